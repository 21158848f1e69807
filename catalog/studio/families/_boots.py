"""How the boots without laces are built: Chelsea, block heel, riding boot, rain boot, shearling."""

from __future__ import annotations

import numpy as np

from catalog.studio.families import _laced
from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, heels, outlines, shoe_trims, soles, solids, uppers
from catalog.studio.shapes.last import Last

ANKLE = ((0.012, 0.53, 0.372, 0.73, 0.122), (0.004, 0.66, 0.37, 0.81, 0.132))
CALF = (
    (0.0, 0.6, 0.368, 0.78, 0.136),
    (-0.025, 0.8, 0.362, 0.9, 0.158),
    (-0.05, 1.02, 0.362, 1.06, 0.178),
    (-0.06, 1.22, 0.37, 1.22, 0.188),
    (-0.058, 1.4, 0.375, 1.4, 0.19),
)


def _pull(last: Last, at: tuple[float, float], kit: Kit, part: str = "tab") -> None:
    """A loop of webbing at the back of the topline; ``at`` is that place in side view."""
    foot = last.point(last.mark(*at)[0], 1.0)
    arch = np.array(
        [
            (-0.0022, 0, -0.022),
            (-0.0026, 0, 0.006),
            (0.003, 0, 0.017),
            (0.009, 0, 0.006),
            (0.0075, 0, -0.02),
        ]
    )
    path = outlines.smooth_path(arch, 8) + foot * [1, 0, 1]
    solids.tube(path, 0.0011, kit[part], sides=10, flat=7.0)


def chelsea(kit: Kit) -> None:
    """A Chelsea boot: elastic gores, pull loop, welted sole with a low stacked heel."""
    last = Last(
        length=0.285,
        toe=1.95,
        toe_from=0.7,
        box=0.84,
        base=0.011,
        heel=0.02,
        spring=0.01,
        width=0.94,
        lean=0.025,
        shaft=ANKLE,
    )
    places = ((0.014, 0.53), (0.1, 0.515), (0.22, 0.505), (0.32, 0.525))
    top = uppers.topline(last, places, last.ascent(0.55))
    uppers.sheet(last, top, kit["upper"], kit["lining"], thick=0.0026)
    shoe_trims.binding(last, top, 0.0016, kit["upper"])
    outline = uppers.polygon(
        last,
        (
            (0.115, 0.512),
            (0.262, 0.508),
            (0.235, 0.2),
            (0.215, 0.165),
            (0.195, 0.165),
            (0.175, 0.2),
        ),
    )
    for side in _laced.SIDES:
        uppers.panel(last, outline * [1, side], kit["gore"], lift=0.0001, thick=0.0005, grain="Z")
        shoe_trims.seam(
            last, uppers.inside(outline * [1, side], -0.006), kit["thread"], lift=0.0003
        )
        back = uppers.line(last, ((0.2, 0.165), (0.21, 0.08), (0.23, 0.0)), side)
        shoe_trims.seam(last, back, kit["thread"], lift=0.0003)
    _pull(last, (0.014, 0.5), kit)
    heels.welt(last, kit["welt"], kit["thread"])
    heels.slim(last, kit["sole"], out=0.0052, heel_out=0.002, thick=0.008, lift=-0.002)
    heels.block(last, kit["sole"], breast=0.28, foot=(0.95, 0.97), out=0.0018, under=0.009)
    soles.pair(beside=0.14)


def block_heel(kit: Kit) -> None:
    """An ankle boot on a block heel: almond toe, slim shaft cut down at the side, zip."""
    last = Last(
        length=0.25,
        toe=1.75,
        toe_from=0.64,
        box=0.76,
        base=0.006,
        heel=0.062,
        spring=0.008,
        width=0.9,
        lean=0.03,
        shaft=ANKLE,
        tip=0.045,
    )
    places = ((0.014, 0.55), (0.08, 0.545), (0.18, 0.5), (0.28, 0.535))
    top = uppers.topline(last, places, last.ascent(0.585))
    uppers.sheet(last, top, kit["upper"], kit["lining"], thick=0.0022)
    shoe_trims.binding(last, top, 0.0013, kit["upper"])
    for side in _laced.SIDES:
        for path in (((0.16, 0.5), (0.17, 0.25), (0.2, 0.1), (0.23, 0.0)),):
            for shift in (0.0, 0.014):
                moved = [(x + shift, z) for x, z in path]
                shoe_trims.seam(last, uppers.line(last, moved, side), kit["thread"], lift=0.0003)
    zip_ = uppers.line(last, ((0.2, 0.49), (0.21, 0.3), (0.23, 0.12)), 1)
    bags.zip_line(
        last.point(zip_[:, 0], zip_[:, 1], 0.0002),
        kit["thread"],
        kit["metal"],
        face=(0, 1, 0),
        width=0.008,
        pull=0.03,
    )
    heels.slim(last, kit["sole"], out=0.0024, heel_out=0.0005, thick=0.005)
    heels.block(
        last,
        kit["heel"],
        breast=0.3,
        foot=(0.86, 1.0),
        anchor=0.1,
        out=0.0012,
        under=0.004,
        tip=kit["sole"],
        tip_high=0.005,
    )
    soles.pair(beside=0.125, ahead=0.05)


def riding(kit: Kit) -> None:
    """A tall riding boot: straight shaft, strap and buckle at the ankle, low heel."""
    last = Last(
        length=0.262,
        toe=1.95,
        toe_from=0.68,
        box=0.8,
        base=0.01,
        heel=0.022,
        spring=0.009,
        width=0.93,
        shaft=CALF,
    )
    places = ((-0.06, 1.33), (0.08, 1.32), (0.2, 1.335), (0.32, 1.38))
    top = uppers.topline(last, places, last.ascent(1.4 - 0.005))
    uppers.sheet(last, top, kit["upper"], kit["lining"], thick=0.0024)
    shoe_trims.binding(last, top, 0.0018, kit["trim"])
    for side in _laced.SIDES:
        seam = uppers.line(
            last, ((0.14, 1.31), (0.15, 0.8), (0.16, 0.4), (0.2, 0.15), (0.24, 0.0)), side
        )
        shoe_trims.seam(last, seam, kit["thread"], lift=0.0004)
        vamp = uppers.line(last, ((0.5, 0.0), (0.46, 0.12), (0.43, 0.24), (0.41, 0.35)), side)
        shoe_trims.seam(last, vamp, kit["thread"], lift=0.0004)
    _strap(last, kit, ((-0.012, 0.36), (0.1, 0.4), (0.24, 0.44), (0.33, 0.475)), 0.49, 0.03)
    heels.welt(last, kit["sole"], kit["thread"], out=0.0045)
    heels.slim(last, kit["sole"], out=0.0045, heel_out=0.002, thick=0.007, lift=-0.002)
    heels.block(last, kit["sole"], breast=0.28, foot=(0.93, 0.95), out=0.0018, under=0.008)
    soles.pair(beside=0.15, ahead=0.06)


def _strap(
    last: Last, kit: Kit, places: tuple[tuple[float, float], ...], crest: float, broad: float
) -> None:
    """A strap around the ankle with a buckle on the lateral side."""
    path = uppers.topline(last, places, last.ascent(crest))
    uppers.panel(last, uppers.ribbon(path, broad * 0.72), kit["trim"], lift=0.0004, thick=0.002)
    at = path[len(path) // 4]
    shoe_trims.buckle(last, at, kit["metal"], 0.021, 0.026, lift=0.0035)


def rain(kit: Kit) -> None:
    """A rubber rain boot: one moulded piece, raised rand and trim, side strap, ribbed sole."""
    shaft = (
        (0.0, 0.58, 0.39, 0.76, 0.15),
        (-0.02, 0.75, 0.395, 0.87, 0.165),
        (-0.03, 0.95, 0.4, 1.0, 0.175),
        (-0.03, 1.15, 0.405, 1.15, 0.182),
    )
    last = Last(
        length=0.275,
        toe=2.3,
        box=0.98,
        base=0.014,
        heel=0.016,
        spring=0.011,
        width=1.0,
        shaft=shaft,
    )
    top = uppers.topline(last, ((-0.03, 1.09), (0.1, 1.09), (0.25, 1.09)), last.ascent(1.1))
    uppers.sheet(last, top, kit["upper"], kit["lining"], thick=0.003)
    shoe_trims.binding(last, top, 0.0032, kit["trim"], flat=1.0)
    shoe_trims.binding(last, uppers.moved(top, -0.035), 0.0013, kit["upper"])
    rand = uppers.across(last, 0.9, 0.68, 1.2)
    uppers.sheet(last, rand, kit["upper"], kit["upper"], lift=0.0016, thick=0.0016)
    shoe_trims.binding(last, rand, 0.0012, kit["upper"], lift=0.0014)
    low = uppers.counter(last, ((0.28, 0.0), (0.25, 0.1), (0.12, 0.17), (-0.008, 0.2)))
    _laced.both(last, low, kit["upper"], lift=0.0002, thick=0.0016)
    strap = uppers.line(last, ((0.02, 0.98), (0.12, 0.97), (0.22, 0.965)), -1)
    uppers.panel(last, uppers.ribbon(strap, 0.022), kit["trim"], lift=0.0003, thick=0.0022)
    shoe_trims.buckle(last, strap[len(strap) * 2 // 3], kit["metal"], 0.022, 0.026, lift=0.004)
    soles.sole(
        last,
        [
            (0.001, 0.0, 0),
            (0.005, 0.0, 0.001),
            (0.0062, 0.0, 0.003),
            (0.006, 0.5, 0),
            (0.0056, 0.92, 0),
            (0.004, 1.0, 0),
            (-0.004, 1.0, 0),
        ],
        kit["sole"],
        top=0.006,
        underside=heels.heeled(last, waist=0.01),
        ripple=soles.treads(90, 0.0012, 0.6),
    )
    soles.pair(beside=0.155, ahead=0.06)


def shearling(kit: Kit) -> None:
    """A sheepskin boot: soft rounded toe, fluffy collar, bound seams, thick light sole."""
    shaft = (
        (0.0, 0.55, 0.42, 0.74, 0.155),
        (-0.015, 0.7, 0.43, 0.84, 0.17),
        (-0.02, 0.9, 0.435, 0.96, 0.176),
    )
    last = Last(
        length=0.265,
        toe=2.5,
        box=1.1,
        base=0.018,
        heel=0.005,
        spring=0.008,
        width=1.05,
        shaft=shaft,
    )
    top = uppers.topline(last, ((-0.014, 0.73), (0.1, 0.72), (0.25, 0.73)), last.ascent(0.76))
    uppers.sheet(last, top, kit["upper"], kit["lining"], thick=0.004)
    shoe_trims.binding(last, top, 0.0075, kit["lining"], lift=-0.002)
    for side in _laced.SIDES:
        for places in (
            ((0.12, 0.71), (0.13, 0.4), (0.15, 0.17), (0.17, 0.0)),
            ((0.49, 0.0), (0.47, 0.12), (0.44, 0.27), (0.435, 0.36)),
        ):
            seam = uppers.line(last, places, side)
            shoe_trims.binding(last, seam, 0.0021, kit["upper"], lift=0.0004)
    tab = uppers.counter(last, ((-0.01, 0.2), (0.045, 0.19), (0.05, 0.1), (0.045, 0.0)))
    _laced.both(last, tab, kit["upper"], kit["thread"], lift=0.0005)
    soles.sole(last, soles.cup(0.004), kit["sole"], top=0.003)
    soles.pair(beside=0.15, ahead=0.05)

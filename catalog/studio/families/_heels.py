"""How the heeled shoes are built: pump, slingback, mule, Mary Jane, strappy sandal, platform."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import heels, shoe_trims, soles, uppers
from catalog.studio.shapes.last import Array, Last

SIDE = (
    (0.004, 0.215),
    (0.06, 0.205),
    (0.17, 0.145),
    (0.33, 0.098),
    (0.5, 0.085),
    (0.63, 0.083),
    (0.72, 0.09),
)


def _stiletto(kit: Kit, last: Last, *, foot: float = 0.17, breast: float = 0.25) -> None:
    """A thin covered heel with a top piece."""
    heels.block(
        last,
        kit["heel"],
        breast=breast,
        foot=(foot, foot * 1.15),
        anchor=0.16,
        power=0.36,
        shift=0.002,
        out=0.0004,
        under=0.0025,
        tip=kit["tip"],
        tip_high=0.005,
    )


def _bottom(kit: Kit, last: Last, lift: float = 0.0022) -> None:
    """Leather sole and insole of a court shoe."""
    heels.slim(last, kit["sole"], out=0.0006, heel_out=0.0, thick=0.003)
    shoe_trims.footbed(last, kit["lining"], lift=lift)


def pump(kit: Kit) -> None:
    """A pointed stiletto pump."""
    last = Last(
        length=0.25,
        toe=1.5,
        toe_from=0.58,
        box=0.66,
        base=0.003,
        heel=0.085,
        spring=0.006,
        width=0.83,
        tip=0.035,
        tuck=0.93,
    )
    top = uppers.topline(last, SIDE, last.crest(0.78)[0])
    uppers.sheet(last, top, kit["upper"], kit["lining"], thick=0.0015)
    shoe_trims.binding(last, top, 0.0009, kit["upper"], lift=-0.0006)
    _bottom(kit, last)
    _stiletto(kit, last)
    soles.pair(beside=0.105, ahead=0.05)


def slingback(kit: Kit) -> None:
    """A two-tone slingback on a kitten heel: toe cap, strap with a small buckle."""
    last = Last(
        length=0.25,
        toe=1.55,
        toe_from=0.6,
        box=0.7,
        base=0.003,
        heel=0.045,
        spring=0.006,
        width=0.84,
        tip=0.038,
    )
    places = ((0.36, 0.0), (0.385, 0.05), (0.45, 0.08), (0.56, 0.085), (0.66, 0.085), (0.73, 0.092))
    top = uppers.topline(last, places, last.crest(0.785)[0])
    uppers.sheet(last, top, kit["upper"], kit["lining"], thick=0.0015)
    shoe_trims.binding(last, top, 0.0009, kit["upper"], lift=-0.0006)
    cap = uppers.across(last, 0.885, 0.82, 1.6)
    uppers.sheet(last, cap, kit["cap"], kit["cap"], lift=0.0008, thick=0.0009)
    back = uppers.line(last, ((0.46, 0.07), (0.3, 0.105), (0.14, 0.165), (-0.002, 0.215)), 1)
    back[-1, 1] = 1.0
    for side in (-1, 1):
        shoe_trims.strap(last, back * [1, side], 0.0075, kit["upper"], lift=0.0002)
    shoe_trims.buckle(last, back[14] * [1, -1], kit["metal"], 0.011, 0.013)
    _bottom(kit, last)
    heels.block(
        last,
        kit["heel"],
        breast=0.24,
        foot=(0.34, 0.36),
        anchor=0.2,
        power=0.55,
        out=0.0,
        shift=0.006,
        under=0.0025,
        tip=kit["tip"],
        tip_high=0.004,
    )
    soles.pair(beside=0.105, ahead=0.05)


def mule(kit: Kit) -> None:
    """A backless mule with a square toe, a buckled band and a slender flared heel."""
    last = Last(
        length=0.25,
        toe=2.9,
        toe_from=0.68,
        box=0.74,
        base=0.004,
        heel=0.058,
        spring=0.006,
        width=0.85,
        tip=0.042,
    )
    places = ((0.52, 0.0), (0.53, 0.06), (0.555, 0.13))
    top = uppers.topline(last, places, last.crest(0.6)[0])
    uppers.sheet(last, top, kit["upper"], kit["lining"], thick=0.0022)
    shoe_trims.binding(last, top, 0.0014, kit["upper"], lift=-0.0004)
    band = uppers.across(last, 0.665, 0.66, 2.0)
    shoe_trims.strap(last, band, 0.016, kit["upper"], lift=0.0004)
    shoe_trims.buckle(last, np.array(last.crest(0.665)), kit["metal"], 0.03, 0.026)
    heels.slim(last, kit["sole"], out=0.0016, heel_out=0.001, thick=0.004)
    shoe_trims.footbed(last, kit["lining"], lift=0.0012, inset=0.0, cup=0.001)
    heels.block(
        last,
        kit["heel"],
        breast=0.24,
        foot=(0.5, 0.62),
        anchor=0.3,
        power=0.6,
        out=0.0006,
        under=0.003,
        tip=kit["tip"],
        tip_high=0.004,
    )
    soles.pair(beside=0.11, ahead=0.05)


def mary_jane(kit: Kit) -> None:
    """A round-toed Mary Jane with an instep strap on a straight block heel."""
    last = Last(
        length=0.247,
        toe=2.2,
        toe_from=0.7,
        box=0.78,
        base=0.005,
        heel=0.05,
        spring=0.007,
        width=0.88,
        tip=0.045,
    )
    top = uppers.topline(last, SIDE, last.crest(0.735)[0])
    uppers.sheet(last, top, kit["upper"], kit["lining"], thick=0.0018)
    shoe_trims.binding(last, top, 0.0012, kit["upper"], lift=-0.0005)
    _instep(kit, last, 0.36, 0.45, 0.012)
    heels.slim(last, kit["sole"], out=0.0014, heel_out=0.0004, thick=0.004)
    shoe_trims.footbed(last, kit["lining"], lift=0.0024)
    heels.block(
        last,
        kit["heel"],
        breast=0.27,
        foot=(0.88, 1.0),
        anchor=0.2,
        out=0.0006,
        under=0.003,
        tip=kit["tip"],
        tip_high=0.005,
    )
    soles.pair(beside=0.115, ahead=0.05)


def _instep(kit: Kit, last: Last, foot: float, crest: float, broad: float) -> None:
    """A strap over the instep with a buckle on the lateral side."""
    places = ((foot, 0.08), (foot + 0.02, 0.14), (foot + 0.045, 0.21), (crest - 0.02, 0.275))
    path = uppers.topline(last, places, last.crest(crest)[0], seamed=False)
    shoe_trims.strap(last, path, broad, kit["upper"], lift=0.0004)
    shoe_trims.buckle(last, path[len(path) // 5], kit["metal"], broad * 1.5, broad * 1.35)


def ankle_ring(last: Last, heel: float, crest: float) -> Array:
    """The path of an ankle strap: ``heel`` and ``crest`` are its heights behind and in front."""
    steps = ((0.0, heel), (0.1, heel + (crest - heel) * 0.2), (0.24, heel + (crest - heel) * 0.6))
    return uppers.topline(last, steps, last.ascent(crest))


def strappy(kit: Kit) -> None:
    """A high sandal: two fine toe straps, a heel cup and an ankle strap."""
    last = Last(
        length=0.248,
        toe=2.1,
        toe_from=0.68,
        box=0.7,
        base=0.005,
        heel=0.088,
        spring=0.006,
        width=0.86,
        tip=0.04,
    )
    for ridge, side in ((0.84, 0.78), (0.735, 0.68)):
        shoe_trims.strap(
            last, uppers.across(last, ridge, side, 1.8), 0.0095, kit["upper"], lift=0.0005
        )
    _heel_cup(kit, last, 0.26)
    ring = ankle_ring(last, 0.3, 0.40)
    shoe_trims.strap(last, ring, 0.0085, kit["upper"], lift=0.001)
    shoe_trims.buckle(last, ring[len(ring) // 3], kit["metal"], 0.012, 0.013)
    heels.slim(last, kit["sole"], out=0.002, heel_out=0.0, thick=0.005)
    shoe_trims.footbed(last, kit["lining"], lift=0.0006, inset=-0.001, cup=0.0005)
    _stiletto(kit, last, foot=0.19)
    soles.pair(beside=0.105, ahead=0.05)


def _heel_cup(kit: Kit, last: Last, high: float, reach: float = 0.2) -> None:
    """A closed heel counter that rises to ``high`` and slopes down to the sole at x ``reach``."""
    for side in (-1, 1):
        outline = uppers.counter(
            last, ((reach, 0.0), (0.1, 0.12), (0.04, high * 0.85), (0.0, high))
        ) * [1, side]
        uppers.panel(last, outline, kit["upper"], lift=0.0, thick=0.0016)
        uppers.panel(last, outline, kit["lining"], lift=-0.0024, thick=0.0012, depth=-0.001)


def platform(kit: Kit) -> None:
    """A platform sandal: broad toe band, ankle strap, chunky flared heel."""
    last = Last(
        length=0.248,
        toe=2.3,
        toe_from=0.7,
        box=0.82,
        base=0.03,
        heel=0.078,
        spring=0.006,
        width=0.9,
        tip=0.045,
    )
    uppers.sheet(
        last,
        uppers.across(last, 0.68, 0.6, 2.0),
        kit["upper"],
        kit["lining"],
        thick=0.0022,
        lift=0.0022,
        start=uppers.across(last, 0.86, 0.82, 2.2),
    )
    _heel_cup(kit, last, 0.26)
    ring = ankle_ring(last, 0.3, 0.40)
    shoe_trims.strap(last, ring, 0.014, kit["upper"], lift=0.001)
    shoe_trims.buckle(last, ring[len(ring) // 3], kit["metal"], 0.02, 0.02)
    heels.slim(
        last, kit["platform"], out=0.0035, heel_out=0.001, thick=heels.platform(last, 0.03, 0.007)
    )
    shoe_trims.footbed(last, kit["lining"], lift=0.0006, inset=-0.002, cup=0.0005)
    heels.block(
        last,
        kit["platform"],
        breast=0.28,
        foot=(0.86, 1.0),
        anchor=0.3,
        out=0.001,
        under=0.006,
        tip=kit["tip"],
        tip_high=0.005,
    )
    soles.pair(beside=0.125, ahead=0.05)

"""How the loafers are built: penny, tassel, horsebit, boat shoe, ballet flat."""

from __future__ import annotations

import numpy as np

from catalog.studio.families import _laced
from catalog.studio.families._heels import SIDE
from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, fibre, heels, outlines, shoe_trims, soles, solids, uppers
from catalog.studio.shapes.last import Array, Last

LOAFER = Last(
    length=0.28,
    toe=2.05,
    toe_from=0.7,
    box=0.76,
    base=0.008,
    heel=0.016,
    spring=0.01,
    width=0.93,
    tip=0.045,
)
PLACES = (
    (0.004, 0.215),
    (0.07, 0.2),
    (0.16, 0.16),
    (0.27, 0.138),
    (0.37, 0.145),
    (0.46, 0.18),
    (0.52, 0.215),
)

BOAT = ((0.004, 0.215), (0.07, 0.2), (0.16, 0.165), (0.27, 0.15), (0.36, 0.17))


def _body(kit: Kit, last: Last, throat: float = 0.59) -> Array:
    """Upper, bound topline and heel seam; returns the topline."""
    top = uppers.topline(last, PLACES, last.crest(throat)[0])
    uppers.sheet(last, top, kit["upper"], kit["lining"], thick=0.0018)
    shoe_trims.binding(last, top, 0.0013, kit["upper"], lift=-0.0004)
    for side in _laced.SIDES:
        back = uppers.line(last, ((0.09, 0.19), (0.095, 0.1), (0.11, 0.0)), side)
        shoe_trims.seam(last, back, kit["thread"], lift=0.0003)
    return top


def _bottom(kit: Kit, last: Last) -> None:
    """Welt, leather sole, low stacked heel, insole."""
    heels.welt(last, kit["sole"], kit["thread"], out=0.0045)
    heels.slim(last, kit["sole"], out=0.0045, heel_out=0.002, thick=0.007, lift=-0.001)
    heels.block(last, kit["sole"], breast=0.28, foot=(0.95, 0.97), out=0.0018, under=0.006)
    shoe_trims.footbed(last, kit["lining"], lift=0.0035)


def apron(last: Last, back: float = 0.6, front: float = 0.915, broad: float = 0.43) -> Array:
    """The U of a moccasin's plug: from one side of the throat around the toe to the other."""
    turn = np.linspace(-np.pi / 2, np.pi / 2, 60)
    x = back + (front - back) * np.cos(turn) ** 0.75
    v = broad * np.sign(turn) * np.abs(np.sin(turn)) ** 0.8
    return np.column_stack(([last.crest(at)[0] for at in x], v))


def _plug(kit: Kit, last: Last, path: Array, *, puckers: bool = False) -> None:
    """The raised seam around the plug, hand-sewn or puckered."""
    shoe_trims.binding(last, path, 0.0017, kit["upper"], lift=0.0006)
    shoe_trims.seam(last, uppers.moved(path, 0.0055), kit["thread"], lift=0.0004)
    if not puckers:
        return
    fine = np.column_stack(
        [np.interp(np.linspace(0, 59, 46), np.arange(60), path[:, c]) for c in (0, 1)]
    )
    tucks = [
        last.point(u + np.array([-0.005, 0.0, 0.006]), v * np.array([1.03, 1.0, 0.96]), 0.0012)
        for u, v in fine
    ]
    fibre.strands(tucks, 0.0007, kit["thread"], tip=1.0)


def _saddle(kit: Kit, last: Last, part: str = "upper") -> Array:
    """The strap over the vamp, in front of the throat; returns its middle line."""
    front, back = uppers.across(last, 0.695, 0.62, 1.7), uppers.across(last, 0.63, 0.48, 1.7)
    uppers.sheet(last, back, kit[part], kit[part], start=front, lift=0.0028, thick=0.0024)
    for edge, inset in ((front, 0.006), (back, -0.006)):
        shoe_trims.seam(last, uppers.moved(edge, inset), kit["thread"], lift=0.0031)
    return (front + back) / 2


def penny(kit: Kit) -> None:
    """A penny loafer: apron, saddle with its slot, low heel."""
    last = LOAFER
    _body(kit, last)
    _plug(kit, last, apron(last))
    middle = _saddle(kit, last)
    slot = middle[np.abs(middle[:, 1]) < 0.14]
    shape = 0.02 * np.cos(np.linspace(-1, 1, len(slot)) * np.pi / 2) ** 0.6 + 0.001
    uppers.panel(last, uppers.ribbon(slot, shape), kit["slot"], lift=0.0029, thick=0.0003)
    _bottom(kit, last)
    soles.pair(beside=0.13)


def tassel(kit: Kit) -> None:
    """A tassel loafer: laced cord around the topline, two leather tassels on the vamp."""
    last = LOAFER
    top = _body(kit, last)
    _plug(kit, last, apron(last), puckers=True)
    shoe_trims.binding(last, (uppers.moved(top, -0.012))[4:-4], 0.0014, kit["cord"], lift=0.0006)
    _saddle(kit, last)
    knot = last.point(last.crest(0.68)[0], 0.0, 0.005)
    for side in (-1, 1):
        reach = [
            knot,
            knot + np.array((0.008, side * 0.004, 0.003)),
            knot + np.array((0.018, side * 0.009, -0.001)),
        ]
        path = outlines.smooth_path(np.array(reach), 8)
        solids.tube(path, 0.0012, kit["cord"], sides=8)
        _hang(kit, path[-1], np.array([0.9, side * 0.28, -0.42]))
    solids.tube(
        np.array([knot + np.array((0, -0.006, 0)), knot + np.array((0, 0.006, 0))]),
        0.0036,
        kit["cord"],
    )
    _bottom(kit, last)
    soles.pair(beside=0.13)


def _hang(kit: Kit, at: Array, down: Array) -> None:
    """A tassel that lies on the vamp: a bound head and a fringe of leather strips."""
    down = down / np.linalg.norm(down)
    side = np.cross(down, [0.0, 0.0, 1.0])
    side /= np.linalg.norm(side)
    up = np.cross(side, down)
    solids.tube(
        np.array([at, at + down * 0.004, at + down * 0.008]), [0.0026, 0.0038, 0.0034], kit["cord"]
    )
    strips = []
    for _ in range(26):
        spread, lift = kit.chance.uniform(-1, 1), kit.chance.uniform(-0.6, 1)
        start = at + down * 0.007 + side * spread * 0.0026 + up * lift * 0.002
        end = (
            at + down * kit.chance.uniform(0.029, 0.031) + side * spread * 0.008 + up * lift * 0.002
        )
        strips.append(np.linspace(start, end, 4))
    fibre.strands(strips, 0.0013, kit["cord"], tip=1.0)


def horsebit(kit: Kit) -> None:
    """A horsebit loafer: a metal snaffle over a slim vamp."""
    last = LOAFER
    _body(kit, last)
    _plug(kit, last, apron(last))
    front, back = uppers.across(last, 0.69, 0.62, 1.7), uppers.across(last, 0.645, 0.53, 1.7)
    uppers.sheet(last, back, kit["upper"], kit["upper"], start=front, lift=0.0026, thick=0.0022)
    u = last.crest(0.667)[0]
    v = np.linspace(-0.34, 0.34, 30)
    bar = last.point(np.full(30, u + 0.004), v, 0.0058)
    wave = 0.0022 + 0.0007 * np.cos(np.linspace(0, 6 * np.pi, 30))
    solids.tube(bar, wave, kit["metal"], sides=12)
    for end in (bar[0], bar[-1]):
        outward = np.sign(end[1])
        ring = outlines.superellipse(0.021, 0.017, 2.6, 36)
        slope = 0.9
        lie = np.column_stack(
            (ring[:, 0], outward * ring[:, 1] * np.cos(slope), -ring[:, 1] * np.sin(slope))
        )
        middle = end + np.array((0, outward * 0.0065 * np.cos(slope), -0.0065 * np.sin(slope)))
        solids.tube(middle + lie, 0.0018, kit["metal"], closed=True, sides=10)
    _bottom(kit, last)
    soles.pair(beside=0.13)


def boat(kit: Kit) -> None:
    """A boat shoe: hand-sewn plug, leather cord around the quarters, white siped sole."""
    last = Last(
        length=0.28,
        toe=2.3,
        toe_from=0.72,
        box=0.84,
        base=0.013,
        heel=0.004,
        spring=0.008,
        width=0.98,
    )
    cut = _laced.Cut(
        topline=BOAT,
        rows=2,
        throat=(0.61, 0.262),
        gap=(0.1, 0.13),
        seam=((0.44, 0.0), (0.46, 0.09), (0.5, 0.15)),
    )
    _laced.vamp(last, cut, kit["upper"], kit["lining"])
    _laced.both(last, cut.quarter(last, 1), kit["upper"], kit["thread"], thick=0.0016)
    shoe_trims.binding(last, cut.over(last), 0.0015, kit["upper"])
    path = apron(last, back=0.6, front=0.9, broad=0.42)
    _plug(kit, last, path, puckers=True)
    for side in _laced.SIDES:
        for start, stop in ((0.03, 0.1), (0.13, 0.2), (0.23, 0.3), (0.33, 0.4)):
            cord = uppers.line(
                last,
                (
                    (start, 0.155 + abs(start - 0.25) * 0.08),
                    (stop, 0.152 + abs(stop - 0.25) * 0.08),
                ),
                side,
            )
            shoe_trims.binding(last, cord, 0.0016, kit["cord"], lift=0.0014)
    _laced.tongue(last, cut, kit["upper"], kit["lining"], rise=0.05, thick=0.003)
    _laced.laces(last, cut, kit["cord"], broad=0.0017, tall=1.0, lift=0.003)
    shoe_trims.eyelets(last, cut.holes(last), kit["metal"])
    soles.sole(last, soles.cup(0.0045), kit["sole"], top=0.001)
    bags.stitches(
        soles.ring_at(last, 0.0028, 1.0, 0.0012), kit["thread"], pitch=0.0045, thick=0.0005
    )
    shoe_trims.footbed(last, kit["lining"], lift=0.003)
    soles.pair(beside=0.135)


def ballet(kit: Kit) -> None:
    """A ballet flat: low-cut, bound with a drawstring, a small bow at the throat."""
    last = Last(
        length=0.248,
        toe=2.15,
        toe_from=0.7,
        box=0.7,
        base=0.004,
        heel=0.008,
        spring=0.005,
        width=0.88,
        tip=0.04,
    )
    top = uppers.topline(last, SIDE, last.crest(0.785)[0])
    uppers.sheet(last, top, kit["upper"], kit["lining"], thick=0.0014)
    shoe_trims.binding(last, top, 0.0019, kit["trim"], lift=-0.0004)
    shoe_trims.seam(last, uppers.moved(top, -0.008), kit["thread"], lift=0.0003)
    cap = uppers.across(last, 0.89, 0.86, 2.0)
    uppers.sheet(last, cap, kit["toe"], kit["toe"], lift=0.0007, thick=0.0008)
    at = last.point(last.crest(0.79)[0], 0.0, 0.003)
    for side in (-1, 1):
        loop = np.array(
            [
                (0, 0, 0),
                (0.002, 0.008, 0.004),
                (0.004, 0.016, 0.001),
                (0.007, 0.012, -0.002),
                (0.003, 0.003, 0.0),
            ]
        )
        tail = np.array([(0, 0, 0), (0.008, 0.005, 0.0), (0.019, 0.009, -0.004)])
        for path in (loop, tail):
            drawn = outlines.smooth_path(path * [1, side, 1] + at, 8)
            solids.tube(drawn, 0.0011, kit["trim"], sides=8)
    solids.tube(
        np.array([at - np.array((0.003, 0, 0)), at + np.array((0.003, 0, 0))]), 0.002, kit["trim"]
    )
    heels.slim(last, kit["sole"], out=0.0008, heel_out=0.0004, thick=0.004)
    heels.block(last, kit["sole"], breast=0.25, foot=(0.97, 0.98), out=0.0002, under=0.003)
    shoe_trims.footbed(last, kit["lining"], lift=0.0024)
    soles.pair(beside=0.115)

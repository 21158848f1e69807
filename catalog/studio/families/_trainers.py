"""How the trainers are built: court shoe, terrace shoe, slip-on."""

from __future__ import annotations

import numpy as np

from catalog.studio.families import _laced
from catalog.studio.families._laced import Cut
from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, shoe_trims, soles, uppers
from catalog.studio.shapes.last import Array, Last

LOW = ((0.004, 0.235), (0.07, 0.222), (0.15, 0.195), (0.23, 0.19), (0.31, 0.235), (0.38, 0.315))
WALL = 0.008  # how far the court shoe's cup sole stands over its feather edge, metres


def court(kit: Kit) -> None:
    """A low court shoe: plain quarters, punched toe, heel tab, stitched cup sole."""
    last = Last(toe=2.3, box=0.95, base=0.017, heel=0.007, spring=0.012)
    cut = Cut(topline=LOW)
    _laced.vamp(last, cut, kit["upper"], kit["lining"])
    _laced.both(last, cut.quarter(last, 1), kit["upper"], kit["thread"], edge=0.007)
    _laced.both(last, cut.eyestay(last, 1), kit["upper"], kit["thread"], lift=0.0012)
    heel_tab(kit, last, cut)
    _laced.tongue(last, cut, kit["upper"], kit["lining"])
    _laced.collar(last, cut, kit["lining"])
    _laced.laces(last, cut, kit["lace"])
    shoe_trims.dots(last, _toe_holes(last), kit["hole"], lift=0.0)
    for side in _laced.SIDES:
        rows = [(0.3 + 0.045 * n + 0.02 * r, 0.13 + 0.035 * r) for r in range(3) for n in range(5)]
        shoe_trims.dots(last, last.marks(np.array(rows)) * [1, side], kit["hole"], lift=0.0013)
    soles.sole(last, soles.cup(0.0045), kit["sole"], top=WALL)
    seam = soles.ring_at(last, 0.0049, 0.86, top=WALL)
    bags.stitches(seam, kit["thread"], pitch=0.0042, thick=0.0005)
    soles.pair()


def _toe_holes(last: Last) -> Array:
    """Punched holes on the toe: rows that fan out over the ridge."""
    rows = [
        (last.crest(x)[0], v)
        for x, half in ((0.9, 2), (0.865, 3), (0.83, 3), (0.795, 2))
        for v in np.linspace(-0.09 * half / 2, 0.09 * half / 2, 2 * half + 1)
    ]
    return np.array(rows)


def heel_tab(kit: Kit, last: Last, cut: Cut, part: str = "accent") -> None:
    """A tab of the accent colour over the back seam."""
    top = cut.top(last)
    reach = last.mark(0.1, 0.2)[1]
    piece = top[top[:, 1] > reach]
    low = uppers.line(last, ((0.1, 0.19), (0.09, 0.14), (0.045, 0.105), (-0.009, 0.1)), 1)
    low[-1, 1] = 1.0
    back = np.column_stack((np.linspace(low[-1, 0], top[0, 0], 20)[1:-1], np.ones(18)))
    outline = np.vstack((low, back, piece))
    _laced.both(last, outline, kit[part], kit["thread"], lift=0.0013)


def terrace(kit: Kit) -> None:
    """A slim suede shoe with a T-shaped toe piece, two bars on the side and a gum sole."""
    last = Last(toe=2.1, box=0.82, base=0.012, heel=0.006, spring=0.012, width=0.94)
    cut = Cut(topline=LOW, rows=7, throat=(0.71, 0.345))
    _laced.vamp(last, cut, kit["upper"], kit["lining"])
    _laced.both(last, cut.quarter(last, 1), kit["upper"], kit["thread"], edge=0.007)
    uppers.sheet(
        last, uppers.across(last, 0.79, 0.7, 1.5), kit["toe"], kit["toe"], lift=0.0014, thick=0.0014
    )
    shoe_trims.seam(last, uppers.across(last, 0.8, 0.71, 1.5), kit["thread"], lift=0.0017)
    spine = np.column_stack(
        (np.linspace(last.crest(0.93)[0], last.crest(0.72)[0], 12), np.zeros(12))
    )
    uppers.panel(last, uppers.ribbon(spine, 0.028), kit["toe"], lift=0.0014)
    _laced.both(last, cut.eyestay(last, 1, 0.12), kit["accent"], kit["thread"], lift=0.0012)
    for x, broad in ((0.31, 0.04), (0.4, 0.016)):
        bar = uppers.line(last, ((x + 0.1, 0.03), (x + 0.06, 0.22 - x * 0.16)), 1)
        _laced.both(last, uppers.ribbon(bar, broad), kit["accent"], lift=0.0012)
    heel_tab(kit, last, cut)
    _laced.tongue(last, cut, kit["tongue"], kit["lining"], rise=0.06)
    _laced.collar(last, cut, kit["lining"], 0.0034)
    _laced.laces(last, cut, kit["lace"])
    soles.sole(last, soles.cup(0.003), kit["sole"], top=0.006)
    soles.pair()


def slip_on(kit: Kit) -> None:
    """A canvas slip-on: elastic gores beside the throat, padded collar, foxing with a stripe."""
    last = Last(toe=2.5, box=0.92, base=0.016, heel=0.004, spring=0.01)
    places = (
        (0.004, 0.225),
        (0.07, 0.212),
        (0.16, 0.185),
        (0.25, 0.18),
        (0.34, 0.21),
        (0.41, 0.26),
    )
    top = uppers.topline(last, places, last.crest(0.535)[0])
    uppers.sheet(last, top, kit["upper"], kit["lining"])
    shoe_trims.binding(last, top, 0.0036, kit["lining"], lift=-0.0004)
    half = top[len(top) // 2 :]
    for side in _laced.SIDES:
        gore = half[(half[:, 1] > 0.2) & (half[:, 1] < 0.62)]
        tip = np.array([last.mark(0.5, 0.1)])
        uppers.panel(last, np.vstack((gore, tip)) * [1, side], kit["gore"], lift=0.0, thick=0.0009)
        fork = np.vstack((tip, gore[:1]))
        for edge in (fork, np.vstack((tip, gore[-1:]))):
            path = uppers.ribbon(np.linspace(edge[0], edge[1], 12), 0.012) * [1, side]
            uppers.panel(last, path, kit["upper"], thick=0.0011, lift=0.0003)
        seam = uppers.line(last, ((0.5, 0.1), (0.52, 0.05), (0.5, 0.0)), side)
        shoe_trims.seam(last, seam, kit["thread"], lift=0.0003)
    heel = uppers.line(last, ((0.09, 0.2), (0.085, 0.1), (0.08, 0.0)), 1)
    for side in _laced.SIDES:
        shoe_trims.seam(last, heel * [1, side], kit["thread"], lift=0.0004)
    soles.sole(last, soles.cup(0.0035), kit["sole"], top=0.011)
    ring = soles.ring_at(last, 0.0036, 0.84, top=0.011)
    soles.stripe(ring, 0.0012, kit["accent"])
    soles.pair()

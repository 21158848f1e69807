"""How the laced dress shoes are built: cap-toe derby and wing-tip brogue."""

from __future__ import annotations

import numpy as np

from catalog.studio.families import _laced
from catalog.studio.families._laced import Cut
from catalog.studio.families._loafers import _bottom
from catalog.studio.recipe import Kit
from catalog.studio.shapes import shoe_trims, soles, uppers
from catalog.studio.shapes.last import Array, Last

DRESS = Last(
    length=0.29,
    toe=1.95,
    toe_from=0.7,
    box=0.76,
    base=0.008,
    heel=0.018,
    spring=0.01,
    width=0.9,
    tip=0.045,
)
TOP = ((0.004, 0.225), (0.07, 0.208), (0.16, 0.175), (0.25, 0.17), (0.33, 0.215), (0.385, 0.275))


def derby(kit: Kit) -> None:
    """A cap-toe derby: open lacing with five eyelets, stitched cap, welted sole."""
    last = DRESS
    cut = Cut(
        topline=TOP,
        throat=(0.6, 0.325),
        gap=(0.05, 0.08),
        rows=5,
        seam=((0.42, 0.0), (0.45, 0.08), (0.52, 0.15)),
    )
    _laced.vamp(last, cut, kit["upper"], kit["lining"])
    _laced.both(last, cut.quarter(last, 1), kit["upper"], kit["thread"], twin=0.007, thick=0.0016)
    cap = uppers.across(last, 0.82, 0.815, 2.0)
    uppers.sheet(last, cap, kit["upper"], kit["upper"], lift=0.0012, thick=0.0012)
    for back in (0.004, 0.01):
        shoe_trims.seam(last, uppers.moved(cap, -back), kit["thread"], lift=0.0014)
    shoe_trims.binding(last, cut.over(last), 0.0013, kit["upper"])
    _laced.tongue(last, cut, kit["upper"], kit["lining"], rise=0.03, thick=0.003)
    shoe_trims.eyelets(last, cut.holes(last), kit["hole"], lift=0.0016)
    _laced.laces(last, cut, kit["lace"], broad=0.0016, tall=0.9, lift=0.003)
    _bottom(kit, last)
    soles.pair(beside=0.135)


def _row(path: Array, count: int) -> Array:
    """Evenly spaced places along a chart path."""
    at = np.linspace(0, len(path) - 1, count)
    return np.column_stack([np.interp(at, np.arange(len(path)), path[:, c]) for c in (0, 1)])


def brogue(kit: Kit) -> None:
    """A wing-tip oxford: closed lacing, punched edges, medallion on the toe."""
    last = DRESS
    cut = Cut(
        topline=TOP,
        throat=(0.615, 0.325),
        gap=(0.012, 0.02),
        rows=5,
        seam=((0.5, 0.0), (0.52, 0.08), (0.57, 0.16)),
    )
    _laced.vamp(last, cut, kit["upper"], kit["lining"])
    _laced.both(last, cut.quarter(last, 1), kit["quarter"], kit["thread"], thick=0.0012)
    v = np.linspace(-1, 1, 81)
    x = 0.8 - 0.36 * np.abs(v) ** 1.6 - 0.05 * np.exp(-((v / 0.09) ** 2)) + 0.03
    wing = np.column_stack(([last.crest(at)[0] for at in np.maximum(x, 0.47)], v))
    uppers.sheet(last, wing, kit["upper"], kit["upper"], lift=0.0026, thick=0.0026)
    shoe_trims.seam(last, uppers.moved(wing, -0.004), kit["thread"], lift=0.0029)
    shoe_trims.dots(
        last, _row(uppers.moved(wing, -0.011), 70), kit["hole"], lift=0.0027, radius=0.0014
    )
    shoe_trims.dots(
        last, _row(uppers.moved(wing, -0.0175), 100), kit["hole"], lift=0.0027, radius=0.0007
    )
    turn = np.linspace(0, 2 * np.pi, 13)[:-1]
    rose = np.column_stack((last.crest(0.9)[0] + 0.014 * np.cos(turn), 0.1 * np.sin(turn)))
    shoe_trims.dots(last, np.vstack((rose, [[last.crest(0.9)[0], 0.0]])), kit["hole"], lift=0.0027)
    _laced.both(
        last, cut.eyestay(last, 1, 0.16), kit["quarter"], kit["thread"], lift=0.0011, thick=0.0011
    )
    for side in _laced.SIDES:
        edge = _row(cut.edge(last, 0.135), 22) * [1, side]
        shoe_trims.dots(last, edge, kit["hole"], lift=0.0023, radius=0.0013)
    shoe_trims.binding(last, cut.over(last), 0.0013, kit["quarter"])
    shoe_trims.eyelets(last, cut.holes(last), kit["hole"], lift=0.0024)
    _laced.laces(last, cut, kit["lace"], broad=0.0016, tall=0.9, lift=0.0032, arch=0.001)
    _bottom(kit, last)
    soles.pair(beside=0.135)

"""Laced uppers, as trainers, boots and derbies share them: vamp, quarters, eyestay, tongue, laces.

Places are ``(x, z)`` in side view, shares of the last's length (`shapes.last`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import bpy
import numpy as np

from catalog.studio.shapes import outlines, shoe_trims, uppers
from catalog.studio.shapes.last import Array, Last

Stuff = bpy.types.Material
Place = tuple[float, float]
SIDES = (-1, 1)


@dataclass(frozen=True)
class Cut:
    """How an upper is cut.

    Attributes:
        topline: from the back seam to the eyestay, in side view.
        throat: where the lacing begins, x on the ridge, and ends, the ridge's z.
        gap: half the opening there, in v (0.1 is about 15 mm).
        seam: from the feather edge to the throat, between vamp and quarter.
        rows: eyelets a side.
    """

    topline: tuple[Place, ...]
    throat: tuple[float, float] = (0.69, 0.345)
    gap: tuple[float, float] = (0.08, 0.15)
    seam: tuple[Place, ...] = ((0.58, 0.0), (0.61, 0.06), (0.655, 0.12))
    rows: int = 6

    def throat_u(self, last: Last) -> tuple[float, float]:
        """The lacing's ends on the chart."""
        start = last.crest(self.throat[0])[0]
        return start, last.ascent(self.throat[1])

    def edge(self, last: Last, more: float = 0.0) -> Array:
        """The throat's edge from below, ``more`` v away from the gap; medial side."""
        low, high = self.throat_u(last)
        share = np.linspace(0, 1, 24)
        v = self.gap[0] + (self.gap[1] - self.gap[0]) * share + more
        return np.column_stack((low + (high - low) * share, v))

    def top(self, last: Last) -> Array:
        """The topline from the back seam to the throat's edge; medial side."""
        end = last.flat(*self.edge(last)[-1])[[0, 2]]
        path = uppers.line(last, (*self.topline, tuple(end)), 1)
        path[0, 1] = 1.0
        path[-1] = self.edge(last)[-1]
        return path

    def over(self, last: Last, low: float = 0.0) -> Array:
        """The topline around the whole shoe, closed over the throat, ``low`` u deeper."""
        half = self.top(last) - [low, 0]
        return np.vstack((half * [1, -1], half[::-1]))

    def quarter(self, last: Last, side: int, seam: Sequence[Place] | None = None) -> Array:
        """The quarter's outline: throat, topline, back seam, feather edge, vamp seam."""
        edge, top = self.edge(last), self.top(last)[::-1]
        rise = uppers.line(last, (*(seam or self.seam), tuple(last.flat(*edge[0])[[0, 2]])), 1)
        rise[0, 1] = 1.0
        back = np.column_stack((np.linspace(top[-1, 0], rise[0, 0], 40)[1:-1], np.ones(38)))
        return np.vstack((edge, top[1:], back, rise[:-1])) * [1, side]

    def eyestay(self, last: Last, side: int, broad: float = 0.15) -> Array:
        """The facing that carries the eyelets, ``broad`` in v."""
        edge, outer = self.edge(last), self.edge(last, broad)[::-1]
        top = self.top(last)
        outer[:, 0] = np.minimum(outer[:, 0], np.interp(outer[:, 1], top[::-1, 1], top[::-1, 0]))
        turn = outlines.smooth_path(
            np.array([outer[-1], outer[-1] - [0.014, broad * 0.5], edge[0]]), 8
        )
        return np.vstack((edge, outer[:-1], turn[:-1])) * [1, side]

    def holes(self, last: Last, more: float = 0.045) -> list[Place]:
        """The eyelets, from below, medial."""
        line = self.edge(last, more)
        at = np.linspace(1.2, len(line) - 2.2, self.rows)
        return [
            tuple(np.interp(place, np.arange(len(line)), line[:, c]) for c in (0, 1))
            for place in at
        ]


def tongue(
    last: Last, cut: Cut, stuff: Stuff, lining: Stuff, *, rise: float = 0.045, thick: float = 0.005
) -> None:
    """The tongue: under the laces, its end standing up out of the throat by ``rise`` u."""
    low, high = cut.throat_u(last)
    v = np.linspace(-1, 1, 41)
    broad = 0.3
    end = np.column_stack((high + rise * (1 - 0.35 * v**4), v * broad))
    start = np.column_stack((np.full(41, low - 0.01), v * broad))
    share = np.linspace(0, 1, 110)[:, None]
    lean = 0.0015 + 0.010 * np.clip((share - 0.72) / 0.28, 0, 1) ** 1.5
    lift = lean + 0.0012 * (1 - np.linspace(-1, 1, 161) ** 2)
    uppers.sheet(last, end, stuff, lining, lift=0.0, dents=lift, start=start, thick=thick)


def vamp(last: Last, cut: Cut, stuff: Stuff, lining: Stuff, *, low: float = 0.004) -> None:
    """The ground layer: everything below the topline, closed under the tongue."""
    uppers.sheet(last, cut.over(last, low), stuff, lining)


def collar(last: Last, cut: Cut, stuff: Stuff, radius: float = 0.0042) -> None:
    """A padded collar along the topline."""
    shoe_trims.binding(last, cut.over(last, 0.002), radius, stuff, lift=-0.001)


def laces(
    last: Last,
    cut: Cut,
    stuff: Stuff,
    *,
    arch: float = 0.003,
    broad: float = 0.0034,
    tall: float = 0.32,
    bow: bool = True,
    more: float = 0.045,
    lift: float = 0.0035,
) -> None:
    """Laces through all eyelets of the cut."""
    rows = [(hole, arch) for hole in cut.holes(last, more)]
    shoe_trims.shoelaces(last, rows, stuff, broad=broad, tall=tall, bow=bow, lift=lift)


def both(
    last: Last,
    outline: Array,
    stuff: Stuff,
    thread: Stuff | None = None,
    *,
    lift: float = 0.0,
    thick: float = 0.0013,
    puff: float = 0.0,
    edge: float = 0.006,
    twin: float = 0.0,
) -> None:
    """A panel given for the medial side on both sides, with a row (or twin rows) of stitches."""
    for side in SIDES:
        there = outline * [1, side]
        uppers.panel(last, there, stuff, lift=lift, thick=thick, puff=puff)
        if thread is None:
            continue
        for inset in (edge, edge + twin) if twin else (edge,):
            shoe_trims.seam(last, uppers.inside(there, inset), thread, lift=lift + thick + 0.0002)

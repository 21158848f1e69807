"""Scarves: cloth led along a path with lengthwise folds, fringes, folded squares. Metres."""

from __future__ import annotations

import random
from collections.abc import Sequence

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import fibre, millinery, outlines, solids, sweep
from catalog.studio.shapes.mesh import Points

Stuff = bpy.types.Material
Lengths = NDArray[np.float64]


def along(knots: Sequence[Sequence[float]], pitch: float = 0.006) -> Points:
    """A smooth path through knots whose rows hold a position, a face and measures; resampled.

    Every row is (x, y, z, face x, face y, face z, width, fold depth).
    """
    rows = outlines.smooth_path(knots, 24)
    run = sweep.arc_length(rows[:, :3])
    at = np.linspace(0, run[-1], int(run[-1] / pitch))
    return np.column_stack([np.interp(at, run, rows[:, k]) for k in range(rows.shape[1])])


def led(
    rows: Points,
    stuff: Stuff,
    *,
    folds: float = 3.0,
    full: float = 0.28,
    thick: float = 0.003,
    columns: int = 90,
    seed: float = 0.0,
) -> tuple[Points, bpy.types.Object]:
    """A scarf along ``rows`` of `along`; returns its grid (rows, columns, 3) and the part.

    ``folds`` lengthwise folds lie across it; ``full`` is its true width, so that the pattern does
    not shrink where it is gathered.
    """
    path, face = rows[:, :3], rows[:, 3:6]
    across, out = sweep.frames(path, face)
    t = np.linspace(-1, 1, columns)[None]
    run = sweep.arc_length(path)[:, None]
    phase = seed + 1.1 * np.sin(run * 5 + seed) + 0.5 * np.sin(run * 13 + 2 * seed)
    wave = np.cos(np.pi * folds * t + phase) + 0.45 * np.cos(
        np.pi * folds * 1.9 * t - 1.7 * phase + 0.6
    )
    wave = wave - 0.9 * t**4
    slip = 0.16 * np.sin(np.pi * folds * t + phase + 1.2) / max(folds, 1.0)
    width, depth = rows[:, 6:7], rows[:, 7:8]
    points = (
        path[:, None]
        + across[:, None] * (width / 2 * (t + slip))[..., None]
        + out[:, None] * (depth * wave)[..., None]
    )
    cloth = np.stack(np.broadcast_arrays(t * full / 2, run), axis=2)
    return points, millinery.sheet(points, cloth, stuff, thick=thick)


def fringe(
    edge: Points,
    down: Sequence[float],
    length: float,
    stuff: Stuff,
    chance: random.Random,
    *,
    count: int = 46,
    thick: float = 0.0017,
) -> None:
    """A twisted fringe along a cloth's end; ``down`` is the direction in which it hangs."""
    run = sweep.arc_length(edge)
    way = np.asarray(down, dtype=float) / np.linalg.norm(down)
    paths = []
    for at in np.linspace(0.003, run[-1] - 0.003, count):
        root = np.array([np.interp(at, run, edge[:, k]) for k in range(3)])
        sway = np.array([chance.gauss(0, 0.05) for _ in range(3)])
        sway -= way * np.dot(sway, way)
        reach = length * chance.uniform(0.93, 1.04)
        t = np.linspace(0, 1, 14)[:, None]
        middle = root - way * 0.004 + (way + sway * t) * t * reach
        turn = t[:, 0] * reach / 0.011 * 2 * np.pi + chance.uniform(0, 6)
        side = np.cross(way, [0.31, 0.8, 0.2])
        side /= np.linalg.norm(side)
        other = np.cross(way, side)
        for half in (0, np.pi):
            spin = np.cos(turn + half)[:, None] * side + np.sin(turn + half)[:, None] * other
            paths.append(middle + spin * thick * 0.6 * (1 - 0.3 * t))
    fibre.strands(paths, thick, stuff, sides=6, tip=0.8)


def rolled_hem(grid: Points, stuff: Stuff, *, thick: float = 0.0016) -> None:
    """The hand-rolled hem around a square's four sides."""
    rim = np.vstack((grid[0], grid[1:, -1], grid[-1, -2::-1], grid[-2:0:-1, 0]))
    solids.tube(rim, thick, stuff, closed=True, sides=8)


NECK = (
    # x, y, z, face, width, depth: one half, from the back of the neck down the wearer's left tail
    (0.0, 0.088, 0.775, 0.0, 1.0, 0.35, 0.105, 0.011),
    (0.052, 0.066, 0.77, 0.62, 0.75, 0.35, 0.105, 0.012),
    (0.083, 0.012, 0.748, 1.0, -0.05, 0.3, 0.11, 0.012),
    (0.085, -0.05, 0.69, 0.7, -0.8, 0.3, 0.125, 0.012),
    (0.076, -0.085, 0.6, 0.22, -1.0, 0.1, 0.15, 0.011),
    (0.074, -0.095, 0.48, 0.06, -1.0, 0.0, 0.165, 0.009),
    (0.078, -0.094, 0.3, 0.03, -1.0, 0.0, 0.175, 0.008),
    (0.08, -0.092, 0.12, 0.02, -1.0, 0.0, 0.18, 0.007),
)


def around_neck(
    low: float = 0.0, *, broad: float = 1.0, drop: tuple[float, float] = (0.0, 0.06)
) -> Points:
    """The rows of a scarf laid around the neck, both ends hanging in front.

    ``drop`` is how much further each end hangs down, ``broad`` scales widths and fold depths.
    """
    half = np.array(NECK)
    tails = []
    for side, extra in zip((-1, 1), drop, strict=True):
        tail = half.copy()
        tail[:, [0, 3]] *= side
        end = tail[-1].copy()
        end[2] = low - extra
        end[0] += side * 0.006
        tails.append(np.vstack((tail, end)))
    rows = np.vstack((tails[0][::-1], tails[1][1:]))
    rows[:, 6:] *= broad
    return along(rows)

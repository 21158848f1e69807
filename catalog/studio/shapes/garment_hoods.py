"""Hoods that stand as on a head, with a turned edge, drawstrings and eyelets."""

from __future__ import annotations

import random
from dataclasses import dataclass

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import garment_folds, outlines, solids
from catalog.studio.shapes.garment_collars import half_ring, mirrored
from catalog.studio.shapes.garment_folds import Fold
from catalog.studio.shapes.garment_mesh import Rim, Sheet, cloth
from catalog.studio.shapes.notions import cord

Stuff = bpy.types.Material
Line = NDArray[np.float64]


@dataclass(frozen=True)
class Hood:
    """The measures of a hood, metres.

    Attributes:
        height: of its top above the neck point.
        half: half width at the ears.
        opening: half width of the opening.
        deep: how far it reaches behind the neck.
        overlap: how far the two edges stay apart at the neck (negative: they overlap).
        hem: width of the turned edge.
    """

    height: float = 0.27
    half: float = 0.132
    opening: float = 0.1
    deep: float = 0.13
    overlap: float = 0.004
    hem: float = 0.026


def _curves(ring: Line, spec: Hood) -> tuple[Line, Line]:
    """The front edge and the seam behind, from the neck to the top."""
    front, back = ring[0], ring[-1]
    top = ring[:, 2].max() + spec.height
    wide, y = spec.opening, front[1]
    edge = [
        (spec.overlap, y - 0.004, front[2] - 0.002),
        (spec.overlap * 1.5, y - 0.01, front[2] + 0.022),
        (wide * 0.62, y - 0.014, front[2] + 0.075),
        (wide * 0.97, y - 0.004, front[2] + 0.15),
        (wide, y + 0.012, top - 0.115),
        (wide * 0.66, y + 0.03, top - 0.028),
        (0.0, y + 0.045, top - 0.002),
    ]
    seam = [
        back,
        (0, back[1] + spec.deep * 0.55, back[2] + 0.06),
        (0, back[1] + spec.deep * 0.8, back[2] + 0.13),
        (0, back[1] + spec.deep * 0.68, top - 0.05),
        (0, back[1] + spec.deep * 0.25, top + 0.004),
        (0, y + 0.1, top + 0.007),
        (0, y + 0.06, top + 0.004),
    ]
    return outlines.smooth_path(edge, 10), outlines.smooth_path(seam, 10)


def hood(
    neck: Rim, stuff: Stuff, spec: Hood, chance: random.Random, *, folds: float = 0.01
) -> Line:
    """A hood on the neckline; gives the spots of both eyelets (2, 3), +X first."""
    count = 46
    ring, _ = half_ring(neck, count)
    edge, seam = _curves(ring, spec)
    share = np.linspace(0, 1, count)
    rows = []
    for t, front, back in zip(np.linspace(0, 1, len(edge)), edge, seam, strict=True):
        line = front + (back - front) * share[:, None]
        swell = spec.half - front[0] * 0.62
        full = (
            np.sin(np.pi * share**0.8) ** 0.75
            * np.sqrt(max(1 - t**2.6, 0.0))
            * np.clip(t / 0.3, 0, 1)
        )
        line[:, 0] += swell * full
        line[:, 2] += 0.02 * np.sin(np.pi * share) * t
        fade = (1 - min(t / 0.3, 1)) ** 2
        base = front + (back - front) * share[:, None]
        line += (ring - base) * fade
        rows.append(line)
    tucked = rows[0] * np.array([0.94, 0.94, 1.0]) - np.array([0.0, 0.0, 0.028])
    grid = mirrored([tucked, *rows])
    step = np.linalg.norm(np.diff(grid, axis=1), axis=2)
    run = np.hstack((np.zeros((len(grid), 1)), np.cumsum(step, axis=1)))
    rise = np.linalg.norm(np.diff(grid, axis=0), axis=2).mean(axis=1)
    up = np.broadcast_to(np.concatenate(([0.0], np.cumsum(rise)))[:, None], run.shape)
    sheet = Sheet(grid, np.stack((run - run[:, -1:] / 2, up, np.full_like(run, 12.0)), axis=2))
    made = cloth("hood", [_creased(sheet, run, up, spec, chance, folds)], stuff, thickness=0.0035)
    made.modifiers["thickness"].offset = 0.0
    return grid[5][[2, -3]] + np.array([[0.004, -0.003, 0], [-0.004, -0.003, 0]])


def _creased(
    sheet: Sheet, run: Line, up: Line, spec: Hood, chance: random.Random, folds: float
) -> Sheet:
    """Folds where the hood stands on the neck, a soft slump above, the turned edge."""
    from_edge = np.minimum(run, run[:, -1:] - run)
    lines = []
    for _ in range(4):
        start = (0.05 + chance.uniform(0, 0.06), 0.01)
        end = (start[0] + chance.uniform(-0.02, 0.1), chance.uniform(0.1, 0.2))
        lines.append(Fold(start, end, chance.uniform(-0.02, 0.02), 0.012, folds))
    height = garment_folds.relief(lines, from_edge, up)
    height += garment_folds.slump(run, up, chance) * folds * 0.4
    height *= np.clip(up / 0.03, 0, 1) * np.clip(from_edge / 0.04, 0, 1)
    height += 0.0016 * (from_edge < spec.hem)
    height -= 0.0018 * np.exp(-(((from_edge - spec.hem) / 0.004) ** 2))
    return sheet.raised(height)


def drawstring(spots: Line, stuff: Stuff, metal: Stuff, *, length: float = 0.2) -> None:
    """A cord that comes out of two eyelets and hangs down on both sides."""
    for spot, side, extra in zip(spots, (1, -1), (0.0, 0.018), strict=True):
        ring = [(0.0062, 0), (0.0066, 0.0012), (0.0048, 0.0022), (0.0032, 0.0012), (0.0032, 0)]
        made = solids.lathe(ring, metal, steps=28)
        made.location, made.rotation_euler = tuple(spot), (np.pi / 2, 0, side * 0.4)
        drop = length + extra
        path = spot + np.array(
            [
                (0, 0.002, 0),
                (side * 0.002, -0.008, -0.004),
                (side * 0.006, -0.009, -0.03),
                (side * 0.004, -0.016, -drop * 0.55),
                (side * 0.011, -0.02, -drop),
            ]
        )
        cord(path, stuff, radius=0.0028)

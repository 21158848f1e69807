"""Ruffles, ties and bows of blouses and dresses."""

from __future__ import annotations

import random
from collections.abc import Sequence

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import outlines
from catalog.studio.shapes.garment_mesh import Sheet, cloth

Stuff = bpy.types.Material
Line = NDArray[np.float64]


def _spaced(pitch: float, line: Line, *others: Line) -> tuple[Line, ...]:
    """Lines resampled together, points about ``pitch`` metres apart on the first."""
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))))
    at = np.linspace(0, run[-1], max(8, round(run[-1] / pitch)))
    return tuple(
        np.column_stack([np.interp(at, run, values[:, axis]) for axis in range(3)])
        for values in (line, *others)
    )


def ruffle(
    line: Line,
    out: Line,
    face: Line,
    stuff: Stuff,
    width: float,
    chance: random.Random,
    *,
    per_metre: float = 30.0,
    depth: float = 0.011,
    stand: float = 0.004,
    thickness: float = 0.0012,
) -> bpy.types.Object:
    """A gathered strip that is sewn along a line and falls free.

    Args:
        line: where it is sewn, (N, 3); repeat the first point to close it.
        out: unit vectors in which it falls.
        face: unit vectors in which its waves stand.
        stuff: its material.
        width: in metres.
        chance: where the waves fall.
        per_metre: number of waves.
        depth: their height at the free edge.
        stand: how far the edge stands off the cloth below.
        thickness: of the cloth.
    """
    line, out, face = _spaced(0.0028, line, out, face)
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))))
    drift = sum(
        chance.uniform(0.5, 1.2) * np.sin(run * k + chance.uniform(0, 6.3))
        for k in (17.0, 31.0, 53.0)
    )
    wave = np.sin(run * per_metre * 2 * np.pi + drift)
    rows, grain = [], []
    for share in np.linspace(0, 1, 10):
        lift = stand * share + depth * share**0.75 * wave + 0.0015
        fall = width * share * (1 - 0.06 * wave * share)
        rows.append(line + out * fall[:, None] + face * lift[:, None])
        grain.append(np.column_stack((run * 1.6, 0 * run - share * width, 0 * run + 21)))
    sheet = Sheet(np.array(rows), np.array(grain))
    return cloth("ruffle", [sheet], stuff, thickness=thickness)


def ribbon(
    path: Sequence[Sequence[float]] | Line,
    width: Sequence[float],
    stuff: Stuff,
    *,
    face: Sequence[float] = (0.0, -1.0, 0.0),
    crease: float = 0.004,
    thickness: float = 0.0014,
) -> bpy.types.Object:
    """A soft flat band along a path, with one crease along it; ``width`` is a share-wise list."""
    line = outlines.smooth_path(path, 12)
    (line,) = _spaced(0.004, line)
    share = np.linspace(0, 1, len(line))
    wide = np.interp(share, np.linspace(0, 1, len(width)), width)
    tangent = np.gradient(line, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    across = np.cross(tangent, np.asarray(face, dtype=float))
    across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-9)
    out = np.cross(across, tangent)
    rows, grain = [], []
    for side in np.linspace(-1, 1, 13):
        dip = crease * (np.cos(side * 4.2 + share * 3.0) - 0.3)
        rows.append(line + across * (wide * side / 2)[:, None] + out * dip[:, None])
        grain.append(np.column_stack((wide * side / 2, share * 0.4, 0 * share + 23)))
    sheet = Sheet(np.array(rows), np.array(grain))
    made = cloth("ribbon", [sheet], stuff, thickness=thickness)
    made.modifiers["thickness"].offset = 0.0
    return made


def bow(
    at: Sequence[float], size: float, stuff: Stuff, *, tails: float = 0.2, wide: float = 0.045
) -> None:
    """A soft tied bow before the cloth at ``at``: two loops of ``size`` metres, tails, a knot."""
    spot = np.asarray(at, dtype=float)
    for side in (-1, 1):
        loop = [
            (0.0, -0.004, 0.004), (0.4, -0.022, 0.16), (0.95, -0.02, 0.02), (1.0, -0.012, -0.2),
            (0.6, -0.006, -0.3), (0.0, -0.004, -0.02),
        ]  # fmt: skip
        path = np.array(loop) * [side * size, 1.0, size] + spot
        ribbon(path, [wide * s for s in (0.4, 0.85, 1.0, 1.0, 0.85, 0.4)], stuff)
        reach = 0.3 if side > 0 else 0.2
        fall = [
            (0.0, -0.008, 0.0), (side * reach * 0.5, -0.014, -0.22), (side * reach, -0.012, -0.6),
            (side * reach * 1.1, -0.01, -1.0 if side > 0 else -0.9),
        ]  # fmt: skip
        path = np.array(fall) * [size, 1.0, tails] + spot
        ribbon(path, [wide * s for s in (0.35, 0.8, 1.0, 1.1)], stuff)
    knot = [(-0.13, -0.012, 0.1), (0.0, -0.026, 0.0), (0.13, -0.012, -0.1)]
    ribbon(np.array(knot) * [size, 1, size] + spot, [wide * 0.75] * 3, stuff, crease=0.006)

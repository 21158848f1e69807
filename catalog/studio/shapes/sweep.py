"""Bars with a shaped section along a path: spectacle arms, watch straps, belts, bag handles."""

from __future__ import annotations

from collections.abc import Sequence

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import outlines
from catalog.studio.shapes.mesh import Points, Triple, from_arrays, grid_faces

Lengths = float | Sequence[float] | NDArray[np.float64]


def frames(path: Points, face: Points | Triple, *, closed: bool = False) -> tuple[Points, Points]:
    """Unit vectors across the path and out of it, towards ``face`` (one, or one a point)."""
    tangent = (
        np.roll(path, -1, axis=0) - np.roll(path, 1, axis=0)
        if closed
        else np.gradient(path, axis=0)
    )
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-12)
    across = np.cross(tangent, np.asarray(face, dtype=float))
    across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-12)
    return across, np.cross(across, tangent)


def bar(
    path: Points | Sequence[Triple],
    width: Lengths,
    thick: Lengths,
    stuff: bpy.types.Material,
    *,
    face: Points | Triple = (0, -1, 0),
    power: float = 4.0,
    sides: int = 28,
    closed: bool = False,
    sharp_deg: float = 50.0,
) -> bpy.types.Object:
    """A bar along a path; width and thickness in metres, one number or one a point.

    The section is a superellipse: ``power`` 2 is oval, 4 a strap, 8 a board with soft edges. The
    broad side looks towards ``face``. Ends are drawn in over the last point, so that they are
    round.
    """
    line = np.asarray(path, dtype=float)
    count = len(line)
    wide = np.broadcast_to(np.asarray(width, dtype=float), (count,))
    high = np.broadcast_to(np.asarray(thick, dtype=float), (count,))
    across, out = frames(line, face, closed=closed)
    section = outlines.superellipse(1.0, 1.0, power, sides)
    rings = (
        line[:, None]
        + across[:, None] * (section[None, :, :1] * wide[:, None, None])
        + out[:, None] * (section[None, :, 1:] * high[:, None, None])
    )
    faces: list[Sequence[int]] = list(grid_faces(count, sides, wrap=True))
    if closed:
        last = (count - 1) * sides
        faces += [(last + s, last + (s + 1) % sides, (s + 1) % sides, s) for s in range(sides)]
    else:
        rings, extra = _capped(rings, line)
        faces = list(grid_faces(count + 2 * extra, sides, wrap=True))
        faces += [range(sides), range((len(rings) - 1) * sides, len(rings) * sides)]
    return from_arrays("bar", rings.reshape(-1, 3), faces, stuff, sharp_deg=sharp_deg)


def _capped(rings: Points, line: Points) -> tuple[Points, int]:
    """Rings at both ends that shrink a little, so that the cut edge is eased; (rings, added)."""
    shrink = (0.86, 0.96)
    ahead = line[1] - line[0]
    behind = line[-2] - line[-1]
    depth = np.linalg.norm(rings[0] - line[0], axis=1).min() * 0.5
    ahead, behind = (v / max(float(np.linalg.norm(v)), 1e-12) * depth for v in (ahead, behind))
    first = [
        line[0] + (rings[0] - line[0]) * s - ahead * k
        for s, k in zip(shrink, (1, 0.6), strict=True)
    ]
    last = [
        line[-1] + (rings[-1] - line[-1]) * s - behind * k
        for s, k in zip(shrink, (1, 0.6), strict=True)
    ]
    return np.concatenate((np.array(first), rings, np.array(last[::-1]))), 2


def arc_length(path: Points) -> NDArray[np.float64]:
    """Distance along a path at each of its points, metres."""
    steps = np.linalg.norm(np.diff(path, axis=0), axis=1)
    return np.concatenate(([0.0], np.cumsum(steps)))


def resampled(path: Points, pitch: float) -> Points:
    """The path with points about ``pitch`` metres apart, ends kept, (N, 3)."""
    run = arc_length(path)
    at = np.linspace(0, run[-1], max(2, round(run[-1] / pitch) + 1))
    return np.column_stack([np.interp(at, run, path[:, axis]) for axis in range(path.shape[1])])

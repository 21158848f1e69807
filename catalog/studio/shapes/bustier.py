"""Strapless and strapped bodies: a tube whose upper edge is cut in a curve, and its straps."""

from __future__ import annotations

import random
from collections.abc import Sequence

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import bags, drapery, outlines
from catalog.studio.shapes.drapery import Drape, Fold
from catalog.studio.shapes.skirts import Rows

Edge = Sequence[tuple[float, float]]
"""The upper edge as ``(share from the centre back 0 over the side 0.25 to the front 0.5, z)``."""


def tube(
    rows: Rows,
    edge: Edge,
    chance: random.Random,
    *,
    depth: float = 0.03,
    lobes: int = 9,
    onset: tuple[float, float] = (0.35, 0.7),
    folds: Sequence[Fold] = (),
    reach: float = 0.2,
    columns: int = 281,
) -> Drape:
    """A dress body from its shaped upper edge to the hem.

    Args:
        rows: ``(z, half width, half depth)``; the first is the level that ``edge`` counts from.
        edge: how far the upper edge lies above or below that level.
        chance: for the folds.
        depth: of the folds at the hem.
        lobes: how many folds.
        onset: between which shares of the height they begin.
        folds: more folds, laid on top.
        reach: how far down the edge's shape fades out.
        columns: of the grid.
    """
    points, z = drapery.body(rows, count=210, columns=columns)
    down = (z[0] - z) / (z[0] - z[-1])
    share = np.linspace(0, 1, columns)
    half = np.minimum(share, 1 - share)
    knots = np.asarray(outlines.smooth_path(edge, 10))
    rise = np.interp(half, knots[:, 0], knots[:, 1])
    fade = drapery.smoothstep(reach - (z[0] - z), 0.0, reach)[:, None]
    points[..., 2] += rise[None] * fade
    swing = drapery.flutes(columns, down, chance, lobes=lobes, onset=onset, growth=1.0)
    height = depth * (swing - 0.4 * down[:, None])
    drape = drapery.measured(points, z, columns // 2)
    height += drapery.relief(drape.flat, folds)
    return drape.raised(height)


def straps(
    drape: Drape,
    stuff: bpy.types.Material,
    *,
    front: float,
    back: float,
    top: float,
    width: float = 0.006,
    across: float = 0.09,
    thick: float = 0.0022,
) -> None:
    """Two straps over the shoulders.

    Args:
        drape: the body; they are sewn to its upper edge.
        stuff: their material.
        front: distance of their front ends from the middle, metres along the edge.
        back: the same behind.
        top: height of the shoulder.
        width: of a strap.
        across: distance of the shoulder's spot from the middle.
        thick: of the strap.
    """
    end = float(drape.flat[0, :, 0].max())
    for side in (-1, 1):
        ends = np.array(
            [(side * front, drape.flat[0, 0, 1]), (side * (end - back), drape.flat[0, 0, 1])]
        )
        (low, high), _ = drape.spots(ends, 0.001)
        shoulder = np.array([side * across, 0.0, top])
        knots = [
            low - [0, 0, 0.012], low, low * 0.45 + shoulder * 0.55 + [0, -0.028, 0.02], shoulder,
            high * 0.5 + shoulder * 0.5 + [0, 0.025, 0.02], high, high - [0, 0, 0.012],
        ]  # fmt: skip
        path = outlines.smooth_path(knots, 8)
        _ribbon(path, width, thick, stuff)


def _ribbon(
    path: NDArray[np.float64], width: float, thick: float, stuff: bpy.types.Material
) -> bpy.types.Object:
    """A strap whose broad side always looks away from the shoulder's middle."""
    tangent = np.gradient(path, axis=0)
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-12)
    across = np.broadcast_to([1.0, 0.0, 0.0], path.shape)
    across = across - tangent * (across * tangent).sum(axis=1, keepdims=True)
    across /= np.linalg.norm(across, axis=1, keepdims=True)
    out = np.cross(across, tangent)
    half, t = width / 2, thick / 2
    section = [(-half, -t * 0.6), (-half, t * 0.6), (-half * 0.8, t), (half * 0.8, t),
               (half, t * 0.6),
               (half, -t * 0.6), (half * 0.8, -t), (-half * 0.8, -t)]  # fmt: skip
    rings = np.stack([path + across * a + out * b for a, b in section], axis=1)
    count = len(section)
    faces: list[Sequence[int]] = list(bags.grid_faces(len(path), count, wrap=True))
    faces += [range(count), range((len(path) - 1) * count, len(path) * count)]
    return bags.from_arrays("strap", rings.reshape(-1, 3), faces, stuff, sharp_deg=60)


def edge_line(drape: Drape, stuff: bpy.types.Material, radius: float = 0.0016) -> bpy.types.Object:
    """The folded upper edge as a fine roll."""
    return bags.solids.tube(drape.points[0, :-1], radius, stuff, closed=True, sides=8)

"""Upholstered walls: a padded section carried along a path, as a chair's back wraps its seat."""

from __future__ import annotations

from collections.abc import Sequence

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import outlines, solids
from catalog.studio.shapes.mesh import Points, Triple, from_arrays, grid_faces, place

SIDES = 44
Lengths = float | NDArray[np.float64]


def even(path: Sequence[Triple] | outlines.Path, pitch: float = 0.012) -> outlines.Path:
    """The path with points ``pitch`` metres apart."""
    line = np.asarray(path, dtype=float)
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))))
    at = np.linspace(0, run[-1], max(3, int(run[-1] / pitch)))
    return np.column_stack([np.interp(at, run, line[:, axis]) for axis in range(line.shape[1])])


def horseshoe(half: float, front: float, back: float, radius: float) -> outlines.Path:
    """A path from the right arm's front around the back to the left arm's; outside to its right.

    ``half`` is its x, ``front`` and ``back`` are its ends in y, ``radius`` bends its corners.
    """
    corners = [(half, front, 0), (half, back, 0), (-half, back, 0), (-half, front, 0)]
    return even(outlines.fillet(corners, radius, 16))[:, :2]


def share(path: outlines.Path) -> NDArray[np.float64]:
    """How far along a path each point lies, 0 to 1."""
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))))
    return run / run[-1]


def wall(
    path: outlines.Path,
    low: float,
    tops: Lengths,
    thick: Lengths,
    stuff: bpy.types.Material,
    *,
    flare: float = 0.0,
    ripple: NDArray[np.float64] | None = None,
    power: float = 0.42,
    end_bevel: float = 0.035,
) -> bpy.types.Object:
    """A padded wall on a flat path (N, 2), from ``low`` up to ``tops`` metres.

    Args:
        path: outside to its right.
        low: its underside.
        tops: its height, one number or one a point.
        thick: its thickness, one number or one a point.
        stuff: its material.
        flare: how far its top leans outwards.
        ripple: metres that the inner side stands out, one a point: channels.
        power: the section's shape, 0.2 a soft box, 1 an ellipse.
        end_bevel: how far its two ends are rounded.
    """
    count = len(path)
    tangent = np.gradient(path, axis=0)
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-9)
    outward = np.column_stack((tangent[:, 1], -tangent[:, 0]))
    top = np.broadcast_to(np.asarray(tops, dtype=float), (count,))[:, None]
    deep = np.broadcast_to(np.asarray(thick, dtype=float), (count,))[:, None]
    turn = np.linspace(0, 2 * np.pi, SIDES, endpoint=False)[None]
    cosine, sine = np.cos(turn), np.sin(turn)
    out = np.sign(cosine) * np.abs(cosine) ** power * deep / 2
    up = (top + low) / 2 + np.sign(sine) * np.abs(sine) ** power * (top - low) / 2
    out = out + flare * np.clip((up - low) / np.maximum(top - low, 1e-6), 0, 1) ** 1.5
    if ripple is not None:
        out = out - ripple[:, None] * np.clip(-cosine, 0, 1) ** 0.5
    x = path[:, :1] + outward[:, :1] * out
    y = path[:, 1:] + outward[:, 1:] * out
    points: Points = np.stack((x, y, up), axis=2).reshape(-1, 3)
    faces: list[Sequence[int]] = list(grid_faces(count, SIDES, wrap=True))
    faces += [range(SIDES), range((count - 1) * SIDES, count * SIDES)]
    part = from_arrays("wall", points, faces, stuff, sharp_deg=180)
    edge = part.modifiers.new("soft ends", "BEVEL")
    edge.width, edge.segments, edge.angle_limit = end_bevel, 5, 0.9
    return part


def pad(
    outline: outlines.Path,
    high: float,
    stuff: bpy.types.Material,
    at: Triple = (0, 0, 0),
    *,
    edge: float = 0.04,
    crown: float = 0.02,
    piping: float = 0.0,
) -> bpy.types.Object:
    """A seat pad of any star-shaped outline (counter-clockwise): round edges, a full middle.

    ``at`` is the middle of its underside; ``piping`` is the radius of a welt along its upper edge.
    """
    ring = _evenly(outline, 240)
    edge = min(edge, high * 0.49)
    angle = np.radians(np.linspace(0, 90, 8))
    inset = edge * (1 - np.sin(angle))
    layers = [
        (outlines.inset(ring, d), z) for d, z in zip(inset, edge * (1 - np.cos(angle)), strict=True)
    ]
    layers += [(r, high - z) for r, z in reversed(layers)]
    middle = ring.mean(axis=0)
    inner = layers[-1][0]
    for part_way in np.linspace(0.94, 0.02, 16):
        layers.append((middle + (inner - middle) * part_way, high + crown * (1 - part_way**2.2)))
    layers.insert(0, (middle + (layers[0][0] - middle) * 0.02, 0.0))
    rows = np.vstack([np.column_stack((flat, np.full(len(flat), z))) for flat, z in layers])
    faces: list[Sequence[int]] = list(grid_faces(len(layers), len(ring), wrap=True))
    faces += [range(len(ring)), range((len(layers) - 1) * len(ring), len(layers) * len(ring))]
    part = place(from_arrays("pad", rows, faces, stuff, grain="X", sharp_deg=180), at)
    if piping:
        slack = edge * 0.3
        line = outlines.inset(ring, slack)
        welt = np.column_stack((line, np.full(len(line), high - slack)))
        solids.tube(welt, piping, stuff, closed=True, sides=8).parent = part
    return part


def _evenly(outline: outlines.Path, count: int) -> outlines.Path:
    """A closed outline with ``count`` evenly spaced points, its corners a little eased."""
    ring = np.vstack((outline, outline[:1]))
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(ring, axis=0), axis=1))))
    at = np.linspace(0, run[-1], count, endpoint=False)
    flat = np.column_stack([np.interp(at, run, ring[:, axis]) for axis in (0, 1)])
    for _ in range(4):
        flat = (np.roll(flat, 1, axis=0) + 2 * flat + np.roll(flat, -1, axis=0)) / 4
    return flat

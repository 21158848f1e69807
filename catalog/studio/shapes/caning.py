"""Woven cane that light falls through: strands both ways and on both diagonals, in one mesh."""

from __future__ import annotations

import bpy
import numpy as np

from catalog.studio.shapes.mesh import Points, Triple, from_arrays, place

PITCH_M = 0.0125


def _strand(start: Points, end: Points, broad: float, level: float) -> Points:
    """The eight corners of a flat strand between two points in the plane."""
    along = (end - start) / np.linalg.norm(end - start)
    aside = np.array([-along[1], along[0]]) * broad / 2
    flat = [start - aside, end - aside, end + aside, start + aside]
    return np.array([(*point, level + z) for z in (-0.0005, 0.0007) for point in flat])


def _lines(wide: float, high: float) -> list[tuple[Points, Points, float, float]]:
    """Ends, breadth and level of all strands of a sheet around the origin."""
    made = []
    for x in np.arange(-wide / 2 + PITCH_M / 2, wide / 2, PITCH_M):
        made.append((np.array([x, -high / 2]), np.array([x, high / 2]), 0.0036, 0.0))
    for y in np.arange(-high / 2 + PITCH_M / 2, high / 2, PITCH_M):
        made.append((np.array([-wide / 2, y]), np.array([wide / 2, y]), 0.0036, 0.0012))
    for slope in (1, -1):
        for shift in np.arange(-(wide + high) / 2, (wide + high) / 2, PITCH_M * 2):
            low = max(-wide / 2, -high / 2 - shift)
            top = min(wide / 2, high / 2 - shift)
            if top - low > 0.01:
                ends = [np.array([slope * x, x + shift]) for x in (low, top)]
                made.append((ends[0], ends[1], 0.0024, 0.0022 + 0.0004 * slope))
    return made


def sheet(
    wide: float,
    high: float,
    stuff: bpy.types.Material,
    at: Triple = (0, 0, 0),
    *,
    turn_deg: Triple = (90, 0, 0),
    sag: float = 0.0,
) -> bpy.types.Object:
    """A rectangle of cane; by default it stands facing -Y. ``sag`` hollows its middle, metres."""
    points, faces = [], []
    for start, end, broad, level in _lines(wide, high):
        base = 8 * len(points)
        points.append(_strand(start, end, broad, level))
        faces.append((base + 3, base + 2, base + 1, base))
        faces.append((base + 4, base + 5, base + 6, base + 7))
        for k in range(4):
            after = (k + 1) % 4
            faces.append((base + k, base + after, base + 4 + after, base + 4 + k))
    cloud = np.vstack(points)
    across, along = cloud[:, 0] / (wide / 2), cloud[:, 1] / (high / 2)
    cloud[:, 2] -= sag * np.clip(1 - across**2, 0, 1) * np.clip(1 - along**2, 0, 1)
    return place(from_arrays("cane", cloud, faces, stuff), at, turn_deg)

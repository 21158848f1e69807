"""Soft parts: upholstered blocks and seat cushions with crown, bulge, wrinkles and piping.

Scatter pillows.
"""

from __future__ import annotations

import bpy
import numpy as np
from mathutils import Vector, noise
from numpy.typing import NDArray

from catalog.studio.shapes import outlines, solids
from catalog.studio.shapes.mesh import Points, Triple, from_arrays, grid_faces, place

Stuff = bpy.types.Material


def _axis(half: float, radius: float, pitch: float) -> NDArray[np.float64]:
    """Sample positions along one axis.

    Dense in the rounded ends, about ``pitch`` metres apart between.
    """
    inner = half - radius
    middle = np.linspace(-inner, inner, max(3, round(2 * inner / pitch) + 1))
    curve = np.tan(np.radians(np.linspace(45 / 6, 45, 6))) * radius
    return np.concatenate((-inner - curve[::-1], middle, inner + curve))


def lattice(
    half: Triple, radius: float, pitch: float
) -> tuple[Points, list[tuple[int, int, int, int]]]:
    """Points and quads over the surface of a box, dense near its edges."""
    axes = [_axis(h, radius, pitch) for h in half]
    sizes = [len(axis) for axis in axes]
    seen: dict[tuple[int, int, int], int] = {}
    faces = []

    def number(key: list[int]) -> int:
        return seen.setdefault((key[0], key[1], key[2]), len(seen))

    for normal in range(3):
        first, second = (normal + 1) % 3, (normal + 2) % 3
        for side in (0, sizes[normal] - 1):
            for i in range(sizes[first] - 1):
                for j in range(sizes[second] - 1):
                    corners = []
                    for di, dj in ((0, 0), (1, 0), (1, 1), (0, 1)):
                        key = [0, 0, 0]
                        key[normal], key[first], key[second] = side, i + di, j + dj
                        corners.append(number(key))
                    faces.append((corners[0], corners[1], corners[2], corners[3]))
    points = np.array([[axes[a][key[a]] for a in range(3)] for key in seen])
    return points, faces


def _rounded(points: Points, half: NDArray[np.float64], radius: float) -> Points:
    """Box surface points pulled onto the rounded box."""
    core = np.clip(points, -(half - radius), half - radius)
    away = points - core
    length = np.maximum(np.linalg.norm(away, axis=1, keepdims=True), 1e-9)
    return core + away / length * radius


def wrinkle(
    points: Points, depth: float, seed: float, *, per_metre: float = 5.0
) -> NDArray[np.float64]:
    """Gentle dents, -1..1 times ``depth`` metres, one value a point."""
    shift = Vector((seed * 7.3, seed * 3.1, seed * 5.7))
    coarse = [noise.noise(Vector(p) * per_metre + shift) for p in points]
    fine = [noise.noise(Vector((p[0] * 2, p[1], p[2])) * per_metre * 3 + shift) for p in points]
    return depth * (np.array(coarse) + 0.35 * np.array(fine))


def cushion(
    size: Triple,
    stuff: Stuff,
    at: Triple = (0, 0, 0),
    *,
    radius: float = 0.05,
    crown: float = 0.02,
    bulge: float = 0.01,
    dents: float = 0.006,
    piping: float = 0.0,
    seed: float = 1.0,
    turn_deg: Triple = (0, 0, 0),
    piping_stuff: Stuff | None = None,
) -> bpy.types.Object:
    """An upholstered block or seat cushion around its centre ``at``; ``size`` x, y, z in metres.

    ``crown`` lifts the middle of top and bottom, ``bulge`` swells the sides, ``dents`` is the
    depth of the wrinkles, ``piping`` the radius of a welt along the top and bottom edges. For
    frames and arms use small crown and dents. Back cushions are seat cushions turned up:
    ``turn_deg=(80, 0, 0)``.
    """
    half = np.asarray(size, dtype=float) / 2
    radius = min(radius, float(half.min()) * 0.98)
    pitch = max(0.018, float(half.max()) / 40)
    raw, faces = lattice(half, radius, pitch)
    points = _rounded(raw, half, radius)
    unit = np.clip(points / half, -1, 1)
    fall = 1 - np.abs(unit) ** 2.4
    points[:, 2] += crown * np.sign(unit[:, 2]) * np.abs(unit[:, 2]) ** 3 * fall[:, 0] * fall[:, 1]
    points[:, 0] += bulge * np.sign(unit[:, 0]) * np.abs(unit[:, 0]) ** 3 * fall[:, 2] * fall[:, 1]
    points[:, 1] += bulge * np.sign(unit[:, 1]) * np.abs(unit[:, 1]) ** 3 * fall[:, 2] * fall[:, 0]
    if dents:
        away = raw - np.clip(raw, -(half - radius), half - radius)
        away /= np.maximum(np.linalg.norm(away, axis=1, keepdims=True), 1e-9)
        points += away * wrinkle(points, dents, seed)[:, None]
    part = from_arrays("cushion", points, faces, stuff, grain="X", sharp_deg=180)
    place(part, at, turn_deg)
    if piping:
        for side in (-1, 1):
            welt = _welt(half, radius, piping, side, piping_stuff or stuff)
            welt.parent = part
    return part


def _welt(
    half: NDArray[np.float64], radius: float, thick: float, side: int, stuff: Stuff
) -> bpy.types.Object:
    """The piping along one edge of a cushion, in the cushion's own coordinates."""
    slack = radius * (1 - np.sqrt(0.5))
    flat = outlines.rounded_rect(2 * (half[0] - slack), 2 * (half[1] - slack), radius * 0.9, 6)
    level = np.full((len(flat), 1), side * (half[2] - slack))
    return solids.tube(np.hstack((flat, level)), thick, stuff, closed=True, sides=10)


def pillow(
    size: Triple,
    stuff: Stuff,
    at: Triple = (0, 0, 0),
    *,
    dents: float = 0.008,
    piping: float = 0.0,
    seed: float = 1.0,
    turn_deg: Triple = (0, 0, 0),
) -> bpy.types.Object:
    """A scatter pillow: two panels sewn at the rim, full in the middle, ears at the corners.

    It lies in XY.
    """
    count = 48
    u, v = np.meshgrid(np.linspace(-1, 1, count), np.linspace(-1, 1, count))
    full = ((1 - np.abs(u) ** 2.6) * (1 - np.abs(v) ** 2.6)) ** 0.48
    pull = 0.075  # the stuffing draws the middle of each side in and leaves the corners out
    x = u * (1 - pull * (1 - v**2) * np.abs(u)) * size[0] / 2
    y = v * (1 - pull * (1 - u**2) * np.abs(v)) * size[1] / 2
    rim = np.maximum(np.abs(u), np.abs(v)).ravel()
    sheets = []
    for side in (1, -1):
        points = np.stack((x, y, side * full * size[2] / 2), axis=2).reshape(-1, 3)
        folds = wrinkle(points, dents, seed + side, per_metre=6.0) * (1 - rim**8)
        points[:, 2] += folds
        sheets.append(points)
    faces = grid_faces(count, count)
    both = faces + [tuple(i + count * count for i in face) for face in faces]
    part = from_arrays(
        "pillow", np.vstack(sheets), both, stuff, grain="X", sharp_deg=120, weld_m=1e-5
    )
    place(part, at, turn_deg)
    if piping:
        edge = [0, *range(1, count), *[r * count + count - 1 for r in range(1, count)]]
        edge += [
            *[(count - 1) * count + c for c in range(count - 2, -1, -1)],
            *[r * count for r in range(count - 2, 0, -1)],
        ]
        flat = np.column_stack((x.ravel()[edge], y.ravel()[edge], np.zeros(len(edge))))
        solids.tube(flat, piping, stuff, closed=True, sides=10).parent = part
    return part

"""Soft things that are not square: pleated discs, bolsters, shells, knots, pompoms."""

from __future__ import annotations

from collections.abc import Callable

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import soft, solids
from catalog.studio.shapes.mesh import Points, Triple, from_arrays, grid_faces, place

Stuff = bpy.types.Material
Field = NDArray[np.float64]
Outline = Callable[[Field], Field]
"""The radius in metres at an angle in radians."""


def disc(
    outline: Outline,
    thick: float,
    stuff: Stuff,
    relief: Callable[[Field, Field], Field],
    *,
    fullness: float = 0.5,
    steps: int = 288,
    turn_deg: Triple = (0, 0, 0),
    seed: float = 1.0,
) -> bpy.types.Object:
    """A cushion with any star-shaped outline, lying in XY around the origin.

    ``relief(angle, share)`` is the factor on its height, share 0 in the middle and 1 at the seam.
    ``fullness`` below 1 makes its edge rounder.
    """
    share = np.sin(np.linspace(0.0, np.pi / 2, 56))[:, None]
    angle = np.linspace(0, 2 * np.pi, steps, endpoint=False)[None]
    reach = share * outline(angle)
    sheets = []
    for side in (1, -1):
        rise = thick / 2 * np.clip(1 - share**2.4, 0, 1) ** fullness * relief(angle, share)
        sheet = np.stack(
            np.broadcast_arrays(reach * np.cos(angle), reach * np.sin(angle), side * rise), axis=2
        ).reshape(-1, 3)
        dents = soft.wrinkle(sheet, 0.006, seed + side) * np.repeat(
            np.clip(rise.mean(axis=1) / thick * 3, 0, 1), steps
        )
        sheet[:, 2] += dents
        sheets.append(sheet)
    faces = grid_faces(56, steps, wrap=True)
    count = 56 * steps
    both = faces + [tuple(corner + count for corner in face) for face in faces]
    part = from_arrays(
        "disc", np.vstack(sheets), both, stuff, grain="X", sharp_deg=150, weld_m=1e-5
    )
    return place(part, (0, 0, 0), turn_deg)


def bolster(
    radius: float, length: float, stuff: Stuff, *, piping: Stuff, seed: float = 1.0
) -> bpy.types.Object:
    """A round bolster along X around the origin: full middle, gathered ends, a button on each."""
    half = length / 2
    run = np.linspace(-1, 1, 90)
    tube = radius * (1 - 0.035 * run**6)
    ends = np.linspace(1, 0.0, 22)[1:]
    radii = np.concatenate((tube[0] * ends[::-1], tube, tube[-1] * ends))
    puff = half + 0.016 * np.sin(np.pi * np.clip(ends, 0, 1)) - 0.012 * (1 - ends) ** 3
    along = np.concatenate((-puff[::-1], run * half, puff))
    angle = np.linspace(0, 2 * np.pi, 160, endpoint=False)[None]
    away = np.clip((np.abs(along) - half * 0.999) / 0.004, 0, 1)[:, None]
    pleat = 0.0028 * np.sin(26 * angle) * (radii[:, None] / radius) * away
    x = along[:, None] + np.sign(along[:, None]) * pleat
    rows = np.stack(
        np.broadcast_arrays(x, radii[:, None] * np.cos(angle), radii[:, None] * np.sin(angle)),
        axis=2,
    )
    flat = rows.reshape(-1, 3)
    dents = soft.wrinkle(flat, 0.004, seed)[:, None]
    flat = flat + dents * np.array([0, 1, 1]) * flat / radius
    faces = grid_faces(len(radii), 160, wrap=True)
    part = from_arrays("bolster", flat, faces, stuff, grain="X", sharp_deg=150, weld_m=1e-6)
    ring = np.linspace(0, 2 * np.pi, 120, endpoint=False)
    for side in (-1, 1):
        path = np.column_stack(
            (
                np.full(120, side * half),
                0.966 * radius * np.cos(ring),
                0.966 * radius * np.sin(ring),
            )
        )
        solids.tube(path, 0.0048, piping, closed=True, sides=10).parent = part
        button = solids.lathe(
            [(0, 0.009), (0.008, 0.008), (0.0135, 0.004), (0.014, 0.0)],
            piping,
            (side * (half - 0.008), 0, 0),
            smooth=5,
            turn_deg=(0, side * 90, 0),
        )
        button.parent = part
    return part


def knot(radius: float, thick: float) -> Points:
    """The path of a ball knot: a Turk's head of three turns and four bights, (N, 3) metres."""
    t = np.linspace(0, 2 * np.pi, 520, endpoint=False)
    high = 1.02 * np.cos(4 * t)
    far = radius + thick * 0.52 * np.sin(8 * t)
    return np.column_stack(
        (
            far * np.cos(high) * np.cos(3 * t),
            far * np.cos(high) * np.sin(3 * t),
            far * np.sin(high),
        )
    )


def pompom(at: Triple, radius: float, stuff: Stuff, seed: int) -> bpy.types.Object:
    """A ball of cut yarn: a sphere with tufts."""
    up, around = np.meshgrid(
        np.linspace(0, np.pi, 18), np.linspace(0, 2 * np.pi, 28, endpoint=False), indexing="ij"
    )
    chance = np.random.default_rng(seed)
    far = radius * (1 + chance.normal(0, 0.07, up.shape))
    far[0], far[-1] = radius, radius
    rows = np.stack(
        (far * np.sin(up) * np.cos(around), far * np.sin(up) * np.sin(around), far * np.cos(up)),
        axis=2,
    )
    part = from_arrays(
        "pompom",
        rows.reshape(-1, 3),
        grid_faces(18, 28, wrap=True),
        stuff,
        sharp_deg=180,
        weld_m=1e-6,
    )
    return place(part, at)

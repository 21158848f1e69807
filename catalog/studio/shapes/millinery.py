"""Hats: sheets with cloth coordinates, blocked crowns and brims, ribbons and pompoms.

The front is -Y and angle 0; the seam of every sheet lies at the back. Metres.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import fibre, outlines, sweep
from catalog.studio.shapes.mesh import Points, from_arrays, grid_faces

Stuff = bpy.types.Material
Grid = NDArray[np.float64]
HALF_WIDTH, HALF_DEPTH = 0.083, 0.1  # a medium head at the hat band
Warp = Callable[[Points, Grid, Grid], Points]
"""Moves grid points (R, C, 3), given their angles and how far out on the brim they are (0..1)."""


def sheet(
    points: Points, cloth: Points, stuff: Stuff, *, thick: float = 0.002, offset: float = 0.0
) -> bpy.types.Object:
    """A sheet from a grid of points (R, C, 3) and its cloth coordinates (R, C, 2) in metres.

    The cloth coordinates go into ``grain`` and, 0..1 over the sheet, into ``flat``.
    """
    rows, columns = points.shape[:2]
    part = from_arrays(
        "sheet", points.reshape(-1, 3), grid_faces(rows, columns), stuff, sharp_deg=180
    )
    flat = cloth.reshape(-1, 2)
    unit = (flat - flat.min(axis=0)) / np.maximum(np.ptp(flat, axis=0), 1e-9)
    part.data.attributes.new("flat", "FLOAT_VECTOR", "POINT")
    for name, values in (("grain", flat), ("flat", unit)):
        three = np.column_stack((values, np.zeros(len(values)))).astype(np.float32)
        part.data.attributes[name].data.foreach_set("vector", three.ravel())
    solid = part.modifiers.new("thickness", "SOLIDIFY")
    solid.thickness, solid.offset = thick, offset
    return part


def around(columns: int = 241) -> Grid:
    """Angles from the back, over the front (0), to the back again."""
    return np.linspace(-np.pi, np.pi, columns)


def turned(
    profile: Grid,
    angle: Grid,
    *,
    wide: float = HALF_WIDTH,
    deep: float = HALF_DEPTH,
    warp: Warp | None = None,
) -> tuple[Points, Points]:
    """Grid points and cloth coordinates of an oval profile (share of the head, out, z)."""
    share, out, height = (profile[:, k : k + 1] for k in range(3))
    x = (wide * share + out) * np.sin(angle)
    y = -(deep * share + out) * np.cos(angle)
    points = np.stack(np.broadcast_arrays(x, y, height), axis=2)
    radius = share[:, 0] * (wide + deep) / 2 + out[:, 0]
    run = np.concatenate(([0.0], np.cumsum(np.hypot(np.diff(radius), np.diff(height[:, 0])))))
    cloth = np.stack(np.broadcast_arrays(angle[None] * (wide + deep) / 2, run[:, None]), axis=2)
    if warp is not None:
        far = np.broadcast_to(np.clip(out / max(float(out.max()), 1e-9), 0, 1), x.shape)
        points = warp(points, np.broadcast_to(angle, x.shape), far)
    return points, cloth


def block(
    knots: Sequence[Sequence[float]],
    stuff: Stuff,
    *,
    warp: Warp | None = None,
    thick: float = 0.0026,
    steps: int = 14,
) -> bpy.types.Object:
    """A blocked hat from the middle of its crown down and out to the edge of its brim.

    ``knots`` are (share of the head's oval, metres beyond it, height).
    """
    profile = outlines.smooth_path(knots, steps)
    profile[:, 0] = np.maximum(profile[:, 0], 0.0)
    points, cloth = turned(profile, around(), warp=warp)
    return sheet(points, cloth, stuff, thick=thick)


def band(
    stuff: Stuff,
    *,
    low: float,
    high: float,
    share: tuple[float, float],
    warp: Warp | None = None,
    proud: float = 0.0016,
) -> bpy.types.Object:
    """A ribbon around the crown between two heights; ``share`` of the oval there."""
    heights = np.linspace(low, high, 10)
    shares = np.linspace(share[0], share[1], 10)
    profile = np.column_stack((shares, np.full(10, proud), heights))
    points, cloth = turned(profile, around(), warp=None)
    if warp is not None:
        points = warp(points, np.broadcast_to(around(), points.shape[:2]), points[..., 0] * 0)
    return sheet(points, cloth, stuff, thick=0.001)


def bow(stuff: Stuff, at: Sequence[float], tall: float, *, long: float = 0.03) -> None:
    """A flat milliner's bow on the wearer's left side (x > 0): two loops and a wrapped middle."""
    x, y, z = at
    for side in (-1, 1):
        loop = [
            (x + 0.001, y, z),
            (x + 0.0045, y + side * long * 0.5, z),
            (x + 0.003, y + side * long, z),
            (x + 0.0005, y + side * long * 0.6, z),
        ]
        sweep.bar(outlines.smooth_path(loop, 8), tall * 0.92, 0.0012, stuff, face=(1, 0, 0.01))
    knot = [(x - 0.001, y, z - tall * 0.5), (x + 0.0065, y, z), (x - 0.001, y, z + tall * 0.5)]
    sweep.bar(outlines.smooth_path(knot, 8), 0.011, 0.0016, stuff, face=(1, 0, 0.0))


def pompom(
    middle: Sequence[float],
    radius: float,
    stuff: Stuff,
    chance: random.Random,
    *,
    count: int = 2400,
) -> None:
    """A ball of cut yarn."""
    paths = []
    for _ in range(count):
        out = np.array([chance.gauss(0, 1) for _ in range(3)])
        out /= np.linalg.norm(out)
        curl = np.array([chance.gauss(0, 0.005) for _ in range(3)])
        t = np.linspace(0.3, chance.uniform(0.9, 1.03), 4)[:, None]
        paths.append(np.asarray(middle) + out * radius * t + curl * t**2)
    fibre.strands(paths, 0.0016, stuff, sides=5, tip=0.85)

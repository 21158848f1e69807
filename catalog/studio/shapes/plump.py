"""Scatter cushions: two sewn panels full of feathers, gathers along the seam.

Knitted relief where asked.
"""

from __future__ import annotations

from collections.abc import Callable

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import solids
from catalog.studio.shapes.mesh import Triple, from_arrays, grid_faces, place

Field = NDArray[np.float64]
Relief = Callable[[Field, Field], Field]
"""Height in metres that the yarn stands out at ``(x, y)`` metres from the cushion's middle."""


def _gathers(u: Field, v: Field, seed: int) -> Field:
    """Small folds that run from the seams inwards and die out; -1..1, unit square -1..1."""
    chance = np.random.default_rng(seed)
    folds = np.zeros_like(u)
    for across, along in ((u, v), (v, u)):
        for side in (-1, 1):
            away = np.clip(1 - side * across, 0, 2)
            wave = sum(
                chance.normal(0, 1 / (3 + n))
                * np.cos(n * np.pi * along * 1.7 + chance.uniform(0, 6.3) + away * 1.5)
                for n in range(3, 11)
            )
            folds += wave * np.exp(-away / 0.22) * (1 - np.exp(-away / 0.03))
    return folds


def _slumps(u: Field, v: Field, seed: int) -> Field:
    """The broad dents of a used cushion; -1..1."""
    chance = np.random.default_rng(seed + 77)
    dents = np.zeros_like(u)
    for _ in range(7):
        x, y, size = chance.uniform(-0.7, 0.7), chance.uniform(-0.7, 0.7), chance.uniform(0.18, 0.4)
        dents += chance.normal(0, 0.5) * np.exp(-((u - x) ** 2 + (v - y) ** 2) / size**2)
    return dents


def cushion(
    size: Triple,
    stuff: bpy.types.Material,
    *,
    seed: int = 1,
    count: int = 150,
    folds: float = 0.008,
    relief: Relief | None = None,
    piping: float = 0.0,
    turn_deg: Triple = (0, 0, 0),
) -> bpy.types.Object:
    """A cushion around the origin, lying in XY.

    ``size`` metres, ``folds`` and ``piping`` depth and radius in metres.
    """
    u, v = np.meshgrid(np.linspace(-1, 1, count), np.linspace(-1, 1, count))
    u, v = np.sin(u * np.pi / 2) * 0.35 + u * 0.65, np.sin(v * np.pi / 2) * 0.35 + v * 0.65
    full = ((1 - np.abs(u) ** 2.3) * (1 - np.abs(v) ** 2.3)) ** 0.55
    x = u * (1 - 0.085 * (1 - v**2) * np.abs(u)) * size[0] / 2
    y = v * (1 - 0.085 * (1 - u**2) * np.abs(v)) * size[1] / 2
    sheets = []
    for side in (1, -1):
        rise = full * size[2] / 2
        rise = rise + (
            _gathers(u, v, seed + side) + 1.2 * _slumps(u, v, seed + side)
        ) * folds * np.clip(full * 2, 0, 1)
        if relief is not None:
            rise = rise + relief(x, y) * np.clip(full * 4, 0, 1)
        sheets.append(np.stack((x, y, side * rise), axis=2).reshape(-1, 3))
    faces = grid_faces(count, count)
    both = faces + [tuple(i + count * count for i in face) for face in faces]
    part = from_arrays(
        "cushion", np.vstack(sheets), both, stuff, grain="X", sharp_deg=120, weld_m=1e-5
    )
    place(part, (0, 0, 0), turn_deg)
    if piping:
        rim = np.concatenate(
            (
                np.arange(count),
                count * np.arange(1, count) + count - 1,
                (count - 1) * count + np.arange(count - 2, -1, -1),
                count * np.arange(count - 2, 0, -1),
            )
        )
        flat = np.column_stack((x.ravel()[rim], y.ravel()[rim], np.zeros(len(rim))))
        solids.tube(flat, piping, stuff, closed=True, sides=10).parent = part
    return part


def stocking(x: Field, y: Field) -> Field:
    """Knitted V stitches 11 mm wide, in columns."""
    column = (x / 0.0115) % 1.0
    lean = np.abs(column - 0.5) * 2
    stitch = (y / 0.0095 + lean * 0.75) % 1.0
    return (
        0.0044
        * np.abs(np.sin(2 * np.pi * column)) ** 0.6
        * (0.35 + 0.65 * np.sin(np.pi * stitch) ** 0.7)
    )


def cables(x: Field, y: Field) -> Field:
    """An Aran knit: cables that cross every 8 cm between columns of V stitches."""
    place_x = (x + 0.055) % 0.11 - 0.055
    sway = 0.0125 * np.sin(2 * np.pi * y / 0.085)
    front = np.exp(-(((place_x - sway) / 0.0095) ** 2)) * (1 + 0.35 * np.cos(2 * np.pi * y / 0.085))
    back = np.exp(-(((place_x + sway) / 0.0095) ** 2)) * (1 - 0.35 * np.cos(2 * np.pi * y / 0.085))
    braid = np.maximum(front, back)
    twist = 0.5 + 0.5 * np.sin(2 * np.pi * (y / 0.011 + np.abs(place_x) * 60))
    return np.where(braid > 0.22, 0.015 * braid + 0.0025 * twist, stocking(x, y))

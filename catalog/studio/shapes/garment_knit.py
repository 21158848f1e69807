"""Knitted relief and rolled necks."""

from __future__ import annotations

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes.garment_mesh import Rim, Sheet, cloth
from catalog.studio.shapes.mesh import tidy

Field = NDArray[np.float64]


def cables(x: Field, z: Field, *, repeat: float = 0.082, twist: float = 0.075) -> Field:
    """Aran cables ``repeat`` metres apart that cross every half ``twist``; height in metres."""
    place = (x + repeat / 2) % repeat - repeat / 2
    turn = 2 * np.pi * z / twist
    sway = 0.0125 * np.sin(turn)
    front = np.exp(-(((place - sway) / 0.009) ** 2)) * (1 + 0.4 * np.cos(turn))
    back = np.exp(-(((place + sway) / 0.009) ** 2)) * (1 - 0.4 * np.cos(turn))
    furrow = np.exp(-(((np.abs(place) - 0.03) / 0.005) ** 2))
    return 0.011 * np.maximum(front, back) - 0.0036 * furrow


def diamonds(x: Field, z: Field) -> Field:
    """A travelling lattice in the middle between two cables."""
    u, v = (x + z * 0.55) / 0.05, (x - z * 0.55) / 0.05
    edge = np.minimum(np.abs(u - np.round(u)), np.abs(v - np.round(v)))
    lattice = 0.0085 * np.exp(-((edge / 0.12) ** 2))
    middle = np.abs(x) < 0.052
    return np.where(middle, lattice, cables(np.abs(x) - 0.085, z, repeat=0.09))


def broad_rib(x: Field, z: Field) -> Field:
    """Fisherman's rib, 21 mm a repeat."""
    return 0.0026 * np.cos(2 * np.pi * x / 0.021) + 0 * z


def roll_neck(
    neck: Rim,
    stuff: bpy.types.Material,
    height: float,
    *,
    draw: float = 0.88,
    thick: float = 0.006,
    pitch: float = 0.006,
    level: float = 0.5,
) -> bpy.types.Object:
    """A ribbed neck that stands up and is turned over on itself.

    Args:
        neck: the neckline.
        stuff: its material.
        height: of the fold above the neckline.
        draw: its girth above as a share of the neckline's.
        thick: of one layer.
        pitch: of its ribs.
        level: 0 keeps the slope of the neckline at the fold, 1 makes it level.
    """
    line = neck.spaced(pitch / 4).line
    middle = line.mean(axis=0)
    away = (line - middle) * np.array([1.0, 1.0, 0.0])
    away /= np.maximum(np.linalg.norm(away, axis=1, keepdims=True), 1e-9)
    section = [
        (-0.08, 0.0), (0.1, 0.1), (0.35, 0.2), (0.7, 0.2), (0.93, 0.25), (1.0, 0.75), (1.0, 1.4),
        (0.94, 1.95), (0.75, 2.2), (0.45, 2.35), (0.2, 2.45), (0.06, 2.5), (0.03, 2.15), (0.1, 1.5),
    ]  # fmt: skip
    ribs = np.cos(2 * np.pi * np.arange(len(line)) / 4) * pitch * 0.16
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))))
    rows, grain = [], []
    for number, (share, out) in enumerate(section):
        rise = np.clip(share, 0, 1)
        ring = middle + (line - middle) * (1 + (draw - 1) * rise**0.7)
        ring[:, 2] = line[:, 2] + (middle[2] + 0.01 - line[:, 2]) * level * rise + height * share
        lift = out * thick + ribs * min(1.0, 0.3 + number / 4)
        rows.append(ring + away * lift[:, None])
        grain.append(np.column_stack((run, np.full_like(run, number * 0.008), 0 * run + 5)))
    made = cloth(
        "roll neck", [Sheet(np.array(rows), np.array(grain), wrap=True)], stuff, thickness=0.0
    )
    tidy(made.data)
    return made

"""Plants: bent leaf blades, split leaves, rosettes, ribbed cacti with spines."""

from __future__ import annotations

import random
from collections.abc import Callable

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import fibre, solids, turned
from catalog.studio.shapes.mesh import Points, Triple, from_arrays, grid_faces

Stuff = bpy.types.Material
Width = Callable[[NDArray[np.float64]], NDArray[np.float64]]


def _marked(part: bpy.types.Object, along: Points, across: Points) -> bpy.types.Object:
    """Store where on the leaf each point lies, for the materials of ``plant``."""
    values = np.column_stack(
        (along.ravel(), across.ravel(), np.full(along.size, len(bpy.data.meshes) * 0.37))
    )
    attribute = part.data.attributes.new("leaf", "FLOAT_VECTOR", "POINT")
    attribute.data.foreach_set("vector", values.astype(np.float32).ravel())
    return part


def lance(t: NDArray[np.float64]) -> NDArray[np.float64]:
    """The width of a sword-like leaf along its length, 0..1."""
    return np.clip(1 - t**5, 0, 1) ** 0.8 * (
        0.55 + 0.45 * np.sin(np.pi * np.clip(t * 0.9 + 0.05, 0, 1))
    )


def ovate(t: NDArray[np.float64]) -> NDArray[np.float64]:
    """The width of an egg-shaped leaf with a drawn-out tip."""
    return np.sin(np.pi * np.clip(t, 0, 1) ** 0.8) ** 0.85


def fiddle(t: NDArray[np.float64]) -> NDArray[np.float64]:
    """The width of a leaf that is broadest near its end."""
    return np.sin(np.pi * np.clip(t, 0, 1) ** 1.6) ** 0.6 * (0.62 + 0.38 * t)


def heart(t: NDArray[np.float64]) -> NDArray[np.float64]:
    """The width of a heart-shaped leaf."""
    return np.clip(np.sin(np.pi * (0.16 + 0.84 * np.clip(t, 0, 1)) ** 0.75), 0, 1) ** 0.8


def blade(
    root: Triple,
    heading_deg: float,
    rise_deg: float,
    length: float,
    width: float,
    stuff: Stuff,
    *,
    outline: Width = ovate,
    droop_deg: float = 40.0,
    cup: float = 0.25,
    splits: int = 0,
    lobes: float = 0.0,
    wave: float = 0.0,
    thick: float = 0.0012,
) -> bpy.types.Object:
    """A leaf from ``root`` towards ``heading_deg``, rising at ``rise_deg`` and drooping.

    ``cup`` folds it along the midrib, ``splits`` cuts each side that often (monstera), ``lobes``
    moves the base's
    sides back behind the root (heart), ``wave`` ripples the edge; lengths in metres.
    """
    rows, columns = (90 if splits else 30), 21
    t, s = np.meshgrid(np.linspace(0, 1, rows), np.linspace(-1, 1, columns), indexing="ij")
    reach = outline(t) * width / 2
    if splits:
        phase = np.abs(((t * splits + np.where(s > 0, 0.0, 0.35)) % 1.0) - 0.5)
        cut = (
            np.clip((phase - 0.36) / 0.1, 0, 1)
            * np.clip((t - 0.12) / 0.1, 0, 1)
            * np.clip((0.93 - t) / 0.08, 0, 1)
        )
        reach = reach * (1 - 0.62 * cut)
    angle = np.radians(rise_deg - droop_deg * t)
    step = length / (rows - 1)
    out = np.cumsum(np.cos(angle), axis=0) * step
    up = np.cumsum(np.sin(angle), axis=0) * step
    side = s * reach
    back = lobes * length * (1 - t) ** 2 * np.abs(s) ** 1.3 - (
        0.16 * length * np.abs(s) if splits else 0.0
    )
    lift = cup * np.abs(side) + wave * np.sin(t * 21 + s * 2) * np.abs(s) ** 2
    x = out - back * np.cos(angle) - lift * np.sin(angle)
    z = up - back * np.sin(angle) + lift * np.cos(angle)
    turn = np.radians(heading_deg)
    points = np.stack(
        (x * np.cos(turn) - side * np.sin(turn), x * np.sin(turn) + side * np.cos(turn), z), axis=2
    )
    part = from_arrays(
        "leaf",
        points.reshape(-1, 3) + np.asarray(root),
        grid_faces(rows, columns),
        stuff,
        sharp_deg=180,
    )
    _marked(part, t, s)
    solid = part.modifiers.new("thickness", "SOLIDIFY")
    solid.thickness, solid.offset = thick, 0.0
    return part


def stalk(start: Triple, end: Triple, radius: float, stuff: Stuff, *, sag: float = 0.15) -> Points:
    """A curved petiole; returns its end direction's last points (N, 3)."""
    first, last = np.asarray(start, dtype=float), np.asarray(end, dtype=float)
    t = np.linspace(0, 1, 14)[:, None]
    level = last - first
    level[2] = 0
    path = first + (last - first) * t
    path = path - level * sag * np.sin(np.pi * t)
    path[:, 2] += np.linalg.norm(level) * sag * np.sin(np.pi * t[:, 0])
    solids.tube(path, np.linspace(radius, radius * 0.7, 14), stuff, sides=10)
    return path


def rosette(at: Triple, radius: float, count: int, stuff: Stuff) -> None:
    """An echeveria: thick pointed leaves in golden-angle order, upright in the middle.

    Flat outside.
    """
    for number in range(count):
        share = np.sqrt((number + 0.5) / count)
        length, width = radius * (0.35 + 0.65 * share), radius * (0.28 + 0.24 * share)
        rows, columns = 16, 24
        t, turn = np.meshgrid(
            np.linspace(0, 1, rows),
            np.linspace(0, 2 * np.pi, columns, endpoint=False),
            indexing="ij",
        )
        girth = np.sin(np.pi * (0.1 + 0.9 * t) ** 1.5) ** 0.7 * (1 - 0.35 * (1 - t))
        girth = np.where(t > 0.995, 0.02, girth)
        side, thick = np.cos(turn) * girth * width / 2, np.sin(turn) * girth * width * 0.16
        rise = np.radians(82 - 70 * share - 10 * t + 28 * t**2)
        x = length * t * np.cos(rise) - thick * np.sin(rise)
        z = length * t * np.sin(rise) + thick * np.cos(rise) + 0.35 * np.abs(side) * np.cos(rise)
        head = number * 2.39996
        points = np.stack(
            (x * np.cos(head) - side * np.sin(head), x * np.sin(head) + side * np.cos(head), z),
            axis=2,
        )
        drop = np.array([0, 0, (1 - share) * radius * 0.28])
        part = from_arrays(
            "leaf",
            points.reshape(-1, 3) + np.asarray(at) + drop,
            grid_faces(rows, columns, wrap=True),
            stuff,
            sharp_deg=180,
        )
        _marked(part, t, np.cos(turn))


def cactus(
    at: Triple,
    radius: float,
    height: float,
    ribs: int,
    stuff: Stuff,
    spines: Stuff,
    chance: random.Random,
) -> None:
    """A ribbed column or globe with a star of spines every centimetre along each rib."""
    t = np.linspace(0, 1, 60)
    body = np.clip(1 - np.abs(2 * t - 1) ** 3.2, 0, 1) ** 0.45
    body[t < 0.5] = np.maximum(body[t < 0.5], 0.72)
    profile = np.column_stack((radius * body, height * t))
    profile = np.vstack((profile, [0, height]))
    turned.revolve(profile, stuff, at, ripple=turned.flutes(ribs, 0.2, sharp=0.9), steps=ribs * 12)
    needles = []
    for rib in range(ribs):
        angle = 2 * np.pi * rib / ribs
        for z in np.arange(height * 0.12, height * 0.99, 0.0105):
            r = np.interp(z, profile[:-1, 1], profile[:-1, 0])
            out = np.array([np.cos(angle), np.sin(angle), 0.0])
            root = np.asarray(at) + out * r + np.array([0, 0, z])
            for _ in range(6):
                lean = np.array([chance.gauss(0, 0.6) for _ in range(3)])
                tip = root + (out + lean) * chance.uniform(0.005, 0.009)
                needles.append(np.array([root, (root + tip) / 2, tip]))
    fibre.strands(needles, 0.0004, spines, sides=4, tip=0.2)

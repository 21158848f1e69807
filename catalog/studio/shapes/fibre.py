"""Many thin things in one mesh: fringes, spines, tassels, twisted rope and wickerwork.

And ``stand``.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

import bpy
import numpy as np

from catalog.studio.shapes import solids
from catalog.studio.shapes.mesh import Points, from_arrays, grid_faces

Stuff = bpy.types.Material


def strands(
    paths: Sequence[Points], radius: float, stuff: Stuff, *, sides: int = 6, tip: float = 0.6
) -> bpy.types.Object:
    """Thin round strands along many short paths, one mesh.

    Each narrows to ``tip`` of its radius in metres.
    """
    layers, faces, base = [], [], 0
    angle = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    for path in paths:
        first, second = solids._frames(np.asarray(path, dtype=float), closed=False)
        turn = (
            np.cos(angle)[None, :, None] * first[:, None]
            + np.sin(angle)[None, :, None] * second[:, None]
        )
        thin = radius * np.linspace(1, tip, len(path))[:, None, None]
        layers.append((path[:, None] + thin * turn).reshape(-1, 3))
        faces += [
            tuple(base + corner for corner in face)
            for face in grid_faces(len(path), sides, wrap=True)
        ]
        faces.append(tuple(range(base + (len(path) - 1) * sides, base + len(path) * sides)))
        base += len(path) * sides
    return from_arrays("strands", np.vstack(layers), faces, stuff)


def rope(
    path: Points,
    radius: float,
    stuff: Stuff,
    *,
    lobes: int = 3,
    pitch: float = 0.03,
    closed: bool = False,
) -> bpy.types.Object:
    """A twisted rope along a path: ``lobes`` strands that turn once every ``pitch`` metres."""
    points = np.asarray(path, dtype=float)
    first, second = solids._frames(points, closed=closed)
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))))
    sides = lobes * 5
    angle = np.linspace(0, 2 * np.pi, sides, endpoint=False)[None]
    bump = 1 + 0.2 * np.abs(np.cos((angle * lobes + run[:, None] * 2 * np.pi / pitch) / 2)) - 0.13
    turn = np.cos(angle)[..., None] * first[:, None] + np.sin(angle)[..., None] * second[:, None]
    rings = points[:, None] + radius * bump[..., None] * turn
    count = len(points)
    faces: list[Sequence[int]] = list(grid_faces(count, sides, wrap=True))
    if closed:
        last = (count - 1) * sides
        faces += [(last + s, last + (s + 1) % sides, (s + 1) % sides, s) for s in range(sides)]
    else:
        faces += [range(sides), range((count - 1) * sides, count * sides)]
    return from_arrays("rope", rings.reshape(-1, 3), faces, stuff, sharp_deg=180)


def coil(
    profile: Points, thick: float, stuff: Stuff, *, pitch: float = 0.03, squash: float = 1.0
) -> bpy.types.Object:
    """A basket of coiled rope, ``thick`` metres, that climbs the profile ``(radius, z)``.

    ``squash`` < 1 makes the footprint an oval.
    """
    profile = np.asarray(profile, dtype=float)
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(profile, axis=0), axis=1))))
    turns = run[-1] / (thick * 0.93)
    count = int(turns * 84)
    at = np.linspace(0, run[-1], count)
    radius, height = np.interp(at, run, profile[:, 0]), np.interp(at, run, profile[:, 1])
    angle = np.linspace(0, 2 * np.pi * turns, count)
    path = np.column_stack(
        (radius * np.cos(angle), squash * radius * np.sin(angle), height + thick / 2)
    )
    return rope(path, thick / 2, stuff, pitch=pitch)


def wicker(
    profile: Points,
    stuff: Stuff,
    chance: random.Random,
    *,
    stakes: int = 36,
    thick: float = 0.0055,
    squash: float = 1.0,
) -> list[bpy.types.Object]:
    """A woven wall along the profile ``(radius, z)``.

    Upright stakes, weavers that pass them in turn before and behind.
    """
    profile = np.asarray(profile, dtype=float)
    made = []
    for stake in range(stakes):
        turn = 2 * np.pi * stake / stakes
        spine = np.column_stack(
            (profile[:, 0] * np.cos(turn), squash * profile[:, 0] * np.sin(turn), profile[:, 1])
        )
        made.append(solids.tube(spine, thick * 0.48, stuff, sides=8))
    angle = np.linspace(0, 2 * np.pi, stakes * 6, endpoint=False)
    rows = int((profile[-1, 1] - profile[0, 1]) / (thick * 0.95))
    for row in range(rows):
        height = profile[0, 1] + (row + 0.5) * thick * 0.95
        radius = np.interp(height, profile[:, 1], profile[:, 0])
        sway = radius + thick * 0.75 * np.cos(angle * stakes / 2 + np.pi * row)
        lift = height + thick * 0.12 * np.sin(angle * 5 + chance.uniform(0, 6))
        path = np.column_stack((sway * np.cos(angle), squash * sway * np.sin(angle), lift))
        made.append(
            solids.tube(path, thick * chance.uniform(0.46, 0.56), stuff, closed=True, sides=8)
        )
    return made


def stand() -> None:
    """Move everything on the stage up or down, so that its lowest point touches the floor."""
    from catalog.studio import stage

    scene = bpy.context.scene
    drop = float(stage.product_points(scene)[:, 2].min())
    for thing in scene.objects:
        if thing.parent is None:
            thing.location.z -= drop

"""Household cloth as parametric surfaces: sheets, cloth hung over a bar; fringes and hems.

Lengths in metres. Every cloth keeps two sets of coordinates: ``grain`` and ``flat`` are both the
place on the flat cloth in metres (across, along from the visible hem), so that weaves and patterns
follow the folds.
"""

from __future__ import annotations

import random
from collections.abc import Callable

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import fibre, solids
from catalog.studio.shapes.mesh import Triple, from_arrays, grid_faces

Stuff = bpy.types.Material
Grid = NDArray[np.float64]
Wave = Callable[[Grid, Grid], Grid]
"""``wave(across, along)``: a gentle unevenness, about -1..1, over places in metres."""


def unevenness(chance: random.Random, pace: float = 6.0) -> Wave:
    """Smooth seeded unevenness of about ``pace`` radians a metre."""
    parts = [
        (chance.uniform(0.4, 1.6) * pace, chance.uniform(0.4, 1.6) * pace, chance.uniform(0, 6.3))
        for _ in range(5)
    ]

    def wave(across: Grid, along: Grid) -> Grid:
        total = sum(np.sin(a * across + p) * np.cos(b * along - 1.7 * p) for a, b, p in parts)
        return total / 2.2

    return wave


def cloth(
    points: Grid, flat: Grid, stuff: Stuff, *, thick: float = 0.004, sharp_deg: float = 180.0
) -> bpy.types.Object:
    """A sheet of cloth from a grid of points (rows, columns, 3) and its flat places (.., 2)."""
    rows, columns = points.shape[:2]
    part = from_arrays(
        "cloth", points.reshape(-1, 3), grid_faces(rows, columns), stuff, sharp_deg=sharp_deg
    )
    flat3 = np.column_stack((flat.reshape(-1, 2), np.zeros(rows * columns))).astype(np.float32)
    part.data.attributes["grain"].data.foreach_set("vector", flat3.ravel())
    part.data.attributes.new("flat", "FLOAT_VECTOR", "POINT").data.foreach_set(
        "vector", flat3.ravel()
    )
    if thick:
        solid = part.modifiers.new("thickness", "SOLIDIFY")
        solid.thickness, solid.offset = thick, 0.0
        edge = part.modifiers.new("edge", "BEVEL")
        edge.width, edge.segments, edge.angle_limit = thick * 0.32, 2, 1.0
    return part


def swept(path: Grid, width: float, *, columns: int = 48) -> tuple[Grid, Grid]:
    """A path in YZ drawn out along X: points and flat places, along counted from its first end."""
    across = np.linspace(-width / 2, width / 2, columns)
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))))
    x, along = np.meshgrid(across, run)
    y, z = (np.repeat(path[:, axis : axis + 1], columns, axis=1) for axis in (0, 1))
    return np.stack((x, y, z), axis=2), np.stack((x, along), axis=2)


def hung(
    width: float,
    drops: tuple[float, float],
    radius: float,
    stuff: Stuff,
    chance: random.Random,
    at: Triple = (0, 0, 0),
    *,
    thick: float = 0.004,
    folds: float = 2.5,
    depth: float = 0.03,
    gather: float = 0.0,
) -> tuple[Grid, Grid]:
    """A cloth over a level bar along X: ``drops`` are its front and back lengths.

    Args:
        width: of the cloth where it lies on the bar.
        drops: how far front and back hang down.
        radius: of the bar.
        stuff: the cloth.
        chance: where its folds lie.
        at: the bar's middle.
        thick: of the cloth.
        folds: waves over the width.
        depth: of the waves at the lower hem, in metres.
        gather: share of the width that is lost on the bar, so that it fans out below.

    Returns:
        The points along the front hem and along the back hem, in world metres.
    """
    front, back = drops
    reach = radius + thick / 2
    turn = np.radians(np.linspace(0, 180, 26))
    steps = np.arange(0.0, front, 0.012)[1:], np.arange(0.0, back, 0.012)[1:]
    path = np.vstack(
        (
            np.column_stack((np.full(len(steps[0]), -reach), -steps[0][::-1])),
            np.column_stack((-reach * np.cos(turn), reach * np.sin(turn))),
            np.column_stack((np.full(len(steps[1]), reach), -steps[1])),
        )
    )
    points, flat = swept(path, width, columns=max(60, int(folds * 26)))
    below = np.clip(-points[..., 2], 0, None)
    fall = np.clip(below / max(drops), 0, 1)
    phase = chance.uniform(0, 6.3)
    wave = unevenness(chance, 7.0)
    u = flat[..., 0] / width
    swing = np.sin(2 * np.pi * folds * u + phase + 0.9 * wave(flat[..., 0], below * 0.4))
    side = np.where(points[..., 1] < 0, -1.0, 1.0)
    points[..., 1] += depth * fall**0.8 * (0.5 * swing + 0.15 * wave(flat[..., 0] * 2, below))
    points[..., 1] += side * depth * 0.55 * fall**0.7
    points[..., 0] *= 1 - gather * (1 - fall**0.7)
    points[..., 2] -= 0.02 * gather * np.cos(np.pi * u) ** 2 * fall
    points = points + np.asarray(at)
    cloth(points, flat, stuff, thick=thick)
    return points[0], points[-1]


def fringe(
    hem: Grid,
    length: float,
    stuff: Stuff,
    chance: random.Random,
    *,
    pitch: float = 0.009,
    thick: float = 0.0022,
    over: float = 0.0,
) -> None:
    """Twisted tassels along a hem, ``length`` metres long.

    They hang down, after they have run forward over an edge for ``over`` metres.
    """
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(hem, axis=0), axis=1))))
    t = np.linspace(0, 1, 9)[:, None]
    ahead = over * np.sin(np.clip(t / 0.45, 0, 1) * np.pi / 2) + 0.004 * t
    fall = np.clip(t - (0.3 if over else 0.0), 0, 1) ** (1.3 if over else 1.0)
    paths = []
    for spot in np.arange(pitch / 2, run[-1], pitch):
        root = np.array([np.interp(spot, run, hem[:, axis]) for axis in range(3)])
        sway = np.array([chance.gauss(0, 0.12), chance.gauss(0, 0.05), 0.0])
        tall = length * chance.uniform(0.92, 1.05)
        for strand in (-1, 1):
            spread = np.array([strand * thick * 0.7, 0, 0]) * np.cos(t * 5 + strand)
            down = np.hstack((0 * t, -ahead, -tall * fall))
            paths.append(root + down + sway * tall * t**2 + spread)
    fibre.strands(paths, thick, stuff, sides=6, tip=0.75)


def binding(edge: Grid, thick: float, stuff: Stuff) -> None:
    """A rolled hem or bound edge along a row of points."""
    solids.tube(edge, thick, stuff, sides=10)

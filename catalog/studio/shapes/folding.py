"""Cloth folded into piles and rolled up; see `linens` for the coordinates that it keeps."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager

import bpy
import numpy as np

from catalog.studio.shapes.linens import Grid, Stuff, cloth, swept, unevenness
from catalog.studio.shapes.mesh import Triple, place


def _fold_path(half: float, depth: float, back: tuple[float, float], step: float = 0.006) -> Grid:
    """One sheet folded around the front: top back edge, round fold at the front, bottom back edge.

    ``half`` is half its height; ``back`` shortens its upper and lower end.
    """
    front = -depth / 2 + half * 0.9
    turn = np.linspace(90, 270, 22)
    bend = np.column_stack(
        (front + 0.9 * half * np.cos(np.radians(turn)), half * np.sin(np.radians(turn)))
    )
    upper = np.arange(depth / 2 - back[0], front, -step)
    lower = np.arange(front, depth / 2 - back[1], step)[1:]
    return np.vstack(
        (
            np.column_stack((upper, np.full(len(upper), half))),
            bend,
            np.column_stack((lower, np.full(len(lower), -half))),
        )
    )


def folded(
    size: tuple[float, float],
    layers: int,
    thick: float,
    stuff: Stuff,
    chance: random.Random,
    at: Triple = (0, 0, 0),
    *,
    puff: float = 0.012,
    turn_deg: float = 0.0,
) -> float:
    """A folded pile of one cloth: nested folds whose round sides look to the front.

    Args:
        size: width and depth of the pile.
        layers: nested folds, so twice as many sheets.
        thick: of one sheet.
        stuff: the cloth.
        chance: where the folds differ.
        at: the middle of its underside.
        puff: how much the middle of the top stands higher than its edges.
        turn_deg: turned about Z.

    Returns:
        The height of its upper side above the floor, in metres.
    """
    wide, deep = size
    middle = layers * thick
    for layer in range(layers):
        half = (layers - layer - 0.5) * thick
        back = (chance.uniform(0, 0.012), chance.uniform(0, 0.012))
        path = _fold_path(half, deep - 2 * layer * thick * 0.4, back)
        points, flat = swept(path, wide - chance.uniform(0, 0.008))
        points[..., 0] += chance.uniform(-0.003, 0.003)
        wave = unevenness(chance, 9.0)
        x, y = points[..., 0] / (wide / 2), points[..., 1] / (deep / 2)
        crown = (1 - np.abs(x) ** 2.5) * (1 - np.clip(np.abs(y), 0, 1) ** 3)
        rise = np.clip(points[..., 2] / max(half, 1e-6) * 0.5 + 0.5, 0, 1)
        share = rise * (layers - layer) / layers
        points[..., 2] += share * (puff * crown + 0.25 * thick * wave(flat[..., 0], flat[..., 1]))
        points[..., 1] += 0.2 * thick * wave(flat[..., 0] * 1.7, points[..., 2] * 9)
        points[..., 2] += middle
        part = cloth(points, flat, stuff, thick=thick * 0.9)
        place(part, at, (0, 0, turn_deg))
    return float(at[2]) + 2 * middle


def overlay(
    size: tuple[float, float],
    top: float,
    hang: float,
    thick: float,
    stuff: Stuff,
    chance: random.Random,
    *,
    puff: float = 0.012,
) -> Grid:
    """The uppermost sheet of a pile, that hangs down over its front; returns its front hem."""
    wide, deep = size
    turn = np.radians(np.linspace(0, 90, 12))
    bend = 0.02
    back = np.arange(deep / 2, -deep / 2 + bend, -0.006)
    down = np.arange(0.006, hang, 0.006)
    path = np.vstack(
        (
            np.column_stack((back, np.full(len(back), top))),
            np.column_stack(
                (-deep / 2 + bend - bend * np.sin(turn), top - bend + bend * np.cos(turn))
            ),
            np.column_stack((np.full(len(down), -deep / 2), top - bend - down)),
        )
    )
    points, flat = swept(path, wide)
    flat[..., 1] = flat[-1, 0, 1] - flat[..., 1]
    wave = unevenness(chance, 9.0)
    x, y = points[..., 0] / (wide / 2), points[..., 1] / (deep / 2)
    points[..., 2] += puff * (1 - np.abs(x) ** 2.5) * (1 - np.clip(np.abs(y), 0, 1) ** 3)
    fall = np.clip((top - points[..., 2]) / 0.05, 0, 1)
    points[..., 1] += fall * (0.004 * wave(flat[..., 0], flat[..., 1]) - 0.003)
    points[..., 2] += 0.2 * thick * wave(flat[..., 0], flat[..., 1])
    cloth(points, flat, stuff, thick=thick * 0.9)
    return points[-1]


def flap(
    size: tuple[float, float],
    top: float,
    reach: float,
    thick: float,
    stuff: Stuff,
    chance: random.Random,
    *,
    puff: float = 0.012,
) -> Grid:
    """The last third of a folded cloth: lies on a pile from its back, ``reach`` metres forward.

    Returns its hem, which lies across the top of the pile.
    """
    wide, deep = size
    y = np.arange(deep / 2 - 0.004, deep / 2 - reach, -0.006)
    points, flat = swept(np.column_stack((y, np.full(len(y), top + thick / 2))), wide)
    flat[..., 1] = flat[-1, 0, 1] - flat[..., 1]
    wave = unevenness(chance, 9.0)
    x, back = points[..., 0] / (wide / 2), points[..., 1] / (deep / 2)
    points[..., 2] += puff * (1 - np.abs(x) ** 2.5) * (1 - np.clip(np.abs(back), 0, 1) ** 3)
    points[..., 2] += 0.2 * thick * wave(flat[..., 0], flat[..., 1])
    points[..., 1] += 0.3 * thick * wave(flat[..., 0] * 0.6, 0 * flat[..., 1])
    cloth(points, flat, stuff, thick=thick * 0.9)
    return points[-1]


def rolled(
    length: float,
    radius: float,
    thick: float,
    stuff: Stuff,
    chance: random.Random,
    at: Triple = (0, 0, 0),
    *,
    turn_deg: float = 0.0,
) -> None:
    """A rolled cloth that lies along Y; its spiral looks to the front, ``at`` is its axis."""
    turns = radius / thick
    angle = np.linspace(0, 2 * np.pi * turns, int(turns * 44))
    reach = thick * (0.55 + angle / (2 * np.pi)) * (radius / (radius + 0.55 * thick))
    reach = reach * (1 + 0.02 * np.sin(2 * angle + chance.uniform(0, 6)))
    start = chance.uniform(150, 230)
    spin = angle - angle[-1] + np.radians(start)
    across = np.linspace(-length / 2, length / 2, 24)
    spiral = reach[:, None] * np.column_stack((np.cos(spin), np.sin(spin)))
    steps = np.linalg.norm(np.diff(spiral, axis=0), axis=1)
    run = np.concatenate(([0.0], np.cumsum(steps)))
    y, along = np.meshgrid(across, run[-1] - run)
    drift = 0.004 * np.sin(angle * 0.37 + chance.uniform(0, 6))[:, None]
    points = np.stack(
        (
            np.repeat(spiral[:, :1], 24, axis=1),
            y + drift,
            np.repeat(spiral[:, 1:], 24, axis=1),
        ),
        axis=2,
    )
    part = cloth(points, np.stack((y, along), axis=2), stuff, thick=thick * 0.88)
    place(part, at, (0, 0, turn_deg))


@contextmanager
def turned_up(at: Triple) -> Iterator[None]:
    """What is rolled within the block stands upright, its middle at ``at``."""
    before = set(bpy.context.scene.objects)
    yield
    for part in bpy.context.scene.objects:
        if part not in before:
            part.rotation_euler = (np.pi / 2, 0, part.rotation_euler[2])
            part.location = at

"""Tufted and channelled upholstery: surfaces with buttons or cords pressed into them."""

from __future__ import annotations

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import outlines, solids
from catalog.studio.shapes.mesh import Points, Triple, from_arrays, grid_faces, place

Stuff = bpy.types.Material
Field = NDArray[np.float64]


def diamonds(along: Field, up: Field, pitch: float) -> Field:
    """Height 0..1 of diamond tufting over a surface in metres.

    0 at the buttons and near 0 on the folds.
    """
    a, b = along / pitch + up / pitch, along / pitch - up / pitch
    return (np.abs(np.sin(np.pi * a / 2)) * np.abs(np.sin(np.pi * b / 2))) ** 0.38


def channels(along: Field, pitch: float) -> Field:
    """Height 0..1 of vertical channels ``pitch`` metres wide."""
    return np.abs(np.sin(np.pi * along / pitch)) ** 0.45


def panel(
    size: Triple,
    stuff: Stuff,
    at: Triple = (0, 0, 0),
    *,
    pitch: float = 0.2,
    depth: float = 0.03,
    style: str = "diamonds",
    turn_deg: Triple = (0, 0, 0),
) -> bpy.types.Object:
    """A standing upholstered panel (headboard, chair back): x wide, z high, its front towards -Y.

    ``size`` is x, y (thickness), z in metres; ``style`` is "diamonds" or "channels".
    """
    wide, thick, high = size
    across, up = max(24, int(wide / 0.012)), max(24, int(high / 0.012))
    u, v = np.meshgrid(np.linspace(-wide / 2, wide / 2, across), np.linspace(0, high, up))
    raised = diamonds(u, v - high / 2, pitch) if style == "diamonds" else channels(u, pitch)
    edge = np.minimum.reduce([wide / 2 - np.abs(u), v, high - v])
    rim = np.sqrt(np.clip(1 - (1 - np.clip(edge / (thick * 0.6), 0, 1)) ** 2, 0, 1))
    front = -(thick * 0.55 * rim + depth * raised * np.clip(edge / 0.06, 0, 1))
    points = np.stack((u, front, v), axis=2).reshape(-1, 3)
    faces = grid_faces(up, across)
    part = from_arrays("panel", points, faces, stuff, grain="X", sharp_deg=180)
    back = solids.box((wide, thick * 0.5, high), stuff, (0, thick * 0.24, high / 2), bevel=0.01)
    back.parent = part
    return place(part, at, turn_deg)


def rolled(
    path: outlines.Path,
    profile: outlines.Path,
    stuff: Stuff,
    *,
    tuft_from: float,
    tuft_to: float,
    pitch: float,
    depth: float,
) -> bpy.types.Object:
    """A chesterfield's body.

    A profile ``(outward, z)`` swept along a flat path, tufted between two profile shares.

    The path runs so that outward is to its right. ``tuft_from`` and ``tuft_to`` are 0..1 of the
    profile's length.
    """
    tangent = np.gradient(path, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    outward = np.column_stack((tangent[:, 1], -tangent[:, 0]))
    run = np.concatenate(([0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))))
    climb = np.concatenate(([0], np.cumsum(np.linalg.norm(np.diff(profile, axis=0), axis=1))))
    slope = np.gradient(profile, axis=0)
    slope /= np.linalg.norm(slope, axis=1, keepdims=True)
    face = np.column_stack(
        (-slope[:, 1], slope[:, 0])
    )  # normal of the profile, on its inner and upper side
    share = climb / climb[-1]
    wanted = np.clip((share - tuft_from) / 0.06, 0, 1) * np.clip((tuft_to - share) / 0.06, 0, 1)
    raised = diamonds(run[:, None] - run[-1] / 2, climb[None] - climb[-1] * tuft_from, pitch)
    ends = np.clip(np.minimum(run, run[-1] - run) / 0.07, 0, 1) ** 0.5
    lift = depth * (raised * ends[:, None] + 0.3 * (1 - ends[:, None])) * wanted[None]
    out = profile[None, :, 0] + face[None, :, 0] * lift
    up = profile[None, :, 1] + face[None, :, 1] * lift
    x = path[:, None, 0] + outward[:, None, 0] * out
    y = path[:, None, 1] + outward[:, None, 1] * out
    points: Points = np.stack((x, y, up), axis=2).reshape(-1, 3)
    return from_arrays("rolled", points, grid_faces(len(path), len(profile)), stuff, sharp_deg=180)

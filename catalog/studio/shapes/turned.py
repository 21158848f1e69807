"""Thrown and turned ware: hollow profiles with a round lip, fluted walls, handles, spouts.

Coils and weaves.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import outlines, solids
from catalog.studio.shapes.mesh import Points, Triple, from_arrays, grid_faces, place

Stuff = bpy.types.Material
Ripple = Callable[[NDArray[np.float64], NDArray[np.float64]], NDArray[np.float64]]
"""``ripple(angle, height)``: the factor on the radius.

Angle in radians, height in metres, any shapes that match.
"""


def hollow(
    outer: Sequence[Sequence[float]], wall: float, *, smooth: int = 8, floor: float | None = None
) -> outlines.Path:
    """The profile ``(radius, z)`` of a hollow vessel: foot, outside, round lip, inside, floor.

    ``outer`` runs from the foot's edge up to the rim; ``wall`` and ``floor`` are thicknesses in
    metres.
    """
    outside = outlines.smooth_path(outer, smooth) if smooth else np.asarray(outer, dtype=float)
    bottom = outside[0, 1] + (wall if floor is None else floor)
    along = np.gradient(outside, axis=0)
    normal = np.column_stack((-along[:, 1], along[:, 0]))
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-9)
    inside = (outside + normal * wall)[::-1]
    inside = inside[(inside[:, 1] > bottom) & (inside[:, 0] > 0)]
    top, into = outside[-1], normal[-1]
    up = np.array([into[1], -into[0]])
    angle = np.radians(np.linspace(20, 160, 7))[:, None]
    lip = top + into * wall / 2 - into * np.cos(angle) * wall / 2 + up * np.sin(angle) * wall / 2
    foot = outside[0]
    under = [
        [0, foot[1] + wall * 0.3],
        [foot[0] * 0.9, foot[1] + wall * 0.3],
        [foot[0] * 0.95, foot[1]],
    ]
    within = [
        [inside[-1, 0] * 0.94, bottom],
        [inside[-1, 0] * 0.6, bottom * 0.999],
        [0, bottom * 0.999],
    ]
    return np.vstack((under, outside, lip, inside, within))


def thrown(
    outer: Sequence[Sequence[float]],
    wall: float,
    stuff: Stuff,
    at: Triple = (0, 0, 0),
    *,
    smooth: int = 8,
    floor: float | None = None,
    ripple: Ripple | None = None,
    steps: int = 96,
    grain: str = "Z",
) -> bpy.types.Object:
    """A hollow vessel turned about Z.

    ``ripple`` makes flutes, ribs or a dented wall out of the circle.
    """
    profile = hollow(outer, wall, smooth=smooth, floor=floor)
    return revolve(profile, stuff, at, ripple=ripple, steps=steps, grain=grain)


def revolve(
    profile: outlines.Path,
    stuff: Stuff,
    at: Triple = (0, 0, 0),
    *,
    ripple: Ripple | None = None,
    steps: int = 96,
    grain: str = "Z",
    turn_deg: Triple = (0, 0, 0),
) -> bpy.types.Object:
    """A profile ``(radius, z)`` turned about Z, its radius multiplied by ``ripple``."""
    angle = np.linspace(0, 2 * np.pi, steps, endpoint=False)[None]
    radius, height = np.maximum(profile[:, :1], 0.0), profile[:, 1:]
    if ripple is not None:
        radius = radius * ripple(angle, height)
    rows = np.stack(
        np.broadcast_arrays(radius * np.cos(angle), radius * np.sin(angle), height), axis=2
    )
    part = from_arrays(
        "turned",
        rows.reshape(-1, 3),
        grid_faces(len(profile), steps, wrap=True),
        stuff,
        grain=grain,
        weld_m=1e-6,
    )
    return place(part, at, turn_deg)


def flutes(
    count: int, depth: float, *, low: float = -1.0, high: float = 1e3, sharp: float = 1.0
) -> Ripple:
    """``count`` upright flutes, ``depth`` as a share of the radius.

    Between the heights ``low`` and ``high``.
    """

    def ripple(angle: NDArray[np.float64], height: NDArray[np.float64]) -> NDArray[np.float64]:
        fade = np.clip((height - low) / 0.008, 0, 1) * np.clip((high - height) / 0.008, 0, 1)
        return 1 - depth * fade * np.abs(np.sin(angle * count / 2)) ** sharp

    return ripple


def rings(pitch: float, depth: float) -> Ripple:
    """Throwing rings every ``pitch`` metres, ``depth`` as a share of the radius.

    Slightly spiralling.
    """

    def ripple(angle: NDArray[np.float64], height: NDArray[np.float64]) -> NDArray[np.float64]:
        return 1 + depth * np.sin(2 * np.pi * height / pitch + angle)

    return ripple


def handle(
    knots: Sequence[Sequence[float]],
    thick: float,
    stuff: Stuff,
    *,
    broad: float = 1.7,
    flare: float = 1.35,
    turn_deg: Triple = (0, 0, 0),
    at: Triple = (0, 0, 0),
) -> bpy.types.Object:
    """A pulled handle along ``(x, z)`` knots.

    ``thick`` is its radius in the plane, ``broad`` times that across.

    Its ends flare by ``flare`` where they meet the wall, as clay does.
    """
    flat = outlines.smooth_path(knots, 10)
    path = np.column_stack((flat[:, 0], np.zeros(len(flat)), flat[:, 1]))
    along = np.linspace(0, 1, len(path))
    ends = np.maximum(np.exp(-along / 0.07), np.exp(-(1 - along) / 0.07))
    part = solids.tube(path, thick * (1 + (flare - 1) * ends), stuff, sides=20, flat=broad)
    return place(part, at, turn_deg)


def spout(
    path: Sequence[Triple], radii: Sequence[float], wall: float, stuff: Stuff, *, tilt: float = 0.0
) -> bpy.types.Object:
    """A hollow spout: a tube along ``path`` whose far end is open.

    ``tilt`` turns its mouth upright, 0..1.
    """
    line = outlines.smooth_path(path, 8)
    radius = np.interp(np.linspace(0, 1, len(line)), np.linspace(0, 1, len(radii)), radii)
    tangent = np.gradient(line, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    share = np.linspace(0, 1, len(line))[:, None] ** 3 * tilt
    tangent = tangent * (1 - share) + np.array([0, 0, 1.0]) * share
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    side = np.cross(tangent, [0.0, 1.0, 0.0])
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    other = np.cross(tangent, side)
    angle = np.linspace(0, 2 * np.pi, 32, endpoint=False)

    def ring(at: int, r: float, push: float = 0.0) -> Points:
        turn = np.cos(angle)[:, None] * side[at] + np.sin(angle)[:, None] * other[at]
        return line[at] + tangent[at] * push + turn * r

    last = len(line) - 1
    layers = [ring(at, radius[at]) for at in range(len(line))]
    layers += [
        ring(last, radius[last] - wall * 0.2, wall * 0.35),
        ring(last, radius[last] - wall * 0.8, wall * 0.35),
    ]
    layers += [ring(at, max(radius[at] - wall, 0.001)) for at in range(last, last // 3, -1)]
    faces: list[Sequence[int]] = list(grid_faces(len(layers), 32, wrap=True))
    faces.append(range((len(layers) - 1) * 32, len(layers) * 32))
    return from_arrays("spout", np.vstack(layers), faces, stuff)

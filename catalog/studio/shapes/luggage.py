"""Luggage: hard and soft shells, wheels, telescopic and carry handles, corner guards, duffels."""

from __future__ import annotations

from collections.abc import Callable

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import bags, outlines, soft, solids, sweep
from catalog.studio.shapes.mesh import Points, Triple, from_arrays, grid_faces, place

Stuff = bpy.types.Material
Field = NDArray[np.float64]
Relief = Callable[[Points], Field]
"""How far the shell stands out at its points (N, 3), metres; negative for grooves."""


def shell(
    size: Triple,
    stuff: Stuff,
    at: Triple = (0, 0, 0),
    *,
    radius: float = 0.06,
    lip: float = 0.045,
    relief: Relief | None = None,
    dents: float = 0.0,
    seed: float = 1.0,
) -> bpy.types.Object:
    """A closed case of x, y, z metres standing on ``at``.

    ``radius`` rounds its upright edges, ``lip`` the edges of top and bottom.
    """
    width, depth, height = size
    turn = np.linspace(0, np.pi / 2, 9)
    low = [(lip * (1 - np.sin(a)), lip * (1 - np.cos(a))) for a in turn]
    rows = [(lip + (min(width, depth) / 2 - lip - 0.001) * s, 0.0) for s in (1, 0.66, 0.33)]
    rows += low + [(0.0, z) for z in np.linspace(lip, height - lip, 150)[1:-1]]
    rows += [(inset, height - z) for inset, z in reversed(low)]
    rows += [(inset, height) for inset, _ in reversed(rows[:3])]
    layers = []
    for inset, z in rows:
        ring = outlines.rounded_rect(
            width - 2 * inset, depth - 2 * inset, max(radius - inset, 0.003), 14
        )
        layers.append(np.column_stack((_dense(ring), np.full(len(_dense(ring)), z))))
    grid = np.stack(layers)
    normal = np.stack([_out(layer[:, :2]) for layer in layers])
    if relief is not None:
        push = relief(grid.reshape(-1, 3)).reshape(grid.shape[:2])
        grid[..., :2] += normal * push[..., None]
    if dents:
        push = soft.wrinkle(grid.reshape(-1, 3), dents, seed).reshape(grid.shape[:2])
        grid[..., :2] += normal * push[..., None]
    count = grid.shape[1]
    faces: list[object] = list(grid_faces(len(rows), count, wrap=True))
    faces += [range(count), range((len(rows) - 1) * count, len(rows) * count)]
    part = from_arrays("shell", grid.reshape(-1, 3), faces, stuff, grain="Z", sharp_deg=60)
    return place(part, at)


def _dense(ring: outlines.Path) -> outlines.Path:
    """A rounded rectangle with 64 more points on each of its straight sides."""
    pieces = []
    corner = len(ring) // 4
    for side in range(4):
        arc = ring[side * corner : (side + 1) * corner]
        ahead = ring[(side + 1) * corner % len(ring)]
        t = np.linspace(0, 1, 66)[1:-1, None]
        pieces += [arc, arc[-1] + t * (ahead - arc[-1])]
    return np.vstack(pieces)


def _out(ring: outlines.Path) -> outlines.Path:
    along = np.roll(ring, -1, axis=0) - np.roll(ring, 1, axis=0)
    along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
    return np.column_stack((along[:, 1], -along[:, 0]))


def grooves(pitch: float, depth: float, low: float, high: float, *, axis: int = 0) -> Relief:
    """Grooves ``pitch`` metres apart on front and back between two heights.

    ``axis`` 0 makes them upright, 2 level.
    """

    def relief(points: Points) -> Field:
        wave = np.abs(np.sin(np.pi * points[:, axis] / pitch)) ** 0.5
        fade = np.clip((points[:, 2] - low) / 0.03, 0, 1) * np.clip(
            (high - points[:, 2]) / 0.03, 0, 1
        )
        flat = np.clip((np.abs(points[:, 1]) - 0.06) / 0.03, 0, 1)
        return -depth * (1 - wave) * fade * (flat if axis == 0 else 1.0)

    return relief


def around(width: float, height: float, radius: float, y: float, z: float) -> Points:
    """A closed line around a case as seen from the front, at depth ``y``, its foot at ``z``."""
    flat = outlines.rounded_rect(width, height, radius, 12)
    path = np.column_stack((flat[:, 0], np.full(len(flat), y), flat[:, 1] + z + height / 2))
    return np.vstack((path, path[:1]))


def strap(
    path: Points, width: float, thick: float, stuff: Stuff, *, closed: bool = True
) -> bpy.types.Object:
    """A strap that lies flat on a case along a planar path around it."""
    line = np.asarray(path, dtype=float)
    if closed and np.allclose(line[0], line[-1]):
        line = line[:-1]
    line = line[np.concatenate(([True], np.linalg.norm(np.diff(line, axis=0), axis=1) > 1e-6))]
    centre = (line.min(axis=0) + line.max(axis=0)) / 2
    flat = int(np.argmin(np.ptp(line, axis=0)))
    away = np.roll(line, -1, axis=0) - np.roll(line, 1, axis=0)
    if not closed:
        away = np.gradient(line, axis=0)
    out = np.cross(away, np.eye(3)[flat])
    out *= np.sign(np.sum(out * (line - centre), axis=1))[:, None]
    return sweep.bar(line, width, thick, stuff, face=out, closed=closed, power=6.0)


def wheel(at: Triple, stuff: Stuff, hub: Stuff, *, radius: float = 0.024) -> None:
    """A twin spinner wheel under its housing, ``at`` the case's underside."""
    x, y, z = at
    solids.lathe(
        [(0, 0.026), (0.018, 0.026), (0.024, 0.02), (0.024, 0.0), (0, 0.0)],
        stuff,
        (x, y, z - 0.02),
        steps=32,
    )
    for side in (-1, 1):
        profile = [(0, 0.0055), (radius * 0.9, 0.0055), (radius, 0.003), (radius, -0.003)]
        profile += [(radius * 0.9, -0.0055), (0, -0.0055)]
        at_wheel = (x + 0.006, y + side * 0.0085, z - 0.05 + radius)
        solids.lathe(profile, stuff, at_wheel, steps=40, turn_deg=(90, 0, 0))
        cap = [(0, 0.0065), (radius * 0.55, 0.006), (radius * 0.6, 0.004)]
        solids.lathe(cap, hub, at_wheel, steps=32, turn_deg=(90 if side < 0 else -90, 0, 0))


def trolley(width: float, y: float, low: float, high: float, grip: Stuff, metal: Stuff) -> None:
    """A telescopic handle drawn out: two flat tubes and a soft grip."""
    for side in (-1, 1):
        tube = solids.box(
            (0.018, 0.01, high - low), metal, (side * width / 2, y, (low + high) / 2), bevel=0.003
        )
        tube.name = "tube"
        foot = (side * width / 2, y, low + 0.008)
        solids.box((0.034, 0.024, 0.016), grip, foot, bevel=0.004)
    bar = [
        (-width / 2, y, high - 0.02),
        (-width / 2, y, high + 0.014),
        (width / 2, y, high + 0.014),
        (width / 2, y, high - 0.02),
    ]
    solids.tube(outlines.fillet(bar, 0.014), 0.013, grip, sides=16, flat=0.75)


def carry(
    middle: Triple, long: float, rise: float, stuff: Stuff, metal: Stuff, *, along: str = "x"
) -> None:
    """A padded carry handle on a top or side; ``middle`` lies on the case's surface."""
    half = long / 2
    flat = np.array(
        [
            (-half, 0.0),
            (-half * 0.9, rise * 0.6),
            (-half * 0.5, rise),
            (half * 0.5, rise),
            (half * 0.9, rise * 0.6),
            (half, 0.0),
        ]
    )
    path = outlines.smooth_path(flat, 10)
    if along == "x":
        line = np.column_stack((path[:, 0], np.zeros(len(path)), path[:, 1]))
    else:
        line = np.column_stack((path[:, 1], np.zeros(len(path)), path[:, 0]))
    line += np.asarray(middle)
    thick = 0.0065 + 0.0035 * np.sin(np.pi * np.linspace(0, 1, len(line))) ** 0.6
    solids.tube(line, thick, stuff, sides=16, flat=1.6)
    for end in (line[0], line[-1]):
        size = (0.03, 0.034, 0.012) if along == "x" else (0.012, 0.034, 0.03)
        solids.box(size, metal, tuple(end), bevel=0.004)


def latch(at: Triple, metal: Stuff, *, size: Triple = (0.04, 0.012, 0.05)) -> None:
    """A clasp on the front: plate, hasp and a small button."""
    x, y, z = at
    solids.box(size, metal, at, bevel=0.003)
    solids.box((size[0] * 0.62, 0.012, size[2] * 0.52), metal, (x, y - 0.006, z), bevel=0.003)
    bags.ring((x, y - 0.0125, z - size[2] * 0.1), 0.0045, 0.0012, metal)


def corners(size: Triple, reach: float, stuff: Stuff, *, bevel: float, base: float = 0.0) -> None:
    """Guards over the eight corners of a case, a little proud of it."""
    width, depth, height = size
    for x in (-1, 1):
        for y in (-1, 1):
            for z in (0, 1):
                middle = (
                    x * (width / 2 - reach / 2 + 0.0015),
                    y * (depth / 2 - reach / 2 + 0.0015),
                    base + (reach / 2 - 0.0015 if z == 0 else height - reach / 2 + 0.0015),
                )
                solids.box((reach, reach, reach), stuff, middle, bevel=bevel)


def duffel(
    length: float, width: float, height: float, stuff: Stuff, *, seed: float = 2.0
) -> bpy.types.Object:
    """A soft barrel along X on z = 0: flat underneath, slack on top, round ends."""
    run = np.concatenate(
        (np.linspace(-1, -0.94, 12), np.linspace(-0.93, 0.93, 90), np.linspace(0.94, 1, 12))
    )
    edge = np.clip((1 - np.abs(run)) / 0.07, 0, 1)
    grow = np.sqrt(np.clip(1 - (1 - edge) ** 2, 0, 1)) * 0.12 + 0.88
    grow *= 1 - 0.05 * run**2
    shape = outlines.superellipse(width, height, 2.7, 140)
    x = np.repeat((run * length / 2)[:, None], 140, axis=1)
    y = grow[:, None] * shape[None, :, 0]
    z = grow[:, None] * shape[None, :, 1] + height / 2
    z = (
        np.maximum(z, 0.012 * (1 - grow[:, None]))
        - 0.018 * (1 - run[:, None] ** 2) * (z / height) ** 2
    )
    ends = []
    for side in (0, -1):
        middle = np.array([x[side, 0], 0, height / 2])
        for share in (0.75, 0.4, 0.08):
            ring = np.column_stack((x[side], y[side], z[side]))
            puff = np.array([np.sign(x[side, 0]) * 0.016 * (1 - share**2), 0, 0])
            ends.append(middle + share * (ring - middle) + puff)
    body = np.stack((x, y, z), axis=2)
    grid = np.concatenate((np.stack(ends[:3][::-1]), body, np.stack(ends[3:])))
    flat = grid.reshape(-1, 3)
    dents = soft.wrinkle(flat, 0.009, seed, per_metre=5.5)
    away = flat - np.array([0, 0, height / 2])
    away[:, 0] = 0
    away /= np.maximum(np.linalg.norm(away, axis=1, keepdims=True), 0.02)
    flat = flat + away * dents[:, None] * np.clip(flat[:, 2:] / 0.05, 0, 1)
    count = len(grid)
    faces: list[object] = list(grid_faces(count, 140, wrap=True))
    faces += [range(140), range((count - 1) * 140, count * 140)]
    return from_arrays("duffel", flat, faces, stuff, grain="X", sharp_deg=70)

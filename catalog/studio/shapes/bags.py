"""Bag parts: stuffed pouches, bands and straps, rows of stitches, zips, buckles, rings and chains.

A pouch is an outline in the XZ plane that swells towards the camera (-Y) from its flat back at y
= 0.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import fibre, outlines, soft, solids
from catalog.studio.shapes.mesh import Points, Triple, from_arrays, grid_faces, place

Stuff = bpy.types.Material
Relief = Callable[[NDArray[np.float64], NDArray[np.float64]], NDArray[np.float64]]
"""Height in metres added to a pouch's front at ``(x, z)`` metres."""


def even(outline: outlines.Path, count: int = 240) -> outlines.Path:
    """A closed outline with evenly spaced points, starting at its bottom middle.

    Counter-clockwise, (count, 2).
    """
    ring = np.vstack((outline, outline[:1]))
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(ring, axis=0), axis=1))))
    at = np.linspace(0, run[-1], count, endpoint=False)
    made = np.column_stack([np.interp(at, run, ring[:, axis]) for axis in (0, 1)])
    low = made[:, 1] < made[:, 1].min() + 0.3 * np.ptp(made[:, 1])
    start = int(np.argmin(np.where(low, np.abs(made[:, 0]), np.inf)))
    return np.roll(made, -start, axis=0)


def bag_outline(
    width: float, height: float, *, top: float = 1.0, low: float = 0.04, high: float = 0.1
) -> outlines.Path:
    """An upright bag from z = 0: ``top`` is the top's share of the width.

    ``low`` and ``high`` the corners' radii.
    """
    half = width / 2

    def corner(x: float, z: float, radius: float, start: float) -> outlines.Path:
        return outlines.arc(radius, start, start + 90, 10) + np.array([x, z])

    path = np.vstack(
        (
            corner(half - low, low, low, -90),
            corner(half * top - high, height - high, high, 0),
            corner(-half * top + high, height - high, high, 90),
            corner(-half + low, low, low, 180),
        )
    )
    return even(path)


def _rings(
    depth: float, power: float, belly: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Shares of the outline and depths in metres from the edge to the middle of a pouch's front."""
    angle = np.radians(np.linspace(0, 72, 18))
    share = np.concatenate(
        (np.cos(angle) ** (2 / power), np.cos(angle[-1]) ** (2 / power) * np.linspace(0.97, 0, 34))
    )
    return share, rise(share, depth, power, belly)


def rise(
    share: NDArray[np.float64], depth: float, power: float, belly: float
) -> NDArray[np.float64]:
    """How far a pouch stands out, metres, at ``share`` (1 edge, 0 middle) of its outline."""
    return depth * np.clip(1 - np.clip(share, 0, 1) ** power, 0, 1) ** (1 / power) + belly * (
        1 - share**2
    )


def pouch(
    outline: outlines.Path,
    depth: float,
    stuff: Stuff,
    at: Triple = (0, 0, 0),
    *,
    power: float = 5.0,
    belly: float = 0.01,
    dents: float = 0.004,
    relief: Relief | None = None,
    seed: float = 1.0,
    turn_deg: Triple = (0, 0, 0),
    per_metre: float = 6.0,
) -> bpy.types.Object:
    """A stuffed, star-shaped pouch; ``power`` 2 is a dome, 8 a box.

    ``dents`` are its wrinkles in metres.
    """
    share, stand = _rings(depth, power, belly)
    centre = (outline.min(axis=0) + outline.max(axis=0)) / 2
    flat = centre + share[:, None, None] * (outline - centre)[None]
    y = np.broadcast_to(-stand[:, None], flat.shape[:2]).copy()
    points = np.stack((flat[..., 0], y, flat[..., 1]), axis=2)
    if dents:
        shift = soft.wrinkle(points.reshape(-1, 3), dents, seed, per_metre=per_metre).reshape(
            y.shape
        )
        points[..., 1] -= shift * np.clip((1 - share) / 0.08, 0.25, 1)[:, None]
    if relief is not None:
        points[..., 1] -= (
            relief(flat[..., 0], flat[..., 1]) * np.clip((1 - share) / 0.1, 0, 1)[:, None]
        )
    count = len(outline)
    back = np.column_stack((outline[:, 0], np.zeros(count), outline[:, 1]))
    rows = np.vstack(
        (
            back[None] * [0.0, 1.0, 0.0]
            + np.column_stack(
                (
                    centre[0] + (outline[:, 0] - centre[0]) * 0.2,
                    np.zeros(count),
                    centre[1] + (outline[:, 1] - centre[1]) * 0.2,
                )
            )[None],
            back[None],
            points,
        )
    )
    faces: list[Sequence[int]] = list(grid_faces(len(rows), count, wrap=True))
    faces.append(range(count))
    part = from_arrays(
        "pouch", rows.reshape(-1, 3), faces, stuff, grain="X", sharp_deg=100, weld_m=1e-6
    )
    return place(part, at, turn_deg)


def contour(
    outline: outlines.Path,
    share: float,
    y: float,
    begin: float = 0.0,
    end: float = 1.0,
    steps: int = 160,
) -> Points:
    """A path around an outline at ``share`` of its size and depth ``y``.

    0..1 is once around from the bottom middle.
    """
    centre = (outline.min(axis=0) + outline.max(axis=0)) / 2
    ring = centre + share * (outline - centre)
    closed = np.vstack((ring, ring[:1]))
    at = np.linspace(begin, end, steps) * len(ring)
    x, z = (np.interp(at, np.arange(len(closed)), closed[:, axis]) for axis in (0, 1))
    return np.column_stack((x, np.full(steps, y), z))


def band(
    path: Points | Sequence[Triple],
    width: float,
    thick: float,
    stuff: Stuff,
    *,
    face: Triple = (0, -1, 0),
) -> bpy.types.Object:
    """A flat strap along a path; its broad side looks towards ``face``."""
    line = np.asarray(path, dtype=float)
    tangent = np.gradient(line, axis=0)
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-12)
    across = np.cross(tangent, np.asarray(face, dtype=float))
    across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-9)
    out = np.cross(across, tangent)
    half, t = width / 2, thick / 2
    section = [
        (-half, 0),
        (-half + t * 0.4, t * 0.8),
        (-half + t * 1.5, t),
        (0, t * 1.15),
        (half - t * 1.5, t),
        (half - t * 0.4, t * 0.8),
        (half, 0),
        (half - t * 0.4, -t * 0.8),
        (0, -t),
        (-half + t * 0.4, -t * 0.8),
    ]
    rings = np.stack([line + across * a + out * b for a, b in section], axis=1)
    count = len(section)
    faces: list[Sequence[int]] = list(grid_faces(len(line), count, wrap=True))
    faces += [range(count), range((len(line) - 1) * count, len(line) * count)]
    return from_arrays("band", rings.reshape(-1, 3), faces, stuff, sharp_deg=60)


def stitches(
    path: Points | Sequence[Triple],
    stuff: Stuff,
    *,
    pitch: float = 0.007,
    thick: float = 0.0007,
    offset: Triple = (0, 0, 0),
) -> bpy.types.Object:
    """A row of stitches along a path, moved by ``offset`` metres to lie on top of the cloth."""
    line = np.asarray(path, dtype=float) + np.asarray(offset, dtype=float)
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))))
    starts = np.arange(0, run[-1] - pitch, pitch)
    dashes = [
        np.column_stack(
            [
                np.interp(s + np.linspace(0.1, 0.75, 4) * pitch, run, line[:, axis])
                for axis in range(3)
            ]
        )
        for s in starts
    ]
    return fibre.strands(dashes, thick, stuff, sides=6, tip=1.0)


def zip_line(
    path: Points,
    tape: Stuff,
    teeth: Stuff,
    *,
    face: Triple = (0, -1, 0),
    width: float = 0.018,
    pull: float = 0.5,
) -> None:
    """A zip along a path: tape, a row of teeth.

    A slider with its puller at ``pull`` (0..1 of the way).
    """
    band(path, width, 0.0022, tape, face=face)
    out = np.asarray(face, dtype=float) / np.linalg.norm(face)
    line = path + out * 0.0012
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))))
    fine = np.linspace(0, run[-1], max(8, int(run[-1] / 0.0012)))
    dense = np.column_stack([np.interp(fine, run, line[:, axis]) for axis in range(3)])
    bumps = 0.0019 + 0.0007 * (np.arange(len(dense)) // 2 % 2)
    solids.tube(dense, bumps, teeth, sides=8)
    at = dense[int(pull * (len(dense) - 1))] + out * 0.003
    solids.box((0.007, 0.004, 0.011), teeth, tuple(at), bevel=0.0015)
    hang = np.array(
        [at + out * 0.003, at + out * 0.006 + [0, 0, -0.012], at + out * 0.005 + [0, 0, -0.034]]
    )
    solids.tube(outlines.smooth_path(hang, 6), 0.0022, teeth, sides=8, flat=1.8)


def ring(
    at: Triple, radius: float, thick: float, stuff: Stuff, *, turn_deg: Triple = (90, 0, 0)
) -> bpy.types.Object:
    """A metal ring; by default it stands facing the camera."""
    flat = outlines.arc(radius, 0, 354, 40)
    made = solids.tube(
        np.column_stack((flat, np.zeros(len(flat)))), thick, stuff, closed=True, sides=10
    )
    return place(made, at, turn_deg)


def buckle(at: Triple, width: float, height: float, stuff: Stuff) -> bpy.types.Object:
    """A rectangular buckle with its pin, facing the camera."""
    flat = outlines.rounded_rect(width, height, height * 0.22, 5)
    frame = solids.tube(
        np.column_stack((flat, np.zeros(len(flat)))), 0.0017, stuff, closed=True, sides=10
    )
    pin = solids.tube([(0, height / 2, 0.0005), (0, -height / 2, 0.001)], 0.0013, stuff, sides=8)
    pin.parent = frame
    return place(frame, at, (90, 0, 0))


def chain(path: Points, link: float, thick: float, stuff: Stuff) -> None:
    """A chain along a path: oval links of ``link`` metres, every other turned by a right angle."""
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))))
    count = int(run[-1] / (link * 0.66))
    at = np.linspace(0, run[-1], count)
    centres = np.column_stack([np.interp(at, run, path[:, axis]) for axis in range(3)])
    tangent = np.gradient(centres, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
    oval = outlines.superellipse(link, link * 0.68, 2.4, 24)
    for number, (centre, along) in enumerate(zip(centres, tangent, strict=True)):
        side = np.cross(along, [0.0, 1.0, 0.0])
        side /= max(float(np.linalg.norm(side)), 1e-9)
        other = np.cross(along, side)
        across = (side + other * 0.4) if number % 2 else (other - side * 0.4)
        across /= np.linalg.norm(across)
        solids.tube(
            centre + oval[:, :1] * along + oval[:, 1:] * across, thick, stuff, closed=True, sides=8
        )

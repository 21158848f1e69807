"""What a dressmaker puts on cloth: bands, patch pockets, seams, stitches, loops, buttons, cords.

All take a `drapery.Drape` and spots ``(across, up)`` of its flat cloth in metres.
"""

from __future__ import annotations

from collections.abc import Sequence

import bpy
import numpy as np
from mathutils import Vector

from catalog.studio.shapes import bags, fibre, outlines, solids
from catalog.studio.shapes.drapery import Drape, hang
from catalog.studio.shapes.mesh import Points, Triple, from_arrays, grid_faces, place

Stuff = bpy.types.Material
Line = Sequence[Sequence[float]] | Points
"""A polyline of spots ``(across, up)``."""


def band(
    drape: Drape,
    top: float,
    bottom: float,
    stuff: Stuff,
    *,
    lift: float = 0.0012,
    thick: float = 0.004,
    stand: float = 0.0,
    rows: int = 7,
) -> bpy.types.Object:
    """A band all around: waistband, hem band, cuff; its top edge is folded over to the inside.

    Args:
        drape: the cloth that it sits on.
        top: upper edge on the cloth.
        bottom: lower edge.
        stuff: its material.
        lift: how far its outer side stands off the cloth, metres.
        thick: from its outer to its inner side.
        stand: how far it rises above ``top``, straight up.
        rows: of points across its breadth.
    """
    ups = np.linspace(bottom, top, rows)
    rise = np.linspace(0, stand, rows)
    lifts = lift * np.clip(np.linspace(0, 6, rows), 0.15, 1)
    high = np.array([0.0, 0.0, 1.0])
    outer = [drape.row(u, h) + high * r for u, h, r in zip(ups, lifts, rise, strict=True)]
    inner = [drape.row(u, lift - thick) + high * r for u, r in zip(ups, rise, strict=True)]
    crown = (outer[-1] + inner[-1]) / 2
    soft = [
        outer[-1] * 0.85 + inner[-1] * 0.15 + high * thick * 0.28,
        crown + high * thick * 0.42,
        outer[-1] * 0.15 + inner[-1] * 0.85 + high * thick * 0.28,
    ]
    hidden = drape.row(bottom, -0.001)
    rings = np.stack([hidden, *outer, *soft, *inner[::-1], hidden])[::-1]
    levels = np.array([bottom, *ups, top, top, top, *ups[::-1], bottom])[::-1]
    near = int(np.argmin(np.abs(drape.flat[:, 0, 1] - bottom)))
    across = np.broadcast_to(drape.flat[near, :, 0], rings.shape[:2])
    flat = np.stack((across, np.broadcast_to(levels[:, None], across.shape)), axis=2)
    return hang(Drape(rings, flat), stuff, thickness=0.0)


def patch(
    drape: Drape,
    bottom: Line,
    top: Line,
    stuff: Stuff,
    *,
    lift: float = 0.0012,
    samples: tuple[int, int] = (22, 22),
    sag: float = 0.0,
) -> bpy.types.Object:
    """Cloth sewn on top of cloth: pocket, facing, flap, label.

    ``bottom`` and ``top`` run in the same sense; points between them lie on straight lines. ``sag``
    lets its middle stand off, metres.
    """
    low, high = (_resampled(line, samples[0]) for line in (bottom, top))
    share = np.linspace(0, 1, samples[1])[:, None, None]
    flat = (high * (1 - share) + low * share).reshape(-1, 2)
    s, t = np.meshgrid(np.linspace(-1, 1, samples[0]), np.linspace(-1, 1, samples[1]))
    stand = lift + sag * (1 - s**2) * (1 - t**2)
    middle, _ = drape.spots(flat, stand.ravel())
    grid = middle.reshape(samples[1], samples[0], 3)
    sunk = drape.spots(flat, -0.0008)[0].reshape(grid.shape)
    rim = np.pad(grid, ((1, 1), (1, 1), (0, 0)), mode="edge")
    under = np.pad(sunk, ((1, 1), (1, 1), (0, 0)), mode="edge")
    for side in (np.s_[0], np.s_[-1], np.s_[:, 0], np.s_[:, -1]):
        rim[side] = under[side]
    across = np.pad(flat.reshape(*grid.shape[:2], 2), ((1, 1), (1, 1), (0, 0)), mode="edge")
    return hang(Drape(rim, across, closed=False), stuff, thickness=0.0)


def _resampled(line: Line, count: int) -> Points:
    """A polyline with ``count`` evenly spaced points."""
    points = np.asarray(line, dtype=float)
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))))
    at = np.linspace(0, run[-1], count)
    return np.column_stack([np.interp(at, run, points[:, axis]) for axis in (0, 1)])


def on(drape: Drape, line: Line, lift: float = 0.0, *, pitch: float = 0.006) -> Points:
    """A line of the flat cloth as it hangs, points about ``pitch`` metres apart, (N, 3)."""
    points = np.asarray(line, dtype=float)
    length = float(np.linalg.norm(np.diff(points, axis=0), axis=1).sum())
    return drape.spots(_resampled(points, max(3, round(length / pitch) + 1)), lift)[0]


def seam(
    drape: Drape, line: Line, stuff: Stuff, *, thick: float = 0.0011, lift: float = 0.0
) -> bpy.types.Object:
    """A seam's ridge or a folded edge in the cloth's own stuff; ``thick`` is its radius."""
    return solids.tube(on(drape, line, lift), thick, stuff, sides=8)


def topstitch(
    drape: Drape,
    line: Line,
    thread: Stuff,
    *,
    lift: float = 0.0007,
    pitch: float = 0.0042,
    thick: float = 0.0006,
) -> bpy.types.Object:
    """A row of stitches on the cloth."""
    return bags.stitches(on(drape, line, lift), thread, pitch=pitch, thick=thick)


def ring_stitch(
    drape: Drape,
    up: float,
    thread: Stuff,
    *,
    lift: float = 0.0007,
    pitch: float = 0.0042,
    thick: float = 0.0006,
) -> bpy.types.Object:
    """A row of stitches all around at one height."""
    return bags.stitches(drape.row(up, lift), thread, pitch=pitch, thick=thick)


def loop(
    drape: Drape, across: float, top: float, bottom: float, stuff: Stuff, *, width: float = 0.011
) -> bpy.types.Object:
    """A belt loop over a waistband: sewn down at both ends, standing off between."""
    ups = np.linspace(top, bottom, 7)
    lifts = np.array([0.0014, 0.0042, 0.0052, 0.0054, 0.0052, 0.0042, 0.0014])
    path, out = drape.spots(np.column_stack((np.full(7, across), ups)), lifts)
    return bags.band(path, width, 0.0022, stuff, face=tuple(out[3]))


def facing(part: bpy.types.Object, at: Triple, normal: Triple) -> bpy.types.Object:
    """Move a part to a spot and turn its Z axis out along the normal there."""
    part.rotation_euler = Vector(normal).to_track_quat("Z", "Y").to_euler()
    part.location = tuple(at)
    return part


def button(
    drape: Drape,
    spot: Sequence[float],
    stuff: Stuff,
    *,
    radius: float = 0.0085,
    lift: float = 0.003,
) -> bpy.types.Object:
    """A sewn button with a rim and four holes' worth of thread in its dish."""
    r = radius
    outline = [
        (0, 0.0014), (r * 0.55, 0.0014), (r * 0.72, 0.0024), (r * 0.9, 0.0026), (r, 0.0014),
        (r * 0.92, 0), (0, 0),
    ]  # fmt: skip
    made = solids.lathe(outline, stuff, steps=28)
    at, out = drape.spots(np.array([spot]), lift)
    return facing(made, tuple(at[0]), tuple(out[0]))


def stud(
    drape: Drape,
    spot: Sequence[float],
    stuff: Stuff,
    *,
    radius: float = 0.0045,
    lift: float = 0.001,
) -> bpy.types.Object:
    """A rivet, snap or jeans button: domed metal with a turned edge."""
    r = radius
    outline = [
        (0, r * 0.42), (r * 0.4, r * 0.4), (r * 0.6, r * 0.25), (r * 0.75, r * 0.42),
        (r, r * 0.2), (r, 0), (0, 0),
    ]  # fmt: skip
    made = solids.lathe(outline, stuff, steps=24)
    at, out = drape.spots(np.array([spot]), lift)
    return facing(made, tuple(at[0]), tuple(out[0]))


def cord(
    path: Sequence[Triple] | Points, stuff: Stuff, *, radius: float = 0.0027, knot: bool = True
) -> None:
    """A drawstring's end through the points of a path, with a knot at its tip."""
    line = outlines.smooth_path(path, 10)
    fibre.rope(line, radius, stuff, pitch=0.016)
    if knot:
        tip = line[-2]
        ball = [(0, -1.5), (0.8, -1.2), (1.35, 0), (0.8, 1.2), (0, 1.5)]
        solids.lathe(np.array(ball) * radius, stuff, tuple(tip), steps=16, smooth=4)


def frayed(
    drape: Drape,
    middle: Sequence[float],
    size: tuple[float, float],
    ground: Stuff,
    thread: Stuff,
    *,
    rows: int = 14,
) -> None:
    """A worn-through hole: the dark of the inside, bare weft threads across it, a fluffy rim."""
    angle = np.linspace(0, 2 * np.pi, 33)
    wobble = 1 + 0.1 * np.sin(angle * 5 + 1) + 0.07 * np.sin(angle * 9)
    half = np.array(size) / 2
    rim = np.column_stack((np.cos(angle), np.sin(angle))) * half * wobble[:, None] + middle
    points, _ = drape.spots(rim[:-1], 0.0006)
    centre = drape.spots(np.array([middle]), 0.0006)[0]
    fan = [(i, (i + 1) % 32, 32) for i in range(32)]
    from_arrays("hole", np.vstack((points, centre)), fan, ground, sharp_deg=180)
    paths = []
    for number in range(rows):
        v = -1 + 2 * (number + 0.5) / rows
        reach = 1.1 * np.sqrt(max(0.02, 1 - v * v)) * half[0]
        span = np.linspace(-reach, reach, 9)
        hang_low = 0.12 * half[1] / rows * np.cos(np.pi * span / reach / 2) * (number % 3)
        up = middle[1] + v * half[1] - hang_low + 0.0008 * np.sin(span * 300 + number)
        paths.append(drape.spots(np.column_stack((span + middle[0], up)), 0.0014)[0])
    fibre.strands(paths, 0.00095, thread, sides=5, tip=1.0)


def strip(rows: Sequence[Points], stuff: Stuff) -> bpy.types.Object:
    """A closed belt from rings of points that follow one another around its section."""
    rings = np.stack([*rows, rows[0]])
    faces = grid_faces(len(rings), rings.shape[1], wrap=True)
    return from_arrays("strip", rings.reshape(-1, 3), faces, stuff, sharp_deg=60, weld_m=1e-6)


def bow(at: Triple, size: float, stuff: Stuff, *, tails: float = 0.2) -> None:
    """A tied bow that hangs before the cloth at ``at``: two loops, two tails, a knot."""
    for side in (-1, 1):
        ears = [(0, 0, 0), (0.5, -0.25, 0.18), (1.0, -0.2, 0.0), (0.6, -0.1, -0.28), (0, 0, -0.02)]
        path = np.array(ears) * [side * size, size * 0.6, size]
        bags.band(outlines.smooth_path(path, 8) + at, size * 0.2, 0.0018, stuff, face=(0, -1, 0.01))
        fall = np.array(
            [(0, -0.004, 0), (0.25, -0.012, -0.3), (0.3, -0.012, -0.7), (0.38, -0.01, -1)]
        )
        path = fall * [side * tails * 0.5, 1, tails]
        bags.band(outlines.smooth_path(path, 8) + at, size * 0.24, 0.0016, stuff)
    knot = solids.box((size * 0.24, size * 0.18, size * 0.24), stuff, bevel=size * 0.08)
    place(knot, (at[0], at[1] - size * 0.1, at[2]))

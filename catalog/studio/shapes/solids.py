"""Hard parts: boxes, slabs of any outline, turned (lathe) parts, rods and bent tubes, shells."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import bmesh
import bpy
import numpy as np

from catalog.studio.shapes import outlines
from catalog.studio.shapes.mesh import Points, Triple, from_arrays, grid_faces, place, shaded

Stuff = bpy.types.Material


def box(
    size: Triple,
    stuff: Stuff,
    at: Triple = (0, 0, 0),
    *,
    bevel: float = 0.003,
    turn_deg: Triple = (0, 0, 0),
    grain: str | None = None,
) -> bpy.types.Object:
    """A bevelled board or block around its centre ``at``; the grain runs along its longest side."""
    work = bmesh.new()
    bmesh.ops.create_cube(work, size=1.0)
    bmesh.ops.scale(work, vec=tuple(size), verts=work.verts[:])
    width = min(bevel, min(size) * 0.45)
    bmesh.ops.bevel(work, geom=work.edges[:], offset=width, segments=3, profile=0.5, affect="EDGES")
    mesh = bpy.data.meshes.new("box")
    work.to_mesh(mesh)
    work.free()
    part = shaded(mesh, stuff, grain=grain)
    part.modifiers.new("flat faces stay flat", "WEIGHTED_NORMAL").keep_sharp = True
    return place(part, at, turn_deg)


def slab(
    outline: outlines.Path,
    thickness: float,
    stuff: Stuff,
    at: Triple = (0, 0, 0),
    *,
    bevel: float = 0.004,
    turn_deg: Triple = (0, 0, 0),
    grain: str | None = None,
) -> bpy.types.Object:
    """A plate cut from a flat outline (table top, round seat).

    ``at`` is the middle of its underside.
    """
    bevel = min(bevel, thickness * 0.49)
    angle = np.radians(np.linspace(0, 90, 5))
    up = [(bevel * (1 - np.sin(a)), bevel * (1 - np.cos(a))) for a in angle]
    rings = [*up, *[(i, thickness - z) for i, z in reversed(up)]]
    layers = [
        np.column_stack((outlines.inset(outline, i), np.full(len(outline), z))) for i, z in rings
    ]
    count = len(outline)
    faces: list[Sequence[int]] = list(grid_faces(len(layers), count, wrap=True))
    faces.append(range(count))
    faces.append(range((len(layers) - 1) * count, len(layers) * count))
    part = from_arrays("slab", np.vstack(layers), faces, stuff, grain=grain)
    part.modifiers.new("flat faces stay flat", "WEIGHTED_NORMAL").keep_sharp = True
    return place(part, at, turn_deg)


def lathe(
    profile: Sequence[Sequence[float]] | outlines.Path,
    stuff: Stuff,
    at: Triple = (0, 0, 0),
    *,
    steps: int = 72,
    smooth: int = 0,
    closed: bool = False,
    turn_deg: Triple = (0, 0, 0),
    grain: str | None = None,
) -> bpy.types.Object:
    """A part turned about Z from ``(radius, z)`` points.

    ``smooth`` > 0 runs a curve through them first.

    ``closed`` joins the last point to the first (a ring, a shade with thickness).
    """
    points = (
        outlines.smooth_path(profile, smooth, closed=closed)
        if smooth
        else np.asarray(profile, dtype=float)
    )
    if closed:
        points = np.vstack((points, points[:1]))
    angle = np.linspace(0, 2 * np.pi, steps, endpoint=False)
    radius = np.maximum(points[:, :1], 0.0)
    rows = np.stack(
        (radius * np.cos(angle), radius * np.sin(angle), np.repeat(points[:, 1:], steps, axis=1)),
        axis=2,
    )
    faces = grid_faces(len(points), steps, wrap=True)
    return place(
        from_arrays("lathe", rows.reshape(-1, 3), faces, stuff, grain=grain, weld_m=1e-6),
        at,
        turn_deg,
    )


def vessel(
    outer: Sequence[Sequence[float]],
    wall: float,
    stuff: Stuff,
    at: Triple = (0, 0, 0),
    *,
    smooth: int = 8,
    steps: int = 96,
    floor: float | None = None,
) -> bpy.types.Object:
    """A hollow turned vessel (mug, vase, bowl).

    ``(radius, z)`` from the foot's edge up to the rim, wall in metres.
    """
    outside = outlines.smooth_path(outer, smooth) if smooth else np.asarray(outer, dtype=float)
    bottom = outside[0, 1] + (wall if floor is None else floor)
    along = np.gradient(outside, axis=0)
    normal = np.column_stack((-along[:, 1], along[:, 0]))
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-9)
    inside = (outside + normal * wall)[::-1]
    inside = inside[(inside[:, 1] > bottom) & (inside[:, 0] > 0)]
    top = outside[-1]
    lip = top + normal[-1] * wall / 2 + np.array([0.0, wall * 0.4])
    foot = outside[0]
    rise = foot[1] + wall * 0.3
    under = ([0, rise], [foot[0] * 0.9, rise], [foot[0] * 0.96, foot[1]])
    profile = np.vstack((*under, outside, lip, inside, [inside[-1, 0] * 0.9, bottom], [0, bottom]))
    return lathe(profile, stuff, at, steps=steps, grain="Z")


def tube(
    path: Sequence[Triple] | Points,
    radius: float | Sequence[float],
    stuff: Stuff,
    *,
    closed: bool = False,
    sides: int = 16,
    flat: float = 1.0,
) -> bpy.types.Object:
    """A rod or bent tube along a 3-D path, ends rounded; ``radius`` may taper point by point.

    ``flat`` scales the section's second axis (0.3 gives a ribbon). Build straight tapered legs
    with ``rod``.
    """
    points = np.asarray(path, dtype=float)
    radii = np.broadcast_to(np.asarray(radius, dtype=float), (len(points),)).copy()
    if not closed:
        points, radii = _round_ends(points, radii)
    first, second = _frames(points, closed=closed)
    angle = np.linspace(0, 2 * np.pi, sides, endpoint=False)
    section = (
        np.cos(angle)[None, :, None] * first[:, None]
        + flat * np.sin(angle)[None, :, None] * second[:, None]
    )
    rings = points[:, None] + radii[:, None, None] * section
    count = len(points)
    faces: list[Sequence[int]] = list(grid_faces(count, sides, wrap=True))
    if closed:
        last = (count - 1) * sides
        faces += [(last + s, last + (s + 1) % sides, (s + 1) % sides, s) for s in range(sides)]
    else:
        faces += [range(sides), range((count - 1) * sides, count * sides)]
    return from_arrays("tube", rings.reshape(-1, 3), faces, stuff)


def _round_ends(points: Points, radii: Points) -> tuple[Points, Points]:
    """Draw the two ends in over a short length, so that a rod has no razor edge."""
    ease = np.array([0.55, 0.8, 0.95])
    back = np.array([0.0, 0.12, 0.3])
    head = (points[1] - points[0]) / np.linalg.norm(points[1] - points[0])
    tail = (points[-2] - points[-1]) / np.linalg.norm(points[-2] - points[-1])
    start = points[0] + head * (back * radii[0])[:, None]
    end = points[-1] + tail * (back * radii[-1])[:, None]
    inner = slice(1, -1)
    first = points[0] + head * radii[0] * 0.55
    last = points[-1] + tail * radii[-1] * 0.55
    return (
        np.vstack((start, first, points[inner], last, end[::-1])),
        np.concatenate(
            (radii[0] * ease, radii[:1], radii[inner], radii[-1:], radii[-1] * ease[::-1])
        ),
    )


def _frames(points: Points, *, closed: bool) -> tuple[Points, Points]:
    """Two unit normals at each point, carried along without twist."""
    tangent = (
        np.roll(points, -1, axis=0) - np.roll(points, 1, axis=0)
        if closed
        else np.gradient(points, axis=0)
    )
    tangent /= np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-12)
    seed = np.array([0.0, 0.0, 1.0]) if abs(tangent[0, 2]) < 0.9 else np.array([1.0, 0.0, 0.0])
    normals = []
    for direction in tangent:
        seed = seed - direction * np.dot(seed, direction)
        seed = seed / max(np.linalg.norm(seed), 1e-12)
        normals.append(seed)
    first = np.array(normals)
    return first, np.cross(tangent, first)


def rod(
    start: Triple, end: Triple, radius: float, stuff: Stuff, *, end_radius: float | None = None
) -> bpy.types.Object:
    """A straight round rod or tapered leg between two points."""
    tip = radius if end_radius is None else end_radius
    return tube([start, end], [radius, tip], stuff, sides=24)


def shell(
    surface: Callable[[Points, Points], tuple[Points, Points, Points]],
    thickness: float,
    stuff: Stuff,
    at: Triple = (0, 0, 0),
    *,
    samples: tuple[int, int] = (40, 40),
    round_corners: float = 0.0,
    turn_deg: Triple = (0, 0, 0),
    grain: str | None = None,
) -> bpy.types.Object:
    """A bent sheet (plywood seat, moulded shell).

    ``surface(u, v)`` with u, v in -1..1 gives x, y, z in metres.

    ``round_corners`` 0..1 pulls the sheet's square outline towards a disc.
    """
    u, v = np.meshgrid(np.linspace(-1, 1, samples[0]), np.linspace(-1, 1, samples[1]))
    disc_u, disc_v = u * np.sqrt(1 - v**2 / 2), v * np.sqrt(1 - u**2 / 2)
    u, v = u + (disc_u - u) * round_corners, v + (disc_v - v) * round_corners
    points = np.stack(surface(u, v), axis=2).reshape(-1, 3)
    part = from_arrays("shell", points, grid_faces(samples[1], samples[0]), stuff, grain=grain)
    thick = part.modifiers.new("thickness", "SOLIDIFY")
    thick.thickness, thick.offset = thickness, 0.0
    edge = part.modifiers.new("edge", "BEVEL")
    edge.width, edge.segments, edge.angle_limit = thickness * 0.3, 3, 1.0
    return place(part, at, turn_deg)

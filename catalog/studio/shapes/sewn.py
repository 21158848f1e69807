"""Sewn things: flat patterns, sewn at their seams.

Filled with a little air and let settle as cloth.

A pattern lives in the XZ plane (metres, Z up). Front and back share their seams; where the
outline is left open (neck,
cuffs, hem), the sheet ends and one sees inside. Points keep their pattern coordinates in
``grain`` and ``flat``
(0..1 over the pattern's box), so that stripes and prints follow the cloth.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import bpy
import numpy as np
from mathutils import Vector
from mathutils.geometry import delaunay_2d_cdt
from numpy.typing import NDArray

from catalog.studio.shapes.mesh import Points

Stuff = bpy.types.Material
Path = NDArray[np.float64]


@dataclass(frozen=True)
class Panel:
    """One side of a garment: its outline (N, 2), which of its edges stay open.

    And inner lines to keep sharp.
    """

    outline: Path
    open_edges: NDArray[np.bool_]
    """(N,) True where the edge from point i to i + 1 is not sewn."""


def resampled(path: Path, pitch: float) -> Path:
    """A polyline with points about ``pitch`` metres apart, ends kept, (N, 2)."""
    path = np.asarray(path, dtype=float)
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))))
    at = np.linspace(0, run[-1], max(2, round(run[-1] / pitch) + 1))
    return np.column_stack([np.interp(at, run, path[:, axis]) for axis in (0, 1)])


def panel(edges: Sequence[tuple[Path, bool]], pitch: float) -> Panel:
    """A panel from its edges in order, each ``(polyline, open)``.

    Each ends where the next begins.
    """
    points, opened = [], []
    for line, is_open in edges:
        fine = resampled(line, pitch)[:-1]
        points.append(fine)
        opened.append(np.full(len(fine), is_open))
    return Panel(np.vstack(points), np.concatenate(opened))


def _filled(shape: Panel, pitch: float) -> tuple[Path, list[tuple[int, int, int]]]:
    """Triangles over the panel: its outline first, then points of a triangular lattice within."""
    outline, count = shape.outline, len(shape.outline)
    low, high = outline.min(axis=0), outline.max(axis=0)
    rows = np.arange(low[1], high[1], pitch * 0.866)
    starts = [np.arange(low[0] + pitch / 2 * (row % 2), high[0], pitch) for row in range(len(rows))]
    lattice = np.vstack(
        [np.column_stack((x, np.full(len(x), z))) for x, z in zip(starts, rows, strict=True)]
    )
    inside = lattice[_within(lattice, outline) & (_distance(lattice, outline) > pitch * 0.55)]
    points = np.vstack((outline, inside))
    edges = [(i, (i + 1) % count) for i in range(count)]
    made = delaunay_2d_cdt([Vector(p) for p in points], edges, [], 1, 1e-7)
    if len(made[0]) != len(points):
        raise ValueError("a pattern's outline crosses itself")
    return points, [tuple(face) for face in made[2]]


def _within(points: Path, outline: Path) -> NDArray[np.bool_]:
    """Which points lie inside the closed outline (even-odd rule)."""
    x, y = points[:, :1], points[:, 1:]
    ax, ay = outline[:, 0], outline[:, 1]
    bx, by = np.roll(ax, -1), np.roll(ay, -1)
    crosses = (ay > y) != (by > y)
    with np.errstate(divide="ignore", invalid="ignore"):
        reach = (bx - ax) * (y - ay) / (by - ay) + ax
    return (crosses & (x < reach)).sum(axis=1) % 2 == 1


def _distance(points: Path, outline: Path) -> NDArray[np.float64]:
    """Distance of each point to the outline's corners (dense enough to stand for the line)."""
    return np.sqrt(((points[:, None] - outline[None]) ** 2).sum(axis=2)).min(axis=1)


def sew(
    front: Panel,
    back: Panel,
    stuff: Stuff,
    *,
    pitch: float,
    depth: Callable[[Path], NDArray[np.float64]],
) -> bpy.types.Object:
    """Front (towards the camera, -Y) and back sewn at the closed edges.

    ``depth`` is the first half-thickness in metres.

    Seam points coincide, so both panels must share those edges exactly.
    """
    sheets, flats, faces, base = [], [], [], 0
    for shape, side in ((front, -1.0), (back, 1.0)):
        points, triangles = _filled(shape, pitch)
        gap = depth(points) * side
        count = len(shape.outline)
        sewn = ~shape.open_edges | ~np.roll(shape.open_edges, 1)
        gap[:count][sewn] = 0.0
        sheets.append(np.column_stack((points[:, 0], gap, points[:, 1])))
        flats.append(
            np.column_stack(
                (points[:, 0] + (side + 1) * 3.1, points[:, 1], np.full(len(points), side))
            )
        )
        faces += [tuple(base + i for i in (face if side < 0 else face[::-1])) for face in triangles]
        base += len(points)
    mesh = bpy.data.meshes.new("sewn")
    points, flat, joined = _welded(np.vstack(sheets), np.vstack(flats), faces)
    mesh.from_pydata(points.tolist(), [], joined)
    _remember(mesh, flat)
    mesh.materials.append(stuff)
    mesh.shade_smooth()
    made = bpy.data.objects.new("sewn", mesh)
    bpy.context.scene.collection.objects.link(made)
    _mark_seams(made, points)
    return made


def _mark_seams(part: bpy.types.Object, points: Points, reach: float = 0.05) -> None:
    """A vertex group ``seams``: 1 at the seams, fading out over ``reach`` metres."""
    group = part.vertex_groups.new(name="seams")
    flat = points[:, [0, 2]]
    away = _distance(flat, flat[np.abs(points[:, 1]) < 1e-9])
    for number in np.flatnonzero(away < reach):
        group.add([int(number)], float(1 - away[number] / reach), "REPLACE")


def _welded(
    points: Points, flat: Points, faces: Sequence[tuple[int, ...]]
) -> tuple[Points, Points, list[tuple[int, ...]]]:
    """Points that coincide become one (the front's pattern coordinates win)."""
    keys: dict[tuple[int, int, int], int] = {}
    number = [keys.setdefault(tuple(np.round(p / 1e-5).astype(int)), len(keys)) for p in points]
    first = [number.index(i) for i in range(len(keys))]
    return points[first], flat[first], [tuple(number[i] for i in face) for face in faces]


def _remember(mesh: bpy.types.Mesh, flat: Points) -> None:
    """Write ``grain`` (metres) and ``flat`` (0..1) from the pattern's coordinates.

    Flat.z tells front from back.
    """
    low, high = flat[flat[:, 2] < 0].min(axis=0), flat[flat[:, 2] < 0].max(axis=0)
    unit = flat.copy()
    unit[:, 0] -= np.where(flat[:, 2] > 0, 6.2, 0.0)
    unit[:, :2] = (unit[:, :2] - low[:2]) / (high[:2] - low[:2])
    for name, values in (("grain", flat), ("flat", unit)):
        attribute = mesh.attributes.new(name, "FLOAT_VECTOR", "POINT")
        attribute.data.foreach_set("vector", values.astype(np.float32).ravel())


def settle(
    part: bpy.types.Object,
    *,
    frames: int = 14,
    pressure: float = 1.0,
    shrink: float = -0.08,
    gravity: float = 0.0,
    bending: float = 0.6,
    pinned: NDArray[np.bool_] | None = None,
) -> bpy.types.Object:
    """Let a sheet settle as cloth and keep the result.

    ``shrink`` < 0 gives it more cloth than its pattern had.

    ``pressure`` puffs it up (kPa or so), ``gravity`` is a share of the earth's, ``pinned`` marks
    points that stay.
    """
    scene = bpy.context.scene
    scene.gravity = (0.0, 0.0, -9.81 * gravity)
    cloth = part.modifiers.new("cloth", "CLOTH")
    how = cloth.settings
    how.quality, how.mass, how.bending_stiffness = 6, 0.25, bending
    how.tension_stiffness = how.compression_stiffness = 12.0
    how.shear_stiffness, how.air_damping = 6.0, 2.0
    how.tension_damping = how.compression_damping = how.shear_damping = 8.0
    how.shrink_min = how.shrink_max = shrink
    how.use_pressure, how.uniform_pressure_force = pressure > 0, pressure
    cloth.collision_settings.use_collision = False
    if pinned is not None:
        group = part.vertex_groups.new(name="pins")
        group.add([int(i) for i in np.flatnonzero(pinned)], 1.0, "REPLACE")
        how.vertex_group_mass = "pins"
    cloth.point_cache.frame_start, cloth.point_cache.frame_end = 1, frames
    for frame in range(1, frames + 1):
        scene.frame_set(frame)
    graph = bpy.context.evaluated_depsgraph_get()
    settled = bpy.data.meshes.new_from_object(part.evaluated_get(graph))
    part.modifiers.remove(cloth)
    old, part.data = part.data, settled
    bpy.data.meshes.remove(old)
    scene.frame_set(1)
    return part


def finish(part: bpy.types.Object, thickness: float, *, smooth: int = 1) -> bpy.types.Object:
    """Smooth the sheet and give it thickness in metres (inwards)."""
    if smooth:
        calm = part.modifiers.new("calm seams", "SMOOTH")
        calm.factor, calm.iterations = 0.5, 8
        calm.vertex_group = "seams"  # elsewhere the folds are wanted
        finer = part.modifiers.new("smooth", "SUBSURF")
        finer.levels = finer.render_levels = smooth
    thick = part.modifiers.new("thickness", "SOLIDIFY")
    thick.thickness, thick.offset = thickness, -1.0
    return part


def points_of(part: bpy.types.Object) -> Points:
    """The part's points in its own metres, (N, 3)."""
    flat = np.empty(len(part.data.vertices) * 3, dtype=np.float32)
    part.data.vertices.foreach_get("co", flat)
    return flat.reshape(-1, 3).astype(float)


def rims(part: bpy.types.Object) -> list[list[int]]:
    """The open rims (neck, cuffs, hem) as closed chains of point numbers, longest first."""
    uses: dict[tuple[int, int], int] = {}
    for face in part.data.polygons:
        for key in face.edge_keys:
            uses[key] = uses.get(key, 0) + 1
    near: dict[int, list[int]] = {}
    for (a, b), count in uses.items():
        if count == 1:
            near.setdefault(a, []).append(b)
            near.setdefault(b, []).append(a)
    chains = []
    while near:
        start = next(iter(near))
        chain, here = [start], start
        while near.get(here):
            there = near[here].pop()
            near[there].remove(here)
            here = there
            chain.append(here)
        chains.append(chain[:-1])
        near = {point: rest for point, rest in near.items() if rest}
    return sorted(chains, key=len, reverse=True)

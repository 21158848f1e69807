"""Uppers cut on a last: sheets, stitched-on panels, toplines, seams, laces.

Paths are (N, 2) in the last's chart ``(u, v)``; see `shapes.last`. Lifts and thicknesses in metres.
"""

from __future__ import annotations

from collections.abc import Sequence

import bmesh
import bpy
import numpy as np
from mathutils import Vector
from mathutils.geometry import delaunay_2d_cdt

from catalog.studio.shapes import outlines
from catalog.studio.shapes.last import Array, Last
from catalog.studio.shapes.mesh import Points, from_arrays, grid_faces, shaded

Stuff = bpy.types.Material
Place = tuple[float, float]

SQUEEZE = 0.36  # v in units of u, so that steps of both are about as long on the shoe


def line(last: Last, places: Sequence[Place], side: int = -1, steps: int = 10) -> Array:
    """A smooth path through places ``(x, z)`` of the side view (shares of the length).

    ``side`` -1 draws it on the lateral side, 1 on the medial.
    """
    drawn = outlines.smooth_path(places, steps) if len(places) > 2 else np.linspace(*places, 24)
    return last.marks(drawn) * [1, side]


def across(last: Last, ridge: float, side: float, power: float = 2.0) -> Array:
    """A path over the forefoot from feather edge to feather edge: toe caps, straps, vamp edges.

    ``ridge`` and ``side`` are its x over the ridge and at the edges, shares of the length.
    """
    v = np.linspace(-1, 1, 61)
    x = ridge + (side - ridge) * np.abs(v) ** power
    return np.column_stack(([last.crest(at)[0] for at in x], v))


def topline(last: Last, places: Sequence[Place], crest: float, *, seamed: bool = True) -> Array:
    """A path around a shoe: a topline, or a strap over the instep.

    From the first of ``places`` to the ridge at u ``crest`` and back on the other side; ``seamed``
    puts that first place on the back seam or the feather edge.
    """
    half = line(last, (*places, tuple(last.flat(crest, 0.0)[[0, 2]])), 1)
    half[-1] = (crest, 0.0)
    if seamed:
        half[0, 1] = 1.0
    return np.vstack((half * [1, -1], half[-2::-1]))


def polygon(last: Last, places: Sequence[Place]) -> Array:
    """A closed outline with straight edges in side view, medial side."""
    ends = [*places[1:], places[0]]
    drawn = [np.linspace(a, b, 12)[:-1] for a, b in zip(places, ends, strict=True)]
    return last.marks(np.vstack(drawn))


def counter(last: Last, places: Sequence[Place]) -> Array:
    """A piece around the heel, medial half: below its edge ``places`` in side view.

    The edge runs from the feather edge back and up to the back seam.
    """
    edge = line(last, places, 1)
    edge[[0, -1], 1] = 1.0
    back = np.column_stack((np.linspace(edge[-1, 0], edge[0, 0], 50)[1:-1], np.ones(48)))
    return np.vstack((edge, back))


def ribbon(path: Array, broad: float) -> Array:
    """The outline of a stripe along a chart path; ``broad`` in units of u, or a row of widths."""
    flat = path * [1, SQUEEZE]
    along = np.gradient(flat, axis=0)
    out = np.column_stack((along[:, 1], -along[:, 0]))
    out /= np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9)
    half = np.broadcast_to(np.asarray(broad, dtype=float) / 2, (len(path),))[:, None]
    return np.vstack((flat + out * half, (flat - out * half)[::-1])) / [1, SQUEEZE]


def moved(path: Array, u: float = 0.0, v: float = 0.0) -> Array:
    """The path moved on the chart: backwards by ``u``, towards the medial side by ``v``."""
    return path + np.array((u, v))


def mirrored(path: Array) -> Array:
    """The path on the other side, run backwards, so that both chain to one."""
    return path[::-1] * [1, -1]


def dense(path: Array, pitch: float = 0.006, *, closed: bool = False) -> Array:
    """The path with points at most ``pitch`` apart on the chart, ends kept."""
    ring = np.vstack((path, path[:1])) if closed else path
    run = np.concatenate(
        ([0.0], np.cumsum(np.linalg.norm(np.diff(ring * [1, SQUEEZE], axis=0), axis=1)))
    )
    ring, run = ring[np.r_[True, np.diff(run) > 1e-9]], run[np.r_[True, np.diff(run) > 1e-9]]
    at = np.linspace(0, run[-1], max(4, round(run[-1] / pitch) + 1))
    fine = np.column_stack([np.interp(at, run, ring[:, axis]) for axis in (0, 1)])
    return fine[:-1] if closed else fine


def sheet(
    last: Last,
    topline: Array,
    stuff: Stuff,
    lining: Stuff,
    *,
    lift: float = 0.0,
    thick: float = 0.0018,
    start: Array | None = None,
    dents: Array | None = None,
) -> bpy.types.Object:
    """The upper from the toe, or from the path ``start``, to its topline.

    Both paths run over v without turning back; where they end, the sheet ends.
    """
    order = topline[np.argsort(topline[:, 1])]
    v = np.linspace(order[0, 1], order[-1, 1], 161)
    end = np.interp(v, order[:, 1], order[:, 0])
    begin = np.zeros_like(v)
    if start is not None:
        first = start[np.argsort(start[:, 1])]
        begin = np.interp(v, first[:, 1], first[:, 0])
    share = np.linspace(0, 1, 110)[:, None]
    u = begin + (end - begin) * share
    height = lift if dents is None else lift + dents
    points = last.point(u, np.broadcast_to(v, u.shape), height)
    return _lined(points, stuff, lining, thick)


def _lined(points: Points, stuff: Stuff, lining: Stuff, thick: float) -> bpy.types.Object:
    """A grid of points (rows over u, columns over v) with another stuff on its inside.

    Rows and columns run so that all faces look outwards; they are not to be turned.
    """
    rows, columns = points.shape[:2]
    grid = bpy.data.meshes.new("sheet")
    grid.from_pydata(points.reshape(-1, 3).tolist(), [], grid_faces(rows, columns))
    work = bmesh.new()
    work.from_mesh(grid)
    bmesh.ops.remove_doubles(work, verts=work.verts[:], dist=1e-5)
    work.to_mesh(grid)
    work.free()
    made = shaded(grid, stuff, grain="X", sharp_deg=80)
    grid.materials.append(lining)
    solid = made.modifiers.new("thickness", "SOLIDIFY")
    solid.thickness, solid.offset, solid.material_offset = thick, -1.0, 1
    return made


def panel(
    last: Last,
    outline: Array,
    stuff: Stuff,
    *,
    lift: float = 0.0,
    thick: float = 0.0013,
    puff: float = 0.0,
    depth: float = 0.001,
    grain: str | None = "X",
) -> bpy.types.Object:
    """A piece stitched onto the upper: any outline on the chart, its cut edge rolled over.

    ``puff`` pads its middle by so many metres; ``depth`` sinks its rim below ``lift``.
    """
    rim = dense(outline, closed=True)
    area = np.sum(rim[:, 0] * np.roll(rim[:, 1], -1) - rim[:, 1] * np.roll(rim[:, 0], -1))
    if area < 0:
        rim = rim[::-1]
    chart, faces = _filled(rim * [1, SQUEEZE])
    chart = chart / [1, SQUEEZE]
    height = np.full(len(chart), lift + thick)
    places = last.point(chart[:, 0], chart[:, 1], height)
    count = len(rim)
    if puff:
        far = np.min(np.linalg.norm(places[:, None] - places[None, :count:2], axis=2), axis=1)
        places = (
            places
            + last.normal(chart[:, 0], chart[:, 1])
            * (puff * (1 - np.exp(-((far / 0.008) ** 2))))[:, None]
        )
    rolled, more = _rolled(last, rim, places[:count], thick, depth)
    shift = len(places)
    joint = [
        (i if a == 0 else shift + (a - 1) * count + i)
        for a in range(len(rolled) + 1)
        for i in range(count)
    ]
    faces += [tuple(joint[corner] for corner in face) for face in more]
    return from_arrays(
        "panel", np.vstack((places, *rolled)), faces, stuff, grain=grain, sharp_deg=85
    )


def _rolled(
    last: Last, rim: Array, edge: Points, thick: float, depth: float
) -> tuple[list[Points], list[tuple[int, int, int, int]]]:
    """Rings that roll a panel's edge outwards and down onto the last, and their faces."""
    up = last.normal(rim[:, 0], rim[:, 1])
    along = np.roll(edge, -1, axis=0) - np.roll(edge, 1, axis=0)
    out = np.cross(along, up)
    out /= np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-12)
    inner = (rim.mean(axis=0) - rim) * 0.02
    inner_place = last.point(rim[:, 0] + inner[:, 0], rim[:, 1] + inner[:, 1])
    if np.mean(np.sum(out * (inner_place - edge), axis=1)) > 0:
        out = -out
    steps = ((0.35, 0.08), (0.6, 0.3), (0.7, 0.65), (0.7, 1.0 + depth / thick))
    rings = [edge + out * (thick * a) - up * (thick * b) for a, b in steps]
    return rings, grid_faces(len(rings) + 1, len(rim), wrap=True)


def _filled(rim: Array, pitch: float = 0.011) -> tuple[Array, list[Sequence[int]]]:
    """A flat outline filled with triangles over an even grid; the rim's points come first."""
    low, high = rim.min(axis=0), rim.max(axis=0)
    grid = np.stack(
        np.meshgrid(*(np.arange(a + pitch / 2, b, pitch) for a, b in zip(low, high, strict=True))),
        axis=-1,
    ).reshape(-1, 2)
    clear = np.min(np.linalg.norm(grid[:, None] - rim[None], axis=2), axis=1) > pitch * 0.55
    points = np.vstack((rim, grid[clear]))
    ring = list(range(len(rim)))
    made = delaunay_2d_cdt([Vector(p) for p in points], [], [ring], 1, 1e-7)
    places = np.array([tuple(p) for p in made[0]])
    inside = [tuple(face) for face in made[2]]
    used = sorted({corner for face in inside for corner in face} | set(ring))
    number = {old: new for new, old in enumerate(used)}
    return places[used], [tuple(number[c] for c in face) for face in inside]


def inside(outline: Array, distance: float) -> Array:
    """A closed outline drawn in by ``distance`` (units of u): where its seam runs."""
    rim = dense(outline, closed=True) * [1, SQUEEZE]
    area = np.sum(rim[:, 0] * np.roll(rim[:, 1], -1) - rim[:, 1] * np.roll(rim[:, 0], -1))
    moved = outlines.inset(rim, distance if area > 0 else -distance)
    return np.vstack((moved, moved[:1])) / [1, SQUEEZE]

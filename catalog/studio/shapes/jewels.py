"""Jewellery parts: chains of links, strung beads, cut stones and their settings, clasps, hooks.

All is built in the XZ plane, facing -Y; ``lay`` puts a finished piece flat on the floor. Metres.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import bmesh
import bpy
import numpy as np
from mathutils import Matrix
from numpy.typing import NDArray

from catalog.studio.shapes import cutout, fibre, outlines, solids, sweep
from catalog.studio.shapes.mesh import Points, Triple, from_arrays, grid_faces, place, shaded

Stuff = bpy.types.Material
FACE = (0.0, -1.0, 0.0)


def drape(wide: float, tall: float, *, point: float = 0.25, steps: int = 40) -> Points:
    """The way of a necklace of this size from the clasp at the top, around, and back; (N, 3).

    ``point`` 0 hangs round like a collar, 1 to a point as a heavy pendant pulls it.
    """
    w, h = wide / 2, tall / 2
    low = 0.62 - 0.24 * point
    half = [
        (0, h),
        (w * 0.42, h * 0.95),
        (w * 0.8, h * 0.72),
        (w * 0.99, h * 0.3),
        (w * (0.97 - 0.06 * point), -h * 0.15),
        (w * (0.82 - 0.14 * point), -h * 0.55),
        (w * low * 0.75, -h * (0.86 - 0.02 * point)),
        (w * 0.2, -h * (0.985 - 0.05 * point)),
        (0, -h),
    ]
    knots = half + [(-x, z) for x, z in half[-2:0:-1]] + [half[0]]
    flat = outlines.smooth_path(knots, steps)
    return np.column_stack((flat[:, 0], np.zeros(len(flat)), flat[:, 1]))


def spaced(path: Points, pitch: float) -> tuple[Points, Points]:
    """Points every ``pitch`` metres along a path, and the directions there."""
    line = sweep.resampled(path, pitch)
    tangent = np.gradient(line, axis=0)
    return line, tangent / np.linalg.norm(tangent, axis=1, keepdims=True)


def _rings(
    centres: Points, u: Points, v: Points, oval: outlines.Path, wire: float
) -> tuple[Points, list[tuple[int, int, int, int]]]:
    """Closed wire rings of one outline in the planes (u, v); points and faces."""
    around, sides = len(oval), 8
    along = np.roll(oval, -1, axis=0) - np.roll(oval, 1, axis=0)
    normal = np.column_stack((along[:, 1], -along[:, 0]))
    normal /= np.linalg.norm(normal, axis=1, keepdims=True)
    w = np.cross(u, v)
    angle = np.linspace(0, 2 * np.pi, sides, endpoint=False)

    def spread(flat: outlines.Path) -> Points:
        return flat[None, :, :1] * u[:, None] + flat[None, :, 1:] * v[:, None]

    spine = centres[:, None] + spread(oval)
    out = spread(normal)
    points = (
        spine[:, :, None]
        + wire * np.cos(angle)[None, None, :, None] * out[:, :, None]
        + wire * np.sin(angle)[None, None, :, None] * w[:, None, None]
    )
    one = grid_faces(around, sides, wrap=True)
    last = (around - 1) * sides
    one += [(last + s, last + (s + 1) % sides, (s + 1) % sides, s) for s in range(sides)]
    faces = [
        tuple(corner + ring * around * sides for corner in face)
        for ring in range(len(centres))
        for face in one
    ]
    return points.reshape(-1, 3), faces  # type: ignore[return-value]


def links(
    path: Points,
    long: float,
    broad: float,
    wire: float,
    stuff: Stuff,
    *,
    curb: bool = False,
    power: float = 2.3,
) -> bpy.types.Object:
    """A chain: cable links that turn to and fro, or ``curb`` links that overlap like shingles.

    ``long`` and ``broad`` are a link's middle line, ``wire`` its wire's radius.
    """
    step = long * 0.62 if curb else long - 2.2 * wire
    centres, tangent = spaced(path, step)
    across, out = sweep.frames(centres, FACE)
    lean = math.radians(24 if curb else 0)
    turn = np.radians(42) * np.where(np.arange(len(centres)) % 2, 1, -1) * (0 if curb else 1)
    u = tangent * math.cos(lean) + out * math.sin(lean)
    v = across * np.cos(turn)[:, None] + out * np.sin(turn)[:, None]
    oval = outlines.superellipse(long, broad, power, 22)
    points, faces = _rings(centres, u, v, oval, wire)
    return from_arrays("chain", points, faces, stuff, sharp_deg=180)


def beads(
    centres: Points,
    radii: float | NDArray[np.float64],
    stuff: Stuff,
    *,
    stretch: float = 1.0,
    along: Points | None = None,
) -> bpy.types.Object:
    """Strung balls, one mesh; ``stretch`` lengthens (or flattens) them along the string."""
    rows, columns = 14, 22
    pole = np.linspace(0, np.pi, rows)
    turn = np.linspace(0, 2 * np.pi, columns, endpoint=False)
    ball = np.stack(
        (
            np.repeat(np.cos(pole)[:, None], columns, axis=1) * stretch,
            np.sin(pole)[:, None] * np.cos(turn),
            np.sin(pole)[:, None] * np.sin(turn),
        ),
        axis=2,
    ).reshape(-1, 3)
    tangent = np.gradient(centres, axis=0) if along is None else along
    tangent = tangent / np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-12)
    across = np.cross(tangent, FACE)
    across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-12)
    basis = np.stack((tangent, across, np.cross(across, tangent)), axis=1)
    size = np.broadcast_to(np.asarray(radii, dtype=float), (len(centres),))
    points = centres[:, None] + size[:, None, None] * np.einsum("kj,njd->nkd", ball, basis)
    one = grid_faces(rows, columns, wrap=True)
    faces = [
        tuple(corner + number * rows * columns for corner in face)
        for number in range(len(centres))
        for face in one
    ]
    return from_arrays("beads", points.reshape(-1, 3), faces, stuff, sharp_deg=180, weld_m=1e-7)


def pear(wide: float, tall: float, steps: int = 24) -> outlines.Path:
    """A drop's outline, its point up, around the origin, (N, 2)."""
    angle = np.linspace(0, 2 * np.pi, steps, endpoint=False)
    x = np.sin(angle) * (0.5 - 0.5 * np.cos(angle)) ** 0.62
    return np.column_stack((x * wide / 1.5, np.cos(angle) * tall / 2))


def stone(
    outline: outlines.Path, deep: float, stuff: Stuff, at: Triple = (0, 0, 0)
) -> bpy.types.Object:
    """A faceted stone of an outline around the origin, its table towards -Y; girdle at ``at``."""
    between = (outline + np.roll(outline, -1, axis=0)) / 2
    layers = [(0.52, -0.36, outline), (0.8, -0.24, between), (1.0, 0.0, outline),
              (0.98, 0.04, outline), (0.5, 0.36, between)]  # fmt: skip
    work = bmesh.new()
    for share, y, ring in layers:
        for x, z in ring * share:
            work.verts.new((x, y * deep, z))
    work.verts.new((0, 0.62 * deep, 0))
    made = bmesh.ops.convex_hull(work, input=work.verts[:])
    inside = [v for v in made["geom_interior"] if isinstance(v, bmesh.types.BMVert)]
    bmesh.ops.delete(work, geom=inside, context="VERTS")
    mesh = bpy.data.meshes.new("stone")
    work.to_mesh(mesh)
    work.free()
    return place(shaded(mesh, stuff, sharp_deg=4), at)


def bezel(outline: outlines.Path, thick: float, stuff: Stuff, at: Triple = (0, 0, 0)) -> None:
    """A metal rim around a stone and a plate behind it."""
    line = np.column_stack((outline[:, 0], np.zeros(len(outline)), outline[:, 1]))
    place(
        sweep.bar(line, thick, thick * 1.5, stuff, closed=True, power=2.6, sides=12, face=FACE), at
    )
    x, y, z = at
    place(cutout.plate([outline], thick * 0.8, stuff, bevel=thick * 0.2), (x, y + thick * 0.9, z))


def claws(radius: float, count: int, wire: float, stuff: Stuff, at: Triple = (0, 0, 0)) -> None:
    """Claws around a round stone, as of a solitaire."""
    for number in range(count):
        turn = 2 * np.pi * (number + 0.5) / count
        way = np.array([(0.35, 0.75), (0.92, 0.3), (1.05, -0.05), (0.9, -0.28)])
        path = np.column_stack((np.sin(turn) * way[:, 0], way[:, 1], np.cos(turn) * way[:, 0]))
        line = outlines.smooth_path(path * radius + np.asarray(at), 5)
        solids.tube(line, wire, stuff, sides=8)


def ring(at: Triple, radius: float, wire: float, stuff: Stuff, *, turn_deg: float = 0.0) -> None:
    """A jump ring that faces the viewer, or turned about its upright axis."""
    flat = outlines.arc(radius, 0, 350, 36)
    path = np.column_stack((flat[:, 0], np.zeros(len(flat)), flat[:, 1]))
    place(solids.tube(path, wire, stuff, closed=True, sides=8), at, (0, 0, turn_deg))


def clasp(at: Triple, stuff: Stuff, *, size: float = 0.006) -> None:
    """A spring-ring clasp with its lug at the top of a necklace."""
    x, y, z = at
    ring((x - size * 0.45, y, z), size * 0.45, size * 0.1, stuff)
    ring((x + size * 0.4, y, z), size * 0.3, size * 0.07, stuff, turn_deg=40)
    solids.tube([(x - size * 0.7, y, z + size * 0.4), (x - size * 0.85, y, z + size * 0.62)],
                size * 0.07, stuff, sides=8)  # fmt: skip


def french_hook(at: Triple, tall: float, wire: float, stuff: Stuff) -> None:
    """An ear wire: a loop for the drop at ``at``, up, over the ear and down behind it."""
    x, y, z = at
    knots = [
        (x, y, z),
        (x, y - tall * 0.06, z + tall * 0.3),
        (x, y + tall * 0.02, z + tall * 0.78),
        (x, y + tall * 0.22, z + tall),
        (x, y + tall * 0.42, z + tall * 0.84),
        (x, y + tall * 0.5, z + tall * 0.4),
        (x, y + tall * 0.6, z + tall * 0.02),
    ]
    solids.tube(outlines.smooth_path(knots, 10), wire, stuff, sides=10)
    beads(np.array([[x, y - tall * 0.05, z + tall * 0.14]]), wire * 2.4, stuff,
          along=np.array([[0.0, 0, 1]]))  # fmt: skip


def post(at: Triple, stuff: Stuff, *, long: float = 0.0105) -> None:
    """The pin behind a stud, with its butterfly."""
    x, y, z = at
    solids.tube([(x, y, z), (x, y + long, z)], 0.0004, stuff, sides=8)
    for side in (-1, 1):
        ring((x + side * 0.0016, y + long * 0.75, z), 0.0016, 0.0005, stuff)


def pair(make: Callable[[int], None], gap: float, turn_deg: tuple[float, float] = (24, 24)) -> None:
    """Build a thing twice, ``gap`` metres apart, each turned about its upright axis."""
    scene = bpy.context.scene
    for side, turn in zip((-1, 1), turn_deg, strict=True):
        before = set(scene.objects)
        make(side)
        move = Matrix.Translation((side * gap / 2, 0, 0)) @ Matrix.Rotation(
            math.radians(turn), 4, "Z"
        )
        for thing in set(scene.objects) - before:
            if thing.parent is None:
                thing.matrix_basis = move @ thing.matrix_basis


def lay() -> None:
    """Put what was built facing -Y on its back on the floor, seen from above."""
    for thing in bpy.context.scene.objects:
        if thing.parent is None:
            thing.matrix_basis = Matrix.Rotation(math.radians(-90), 4, "X") @ thing.matrix_basis
    fibre.stand()


def disc(radius: float, thick: float, stuff: Stuff, at: Triple = (0, 0, 0)) -> bpy.types.Object:
    """A round tag or coin."""
    circle = outlines.superellipse(2 * radius, 2 * radius, 2.0, 64)
    return place(cutout.plate([circle], thick, stuff, bevel=thick * 0.35), at)


def settle_on(path: Points, share: float) -> Points:
    """The point at a share (0..1) of a path's length."""
    run = sweep.arc_length(path)
    return np.array([np.interp(share * run[-1], run, path[:, axis]) for axis in range(3)])


def scaled(outline: Sequence[Sequence[float]] | outlines.Path, grow: float) -> outlines.Path:
    """An outline around the origin moved outwards by ``grow`` metres."""
    path = np.asarray(outline, dtype=float)
    ahead = np.roll(path, -1, axis=0)
    area = float(np.sum(path[:, 0] * ahead[:, 1] - path[:, 1] * ahead[:, 0]))
    return outlines.inset(path, -abs(grow) if area > 0 else abs(grow))

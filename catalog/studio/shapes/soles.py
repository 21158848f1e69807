"""Soles: rings around the feather edge from the floor up, cup soles, welts, lugs, and the pair."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import bpy
import numpy as np
from mathutils import Matrix

from catalog.studio.shapes import solids
from catalog.studio.shapes.last import Array, Last
from catalog.studio.shapes.mesh import Points, from_arrays, grid_faces

Stuff = bpy.types.Material
Ring = tuple[float, float, float]
"""A ring of a sole: metres outside the feather edge, share of the way up from the floor line to
the feather edge, metres added to that."""

Height = Callable[[Array], Array] | float
"""Metres, the same everywhere or a function of x in metres."""


def _height(given: Height, x: Array) -> Array:
    """A height at every ``x``."""
    return given(x) if callable(given) else np.full(len(x), given)


def floor_line(last: Last, x: Array, *, toe: float = 0.75, heel: float = 0.0) -> Array:
    """Height of the sole's underside at ``x`` metres: flat, then rising with the toe's spring.

    ``toe`` is the share of the spring that the underside keeps, ``heel`` the bevel behind, metres.
    """
    share = x / last.length
    front = np.clip((share - 0.7) / 0.3, 0, 1.2)
    back = np.clip((0.1 - share) / 0.12, 0, 1.2)
    return last.spring * toe * front**2.2 + heel * back**2


def offset(ring: Points, distance: Array | float) -> Points:
    """A closed ring moved outwards in plan; its height stays."""
    ahead, behind = np.roll(ring, -2, axis=0), np.roll(ring, 2, axis=0)
    along = (ahead - behind)[:, :2]
    out = np.column_stack((along[:, 1], -along[:, 0]))
    out /= np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9)
    if np.mean(np.sum(out * (ring[:, :2] - ring[:, :2].mean(axis=0)), axis=1)) < 0:
        out = -out
    moved = ring.copy()
    moved[:, :2] += out * np.broadcast_to(np.asarray(distance)[..., None], out.shape)
    return moved


def sole(
    last: Last,
    rings: Sequence[Ring],
    stuff: Stuff,
    *,
    top: Height = 0.0,
    underside: Callable[[Array], Array] | None = None,
    ripple: Callable[[Array, float], Array] | None = None,
    count: int = 480,
) -> bpy.types.Object:
    """A sole from its lowest ring to its highest, closed below and above.

    Args:
        last: what it is built on.
        rings: see `Ring`.
        stuff: its material.
        top: how far the wall of a cup sole stands over the feather edge.
        underside: height of the floor line at x metres; `floor_line` by default.
        ripple: metres added outwards at (share 0..1 around, ring's share up): treads, ribs.
        count: points around.
    """
    edge = last.feather(count)
    layers = []
    around = np.arange(count) / count
    for out, share, more in rings:
        ground = (underside or (lambda x: floor_line(last, x)))(edge[:, 0])
        high = edge[:, 2] + _height(top, edge[:, 0])
        wave = ripple(around, share) if ripple else 0.0
        ring = offset(edge, np.full(count, out) + wave)
        ring[:, 2] = ground + (high - ground) * share + more
        layers.append(ring)
    closed = [shrunk(layers[0]), *layers, shrunk(layers[-1])]
    faces: list[Sequence[int]] = list(grid_faces(len(closed), count, wrap=True))
    for end in (0, len(closed) - 1):
        faces += [
            (
                end * count + i,
                end * count + i + 1,
                end * count + count - 2 - i,
                end * count + (count - 1 - i),
            )
            for i in range(count // 2 - 1)
        ]
    return from_arrays("sole", np.vstack(closed), faces, stuff, grain="X", sharp_deg=50)


def treads(teeth: int, depth: float, below: float) -> Callable[[Array, float], Array]:
    """A ripple of ``teeth`` square notches, ``depth`` metres deep, on rings below a share."""

    def ripple(around: Array, share: float) -> Array:
        wave = np.clip(2.5 * np.sin(around * 2 * np.pi * teeth), -1, 1)
        return depth / 2 * (wave - 1) * (share <= below)

    return ripple


def shrunk(ring: Points, by: float = 0.06) -> Points:
    """The ring made narrower, so that the cap's long faces do not bend the shading of its edge."""
    moved = ring.copy()
    middle = ring[:, 1].mean()
    moved[:, 1] = middle + (ring[:, 1] - middle) * (1 - by)
    return moved


def cup(out: float, *, under: float = 0.003, lip: float = 0.0035) -> list[Ring]:
    """Rings of a cup sole: rounded foot, wall ``out`` metres proud, rounded lip."""
    return [
        (out - under, 0.0, 0.0),
        (out - under * 0.3, 0.0, 0.0008),
        (out, 0.0, 0.003),
        (out + 0.0004, 0.5, 0.0),
        (out, 1.0, -lip * 0.5),
        (out - 0.0006, 1.0, -0.0004),
        (out - 0.0018, 1.0, 0.0),
        (out - 0.006, 1.0, -0.001),
    ]


def ring_at(
    last: Last,
    out: float,
    share: float,
    more: float = 0.0,
    *,
    top: Height = 0.0,
    count: int = 480,
) -> Points:
    """One ring around a sole, for foxing stripes and welt seams."""
    edge = last.feather(count)
    ground = floor_line(last, edge[:, 0])
    high = edge[:, 2] + _height(top, edge[:, 0])
    ring = offset(edge, out)
    ring[:, 2] = ground + (high - ground) * share + more
    return ring


def stripe(ring: Points, radius: float, stuff: Stuff, flat: float = 1.0) -> bpy.types.Object:
    """A cord or painted line along a ring."""
    return solids.tube(ring, radius, stuff, closed=True, sides=8, flat=flat)


def pair(
    *, ahead: float = 0.045, beside: float = 0.135, turn_deg: float = -7.0, outward: float = 0.0
) -> None:
    """Mirror everything on the stage into the left shoe and stand it behind the right one."""
    scene = bpy.context.scene
    bpy.context.view_layer.update()
    move = (
        Matrix.Translation((ahead, beside, 0.0))
        @ Matrix.Rotation(np.radians(turn_deg), 4, "Z")
        @ Matrix.Diagonal((1.0, -1.0, 1.0, 1.0))
    )
    near = Matrix.Rotation(np.radians(outward), 4, "Z")
    for thing in list(scene.objects):
        twin = thing.copy()
        scene.collection.objects.link(twin)
        twin.parent = None
        twin.matrix_world = move @ thing.matrix_world
        thing.matrix_world = near @ thing.matrix_world

"""What is sewn, laced or riveted onto an upper: seams, bindings, straps, laces, eyelets, buckles.

Paths and places are those of the last's chart (`shapes.last`), lifts and widths in metres.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import bpy
import numpy as np
from mathutils import Matrix, Vector

from catalog.studio.shapes import bags, outlines, solids, uppers
from catalog.studio.shapes.last import Array, Last
from catalog.studio.shapes.mesh import Points, from_arrays, grid_faces

Stuff = bpy.types.Material
Place = tuple[float, float]


def dots(
    last: Last, places: Array, stuff: Stuff, *, radius: float = 0.0009, lift: float = 0.0015
) -> None:
    """Punched holes: dark discs on the leather, one mesh."""
    middle = last.point(places[:, 0], places[:, 1], lift + 0.00012)
    up = last.normal(places[:, 0], places[:, 1])
    first = np.cross(up, [1.0, 0.0, 0.3])
    first /= np.linalg.norm(first, axis=1, keepdims=True)
    second = np.cross(up, first)
    turn = np.linspace(0, 2 * np.pi, 10, endpoint=False)[None, :, None]
    rims = middle[:, None] + radius * (
        np.cos(turn) * first[:, None] + np.sin(turn) * second[:, None]
    )
    faces = [range(at * 10, at * 10 + 10) for at in range(len(places))]
    from_arrays("punched", rims.reshape(-1, 3), faces, stuff)


def seam(
    last: Last,
    path: Array,
    thread: Stuff,
    *,
    lift: float = 0.0016,
    pitch: float = 0.0034,
    thick: float = 0.00036,
) -> None:
    """A row of stitches along a path of the chart."""
    fine = uppers.dense(path, 0.004)
    bags.stitches(last.point(fine[:, 0], fine[:, 1], lift), thread, pitch=pitch, thick=thick)


def binding(
    last: Last,
    path: Array,
    radius: float,
    stuff: Stuff,
    *,
    lift: float = 0.0,
    flat: float = 1.0,
    closed: bool = False,
) -> bpy.types.Object:
    """A bound or padded edge: a roll along a path of the chart."""
    fine = uppers.dense(path, 0.005)
    places = last.point(fine[:, 0], fine[:, 1], lift)
    if closed:
        places = places[:-1]
    return solids.tube(places, radius, stuff, closed=closed, sides=12, flat=flat)


def strap(
    last: Last,
    path: Array,
    broad: float,
    stuff: Stuff,
    *,
    thick: float = 0.0022,
    lift: float = 0.001,
) -> bpy.types.Object:
    """A strap along a chart path, flat on the foot; ``broad`` and ``thick`` in metres."""
    fine = uppers.dense(path, 0.008)
    middle = last.point(fine[:, 0], fine[:, 1], lift + thick / 2)
    up = last.normal(fine[:, 0], fine[:, 1])
    along = np.gradient(middle, axis=0)
    side = np.cross(along, up)
    side /= np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-12)
    turn = np.linspace(0, 2 * np.pi, 20, endpoint=False)
    a = np.sign(np.cos(turn)) * np.abs(np.cos(turn)) ** 0.35 * broad / 2
    b = np.sign(np.sin(turn)) * np.abs(np.sin(turn)) ** 0.6 * thick / 2
    rings = middle[:, None] + side[:, None] * a[:, None] + up[:, None] * b[:, None]
    faces: list[Sequence[int]] = list(grid_faces(len(fine), 20, wrap=True))
    faces += [range(20), range((len(fine) - 1) * 20, len(fine) * 20)]
    return from_arrays("strap", rings.reshape(-1, 3), faces, stuff, grain="X", sharp_deg=70)


def footbed(
    last: Last, stuff: Stuff, *, lift: float = 0.004, inset: float = 0.002, cup: float = 0.004
) -> bpy.types.Object:
    """The insole: the bottom between both feather edges, its rim raised by ``cup`` metres."""
    ring = last.feather(200)
    left, right = ring[:101], np.vstack((ring[:1], ring[:99:-1]))[:101]
    share = np.linspace(0, 1, 21)[:, None, None]
    across = left + (right - left) * (0.5 + (share - 0.5) * (1 - inset / 0.04))
    rim = cup * (2 * np.abs(share - 0.5)) ** 4
    across[..., 2] += lift + rim[..., 0]
    across[..., 0] += 2 * inset * np.exp(-np.abs(across[..., 0] - ring[0, 0]) / 0.012)
    return from_arrays("footbed", across.reshape(-1, 3), grid_faces(21, 101), stuff, sharp_deg=180)


def shoelaces(
    last: Last,
    rows: Sequence[tuple[Place, float]],
    stuff: Stuff,
    *,
    broad: float = 0.0032,
    lift: float = 0.004,
    tall: float = 0.35,
    bow: bool = True,
) -> None:
    """Flat laces straight across between eyelet pairs, with a bow at the last pair.

    ``rows``: ((u, v) of the medial eyelet, share by which the bar rises over the ridge).
    """
    for (u, v), arch in rows:
        at = np.linspace(-1, 1, 15)
        rise = lift + arch * np.cos(at * np.pi / 2)
        rise[[0, -1]] = -0.001
        places = last.point(np.full(15, u), at * v, rise)
        solids.tube(places, broad, stuff, sides=10, flat=tall)
    for ((u, v), arch), ((u2, v2), _) in pairwise(rows):
        for side in (-1, 1):
            at = np.linspace(0, 1, 12)
            across = side * (v + (-v2 - v) * at)
            rise = lift + 0.6 * arch * np.sin(at * np.pi) - 0.0012
            rise[[0, -1]] = -0.001
            solids.tube(
                last.point(u + (u2 - u) * at, across, rise), broad, stuff, sides=10, flat=tall
            )
    if bow:
        (u, _), arch = rows[-1]
        _bow(last.point(u, 0.0, lift + arch), broad, tall, stuff)


def _bow(at: Points, broad: float, tall: float, stuff: Stuff) -> None:
    """Two loops and two ends that hang over the instep."""
    for side in (-1, 1):
        loop = np.array(
            [
                (0, 0, 0),
                (0.012, 0.016, 0.006),
                (0.022, 0.032, -0.004),
                (0.03, 0.036, -0.018),
                (0.022, 0.026, -0.012),
                (0.008, 0.008, 0.001),
                (0, 0, 0.002),
            ]
        )
        end = np.array(
            [(0, 0, 0.001), (0.02, 0.012, 0.004), (0.042, 0.026, -0.018), (0.052, 0.034, -0.04)]
        )
        for path in (loop, end):
            flipped = outlines.smooth_path(path * np.array((1, side, 1)) + at, 8)
            solids.tube(flipped, broad, stuff, sides=10, flat=tall)
    knot = np.array([(0, -0.006, 0), (0, 0, 0.003), (0, 0.006, 0)]) + at
    solids.tube(outlines.smooth_path(knot, 6), broad * 1.3, stuff, sides=12)


def eyelets(last: Last, places: Sequence[Place], stuff: Stuff, *, lift: float = 0.0022) -> None:
    """Metal rings around lace holes, on both sides."""
    for u, v in places:
        for side in (-1, 1):
            at = last.point(u, side * v, lift)
            normal = Vector(last.normal(u, side * v))
            ring = bags.ring((0, 0, 0), 0.0028, 0.0008, stuff, turn_deg=(0, 0, 0))
            ring.matrix_world = (
                Matrix.Translation(Vector(at)) @ normal.to_track_quat("Z", "Y").to_matrix().to_4x4()
            )


def buckle(
    last: Last, at: Array, metal: Stuff, width: float, height: float, *, lift: float = 0.003
) -> None:
    """A buckle that lies flat on the upper at the chart place ``at``."""
    frame = bags.buckle((0, 0, 0), width, height, metal)
    normal = Vector(last.normal(at[0], at[1]))
    across = Vector(last.point(at[0] + 0.01, at[1]) - last.point(at[0] - 0.01, at[1]))
    across = (across - normal * across.dot(normal)).normalized()
    side = across.cross(normal)
    turn = Matrix((side, across, normal)).transposed().to_4x4()
    frame.matrix_world = Matrix.Translation(Vector(last.point(at[0], at[1], lift))) @ turn

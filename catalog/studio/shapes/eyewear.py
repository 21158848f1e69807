"""Parts of spectacles: cut fronts, wire rims, lenses, arms, hinges and nose pads.

A front stands in the XZ plane around the bridge and faces -Y. Outlines are given for the wearer's
left half (x > 0) and mirrored.
"""

from __future__ import annotations

from collections.abc import Sequence

import bpy
import numpy as np
from mathutils import Matrix

from catalog.studio.shapes import cutout, fibre, outlines, solids, sweep
from catalog.studio.shapes.mesh import Points, from_arrays, grid_faces

Stuff = bpy.types.Material
Knots = Sequence[Sequence[float]]
MM = 0.001


class Curve:
    """How a front is bent: the radius of its wrap in metres, and its tilt towards the cheeks."""

    def __init__(self, radius: float, tilt: float = 0.1) -> None:
        """``tilt`` is how far the lower edge goes back, as a share of the height."""
        self.radius, self.tilt = radius, tilt

    def __call__(self, points: Points) -> Points:
        """Bend points that were built around the XZ plane."""
        bent = points.copy()
        bent[:, 1] += points[:, 0] ** 2 / (2 * self.radius) - self.tilt * points[:, 2]
        return bent

    def at(self, x: float, z: float, y: float = 0.0) -> Points:
        """Where one point comes to lie."""
        return self(np.array([[x, y, z]]))[0]


def half(knots_mm: Knots, steps: int = 10) -> outlines.Path:
    """A closed outline of one eye from knots in millimetres, metres."""
    return outlines.smooth_path(np.asarray(knots_mm) * MM, steps, closed=True)


def whole(knots_mm: Knots, steps: int = 10) -> outlines.Path:
    """The outline of a full front: knots in millimetres from bridge top around to bridge bottom.

    The first and the last knot lie at x = 0.
    """
    right = np.asarray(knots_mm, dtype=float) * MM
    left = right[-2:0:-1] * [-1, 1]
    return outlines.smooth_path(np.vstack((right, left)), steps, closed=True)


def front(
    outer_mm: Knots, eye_mm: Knots, thick: float, bend: Curve, stuff: Stuff
) -> bpy.types.Object:
    """An acetate front cut from one plate, with its two lens openings."""
    eye = half(eye_mm)
    return cutout.plate(
        [whole(outer_mm), eye, eye * [-1, 1]], thick, stuff, bevel=thick * 0.3, bend=bend
    )


def lens(
    eye: outlines.Path, bend: Curve, stuff: Stuff, *, grow: float = 1.02, bulge: float = 0.0015
) -> bpy.types.Object:
    """A thin domed lens that fills an outline; ``grow`` lets it sit in the rim's groove."""
    centre = (eye.min(axis=0) + eye.max(axis=0)) / 2
    share = np.linspace(1, 0.02, 24)[:, None, None]
    flat = centre + (eye - centre)[None] * share * grow
    depth = np.broadcast_to(-bulge * (1 - share[..., 0] ** 2), flat.shape[:2])
    points = np.stack((flat[..., 0], depth, flat[..., 1]), axis=2).reshape(-1, 3)
    count = len(eye)
    faces: list[Sequence[int]] = list(grid_faces(24, count, wrap=True))
    faces.append(range(23 * count, 24 * count))
    return from_arrays("lens", bend(points), faces, stuff, sharp_deg=180)


def pair_of_lenses(eye: outlines.Path, bend: Curve, stuff: Stuff) -> None:
    """Both lenses."""
    lens(eye, bend, stuff)
    lens(eye * [-1, 1], bend, stuff)


def rim(eye: outlines.Path, bend: Curve, thick: float, stuff: Stuff, *, flat: float = 1.0) -> None:
    """Wire rims around both lenses; ``thick`` is the wire's radius in metres."""
    for side in (1, -1):
        line = eye * [side, 1]
        path = bend(np.column_stack((line[:, 0], np.zeros(len(line)), line[:, 1])))
        sweep.bar(
            path, thick * 2, thick * 2 * flat, stuff, closed=True, power=2.6, sides=14,
            face=(0, -1, 0),
        )  # fmt: skip


def arms(
    root: Points,
    stuff: Stuff,
    *,
    tall: Sequence[float] = (0.012, 0.009, 0.008, 0.011),
    thick: float = 0.004,
    length: float = 0.142,
    drop: float = 0.03,
    power: float = 3.6,
) -> None:
    """The two arms from the hinge at ``root`` (x > 0) back over the ears.

    ``tall`` is their height at the hinge, at the middle, at the ear and at the tip, metres.
    """
    x, y, z = root
    knots = np.array(
        [
            (x, y, z),
            (x + 0.0012, y + length * 0.2, z - 0.0005),
            (x + 0.0005, y + length * 0.45, z - 0.001),
            (x - 0.003, y + length * 0.66, z - 0.002),
            (x - 0.006, y + length * 0.76, z - drop * 0.22),
            (x - 0.009, y + length * 0.88, z - drop * 0.62),
            (x - 0.012, y + length, z - drop),
        ]
    )
    path = outlines.smooth_path(knots, 10)
    along = np.linspace(0, 1, len(path))
    height = np.interp(along, (0, 0.45, 0.7, 0.94, 1.0), (*tall, tall[-1] * 0.72))
    for side in (1, -1):
        line = path * [side, 1, 1]
        sweep.bar(line, height, thick, stuff, face=(side, 0, 0), power=power)


def hinge_pins(x: float, z: float, bend: Curve, thick: float, stuff: Stuff) -> None:
    """Two small rivets at each corner of the front, as the hinges' plates have."""
    for side in (1, -1):
        for lift in (-0.0022, 0.0022):
            at = bend.at(side * x, z + lift, -thick / 2)
            solids.box((0.0024, 0.0008, 0.0016), stuff, tuple(at), bevel=0.0003)


def nose_pads(x: float, z: float, bend: Curve, wire: Stuff, pad: Stuff) -> None:
    """Silicone pads on wire arms at the inner sides of both rims, ``(x, z)`` their middle."""
    for side in (1, -1):
        at = bend.at(side * x, z, 0.006)
        root = bend.at(side * (x + 0.003), z + 0.003, 0.0005)
        knee = (root + at) / 2 + [side * -0.001, 0.0035, 0.001]
        solids.tube(outlines.smooth_path([root, knee, at], 6), 0.0005, wire, sides=8)
        oval = outlines.superellipse(0.0062, 0.013, 2.2, 24)
        made = cutout.plate([oval], 0.0022, pad, bevel=0.001)
        made.location = tuple(at)
        made.rotation_euler = (np.radians(-8), np.radians(side * 14), np.radians(side * 48))


def rest() -> None:
    """Lean the finished spectacles until rims and arm tips all touch the floor, as they would."""
    from catalog.studio import stage  # it imports the recipe, which shapes do without

    scene = bpy.context.scene
    points = stage.product_points(scene)
    front = points[points[:, 1] < points[:, 1].min() + 0.05]
    back = points[points[:, 1] > points[:, 1].max() - 0.03]
    low, high = front[np.argmin(front[:, 2])], back[np.argmin(back[:, 2])]
    lean = -np.arctan2(high[2] - low[2], high[1] - low[1])
    for thing in scene.objects:
        if thing.parent is None:
            thing.matrix_world = Matrix.Rotation(lean, 4, "X") @ thing.matrix_world
    fibre.stand()

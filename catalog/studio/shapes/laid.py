"""Things laid on a garment: pockets, flaps, welts, strips, seams, stitches, buttons, labels.

All follow the cloth below through ``onto(x, z, lift)``, such as ``partial(tailoring.front, body)``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import bpy
import numpy as np
from mathutils import Vector

from catalog.studio.shapes import bags, outlines, solids
from catalog.studio.shapes.mesh import Points, Triple, grid_faces, shaded
from catalog.studio.shapes.sewn import resampled
from catalog.studio.shapes.tailoring import Field, Stuff, sheet, weave_in

Onto = Callable[[Field, Field, "Field | float"], Points]


def patch(
    onto: Onto,
    outline: Sequence[Sequence[float]] | Points,
    stuff: Stuff,
    *,
    high: float = 0.003,
    puff: float = 0.0,
    rings: int = 9,
    weave_shift: tuple[float, float] = (0.0, 0.0),
) -> bpy.types.Object:
    """A flat piece of cloth (pocket, flap, yoke, label) with a soft edge.

    Args:
        onto: the cloth below.
        outline: its closed outline (x, z); star-shaped around its middle.
        stuff: the cloth.
        high: its thickness in metres.
        puff: how far its middle stands off.
        rings: at least so many rings of points from the edge to the middle.
        weave_shift: moves the pattern.
    """
    line = np.asarray(outline, dtype=float)
    line = resampled(np.vstack((line, line[:1])), 0.006)[:-1]
    middle = (line.min(axis=0) + line.max(axis=0)) / 2
    span = float(np.linalg.norm(line - middle, axis=1).mean())
    shares = [1.0, 1.0, 1 - 0.0008 / span, 1 - 0.0022 / span]
    lifts = [-0.004, high * 0.55, high * 0.92, high]
    inner = np.linspace(shares[-1], 0.02, max(rings, round(span / 0.006)))[1:]
    shares += list(inner)
    lifts += [high + puff * (1 - share**2) ** 0.8 for share in inner]
    flat = np.array([middle + (line - middle) * share for share in shares])
    lift = np.broadcast_to(np.array(lifts)[:, None], flat.shape[:2])
    points = onto(flat[..., 0], flat[..., 1], lift)
    mesh = bpy.data.meshes.new("patch")
    count = len(line)
    faces: list[Sequence[int]] = list(grid_faces(len(shares), count, wrap=True))
    faces.append(range((len(shares) - 1) * count, len(shares) * count))
    mesh.from_pydata(points.reshape(-1, 3).tolist(), [], [tuple(face) for face in faces])
    made = shaded(mesh, stuff, sharp_deg=70)
    weave_in(mesh, flat + np.array(weave_shift))
    return made


def strip(
    onto: Onto,
    path: Sequence[Sequence[float]] | Points,
    width: float,
    stuff: Stuff,
    *,
    high: float = 0.0025,
    lapped: float = 0.0,
) -> bpy.types.Object:
    """A band along a line (x, z): welt, placket, tape, waistband.

    ``lapped`` 0..1 lets one of its edges (the left of its direction) sink into the cloth, as the
    allowance of a seam does.
    """
    line = resampled(np.asarray(path, dtype=float), 0.006)
    along = np.gradient(line, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    across = np.column_stack((-along[:, 1], along[:, 0]))
    share = np.array([-0.5, -0.5, -0.46, -0.36, -0.15, 0.15, 0.36, 0.46, 0.5, 0.5])
    rise = np.array([-0.8, 0.5, 0.85, 1.0, 1.05, 1.05, 1.0, 0.85, 0.5, -0.8])
    rise = rise * (1 - lapped * np.clip(share + 0.5, 0, 1))
    flat = line[:, None] + across[:, None] * (share * width)[None, :, None]
    points = onto(flat[..., 0], flat[..., 1], np.broadcast_to(rise * high, flat.shape[:2]))
    return sheet("strip", points, stuff, thick=0.0, weave=flat)


def line_on(onto: Onto, path: Sequence[Sequence[float]] | Points, lift: float) -> Points:
    """A line (x, z) on the cloth as 3-D points about 5 mm apart."""
    line = resampled(np.asarray(path, dtype=float), 0.005)
    return onto(line[:, 0], line[:, 1], np.full(len(line), lift))


def seam(
    onto: Onto, path: Sequence[Sequence[float]] | Points, stuff: Stuff, *, thick: float = 0.0011
) -> bpy.types.Object:
    """A seam as a thin cord, half sunk."""
    return solids.tube(line_on(onto, path, thick * 0.1), thick, stuff, sides=6)


def topstitch(
    onto: Onto,
    path: Sequence[Sequence[float]] | Points,
    thread: Stuff,
    *,
    lift: float = 0.0007,
    thick: float = 0.0007,
    pitch: float = 0.0055,
) -> bpy.types.Object:
    """A row of stitches along (x, z)."""
    return bags.stitches(line_on(onto, path, lift), thread, pitch=pitch, thick=thick)


def normal_at(onto: Onto, x: float, z: float) -> Points:
    """The cloth's outward direction, unit length."""
    zero, one = (onto(np.array([x]), np.array([z]), lift)[0] for lift in (0.0, 0.01))
    return (one - zero) / np.linalg.norm(one - zero)


def facing(part: bpy.types.Object, at: Points | Triple, normal: Points | Triple) -> None:
    """Put a part that was built around Z at a place, its Z along the normal, its Y upright."""
    part.location = tuple(at)
    part.rotation_euler = Vector(tuple(-np.asarray(normal))).to_track_quat("-Z", "Y").to_euler()


def button(
    onto: Onto,
    x: float,
    z: float,
    stuff: Stuff,
    *,
    radius: float = 0.01,
    lift: float = 0.002,
    thread: Stuff | None = None,
) -> None:
    """A button with a raised rim; sewn through four holes where ``thread`` is given."""
    at, normal = onto(np.array([x]), np.array([z]), lift)[0], normal_at(onto, x, z)
    r = radius
    profile = [
        (0, 0.0),
        (r * 0.8, 0.0),
        (r * 0.97, 0.0008),
        (r, 0.0019),
        (r * 0.93, 0.0031),
        (r * 0.82, 0.0031),
        (r * 0.7, 0.0022),
        (0, 0.002),
    ]
    disc = solids.lathe(profile, stuff, steps=40)
    facing(disc, at, normal)
    if thread is not None:
        for turn in (45, 135):
            stitch = solids.box((r * 0.62, r * 0.16, 0.0012), thread, (0, 0, 0.0024), bevel=0.0004)
            stitch.rotation_euler = (0, 0, np.radians(turn))
            stitch.parent = disc


def snap(
    onto: Onto, x: float, z: float, stuff: Stuff, *, radius: float = 0.0065, lift: float = 0.001
) -> None:
    """A press stud or shank button: a domed metal cap with a rim."""
    at, normal = onto(np.array([x]), np.array([z]), lift)[0], normal_at(onto, x, z)
    r = radius
    profile = [(r, 0), (r * 1.02, 0.0012), (r * 0.9, 0.002), (r * 0.74, 0.0016), (r * 0.5, 0.0024)]
    facing(solids.lathe([*profile, (0, 0.0028)], stuff, steps=32), at, normal)


def zip_on(
    onto: Onto,
    path: Sequence[Sequence[float]] | Points,
    tape: Stuff,
    teeth: Stuff,
    *,
    width: float = 0.02,
    pull: float = 0.98,
    puller: float = 0.034,
) -> None:
    """A closed zip along (x, z): tape, teeth, and a slider at ``pull`` (0..1 of the way)."""
    if width:
        strip(onto, path, width, tape, high=0.0012)
    line = line_on(onto, path, 0.0022)
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))))
    fine = np.linspace(0, run[-1], max(8, int(run[-1] / 0.0014)))
    dense = np.column_stack([np.interp(fine, run, line[:, axis]) for axis in range(3)])
    bumps = 0.0022 + 0.0008 * (np.arange(len(dense)) // 2 % 2)
    solids.tube(dense, bumps, teeth, sides=8, flat=0.7)
    at = dense[int(pull * (len(dense) - 1))]
    solids.box((0.009, 0.005, 0.012), teeth, tuple(at + np.array([0, -0.004, 0])), bevel=0.002)
    hang = at + np.array([[0, -0.007, 0], [0, -0.009, -0.012], [0, -0.008, -puller]])
    solids.tube(outlines.smooth_path(hang, 6), 0.0024, teeth, sides=8, flat=1.9)


def box_outline(
    x: float, z: float, width: float, height: float, *, radius: float = 0.006, turn_deg: float = 0.0
) -> Points:
    """A rounded rectangle around (x, z), turned counter-clockwise."""
    turn = np.radians(turn_deg)
    flat = outlines.rounded_rect(width, height, radius, 5)
    spin = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    return flat @ spin + np.array([x, z])


def pocket_outline(
    x: float, top: float, width: float, height: float, *, point: float = 0.0, radius: float = 0.018
) -> Points:
    """A patch pocket below ``top``: square above, rounded below or running out into a point."""
    half, low = width / 2, top - height
    if point:
        corners = [(-half * 0.92, low), (0, low - point), (half * 0.92, low)]
    else:
        angle = np.radians(np.linspace(180, 270, 6))
        left = [
            (-half + radius + radius * np.cos(a), low + radius + radius * np.sin(a)) for a in angle
        ]
        corners = [*left, *[(-a, b) for a, b in left[::-1]]]
    return np.array([(half, top), (-half, top), *corners]) + np.array([x, 0.0])

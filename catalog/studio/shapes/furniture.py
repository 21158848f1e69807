"""Parts that many pieces of furniture share: sets of legs, drawer fronts, handles, bent sheets."""

from __future__ import annotations

from collections.abc import Sequence

import bpy
import numpy as np

from catalog.studio.shapes import outlines, soft, solids
from catalog.studio.shapes.mesh import Points, Triple, from_arrays, grid_faces

Stuff = bpy.types.Material
CORNERS = ((-1, -1), (1, -1), (1, 1), (-1, 1))


def round_legs(
    width: float,
    depth: float,
    height: float,
    stuff: Stuff,
    *,
    radius: float = 0.02,
    tip: float = 0.012,
    splay: float = 0.03,
) -> None:
    """Four tapered round legs under a ``width`` by ``depth`` rectangle.

    Their feet ``splay`` metres further out.
    """
    for sx, sy in CORNERS:
        x, y = sx * width / 2, sy * depth / 2
        foot = (x + sx * splay, y + sy * splay, 0)
        solids.rod((x, y, height), foot, radius, stuff, end_radius=tip)


def square_legs(
    width: float,
    depth: float,
    height: float,
    stuff: Stuff,
    *,
    side: float = 0.05,
    taper: float = 1.0,
) -> None:
    """Four square legs flush with a ``width`` by ``depth`` rectangle.

    ``taper`` < 1 thins the feet.
    """
    for sx, sy in CORNERS:
        at = (sx * (width - side) / 2, sy * (depth - side) / 2, height / 2)
        leg = solids.box((side, side, height), stuff, at, bevel=0.004, grain="Z")
        for vertex in leg.data.vertices:
            share = 0.5 - vertex.co.z / height
            vertex.co.x *= 1 - (1 - taper) * share
            vertex.co.y *= 1 - (1 - taper) * share


def frame_tube(
    points: Sequence[Triple], stuff: Stuff, *, radius: float = 0.011, bend: float = 0.04
) -> None:
    """Bent steel tube through the points."""
    solids.tube(outlines.fillet(points, bend), radius, stuff)


def bar_frame(size: Triple, side: float, stuff: Stuff, at: Triple = (0, 0, 0)) -> None:
    """The twelve edges of a box as square steel bar; ``at`` is the middle of its underside."""
    wide, deep, high = size
    x, y, z = at
    for sx, sy in CORNERS:
        solids.box(
            (side, side, high),
            stuff,
            (x + sx * (wide - side) / 2, y + sy * (deep - side) / 2, z + high / 2),
        )
    for level in (z + side / 2, z + high - side / 2):
        for sign in (-1, 1):
            solids.box(
                (wide - 2 * side, side, side), stuff, (x, y + sign * (deep - side) / 2, level)
            )
            solids.box(
                (side, deep - 2 * side, side), stuff, (x + sign * (wide - side) / 2, y, level)
            )


def front(size: Triple, stuff: Stuff, at: Triple, *, grain: str = "X") -> None:
    """A drawer front or door: a bevelled board with the shadow gap left by its neighbours."""
    gap = 0.003
    solids.box((size[0] - gap, size[1], size[2] - gap), stuff, at, bevel=0.002, grain=grain)


def knob(at: Triple, stuff: Stuff, *, radius: float = 0.014) -> None:
    """A turned knob that points to -Y; ``at`` lies on the door's face."""
    profile = [
        (0, 0),
        (radius * 0.45, 0),
        (radius * 0.4, 0.012),
        (radius, 0.018),
        (radius * 0.95, 0.026),
        (0, 0.028),
    ]
    solids.lathe(profile, stuff, at, turn_deg=(90, 0, 0), steps=32)


def bar_handle(at: Triple, length: float, stuff: Stuff, *, upright: bool = False) -> None:
    """A slim bar handle on two posts, on a face towards -Y."""
    x, y, z = at
    reach = length / 2
    ends = (
        [(x, y - 0.025, z - reach), (x, y - 0.025, z + reach)]
        if upright
        else [(x - reach, y - 0.025, z), (x + reach, y - 0.025, z)]
    )
    solids.rod(ends[0], ends[1], 0.005, stuff)
    for share in (0.15, 0.85):
        post = [a + (b - a) * share for a, b in zip(ends[0], ends[1], strict=True)]
        solids.rod((post[0], y, post[2]), (post[0], y - 0.025, post[2]), 0.004, stuff)


def ribbed(width: float, height: float, stuff: Stuff, at: Triple, *, pitch: float = 0.02) -> None:
    """A fluted front towards -Y: half-round ribs side by side.

    ``at`` is the middle of its lower edge.
    """
    count = max(2, round(width / pitch))
    angle = np.linspace(0, np.pi, 9)[:-1]
    step = width / count
    x = (
        np.arange(count)[:, None] * step + step / 2 - np.cos(angle)[None] * step / 2
    ).ravel() - width / 2
    y = np.tile(-np.sin(angle) * step * 0.4, count)
    low, high = (
        np.column_stack((x, y, np.zeros_like(x))),
        np.column_stack((x, y, np.full_like(x, height))),
    )
    part = from_arrays(
        "ribs", np.vstack((low, high)), grid_faces(2, len(x)), stuff, grain="Z", sharp_deg=50
    )
    part.location = tuple(at)


def drum_ribs(
    radius: float, height: float, stuff: Stuff, at: Triple = (0, 0, 0), *, count: int = 48
) -> None:
    """A fluted drum: a cylinder of half-round ribs standing on ``at``."""
    per = 8
    angle = np.linspace(0, 2 * np.pi, count * per, endpoint=False)
    phase = (np.arange(count * per) % per) / per
    wave = radius + np.sin(np.pi * phase) * (np.pi * radius / count) * 0.8
    ring: Points = np.column_stack(
        (wave * np.cos(angle), wave * np.sin(angle), np.zeros_like(angle))
    )
    rows = np.vstack((ring, ring + np.array([0, 0, height])))
    part = from_arrays(
        "drum", rows, grid_faces(2, len(angle), wrap=True), stuff, grain="Z", sharp_deg=50
    )
    part.location = tuple(at)


def bed_pillow(at: Triple, stuff: Stuff, *, seed: float, lean_deg: float = 62.0) -> None:
    """A sleeping pillow that leans on the headboard."""
    soft.pillow((0.66, 0.44, 0.2), stuff, at, dents=0.02, seed=seed, turn_deg=(lean_deg, 0, 0))

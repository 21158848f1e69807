"""Drinking glasses and jugs: stems under bowls, cut and pressed walls, pouring lips, drinks.

Profiles are ``(radius, z)`` in metres; a lip points to -X, a handle to +X.
"""

from __future__ import annotations

import bpy
import numpy as np

from catalog.studio.shapes import outlines, turned
from catalog.studio.shapes.mesh import Triple
from catalog.studio.shapes.turned import Ripple

Stuff = bpy.types.Material
Field = np.ndarray


def stemware(
    bowl: outlines.Path,
    stem: outlines.Path,
    wall: float,
    stuff: Stuff,
    at: Triple = (0, 0, 0),
    *,
    floor: float = 0.004,
    ripple: Ripple | None = None,
    steps: int = 96,
) -> bpy.types.Object:
    """A glass in one piece: foot and stem, then a bowl with a thin wall.

    Args:
        bowl: outside of the bowl, from its root at the stem up to the rim.
        stem: outside of foot and stem, from the edge of the foot up to the root.
        wall: the thickness of the bowl's wall.
        stuff: the glass.
        at: where it stands.
        floor: the glass between the stem's root and the inside.
        ripple: shapes the bowl's section, such as `turned.flutes`.
        steps: points around.
    """
    outside = outlines.smooth_path(np.vstack((stem, bowl)), 8)
    rise = stem[-1, 1]
    cup = outlines.smooth_path(bowl, 10)
    inside = turned.hollow(cup, wall, smooth=0, floor=floor)
    top = int(np.argmax(inside[:, 1]))
    profile = np.vstack(([0.0, stem[0, 1] + 0.0012], outside[:-1], inside[top - 3 :]))

    def only_bowl(angle: Field, height: Field) -> Field:
        share = np.clip((height - rise) / 0.012, 0, 1)
        return 1 + (ripple(angle, height) - 1) * share if ripple else 1 + 0 * angle + 0 * height

    return turned.revolve(profile, stuff, at, ripple=only_bowl, steps=steps)


def drink(
    bowl: outlines.Path, wall: float, level: float, stuff: Stuff, at: Triple = (0, 0, 0)
) -> bpy.types.Object:
    """What is in a glass: fills the inside of a bowl's profile up to the height ``level``."""
    cup = outlines.smooth_path(bowl, 10)
    cup = np.column_stack((cup[:, 0] - wall * 1.02, cup[:, 1]))
    low = cup[0, 1] + wall * 2.2
    wet = cup[(cup[:, 1] > low) & (cup[:, 1] < level) & (cup[:, 0] > 0)]
    edge = float(np.interp(level, cup[:, 1], cup[:, 0]))
    profile = np.vstack(([0, wet[0, 1]], wet, [edge, level], [0, level]))
    return turned.revolve(profile, stuff, at)


def poured(
    wall: outlines.Path,
    thick: float,
    stuff: Stuff,
    *,
    reach: float = 0.3,
    lift: float = 0.008,
    spread: float = 0.4,
    fall: float = 0.06,
    floor: float = 0.009,
    ripple: Ripple | None = None,
    steps: int = 192,
) -> bpy.types.Object:
    """A jug's body: a thrown vessel whose rim is drawn out into a lip towards -X.

    Args:
        wall: its outside, from the foot's edge to the rim.
        thick: the wall's thickness.
        stuff: its material.
        reach: how far the lip stands out, share of the radius.
        lift: how far it rises above the rim, metres.
        spread: half its breadth, radians.
        fall: the height over which the lip grows out of the wall, metres.
        floor: the thickness of the floor.
        ripple: another shape of the section, multiplied in.
        steps: points around.
    """
    top = float(wall[-1, 1])

    def lipped(angle: Field, height: Field) -> Field:
        away = (angle - np.pi) / spread
        grown = np.clip((height - top + fall) / fall, 0, 1.1) ** 2
        pull = np.exp(-(away**2)) - 0.12 * np.exp(-(((np.abs(away) - 1.7) / 0.6) ** 2))
        other = ripple(angle, height) if ripple else 1.0
        return (1 + reach * pull * grown) * other

    part = turned.thrown(wall, thick, stuff, floor=floor, ripple=lipped, steps=steps)
    points = np.empty(len(part.data.vertices) * 3)
    part.data.vertices.foreach_get("co", points)
    points = points.reshape(-1, 3)
    angle = np.arctan2(points[:, 1], points[:, 0]) % (2 * np.pi)
    grown = np.clip((points[:, 2] - top + fall) / fall, 0, 1.1) ** 2
    points[:, 2] += lift * np.exp(-(((angle - np.pi) / spread) ** 2)) * grown
    part.data.vertices.foreach_set("co", points.ravel())
    return part


def diamond_cut(count: int, rise: float, depth: float, low: float, high: float) -> Ripple:
    """Crystal cut into diamonds, ``count`` around and ``rise`` metres high, between two heights."""

    def ripple(angle: Field, height: Field) -> Field:
        turn = count * angle / (2 * np.pi)
        one, two = turn + height / rise, turn - height / rise
        groove = np.minimum(np.abs(one % 1 - 0.5), np.abs(two % 1 - 0.5)) * 2
        fade = np.clip((height - low) / 0.004, 0, 1) * np.clip((high - height) / 0.004, 0, 1)
        return 1 - depth * fade * (1 - np.clip(groove / 0.5, 0, 1)) ** 0.8

    return ripple


def hobnails(count: int, pitch: float, depth: float, low: float, high: float) -> Ripple:
    """Pressed beads in rows ``pitch`` metres apart, ``count`` around, every second row shifted."""

    def ripple(angle: Field, height: Field) -> Field:
        row = np.floor(height / pitch)
        across = (count * angle / (2 * np.pi) + 0.5 * (row % 2)) % 1 - 0.5
        up = height / pitch - row - 0.5
        bead = np.sqrt(np.clip(0.2 - across**2 - up**2, 0, 1))
        fade = np.clip((height - low) / 0.004, 0, 1) * np.clip((high - height) / 0.004, 0, 1)
        return 1 + depth * fade * bead

    return ripple

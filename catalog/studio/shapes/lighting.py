"""Lamp parts: shades, bulbs, cables, ceiling roses, paper lanterns, woven bells."""

from __future__ import annotations

from collections.abc import Sequence

import bpy
import numpy as np

from catalog.studio.shapes import outlines, solids
from catalog.studio.shapes.mesh import Triple, from_arrays, grid_faces

Stuff = bpy.types.Material


def shade(
    low_radius: float,
    top_radius: float,
    height: float,
    stuff: Stuff,
    at: Triple,
    *,
    trim: Stuff | None = None,
) -> None:
    """An open drum or cone of cloth, bound at both rims.

    ``at`` is the middle of its lower opening.
    """
    thick = 0.003
    ring = [
        (low_radius, 0),
        (top_radius, height),
        (top_radius - thick, height),
        (low_radius - thick, 0),
    ]
    solids.lathe(ring, stuff, at, closed=True, grain="Z", steps=96)
    x, y, z = at
    for radius, level in ((low_radius, 0.0), (top_radius, height)):
        hoop = outlines.superellipse(2 * radius, 2 * radius)
        path = np.column_stack((hoop[:, 0] + x, hoop[:, 1] + y, np.full(len(hoop), z + level)))
        solids.tube(path, 0.0028, trim or stuff, closed=True, sides=8)


def spider(radius: float, at: Triple, stuff: Stuff) -> None:
    """The three wires that carry a shade from the lamp's stem."""
    x, y, z = at
    for angle in np.radians([90, 210, 330]):
        solids.rod(at, (x + radius * np.cos(angle), y + radius * np.sin(angle), z), 0.002, stuff)


def bulb(at: Triple, stuff: Stuff, holder: Stuff, *, size: float = 0.03, up: bool = True) -> None:
    """A round bulb in its holder; ``at`` is the holder's root, the bulb points up or down."""
    turn = (0, 0, 0) if up else (180, 0, 0)
    cap = [(0, 0), (0.017, 0), (0.019, 0.006), (0.019, 0.045), (0.015, 0.05), (0, 0.05)]
    solids.lathe(cap, holder, at, turn_deg=turn, steps=32)
    glass = [
        (0, 0.045),
        (0.012, 0.048),
        (0.014, 0.06),
        (size * 0.9, 0.06 + size * 0.8),
        (size, 0.06 + size * 1.4),
        (size * 0.8, 0.06 + size * 2.0),
        (size * 0.35, 0.06 + size * 2.35),
        (0, 0.06 + size * 2.4),
    ]
    solids.lathe(glass, stuff, at, turn_deg=turn, smooth=4, steps=32)


def ball(radius: float, stuff: Stuff, at: Triple, *, squash: float = 1.0) -> None:
    """A sphere, or a flattened one, around ``at``."""
    angle = np.linspace(-90, 90, 48)
    profile = np.column_stack(
        (np.cos(np.radians(angle)) * radius, np.sin(np.radians(angle)) * radius * squash)
    )
    solids.lathe(profile, stuff, at, steps=96)


def hung(top_z: float, cable: Stuff, rose: Stuff, *, length: float = 0.5) -> None:
    """A cable from the lamp's top to a ceiling rose ``length`` metres above."""
    solids.rod((0, 0, top_z), (0, 0, top_z + length), 0.0032, cable)
    cup = [(0, 0), (0.012, 0), (0.05, 0.012), (0.052, 0.03), (0, 0.03)]
    solids.lathe(cup, rose, (0, 0, top_z + length), steps=48)


def lantern(
    radius: float, stuff: Stuff, at: Triple, *, squash: float = 0.85, ribs: int = 22, wire: Stuff
) -> None:
    """A paper lantern: pleats between thin ribs, open at both ends."""
    count = ribs * 6
    angle = np.radians(np.linspace(-74, 74, count))
    pleat = np.abs(np.sin(np.linspace(0, ribs * np.pi, count))) * radius * 0.022
    profile = np.column_stack((np.cos(angle) * radius - pleat, np.sin(angle) * radius * squash))
    solids.lathe(profile, stuff, at, steps=96)
    for end in (0, -1):
        hoop = outlines.superellipse(2 * profile[end, 0], 2 * profile[end, 0], steps=64)
        path = np.column_stack((hoop, np.full(64, profile[end, 1]))) + np.asarray(at)
        solids.tube(path, 0.003, wire, closed=True, sides=8)


def bell(
    profile: Sequence[Sequence[float]],
    stuff: Stuff,
    at: Triple,
    *,
    stakes: int = 44,
    rows: int = 34,
) -> None:
    """A woven bell of cane: strands wave in and out of upright stakes.

    ``profile`` runs from rim to crown.
    """
    line = outlines.smooth_path(profile, 12)
    run = np.linspace(0, 1, len(line))
    origin = np.asarray(at)
    angle = np.linspace(0, 2 * np.pi, stakes * 6, endpoint=False)
    for row in range(rows):
        share = row / (rows - 1)
        radius, level = (np.interp(share, run, line[:, axis]) for axis in (0, 1))
        wave = radius + 0.0038 * np.cos(angle * stakes / 2 + np.pi * (row % 2))
        path = np.column_stack(
            (wave * np.cos(angle), wave * np.sin(angle), np.full(len(angle), level))
        )
        solids.tube(
            path + origin, 0.0034 if 0 < row < rows - 1 else 0.007, stuff, closed=True, sides=6
        )
    for number in range(stakes):
        turn = 2 * np.pi * number / stakes
        stake = np.column_stack((line[:, 0] * np.cos(turn), line[:, 0] * np.sin(turn), line[:, 1]))
        solids.tube(stake + origin, 0.0026, stuff, sides=6)


def dome(
    radius: float, height: float, outer: Stuff, inner: Stuff, at: Triple, *, power: float = 2.0
) -> None:
    """A spun metal dome, open below, a little rolled at the rim.

    ``at`` is the middle of its opening.
    """
    angle = np.radians(np.linspace(0, 90, 40))
    x = radius * np.cos(angle) ** (2 / power)
    z = height * np.sin(angle) ** (2 / power)
    outside = np.column_stack((x, z))
    inside = np.column_stack((np.maximum(x - 0.003, 0), z - 0.003))
    for profile, stuff in ((outside, outer), (inside, inner)):
        points, steps = np.asarray(profile), 96
        turn = np.linspace(0, 2 * np.pi, steps, endpoint=False)
        rows = np.stack(
            (
                points[:, :1] * np.cos(turn),
                points[:, :1] * np.sin(turn),
                np.repeat(points[:, 1:], steps, axis=1),
            ),
            axis=2,
        )
        faces = grid_faces(len(points), steps, wrap=True)
        part = from_arrays("dome", rows.reshape(-1, 3), faces, stuff, weld_m=1e-6)
        part.location = tuple(at)
    hoop = outlines.superellipse(2 * radius, 2 * radius)
    path = np.column_stack((hoop, np.zeros(len(hoop)))) + np.asarray(at)
    solids.tube(path, 0.003, outer, closed=True, sides=8)

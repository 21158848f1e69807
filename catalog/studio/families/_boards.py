"""Cutting boards: paddle, end-grain block, round, marble, bread, grip, plank, laminated."""

from __future__ import annotations

from collections.abc import Sequence

import bpy
import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import cutout, fibre, outlines, solids
from catalog.studio.shapes.mesh import from_arrays, grid_faces, place
from catalog.studio.shapes.sketch import mm


def _grooved(
    size: Sequence[float], stuff: bpy.types.Material, *, radius: float, groove: float, wide: float
) -> bpy.types.Object:
    """A board of x, y, z metres with a juice groove ``groove`` metres from its edge."""
    width, depth, thick = size
    turn = np.radians(np.linspace(0, 90, 5))
    edge = 0.004
    rings = [(edge * (1 - np.sin(a)), edge * (1 - np.cos(a))) for a in turn]
    rings += [(inset, thick - z) for inset, z in reversed(rings)]
    for share in np.linspace(0, 1, 9):
        rings.append((groove + wide * share, thick - 0.42 * wide * np.sin(np.pi * share)))
    layers = [
        np.column_stack(
            (
                outlines.rounded_rect(width - 2 * i, depth - 2 * i, max(radius - i, 0.004), 8),
                np.full(36, z),
            )
        )
        for i, z in rings
    ]
    faces: list[Sequence[int]] = list(grid_faces(len(layers), 36, wrap=True))
    faces += [range(36), range((len(layers) - 1) * 36, len(layers) * 36)]
    return from_arrays("board", np.vstack(layers), faces, stuff, grain="X", sharp_deg=50)


def _laid(paths: list[outlines.Path], thick: float, stuff: bpy.types.Material) -> bpy.types.Object:
    """A board with holes, lying on the floor; outlines are (x, y)."""
    part = cutout.plate(paths, thick, stuff, bevel=0.004)
    return place(part, (0, 0, thick / 2), (-90, 0, 0))


def _loop(kit: Kit, x: float, y: float, z: float) -> None:
    """A leather thong drawn through a hole."""
    path = np.array(
        [
            (x - 0.012, y, 0.002),
            (x, y, z + 0.003),
            (x + 0.03, y + 0.012, z + 0.002),
            (x + 0.062, y + 0.016, 0.004),
            (x + 0.072, y, 0.003),
            (x + 0.06, y - 0.014, 0.004),
            (x + 0.03, y - 0.012, z + 0.003),
            (x + 0.002, y - 0.002, z + 0.004),
        ]
    )
    solids.tube(outlines.smooth_path(path, 8), 0.0022, kit["loop"], sides=10)


def paddle(kit: Kit) -> None:
    """A serving paddle: round shoulders, a slim neck, a hole and a thong."""
    half = outlines.smooth_path(
        mm("-190,0 -189,62 -172,82 -130,88 20,88 88,82 122,56 144,27 176,22 222,26 240,18 244,0"), 8
    )
    ring = np.vstack((half, half[-2:0:-1] * np.array([1, -1])))
    _laid([ring, outlines.superellipse(0.017, 0.017) + np.array([0.224, 0])], 0.018, kit["wood"])
    _loop(kit, 0.224, 0.0, 0.018)


def block(kit: Kit) -> None:
    """A butcher's block of end grain with a juice groove, grips and rubber feet."""
    part = _grooved((0.4, 0.3, 0.045), kit["wood"], radius=0.026, groove=0.014, wide=0.012)
    place(part, (0, 0, 0.009))
    for x in (-0.16, 0.16):
        for y in (-0.11, 0.11):
            solids.slab(outlines.superellipse(0.03, 0.03), 0.01, kit["feet"], (x, y, 0))
    for side in (-1, 1):
        grip = outlines.rounded_rect(0.11, 0.016, 0.007, 8)
        part = solids.slab(grip, 0.002, kit["feet"], bevel=0.0008)
        place(part, (side * 0.1995, 0, 0.029), (90, 0, 90))


def round_board(kit: Kit) -> None:
    """A round board with a stub handle, a hole and a thong."""
    angle = np.radians(np.linspace(13, 347, 120))
    disc = 0.15 * np.column_stack((np.cos(angle), np.sin(angle)))
    stub = outlines.smooth_path(mm("146,-34 162,-26 196,-24 214,-14 218,0 214,14 196,24 162,26"), 8)
    ring = np.vstack((disc, stub))
    _laid([ring, outlines.superellipse(0.02, 0.02) + np.array([0.19, 0])], 0.018, kit["wood"])
    _loop(kit, 0.19, 0.0, 0.018)


def marble(kit: Kit) -> None:
    """A cheese board, half marble and half wood, joined by a brass strip."""
    corner = outlines.arc(0.03, 90, 180, 8)
    left = np.vstack(
        (
            [(0.03, -0.09), (0.03, 0.09)],
            corner + np.array([-0.16, 0.06]),
            corner[::-1] * np.array([1, -1]) + np.array([-0.16, -0.06]),
        )
    )
    solids.slab(left, 0.016, kit["stone"], bevel=0.002)
    solids.box((0.006, 0.18, 0.0162), kit["metal"], (0.033, 0, 0.0081), bevel=0.0008)
    right = outlines.smooth_path(
        mm("36,-90 120,-90 156,-84 178,-58 192,-30 222,-24 256,-22 264,0"), 6
    )
    ring = np.vstack((right, right[-2::-1] * np.array([1, -1])))
    hole = outlines.superellipse(0.016, 0.016) + np.array([0.246, 0])
    _laid([ring, hole], 0.016, kit["wood"])


def bread(kit: Kit) -> None:
    """A bread board: slats over a crumb tray."""
    wood = kit["wood"]
    for y in (-0.125, 0.125):
        solids.box((0.42, 0.022, 0.034), wood, (0, y, 0.017), bevel=0.004)
    for x in (-0.2, 0.2):
        solids.box((0.022, 0.25, 0.034), wood, (x, 0, 0.017), bevel=0.004)
    solids.box((0.4, 0.25, 0.008), wood, (0, 0, 0.005), bevel=0.002)
    for y in np.linspace(-0.1, 0.1, 9):
        solids.box((0.39, 0.0155, 0.014), kit["slat"], (0, y, 0.026), bevel=0.003)
    for x in (-0.13, 0.13):
        solids.box((0.016, 0.236, 0.01), wood, (x, 0, 0.014), bevel=0.002)


def grip(kit: Kit) -> None:
    """A dishwasher-safe board with a slot to carry it by and a soft coloured edge."""
    outer = outlines.rounded_rect(0.37, 0.26, 0.035, 12)
    inner = outlines.rounded_rect(0.352, 0.242, 0.028, 12)
    slot = outlines.rounded_rect(0.022, 0.105, 0.0105, 10) + np.array([0.146, 0])
    _laid([outer, inner], 0.011, kit["edge"])
    _laid([inner, slot], 0.0098, kit["body"])
    flat = outlines.rounded_rect(0.262, 0.208, 0.016, 10) + np.array([-0.028, 0])
    path = np.column_stack((flat, np.full(len(flat), 0.0094)))
    solids.tube(path, 0.0022, kit["groove"], closed=True, flat=0.3)


def plank(kit: Kit) -> None:
    """A long serving plank with its natural, bark-dark edges."""
    run = np.linspace(-0.3, 0.3, 60)
    low = (
        -0.075 - 0.005 * np.sin(run * 9 + 1) - 0.003 * np.sin(run * 31) - 0.0016 * np.sin(run * 83)
    )
    high = (
        0.072 + 0.006 * np.sin(run * 7) + 0.003 * np.sin(run * 29 + 2) + 0.0014 * np.sin(run * 77)
    )
    outline = np.vstack((np.column_stack((run, low)), np.column_stack((run, high))[::-1]))
    solids.slab(outline, 0.024, kit["wood"], bevel=0.003, grain="X")
    for edge, side in ((low, -1), (high, 1)):
        path = np.column_stack((run, edge - side * 0.0025, np.full(60, 0.0115)))
        bark = solids.tube(path, 0.0075, kit["bark"], sides=14)
        bark.scale.z = 1.3
    for x in (-0.245, 0.245):
        for y in (-0.045, 0.045):
            solids.slab(outlines.superellipse(0.02, 0.02), 0.004, kit["bark"], (x, y, -0.003))
    hole = outlines.superellipse(0.026, 0.026)
    solids.slab(hole, 0.001, kit["bark"], (0.268, 0.0, 0.0236), bevel=0.0004)
    fibre.stand()


def laminated(kit: Kit) -> None:
    """A board of glued staves with a juice groove and rounded ends."""
    _grooved((0.42, 0.27, 0.022), kit["wood"], radius=0.03, groove=0.013, wide=0.009)

"""How the low stools are built."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import furniture, outlines, soft, solids


def three_legs(kit: Kit) -> None:
    """A turned seat with a shallow dish on three splayed legs that come through it."""
    wood, high = kit["wood"], 0.45
    seat = [
        (0, high - 0.035),
        (0.13, high - 0.035),
        (0.165, high - 0.02),
        (0.17, high - 0.006),
        (0.16, high),
        (0.1, high - 0.006),
        (0, high - 0.009),
    ]
    solids.lathe(seat, wood, smooth=5, grain="X")
    for angle in np.radians([90, 210, 330]):
        top = (0.1 * np.cos(angle), 0.1 * np.sin(angle), high - 0.003)
        foot = (0.2 * np.cos(angle), 0.2 * np.sin(angle), 0)
        solids.rod(top, foot, 0.015, wood, end_radius=0.0125)
    ring = outlines.superellipse(0.31, 0.31)
    if kit.options.get("ring"):
        solids.tube(
            np.column_stack((ring, np.full(len(ring), 0.17))), 0.008, kit["wood"], closed=True
        )


def bar(kit: Kit) -> None:
    """A counter stool: low padded back, seat on a four-legged tube frame with a foot ring."""
    cover, metal, high = kit["cover"], kit["metal"], 0.66
    soft.cushion(
        (0.41, 0.39, 0.075),
        cover,
        (0, 0, high + 0.035),
        radius=0.034,
        crown=0.012,
        dents=0.003,
        piping=0.0035,
    )
    soft.cushion(
        (0.4, 0.19, 0.055),
        cover,
        (0, 0.205, high + 0.24),
        radius=0.026,
        crown=0.01,
        dents=0.003,
        turn_deg=(78, 0, 0),
    )
    for side in (-1, 1):
        furniture.frame_tube(
            [(side * 0.23, 0.25, 0), (side * 0.175, 0.17, high), (side * 0.165, 0.235, high + 0.3)],
            metal,
        )
        solids.rod((side * 0.175, -0.16, high), (side * 0.23, -0.23, 0), 0.011, metal)
    ring = [(-0.213, -0.21, 0.2), (0.213, -0.21, 0.2), (0.213, 0.225, 0.2), (-0.213, 0.225, 0.2)]
    for start, end in zip(ring, [*ring[1:], ring[0]], strict=True):
        solids.rod(start, end, 0.009, metal)
    solids.box((0.37, 0.35, 0.02), metal, (0, 0, high - 0.008))


def workshop(kit: Kit) -> None:
    """A workshop stool: wooden seat screwed to a spindle in a tapered steel frame."""
    wood, metal, high = kit["wood"], kit["metal"], 0.68
    seat = outlines.superellipse(0.34, 0.34)
    solids.slab(seat, 0.035, wood, (0, 0, high), bevel=0.012)
    solids.lathe([(0, high - 0.02), (0.12, high - 0.02), (0.12, high - 0.002), (0, high)], metal)
    solids.rod((0, 0, 0.36), (0, 0, high), 0.016, metal)
    for turn in range(20):
        z = 0.42 + turn * 0.011
        thread = outlines.superellipse(0.036, 0.036, steps=24)
        solids.tube(np.column_stack((thread, np.full(24, z))), 0.0035, metal, closed=True, sides=6)
    for angle in np.radians([45, 135, 225, 315]):
        foot = (0.25 * np.cos(angle), 0.25 * np.sin(angle), 0)
        solids.rod((0.05 * np.cos(angle), 0.05 * np.sin(angle), 0.5), foot, 0.0125, metal)
    for radius, level in ((0.177, 0.17), (0.075, 0.42)):
        hoop = outlines.superellipse(radius * 2, radius * 2)
        solids.tube(np.column_stack((hoop, np.full(len(hoop), level))), 0.009, metal, closed=True)
    solids.lathe([(0, 0.36), (0.05, 0.36), (0.05, 0.5), (0, 0.5)], metal)


def pouf_stool(kit: Kit) -> None:
    """A round upholstered stool with a channelled side on a slim plinth ring."""
    cover, metal = kit["cover"], kit["metal"]
    furniture.drum_ribs(0.21, 0.34, cover, (0, 0, 0.04), count=30)
    top = [(0, 0.455), (0.13, 0.45), (0.2, 0.43), (0.222, 0.395), (0.205, 0.36), (0, 0.35)]
    solids.lathe(top, cover, smooth=6)
    welt = outlines.superellipse(0.434, 0.434)
    solids.tube(np.column_stack((welt, np.full(len(welt), 0.372))), 0.006, cover, closed=True)
    solids.lathe([(0, 0), (0.205, 0), (0.21, 0.005), (0.21, 0.038), (0, 0.04)], metal)


def woven(kit: Kit) -> None:
    """A low wooden frame stool with a seat of woven cord."""
    wood, cord, high = kit["wood"], kit["cord"], 0.44
    for sx, sy in furniture.CORNERS:
        solids.rod((sx * 0.2, sy * 0.15, 0), (sx * 0.2, sy * 0.15, high), 0.018, wood)
    for level in (high - 0.03, 0.16):
        for side in (-1, 1):
            solids.rod((-0.2, side * 0.15, level), (0.2, side * 0.15, level), 0.013, wood)
            solids.rod(
                (side * 0.2, -0.15, level + 0.03), (side * 0.2, 0.15, level + 0.03), 0.013, wood
            )
    for number in range(26):
        x = -0.175 + number * 0.014
        height = high - 0.012 + 0.004 * (-1) ** (number // 2)
        path = [
            (x, -0.165, high - 0.03),
            (x, -0.15, height),
            (x, 0.15, height),
            (x, 0.165, high - 0.03),
        ]
        solids.tube(path, 0.0068, cord, sides=8)
    for number in range(20):
        y = -0.133 + number * 0.014
        height = high - 0.01 + 0.004 * (-1) ** (number // 2)
        path = [
            (-0.215, y, high - 0.01),
            (-0.19, y, height),
            (0.19, y, height),
            (0.215, y, high - 0.01),
        ]
        solids.tube(path, 0.0065, cord, sides=8)

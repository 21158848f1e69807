"""How the side tables are built."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import furniture, outlines, solids


def tray(kit: Kit) -> None:
    """A round metal tray on a stem and a disc foot, with a loop handle."""
    metal, high = kit["metal"], 0.52
    rim = [
        (0, high),
        (0.2, high),
        (0.204, high + 0.03),
        (0.2, high + 0.031),
        (0.196, high + 0.005),
        (0, high + 0.005),
    ]
    solids.lathe(rim, metal)
    solids.lathe([(0, 0), (0.15, 0), (0.15, 0.006), (0.02, 0.014), (0, 0.014)], metal)
    solids.rod((0, 0, 0.01), (0, 0, high), 0.011, metal)


def bedside(kit: Kit) -> None:
    """A bedside table: one drawer, an open shelf, tapered legs."""
    wood, face, wide, deep = kit["wood"], kit["face"], 0.45, 0.38
    for z in (0.52, 0.36, 0.2):
        solids.box((wide, deep, 0.018), wood, (0, 0, z), bevel=0.003)
    for side in (-1, 1):
        solids.box(
            (0.018, deep - 0.003, 0.318), wood, (side * (wide / 2 - 0.011), 0, 0.36), grain="Z"
        )
    solids.box((wide - 0.04, 0.01, 0.3), wood, (0, deep / 2 - 0.012, 0.36))
    furniture.front((wide - 0.04, 0.018, 0.138), face, (0, -deep / 2 + 0.012, 0.44))
    furniture.knob((0, -deep / 2 + 0.004, 0.44), kit["knob"])
    furniture.round_legs(wide - 0.08, deep - 0.08, 0.2, wood, radius=0.017, tip=0.011, splay=0.02)


def c_shape(kit: Kit) -> None:
    """A C-shaped table that slides over a sofa's seat: stone top, bent metal tube."""
    metal = kit["metal"]
    solids.slab(
        outlines.rounded_rect(0.46, 0.3, 0.03), 0.018, kit["top"], (0, 0, 0.58), bevel=0.004
    )
    for side in (-1, 1):
        y = side * 0.11
        furniture.frame_tube(
            [(0.2, y, 0.57), (-0.2, y, 0.57), (-0.2, y, 0.01), (0.2, y, 0.01)], metal, radius=0.01
        )
    for x, z in ((0.2, 0.57), (0.2, 0.01), (-0.2, 0.3)):
        solids.rod((x, -0.11, z), (x, 0.11, z), 0.009, metal)


def turned(kit: Kit) -> None:
    """A turned hourglass stump of solid wood."""
    profile = [
        (0, 0),
        (0.15, 0),
        (0.165, 0.015),
        (0.16, 0.06),
        (0.12, 0.16),
        (0.095, 0.23),
        (0.12, 0.3),
        (0.16, 0.39),
        (0.17, 0.43),
        (0.165, 0.445),
        (0.1, 0.45),
        (0, 0.45),
    ]
    solids.lathe(profile, kit["wood"], smooth=6, grain="Z")


def tripod(kit: Kit) -> None:
    """A round top on three crossed legs."""
    wood = kit["wood"]
    solids.slab(outlines.superellipse(0.44, 0.44), 0.02, wood, (0, 0, 0.5), bevel=0.008)
    for angle in np.radians([90, 210, 330]):
        top = (0.15 * np.cos(angle), 0.15 * np.sin(angle), 0.5)
        foot = (0.2 * np.cos(angle + 2.2), 0.2 * np.sin(angle + 2.2), 0)
        solids.rod(top, foot, 0.016, wood, end_radius=0.012)

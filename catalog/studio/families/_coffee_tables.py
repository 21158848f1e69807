"""How the coffee tables are built."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import furniture, outlines, solids


def shelf_table(kit: Kit) -> None:
    """A rounded rectangular top over a slatted shelf, on tapered round legs."""
    wood, wide, deep, high = kit["wood"], 1.15, 0.58, 0.42
    solids.slab(
        outlines.rounded_rect(wide, deep, 0.07), 0.026, wood, (0, 0, high - 0.026), bevel=0.011
    )
    furniture.round_legs(
        wide - 0.2, deep - 0.16, high - 0.02, wood, radius=0.021, tip=0.014, splay=0.04
    )
    for side in (-1, 1):
        solids.box((wide - 0.2, 0.02, 0.045), wood, (0, side * (deep / 2 - 0.085), high - 0.05))
        solids.box((0.02, deep - 0.17, 0.045), wood, (side * (wide / 2 - 0.105), 0, high - 0.05))
        solids.rod((side * 0.49, -0.24, 0.19), (side * 0.49, 0.24, 0.19), 0.011, wood)
    for number in range(9):
        y = -0.19 + number * 0.0475
        solids.box((1.0, 0.028, 0.012), wood, (0, y, 0.2), bevel=0.003)


def hoop_table(kit: Kit) -> None:
    """A round stone top in a metal rim on a cage of bent hoops."""
    top, metal, radius, high = kit["top"], kit["metal"], 0.4, 0.42
    solids.slab(
        outlines.superellipse(2 * radius, 2 * radius), 0.02, top, (0, 0, high - 0.02), bevel=0.005
    )
    for size, level in ((radius - 0.02, high - 0.03), (radius - 0.02, 0.009)):
        hoop = outlines.superellipse(2 * size, 2 * size)
        solids.tube(np.column_stack((hoop, np.full(len(hoop), level))), 0.009, metal, closed=True)
    for angle in np.radians(np.arange(0, 360, 60)):
        away = np.array([np.cos(angle), np.sin(angle), 0]) * (radius - 0.02)
        solids.rod(
            away + np.array([0, 0, 0.009]), away + np.array([0, 0, high - 0.03]), 0.008, metal
        )


def plank_table(kit: Kit) -> None:
    """Thick planks on a square-bar steel frame."""
    wood, metal, wide, deep, high = kit["wood"], kit["metal"], 1.1, 0.62, 0.43
    for number in range(4):
        y = -deep / 2 + deep / 8 + number * deep / 4
        solids.box((wide, deep / 4 - 0.003, 0.042), wood, (0, y, high - 0.021), bevel=0.005)
    furniture.bar_frame((wide - 0.04, deep - 0.04, high - 0.042), 0.028, metal)
    for number in range(5):
        x = -0.42 + number * 0.21
        solids.box((0.205, deep - 0.1, 0.02), wood, (x, 0, 0.04), bevel=0.003)


def blob_glass(kit: Kit) -> None:
    """A free-form glass top on two interlocking curved wooden blades."""
    glass, wood, high = kit["glass"], kit["wood"], 0.4
    outline = outlines.blob(1.2, 0.82, [(2, 0.14, 0), (3, 0.1, 70)])
    solids.slab(outline, 0.018, glass, (0, 0, high), bevel=0.006)
    blade = [
        (-0.36, 0),
        (-0.2, 0.02),
        (-0.02, 0.13),
        (0.2, 0.26),
        (0.36, 0.398),
        (0.24, 0.398),
        (0.08, 0.33),
        (-0.1, 0.19),
        (-0.24, 0.1),
        (-0.4, 0.06),
    ]
    for turn, flip in ((28, 1), (118, -1)):
        flat = outlines.smooth_path([(flip * x, z) for x, z in blade], 8, closed=True)
        part = solids.slab(flat if flip > 0 else flat[::-1], 0.055, wood, bevel=0.016)
        part.rotation_euler = (np.radians(90), 0, np.radians(turn))
        part.location = (0, 0, 0)


def drum(kit: Kit) -> None:
    """A fluted drum with a thin overhanging round top."""
    furniture.drum_ribs(0.34, 0.33, kit["body"], (0, 0, 0.02), count=56)
    solids.lathe([(0, 0), (0.325, 0), (0.325, 0.02), (0, 0.02)], kit["body"])
    solids.slab(outlines.superellipse(0.74, 0.74), 0.024, kit["top"], (0, 0, 0.35), bevel=0.009)


def nesting(kit: Kit) -> None:
    """Two round tray tables of different height that slide into each other."""
    for at, radius, high, part in (
        ((-0.18, 0.06), 0.34, 0.46, "top"),
        ((0.24, -0.14), 0.27, 0.35, "second"),
    ):
        x, y = at
        tray = [
            (0, high - 0.02),
            (radius, high - 0.02),
            (radius + 0.004, high + 0.012),
            (radius - 0.004, high + 0.012),
            (radius - 0.008, high - 0.012),
            (0, high - 0.012),
        ]
        solids.lathe(tray, kit[part], (x, y, 0), grain="X")
        for angle in np.radians([30, 150, 270]):
            away = np.array([np.cos(angle), np.sin(angle), 0.0])
            start = np.array([x, y, high - 0.02]) + away * (radius - 0.05)
            solids.rod(start, np.array([x, y, 0]) + away * (radius - 0.01), 0.011, kit["metal"])


def waterfall(kit: Kit) -> None:
    """A soft slab bench-table: one thick sheet bent down into two round-edged sides."""
    stuff, wide, deep, high, thick = kit["body"], 1.0, 0.6, 0.34, 0.075
    outer = outlines.fillet(
        [(-wide / 2, 0, 0), (-wide / 2, 0, high), (wide / 2, 0, high), (wide / 2, 0, 0)], 0.17, 14
    )
    inner = outlines.fillet(
        [
            (wide / 2 - thick, 0, 0),
            (wide / 2 - thick, 0, high - thick),
            (-wide / 2 + thick, 0, high - thick),
            (-wide / 2 + thick, 0, 0),
        ],
        0.11,
        14,
    )
    outline = np.vstack((outer, inner))[:, [0, 2]][::-1]
    solids.slab(outline, deep, stuff, (0, deep / 2, 0), turn_deg=(90, 0, 0), bevel=0.012, grain="X")

"""The chesterfield: one tufted profile swept around three sides."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import furniture, outlines, soft, solids, tufted


def _body(kit: Kit, half: float, depth: float) -> None:
    """Back and arms in one sweep, and the flat scrolls that close the arms' fronts."""
    cover = kit["cover"]
    corner = [
        (-half, -depth / 2, 0),
        (-half, depth / 2 - 0.2, 0),
        (half, depth / 2 - 0.2, 0),
        (half, -depth / 2, 0),
    ]
    bent = outlines.fillet(corner, 0.16, 14)[:, :2]
    run = np.concatenate(([0], np.cumsum(np.linalg.norm(np.diff(bent, axis=0), axis=1))))
    even = np.linspace(0, run[-1], int(run[-1] / 0.012))
    path = np.column_stack([np.interp(even, run, bent[:, axis]) for axis in (0, 1)])[::-1]
    roll = 0.1
    circle = outlines.arc(roll, 185, -75, 40) + np.array([roll * 0.95, 0.6])
    inner = np.column_stack((np.zeros(26), np.linspace(0.34, circle[0, 1] - 0.01, 26)))
    outer = np.column_stack(
        (np.linspace(0.15, 0.14, 16), np.linspace(circle[-1, 1] - 0.02, 0.09, 16))
    )
    profile = np.vstack((inner, circle, outer))
    tufted.rolled(path, profile, cover, tuft_from=0.06, tuft_to=0.58, pitch=0.13, depth=0.035)
    disc = outlines.arc(roll + 0.014, 185, -75, 40) + np.array([roll * 0.95, 0.6])
    ring = np.vstack((disc, [[0.15, 0.5], [0.145, 0.09], [-0.016, 0.09]]))
    for side in (-1, 1):
        flat = np.column_stack((side * ring[:, 0], ring[:, 1]))
        outline = flat if side < 0 else flat[::-1]
        solids.slab(
            outline,
            0.03,
            cover,
            (side * half, -depth / 2 + 0.012, 0),
            turn_deg=(90, 0, 0),
            bevel=0.012,
        )
        rim = np.column_stack(
            (side * half + flat[:, 0], np.full(len(flat), -depth / 2 - 0.012), flat[:, 1])
        )
        solids.tube(rim[:-1], 0.005, kit["trim"], sides=8)


def chesterfield(kit: Kit) -> None:
    """Deep-buttoned back and rolled arms of one height, turned feet."""
    width, depth = kit.options["width"], 0.78
    cover, leg = kit["cover"], kit["leg"]
    half = width / 2 - 0.2
    _body(kit, half, depth)
    seats = kit.options["seats"]
    each = (2 * half + 0.02) / seats
    base = (2 * half + 0.02, depth - 0.16, 0.2)
    soft.cushion(base, cover, (0, -0.07, 0.19), radius=0.03, crown=0, bulge=0.004, dents=0.002)
    for number in range(seats):
        x = -half - 0.01 + each * (number + 0.5)
        soft.cushion(
            (each - 0.006, 0.62, 0.16),
            cover,
            (x, -0.09, 0.36),
            radius=0.05,
            crown=0.025,
            bulge=0.008,
            dents=0.008,
            piping=0.005,
            seed=4 + number,
            piping_stuff=kit["trim"],
        )
    for sx, sy in furniture.CORNERS:
        foot = [
            (0, 0),
            (0.022, 0),
            (0.03, 0.02),
            (0.042, 0.05),
            (0.03, 0.08),
            (0.04, 0.1),
            (0, 0.1),
        ]
        solids.lathe(
            foot, leg, (sx * (width / 2 - 0.16), sy * (depth / 2 - 0.1) - 0.02, 0), smooth=4
        )

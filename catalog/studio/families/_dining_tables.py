"""How the dining tables are built."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import furniture, outlines, solids


def planked(kit: Kit) -> None:
    """A long table of three wide boards with rounded corners on square tapered legs."""
    wood, wide, deep, high = kit["wood"], 1.8, 0.9, 0.75
    for number in (-1, 0, 1):
        solids.box(
            (wide, deep / 3 - 0.002, 0.03), wood, (0, number * deep / 3, high - 0.015), bevel=0.005
        )
    furniture.square_legs(wide - 0.12, deep - 0.1, high - 0.03, wood, side=0.065, taper=0.62)
    for side in (-1, 1):
        solids.box((wide - 0.24, 0.022, 0.085), wood, (0, side * (deep / 2 - 0.085), high - 0.073))
        solids.box((0.022, deep - 0.22, 0.085), wood, (side * (wide / 2 - 0.095), 0, high - 0.073))


def tulip(kit: Kit) -> None:
    """A round top with an undercut edge on a flared pedestal."""
    top, body = kit["top"], kit["body"]
    disc = [
        (0, 0.715),
        (0.3, 0.715),
        (0.52, 0.728),
        (0.55, 0.737),
        (0.548, 0.744),
        (0.53, 0.75),
        (0, 0.75),
    ]
    solids.lathe(disc, top, steps=128)
    stem = [
        (0, 0),
        (0.27, 0),
        (0.285, 0.006),
        (0.26, 0.018),
        (0.14, 0.05),
        (0.07, 0.14),
        (0.048, 0.32),
        (0.052, 0.5),
        (0.085, 0.64),
        (0.17, 0.705),
        (0.2, 0.72),
        (0, 0.72),
    ]
    solids.lathe(stem, body, smooth=6, steps=96)


def trestle(kit: Kit) -> None:
    """A solid top on two steel trestles shaped like an X."""
    wood, metal, wide, deep, high = kit["wood"], kit["metal"], 1.9, 0.92, 0.76
    for number in range(5):
        y = -deep / 2 + deep / 10 + number * deep / 5
        solids.box((wide, deep / 5 - 0.003, 0.045), wood, (0, y, high - 0.0225), bevel=0.006)
    slope = np.degrees(np.arctan2(high - 0.05, 0.66))
    length = np.hypot(high - 0.05, 0.66)
    for x in (-0.66, 0.66):
        for sign in (-1, 1):
            solids.box(
                (0.06, length, 0.06),
                metal,
                (x, 0, (high - 0.045) / 2),
                turn_deg=(sign * slope, 0, 0),
                bevel=0.003,
            )
        solids.box((0.06, 0.76, 0.01), metal, (x, 0, high - 0.05))
    solids.box((1.32, 0.04, 0.04), metal, (0, 0, (high - 0.045) / 2))


def round_four(kit: Kit) -> None:
    """A round wooden top with a soft edge on four splayed round legs."""
    wood, high = kit["wood"], 0.74
    solids.slab(
        outlines.superellipse(1.15, 1.15, steps=128), 0.028, wood, (0, 0, high - 0.028), bevel=0.012
    )
    furniture.round_legs(0.62, 0.62, high - 0.02, wood, radius=0.03, tip=0.019, splay=0.06)
    hoop = outlines.superellipse(0.84, 0.84, steps=96)
    for side in (0, 1):
        band = np.column_stack((hoop, np.full(len(hoop), high - 0.045 - side * 0.03)))
        solids.tube(band, 0.016, wood, closed=True)


def pillar(kit: Kit) -> None:
    """An oval top on two fluted half-round pillars."""
    wood, high = kit["wood"], 0.75
    solids.slab(
        outlines.superellipse(2.0, 1.0, 2.6, 160), 0.035, wood, (0, 0, high - 0.035), bevel=0.014
    )
    for x in (-0.42, 0.42):
        furniture.drum_ribs(0.2, high - 0.055, wood, (x, 0, 0.02), count=36)
        solids.lathe([(0, 0), (0.19, 0), (0.19, 0.02), (0, 0.02)], wood, (x, 0, 0))

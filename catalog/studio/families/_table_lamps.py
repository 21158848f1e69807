"""How the table lamps are built."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import lighting, outlines, solids


def ceramic(kit: Kit) -> None:
    """A thrown ceramic body under a linen drum shade."""
    profile = kit.options["profile"]
    top = profile[-1][1]
    solids.lathe([(0, 0), *profile, (0, top)], kit["body"], smooth=8, steps=96)
    solids.rod((0, 0, top - 0.01), (0, 0, top + 0.05), 0.009, kit["metal"])
    wide, high = kit.options["shade"]
    lighting.shade(
        wide, wide * kit.options.get("taper", 0.82), high, kit["shade"], (0, 0, top + 0.03)
    )
    lighting.bulb((0, 0, top + 0.05), kit["bulb"], kit["metal"])


def mushroom(kit: Kit) -> None:
    """A dome that sits on a slim stem over a round foot."""
    body = kit["body"]
    foot = [
        (0, 0),
        (0.1, 0),
        (0.104, 0.006),
        (0.095, 0.018),
        (0.03, 0.03),
        (0.017, 0.06),
        (0.015, 0.15),
        (0.015, 0.27),
        (0, 0.28),
    ]
    solids.lathe(foot, body, smooth=5)
    lighting.dome(0.16, 0.14, body, kit["inside"], (0, 0, 0.235), power=2.2)
    lighting.ball(0.05, kit["bulb"], (0, 0, 0.29))
    solids.rod((0, 0, 0.37), (0, 0, 0.392), 0.008, kit["metal"])


def tripod(kit: Kit) -> None:
    """Three splayed wooden legs under a drum shade."""
    wood = kit["wood"]
    for angle in np.radians([90, 210, 330]):
        foot = (0.15 * np.cos(angle), 0.15 * np.sin(angle), 0)
        solids.rod(
            (0.022 * np.cos(angle), 0.022 * np.sin(angle), 0.33),
            foot,
            0.012,
            wood,
            end_radius=0.008,
        )
    solids.lathe([(0, 0.3), (0.034, 0.3), (0.036, 0.305), (0.036, 0.33), (0, 0.335)], wood)
    solids.rod((0, 0, 0.33), (0, 0, 0.38), 0.008, kit["metal"])
    lighting.shade(0.17, 0.15, 0.2, kit["shade"], (0, 0, 0.36))
    lighting.bulb((0, 0, 0.37), kit["bulb"], kit["metal"])


def task(kit: Kit) -> None:
    """A jointed work lamp: weighted foot, two arms with springs, a conical head."""
    metal, joint = kit["metal"], kit["joint"]
    solids.lathe(
        [(0, 0), (0.088, 0), (0.09, 0.004), (0.088, 0.016), (0.03, 0.024), (0, 0.025)], metal
    )
    knots = [
        np.array([0, 0, 0.025]),
        np.array([0, 0, 0.09]),
        np.array([-0.14, 0, 0.36]),
        np.array([0.14, 0, 0.53]),
    ]
    solids.rod(knots[0], knots[1], 0.01, metal)
    for start, end in pairwise(knots[1:]):
        for side in (-0.013, 0.013):
            solids.rod(start + np.array([0, side, 0]), end + np.array([0, side, 0]), 0.0045, metal)
        for share in np.linspace(0.08, 0.3, 22):
            at = start + (end - start) * share
            solids.rod(at + np.array([0, -0.006, 0]), at + np.array([0, 0.006, 0]), 0.004, joint)
    for knot in knots[1:]:
        solids.rod(knot + np.array([0, -0.024, 0]), knot + np.array([0, 0.024, 0]), 0.011, joint)
    head = [
        (0.022, 0.12),
        (0.03, 0.115),
        (0.036, 0.07),
        (0.085, 0.0),
        (0.082, 0.0),
        (0.033, 0.065),
        (0.026, 0.105),
    ]
    solids.lathe(head, metal, (0.215, 0, 0.455), turn_deg=(0, -42, 0), closed=True)
    lighting.ball(0.036, kit["bulb"], (0.232, 0, 0.475))
    solids.lathe(
        [(0, 0.118), (0.024, 0.118), (0.022, 0.15), (0, 0.152)],
        metal,
        (0.215, 0, 0.455),
        turn_deg=(0, -42, 0),
    )


def globe(kit: Kit) -> None:
    """An opal glass globe in a metal cup on a stone foot."""
    solids.lathe(
        [(0, 0), (0.068, 0), (0.07, 0.003), (0.07, 0.045), (0.067, 0.048), (0, 0.048)], kit["foot"]
    )
    solids.rod((0, 0, 0.045), (0, 0, 0.12), 0.011, kit["metal"])
    cup = [(0, 0.115), (0.03, 0.117), (0.05, 0.13), (0.054, 0.15), (0.05, 0.152), (0, 0.13)]
    solids.lathe(cup, kit["metal"], smooth=4)
    lighting.ball(0.115, kit["shade"], (0, 0, 0.245))


def paper(kit: Kit) -> None:
    """A rice-paper column in a wooden frame."""
    wood, side, high = kit["wood"], 0.17, 0.36
    body = outlines.rounded_rect(side - 0.01, side - 0.01, 0.004)
    solids.slab(body, high - 0.045, kit["shade"], (0, 0, 0.025), bevel=0.001)
    for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        at = (sx * side / 2, sy * side / 2, high / 2)
        solids.box((0.014, 0.014, high), wood, at, bevel=0.002, grain="Z")
    for level in (0.03, 0.13, 0.23, high - 0.015):
        for sign in (-1, 1):
            solids.box(
                (side - 0.014, 0.009, 0.009), wood, (0, sign * side / 2, level), bevel=0.0015
            )
            solids.box(
                (0.009, side - 0.014, 0.009), wood, (sign * side / 2, 0, level), bevel=0.0015
            )


GOURD = [
    (0.075, 0),
    (0.08, 0.012),
    (0.118, 0.08),
    (0.125, 0.13),
    (0.1, 0.19),
    (0.052, 0.235),
    (0.032, 0.26),
    (0.034, 0.275),
]
COLUMN = [
    (0.08, 0),
    (0.084, 0.01),
    (0.075, 0.04),
    (0.055, 0.12),
    (0.05, 0.22),
    (0.06, 0.3),
    (0.05, 0.335),
    (0.022, 0.35),
]

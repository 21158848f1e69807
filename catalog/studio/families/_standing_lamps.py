"""How the other floor lamps are built: uplighters, cones on arms, shelves, woven shades."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import furniture, lighting, outlines, solids
from catalog.studio.shapes.mesh import place


def torchiere(kit: Kit) -> None:
    """An uplighter: a glowing glass bowl in a ring on a slim stem."""
    metal = kit["metal"]
    solids.lathe(
        [(0, 0), (0.145, 0), (0.147, 0.005), (0.14, 0.018), (0.03, 0.028), (0, 0.03)], metal
    )
    solids.rod((0, 0, 0.02), (0, 0, 1.6), 0.011, metal)
    for level in (0.55, 1.1):
        solids.lathe(
            [(0, -0.016), (0.018, -0.012), (0.02, 0), (0.018, 0.012), (0, 0.016)],
            metal,
            (0, 0, level),
        )
    cup = [(0, 1.56), (0.03, 1.57), (0.055, 1.6), (0.06, 1.615), (0, 1.61)]
    solids.lathe(cup, metal, smooth=4)
    bowl = [
        (0, 1.6),
        (0.09, 1.615),
        (0.17, 1.665),
        (0.212, 1.74),
        (0.216, 1.762),
        (0.21, 1.762),
        (0.16, 1.68),
        (0, 1.625),
    ]
    solids.lathe(bowl, kit["shade"], smooth=4, steps=96)


def cones(kit: Kit) -> None:
    """Three cones on short arms along one stem, each turned its own way."""
    metal = kit["metal"]
    solids.lathe([(0, 0), (0.14, 0), (0.142, 0.005), (0.138, 0.02), (0, 0.022)], metal)
    solids.rod((0, 0, 0.02), (0, 0, 1.62), 0.0105, metal)
    lighting.ball(0.016, metal, (0, 0, 1.625))
    cone = [
        (0.0, 0.13),
        (0.022, 0.13),
        (0.03, 0.122),
        (0.092, -0.06),
        (0.0895, -0.06),
        (0.026, 0.118),
        (0.0, 0.124),
    ]
    for side, level, part, tip in (
        (1, 1.5, "first", 38),
        (-1, 1.26, "second", 58),
        (1, 1.02, "third", 22),
    ):
        x = side * 0.16
        solids.rod((0, 0, level - 0.02), (x, -0.02, level + 0.03), 0.006, metal)
        lighting.ball(0.013, metal, (x, -0.02, level + 0.03))
        turn = (0, side * -tip, 0)
        place(solids.lathe(cone, kit[part]), (x + side * 0.03, -0.02, level - 0.02), turn)
        solids.lathe(
            [(0, 0.1295), (0.017, 0.1295), (0.015, 0.15), (0, 0.152)],
            metal,
            (x + side * 0.03, -0.02, level - 0.02),
            turn_deg=turn,
        )
        glow = solids.lathe([(0, 0), (0.07, 0.0), (0.0, 0.006)], kit["bulb"])
        place(glow, (x + side * 0.03, -0.02, level - 0.02), turn)


def shelved(kit: Kit) -> None:
    """A slender wooden tower: three open shelves under a square shade of cloth."""
    wood, side, high = kit["wood"], 0.26, 1.58
    for sx, sy in furniture.CORNERS:
        at = (sx * (side / 2 - 0.01), sy * (side / 2 - 0.01), high / 2)
        solids.box((0.02, 0.02, high), wood, at, bevel=0.003, grain="Z")
    for level in (0.1, 0.45, 0.8, 1.12):
        solids.box((side - 0.004, side - 0.004, 0.016), wood, (0, 0, level))
    for level in (1.14, high - 0.01):
        for sign in (-1, 1):
            solids.box((side - 0.042, 0.016, 0.018), wood, (0, sign * (side / 2 - 0.01), level))
            solids.box((0.016, side - 0.042, 0.018), wood, (sign * (side / 2 - 0.01), 0, level))
    body = outlines.rounded_rect(side - 0.034, side - 0.034, 0.004)
    solids.slab(body, high - 1.175, kit["shade"], (0, 0, 1.15), bevel=0.001)


def woven(kit: Kit) -> None:
    """A woven cone of cane on three bowed canes that meet in a knot."""
    cane = kit["cane"]
    for angle in np.radians([90, 210, 330]):
        out = np.array([np.cos(angle), np.sin(angle)])
        for shift in (-0.012, 0.012):
            line = [(0.22, 0.0), (0.13, 0.3), (0.05, 0.62), (0.03, 0.9), (0.04, 1.12)]
            path = outlines.smooth_path([(*(r * out), z) for r, z in line], 10)
            aside = np.array([-out[1], out[0], 0]) * shift
            solids.tube(path + aside, 0.0105, cane)
    for level in np.linspace(0.8, 0.96, 11):
        hoop = outlines.superellipse(0.115, 0.115, steps=48)
        ring = np.column_stack((hoop, np.full(48, level)))
        solids.tube(ring, 0.0075, kit["binding"], closed=True, sides=8)
    for radius, level in ((0.165, 0.22), (0.09, 0.5)):
        hoop = outlines.superellipse(2 * radius, 2 * radius, steps=64)
        solids.tube(np.column_stack((hoop, np.full(64, level))), 0.008, cane, closed=True, sides=10)
    lighting.bell(
        [(0.25, 0), (0.235, 0.09), (0.19, 0.2), (0.13, 0.29), (0.1, 0.31)],
        cane,
        (0, 0, 1.14),
        stakes=40,
        rows=30,
    )
    lighting.bulb((0, 0, 1.13), kit["bulb"], kit["cap"], size=0.045)

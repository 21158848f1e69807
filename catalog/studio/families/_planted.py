"""Pots with a snake plant, a monstera, an echeveria, a cactus, a fiddle-leaf fig."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import foliage, outlines, solids, turned


def _soil(kit: Kit, radius: float, height: float) -> None:
    """A crumbly disc of soil."""
    solids.slab(
        outlines.superellipse(radius * 2, radius * 2),
        0.01,
        kit["soil"],
        (0, 0, height),
        bevel=0.004,
    )


def snake(kit: Kit) -> None:
    """A straight pot on a saucer with a snake plant."""
    wall = [(0.062, 0), (0.067, 0.003), (0.07, 0.02), (0.074, 0.08), (0.077, 0.14)]
    turned.thrown(wall, 0.006, kit["pot"], at=(0, 0, 0.006), floor=0.01)
    turned.thrown(
        [(0.07, 0), (0.078, 0.002), (0.088, 0.012), (0.091, 0.021)], 0.004, kit["pot"], floor=0.005
    )
    _soil(kit, 0.07, 0.125)
    for number in range(11):
        angle, far = number * 137.5, 0.008 + 0.0042 * number
        root = (far * np.cos(np.radians(angle)), far * np.sin(np.radians(angle)), 0.12)
        foliage.blade(
            root,
            angle + kit.chance.uniform(-25, 25),
            kit.chance.uniform(78, 89),
            0.4 - 0.02 * number + kit.chance.uniform(-0.04, 0.04),
            0.05,
            kit["plant"],
            outline=foliage.lance,
            droop_deg=kit.chance.uniform(-6, 8),
            cup=0.45,
            thick=0.0025,
        )


def monstera(kit: Kit) -> None:
    """A round-bellied pot with a monstera."""
    wall = [
        (0.065, 0),
        (0.07, 0.003),
        (0.095, 0.04),
        (0.108, 0.095),
        (0.1, 0.145),
        (0.088, 0.17),
        (0.089, 0.18),
    ]
    turned.thrown(wall, 0.007, kit["pot"], floor=0.012, ripple=turned.rings(0.012, 0.003))
    _soil(kit, 0.083, 0.158)
    for number in range(10):
        angle = number * 137.5 - 60
        reach, top = 0.07 + 0.013 * number, 0.6 - 0.032 * number
        turn = np.radians(angle)
        end = (reach * np.cos(turn), reach * np.sin(turn), top)
        foliage.stalk(
            (0.015 * np.cos(turn), 0.015 * np.sin(turn), 0.16), end, 0.0038, kit["plant"], sag=0.3
        )
        size = 0.25 - 0.007 * number
        foliage.blade(
            end,
            angle,
            kit.chance.uniform(-5, 25),
            size,
            size * 0.98,
            kit["plant"],
            outline=foliage.heart,
            droop_deg=kit.chance.uniform(50, 75),
            cup=0.12,
            splits=5,
            lobes=0.2,
            thick=0.001,
        )


def rosette(kit: Kit) -> None:
    """A shallow bowl with an echeveria between pebbles of soil."""
    wall = [(0.035, 0), (0.038, 0.003), (0.05, 0.012), (0.062, 0.035), (0.065, 0.06)]
    turned.thrown(wall, 0.005, kit["pot"], floor=0.008)
    _soil(kit, 0.058, 0.046)
    foliage.rosette((0, 0, 0.052), 0.062, 46, kit["plant"])


def column(kit: Kit) -> None:
    """A small tapered pot with a ribbed cactus and its offset."""
    wall = [
        (0.036, 0),
        (0.039, 0.002),
        (0.043, 0.03),
        (0.048, 0.07),
        (0.0505, 0.073),
        (0.0515, 0.088),
    ]
    turned.thrown(wall, 0.005, kit["pot"], smooth=4, floor=0.008)
    _soil(kit, 0.044, 0.07)
    foliage.cactus((-0.006, 0.004, 0.074), 0.027, 0.15, 12, kit["plant"], kit["spines"], kit.chance)
    foliage.cactus(
        (0.026, -0.012, 0.074), 0.0145, 0.052, 10, kit["plant"], kit["spines"], kit.chance
    )


def fiddle(kit: Kit) -> None:
    """A floor planter on a wooden stand with a fiddle-leaf fig."""
    wall = [(0.13, 0), (0.135, 0.004), (0.145, 0.06), (0.15, 0.2), (0.152, 0.27)]
    turned.thrown(wall, 0.009, kit["pot"], at=(0, 0, 0.13), floor=0.015)
    for turn in (45, 135, 225, 315):
        x, y = 0.168 * np.cos(np.radians(turn)), 0.168 * np.sin(np.radians(turn))
        solids.rod((x, y, 0.3), (x, y, 0.0), 0.011, kit["stand"], end_radius=0.009)
    for turn in (45, 135):
        c, s = 0.165 * np.cos(np.radians(turn)), 0.165 * np.sin(np.radians(turn))
        solids.rod((c, s, 0.12), (-c, -s, 0.12), 0.009, kit["stand"])
    _soil(kit, 0.14, 0.375)
    trunk = outlines.smooth_path(
        [(0, 0, 0.37), (0.014, 0.004, 0.52), (-0.012, 0, 0.72), (0.006, 0, 0.93)], 8
    )
    solids.tube(trunk, np.linspace(0.012, 0.006, len(trunk)), kit["stand"], sides=12)
    for number in range(26):
        height = 0.56 + 0.37 * number / 25
        x = float(np.interp(height, trunk[:, 2], trunk[:, 0]))
        size = 0.29 - 0.1 * (number / 25) ** 3
        rise = 16 + 48 * (number / 25) ** 2 + kit.chance.uniform(-8, 8)
        foliage.blade(
            (x, 0, height),
            number * 137.5,
            rise,
            size,
            size * 0.68,
            kit["plant"],
            outline=foliage.fiddle,
            droop_deg=kit.chance.uniform(35, 60),
            cup=0.2,
            wave=0.006,
            thick=0.001,
        )

"""How the single pendants are built."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import lighting, outlines, solids


def dome(kit: Kit) -> None:
    """A spun metal dome with a turned collar."""
    lighting.dome(0.22, 0.2, kit["body"], kit["inside"], (0, 0, 0), power=2.4)
    solids.lathe(
        [(0, 0), (0.04, 0), (0.038, 0.012), (0.022, 0.03), (0.02, 0.07), (0.01, 0.085), (0, 0.086)],
        kit["collar"],
        (0, 0, 0.193),
    )
    lighting.ball(0.055, kit["bulb"], (0, 0, 0.06))
    lighting.hung(0.275, kit["cable"], kit["body"], length=0.3)


def woven(kit: Kit) -> None:
    """A wide bell woven of cane."""
    profile = [(0.31, 0), (0.325, 0.06), (0.29, 0.17), (0.19, 0.27), (0.08, 0.32), (0.035, 0.34)]
    lighting.bell(profile, kit["cane"], (0, 0, 0))
    lighting.bulb((0, 0, 0.33), kit["bulb"], kit["cap"], size=0.05, up=False)
    solids.lathe([(0, 0.33), (0.04, 0.33), (0.038, 0.345), (0.012, 0.37), (0, 0.37)], kit["cap"])
    lighting.hung(0.36, kit["cable"], kit["cap"], length=0.28)


def globe(kit: Kit) -> None:
    """A glass globe in a metal cup, a filament bulb inside."""
    radius = 0.15
    outer = outlines.arc(radius, -90, 72, 40)
    inner = outlines.arc(radius - 0.0035, 72, -90, 40)
    outer[0, 0] = inner[-1, 0] = 0
    solids.lathe(np.vstack((outer, inner)), kit["glass"], (0, 0, radius), steps=96)
    solids.lathe(
        [(0, 0), (0.056, 0), (0.058, 0.01), (0.045, 0.035), (0.02, 0.06), (0.012, 0.1), (0, 0.1)],
        kit["metal"],
        (0, 0, 2 * radius - 0.014),
    )
    lighting.bulb((0, 0, 2 * radius - 0.01), kit["bulb"], kit["metal"], size=0.032, up=False)
    lighting.hung(2 * radius + 0.08, kit["cable"], kit["metal"], length=0.26)


def lantern(kit: Kit) -> None:
    """A pleated paper lantern, wider than tall."""
    lighting.lantern(0.3, kit["shade"], (0, 0, 0), squash=0.72, wire=kit["wire"])
    lighting.hung(0.21, kit["cable"], kit["wire"], length=0.3)


def bucket(kit: Kit) -> None:
    """A cast concrete cone with a copper lining."""
    outside = [
        (0.12, 0),
        (0.125, 0.004),
        (0.118, 0.06),
        (0.085, 0.17),
        (0.05, 0.23),
        (0.03, 0.245),
        (0, 0.247),
    ]
    solids.lathe(outside, kit["body"], smooth=5)
    inside = [(0.12, 0.0005), (0.112, 0.004), (0.105, 0.06), (0.07, 0.17), (0, 0.2)]
    solids.lathe(inside, kit["lining"], smooth=5)
    lighting.ball(0.045, kit["bulb"], (0, 0, 0.035))
    solids.lathe([(0, 0.24), (0.018, 0.24), (0.016, 0.275), (0, 0.28)], kit["lining"])
    lighting.hung(0.27, kit["cable"], kit["lining"], length=0.24)

"""How the floor lamps are built."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import lighting, outlines, solids


def arc(kit: Kit) -> None:
    """A long arc from a marble block carries a metal dome."""
    metal = kit["metal"]
    solids.box((0.3, 0.22, 0.16), kit["foot"], (-0.62, 0, 0.08), bevel=0.012)
    path = outlines.smooth_path(
        [
            (-0.62, 0, 0.14),
            (-0.62, 0, 0.9),
            (-0.52, 0, 1.5),
            (-0.22, 0, 1.86),
            (0.2, 0, 1.95),
            (0.55, 0, 1.82),
            (0.68, 0, 1.66),
        ],
        14,
    )
    solids.tube(path, 0.013, metal)
    lighting.dome(0.18, 0.15, metal, kit["inside"], (0.68, 0, 1.5), power=2.2)
    lighting.ball(0.05, kit["bulb"], (0.68, 0, 1.55))
    solids.rod((0.68, 0, 1.64), (0.68, 0, 1.69), 0.022, metal)


def tripod(kit: Kit) -> None:
    """A wooden tripod under a wide drum shade."""
    wood = kit["wood"]
    for angle in np.radians([100, 220, 340]):
        foot = (0.29 * np.cos(angle), 0.29 * np.sin(angle), 0)
        solids.rod(
            (0.035 * np.cos(angle), 0.035 * np.sin(angle), 1.16),
            foot,
            0.017,
            wood,
            end_radius=0.012,
        )
        solids.rod(
            (0, 0, 0.58), (0.16 * np.cos(angle), 0.16 * np.sin(angle), 0.58), 0.006, kit["metal"]
        )
    solids.lathe([(0, 1.1), (0.05, 1.1), (0.055, 1.11), (0.055, 1.15), (0, 1.16)], kit["metal"])
    solids.rod((0, 0, 1.15), (0, 0, 1.25), 0.01, kit["metal"])
    lighting.shade(0.245, 0.225, 0.3, kit["shade"], (0, 0, 1.19), trim=kit["shade"])
    lighting.bulb((0, 0, 1.22), kit["bulb"], kit["metal"])


def reading(kit: Kit) -> None:
    """A slim pharmacy lamp with a swivelling half-dome head."""
    metal = kit["metal"]
    solids.lathe(
        [(0, 0), (0.13, 0), (0.132, 0.004), (0.125, 0.014), (0.02, 0.024), (0, 0.025)], metal
    )
    solids.rod((0, 0, 0.02), (0, 0, 1.28), 0.0095, metal)
    solids.rod((-0.02, 0, 1.24), (0.3, 0, 1.32), 0.008, metal)
    solids.lathe([(0, -0.022), (0.019, -0.02), (0.019, 0.02), (0, 0.022)], metal, (0, 0, 1.245))
    head = [
        (0, 0.07),
        (0.02, 0.07),
        (0.028, 0.06),
        (0.05, 0.045),
        (0.082, 0.0),
        (0.079, 0.0),
        (0.047, 0.04),
        (0, 0.06),
    ]
    solids.lathe(head, metal, (0.33, 0, 1.255), smooth=3, turn_deg=(0, -18, 0))
    lighting.ball(0.032, kit["bulb"], (0.34, 0, 1.268))


def classic(kit: Kit) -> None:
    """A turned or brass column with a tapered empire shade."""
    body = kit["body"]
    column = [
        (0, 0),
        (0.14, 0),
        (0.145, 0.012),
        (0.12, 0.025),
        (0.05, 0.045),
        (0.03, 0.08),
        (0.022, 0.14),
        (0.03, 0.2),
        (0.018, 0.25),
        (0.014, 0.6),
        (0.018, 0.95),
        (0.03, 1.0),
        (0.02, 1.05),
        (0.012, 1.1),
        (0.012, 1.22),
        (0, 1.23),
    ]
    solids.lathe(column, body, smooth=4)
    lighting.shade(0.235, 0.14, 0.26, kit["shade"], (0, 0, 1.2), trim=kit["trim"])
    lighting.bulb((0, 0, 1.21), kit["bulb"], body)


def paper(kit: Kit) -> None:
    """A tall column of pleated paper on thin legs."""
    rows = 46
    step = np.arange(rows * 2)
    radius = 0.15 + 0.012 * (step % 2) + 0.025 * np.sin(step / (rows * 2) * np.pi * 3)
    profile = np.column_stack((radius, 0.12 + step * 1.2 / (rows * 2)))
    solids.lathe(profile, kit["shade"])
    for level in (0.12, 1.31):
        hoop = outlines.superellipse(0.31, 0.31)
        solids.tube(
            np.column_stack((hoop, np.full(len(hoop), level))), 0.005, kit["wood"], closed=True
        )
    for angle in np.radians([45, 165, 285]):
        at = (0.14 * np.cos(angle), 0.14 * np.sin(angle))
        solids.rod((*at, 0.14), (at[0] * 1.15, at[1] * 1.15, 0), 0.008, kit["wood"])


def globes(kit: Kit) -> None:
    """Three opal globes at different heights on one branching stem."""
    metal = kit["metal"]
    solids.lathe([(0, 0), (0.14, 0), (0.142, 0.005), (0.14, 0.02), (0, 0.022)], metal)
    solids.rod((0, 0, 0.02), (0, 0, 1.5), 0.01, metal)
    for angle, level, reach, radius in (
        (150, 0.9, 0.17, 0.085),
        (20, 1.2, 0.19, 0.1),
        (0, 1.5, 0.0, 0.12),
    ):
        turn = np.radians(angle)
        x, y = reach * np.cos(turn), reach * np.sin(turn)
        if reach:
            bent = outlines.fillet(
                [(0, 0, level - 0.12), (x, y, level - 0.12), (x, y, level)], 0.06
            )
            solids.tube(bent, 0.008, metal)
        solids.lathe(
            [(0, 0), (0.034, 0.004), (0.045, 0.025), (0, 0.02)], metal, (x, y, level - 0.01)
        )
        lighting.ball(radius, kit["shade"], (x, y, level + radius + 0.004))


def spot(kit: Kit) -> None:
    """An industrial studio lamp: steel tripod, caged drum head."""
    metal = kit["metal"]
    for angle in np.radians([90, 210, 330]):
        foot = (0.33 * np.cos(angle), 0.33 * np.sin(angle), 0)
        solids.rod((0, 0, 0.85), foot, 0.0125, metal)
        solids.rod((0, 0, 0.42), (0.17 * np.cos(angle), 0.17 * np.sin(angle), 0.42), 0.006, metal)
    solids.rod((0, 0, 0.36), (0, 0, 1.34), 0.014, metal)
    for side in (-1, 1):
        fork = outlines.fillet([(0, 0, 1.33), (side * 0.2, 0, 1.33), (side * 0.2, 0, 1.5)], 0.05)
        solids.tube(fork, 0.009, metal)
    head = [
        (0, 0.16),
        (0.09, 0.15),
        (0.13, 0.1),
        (0.165, 0.0),
        (0.175, -0.1),
        (0.171, -0.1),
        (0.16, 0.0),
        (0.12, 0.09),
        (0, 0.14),
    ]
    solids.lathe(head, metal, (0, 0, 1.52), smooth=3, turn_deg=(-68, 0, 0))
    lighting.ball(0.07, kit["bulb"], (0, -0.03, 1.51))
    for radius in (0.06, 0.12, 0.174):
        hoop = outlines.superellipse(2 * radius, 2 * radius, steps=64)
        flat = np.column_stack((hoop, np.full(64, -0.102)))
        ring = solids.tube(flat, 0.0035, kit["joint"], closed=True, sides=8)
        ring.location, ring.rotation_euler = (0, 0, 1.52), (np.radians(-68), 0, 0)

"""Vases: bottle, fluted cylinder, amphora, ring, glass bubble, trumpet, floor jar."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import outlines, turned
from catalog.studio.shapes.mesh import from_arrays, grid_faces


def bottle(kit: Kit) -> None:
    """A narrow-necked bottle with round shoulders."""
    wall = [
        (0.045, 0),
        (0.052, 0.003),
        (0.068, 0.03),
        (0.074, 0.075),
        (0.062, 0.12),
        (0.035, 0.152),
        (0.0215, 0.18),
        (0.0185, 0.215),
        (0.0205, 0.245),
        (0.027, 0.257),
    ]
    turned.thrown(wall, 0.0042, kit["body"], floor=0.008, ripple=turned.rings(0.011, 0.003))


def fluted(kit: Kit) -> None:
    """A tall cylinder with upright flutes that end below a plain lip."""
    wall = [
        (0.05, 0),
        (0.054, 0.003),
        (0.058, 0.02),
        (0.061, 0.12),
        (0.062, 0.2),
        (0.059, 0.243),
        (0.059, 0.255),
    ]
    turned.thrown(
        wall,
        0.005,
        kit["body"],
        floor=0.01,
        steps=360,
        ripple=turned.flutes(30, 0.045, low=0.004, high=0.242),
    )


def amphora(kit: Kit) -> None:
    """A two-handled jar with a turned foot."""
    wall = [
        (0.043, 0),
        (0.048, 0.004),
        (0.044, 0.014),
        (0.06, 0.045),
        (0.092, 0.105),
        (0.104, 0.16),
        (0.09, 0.21),
        (0.056, 0.244),
        (0.043, 0.265),
        (0.042, 0.29),
        (0.054, 0.309),
    ]
    turned.thrown(wall, 0.006, kit["body"], floor=0.012, ripple=turned.rings(0.014, 0.003))
    knots = [
        (0.04, 0.285),
        (0.064, 0.293),
        (0.093, 0.278),
        (0.101, 0.248),
        (0.095, 0.222),
        (0.084, 0.206),
    ]
    for turn in (0, 180):
        turned.handle(knots, 0.006, kit["body"], broad=1.9, flare=1.35, turn_deg=(0, 0, turn))


def ring(kit: Kit) -> None:
    """A ring with a short neck and an oval foot: the still-life piece."""
    major, minor, count = 0.083, 0.031, 96
    around, across = np.meshgrid(
        np.linspace(0, 2 * np.pi, count, endpoint=False),
        np.linspace(0, 2 * np.pi, 40, endpoint=False),
    )
    reach = major + minor * np.cos(across)
    points = np.stack(
        (reach * np.cos(around), 1.05 * minor * np.sin(across), reach * np.sin(around) + 0.116),
        axis=2,
    )
    closed = np.vstack((points, points[:1]))
    from_arrays(
        "ring",
        closed.reshape(-1, 3),
        grid_faces(41, count, wrap=True),
        kit["body"],
        grain="Z",
        weld_m=1e-6,
    )
    neck = [(0.026, 0.2), (0.021, 0.224), (0.0185, 0.245), (0.0205, 0.262), (0.0245, 0.27)]
    turned.thrown(neck, 0.0035, kit["body"], floor=0.002)
    foot = outlines.smooth_path([(0.038, 0), (0.039, 0.004), (0.03, 0.012), (0.027, 0.03)], 6)
    turned.revolve(np.vstack(([0, 0.001], foot, [0, 0.03])), kit["body"])


def bubble(kit: Kit) -> None:
    """A mouth-blown round glass vase with a heavy floor."""
    wall = [
        (0.05, 0),
        (0.058, 0.002),
        (0.083, 0.025),
        (0.102, 0.075),
        (0.098, 0.125),
        (0.072, 0.163),
        (0.05, 0.182),
        (0.046, 0.198),
        (0.0495, 0.215),
    ]
    turned.thrown(
        wall, 0.004, kit["body"], floor=0.012, ripple=turned.flutes(14, 0.02, sharp=2.0), steps=192
    )


def tulip(kit: Kit) -> None:
    """A glass trumpet for tulips: thick floor, waist, wide rim."""
    wall = [
        (0.046, 0),
        (0.05, 0.002),
        (0.049, 0.02),
        (0.041, 0.07),
        (0.043, 0.13),
        (0.055, 0.19),
        (0.073, 0.236),
    ]
    turned.thrown(wall, 0.004, kit["body"], floor=0.02)


def floor_jar(kit: Kit) -> None:
    """A tall floor jar with high shoulders and ribs."""
    wall = [
        (0.1, 0),
        (0.108, 0.004),
        (0.125, 0.1),
        (0.155, 0.27),
        (0.172, 0.4),
        (0.158, 0.5),
        (0.105, 0.56),
        (0.078, 0.585),
        (0.08, 0.61),
        (0.098, 0.63),
    ]
    turned.thrown(wall, 0.01, kit["body"], floor=0.03, ripple=turned.rings(0.021, 0.006))

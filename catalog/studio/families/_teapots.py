"""Teapots: round porcelain, cast iron with a bail, tall stoneware pot."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import outlines, solids, turned


def _lid(kit: Kit, profile: list[tuple[float, float]]) -> None:
    """A solid lid with its knob, from the rim inwards and up."""
    curve = outlines.smooth_path(profile, 8)
    turned.revolve(np.vstack((curve, [0, curve[-1, 1]])), kit["lid"])


def round_pot(kit: Kit) -> None:
    """A round-bellied pot: side handle, curved spout, domed lid with a knob."""
    wall = [
        (0.045, 0),
        (0.048, 0.004),
        (0.062, 0.014),
        (0.082, 0.045),
        (0.083, 0.075),
        (0.064, 0.108),
        (0.046, 0.121),
        (0.0435, 0.126),
    ]
    turned.thrown(wall, 0.0045, kit["body"], floor=0.008)
    _lid(
        kit,
        [
            (0.046, 0.1255),
            (0.0475, 0.1285),
            (0.04, 0.137),
            (0.02, 0.146),
            (0.008, 0.149),
            (0.0075, 0.154),
            (0.0125, 0.16),
            (0.012, 0.167),
            (0.005, 0.1705),
        ],
    )
    turned.handle(
        [
            (0.058, 0.108),
            (0.085, 0.118),
            (0.112, 0.105),
            (0.12, 0.075),
            (0.107, 0.046),
            (0.075, 0.037),
        ],
        0.0052,
        kit["handle"],
        broad=1.6,
        flare=1.4,
    )
    path = [
        (-0.07, 0, 0.045),
        (-0.096, 0, 0.057),
        (-0.113, 0, 0.082),
        (-0.124, 0, 0.108),
        (-0.138, 0, 0.122),
    ]
    turned.spout(path, (0.022, 0.0185, 0.0135, 0.011, 0.0098), 0.0028, kit["body"], tilt=0.75)


def iron_pot(kit: Kit) -> None:
    """A low cast-iron pot with turned ridges and an overhead bail."""
    wall = [
        (0.048, 0),
        (0.052, 0.003),
        (0.073, 0.02),
        (0.085, 0.045),
        (0.08, 0.068),
        (0.058, 0.085),
        (0.041, 0.09),
    ]
    turned.thrown(
        wall,
        0.005,
        kit["body"],
        floor=0.008,
        ripple=turned.rings(0.0085, 0.011),
        steps=120,
        smooth=20,
    )
    _lid(
        kit,
        [
            (0.043, 0.0895),
            (0.0435, 0.0925),
            (0.034, 0.0975),
            (0.015, 0.101),
            (0.0065, 0.1035),
            (0.006, 0.108),
            (0.0105, 0.1125),
            (0.0095, 0.119),
            (0.003, 0.121),
        ],
    )
    path = [(-0.073, 0, 0.045), (-0.098, 0, 0.055), (-0.112, 0, 0.071), (-0.122, 0, 0.084)]
    turned.spout(path, (0.017, 0.014, 0.0105, 0.009), 0.0028, kit["body"], tilt=0.6)
    for side in (-1, 1):
        solids.tube(
            [(side * 0.062, -0.0, 0.078), (side * 0.068, 0, 0.094), (side * 0.071, 0, 0.101)],
            0.0048,
            kit["body"],
        )
    arch = [
        (side, 0.098 + 0.078 * (1 - abs(side / 0.071) ** 2.6))
        for side in np.linspace(-0.071, 0.071, 30)
    ]
    solids.tube([(x, 0, z) for x, z in arch], 0.0036, kit["handle"], flat=1.7)


def tall_pot(kit: Kit) -> None:
    """A tall cylindrical pot with a straight spout and an ear handle; flat lid in wood."""
    wall = [
        (0.05, 0),
        (0.054, 0.003),
        (0.057, 0.012),
        (0.0555, 0.08),
        (0.052, 0.142),
        (0.0505, 0.15),
    ]
    turned.thrown(wall, 0.0042, kit["body"], floor=0.008)
    _lid(
        kit,
        [
            (0.051, 0.1495),
            (0.053, 0.151),
            (0.053, 0.158),
            (0.05, 0.16),
            (0.02, 0.1605),
            (0.0105, 0.161),
            (0.01, 0.168),
            (0.0125, 0.175),
            (0.011, 0.18),
            (0.004, 0.181),
        ],
    )
    turned.handle(
        [(0.05, 0.128), (0.075, 0.134), (0.096, 0.12), (0.1, 0.088), (0.09, 0.056), (0.054, 0.046)],
        0.0046,
        kit["body"],
        broad=1.9,
        flare=1.4,
    )
    path = [(-0.05, 0, 0.062), (-0.072, 0, 0.085), (-0.09, 0, 0.115), (-0.105, 0, 0.142)]
    turned.spout(path, (0.0185, 0.0145, 0.0105, 0.0088), 0.0026, kit["body"], tilt=0.5)

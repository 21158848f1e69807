"""How the bucket bags are built."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, fibre, outlines, solids, turned


def bucket(kit: Kit) -> None:
    """A bucket bag gathered by a drawstring, a strap over the top."""
    wall = [
        (0.1, 0),
        (0.106, 0.003),
        (0.11, 0.02),
        (0.118, 0.13),
        (0.114, 0.2),
        (0.103, 0.232),
        (0.112, 0.265),
    ]

    def gathers(angle: np.ndarray, height: np.ndarray) -> np.ndarray:
        pulled = np.clip((height - 0.13) / 0.1, 0, 1) ** 1.6
        return (
            1
            + 0.075 * pulled * np.cos(angle * 13 + 0.6 * np.sin(angle * 3))
            + 0.01 * np.sin(angle * 3 + height * 20)
        )

    turned.thrown(wall, 0.0026, kit["body"], floor=0.005, ripple=gathers, steps=260)
    for z, r in ((0.012, 0.1115), (0.05, 0.1135)):
        flat = outlines.arc(r, 0, 358.5, 120)
        solids.tube(
            np.column_stack((flat * 1.003, np.full(120, z))),
            0.0018,
            kit["trim"],
            closed=True,
            sides=8,
        )
        bags.stitches(
            np.column_stack((flat * 1.007, np.full(120, z + 0.005))),
            kit["thread"],
            pitch=0.006,
            thick=0.0005,
        )
    angle = np.linspace(0, 2 * np.pi, 300)
    sway = 0.106 * (1 + 0.085 * np.cos(angle * 13 + 0.6 * np.sin(angle * 3)))
    solids.tube(
        np.column_stack((sway * np.cos(angle), sway * np.sin(angle), np.full(300, 0.231)))[:-1],
        0.0032,
        kit["trim"],
        closed=True,
        sides=8,
    )
    for side in (-1, 1):
        ends = [
            (side * 0.006, -0.112, 0.23),
            (side * 0.016, -0.126, 0.2),
            (side * 0.02, -0.127, 0.16),
            (side * 0.022, -0.125, 0.12),
        ]
        solids.tube(outlines.smooth_path(ends, 8), 0.003, kit["trim"], sides=8)
        solids.tube(
            [ends[-1], (side * 0.022, -0.125, 0.098)], [0.005, 0.0085], kit["trim"], sides=12
        )
    knots = [
        (-0.116, 0, 0.19),
        (-0.119, 0, 0.27),
        (-0.1, 0, 0.35),
        (-0.052, 0, 0.41),
        (0, 0, 0.428),
    ]
    knots += [(-x, b, z) for x, b, z in knots[-2::-1]]
    path = outlines.smooth_path(knots, 10)
    bags.band(
        path,
        0.024,
        0.0036,
        kit["trim"],
        face=(0, 0, 1) if kit.options.get("flat") else (0.02, -1, 0),
    )
    bags.stitches(path, kit["thread"], offset=(0, -0.0026, 0), pitch=0.006, thick=0.0005)
    fibre.stand()

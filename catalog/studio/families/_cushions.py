"""Cushions: square ones of several covers, tasselled, fringed."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import fibre, plump, solids

LEAN_DEG = 76.0


def square(kit: Kit) -> None:
    """A scatter cushion that leans back a little; options: size, piping radius, knitted relief."""
    size = kit.options.get("size", (0.45, 0.45, 0.2))
    relief = {"cables": plump.cables}.get(kit.options.get("relief", ""))
    plump.cushion(
        size,
        kit["cover"],
        seed=kit.chance.randrange(99),
        count=340 if relief else 150,
        relief=relief,
        piping=kit.options.get("piping", 0.0),
        turn_deg=(LEAN_DEG, 0, 0),
    )
    fibre.stand()


def tasselled(kit: Kit) -> None:
    """A cushion with a tassel of yarn at each corner."""
    part = plump.cushion((0.45, 0.45, 0.19), kit["cover"], seed=4, turn_deg=(LEAN_DEG, 0, 0))
    fibre.stand()
    paths, knots = [], []
    for sx in (-1, 1):
        for sy in (-1, 1):
            start = np.array([sx * 0.224, sy * 0.224, 0.0])
            out = (
                np.array([sx * 0.02, -0.04, 0.0]) if sy > 0 else np.array([sx * 0.045, 0.006, 0.0])
            )
            knots.append(np.array([start, start + out * 0.28]))
            for _ in range(70):
                spread = np.array(
                    [
                        kit.chance.gauss(0, 0.008),
                        kit.chance.gauss(0, 0.005),
                        kit.chance.gauss(0, 0.008),
                    ]
                )
                t = np.linspace(0.2, 1.25, 6)[:, None]
                paths.append(start + t * out + spread * t**0.7)
    fibre.strands(paths, 0.0012, kit["yarn"]).parent = part
    for knot in knots:
        solids.tube(knot, 0.006, kit["yarn"], sides=12).parent = part


def fringed(kit: Kit) -> None:
    """An oblong cushion with fringes along its short sides."""
    part = plump.cushion((0.6, 0.36, 0.17), kit["cover"], seed=6, turn_deg=(LEAN_DEG, 0, 0))
    fibre.stand()
    paths = []
    for side in (-1, 1):
        for at in np.linspace(-0.165, 0.165, 110):
            pull = 1 - 0.085 * (1 - (at / 0.18) ** 2)
            start = np.array([side * 0.297 * pull, at, 0.0])
            out = np.array(
                [side * 0.034, kit.chance.gauss(0, 0.003) - 0.008, kit.chance.gauss(0, 0.004)]
            )
            paths.append(np.linspace(0, 1, 5)[:, None] * out + start)
    fibre.strands(paths, 0.0015, kit["yarn"]).parent = part

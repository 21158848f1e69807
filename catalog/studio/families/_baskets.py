"""Baskets: coiled rope, seagrass belly, wicker with grips, bread."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import fibre, outlines, solids


def _loops(
    kit: Kit, radius: float, height: float, thick: float, rise: float, *, squash: float = 1.0
) -> None:
    """Two rope handles, at the left and the right of the rim."""
    for side in (-1, 1):
        knots = [
            (side * (radius + 0.002), -0.06, height - 0.05),
            (side * (radius + 0.012), -0.055, height + rise * 0.4),
            (side * (radius + 0.014), 0.0, height + rise),
            (side * (radius + 0.012), 0.055, height + rise * 0.4),
            (side * (radius + 0.002), 0.06, height - 0.05),
        ]
        path = outlines.smooth_path(knots, 16)
        path[:, 1] *= squash
        fibre.rope(path, thick, kit["handle"], pitch=0.026)


def coiled(kit: Kit) -> None:
    """A storage basket of coiled rope, base and wall in one spiral.

    The upper part in a second colour.
    """
    wall = outlines.smooth_path(
        [(0.006, 0), (0.1, 0), (0.155, 0.003), (0.17, 0.03), (0.178, 0.12), (0.181, 0.19)], 10
    )
    fibre.coil(wall, 0.0135, kit["rope"], pitch=0.03)
    upper = np.array([(0.181, 0.184), (0.182, 0.3)])
    fibre.coil(upper, 0.0135, kit["upper"], pitch=0.03)
    _loops(kit, 0.182, 0.3, 0.0075, 0.075)


def belly(kit: Kit) -> None:
    """A seagrass belly basket that folds in at its shoulder."""
    wall = outlines.smooth_path(
        [
            (0.006, 0),
            (0.11, 0),
            (0.15, 0.008),
            (0.185, 0.07),
            (0.195, 0.14),
            (0.18, 0.21),
            (0.162, 0.26),
            (0.166, 0.3),
        ],
        10,
    )
    fibre.coil(wall, 0.0105, kit["rope"], pitch=0.034)
    _loops(kit, 0.164, 0.3, 0.0065, 0.085)


def wicker(kit: Kit) -> None:
    """An oval wicker laundry basket with a plaited rim and grips."""
    squash = 0.68
    wall = outlines.smooth_path([(0.19, 0.0), (0.205, 0.06), (0.222, 0.15), (0.235, 0.25)], 8)
    fibre.wicker(wall, kit["rope"], kit.chance, stakes=44, thick=0.0072, squash=squash)
    floor = outlines.superellipse(0.385, 0.385 * squash)
    solids.slab(floor, 0.008, kit["rope"], (0, 0, 0.004))
    angle = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    for low, thick in ((0.25, 0.0105), (0.005, 0.008)):
        radius = float(np.interp(low, wall[:, 1], wall[:, 0]))
        ring = np.column_stack(
            (radius * np.cos(angle), squash * radius * np.sin(angle), np.full(400, low + 0.002))
        )
        fibre.rope(ring, thick, kit["handle"], pitch=2 * np.pi * radius / 40, closed=True)
    for side in (-1, 1):
        knots = [
            (side * 0.232, -0.07, 0.24),
            (side * 0.245, -0.06, 0.28),
            (side * 0.248, 0, 0.3),
            (side * 0.245, 0.06, 0.28),
            (side * 0.232, 0.07, 0.24),
        ]
        fibre.rope(outlines.smooth_path(knots, 14), 0.009, kit["handle"], pitch=0.035)


def bread(kit: Kit) -> None:
    """A shallow round wicker bread basket."""
    wall = outlines.smooth_path([(0.095, 0.0), (0.108, 0.02), (0.122, 0.05), (0.13, 0.075)], 8)
    fibre.wicker(wall, kit["rope"], kit.chance, stakes=34, thick=0.0046)
    fibre.coil(np.array([(0.004, 0.004), (0.098, 0.004)]), 0.0065, kit["rope"], pitch=0.02)
    angle = np.linspace(0, 2 * np.pi, 300, endpoint=False)
    ring = np.column_stack((0.13 * np.cos(angle), 0.13 * np.sin(angle), np.full(300, 0.076)))
    fibre.rope(ring, 0.0062, kit["handle"], pitch=2 * np.pi * 0.13 / 36, closed=True)

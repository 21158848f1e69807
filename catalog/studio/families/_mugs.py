"""Mugs: cylinder, belly, enamel, latte, espresso with saucer."""

from __future__ import annotations

from catalog.studio.recipe import Kit
from catalog.studio.shapes import solids, turned


def straight(kit: Kit) -> None:
    """A straight-sided mug with a round heel and a D handle."""
    body = kit["body"]
    wall = [
        (0.031, 0),
        (0.036, 0.0015),
        (0.0395, 0.006),
        (0.041, 0.014),
        (0.041, 0.05),
        (0.041, 0.096),
    ]
    turned.thrown(wall, 0.0038, body, smooth=6, floor=0.006)
    knots = [
        (0.0385, 0.079),
        (0.05, 0.0815),
        (0.063, 0.0755),
        (0.069, 0.056),
        (0.064, 0.037),
        (0.052, 0.0245),
        (0.0385, 0.0215),
    ]
    turned.handle(knots, 0.0036, kit["handle"], broad=1.9)


def belly(kit: Kit) -> None:
    """A hand-thrown belly mug: turned foot, throwing rings, a low pulled handle."""
    wall = [
        (0.026, 0),
        (0.028, 0.004),
        (0.036, 0.011),
        (0.0445, 0.03),
        (0.0465, 0.05),
        (0.0425, 0.071),
        (0.0405, 0.085),
        (0.0415, 0.092),
    ]
    turned.thrown(wall, 0.0042, kit["body"], floor=0.007, ripple=turned.rings(0.0085, 0.006))
    knots = [
        (0.038, 0.081),
        (0.053, 0.085),
        (0.068, 0.075),
        (0.073, 0.054),
        (0.065, 0.034),
        (0.054, 0.025),
        (0.0405, 0.0245),
    ]
    turned.handle(knots, 0.0042, kit["body"], broad=2.0, flare=1.5)


def enamel(kit: Kit) -> None:
    """A thin enamelled steel mug with a rolled rim and a strip handle."""
    wall = [
        (0.037, 0),
        (0.0405, 0.001),
        (0.0425, 0.004),
        (0.043, 0.02),
        (0.043, 0.05),
        (0.043, 0.078),
        (0.0438, 0.0805),
    ]
    turned.thrown(wall, 0.0016, kit["body"], smooth=5, floor=0.002)
    rim = turned.outlines.arc(0.0437, 0, 354, 60)
    ring = [(x, y, 0.0805) for x, y in rim]
    solids.tube(ring, 0.0014, kit["rim"], closed=True, sides=10)
    knots = [
        (0.0425, 0.07),
        (0.056, 0.0705),
        (0.0685, 0.064),
        (0.072, 0.047),
        (0.066, 0.03),
        (0.054, 0.019),
        (0.0425, 0.0165),
    ]
    turned.handle(knots, 0.0017, kit["handle"], broad=4.6, flare=1.0)


def tall(kit: Kit) -> None:
    """A tall latte mug that widens upwards, dipped in glaze, with an ear handle."""
    wall = [
        (0.027, 0),
        (0.0295, 0.002),
        (0.0315, 0.01),
        (0.0345, 0.045),
        (0.0385, 0.085),
        (0.0425, 0.118),
    ]
    turned.thrown(wall, 0.0038, kit["body"], floor=0.007)
    knots = [
        (0.0355, 0.094),
        (0.0495, 0.0965),
        (0.0645, 0.087),
        (0.068, 0.07),
        (0.058, 0.05),
        (0.046, 0.041),
        (0.0325, 0.04),
    ]
    turned.handle(knots, 0.0037, kit["handle"], broad=1.8, flare=1.45)


def espresso(kit: Kit) -> None:
    """An espresso cup on its saucer."""
    body = kit["body"]
    plate = [(0.03, 0), (0.034, 0.001), (0.05, 0.005), (0.066, 0.0115), (0.0705, 0.0145)]
    turned.thrown(plate, 0.0035, body, floor=0.0035)
    wall = [(0.019, 0), (0.021, 0.003), (0.027, 0.012), (0.0315, 0.03), (0.033, 0.056)]
    turned.thrown(wall, 0.0034, body, at=(0, 0, 0.0042), floor=0.006)
    knots = [
        (0.0305, 0.05),
        (0.042, 0.0535),
        (0.051, 0.046),
        (0.0505, 0.034),
        (0.042, 0.0255),
        (0.0285, 0.0235),
    ]
    turned.handle(knots, 0.0029, body, broad=1.7, flare=1.4, at=(0, 0, 0.0042))

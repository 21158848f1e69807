"""More plates and bowls: square, deep, oval, beaded, tin, stacked; nested, ramen, handled."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import outlines, sketch, solids, turned
from catalog.studio.shapes.sketch import Field, mm


def square_plate(kit: Kit) -> None:
    """A soft square plate with a short upright edge."""
    wall = mm("78,0 82,1.5 104,3.5 120,6 126,10 128,17 129,23")
    turned.thrown(
        wall, 0.0046, kit["body"], floor=0.0055, ripple=sketch.squared(5.0), steps=192, smooth=6
    ).rotation_euler.z = 0.35


def pasta(kit: Kit) -> None:
    """A deep plate: a round well, a broad rim that rises a little."""
    wall = mm("50,0 53,2 60,5 73,14 81,29 86,37 98,41 118,45 133,49")
    turned.thrown(wall, 0.0042, kit["body"], floor=0.006)


def platter(kit: Kit) -> None:
    """An oval serving platter with a flat well and a broad rim."""
    wall = mm("105,0 110,2 122,7 132,16 140,20 158,23 175,27")
    turned.thrown(
        wall, 0.0046, kit["body"], floor=0.005, ripple=sketch.squared(2.0, 0.64), steps=160
    )


def beaded(kit: Kit) -> None:
    """A plate whose edge is a string of small beads."""
    wall = mm("76,0 80,2 92,7 100,12 110,14.5 124,17.5 134,20.5")
    turned.thrown(wall, 0.0042, kit["body"], floor=0.0045)
    for turn in np.linspace(0, 2 * np.pi, 72, endpoint=False):
        at = (0.1335 * np.cos(turn), 0.1335 * np.sin(turn), 0.0228)
        ball = 0.0056 * outlines.arc(1.0, -88, 88, 13)
        solids.lathe(ball, kit["edge"], at, steps=20)


def tin_plate(kit: Kit) -> None:
    """An enamelled tin plate: steep side, flat flange, dark rolled rim."""
    wall = mm("88,0 92,0.8 96,4 104,17 107,20 118,22.5 126,24.5")
    turned.thrown(wall, 0.0016, kit["body"], floor=0.002)
    sketch.ring(0.126, 0.0252, 0.0018, kit["edge"])


def pile(kit: Kit) -> None:
    """A set for one: dinner plate, dessert plate and bowl on top of each other."""
    big = mm("80,0 84,2 104,5 124,10 135,18 138,26")
    small = mm("62,0 65,2 82,5 96,10 104,17 106,24")
    bowl = mm("38,0 41,3 52,7 66,20 73,38 75,56")
    turned.thrown(big, 0.0046, kit["body"], floor=0.0055)
    turned.thrown(small, 0.0044, kit["second"], at=(0, 0, 0.0058), floor=0.0055)
    turned.thrown(bowl, 0.0044, kit["body"], at=(0, 0, 0.0118), floor=0.008)


def nested(kit: Kit) -> None:
    """Three mixing bowls, one in the other, with thick collars under their rims."""
    for number, part in enumerate(("body", "middle", "top")):
        scale = (1.0, 0.82, 0.66)[number]
        wall = scale * mm("48,0 51,3 66,12 95,42 112,78 117,100 121,102 121,114 118,116")
        turned.thrown(
            wall, 0.0046, kit[part], at=(0, 0, (0, 0.037, 0.074)[number]), floor=0.007, smooth=6
        )


def ramen(kit: Kit) -> None:
    """A steep, wide ramen bowl with a pair of chopsticks laid across its rim."""
    wall = mm("38,0 40,2 39.5,9 46,15 70,34 93,62 106,88")
    turned.thrown(wall, 0.0042, kit["body"], floor=0.014, ripple=turned.rings(0.012, 0.002))
    for y0, y1 in ((-0.018, -0.03), (-0.006, -0.019)):
        solids.tube(
            [(-0.118, y0, 0.0905), (0.125, y1, 0.0905)], [0.0022, 0.0036], kit["sticks"], sides=12
        )


def waved_glass(kit: Kit) -> None:
    """A wide glass salad bowl whose wall runs into soft waves."""
    wall = mm("55,0 60,2 85,14 112,42 128,76 140,105")
    turned.thrown(
        wall,
        0.0046,
        kit["body"],
        floor=0.012,
        steps=240,
        ripple=turned.flutes(12, 0.05, low=0.01, sharp=1.6),
    )


def _uneven(angle: Field, height: Field) -> Field:
    """A thumb-shaped wobble that grows towards the rim."""
    sway = 0.05 * np.cos(2 * angle + 0.6) + 0.03 * np.cos(3 * angle + 2.0)
    return 1 + sway * np.clip(height / 0.07, 0, 1)


def pebble(kit: Kit) -> None:
    """A thick hand-pinched bowl with an uneven rim."""
    wall = mm("52,0 60,3 88,16 108,40 116,66 118,74")
    turned.thrown(wall, 0.0095, kit["body"], floor=0.013, ripple=_uneven, steps=160)


def onion(kit: Kit) -> None:
    """A soup bowl with a belly, a collar and two stub handles."""
    wall = mm("36,0 39,2 50,8 62,24 64,40 60,52 58,57 60,66")
    turned.thrown(wall, 0.0046, kit["body"], floor=0.008)
    knots = mm("58,56 70,58 81,52 82,44 72,40 61,42")
    for turn in (0, 180):
        turned.handle(knots, 0.0045, kit["body"], broad=2.2, turn_deg=(0, 0, turn + 18))


def cafe_bowl(kit: Kit) -> None:
    """A French breakfast bowl: ten facets between a round foot and a plain rim."""
    wall = mm("32,0 35,2 34,9 40,14 57,30 67,52 70,70 71,80")

    def ripple(angle: Field, height: Field) -> Field:
        fade = np.clip((height - 0.013) / 0.006, 0, 1) * np.clip((0.068 - height) / 0.006, 0, 1)
        return 1 + (sketch.facets(8)(angle, height) - 1) * fade

    turned.thrown(wall, 0.0042, kit["body"], floor=0.012, ripple=ripple, steps=160)

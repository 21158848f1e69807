"""More vases: jug, bud trio, twisted, stacked bubbles, urn, forked, tall glass cylinder."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import sketch, turned
from catalog.studio.shapes.sketch import Field, mm


def _lip(angle: Field, height: Field) -> Field:
    """A pouring lip: the rim drawn out towards -X over the last centimetres of a jug."""
    pull = np.exp(-(((angle - np.pi) / 0.42) ** 2))
    return 1 + 0.32 * pull * np.clip((height - 0.2) / 0.05, 0, 1) ** 2


def jug(kit: Kit) -> None:
    """A water-jug vase: round belly, drawn neck, pouring lip, a large loop handle."""
    wall = mm("52,0 57,3 78,34 88,78 80,122 58,160 45,190 46,220 53,246")
    turned.thrown(wall, 0.0052, kit["body"], floor=0.01, ripple=_lip, steps=160)
    knots = mm("50,236 74,246 106,236 120,200 110,160 78,132")
    turned.handle(knots, 0.0066, kit["handle"], broad=1.5, flare=1.5)


def trio(kit: Kit) -> None:
    """Three bud vases that are sold together: bottle, globe and cone."""
    slim = mm("24,0 28,2 33,22 31,60 18,92 11,120 10,158 14.5,170")
    globe = mm("22,0 26,2 44,22 47,44 36,66 16,78 12,92 16,101")
    cone = mm("38,0 42,2 36,40 22,86 14,116 13,124 15.5,130")
    for part, wall, at in (
        ("body", slim, (-0.058, 0.02, 0)),
        ("second", globe, (0.002, -0.055, 0)),
        ("third", cone, (0.066, 0.026, 0)),
    ):
        turned.thrown(wall, 0.0034, kit[part], at=at, floor=0.006)


def twisted(kit: Kit) -> None:
    """A tall vase of six lobes that wind a quarter around it."""
    wall = mm("46,0 51,2 62,40 70,110 66,180 54,232 50,256 54,275")
    turned.thrown(
        wall, 0.0055, kit["body"], floor=0.01, ripple=sketch.twisted(6, 0.11, 1.3), steps=240
    )


def bubbles(kit: Kit) -> None:
    """Balls of shrinking size stacked into one bottle with a small mouth."""
    balls = mm(
        "40,0 46,2 64,24 69,50 62,76 44,94 48,104 57,122 58,138 50,156 36,166 "
        "40,176 46,190 45,204 34,218 24,224 22,232 25,240"
    )
    turned.thrown(balls, 0.0045, kit["body"], floor=0.01)


def urn(kit: Kit) -> None:
    """A garden urn in small: stepped foot, gadrooned belly, flaring lip, two scrolls."""
    wall = mm("58,0 60,2 60,12 54,15 34,28 28,42 34,54 64,76 84,108 84,140 72,166 74,196 98,216")
    gadroons = turned.flutes(20, 0.05, low=0.06, high=0.122)
    turned.thrown(wall, 0.0065, kit["body"], floor=0.06, ripple=gadroons, steps=320)
    knots = mm("76,182 96,186 112,172 108,148 92,140 84,128")
    for turn in (0, 180):
        turned.handle(knots, 0.006, kit["body"], broad=1.4, turn_deg=(0, 0, turn))


def forked(kit: Kit) -> None:
    """Two necks that grow from one egg-shaped body and lean apart."""
    body = mm("44,0 50,3 72,36 82,76 74,114 48,142 16,154")
    sketch.lid(body, kit["body"])
    for side, top in ((-1, 300), (1, 246)):
        path = np.array([(side * x, 0, z) for x, z in mm("22,112 36,160 46,200")])
        tip = np.array([(side * 0.05, 0, top / 1000)])
        turned.spout(
            np.vstack((path, tip)), (0.042, 0.03, 0.021, 0.0225), 0.004, kit["body"], tilt=1.0
        )


def column(kit: Kit) -> None:
    """A tall ribbed glass cylinder that narrows to a waist."""
    wall = mm("58,0 62,2 64,20 60,110 57,200 62,270 68,300")
    turned.thrown(
        wall, 0.0042, kit["body"], floor=0.022, ripple=turned.flutes(36, 0.025, low=0.01), steps=432
    )

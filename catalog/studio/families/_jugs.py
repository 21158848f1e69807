"""How the jugs are built: the lip to the left (-X), the handle to the right."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import glassware, outlines, sketch, solids, turned
from catalog.studio.shapes.sketch import mm


def farmhouse(kit: Kit) -> None:
    """A farmhouse pitcher: round belly, drawn neck, a broad lip and an ear handle."""
    wall = mm("50,0 54,3 70,30 76,66 68,106 53,140 48,166 52,196")
    glassware.poured(wall, 0.0048, kit["body"], reach=0.42, lift=0.012, fall=0.05)
    knots = mm("47,184 72,196 100,180 106,142 92,104 66,88")
    turned.handle(knots, 0.0066, kit["handle"], broad=1.6, flare=1.5)


def tall(kit: Kit) -> None:
    """A tall straight jug that widens to its foot, with an angular strap handle."""
    wall = mm("56,0 60,3 60,14 52,90 46,180 45,236")
    glassware.poured(wall, 0.0045, kit["body"], reach=0.5, lift=0.006, fall=0.045, spread=0.5)
    flat = [(0.046, 0.0, 0.205), (0.1, 0.0, 0.205), (0.094, 0.0, 0.062), (0.054, 0.0, 0.062)]
    path = outlines.fillet(flat, 0.026, 10)
    solids.tube(path, 0.0052, kit["handle"], flat=2.1, sides=24)


def glass_pitcher(kit: Kit) -> None:
    """A ribbed glass pitcher with a solid glass loop, a third full of water."""
    wall = mm("48,0 54,3 68,34 72,80 64,130 52,168 50,200 55,222")
    ribs = turned.flutes(22, 0.045, low=0.006, high=0.17)
    glassware.poured(
        wall, 0.0032, kit["body"], reach=0.34, lift=0.01, ripple=ribs, steps=264, floor=0.01
    )
    knots = mm("52,206 84,214 108,186 106,142 86,112 67,110")
    turned.handle(knots, 0.0062, kit["handle"], broad=1.3, flare=1.6)


def carafe(kit: Kit) -> None:
    """A slim glass carafe with a ball of cork or wood for a stopper."""
    wall = mm("46,0 51,2 56,26 55,70 42,112 24,150 19,186 20,226 27,246")
    turned.thrown(wall, 0.0026, kit["body"], floor=0.009)
    inside = mm("47,9.4 52.6,28 51.6,70 46,92")
    turned.revolve(np.vstack(([0, 0.0094], inside, [0, 0.092])), kit["water"])
    stopper = mm("15,226 17,236 22,250 27,262 24,280 12,290 2,292")
    sketch.lid(stopper, kit["stopper"], smooth=6)


def enamel(kit: Kit) -> None:
    """An enamelled steel jug: a cone with a rolled dark rim, a welded spout and a strip handle."""
    wall = mm("66,0 68,2 67,20 58,110 50,190 50,206")
    glassware.poured(wall, 0.0016, kit["body"], reach=0.62, lift=0.018, fall=0.09, spread=0.38)
    knots = mm("49,194 80,204 108,178 104,120 86,76 60,62")
    turned.handle(knots, 0.0032, kit["handle"], broad=3.4, flare=1.1)


def creamer(kit: Kit) -> None:
    """A squat milk jug with a pinched lip and a small round handle, dipped or banded."""
    wall = mm("32,0 35,2 45,22 48,44 42,66 37,82 38,94")
    glassware.poured(wall, 0.0034, kit["body"], reach=0.36, lift=0.007, fall=0.035, floor=0.006)
    turned.handle(mm("37,84 56,88 68,70 62,48 46,38"), 0.0042, kit["handle"], broad=1.6)


def ewer(kit: Kit) -> None:
    """A hammered metal ewer on a foot with a high arching handle and a narrow neck."""
    wall = mm("42,0 44,2 42,8 30,16 34,26 66,60 76,96 66,132 40,162 30,190 32,220 42,244")
    glassware.poured(wall, 0.0018, kit["body"], reach=0.7, lift=0.02, fall=0.05, spread=0.36)
    knots = mm("38,238 52,276 84,280 104,236 98,172 78,128 66,122")
    turned.handle(knots, 0.0046, kit["handle"], broad=1.4, flare=1.5)
    for level, radius in ((0.164, 0.0405), (0.012, 0.037)):
        sketch.ring(radius, level, 0.0026, kit["handle"])


def lobed(kit: Kit) -> None:
    """A sculptural jug of soft lobes with a handle that is a full ring."""
    wall = mm("44,0 50,3 72,36 80,84 66,128 50,152 50,176 58,194")

    def lobes(angle: np.ndarray, height: np.ndarray) -> np.ndarray:
        fade = np.clip((0.158 - height) / 0.05, 0, 1) * np.clip(height / 0.03, 0, 1)
        return 1 - 0.075 * fade * (1 - np.abs(np.cos(4.5 * angle)) ** 0.7)

    glassware.poured(wall, 0.005, kit["body"], reach=0.4, lift=0.012, ripple=lobes, steps=270)
    ring = outlines.arc(0.05, -112, 152, 40) + np.array([0.086, 0.132])
    path = np.column_stack((ring[:, 0], np.zeros(40), ring[:, 1]))
    solids.tube(path, 0.0082, kit["handle"], sides=20)

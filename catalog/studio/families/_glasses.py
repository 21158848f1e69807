"""How the glasses are built."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import glassware, lighting, sketch, solids, turned
from catalog.studio.shapes.sketch import mm

FOOT = mm("38,0 39,1 37,2.2 22,4 8,7 5,14 4.3,30")


def _stem(height_mm: float, thick_mm: float = 4.3) -> np.ndarray:
    """Foot and a slim drawn stem up to ``height_mm``."""
    upper = np.array([[thick_mm, height_mm - 16], [thick_mm * 1.15, height_mm - 6]]) / 1000
    return np.vstack((FOOT, upper))


def wine(kit: Kit) -> None:
    """A large tulip-shaped red wine glass on a long stem, a third full."""
    bowl = mm("6,98 18,102 36,118 46,142 47,168 42,195 36,222")
    glassware.stemware(bowl, _stem(98), 0.0013, kit["glass"])
    glassware.drink(bowl, 0.0013, 0.136, kit["wine"])


def coupe(kit: Kit) -> None:
    """A shallow champagne coupe on a slim stem, fine ribs on the bowl."""
    bowl = mm("6,92 14,94 34,102 49,119 53,138 52,148")
    ribs = turned.flutes(40, 0.02, high=0.14)
    glassware.stemware(bowl, _stem(92), 0.0015, kit["glass"], ripple=ribs, steps=400)


def flute(kit: Kit) -> None:
    """A pair of tall champagne flutes."""
    bowl = mm("5,88 9,91 19,112 25,148 26,185 23.5,232")
    for at in ((-0.042, 0.02, 0), (0.042, -0.02, 0)):
        glassware.stemware(bowl, _stem(88, 4.2) * np.array([0.86, 1]), 0.0012, kit["glass"], at)
        glassware.drink(bowl, 0.0012, 0.185, kit["wine"], at)


def goblet(kit: Kit) -> None:
    """A pressed goblet: beads around the bowl, a knopped stem, a broad foot."""
    stem = mm("37,0 38,2 36,4.5 24,8 12,13 9,22 12,30 14,35 10,41 10,48")
    bowl = mm("13,53 27,58 38,74 42,100 42,124 43,140")
    beads = glassware.hobnails(22, 0.0115, 0.12, 0.066, 0.118)
    glassware.stemware(bowl, stem, 0.0028, kit["glass"], ripple=beads, steps=352, floor=0.008)


def rocks(kit: Kit) -> None:
    """A whisky tumbler with a heavy floor, cut into diamonds below a plain rim; whisky in it."""
    wall = mm("37,0 40,1.5 41,8 41.5,60 42,92")
    cut = glassware.diamond_cut(14, 0.02, 0.05, 0.01, 0.062)
    turned.thrown(wall, 0.0036, kit["glass"], floor=0.016, ripple=cut, steps=320, smooth=14)
    inside = mm("35.4,16.4 36.8,40 37.4,48")
    turned.revolve(np.vstack(([0, 0.0164], inside, [0, 0.048])), kit["wine"])


def ribbed(kit: Kit) -> None:
    """A pair of tall highballs with upright ribs, one standing behind the other."""
    wall = mm("29,0 32,1.5 32.8,10 33,80 33,138 33.4,146")
    ribs = turned.flutes(26, 0.07, low=0.004, high=0.136)
    for at in ((-0.04, 0.028, 0), (0.038, -0.022, 0)):
        turned.thrown(
            wall, 0.0024, kit["glass"], at, floor=0.008, ripple=ribs, steps=312, smooth=10
        )


def bistro(kit: Kit) -> None:
    """A pair of bistro tumblers with nine arched facets."""
    wall = mm("26,0 28,1.2 29.5,12 33,44 37.5,70 39.5,88")

    def arched(angle: np.ndarray, height: np.ndarray) -> np.ndarray:
        fade = np.clip((0.068 - height) / 0.02, 0, 1)
        return 1 + (sketch.facets(9)(angle, height) - 1) * fade

    for at in ((-0.046, 0.02, 0), (0.046, -0.02, 0)):
        turned.thrown(wall, 0.003, kit["glass"], at, floor=0.009, ripple=arched, steps=216)


def balloon(kit: Kit) -> None:
    """A stemless balloon tumbler with a dimpled floor, tinted."""
    wall = mm("24,0 28,1 41,16 48,40 46.5,64 40,88 36,102")
    for at in ((-0.05, 0.022, 0), (0.05, -0.022, 0)):
        turned.thrown(wall, 0.0016, kit["glass"], at, floor=0.005)


def tinted_stem(kit: Kit) -> None:
    """A white wine glass: clear straight bowl, the foot and stem in coloured glass."""
    stem = mm("37,0 38,1.2 36,2.6 20,4.6 8,8 5,18 4.6,50 5.2,76 6.5,84")
    bowl = mm("7,84 20,86 36,95 41,118 41,150 38,178")
    upper = mm("6.4,82 6.6,84.5")
    glassware.stemware(bowl, upper, 0.0014, kit["bowl"])
    turned.revolve(np.vstack(([0, 0.0012], stem, [0, 0.084])), kit["glass"])


def martini(kit: Kit) -> None:
    """A cocktail glass: an open cone on a long stem, with a drink and an olive on its pick."""
    bowl = mm("4.6,92 9,95 30,124 46,147 56,162")
    glassware.stemware(bowl, _stem(92), 0.0015, kit["glass"])
    glassware.drink(bowl, 0.0015, 0.146, kit["wine"])
    solids.rod((0.004, 0, 0.118), (-0.052, -0.016, 0.186), 0.0009, kit["pick"])
    lighting.ball(0.0095, kit["olive"], (-0.0155, -0.0058, 0.1425), squash=1.15)

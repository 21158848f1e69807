"""Plates: coupe, rimmed, fluted-edge."""

from __future__ import annotations

from catalog.studio.recipe import Colourway, Design, Family, Kit, View
from catalog.studio.shapes import turned


def coupe(kit: Kit) -> None:
    """A rimless plate that curls up at its edge."""
    wall = [(0.075, 0), (0.08, 0.002), (0.1, 0.005), (0.12, 0.01), (0.132, 0.018), (0.137, 0.0265)]
    turned.thrown(wall, 0.0048, kit["body"], floor=0.0055, ripple=turned.rings(0.006, 0.0015))


def rimmed(kit: Kit) -> None:
    """A dinner plate with a well and a broad flat rim."""
    wall = [
        (0.08, 0),
        (0.084, 0.002),
        (0.092, 0.0075),
        (0.098, 0.0125),
        (0.106, 0.0145),
        (0.122, 0.0175),
        (0.136, 0.0215),
    ]
    turned.thrown(wall, 0.004, kit["body"], floor=0.0045)


def scalloped(kit: Kit) -> None:
    """A dessert plate whose edge waves in soft flutes."""
    wall = [(0.06, 0), (0.065, 0.002), (0.08, 0.006), (0.094, 0.012), (0.107, 0.021)]
    turned.thrown(
        wall,
        0.0042,
        kit["body"],
        floor=0.005,
        steps=288,
        ripple=turned.flutes(20, 0.05, low=0.006, sharp=1.4),
    )


def _one(key: str, colour: str, stuff: str, words: str, material: str) -> Colourway:
    return Colourway(key, colour, {"body": stuff}, words, material)


FAMILY = Family(
    key="plate",
    category="Home & Garden > Kitchen & Dining > Tableware > Dinnerware > Plates",
    product_type="Plates",
    view=View(azimuth_deg=10, elevation_deg=46, lens_mm=95),
    designs=(
        Design(
            key="tarn",
            title="Tarn coupe plate",
            brand="Kumori",
            price=21.0,
            build=coupe,
            description="A rimless stoneware dinner plate of 27 cm whose glaze breaks at the edge.",
            looks=("room-japandi", "room-kitchen-dining"),
            colourways=(
                _one("oatmeal", "beige", "edged/oatmeal+brown", "speckled oatmeal", "stoneware"),
                _one("slate", "grey", "edged/#4c5560+tan", "slate blue", "stoneware"),
            ),
        ),
        Design(
            key="hagen",
            title="Hagen rimmed dinner plate",
            brand="Hejmark",
            price=14.0,
            build=rimmed,
            description=(
                "A classic porcelain dinner plate of 27 cm with a broad rim and a painted line."
            ),
            looks=("room-kitchen-dining", "room-classic"),
            colourways=(
                _one("navy", "white", "rimline/white+navy", "white with navy line", "porcelain"),
                _one("gold", "ivory", "rimline/ivory+gold", "ivory with gold line", "porcelain"),
            ),
        ),
        Design(
            key="petal",
            title="Petal dessert plate",
            brand="Ostrova",
            price=12.0,
            build=scalloped,
            description="A dessert plate of 21 cm with a softly waved edge.",
            looks=("room-boho", "room-kitchen-dining"),
            colourways=(_one("blush", "pink", "glaze/blush", "blush", "stoneware"),),
        ),
    ),
)

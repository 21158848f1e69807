"""Plates: coupe, rimmed, scalloped, square, deep, oval, beaded, tin, a set for one."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _tableware
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
    rooms=("kitchen", "dining room"),
    view=View(azimuth_deg=10, elevation_deg=46, lens_mm=95),
    designs=(
        Design(
            key="tarn",
            title="Tarn coupe plate",
            title_zh="Tarn 无边平盘",
            brand="Kumori",
            price=21.0,
            build=coupe,
            description=(
                "A rimless stoneware dinner plate of 27 cm whose glaze breaks at the edge."
            ),
            colourways=(
                _one("oatmeal", "beige", "edged/oatmeal+brown", "speckled oatmeal", "stoneware"),
                _one("slate", "grey", "edged/#4c5560+tan", "slate blue", "stoneware"),
            ),
        ),
        Design(
            key="hagen",
            title="Hagen rimmed dinner plate",
            title_zh="Hagen 宽边餐盘",
            style=("classic", "nordic"),
            brand="Hejmark",
            price=14.0,
            build=rimmed,
            description=(
                "A classic porcelain dinner plate of 27 cm with a broad rim and a painted line."
            ),
            colourways=(
                _one("navy", "white", "rimline/white+navy", "white with navy line", "porcelain"),
                _one("gold", "ivory", "rimline/ivory+gold", "ivory with gold line", "porcelain"),
                *ways("body", "wreath/white+green+red"),
            ),
        ),
        Design(
            key="petal",
            title="Petal dessert plate",
            title_zh="Petal 花边甜品盘",
            style=("mid-century", "boho"),
            brand="Ostrova",
            price=12.0,
            build=scalloped,
            description="A dessert plate of 21 cm with a softly waved edge.",
            colourways=(
                _one("blush", "pink", "glaze/blush", "blush", "stoneware"),
                *ways("body", "glaze/mint"),
            ),
        ),
        Design(
            key="kvadrat",
            title="Kvadrat square plate",
            title_zh="Kvadrat 方形餐盘",
            brand="Vik & Vale",
            price=19.0,
            build=_tableware.square_plate,
            description=(
                "A square stoneware plate of 26 cm with soft corners and a short upright edge."
            ),
            colourways=ways("body", "stoneware/charcoal", "reactive/petrol+sky"),
        ),
        Design(
            key="sole",
            title="Sole deep pasta plate",
            title_zh="Sole 手绘深口意面盘",
            brand="Casa Girasol",
            price=24.0,
            build=_tableware.pasta,
            description="A deep plate of 27 cm with a round well, painted by hand.",
            colourways=ways(
                "body",
                "majolica/ivory+blue+yellow",
                "majolica/white+terracotta+teal",
                "glaze/mustard",
            ),
        ),
        Design(
            key="avening",
            title="Avening oval serving platter",
            title_zh="Avening 椭圆大餐盘",
            brand="Marlowe & Finch",
            price=39.0,
            build=_tableware.platter,
            description="An oval porcelain platter of 35 cm for the roast or the cake.",
            view=View(azimuth_deg=14, elevation_deg=42, lens_mm=95),
            colourways=ways("body", "glaze/white", "glaze/forest"),
        ),
        Design(
            key="perle",
            title="Perle beaded dinner plate",
            title_zh="Perle 珠边餐盘",
            brand="Velours Paname",
            price=26.0,
            build=_tableware.beaded,
            description=(
                "A porcelain dinner plate of 27 cm with a rim of gilded or glazed pearls."
            ),
            colourways=(
                *ways("body", "glaze/white", edge="polished/gold"),
                *ways("body", "glaze/blush", "glaze/navy", edge="="),
            ),
        ),
        Design(
            key="camp",
            title="Camp enamel plate",
            title_zh="Camp 珐琅餐盘",
            brand="Foundry Lane",
            price=13.0,
            build=_tableware.tin_plate,
            style=("industrial", "rustic"),
            description="A light enamelled steel plate of 25 cm with a dark rolled rim.",
            colourways=(
                *ways("body", "enamel/white+white", edge="enamel/navy+navy"),
                *ways("body", "splash/navy+white", edge="enamel/black+black"),
            ),
        ),
        Design(
            key="dagny",
            title="Dagny three-piece place setting",
            title_zh="Dagny 三件套餐具",
            brand="Hejmark",
            price=42.0,
            build=_tableware.pile,
            description="Dinner plate, dessert plate and bowl for one, in two glazes.",
            view=View(azimuth_deg=10, elevation_deg=28, lens_mm=95),
            colourways=(
                *ways("body", "stoneware/ivory", second="stoneware/sage"),
                *ways("body", "stoneware/charcoal", second="stoneware/sand"),
                *ways("body", "glaze/sky", second="glaze/white"),
            ),
        ),
    ),
)

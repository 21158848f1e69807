"""Mugs and cups: cylinder, belly, enamel, dipped, faceted, travel, glass, stacked, with saucer."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _cups, _mugs
from catalog.studio.recipe import Colourway, Design, Family, View


def _one(
    key: str, colour: str, stuff: str, words: str, material: str, handle: str = "", rim: str = ""
) -> Colourway:
    """A colourway whose handle and rim default to the body's material."""
    parts = {"body": stuff, "handle": handle or stuff, "rim": rim or handle or stuff}
    return Colourway(key, colour, parts, words, material)


FAMILY = Family(
    key="mug",
    category="Home & Garden > Kitchen & Dining > Tableware > Drinkware > Mugs",
    product_type="Mugs",
    rooms=("kitchen", "dining room", "home office"),
    view=View(azimuth_deg=24, elevation_deg=24, lens_mm=95),
    designs=(
        Design(
            key="hagen",
            title="Hagen straight mug",
            title_zh="Hagen 直筒马克杯",
            brand="Hejmark",
            price=12.0,
            build=_mugs.straight,
            description=(
                "A 350 ml mug in glazed stoneware with straight sides and a D-shaped handle."
            ),
            colourways=(
                _one("white", "white", "glaze/white", "white", "stoneware"),
                _one("navy", "navy", "glaze/navy", "navy", "stoneware"),
                _one("mustard", "yellow", "glaze/mustard", "mustard", "stoneware"),
            ),
        ),
        Design(
            key="tarn",
            title="Tarn belly mug",
            title_zh="Tarn 手工圆腹马克杯",
            brand="Kumori",
            price=18.0,
            build=_mugs.belly,
            description=(
                "A round-bellied mug with throwing rings and a pulled handle, each glazed by hand."
            ),
            colourways=(
                _one("oatmeal", "beige", "stoneware/oatmeal", "speckled oatmeal", "stoneware"),
                _one("blue", "blue", "reactive/petrol+sky", "reactive blue", "stoneware"),
            ),
        ),
        Design(
            key="camp",
            title="Camp enamel mug",
            title_zh="Camp 珐琅马克杯",
            style=("industrial", "rustic"),
            brand="Foundry Lane",
            price=14.0,
            build=_mugs.enamel,
            description=(
                "A light enamelled steel mug with a rolled dark rim, for the stove or the campfire."
            ),
            colourways=(
                _one(
                    "white",
                    "white",
                    "enamel/white+navy",
                    "white with blue rim",
                    "enamelled steel",
                    "enamel/white+white",
                    "enamel/navy+navy",
                ),
                _one(
                    "forest",
                    "green",
                    "enamel/forest+black",
                    "forest green",
                    "enamelled steel",
                    "enamel/forest+forest",
                    "enamel/black+black",
                ),
                *ways("body", "splash/sky+white", handle="=", rim="enamel/navy+navy"),
            ),
        ),
        Design(
            key="dune",
            title="Dune latte mug",
            title_zh="Dune 浸釉拿铁杯",
            brand="Terra Nomade",
            price=19.0,
            build=_mugs.tall,
            description="A tall mug for milky coffee, dipped in glaze over a bare clay foot.",
            colourways=(
                _one(
                    "sage",
                    "green",
                    "dipped/sage+sand",
                    "sage over bare clay",
                    "stoneware",
                    "glaze/sage",
                ),
                _one(
                    "terracotta",
                    "terracotta",
                    "dipped/ivory+terracotta",
                    "ivory over terracotta",
                    "terracotta",
                    "glaze/ivory",
                ),
            ),
        ),
        Design(
            key="ristretto",
            title="Ristretto espresso cup and saucer",
            title_zh="Ristretto 浓缩咖啡杯碟套装",
            brand="Hejmark",
            price=16.0,
            build=_mugs.espresso,
            description="A small espresso cup of 80 ml with its own saucer.",
            colourways=(
                _one("black", "black", "glaze/black", "black", "porcelain"),
                *ways("body", "glaze/terracotta", handle="=", rim="="),
            ),
        ),
        Design(
            key="kant",
            title="Kant faceted mug",
            title_zh="Kant 八棱马克杯",
            brand="Vik & Vale",
            price=17.0,
            build=_cups.faceted,
            description="A stoneware mug of 300 ml with eight flat sides and an angular handle.",
            colourways=ways("body", "glaze/sage", "reactive/navy+sky"),
        ),
        Design(
            key="limone",
            title="Limone cappuccino cup and saucer",
            title_zh="Limone 卡布奇诺杯碟套装",
            brand="Casa Girasol",
            price=22.0,
            build=_cups.cappuccino,
            description="A broad cappuccino cup, painted by hand, on a saucer in one colour.",
            colourways=(
                *ways("body", "lemons/ivory+green+yellow", saucer="glaze/yellow"),
                *ways("body", "dotted/white+blue", saucer="glaze/blue"),
                *ways("body", "sprigs/cream+green+coral", saucer="glaze/coral"),
            ),
        ),
        Design(
            key="transit",
            title="Transit insulated travel mug",
            title_zh="Transit 不锈钢保温随行杯",
            brand="Foundry Lane",
            price=29.0,
            build=_cups.travel,
            description="A double-walled 450 ml steel tumbler with a lid that slides shut.",
            style=("modern", "industrial"),
            colourways=ways(
                "body",
                "powder/charcoal",
                "powder/blush",
                steel="brushed/steel",
                lid="plastic/black",
                slot="plastic/black",
            ),
        ),
        Design(
            key="klar",
            title="Klar glass tea mug",
            title_zh="Klar 玻璃茶杯",
            brand="Vik & Vale",
            price=13.0,
            build=_cups.tea_glass,
            description="A clear mug of heat-proof glass with a thick floor, for tea.",
            colourways=ways("body", "glass/clear", tea="glass/#b4561c"),
        ),
        Design(
            key="stapel",
            title="Stapel set of three stacking cups",
            title_zh="Stapel 叠放咖啡杯三件套",
            brand="Hejmark",
            price=34.0,
            build=_cups.stacked,
            description="Three small cups with strap handles that nest to save the shelf.",
            colourways=(
                *ways("body", "glaze/navy", middle="glaze/sky", top="glaze/ivory"),
                *ways(
                    "body", "stoneware/terracotta", middle="stoneware/sand", top="stoneware/cream"
                ),
            ),
        ),
    ),
)

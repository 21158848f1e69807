"""Bowls: cereal, salad, fluted, footed, noodle; nested, ramen, glass, pinched, two-handled."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _tableware
from catalog.studio.recipe import Colourway, Design, Family, Kit, View
from catalog.studio.shapes import turned


def cereal(kit: Kit) -> None:
    """A deep everyday bowl on a low foot ring."""
    wall = [
        (0.035, 0),
        (0.038, 0.004),
        (0.045, 0.009),
        (0.063, 0.024),
        (0.075, 0.045),
        (0.079, 0.068),
    ]
    turned.thrown(wall, 0.0042, kit["body"], floor=0.008, ripple=turned.rings(0.009, 0.003))


def salad(kit: Kit) -> None:
    """A wide turned wooden bowl with a thick wall."""
    wall = [(0.06, 0), (0.075, 0.004), (0.11, 0.025), (0.137, 0.058), (0.148, 0.098)]
    turned.thrown(wall, 0.009, kit["body"], floor=0.012, grain="X")


def fluted(kit: Kit) -> None:
    """A wide bowl with soft flutes up to a wavy rim."""
    wall = [
        (0.04, 0),
        (0.045, 0.004),
        (0.065, 0.014),
        (0.098, 0.036),
        (0.118, 0.062),
        (0.127, 0.079),
    ]
    turned.thrown(
        wall,
        0.0045,
        kit["body"],
        floor=0.007,
        steps=288,
        ripple=turned.flutes(24, 0.035, low=0.006),
    )


def footed(kit: Kit) -> None:
    """A shallow fruit bowl on a high turned foot."""
    wall = [
        (0.056, 0),
        (0.06, 0.004),
        (0.05, 0.016),
        (0.038, 0.045),
        (0.041, 0.062),
        (0.08, 0.077),
        (0.118, 0.095),
        (0.137, 0.118),
    ]
    turned.thrown(wall, 0.006, kit["body"], floor=0.075)


def noodle(kit: Kit) -> None:
    """A tall, straight-flared noodle bowl on a foot ring."""
    wall = [
        (0.036, 0),
        (0.0375, 0.003),
        (0.037, 0.009),
        (0.05, 0.018),
        (0.073, 0.045),
        (0.09, 0.083),
    ]
    turned.thrown(wall, 0.004, kit["body"], floor=0.013)


def _one(key: str, colour: str, stuff: str, words: str, material: str) -> Colourway:
    return Colourway(key, colour, {"body": stuff}, words, material)


FAMILY = Family(
    key="bowl",
    category="Home & Garden > Kitchen & Dining > Tableware > Dinnerware > Bowls",
    product_type="Bowls",
    rooms=("kitchen", "dining room"),
    view=View(azimuth_deg=20, elevation_deg=27, lens_mm=95),
    designs=(
        Design(
            key="tarn",
            title="Tarn cereal bowl",
            title_zh="Tarn 麦片碗",
            brand="Kumori",
            price=16.0,
            build=cereal,
            description="A deep stoneware bowl of 16 cm for breakfast and soup, glazed by hand.",
            colourways=(
                _one("oatmeal", "beige", "stoneware/oatmeal", "speckled oatmeal", "stoneware"),
                _one("blue", "blue", "reactive/petrol+sky", "reactive blue", "stoneware"),
            ),
        ),
        Design(
            key="mango",
            title="Savanna wooden salad bowl",
            title_zh="Savanna 实木沙拉碗",
            brand="Terra Nomade",
            price=39.0,
            build=salad,
            description="A wide salad bowl of 30 cm turned from one piece of mango wood.",
            colourways=(_one("mango", "brown", "treen/mango", "mango wood", "wood"),),
        ),
        Design(
            key="colonna",
            title="Colonna fluted serving bowl",
            title_zh="Colonna 棱纹大碗",
            brand="Marlowe & Finch",
            price=32.0,
            build=fluted,
            description="A serving bowl with soft flutes that run into a wavy rim.",
            colourways=(_one("sage", "green", "glaze/sage", "sage", "stoneware"),),
        ),
        Design(
            key="plinth",
            title="Plinth footed fruit bowl",
            title_zh="Plinth 高脚果盘",
            brand="Foundry Lane",
            price=48.0,
            build=footed,
            description="A shallow fruit bowl raised on a turned foot.",
            colourways=(
                _one("charcoal", "black", "stoneware/charcoal", "charcoal", "stoneware"),
                *ways("body", "marble/white"),
            ),
        ),
        Design(
            key="soba",
            title="Soba noodle bowl",
            title_zh="Soba 面碗",
            brand="Kumori",
            price=19.0,
            build=noodle,
            description="A tall porcelain noodle bowl with hand-painted bands.",
            colourways=(
                _one("bands", "white", "banded/white+navy", "white with blue bands", "porcelain"),
            ),
        ),
        Design(
            key="reda",
            title="Reda set of three mixing bowls",
            title_zh="Reda 调理碗三件套",
            brand="Vik & Vale",
            price=49.0,
            build=_tableware.nested,
            description=(
                "Three stoneware mixing bowls with thick collars, one nesting in the other."
            ),
            colourways=(
                *ways("body", "glaze/sage", middle="glaze/cream", top="glaze/mustard"),
                *ways(
                    "body", "stoneware/ivory", middle="stoneware/sand", top="stoneware/terracotta"
                ),
            ),
        ),
        Design(
            key="miso",
            title="Miso ramen bowl with chopsticks",
            title_zh="Miso 拉面碗配筷子",
            brand="Kumori",
            price=26.0,
            build=_tableware.ramen,
            description="A steep stoneware ramen bowl of 21 cm with a pair of wooden chopsticks.",
            colourways=ways(
                "body",
                "reactive/chocolate+rust",
                "stoneware/charcoal",
                "banded/white+blue",
                sticks="treen/walnut",
            ),
        ),
        Design(
            key="onda",
            title="Onda glass salad bowl",
            title_zh="Onda 波纹玻璃沙拉碗",
            brand="Vik & Vale",
            price=34.0,
            build=_tableware.waved_glass,
            style=("modern", "coastal"),
            description="A wide glass salad bowl of 28 cm with soft waves.",
            colourways=ways("body", "glass/clear", "glass/amber"),
        ),
        Design(
            key="kiesel",
            title="Kiesel pinched bowl",
            title_zh="Kiesel 手捏不规则碗",
            brand="Terra Nomade",
            price=36.0,
            build=_tableware.pebble,
            description="A thick bowl with an uneven rim, pinched by hand.",
            colourways=ways(
                "body", "clay/sand", "clay/terracotta", "terrazzo/ivory+terracotta+charcoal"
            ),
        ),
        Design(
            key="gratine",
            title="Gratine onion soup bowl",
            title_zh="Gratine 双耳汤碗",
            brand="Ardenne",
            price=17.0,
            build=_tableware.onion,
            description="A bellied soup bowl with two stub handles that goes under the grill.",
            colourways=ways("body", "dipped/chocolate+tan", "glaze/mustard"),
        ),
        Design(
            key="matin",
            title="Matin breakfast bowl",
            title_zh="Matin 法式早餐碗",
            brand="Casa Girasol",
            price=14.0,
            build=_tableware.cafe_bowl,
            style=("boho", "rustic"),
            description="A footed bowl with eight facets for milky coffee and cereal.",
            colourways=ways("body", "sprigs/cream+blue+red", "dotted/white+green", "glaze/coral"),
        ),
    ),
)

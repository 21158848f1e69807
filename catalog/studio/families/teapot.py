"""Teapots: round, cast iron, tall; kyusu, cube, glass, silver, ribbed; an enamel coffee pot."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _brewers, _teapots
from catalog.studio.recipe import Colourway, Design, Family, View


def _one(
    key: str, colour: str, body: str, words: str, material: str, lid: str = "", handle: str = ""
) -> Colourway:
    parts = {"body": body, "lid": lid or body, "handle": handle or body}
    return Colourway(key, colour, parts, words, material)


FAMILY = Family(
    key="teapot",
    category="Home & Garden > Kitchen & Dining > Tableware > Coffee Servers & Tea Pots",
    product_type="Teapots",
    rooms=("kitchen", "dining room"),
    view=View(azimuth_deg=-14, elevation_deg=17, lens_mm=95),
    designs=(
        Design(
            key="hagen",
            title="Hagen round teapot",
            title_zh="Hagen 圆形瓷茶壶",
            style=("nordic", "classic"),
            brand="Hejmark",
            price=44.0,
            build=_teapots.round_pot,
            description="A round porcelain teapot for 1.2 litres with a domed lid.",
            colourways=(
                _one("white", "white", "glaze/white", "white", "porcelain"),
                _one("teal", "teal", "glaze/teal", "teal", "porcelain"),
            ),
        ),
        Design(
            key="tetsu",
            title="Tetsu cast-iron teapot",
            title_zh="Tetsu 铸铁茶壶",
            brand="Kumori",
            price=62.0,
            build=_teapots.iron_pot,
            description="A low cast-iron teapot with a ridged belly and an overhead handle.",
            colourways=(_one("black", "black", "powder/black", "black", "cast iron"),),
        ),
        Design(
            key="tarn",
            title="Tarn tall teapot",
            title_zh="Tarn 高身茶壶",
            brand="Kumori",
            price=54.0,
            build=_teapots.tall_pot,
            description="A tall stoneware pot with a straight spout and a lid of oiled oak.",
            colourways=(
                _one(
                    "oatmeal",
                    "beige",
                    "stoneware/oatmeal",
                    "speckled oatmeal",
                    "stoneware",
                    lid="treen/oak",
                ),
                _one(
                    "blue",
                    "blue",
                    "reactive/petrol+sky",
                    "reactive blue",
                    "stoneware",
                    lid="treen/walnut",
                ),
            ),
        ),
        Design(
            key="kyu",
            title="Kyu side-handled teapot",
            title_zh="Kyu 横手急须茶壶",
            brand="Kumori",
            price=49.0,
            build=_brewers.kyusu,
            description="A Japanese kyusu for 300 ml with a hollow handle at its side.",
            view=View(azimuth_deg=-42, elevation_deg=22, lens_mm=95),
            colourways=ways("body", "clay/rust", "stoneware/charcoal", "reactive/petrol+sage"),
        ),
        Design(
            key="blok",
            title="Blok cube teapot",
            title_zh="Blok 方形茶壶",
            brand="Vik & Vale",
            price=46.0,
            build=_brewers.cube,
            description="A porcelain teapot in the shape of a cube with soft edges.",
            colourways=ways("body", "glaze/white", "glaze/black", lid="=", knob="treen/oak"),
        ),
        Design(
            key="klar",
            title="Klar glass teapot with strainer",
            title_zh="Klar 玻璃茶壶配滤芯",
            brand="Vik & Vale",
            price=38.0,
            build=_brewers.glass_pot,
            description=(
                "A heat-proof glass teapot for one litre with a steel strainer and a wooden lid."
            ),
            colourways=ways(
                "body",
                "glass/clear",
                tea="glass/#c06a1e",
                steel="brushed/steel",
                lid="treen/bamboo",
            ),
        ),
        Design(
            key="camp",
            title="Camp enamel coffee pot",
            title_zh="Camp 珐琅咖啡壶",
            brand="Foundry Lane",
            price=39.0,
            build=_brewers.camp_pot,
            style=("rustic", "industrial"),
            description="A conical enamelled coffee pot with a swan-neck spout and a hinged lid.",
            view=View(azimuth_deg=-14, elevation_deg=12, lens_mm=95),
            colourways=(
                *ways("body", "splash/navy+white", edge="enamel/black+black"),
                *ways("body", "enamel/white+white", edge="enamel/navy+navy"),
                *ways("body", "enamel/mustard+mustard", edge="enamel/black+black"),
            ),
        ),
        Design(
            key="georgia",
            title="Georgia silver-plated teapot",
            title_zh="Georgia 镀银茶壶",
            brand="Marlowe & Finch",
            price=129.0,
            build=_brewers.silver_pot,
            description=(
                "A footed, silver-plated teapot with gadroons, a scrolled handle and a finial."
            ),
            colourways=(
                *ways("body", "polished/silver", handle="stained/black ash"),
                *ways("body", "polished/copper", handle="stained/walnut"),
            ),
        ),
        Design(
            key="zucca",
            title="Zucca ribbed teapot",
            title_zh="Zucca 南瓜棱茶壶",
            brand="Casa Girasol",
            price=48.0,
            build=_brewers.ribbed,
            description="A round teapot for 1.3 litres with the lobes of a pumpkin.",
            colourways=(
                *ways("body", "glaze/mustard", lid="glaze/mustard"),
                *ways("body", "glaze/coral", "glaze/sage", lid="="),
            ),
        ),
        Design(
            key="solo",
            title="Solo tea-for-one set",
            title_zh="Solo 单人茶壶套装",
            brand="Ardenne",
            price=34.0,
            build=_brewers.for_one,
            style=("rustic", "classic"),
            description="A small pot for half a litre that stands in its own cup.",
            colourways=(
                *ways("body", "sprigs/white+green+pink", cup="glaze/pink"),
                *ways("body", "dotted/white+navy", cup="glaze/navy"),
                *ways("body", "stoneware/sage", cup="stoneware/ivory"),
            ),
        ),
    ),
)

"""Vases: bottle, fluted, amphora, ring, glass, jar; jug, trio, twisted, bubbles, urn, forked."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _vases, _vessels
from catalog.studio.recipe import Colourway, Design, Family, View


def _one(key: str, colour: str, stuff: str, words: str, material: str) -> Colourway:
    return Colourway(key, colour, {"body": stuff}, words, material)


FAMILY = Family(
    key="vase",
    category="Home & Garden > Decor > Vases",
    product_type="Vases",
    rooms=("living room", "dining room", "hallway"),
    view=View(azimuth_deg=20, elevation_deg=14, lens_mm=95),
    designs=(
        Design(
            key="osier",
            title="Osier bottle vase",
            title_zh="Osier 细口瓶",
            brand="Kumori",
            price=34.0,
            build=_vases.bottle,
            description="A stoneware bottle vase with a narrow neck for a single branch.",
            colourways=(
                _one("speckle", "white", "stoneware/cream", "speckled cream", "stoneware"),
                _one("rust", "brown", "reactive/chocolate+rust", "reactive rust", "stoneware"),
            ),
        ),
        Design(
            key="colonna",
            title="Colonna fluted vase",
            title_zh="Colonna 棱纹花瓶",
            brand="Marlowe & Finch",
            price=45.0,
            build=_vases.fluted,
            description="A tall ceramic cylinder with upright flutes and a plain lip.",
            colourways=(
                _one("ivory", "ivory", "clay/ivory", "matte ivory", "ceramic"),
                _one("forest", "green", "glaze/forest", "forest green glaze", "ceramic"),
            ),
        ),
        Design(
            key="amfora",
            title="Amfora two-handled vase",
            title_zh="Amfora 双耳陶罐花瓶",
            style=("boho", "coastal"),
            brand="Terra Nomade",
            price=59.0,
            build=_vases.amphora,
            description="A terracotta jar with two handles and a turned foot.",
            colourways=(
                _one("terracotta", "terracotta", "clay/terracotta", "raw terracotta", "terracotta"),
                _one("chalk", "white", "clay/white", "chalk white", "terracotta"),
            ),
        ),
        Design(
            key="halo",
            title="Halo ring vase",
            title_zh="Halo 圆环花器",
            brand="Kumori",
            price=39.0,
            build=_vases.ring,
            description=(
                "A ring-shaped ceramic vase that holds one stem and frames what is behind it."
            ),
            view=View(azimuth_deg=24, elevation_deg=10, lens_mm=95),
            colourways=(_one("sand", "sand", "clay/sand", "sand", "ceramic"),),
        ),
        Design(
            key="brisa",
            title="Brisa glass vase",
            title_zh="Brisa 玻璃花瓶",
            style=("glam", "coastal"),
            brand="Velours Paname",
            price=42.0,
            build=_vases.bubble,
            description="A round mouth-blown glass vase with soft ribs and a heavy floor.",
            colourways=(
                _one("smoke", "grey", "glass/#c3c7cb", "smoke grey", "glass"),
                _one("amber", "orange", "glass/#eab567", "amber", "glass"),
            ),
        ),
        Design(
            key="lira",
            title="Lira tulip vase",
            title_zh="Lira 郁金香玻璃花瓶",
            brand="Hejmark",
            price=29.0,
            build=_vases.tulip,
            description="A clear trumpet-shaped glass vase with a thick floor.",
            colourways=(_one("clear", "clear", "glass/#e4efec", "clear", "glass"),),
        ),
        Design(
            key="torre",
            title="Torre floor vase",
            title_zh="Torre 落地花瓶",
            style=("boho", "industrial"),
            brand="Terra Nomade",
            price=119.0,
            build=_vases.floor_jar,
            description="A floor vase 63 cm tall with high shoulders and turned ribs.",
            colourways=(_one("black", "black", "clay/charcoal", "charcoal", "terracotta"),),
        ),
        Design(
            key="brocca",
            title="Brocca jug vase",
            title_zh="Brocca 手绘水壶花瓶",
            brand="Casa Girasol",
            price=44.0,
            build=_vessels.jug,
            description="A jug with a pouring lip and a loop handle, for sunflowers or lemonade.",
            colourways=(
                *ways("body", "lemons/ivory+green+yellow", handle="glaze/blue"),
                *ways("body", "glaze/mustard", handle="="),
            ),
        ),
        Design(
            key="trio",
            title="Trio set of bud vases",
            title_zh="Trio 小花瓶三件套",
            brand="Vik & Vale",
            price=39.0,
            build=_vessels.trio,
            description="Three bud vases of 10 to 17 cm: a bottle, a globe and a cone.",
            colourways=(
                *ways("body", "clay/terracotta", second="clay/sand", third="clay/ivory"),
                *ways("body", "glaze/sage", second="glaze/forest", third="glaze/cream"),
            ),
        ),
        Design(
            key="spira",
            title="Spira twisted vase",
            title_zh="Spira 螺旋花瓶",
            brand="Ostrova",
            price=52.0,
            build=_vessels.twisted,
            description="A ceramic vase of 28 cm whose six lobes wind around it.",
            colourways=ways("body", "stoneware/ivory", "glaze/petrol"),
        ),
        Design(
            key="perlo",
            title="Perlo bubble vase",
            title_zh="Perlo 叠球花瓶",
            brand="Lumaire",
            price=48.0,
            build=_vessels.bubbles,
            description="Three balls stacked into one bottle with a small mouth.",
            colourways=ways("body", "polished/gold", "glass/smoke"),
        ),
        Design(
            key="medici",
            title="Medici urn vase",
            title_zh="Medici 古典双耳瓮",
            brand="Marlowe & Finch",
            price=69.0,
            build=_vessels.urn,
            description="A small garden urn with gadroons and two scrolls.",
            colourways=ways("body", "stone/light grey", "marble/black"),
        ),
        Design(
            key="gaffel",
            title="Gaffel forked vase",
            title_zh="Gaffel 双口花瓶",
            brand="Ostrova",
            price=58.0,
            build=_vessels.forked,
            description="Two necks that lean apart grow from one body: a studio piece.",
            colourways=ways("body", "reactive/forest+sage", "stoneware/sand"),
        ),
    ),
)

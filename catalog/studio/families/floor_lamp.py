"""Floor lamps."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _floor_lamps as make
from catalog.studio.families import _standing_lamps as standing
from catalog.studio.recipe import Colourway, Design, Family, View

FAMILY = Family(
    key="floor-lamp",
    category="Home & Garden > Lighting > Lamps",
    product_type="Floor lamps",
    rooms=("living room", "bedroom", "home office"),
    view=View(azimuth_deg=16.0, elevation_deg=7.0, margin=0.05),
    designs=(
        Design(
            key="volta",
            title="Volta arc floor lamp",
            title_zh="Volta 弧形落地灯",
            brand="Ostrova",
            price=279.0,
            description="A long steel arc from a marble block carries a spun dome.",
            build=make.arc,
            colourways=(
                Colourway(
                    "brass",
                    "gold",
                    {
                        "metal": "brushed/brass",
                        "foot": "marble/white",
                        "inside": "powder/white",
                        "bulb": "bulb",
                    },
                    "brass and white marble",
                    "metal",
                ),
                *ways(
                    "metal",
                    "powder/black",
                    foot="marble/charcoal",
                    inside="powder/white",
                    bulb="bulb",
                ),
            ),
        ),
        Design(
            key="trebe",
            title="Trebe tripod floor lamp",
            title_zh="Trebe 三脚落地灯",
            brand="Hejmark",
            price=149.0,
            description="A wooden tripod under a wide drum shade.",
            build=make.tripod,
            colourways=(
                Colourway(
                    "oak",
                    "oak",
                    {
                        "wood": "wood/oak",
                        "metal": "powder/black",
                        "shade": "shade/ivory",
                        "bulb": "bulb",
                    },
                    "oak and ivory",
                    "oak",
                ),
                Colourway(
                    "walnut",
                    "brown",
                    {
                        "wood": "wood/walnut",
                        "metal": "brushed/brass",
                        "shade": "shade/white",
                        "bulb": "bulb",
                    },
                    "walnut and white",
                    "walnut",
                    169.0,
                ),
            ),
        ),
        Design(
            key="apothek",
            title="Apothek reading lamp",
            title_zh="Apothek 阅读落地灯",
            brand="Hejmark",
            price=119.0,
            description="A slim reading lamp with a swivelling head.",
            build=make.reading,
            colourways=(
                Colourway(
                    "black", "black", {"metal": "powder/black", "bulb": "bulb"}, "black", "steel"
                ),
                *ways("metal", "brushed/brass", "powder/sage", bulb="bulb"),
            ),
        ),
        Design(
            key="belgrave",
            title="Belgrave column lamp",
            title_zh="Belgrave 黄铜柱落地灯",
            brand="Marlowe & Finch",
            price=239.0,
            description="A brass column under a tapered shade.",
            build=make.classic,
            colourways=(
                Colourway(
                    "brass",
                    "gold",
                    {
                        "body": "polished/brass",
                        "shade": "shade/cream",
                        "trim": "shade/sand",
                        "bulb": "bulb",
                    },
                    "brass and cream",
                    "brass",
                ),
                *ways(
                    "body", "polished/pewter", shade="shade/ivory", trim="shade/taupe", bulb="bulb"
                ),
            ),
        ),
        Design(
            key="washi",
            title="Washi paper floor lamp",
            title_zh="Washi 和纸落地灯",
            brand="Kumori",
            price=159.0,
            description="A tall column of pleated paper on short wooden legs.",
            build=make.paper,
            colourways=(
                Colourway(
                    "white",
                    "white",
                    {"shade": "shade/ivory", "wood": "wood/oak"},
                    "white paper",
                    "paper",
                ),
            ),
        ),
        Design(
            key="gaffer",
            title="Gaffer studio lamp",
            title_zh="Gaffer 影棚落地灯",
            brand="Foundry Lane",
            price=219.0,
            description="A steel tripod with a tilting, caged drum head.",
            build=make.spot,
            colourways=(
                Colourway(
                    "steel",
                    "grey",
                    {"metal": "brushed/gunmetal", "joint": "brushed/steel", "bulb": "bulb"},
                    "gunmetal",
                    "steel",
                ),
                *ways("metal", "powder/black", joint="brushed/brass", bulb="bulb"),
            ),
        ),
        Design(
            key="trio",
            title="Trio globe floor lamp",
            title_zh="Trio 三头球形落地灯",
            brand="Velours Paname",
            price=229.0,
            description="Three opal globes branch from one brass stem.",
            build=make.globes,
            colourways=(
                Colourway(
                    "brass",
                    "gold",
                    {"metal": "brushed/brass", "shade": "opal/white"},
                    "brass and opal glass",
                    "glass",
                ),
                *ways("metal", "powder/black", shade="opal/white"),
            ),
        ),
        Design(
            key="vasque",
            title="Vasque uplighter",
            title_zh="Vasque 碗形上照落地灯",
            brand="Lumaire",
            price=199.0,
            description="A bowl of glowing glass on a slim stem lights the ceiling.",
            build=standing.torchiere,
            colourways=ways("metal", "brushed/brass", "powder/black", shade="opal/cream"),
        ),
        Design(
            key="tricorne",
            title="Tricorne three-cone floor lamp",
            title_zh="Tricorne 三锥头落地灯",
            brand="Ostrova",
            price=189.0,
            description="Three coloured cones on one stem, each of which turns its own way.",
            build=standing.cones,
            colourways=(
                *ways(
                    "first",
                    "powder/mustard",
                    second="powder/terracotta",
                    third="powder/ivory",
                    metal="brushed/brass",
                    bulb="opal/white",
                ),
                *ways(
                    "first",
                    "powder/black",
                    second="powder/black",
                    third="powder/black",
                    metal="brushed/brass",
                    bulb="opal/white",
                ),
            ),
        ),
        Design(
            key="tanabata",
            title="Tanabata shelf lamp",
            title_zh="Tanabata 置物架落地灯",
            brand="Kumori",
            price=139.0,
            description="A slender wooden tower with three shelves under a square shade.",
            build=standing.shelved,
            colourways=ways("wood", "wood/oak", "wood/smoked oak", shade="shade/ivory"),
        ),
        Design(
            key="cesta",
            title="Cesta woven floor lamp",
            title_zh="Cesta 藤编落地灯",
            brand="Casa Girasol",
            price=169.0,
            description="A woven cone of cane on three bowed canes that meet in a knot.",
            build=standing.woven,
            colourways=ways(
                "cane", "cane/rattan", binding="cord/sand", cap="powder/black", bulb="bulb"
            ),
        ),
    ),
)

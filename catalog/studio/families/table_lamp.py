"""Table lamps."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _desk_lamps as desk
from catalog.studio.families import _table_lamps as make
from catalog.studio.recipe import Colourway, Design, Family, View

FAMILY = Family(
    key="table-lamp",
    category="Home & Garden > Lighting > Lamps",
    product_type="Table lamps",
    rooms=("living room", "bedroom", "home office"),
    view=View(azimuth_deg=20.0, elevation_deg=9.0, margin=0.08),
    designs=(
        Design(
            key="calabash",
            title="Calabash table lamp",
            title_zh="Calabash 陶瓷台灯",
            brand="Saltwick",
            price=89.0,
            description="A glazed gourd of stoneware under a linen drum shade.",
            build=make.ceramic,
            options={"profile": make.GOURD, "shade": (0.19, 0.21), "taper": 0.84},
            colourways=(
                Colourway(
                    "blue",
                    "blue",
                    {
                        "shade": "shade/ivory",
                        "bulb": "bulb",
                        "metal": "brushed/brass",
                        "body": "glaze/blue",
                    },
                    "blue glaze",
                    "ceramic",
                ),
                Colourway(
                    "white",
                    "white",
                    {
                        "shade": "shade/ivory",
                        "bulb": "bulb",
                        "metal": "brushed/brass",
                        "body": "stoneware/ivory",
                    },
                    "white stoneware",
                    "stoneware",
                    None,
                ),
                Colourway(
                    "green",
                    "green",
                    {
                        "shade": "shade/ivory",
                        "bulb": "bulb",
                        "metal": "brushed/brass",
                        "body": "glaze/forest",
                    },
                    "green glaze",
                    "ceramic",
                    None,
                ),
            ),
        ),
        Design(
            key="svamp",
            title="Svamp dome lamp",
            title_zh="Svamp 蘑菇台灯",
            brand="Hejmark",
            price=79.0,
            description="A steel dome on a slim stem throws its light downwards.",
            build=make.mushroom,
            colourways=(
                Colourway(
                    "mustard",
                    "yellow",
                    {
                        "body": "powder/mustard",
                        "inside": "powder/white",
                        "bulb": "bulb",
                        "metal": "brushed/brass",
                    },
                    "mustard",
                    "steel",
                ),
                *ways(
                    "body",
                    "powder/white",
                    "powder/forest",
                    inside="powder/white",
                    bulb="bulb",
                    metal="brushed/brass",
                ),
            ),
        ),
        Design(
            key="trebe",
            title="Trebe tripod table lamp",
            title_zh="Trebe 三脚台灯",
            brand="Hejmark",
            price=69.0,
            description="Three oak legs under a white drum shade.",
            build=make.tripod,
            colourways=(
                Colourway(
                    "oak",
                    "oak",
                    {
                        "wood": "wood/oak",
                        "metal": "brushed/steel",
                        "shade": "shade/white",
                        "bulb": "bulb",
                    },
                    "oak and white",
                    "oak",
                ),
                *ways(
                    "wood", "wood/walnut", metal="brushed/brass", shade="shade/sand", bulb="bulb"
                ),
            ),
        ),
        Design(
            key="drafter",
            title="Drafter task lamp",
            title_zh="Drafter 工作台灯",
            brand="Foundry Lane",
            price=95.0,
            description="A jointed work lamp with springs and a conical head.",
            build=make.task,
            colourways=(
                Colourway(
                    "black",
                    "black",
                    {"metal": "powder/black", "joint": "brushed/steel", "bulb": "bulb"},
                    "black",
                    "steel",
                ),
                *ways("metal", "powder/red", joint="brushed/steel", bulb="bulb"),
            ),
        ),
        Design(
            key="perla",
            title="Perla globe lamp",
            title_zh="Perla 玻璃球台灯",
            brand="Velours Paname",
            price=119.0,
            description="An opal glass globe in a brass cup on a marble foot.",
            build=make.globe,
            colourways=(
                Colourway(
                    "brass",
                    "gold",
                    {"foot": "marble/white", "metal": "brushed/brass", "shade": "opal/white"},
                    "brass and opal glass",
                    "glass",
                ),
                *ways("metal", "powder/black", foot="marble/charcoal", shade="opal/white"),
            ),
        ),
        Design(
            key="andon",
            title="Andon paper lamp",
            title_zh="Andon 和纸台灯",
            brand="Kumori",
            price=85.0,
            description="A column of rice paper in a slim wooden frame.",
            build=make.paper,
            colourways=(
                Colourway(
                    "walnut",
                    "brown",
                    {"wood": "wood/walnut", "shade": "shade/ivory"},
                    "walnut and paper",
                    "paper",
                ),
            ),
        ),
        Design(
            key="comptoir",
            title="Comptoir banker's lamp",
            title_zh="Comptoir 银行家台灯",
            brand="Marlowe & Finch",
            price=129.0,
            description="A trough of coloured glass tips over a turned stem with a pull chain.",
            build=desk.banker,
            colourways=ways(
                "shade", "glaze/forest", "glaze/navy", metal="polished/brass", bulb="opal/cream"
            ),
        ),
        Design(
            key="murano",
            title="Toadstool glass lamp",
            title_zh="Toadstool 吹制玻璃蘑菇灯",
            brand="Lumaire",
            price=149.0,
            description="One piece of blown glass, a wide cap that swells out of its own stem.",
            build=desk.toadstool,
            colourways=ways("glass", "opal/white", "opal/coral", "opal/mint"),
        ),
        Design(
            key="bobina",
            title="Bobina stacked-ball lamp",
            title_zh="Bobina 叠球台灯",
            brand="Casa Girasol",
            price=99.0,
            description="Lacquered balls, one on another, under a pleated cone.",
            build=desk.stacked,
            colourways=(
                *ways(
                    "body",
                    "painted/terracotta",
                    second="painted/blush",
                    shade="shade/ivory",
                    metal="brushed/brass",
                    bulb="bulb",
                ),
                *ways(
                    "body",
                    "painted/petrol",
                    second="painted/sky",
                    shade="shade/ivory",
                    metal="brushed/brass",
                    bulb="bulb",
                ),
            ),
        ),
        Design(
            key="cygne",
            title="Cygne gooseneck lamp",
            title_zh="Cygne 鹅颈台灯",
            brand="Lumaire",
            price=109.0,
            description="A bent neck carries a small dome that looks down at the page.",
            build=desk.swan,
            view=View(azimuth_deg=14.0, elevation_deg=9.0, margin=0.08),
            colourways=(
                *ways("metal", "brushed/brass", foot="marble/white", bulb="bulb"),
                *ways("metal", "powder/black", foot="marble/charcoal", bulb="bulb"),
            ),
        ),
        Design(
            key="farola",
            title="Farola woven lantern",
            title_zh="Farola 藤编灯笼",
            brand="Terra Nomade",
            price=79.0,
            description="A round lantern of woven cane with a handle, lit from within.",
            build=desk.wicker_drum,
            colourways=ways(
                "cane", "cane/rattan", "cane/black ash", wood="wood/oak", glow="opal/cream"
            ),
        ),
    ),
)

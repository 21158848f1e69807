"""Coffee tables."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _coffee_tables as make
from catalog.studio.families import _low_tables as low
from catalog.studio.recipe import Colourway, Design, Family, View

FAMILY = Family(
    key="coffee-table",
    category="Furniture > Tables > Accent Tables > Coffee Tables",
    product_type="Coffee tables",
    rooms=("living room",),
    view=View(elevation_deg=19.0),
    designs=(
        Design(
            key="fjell",
            title="Fjell coffee table with shelf",
            title_zh="Fjell 双层茶几",
            brand="Hejmark",
            price=249.0,
            description="A rounded top over a slatted shelf for magazines, on tapered legs.",
            build=make.shelf_table,
            colourways=(
                Colourway("oak", "oak", {"wood": "wood/oak"}, "oak", "oak"),
                Colourway(
                    "walnut",
                    "brown",
                    {"wood": "wood/walnut"},
                    "walnut",
                    "walnut",
                    279.0,
                ),
            ),
        ),
        Design(
            key="orbe",
            title="Orbe marble coffee table",
            title_zh="Orbe 大理石圆茶几",
            brand="Velours Paname",
            price=389.0,
            description="A round marble top on a cage of slim metal hoops.",
            build=make.hoop_table,
            colourways=(
                Colourway(
                    "white",
                    "white",
                    {"top": "marble/white", "metal": "brushed/brass"},
                    "white marble and brass",
                    "marble",
                ),
                *ways("top", "marble/charcoal", metal="powder/black"),
            ),
        ),
        Design(
            key="girder",
            title="Girder plank coffee table",
            title_zh="Girder 铁木茶几",
            brand="Foundry Lane",
            price=299.0,
            description="Thick mango planks above and below on a black steel frame.",
            build=make.plank_table,
            colourways=(
                Colourway(
                    "mango",
                    "brown",
                    {"wood": "wood/mango", "metal": "powder/black"},
                    "mango wood and steel",
                    "mango wood",
                ),
                *ways("wood", "wood/oak", metal="powder/black"),
            ),
        ),
        Design(
            key="isla",
            title="Isla glass coffee table",
            title_zh="Isla 玻璃茶几",
            brand="Ostrova",
            price=459.0,
            description="A free-form glass top rests on two curved blades of walnut.",
            build=make.blob_glass,
            colourways=(
                Colourway(
                    "walnut",
                    "brown",
                    {"glass": "glass/#e6f2ee", "wood": "wood/walnut"},
                    "glass and walnut",
                    "glass",
                ),
            ),
        ),
        Design(
            key="column",
            title="Column fluted coffee table",
            title_zh="Column 罗马柱圆茶几",
            brand="Kumori",
            price=319.0,
            description="A fluted drum under a thin round top.",
            build=make.drum,
            colourways=(
                Colourway(
                    "black",
                    "black",
                    {"body": "stained/black ash", "top": "stained/black ash"},
                    "black ash",
                    "ash",
                ),
                *ways("body", "wood/light oak", "painted/sage", top="="),
            ),
        ),
        Design(
            key="duna",
            title="Duna nesting tables",
            title_zh="Duna 子母茶几",
            brand="Saltwick",
            price=219.0,
            description="Two tray tables of different height that slide into each other.",
            build=make.nesting,
            colourways=(
                Colourway(
                    "white",
                    "white",
                    {"top": "painted/white", "second": "wood/light oak", "metal": "powder/white"},
                    "white and oak",
                    "wood",
                ),
                *ways("top", "painted/terracotta", second="wood/walnut", metal="powder/black"),
            ),
        ),
        Design(
            key="arco",
            title="Arco bent coffee table",
            title_zh="Arco 拱形茶几",
            brand="Kumori",
            price=420.0,
            description="One thick travertine sheet, bent down into two soft sides.",
            build=make.waterfall,
            colourways=(
                Colourway(
                    "travertine", "beige", {"body": "stone/sand"}, "travertine", "travertine"
                ),
                *ways("body", "stone/grey", "wood/walnut"),
            ),
        ),
        Design(
            key="kista",
            title="Kista coffee table with drawers",
            title_zh="Kista 抽屉茶几",
            brand="Saltwick",
            price=289.0,
            description="A low block with two deep drawers and cup pulls.",
            build=low.chest,
            colourways=(
                *ways("wood", "wood/oak", front="painted/white", pull="brushed/pewter"),
                *ways("wood", "painted/navy", front="=", pull="brushed/brass"),
            ),
        ),
        Design(
            key="pouffe",
            title="Pouffe buttoned ottoman table",
            title_zh="Pouffe 拉扣软包茶几",
            brand="Marlowe & Finch",
            price=359.0,
            description="A buttoned cushion as a table, with a wooden tray, on turned feet.",
            build=low.ottoman,
            colourways=ways("cover", "linen/oatmeal", "leather/cognac", leg="wood/smoked oak"),
        ),
        Design(
            key="tambor",
            title="Tambor cane coffee table",
            title_zh="Tambor 藤编圆茶几",
            brand="Terra Nomade",
            price=219.0,
            description="A waisted drum of crossed cane strands under a round glass top.",
            build=low.cane_drum,
            colourways=ways("cane", "cane/rattan", top="glass/#eaf4f0"),
        ),
        Design(
            key="palais",
            title="Palais two-tier coffee table",
            title_zh="Palais 双层玻璃茶几",
            brand="Velours Paname",
            price=349.0,
            description="An oval of two glass levels in a slim metal frame with ball joints.",
            build=low.tiers,
            colourways=(
                *ways("metal", "brushed/brass", glass="glass/#eaf4f0", shelf="mirror/white"),
                *ways("metal", "powder/black", glass="glass/#eaf4f0", shelf="wood/walnut"),
            ),
        ),
    ),
)

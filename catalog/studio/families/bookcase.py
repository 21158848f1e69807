"""Bookcases and standing shelves."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _bookcases as make
from catalog.studio.families import _shelving as shelving
from catalog.studio.recipe import Colourway, Design, Family, View

FAMILY = Family(
    key="bookcase",
    category="Furniture > Shelving > Bookcases & Standing Shelves",
    product_type="Bookcases",
    rooms=("living room", "home office"),
    view=View(azimuth_deg=26.0, elevation_deg=8.0),
    designs=(
        Design(
            key="reol",
            title="Reol tall bookcase",
            title_zh="Reol 高书架",
            brand="Hejmark",
            price=199.0,
            description="A tall, plain bookcase with five shelves.",
            build=make.plain,
            colourways=(
                Colourway("oak", "oak", {"wood": "wood/oak", "back": "wood/oak"}, "oak", "oak"),
                Colourway(
                    "white",
                    "white",
                    {"wood": "painted/white", "back": "painted/white"},
                    "white",
                    "painted wood",
                    169.0,
                ),
            ),
        ),
        Design(
            key="quadro",
            title="Quadro cube shelf",
            title_zh="Quadro 九宫格书柜",
            brand="Ostrova",
            price=329.0,
            description="Nine open cubes on short turned legs.",
            build=make.cubes,
            colourways=(
                Colourway(
                    "walnut",
                    "brown",
                    {"wood": "wood/walnut", "back": "wood/walnut", "leg": "wood/walnut"},
                    "walnut",
                    "walnut",
                ),
                *ways("wood", "painted/white", back="painted/white", leg="wood/oak"),
            ),
        ),
        Design(
            key="gantry",
            title="Gantry shelf",
            title_zh="Gantry 工业风书架",
            brand="Foundry Lane",
            price=359.0,
            description="Thick planks in a black steel frame with crossed bracing.",
            build=make.industrial,
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
            key="stige",
            title="Stige ladder shelf",
            title_zh="Stige 梯形置物架",
            brand="Saltwick",
            price=149.0,
            description="A leaning shelf of four boards that deepen downwards.",
            build=make.ladder,
            colourways=(
                Colourway("ash", "natural", {"wood": "wood/ash"}, "ash", "ash"),
                *ways("wood", "stained/black ash", "wood/walnut"),
            ),
        ),
        Design(
            key="bodley",
            title="Bodley library bookcase",
            title_zh="Bodley 古典书柜",
            brand="Marlowe & Finch",
            price=890.0,
            description="A library bookcase with a cornice, and panelled doors below the shelves.",
            build=make.library,
            colourways=(
                Colourway(
                    "forest",
                    "green",
                    {"wood": "painted/forest", "back": "painted/forest", "knob": "brushed/brass"},
                    "dark green",
                    "painted wood",
                ),
                *ways("wood", "painted/ivory", back="painted/ivory", knob="brushed/pewter"),
            ),
        ),
        Design(
            key="tana",
            title="Tana room divider",
            title_zh="Tana 隔断书架",
            brand="Kumori",
            price=479.0,
            description="Staggered uprights between long shelves; stands free.",
            build=make.stagger,
            colourways=(
                Colourway(
                    "oak",
                    "oak",
                    {"wood": "wood/light oak", "leg": "wood/light oak"},
                    "light oak",
                    "oak",
                ),
                *ways("wood", "wood/walnut", leg="wood/walnut"),
            ),
        ),
        Design(
            key="opera",
            title="Opéra arched étagère",
            title_zh="Opéra 拱顶玻璃展示架",
            brand="Velours Paname",
            price=420.0,
            description="Five glass shelves in a slim metal frame whose top bends over in an arch.",
            build=shelving.etagere,
            colourways=(
                *ways("metal", "brushed/brass", shelf="glass/#eaf4f0"),
                *ways("metal", "powder/black", shelf="wood/walnut"),
            ),
        ),
        Design(
            key="strand",
            title="Strand wire shelf",
            title_zh="Strand 钢丝组合书架",
            brand="Hejmark",
            price=389.0,
            description=(
                "Three ladders of steel wire carry boards of different heights and a small cabinet."
            ),
            build=shelving.wire,
            colourways=(
                *ways("wood", "wood/oak", metal="powder/white", front="wood/oak"),
                *ways("wood", "wood/walnut", metal="powder/black", front="wood/walnut"),
            ),
        ),
        Design(
            key="dorset",
            title="Dorset low bookcase",
            title_zh="Dorset 矮书柜",
            brand="Saltwick",
            price=299.0,
            description="Three bays of two shelves under an oak top; as high as a windowsill.",
            build=shelving.low,
            colourways=ways("wood", "painted/sky", "painted/white", back="=", top="wood/oak"),
        ),
        Design(
            key="wren",
            title="Wren glazed bookcase",
            title_zh="Wren 玻璃门书柜",
            brand="Marlowe & Finch",
            price=760.0,
            description="Two glazed doors with thin bars over a pair of drawers.",
            build=shelving.glazed,
            colourways=ways(
                "wood", "wood/cherry", "painted/sage", glass="glass/#ffffff", knob="brushed/brass"
            ),
        ),
        Design(
            key="oasis",
            title="Oasis rattan shelf",
            title_zh="Oasis 藤编拱顶置物架",
            brand="Terra Nomade",
            price=239.0,
            description="A frame of bent rattan with an arched top and four shelves.",
            build=shelving.rattan,
            colourways=ways("cane", "cane/rattan"),
        ),
    ),
)

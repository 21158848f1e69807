"""Dining chairs."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _dining_chairs as make
from catalog.studio.families import _side_chairs as side
from catalog.studio.recipe import Colourway, Design, Family

FAMILY = Family(
    key="dining-chair",
    category="Furniture > Chairs > Kitchen & Dining Room Chairs",
    product_type="Dining chairs",
    rooms=("dining room", "kitchen"),
    designs=(
        Design(
            key="skov",
            title="Skov spindle-back chair",
            title_zh="Skov 温莎椅",
            brand="Hejmark",
            price=149.0,
            description=(
                "A solid-wood chair with a dished seat and seven spindles under a bent top rail."
            ),
            build=make.spindle,
            colourways=(
                Colourway("oak", "oak", {"wood": "wood/light oak"}, "oak", "oak"),
                Colourway("black", "black", {"wood": "stained/black ash"}, "black", "ash"),
            ),
        ),
        Design(
            key="aru",
            title="Aru bow-back chair",
            title_zh="Aru Y 形圈背餐椅",
            brand="Kumori",
            price=329.0,
            description=(
                "One steamed bow is back and arms; the seat is wound by hand from paper cord."
            ),
            build=make.bow_arm,
            style=("japandi", "nordic"),
            colourways=(
                Colourway(
                    "oak",
                    "oak",
                    {"wood": "wood/oak", "cord": "cord/sand"},
                    "oak and paper cord",
                    "oak",
                ),
                *ways("wood", "wood/walnut", "stained/black ash", cord="cord/sand"),
            ),
        ),
        Design(
            key="pala",
            title="Pala shell chair",
            title_zh="Pala 贝壳餐椅",
            brand="Ostrova",
            price=119.0,
            description="A moulded shell with a rolled rim on wooden dowel legs braced with steel.",
            build=make.moulded,
            colourways=(
                Colourway(
                    "white",
                    "white",
                    {"shell": "plastic/white", "wood": "wood/beech", "wire": "powder/black"},
                    "white",
                    "plastic",
                ),
                Colourway(
                    "mustard",
                    "yellow",
                    {"shell": "plastic/mustard", "wood": "wood/walnut", "wire": "powder/black"},
                    "mustard",
                    "plastic",
                ),
                *ways("shell", "plastic/petrol", wood="wood/walnut", wire="powder/black"),
            ),
        ),
        Design(
            key="perle",
            title="Perle dining chair",
            title_zh="Perle 圆垫餐椅",
            brand="Velours Paname",
            price=189.0,
            description="A round padded seat and a curved back of velvet on slim metal legs.",
            build=make.upholstered,
            colourways=(
                Colourway(
                    "teal",
                    "teal",
                    {"cover": "velvet/teal", "metal": "brushed/brass"},
                    "teal velvet",
                    "velvet",
                ),
                *ways("cover", "velvet/blush", metal="brushed/brass"),
            ),
        ),
        Design(
            key="tavola",
            title="Tavola cross-back chair",
            title_zh="Tavola 叉背餐椅",
            brand="Terra Nomade",
            price=129.0,
            description=(
                "A bistro chair with a bent hoop back, crossed splats and a woven rush seat."
            ),
            build=make.cross_back,
            style=("boho", "coastal"),
            colourways=(
                Colourway(
                    "natural",
                    "brown",
                    {"wood": "wood/mango", "cord": "cord/sand"},
                    "mango wood",
                    "mango wood",
                ),
                *ways("wood", "stained/black ash", cord="cord/seagrass"),
            ),
        ),
        Design(
            key="dunmore",
            title="Dunmore upholstered chair",
            title_zh="Dunmore 软包餐椅",
            brand="Marlowe & Finch",
            price=219.0,
            description="A straight-backed padded chair with piped edges on tapered oak legs.",
            build=make.padded_square,
            colourways=(
                Colourway(
                    "grey",
                    "grey",
                    {"cover": "wool/grey", "wood": "wood/smoked oak"},
                    "grey wool",
                    "wool",
                ),
                *ways("cover", "linen/oatmeal", wood="wood/oak"),
            ),
        ),
        Design(
            key="haywood",
            title="Haywood ladder-back chair",
            title_zh="Haywood 梯背草编餐椅",
            brand="Marlowe & Finch",
            price=179.0,
            description="Turned posts, five bowed slats that grow towards the top, a seat of rush.",
            build=side.ladder_back,
            style=("rustic", "classic"),
            colourways=ways("wood", "wood/cherry", "stained/black ash", cord="cord/straw"),
        ),
        Design(
            key="ottilie",
            title="Ottilie cane cantilever chair",
            title_zh="Ottilie 藤编悬臂餐椅",
            brand="Ostrova",
            price=239.0,
            description="Bent tube without back legs carries caned frames of bent wood.",
            build=side.cane_cantilever,
            colourways=ways(
                "wood",
                "wood/beech",
                "stained/black ash",
                cane="cane/rattan",
                metal="polished/chrome",
            ),
        ),
        Design(
            key="bistrot",
            title="Bistrot steel cafe chair",
            title_zh="Bistrot 铁皮咖啡椅",
            brand="Foundry Lane",
            price=89.0,
            description="Pressed sheet steel with a hoop back around one splat; it stacks.",
            build=side.pressed,
            colourways=ways(
                "metal", "powder/gunmetal", "powder/red", "powder/mint", foot="plastic/black"
            ),
        ),
        Design(
            key="athena",
            title="Athena klismos chair",
            title_zh="Athena 弯腿餐椅",
            brand="Velours Paname",
            price=269.0,
            description=(
                "Sabre legs and a broad top rail bent around the sitter, with a padded seat."
            ),
            build=side.klismos,
            colourways=(
                *ways("cover", "velvet/cream", wood="stained/black ash"),
                *ways("cover", "velvet/olive", wood="wood/walnut"),
            ),
        ),
        Design(
            key="drap",
            title="Drap skirted dining chair",
            title_zh="Drap 亚麻罩餐椅",
            brand="Ardenne",
            price=159.0,
            description="A tall chair in a loose cover of washed linen that reaches the floor.",
            build=side.skirted,
            colourways=ways("cover", "linen/ivory", "linen/sand"),
        ),
    ),
)

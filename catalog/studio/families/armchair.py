"""Armchairs."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _armchairs as make
from catalog.studio.families import _club_chairs as club
from catalog.studio.families import _lounge_chairs as lounge
from catalog.studio.families import _upholstery
from catalog.studio.recipe import Colourway, Design, Family

FAMILY = Family(
    key="armchair",
    category="Furniture > Chairs > Arm Chairs, Recliners & Sleeper Chairs",
    product_type="Armchairs",
    rooms=("living room", "bedroom", "home office"),
    designs=(
        Design(
            key="linden",
            title="Linden armchair",
            title_zh="Linden 单人沙发椅",
            brand="Hejmark",
            price=429.0,
            description=(
                "The Linden sofa for one: piped loose cushions between slim arms on "
                "tapered oak legs."
            ),
            build=_upholstery.slim_arms,
            options={"seats": 1, "width": 0.86},
            colourways=(
                Colourway(
                    "sand",
                    "sand",
                    {"cover": "linen/sand", "leg": "wood/oak"},
                    "sand linen",
                    "linen",
                ),
                Colourway(
                    "sage",
                    "sage green",
                    {"cover": "woven/sage", "leg": "wood/oak"},
                    "sage weave",
                    "polyester",
                ),
            ),
        ),
        Design(
            key="corsa",
            title="Corsa lounge chair",
            title_zh="Corsa 实木休闲椅",
            brand="Ostrova",
            price=690.0,
            description="A lounge chair in a show-wood frame with paddle arms and a spindled back.",
            build=_upholstery.open_frame,
            options={"seats": 1, "width": 0.74},
            colourways=(
                Colourway(
                    "cognac",
                    "brown",
                    {"cover": "leather/cognac", "leg": "wood/walnut"},
                    "cognac leather",
                    "leather",
                ),
                Colourway(
                    "black",
                    "black",
                    {"cover": "leather/black", "leg": "wood/oak"},
                    "black leather",
                    "leather",
                ),
            ),
        ),
        Design(
            key="coquille",
            title="Coquille tub chair",
            title_zh="Coquille 圈背单人椅",
            brand="Velours Paname",
            price=349.0,
            description="A round tub chair that wraps from arm to arm, on slender tapered legs.",
            build=make.tub,
            colourways=(
                Colourway(
                    "blush",
                    "pink",
                    {"cover": "velvet/pink", "leg": "brushed/brass"},
                    "pink velvet",
                    "velvet",
                ),
                Colourway(
                    "cream",
                    "cream",
                    {"cover": "boucle/cream", "leg": "wood/walnut"},
                    "cream boucle",
                    "boucle",
                    None,
                ),
                *ways("cover", "velvet/forest", leg="brushed/brass"),
            ),
        ),
        Design(
            key="harrow",
            title="Harrow wing chair",
            title_zh="Harrow 高背翼形椅",
            brand="Marlowe & Finch",
            price=780.0,
            description=(
                "A tall wing chair with a buttoned back, rolled arms and turned front legs."
            ),
            build=make.wingback,
            colourways=(
                Colourway(
                    "navy",
                    "navy",
                    {"cover": "wool/navy", "leg": "wood/smoked oak"},
                    "navy wool",
                    "wool",
                ),
                *ways("cover", "leather/cognac", "linen/oatmeal", leg="wood/smoked oak"),
            ),
        ),
        Design(
            key="palma",
            title="Palma rattan chair",
            title_zh="Palma 藤编单人椅",
            brand="Terra Nomade",
            price=259.0,
            description=(
                "A round chair of bent rattan with radiating canes and a loose cotton cushion."
            ),
            build=make.rattan,
            colourways=(
                Colourway(
                    "natural",
                    "natural",
                    {"cane": "cane/rattan", "cover": "cotton/ivory"},
                    "natural rattan",
                    "rattan",
                ),
                *ways("cane", "cane/smoked oak", cover="linen/sage"),
            ),
        ),
        Design(
            key="ponte",
            title="Ponte cantilever armchair",
            title_zh="Ponte 悬臂钢管椅",
            brand="Foundry Lane",
            price=389.0,
            description="Bent steel tube without back legs carries slings of thick saddle leather.",
            build=lounge.cantilever,
            style=("modern", "mid-century"),
            colourways=(
                *ways("cover", "leather/black", metal="polished/chrome", pad="stained/black ash"),
                *ways("cover", "leather/cognac", metal="powder/black", pad="wood/walnut"),
            ),
        ),
        Design(
            key="ovum",
            title="Ovum swivel chair",
            title_zh="Ovum 蛋形旋转椅",
            brand="Ostrova",
            price=890.0,
            description="One tall shell closes around the sitter on a four-star swivel foot.",
            build=club.egg,
            colourways=ways(
                "cover", "wool/petrol", "wool/light grey", "wool/red", metal="brushed/steel"
            ),
        ),
        Design(
            key="vugge",
            title="Vugge rocking chair",
            title_zh="Vugge 实木摇椅",
            brand="Hejmark",
            price=349.0,
            description="A wooden rocker with a tall spindled back and broad arms.",
            build=lounge.rocking,
            colourways=ways("wood", "wood/oak", "painted/ivory"),
        ),
        Design(
            key="bennett",
            title="Bennett club chair",
            title_zh="Bennett 俱乐部皮椅",
            brand="Marlowe & Finch",
            price=990.0,
            description="Thick rounded arms run into a low back; a sprung seat on bun feet.",
            build=club.club,
            colourways=ways("cover", "leather/brown", "velvet/olive", leg="wood/smoked oak"),
        ),
        Design(
            key="tilleul",
            title="Tilleul slipper chair",
            title_zh="Tilleul 裙边无扶手椅",
            brand="Ardenne",
            price=369.0,
            description="A low armless chair with a bowed back and a gathered skirt to the floor.",
            build=club.slipper,
            colourways=ways("cover", "linen/oatmeal", "linen/blush", skirt="="),
        ),
        Design(
            key="mariposa",
            title="Mariposa butterfly chair",
            title_zh="Mariposa 蝴蝶椅",
            brand="Casa Girasol",
            price=219.0,
            description="A sling of hide hangs from the four points of a crossed steel rod.",
            build=lounge.butterfly,
            colourways=ways("cover", "leather/tan", metal="powder/black"),
        ),
    ),
)

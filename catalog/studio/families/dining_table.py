"""Dining tables."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _dining_tables as make
from catalog.studio.families import _joined_tables as joined
from catalog.studio.recipe import Colourway, Design, Family, View

FAMILY = Family(
    key="dining-table",
    category="Furniture > Tables > Kitchen & Dining Room Tables",
    product_type="Dining tables",
    rooms=("dining room", "kitchen"),
    view=View(elevation_deg=16.0),
    designs=(
        Design(
            key="lang",
            title="Lang dining table",
            title_zh="Lang 长方形餐桌",
            brand="Hejmark",
            price=690.0,
            description="Three wide oak boards on square tapered legs; seats six.",
            build=make.planked,
            colourways=(
                Colourway("oak", "oak", {"wood": "wood/oak"}, "oak", "oak"),
                *ways("wood", "wood/walnut", "stained/black ash"),
            ),
        ),
        Design(
            key="calice",
            title="Calice pedestal table",
            title_zh="Calice 郁金香圆餐桌",
            brand="Ostrova",
            price=540.0,
            description="A round top with an undercut edge on a flared pedestal; seats four.",
            build=make.tulip,
            colourways=(
                Colourway(
                    "white",
                    "white",
                    {"top": "marble/white", "body": "powder/white"},
                    "white marble",
                    "marble",
                ),
                *ways("top", "wood/walnut", "marble/charcoal", body="powder/black"),
            ),
        ),
        Design(
            key="viaduct",
            title="Viaduct trestle table",
            title_zh="Viaduct 铁架餐桌",
            brand="Foundry Lane",
            price=820.0,
            description="Heavy boards on two crossed steel trestles; seats eight.",
            build=make.trestle,
            colourways=(
                Colourway(
                    "smoked",
                    "brown",
                    {"wood": "wood/smoked oak", "metal": "powder/black"},
                    "smoked oak and steel",
                    "oak",
                ),
                *ways("wood", "wood/oak", metal="powder/black"),
            ),
        ),
        Design(
            key="ronda",
            title="Ronda round dining table",
            title_zh="Ronda 圆餐桌",
            brand="Saltwick",
            price=430.0,
            description="A round top with a soft edge on four splayed legs; seats four.",
            build=make.round_four,
            colourways=(
                Colourway("walnut", "brown", {"wood": "wood/walnut"}, "walnut", "walnut"),
                *ways("wood", "wood/light oak", "painted/white"),
            ),
        ),
        Design(
            key="sudare",
            title="Sudare oval dining table",
            title_zh="Sudare 椭圆餐桌",
            brand="Kumori",
            price=990.0,
            description="An oval top on two fluted pillars; seats eight.",
            build=make.pillar,
            colourways=(
                Colourway("oak", "oak", {"wood": "wood/light oak"}, "light oak", "oak"),
                *ways("wood", "wood/smoked oak"),
            ),
        ),
        Design(
            key="klaff",
            title="Klaff drop-leaf table",
            title_zh="Klaff 折叠餐桌",
            brand="Hejmark",
            price=329.0,
            description="A gateleg table for small rooms: its leaves fold down on either side.",
            build=joined.drop_leaf,
            colourways=(
                *ways("wood", "wood/oak", leg="wood/oak"),
                *ways("wood", "painted/white", leg="wood/beech"),
            ),
        ),
        Design(
            key="abbey",
            title="Abbey refectory table",
            title_zh="Abbey 修道院长餐桌",
            brand="Marlowe & Finch",
            price=1150.0,
            description="Heavy boards on two shaped trestles, tied by a stretcher with wedges.",
            build=joined.keyed,
            style=("rustic", "classic"),
            colourways=ways("wood", "wood/smoked oak", "wood/pine"),
        ),
        Design(
            key="azulejo",
            title="Azulejo tiled bistro table",
            title_zh="Azulejo 花砖小圆餐桌",
            brand="Casa Girasol",
            price=260.0,
            description=(
                "A round table of 84 cm with a chequered top of glazed tiles on scrolled iron."
            ),
            build=joined.tiled,
            colourways=(
                *ways(
                    "first",
                    "glaze/blue",
                    second="glaze/ivory",
                    grout="stone/light grey",
                    metal="powder/black",
                ),
                *ways(
                    "first",
                    "glaze/terracotta",
                    second="glaze/cream",
                    grout="stone/light grey",
                    metal="powder/black",
                ),
            ),
        ),
        Design(
            key="pantry",
            title="Pantry farmhouse table",
            title_zh="Pantry 乡村餐桌",
            brand="Saltwick",
            price=540.0,
            description=(
                "An oiled top over a painted frame with turned legs and one drawer; seats six."
            ),
            build=joined.turned_four,
            style=("coastal", "rustic"),
            colourways=ways(
                "frame", "painted/white", "painted/sage", top="wood/oak", knob="wood/oak"
            ),
        ),
        Design(
            key="crux",
            title="Crux oval marble table",
            title_zh="Crux 椭圆大理石餐桌",
            brand="Velours Paname",
            price=1390.0,
            description="An oval marble top on two upright slabs that cross; seats six.",
            build=joined.crossed,
            colourways=(*ways("top", "marble/white", base="wood/walnut"),),
        ),
    ),
)

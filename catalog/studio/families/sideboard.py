"""Sideboards and cabinets."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _cabinets as cabinets
from catalog.studio.families import _sideboards as make
from catalog.studio.recipe import Colourway, Design, Family, View

FAMILY = Family(
    key="sideboard",
    category="Furniture > Cabinets & Storage > Buffets & Sideboards",
    product_type="Sideboards",
    rooms=("dining room", "living room", "hallway"),
    view=View(azimuth_deg=27.0, elevation_deg=12.0),
    designs=(
        Design(
            key="porto",
            title="Porto long sideboard",
            title_zh="Porto 餐边柜",
            brand="Ostrova",
            price=790.0,
            description="Three drawers between two doors, with slim brass pulls and tapered legs.",
            build=make.sliding,
            colourways=(
                Colourway(
                    "walnut",
                    "brown",
                    {"wood": "wood/walnut", "leg": "wood/walnut", "pull": "brushed/brass"},
                    "walnut",
                    "walnut",
                ),
                *ways("wood", "wood/teak", leg="wood/teak", pull="powder/black"),
            ),
        ),
        Design(
            key="rota",
            title="Rota cane sideboard",
            title_zh="Rota 藤编餐边柜",
            brand="Terra Nomade",
            price=520.0,
            description="Three doors of woven cane in oak frames.",
            build=make.caned,
            colourways=(
                Colourway(
                    "oak",
                    "oak",
                    {"wood": "wood/oak", "cane": "cane/rattan", "ground": "painted/camel"},
                    "oak and cane",
                    "oak",
                ),
                *ways("wood", "stained/black ash", cane="cane/rattan", ground="painted/camel"),
            ),
        ),
        Design(
            key="sugi",
            title="Sugi fluted cabinet",
            title_zh="Sugi 格栅门柜",
            brand="Kumori",
            price=680.0,
            description="Two fluted doors with upright bar handles, on a recessed plinth.",
            build=make.fluted,
            colourways=(
                Colourway(
                    "oak",
                    "oak",
                    {"wood": "wood/light oak", "pull": "powder/black"},
                    "light oak",
                    "oak",
                ),
                *ways("wood", "wood/walnut", pull="brushed/brass"),
            ),
        ),
        Design(
            key="depot",
            title="Depot locker sideboard",
            title_zh="Depot 工业风铁皮柜",
            brand="Foundry Lane",
            price=450.0,
            description="Four louvred steel doors under a plank top.",
            build=make.locker,
            colourways=(
                Colourway(
                    "grey",
                    "grey",
                    {
                        "metal": "powder/grey",
                        "dark": "powder/black",
                        "wood": "wood/mango",
                        "pull": "brushed/steel",
                    },
                    "grey steel",
                    "steel",
                ),
                *ways(
                    "metal",
                    "powder/petrol",
                    dark="powder/black",
                    wood="wood/mango",
                    pull="brushed/steel",
                ),
            ),
        ),
        Design(
            key="avening",
            title="Avening painted sideboard",
            title_zh="Avening 漆面餐边柜",
            brand="Marlowe & Finch",
            price=840.0,
            description="Panelled doors and drawers with turned knobs under an oak top.",
            build=make.panelled,
            colourways=(
                Colourway(
                    "navy",
                    "navy",
                    {"wood": "painted/navy", "top": "wood/oak", "pull": "brushed/brass"},
                    "navy",
                    "painted wood",
                ),
                *ways(
                    "wood", "painted/sage", "painted/ivory", top="wood/oak", pull="brushed/brass"
                ),
            ),
        ),
        Design(
            key="galerie",
            title="Galerie glazed sideboard",
            title_zh="Galerie 玻璃门餐边柜",
            brand="Foundry Lane",
            price=620.0,
            description="Two pairs of glass doors in slim black steel, with a shelf behind them.",
            build=cabinets.vitrine,
            colourways=ways(
                "wood", "wood/oak", "wood/smoked oak", metal="powder/black", glass="glass/#ffffff"
            ),
        ),
        Design(
            key="tamburo",
            title="Tamburo slatted sideboard",
            title_zh="Tamburo 弧形格栅餐边柜",
            brand="Ostrova",
            price=940.0,
            description="Fine slats run all around a long case with half-round ends.",
            build=cabinets.tambour,
            colourways=(
                *ways("wood", "wood/walnut", leg="wood/walnut", pull="brushed/brass"),
                *ways("wood", "painted/ivory", leg="wood/oak", pull="wood/oak"),
            ),
        ),
        Design(
            key="medina",
            title="Medina arched sideboard",
            title_zh="Medina 拱门餐边柜",
            brand="Casa Girasol",
            price=560.0,
            description="Four doors with arched panels in a second colour, on turned feet.",
            build=cabinets.arcade,
            colourways=(
                *ways("frame", "painted/terracotta", panel="painted/blush", knob="brushed/brass"),
                *ways("frame", "wood/mango", panel="painted/ivory", knob="brushed/brass"),
                *ways("frame", "painted/petrol", panel="painted/sky", knob="brushed/brass"),
            ),
        ),
        Design(
            key="losange",
            title="Losange bar cabinet",
            title_zh="Losange 菱形拼花酒柜",
            brand="Velours Paname",
            price=980.0,
            description=(
                "A tall cabinet, its doors laid with slats that meet in diamonds, on a brass base."
            ),
            build=cabinets.chevron,
            colourways=ways(
                "inlay", "wood/oak", "painted/ivory", wood="wood/walnut", metal="brushed/brass"
            ),
        ),
        Design(
            key="lund",
            title="Lund low sideboard",
            title_zh="Lund 矮边柜",
            brand="Hejmark",
            price=480.0,
            description="Two drawers, an open niche and a door on a trestle of oak.",
            build=cabinets.niche,
            colourways=ways(
                "front", "painted/sage", "painted/white", wood="wood/oak", knob="wood/oak"
            ),
        ),
    ),
)

"""Cutting boards: paddle, end-grain block, round, marble, bread, grip, plank, laminated."""

from __future__ import annotations

from catalog.studio.dressing import way, ways
from catalog.studio.families import _boards
from catalog.studio.recipe import Design, Family, View

FAMILY = Family(
    key="cutting-board",
    category=("Home & Garden > Kitchen & Dining > Kitchen Tools & Utensils > Cutting Boards"),
    product_type="Cutting boards",
    view=View(azimuth_deg=28, elevation_deg=44, lens_mm=95),
    second=View(azimuth_deg=-30, elevation_deg=26, lens_mm=95),
    rooms=("kitchen",),
    designs=(
        Design(
            key="padel",
            title="Padel serving paddle",
            title_zh="Padel 带柄砧板",
            brand="Vik & Vale",
            price=34.0,
            build=_boards.paddle,
            description="A wooden paddle of 43 cm for slicing and serving, with a leather thong.",
            colourways=ways("wood", "treen/oak", "treen/walnut", "treen/mango", loop="calf/tan"),
        ),
        Design(
            key="slakter",
            title="Slakter end-grain butcher block",
            title_zh="Slakter 端面拼木砧板",
            brand="Foundry Lane",
            price=119.0,
            build=_boards.block,
            description="A 45 mm thick block of end grain with a juice groove and rubber feet.",
            style=("industrial", "rustic"),
            colourways=ways(
                "wood", "endgrain/walnut+oak", "endgrain/beech+teak", feet="plastic/charcoal"
            ),
        ),
        Design(
            key="rund",
            title="Rund round board",
            title_zh="Rund 圆形砧板",
            brand="Hejmark",
            price=29.0,
            build=_boards.round_board,
            description="A round board of 30 cm with a short handle, for pizza, cheese or pie.",
            colourways=ways(
                "wood", "treen/beech", "treen/teak", "treen/black ash", loop="calf/cognac"
            ),
        ),
        Design(
            key="carrara",
            title="Carrara marble and wood cheese board",
            title_zh="Carrara 大理石拼木奶酪板",
            brand="Velours Paname",
            price=49.0,
            build=_boards.marble,
            description="Half marble, half wood, joined by a strip of brass.",
            colourways=(
                way("stone", "marble/white", wood="treen/mango", metal="polished/brass"),
                way("stone", "marble/forest", wood="treen/oak", metal="polished/brass"),
                way("stone", "marble/black", wood="treen/walnut", metal="polished/copper"),
            ),
        ),
        Design(
            key="brot",
            title="Brot bread board with crumb tray",
            title_zh="Brot 面包板带碎屑槽",
            brand="Ardenne",
            price=42.0,
            build=_boards.bread,
            description="Slats over a tray that catches the crumbs.",
            colourways=(
                *ways("wood", "treen/oak", slat="="),
                *ways("wood", "treen/walnut", slat="treen/ash"),
            ),
        ),
        Design(
            key="grepp",
            title="Grepp dishwasher-safe board",
            title_zh="Grepp 可机洗切菜板",
            brand="Vik & Vale",
            price=19.0,
            build=_boards.grip,
            description="A light board with a soft edge that does not slip and a slot to carry it.",
            style=("modern", "nordic"),
            colourways=(
                *ways(
                    "edge",
                    "plastic/teal",
                    "plastic/coral",
                    body="plastic/white",
                    groove="plastic/light grey",
                ),
                *ways("edge", "plastic/sage", body="plastic/charcoal", groove="plastic/black"),
            ),
        ),
        Design(
            key="savanna",
            title="Savanna live-edge serving plank",
            title_zh="Savanna 原木边长条餐板",
            brand="Terra Nomade",
            price=54.0,
            build=_boards.plank,
            description="A long plank of 60 cm with its natural edges, for the whole table.",
            colourways=ways("wood", "treen/mango", "treen/cherry", bark="stained/chocolate"),
        ),
        Design(
            key="stav",
            title="Stav laminated carving board",
            title_zh="Stav 拼条切肉板",
            brand="Ostrova",
            price=45.0,
            build=_boards.laminated,
            description="Staves of two woods with a juice groove around the edge.",
            colourways=ways("wood", "laminated/birch+walnut", "laminated/teak+ash"),
        ),
    ),
)

"""Side tables."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _end_tables as end
from catalog.studio.families import _side_tables as make
from catalog.studio.recipe import Colourway, Design, Family, View

FAMILY = Family(
    key="side-table",
    category="Furniture > Tables > Accent Tables > End Tables",
    product_type="Side tables",
    rooms=("living room", "bedroom"),
    view=View(elevation_deg=17.0),
    designs=(
        Design(
            key="brygge",
            title="Brygge tray table",
            title_zh="Brygge 托盘边几",
            brand="Hejmark",
            price=69.0,
            description="A steel tray on a slim stem and a flat foot.",
            build=make.tray,
            colourways=(
                Colourway("sage", "sage green", {"metal": "powder/sage"}, "sage", "steel"),
                *ways("metal", "powder/black", "powder/mustard"),
            ),
        ),
        Design(
            key="vela",
            title="Vela bedside table",
            title_zh="Vela 床头柜",
            brand="Ostrova",
            price=139.0,
            description="One drawer over an open shelf, on tapered legs.",
            build=make.bedside,
            colourways=(
                Colourway(
                    "walnut",
                    "brown",
                    {"wood": "wood/walnut", "face": "wood/walnut", "knob": "brushed/brass"},
                    "walnut",
                    "walnut",
                ),
                *ways("wood", "wood/oak", face="painted/white", knob="wood/oak"),
            ),
        ),
        Design(
            key="glisse",
            title="Glisse sofa table",
            title_zh="Glisse C 形沙发边几",
            brand="Velours Paname",
            price=159.0,
            description="A C-shaped table that slides over a sofa's seat.",
            build=make.c_shape,
            colourways=(
                Colourway(
                    "black",
                    "black",
                    {"top": "marble/charcoal", "metal": "brushed/brass"},
                    "black marble and brass",
                    "marble",
                ),
                *ways("top", "marble/white", metal="powder/black"),
            ),
        ),
        Design(
            key="kokeshi",
            title="Kokeshi turned side table",
            title_zh="Kokeshi 沙漏实木墩",
            brand="Kumori",
            price=179.0,
            description="An hourglass turned from one block of solid wood.",
            build=make.turned,
            colourways=(
                Colourway("teak", "brown", {"wood": "wood/teak"}, "teak", "teak"),
                *ways("wood", "wood/oak", "stained/black ash"),
            ),
        ),
        Design(
            key="trivet",
            title="Trivet side table",
            title_zh="Trivet 三脚边几",
            brand="Saltwick",
            price=119.0,
            description="A round top on three crossed legs.",
            build=make.tripod,
            colourways=(
                Colourway("oak", "oak", {"wood": "wood/light oak"}, "light oak", "oak"),
                *ways("wood", "wood/walnut"),
            ),
        ),
        Design(
            key="jardin",
            title="Jardín glazed drum table",
            title_zh="Jardín 釉面鼓凳边几",
            brand="Casa Girasol",
            price=129.0,
            description="A glazed barrel with rows of studs and a ring of pierced coins.",
            build=end.garden_stool,
            colourways=ways(
                "body", "glaze/teal", "glaze/white", "glaze/mustard", dark="painted/black"
            ),
        ),
        Design(
            key="butler",
            title="Butler tray table",
            title_zh="Butler 折叠托盘边几",
            brand="Marlowe & Finch",
            price=189.0,
            description="A tray with hand holes on a folding stand of crossed legs.",
            build=end.butler,
            colourways=(
                *ways("tray", "wood/walnut", wood="wood/walnut", pin="brushed/brass"),
                *ways("tray", "painted/forest", wood="wood/oak", pin="brushed/brass"),
            ),
        ),
        Design(
            key="trillinger",
            title="Trillinger nest of three tables",
            title_zh="Trillinger 三件套套几",
            brand="Hejmark",
            price=199.0,
            description="Three small tables of one pattern that slide under each other.",
            build=end.nest,
            colourways=(
                *ways("top", "wood/oak", second="=", third="=", wood="="),
                *ways(
                    "top",
                    "painted/sage",
                    second="painted/ivory",
                    third="painted/mustard",
                    wood="wood/oak",
                ),
            ),
        ),
        Design(
            key="dorique",
            title="Dorique fluted column table",
            title_zh="Dorique 罗马柱边几",
            brand="Velours Paname",
            price=169.0,
            description="A fluted half column under a round marble slab.",
            build=end.column,
            colourways=(
                *ways("body", "painted/ivory", top="marble/white"),
                *ways("body", "wood/walnut", top="marble/charcoal"),
            ),
        ),
        Design(
            key="haz",
            title="Haz cane hourglass table",
            title_zh="Haz 藤编沙漏边几",
            brand="Terra Nomade",
            price=109.0,
            description="Upright canes, drawn together in the middle by a binding of cord.",
            build=end.cane_hourglass,
            colourways=ways("cane", "cane/rattan", binding="cord/sand"),
        ),
    ),
)

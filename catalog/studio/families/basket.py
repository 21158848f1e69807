"""Baskets: coiled, belly, wicker, bread; laundry, woven box, wire, picnic, wall plate, felt."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _baskets, _hampers
from catalog.studio.recipe import Colourway, Design, Family, View

FAMILY = Family(
    key="basket",
    category="Home & Garden > Decor > Baskets",
    product_type="Baskets",
    rooms=("living room", "bedroom", "hallway", "bathroom"),
    view=View(azimuth_deg=26, elevation_deg=24, lens_mm=90),
    designs=(
        Design(
            key="rope",
            title="Harbour rope basket",
            title_zh="Harbour 棉绳收纳篮",
            style=("nordic", "coastal"),
            brand="Hejmark",
            price=45.0,
            build=_baskets.coiled,
            description="A storage basket of coiled cotton rope with two loop handles.",
            colourways=(
                Colourway(
                    "grey",
                    "grey",
                    {"rope": "cord/ivory", "upper": "cord/grey", "handle": "cord/ivory"},
                    "ivory and grey",
                    "cotton",
                ),
                *ways("rope", "cord/ivory", upper="cord/navy", handle="cord/navy"),
            ),
        ),
        Design(
            key="belly",
            title="Lagoon seagrass belly basket",
            title_zh="Lagoon 海草大肚篮",
            brand="Saltwick",
            price=36.0,
            build=_baskets.belly,
            description="A coiled seagrass basket with a soft belly, for plants, yarn or toys.",
            colourways=(
                Colourway(
                    "natural",
                    "beige",
                    {"rope": "cord/seagrass", "handle": "cord/seagrass"},
                    "natural",
                    "seagrass",
                ),
                *ways("rope", "cord/charcoal", handle="cord/seagrass"),
            ),
        ),
        Design(
            key="wicker",
            title="Willow laundry basket",
            title_zh="Willow 柳编洗衣篮",
            brand="Marlowe & Finch",
            price=58.0,
            build=_baskets.wicker,
            description="An oval wicker basket with a plaited rim and two grips.",
            colourways=(
                Colourway(
                    "willow",
                    "brown",
                    {"rope": "cane/rattan", "handle": "cane/rattan"},
                    "natural willow",
                    "willow",
                ),
                *ways("rope", "cane/walnut", handle="="),
            ),
        ),
        Design(
            key="bread",
            title="Bistro bread basket",
            title_zh="Bistro 面包篮",
            style=("rustic", "classic"),
            brand="Hejmark",
            price=22.0,
            build=_baskets.bread,
            description="A shallow round basket in dark wicker for bread and fruit.",
            colourways=(
                Colourway(
                    "dark",
                    "brown",
                    {"rope": "cane/smoked oak", "handle": "cane/smoked oak"},
                    "dark brown",
                    "rattan",
                ),
            ),
        ),
        Design(
            key="lessive",
            title="Lessive lidded laundry basket",
            title_zh="Lessive 带盖脏衣篮",
            brand="Ardenne",
            price=79.0,
            build=_hampers.laundry,
            description="A tall round laundry basket of 60 cm with a coiled lid.",
            colourways=(
                *ways("rope", "cane/rattan", "cane/smoked oak", handle="="),
                *ways("rope", "cane/ivory", handle="cane/ivory"),
            ),
        ),
        Design(
            key="hylle",
            title="Hylle woven shelf basket",
            title_zh="Hylle 长方形编织收纳篮",
            brand="Hejmark",
            price=34.0,
            build=_hampers.box,
            description="A rectangular basket of thick weavers with a leather loop at each end.",
            colourways=ways(
                "rope",
                "cane/seagrass",
                "cane/ivory",
                "cane/black ash",
                handle="calf/cognac",
                rivet="polished/brass",
            ),
        ),
        Design(
            key="gitter",
            title="Gitter wire basket",
            title_zh="Gitter 金属丝收纳篮",
            brand="Foundry Lane",
            price=32.0,
            build=_hampers.wire,
            description="A welded wire basket with two turned wooden grips.",
            colourways=(
                *ways("wire", "powder/black", handle="treen/oak"),
                *ways("wire", "polished/copper", handle="treen/walnut"),
                *ways("wire", "powder/ivory", handle="treen/oak"),
            ),
        ),
        Design(
            key="picnic",
            title="Meadow picnic hamper",
            title_zh="Meadow 野餐篮",
            brand="Marlowe & Finch",
            price=89.0,
            build=_hampers.picnic,
            description="A willow hamper with two lids, an arched handle and leather straps.",
            colourways=(
                *ways(
                    "rope", "cane/rattan", handle="=", strap="calf/brown", metal="polished/brass"
                ),
                *ways("rope", "cane/ivory", handle="=", strap="calf/tan", metal="polished/brass"),
            ),
        ),
        Design(
            key="tonga",
            title="Tonga wall basket",
            title_zh="Tonga 墙面装饰编织盘",
            brand="Terra Nomade",
            price=38.0,
            build=_hampers.wall_plate,
            description=(
                "A shallow coiled tray of 42 cm with rings in a second straw, to hang on the wall."
            ),
            view=View(azimuth_deg=16, elevation_deg=8, lens_mm=95, floor=False),
            colourways=(
                *ways("rope", "cord/straw", upper="cord/black"),
                *ways("rope", "cord/cream", upper="cord/terracotta"),
            ),
        ),
        Design(
            key="filt",
            title="Filt felt storage bin",
            title_zh="Filt 毛毡收纳桶",
            brand="Hejmark",
            price=42.0,
            build=_hampers.felt,
            style=("nordic", "modern"),
            description=(
                "A soft square bin of thick felt with a turned-down cuff and leather loops."
            ),
            colourways=ways(
                "felt", "wool/grey", "wool/mustard", handle="calf/cognac", rivet="polished/steel"
            ),
        ),
    ),
)

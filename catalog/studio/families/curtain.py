"""Curtains: eyelet, pinch pleat, tab top, voile, tied back, layered, Roman blind, café pair."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _curtains as build
from catalog.studio.recipe import Design, Family, View

FAMILY = Family(
    key="curtain",
    category="Home & Garden > Decor > Window Treatments > Curtains & Drapes",
    product_type="Curtains",
    view=View(azimuth_deg=10.0, elevation_deg=3.0, floor=False),
    second=View(azimuth_deg=-26.0, elevation_deg=6.0, floor=False),
    rooms=("living room", "bedroom"),
    designs=(
        Design(
            key="portico",
            title="Portico eyelet curtains",
            title_zh="Portico 打孔窗帘",
            brand="Foundry Lane",
            price=79.0,
            description="A pair of heavy curtains with steel eyelets that fall in even waves.",
            build=build.eyelet,
            style=("modern", "industrial"),
            colourways=ways(
                "cover", "drape/grey", "drape/petrol", "drape/terracotta", rod="powder/black"
            ),
        ),
        Design(
            key="mayfair",
            title="Mayfair pinch-pleat curtains",
            title_zh="Mayfair 捏褶窗帘",
            brand="Velours Paname",
            price=189.0,
            description="Velvet curtains with pinch pleats, hung from brass rings.",
            build=build.pleated,
            colourways=ways(
                "cover", "velvet/forest", "velvet/burgundy", "velvet/navy", rod="brushed/brass"
            ),
        ),
        Design(
            key="coastguard",
            title="Coastguard tab-top curtains",
            title_zh="Coastguard 吊带窗帘",
            brand="Saltwick",
            price=69.0,
            description="Washed cotton curtains that hang by broad tabs from a wooden rod.",
            build=build.tabbed,
            colourways=ways(
                "cover", "drapery_stripe/ivory+blue", "drape/sand", "drape/sky", rod="wood/oak"
            ),
        ),
        Design(
            key="brise",
            title="Brise voile curtains",
            title_zh="Brise 纱帘",
            brand="Hejmark",
            price=45.0,
            description="A pair of sheer voile panels gathered on a slim rod.",
            build=build.sheer,
            colourways=ways(
                "cover", "voile/light grey", "voile/sage", "voile/blush", rod="brushed/steel"
            ),
        ),
        Design(
            key="manor",
            title="Manor tied-back curtains",
            title_zh="Manor 束带窗帘",
            brand="Marlowe & Finch",
            price=145.0,
            description="Lined curtains with a gathered heading and tie-back bands.",
            build=build.tied,
            colourways=(
                *ways(
                    "cover",
                    "wild_flowers/cream+green+coral+mustard",
                    band="drape/green",
                    rod="wood/walnut",
                ),
                *ways("cover", "drape/ivory", band="=", rod="brushed/brass"),
                *ways("cover", "velvet/rust", band="=", rod="brushed/brass"),
            ),
        ),
        Design(
            key="duo",
            title="Duo layered curtain set",
            title_zh="Duo 双层窗帘套装",
            brand="Ardenne",
            price=129.0,
            description="A sheer for the day behind a heavy pair for the night.",
            build=build.layered,
            colourways=(
                *ways("cover", "drape/charcoal", sheer="voile/light grey", rod="powder/black"),
                *ways("cover", "drape/sage", sheer="voile/ivory", rod="brushed/brass"),
            ),
        ),
        Design(
            key="tempio",
            title="Tempio Roman blind",
            title_zh="Tempio 罗马帘",
            brand="Kumori",
            price=85.0,
            description="A lined blind that draws up into soft level folds.",
            build=build.roman,
            colourways=ways(
                "cover",
                "drape/oatmeal",
                "drape/navy",
                "wild_flowers/ivory+sage+sky+navy",
                rod="powder/white",
            ),
        ),
        Design(
            key="bistrot",
            title="Bistrot café curtains",
            title_zh="Bistrot 咖啡短帘",
            brand="Casa Girasol",
            price=39.0,
            description="A short pair on clip rings below a gathered valance.",
            build=build.cafe,
            colourways=ways(
                "cover", "drapery_stripe/white+red", "drape/white", rod="brushed/brass"
            ),
        ),
    ),
)

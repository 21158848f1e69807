"""Towels: stacked, folded, rolled, on a rail, hammam, waffle, guest towels in a basket."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _towels as build
from catalog.studio.recipe import Design, Family, View

HUNG = View(azimuth_deg=20.0, elevation_deg=6.0, floor=False)

FAMILY = Family(
    key="towel",
    category="Home & Garden > Linens & Bedding > Towels > Bath Towels & Washcloths",
    product_type="Towels",
    view=View(azimuth_deg=26.0, elevation_deg=20.0),
    rooms=("bathroom",),
    designs=(
        Design(
            key="baltic",
            title="Baltic towel set",
            title_zh="Baltic 毛巾三件套",
            brand="Hejmark",
            price=49.0,
            description="Two bath towels and a hand towel of dense combed cotton.",
            build=build.stack,
            colourways=(
                *ways("cover", "terry/white", second="terry/light grey"),
                *ways("cover", "terry/sage", second="terry/oatmeal"),
                *ways("cover", "terry/navy", second="terry/sky"),
            ),
        ),
        Design(
            key="spa",
            title="Spa bath towel",
            title_zh="Spa 浴巾",
            brand="Ardenne",
            price=24.0,
            description="A heavy bath towel with a flat woven border.",
            build=build.single,
            colourways=ways("cover", "terry/ivory", "terry/terracotta", "striped_terry/white+navy"),
        ),
        Design(
            key="onsen",
            title="Onsen rolled towels",
            title_zh="Onsen 卷装毛巾",
            brand="Kumori",
            price=36.0,
            description="Three rolled hand towels with a soft, thirsty pile.",
            build=build.rolls,
            colourways=(
                *ways("cover", "terry/oatmeal", second="terry/taupe"),
                *ways("cover", "terry/blush", second="terry/white"),
                *ways("cover", "terry/charcoal", second="terry/light grey"),
            ),
        ),
        Design(
            key="halyard",
            title="Halyard towels on a rail",
            title_zh="Halyard 挂杆毛巾组",
            brand="Saltwick",
            price=45.0,
            description="A bath towel and a hand towel, shown on a rail.",
            build=build.on_rail,
            view=HUNG,
            colourways=(
                *ways(
                    "cover", "terry/white", second="striped_terry/white+blue", metal="brushed/brass"
                ),
                *ways("cover", "terry/petrol", second="terry/sand", metal="polished/chrome"),
                *ways("cover", "terry/mustard", second="terry/ivory", metal="powder/black"),
            ),
        ),
        Design(
            key="bodrum",
            title="Bodrum hammam towel",
            title_zh="Bodrum 土耳其浴巾",
            brand="Casa Girasol",
            price=29.0,
            description="A light flat-woven towel with narrow stripes and twisted fringes.",
            build=build.fringed,
            view=HUNG,
            colourways=ways(
                "cover",
                "hammam/white+blue",
                "hammam/ivory+coral",
                "hammam/cream+olive",
                wood="wood/oak",
            ),
        ),
        Design(
            key="gaufre",
            title="Gaufre waffle towels",
            title_zh="Gaufre 华夫格毛巾对装",
            brand="Ardenne",
            price=32.0,
            description="A pair of quick-drying towels in a deep waffle weave.",
            build=build.waffled,
            colourways=(
                *ways("cover", "waffle/white", "waffle/sage", "waffle/pink", band="cord/sand"),
            ),
        ),
        Design(
            key="visite",
            title="Visite guest towels in a basket",
            title_zh="Visite 客用小毛巾配篮",
            brand="Terra Nomade",
            price=39.0,
            description="Four rolled guest towels in a small wicker basket.",
            build=build.in_basket,
            view=View(azimuth_deg=22.0, elevation_deg=32.0),
            colourways=(
                *ways("cover", "terry/white", second="terry/oatmeal", cane="cane/rattan"),
                *ways("cover", "terry/coral", second="terry/white", cane="cane/rattan"),
            ),
        ),
    ),
)

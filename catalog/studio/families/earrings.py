"""Earrings, always a pair: hoops, huggies, studs, drops, pearls, tassels, statement shapes."""

from __future__ import annotations

from catalog.studio.dressing import way, ways
from catalog.studio.families import _earrings as make
from catalog.studio.recipe import Design, Family, View

BRAND = "Maison Oriel"

FAMILY = Family(
    key="earrings",
    category="Apparel & Accessories > Jewelry > Earrings",
    product_type="Earrings",
    view=View(azimuth_deg=6, elevation_deg=4, lens_mm=120, margin=0.12, floor=False),
    seasons=("spring", "summer", "autumn", "winter"),
    formality=3,
    designs=(
        Design(
            key="orbit",
            title="Orbit hoop earrings",
            title_zh="Orbit 圆环耳环",
            brand=BRAND,
            price=49.0,
            build=make.hoops,
            options={"radius": 0.019, "bar": (0.0032, 0.0028)},
            description="Polished round hoops that swell a little towards the front.",
            colourways=ways("metal", "plated/gold", "plated/silver", "plated/rose gold"),
        ),
        Design(
            key="clinch",
            title="Clinch pavé huggie earrings",
            title_zh="Clinch 镶钻贴耳圈",
            brand=BRAND,
            price=69.0,
            build=make.huggies,
            formality=4,
            description="Small broad hoops that hug the lobe, with a row of set stones.",
            colourways=(
                way("metal", "plated/gold", stone="gem/light grey"),
                way("metal", "plated/silver", stone="gem/blue"),
            ),
        ),
        Design(
            key="spark",
            title="Spark solitaire stud earrings",
            title_zh="Spark 单钻耳钉",
            brand=BRAND,
            price=59.0,
            build=make.studs,
            formality=4,
            description="Round brilliant-cut studs in six claws.",
            colourways=(
                way("metal", "plated/silver", stone="gem/light grey"),
                way("metal", "plated/gold", stone="gem/forest"),
                way("metal", "plated/rose gold", stone="gem/pink"),
            ),
        ),
        Design(
            key="rain",
            title="Rain drop earrings",
            title_zh="Rain 水滴耳坠",
            brand=BRAND,
            price=79.0,
            build=make.drops,
            formality=5,
            style=("evening", "romantic"),
            description="Pear-cut stones that hang from a small round one on ear wires.",
            colourways=(
                way("stone", "gem/teal", metal="plated/gold"),
                way("stone", "gem/blue", metal="plated/silver"),
                way("stone", "gem/red", metal="plated/gold"),
            ),
        ),
        Design(
            key="lagoon",
            title="Lagoon pearl drop earrings",
            title_zh="Lagoon 珍珠耳坠",
            brand=BRAND,
            price=75.0,
            build=make.pearl_drops,
            formality=4,
            style=("evening", "preppy"),
            description="Drop-shaped pearls on small polished hoops.",
            colourways=(
                *ways("pearl", "pearl/ivory", "pearl/blush", metal="plated/gold"),
                *ways("pearl", "pearl/grey", metal="plated/silver"),
            ),
        ),
        Design(
            key="fiesta",
            title="Fiesta tassel earrings",
            title_zh="Fiesta 流苏耳环",
            brand="Lido Sole",
            price=29.0,
            build=make.tassels,
            formality=2,
            seasons=("spring", "summer"),
            description="Long thread tassels under a bead on ear wires.",
            colourways=(
                way("thread", "cotton/red", bead="bead/red", metal="plated/gold"),
                way("thread", "cotton/teal", bead="bead/teal", metal="plated/gold"),
                way("thread", "cotton/mustard", bead="bead/terracotta", metal="plated/gold"),
            ),
        ),
        Design(
            key="atrium",
            title="Atrium acetate statement earrings",
            title_zh="Atrium 板材几何耳环",
            brand="Lido Sole",
            price=35.0,
            build=make.arches,
            style=("boho", "retro"),
            description="A half disc, an arch and a disc cut from polished acetate.",
            colourways=(
                way(
                    "arch",
                    "acetate/rust",
                    top="acetate/cream",
                    disc="acetate/blush",
                    metal="plated/gold",
                ),
                way(
                    "arch",
                    "tortoise/tortoiseshell",
                    top="acetate/black",
                    disc="acetate/ivory",
                    metal="plated/gold",
                ),
                way(
                    "arch",
                    "acetate/sage",
                    top="acetate/navy",
                    disc="acetate/mustard",
                    metal="plated/gold",
                ),
            ),
        ),
        Design(
            key="alcazar",
            title="Alcazar chandelier earrings",
            title_zh="Alcazar 扇形吊灯耳环",
            brand=BRAND,
            price=95.0,
            build=make.fans,
            formality=5,
            style=("evening", "boho"),
            description="Openwork fans hung with small beads under a cut stone.",
            colourways=(
                way("metal", "plated/gold", bead="bead/teal", stone="gem/teal"),
                way("metal", "plated/silver", bead="bead/plum", stone="gem/plum"),
            ),
        ),
    ),
)

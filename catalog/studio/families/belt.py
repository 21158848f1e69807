"""Belts: dress, jeans, plaited, webbing, western and waist belts."""

from __future__ import annotations

from catalog.studio.dressing import way, ways
from catalog.studio.families import _belts as make
from catalog.studio.families import _waist_belts as waist
from catalog.studio.recipe import Design, Family, View

BRAND = "Carrow & Hide"
WAIST = View(azimuth_deg=12, elevation_deg=24, lens_mm=100)

FAMILY = Family(
    key="belt",
    category="Apparel & Accessories > Clothing Accessories > Belts",
    product_type="Belts",
    view=View(azimuth_deg=16, elevation_deg=27, lens_mm=100),
    seasons=("spring", "summer", "autumn", "winter"),
    formality=3,
    designs=(
        Design(
            key="boardroom",
            title="Boardroom leather dress belt",
            title_zh="Boardroom 正装皮带",
            brand="Bastion",
            price=59.0,
            build=make.dress,
            formality=4,
            description="A slim, stitched belt in smooth leather with a polished frame buckle.",
            colourways=(
                way("strap", "calf/black", thread="plastic/charcoal", metal="polished/steel"),
                way("strap", "calf/cognac", thread="plastic/tan", metal="plated/gold"),
                way("strap", "calf/chocolate", thread="plastic/brown", metal="plated/gold"),
            ),
        ),
        Design(
            key="rancher",
            title="Rancher wide leather jeans belt",
            title_zh="Rancher 宽版牛仔皮带",
            brand=BRAND,
            price=49.0,
            build=make.casual,
            formality=2,
            style=("casual", "retro"),
            description="A wide belt in heavy leather with a roller buckle and riveted keeper.",
            colourways=(
                way("strap", "leather/tan", hole="plastic/chocolate", metal="brushed/steel"),
                way("strap", "leather/chocolate", hole="plastic/black", metal="brushed/brass"),
                way("strap", "leather/black", hole="plastic/black", metal="brushed/gunmetal"),
            ),
        ),
        Design(
            key="skein",
            title="Skein braided leather belt",
            title_zh="Skein 编织皮带",
            brand=BRAND,
            price=55.0,
            build=make.braided,
            style=("preppy", "smart casual"),
            description="A plaited leather belt whose pin goes through at any length.",
            colourways=(
                way("strap", "calf/tan", thread="plastic/cream", metal="plated/brass"),
                way("strap", "calf/navy", thread="plastic/sky", metal="polished/steel"),
                way("strap", "calf/brown", thread="plastic/tan", metal="plated/brass"),
            ),
        ),
        Design(
            key="deckhand",
            title="Deckhand canvas web belt",
            title_zh="Deckhand 帆布腰带",
            brand="Kestrel Supply",
            price=22.0,
            build=make.webbing,
            formality=1,
            style=("casual", "streetwear"),
            description="A cotton webbing belt with a clamping plate buckle and a metal tip.",
            colourways=(
                way("strap", "canvas/olive", metal="brushed/gunmetal"),
                way("strap", "canvas/navy", stripe="canvas/red", metal="brushed/steel"),
                way("strap", "canvas/sand", stripe="canvas/forest", metal="brushed/brass"),
            ),
        ),
        Design(
            key="rodeo",
            title="Rodeo tooled western belt",
            title_zh="Rodeo 西部雕花皮带",
            brand="Kestrel Supply",
            price=89.0,
            build=make.western,
            formality=2,
            style=("retro", "casual"),
            description="A tooled leather belt with contrast lacing and an engraved oval buckle.",
            colourways=(
                way(
                    "strap",
                    "calf/cognac",
                    thread="plastic/cream",
                    tool="calf/brown",
                    metal="plated/silver",
                    accent="plated/gold",
                ),
                way(
                    "strap",
                    "calf/black",
                    thread="plastic/light grey",
                    tool="calf/charcoal",
                    metal="plated/silver",
                    accent="plated/silver",
                ),
            ),
        ),
        Design(
            key="halo",
            title="Halo ring waist belt",
            title_zh="Halo 圆环腰带",
            brand="Atelier Brume",
            price=45.0,
            build=waist.ring_belt,
            view=WAIST,
            style=("minimal", "romantic"),
            description="A tapered waist belt that closes with a large polished ring.",
            colourways=(
                way("strap", "calf/black", thread="plastic/charcoal", metal="plated/gold"),
                way("strap", "calf/camel", thread="plastic/cream", metal="plated/gold"),
                way("strap", "calf/ivory", thread="plastic/sand", metal="plated/silver"),
            ),
        ),
        Design(
            key="sash",
            title="Sash obi wrap belt",
            title_zh="Sash 宽腰封系带腰带",
            brand="Atelier Brume",
            price=52.0,
            build=waist.obi,
            view=View(azimuth_deg=12, elevation_deg=16, lens_mm=100, floor=False),
            style=("romantic", "boho"),
            description="A broad soft leather belt whose slim ends are knotted at the front.",
            colourways=ways(
                "strap", "calf/burgundy", "calf/black", "calf/tan", thread="plastic/charcoal"
            ),
        ),
    ),
)

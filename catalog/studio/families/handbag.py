"""Handbags: satchel, saddle, quilted chain, bucket, camera, clutch, hobo and frame bags."""

from __future__ import annotations

from catalog.studio.dressing import way, ways
from catalog.studio.families import _bucket_bags
from catalog.studio.families import _handbags as make
from catalog.studio.families import _shoulder_bags as soft
from catalog.studio.recipe import Colourway, Design, Family, View

BRAND = "Carrow & Hide"


def _plain(
    *stuffs: str, metal: str = "polished/brass", thread: str = "plastic/cream"
) -> tuple[Colourway, ...]:
    """Bags all in one leather."""
    return ways("body", *stuffs, trim="=", metal=metal, thread=thread)


FAMILY = Family(
    key="handbag",
    category="Apparel & Accessories > Handbags, Wallets & Cases > Handbags",
    product_type="Handbags",
    view=View(azimuth_deg=20, elevation_deg=9, lens_mm=100),
    seasons=("spring", "summer", "autumn", "winter"),
    formality=3,
    designs=(
        Design(
            key="avenue",
            title="Avenue structured handbag",
            title_zh="Avenue 定型手提包",
            brand=BRAND,
            price=189.0,
            build=make.satchel,
            formality=4,
            description=(
                "A structured leather handbag with two rolled handles, a zip and a front pocket."
            ),
            colourways=(
                way(
                    "body",
                    "calf/tan",
                    trim="calf/cognac",
                    metal="polished/brass",
                    thread="plastic/cream",
                ),
                *_plain("calf/black", thread="plastic/dark grey"),
                *_plain("calf/forest", thread="plastic/sage"),
            ),
        ),
        Design(
            key="paddock",
            title="Paddock saddle bag",
            title_zh="Paddock 马鞍包",
            brand=BRAND,
            price=145.0,
            build=make.saddle,
            style=("casual", "retro"),
            description="A half-round crossbody bag with a buckled flap and a long strap.",
            colourways=_plain("calf/burgundy", "calf/cognac"),
        ),
        Design(
            key="opera",
            title="Opera quilted chain bag",
            title_zh="Opera 菱格链条包",
            brand=BRAND,
            price=165.0,
            build=make.quilted,
            formality=4,
            style=("evening", "romantic"),
            description="A small quilted flap bag with a turn lock and a chain strap.",
            colourways=_plain("calf/black", "calf/blush", metal="polished/gold"),
        ),
        Design(
            key="well",
            title="Well bucket bag",
            title_zh="Well 水桶包",
            brand=BRAND,
            price=155.0,
            build=_bucket_bags.bucket,
            description="A soft leather bucket bag gathered by a drawstring.",
            colourways=(
                way(
                    "body",
                    "calf/camel",
                    trim="calf/chocolate",
                    metal="polished/brass",
                    thread="plastic/cream",
                ),
                way(
                    "body",
                    "calf/sage",
                    trim="calf/tan",
                    metal="polished/brass",
                    thread="plastic/cream",
                ),
            ),
        ),
        Design(
            key="shutter",
            title="Shutter crossbody camera bag",
            title_zh="Shutter 相机斜挎包",
            brand=BRAND,
            price=119.0,
            build=soft.camera,
            formality=2,
            style=("casual", "streetwear"),
            description="A small boxy crossbody bag with two zips and a broad striped strap.",
            colourways=(
                way(
                    "body",
                    "calf/black",
                    trim="=",
                    metal="polished/gold",
                    strap="canvas/black",
                    stripe="canvas/cream",
                ),
                way(
                    "body",
                    "calf/cream",
                    trim="=",
                    metal="polished/gold",
                    strap="canvas/tan",
                    stripe="canvas/navy",
                ),
                way(
                    "body",
                    "calf/red",
                    trim="=",
                    metal="polished/silver",
                    strap="canvas/navy",
                    stripe="canvas/red",
                ),
            ),
        ),
        Design(
            key="missive",
            title="Missive envelope clutch",
            title_zh="Missive 信封手拿包",
            brand=BRAND,
            price=85.0,
            build=soft.clutch,
            formality=4,
            style=("evening", "minimal"),
            description="A slim leather envelope clutch with a snap and a wrist strap.",
            colourways=_plain(
                "calf/navy", "calf/camel", "calf/plum", metal="polished/gold", thread="plastic/sand"
            ),
        ),
        Design(
            key="meander",
            title="Meander slouchy hobo bag",
            title_zh="Meander 软皮新月包",
            brand=BRAND,
            price=175.0,
            build=soft.hobo,
            style=("boho", "smart casual"),
            description="A soft crescent-shaped shoulder bag with a zip and a broad strap.",
            colourways=_plain("calf/cognac", "calf/black", "calf/taupe"),
        ),
        Design(
            key="curtain",
            title="Curtain kiss-lock evening bag",
            title_zh="Curtain 口金晚宴包",
            brand="Atelier Brume",
            price=95.0,
            build=soft.framed,
            formality=5,
            style=("evening", "retro"),
            description="A pleated pouch on a polished frame with a kiss lock and a chain.",
            colourways=ways(
                "body", "velvet/burgundy", "velvet/petrol", "velvet/black", metal="polished/gold"
            ),
        ),
    ),
)

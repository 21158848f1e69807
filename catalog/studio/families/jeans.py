"""Jeans, as on an invisible mannequin."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _jeans as make
from catalog.studio.recipe import Design, Family, View

LABEL = {"label": "calf/cognac"}
GOLD = {"thread": "plastic/mustard", "metal": "polished/copper", **LABEL}
TONAL = {"thread": "plastic/=", "metal": "polished/gunmetal", "label": "calf/black"}

FAMILY = Family(
    key="jeans",
    category="Apparel & Accessories > Clothing > Pants",
    product_type="Jeans",
    view=View(azimuth_deg=8, elevation_deg=8, lens_mm=110, floor=False),
    second=View(azimuth_deg=168, elevation_deg=7, lens_mm=110, floor=False),
    seasons=("spring", "summer", "autumn", "winter"),
    formality=2,
    designs=(
        Design(
            key="mason",
            title="Mason straight jeans",
            title_zh="Mason 直筒牛仔裤",
            brand="Kestrel Supply",
            price=89.0,
            build=make.five_pocket,
            description="Straight five-pocket jeans with contrast stitching and a zip fly.",
            colourways=(
                *ways("cloth", "denim/denim blue", "raw_denim/indigo", **GOLD),
                *ways("cloth", "denim/black", **TONAL),
            ),
        ),
        Design(
            key="pike",
            title="Pike slim jeans",
            title_zh="Pike 修身牛仔裤",
            brand="Kestrel Supply",
            price=79.0,
            build=make.five_pocket,
            description="Slim jeans in stretch denim that narrow to the ankle.",
            options={
                "cut": {
                    "waist": 0.158, "hip": 0.184, "thigh": 0.093, "knee": 0.068, "calf": 0.062,
                    "hem": 0.056, "spread": 0.05, "depth": 0.86, "drag": 0.0055, "knees": 0.006,
                    "breaks": 0.0065, "inseam": 0.8,
                }
            },
            colourways=(
                *ways("cloth", "raw_denim/navy", "stone_denim/denim blue", **GOLD),
                *ways("cloth", "raw_denim/black", "denim/grey", **TONAL),
            ),
        ),
        Design(
            key="ottoline",
            title="Ottoline wide-leg jeans",
            title_zh="Ottoline 高腰阔腿牛仔裤",
            brand="Kestrel Supply",
            price=95.0,
            build=make.five_pocket,
            description="High-waisted jeans with wide, full-length legs.",
            style=("retro", "casual"),
            options={
                "cut": {
                    "waist": 0.138, "hip": 0.19, "thigh": 0.103, "knee": 0.117, "calf": 0.13,
                    "hem": 0.14, "rise": 0.31, "inseam": 0.8, "spread": 0.006, "flutes": 0.04,
                    "knees": 0.002, "breaks": 0.003, "drag": 0.005,
                }
            },
            colourways=(
                *ways("cloth", "denim/light wash", "raw_denim/denim blue", **GOLD),
                *ways("cloth", "raw_denim/ivory", **{**TONAL, "thread": "plastic/ivory"}),
            ),
        ),
        Design(
            key="juno",
            title="Juno flared jeans",
            title_zh="Juno 微喇牛仔裤",
            brand="Kestrel Supply",
            price=92.0,
            build=make.five_pocket,
            description="Jeans that fit to the knee and flare to a long hem.",
            style=("retro", "boho"),
            options={
                "cut": {
                    "waist": 0.138, "hip": 0.178, "thigh": 0.09, "knee": 0.069, "calf": 0.086,
                    "hem": 0.124, "rise": 0.26, "inseam": 0.83, "spread": 0.03, "flutes": 0.022,
                    "breaks": 0.002, "knees": 0.0045,
                }
            },
            colourways=ways(
                "cloth", "denim/indigo", "stone_denim/denim blue", "denim/brown", **GOLD
            ),
        ),
        Design(
            key="dora",
            title="Dora tapered jeans with rolled hem",
            title_zh="Dora 高腰锥形卷边牛仔裤",
            brand="Kestrel Supply",
            price=85.0,
            build=make.rolled,
            description="High-waisted tapered jeans with a roomy hip and hems rolled up twice.",
            style=("casual", "retro"),
            options={
                "cut": {
                    "waist": 0.14, "hip": 0.196, "thigh": 0.105, "knee": 0.088, "calf": 0.076,
                    "hem": 0.069, "rise": 0.315, "inseam": 0.69, "spread": 0.034, "depth": 0.8,
                    "breaks": 0.003,
                }
            },
            colourways=ways(
                "cloth", "denim/denim blue", "stone_denim/light wash", "raw_denim/indigo",
                reverse="reverse_denim/=", **GOLD,
            ),
        ),
        Design(
            key="rook",
            title="Rook ripped jeans",
            title_zh="Rook 破洞牛仔裤",
            brand="Pomelo Club",
            price=75.0,
            build=make.ripped,
            description="Relaxed jeans, worn through at the knees, with bare threads across.",
            options={
                "cut": {
                    "waist": 0.164, "hip": 0.196, "thigh": 0.1, "knee": 0.083, "calf": 0.077,
                    "hem": 0.072, "spread": 0.04, "breaks": 0.007,
                }
            },
            colourways=(
                *ways(
                    "cloth", "stone_denim/denim blue", "stone_denim/light wash",
                    inside="reverse_denim/denim blue", weft="plastic/white", **GOLD,
                ),
                *ways(
                    "cloth", "denim/black",
                    inside="reverse_denim/charcoal", weft="plastic/light grey", **TONAL,
                ),
            ),
        ),
        Design(
            key="tenon",
            title="Tenon carpenter jeans",
            title_zh="Tenon 双膝工装牛仔裤",
            brand="Kestrel Supply",
            price=99.0,
            build=make.carpenter,
            description="Loose work jeans with doubled knees, sewn down with contrast thread.",
            style=("streetwear", "retro"),
            options={
                "cut": {
                    "waist": 0.17, "hip": 0.208, "thigh": 0.109, "knee": 0.108, "calf": 0.106,
                    "hem": 0.104, "inseam": 0.78, "spread": 0.012, "knees": 0.004,
                }
            },
            colourways=(
                *ways("cloth", "denim/denim blue", "raw_denim/indigo", **GOLD),
                *ways("cloth", "raw_denim/brown", **GOLD),
            ),
        ),
    ),
)  # fmt: skip

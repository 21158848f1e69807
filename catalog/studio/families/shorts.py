"""Shorts, as on an invisible mannequin."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _jeans, _pants
from catalog.studio.recipe import Design, Family, View

SEWN = {"thread": "plastic/=", "button": "plastic/=", "label": "calf/cognac"}
STRINGS = {"label": "cotton/ivory", "eyelet": "polished/steel"}

FAMILY = Family(
    key="shorts",
    category="Apparel & Accessories > Clothing > Shorts",
    product_type="Shorts",
    view=View(azimuth_deg=10, elevation_deg=9, lens_mm=110, floor=False),
    second=View(azimuth_deg=166, elevation_deg=9, lens_mm=110, floor=False),
    seasons=("spring", "summer"),
    formality=2,
    designs=(
        Design(
            key="pierhead",
            title="Pierhead chino shorts",
            title_zh="Pierhead 斜纹棉短裤",
            brand="Wendelin",
            price=39.0,
            build=_pants.chinos,
            description="Knee-length chino shorts with slanted pockets and a clean hem.",
            options={
                "cut": {
                    "inseam": 0.235, "rise": 0.27, "thigh": 0.104, "knee": 0.105, "calf": 0.106,
                    "hem": 0.107, "spread": 0.012, "depth": 0.8, "knees": 0.004, "breaks": 0.003,
                }
            },
            colourways=ways(
                "cloth", "chino/sand", "chino/navy", "chino/coral", "chino/sage", **SEWN
            ),
        ),
        Design(
            key="cutter",
            title="Cutter denim shorts with rolled hem",
            title_zh="Cutter 卷边牛仔短裤",
            brand="Kestrel Supply",
            price=49.0,
            build=_jeans.rolled,
            description="Short denim shorts with a high waist and rolled hems.",
            style=("casual", "retro"),
            options={
                "roll": 0.036,
                "cut": {
                    "waist": 0.138, "hip": 0.19, "rise": 0.285, "inseam": 0.085, "thigh": 0.1,
                    "knee": 0.104, "calf": 0.106, "hem": 0.108, "spread": 0.008, "depth": 0.92,
                    "knees": 0.002, "breaks": 0.0, "drag": 0.0055,
                },
            },
            colourways=ways(
                "cloth", "stone_denim/denim blue", "stone_denim/light wash", "raw_denim/black",
                reverse="reverse_denim/=", thread="plastic/mustard", metal="polished/copper",
                label="calf/cognac",
            ),
        ),
        Design(
            key="breaker",
            title="Breaker swim shorts",
            title_zh="Breaker 抽绳沙滩泳裤",
            brand="Lido Sole",
            price=35.0,
            build=_pants.elastic,
            description="Quick-drying swim shorts with an elastic waist and a drawstring.",
            style=("sporty", "casual"),
            seasons=("summer",),
            formality=1,
            options={
                "string": 0.09,
                "cut": {
                    "waist": 0.156, "hip": 0.196, "inseam": 0.13, "rise": 0.26, "thigh": 0.104,
                    "knee": 0.11, "calf": 0.113, "hem": 0.116, "spread": 0.008, "depth": 0.85,
                    "flutes": 0.012, "knees": 0.003, "breaks": 0.001,
                },
            },
            colourways=(
                *ways(
                    "cloth", "taslan/coral", "taslan/teal", "taslan/navy", thread="plastic/=",
                    string="cord/ivory", **STRINGS,
                ),
                *ways(
                    "cloth", "palms/navy+sage+coral", thread="plastic/navy",
                    string="cord/ivory", **STRINGS,
                ),
            ),
        ),
        Design(
            key="dash",
            title="Dash running shorts with side stripe",
            title_zh="Dash 侧条纹运动短裤",
            brand="Pomelo Club",
            price=32.0,
            build=_pants.elastic,
            description="Light running shorts with a ribbed waistband and a tape down the sides.",
            style=("sporty",),
            formality=1,
            options={
                "rib": "waist", "stripe": True, "string": 0.08,
                "cut": {
                    "waist": 0.15, "hip": 0.194, "inseam": 0.17, "rise": 0.265, "thigh": 0.104,
                    "knee": 0.112, "calf": 0.116, "hem": 0.12, "spread": 0.006, "depth": 0.84,
                    "flutes": 0.014, "knees": 0.002, "breaks": 0.001,
                },
            },
            colourways=(
                *ways(
                    "cloth", "taslan/black", "taslan/red", rib="rib_knit/=", stripe="taslan/white",
                    string="cord/white", thread="plastic/=", **STRINGS,
                ),
                *ways(
                    "cloth", "taslan/light grey", rib="rib_knit/=", stripe="taslan/navy",
                    string="cord/navy", thread="plastic/=", **STRINGS,
                ),
            ),
        ),
        Design(
            key="terrace",
            title="Terrace pleated tailored shorts",
            title_zh="Terrace 打褶西装短裤",
            brand="Halden Row",
            price=69.0,
            build=_pants.tailored,
            description="Bermuda shorts with two pleats, a pressed crease and turn-ups.",
            style=("smart casual", "minimal"),
            formality=3,
            options={
                "pleats": 2, "turn_up": 0.035,
                "cut": {
                    "waist": 0.14, "hip": 0.192, "inseam": 0.22, "rise": 0.3, "thigh": 0.1,
                    "knee": 0.106, "calf": 0.109, "hem": 0.112, "spread": 0.008, "depth": 0.82,
                },
            },
            colourways=ways(
                "cloth", "suit_wool/black", "slub_linen/oatmeal", "suit_glen/grey+charcoal",
                button="plastic/brown", label="cotton/ivory",
            ),
        ),
        Design(
            key="scout",
            title="Scout cargo shorts",
            title_zh="Scout 工装短裤",
            brand="Norrvind",
            price=55.0,
            build=_pants.cargo,
            description="Loose shorts in cotton twill with bellows pockets at the sides.",
            style=("outdoor", "casual"),
            options={
                "pocket_up": 0.46,
                "cut": {
                    "waist": 0.168, "hip": 0.206, "inseam": 0.28, "thigh": 0.107, "knee": 0.111,
                    "calf": 0.112, "hem": 0.113, "spread": 0.01, "depth": 0.82,
                },
            },
            colourways=ways(
                "cloth", "chino/olive", "chino/khaki", "chino/charcoal", metal="polished/gunmetal",
                **SEWN,
            ),
        ),
        Design(
            key="siesta",
            title="Siesta linen drawstring shorts",
            title_zh="Siesta 亚麻抽绳短裤",
            brand="Lido Sole",
            price=42.0,
            build=_pants.elastic,
            description="Easy linen shorts with a gathered waist and wide legs.",
            style=("boho", "casual"),
            options={
                "string": 0.14,
                "cut": {
                    "waist": 0.135, "hip": 0.19, "inseam": 0.105, "rise": 0.29, "thigh": 0.1,
                    "knee": 0.112, "calf": 0.117, "hem": 0.122, "spread": 0.006, "depth": 0.9,
                    "flutes": 0.026, "gathers": 0.006, "knees": 0.001, "breaks": 0.0,
                },
            },
            colourways=ways(
                "cloth", "washed_linen/white", "washed_linen/sky", "washed_linen/terracotta",
                thread="plastic/=", string="cord/=", **STRINGS,
            ),
        ),
    ),
)  # fmt: skip

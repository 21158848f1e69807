"""Trousers, as on an invisible mannequin."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _pants as make
from catalog.studio.recipe import Design, Family, View

SEWN = {"thread": "plastic/=", "button": "plastic/=", "label": "calf/cognac"}
TAILORED = {"button": "plastic/brown", "label": "cotton/ivory"}
STRINGS = {"label": "cotton/ivory", "thread": "plastic/=", "eyelet": "polished/steel"}

FAMILY = Family(
    key="trousers",
    category="Apparel & Accessories > Clothing > Pants",
    product_type="Trousers",
    view=View(azimuth_deg=8, elevation_deg=8, lens_mm=110, floor=False),
    second=View(azimuth_deg=168, elevation_deg=7, lens_mm=110, floor=False),
    seasons=("spring", "summer", "autumn", "winter"),
    formality=3,
    designs=(
        Design(
            key="wharf",
            title="Wharf slim chinos",
            title_zh="Wharf 修身斜纹棉长裤",
            brand="Wendelin",
            price=59.0,
            build=make.chinos,
            description="Slim chinos in brushed cotton twill with slanted pockets.",
            style=("casual", "smart casual"),
            options={
                "cut": {
                    "waist": 0.162, "hip": 0.19, "thigh": 0.097, "knee": 0.079, "calf": 0.073,
                    "hem": 0.068, "spread": 0.036, "depth": 0.8, "press": 0.25, "drag": 0.005,
                }
            },
            colourways=ways(
                "cloth", "chino/sand", "chino/navy", "chino/olive", "chino/camel", **SEWN
            ),
        ),
        Design(
            key="regent",
            title="Regent pleated suit trousers",
            title_zh="Regent 打褶西装裤",
            brand="Halden Row",
            price=129.0,
            build=make.tailored,
            description="Wool suit trousers with two pleats, a pressed crease and turn-ups.",
            formality=4,
            options={
                "pleats": 2, "turn_up": 0.04,
                "cut": {"knee": 0.092, "calf": 0.084, "hem": 0.079, "hip": 0.204, "spread": 0.03},
            },
            colourways=ways(
                "cloth", "suit_wool/charcoal", "suit_flannel/light grey",
                "suit_pinstripe/navy+light grey", "suit_glen/grey+charcoal", **TAILORED,
            ),
        ),
        Design(
            key="selva",
            title="Selva fluid wide-leg trousers",
            title_zh="Selva 垂感阔腿裤",
            brand="Atelier Brume",
            price=99.0,
            build=make.plain_front,
            description="Fluid crepe trousers with a high waist and wide legs that swing.",
            style=("minimal", "smart casual"),
            options={
                "pleats": 1,
                "cut": {
                    "waist": 0.132, "hip": 0.186, "thigh": 0.107, "knee": 0.126, "calf": 0.142,
                    "hem": 0.154, "rise": 0.31, "inseam": 0.8, "spread": 0.004, "flutes": 0.055,
                    "press": 0.2, "knees": 0.0015, "breaks": 0.0015,
                },
            },
            colourways=ways(
                "cloth", "crepe/black", "crepe/ivory", "crepe/forest", "crepe/terracotta",
                **TAILORED,
            ),
        ),
        Design(
            key="relay",
            title="Relay cargo trousers",
            title_zh="Relay 工装口袋长裤",
            brand="Pomelo Club",
            price=69.0,
            build=make.cargo,
            description="Loose cotton trousers with bellows pockets on both thighs.",
            formality=2,
            options={
                "cut": {
                    "waist": 0.168, "hip": 0.206, "thigh": 0.108, "knee": 0.104, "calf": 0.092,
                    "hem": 0.08, "spread": 0.03,
                }
            },
            colourways=ways(
                "cloth", "chino/olive", "chino/khaki", "chino/black", metal="polished/gunmetal",
                **SEWN,
            ),
        ),
        Design(
            key="drift",
            title="Drift joggers",
            title_zh="Drift 束脚卫裤",
            brand="Pomelo Club",
            price=49.0,
            build=make.elastic,
            description="Sweat joggers with a drawstring waist and ribbed cuffs.",
            style=("sporty", "casual"),
            formality=1,
            options={
                "rib": "cuffs",
                "cut": {
                    "waist": 0.155, "hip": 0.2, "thigh": 0.105, "knee": 0.089, "calf": 0.08,
                    "hem": 0.052, "spread": 0.05, "inseam": 0.76, "breaks": 0.009, "depth": 0.85,
                },
            },
            colourways=(
                *ways(
                    "cloth", "loopback/light grey", "loopback/navy", "loopback/sage",
                    rib="rib_knit/=", string="cord/ivory", **STRINGS,
                ),
            ),
        ),
        Design(
            key="marea",
            title="Marea linen culottes",
            title_zh="Marea 亚麻七分裙裤",
            brand="Lido Sole",
            price=65.0,
            build=make.plain_front,
            description="Cropped, wide linen culottes with a sailor's row of buttons.",
            seasons=("spring", "summer"),
            options={
                "buttons": 3,
                "cut": {
                    "waist": 0.136, "hip": 0.19, "thigh": 0.102, "knee": 0.118, "calf": 0.127,
                    "hem": 0.136, "rise": 0.31, "inseam": 0.46, "spread": 0.004, "flutes": 0.05,
                    "press": 0.0, "knees": 0.002, "breaks": 0.001,
                },
            },
            colourways=ways(
                "cloth", "washed_linen/oatmeal", "washed_linen/rust", "washed_linen/navy",
                **TAILORED,
            ),
        ),
    ),
)  # fmt: skip

"""Sunglasses: acetate fronts, wire rims, browlines and a sports shield."""

from __future__ import annotations

from catalog.studio.dressing import way, ways
from catalog.studio.families import _sunglasses as make
from catalog.studio.recipe import Design, Family, View

BRAND = "Sol & Umbra"

FAMILY = Family(
    key="sunglasses",
    category="Apparel & Accessories > Clothing Accessories > Sunglasses",
    product_type="Sunglasses",
    view=View(azimuth_deg=24, elevation_deg=6, lens_mm=100),
    seasons=("spring", "summer"),
    formality=2,
    designs=(
        Design(
            key="pier",
            title="Pier acetate sunglasses",
            title_zh="Pier 板材太阳镜",
            brand=BRAND,
            price=79.0,
            build=make.acetate,
            options={"shape": "pier"},
            description="Square acetate sunglasses with riveted hinges and dark lenses.",
            colourways=(
                *ways("frame", "acetate/black", lens="lens/grey", metal="polished/silver"),
                *ways("frame", "tortoise/tortoiseshell", lens="lens/green", metal="polished/gold"),
                *ways("frame", "acetate/navy", lens="lens/grey", metal="polished/silver"),
            ),
        ),
        Design(
            key="altimeter",
            title="Altimeter aviator sunglasses",
            title_zh="Altimeter 飞行员太阳镜",
            brand=BRAND,
            price=95.0,
            build=make.wire,
            options={"eye": "aviator", "bars": ((2, 1.5), (11, 1.2))},
            description="Teardrop aviator sunglasses with a double bridge and slim metal arms.",
            colourways=(
                *ways(
                    "metal",
                    "plated/gold",
                    lens="gradient_lens/brown",
                    pad="crystal/white",
                    tip="tortoise/tortoiseshell",
                ),
                *ways(
                    "metal",
                    "plated/gunmetal",
                    lens="lens/green",
                    pad="crystal/white",
                    tip="acetate/black",
                ),
                *ways(
                    "metal",
                    "plated/silver",
                    lens="mirror_lens/blue+sky",
                    pad="crystal/white",
                    tip="acetate/black",
                ),
            ),
        ),
        Design(
            key="metronome",
            title="Metronome round sunglasses",
            title_zh="Metronome 圆框金属太阳镜",
            brand=BRAND,
            price=89.0,
            build=make.wire,
            options={"eye": "round", "bars": ((5, 2.5),), "wire": 0.0012},
            description="Round wire-rimmed sunglasses with adjustable nose pads.",
            colourways=(
                *ways(
                    "metal",
                    "plated/gold",
                    lens="lens/green",
                    pad="crystal/white",
                    tip="tortoise/tortoiseshell",
                ),
                *ways(
                    "metal",
                    "plated/silver",
                    lens="gradient_lens/denim blue",
                    pad="crystal/white",
                    tip="acetate/black",
                ),
                *ways(
                    "metal",
                    "plated/black",
                    lens="lens/grey",
                    pad="crystal/white",
                    tip="acetate/black",
                ),
            ),
        ),
        Design(
            key="siren",
            title="Siren cat-eye sunglasses",
            title_zh="Siren 猫眼太阳镜",
            brand=BRAND,
            price=85.0,
            build=make.acetate,
            options={"shape": "siren", "tall": (0.011, 0.0075, 0.0065, 0.009)},
            style=("retro", "romantic"),
            description="Cat-eye sunglasses in polished acetate with upswept corners.",
            colourways=ways(
                "frame",
                "acetate/black",
                "acetate/red",
                "tortoise/tortoiseshell",
                lens="gradient_lens/charcoal",
                metal="polished/gold",
            ),
        ),
        Design(
            key="gallery",
            title="Gallery oversized sunglasses",
            title_zh="Gallery 大框方形太阳镜",
            brand=BRAND,
            price=92.0,
            build=make.acetate,
            options={"shape": "gallery", "thick": 0.0052, "tall": (0.015, 0.011, 0.009, 0.012)},
            style=("minimal", "evening"),
            description="Oversized square sunglasses with broad arms and gradient lenses.",
            colourways=(
                *ways(
                    "frame",
                    "acetate/black",
                    "acetate/ivory",
                    "acetate/burgundy",
                    lens="gradient_lens/charcoal",
                    metal="polished/gold",
                ),
            ),
        ),
        Design(
            key="librarian",
            title="Librarian panto sunglasses",
            title_zh="Librarian 圆形复古太阳镜",
            brand=BRAND,
            price=82.0,
            build=make.acetate,
            options={"shape": "panto", "tall": (0.009, 0.007, 0.0065, 0.0095)},
            style=("preppy", "retro"),
            description="Rounded panto sunglasses with a keyhole bridge.",
            colourways=(
                *ways("frame", "tortoise/tortoiseshell", lens="lens/green", metal="polished/gold"),
                *ways("frame", "crystal/beige", lens="lens/brown", metal="polished/gold"),
            ),
        ),
        Design(
            key="diner",
            title="Diner browline sunglasses",
            title_zh="Diner 眉框太阳镜",
            brand=BRAND,
            price=88.0,
            build=make.browline,
            description="Browline sunglasses: acetate brows over slim gold rims.",
            colourways=ways(
                "frame",
                "acetate/black",
                "tortoise/tortoiseshell",
                lens="lens/green",
                metal="plated/gold",
                pad="crystal/white",
            ),
        ),
        Design(
            key="descent",
            title="Descent wraparound sports sunglasses",
            title_zh="Descent 包覆式运动太阳镜",
            brand="Norrvind",
            price=119.0,
            build=make.wrap,
            formality=1,
            seasons=("spring", "summer", "autumn", "winter"),
            description="A one-piece wraparound lens under a light moulded brow with grippy arms.",
            colourways=(
                way(
                    "frame",
                    "plastic/black",
                    lens="mirror_lens/orange+fuchsia",
                    tip="plastic/charcoal",
                ),
                way(
                    "frame", "plastic/white", lens="mirror_lens/blue+teal", tip="plastic/light grey"
                ),
                way("frame", "plastic/forest", lens="lens/grey", tip="plastic/black"),
            ),
        ),
    ),
)

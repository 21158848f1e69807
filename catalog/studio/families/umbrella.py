"""Umbrellas: open stick, bubble, golf, paper parasol, beach parasol; rolled stick, folded."""

from __future__ import annotations

from catalog.studio.dressing import way, ways
from catalog.studio.families import _umbrellas
from catalog.studio.recipe import Design, Family, View

FRAME = {"metal": "polished/steel", "cap": "plastic/black"}

FAMILY = Family(
    key="umbrella",
    category="Home & Garden > Parasols & Rain Umbrellas",
    product_type="Umbrellas",
    view=View(azimuth_deg=18, elevation_deg=4, lens_mm=95, floor=False),
    seasons=("spring", "autumn", "winter"),
    formality=3,
    designs=(
        Design(
            key="pall-mall",
            title="Pall Mall stick umbrella",
            title_zh="Pall Mall 长柄伞",
            brand="Halden Row",
            price=59.0,
            build=_umbrellas.open_stick,
            view=View(azimuth_deg=12, elevation_deg=-8, lens_mm=95, floor=False),
            description="A stick umbrella of eight panels with a crook of bent wood.",
            formality=4,
            colourways=(
                *ways(
                    "cover",
                    "nylon/navy",
                    "nylon/burgundy",
                    "nylon/forest",
                    rim="=",
                    handle="stained/walnut",
                    **FRAME,
                ),
                way("cover", "nylon/black", rim="=", handle="stained/cherry", **FRAME),
            ),
        ),
        Design(
            key="cupola",
            title="Cupola clear bubble umbrella",
            title_zh="Cupola 透明圆顶伞",
            brand="Atelier Brume",
            price=29.0,
            build=_umbrellas.bubble,
            description="A deep dome of clear film that keeps the shoulders dry.",
            style=("romantic", "retro"),
            colourways=(
                way(
                    "rim",
                    "plastic/black",
                    film="film/clear",
                    handle="plastic/black",
                    metal="polished/steel",
                ),
                way(
                    "rim",
                    "plastic/fuchsia",
                    film="film/clear",
                    handle="plastic/fuchsia",
                    metal="polished/steel",
                ),
            ),
        ),
        Design(
            key="links",
            title="Links golf umbrella",
            title_zh="Links 双层高尔夫伞",
            brand="Norrvind",
            price=45.0,
            build=_umbrellas.golf,
            view=View(azimuth_deg=5, elevation_deg=14, lens_mm=95, floor=False),
            description="A large umbrella of 130 cm with a vented double canopy.",
            formality=2,
            colourways=(
                *ways(
                    "cover",
                    "nylon/forest",
                    "nylon/navy",
                    "nylon/red",
                    second="nylon/white",
                    handle="plastic/charcoal",
                    **FRAME,
                ),
            ),
        ),
        Design(
            key="kasa",
            title="Kasa paper parasol",
            title_zh="Kasa 竹骨纸伞",
            brand="Lido Sole",
            price=26.0,
            build=_umbrellas.paper,
            view=View(azimuth_deg=12, elevation_deg=14, lens_mm=95, floor=False),
            description="A parasol of paper on bamboo ribs, for the sun and for weddings.",
            seasons=("spring", "summer"),
            formality=2,
            colourways=(
                *ways(
                    "cover",
                    "paper/ivory",
                    "paper/coral",
                    bamboo="cane/bamboo",
                    cap="stained/black ash",
                ),
            ),
        ),
        Design(
            key="lungomare",
            title="Lungomare fringed beach parasol",
            title_zh="Lungomare 流苏沙滩遮阳伞",
            brand="Saltwick",
            price=159.0,
            build=_umbrellas.beach,
            description="A parasol of two metres on a wooden pole, with a cotton fringe.",
            seasons=("summer",),
            formality=1,
            style=("boho", "retro"),
            view=View(azimuth_deg=5, elevation_deg=12, lens_mm=85),
            colourways=(
                *ways(
                    "cover",
                    "canvas/navy",
                    "canvas/yellow",
                    "canvas/coral",
                    second="canvas/ivory",
                    wood="wood/beech",
                    fringe="cord/ivory",
                ),
            ),
        ),
        Design(
            key="bond",
            title="Bond rolled walking umbrella",
            title_zh="Bond 绅士直杆伞（收拢）",
            brand="Bastion",
            price=75.0,
            build=_umbrellas.rolled_stick,
            description="A slim walking umbrella, rolled and buttoned, with a crook of wood.",
            formality=4,
            colourways=(
                way("cover", "nylon/black", handle="stained/walnut", **FRAME),
                way("cover", "nylon/khaki", handle="cane/bamboo", **FRAME),
                way("cover", "nylon/plum", handle="calf/brown", **FRAME),
            ),
        ),
        Design(
            key="minuet",
            title="Minuet folding pocket umbrella",
            title_zh="Minuet 折叠口袋伞",
            brand="Pomelo Club",
            price=24.0,
            build=_umbrellas.folded,
            description="A pocket umbrella of 27 cm in its sleeve, with a wrist loop.",
            formality=2,
            colourways=(
                *ways(
                    "cover",
                    "nylon/teal",
                    "nylon/mustard",
                    "nylon/charcoal",
                    handle="plastic/charcoal",
                    **FRAME,
                ),
            ),
        ),
    ),
)

"""Wrist watches: dress, diver, chronograph, rectangular, minimal, field and digital."""

from __future__ import annotations

from catalog.studio.dressing import way, ways
from catalog.studio.families import _watches as make
from catalog.studio.recipe import Design, Family, View

BRAND = "Tidewater"

FAMILY = Family(
    key="watch",
    category="Apparel & Accessories > Jewelry > Watches",
    product_type="Watches",
    view=View(azimuth_deg=20, elevation_deg=9, lens_mm=110),
    seasons=("spring", "summer", "autumn", "winter"),
    formality=3,
    designs=(
        Design(
            key="lantern",
            title="Lantern dress watch",
            title_zh="Lantern 正装腕表",
            brand=BRAND,
            price=189.0,
            build=make.dress,
            formality=4,
            description="A slim dress watch with baton markers on a stitched leather strap.",
            colourways=(
                way("strap", "calf/cognac", case="plated/gold", dial="dial/ivory",
                    mark="plated/gold", thread="plastic/sand"),
                way("strap", "calf/black", case="polished/steel", dial="dial/white",
                    mark="polished/gunmetal", thread="plastic/dark grey"),
                way("strap", "calf/navy", case="polished/steel", dial="dial/navy",
                    mark="polished/silver", thread="plastic/light grey"),
            ),  # fmt: skip
        ),
        Design(
            key="fathom",
            title="Fathom diver watch",
            title_zh="Fathom 潜水表",
            brand=BRAND,
            price=329.0,
            build=make.diver,
            style=("sporty", "smart casual"),
            description="A steel diver watch with a turning minute bezel and luminous markers.",
            colourways=ways(
                "dial",
                "dial/black",
                "dial/navy",
                "dial/forest",
                bezel="acetate/=",
                case="brushed/steel",
                lume="plastic/ivory",
                second="plastic/orange",
            ),
        ),
        Design(
            key="relay",
            title="Relay chronograph",
            title_zh="Relay 计时码表",
            brand=BRAND,
            price=379.0,
            build=make.chronograph,
            description="A steel chronograph with three counters and a five-row bracelet.",
            colourways=(
                way("dial", "dial/ivory", counter="dial/black", ring="acetate/black",
                    mark="plastic/light grey", tick="plastic/white", second="plastic/red",
                    case="brushed/steel", link="polished/steel"),
                way("dial", "dial/navy", counter="dial/light grey", ring="acetate/navy",
                    mark="plastic/white", tick="plastic/navy", second="plastic/orange",
                    case="brushed/steel", link="polished/steel"),
                way("dial", "dial/black", counter="dial/charcoal", ring="acetate/black",
                    mark="plated/gold", tick="plated/gold", second="plated/gold",
                    case="plated/gold", link="brushed/gold"),
            ),  # fmt: skip
        ),
        Design(
            key="ledger",
            title="Ledger rectangular watch",
            title_zh="Ledger 方形腕表",
            brand=BRAND,
            price=215.0,
            build=make.tank,
            formality=4,
            style=("minimal", "evening"),
            description="A rectangular watch with Roman figures, blued hands and a leather strap.",
            colourways=(
                way("strap", "calf/black", case="plated/gold", dial="dial/ivory", hands="plastic/navy",
                    mark="plastic/black", cabochon="acetate/blue", thread="plastic/dark grey"),
                way("strap", "calf/burgundy", case="plated/gold", dial="dial/cream", hands="plastic/navy",
                    mark="plastic/black", cabochon="acetate/red", thread="plastic/burgundy"),
                way("strap", "calf/tan", case="polished/steel", dial="dial/white", hands="plastic/navy",
                    mark="plastic/black", cabochon="acetate/blue", thread="plastic/cream"),
            ),  # fmt: skip
        ),
        Design(
            key="halo",
            title="Halo minimal watch",
            title_zh="Halo 极简网带腕表",
            brand=BRAND,
            price=149.0,
            build=make.minimal,
            description="A flat minimal watch on a fine Milanese mesh strap.",
            colourways=(
                way("strap", "mesh_band/rose gold", case="plated/rose gold", dial="dial/white",
                    mark="plated/rose gold"),
                way("strap", "mesh_band/silver", case="polished/silver", dial="dial/black",
                    mark="polished/silver"),
                way("strap", "mesh_band/black", case="polished/charcoal", dial="dial/black",
                    mark="plated/rose gold"),
            ),  # fmt: skip
        ),
        Design(
            key="survey",
            title="Survey field watch",
            title_zh="Survey 野战腕表",
            brand="Norrvind",
            price=129.0,
            build=make.field,
            formality=2,
            style=("outdoor", "casual"),
            description="A matt field watch with full numerals on a canvas strap.",
            colourways=(
                way("strap", "canvas/olive", case="powder/grey", dial="plastic/black",
                    mark="plastic/ivory", lume="plastic/mint", second="plastic/orange", thread="plastic/sand"),
                way("strap", "canvas/khaki", case="brushed/steel", dial="plastic/cream",
                    mark="plastic/black", lume="plastic/black", second="plastic/red", thread="plastic/cream"),
                way("strap", "canvas/navy", case="brushed/steel", dial="plastic/white",
                    mark="plastic/navy", lume="plastic/navy", second="plastic/red", thread="plastic/light grey"),
            ),  # fmt: skip
        ),
        Design(
            key="arcade",
            title="Arcade digital watch",
            title_zh="Arcade 复古电子表",
            brand=BRAND,
            price=59.0,
            build=make.digital,
            formality=2,
            style=("retro", "streetwear"),
            description="A square digital watch with a folded-link bracelet.",
            colourways=(
                way("case", "polished/silver", link="brushed/silver", bezel="acetate/black", screen="plastic/sage",
                    panel="plastic/dark grey", mark="plastic/light grey", digits="plastic/black"),
                way("case", "plated/gold", link="brushed/gold", bezel="acetate/black", screen="plastic/khaki",
                    panel="plastic/forest", mark="plated/gold", digits="plastic/black"),
            ),  # fmt: skip
        ),
    ),
)

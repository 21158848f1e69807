"""Necklaces: pendants, pearls, chains, beads, layers, a locket and a collar of drops."""

from __future__ import annotations

from catalog.studio.dressing import way, ways
from catalog.studio.families import _necklaces as make
from catalog.studio.recipe import Design, Family, View

BRAND = "Maison Oriel"

FAMILY = Family(
    key="necklace",
    category="Apparel & Accessories > Jewelry > Necklaces",
    product_type="Necklaces",
    view=View(azimuth_deg=0, elevation_deg=82, lens_mm=110, margin=0.09),
    second=View(azimuth_deg=-14, elevation_deg=48, lens_mm=110, margin=0.09),
    seasons=("spring", "summer", "autumn", "winter"),
    formality=3,
    designs=(
        Design(
            key="dewdrop",
            title="Dewdrop pendant necklace",
            title_zh="Dewdrop 水滴吊坠项链",
            brand=BRAND,
            price=89.0,
            build=make.drop,
            formality=4,
            description="A pear-cut stone in a slim rim on a fine chain.",
            colourways=(
                way("metal", "plated/gold", stone="gem/forest"),
                way("metal", "plated/silver", stone="gem/blue"),
                way("metal", "plated/rose gold", stone="gem/pink"),
            ),
        ),
        Design(
            key="lagoon",
            title="Lagoon pearl necklace",
            title_zh="Lagoon 珍珠项链",
            brand=BRAND,
            price=145.0,
            build=make.pearls,
            formality=4,
            style=("evening", "preppy"),
            description="A knotted strand of graduated pearls with a ball clasp.",
            colourways=(
                *ways(
                    "pearl",
                    "pearl/ivory",
                    "pearl/blush",
                    metal="plated/gold",
                    thread="plastic/ivory",
                ),
                *ways("pearl", "pearl/grey", metal="plated/silver", thread="plastic/grey"),
            ),
        ),
        Design(
            key="forge",
            title="Forge chunky chain necklace",
            title_zh="Forge 粗链项链",
            brand=BRAND,
            price=98.0,
            build=make.curb,
            style=("streetwear", "evening"),
            description="A broad, polished curb chain that sits at the collarbone.",
            colourways=ways("metal", "plated/gold", "plated/silver", "plated/gunmetal"),
        ),
        Design(
            key="cove",
            title="Cove beaded necklace",
            title_zh="Cove 串珠项链",
            brand="Lido Sole",
            price=39.0,
            build=make.beaded,
            formality=2,
            seasons=("spring", "summer"),
            description="Polished stone beads with metal spacers, larger towards the middle.",
            colourways=(
                way("bead", "bead/teal", accent="bead/cream", metal="plated/gold"),
                way("bead", "bead/terracotta", accent="bead/sand", metal="plated/gold"),
                way("bead", "bead/navy", accent="bead/sky", metal="plated/silver"),
            ),
        ),
        Design(
            key="tier",
            title="Tier layered necklace",
            title_zh="Tier 三层叠戴项链",
            brand=BRAND,
            price=79.0,
            build=make.layered,
            style=("minimal", "boho"),
            description="Three fine chains in one: balls, a bar and an engraved disc.",
            colourways=(
                way("metal", "plated/gold", stone="gem/white"),
                way("metal", "plated/silver", stone="gem/blue"),
            ),
        ),
        Design(
            key="keepsake",
            title="Keepsake locket necklace",
            title_zh="Keepsake 相盒吊坠项链",
            brand=BRAND,
            price=119.0,
            build=make.locket,
            style=("romantic", "retro"),
            description="An oval locket with an engraved sprig on a curb chain.",
            colourways=(
                way("metal", "plated/gold", mark="plated/bronze"),
                way("metal", "plated/silver", mark="plated/pewter"),
            ),
        ),
        Design(
            key="sundial",
            title="Sundial coin necklace",
            title_zh="Sundial 金币项链",
            brand=BRAND,
            price=85.0,
            build=make.medallion,
            style=("boho", "casual"),
            description="A struck star medallion on a chain of long links.",
            colourways=(
                way("metal", "plated/gold", stone="gem/red"),
                way("metal", "plated/rose gold", stone="gem/forest"),
            ),
        ),
        Design(
            key="plume",
            title="Plume statement collar",
            title_zh="Plume 流苏宴会项链",
            brand=BRAND,
            price=165.0,
            build=make.fringe,
            formality=5,
            style=("evening", "romantic"),
            description="A collar of polished drops and stones that lengthen towards the middle.",
            colourways=(
                way("metal", "plated/gold", stone="gem/teal"),
                way("metal", "plated/silver", stone="gem/plum"),
            ),
        ),
    ),
)

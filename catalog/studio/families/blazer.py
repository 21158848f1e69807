"""Blazers and dinner jackets, on an invisible mannequin."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _womens_blazers
from catalog.studio.families._tailored import tailored
from catalog.studio.recipe import Design, Family, View

PEAK = {
    "gorge": (0.068, 0.052),
    "knots": ((0.03, 0.33), (0.095, 0.21), (0.132, 0.12), (0.148, 0.062)),
    "ends": ((0.108, 0.064), (0.112, 0.05)),
}

FAMILY = Family(
    key="blazer",
    category="Apparel & Accessories > Clothing > Outerwear > Coats & Jackets",
    product_type="Blazers",
    view=View(azimuth_deg=4, elevation_deg=4, lens_mm=110, floor=False),
    second=View(azimuth_deg=-30, elevation_deg=8, lens_mm=110, floor=False),
    seasons=("spring", "autumn", "winter"),
    formality=4,
    designs=(
        Design(
            key="alder",
            title="Alder two-button blazer",
            title_zh="Alder 两粒扣平驳领西装外套",
            brand="Halden Row",
            price=249.0,
            description="A single-breasted wool blazer with notch lapels and flap pockets.",
            build=tailored,
            options={
                "buttons": ((0, 0.325), (0, 0.215)),
                "cuffs": 4,
                "pockets": (
                    ("flap2", 0.103, 0.235, 0.125, 0.048, 0),
                    ("welt", 0.108, 0.545, 0.095, 0.022, 8),
                ),
            },
            colourways=(
                *ways(
                    "cloth",
                    "suit_wool/navy",
                    "suit_flannel/grey",
                    button="plastic/chocolate",
                    lining="lining_satin/burgundy",
                    label="lining_satin/black",
                ),
                *ways(
                    "cloth",
                    "suit_pinstripe/charcoal+light grey",
                    button="plastic/black",
                    lining="lining_satin/petrol",
                    label="lining_satin/black",
                ),
            ),
        ),
        Design(
            key="admiral",
            title="Admiral double-breasted blazer",
            title_zh="Admiral 双排扣戗驳领西装外套",
            brand="Halden Row",
            price=289.0,
            description="A double-breasted blazer with broad peak lapels and six buttons.",
            build=tailored,
            options={
                "lapel": {**PEAK, "stance": 0.31, "lap": 0.082, "hem_curve": 0.0},
                "buttons": (
                    *((side * 0.056, z) for z in (0.3, 0.2) for side in (-1, 1)),
                    *((side * 0.072, 0.405) for side in (-1, 1)),
                ),
                "cuffs": 4,
                "pockets": (
                    ("flap2", 0.128, 0.18, 0.1, 0.044, 0),
                    ("welt", 0.116, 0.55, 0.085, 0.022, 8),
                ),
            },
            colourways=(
                *ways(
                    "cloth",
                    "suit_wool/navy",
                    button="polished/gold",
                    lining="lining_satin/navy",
                    label="lining_satin/ivory",
                ),
                *ways(
                    "cloth",
                    "suit_glen/light grey+charcoal",
                    "suit_flannel/camel",
                    button="plastic/chocolate",
                    lining="lining_satin/taupe",
                    label="lining_satin/black",
                ),
            ),
        ),
        Design(
            key="riva",
            title="Riva unstructured linen blazer",
            title_zh="Riva 无衬里亚麻西装外套",
            brand="Halden Row",
            price=179.0,
            description="A soft summer blazer in slubbed linen with three patch pockets.",
            style=("smart casual", "casual"),
            seasons=("spring", "summer"),
            formality=3,
            build=tailored,
            options={
                "body": {"waist": 0.184, "hem": 0.21, "length": 0.72, "drop": 0.056},
                "arm": {"puff": 0.017, "tilt_deg": 9.5, "upper": 0.069, "cuff": 0.051},
                "lapel": {
                    "stance": 0.37,
                    "hem_curve": 0.09,
                    "knots": ((0.03, 0.28), (0.078, 0.19), (0.108, 0.116)),
                    "ends": ((0.09, 0.085), (0.108, 0.07)),
                },
                "buttons": ((0, 0.352), (0, 0.235)),
                "cuffs": 2,
                "depth": 0.012,
                "pockets": (
                    ("patch2", 0.1, 0.215, 0.135, 0.165, 0),
                    ("patch", 0.105, 0.53, 0.09, 0.1, 0),
                ),
            },
            colourways=ways(
                "cloth",
                "slub_linen/sand",
                "slub_linen/sage",
                "slub_linen/sky",
                button="plastic/cognac",
                lining="lining_satin/ivory",
                label="lining_satin/navy",
            ),
        ),
        Design(
            key="fennick",
            title="Fennick three-button tweed jacket",
            title_zh="Fennick 三粒扣粗花呢外套",
            brand="Quince & Thread",
            price=259.0,
            description="A country jacket in heavy tweed with three buttons and flapped pockets.",
            style=("preppy", "retro"),
            seasons=("autumn", "winter"),
            formality=3,
            build=tailored,
            options={
                "body": {"waist": 0.182, "hem": 0.212, "length": 0.75},
                "lapel": {
                    "stance": 0.44,
                    "gorge": (0.07, 0.036),
                    "knots": ((0.03, 0.24), (0.07, 0.17), (0.104, 0.105)),
                    "ends": ((0.088, 0.076), (0.106, 0.058)),
                },
                "buttons": ((0, 0.425), (0, 0.325), (0, 0.225)),
                "cuffs": 3,
                "size": 0.012,
                "pockets": (
                    ("patch2", 0.105, 0.215, 0.13, 0.16, 0),
                    ("flap2", 0.105, 0.222, 0.136, 0.052, 0),
                    ("welt", 0.105, 0.56, 0.09, 0.024, 6),
                ),
            },
            colourways=ways(
                "cloth",
                "tweed/olive",
                "suit_herringbone/oatmeal+brown",
                "suit_pane/taupe+rust",
                button="leather/brown",
                lining="lining_satin/mustard",
                label="lining_satin/forest",
            ),
        ),
        Design(
            key="nocturne",
            title="Nocturne velvet dinner jacket",
            title_zh="Nocturne 丝绒青果领晚礼服外套",
            brand="Halden Row",
            price=319.0,
            description="A one-button dinner jacket in cotton velvet with a satin shawl collar.",
            style=("evening", "formal"),
            seasons=("autumn", "winter"),
            formality=5,
            build=tailored,
            options={
                "lapel": {
                    "stance": 0.3,
                    "gorge": (0.069, 0.05),
                    "hem_curve": 0.085,
                    "knots": ((0.022, 0.35), (0.078, 0.22), (0.11, 0.12), (0.117, 0.07)),
                    "ends": ((0.117, 0.07),),
                },
                "buttons": ((0, 0.287),),
                "cuffs": 4,
                "pockets": (
                    ("welt2", 0.105, 0.22, 0.12, 0.012, 0),
                    ("welt", 0.12, 0.55, 0.085, 0.02, 8),
                ),
            },
            colourways=ways(
                "cloth",
                "velveteen/burgundy",
                "velveteen/forest",
                "velveteen/navy",
                "velveteen/black",
                facing="lining_satin/black",
                collar="lining_satin/black",
                button="lining_satin/black",
                lining="lining_satin/charcoal",
                label="lining_satin/ivory",
            ),
        ),
        *_womens_blazers.DESIGNS,
    ),
)

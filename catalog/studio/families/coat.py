"""Coats, on an invisible mannequin."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _weather_coats
from catalog.studio.families._coats import HERS, LONG, duffle, trench, wrapped
from catalog.studio.families._tailored import tailored
from catalog.studio.recipe import Design, Family, View

BOTH = (-1, 1)

FAMILY = Family(
    key="coat",
    category="Apparel & Accessories > Clothing > Outerwear > Coats & Jackets",
    product_type="Coats",
    view=View(azimuth_deg=4, elevation_deg=4, lens_mm=110, floor=False),
    second=View(azimuth_deg=-30, elevation_deg=8, lens_mm=110, floor=False),
    seasons=("autumn", "winter"),
    formality=3,
    designs=(
        Design(
            key="aldous",
            title="Aldous single-breasted overcoat",
            title_zh="Aldous 单排扣羊毛大衣",
            brand="Halden Row",
            price=349.0,
            description="A knee-length wool overcoat with notch lapels and three buttons.",
            formality=4,
            build=tailored,
            options={
                "body": LONG,
                "arm": {"upper": 0.072, "length": 0.63, "cuff": 0.054},
                "lapel": {
                    "stance": 0.655,
                    "hem_curve": 0.0,
                    "knots": ((0.03, 0.3), (0.085, 0.2), (0.122, 0.12)),
                    "ends": ((0.096, 0.087), (0.118, 0.066)),
                },
                "buttons": ((0, 0.63), (0, 0.51), (0, 0.39)),
                "size": 0.013,
                "cuffs": 3,
                "depth": 0.008,
                "pockets": (
                    ("flap2", 0.118, 0.49, 0.14, 0.055, 0),
                    ("welt", 0.115, 0.84, 0.1, 0.024, 8),
                ),
            },
            colourways=(
                *ways(
                    "cloth",
                    "melton/charcoal",
                    "melton/navy",
                    button="plastic/black",
                    lining="lining_satin/burgundy",
                    label="lining_satin/ivory",
                ),
                *ways(
                    "cloth",
                    "melton/camel",
                    "suit_herringbone/light grey+charcoal",
                    button="plastic/chocolate",
                    lining="lining_satin/chocolate",
                    label="lining_satin/ivory",
                ),
            ),
        ),
        Design(
            key="harker",
            title="Harker pea coat",
            title_zh="Harker 双排扣海军短大衣",
            brand="Halden Row",
            price=259.0,
            description="A hip-length pea coat with broad lapels and two rows of buttons.",
            style=("smart casual", "retro"),
            build=tailored,
            options={
                "body": {
                    "length": 0.78,
                    "waist": 0.19,
                    "waist_at": 0.34,
                    "hem": 0.21,
                    "shoulder": 0.222,
                    "depth": 0.145,
                },
                "arm": {"upper": 0.071, "cuff": 0.054, "length": 0.625},
                "lapel": {
                    "stance": 0.44,
                    "gorge": (0.066, 0.055),
                    "lap": 0.08,
                    "hem_curve": 0.0,
                    "knots": ((0.02, 0.25), (0.095, 0.18), (0.142, 0.118)),
                    "ends": ((0.1, 0.09), (0.138, 0.062)),
                    "collar": {"fall": 0.06, "stand": 0.038, "spread": 0.114},
                },
                "buttons": (
                    *((side * 0.064, z) for z in (0.42, 0.31, 0.2) for side in BOTH),
                    *((side * 0.085, 0.53) for side in BOTH),
                ),
                "size": 0.014,
                "depth": 0.009,
                "pockets": (("welt2", 0.142, 0.22, 0.028, 0.15, 14),),
            },
            colourways=ways(
                "cloth",
                "melton/navy",
                "melton/dark grey",
                "melton/forest",
                button="plastic/black",
                lining="lining_satin/petrol",
                label="lining_satin/ivory",
            ),
        ),
        Design(
            key="passage",
            title="Passage belted trench coat",
            title_zh="Passage 双排扣系带风衣",
            brand="Halden Row",
            price=279.0,
            description="A trench coat in cotton gabardine with storm flap, epaulettes and a belt.",
            seasons=("spring", "autumn"),
            style=("smart casual", "formal"),
            build=trench,
            options={
                "belt": 0.61,
                "body": {**LONG, "waist": 0.17, "length": 1.04},
                "arm": {"upper": 0.072, "length": 0.63, "cuff": 0.058},
                "lapel": {
                    "stance": 0.69,
                    "gorge": (0.066, 0.055),
                    "lap": 0.075,
                    "hem_curve": 0.0,
                    "knots": ((0.02, 0.3), (0.09, 0.19), (0.14, 0.11)),
                    "ends": ((0.095, 0.088), (0.128, 0.062)),
                    "collar": {"fall": 0.05},
                },
                "buttons": tuple(
                    (side * x, z)
                    for x, z in ((0.068, 0.695), (0.052, 0.525), (0.056, 0.425), (0.09, 0.79))
                    for side in BOTH
                ),
                "pockets": (("welt2", 0.135, 0.47, 0.03, 0.17, 18),),
            },
            colourways=ways(
                "cloth",
                "gabardine/sand",
                "gabardine/khaki",
                "gabardine/navy",
                button="plastic/chocolate",
                buckle="plastic/chocolate",
                lining="lining_satin/taupe",
                label="lining_satin/black",
            ),
        ),
        Design(
            key="sienne",
            title="Sienne tie-belt wrap coat",
            title_zh="Sienne 系带裹身羊毛大衣",
            brand="Atelier Brume",
            price=239.0,
            description="A soft wool wrap coat with broad lapels, patch pockets and a tied belt.",
            style=("minimal", "romantic"),
            build=wrapped,
            options={
                "belt": 0.65,
                "body": {**HERS, "hem": 0.225, "length": 1.1, "waist_at": 0.65},
                "arm": {"upper": 0.071, "length": 0.58, "cuff": 0.06},
                "lapel": {
                    "stance": 0.69,
                    "gorge": (0.062, 0.05),
                    "lap": 0.09,
                    "hem_curve": 0.0,
                    "knots": ((0.0, 0.33), (0.09, 0.22), (0.142, 0.12)),
                    "ends": ((0.095, 0.085), (0.124, 0.058)),
                    "collar": {"fall": 0.055},
                },
                "pockets": (("patch2", 0.118, 0.53, 0.13, 0.17, 0),),
            },
            colourways=ways(
                "cloth",
                "melton/camel",
                "melton/oatmeal",
                "melton/burgundy",
                "suit_houndstooth/cream+chocolate",
                lining="lining_satin/taupe",
                label="lining_satin/ivory",
            ),
        ),
        Design(
            key="mallory",
            title="Mallory hooded duffle coat",
            title_zh="Mallory 连帽牛角扣大衣",
            brand="Quince & Thread",
            price=219.0,
            description="A duffle coat with horn toggles, leather tabs and big patch pockets.",
            style=("preppy", "casual"),
            formality=2,
            build=duffle,
            options={
                "body": {
                    **LONG,
                    "length": 0.9,
                    "waist": 0.212,
                    "waist_at": 0.45,
                    "hem": 0.235,
                },
                "arm": {"upper": 0.074, "length": 0.62, "cuff": 0.058},
                "pockets": (
                    ("patch2", 0.12, 0.3, 0.16, 0.18, 0),
                    ("flap2", 0.12, 0.305, 0.165, 0.06, 0),
                ),
            },
            colourways=ways(
                "cloth",
                "melton/navy",
                "melton/camel",
                "blanket_check/forest+navy",
                lining="lining_satin/taupe",
                label="lining_satin/ivory",
                tab="nappa/cognac",
                toggle="treen/walnut",
                cord="cotton/chocolate",
            ),
        ),
        *_weather_coats.DESIGNS,
    ),
)

"""Trainers: court, terrace, slip-on, retro runner, chunky, knit runner, canvas high-top."""

from __future__ import annotations

from catalog.studio.dressing import way, ways
from catalog.studio.families import _runners, _trainers
from catalog.studio.recipe import Colourway, Design, Family, View


def _court(upper: str, accent: str, sole: str = "rubber/ivory") -> Colourway:
    return way(
        "upper",
        upper,
        accent=accent,
        sole=sole,
        lining="canvas/oatmeal",
        thread="plastic/oatmeal",
        lace="canvas/ivory",
        hole="plastic/charcoal",
    )


def _terrace(upper: str, accent: str, toe: str, lining: str = "canvas/oatmeal") -> Colourway:
    return way(
        "upper",
        upper,
        accent=accent,
        toe=toe,
        sole="rubber/#a9743f",
        lining=lining,
        tongue=lining,
        thread="plastic/ivory",
        lace="canvas/ivory",
    )


def _slip_on(upper: str, gore: str, accent: str, lining: str = "canvas/oatmeal") -> Colourway:
    return way(
        "upper",
        upper,
        gore=gore,
        accent=accent,
        lining=lining,
        sole="rubber/ivory",
        thread="plastic/ivory",
    )


def _runner(upper: str, overlay: str, accent: str, sole: str, midsole: str = "white") -> Colourway:
    return way(
        "upper",
        upper,
        overlay=overlay,
        accent=accent,
        sole=sole,
        midsole=f"foam/{midsole}",
        lining="mesh/light grey",
        thread="plastic/ivory",
        lace="canvas/ivory",
    )


def _knit(upper: str, accent: str, midsole: str, lace: str) -> Colourway:
    return way(
        "upper",
        upper,
        accent=f"rubber/{accent}",
        midsole=f"foam/{midsole}",
        lace=f"canvas/{lace}",
        lining="mesh/dark grey",
    )


FAMILY = Family(
    key="trainers",
    category="Apparel & Accessories > Shoes",
    product_type="Trainers",
    view=View(azimuth_deg=22, elevation_deg=12),
    second=View(azimuth_deg=-48, elevation_deg=20),
    seasons=("spring", "summer", "autumn"),
    formality=2,
    designs=(
        Design(
            key="baseline",
            title="Baseline court trainers",
            title_zh="Baseline 低帮网球鞋",
            brand="Wendelin",
            price=95.0,
            build=_trainers.court,
            description="Low leather court trainers with a punched toe, a suede heel tab and a cup "
            "sole.",
            style=("minimal", "casual"),
            colourways=(
                _court("boxcalf/white", "suede/green"),
                _court("boxcalf/ivory", "suede/navy"),
                _court("boxcalf/sand", "suede/terracotta"),
                _court("boxcalf/black", "suede/black", "rubber/white"),
            ),
        ),
        Design(
            key="turnstile",
            title="Turnstile terrace trainers",
            title_zh="Turnstile 复古德训鞋",
            brand="Pomelo Club",
            price=89.0,
            build=_trainers.terrace,
            description="Slim suede trainers with a T-shaped toe piece and a gum rubber sole.",
            style=("retro", "streetwear"),
            colourways=(
                _terrace("suede/navy", "boxcalf/ivory", "suede/grey"),
                _terrace("suede/forest", "boxcalf/cream", "suede/forest"),
                _terrace("suede/burgundy", "boxcalf/blush", "suede/burgundy"),
                _terrace("suede/mustard", "boxcalf/black", "suede/mustard"),
            ),
        ),
        Design(
            key="jetty",
            title="Jetty canvas slip-ons",
            title_zh="Jetty 帆布一脚蹬",
            brand="Pomelo Club",
            price=55.0,
            build=_trainers.slip_on,
            description="Canvas slip-ons with elastic gores, a padded collar and striped foxing.",
            style=("casual", "streetwear"),
            colourways=(
                _slip_on("canvas/navy", "canvas/black", "rubber/red"),
                _slip_on("canvas/ivory", "canvas/charcoal", "rubber/navy"),
                _slip_on("leopard/sand+black", "canvas/black", "rubber/black", "canvas/black"),
            ),
        ),
        Design(
            key="miler",
            title="Miler retro running trainers",
            title_zh="Miler 复古跑鞋",
            brand="Pomelo Club",
            price=105.0,
            build=_runners.runner,
            description="Retro running trainers in mesh with suede overlays on a wedge midsole.",
            style=("retro", "sporty"),
            colourways=(
                _runner("mesh/light grey", "suede/grey", "boxcalf/navy", "rubber/#8a5a30"),
                _runner("mesh/navy", "suede/blue", "boxcalf/orange", "rubber/navy"),
                _runner("mesh/sage", "suede/olive", "boxcalf/cream", "rubber/#8a5a30", "cream"),
            ),
        ),
        Design(
            key="cumulus",
            title="Cumulus chunky trainers",
            title_zh="Cumulus 厚底老爹鞋",
            brand="Pomelo Club",
            price=119.0,
            build=_runners.chunky,
            description="Chunky trainers with layered panels on a thick sculpted sole.",
            style=("streetwear", "sporty"),
            colourways=(
                _runner("mesh/white", "boxcalf/ivory", "suede/sage", "rubber/taupe"),
                _runner("mesh/blush", "boxcalf/cream", "suede/pink", "rubber/taupe", "ivory"),
                _runner("mesh/charcoal", "suede/black", "boxcalf/grey", "rubber/black", "grey"),
            ),
        ),
        Design(
            key="drift",
            title="Drift knit runners",
            title_zh="Drift 飞织跑鞋",
            brand="Norrvind",
            price=115.0,
            build=_runners.knit_runner,
            description="Light running shoes with a one-piece knitted upper and a rockered foam "
            "sole.",
            style=("sporty",),
            formality=1,
            colourways=(
                _knit("upperknit/charcoal", "black", "white", "black"),
                _knit("duoknit/teal+mint", "petrol", "white", "white"),
                _knit("duoknit/coral+blush", "coral", "ivory", "ivory"),
            ),
        ),
        Design(
            key="arcade",
            title="Arcade canvas high-tops",
            title_zh="Arcade 高帮帆布鞋",
            brand="Pomelo Club",
            price=65.0,
            build=_runners.high_top,
            description="Canvas high-tops with a rubber toe cap, metal eyelets and striped foxing.",
            style=("streetwear", "retro"),
            colourways=ways(
                "upper",
                "canvas/red",
                "canvas/black",
                "canvas/ivory",
                "canvas/forest",
                accent="rubber/charcoal",
                cap="rubber/ivory",
                sole="rubber/ivory",
                lace="canvas/ivory",
                lining="canvas/oatmeal",
                thread="plastic/ivory",
                metal="polished/steel",
            ),
        ),
    ),
)

"""Heels: stiletto pump, slingback, mule, Mary Jane, strappy sandal, platform."""

from __future__ import annotations

from catalog.studio.dressing import way
from catalog.studio.families import _heels
from catalog.studio.recipe import Colourway, Design, Family, View


def _one(
    upper: str,
    *,
    heel: str = "=",
    lining: str = "calf/beige",
    sole: str = "rubber/black",
    **others: str,
) -> Colourway:
    return way("upper", upper, heel=heel, lining=lining, sole=sole, tip="rubber/black", **others)


FAMILY = Family(
    key="heels",
    category="Apparel & Accessories > Shoes",
    product_type="Heels",
    view=View(azimuth_deg=20, elevation_deg=14),
    second=View(azimuth_deg=-48, elevation_deg=18),
    seasons=("spring", "summer", "autumn"),
    formality=4,
    designs=(
        Design(
            key="soiree",
            title="Soirée stiletto pumps",
            title_zh="Soirée 尖头细高跟鞋",
            brand="Atelier Brume",
            price=139.0,
            build=_heels.pump,
            description="Pointed pumps on a slender covered heel of 85 mm.",
            style=("evening", "formal"),
            colourways=(
                _one("patent/black"),
                _one("patent/red"),
                _one("boxcalf/beige"),
                _one("leopard/camel+black", heel="patent/black"),
            ),
        ),
        Design(
            key="colette",
            title="Colette two-tone slingbacks",
            title_zh="Colette 拼色露跟鞋",
            brand="Atelier Brume",
            price=125.0,
            build=_heels.slingback,
            description="Slingback shoes on a kitten heel with a contrasting toe cap.",
            style=("romantic", "smart casual"),
            colourways=(
                _one(
                    "boxcalf/cream", heel="patent/black", cap="patent/black", metal="polished/gold"
                ),
                _one(
                    "boxcalf/blush",
                    heel="patent/burgundy",
                    cap="patent/burgundy",
                    metal="polished/gold",
                ),
                _one("boxcalf/navy", cap="patent/navy", metal="polished/silver"),
            ),
        ),
        Design(
            key="verbena",
            title="Verbena buckled mules",
            title_zh="Verbena 方扣穆勒鞋",
            brand="Atelier Brume",
            price=109.0,
            build=_heels.mule,
            description="Backless square-toed mules with a buckled band and a flared heel.",
            style=("minimal", "smart casual"),
            formality=3,
            colourways=(
                _one("shoesatin/sage", lining="calf/ivory", metal="polished/gold"),
                _one("boxcalf/ivory", lining="calf/ivory", metal="polished/gold"),
                _one("croc/cognac", lining="calf/camel", metal="polished/brass"),
            ),
        ),
        Design(
            key="lindy",
            title="Lindy Mary Jane heels",
            title_zh="Lindy 玛丽珍粗跟鞋",
            brand="Bastion",
            price=119.0,
            build=_heels.mary_jane,
            description="Round-toed Mary Janes with an instep strap on a block heel.",
            style=("retro", "preppy"),
            formality=3,
            colourways=(
                _one("patent/burgundy", metal="polished/gold"),
                _one("patent/black", metal="polished/silver"),
                _one("suede/forest", metal="polished/gold"),
                _one("boxcalf/cognac", metal="polished/brass"),
            ),
        ),
        Design(
            key="aurelia",
            title="Aurelia strappy heeled sandals",
            title_zh="Aurelia 细带高跟凉鞋",
            brand="Atelier Brume",
            price=115.0,
            build=_heels.strappy,
            description="High sandals with two fine toe straps, a heel cup and an ankle strap.",
            style=("evening",),
            seasons=("spring", "summer"),
            colourways=(
                _one("foil/gold", lining="calf/camel", metal="polished/gold"),
                _one("foil/silver", lining="calf/light grey", metal="polished/silver"),
                _one("patent/black", lining="calf/black", metal="polished/gold"),
                _one("shoesatin/lavender", lining="calf/ivory", metal="polished/silver"),
            ),
        ),
        Design(
            key="disco",
            title="Disco platform sandals",
            title_zh="Disco 防水台粗跟凉鞋",
            brand="Atelier Brume",
            price=129.0,
            build=_heels.platform,
            description="Platform sandals with a broad toe band, an ankle strap and a chunky heel.",
            style=("retro", "evening"),
            seasons=("spring", "summer"),
            formality=3,
            colourways=(
                _one("suede/fuchsia", platform="=", lining="calf/blush", metal="polished/gold"),
                _one("patent/black", platform="=", lining="calf/black", metal="polished/silver"),
                _one("suede/teal", platform="=", lining="calf/beige", metal="polished/gold"),
                _one(
                    "boxcalf/white", platform="cork/oak", lining="calf/tan", metal="polished/brass"
                ),
            ),
        ),
    ),
)

"""Backpacks: daypack, rucksack, roll-top, box pack, drawstring, leather mini, trekking pack."""

from __future__ import annotations

from catalog.studio.dressing import way
from catalog.studio.families import _backpacks as make
from catalog.studio.families import _packs as more
from catalog.studio.families._hiking_pack import hiking
from catalog.studio.recipe import Colourway, Design, Family, View

BRAND = "Carrow & Hide"


def _one(body: str, web: str, **more_stuff: str) -> Colourway:
    """A pack in one cloth, with webbing in another; leather and hardware where not given."""
    parts = {
        "strap": body,
        "web": web,
        "metal": "plastic/dark grey",
        "label": "calf/tan",
        "thread": "plastic/cream",
        "leather": "calf/cognac",
    }
    return way("body", body, **{**parts, **more_stuff})


FAMILY = Family(
    key="backpack",
    category="Luggage & Bags > Backpacks",
    product_type="Backpacks",
    view=View(azimuth_deg=27, elevation_deg=11, lens_mm=100),
    seasons=("spring", "summer", "autumn", "winter"),
    formality=2,
    designs=(
        Design(
            key="commute",
            title="Commute zipped daypack",
            title_zh="Commute 拉链双肩包",
            brand=BRAND,
            price=69.0,
            build=make.daypack,
            description=(
                "A light daypack of 20 litres with an arched zip, a front pocket and padded straps."
            ),
            colourways=(
                _one("nylon/navy", "nylon/black"),
                _one("nylon/grey", "nylon/charcoal"),
                _one("nylon/mustard", "nylon/charcoal"),
            ),
        ),
        Design(
            key="ranger",
            title="Ranger canvas rucksack",
            title_zh="Ranger 帆布背包",
            brand=BRAND,
            price=95.0,
            build=make.rucksack,
            style=("outdoor", "retro"),
            description=(
                "A canvas rucksack with a flap, two front pockets and buckled leather straps."
            ),
            colourways=(
                _one("canvas/olive", "canvas/olive", metal="polished/brass"),
                _one("canvas/khaki", "canvas/khaki", metal="polished/brass"),
                _one("canvas/navy", "canvas/navy", metal="polished/brass"),
            ),
        ),
        Design(
            key="ferry",
            title="Ferry roll-top backpack",
            title_zh="Ferry 卷口背包",
            brand=BRAND,
            price=110.0,
            build=make.rolltop,
            style=("outdoor", "minimal"),
            description=(
                "A water-repellent roll-top pack of 22 litres with side buckles and one "
                "zipped pocket."
            ),
            colourways=(
                _one("nylon/black", "nylon/dark grey", label="plastic/dark grey"),
                _one("nylon/rust", "nylon/charcoal", label="plastic/dark grey"),
            ),
        ),
        Design(
            key="schoolyard",
            title="Schoolyard box backpack",
            title_zh="Schoolyard 方形双肩包",
            brand="Norrvind",
            price=85.0,
            build=more.box,
            formality=1,
            style=("outdoor", "casual"),
            description="A boxy everyday pack with a wide zip, a flat pocket and two top grips.",
            colourways=(
                _one("canvas/mustard", "canvas/navy", label="calf/cognac"),
                _one("canvas/forest", "canvas/black", label="calf/tan"),
                _one("canvas/pink", "canvas/burgundy", label="calf/burgundy"),
                _one("canvas/charcoal", "canvas/black", label="calf/cognac"),
            ),
        ),
        Design(
            key="kitbag",
            title="Kitbag drawstring backpack",
            title_zh="Kitbag 抽绳背包",
            brand="Pomelo Club",
            price=29.0,
            build=more.drawstring,
            formality=1,
            style=("sporty", "streetwear"),
            description="A soft drawstring pack whose cords are also its straps.",
            colourways=(
                _one("canvas/cream", "cotton/cream", metal="polished/brass"),
                _one("nylon/black", "cotton/black", label="calf/black"),
                _one("nylon/teal", "cotton/ivory", label="calf/cognac"),
            ),
        ),
        Design(
            key="tram",
            title="Tram mini leather backpack",
            title_zh="Tram 迷你真皮双肩包",
            brand=BRAND,
            price=149.0,
            build=more.mini,
            formality=3,
            style=("smart casual", "minimal"),
            description="A small leather backpack with a flap, a turn lock and a zipped pocket.",
            colourways=(
                _one(
                    "calf/black",
                    "calf/black",
                    leather="calf/black",
                    metal="polished/gold",
                    thread="plastic/dark grey",
                ),
                _one("calf/tan", "calf/tan", leather="calf/cognac", metal="polished/brass"),
                _one(
                    "calf/burgundy",
                    "calf/burgundy",
                    leather="calf/burgundy",
                    metal="polished/gold",
                    thread="plastic/burgundy",
                ),
            ),
        ),
        Design(
            key="massif",
            title="Massif trekking backpack",
            title_zh="Massif 徒步登山包",
            brand="Norrvind",
            price=139.0,
            build=hiking,
            formality=1,
            style=("outdoor", "sporty"),
            description="A trekking pack with a domed lid, side pockets and a rolled mat below.",
            colourways=(
                _one("nylon/petrol", "nylon/charcoal", accent="nylon/orange", mat="plastic/grey"),
                _one("nylon/olive", "nylon/black", accent="nylon/khaki", mat="plastic/dark grey"),
            ),
        ),
    ),
)

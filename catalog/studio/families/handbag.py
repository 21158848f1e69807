"""Handbags: satchel, saddle bag, quilted chain bag, bucket bag."""

from __future__ import annotations

from catalog.studio.families import _bucket_bags
from catalog.studio.families import _handbags as make
from catalog.studio.recipe import Colourway, Design, Family, View


def _one(
    key: str,
    colour: str,
    body: str,
    words: str,
    *,
    trim: str = "",
    metal: str = "polished/brass",
    thread: str = "plastic/cream",
) -> Colourway:
    parts = {"body": body, "trim": trim or body, "metal": metal, "thread": thread}
    return Colourway(key, colour, parts, words, "leather")


FAMILY = Family(
    key="handbag",
    category="Apparel & Accessories > Handbags, Wallets & Cases > Handbags",
    product_type="Handbags",
    view=View(azimuth_deg=20, elevation_deg=9, lens_mm=100),
    designs=(
        Design(
            key="avenue",
            title="Avenue structured handbag",
            brand="Carrow & Finch",
            price=189.0,
            build=make.satchel,
            description=(
                "A structured leather handbag with two rolled handles, a zip and a front pocket."
            ),
            looks=("look-city", "look-evening", "look-work"),
            colourways=(
                _one("tan", "tan", "calf/tan", "tan", trim="calf/cognac"),
                _one("black", "black", "calf/black", "black", thread="plastic/dark grey"),
            ),
        ),
        Design(
            key="paddock",
            title="Paddock saddle bag",
            brand="Carrow & Finch",
            price=145.0,
            build=make.saddle,
            description="A half-round crossbody bag with a buckled flap and a long strap.",
            looks=("look-weekend", "look-city"),
            colourways=(_one("burgundy", "burgundy", "calf/burgundy", "burgundy"),),
        ),
        Design(
            key="opera",
            title="Opera quilted chain bag",
            brand="Carrow & Finch",
            price=165.0,
            build=make.quilted,
            description="A small quilted flap bag with a turn lock and a chain strap.",
            looks=("look-evening",),
            colourways=(_one("black", "black", "calf/black", "black", metal="polished/gold"),),
        ),
        Design(
            key="well",
            title="Well bucket bag",
            brand="Carrow & Finch",
            price=155.0,
            build=_bucket_bags.bucket,
            description="A soft leather bucket bag gathered by a drawstring.",
            looks=("look-summer", "look-weekend", "look-work"),
            colourways=(_one("camel", "camel", "calf/camel", "camel", trim="calf/chocolate"),),
        ),
    ),
)

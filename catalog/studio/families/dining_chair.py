"""Dining chairs."""

from __future__ import annotations

from catalog.studio.families import _dining_chairs as make
from catalog.studio.recipe import Colourway, Design, Family

FAMILY = Family(
    key="dining-chair",
    category="Furniture > Chairs > Kitchen & Dining Room Chairs",
    product_type="Dining chairs",
    designs=(
        Design(
            "skov",
            "Skov spindle-back chair",
            "Hejmark",
            149.0,
            "A solid-wood chair with a dished seat and seven spindles under a bent top rail.",
            make.spindle,
            (
                Colourway("oak", "oak", {"wood": "wood/light oak"}, "oak", "oak"),
                Colourway("black", "black", {"wood": "stained/black ash"}, "black", "ash"),
            ),
            ("room-kitchen-dining", "room-nordic-living"),
        ),
        Design(
            "aru",
            "Aru bow-back chair",
            "Kumori",
            329.0,
            "One steamed bow is back and arms; the seat is wound by hand from paper cord.",
            make.bow_arm,
            (
                Colourway(
                    "oak",
                    "oak",
                    {"wood": "wood/oak", "cord": "cord/sand"},
                    "oak and paper cord",
                    "oak",
                ),
            ),
            ("room-japandi",),
        ),
        Design(
            "pala",
            "Pala shell chair",
            "Ostrova",
            119.0,
            "A moulded shell with a rolled rim on wooden dowel legs braced with steel.",
            make.moulded,
            (
                Colourway(
                    "white",
                    "white",
                    {"shell": "plastic/white", "wood": "wood/beech", "wire": "powder/black"},
                    "white",
                    "plastic",
                ),
                Colourway(
                    "mustard",
                    "yellow",
                    {"shell": "plastic/mustard", "wood": "wood/walnut", "wire": "powder/black"},
                    "mustard",
                    "plastic",
                ),
            ),
            ("room-mid-century", "room-kitchen-dining"),
        ),
        Design(
            "perle",
            "Perle dining chair",
            "Velours Paname",
            189.0,
            "A round padded seat and a curved back of velvet on slim metal legs.",
            make.upholstered,
            (
                Colourway(
                    "teal",
                    "teal",
                    {"cover": "velvet/teal", "metal": "brushed/brass"},
                    "teal velvet",
                    "velvet",
                ),
            ),
            ("room-glam",),
        ),
        Design(
            "tavola",
            "Tavola cross-back chair",
            "Terra Nomade",
            129.0,
            "A bistro chair with a bent hoop back, crossed splats and a woven rush seat.",
            make.cross_back,
            (
                Colourway(
                    "natural",
                    "brown",
                    {"wood": "wood/mango", "cord": "cord/sand"},
                    "mango wood",
                    "mango wood",
                ),
            ),
            ("room-boho", "room-coastal"),
        ),
        Design(
            "dunmore",
            "Dunmore upholstered chair",
            "Marlowe & Finch",
            219.0,
            "A straight-backed padded chair with piped edges on tapered oak legs.",
            make.padded_square,
            (
                Colourway(
                    "grey",
                    "grey",
                    {"cover": "wool/grey", "wood": "wood/smoked oak"},
                    "grey wool",
                    "wool",
                ),
            ),
            ("room-classic", "room-kitchen-dining"),
        ),
    ),
)

"""Sofas."""

from __future__ import annotations

from catalog.studio.families import _upholstery as make
from catalog.studio.families._chesterfield import chesterfield
from catalog.studio.recipe import Colourway, Design, Family

FAMILY = Family(
    key="sofa",
    category="Furniture > Sofas",
    product_type="Sofas",
    designs=(
        Design(
            "linden",
            "Linden two-seat sofa",
            "Hejmark",
            749.0,
            "A compact two-seater with loose, piped cushions and slim arms on tapered wooden legs.",
            make.slim_arms,
            (
                Colourway(
                    "sand",
                    "sand",
                    {"cover": "linen/sand", "leg": "wood/oak"},
                    "sand linen",
                    "linen",
                ),
                Colourway(
                    "petrol",
                    "blue",
                    {"cover": "woven/petrol", "leg": "wood/walnut"},
                    "petrol weave",
                    "polyester",
                ),
                Colourway(
                    "rust",
                    "orange",
                    {"cover": "velvet/rust", "leg": "wood/walnut"},
                    "rust velvet",
                    "velvet",
                    799.0,
                    ("room-mid-century",),
                ),
            ),
            ("room-nordic-living",),
            {"seats": 2, "width": 1.72},
        ),
        Design(
            "linden-grand",
            "Linden three-seat sofa",
            "Hejmark",
            999.0,
            "The long Linden: three loose seat cushions between slim arms, on tapered oak legs.",
            make.slim_arms,
            (
                Colourway(
                    "grey",
                    "grey",
                    {"cover": "wool/light grey", "leg": "wood/oak"},
                    "light grey wool",
                    "wool",
                ),
            ),
            ("room-nordic-living", "room-modern-soft"),
            {"seats": 3, "width": 2.32},
        ),
        Design(
            "corsa",
            "Corsa open-frame sofa",
            "Ostrova",
            1290.0,
            "A show-wood frame with paddle arms and a spindled back that holds loose cushions.",
            make.open_frame,
            (
                Colourway(
                    "cognac",
                    "brown",
                    {"cover": "leather/cognac", "leg": "wood/walnut"},
                    "cognac leather",
                    "leather",
                ),
                Colourway(
                    "moss",
                    "green",
                    {"cover": "wool/olive", "leg": "wood/teak"},
                    "moss wool",
                    "wool",
                    1090.0,
                ),
            ),
            ("room-mid-century",),
            {"seats": 3, "width": 1.95},
        ),
        Design(
            "ashcombe",
            "Ashcombe chesterfield sofa",
            "Marlowe & Finch",
            1690.0,
            "A deep-buttoned chesterfield with rolled arms, a fixed seat and turned feet.",
            chesterfield,
            (
                Colourway(
                    "bottle",
                    "green",
                    {"cover": "velvet/forest", "leg": "wood/smoked oak", "trim": "velvet/forest"},
                    "bottle green velvet",
                    "velvet",
                    None,
                    ("room-glam",),
                ),
                Colourway(
                    "chestnut",
                    "brown",
                    {
                        "cover": "leather/brown",
                        "leg": "wood/smoked oak",
                        "trim": "leather/chocolate",
                    },
                    "chestnut leather",
                    "leather",
                    1990.0,
                ),
            ),
            ("room-classic",),
            {"seats": 3, "width": 2.1},
        ),
        Design(
            "nami",
            "Nami low sofa",
            "Kumori",
            1180.0,
            "A low, deep sofa of plain soft blocks on a recessed oak plinth.",
            make.low_block,
            (
                Colourway(
                    "oatmeal",
                    "beige",
                    {"cover": "linen/oatmeal", "leg": "wood/light oak"},
                    "oatmeal linen",
                    "linen",
                ),
            ),
            ("room-japandi", "room-modern-soft"),
            {"seats": 2, "width": 2.1},
        ),
        Design(
            "lune",
            "Lune curved sofa",
            "Velours Paname",
            1450.0,
            "A rounded sofa bent to a gentle arc, upholstered all over, on a hidden plinth.",
            make.curved,
            (
                Colourway(
                    "cream",
                    "cream",
                    {"cover": "boucle/cream", "leg": "stained/black ash"},
                    "cream boucle",
                    "boucle",
                ),
            ),
            ("room-glam", "room-modern-soft"),
            {"width": 2.15},
        ),
    ),
)

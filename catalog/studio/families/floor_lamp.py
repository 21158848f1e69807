"""Floor lamps."""

from __future__ import annotations

from catalog.studio.families import _floor_lamps as make
from catalog.studio.recipe import Colourway, Design, Family, View

FAMILY = Family(
    key="floor-lamp",
    category="Home & Garden > Lighting > Lamps",
    product_type="Floor lamps",
    view=View(azimuth_deg=16.0, elevation_deg=7.0, margin=0.05),
    designs=(
        Design(
            "volta",
            "Volta arc floor lamp",
            "Ostrova",
            279.0,
            "A long steel arc from a marble block carries a spun dome.",
            make.arc,
            (
                Colourway(
                    "brass",
                    "gold",
                    {
                        "metal": "brushed/brass",
                        "foot": "marble/white",
                        "inside": "powder/white",
                        "bulb": "bulb",
                    },
                    "brass and white marble",
                    "metal",
                ),
            ),
            ("room-mid-century", "room-glam"),
        ),
        Design(
            "trebe",
            "Trebe tripod floor lamp",
            "Hejmark",
            149.0,
            "A wooden tripod under a wide drum shade.",
            make.tripod,
            (
                Colourway(
                    "oak",
                    "oak",
                    {
                        "wood": "wood/oak",
                        "metal": "powder/black",
                        "shade": "shade/ivory",
                        "bulb": "bulb",
                    },
                    "oak and ivory",
                    "oak",
                ),
                Colourway(
                    "walnut",
                    "brown",
                    {
                        "wood": "wood/walnut",
                        "metal": "brushed/brass",
                        "shade": "shade/white",
                        "bulb": "bulb",
                    },
                    "walnut and white",
                    "walnut",
                    169.0,
                    ("room-mid-century",),
                ),
            ),
            ("room-nordic-living",),
        ),
        Design(
            "apothek",
            "Apothek reading lamp",
            "Hejmark",
            119.0,
            "A slim reading lamp with a swivelling head.",
            make.reading,
            (
                Colourway(
                    "black", "black", {"metal": "powder/black", "bulb": "bulb"}, "black", "steel"
                ),
            ),
            ("room-study", "room-nordic-living"),
        ),
        Design(
            "belgrave",
            "Belgrave column lamp",
            "Marlowe & Finch",
            239.0,
            "A brass column under a tapered shade.",
            make.classic,
            (
                Colourway(
                    "brass",
                    "gold",
                    {
                        "body": "polished/brass",
                        "shade": "shade/cream",
                        "trim": "shade/sand",
                        "bulb": "bulb",
                    },
                    "brass and cream",
                    "brass",
                ),
            ),
            ("room-classic",),
        ),
        Design(
            "washi",
            "Washi paper floor lamp",
            "Kumori",
            159.0,
            "A tall column of pleated paper on short wooden legs.",
            make.paper,
            (
                Colourway(
                    "white",
                    "white",
                    {"shade": "shade/ivory", "wood": "wood/oak"},
                    "white paper",
                    "paper",
                ),
            ),
            ("room-japandi", "room-bedroom-calm"),
        ),
        Design(
            "gaffer",
            "Gaffer studio lamp",
            "Foundry Lane",
            219.0,
            "A steel tripod with a tilting, caged drum head.",
            make.spot,
            (
                Colourway(
                    "steel",
                    "grey",
                    {"metal": "brushed/gunmetal", "joint": "brushed/steel", "bulb": "bulb"},
                    "gunmetal",
                    "steel",
                ),
            ),
            ("room-industrial-loft",),
        ),
        Design(
            "trio",
            "Trio globe floor lamp",
            "Velours Paname",
            229.0,
            "Three opal globes branch from one brass stem.",
            make.globes,
            (
                Colourway(
                    "brass",
                    "gold",
                    {"metal": "brushed/brass", "shade": "opal/white"},
                    "brass and opal glass",
                    "glass",
                ),
            ),
            ("room-glam", "room-modern-soft"),
        ),
    ),
)

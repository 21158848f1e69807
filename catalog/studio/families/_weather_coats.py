"""Coats against weather: the parka, the long down coat, the mac."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families._coats import HERS, LONG, mac
from catalog.studio.families._puffers import parka, puffer
from catalog.studio.recipe import Design

DESIGNS = (
    Design(
        key="skarv",
        title="Skarv fur-trimmed parka",
        title_zh="Skarv 毛领连帽派克大衣",
        brand="Norrvind",
        price=289.0,
        description="A warm parka with a faux-fur hood, a drawn-in waist and four pockets.",
        seasons=("winter",),
        formality=2,
        build=parka,
        options={
            "body": {
                **LONG,
                "length": 0.86,
                "waist": 0.2,
                "waist_at": 0.42,
                "hem": 0.232,
            },
            "arm": {"upper": 0.075, "length": 0.62, "cuff": 0.06},
        },
        colourways=(
            *ways(
                "cloth",
                "gabardine/olive",
                "gabardine/sand",
                lining="lining_satin/charcoal",
                label="lining_satin/ivory",
                metal="polished/bronze",
                fur="fur_trim/taupe",
            ),
            *ways(
                "cloth",
                "gabardine/navy",
                "gabardine/black",
                lining="lining_satin/charcoal",
                label="lining_satin/ivory",
                metal="polished/gunmetal",
                fur="fur_trim/dark grey",
            ),
        ),
    ),
    Design(
        key="fjellet",
        title="Fjellet long down coat",
        title_zh="Fjellet 长款连帽羽绒服",
        brand="Norrvind",
        price=319.0,
        description="A hooded down coat to the calf, in wide chambers, with a two-way zip.",
        seasons=("winter",),
        formality=2,
        build=puffer,
        options={
            "hood": True,
            "pocket_at": 0.55,
            "body": {
                **HERS,
                "length": 1.08,
                "waist": 0.184,
                "hem": 0.215,
                "waist_at": 0.62,
            },
            "arm": {"upper": 0.064, "elbow": 0.058, "cuff": 0.047, "length": 0.6},
        },
        colourways=ways(
            "cloth",
            "downproof/sage",
            "shiny_nylon/black",
            "downproof/cream",
            "shiny_nylon/burgundy",
            lining="lining_satin/charcoal",
            label="lining_satin/ivory",
            tape="cotton/charcoal",
            zip="polished/gunmetal",
        ),
    ),
    Design(
        key="gale",
        title="Gale button-through mac",
        title_zh="Gale 翻领暗扣风雨衣",
        brand="Wendelin",
        price=149.0,
        description="A straight raincoat with a turn-down collar and hidden buttons.",
        seasons=("spring", "autumn"),
        style=("minimal", "smart casual"),
        build=mac,
        options={
            "body": {**LONG, "length": 0.96, "waist": 0.216, "waist_at": 0.5, "hem": 0.238},
            "arm": {"upper": 0.073, "length": 0.62, "cuff": 0.058},
            "buttons": ((0.0, 0.862),),
            "pockets": (("welt2", 0.138, 0.42, 0.034, 0.18, 14),),
        },
        colourways=ways(
            "cloth",
            "gabardine/beige",
            "gabardine/petrol",
            "tweed/brown",
            "gabardine/mustard",
            thread="cotton/chocolate",
            button="plastic/chocolate",
            lining="lining_satin/taupe",
            label="lining_satin/ivory",
        ),
    ),
)

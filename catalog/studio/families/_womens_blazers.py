"""The blazers cut for women: cropped, longline, collarless."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families._blazers import collarless
from catalog.studio.families._tailored import tailored
from catalog.studio.recipe import Design

HERS = {
    "length": 0.66,
    "shoulder": 0.196,
    "chest": 0.184,
    "waist": 0.152,
    "hem": 0.19,
    "waist_at": 0.27,
    "neck": 0.07,
    "armhole": 0.185,
    "depth": 0.122,
    "waist_depth": 0.1,
    "hem_depth": 0.12,
}
HER_ARM = {"length": 0.575, "upper": 0.06, "elbow": 0.052, "cuff": 0.043}

DESIGNS = (
    Design(
        key="vesper",
        title="Vesper cropped double-breasted blazer",
        title_zh="Vesper 短款双排扣西装外套",
        brand="Atelier Brume",
        price=169.0,
        description="A boxy cropped blazer with peak lapels and gold-tone buttons.",
        style=("minimal", "smart casual"),
        seasons=("spring", "autumn"),
        build=tailored,
        options={
            "body": {
                **HERS,
                "length": 0.5,
                "shoulder": 0.205,
                "chest": 0.195,
                "waist": 0.184,
                "waist_at": 0.14,
                "hem": 0.182,
            },
            "arm": {**HER_ARM, "upper": 0.066, "cuff": 0.052, "length": 0.56},
            "over": -1.0,
            "lapel": {
                "gorge": (0.062, 0.046),
                "knots": ((0.02, 0.25), (0.08, 0.17), (0.118, 0.1), (0.132, 0.052)),
                "ends": ((0.098, 0.056), (0.102, 0.042)),
                "stance": 0.19,
                "lap": 0.07,
                "hem_curve": 0.0,
                "collar": {"spread": 0.1, "fall": 0.04},
            },
            "buttons": tuple((side * 0.046, z) for z in (0.175, 0.085) for side in (-1, 1)),
            "size": 0.012,
            "cuffs": 2,
            "pockets": (("welt2", 0.118, 0.13, 0.075, 0.02, 6),),
        },
        colourways=ways(
            "cloth",
            "suit_wool/ivory",
            "suit_houndstooth/white+black",
            "suit_wool/red",
            button="polished/gold",
            lining="lining_satin/ivory",
            label="lining_satin/black",
        ),
    ),
    Design(
        key="marais",
        title="Marais longline blazer",
        title_zh="Marais 长款一粒扣西装外套",
        brand="Wendelin",
        price=139.0,
        description="A long relaxed blazer with broad shoulders that closes with one button.",
        style=("minimal", "smart casual"),
        seasons=("spring", "autumn"),
        formality=3,
        build=tailored,
        options={
            "body": {
                **HERS,
                "length": 0.8,
                "shoulder": 0.216,
                "chest": 0.2,
                "waist": 0.186,
                "waist_at": 0.38,
                "hem": 0.208,
            },
            "arm": {**HER_ARM, "upper": 0.067, "cuff": 0.054, "length": 0.6, "puff": 0.024},
            "over": -1.0,
            "lapel": {
                "gorge": (0.062, 0.05),
                "stance": 0.35,
                "knots": ((0.018, 0.36), (0.075, 0.23), (0.11, 0.13)),
                "ends": ((0.09, 0.094), (0.106, 0.074)),
                "hem_curve": 0.09,
            },
            "buttons": ((0, 0.335),),
            "size": 0.0125,
            "cuffs": 3,
            "depth": 0.011,
            "pockets": (("flap2", 0.108, 0.26, 0.12, 0.05, 0),),
        },
        colourways=ways(
            "cloth",
            "suit_wool/black",
            "suit_flannel/camel",
            "suit_glen/cream+taupe",
            button="plastic/black",
            lining="lining_satin/taupe",
            label="lining_satin/ivory",
        ),
    ),
    Design(
        key="colline",
        title="Colline collarless boucle jacket",
        title_zh="Colline 无领圈圈绒小外套",
        brand="Atelier Brume",
        price=189.0,
        description="A short round-necked jacket in boucle with braided edges and four pockets.",
        style=("romantic", "preppy"),
        seasons=("spring", "autumn"),
        build=collarless,
        options={
            "body": {
                **HERS,
                "length": 0.53,
                "waist": 0.176,
                "waist_at": 0.16,
                "hem": 0.182,
                "chest": 0.188,
            },
            "arm": {**HER_ARM, "length": 0.55},
        },
        colourways=(
            *ways(
                "cloth",
                "coat_boucle/ivory",
                "coat_boucle/blush",
                braid="cotton/black",
                button="polished/gold",
                lining="lining_satin/ivory",
                label="lining_satin/black",
            ),
            *ways(
                "cloth",
                "coat_boucle/navy",
                braid="cotton/ivory",
                button="polished/gold",
                lining="lining_satin/navy",
                label="lining_satin/ivory",
            ),
        ),
    ),
)

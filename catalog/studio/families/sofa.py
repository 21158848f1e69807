"""Sofas."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _chesterfield as tufts
from catalog.studio.families import _sofas as frames
from catalog.studio.families import _upholstery as make
from catalog.studio.recipe import Colourway, Design, Family, View

FAMILY = Family(
    key="sofa",
    category="Furniture > Sofas",
    product_type="Sofas",
    rooms=("living room",),
    designs=(
        Design(
            key="linden",
            title="Linden two-seat sofa",
            title_zh="Linden 双人沙发",
            brand="Hejmark",
            price=749.0,
            description=(
                "A compact two-seater with loose, piped cushions and slim arms on tapered "
                "wooden legs."
            ),
            build=make.slim_arms,
            options={"seats": 2, "width": 1.72},
            colourways=(
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
                ),
            ),
        ),
        Design(
            key="linden-grand",
            title="Linden three-seat sofa",
            title_zh="Linden 三人沙发",
            brand="Hejmark",
            price=999.0,
            description=(
                "The long Linden: three loose seat cushions between slim arms, on tapered oak legs."
            ),
            build=make.slim_arms,
            options={"seats": 3, "width": 2.32},
            colourways=(
                Colourway(
                    "grey",
                    "grey",
                    {"cover": "wool/light grey", "leg": "wood/oak"},
                    "light grey wool",
                    "wool",
                ),
                *ways("cover", "woven/forest", leg="wood/walnut"),
            ),
        ),
        Design(
            key="corsa",
            title="Corsa open-frame sofa",
            title_zh="Corsa 实木框架沙发",
            brand="Ostrova",
            price=1290.0,
            description=(
                "A show-wood frame with paddle arms and a spindled back that holds loose cushions."
            ),
            build=make.open_frame,
            options={"seats": 3, "width": 1.95},
            colourways=(
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
        ),
        Design(
            key="ashcombe",
            title="Ashcombe chesterfield sofa",
            title_zh="Ashcombe 切斯特菲尔德拉扣沙发",
            brand="Marlowe & Finch",
            price=1690.0,
            description=(
                "A deep-buttoned chesterfield with rolled arms, a fixed seat and turned feet."
            ),
            build=tufts.chesterfield,
            options={"seats": 3, "width": 2.1},
            colourways=(
                Colourway(
                    "bottle",
                    "green",
                    {"cover": "velvet/forest", "leg": "wood/smoked oak", "trim": "velvet/forest"},
                    "bottle green velvet",
                    "velvet",
                    None,
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
        ),
        Design(
            key="nami",
            title="Nami low sofa",
            title_zh="Nami 低矮落地沙发",
            brand="Kumori",
            price=1180.0,
            description="A low, deep sofa of plain soft blocks on a recessed oak plinth.",
            build=make.low_block,
            options={"seats": 2, "width": 2.1},
            colourways=(
                Colourway(
                    "oatmeal",
                    "beige",
                    {"cover": "linen/oatmeal", "leg": "wood/light oak"},
                    "oatmeal linen",
                    "linen",
                ),
                *ways("cover", "boucle/terracotta", leg="wood/smoked oak"),
            ),
        ),
        Design(
            key="lune",
            title="Lune curved sofa",
            title_zh="Lune 弧形沙发",
            brand="Velours Paname",
            price=1450.0,
            description=(
                "A rounded sofa bent to a gentle arc, upholstered all over, on a hidden plinth."
            ),
            build=make.curved,
            options={"width": 2.15},
            style=("glam", "modern"),
            colourways=(
                Colourway(
                    "cream",
                    "cream",
                    {"cover": "boucle/cream", "leg": "stained/black ash"},
                    "cream boucle",
                    "boucle",
                ),
                *ways("cover", "velvet/plum", "velvet/blush", leg="stained/black ash"),
            ),
        ),
        Design(
            key="skerry",
            title="Skerry corner sofa with chaise",
            title_zh="Skerry 贵妃转角沙发",
            brand="Saltwick",
            price=1590.0,
            description="Two seats and a chaise with loose piped cushions between straight arms.",
            build=frames.corner,
            view=View(azimuth_deg=28.0, elevation_deg=18.0),
            colourways=(
                *ways("cover", "linen/ivory", "linen/sky", "woven/dark grey", leg="wood/oak"),
            ),
        ),
        Design(
            key="siesta",
            title="Siesta daybed",
            title_zh="Siesta 实木坐卧榻",
            brand="Casa Girasol",
            price=690.0,
            description=(
                "A wooden daybed with a piped mattress, bolsters at both ends and loose pillows."
            ),
            build=frames.daybed,
            view=View(azimuth_deg=28.0, elevation_deg=16.0),
            colourways=(
                *ways("cover", "linen/cream", bolster="striped/cream+terracotta", wood="wood/pine"),
                *ways("cover", "linen/sage", bolster="striped/ivory+forest", wood="wood/walnut"),
            ),
        ),
        Design(
            key="wrenfield",
            title="Wrenfield camelback sofa",
            title_zh="Wrenfield 驼峰背沙发",
            brand="Marlowe & Finch",
            price=1390.0,
            description="A back that rises to a hump over scrolled arms and one bench cushion.",
            build=frames.camelback,
            colourways=ways("cover", "linen/oatmeal", "velvet/navy", leg="wood/smoked oak"),
        ),
        Design(
            key="alouette",
            title="Alouette channelled settee",
            title_zh="Alouette 贝壳双人沙发",
            brand="Velours Paname",
            price=890.0,
            description="A channelled shell wraps a seat for two on slender brass feet.",
            build=frames.channelled,
            colourways=ways("cover", "velvet/pink", "velvet/teal", leg="brushed/brass"),
        ),
    ),
)

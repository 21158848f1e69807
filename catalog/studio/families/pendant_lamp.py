"""Pendant lamps."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _hanging_lamps as hanging
from catalog.studio.families import _pendants as make
from catalog.studio.recipe import Colourway, Design, Family, View

FAMILY = Family(
    key="pendant-lamp",
    category="Home & Garden > Lighting > Lighting Fixtures > Ceiling Light Fixtures",
    product_type="Pendant lamps",
    rooms=("dining room", "kitchen", "living room"),
    view=View(azimuth_deg=0.0, elevation_deg=-7.0, margin=0.07, floor=False),
    designs=(
        Design(
            key="klokke",
            title="Klokke dome pendant",
            title_zh="Klokke 金属穹顶吊灯",
            brand="Hejmark",
            price=99.0,
            description="A spun steel dome with an oak collar.",
            build=make.dome,
            colourways=(
                Colourway(
                    "sage",
                    "sage green",
                    {
                        "body": "powder/sage",
                        "inside": "powder/white",
                        "collar": "wood/oak",
                        "bulb": "bulb",
                        "cable": "plastic/white",
                    },
                    "sage",
                    "steel",
                ),
                *ways(
                    "body",
                    "powder/black",
                    "powder/mustard",
                    inside="powder/white",
                    collar="wood/oak",
                    bulb="bulb",
                    cable="plastic/black",
                ),
            ),
        ),
        Design(
            key="nido",
            title="Nido woven pendant",
            title_zh="Nido 藤编吊灯",
            brand="Terra Nomade",
            price=129.0,
            description="A wide bell woven by hand from rattan.",
            build=make.woven,
            colourways=(
                Colourway(
                    "natural",
                    "natural",
                    {
                        "cane": "cane/rattan",
                        "cap": "powder/black",
                        "bulb": "bulb",
                        "cable": "plastic/black",
                    },
                    "natural rattan",
                    "rattan",
                ),
                *ways(
                    "cane", "cane/black ash", cap="powder/black", bulb="bulb", cable="plastic/black"
                ),
            ),
        ),
        Design(
            key="bolle",
            title="Bolle glass pendant",
            title_zh="Bolle 玻璃球吊灯",
            brand="Velours Paname",
            price=139.0,
            description="A clear glass globe in a brass cup.",
            build=make.globe,
            colourways=(
                Colourway(
                    "smoke",
                    "grey",
                    {
                        "glass": "glass/#b9b2a8",
                        "metal": "brushed/brass",
                        "bulb": "bulb",
                        "cable": "plastic/black",
                    },
                    "smoked glass and brass",
                    "glass",
                ),
                *ways(
                    "glass",
                    "glass/camel",
                    "glass/mint",
                    metal="brushed/brass",
                    bulb="bulb",
                    cable="plastic/black",
                ),
            ),
        ),
        Design(
            key="tsuki",
            title="Tsuki paper pendant",
            title_zh="Tsuki 和纸灯笼吊灯",
            brand="Kumori",
            price=59.0,
            description="A pleated paper lantern, wider than tall.",
            build=make.lantern,
            colourways=(
                Colourway(
                    "white",
                    "white",
                    {"shade": "shade/ivory", "wire": "powder/black", "cable": "plastic/white"},
                    "white paper",
                    "paper",
                ),
            ),
        ),
        Design(
            key="ingot",
            title="Ingot concrete pendant",
            title_zh="Ingot 水泥吊灯",
            brand="Foundry Lane",
            price=89.0,
            description="A cast concrete cone with a copper lining.",
            build=make.bucket,
            colourways=(
                Colourway(
                    "grey",
                    "grey",
                    {
                        "body": "stone/grey",
                        "lining": "brushed/copper",
                        "bulb": "bulb",
                        "cable": "plastic/black",
                    },
                    "concrete and copper",
                    "concrete",
                ),
                *ways(
                    "body", "stone/sand", lining="brushed/brass", bulb="bulb", cable="plastic/black"
                ),
            ),
        ),
        Design(
            key="rocio",
            title="Rocío glass cluster pendant",
            title_zh="Rocío 三头玻璃吊灯",
            brand="Casa Girasol",
            price=189.0,
            description=(
                "Three drops of coloured glass at different heights from one ceiling plate."
            ),
            build=hanging.cluster,
            colourways=(
                *ways(
                    "glass",
                    "glass/mint",
                    second="glass/tan",
                    metal="brushed/brass",
                    bulb="bulb",
                    cable="plastic/black",
                ),
                *ways(
                    "glass",
                    "glass/pink",
                    second="glass/sky",
                    metal="powder/white",
                    bulb="bulb",
                    cable="plastic/white",
                ),
            ),
        ),
        Design(
            key="meridian",
            title="Meridian beam pendant",
            title_zh="Meridian 长条吊灯",
            brand="Lumaire",
            price=219.0,
            description="A beam of 120 cm with a glowing underside for the dining table.",
            build=hanging.beam,
            view=View(azimuth_deg=24, elevation_deg=-18, margin=0.06, floor=False),
            style=("modern", "industrial"),
            colourways=(
                *ways(
                    "body",
                    "wood/oak",
                    "powder/black",
                    metal="powder/black",
                    light="opal/white",
                    cable="plastic/black",
                ),
            ),
        ),
        Design(
            key="orbita",
            title="Orbita ring pendant",
            title_zh="Orbita 双环吊灯",
            brand="Lumaire",
            price=289.0,
            description="Two rings of light, one hung aslant through the other.",
            build=hanging.halo,
            view=View(azimuth_deg=0, elevation_deg=-16, margin=0.06, floor=False),
            colourways=ways(
                "metal", "brushed/brass", "powder/black", light="opal/white", cable="plastic/black"
            ),
        ),
        Design(
            key="kongle",
            title="Kongle tiered pendant",
            title_zh="Kongle 多层叶片吊灯",
            brand="Hejmark",
            price=249.0,
            description="Four nested shades of spun steel that keep the bulb out of sight.",
            build=hanging.tiers,
            style=("nordic", "mid-century"),
            colourways=ways(
                "body",
                "powder/white",
                "powder/coral",
                inside="powder/white",
                metal="brushed/brass",
                bulb="bulb",
                cable="plastic/white",
            ),
        ),
        Design(
            key="jupe",
            title="Jupe pleated pendant",
            title_zh="Jupe 百褶布艺吊灯",
            brand="Ardenne",
            price=119.0,
            description="A wide shade of knife-pleated cloth, bound at both rims.",
            build=hanging.pleated,
            colourways=(
                *ways(
                    "shade",
                    "shade/ivory",
                    trim="cotton/sand",
                    light="opal/white",
                    metal="brushed/brass",
                    cable="cord/cream",
                ),
                *ways(
                    "shade",
                    "shade/sage",
                    trim="cotton/forest",
                    light="opal/white",
                    metal="brushed/brass",
                    cable="cord/cream",
                ),
            ),
        ),
        Design(
            key="lustre",
            title="Lustre candle chandelier",
            title_zh="Lustre 烛台吊灯",
            brand="Marlowe & Finch",
            price=329.0,
            description="Six curved arms around a turned stem, each with a candle bulb.",
            build=hanging.chandelier,
            colourways=ways(
                "metal",
                "polished/brass",
                "powder/black",
                candle="plastic/ivory",
                bulb="opal/mustard",
            ),
        ),
    ),
)

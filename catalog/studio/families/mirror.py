"""Mirrors: round, arched, full length, gilt, wavy, in a burst of rays."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _framed_mirrors as framed
from catalog.studio.families import _mirrors as make
from catalog.studio.recipe import Colourway, Design, Family, View

FAMILY = Family(
    key="mirror",
    category="Home & Garden > Decor > Mirrors",
    product_type="Mirrors",
    rooms=("hallway", "bedroom", "bathroom", "living room"),
    view=View(azimuth_deg=16, elevation_deg=4, lens_mm=100, floor=False),
    designs=(
        Design(
            key="luna",
            title="Luna round mirror on strap",
            title_zh="Luna 皮带挂镜",
            brand="Foundry Lane",
            price=89.0,
            description="A round mirror of 50 cm that hangs from a leather strap.",
            build=make.plain,
            options={"shape": "round", "size": (0.5, 0.5), "broad": 0.014, "strap": True},
            colourways=(
                Colourway(
                    "black",
                    "black",
                    {"glass": "mirror/white", "frame": "powder/black", "strap": "calf/cognac"},
                    "black and cognac",
                    "metal",
                ),
                *ways("frame", "brushed/brass", glass="mirror/white", strap="calf/chocolate"),
            ),
        ),
        Design(
            key="portal",
            title="Portal arched mirror",
            title_zh="Portal 拱形镜",
            brand="Velours Paname",
            price=139.0,
            description="An arched mirror of 60 by 100 cm in a slim brass frame.",
            build=make.plain,
            options={"shape": "arch", "size": (0.6, 1.0), "broad": 0.014},
            colourways=(
                Colourway(
                    "brass",
                    "gold",
                    {"glass": "mirror/white", "frame": "brushed/brass"},
                    "brass",
                    "metal",
                ),
                *ways("frame", "powder/black", "wood/oak", glass="mirror/white"),
            ),
        ),
        Design(
            key="soleil",
            title="Soleil rattan mirror",
            title_zh="Soleil 藤编太阳镜",
            brand="Terra Nomade",
            price=65.0,
            description="A round mirror in a burst of rattan canes, 62 cm across.",
            build=make.rays,
            colourways=(
                Colourway(
                    "natural",
                    "beige",
                    {"glass": "mirror/white", "frame": "cane/rattan"},
                    "natural rattan",
                    "rattan",
                ),
                *ways("frame", "cane/black ash", glass="mirror/white"),
            ),
        ),
        Design(
            key="fjordlys",
            title="Fjordlys full-length mirror",
            title_zh="Fjordlys 全身镜",
            brand="Hejmark",
            price=149.0,
            description="A full-length mirror of 60 by 160 cm with round corners in a slim frame.",
            build=framed.full_length,
            options={"size": (0.58, 1.58), "radius": 0.09},
            colourways=(*ways("frame", "wood/oak", "powder/black", glass="mirror/white"),),
        ),
        Design(
            key="atelier",
            title="Atelier window mirror",
            title_zh="Atelier 窗格拱形镜",
            brand="Foundry Lane",
            price=189.0,
            description="An arched mirror of 70 by 120 cm behind glazing bars of black steel.",
            build=framed.window,
            options={"size": (0.7, 1.2)},
            colourways=ways("frame", "powder/black", "brushed/bronze", glass="mirror/white"),
        ),
        Design(
            key="onda",
            title="Onda wavy mirror",
            title_zh="Onda 波浪边镜",
            brand="Casa Girasol",
            price=99.0,
            description="A mirror of 50 by 70 cm in a thick lacquered frame that runs in waves.",
            build=framed.wavy,
            options={"size": (0.4, 0.6), "waves": 14},
            style=("modern", "boho"),
            colourways=ways(
                "frame", "painted/coral", "painted/ivory", "painted/lavender", glass="mirror/white"
            ),
        ),
        Design(
            key="versalles",
            title="Versalles gilt mirror",
            title_zh="Versalles 鎏金雕框镜",
            brand="Marlowe & Finch",
            price=229.0,
            description="A mirror of 65 by 95 cm in a moulded frame with a beaded sight edge.",
            build=framed.gilt,
            options={"size": (0.5, 0.8)},
            style=("classic", "glam"),
            colourways=ways("frame", "brushed/gold", "brushed/silver", glass="mirror/white"),
        ),
        Design(
            key="lagoa",
            title="Lagoa frameless mirror",
            title_zh="Lagoa 无框异形镜",
            brand="Ostrova",
            price=119.0,
            description=(
                "A free-form mirror of 60 by 80 cm with a broad polished bevel and no frame."
            ),
            build=framed.pebble,
            options={"size": (0.6, 0.8)},
            style=("modern", "mid-century"),
            colourways=ways("glass", "mirror/white", frame="painted/black"),
        ),
        Design(
            key="octave",
            title="Octave stepped mirror",
            title_zh="Octave 八角装饰镜",
            brand="Velours Paname",
            price=159.0,
            description="An octagonal mirror of 60 cm in three steps of metal.",
            build=framed.stepped,
            options={"size": 0.5},
            colourways=ways("frame", "brushed/brass", "brushed/silver", glass="mirror/white"),
        ),
        Design(
            key="chevalier",
            title="Chevalier standing mirror",
            title_zh="Chevalier 落地穿衣镜",
            brand="Marlowe & Finch",
            price=279.0,
            description="An oval dressing mirror that tilts between turned posts on curved feet.",
            build=framed.cheval,
            view=View(azimuth_deg=24, elevation_deg=7),
            colourways=ways(
                "frame", "wood/walnut", "painted/ivory", glass="mirror/white", pin="brushed/brass"
            ),
        ),
    ),
)

"""Picture frames: gallery, floating, gilded, box, tabletop, oval, rattan, set of three, rails."""

from __future__ import annotations

from catalog.studio.dressing import way, ways
from catalog.studio.families import _frames as build
from catalog.studio.recipe import Design, Family, View

HUNG = View(azimuth_deg=20.0, elevation_deg=6.0, lens_mm=95, floor=False)
STANDING = View(azimuth_deg=24.0, elevation_deg=12.0, lens_mm=95)

FAMILY = Family(
    key="picture-frame",
    category="Home & Garden > Decor > Picture Frames",
    product_type="Picture frames",
    view=HUNG,
    second=View(azimuth_deg=-30.0, elevation_deg=8.0, lens_mm=95, floor=False),
    rooms=("living room", "bedroom", "hallway"),
    designs=(
        Design(
            key="salon",
            title="Salon gallery frame",
            title_zh="Salon 画廊相框",
            brand="Hejmark",
            price=39.0,
            description="A slim gallery frame, 50 by 70 cm, with a cut mount.",
            build=build.gallery,
            colourways=(
                way(
                    "frame",
                    "wood/oak",
                    mat="paper/ivory",
                    art="cutouts/cream+terracotta+mustard+petrol",
                ),
                way(
                    "frame",
                    "painted/black",
                    mat="paper/white",
                    art="bauhaus/cream+red+navy+mustard+black",
                ),
                way("frame", "wood/walnut", mat="paper/ivory", art="herbarium/ivory+forest+sage"),
            ),
        ),
        Design(
            key="levitas",
            title="Levitas floating canvas frame",
            title_zh="Levitas 悬浮画框",
            brand="Kumori",
            price=89.0,
            description="A canvas print in a deep frame with a shadow gap all around.",
            build=build.full_bleed,
            colourways=(
                way(
                    "frame",
                    "wood/light oak",
                    edge="canvas/ivory",
                    gap="painted/charcoal",
                    art="hills/cream+coral+sage+green+forest",
                ),
                way(
                    "frame",
                    "painted/black",
                    edge="canvas/ivory",
                    gap="painted/charcoal",
                    art="hills/blush+orange+lavender+plum+navy",
                ),
            ),
        ),
        Design(
            key="versaille",
            title="Versaille gilded frame",
            title_zh="Versaille 鎏金雕花相框",
            brand="Velours Paname",
            price=119.0,
            description="A carved moulding with leaves, a beaded sight edge and cast corners.",
            build=build.ornate,
            colourways=(
                way("frame", "brushed/gold", art="portrait/cream+black"),
                way("frame", "brushed/silver", art="portrait/petrol+ivory"),
            ),
        ),
        Design(
            key="reliquie",
            title="Reliquie box frame",
            title_zh="Reliquie 立体盒式相框",
            brand="Vik & Vale",
            price=24.0,
            description="A deep square frame for a shelf, with a raised mount for small treasures.",
            build=build.shadow_box,
            view=STANDING,
            colourways=(
                way("frame", "wood/oak", mat="paper/white", art="one_line/ivory+black+coral"),
                way("frame", "painted/white", mat="paper/ivory", art="herbarium/cream+navy+sky"),
                way("frame", "painted/sage", mat="paper/ivory", art="one_line/ivory+black+mustard"),
            ),
        ),
        Design(
            key="souvenir",
            title="Souvenir tabletop frame",
            title_zh="Souvenir 台面相框",
            brand="Velours Paname",
            price=29.0,
            description="A beaded metal frame for a 13 by 18 cm picture that leans on its strut.",
            build=build.tabletop,
            view=STANDING,
            colourways=(
                way("frame", "polished/brass", back="velvet/forest", art="dunes/ivory+charcoal"),
                way("frame", "polished/silver", back="velvet/navy", art="dunes/sky+navy"),
                way("frame", "brushed/copper", back="velvet/charcoal", art="dunes/cream+brown"),
            ),
        ),
        Design(
            key="medaillon",
            title="Medaillon oval frame",
            title_zh="Medaillon 椭圆相框",
            brand="Marlowe & Finch",
            price=45.0,
            description="An oval frame with a stepped moulding and a ring to hang it by.",
            build=build.oval,
            colourways=(
                way("frame", "brushed/gold", art="portrait/blush+burgundy"),
                way("frame", "wood/cherry", art="herbarium/cream+green+olive"),
            ),
        ),
        Design(
            key="canna",
            title="Canna rattan frame",
            title_zh="Canna 藤制相框",
            brand="Terra Nomade",
            price=42.0,
            description="Bundled rattan canes, crossed and bound with split cane at the corners.",
            build=build.rattan,
            colourways=(
                way(
                    "frame",
                    "cane/rattan",
                    mat="paper/ivory",
                    art="cutouts/ivory+coral+sage+teal",
                ),
            ),
        ),
        Design(
            key="triptych",
            title="Triptych set of three frames",
            title_zh="Triptych 三联相框套装",
            brand="Hejmark",
            price=59.0,
            description="One large and two small slim frames that hang together as a wall.",
            build=build.trio,
            colourways=(
                way(
                    "frame",
                    "painted/black",
                    mat="paper/white",
                    art="dunes/white+charcoal",
                    second="one_line/white+black+light grey",
                    third="cutouts/white+grey+black+light grey",
                ),
                way(
                    "frame",
                    "wood/birch",
                    mat="paper/white",
                    art="herbarium/ivory+sage+ivory",
                    second="cutouts/ivory+sky+sand+navy",
                    third="hills/ivory+mustard+sky+blue+navy",
                ),
            ),
        ),
        Design(
            key="affiche",
            title="Affiche poster rails",
            title_zh="Affiche 海报挂轴",
            brand="Saltwick",
            price=22.0,
            description="Magnetic wooden rails that hold a poster flat, with a cotton cord.",
            build=build.hanging_rail,
            colourways=(
                *ways(
                    "frame",
                    "wood/oak",
                    cord="cord/ivory",
                    art="bauhaus/ivory+terracotta+sage+blush+navy",
                ),
                *ways(
                    "frame",
                    "wood/walnut",
                    cord="cord/black",
                    art="herbarium/oatmeal+petrol+sky",
                ),
            ),
        ),
    ),
)

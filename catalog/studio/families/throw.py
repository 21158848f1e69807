"""Throws: fringed, chunky knit, plaid, pompom, rolled, sherpa-lined, quilted, in a pile."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _throws as build
from catalog.studio.recipe import Design, Family, View

HUNG = View(azimuth_deg=24.0, elevation_deg=9.0, floor=False)

FAMILY = Family(
    key="throw",
    category="Home & Garden > Linens & Bedding > Bedding > Blankets",
    product_type="Throws",
    view=View(azimuth_deg=26.0, elevation_deg=24.0),
    rooms=("living room", "bedroom"),
    designs=(
        Design(
            key="moorland",
            title="Moorland fringed throw",
            title_zh="Moorland 流苏羊毛毯",
            brand="Ardenne",
            price=69.0,
            description="A brushed wool throw with a twisted fringe, 130 by 180 cm.",
            build=build.fringed,
            colourways=(
                *ways("cover", "chevron_wool/ivory+grey", fringe="cord/ivory"),
                *ways("cover", "wool/rust", fringe="cord/rust"),
                *ways("cover", "blanket_stripe/oatmeal+navy", fringe="cord/oatmeal"),
            ),
        ),
        Design(
            key="fisher",
            title="Fisher chunky knit throw",
            title_zh="Fisher 粗针织毯",
            brand="Hejmark",
            price=99.0,
            description="A heavy hand knit of thick wool yarn.",
            build=build.knitted,
            colourways=ways(
                "cover", "blanket_knit/cream", "blanket_knit/dark grey", "blanket_knit/mustard"
            ),
        ),
        Design(
            key="glencoe",
            title="Glencoe plaid throw",
            title_zh="Glencoe 格纹披毯",
            brand="Marlowe & Finch",
            price=85.0,
            description="A woollen plaid with long fringes at both ends.",
            build=build.draped,
            view=HUNG,
            colourways=(
                *ways("cover", "blanket_plaid/red+forest+yellow", fringe="cord/red"),
                *ways("cover", "blanket_plaid/camel+black+ivory", fringe="cord/camel"),
                *ways("cover", "blanket_plaid/navy+forest+sky", fringe="cord/navy"),
            ),
        ),
        Design(
            key="fiesta",
            title="Fiesta pompom throw",
            title_zh="Fiesta 毛球盖毯",
            brand="Casa Girasol",
            price=49.0,
            description="A soft cotton throw with pompoms along its hems.",
            build=build.pompoms,
            view=HUNG,
            colourways=(
                *ways("cover", "waffle/ivory", fringe="blanket_fleece/coral"),
                *ways("cover", "waffle/teal", fringe="blanket_fleece/mustard"),
            ),
        ),
        Design(
            key="picnic",
            title="Picnic rolled blanket",
            title_zh="Picnic 野餐卷毯",
            brand="Saltwick",
            price=59.0,
            description="A checked blanket that rolls up in leather straps with a handle.",
            build=build.strapped,
            view=View(azimuth_deg=38.0, elevation_deg=20.0),
            colourways=(
                *ways(
                    "cover",
                    "blanket_blocks/ivory+sky+navy",
                    strap="leather/cognac",
                    stud="polished/brass",
                ),
                *ways(
                    "cover",
                    "blanket_plaid/green+navy+yellow",
                    strap="leather/brown",
                    stud="polished/brass",
                ),
            ),
        ),
        Design(
            key="nimbus",
            title="Nimbus sherpa-lined throw",
            title_zh="Nimbus 羊羔绒双面毯",
            brand="Hejmark",
            price=45.0,
            description="Plush on one side, curly sherpa fleece on the other.",
            build=build.lined,
            colourways=(
                *ways("cover", "velvet/grey", lining="blanket_fleece/ivory"),
                *ways("cover", "velvet/burgundy", lining="blanket_fleece/cream"),
                *ways("cover", "velvet/sage", lining="blanket_fleece/ivory"),
            ),
        ),
        Design(
            key="boudoir",
            title="Boudoir quilted throw",
            title_zh="Boudoir 绗缝丝绒盖毯",
            brand="Velours Paname",
            price=89.0,
            description="Velvet quilted in diamonds with a bound edge.",
            build=build.quilted,
            colourways=ways(
                "cover", "blanket_quilt/blush", "blanket_quilt/petrol", edge="velvet/="
            ),
        ),
        Design(
            key="larder",
            title="Larder wool blankets",
            title_zh="Larder 羊毛毯三件套",
            brand="Ardenne",
            price=149.0,
            description="Three folded wool blankets in matching colours.",
            build=build.pile,
            colourways=(
                *ways(
                    "cover",
                    "blanket_blocks/ivory+light grey+grey",
                    second="wool/grey",
                    third="blanket_stripe/ivory+charcoal",
                ),
                *ways(
                    "cover",
                    "blanket_blocks/cream+coral+rust",
                    second="wool/terracotta",
                    third="blanket_stripe/cream+rust",
                ),
            ),
        ),
    ),
)

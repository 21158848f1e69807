"""Beds, made up with plain bedding."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _bed_frames as frames
from catalog.studio.families import _beds as make
from catalog.studio.recipe import Colourway, Design, Family, View

FAMILY = Family(
    key="bed",
    category="Furniture > Beds & Accessories > Beds & Bed Frames",
    product_type="Beds",
    rooms=("bedroom",),
    view=View(azimuth_deg=33.0, elevation_deg=20.0),
    designs=(
        Design(
            key="plume",
            title="Plume channelled bed",
            title_zh="Plume 丝绒软包床",
            brand="Velours Paname",
            price=890.0,
            description="A double bed with a channelled velvet headboard and padded rails.",
            build=make.headboard_bed,
            options={"style": "channels", "pitch": 0.13},
            colourways=(
                Colourway(
                    "sage",
                    "sage green",
                    {
                        "sheet": "cotton/white",
                        "duvet": "cotton/white",
                        "cover": "velvet/sage",
                        "leg": "wood/walnut",
                    },
                    "sage velvet",
                    "velvet",
                ),
                *ways(
                    "cover",
                    "velvet/navy",
                    "velvet/blush",
                    sheet="cotton/white",
                    duvet="cotton/white",
                    leg="wood/walnut",
                ),
            ),
        ),
        Design(
            key="cavendish",
            title="Cavendish buttoned bed",
            title_zh="Cavendish 拉扣软包床",
            brand="Marlowe & Finch",
            price=960.0,
            description="A double bed with a deep-buttoned linen headboard.",
            build=make.headboard_bed,
            options={"style": "diamonds", "pitch": 0.21},
            colourways=(
                Colourway(
                    "grey",
                    "grey",
                    {
                        "sheet": "cotton/white",
                        "duvet": "cotton/white",
                        "cover": "linen/light grey",
                        "leg": "wood/smoked oak",
                    },
                    "grey linen",
                    "linen",
                ),
                *ways(
                    "cover",
                    "linen/sand",
                    sheet="cotton/white",
                    duvet="cotton/white",
                    leg="wood/smoked oak",
                ),
            ),
        ),
        Design(
            key="sund",
            title="Sund spindle bed",
            title_zh="Sund 实木栅背床",
            brand="Hejmark",
            price=640.0,
            description="A double bed of solid oak with round posts and a spindled headboard.",
            build=make.spindle_bed,
            colourways=(
                Colourway(
                    "oak",
                    "oak",
                    {"sheet": "cotton/white", "duvet": "linen/sage", "wood": "wood/oak"},
                    "oak",
                    "oak",
                ),
                *ways("wood", "wood/walnut", sheet="cotton/white", duvet="linen/sky"),
            ),
        ),
        Design(
            key="rivet",
            title="Rivet steel bed",
            title_zh="Rivet 铁艺床",
            brand="Foundry Lane",
            price=420.0,
            description="A double bed of black steel tube with arched ends.",
            build=make.iron_bed,
            colourways=(
                Colourway(
                    "black",
                    "black",
                    {
                        "sheet": "cotton/white",
                        "duvet": "cotton/light grey",
                        "metal": "powder/black",
                    },
                    "black steel",
                    "steel",
                ),
                *ways("metal", "powder/white", sheet="cotton/white", duvet="linen/blush"),
            ),
        ),
        Design(
            key="futo",
            title="Futo platform bed",
            title_zh="Futo 榻榻米低床",
            brand="Kumori",
            price=780.0,
            description=(
                "A low platform with a wide margin and a slatted, slightly raked headboard."
            ),
            build=make.platform_bed,
            colourways=(
                Colourway(
                    "walnut",
                    "brown",
                    {"sheet": "cotton/ivory", "duvet": "linen/oatmeal", "wood": "wood/walnut"},
                    "walnut",
                    "walnut",
                ),
                *ways("wood", "wood/light oak", sheet="cotton/white", duvet="linen/taupe"),
            ),
        ),
        Design(
            key="baldaquin",
            title="Baldaquin four-poster bed",
            title_zh="Baldaquin 四柱床",
            brand="Foundry Lane",
            price=990.0,
            description="Four square posts joined above by a frame, with a boarded headboard.",
            build=frames.canopy,
            colourways=(
                *ways("frame", "wood/mango", sheet="cotton/white", duvet="linen/oatmeal"),
                *ways("frame", "powder/black", sheet="cotton/white", duvet="linen/charcoal"),
            ),
        ),
        Design(
            key="chatsworth",
            title="Chatsworth winged bed",
            title_zh="Chatsworth 翼形靠背软床",
            brand="Velours Paname",
            price=1190.0,
            description="A tall padded headboard whose wings come forward, edged with nails.",
            build=frames.winged,
            colourways=ways(
                "cover",
                "velvet/petrol",
                "linen/ivory",
                sheet="cotton/white",
                duvet="cotton/white",
                nail="brushed/brass",
                leg="wood/smoked oak",
            ),
        ),
        Design(
            key="skuffe",
            title="Skuffe storage bed",
            title_zh="Skuffe 储物抽屉床",
            brand="Hejmark",
            price=790.0,
            description="Two drawers in each side and a headboard of open niches.",
            build=frames.drawers,
            colourways=(
                *ways(
                    "wood",
                    "wood/oak",
                    face="painted/white",
                    sheet="cotton/white",
                    duvet="linen/sage",
                    pull="wood/oak",
                ),
                *ways(
                    "wood",
                    "painted/white",
                    face="=",
                    sheet="cotton/white",
                    duvet="linen/sky",
                    pull="wood/oak",
                ),
            ),
        ),
        Design(
            key="pavo",
            title="Pavo rattan bed",
            title_zh="Pavo 孔雀藤编床",
            brand="Casa Girasol",
            price=690.0,
            description="A half-round headboard with canes that fan out, in bent rattan.",
            build=frames.peacock,
            colourways=ways("cane", "cane/rattan", sheet="cotton/white", duvet="linen/terracotta"),
        ),
        Design(
            key="winslow",
            title="Winslow sleigh bed",
            title_zh="Winslow 雪橇床",
            brand="Marlowe & Finch",
            price=1290.0,
            description="Head and foot boards that scroll outwards between deep rails.",
            build=frames.sleigh,
            colourways=ways(
                "wood", "wood/cherry", "painted/ivory", sheet="cotton/white", duvet="cotton/ivory"
            ),
        ),
        Design(
            key="lisiere",
            title="Lisière cane headboard bed",
            title_zh="Lisière 藤编床头实木床",
            brand="Saltwick",
            price=740.0,
            description="Three panels of woven cane in a rounded wooden frame, on tapered legs.",
            build=frames.caned,
            style=("coastal", "boho"),
            colourways=ways(
                "wood", "wood/oak", cane="cane/rattan", sheet="cotton/white", duvet="linen/ivory"
            ),
        ),
    ),
)

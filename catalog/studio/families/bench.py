"""Benches: dining, end of bed, hallway, storage."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _benches as build
from catalog.studio.recipe import Design, Family, View

FAMILY = Family(
    key="bench",
    category="Furniture > Benches",
    product_type="Benches",
    view=View(azimuth_deg=28.0, elevation_deg=16.0),
    rooms=("hallway", "bedroom", "dining room"),
    designs=(
        Design(
            key="aske",
            title="Aske dining bench",
            title_zh="Aske 餐厅长凳",
            brand="Hejmark",
            price=189.0,
            description="A thick board with rounded ends on four splayed legs; seats three.",
            build=build.plank,
            colourways=ways("wood", "wood/oak", "wood/walnut", "stained/black ash", leg="="),
        ),
        Design(
            key="beaumont",
            title="Beaumont tufted bench",
            title_zh="Beaumont 拉扣床尾凳",
            brand="Velours Paname",
            price=329.0,
            description="A deep-buttoned velvet bench on turned legs for the foot of the bed.",
            build=build.tufted_end,
            colourways=ways("cover", "velvet/navy", "velvet/blush", leg="wood/walnut"),
        ),
        Design(
            key="lattine",
            title="Lattine slatted bench",
            title_zh="Lattine 条板长凳",
            brand="Foundry Lane",
            price=239.0,
            description="Six long slats on two hoops of bent steel.",
            build=build.slatted,
            colourways=ways("wood", "wood/teak", "wood/light oak", metal="powder/black"),
        ),
        Design(
            key="tolland",
            title="Tolland storage bench",
            title_zh="Tolland 储物长凳",
            brand="Marlowe & Finch",
            price=279.0,
            description="A panelled box for boots and blankets under a hinged, cushioned lid.",
            build=build.chest,
            colourways=(
                *ways("wood", "painted/white", "painted/sage", cover="linen/oatmeal"),
                *ways("wood", "painted/navy", cover="linen/sand"),
            ),
        ),
        Design(
            key="marisma",
            title="Marisma woven bench",
            title_zh="Marisma 纸绳编织长凳",
            brand="Saltwick",
            price=265.0,
            description="A long seat of hand-woven paper cord in a frame of round rails.",
            build=build.corded,
            colourways=ways("wood", "wood/oak", "stained/black ash", cord="cord/sand"),
        ),
        Design(
            key="galet",
            title="Galet boucle bench",
            title_zh="Galet 圈圈绒长凳",
            brand="Velours Paname",
            price=349.0,
            description="A soft pill-shaped seat on two drums, upholstered all over.",
            build=build.drums,
            colourways=ways(
                "cover", "boucle/ivory", "boucle/terracotta", "boucle/grey", base="powder/black"
            ),
        ),
        Design(
            key="wendover",
            title="Wendover spindle bench",
            title_zh="Wendover 纺锤靠背长凳",
            brand="Marlowe & Finch",
            price=359.0,
            description="A hall settle with arms and a back of fifteen turned spindles.",
            build=build.spindled,
            colourways=ways("wood", "wood/oak", "painted/charcoal"),
        ),
        Design(
            key="vestibule",
            title="Vestibule shoe bench",
            title_zh="Vestibule 玄关换鞋凳",
            brand="Foundry Lane",
            price=149.0,
            description="A padded seat over a slatted shelf for shoes, in a slim steel frame.",
            build=build.shoe_rack,
            colourways=(
                *ways("cover", "leather/cognac", metal="powder/black", wood="wood/smoked oak"),
                *ways("cover", "woven/grey", metal="powder/white", wood="wood/birch"),
            ),
        ),
        Design(
            key="croisette",
            title="Croisette X-leg bench",
            title_zh="Croisette 交叉腿长凳",
            brand="Velours Paname",
            price=259.0,
            description="A piped cushion seat on two crossed metal legs.",
            build=build.crossed,
            colourways=ways("cover", "linen/ivory", "velvet/rust", metal="brushed/brass"),
        ),
    ),
)

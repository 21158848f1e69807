"""Stools and bar stools."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _bar_stools as bars
from catalog.studio.families import _stools as make
from catalog.studio.recipe import Colourway, Design, Family

FAMILY = Family(
    key="stool",
    category="Furniture > Chairs > Table & Bar Stools",
    product_type="Stools",
    rooms=("kitchen", "dining room", "living room"),
    designs=(
        Design(
            key="trio",
            title="Trio three-legged stool",
            title_zh="Trio 三脚圆凳",
            brand="Hejmark",
            price=79.0,
            description="A turned seat with a shallow dish on three splayed legs.",
            build=make.three_legs,
            colourways=(
                Colourway("oak", "oak", {"wood": "wood/oak"}, "oak", "oak"),
                Colourway("black", "black", {"wood": "stained/black ash"}, "black", "ash"),
            ),
        ),
        Design(
            key="ledger",
            title="Ledger counter stool",
            title_zh="Ledger 皮面吧台椅",
            brand="Ostrova",
            price=179.0,
            description=(
                "A counter stool with a piped leather seat and a low back on a steel frame."
            ),
            build=make.bar,
            colourways=(
                Colourway(
                    "cognac",
                    "brown",
                    {"cover": "leather/cognac", "metal": "powder/black"},
                    "cognac leather",
                    "leather",
                ),
                *ways("cover", "leather/black", "velvet/forest", metal="powder/black"),
            ),
        ),
        Design(
            key="smith",
            title="Smith workshop stool",
            title_zh="Smith 升降工坊凳",
            brand="Foundry Lane",
            price=139.0,
            description="A height-adjustable stool with a wooden seat on a threaded spindle.",
            build=make.workshop,
            colourways=(
                Colourway(
                    "steel",
                    "black",
                    {"wood": "wood/mango", "metal": "brushed/gunmetal"},
                    "mango wood and steel",
                    "steel",
                ),
                *ways("wood", "wood/oak", metal="powder/black"),
            ),
        ),
        Design(
            key="macaron",
            title="Macaron round stool",
            title_zh="Macaron 丝绒圆凳",
            brand="Velours Paname",
            price=129.0,
            description="A round upholstered stool with a channelled side on a brass ring.",
            build=make.pouf_stool,
            colourways=(
                Colourway(
                    "mustard",
                    "yellow",
                    {"cover": "velvet/mustard", "metal": "brushed/brass"},
                    "mustard velvet",
                    "velvet",
                ),
                *ways("cover", "velvet/blush", "velvet/teal", metal="brushed/brass"),
            ),
        ),
        Design(
            key="amarra",
            title="Amarra woven stool",
            title_zh="Amarra 编绳凳",
            brand="Saltwick",
            price=109.0,
            description="A low frame of oak with a seat woven from natural cord.",
            build=make.woven,
            colourways=(
                Colourway(
                    "natural",
                    "natural",
                    {"wood": "wood/light oak", "cord": "cord/sand"},
                    "oak and natural cord",
                    "oak",
                ),
                *ways("wood", "stained/black ash", cord="cord/cream"),
            ),
        ),
        Design(
            key="bistrot",
            title="Bistrot steel bar stool",
            title_zh="Bistrot 铁皮吧台凳",
            brand="Foundry Lane",
            price=79.0,
            description="A bar stool of pressed sheet steel with a grip hole; it stacks.",
            build=bars.pressed,
            colourways=ways("metal", "powder/gunmetal", "powder/yellow", foot="plastic/black"),
        ),
        Design(
            key="pivot",
            title="Pivot swivel bar chair",
            title_zh="Pivot 旋转升降吧椅",
            brand="Lumaire",
            price=199.0,
            description=(
                "A low channelled shell around a round pad, on a gas lift with a foot hoop."
            ),
            build=bars.bucket,
            style=("glam", "modern"),
            colourways=(
                *ways("cover", "velvet/navy", metal="brushed/brass"),
                *ways("cover", "leather/camel", metal="powder/black"),
            ),
        ),
        Design(
            key="curule",
            title="Curule footstool",
            title_zh="Curule 交叉脚凳",
            brand="Velours Paname",
            price=149.0,
            description="A full cushion on two crossed half circles of metal.",
            build=bars.curule,
            colourways=ways("cover", "boucle/cream", "velvet/rust", metal="brushed/brass"),
        ),
        Design(
            key="bahia",
            title="Bahía cane counter stool",
            title_zh="Bahía 藤编吧台椅",
            brand="Terra Nomade",
            price=149.0,
            description="A counter stool of bent rattan with a woven seat and a low hoop back.",
            build=bars.cane_counter,
            colourways=(
                *ways("cane", "cane/rattan", cord="cord/cream"),
                *ways("cane", "cane/black ash", cord="cord/sand"),
            ),
        ),
        Design(
            key="trapp",
            title="Trapp kitchen step",
            title_zh="Trapp 厨房踏步凳",
            brand="Vik & Vale",
            price=69.0,
            description="Two treads between cut sides, with a grip hole to carry it by.",
            build=bars.steps,
            colourways=(
                *ways("frame", "wood/birch", tread="=", dark="painted/black"),
                *ways("frame", "painted/sage", tread="wood/oak", dark="painted/black"),
            ),
        ),
    ),
)

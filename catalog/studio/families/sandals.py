"""Sandals: slide, cork footbed, flip-flop, trekking, fisherman, gladiator, espadrille wedge."""

from __future__ import annotations

from catalog.studio.dressing import way, ways
from catalog.studio.families import _espadrilles, _sandals
from catalog.studio.recipe import Colourway, Design, Family, View


def _slide(colour: str, accent: str) -> Colourway:
    foam = f"foam/{colour}"
    return way(
        "upper",
        f"rubber/{colour}",
        sole=foam,
        footbed=foam,
        lining=foam,
        accent=accent,
        thread="plastic/ivory",
    )


def _flip_flop(colour: str, sole: str) -> Colourway:
    return way("upper", f"rubber/{colour}", sole=f"foam/{sole}", footbed=f"foam/{sole}", accent="=")


def _trek(upper: str, accent: str, sole: str = "charcoal") -> Colourway:
    return way(
        "upper",
        upper,
        accent=accent,
        footbed=f"foam/{sole}",
        midsole=f"foam/{sole}",
        sole="rubber/black",
    )


def _fisherman(upper: str, footbed: str, thread: str) -> Colourway:
    return way(
        "upper",
        upper,
        lining=footbed,
        footbed=footbed,
        sole="rubber/black",
        thread=f"plastic/{thread}",
        metal="polished/brass",
    )


def _gladiator(upper: str, footbed: str, sole: str = "boxcalf/brown") -> Colourway:
    return way(
        "upper", upper, footbed=footbed, sole=sole, thread="plastic/cream", metal="polished/gold"
    )


FAMILY = Family(
    key="sandals",
    category="Apparel & Accessories > Shoes",
    product_type="Sandals",
    view=View(azimuth_deg=22, elevation_deg=18),
    second=View(azimuth_deg=-45, elevation_deg=24),
    seasons=("summer",),
    formality=2,
    designs=(
        Design(
            key="lagoon",
            title="Lagoon pool slides",
            title_zh="Lagoon 一字拖鞋",
            brand="Pomelo Club",
            price=35.0,
            build=_sandals.slide,
            description="Moulded slides with one broad padded band over the forefoot.",
            style=("sporty", "streetwear"),
            formality=1,
            colourways=(
                _slide("navy", "rubber/white"),
                _slide("black", "rubber/dark grey"),
                _slide("sage", "rubber/cream"),
            ),
        ),
        Design(
            key="arbor",
            title="Arbor cork footbed sandals",
            title_zh="Arbor 双带软木凉鞋",
            brand="Lido Sole",
            price=85.0,
            build=_sandals.cork,
            description="Two-strap sandals with buckles on a contoured cork footbed.",
            style=("casual", "boho"),
            colourways=ways(
                "upper",
                "boxcalf/cognac",
                "suede/taupe",
                "boxcalf/black",
                "foil/rose gold",
                lining="suede/sand",
                footbed="suede/sand",
                cork="cork/oak",
                sole="rubber/chocolate",
                metal="polished/brass",
                thread="plastic/cream",
            ),
        ),
        Design(
            key="shore",
            title="Shore flip-flops",
            title_zh="Shore 人字拖",
            brand="Lido Sole",
            price=25.0,
            build=_sandals.flip_flop,
            description="Light flip-flops with a moulded thong and a coloured layer in the sole.",
            style=("casual",),
            formality=1,
            colourways=(
                _flip_flop("coral", "ivory"),
                _flip_flop("black", "sand"),
                _flip_flop("teal", "sky"),
            ),
        ),
        Design(
            key="wadi",
            title="Wadi trekking sandals",
            title_zh="Wadi 魔术贴运动凉鞋",
            brand="Norrvind",
            price=79.0,
            build=_sandals.trek,
            description="Trekking sandals with webbing straps and touch fasteners on deep lugs.",
            style=("outdoor", "sporty"),
            formality=1,
            colourways=(
                _trek("canvas/black", "canvas/teal"),
                _trek("canvas/olive", "canvas/sand"),
                _trek("canvas/taupe", "canvas/coral", "taupe"),
            ),
        ),
        Design(
            key="trawler",
            title="Trawler fisherman sandals",
            title_zh="Trawler 编织渔夫凉鞋",
            brand="Bastion",
            price=115.0,
            build=_sandals.fisherman,
            description="Fisherman sandals with leather strips over the toes and a side buckle.",
            style=("retro", "casual"),
            seasons=("spring", "summer"),
            colourways=(
                _fisherman("boxcalf/brown", "calf/tan", "cream"),
                _fisherman("boxcalf/black", "calf/black", "black"),
                _fisherman("boxcalf/ivory", "calf/beige", "beige"),
            ),
        ),
        Design(
            key="minerva",
            title="Minerva gladiator sandals",
            title_zh="Minerva 罗马平底凉鞋",
            brand="Lido Sole",
            price=75.0,
            build=_sandals.gladiator,
            description="Flat strappy sandals with a centre strap and two buckled ankle straps.",
            style=("boho", "romantic"),
            colourways=(
                _gladiator("calf/tan", "calf/beige"),
                _gladiator("foil/gold", "calf/camel"),
                _gladiator("boxcalf/black", "calf/black", "boxcalf/black"),
            ),
        ),
        Design(
            key="menorca",
            title="Menorca espadrille wedges",
            title_zh="Menorca 坡跟草编鞋",
            brand="Lido Sole",
            price=89.0,
            build=_espadrilles.wedge,
            description="Canvas espadrilles on a jute-wrapped wedge with a buckled ankle strap.",
            style=("romantic", "boho"),
            formality=3,
            colourways=ways(
                "upper",
                "canvas/navy",
                "canvas/red",
                "canvas/ivory",
                "suede/camel",
                lining="canvas/oatmeal",
                strap="calf/tan",
                rope="cord/straw",
                sole="rubber/tan",
                thread="plastic/cream",
                metal="polished/brass",
            ),
        ),
    ),
)

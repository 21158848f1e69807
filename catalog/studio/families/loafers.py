"""Loafers and formal shoes: penny, tassel, horsebit, boat shoe, ballet flat, derby, brogue."""

from __future__ import annotations

from catalog.studio.dressing import way
from catalog.studio.families import _dress_shoes, _loafers
from catalog.studio.recipe import Colourway, Design, Family, View


def _loafer(upper: str, sole: str, thread: str, **others: str) -> Colourway:
    return way("upper", upper, sole=sole, thread=f"plastic/{thread}", lining="calf/tan", **others)


def _boat(upper: str, cord: str, thread: str = "cream") -> Colourway:
    return way(
        "upper",
        upper,
        cord=cord,
        sole="rubber/ivory",
        thread=f"plastic/{thread}",
        lining="calf/tan",
        metal="polished/brass",
    )


def _ballet(upper: str, toe: str, trim: str) -> Colourway:
    return way(
        "upper",
        upper,
        toe=toe,
        trim=trim,
        lining="calf/beige",
        sole="rubber/black",
        thread="plastic/beige",
    )


def _laced(upper: str, sole: str, lace: str, thread: str, **others: str) -> Colourway:
    return way(
        "upper",
        upper,
        sole=sole,
        lace=f"canvas/{lace}",
        thread=f"plastic/{thread}",
        hole="plastic/black",
        lining="calf/tan",
        **others,
    )


FAMILY = Family(
    key="loafers",
    category="Apparel & Accessories > Shoes",
    product_type="Loafers",
    view=View(azimuth_deg=30, elevation_deg=20),
    second=View(azimuth_deg=-48, elevation_deg=20),
    seasons=("spring", "summer", "autumn"),
    formality=4,
    designs=(
        Design(
            key="campus",
            title="Campus penny loafers",
            title_zh="Campus 便士乐福鞋",
            brand="Bastion",
            price=145.0,
            build=_loafers.penny,
            description="Penny loafers with a hand-sewn apron, a slotted saddle and a welted sole.",
            style=("preppy", "smart casual"),
            colourways=(
                _loafer("boxcalf/burgundy", "boxcalf/black", "burgundy", slot="plastic/black"),
                _loafer("boxcalf/black", "boxcalf/black", "charcoal", slot="plastic/grey"),
                _loafer("suede/camel", "boxcalf/chocolate", "cream", slot="plastic/brown"),
                _loafer("boxcalf/ivory", "boxcalf/cognac", "tan", slot="plastic/tan"),
            ),
        ),
        Design(
            key="regent",
            title="Regent tassel loafers",
            title_zh="Regent 流苏乐福鞋",
            brand="Bastion",
            price=159.0,
            build=_loafers.tassel,
            description="Tassel loafers with a puckered apron and a cord around the topline.",
            style=("formal", "preppy"),
            colourways=(
                _loafer("suede/chocolate", "boxcalf/chocolate", "tan", cord="calf/chocolate"),
                _loafer("boxcalf/cognac", "boxcalf/chocolate", "camel", cord="calf/cognac"),
                _loafer("suede/navy", "boxcalf/black", "navy", cord="calf/navy"),
            ),
        ),
        Design(
            key="levade",
            title="Levade horsebit loafers",
            title_zh="Levade 马衔扣乐福鞋",
            brand="Halden Row",
            price=189.0,
            build=_loafers.horsebit,
            description="Smooth leather loafers with a metal snaffle across the vamp.",
            style=("smart casual", "formal"),
            colourways=(
                _loafer("boxcalf/black", "boxcalf/black", "charcoal", metal="polished/gold"),
                _loafer("boxcalf/cognac", "boxcalf/chocolate", "camel", metal="polished/gold"),
                _loafer("patent/burgundy", "boxcalf/black", "burgundy", metal="polished/silver"),
                _loafer("suede/sage", "boxcalf/brown", "sage", metal="polished/gold"),
            ),
        ),
        Design(
            key="regatta",
            title="Regatta boat shoes",
            title_zh="Regatta 船鞋",
            brand="Kestrel Supply",
            price=99.0,
            build=_loafers.boat,
            description="Boat shoes with a hand-sewn plug, a leather cord and a pale rubber sole.",
            style=("casual", "preppy"),
            seasons=("spring", "summer"),
            formality=2,
            colourways=(
                _boat("burnished/cognac", "calf/tan"),
                _boat("suede/navy", "calf/tan"),
                _boat("suede/sand", "calf/brown"),
            ),
        ),
        Design(
            key="odette",
            title="Odette ballet flats",
            title_zh="Odette 芭蕾平底鞋",
            brand="Atelier Brume",
            price=79.0,
            build=_loafers.ballet,
            description="Low-cut ballet flats with a bound edge, a small bow and a toe cap.",
            style=("romantic", "minimal"),
            formality=3,
            colourways=(
                _ballet("boxcalf/blush", "patent/black", "boxcalf/black"),
                _ballet("boxcalf/black", "boxcalf/black", "boxcalf/black"),
                _ballet("suede/red", "suede/red", "boxcalf/burgundy"),
                _ballet("leopard/sand+black", "patent/black", "boxcalf/black"),
            ),
        ),
        Design(
            key="chancery",
            title="Chancery cap-toe derby shoes",
            title_zh="Chancery 三接头德比鞋",
            brand="Halden Row",
            price=175.0,
            build=_dress_shoes.derby,
            description="Derby shoes with open lacing, a stitched toe cap and a welted sole.",
            style=("formal",),
            colourways=(
                _laced("boxcalf/black", "boxcalf/black", "black", "charcoal"),
                _laced("boxcalf/brown", "boxcalf/chocolate", "brown", "tan"),
                _laced("burnished/burgundy", "boxcalf/black", "black", "burgundy"),
            ),
        ),
        Design(
            key="glen",
            title="Glen wing-tip brogues",
            title_zh="Glen 翼尖布洛克鞋",
            brand="Bastion",
            price=185.0,
            build=_dress_shoes.brogue,
            description="Wing-tip oxfords with punched edges and a medallion on the toe.",
            style=("formal", "retro"),
            colourways=(
                _laced("boxcalf/cognac", "boxcalf/chocolate", "brown", "camel", quarter="="),
                _laced("boxcalf/black", "boxcalf/black", "black", "grey", quarter="="),
                _laced("boxcalf/navy", "boxcalf/cognac", "navy", "cream", quarter="boxcalf/tan"),
            ),
        ),
    ),
)

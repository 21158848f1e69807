"""Caps: baseball, dad, trucker, five-panel, corduroy, flat cap, visor."""

from __future__ import annotations

from catalog.studio.dressing import way, ways
from catalog.studio.families import _caps as make
from catalog.studio.recipe import Design, Family, View

BRAND = "Pomelo Club"

FAMILY = Family(
    key="cap",
    category="Apparel & Accessories > Clothing Accessories > Hats",
    product_type="Caps",
    view=View(azimuth_deg=34, elevation_deg=14, lens_mm=100),
    seasons=("spring", "summer", "autumn"),
    formality=1,
    designs=(
        Design(
            key="dugout",
            title="Dugout baseball cap",
            title_zh="Dugout 棒球帽",
            brand=BRAND,
            price=22.0,
            build=make.baseball,
            description="A six-panel cotton cap with a curved peak and stitched eyelets.",
            colourways=(
                *ways("cloth", "canvas/navy", brim="=", thread="plastic/blue"),
                *ways("cloth", "canvas/sand", brim="=", thread="plastic/cream"),
                way("cloth", "canvas/cream", brim="canvas/forest", thread="plastic/cream"),
                *ways("cloth", "canvas/black", brim="=", thread="plastic/dark grey"),
            ),
        ),
        Design(
            key="backlot",
            title="Backlot washed dad cap",
            title_zh="Backlot 水洗软顶棒球帽",
            brand=BRAND,
            price=24.0,
            build=make.dad,
            description="A soft, unstructured cap in washed cotton with an embroidered wave.",
            colourways=(
                way("cloth", "denim/denim blue", brim="denim/denim blue", thread="plastic/mustard", emblem="cotton/cream"),
                way("cloth", "canvas/sage", brim="canvas/sage", thread="plastic/sage", emblem="cotton/cream"),
                way("cloth", "canvas/pink", brim="canvas/pink", thread="plastic/blush", emblem="cotton/red"),
            ),
        ),
        Design(
            key="convoy",
            title="Convoy mesh trucker cap",
            title_zh="Convoy 网眼卡车司机帽",
            brand=BRAND,
            price=26.0,
            build=make.trucker,
            description="A tall-fronted trucker cap with a mesh back and a sewn sun badge.",
            colourways=(
                way("cloth", "cotton/ivory", mesh="cap_mesh/navy", brim="canvas/navy",
                    thread="plastic/ivory", badge="canvas/navy", emblem="cotton/mustard"),
                way("cloth", "cotton/cream", mesh="cap_mesh/rust", brim="canvas/rust",
                    thread="plastic/cream", badge="canvas/rust", emblem="cotton/cream"),
                way("cloth", "cotton/black", mesh="cap_mesh/black", brim="canvas/black",
                    thread="plastic/grey", badge="canvas/teal", emblem="cotton/ivory"),
            ),  # fmt: skip
        ),
        Design(
            key="basecamp",
            title="Basecamp five-panel cap",
            title_zh="Basecamp 五片露营帽",
            brand="Norrvind",
            price=32.0,
            build=make.camp,
            style=("outdoor", "streetwear"),
            description="A low five-panel cap in light nylon with a flat peak and a leather label.",
            colourways=(
                way("cloth", "nylon/olive", brim="nylon/charcoal", thread="plastic/black",
                    label="calf/tan", metal="plastic/black"),
                way("cloth", "nylon/mustard", brim="nylon/navy", thread="plastic/navy",
                    label="calf/chocolate", metal="plastic/navy"),
                way("cloth", "nylon/petrol", brim="nylon/petrol", thread="plastic/black",
                    label="calf/cognac", metal="plastic/black"),
            ),  # fmt: skip
        ),
        Design(
            key="stanza",
            title="Stanza corduroy cap",
            title_zh="Stanza 灯芯绒棒球帽",
            brand="Kestrel Supply",
            price=29.0,
            build=make.cords,
            seasons=("autumn", "winter", "spring"),
            style=("retro", "casual"),
            description="A soft corduroy cap with a small two-colour flag.",
            colourways=(
                way("cloth", "needlecord/rust", brim="needlecord/rust", thread="plastic/rust",
                    badge="cotton/cream", emblem="cotton/navy"),
                way("cloth", "needlecord/forest", brim="needlecord/forest", thread="plastic/forest",
                    badge="cotton/cream", emblem="cotton/rust"),
                way("cloth", "needlecord/beige", brim="needlecord/beige", thread="plastic/beige",
                    badge="cotton/red", emblem="cotton/navy"),
            ),  # fmt: skip
        ),
        Design(
            key="ploughman",
            title="Ploughman tweed flat cap",
            title_zh="Ploughman 粗花呢鸭舌帽",
            brand="Quince & Thread",
            price=45.0,
            build=make.flat,
            formality=2,
            seasons=("autumn", "winter"),
            style=("preppy", "retro"),
            description="A full flat cap in flecked wool with a short stiff peak.",
            colourways=(
                *ways("cloth", "tweed/grey", thread="plastic/charcoal"),
                *ways("cloth", "tweed/brown", thread="plastic/brown"),
                *ways("cloth", "tweed/olive", thread="plastic/olive"),
            ),
        ),
        Design(
            key="fairway",
            title="Fairway sun visor",
            title_zh="Fairway 空顶遮阳帽",
            brand=BRAND,
            price=18.0,
            build=make.visor,
            seasons=("spring", "summer"),
            style=("sporty", "streetwear"),
            description="A cotton sun visor with a deep peak and an open top.",
            colourways=(
                way("cloth", "canvas/white", brim="canvas/white", thread="plastic/light grey", emblem="cotton/navy"),
                way("cloth", "canvas/navy", brim="canvas/navy", thread="plastic/sky", emblem="cotton/white"),
                way("cloth", "canvas/coral", brim="canvas/coral", thread="plastic/cream", emblem="cotton/cream"),
            ),
        ),
    ),
)

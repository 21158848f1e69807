"""Scarves: tartan, chunky knit, cashmere wrap, silk square, snood, bandana, bow."""

from __future__ import annotations

from catalog.studio.dressing import way
from catalog.studio.families import _scarves as make
from catalog.studio.recipe import Design, Family, View

BRAND = "Quince & Thread"
LYING = View(azimuth_deg=0, elevation_deg=80, lens_mm=100)

FAMILY = Family(
    key="scarf",
    category="Apparel & Accessories > Clothing Accessories > Scarves & Shawls",
    product_type="Scarves",
    view=View(azimuth_deg=12, elevation_deg=10, lens_mm=100, floor=False),
    seasons=("autumn", "winter"),
    formality=2,
    designs=(
        Design(
            key="glen",
            title="Glen tartan wool scarf",
            title_zh="Glen 苏格兰格纹羊毛围巾",
            brand=BRAND,
            price=55.0,
            build=make.worn,
            options={"folds": 2.4},
            style=("preppy", "retro"),
            description="A woven wool scarf in a large tartan with twisted fringes.",
            colourways=(
                way("cloth", "kilt_tartan/red+navy+cream", fringe="merino/red"),
                way("cloth", "kilt_tartan/camel+charcoal+cream", fringe="merino/camel"),
                way("cloth", "kilt_tartan/forest+navy+mustard", fringe="merino/forest"),
            ),
        ),
        Design(
            key="fell",
            title="Fell chunky knitted scarf",
            title_zh="Fell 粗针织围巾",
            brand=BRAND,
            price=45.0,
            build=make.looped,
            description="A thick knitted scarf, wound once, with heavy fringes.",
            colourways=(
                way("cloth", "thick_knit/oatmeal", fringe="merino/oatmeal"),
                way("cloth", "thick_knit/burgundy", fringe="merino/burgundy"),
                way("cloth", "thick_knit/grey", fringe="merino/grey"),
            ),
        ),
        Design(
            key="quay",
            title="Quay striped lambswool scarf",
            title_zh="Quay 条纹羊毛围巾",
            brand=BRAND,
            price=49.0,
            build=make.worn,
            options={"folds": 1.5, "broad": 0.92, "fringe": 0.0, "thick": 0.0042},
            description="A flat-knitted scarf in broad stripes, without fringes.",
            colourways=(
                way("cloth", "rugby/navy+cream"),
                way("cloth", "rugby/burgundy+mustard"),
                way("cloth", "striped_knit/grey+charcoal"),
            ),
        ),
        Design(
            key="hush",
            title="Hush cashmere wrap",
            title_zh="Hush 羊绒披肩",
            brand="Maison Oriel",
            price=139.0,
            build=make.folded,
            view=View(azimuth_deg=24, elevation_deg=30, lens_mm=100),
            formality=3,
            style=("minimal", "evening"),
            description="A wide, soft cashmere wrap with a fine fringe.",
            colourways=(
                way("cloth", "cashmere/camel", fringe="merino/camel"),
                way("cloth", "cashmere/light grey", fringe="merino/light grey"),
                way("cloth", "cashmere/blush", fringe="merino/blush"),
            ),
        ),
        Design(
            key="promenade",
            title="Promenade printed silk square",
            title_zh="Promenade 印花真丝方巾",
            brand="Maison Oriel",
            price=95.0,
            build=make.square,
            view=LYING,
            seasons=("spring", "summer", "autumn"),
            formality=4,
            style=("evening", "preppy"),
            description="A silk twill square with a medallion print and a hand-rolled hem.",
            colourways=(
                way("cloth", "carre/ivory+navy+red+mustard", hem="plastic/mustard"),
                way("cloth", "carre/blush+burgundy+cream+teal", hem="plastic/teal"),
                way("cloth", "foulard/sky+ivory+coral", hem="plastic/coral"),
            ),
        ),
        Design(
            key="burrow",
            title="Burrow knitted snood",
            title_zh="Burrow 针织围脖",
            brand="Norrvind",
            price=35.0,
            build=make.snood,
            view=View(azimuth_deg=15, elevation_deg=20, lens_mm=100),
            style=("outdoor", "casual"),
            description="A soft knitted snood that lies in two rolls.",
            colourways=(
                way("cloth", "lambswool/cream"),
                way("cloth", "lambswool/charcoal"),
                way("cloth", "lambswool/rust"),
            ),
        ),
        Design(
            key="drifter",
            title="Drifter paisley bandana",
            title_zh="Drifter 佩斯利方巾",
            brand="Kestrel Supply",
            price=15.0,
            build=make.bandana,
            view=LYING,
            seasons=("spring", "summer", "autumn"),
            formality=1,
            style=("retro", "streetwear"),
            description="A cotton bandana with a paisley print, folded to tie.",
            colourways=(
                way("cloth", "paisley/red+white+black"),
                way("cloth", "paisley/navy+white+sky"),
                way("cloth", "paisley/black+white+grey"),
            ),
        ),
        Design(
            key="postscript",
            title="Postscript silk neck bow",
            title_zh="Postscript 真丝领结丝巾",
            brand="Atelier Brume",
            price=39.0,
            build=make.twilly,
            seasons=("spring", "summer", "autumn"),
            formality=3,
            style=("romantic", "retro"),
            description="A narrow printed silk scarf tied in a soft bow.",
            colourways=(
                way("cloth", "dress_polka/navy+white", hem="plastic/navy"),
                way("cloth", "foulard/blush+red+ivory", hem="plastic/red"),
            ),
        ),
    ),
)

"""Beanies: ribbed, cabled with a pompom, slouchy, fisherman, striped, with ear flaps."""

from __future__ import annotations

from catalog.studio.dressing import way, ways
from catalog.studio.families import _beanies as make
from catalog.studio.recipe import Design, Family, View

FAMILY = Family(
    key="beanie",
    category="Apparel & Accessories > Clothing Accessories > Hats",
    product_type="Beanies",
    view=View(azimuth_deg=28, elevation_deg=10, lens_mm=100),
    seasons=("autumn", "winter"),
    formality=1,
    designs=(
        Design(
            key="harbour",
            title="Harbour ribbed beanie",
            title_zh="Harbour 罗纹翻边针织帽",
            brand="Wendelin",
            price=19.0,
            build=make.ribbed,
            description="A ribbed wool beanie with a deep turned-up cuff and a sewn label.",
            colourways=ways(
                "yarn",
                "merino/charcoal",
                "merino/oatmeal",
                "merino/rust",
                "merino/navy",
                cuff="=",
                label="calf/tan",
            ),
        ),
        Design(
            key="piste",
            title="Piste cable-knit pompom beanie",
            title_zh="Piste 绞花毛球针织帽",
            brand="Quince & Thread",
            price=32.0,
            build=make.cabled,
            description="A cable-knit wool beanie with a ribbed cuff and a big pompom.",
            colourways=(
                way("yarn", "aran/mustard", pompom="merino/cream"),
                way("yarn", "aran/cream", pompom="merino/cream"),
                way("yarn", "aran/forest", pompom="merino/oatmeal"),
            ),
        ),
        Design(
            key="loft",
            title="Loft slouchy beanie",
            title_zh="Loft 宽松堆堆帽",
            brand="Pomelo Club",
            price=22.0,
            build=make.slouchy,
            style=("streetwear", "casual"),
            description="A long, fine-knit beanie that slouches at the back.",
            colourways=ways("yarn", "merino/grey", "merino/burgundy", "merino/black"),
        ),
        Design(
            key="trawler",
            title="Trawler fisherman beanie",
            title_zh="Trawler 水手短款针织帽",
            brand="Kestrel Supply",
            price=24.0,
            build=make.fisherman,
            style=("casual", "streetwear"),
            description="A short fisherman beanie in broad ribs with a thick rolled edge.",
            colourways=ways(
                "yarn", "lambswool/navy", "lambswool/mustard", "lambswool/olive", "lambswool/cream"
            ),
        ),
        Design(
            key="terrace",
            title="Terrace striped bobble beanie",
            title_zh="Terrace 条纹毛球针织帽",
            brand="Quince & Thread",
            price=26.0,
            build=make.striped,
            description="A broad-striped beanie with a contrasting cuff and a small bobble.",
            colourways=(
                way("yarn", "merino/cream", stripe="merino/navy"),
                way("yarn", "merino/red", stripe="merino/cream"),
                way("yarn", "merino/teal", stripe="merino/mustard"),
            ),
        ),
        Design(
            key="saddleback",
            title="Saddleback ear-flap beanie",
            title_zh="Saddleback 护耳针织帽",
            brand="Norrvind",
            price=35.0,
            build=make.earflap,
            view=View(azimuth_deg=28, elevation_deg=7, lens_mm=100, floor=False),
            seasons=("winter",),
            style=("outdoor", "boho"),
            description="A knitted hat with ear flaps, plaited cords and a pompom.",
            colourways=(
                way("yarn", "fair_isle/light grey+charcoal+cream", trim="merino/charcoal"),
                way("yarn", "fair_isle/petrol+cream+sky", trim="merino/cream"),
                way("yarn", "fair_isle/burgundy+cream+mustard", trim="merino/cream"),
            ),
        ),
    ),
)

"""Skirts, as on an invisible mannequin."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _skirts as make
from catalog.studio.recipe import Design, Family, View

PLAIN = {"band": "=", "label": "cotton/ivory"}

FAMILY = Family(
    key="skirt",
    category="Apparel & Accessories > Clothing > Skirts",
    product_type="Skirts",
    view=View(azimuth_deg=10, elevation_deg=8, lens_mm=110, floor=False),
    second=View(azimuth_deg=-38, elevation_deg=10, lens_mm=110, floor=False),
    seasons=("spring", "summer", "autumn"),
    formality=3,
    designs=(
        Design(
            key="argent",
            title="Argent pencil skirt",
            title_zh="Argent 铅笔半身裙",
            brand="Halden Row",
            price=79.0,
            build=make.pencil,
            description="A narrow skirt to the knee with waist darts and a slit in front.",
            seasons=("autumn", "winter", "spring"),
            formality=4,
            options={"slit": 0.3},
            colourways=ways(
                "cloth", "suit_wool/black", "suit_houndstooth/ivory+black", "suit_wool/burgundy",
                **PLAIN,
            ),
        ),
        Design(
            key="bellis",
            title="Bellis circle skirt",
            title_zh="Bellis 大摆圆裙",
            brand="Atelier Brume",
            price=69.0,
            build=make.flared,
            description="A swinging midi skirt, cut in a half circle, with a fine waistband.",
            style=("romantic", "retro"),
            options={"length": 0.68, "hem": 0.31, "depth": 0.13, "lobes": 13},
            colourways=ways(
                "cloth", "dress_polka/navy+ivory", "crepe/red", "tea_floral/ivory+coral+sage",
                **PLAIN,
            ),
        ),
        Design(
            key="sorrel",
            title="Sorrel pleated midi skirt",
            title_zh="Sorrel 百褶中长裙",
            brand="Atelier Brume",
            price=75.0,
            build=make.pleats,
            description="A midi skirt in fine knife pleats with an elastic waist.",
            style=("romantic", "minimal"),
            options={"count": 52},
            colourways=ways(
                "cloth", "satin/sage", "satin/blush", "crepe/navy", "satin/mustard", **PLAIN
            ),
        ),
        Design(
            key="ketch",
            title="Ketch denim mini skirt",
            title_zh="Ketch 单排扣牛仔短裙",
            brand="Kestrel Supply",
            price=49.0,
            build=make.denim_mini,
            description="A denim mini skirt that buttons down the front.",
            style=("casual", "retro"),
            formality=2,
            colourways=ways(
                "cloth", "denim/denim blue", "stone_denim/light wash", "raw_denim/black",
                thread="plastic/mustard", metal="polished/copper", label="calf/cognac",
            ),
        ),
        Design(
            key="calla",
            title="Calla tiered maxi skirt",
            title_zh="Calla 蛋糕长裙",
            brand="Lido Sole",
            price=65.0,
            build=make.tiers,
            description="A long skirt of three gathered tiers.",
            style=("boho", "romantic"),
            seasons=("spring", "summer"),
            formality=2,
            colourways=ways(
                "cloth", "poplin/white", "dress_ditsy/rust+cream+sage", "poplin/terracotta", **PLAIN
            ),
        ),
        Design(
            key="rue",
            title="Rue wrap skirt",
            title_zh="Rue 系带裹身裙",
            brand="Atelier Brume",
            price=62.0,
            build=make.wrap,
            description="A midi wrap skirt with a curved edge, tied at the waist.",
            seasons=("spring", "summer"),
            options={"length": 0.72},
            colourways=ways(
                "cloth", "washed_linen/sand", "brushstroke/ivory+blue+terracotta", "crepe/forest",
                **PLAIN,
            ),
        ),
        Design(
            key="lune",
            title="Lune satin slip skirt",
            title_zh="Lune 斜裁缎面半身裙",
            brand="Atelier Brume",
            price=59.0,
            build=make.slip,
            description="A bias-cut satin midi skirt with an elastic waist.",
            style=("minimal", "evening"),
            colourways=ways("cloth", "satin/cream", "satin/black", "satin/petrol", **PLAIN),
        ),
        Design(
            key="glen",
            title="Glen pleated kilt skirt",
            title_zh="Glen 格纹百褶短裙",
            brand="Quince & Thread",
            price=85.0,
            build=make.pleats,
            description="A short wool skirt in deep pleats with two leather straps at the hip.",
            style=("preppy", "retro"),
            seasons=("autumn", "winter"),
            formality=2,
            options={
                "length": 0.42, "count": 22, "hem": 0.225, "deep": 0.02, "sway": 0.006,
                "straps": True,
            },
            colourways=ways(
                "cloth", "kilt_tartan/red+forest+mustard", "kilt_tartan/navy+forest+ivory",
                "kilt_tartan/camel+charcoal+cream",
                band="=", label="cotton/ivory", strap="calf/chocolate", metal="polished/brass",
            ),
        ),
        Design(
            key="hazel",
            title="Hazel corduroy A-line mini skirt",
            title_zh="Hazel 灯芯绒A字短裙",
            brand="Quince & Thread",
            price=55.0,
            build=make.flared,
            description="A short A-line skirt in needlecord with a button front and patch pockets.",
            style=("retro", "preppy"),
            seasons=("autumn", "winter"),
            formality=2,
            options={
                "length": 0.43, "hem": 0.225, "depth": 0.012, "lobes": 8, "pockets": True,
                "buttons": 6,
            },
            colourways=ways(
                "cloth", "needlecord/cognac", "needlecord/forest", "needlecord/plum",
                band="=", label="cotton/ivory", thread="plastic/brown", button="plastic/brown",
            ),
        ),
    ),
)  # fmt: skip

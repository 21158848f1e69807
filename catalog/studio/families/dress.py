"""Dresses, as on an invisible mannequin."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _dresses, _gowns
from catalog.studio.recipe import Design, Family, View

FAMILY = Family(
    key="dress",
    category="Apparel & Accessories > Clothing > Dresses",
    product_type="Dresses",
    view=View(azimuth_deg=8, elevation_deg=4, lens_mm=110, floor=False),
    second=View(azimuth_deg=-36, elevation_deg=7, lens_mm=110, floor=False),
    seasons=("spring", "summer"),
    formality=3,
    designs=(
        Design(
            key="marigold",
            title="Marigold floral tea dress",
            title_zh="Marigold 碎花茶歇裙",
            brand="Atelier Brume",
            price=95.0,
            build=_dresses.tea,
            description="A midi tea dress with puffed sleeves, a buttoned front and a wide skirt.",
            style=("romantic", "retro"),
            colourways=ways(
                "cloth", "tea_floral/ivory+coral+sage", "tea_floral/navy+pink+sage+cream",
                "dress_polka/red+ivory", "dress_ditsy/sage+cream+forest", button="plastic/ivory",
            ),
        ),
        Design(
            key="harper",
            title="Harper belted shirt dress",
            title_zh="Harper 系带衬衫裙",
            brand="Halden Row",
            price=89.0,
            build=_dresses.shirt_dress,
            description="A shirt dress, buttoned to the hem, with cuffs and a tied belt.",
            style=("smart casual", "preppy"),
            colourways=ways(
                "cloth", "pencil_stripe/white+blue", "chambray/denim blue", "poplin/khaki",
                belt="=", button="plastic/ivory",
            ),
        ),
        Design(
            key="selene",
            title="Selene satin slip dress",
            title_zh="Selene 缎面吊带裙",
            brand="Atelier Brume",
            price=85.0,
            build=_gowns.slip_dress,
            description="A bias-cut satin dress with a draped neckline on fine straps.",
            style=("evening", "minimal"),
            formality=4,
            colourways=ways(
                "cloth", "satin/cream", "satin/forest", "satin/burgundy", "satin/black"
            ),
        ),
        Design(
            key="vesper",
            title="Vesper evening column dress",
            title_zh="Vesper 直筒晚礼服",
            brand="Atelier Brume",
            price=189.0,
            build=_gowns.column,
            description="A floor-length crepe dress with a sweetheart neckline and a flowing hem.",
            style=("evening",),
            seasons=("spring", "summer", "autumn", "winter"),
            formality=5,
            colourways=ways("cloth", "crepe/black", "satin/petrol", "crepe/red"),
        ),
        Design(
            key="piper",
            title="Piper sleeveless shift dress",
            title_zh="Piper 无袖直筒连衣裙",
            brand="Halden Row",
            price=99.0,
            build=_dresses.shift,
            description="A straight sleeveless dress with a round neck and two buttoned flaps.",
            style=("retro", "smart casual"),
            seasons=("spring", "autumn"),
            options={"pockets": True, "sleeve": None},
            colourways=ways(
                "cloth", "suit_wool/mustard", "suit_wool/navy", "suit_houndstooth/ivory+black",
                "suit_wool/red", trim="=", button="polished/gold",
            ),
        ),
        Design(
            key="fennel",
            title="Fennel roll-neck jumper dress",
            title_zh="Fennel 高领针织连衣裙",
            brand="Quince & Thread",
            price=79.0,
            build=_dresses.knitted,
            description="A ribbed knit dress with a roll neck and long sleeves.",
            style=("casual", "minimal"),
            seasons=("autumn", "winter"),
            formality=2,
            colourways=ways(
                "cloth", "rib_knit/oatmeal", "rib_knit/burgundy", "rib_knit/dark grey", rib="="
            ),
        ),
        Design(
            key="paloma",
            title="Paloma tiered maxi sundress",
            title_zh="Paloma 蛋糕层吊带长裙",
            brand="Lido Sole",
            price=75.0,
            build=_gowns.sundress,
            description="A long sundress with a smocked bodice and three gathered tiers.",
            style=("boho", "casual"),
            seasons=("summer",),
            formality=2,
            colourways=ways(
                "cloth", "poplin/white", "poplin/coral", "dress_ditsy/navy+cream+sage",
                "vichy/white+sky",
            ),
        ),
        Design(
            key="rosalind",
            title="Rosalind wrap dress",
            title_zh="Rosalind V领裹身裙",
            brand="Atelier Brume",
            price=92.0,
            build=_dresses.wrap_dress,
            description="A wrap dress with a V neck and three-quarter sleeves, tied at the side.",
            style=("smart casual", "romantic"),
            seasons=("spring", "autumn"),
            colourways=ways(
                "cloth", "crepe/teal", "brushstroke/cream+terracotta+petrol",
                "dress_polka/black+ivory",
            ),
        ),
    ),
)  # fmt: skip

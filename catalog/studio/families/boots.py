"""Boots: Chelsea, block heel, riding, rain, sheepskin, work, hiking, chukka."""

from __future__ import annotations

from catalog.studio.dressing import way, ways
from catalog.studio.families import _boots, _laced_boots
from catalog.studio.recipe import Colourway, Design, Family, View


def _chelsea(upper: str, gore: str = "rib/black", sole: str = "rubber/black") -> Colourway:
    return way(
        "upper",
        upper,
        gore=gore,
        lining="canvas/tan",
        tab="canvas/black",
        welt=sole,
        sole=sole,
        thread="plastic/camel",
    )


def _block(upper: str, heel: str) -> Colourway:
    return way(
        "upper",
        upper,
        heel=heel,
        lining="calf/tan",
        sole="rubber/black",
        thread="plastic/brown",
        metal="polished/brass",
    )


def _riding(upper: str, trim: str, sole: str) -> Colourway:
    return way(
        "upper",
        upper,
        trim=trim,
        sole=sole,
        lining="calf/tan",
        thread="plastic/tan",
        metal="polished/brass",
    )


def _rain(upper: str, trim: str, sole: str) -> Colourway:
    return way(
        "upper", upper, trim=trim, sole=sole, lining="canvas/oatmeal", metal="polished/steel"
    )


def _work(upper: str, collar: str, lace: str, thread: str = "cream") -> Colourway:
    return way(
        "upper",
        upper,
        collar=collar,
        lace=f"cord/{lace}",
        thread=f"plastic/{thread}",
        seam="plastic/mustard",
        welt="boxcalf/brown",
        sole="rubber/black",
        lining="canvas/tan",
        metal="polished/brass",
    )


def _hiking(upper: str, cloth: str, lace: str) -> Colourway:
    return way(
        "upper",
        upper,
        cloth=cloth,
        lace=f"cord/{lace}",
        rand="rubber/black",
        sole="rubber/black",
        collar="calf/charcoal",
        midsole="foam/dark grey",
        lining="mesh/grey",
        thread="plastic/oatmeal",
        metal="polished/gunmetal",
    )


FAMILY = Family(
    key="boots",
    category="Apparel & Accessories > Shoes",
    product_type="Boots",
    view=View(azimuth_deg=22, elevation_deg=12),
    second=View(azimuth_deg=-48, elevation_deg=18),
    seasons=("autumn", "winter"),
    formality=3,
    designs=(
        Design(
            key="paddock",
            title="Paddock Chelsea boots",
            title_zh="Paddock 切尔西靴",
            brand="Bastion",
            price=179.0,
            build=_boots.chelsea,
            description="Chelsea boots with elastic side gores, a pull loop and a stitched welt.",
            style=("smart casual", "minimal"),
            colourways=(
                _chelsea("boxcalf/black"),
                _chelsea("burnished/brown"),
                _chelsea("suede/sand", "rib/taupe", "rubber/tan"),
            ),
        ),
        Design(
            key="carmen",
            title="Carmen block heel ankle boots",
            title_zh="Carmen 粗跟踝靴",
            brand="Carrow & Hide",
            price=149.0,
            build=_boots.block_heel,
            description="Ankle boots with an almond toe and a covered block heel.",
            style=("smart casual", "romantic"),
            colourways=(
                _block("suede/camel", "boxcalf/brown"),
                _block("boxcalf/black", "boxcalf/black"),
                _block("croc/chocolate", "wood/walnut"),
            ),
        ),
        Design(
            key="derwent",
            title="Derwent riding boots",
            title_zh="Derwent 长筒马靴",
            brand="Bastion",
            price=249.0,
            build=_boots.riding,
            description="Tall leather riding boots with a buckled strap around the ankle.",
            style=("preppy", "smart casual"),
            colourways=(
                _riding("boxcalf/cognac", "boxcalf/chocolate", "boxcalf/chocolate"),
                _riding("boxcalf/black", "boxcalf/black", "rubber/black"),
                _riding("suede/taupe", "boxcalf/brown", "boxcalf/brown"),
            ),
        ),
        Design(
            key="puddle",
            title="Puddle rain boots",
            title_zh="Puddle 橡胶雨靴",
            brand="Norrvind",
            price=69.0,
            build=_boots.rain,
            description="Waterproof rubber boots with a side strap and a ribbed sole.",
            style=("outdoor", "casual"),
            formality=1,
            colourways=(
                _rain("wellington/forest", "rubber/black", "rubber/black"),
                _rain("wellington/yellow", "wellington/yellow", "rubber/ivory"),
                _rain("wellington/red", "rubber/black", "rubber/black"),
            ),
        ),
        Design(
            key="fjell",
            title="Fjell sheepskin boots",
            title_zh="Fjell 羊毛雪地靴",
            brand="Norrvind",
            price=139.0,
            build=_boots.shearling,
            description="Soft suede boots lined with wool that shows at the collar.",
            style=("casual",),
            seasons=("winter",),
            formality=1,
            colourways=ways(
                "upper",
                "suede/tan",
                "suede/grey",
                "suede/chocolate",
                lining="shearling/cream",
                sole="foam/beige",
                thread="plastic/tan",
            ),
        ),
        Design(
            key="rigger",
            title="Rigger laced work boots",
            title_zh="Rigger 系带工装靴",
            brand="Kestrel Supply",
            price=165.0,
            build=_laced_boots.work,
            description="Laced work boots with a stitched toe cap, a padded collar and a lug sole.",
            style=("casual", "retro"),
            formality=2,
            colourways=(
                _work("suede/camel", "calf/chocolate", "mustard"),
                _work("burnished/brown", "calf/brown", "tan"),
                _work("boxcalf/black", "calf/black", "charcoal", "mustard"),
            ),
        ),
        Design(
            key="ridge",
            title="Ridge hiking boots",
            title_zh="Ridge 登山徒步靴",
            brand="Norrvind",
            price=159.0,
            build=_laced_boots.hiking,
            description="Hiking boots in suede and nylon with a rubber rand and deep lugs.",
            style=("outdoor",),
            formality=1,
            seasons=("spring", "autumn", "winter"),
            colourways=(
                _hiking("suede/taupe", "nylon/olive", "red"),
                _hiking("suede/brown", "nylon/chocolate", "orange"),
                _hiking("suede/grey", "nylon/petrol", "sky"),
            ),
        ),
        Design(
            key="sahel",
            title="Sahel desert boots",
            title_zh="Sahel 沙漠靴",
            brand="Bastion",
            price=125.0,
            build=_laced_boots.chukka,
            description="Ankle-high desert boots in two pieces of suede on a crepe sole.",
            style=("casual", "smart casual"),
            seasons=("spring", "autumn"),
            colourways=ways(
                "upper",
                "suede/sand",
                "suede/cognac",
                "suede/navy",
                "burnished/chocolate",
                lining="calf/tan",
                welt="suede/beige",
                seam="plastic/cream",
                sole="rubber/#b98a55",
                lace="cord/tan",
                thread="plastic/cream",
                metal="polished/bronze",
            ),
        ),
    ),
)

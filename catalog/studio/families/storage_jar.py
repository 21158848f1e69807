"""Storage jars: ceramic, clip-top, enamel, cork ball, square, crock, tins, ribbed with brass."""

from __future__ import annotations

from catalog.studio.dressing import way, ways
from catalog.studio.families import _canisters
from catalog.studio.recipe import Design, Family, View

FAMILY = Family(
    key="storage-jar",
    category=("Home & Garden > Kitchen & Dining > Food Storage > Food Storage Containers"),
    product_type="Storage jars",
    view=View(azimuth_deg=20, elevation_deg=15, lens_mm=95),
    rooms=("kitchen", "bathroom"),
    designs=(
        Design(
            key="krukke",
            title="Krukke ceramic jar with wooden lid",
            title_zh="Krukke 木盖陶瓷储物罐",
            brand="Hejmark",
            price=24.0,
            build=_canisters.ceramic,
            description="A straight stoneware jar for one litre with a sealed wooden lid.",
            colourways=(
                *ways(
                    "body",
                    "stoneware/ivory",
                    "stoneware/sage",
                    "glaze/navy",
                    lid="treen/oak",
                    seal="plastic/ivory",
                ),
                way("body", "stoneware/charcoal", lid="treen/walnut", seal="plastic/ivory"),
            ),
        ),
        Design(
            key="conserva",
            title="Conserva clip-top preserving jar",
            title_zh="Conserva 卡扣玻璃密封罐",
            brand="Ardenne",
            price=12.0,
            build=_canisters.clip_top,
            description="A preserving jar for one litre with a rubber ring and a wire bail.",
            colourways=(
                *ways(
                    "glass",
                    "glass/clear",
                    fill="grains/cognac",
                    seal="plastic/orange",
                    wire="polished/steel",
                ),
                *ways(
                    "glass",
                    "glass/smoke",
                    fill="grains/terracotta",
                    seal="plastic/white",
                    wire="polished/steel",
                ),
            ),
        ),
        Design(
            key="camp",
            title="Camp enamel coffee tin",
            title_zh="Camp 珐琅咖啡罐",
            brand="Foundry Lane",
            price=22.0,
            build=_canisters.enamel,
            description="An enamelled tin with an overlapping lid that keeps coffee dry.",
            style=("rustic", "industrial"),
            colourways=(
                way("body", "enamel/white+white", edge="enamel/navy+navy"),
                way("body", "enamel/mustard+mustard", edge="enamel/black+black"),
                way("body", "splash/forest+white", edge="enamel/ivory+ivory"),
            ),
        ),
        Design(
            key="kork",
            title="Kork glass flask with cork ball",
            title_zh="Kork 软木球玻璃罐",
            brand="Vik & Vale",
            price=26.0,
            build=_canisters.cork_ball,
            description="A flask of thin glass, stopped by a ball of cork.",
            colourways=(
                *ways("glass", "glass/clear", fill="grains/cream", cork="corkwood/tan"),
                *ways("glass", "glass/amber", fill="grains/ivory", cork="corkwood/tan"),
            ),
        ),
        Design(
            key="torn",
            title="Torn square spaghetti jar",
            title_zh="Torn 方形意面储物罐",
            brand="Vik & Vale",
            price=18.0,
            build=_canisters.square,
            description="A tall square jar with a wooden lid, made for spaghetti.",
            style=("modern", "nordic"),
            colourways=(*ways("glass", "glass/clear", fill="cane/pine", lid="treen/bamboo"),),
        ),
        Design(
            key="grange",
            title="Grange stoneware crock",
            title_zh="Grange 双耳陶瓮",
            brand="Marlowe & Finch",
            price=48.0,
            build=_canisters.crock,
            description="A crock for three litres with ear handles and a sunk lid, for flour.",
            colourways=(
                *ways("body", "dipped/cream+tan", lid="glaze/cream"),
                *ways("body", "reactive/chocolate+tan", "banded/ivory+navy", lid="glaze/ivory"),
            ),
        ),
        Design(
            key="trilogi",
            title="Trilogi set of three kitchen tins",
            title_zh="Trilogi 储物罐三件套",
            brand="Casa Girasol",
            price=39.0,
            build=_canisters.tins,
            description="Three tins that grow, for tea, sugar and coffee, with knobs of wood.",
            style=("boho", "modern"),
            colourways=(
                *ways("body", "powder/mint", "powder/coral", lid="=", knob="treen/beech"),
                *ways("body", "brushed/copper", lid="=", knob="treen/walnut"),
            ),
        ),
        Design(
            key="perlina",
            title="Perlina ribbed glass jar",
            title_zh="Perlina 棱纹玻璃罐",
            brand="Lumaire",
            price=29.0,
            build=_canisters.ribbed,
            description="A jar of ribbed glass with a metal lid, for sweets or cotton wool.",
            colourways=(*ways("glass", "glass/clear", "glass/smoke", lid="polished/gold"),),
        ),
    ),
)

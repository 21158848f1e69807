"""Poufs: knitted, Moroccan leather, velvet drum, cube, braided, pumpkin, kilim, tray."""

from __future__ import annotations

from catalog.studio.dressing import way, ways
from catalog.studio.families import _poufs
from catalog.studio.recipe import Design, Family, View

FAMILY = Family(
    key="pouf",
    category="Furniture > Ottomans",
    product_type="Poufs",
    view=View(azimuth_deg=24, elevation_deg=20, lens_mm=85),
    rooms=("living room", "bedroom"),
    designs=(
        Design(
            key="garn",
            title="Garn knitted pouf",
            title_zh="Garn 针织坐墩",
            brand="Hejmark",
            price=99.0,
            build=_poufs.knitted,
            description="A round pouf of 52 cm, knitted from thick cotton cord.",
            colourways=ways("cover", "cotton/light grey", "cotton/mustard", "cotton/petrol"),
        ),
        Design(
            key="riad",
            title="Riad leather pouf",
            title_zh="Riad 摩洛哥皮坐墩",
            brand="Terra Nomade",
            price=169.0,
            build=_poufs.moroccan,
            description="A hand-stitched leather pouf with a star on top.",
            colourways=ways(
                "cover", "calf/cognac", "calf/ivory", "calf/chocolate", thread="cord/cream"
            ),
        ),
        Design(
            key="cabaret",
            title="Cabaret channelled velvet pouf",
            title_zh="Cabaret 丝绒鼓凳",
            brand="Velours Paname",
            price=149.0,
            build=_poufs.drum,
            description="A velvet drum of 42 cm with upright channels on a brass plinth.",
            colourways=ways(
                "cover", "velvet/blush", "velvet/forest", "velvet/navy", base="polished/brass"
            ),
        ),
        Design(
            key="kub",
            title="Kub boucle cube pouf",
            title_zh="Kub 方形坐墩",
            brand="Kumori",
            price=129.0,
            build=_poufs.cube,
            description="A soft cube of 42 cm with piped edges.",
            colourways=(
                *ways("cover", "boucle/ivory", piping="="),
                way("cover", "velvet/rust", piping="="),
                way("cover", "woven/charcoal", piping="="),
            ),
        ),
        Design(
            key="torsade",
            title="Torsade braided jute pouf",
            title_zh="Torsade 黄麻编织坐墩",
            brand="Saltwick",
            price=89.0,
            build=_poufs.braided,
            description="A low pouf of 51 cm, coiled from one thick jute braid.",
            colourways=ways("cover", "cord/seagrass", "cord/ivory"),
        ),
        Design(
            key="zucca",
            title="Zucca lobed pouf",
            title_zh="Zucca 南瓜坐墩",
            brand="Ostrova",
            price=139.0,
            build=_poufs.pumpkin,
            description="Ten plump lobes meet in a covered button.",
            colourways=ways("cover", "velvet/mustard", "boucle/sand", "velvet/plum"),
        ),
        Design(
            key="berbere",
            title="Berbere woven floor pouf",
            title_zh="Berbere 基里姆方墩",
            brand="Casa Girasol",
            price=119.0,
            build=_poufs.kilim,
            description="A square pouf of 52 cm in a flat weave with a tassel at each corner.",
            colourways=(
                way("cover", "berber/ivory+charcoal", yarn="cord/ivory"),
                way("cover", "berber/rust+cream", yarn="cord/cream"),
            ),
        ),
        Design(
            key="bakke",
            title="Bakke pouf with tray",
            title_zh="Bakke 托盘坐墩",
            brand="Vik & Vale",
            price=159.0,
            build=_poufs.tray,
            description="A drum in wool cloth; its lid is a wooden tray.",
            colourways=ways("cover", "wool/grey", "wool/sage", wood="wood/oak", strap="calf/tan"),
        ),
    ),
)

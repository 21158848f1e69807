"""Cushions: square, knitted, tasselled, fringed; round, bolster, knot, floor, pompoms, shell."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _cushions, _round_cushions
from catalog.studio.recipe import Colourway, Design, Family, View


def _one(key: str, colour: str, cover: str, words: str, material: str, yarn: str = "") -> Colourway:
    return Colourway(key, colour, {"cover": cover, "yarn": yarn or cover}, words, material)


FAMILY = Family(
    key="cushion",
    category="Home & Garden > Decor > Throw Pillows",
    product_type="Cushions",
    rooms=("living room", "bedroom"),
    view=View(azimuth_deg=22, elevation_deg=10, lens_mm=95),
    designs=(
        Design(
            key="fjord",
            title="Fjord linen cushion",
            title_zh="Fjord 亚麻抱枕",
            style=("nordic", "coastal"),
            brand="Hejmark",
            price=29.0,
            build=_cushions.square,
            description="A plump linen cushion of 45 cm with a piped edge and a feather filling.",
            options={"piping": 0.0045},
            colourways=(
                _one("natural", "beige", "linen/oatmeal", "natural", "linen"),
                _one("rust", "rust", "linen/rust", "rust", "linen"),
                *ways("cover", "linen/forest"),
            ),
        ),
        Design(
            key="marina",
            title="Marina striped cushion",
            title_zh="Marina 条纹抱枕",
            brand="Saltwick",
            price=27.0,
            build=_cushions.square,
            description="A cotton cushion of 45 cm in woven ticking stripes.",
            options={},
            colourways=(
                _one("blue", "blue", "striped/ivory+blue", "blue stripes", "cotton"),
                *ways("cover", "awning/ivory+mustard"),
            ),
        ),
        Design(
            key="picknick",
            title="Cottage checked cushion",
            title_zh="Cottage 格纹抱枕",
            style=("rustic", "classic"),
            brand="Marlowe & Finch",
            price=26.0,
            build=_cushions.square,
            description="A yarn-dyed check in two tones on a cushion of 45 cm.",
            options={},
            colourways=(
                _one("green", "green", "gingham/ivory+sage+green", "green check", "cotton"),
            ),
        ),
        Design(
            key="aran",
            title="Aran knitted cushion",
            title_zh="Aran 绞花针织抱枕",
            brand="Kumori",
            price=39.0,
            build=_cushions.square,
            description="A chunky cable knit of 50 cm in soft wool.",
            options={"size": (0.5, 0.5, 0.21), "relief": "cables"},
            colourways=(_one("cream", "cream", "cotton/cream", "cream knit", "wool"),),
        ),
        Design(
            key="salon",
            title="Salon velvet cushion",
            title_zh="Salon 流苏丝绒抱枕",
            brand="Velours Paname",
            price=34.0,
            build=_cushions.tasselled,
            description="A cotton-velvet cushion of 45 cm with a yarn tassel at each corner.",
            colourways=(
                _one("teal", "teal", "velvet/teal", "teal velvet", "velvet", yarn="cord/mustard"),
            ),
        ),
        Design(
            key="nomad",
            title="Nomad oblong cushion",
            title_zh="Nomad 流苏长方抱枕",
            brand="Terra Nomade",
            price=32.0,
            build=_cushions.fringed,
            description=(
                "An oblong cushion of 60 by 36 cm with a woven pane check and fringed ends."
            ),
            colourways=(
                _one(
                    "ochre",
                    "mustard",
                    "pane/mustard+cream+brown",
                    "ochre check",
                    "cotton",
                    yarn="cord/cream",
                ),
            ),
        ),
        Design(
            key="rosalie",
            title="Rosalie pleated round cushion",
            title_zh="Rosalie 褶裥圆形丝绒抱枕",
            brand="Velours Paname",
            price=39.0,
            build=_round_cushions.pleated,
            description="A round velvet cushion of 40 cm whose pleats meet at a covered button.",
            colourways=ways("cover", "velvet/blush", "velvet/forest", "velvet/mustard"),
        ),
        Design(
            key="rolle",
            title="Rolle piped bolster",
            title_zh="Rolle 滚边圆柱抱枕",
            brand="Ardenne",
            price=36.0,
            build=_round_cushions.bolster,
            description="A bolster of 52 cm with piped, gathered ends.",
            colourways=(
                *ways("cover", "linen/sand", piping="linen/rust"),
                *ways("cover", "velvet/navy", piping="="),
            ),
        ),
        Design(
            key="knut",
            title="Knut knot cushion",
            title_zh="Knut 绳结球抱枕",
            brand="Hejmark",
            price=45.0,
            build=_round_cushions.knot,
            style=("nordic", "modern"),
            description="A ball of 28 cm, knotted from one stuffed tube.",
            colourways=ways("cover", "velvet/rust", "boucle/ivory"),
        ),
        Design(
            key="majlis",
            title="Majlis tufted floor cushion",
            title_zh="Majlis 簇绒落地坐垫",
            brand="Terra Nomade",
            price=89.0,
            build=_round_cushions.floor_cushion,
            description="A boxed floor cushion of 60 cm with nine wool tufts and a handle.",
            view=View(azimuth_deg=26, elevation_deg=24, lens_mm=95),
            colourways=(
                *ways("cover", "awning/ivory+rust", yarn="cord/rust"),
                *ways("cover", "linen/olive", yarn="cord/cream"),
            ),
        ),
        Design(
            key="pompon",
            title="Pompon trimmed cushion",
            title_zh="Pompon 毛球抱枕",
            brand="Casa Girasol",
            price=31.0,
            build=_round_cushions.bobbles,
            description="A cotton cushion of 45 cm with pompoms all around its seam.",
            colourways=(
                *ways("cover", "cotton/ivory", yarn="boucle/coral"),
                *ways("cover", "awning/white+teal", yarn="boucle/teal"),
            ),
        ),
        Design(
            key="coquille",
            title="Coquille shell cushion",
            title_zh="Coquille 贝壳丝绒抱枕",
            brand="Velours Paname",
            price=42.0,
            build=_round_cushions.shell,
            description="A velvet cushion in the shape of a scallop shell.",
            colourways=ways("cover", "velvet/pink", "velvet/teal", "velvet/ivory"),
        ),
    ),
)

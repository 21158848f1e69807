"""Blouses, on an invisible mannequin."""

from __future__ import annotations

from catalog.studio.dressing import ways
from catalog.studio.families import _blouses, _tops
from catalog.studio.recipe import Design, Family

FAMILY = Family(
    key="blouse",
    category="Apparel & Accessories > Clothing > Shirts & Tops",
    product_type="Blouses",
    view=_tops.VIEW,
    second=_tops.SECOND,
    seasons=("spring", "summer", "autumn"),
    formality=3,
    designs=(
        Design(
            key="colette",
            title="Colette bow blouse",
            title_zh="Colette 蝴蝶结衬衫",
            brand="Atelier Brume",
            price=79.0,
            build=_blouses.bow,
            description="A satin blouse with bishop sleeves and a soft bow at the neck.",
            style=("romantic", "formal"),
            formality=4,
            colourways=ways(
                "cloth",
                "charmeuse/ivory",
                "charmeuse/blush",
                "charmeuse/forest",
                button="plastic/ivory",
            ),
        ),
        Design(
            key="odette",
            title="Odette ruffled blouse",
            title_zh="Odette 荷叶边衬衫",
            brand="Atelier Brume",
            price=75.0,
            build=_blouses.ruffled,
            description="A high-necked blouse with ruffles on bib, collar and cuffs.",
            colourways=ways(
                "cloth", "poplin/white", "poplin/lavender", "crepe/black", button="plastic/ivory"
            ),
        ),
        Design(
            key="marguerite",
            title="Marguerite puff-sleeved blouse",
            title_zh="Marguerite 方领泡泡袖上衣",
            brand="Atelier Brume",
            price=59.0,
            build=_blouses.puffed,
            description="A square-necked summer blouse with gathered puff sleeves.",
            seasons=("spring", "summer"),
            formality=2,
            colourways=ways(
                "cloth", "eyelet/white", "blossom/sky+ivory+forest", "ditsy/coral+ivory"
            ),
        ),
        Design(
            key="noor",
            title="Noor wrap blouse",
            title_zh="Noor 裹身系带上衣",
            brand="Atelier Brume",
            price=69.0,
            build=_blouses.wrapped,
            description="A wrap blouse that ties at the waist, with wide three-quarter sleeves.",
            style=("romantic", "smart casual"),
            colourways=ways(
                "cloth", "crepe/teal", "polka/navy+ivory", "blossom/burgundy+blush+sage"
            ),
        ),
        Design(
            key="paloma",
            title="Paloma peasant blouse",
            title_zh="Paloma 民族风抽褶上衣",
            brand="Lido Sole",
            price=55.0,
            build=_blouses.gathered,
            description="A peasant blouse gathered at the neck, with tassels and full sleeves.",
            style=("boho", "romantic"),
            seasons=("spring", "summer"),
            formality=2,
            colourways=(
                *ways("cloth", "poplin/ivory", trim="cotton/terracotta"),
                *ways("cloth", "blossom/cream+rust+olive", trim="cotton/rust"),
                *ways("cloth", "chambray/light wash", trim="cotton/ivory"),
            ),
        ),
        Design(
            key="lune",
            title="Lune sleeveless shell top",
            title_zh="Lune 无袖上衣",
            brand="Halden Row",
            price=45.0,
            build=_blouses.shell,
            description="A sleeveless shell top that falls softly from a round neck.",
            style=("minimal", "smart casual"),
            seasons=("spring", "summer"),
            colourways=ways("cloth", "crepe/ivory", "charmeuse/rust", "polka/black+ivory"),
        ),
        Design(
            key="clemence",
            title="Clemence round-collar blouse",
            title_zh="Clemence 彼得潘领衬衫",
            brand="Quince & Thread",
            price=62.0,
            build=_blouses.schoolgirl,
            description="A buttoned blouse with a flat round collar and gathered cuffs.",
            style=("preppy", "romantic", "retro"),
            colourways=ways(
                "cloth",
                "ditsy/navy+ivory",
                "poplin/blush",
                "ditsy/mustard+ivory",
                collar="poplin/white",
                button="plastic/ivory",
            ),
        ),
    ),
)

"""The invented brands: what each makes and in which styles.

A design that says nothing of its style has its brand's. The words are those that outfits and rooms
are put together by (`styling`).
"""

from __future__ import annotations

from typing import NamedTuple

HOME_STYLES = (
    "nordic", "mid-century", "industrial", "japandi", "coastal", "classic", "glam", "boho",
    "modern", "rustic",
)  # fmt: skip
FASHION_STYLES = (
    "casual", "smart casual", "formal", "sporty", "outdoor", "streetwear", "romantic", "preppy",
    "minimal", "retro", "boho", "evening",
)  # fmt: skip


class Brand(NamedTuple):
    """An invented brand.

    Attributes:
        style: its style words, the strongest first.
        makes: what it is known for, in a few words.
    """

    style: tuple[str, ...]
    makes: str


BRANDS: dict[str, Brand] = {
    "Hejmark": Brand(("nordic", "modern"), "light wood and quiet wool for the whole home"),
    "Kumori": Brand(("japandi", "modern"), "low furniture, dark wood, hand-thrown ware"),
    "Terra Nomade": Brand(("boho", "rustic"), "rattan, clay and knotted wool"),
    "Velours Paname": Brand(("glam", "classic"), "velvet, brass and marble"),
    "Ostrova": Brand(("mid-century", "modern"), "walnut and teak on tapered legs"),
    "Foundry Lane": Brand(("industrial", "modern"), "black steel, reclaimed wood, concrete"),
    "Marlowe & Finch": Brand(("classic", "rustic"), "panelled oak, buttoned leather, painted wood"),
    "Saltwick": Brand(("coastal", "nordic"), "washed linen, jute and sea colours"),
    "Ardenne": Brand(("rustic", "classic"), "woven household textiles"),
    "Vik & Vale": Brand(("nordic", "japandi"), "stoneware, glass and tools for the table"),
    "Lumaire": Brand(("glam", "modern"), "lamps and candle light"),
    "Casa Girasol": Brand(("boho", "coastal"), "colour by the Mediterranean"),
    "Wendelin": Brand(("casual", "minimal"), "jersey and cotton basics"),
    "Carrow & Hide": Brand(("smart casual", "retro"), "leather and canvas bags and belts"),
    "Halden Row": Brand(("formal", "smart casual"), "tailoring and shirts"),
    "Kestrel Supply": Brand(("casual", "retro"), "denim and workwear"),
    "Norrvind": Brand(("outdoor", "sporty"), "jackets and boots for weather"),
    "Atelier Brume": Brand(("romantic", "evening"), "dresses, blouses and skirts"),
    "Quince & Thread": Brand(("preppy", "casual"), "knitwear and scarves"),
    "Pomelo Club": Brand(("streetwear", "sporty"), "hoodies, sneakers and caps"),
    "Lido Sole": Brand(("boho", "casual"), "sandals, straw hats and summer bags"),
    "Bastion": Brand(("formal", "preppy"), "dress shoes and boots"),
    "Maison Oriel": Brand(("evening", "minimal"), "fine jewellery"),
    "Tidewater": Brand(("smart casual", "minimal"), "wrist watches"),
    "Sol & Umbra": Brand(("retro", "streetwear"), "sunglasses"),
}

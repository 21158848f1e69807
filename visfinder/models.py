"""The values that cross the layers: frozen, small, without behaviour of their own.

Arrays are numpy arrays throughout, so that no layer has to know another's library.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]  # (H, W, 3), RGB, sRGB, upright
Vector = NDArray[np.float32]  # (D,), unit length
Vectors = NDArray[np.float32]  # (N, D), unit rows

BUNDLED = "bundled"  # the name of the catalog that visfinder carries

HEART, CROSS = 5, 1  # the two ratings with a button of their own


class ProductKey(NamedTuple):
    """What names a product for good: it survives a re-import of its catalog."""

    catalog: str
    id: str


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a photo, in fractions 0..1 of the upright photo.

    Raises:
        ValueError: if it is empty or reaches outside the photo.
    """

    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0

    def __post_init__(self) -> None:
        slack = 1e-6  # so that 0.7 + 0.3, which is not quite 1, is inside
        inside = (
            self.left >= 0
            and self.top >= 0
            and self.left + self.width <= 1 + slack
            and self.top + self.height <= 1 + slack
        )
        if not (inside and self.width > 0 and self.height > 0):
            raise ValueError(
                f"region {self.left},{self.top},{self.width},{self.height} is not inside the photo:"
                " left, top, width and height are fractions of it, each from 0 to 1"
            )


@dataclass(frozen=True, slots=True)
class Swatch:
    """One colour of a picture in OKLCh (Ottosson 2020) and the share of the foreground it covers.

    Attributes:
        lightness: 0 (black) to 1 (white).
        chroma: 0 (grey) to about 0.32 (the most vivid sRGB colour).
        hue: degrees, 0 to 360; without meaning where chroma is below about 0.03.
        share: 0..1 of the foreground.
    """

    lightness: float
    chroma: float
    hue: float
    share: float


@dataclass(frozen=True, slots=True)
class Product:
    """One product of a catalog, as its record has it.

    Attributes:
        category: path in the Google product taxonomy or the shop's own, parts joined by " > ".
        product_type: the shop's own, finer word for the kind ("Table lamps"); may be empty.
        colour: the colour's name as the shop writes it; may be empty.
        pattern: "striped", "wood grain", "plain", as the shop writes it; may be empty.
        price: in units of `currency`; None where the record has none.
        picture: path of the picture; it may have gone since the import.
        picture_hash: BLAKE2b-128 of the picture's bytes, hex; the key of its embedding.
        url: the shop's page, http or https; None where there is none.
        looks: ids of the looks and rooms it belongs to.
        variant_of: id shared by the colourways of one design; empty where it stands alone.
        swatches: measured colours of the picture's foreground, largest share first.
        styles: "nordic", "streetwear", as the shop writes them; the first one leads.
        seasons: of "spring", "summer", "autumn" and "winter", those it is for; empty where the
            record does not say, all four where it is for any.
        formality: 1 (beach, sport) to 5 (black tie) for what is worn; 0 where it does not apply.
        cross_sells: ids of products of its catalog that the shop offers beside it.
        orders: ids of the orders it was bought in.
    """

    key: ProductKey
    title: str
    picture: Path
    picture_hash: str
    brand: str = ""
    category: str = ""
    product_type: str = ""
    colour: str = ""
    material: str = ""
    pattern: str = ""
    price: float | None = None
    currency: str = ""
    description: str = ""
    url: str | None = None
    looks: tuple[str, ...] = ()
    variant_of: str = ""
    swatches: tuple[Swatch, ...] = ()
    styles: tuple[str, ...] = ()
    seasons: tuple[str, ...] = ()
    formality: int = 0
    cross_sells: tuple[str, ...] = ()
    orders: tuple[str, ...] = ()


ReasonKind = Literal[
    "similar",
    "category",
    "colour",
    "pattern",
    "material",
    "look",
    "pair",
    "style",
    "season",
    "formality",
    "learned",
    "price",
    "taste",
    "surprise",
]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a product is shown, in words a shopper reads.

    Attributes:
        share: this reason's part of the ranking score, -1..1; a negative one held the product back,
            0 is a fact that decided nothing.
    """

    kind: ReasonKind
    text: str
    share: float


@dataclass(frozen=True, slots=True)
class Match:
    """A product in an answer.

    Attributes:
        score: cosine similarity to the photo or to the product asked from, -1..1.
        stars: the shopper's own rating 1..5, None where not rated.
        fit: probability 0..1 that it goes with what was asked rather than a random product of its
            kind; None in an answer of similar products.
    """

    product: Product
    score: float
    reasons: tuple[Reason, ...] = ()
    stars: int | None = None
    fit: float | None = None


@dataclass(frozen=True, slots=True)
class Filters:
    """What an answer is narrowed to; empty means everything.

    Attributes:
        categories: any of these words or paths, in category or product type; case-insensitive.
        colours: any of these colour names, matched to the record's and to the measured colours.
        by_taste: whether the shopper's taste has a say in the order of what was searched for.
        variety: of what is suggested: 0 (more of the same) to 1 (show me something new).
    """

    limit: int = 24
    categories: tuple[str, ...] = ()
    colours: tuple[str, ...] = ()
    min_price: float | None = None
    max_price: float | None = None
    catalogs: tuple[str, ...] = ()
    by_taste: bool = True
    variety: float = 0.5


@dataclass(frozen=True, slots=True)
class Timings:
    """Milliseconds spent on each part of an answer."""

    decode: float = 0.0
    embed: float = 0.0
    index: float = 0.0
    rank: float = 0.0
    total: float = 0.0


@dataclass(frozen=True, slots=True)
class Told:
    """What else is said of the thing in a photo, as far as it is sure enough to be told.

    Attributes:
        probability: 0..1 that the recognised category is right, calibrated; 0 where there is none.
        pattern: as in "striped"; empty where unsure.
        material: as in "cotton"; empty where unsure.
        colours: names of the measured colours that it is known by, the largest first.
    """

    probability: float = 0.0
    pattern: str = ""
    material: str = ""
    colours: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """Ranked products, best first, with what was understood of the question.

    Attributes:
        recognised: the product category seen in the photo, in shop words; empty where unsure.
        told: what else was seen in the photo.
        closest: probability 0..1 that the closest match is the very product or a colourway of it;
            None where the encoder does not know.
    """

    matches: tuple[Match, ...]
    timings: Timings = field(default_factory=Timings)
    recognised: str = ""
    told: Told = Told()
    closest: float | None = None


@dataclass(frozen=True, slots=True)
class Rating:
    """The rating that stands for a product: 1 (cross) to 5 (heart), given `at` (POSIX seconds)."""

    key: ProductKey
    stars: int
    at: float


@dataclass(frozen=True, slots=True)
class CatalogInfo:
    """One catalog as the shopper sees it in a list.

    Attributes:
        source: where it was imported from; empty for the bundled one.
        imported_at: POSIX seconds.
    """

    name: str
    source: str
    products: int
    imported_at: float

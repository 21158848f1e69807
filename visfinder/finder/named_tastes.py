"""Named tastes: what a group of liked products has in common, in words.

A word belongs to a taste when half of its products or more have it, and clearly more of them than
of all products on the shelf: "Armchairs: dark brown, leather, mid-century".
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from visfinder.finder.leaning import Leaning
from visfinder.finder.look_names import look_name
from visfinder.finder.reasons import naming_colours
from visfinder.finder.shelf import Shelf
from visfinder.models import Product, ProductKey

SHARED: Final = 0.5  # of a taste's products
# Times as often as on the shelf: what most products have says nothing of a taste.
CLEARLY_MORE: Final = 1.5
_LIKE_ALL: Final = 200  # products of the shelf that are counted, evenly drawn
_MOST_WORDS: Final = 3  # beside the kind

# As shops and magazines name them; looked for in titles, descriptions and looks, beside the
# styles that a record has.
_STYLES: Final = (
    *("mid-century", "art-deco", "scandinavian", "nordic", "japandi", "rustic", "industrial"),
    *("coastal", "boho", "bohemian", "glam", "modern", "minimal", "minimalist", "classic"),
    *("vintage", "retro", "antique", "farmhouse", "traditional", "contemporary", "tropical"),
    *("casual", "smart-casual", "business", "formal", "evening", "preppy", "sporty", "outdoor"),
    *("streetwear", "romantic", "western", "military", "nautical", "ethnic", "party"),
)


@dataclass(frozen=True, slots=True)
class NamedTaste:
    """One taste as the shopper sees it.

    Attributes:
        key: the product in the middle of it; what names it when it is edited.
        name: the shopper's own, or `words`.
        words: what visfinder makes of it.
        products: keys of what was liked by it, the newest first.
        share: 0..1 of all that was liked.
        muted: whether it counts for nothing now.
    """

    key: ProductKey
    name: str
    words: str
    products: tuple[ProductKey, ...]
    share: float
    muted: bool


def named_tastes(leaning: Leaning) -> tuple[NamedTaste, ...]:
    """Return the shopper's tastes, the one with the most in it first."""
    shelf, found = leaning.shelf, []
    whole = sum(len(taste.rows) for taste in leaning.tastes)
    for taste in leaning.tastes:
        products = [shelf.products[row] for row in taste.rows.tolist()]
        words = taste_words(shelf, products)
        found.append(
            NamedTaste(
                shelf.products[taste.medoid].key,
                taste.name or words,
                words,
                tuple(product.key for product in products),
                len(products) / whole,
                taste.muted,
            )
        )
    return tuple(found)


def taste_key(leaning: Leaning, key: ProductKey) -> ProductKey:
    """Return the product that edits of a taste hang on, given any product of it.

    That is the one of its newest edit, wherever the middle of the taste has moved since; the
    product itself where no taste has it, so that an edit waits for one that will.
    """
    row = leaning.shelf.rows.get(key, -1)
    for taste in leaning.tastes:
        if row in taste.rows:
            return taste.edited or leaning.shelf.products[taste.medoid].key
    return key


def taste_words(shelf: Shelf, products: Sequence[Product]) -> str:
    """Return what products have in common: "Armchairs: brown, leather"; never empty."""
    kind = next(iter(_shared(shelf, products, _kinds)), "")
    words = [
        word
        for of in (_colours, _materials, lambda product: _styles(shelf, product))
        for word in _shared(shelf, products, of)[:2]
    ]
    traits = ", ".join(dict.fromkeys(words[:_MOST_WORDS]))
    if kind and traits:
        return f"{kind}: {traits}"
    return kind or traits[:1].upper() + traits[1:] or f"Things like {products[0].title}"


def _shared(
    shelf: Shelf, products: Sequence[Product], words_of: Callable[[Product], Iterable[str]]
) -> list[str]:
    """Return the words that a taste's products share and others do not, most shared first."""
    counts = Counter(word for product in products for word in set(words_of(product)))
    others = shelf.products[:: max(1, len(shelf.products) // _LIKE_ALL)]
    usual = Counter(word for product in others for word in set(words_of(product)))
    found = [
        (-count, word)
        for word, count in counts.items()
        if count >= SHARED * len(products)
        and count / len(products) >= CLEARLY_MORE * usual[word] / len(others)
    ]
    return [word for _, word in sorted(found)]


def _kinds(product: Product) -> list[str]:
    return [product.product_type or product.category.rpartition(">")[2].strip()][:1]


def _colours(product: Product) -> list[str]:
    return naming_colours(product.swatches)[:2]


def _materials(product: Product) -> list[str]:
    return [product.material.casefold()] if product.material else []


def _styles(shelf: Shelf, product: Product) -> list[str]:
    looks = " ".join(look_name(look, shelf.look_titles) for look in product.looks)
    told = _styles_in(f"{product.title} {product.description} {looks}".casefold())
    return [*product.styles, *told]


@lru_cache(maxsize=4096)
def _styles_in(text: str) -> tuple[str, ...]:
    words = set(re.findall(r"[a-z]+(?:-[a-z]+)*", text))
    pairs = set(re.findall(r"(?=\b([a-z]+ [a-z]+)\b)", text))
    return tuple(s for s in _STYLES if s in words or s.replace("-", " ") in pairs)

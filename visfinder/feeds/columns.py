"""Which column of a table, or key of a record, holds which part of a product.

The words are Google Merchant's and those of common shop exports; a header is compared without case,
spaces, dashes and the `g:` prefix.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

# In each list the first column that is there wins.
_WORDS: Final[dict[str, tuple[str, ...]]] = {
    "id": ("id", "sku", "product_id", "item_id", "article_number", "variant_sku", "handle"),
    "title": ("title", "name", "product_name", "product_title", "product"),
    "picture": (
        "picture",
        "image_path",
        "image_file",
        "image",
        "photo",
        "picture_path",
        "image_link",
        "image_src",
        "image_url",
        "product_image_url",
        "images",
        "file",
        "filename",
        "path",
    ),
    "brand": ("brand", "vendor", "manufacturer", "brands"),
    "category": (
        "google_product_category",
        "category",
        "product_category",
        "categories",
        "category_path",
    ),
    "main_category": ("master_category", "main_category"),
    "sub_category": ("sub_category", "subcategory"),
    "product_type": ("product_type", "article_type", "type", "kind"),
    "colour": ("colour", "color", "base_colour", "base_color", "colour_name", "color_name"),
    "material": ("material", "materials"),
    "pattern": ("pattern", "patterns", "print"),
    "price": ("price", "regular_price", "variant_price", "price_amount"),
    "sale_price": ("sale_price",),
    "currency": ("currency", "price_currency", "currency_code"),
    "description": ("description", "body_html", "body", "short_description", "text"),
    "url": ("url", "link", "product_url", "external_url"),
    "looks": ("looks", "look", "rooms", "sets"),
    "variant_of": ("variant_of", "item_group_id", "parent"),
    "styles": ("style", "styles"),
    "seasons": ("season", "seasons"),
    "formality": ("formality",),
    "cross_sells": ("cross_sells", "cross_sell_ids", "crosssells", "related_products", "goes_with"),
    "orders": ("orders", "order_ids", "baskets"),
}


def columns(header: Iterable[str]) -> dict[str, str]:
    """Return, for each part of a product that the header has, the header's own word for it."""
    return dict(_columns(tuple(header)))


@lru_cache(maxsize=8)  # the records of a JSON Lines file have one header, a thousand times over
def _columns(header: tuple[str, ...]) -> dict[str, str]:
    by_word: dict[str, str] = {}
    for own in header:
        by_word.setdefault(_word(own), own)
    return {
        part: next(by_word[word] for word in words if word in by_word)
        for part, words in _WORDS.items()
        if any(word in by_word for word in words)
    }


def _word(header: str) -> str:
    plain = header.strip().casefold().removeprefix("g:")
    return re.sub(r"[^\w]+", "_", plain).strip("_")

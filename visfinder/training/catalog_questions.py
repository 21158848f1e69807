"""What `visfinder eval` asks of the bundled catalog: its shopper photos and its second pictures.

When the catalog was among what trained the network, these say how well the bundled catalog is
found, not how well the network generalises: no part of the catalog is held out.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from visfinder.errors import CatalogError
from visfinder.feeds.bundled import read_bundled
from visfinder.models import Product, Region
from visfinder.training.questions import RECALLS, Entry, Query, Question, Shot

PHOTOS: Final = Path("photos", "photos.json")
_BROAD: Final = ("P@10", "mAP@R")  # figures of what many products share


def catalog_questions(folder: Path) -> list[Question]:
    """Return what a catalog folder asks; all its front pictures are the gallery.

    Photos of products that the records do not hold are left out, and so is the whole split where
    `photos/photos.json` is missing.

    Raises:
        CatalogError: The records or the list of photos cannot be read.
    """
    products = read_bundled(folder).products
    asked = [*_photo_questions(folder, products), _second_views(products)]
    return [question for question in asked if question.queries]


def _photo_questions(folder: Path, products: Sequence[Product]) -> list[Question]:
    shown = _photos(folder, {product.key.id: product for product in products})
    return [
        Question(
            "catalog photo",
            "shopper photo -> the product or a colourway of it",
            tuple(Query(shot, _design(p), _design(p), p.product_type) for shot, p in shown),
            tuple(Entry(Shot(p.picture), _design(p)) for p in products),
            (*RECALLS, "mAP@R"),
        ),
        Question(
            "catalog photo exact",
            "shopper photo -> the product in its very colour",
            tuple(Query(shot, p.key.id, _design(p), p.product_type) for shot, p in shown),
            tuple(Entry(Shot(p.picture), p.key.id) for p in products),
            RECALLS,
        ),
        Question(
            "catalog photo type",
            "shopper photo -> products of the same type",
            tuple(Query(shot, p.product_type, _design(p), p.product_type) for shot, p in shown),
            tuple(Entry(Shot(p.picture), p.product_type) for p in products),
            _BROAD,
        ),
        Question(
            "catalog photo colour",
            "shopper photo -> products of the same colour",
            tuple(Query(shot, p.colour, _design(p), p.colour) for shot, p in shown if p.colour),
            tuple(Entry(Shot(p.picture), p.colour) for p in products),
            _BROAD,
        ),
    ]


def _second_views(products: Sequence[Product]) -> Question:
    seconds = [(_second_picture(product), product) for product in products]
    return Question(
        "catalog second view",
        "second picture of a product -> a front picture of the same design",
        tuple(
            Query(Shot(second), _design(p), _design(p), p.product_type)
            for second, p in seconds
            if second.is_file()
        ),
        tuple(Entry(Shot(p.picture), _design(p)) for p in products),
        (*RECALLS, "mAP@R"),
    )


def _second_picture(product: Product) -> Path:
    front = product.picture
    return front.with_name(f"{front.stem}_2{front.suffix}")


def _design(product: Product) -> str:
    """Return what the colourways of a product share."""
    return product.variant_of or product.key.id


def _photos(folder: Path, products: dict[str, Product]) -> list[tuple[Shot, Product]]:
    """Return each shopper photo, cut to its first product, with that product."""
    listed = folder / PHOTOS
    if not listed.is_file():
        return []
    try:
        records = json.loads(listed.read_text(encoding="utf-8"))
        first = [(record["photo"], record["products"][0]) for record in records]
        return [
            (Shot(folder / photo, _region(shown["box"])), products[shown["id"]])
            for photo, shown in first
            if shown["id"] in products
        ]
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise CatalogError(
            f"“{listed}” is no list of photos with their products and boxes ({error}); "
            "make it anew with python -m catalog.studio photos"
        ) from None


def _region(box: Sequence[Any]) -> Region:
    """Return a box of the list; its numbers are rounded and may reach past the edge a little."""
    left, top, width, height = (float(number) for number in box)
    left, top = min(max(left, 0.0), 1.0), min(max(top, 0.0), 1.0)
    return Region(left, top, min(width, 1 - left), min(height, 1 - top))

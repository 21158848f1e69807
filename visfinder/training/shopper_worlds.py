"""The products that made-up shoppers choose from, and the labels that their tastes are made of.

A world is what the program would have on its shelf: pictures as the encoder sees them, measured
colours, and of each record what any shop's record has: title, category, kind, colour and, where it
has them, brand and price. So a taste's kind and colour can be read off the records by whoever reads
records; its style cannot. The usual methods see pictures alone, and so does "taste, pictures only".
"""

import csv
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.embedding.embedder import Embedder
from visfinder.errors import UserError
from visfinder.feeds.bundled import RECORDS, read_bundled
from visfinder.finder.shelf import Shelf
from visfinder.finder.shipped import Shipped, looked_at, read_shipped
from visfinder.imaging.load import content_hash, read_bytes
from visfinder.models import Product, ProductKey
from visfinder.progress import Report
from visfinder.training.pictures import Part, Source, part_of
from visfinder.training.shoppers import World

_NOWHERE: Final = Path("no-index")  # nothing here is searched, so no index is ever written


def fashion_world(folder: Path, embedder: Embedder, report: Report) -> World:
    """Return the test part of the fashion catalogue, which no training saw.

    Args:
        folder: `fashion_catalogue`.
        embedder: sees the pictures.
        report: told of every picture.

    Raises:
        PhotoError: a picture cannot be read.
    """
    with (folder / "products.csv").open(encoding="utf-8", newline="") as lines:
        rows = [r for r in csv.DictReader(lines) if part_of(f"title {r['title']}") is Part.TEST]
    looked = looked_at(embedder, [folder / row["image"] for row in rows], report)
    products = [
        Product(
            ProductKey("fashion", row["id"]),
            row["title"],
            folder / row["image"],
            content_hash(read_bytes(folder / row["image"])),
            category=f"{row['master_category']} > {row['sub_category']}",
            product_type=row["article_type"],
            colour=row["base_colour"],
        )
        for row in rows
    ]
    return _world(
        "fashion",
        "fashion catalogue, test part: article type, base colour, and usage with gender",
        products,
        looked,
        [row["base_colour"] for row in rows],
        [[f"{row['gender']} {row['usage']}"] for row in rows],
    )


def bundled_world(folder: Path, embedder: Embedder, report: Report) -> World:
    """Return the bundled catalog; the encoder that ships may have been trained on it.

    Args:
        folder: of the catalog.
        embedder: sees the pictures, where their vectors are not those that came with them.
        report: told of every picture that is looked at.

    Raises:
        CatalogError: the records cannot be read.
        PhotoError: a picture cannot be read.
    """
    products = [
        replace(product, picture_hash=content_hash(read_bytes(product.picture)))
        for product in read_bundled(folder).products
    ]
    looked = read_shipped(folder)
    hashes = {product.picture_hash for product in products}
    if looked.encoder_hash != embedder.encoder_hash or not hashes <= set(looked.vectors):
        looked = looked_at(embedder, [product.picture for product in products], report)
    lines = (folder / RECORDS).read_text(encoding="utf-8").splitlines()
    records = {record["id"]: record for record in map(json.loads, lines)}
    return _world(
        "bundled",
        "bundled catalog, which trained the encoder: product type, colour and style",
        products,
        looked,
        [records[product.key.id].get("colour") or "" for product in products],
        [records[product.key.id].get("style") or [] for product in products],
    )


def worlds(
    data: Sequence[Path], bundled: Path, embedder: Embedder, report: Report
) -> tuple[World, ...]:
    """Return the fashion catalogue of the first data folder that holds it, and the bundled catalog.

    Raises:
        UserError: folders were named and none holds the fashion catalogue.
        CatalogError, PhotoError: as the worlds'.
    """
    named = [folder if folder.resolve().name == Source.FASHION else folder / Source.FASHION
             for folder in data]  # fmt: skip
    there = [folder for folder in named if (folder / "products.csv").is_file()]
    if named and not there:
        raise UserError(
            f"{', '.join(map(str, data))} holds no {Source.FASHION} with its products.csv; name a "
            "folder that does, or none for the bundled catalog alone"
        )
    fashion = [fashion_world(folder, embedder, report) for folder in there[:1]]
    return (*fashion, bundled_world(bundled, embedder, report))


def _world(
    name: str,
    what: str,
    products: Sequence[Product],
    looked: Shipped,
    colours: Sequence[str],
    styles: Sequence[Sequence[str]],
) -> World:
    """Arrange products."""
    plain = [replace(p, swatches=looked.swatches[p.picture_hash], looks=()) for p in products]
    shelf = Shelf.of(plain, looked.vectors, state=name, index_folder=_NOWHERE)
    kinds = _codes(product.product_type for product in products)
    return World(name, what, shelf, kinds, _codes(colours), _flags(styles))


def _codes(labels: Iterable[str]) -> NDArray[np.int64]:
    return np.unique(np.array(list(labels), np.str_), return_inverse=True)[1].astype(np.int64)


def _flags(labels: Sequence[Sequence[str]]) -> NDArray[np.bool_]:
    """Return which product has which label, (N, S)."""
    names = sorted({label for each in labels for label in each})
    flags = [[name in each for name in names] for each in labels]
    return np.array(flags, np.bool_).reshape(len(labels), len(names))

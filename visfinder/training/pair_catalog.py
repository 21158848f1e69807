"""A catalog with looks as something to learn goes-with from, and to measure it on.

    products, looks --split--> training looks | held-back looks

No design of a held-back look is in a training look, so what is learned of a design says nothing of
the looks that test it.  The shelf that both sides are answered from knows the training looks only.
"""

import hashlib
import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.embedding.embedder import Embedder
from visfinder.errors import UserError
from visfinder.feeds.bundled import read_bundled
from visfinder.finder.shelf import Shelf
from visfinder.finder.shipped import looked_at, read_shipped
from visfinder.imaging.load import content_hash, read_bytes
from visfinder.models import Product, Vector
from visfinder.pairing.weights import PairWeights, shipped_weights
from visfinder.progress import Report

LOOKS: Final = "looks.json"
TEST_SHARE: Final = 0.2  # of the looks, where the catalog does not say which ones test
LEAST_LOOKS: Final = {"train": 20, "test": 5}  # fewer teach, or tell, nothing

Rows = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class PairCatalog:
    """Products and their looks, in two parts.

    Attributes:
        shelf: all searchable products; of the looks, it knows those of training.
        train: rows of each training look.
        test: rows of each held-back look.
        designs: (N,) number of each product's design; one that stands alone is its own.
        encoder_hash: whose vectors the shelf holds.
    """

    shelf: Shelf
    train: Sequence[Rows]
    test: Sequence[Rows]
    designs: Rows
    encoder_hash: str

    def weighed(self, weights: PairWeights) -> "PairCatalog":
        """Return the same, to be answered with other weights."""
        products = self.shelf.products
        vectors = {p.picture_hash: v for p, v in zip(products, self.shelf.vectors, strict=True)}
        shelf = Shelf.of(
            products, vectors, state="pairs", index_folder=Path(), pair_weights=weights
        )
        return replace(self, shelf=shelf.searched_exactly())

    @property
    def trained(self) -> NDArray[np.bool_]:
        """Which products are of a design of a training look, (N,)."""
        seen = np.concatenate(self.train)
        return np.isin(self.designs, self.designs[seen])


def read_pair_catalog(
    folder: Path, encoder_hash: str, embedder: Callable[[], Embedder], report: Report
) -> PairCatalog:
    """Read a folder in the bundled catalog's format.

    Args:
        folder: with products.jsonl, perhaps looks.json (which may say "split": "train" or "test")
            and embeddings.npz.
        encoder_hash: of the encoder whose vectors are wanted.
        embedder: makes that encoder, where embeddings.npz is another one's.
        report: told of pictures embedded.

    Raises:
        CatalogError: the records cannot be read.
        PhotoError: a picture cannot be read.
        UserError: there are too few looks.
    """
    products = read_bundled(folder).products
    shipped = read_shipped(folder)
    if shipped.encoder_hash != encoder_hash:
        shipped = looked_at(embedder(), [product.picture for product in products], report)
    hashes = [content_hash(read_bytes(product.picture)) for product in products]
    known = [
        replace(product, picture_hash=name, swatches=shipped.swatches[name])
        for product, name in zip(products, hashes, strict=True)
        if name in shipped.vectors
    ]
    return pair_catalog(known, shipped.vectors, read_splits(folder), encoder_hash)


def pair_catalog(
    products: Sequence[Product],
    vectors: Mapping[str, Vector],
    splits: Mapping[str, str],
    encoder_hash: str,
    weights: PairWeights | None = None,
) -> PairCatalog:
    """Divide the looks of searchable products.

    Args:
        products: each with its picture's hash and its looks.
        vectors: by picture hash.
        splits: "train" or "test" by the id of a look; looks that are not there are dealt by a hash
            of their id, and a training look that shares a design with a test look is left out.
        encoder_hash: of the encoder that made the vectors.
        weights: what goes-with is ranked with; those that ship when None.

    Raises:
        UserError: there are too few looks.
    """
    looks: dict[str, list[int]] = {}
    for row, product in enumerate(products):
        for look in product.looks:
            looks.setdefault(look, []).append(row)
    members = {look: np.array(rows, np.int64) for look, rows in looks.items() if len(rows) > 1}
    names = [product.variant_of or f"alone {product.key.id}" for product in products]
    designs = np.unique(names, return_inverse=True)[1].astype(np.int64)
    test = {look for look in members if (splits.get(look) or _dealt(look)) == "test"}
    tested = {int(design) for look in test for design in designs[members[look]]}
    train = {
        look
        for look, rows in members.items()
        if look not in test and tested.isdisjoint(designs[rows].tolist())
    }
    for part, found in (("train", train), ("test", test)):
        if len(found) < LEAST_LOOKS[part]:
            raise UserError(
                f"the catalog has {len(members)} looks, {len(found)} of them to {part} with; "
                f"{LEAST_LOOKS[part]} are needed. Looks are named in the field “looks” of a record"
            )
    weights = weights or shipped_weights().for_encoder(encoder_hash)
    shelf = _shelf(products, vectors, train, weights)
    ordered = [[shelf.rows[products[row].key] for row in members[look]] for look in sorted(train)]
    held = [[shelf.rows[products[row].key] for row in members[look]] for look in sorted(test)]
    return PairCatalog(
        shelf,
        [np.array(rows, np.int64) for rows in ordered],
        [np.array(rows, np.int64) for rows in held],
        designs,
        encoder_hash,
    )


def _shelf(
    products: Sequence[Product],
    vectors: Mapping[str, Vector],
    looks: Collection[str],
    weights: PairWeights,
) -> Shelf:
    kept = [replace(p, looks=tuple(look for look in p.looks if look in looks)) for p in products]
    made = Shelf.of(kept, vectors, state="pairs", index_folder=Path(), pair_weights=weights)
    return made.searched_exactly()


def read_splits(folder: Path) -> dict[str, str]:
    """Return the part of each look by its id, as looks.json says it; empty without that file.

    Raises:
        UserError: the file is no list of looks.
    """
    try:
        looks = json.loads((folder / LOOKS).read_bytes())
        return {str(look["id"]): str(look.get("split", "")) for look in looks}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserError(f"“{folder / LOOKS}” is no list of looks ({error})") from None


def _dealt(look: str) -> str:
    drawn = int.from_bytes(hashlib.sha256(look.encode("utf-8", "replace")).digest()[:4]) / 2**32
    return "test" if drawn < TEST_SHARE else "train"

"""The bundled catalog as the shipped encoder sees it, without opening a workspace."""

from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from visfinder.feeds.bundled import read_bundled
from visfinder.finder.shelf import Shelf
from visfinder.finder.shipped import read_shipped
from visfinder.imaging.load import content_hash, read_bytes
from visfinder.models import Product
from visfinder.pairing.weights import shipped_weights
from visfinder.paths import bundled_catalog


@lru_cache(maxsize=1)
def bundled_products() -> tuple[Product, ...]:
    """The products with hash and colours, those that have a shipped vector."""
    shipped = read_shipped(bundled_catalog())
    return tuple(
        replace(product, picture_hash=name, swatches=shipped.swatches[name])
        for product in read_bundled(bundled_catalog()).products
        if (name := content_hash(read_bytes(product.picture))) in shipped.vectors
    )


@lru_cache(maxsize=1)
def bundled_shelf() -> Shelf:
    """All of them with the weights that ship, searched exactly."""
    shipped = read_shipped(bundled_catalog())
    weights = shipped_weights().for_encoder(shipped.encoder_hash)
    made = Shelf.of(
        bundled_products(),
        shipped.vectors,
        state="bundled",
        index_folder=Path(),
        pair_weights=weights,
    )
    return made.searched_exactly()

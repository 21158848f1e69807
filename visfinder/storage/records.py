"""Products as stored records: JSON arrays, since a thousand of them parse in one call.

The order of the fields is fixed; a release that adds one adds it at the end.
"""

import gc
import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from typing import Any

from visfinder.models import Product, ProductKey, Swatch

_DIGEST_BYTES = 16


def dump_product(product: Product) -> bytes:
    """Return the record of a product; its catalog is not part of it."""
    fields = [
        product.key.id,
        product.title,
        str(product.picture),
        product.picture_hash,
        product.brand,
        product.category,
        product.product_type,
        product.colour,
        product.material,
        product.price,
        product.currency,
        product.description,
        product.url,
        product.looks,
        product.variant_of,
        [(s.lightness, s.chroma, s.hue, s.share) for s in product.swatches],
        product.pattern,
        product.styles,
        product.seasons,
        product.formality,
        product.cross_sells,
        product.orders,
    ]
    return json.dumps(fields, separators=(",", ":")).encode()  # ASCII: any odd name survives


def load_products(catalog: str, records: Sequence[bytes]) -> list[Product]:
    """Return the products of verified records."""
    with _collector_paused():
        parsed = json.loads(b"[" + b",".join(records) + b"]")
        return [_product(catalog, fields) for fields in parsed]


def digest_of(record: bytes) -> bytes:
    """Return the digest kept with one record."""
    return blake2b(record, digest_size=_DIGEST_BYTES).digest()


def content_digest(records: Iterable[bytes]) -> bytes:
    """Return the digest of all records of a catalog, in their order.

    One pass over the joined bytes: records hold no line break, so no two lists join alike.
    """
    return blake2b(b"\n".join(records), digest_size=_DIGEST_BYTES).digest()


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Keep the garbage collector from looking through a million new objects again and again.

    It would find none to collect, and takes more than half of the time at 20,000 products.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _product(catalog: str, fields: list[Any]) -> Product:
    (id_, title, picture, picture_hash, brand, category, product_type, colour) = fields[:8]
    (material, price, currency, description, url, looks, variant_of, swatches) = fields[8:16]
    pattern = fields[16] if len(fields) > 16 else ""  # records of before the first release
    # Those of the first release end here; their catalogs say it once they are imported again.
    styles, seasons, formality, cross_sells, orders = fields[17:22] or ((), (), 0, (), ())
    return Product(
        ProductKey(catalog, id_),
        title,
        Path(picture),
        picture_hash,
        brand,
        category,
        product_type,
        colour,
        material,
        pattern,
        price,
        currency,
        description,
        url,
        tuple(looks),
        variant_of,
        tuple([Swatch(*swatch) for swatch in swatches]),
        tuple(styles),
        tuple(seasons),
        formality,
        tuple(cross_sells),
        tuple(orders),
    )

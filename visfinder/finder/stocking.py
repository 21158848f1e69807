"""Stocking: what opening a workspace does so that everything on the shelf can be found.

The bundled catalog is imported when it is new or has changed, catalogs lost to damage are imported
again from their sources, and pictures that the present encoder has not seen are embedded.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from visfinder.errors import CatalogError, EncoderError
from visfinder.feeds.bundled import read_bundled
from visfinder.feeds.source import read_source
from visfinder.finder.bundled_stamp import BundledStamp
from visfinder.finder.late_encoder import LateEncoder
from visfinder.finder.shipped import Shipped, read_shipped
from visfinder.finder.taking_in import TakingIn
from visfinder.models import BUNDLED, CatalogInfo, Product
from visfinder.progress import Report
from visfinder.storage.catalog import CatalogStore


def stock(
    store: CatalogStore, encoder: LateEncoder, stamp: BundledStamp, report: Report
) -> list[str]:
    """Complete the store and return what the shopper should know of it.

    Args:
        store: of products and vectors.
        encoder: the encoder, or how to get at it.
        stamp: says where the bundled catalog is, and whether the store holds it.
        report: told of pictures embedded.

    Raises:
        StorageError: the store cannot be written.
        Cancelled: `report` raised it.
    """
    notices = []
    try:
        notices += _stock_bundled(store, encoder, stamp, report)
    except CatalogError as error:
        notices.append(f"The bundled catalog cannot be read ({error}): reinstall visfinder.")
    for lost in store.missing():
        if lost.name != BUNDLED:
            notices.append(_stock_again(store, encoder, lost, report))
    notices += _embed_pending(store, encoder, report)
    return list(dict.fromkeys(notices))  # each once


def _stock_bundled(
    store: CatalogStore, encoder: LateEncoder, stamp: BundledStamp, report: Report
) -> list[str]:
    if stamp.fits(store):
        return []
    products = read_bundled(stamp.folder).products
    shipped = read_shipped(stamp.folder)
    if _is_current(_stored(store, BUNDLED), products, shipped):
        stamp.put(store)
        return []
    if shipped.encoder_hash == encoder.hash and shipped.vectors:
        store.put_vectors(encoder.hash, shipped.vectors)
    taking_in = TakingIn(store, encoder.hash, None, shipped.swatches)
    taken = taking_in.take_in(products, report).products
    store.replace(BUNDLED, "", taken)
    return _altered(taken, shipped)


def _altered(products: Sequence[Product], shipped: Shipped) -> list[str]:
    """Name the pictures that are not those whose vectors came with them.

    Many a damaged picture can still be decoded: it would be searched for what it shows now.
    """
    names = [p.picture.name for p in products if p.picture_hash not in shipped.vectors]
    if not (shipped.vectors and names):
        return []
    count = f"{len(names)} picture{'' if len(names) == 1 else 's'}"
    return [
        f"{count} of the bundled catalog ({names[0]}{', ...' if len(names) > 1 else ''}) changed "
        "since visfinder was made, perhaps by damage: reinstall visfinder to get the originals."
    ]


def _is_current(stored: Sequence[Product], read: Sequence[Product], shipped: Shipped) -> bool:
    """Tell whether the bundled products in the store are those on the disk, pictures included."""
    plain = [replace(product, picture_hash="", swatches=()) for product in stored]
    pictures = {product.picture_hash for product in stored}
    return plain == list(read) and (not shipped.vectors or pictures <= set(shipped.vectors))


def _stored(store: CatalogStore, name: str) -> list[Product]:
    try:
        return store.products(name)
    except CatalogError:
        return []


def _stock_again(
    store: CatalogStore, encoder: LateEncoder, lost: CatalogInfo, report: Report
) -> str:
    """Import a catalog that was lost to damage once more; return what came of it, in words."""
    try:
        products = read_source(Path(lost.source), lost.name).products
    except CatalogError as error:
        return (
            f"The catalog “{lost.name}” was damaged and could not be imported again ({error}). "
            "Add it again, or remove it."
        )
    taken = TakingIn(store, encoder.hash, None).take_in(products, report)
    store.replace(lost.name, lost.source, taken.products)
    return f"The catalog “{lost.name}” was damaged and has been imported again from {lost.source}."


def _embed_pending(store: CatalogStore, encoder: LateEncoder, report: Report) -> list[str]:
    """Embed the pictures that the present encoder has not seen."""
    products = store.products()
    hashes = {p.picture_hash for p in products if p.picture_hash}
    unseen = hashes - set(store.vectors(encoder.hash, hashes))
    pending = [p for p in products if p.picture_hash in unseen]
    if not pending:
        return []
    try:
        taken = TakingIn(store, encoder.hash, encoder.loaded).take_in(pending, report)
    except EncoderError as error:
        return [_without_encoder(error)]
    changed = {new.key: new for old, new in zip(pending, taken.products, strict=True) if new != old}
    for catalog in store.catalogs():
        if any(key.catalog == catalog.name for key in changed):
            products = [changed.get(p.key, p) for p in store.products(catalog.name)]
            store.replace(catalog.name, catalog.source, products)
    return []


def _without_encoder(error: EncoderError) -> str:
    return f"Photos cannot be searched with now: {error}"

"""catalog.db: products and the embeddings of their pictures."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Self

from visfinder.models import CatalogInfo, Product, Vector


class CatalogStore:
    """The products of every catalog, and vectors by encoder and picture; safe from any thread.

    Raises:
        StorageError: if the file cannot be opened, or was written by a newer visfinder.

    Attributes:
        notice: what was found damaged and put right on opening; empty when all was well.
    """

    notice: str

    def __init__(self, path: Path) -> None:
        raise NotImplementedError

    def catalogs(self) -> list[CatalogInfo]:
        """Return the catalogs in the order of their first import."""
        raise NotImplementedError

    def missing(self) -> list[CatalogInfo]:
        """Return catalogs that were lost to damage and have to be imported again.

        `replace` or `remove` of that name takes one off the list.
        """
        raise NotImplementedError

    def products(self, catalog: str | None = None) -> list[Product]:
        """Return the products of one catalog or of all, in the order they were stored.

        Raises:
            CatalogError: if there is no catalog of that name.
            StorageError: if what is stored is damaged; opening the store again puts it right.
        """
        raise NotImplementedError

    def replace(self, name: str, source: str, products: Sequence[Product]) -> None:
        """Store a catalog, wholly or not at all, in place of one of the same name."""
        raise NotImplementedError

    def remove(self, name: str) -> None:
        """Remove a catalog; its vectors stay, being keyed by picture.

        Raises:
            CatalogError: if there is no catalog of that name.
        """
        raise NotImplementedError

    def vectors(self, encoder_hash: str, picture_hashes: Iterable[str]) -> dict[str, Vector]:
        """Return the stored vectors of these pictures; damaged and missing ones are left out."""
        raise NotImplementedError

    def put_vectors(self, encoder_hash: str, vectors: Mapping[str, Vector]) -> None:
        """Store vectors (D,) by picture hash, in place of older ones.

        Raises:
            ValueError: if a vector is not a finite float32 row of one dimension.
        """
        raise NotImplementedError

    def state(self) -> str:
        """Return a word that changes whenever any product does, and only then."""
        raise NotImplementedError

    def check(self) -> list[str]:
        """Return every problem found by looking at each row, in words; empty when all is well."""
        raise NotImplementedError

    def close(self) -> None:
        """Close the file; closing twice does nothing."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


def open_catalog_store(path: Path) -> tuple[CatalogStore, str]:
    """Open the catalogs, putting damage right, and say in plain words what was done.

    Raises:
        StorageError: as `CatalogStore`.
    """
    store = CatalogStore(path)
    return store, store.notice

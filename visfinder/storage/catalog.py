"""catalog.db: products and the embeddings of their pictures.

All of it can be made again from the catalogs' sources, so damage costs time and nothing else.
"""

import threading
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from typing import Self

from sqlite_utils import Database

from visfinder.errors import CatalogError, StorageError
from visfinder.models import CatalogInfo, Product, Vector
from visfinder.storage.catalog_check import problems_of
from visfinder.storage.catalog_list import read_list, write_list
from visfinder.storage.catalog_recovery import missing_catalogs, open_catalogs
from visfinder.storage.catalog_rows import (
    CatalogRow,
    delete_catalog,
    product_records,
    valid_catalogs,
    write_catalog,
)
from visfinder.storage.catalog_vectors import (
    count_vectors,
    delete_vectors,
    read_vectors,
    write_vectors,
)
from visfinder.storage.connection import BUSY_S, identity, is_storable
from visfinder.storage.failures import explained
from visfinder.storage.lock import ProcessLock
from visfinder.storage.records import dump_product, load_products


class CatalogStore:
    """The products of every catalog, and vectors by encoder and picture; safe from any thread.

    Attributes:
        notice: what was found damaged and put right on opening; empty when all was well.

    Args:
        path: of the database; its folder is made. `catalogs.json` lies beside it.
        busy_s: how long to wait for another process, in seconds.

    Raises:
        StorageError: if the file cannot be opened, or was written by a newer visfinder.
    """

    def __init__(self, path: Path, *, busy_s: float = BUSY_S) -> None:
        self._path = path
        self._list_path = path.with_name("catalogs.json")
        self._busy_s = busy_s
        self._threads = threading.RLock()
        self._closed = False
        self._database: Database | None = None  # None while it could not be opened again
        self.notice = ""
        with explained(path.parent):
            path.parent.mkdir(parents=True, exist_ok=True)
        lock_path = path.with_suffix(".lock")
        with explained(lock_path):
            self._processes = ProcessLock(lock_path, busy_s)
        try:
            with explained(lock_path), self._processes.held():
                self._open()
        except BaseException:
            self._processes.close()
            raise

    def catalogs(self) -> list[CatalogInfo]:
        """Return the catalogs in the order of their first import."""
        with self._reading() as database:
            return [row.info for row in valid_catalogs(database)]

    def missing(self) -> list[CatalogInfo]:
        """Return catalogs that were lost to damage and have to be imported again.

        `replace` or `remove` of that name takes one off the list.
        """
        with self._reading() as database:
            return missing_catalogs(database, self._list_path)

    def products(self, catalog: str | None = None) -> list[Product]:
        """Return the products of one catalog or of all, in the order they were stored.

        Raises:
            CatalogError: if there is no catalog of that name.
            StorageError: if what is stored is damaged; opening the store again puts it right.
        """
        with self._reading() as database:
            rows = valid_catalogs(database)
            if catalog is not None:
                rows = [_named(rows, catalog)]
            stored = [(row.info.name, product_records(database, row)) for row in rows]
        return [product for name, records in stored for product in load_products(name, records)]

    def replace(self, name: str, source: str, products: Sequence[Product]) -> None:
        """Store a catalog, wholly or not at all, in place of one of the same name.

        Raises:
            CatalogError: if the name is empty or cannot be written as text.
            StorageError: if it cannot be stored.
        """
        if not name or not name.isprintable() or not is_storable(source):
            raise CatalogError(f"{name!r} from {source!r} cannot be stored; rename the catalog")
        records = [dump_product(product) for product in products]
        info = CatalogInfo(name, source, len(records), time.time())
        with self._writing() as database:
            with database.atomic():
                write_catalog(database, info, records)
            with explained(self._list_path):
                listed = read_list(self._list_path)
                write_list(self._list_path, (listed | {name: info}).values())

    def remove(self, name: str) -> None:
        """Remove a catalog; its vectors stay, being keyed by picture.

        Raises:
            CatalogError: if there is no catalog of that name.
        """
        with self._writing() as database:
            stored = {row.info.name: row for row in valid_catalogs(database)}
            with explained(self._list_path):
                listed = read_list(self._list_path)
                if name not in stored and name not in listed:
                    raise _no_such(name, stored)
                # The list first: a catalog that is listed and not stored would be imported again.
                listed.pop(name, None)
                write_list(self._list_path, listed.values())
            if name in stored:
                with database.atomic():
                    delete_catalog(database, stored[name].n)

    def vectors(self, encoder_hash: str, picture_hashes: Iterable[str]) -> dict[str, Vector]:
        """Return the stored vectors (D,) of these pictures, read-only.

        Damaged and missing ones are left out: they are to be embedded again.
        """
        with self._reading() as database:
            return read_vectors(database, encoder_hash, picture_hashes)

    def put_vectors(self, encoder_hash: str, vectors: Mapping[str, Vector]) -> None:
        """Store vectors (D,) by picture hash, in place of older ones.

        Raises:
            ValueError: if a vector is not a finite row.
        """
        with self._writing() as database, database.atomic():
            write_vectors(database, encoder_hash, vectors)

    def embedded(self, encoder_hash: str, picture_hashes: Iterable[str]) -> int:
        """Return how many of these pictures have a vector of this encoder."""
        with self._reading() as database:
            return count_vectors(database, encoder_hash, picture_hashes)

    def forget_vectors(self, encoder_hash: str) -> None:
        """Delete every vector of an encoder that will not be used again."""
        with self._writing() as database, database.atomic():
            delete_vectors(database, encoder_hash)

    def state(self, catalog: str | None = None) -> str:
        """Return a word that changes whenever any product does (of one catalog), and only then."""
        with self._reading() as database:
            rows = valid_catalogs(database)
        told = repr([(r.info.name, r.content) for r in rows if catalog in (None, r.info.name)])
        return blake2b(told.encode(), digest_size=16).hexdigest()

    def check(self) -> list[str]:
        """Return every problem found by looking at each row, in words; empty when all is well."""
        with self._threads, explained(self._path):
            return problems_of(self._follow(), self._path)

    def close(self) -> None:
        """Close the file; closing twice does nothing."""
        with self._threads:
            if self._closed:
                return
            self._closed = True
            try:
                # Closing the last connection checkpoints: under the lock, or else without it.
                with suppress(StorageError), explained(self._path), self._processes.held():
                    self._close_database()
            finally:
                self._close_database()
                self._processes.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    @contextmanager
    def _reading(self) -> Iterator[Database]:
        """Hold one state of the file inside the block."""
        with self._threads, explained(self._path):
            database = self._follow()
            with database.atomic():
                yield database

    @contextmanager
    def _writing(self) -> Iterator[Database]:
        """Be the one writer inside the block, and checkpoint after it."""
        with self._threads, explained(self._path), self._processes.held():
            current = self._database if self._is_current() else None
            database = current or self._open()
            yield database
            database.execute("PRAGMA wal_checkpoint(PASSIVE)")  # never waits for readers

    def _follow(self) -> Database:
        """Return the database, opened again where another process has put a new one in place."""
        if self._database is None or not self._is_current():
            with self._processes.held():
                return self._open()
        return self._database

    def _is_current(self) -> bool:
        if self._closed:
            raise StorageError(f"{self._path} has been closed")
        return self._database is not None and identity(self._path) == self._file

    def _open(self) -> Database:
        self._close_database()
        self._database, notice = open_catalogs(self._path, self._list_path, self._busy_s)
        self.notice = " ".join(part for part in (self.notice, notice) if part)
        self._file = identity(self._path)
        return self._database

    def _close_database(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None


def open_catalog_store(path: Path) -> tuple[CatalogStore, str]:
    """Open the catalogs, putting damage right, and say in plain words what was done.

    Raises:
        StorageError: as `CatalogStore`.
    """
    store = CatalogStore(path)
    return store, store.notice


def _named(rows: Sequence[CatalogRow], name: str) -> CatalogRow:
    for row in rows:
        if row.info.name == name:
            return row
    raise _no_such(name, [row.info.name for row in rows])


def _no_such(name: str, names: Iterable[str]) -> CatalogError:
    return CatalogError(
        f"there is no catalog named {name}; there are: {', '.join(names) or 'none'}"
    )

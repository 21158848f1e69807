"""How often each product was suggested, so that none is shown thrice and ignored a fourth time.

These counts are no events: they grow by dozens with every answer, nobody would undo one, and
losing them costs nothing but a product seen again.  So they lie beside the profile in a database
of their own, without journal or backup; a damaged one is begun anew without a word.
"""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from sqlite_utils import Database, Migrations

from visfinder.errors import StorageError
from visfinder.models import ProductKey
from visfinder.storage.connection import Schema, connect, is_storable
from visfinder.storage.failures import explained

_Result = TypeVar("_Result")

_BUSY_S = 0.5  # an answer does not wait for longer than that, only to be counted
_COMPANIONS = ("", "-journal", "-wal", "-shm")

_migrations = Migrations("shown")


@_migrations()
def first(database: Database) -> None:
    """Make the table of counts; `at` is when the last showing that counted was, POSIX seconds."""
    database.table("shown").create(
        {"catalog": str, "product": str, "times": int, "at": float},
        pk=("catalog", "product"),
        not_null=("times", "at"),
        strict=True,
    )


_SCHEMA = Schema(
    application_id=int.from_bytes(b"vfns"),
    migrations=_migrations,
    version=1,
    journal_mode="WAL",
    synchronous="NORMAL",
)


class Shown:
    """Counts showings; safe from any thread. Opened at the first need; never raises on the disk.

    Args:
        path: of the database; in memory when None.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._threads = threading.RLock()
        self._database: Database | None = None

    def note(self, keys: Iterable[ProductKey], *, sitting_s: float = 0.0) -> None:
        """Count one showing of each product.

        Args:
            keys: what was shown.
            sitting_s: a showing within so many seconds of the last one that counted is the same.
        """
        now = time.time()
        rows = [(*key, now, sitting_s) for key in keys if is_storable(key.catalog + key.id)]

        def count(database: Database) -> None:
            with database.atomic():
                database.conn.executemany(
                    "INSERT INTO shown (catalog, product, times, at) VALUES (?1, ?2, 1, ?3) "
                    "ON CONFLICT (catalog, product) DO UPDATE SET times = times + 1, at = ?3 "
                    "WHERE abs(?3 - at) >= ?4",
                    rows,
                )

        self._do(count, None)

    def counts(self) -> dict[ProductKey, int]:
        """Return how often each product was shown."""

        def read(database: Database) -> dict[ProductKey, int]:
            rows = database.execute("SELECT catalog, product, times FROM shown")
            return {ProductKey(catalog, product): times for catalog, product, times in rows}

        return self._do(read, {})

    def forget(self) -> None:
        """Count from nothing again; nothing of the old counts is left in the file."""

        def clear(database: Database) -> None:
            with database.atomic():
                database.execute("DELETE FROM shown")
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

        if self._database is not None or (self._path is not None and self._path.exists()):
            self._do(clear, None)

    def close(self) -> None:
        """Close the file; using it opens it again."""
        with self._threads:
            if self._database is not None:
                self._database.close()
                self._database = None

    def _do(self, work: Callable[[Database], _Result], otherwise: _Result) -> _Result:
        with self._threads, suppress(OSError, sqlite3.Error, StorageError):
            return work(self._opened())
        return otherwise

    def _opened(self) -> Database:
        if self._database is None:
            if self._path is None:
                self._database = connect(Path(":memory:"), _SCHEMA)
            else:
                self._database = _connected(self._path)
        return self._database


def _connected(path: Path) -> Database:
    """Open the file; one that is damaged, or a newer visfinder's, is replaced."""
    try:
        with explained(path):
            return connect(path, _SCHEMA, _BUSY_S)
    except StorageError as error:
        if isinstance(error.__cause__, sqlite3.OperationalError):
            raise  # in use, or not to be written: the next answer may be counted
        for companion in _COMPANIONS:
            path.with_name(path.name + companion).unlink(missing_ok=True)
        return connect(path, _SCHEMA, _BUSY_S)

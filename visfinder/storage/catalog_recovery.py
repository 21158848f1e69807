"""Opens catalog.db; where it is damaged, begins a new one with all of it that is still valid."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from sqlite_utils import Database

from visfinder.models import BUNDLED, CatalogInfo
from visfinder.storage.catalog_list import read_list, write_list
from visfinder.storage.catalog_rows import (
    catalog_rows,
    product_records,
    valid_catalogs,
    verify_products,
    write_catalog,
)
from visfinder.storage.catalog_schema import CATALOG
from visfinder.storage.catalog_vectors import ROWS, Row, copy_rows, valid_rows
from visfinder.storage.connection import connect, set_aside
from visfinder.storage.failures import UNREADABLE, DamagedError, explained

# What the write-ahead log may keep of its size; it grows with the largest import.
_LOG_BYTES = 16 * 2**20


def open_catalogs(path: Path, list_path: Path, busy_s: float) -> tuple[Database, str]:
    """Open the database and bring the list up to date; return both with a notice.

    Whoever calls holds the lock of the catalogs. The notice is empty where nothing was amiss.

    Raises:
        StorageError: if a file cannot be opened or written.
    """
    try:
        database = _open_whole(path, busy_s)
        notice = ""
    except DamagedError:
        with explained(path):
            aside = set_aside(path)
        database = _open(path, busy_s)
        try:
            lost = _salvage(aside, database, list_path)
        except BaseException:
            database.close()
            raise
        notice = f"The file of your catalogs, {path.name}, was damaged; it is kept as {aside.name}."
        notice += f" To be imported again: {', '.join(lost)}." if lost else " Nothing was lost."
    try:
        with explained(list_path):
            update_list(database, list_path)
    except BaseException:
        database.close()
        raise
    return database, notice


def missing_catalogs(database: Database, list_path: Path) -> list[CatalogInfo]:
    """Return the listed catalogs that the database does not hold, or holds an older import of."""
    held = {row.info.name: row.info.imported_at for row in valid_catalogs(database)}
    listed = read_list(list_path).values()
    return [info for info in listed if held.get(info.name, -1.0) < info.imported_at]


def update_list(database: Database, list_path: Path) -> None:
    """Add what the database holds to the list; what it has lost stays listed.

    Raises:
        OSError: if the list cannot be written.
    """
    listed = read_list(list_path)
    wanted = dict(listed)
    for row in valid_catalogs(database):
        old = listed.get(row.info.name)
        if old is None or old.imported_at <= row.info.imported_at:
            wanted[row.info.name] = row.info
    if wanted != listed:
        write_list(list_path, wanted.values())


def _open(path: Path, busy_s: float) -> Database:
    with explained(path):
        database = connect(path, CATALOG, busy_s)
        # The writer checkpoints, under its lock: SQLite before 3.51.3 may damage a file whose log
        # one process resets while another one writes (sqlite.org/wal.html#walresetbug).
        database.execute("PRAGMA wal_autocheckpoint=0")
        database.execute(f"PRAGMA journal_size_limit={_LOG_BYTES}")
        return database


def _open_whole(path: Path, busy_s: float) -> Database:
    """Open the database and look at every product."""
    database = _open(path, busy_s)
    try:
        with explained(path):
            verify_products(database)
    except BaseException:
        database.close()
        raise
    return database


def _salvage(aside: Path, database: Database, list_path: Path) -> list[str]:
    """Take over what is valid; return the names of the catalogs that are not.

    The bundled catalog is not among them: it comes back by itself.
    """
    listed = read_list(list_path)
    with suppress(*UNREADABLE), closing(sqlite3.connect(aside)) as connection:
        damaged = Database(connection, execute_plugins=False)
        for row in catalog_rows(damaged):
            if row.valid:
                listed.setdefault(row.info.name, row.info)
                with suppress(DamagedError, *UNREADABLE), database.atomic():
                    write_catalog(database, row.info, product_records(damaged, row))
    with suppress(*UNREADABLE), closing(sqlite3.connect(aside)) as connection:
        rows = valid_rows(_until_damage(connection))
        with database.atomic():
            copy_rows(database, rows)
    write_list(list_path, listed.values())
    missing = missing_catalogs(database, list_path)
    return [info.name for info in missing if info.name != BUNDLED]


def _until_damage(connection: sqlite3.Connection) -> Iterator[Row]:
    with suppress(*UNREADABLE):
        yield from connection.execute(ROWS)

"""Opens SQLite files the careful way, and sets damaged ones aside."""

import os
import sqlite3
import time
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Literal

from sqlite_utils import Database, Migrations

from visfinder.storage.failures import DamagedError, NewerError

BUSY_S = 5.0  # how long to wait for another process; its own writes take milliseconds
_COMPANIONS = ("-journal", "-wal", "-shm")  # SQLite takes them for the file of the same name
# Beyond this a user_version is not a newer visfinder's but a damaged header.
_LAST_PLAUSIBLE_VERSION = 1000


@dataclass(frozen=True, slots=True)
class Schema:
    """One kind of database.

    Attributes:
        application_id: marks the file as ours; "vfnd" and the like in ASCII.
        migrations: in the order of their release; their number is the user_version.
        version: how many there are.
    """

    application_id: int
    migrations: Migrations
    version: int
    journal_mode: Literal["DELETE", "WAL"]
    synchronous: Literal["NORMAL", "FULL"]


def connect(path: Path, schema: Schema, busy_s: float = BUSY_S) -> Database:
    """Open a database, making or migrating it, and check that it is whole.

    Raises:
        DamagedError: if it is not; nothing was changed.
        NewerError: if a newer visfinder wrote it.
        sqlite3.Error: what else SQLite has to say (see `failures.explained`).
    """
    connection = sqlite3.connect(path, timeout=busy_s, check_same_thread=False)
    try:
        database = Database(connection, execute_plugins=False)
        _prepare(database, path, schema)
    except BaseException:
        connection.close()
        raise
    return database


def set_aside(path: Path) -> Path:
    """Rename a damaged database, with what SQLite keeps beside it, and return its new path.

    Raises:
        OSError: if it cannot be renamed.
    """
    aside = aside_path(path)
    for companion in _COMPANIONS:
        beside = path.with_name(path.name + companion)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + companion))
    path.rename(aside)
    return aside


def aside_path(path: Path) -> Path:
    """Return a name like profile.db.damaged-20261123-064500 that no file has."""
    name = f"{path.name}.damaged-{time.strftime('%Y%m%d-%H%M%S')}"
    aside = path.with_name(name)
    another = 2
    while aside.exists():
        aside = path.with_name(f"{name}-{another}")
        another += 1
    return aside


def identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another one of the same name; None where there is none.

    Raises:
        OSError: if the folder cannot be read.
    """
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino


def is_storable(text: str) -> bool:
    """Return whether a text can be stored; one made of a file name that is no UTF-8 cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def pragma(database: Database, name: str) -> int:
    """Return the value of a pragma that is a number."""
    return int(database.execute(f"PRAGMA {name}").fetchone()[0])


def _prepare(database: Database, path: Path, schema: Schema) -> None:
    database.execute("PRAGMA trusted_schema=OFF")
    database.execute("PRAGMA foreign_keys=ON")
    database.execute("PRAGMA secure_delete=ON")  # what the shopper deletes is overwritten
    fresh = not database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if not fresh:
        _refuse(database, path, schema)
    database.execute(f"PRAGMA journal_mode={schema.journal_mode}")
    database.execute(f"PRAGMA synchronous={schema.synchronous}")
    # On macOS fsync alone stops at the drive's cache; elsewhere this does nothing.
    database.execute("PRAGMA fullfsync=ON")
    if pragma(database, "user_version") != schema.version:
        _migrate(database, schema)
    _refuse_read_only_header(database, path)
    if _kept_digest(database) != _schema_digest(database):
        raise DamagedError(f"{path} is damaged: its tables are not as they were made")


def _refuse(database: Database, path: Path, schema: Schema) -> None:
    """Raise for a file that is another program's, a newer one's, or damaged."""
    if pragma(database, "application_id") != schema.application_id:
        raise DamagedError(f"{path} is damaged: it is not marked as visfinder's")
    version = pragma(database, "user_version")
    if not 0 <= version <= _LAST_PLAUSIBLE_VERSION:
        raise DamagedError(f"{path} is damaged: it claims to be of version {version}")
    if version > schema.version:
        raise NewerError(
            f"{path} was written by a newer visfinder (version {version} of the file, this one "
            f"knows {schema.version}); install the newer visfinder, or set VISFINDER_HOME to "
            "another folder to start afresh there"
        )
    problem = database.execute("PRAGMA quick_check(1)").fetchone()[0]
    if problem != "ok":
        raise DamagedError(f"{path} is damaged: {problem}")


def _refuse_read_only_header(database: Database, path: Path) -> None:
    """Raise where a flipped byte claims a format that SQLite reads and does not write."""
    try:
        database.execute("BEGIN")
        database.execute("UPDATE schema SET digest = digest WHERE 0")  # changes nothing
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_READONLY and os.access(path, os.W_OK):
            raise DamagedError(f"{path} is damaged: its header says that it is read-only") from None
    finally:
        database.conn.rollback()


def _migrate(database: Database, schema: Schema) -> None:
    with database.atomic():  # all of it or nothing
        schema.migrations.apply(database)
        kept = database.table("schema")
        if not kept.exists():
            kept.create({"digest": bytes}, strict=True)
        database.execute("DELETE FROM schema")
        kept.insert({"digest": _schema_digest(database)})
        database.execute(f"PRAGMA application_id={schema.application_id}")
        database.execute(f"PRAGMA user_version={schema.version}")


def _schema_digest(database: Database) -> bytes:
    """Return a digest of every table's definition, so that a byte flipped in one is noticed."""
    rows = database.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name")
    return blake2b(repr(rows.fetchall()).encode("utf-8", "replace"), digest_size=16).digest()


def _kept_digest(database: Database) -> bytes:
    row = database.execute("SELECT digest FROM schema").fetchone()
    return bytes(row[0]) if row else b""

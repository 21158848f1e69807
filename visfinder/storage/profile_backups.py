"""Copies of profile.db from earlier days: the third line, behind the journal."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from sqlite_utils import Database

from visfinder.storage.durable_file import sync_folder
from visfinder.storage.events import Event
from visfinder.storage.failures import UNREADABLE, DamagedError
from visfinder.storage.profile_schema import SELECTS, event_of_row

KEPT = 7
_INTERVAL_S = 20 * 3600  # about one a day, for someone who comes at about the same time


def back_up(database: Database, path: Path) -> Path | None:
    """Write a verified copy beside the database unless the newest one is recent enough.

    Returns:
        The new copy, or None where none was due.

    Raises:
        DamagedError: if the copy is not whole; it is removed.
        OSError: if it cannot be written (`sqlite3.Error` where SQLite notices).
    """
    folder = _folder(path)
    copies = backups(path)
    if copies and time.time() - copies[0].stat().st_mtime < _INTERVAL_S:
        return None
    folder.mkdir(exist_ok=True)
    beside = folder / f".{path.stem}.new"
    beside.unlink(missing_ok=True)
    try:
        database.execute("VACUUM INTO ?", [str(beside)])
        _verify(beside)
        copy = folder / f"{path.stem}-{time.strftime('%Y%m%d-%H%M%S')}.db"
        beside.replace(copy)
    finally:
        beside.unlink(missing_ok=True)
    sync_folder(folder)
    for old in backups(path)[KEPT:]:
        old.unlink(missing_ok=True)
    return copy


def backups(path: Path) -> list[Path]:
    """Return the copies of a database, newest first."""
    return sorted(_folder(path).glob(f"{path.stem}-*.db"), reverse=True)


def backed_up_events(path: Path) -> Iterator[Event]:
    """Yield the valid events of every copy."""
    for copy in backups(path):
        found: dict[str, Event] = {}
        for select in SELECTS:  # a copy of an earlier version does not know the newer columns
            with suppress(*UNREADABLE), closing(sqlite3.connect(copy)) as connection:
                for row in connection.execute(select):
                    if event := event_of_row(row):
                        found[event.digest] = event
        yield from found.values()


def remove_backups(path: Path, before: float) -> None:
    """Remove the copies that were written before a time (POSIX seconds), as a reset promises.

    Raises:
        OSError: if one cannot be removed.
    """
    for copy in backups(path):
        if copy.stat().st_mtime <= before:
            copy.unlink(missing_ok=True)


def _verify(copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        problem = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if problem != "ok":
        raise DamagedError(f"{copy} is damaged: {problem}")


def _folder(path: Path) -> Path:
    return path.parent / "backups"

"""profile.db and profile.jsonl: what the shopper rated, in two copies.

A change is written to the journal and to the database while both this process's and every other
one's changes wait; the call returns when both copies are on the disk.  Where either cannot be
written, neither holds the change.
"""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, Self

from sqlite_utils import Database

from visfinder.errors import ProductError, StorageError, UserError
from visfinder.models import ProductKey, Rating
from visfinder.storage.connection import BUSY_S, identity, is_storable, pragma
from visfinder.storage.events import Event
from visfinder.storage.failures import explained
from visfinder.storage.journal import Journal
from visfinder.storage.ledger import Ledger
from visfinder.storage.lock import ProcessLock
from visfinder.storage.profile_backups import back_up, remove_backups
from visfinder.storage.profile_recovery import open_profile
from visfinder.storage.profile_schema import insert_events
from visfinder.storage.taste_file import read_ratings, write_ratings


class Undone(NamedTuple):
    """What an undo changed: the product, and its rating now (None: it is not rated)."""

    key: ProductKey
    stars: int | None


class ProfileStore:
    """The shopper's ratings; safe from any thread and from two processes at once.

    Attributes:
        notice: what was found damaged and restored on opening; empty when all was well.

    Args:
        path: of the database; its folder is made. The journal lies beside it.
        busy_s: how long to wait for another process, in seconds.

    Raises:
        StorageError: if the files cannot be opened, or were written by a newer visfinder.
    """

    def __init__(self, path: Path, *, busy_s: float = BUSY_S) -> None:
        self._path = path
        self._busy_s = busy_s
        self._journal = Journal(path.with_suffix(".jsonl"))
        self._threads = threading.RLock()
        self._closed = False
        self._changed = False
        self._database: Database | None = None  # None while it could not be opened again
        self._ledger = Ledger(())
        self.notice = ""
        with explained(path.parent):
            path.parent.mkdir(parents=True, exist_ok=True)
        lock_path = path.with_suffix(".lock")
        with explained(lock_path):
            self._processes = ProcessLock(lock_path, busy_s)
        try:
            with explained(path), self._processes.held():
                self._open()
        except BaseException:
            self._processes.close()
            raise

    def rate(self, key: ProductKey, stars: int | None) -> Rating | None:
        """Rate a product 1 to 5, or take its rating back with None; durable on return.

        Rating it again as it is changes nothing, and leaves nothing to undo.

        Raises:
            UserError: if `stars` is not 1 to 5.
            StorageError: if it could not be stored; then nothing has changed.
        """
        if stars is not None and stars not in range(1, 6):
            raise UserError(f"a rating is 1 to 5 stars, not {stars}; none takes a rating back")
        if not is_storable(key.catalog) or not is_storable(key.id):
            raise ProductError(f"{key!r} is no text and cannot be stored; rename the product")

        def change(ledger: Ledger) -> list[Event]:
            if ledger.stars(key) == stars:
                return []
            return [Event(ledger.next_seq, time.time(), "rate", key, stars)]

        return self._add(change).rating(key)

    def undo(self) -> Undone | None:
        """Take back the newest change by hand that still stands; None when there is none.

        Imports are not walked through, and nothing is left to undo after a reset.

        Raises:
            StorageError: if it could not be stored; then nothing has changed.
        """
        undone: list[ProductKey] = []

        def change(ledger: Ledger) -> list[Event]:
            newest = ledger.newest_change()
            if newest is None or newest.key is None:
                return []
            undone.append(newest.key)
            now = time.time()
            return [Event(ledger.next_seq, now, "undo", newest.key, undoes=newest.digest)]

        ledger = self._add(change)
        return Undone(undone[-1], ledger.stars(undone[-1])) if undone else None

    def ratings(self) -> dict[ProductKey, Rating]:
        """Return the rating that stands for each rated product, oldest change first."""
        return self._current().ratings()

    def history(self) -> list[Event]:
        """Return every event from the last reset on, newest first."""
        return self._current().events[::-1]

    def export_to(self, path: Path) -> int:
        """Write the ratings to a JSON file, replacing it, and return how many there are.

        Raises:
            ProfileError: if the file cannot be written.
        """
        ratings = self.ratings().values()
        write_ratings(path, ratings)
        return len(ratings)

    def import_from(self, path: Path) -> int:
        """Merge an exported file, the newer rating of a product winning; return the changes.

        A time in the future counts as now.

        Raises:
            ProfileError: if it is not an exported file; then nothing has changed.
        """
        brought = {rating.key: rating for rating in sorted(read_ratings(path), key=lambda r: r.at)}
        changed: list[Event] = []

        def change(ledger: Ledger) -> list[Event]:
            now = time.time()
            for key, rating in brought.items():
                at = min(rating.at, now)
                standing = ledger.standing.get(key)
                if standing is None or (standing.at < at and standing.stars != rating.stars):
                    seq = ledger.next_seq + len(changed)
                    changed.append(Event(seq, at, "import", key, rating.stars))
            return changed

        self._add(change)
        return len(changed)

    def reset(self) -> None:
        """Forget every rating, in both copies and in the backups.

        Files that were set aside as damaged stay: they are the shopper's to delete.

        Raises:
            StorageError: if an older copy could not be removed; the message names it.
        """
        with self._threads:
            self._add(lambda ledger: [Event(ledger.next_seq, time.time(), "reset")])
            with explained(self._path), self._processes.held():
                self._open()  # which keeps only what was not forgotten, in all copies

    def close(self) -> None:
        """Close the files, after a backup where one is due; closing twice does nothing."""
        with self._threads:
            if self._closed:
                return
            self._closed = True
            try:
                if self._changed and self._database is not None:
                    # The ratings are safe without it, and there is nobody left to tell.
                    with suppress(StorageError), explained(self._path), self._processes.held():
                        back_up(self._database, self._path)
            finally:
                if self._database is not None:
                    self._database.close()
                self._processes.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def _add(self, change: Callable[[Ledger], list[Event]]) -> Ledger:
        """Store what `change` makes of the current ledger; return the new one."""
        with self._threads, explained(self._path), self._processes.held():
            database = self._follow()
            if events := change(self._ledger):
                before = self._journal_size()
                try:
                    with database.atomic():
                        insert_events(database, events)
                        with explained(self._journal.path):
                            self._journal.append(events)
                except BaseException:
                    self._journal.cut_to(before)
                    raise
                self._ledger = Ledger([*self._ledger.events, *events])
                self._written = self._journal_size()
                self._changed = True
            return self._ledger

    def _current(self) -> Ledger:
        # A window that shows stars does not wait for the disk: while another thread is storing a
        # change, which is not promised to anyone yet, the ratings before it are the right ones.
        if not self._threads.acquire(blocking=False):
            return self._ledger
        try:
            with explained(self._path):
                if self._is_stale():
                    with self._processes.held():
                        self._follow()
            return self._ledger
        finally:
            self._threads.release()

    def _follow(self) -> Database:
        """Take over what another process has changed, and return the database.

        A process that was killed may have written to the journal and not to the database; what is
        written next has to come after that.
        """
        if self._database is None or self._is_stale() or self._journal_size() != self._written:
            return self._open()
        return self._database

    def _is_stale(self) -> bool:
        if self._closed:
            raise StorageError(f"{self._path} has been closed")
        return (
            self._database is None
            or identity(self._path) != self._file
            or pragma(self._database, "data_version") != self._version
        )

    def _journal_size(self) -> int:
        with explained(self._journal.path):
            return self._journal.size()

    def _open(self) -> Database:
        """Open, or open again what another process has put in place; the lock is held."""
        if self._database is not None:
            self._database.close()
            self._database = None
        opened = open_profile(self._path, self._journal, self._busy_s)
        if (reset_at := opened.ledger.reset_at) is not None:
            remove_backups(self._path, before=reset_at)  # also where a reset was cut short
        self._database, self._ledger = opened.database, opened.ledger
        self.notice = " ".join(part for part in (self.notice, opened.notice) if part)
        self._file = identity(self._path)
        self._version = pragma(opened.database, "data_version")
        self._written = self._journal_size()
        return opened.database


def open_profile_store(path: Path) -> tuple[ProfileStore, str]:
    """Open the ratings, restoring what is damaged, and say in plain words what was restored.

    Raises:
        StorageError: as `ProfileStore`.
    """
    store = ProfileStore(path)
    return store, store.notice

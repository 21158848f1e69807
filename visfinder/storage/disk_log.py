"""profile.db and profile.jsonl: what the shopper did, in two copies.

A change is written to the journal and to the database while both this process's and every other
one's changes wait; the call returns when both copies are on the disk.  Where either cannot be
written, neither holds the change.
"""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlite_utils import Database

from visfinder.errors import StorageError
from visfinder.storage.connection import BUSY_S, identity, pragma
from visfinder.storage.event_log import Change, reset_of, restoring
from visfinder.storage.events import Event
from visfinder.storage.failures import explained
from visfinder.storage.forgotten import Forgotten
from visfinder.storage.journal import Journal
from visfinder.storage.ledger import Ledger
from visfinder.storage.lock import ProcessLock
from visfinder.storage.profile_backups import back_up, remove_backups
from visfinder.storage.profile_recovery import heal_database, open_profile
from visfinder.storage.profile_schema import insert_events


class DiskLog:
    """Events in profile.db and profile.jsonl; safe from any thread and from two processes at once.

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
        self._forgotten = Forgotten(path)
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
                with suppress(OSError):  # where nothing can be written, it can still be read
                    self._forgotten.drop_expired()
        except BaseException:
            self._processes.close()
            raise

    def add(self, change: Change) -> Ledger:
        """See `EventLog`; durable on return.

        Raises:
            StorageError: if it could not be stored; then nothing has changed.
        """
        with self._held():
            self._follow()
            if events := change(self._ledger):
                self._append(events)
            return self._ledger

    def current(self) -> Ledger:
        """See `EventLog`."""
        # A window that shows stars does not wait for the disk: while another thread is storing a
        # change, which is not promised to anyone yet, what stood before it is right.
        if not self._threads.acquire(blocking=False):
            return self._ledger
        try:
            with explained(self._path):
                if self._is_stale():
                    with self._held():
                        self._follow()
            return self._ledger
        finally:
            self._threads.release()

    def forget(self, *, for_good: bool) -> None:
        """See `EventLog`; both copies and the backups begin anew.

        Files that were set aside as damaged stay: they are the shopper's to delete.

        Raises:
            StorageError: if an older copy could not be removed; the message names it.
        """
        with self._held():
            self._follow()
            if reset := reset_of(self._ledger):
                if not for_good:
                    self._forgotten.keep(reset, self._ledger.events)
                self._append([reset])
                self._open()  # which keeps only what was not forgotten, in all copies
            if for_good:
                self._forgotten.drop_all()

    def remember(self) -> bool:
        """See `EventLog`; dying half-way leaves it either forgotten or remembered, as a whole.

        Raises:
            StorageError: if it could not be stored; then it can be tried again.
        """
        with self._held():
            database, reset = self._follow(), self._ledger.reset
            kept = () if reset is None else self._forgotten.of(reset)
            if reset is None or not kept:
                return False
            now = self._ledger.events
            whole = Ledger([*kept, *now, restoring(self._ledger, reset)])
            with explained(self._journal.path):
                self._journal.rewrite(whole.events)  # first, as always: it is what is healed from
            heal_database(self._path, database, now, whole)
            self._ledger, self._written, self._changed = whole, self._journal_size(), True
            self._forgotten.drop(reset)
            return True

    def close(self) -> None:
        """See `EventLog`; writes a backup where one is due."""
        with self._threads:
            if self._closed:
                return
            self._closed = True
            try:
                if self._changed and self._database is not None:
                    # The events are safe without it, and there is nobody left to tell.
                    with suppress(StorageError), explained(self._path), self._processes.held():
                        back_up(self._database, self._path)
            finally:
                if self._database is not None:
                    self._database.close()
                self._processes.close()

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Let neither a thread nor a process come between what is read and what is written."""
        with self._threads, explained(self._path):
            if not self._path.parent.is_dir():
                raise StorageError(
                    f"{self._path.parent} is gone: its profile has been removed; "
                    "start visfinder again"
                )
            with self._processes.held():
                yield

    def _append(self, events: Sequence[Event]) -> None:
        database, before = self._database, self._journal_size()
        assert database is not None
        try:
            with database.atomic():
                insert_events(database, events)
                with explained(self._journal.path):
                    self._journal.append(events)
        except BaseException:
            self._journal.cut_to(before)
            raise
        self._ledger = self._ledger.extended(events)
        self._written = self._journal_size()
        self._changed = True

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
        if reset := opened.ledger.reset:
            remove_backups(self._path, before=reset.at)  # also where a reset was cut short
        self._database, self._ledger = opened.database, opened.ledger
        self.notice = " ".join(part for part in (self.notice, opened.notice) if part)
        self._file = identity(self._path)
        self._version = pragma(opened.database, "data_version")
        self._written = self._journal_size()
        return opened.database

"""Opens profile.db and its journal, compares the two copies, and heals one from the other.

Nothing that could still be read is ever thrown away: a damaged file is kept under another name, and
the valid events of every source (database, journal, and backups where those two have gaps) are
written to both copies, the journal first, so that dying half-way loses nothing either.
"""

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from visfinder.storage.connection import aside_path, connect, set_aside
from visfinder.storage.events import Event
from visfinder.storage.failures import UNREADABLE, DamagedError, explained
from visfinder.storage.journal import Journal, JournalContent
from visfinder.storage.ledger import Ledger
from visfinder.storage.profile_backups import backed_up_events
from visfinder.storage.profile_notice import Healing, notice_of
from visfinder.storage.profile_schema import (
    PROFILE,
    SELECT_EVENTS,
    SELECTS,
    event_of_row,
    insert_events,
)


@dataclass(frozen=True, slots=True)
class Opened:
    """Both copies open, alike and whole.

    Attributes:
        notice: what was restored, in plain words; empty where nothing was amiss.
    """

    database: Database
    ledger: Ledger
    notice: str


def open_profile(path: Path, journal: Journal, busy_s: float) -> Opened:
    """Open the ratings; whoever calls holds the lock of the profile.

    Raises:
        StorageError: if the files cannot be opened or written.
    """
    existed = path.exists()
    database, stored = _read_database(path, busy_s)
    try:
        content = _read_journal(journal)
        ledger = Ledger([*stored, *content.events])
        incomplete = ledger.lost or not ledger.events
        # What is lost from the end of both copies leaves no gap, so a damaged database is enough.
        if database is None or (incomplete and (content.damaged or not existed)):
            known = [*stored, *content.events]
            ledger = Ledger([*known, *backed_up_events(path)])
        journal_aside = _heal_journal(journal, content, ledger)
        aside = None
        if database is None:
            with explained(path):
                aside = set_aside(path)
                database = connect(path, PROFILE, busy_s)
            heal_database(path, database, (), ledger)
        else:
            heal_database(path, database, stored, ledger)
    except BaseException:
        if database is not None:
            database.close()
        raise
    healing = Healing(path, existed, aside, stored, content, journal_aside, ledger)
    return Opened(database, ledger, notice_of(healing))


def _read_database(path: Path, busy_s: float) -> tuple[Database | None, list[Event]]:
    """Return the database and its events; None and what is readable where it is damaged."""
    try:
        with explained(path):
            database = connect(path, PROFILE, busy_s)
            try:
                events = [event_of_row(row) for row in database.execute(SELECT_EVENTS)]
            except BaseException:
                database.close()
                raise
    except DamagedError:
        return None, _salvage(path)
    valid = [event for event in events if event]
    if len(valid) == len(events):
        return database, valid
    database.close()
    return None, valid


def _salvage(path: Path) -> list[Event]:
    """Return the valid events that a damaged database still yields."""
    events: list[Event] = []
    with suppress(*UNREADABLE), closing(sqlite3.connect(path)) as connection:
        connection.text_factory = lambda text: text.decode("utf-8", "replace")
        # From both ends, since reading stops where the damage is.
        for select in SELECTS:
            for order in ("ASC", "DESC"):
                events += _until_damage(connection, f"{select} {order}")
    return events


def _until_damage(connection: sqlite3.Connection, select: str) -> Iterator[Event]:
    with suppress(*UNREADABLE):
        for row in connection.execute(select):
            if event := event_of_row(row):
                yield event


def _read_journal(journal: Journal) -> JournalContent:
    with explained(journal.path):
        return journal.read()


def _heal_journal(journal: Journal, content: JournalContent, ledger: Ledger) -> Path | None:
    """Make the journal hold exactly the living events; return where a damaged one is kept."""
    if content.torn or content.damaged or not _same(content.events, ledger.events):
        with explained(journal.path):
            aside = None
            if content.damaged:
                aside = aside_path(journal.path)
                shutil.copy2(journal.path, aside)
            journal.rewrite(ledger.events)
            return aside
    return None


def heal_database(path: Path, database: Database, stored: Sequence[Event], ledger: Ledger) -> None:
    """Make the database hold exactly the living events."""
    if not _same(stored, ledger.events):
        with explained(path), database.atomic():
            database.execute("DELETE FROM events")
            insert_events(database, ledger.events)


def _same(some: Sequence[Event], others: Sequence[Event]) -> bool:
    return {event.digest for event in some} == {event.digest for event in others}

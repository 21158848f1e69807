"""The tables of profile.db. A migration is never edited once it was released."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlite_utils import Database, Migrations

from visfinder.storage.connection import Schema
from visfinder.storage.events import Event, event_of

_migrations = Migrations("profile")


@_migrations()
def first(database: Database) -> None:
    """Make the list of events; no index, since quick_check would not compare it with its table."""
    database.table("events").create(
        {
            "n": int,
            "seq": int,
            "at": float,
            "kind": str,
            "catalog": str,
            "product": str,
            "stars": int,
            "undoes": str,
            "digest": str,
        },
        pk="n",
        not_null=("seq", "at", "kind", "digest"),
        strict=True,
    )


PROFILE = Schema(
    application_id=int.from_bytes(b"vfnp"),
    migrations=_migrations,
    version=1,
    journal_mode="DELETE",
    synchronous="FULL",
)


_COLUMNS = ("seq", "at", "kind", "catalog", "product", "stars", "undoes", "digest")
SELECT_EVENTS = f"SELECT {', '.join(_COLUMNS)} FROM events ORDER BY n"


def insert_events(database: Database, events: Iterable[Event]) -> None:
    """Add events inside the caller's transaction."""
    database.conn.executemany(
        f"INSERT INTO events ({', '.join(_COLUMNS)}) "
        f"VALUES ({', '.join(f':{column}' for column in _COLUMNS)})",
        [event.stored() for event in events],
    )


def event_of_row(row: Sequence[Any]) -> Event | None:
    """Return the event in a row of `SELECT_EVENTS`, or None where it is damaged.

    By place: of a damaged schema, SQLite finds "sEq" as well, and calls it that.
    """
    return event_of(dict(zip(_COLUMNS, row, strict=True)))

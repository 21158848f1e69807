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


@_migrations()
def acts_beside_ratings(database: Database) -> None:
    """Let an event say more than a rating: its weight, a name, a second product, its import."""
    events = database.table("events")
    events.add_column("weight", float)
    for column in ("name", "other_catalog", "other_product", "batch"):
        events.add_column(column, str)


PROFILE = Schema(
    application_id=int.from_bytes(b"vfnp"),
    migrations=_migrations,
    version=2,
    journal_mode="DELETE",
    synchronous="FULL",
)


_FIRST_COLUMNS = ("seq", "at", "kind", "catalog", "product", "stars", "undoes", "digest")
_COLUMNS = (*_FIRST_COLUMNS, "weight", "name", "other_catalog", "other_product", "batch")


def _select(columns: Iterable[str]) -> str:
    return f"SELECT {', '.join(columns)} FROM events ORDER BY n"


SELECT_EVENTS = _select(_COLUMNS)
# Of any version, for what is not migrated: backups, and databases that are damaged.  What either
# finds proves itself, so that both can be tried.
SELECTS = (SELECT_EVENTS, _select(_FIRST_COLUMNS))


def insert_events(database: Database, events: Iterable[Event]) -> None:
    """Add events inside the caller's transaction."""
    database.conn.executemany(
        f"INSERT INTO events ({', '.join(_COLUMNS)}) "
        f"VALUES ({', '.join(f':{column}' for column in _COLUMNS)})",
        [event.stored() for event in events],
    )


def event_of_row(row: Sequence[Any]) -> Event | None:
    """Return the event in a row of one of `SELECTS`, or None where it is damaged.

    By place: of a damaged schema, SQLite finds "sEq" as well, and calls it that.
    """
    return event_of(dict(zip(_COLUMNS, row, strict=False)))

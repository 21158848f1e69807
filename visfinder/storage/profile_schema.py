"""The tables of profile.db. A migration is never edited once it was released."""

from collections.abc import Iterable
from typing import Any

from sqlite_utils import Database, Migrations

from visfinder.storage.connection import Schema
from visfinder.storage.events import Event

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


COLUMNS = "seq, at, kind, catalog, product, stars, undoes, digest"


def insert_events(database: Database, events: Iterable[Event]) -> None:
    """Add events inside the caller's transaction."""
    database.conn.executemany(
        f"INSERT INTO events ({COLUMNS}) VALUES "
        "(:seq, :at, :kind, :catalog, :product, :stars, :undoes, :digest)",
        [event.stored() for event in events],
    )


def select_events(database: Database) -> Iterable[dict[str, Any]]:
    """Yield every stored event, valid or not, in the order of storing."""
    return database.query(f"SELECT {COLUMNS} FROM events ORDER BY n")

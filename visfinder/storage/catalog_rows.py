"""Reads and writes the rows of catalogs and their products, each under its digests."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from sqlite_utils import Database

from visfinder.models import CatalogInfo
from visfinder.storage.failures import DamagedError
from visfinder.storage.records import content_digest, digest_of

# A catalog's products are numbered from its own number times this, so 4 billion of them fit.
_PRODUCTS_EACH = 2**32
_CATALOG = ("n", "name", "source", "imported_at", "products", "content", "digest")


@dataclass(frozen=True, slots=True)
class CatalogRow:
    """One catalog as it is stored.

    Attributes:
        n: its number, from 1.
        content: digest of its products' records.
        valid: whether the row is as it was written.
    """

    n: int
    info: CatalogInfo
    content: bytes
    valid: bool


def catalog_rows(database: Database) -> list[CatalogRow]:
    """Return every catalog, in the order of first import, whether valid or not."""
    rows = database.execute(f"SELECT {', '.join(_CATALOG)} FROM catalogs ORDER BY n")
    # By place: of a damaged schema, SQLite finds "sOurce" as well, and calls it that.
    return [_row(dict(zip(_CATALOG, stored, strict=True))) for stored in rows]


def valid_catalogs(database: Database) -> list[CatalogRow]:
    """Return every catalog.

    Raises:
        DamagedError: if a row is not as it was written.
    """
    rows = catalog_rows(database)
    if not all(row.valid for row in rows):
        raise DamagedError("the list of catalogs is damaged; start visfinder again to restore it")
    return rows


def verify_products(database: Database) -> None:
    """Compare every product with its catalog's digest.

    Raises:
        DamagedError: if one is not as it was written, missing, or of no catalog.
    """
    rows = valid_catalogs(database)
    for row in rows:
        product_records(database, row)
    stored = database.table("products").count
    if stored != sum(row.info.products for row in rows):
        raise DamagedError("an entry in the list of catalogs is missing")


def product_records(database: Database, row: CatalogRow) -> list[bytes]:
    """Return the records of a catalog's products, in order.

    Raises:
        DamagedError: if one is not as it was written, or missing.
    """
    records = [record for record, _ in stored_records(database, row.n)]
    if len(records) != row.info.products or content_digest(records) != row.content:
        raise DamagedError(
            f"the stored catalog {row.info.name} is damaged; start visfinder again to restore it"
        )
    return records


def stored_records(database: Database, n: int) -> list[tuple[bytes, bytes]]:
    """Return the records of catalog number `n` with their digests, as they are."""
    return database.execute(
        # A flipped byte may have made a text or nothing of what was stored as bytes.
        "SELECT coalesce(CAST(record AS BLOB), x''), digest FROM products "
        "WHERE n >= ? AND n < ? ORDER BY n",
        [first_n(n), first_n(n + 1)],
    ).fetchall()


def write_catalog(database: Database, info: CatalogInfo, records: Sequence[bytes]) -> None:
    """Store a catalog in place of one of its name, inside the caller's transaction."""
    rows = catalog_rows(database)
    new = max((row.n for row in rows), default=0) + 1
    n = next((row.n for row in rows if row.info.name == info.name), new)
    delete_catalog(database, n)
    fields = {
        "n": n,
        "name": info.name,
        "source": info.source,
        "imported_at": info.imported_at,
        "products": len(records),
        "content": content_digest(records),
    }
    database.table("catalogs").insert(fields | {"digest": _digest(fields)})
    database.conn.executemany(
        "INSERT INTO products (n, record, digest) VALUES (?, ?, ?)",
        ((first_n(n) + at, record, digest_of(record)) for at, record in enumerate(records)),
    )


def delete_catalog(database: Database, n: int) -> None:
    """Remove catalog number `n`, inside the caller's transaction."""
    database.execute("DELETE FROM catalogs WHERE n = ?", [n])
    database.execute("DELETE FROM products WHERE n >= ? AND n < ?", [first_n(n), first_n(n + 1)])


def first_n(n: int) -> int:
    """Return the number of the first product of catalog number `n`."""
    return n * _PRODUCTS_EACH


def _row(stored: dict[str, Any]) -> CatalogRow:
    digest = stored.pop("digest")
    info = CatalogInfo(stored["name"], stored["source"], stored["products"], stored["imported_at"])
    return CatalogRow(stored["n"], info, stored["content"], digest == _digest(stored))


def _digest(fields: dict[str, Any]) -> bytes:
    return blake2b(repr(list(fields.values())).encode("utf-8", "replace"), digest_size=16).digest()

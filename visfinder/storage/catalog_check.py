"""Looks at every row of catalog.db and says what is wrong."""

from pathlib import Path

from sqlite_utils import Database

from visfinder.storage.catalog_rows import CatalogRow, catalog_rows, stored_records
from visfinder.storage.catalog_vectors import damaged_vectors
from visfinder.storage.records import content_digest, digest_of


def problems_of(database: Database, path: Path) -> list[str]:
    """Return every problem, in words; empty when all is well.

    Raises:
        sqlite3.Error: if the file is so damaged that its rows cannot be read.
    """
    found = database.execute("PRAGMA integrity_check(20)").fetchall()
    problems = [f"{path.name}: {problem}" for (problem,) in found if problem != "ok"]
    for row in catalog_rows(database):
        problems += _of_catalog(database, row)
    if damaged := damaged_vectors(database):
        problems.append(f"{damaged} stored picture vectors are damaged and will be made again")
    return problems


def _of_catalog(database: Database, row: CatalogRow) -> list[str]:
    name = row.info.name
    if not row.valid:
        return [f"the entry of catalog {name} is damaged; import it again"]
    stored = stored_records(database, row.n)
    records = [record for record, _ in stored]
    if len(records) == row.info.products and content_digest(records) == row.content:
        return []  # whole; the digests of single products only say which one is damaged
    problems = [
        f"product {place} of catalog {name} is damaged; import the catalog again"
        for place, (record, digest) in enumerate(stored, 1)
        if digest_of(record) != digest
    ]
    if len(stored) != row.info.products:
        missing = row.info.products - len(stored)
        problems.append(f"{missing} products of catalog {name} are missing; import it again")
    elif not problems:
        problems.append(f"products of catalog {name} are not the stored ones; import it again")
    return problems

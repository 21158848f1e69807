"""The tables of catalog.db. A migration is never edited once it was released."""

from sqlite_utils import Database, Migrations

from visfinder.storage.connection import Schema

_migrations = Migrations("catalog")


@_migrations()
def first(database: Database) -> None:
    """Make catalogs, products and embeddings.

    Products have no index: `n` is built from the catalog's number and the product's place in it
    (`catalog_rows.first_n`), so a catalog is one stretch of the table.
    """
    database.table("catalogs").create(
        {
            "n": int,
            "name": str,
            "source": str,
            "imported_at": float,
            "products": int,
            "content": bytes,
            "digest": bytes,
        },
        pk="n",
        not_null=("name", "source", "imported_at", "products", "content", "digest"),
        strict=True,
    )
    database.table("products").create(
        {"n": int, "record": bytes, "digest": bytes},
        pk="n",
        not_null=("record", "digest"),
        strict=True,
    )
    database.table("embeddings").create(
        {"encoder": str, "picture": str, "vector": bytes, "digest": bytes},
        pk=("encoder", "picture"),
        not_null=("vector", "digest"),
        strict=True,
    )


CATALOG = Schema(
    application_id=int.from_bytes(b"vfnc"),
    migrations=_migrations,
    version=1,
    journal_mode="WAL",
    synchronous="NORMAL",
)

"""The tables of catalog.db. A migration is never edited once it was released."""

from sqlite_utils import Database, Migrations

from visfinder.storage.connection import Schema

_migrations = Migrations("catalog")


@_migrations()
def first(database: Database) -> None:
    """Make catalogs, products and embeddings.

    None has an index beside its table, since quick_check would not compare the two.  A product's
    `n` is built from its catalog's number and its place there (`catalog_rows.first_n`), so that a
    catalog is one stretch of the table; an embedding's is a hash (`catalog_vectors`).
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
        {"n": int, "encoder": str, "picture": str, "vector": bytes, "digest": bytes},
        pk="n",
        not_null=("encoder", "picture", "vector", "digest"),
        strict=True,
    )


CATALOG = Schema(
    application_id=int.from_bytes(b"vfnc"),
    migrations=_migrations,
    version=1,
    journal_mode="WAL",
    synchronous="NORMAL",
)

"""Reads and writes embeddings: float32, little-endian, by encoder and picture."""

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b

import numpy as np
from sqlite_utils import Database

from visfinder.models import Vector

_FLOAT = np.dtype("<f4")
# As bytes, since a flipped one may have made nothing, or no UTF-8, of what was stored.
_COLUMNS = ", ".join(
    f"coalesce(CAST({column} AS BLOB), x'')"
    for column in ("encoder", "picture", "vector", "digest")
)
ROWS = f"SELECT {_COLUMNS} FROM embeddings"
Row = tuple[bytes, bytes, bytes, bytes]


def read_vectors(database: Database, encoder: str, pictures: Iterable[str]) -> dict[str, Vector]:
    """Return the valid vectors (D,) of these pictures; they cannot be written to."""
    keys = [_key(encoder.encode(), picture.encode()) for picture in pictures]
    # One list, since SQLite limits the number of "?".
    rows = database.execute(
        f"{ROWS} WHERE n IN (SELECT value FROM json_each(?))", [json.dumps(keys)]
    )
    return {
        picture.decode(): np.frombuffer(vector, _FLOAT)
        for stored, picture, vector, _ in valid_rows(rows)
        if stored == encoder.encode()
    }


def write_vectors(database: Database, encoder: str, vectors: Mapping[str, Vector]) -> None:
    """Store vectors, inside the caller's transaction.

    Raises:
        ValueError: if one is not a finite row.
    """
    copy_rows(database, _rows(encoder, vectors))


def count_vectors(database: Database, encoder: str, pictures: Iterable[str]) -> int:
    """Return how many of these pictures have a vector of this encoder; none is looked at."""
    keys = {_key(encoder.encode(), picture.encode()) for picture in pictures}
    row = database.execute(
        "SELECT count(*) FROM embeddings WHERE n IN (SELECT value FROM json_each(?))",
        [json.dumps(list(keys))],
    ).fetchone()
    return int(row[0])


def delete_vectors(database: Database, encoder: str) -> None:
    """Delete every vector of an encoder, inside the caller's transaction."""
    database.execute("DELETE FROM embeddings WHERE encoder = ?", [encoder])


def damaged_vectors(database: Database) -> int:
    """Return the number of stored vectors that are not as they were written."""
    return sum(not _is_valid(row) for row in database.execute(ROWS))


def valid_rows(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield the rows (encoder, picture, vector, digest) that are as they were written."""
    return filter(_is_valid, rows)


def copy_rows(database: Database, rows: Iterable[Row]) -> None:
    """Store rows of another database, inside the caller's transaction."""
    database.conn.executemany(
        "INSERT OR REPLACE INTO embeddings (n, encoder, picture, vector, digest) "
        "VALUES (?, ?, ?, ?, ?)",
        sorted(  # so that neighbours in the file are written one after the other
            (_key(encoder, picture), encoder.decode(), picture.decode(), vector, digest)
            for encoder, picture, vector, digest in rows
        ),
    )


def _rows(encoder: str, vectors: Mapping[str, Vector]) -> Iterator[Row]:
    for picture, vector in vectors.items():
        if vector.ndim != 1 or not np.isfinite(vector).all():
            raise ValueError(f"the vector of picture {picture} is not a finite row (D,)")
        names = encoder.encode(), picture.encode()
        stored = np.ascontiguousarray(vector, _FLOAT).tobytes()
        yield *names, stored, _digest(*names, stored)


def _is_valid(row: Row) -> bool:
    *content, digest = row
    return digest == _digest(*content)


def _key(encoder: bytes, picture: bytes) -> int:
    """Return 63 bits that stand for both names; two that share them would replace each other."""
    digest = blake2b(b"%b\n%b" % (encoder, picture), digest_size=8).digest()
    return int.from_bytes(digest) >> 1


def _digest(encoder: bytes, picture: bytes, vector: bytes) -> bytes:
    # The names are part of it: a vector under another picture's name is as wrong as a flipped bit.
    digest = blake2b(b"%b\n%b\n" % (encoder, picture), digest_size=8)
    digest.update(vector)
    return digest.digest()

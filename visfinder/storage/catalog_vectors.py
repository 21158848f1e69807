"""Reads and writes embeddings: float32, little-endian, by encoder and picture."""

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b

import numpy as np
from sqlite_utils import Database

from visfinder.models import Vector

_FLOAT = np.dtype("<f4")
# A flipped byte may have made a text or nothing of what was stored as bytes.
_VECTOR = "coalesce(CAST(vector AS BLOB), x'')"
ROWS = f"SELECT encoder, picture, {_VECTOR}, digest FROM embeddings"


def read_vectors(database: Database, encoder: str, pictures: Iterable[str]) -> dict[str, Vector]:
    """Return the valid vectors (D,) of these pictures; they cannot be written to."""
    rows = database.execute(
        f"SELECT picture, {_VECTOR}, digest FROM embeddings WHERE encoder = ? AND picture IN "
        "(SELECT value FROM json_each(?))",  # one list, since SQLite limits the number of "?"
        [encoder, json.dumps(list(pictures))],
    )
    return {
        picture: np.frombuffer(vector, _FLOAT)
        for picture, vector, digest in rows
        if digest == _digest(encoder, picture, vector)
    }


def write_vectors(database: Database, encoder: str, vectors: Mapping[str, Vector]) -> None:
    """Store vectors, inside the caller's transaction.

    Raises:
        ValueError: if one is not a finite row.
    """
    database.conn.executemany(
        "INSERT OR REPLACE INTO embeddings (encoder, picture, vector, digest) VALUES (?, ?, ?, ?)",
        list(_rows(encoder, vectors)),
    )


def damaged_vectors(database: Database) -> int:
    """Return the number of stored vectors that are not as they were written."""
    rows = database.execute(ROWS)
    return sum(digest != _digest(*row) for *row, digest in rows)


def valid_rows(rows: Iterable[tuple[str, str, bytes, bytes]]) -> Iterator[tuple[object, ...]]:
    """Yield the rows (encoder, picture, vector, digest) that are as they were written."""
    for encoder, picture, vector, digest in rows:
        if digest == _digest(encoder, picture, vector):
            yield encoder, picture, vector, digest


def _rows(encoder: str, vectors: Mapping[str, Vector]) -> Iterator[tuple[object, ...]]:
    for picture, vector in vectors.items():
        if vector.ndim != 1 or not np.isfinite(vector).all():
            raise ValueError(f"the vector of picture {picture} is not a finite row (D,)")
        stored = np.ascontiguousarray(vector, _FLOAT).tobytes()
        yield encoder, picture, stored, _digest(encoder, picture, stored)


def _digest(encoder: str, picture: str, vector: bytes) -> bytes:
    # The names are part of it: a vector under another picture's name is as wrong as a flipped bit.
    digest = blake2b(f"{encoder}\n{picture}\n".encode("utf-8", "replace"), digest_size=8)
    digest.update(vector)
    return digest.digest()

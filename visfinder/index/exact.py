"""Exact search: the oracle that annoy is judged by, and the fallback that is always there."""

from typing import Literal

import numpy as np

from visfinder.index.neighbours import Cosines, Rows
from visfinder.models import Vector, Vectors

# Two float32 sums of the same 1,280 products taken in different orders differ by less than this;
# what is closer to the k-th place is decided again in float64, so that order never depends on BLAS.
ROUNDING = np.float32(1e-5)


class ExactIndex:
    """Compares with every row; also answers for the other kinds where they cannot.

    Attributes:
        note: why this is not an annoy index; empty when it was never meant to be one.
    """

    kind: Literal["annoy", "exact"] = "exact"

    def __init__(self, vectors: Vectors, note: str = "") -> None:
        self._vectors = as_rows(vectors)
        self.note = note

    def __len__(self) -> int:
        return len(self._vectors)

    def query(self, vector: Vector, k: int, rows: Rows | None = None) -> tuple[Rows, Cosines]:
        """Return the `k` nearest rows; see `ProductIndex.query`."""
        if not len(self):  # and so of no dimension that a query could have
            return np.empty(0, np.int64), np.empty(0, np.float32)
        vector = as_query(vector, self._vectors)
        if rows is not None:
            rows = as_restriction(rows, len(self._vectors))
            return ranked(self._vectors, rows, vector, k)
        return ranked(self._vectors, _candidates(self._vectors @ vector, k), vector, k)

    def close(self) -> None:
        """Do nothing: there is no file."""


def ranked(vectors: Vectors, rows: Rows, vector: Vector, k: int) -> tuple[Rows, Cosines]:
    """Return the best `k` of `rows` with their cosines, equal ones in the order of their rows.

    Summed in float64, each row by itself, so that a row's cosine is the same whoever asks.
    """
    cosines = np.einsum("nd,d->n", vectors[rows], vector, dtype=np.float64)
    cosines = np.clip(cosines, -1, 1).astype(np.float32)
    order = np.lexsort((rows, -cosines))[: max(k, 0)]
    return rows[order], cosines[order]


def as_rows(vectors: Vectors) -> Vectors:
    """Return vectors (N, D) as contiguous float32.

    Raises:
        ValueError: if they are not a matrix of finite numbers.
    """
    rows = np.ascontiguousarray(vectors, np.float32)
    if rows.ndim != 2 or not np.isfinite(rows).all():
        raise ValueError(f"the vectors of an index are a finite matrix (N, D), not {rows.shape}")
    return rows


def as_query(vector: Vector, vectors: Vectors) -> Vector:
    """Return a vector (D,) that can be compared with `vectors` (N, D).

    Raises:
        ValueError: if its dimension is another one, or it is not finite.
    """
    query = np.ascontiguousarray(vector, np.float32)
    if query.shape != vectors.shape[1:] or not np.isfinite(query).all():
        raise ValueError(
            f"the query is finite and of shape {vectors.shape[1:]}, as the index; got {query.shape}"
        )
    return query


def as_restriction(rows: Rows, items: int) -> Rows:
    """Return the rows to look at, each once, in order.

    Raises:
        ValueError: if one is not a row of the index.
    """
    unique = np.unique(np.asarray(rows, np.int64))
    if unique.size and (unique[0] < 0 or unique[-1] >= items):
        raise ValueError(f"rows {unique[0]}..{unique[-1]} reach outside the index of {items}")
    return unique


def _candidates(cosines: Cosines, k: int) -> Rows:
    """Return every row that may be among the best `k`, rounding and ties considered."""
    if k <= 0:
        return np.empty(0, np.int64)
    if k >= len(cosines):
        return np.arange(len(cosines), dtype=np.int64)
    worst = np.partition(cosines, len(cosines) - k)[len(cosines) - k]
    return np.flatnonzero(cosines >= worst - ROUNDING).astype(np.int64)

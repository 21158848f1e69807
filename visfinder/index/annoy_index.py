"""Annoy, angular on unit vectors: it proposes candidates, exact cosines decide.

Annoy (Bernhardsson 2013) kills the process on a file that is damaged, or cut while it is mapped.
So no file of a folder is ever mapped: its bytes are read once, checked by `manifest`, and mapped
from a nameless copy that nobody else can reach (`private_copy`).
"""

import threading
from pathlib import Path
from typing import Any, Literal

import numpy as np

from visfinder.index.exact import as_query, as_restriction, as_rows, ranked
from visfinder.index.neighbours import Cosines, Rows
from visfinder.index.private_copy import private_path
from visfinder.models import Vector, Vectors

# More trees cost build time and bytes and find hardly more; looking at more nodes does: of 50,000
# clustered rows of 256, recall@24 is 0.89 with 2,000 nodes and 0.97 with 20,000, in 20 trees as in
# 50.  20,000 nodes take 3 to 8 ms, little beside the network's; few products are all looked at.
TREES = 20
_NODES = 20_000
_SEED = 20  # any: the same rows give the same file
_OVER_FETCH, _FEWEST_CANDIDATES = 4, 100  # candidates per asked row, and at least


class AnnoyIndex:
    """Candidates from annoy's trees, ranked by exact cosine.

    Attributes:
        note: always empty.

    Args:
        data: the bytes of a file that `build_file` wrote for the same vectors, already checked.

    Raises:
        OSError: if annoy does not take the bytes.
    """

    kind: Literal["annoy", "exact"] = "annoy"
    note = ""

    def __init__(self, vectors: Vectors, data: bytes) -> None:
        self._vectors = as_rows(vectors)
        self._lock = threading.Lock()
        self._trees: Any = _empty(self._vectors.shape[1])  # None once closed
        with private_path(data) as path:
            self._trees.load(path)
        self.items: int = self._trees.get_n_items()

    def __len__(self) -> int:
        return len(self._vectors)

    def query(self, vector: Vector, k: int, rows: Rows | None = None) -> tuple[Rows, Cosines]:
        """Return the `k` nearest rows; see `ProductIndex.query`. A closed index compares all."""
        vector = as_query(vector, self._vectors)
        if rows is not None:
            rows = as_restriction(rows, len(self._vectors))
        else:
            rows = self._candidates(vector, k)
        return ranked(self._vectors, rows, vector, k)

    def itself(self, row: int) -> float:
        """Return the cosine, as annoy has it, between a row and what annoy finds nearest to it.

        Annoy's angular distance d between unit vectors has d^2 = 2 - 2 cos.
        """
        with self._lock:
            nearest = self._trees.get_nns_by_vector(
                self._vectors[row].tolist(), 1, include_distances=True
            )
        return 1 - nearest[1][0] ** 2 / 2 if nearest[1] else -1.0

    def close(self) -> None:
        """Unmap the copy."""
        with self._lock:
            if self._trees is not None:
                self._trees.unload()
                self._trees = None

    def _candidates(self, vector: Vector, k: int) -> Rows:
        items = len(self._vectors)
        wanted = max(k * _OVER_FETCH, _FEWEST_CANDIDATES)
        with self._lock:  # also keeps `close` from unmapping under a running query
            if k > 0 and wanted < items and self._trees is not None:
                found = self._trees.get_nns_by_vector(vector.tolist(), wanted, _NODES)
                if len(found) >= k:
                    return np.asarray(found, np.int64)
        return np.arange(items if k > 0 else 0, dtype=np.int64)


def build_file(vectors: Vectors, path: Path, trees: int = TREES) -> None:
    """Build annoy's trees over vectors (N, D) and write them to a new file.

    Raises:
        OSError: if the file cannot be written.
    """
    index = _empty(vectors.shape[1])
    for row, vector in enumerate(vectors):
        index.add_item(row, vector.tolist())
    # One job: with several, the trees depend on how the threads were scheduled.
    index.build(trees, n_jobs=1)
    try:
        index.save(str(path))
    finally:
        index.unload()  # save has mapped the file


def _empty(dimension: int) -> Any:
    import annoy  # late: absent on a Windows without a compiler, and not free

    index = annoy.AnnoyIndex(dimension, "angular")
    index.set_seed(_SEED)
    return index

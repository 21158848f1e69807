"""What every nearest-neighbour index does, whatever it is made of."""

from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from visfinder.models import Vector

Rows = NDArray[np.int64]  # (k,), rows of the vectors the index was made from
Cosines = NDArray[np.float32]  # (k,), -1..1


class ProductIndex(Protocol):
    """Finds the rows nearest to a vector by cosine; safe to call from any thread."""

    @property
    def kind(self) -> Literal["annoy", "exact"]:
        """What answers."""
        ...

    @property
    def note(self) -> str:
        """Why, in plain words, the index is not what it was meant to be; empty when all is well."""
        ...

    def query(self, vector: Vector, k: int, rows: Rows | None = None) -> tuple[Rows, Cosines]:
        """Return the `k` nearest rows, best first, with their exact cosines.

        Fewer come back only where fewer exist. Equal cosines come in the order of their rows.

        Args:
            vector: (D,), unit length.
            k: how many; 0 or less gives none.
            rows: the only rows to look at, in any order; None means all. Answered exactly.

        Raises:
            ValueError: if the vector's dimension is not the index's, or a row is out of range.
        """
        ...

    def __len__(self) -> int: ...

    def close(self) -> None:
        """Let go of the file, if there is one; a closed index answers no more queries."""
        ...

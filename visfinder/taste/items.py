"""Products as a taste sees them: picture, colour, kind and price, each as numbers to compare."""

from dataclasses import dataclass
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from visfinder.models import Vectors

ASPECTS: Final = ("picture", "colour", "kind", "price")


@dataclass(frozen=True, slots=True, eq=False)
class Items:
    """N products; an aspect that a product says nothing of has a row of zeros.

    Attributes:
        vectors: (N, D) float32, unit rows: the pictures.
        colours: (N, C) float32, unit or zero rows.
        kinds: (N,) int64, rows of `kind_rows`.
        kind_rows: (K, M) float32, unit or zero rows: kinds of one branch have a part in common.
        prices: (N, P) float32, unit or zero rows.
    """

    vectors: Vectors
    colours: NDArray[np.float32]
    kinds: NDArray[np.int64]
    kind_rows: NDArray[np.float32]
    prices: NDArray[np.float32]

    @classmethod
    def pictures(cls, vectors: Vectors) -> Self:
        """Return products of which nothing but the pictures, (N, D), is known."""
        nothing = np.zeros((len(vectors), 0), np.float32)
        kinds = np.zeros(len(vectors), np.int64)
        return cls(vectors, nothing, kinds, np.zeros((1, 1), np.float32), nothing)

    def __len__(self) -> int:
        return len(self.vectors)

    def take(self, rows: NDArray[np.integer] | slice) -> "Items":
        """Return some of them, in the order given."""
        return Items(
            self.vectors[rows],
            self.colours[rows],
            self.kinds[rows],
            self.kind_rows,
            self.prices[rows],
        )

    @property
    def known(self) -> NDArray[np.float32]:
        """Which of `ASPECTS` each product has, (N, 4), 0 or 1."""
        kinds = np.any(self.kind_rows[self.kinds], axis=1)
        has = (np.ones(len(self), bool), self.colours.any(axis=1), kinds, self.prices.any(axis=1))
        return np.stack(has, axis=1).astype(np.float32)

    def agreements(self, other: "Items") -> NDArray[np.float64]:
        """Return how far each aspect of each pair agrees, (4, N, M), each -1..1.

        Both must have the same `kind_rows`.
        """
        of_kinds = (self.kind_rows[self.kinds]) @ (other.kind_rows[other.kinds]).T
        return np.stack(
            (
                self.vectors.astype(np.float64) @ other.vectors.T,
                self.colours @ other.colours.T,
                of_kinds,
                self.prices @ other.prices.T,
            )
        ).astype(np.float64)

"""What a shopper has said of products: ratings, weaker signs, and choices between two."""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from visfinder.taste.items import Items


@dataclass(frozen=True, slots=True, eq=False)
class Choices:
    """Answers to "which one?" over n products.

    Attributes:
        differences: (Q, n): 1 at the one that was chosen, -1 at the other.
        ages_days: (Q,).
    """

    differences: NDArray[np.float64]
    ages_days: NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """What was said of n products.

    Attributes:
        items: the products.
        liking: (n,) -1 (cross) to 1 (heart).
        ages_days: (n,) how long ago; the future counts as now.
        weights: (n,) 1 for a rating, less for what only hints at one, 0 for a product that only
            choices are about.
        chosen: (Q, 2) int64, rows of `items`: the one chosen and the one not.
        chosen_ages_days: (Q,).
    """

    items: Items
    liking: NDArray[np.float64]
    ages_days: NDArray[np.float64]
    weights: NDArray[np.float64]
    chosen: NDArray[np.int64]
    chosen_ages_days: NDArray[np.float64]

    @classmethod
    def of_stars(
        cls, items: Items, stars: NDArray[np.int64], ages_days: NDArray[np.float64]
    ) -> Self:
        """Return ratings, (n,) 1..5 each, as evidence."""
        liking = (np.asarray(stars, np.float64) - 3) / 2
        none = np.zeros((0, 2), np.int64)
        return cls(items, liking, ages_days, np.ones(len(items)), none, np.zeros(0))

    def choices_among(self, kept: NDArray[np.int64]) -> Choices:
        """Return the choices between products that are kept, as differences over those."""
        places = np.full(len(self.items), -1, np.int64)
        places[kept] = np.arange(len(kept))
        ends = places[self.chosen]
        among = (ends >= 0).all(axis=1)
        ends = ends[among]
        differences = np.zeros((len(ends), len(kept)))
        differences[np.arange(len(ends)), ends[:, 0]] = 1
        differences[np.arange(len(ends)), ends[:, 1]] -= 1
        return Choices(differences, self.chosen_ages_days[among])

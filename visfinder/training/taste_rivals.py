"""What the taste model is measured against: the usual ways to rank by ratings, on pictures alone.

Each gets the vectors of all products and the ratings, and scores every product. Scores that are
equal leave the order as it was without any taste.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.leaning import DISLIKED, LIKED
from visfinder.models import Vectors
from visfinder.training.shoppers import Shopper

# Rocchio's usual weights, Manning, Raghavan and Schütze 2008, section 9.1.1.
TOWARDS, AWAY = 0.75, 0.15
_ROUNDS: Final = 12  # Newton steps; it has converged after about six
_RIDGE: Final = 1.0  # the usual penalty on the weights, C = 1
_STRETCH: Final = 4.0  # of unit vectors, whose cosines lie close together, for the penalty to fit

Scores = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Ratings:
    """What a method is told.

    Attributes:
        vectors: (N, D) unit rows, of all products.
        shopper: its rated rows and stars.
        liked_by_others: (N,) how many other shoppers rated each product high.
        seed: which shopper.
    """

    vectors: Vectors
    shopper: Shopper
    liked_by_others: NDArray[np.int64]
    seed: int

    @property
    def liked(self) -> Vectors:
        """The vectors of what was liked."""
        rows: Vectors = self.vectors[self.shopper.rated[self.shopper.stars >= LIKED]]
        return rows

    @property
    def disliked(self) -> Vectors:
        """The vectors of what was not."""
        rows: Vectors = self.vectors[self.shopper.rated[self.shopper.stars <= DISLIKED]]
        return rows


def no_taste(ratings: Ratings) -> Scores:
    """Leave the order as the first screen has it: kinds taking turns."""
    return np.zeros(len(ratings.vectors))


def at_random(ratings: Ratings) -> Scores:
    """Shuffle."""
    return np.random.default_rng([ratings.seed, 7]).random(len(ratings.vectors))


def popularity(ratings: Ratings) -> Scores:
    """Count the other shoppers who rated a product high."""
    return ratings.liked_by_others.astype(np.float64)


def rocchio(ratings: Ratings) -> Scores:
    """Look near the mean of what was liked, away from that of what was not (Rocchio 1971)."""
    query = np.zeros(ratings.vectors.shape[1])
    if len(ratings.liked):
        query += TOWARDS * ratings.liked.mean(axis=0)
    if len(ratings.disliked):
        query -= AWAY * ratings.disliked.mean(axis=0)
    return np.asarray(ratings.vectors @ query, np.float64)


def nearest_liked(ratings: Ratings) -> Scores:
    """Look near whatever liked product is nearest."""
    if not len(ratings.liked):
        return no_taste(ratings)
    return np.asarray((ratings.vectors @ ratings.liked.T).max(axis=1), np.float64)


def logistic_regression(ratings: Ratings) -> Scores:
    """Tell liked from not, by a logistic regression with a ridge penalty, fitted by Newton steps.

    Fitted in the span of the rated products, where its optimum lies (the representer theorem).
    """
    rated = ratings.vectors[ratings.shopper.rated].astype(np.float64) * _STRETCH
    liked = (ratings.shopper.stars >= LIKED).astype(np.float64)
    if not 0 < liked.sum() < len(liked):
        return no_taste(ratings)
    gram = rated @ rated.T + 1.0  # with a constant, as one more feature
    pull: NDArray[np.floating] = np.zeros(len(liked))
    for _ in range(_ROUNDS):
        chance = 1 / (1 + np.exp(-gram @ pull))
        slope = np.maximum(chance * (1 - chance), 1e-6)
        wanted = gram @ pull + (liked - chance) / slope
        pull = np.linalg.solve(gram + np.diag(_RIDGE / slope), wanted)
    return np.asarray(_STRETCH * ratings.vectors @ (rated.T @ pull), np.float64)


RIVALS: Final[Mapping[str, Callable[[Ratings], Scores]]] = {
    "no taste": no_taste,
    "random": at_random,
    "popularity": popularity,
    "Rocchio": rocchio,
    "nearest liked": nearest_liked,
    "logistic": logistic_regression,
}

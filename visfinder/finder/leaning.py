"""Leaning: the shopper's ratings and the taste fitted to them; an immutable snapshot."""

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.shelf import Shelf
from visfinder.models import CROSS, ProductKey, Rating
from visfinder.taste.evidence import Evidence
from visfinder.taste.model import TasteModel

LIKED, DISLIKED = 4, 2  # stars: from here up, from here down
CLOSE = 0.6  # cosine from which one product is said to be close to another: most others of its
# kind are not (median 0.5), its other colours are

_DAY_S = 86_400.0


@dataclass(frozen=True, eq=False)
class Leaning:
    """What the ratings say about one shelf; make one with `of`.

    Attributes:
        ratings: those that stand.
        shelf: what they are applied to.
        rated_rows: rows of the shelf whose products are rated.
        model: the taste, fitted to the rated products that have a vector.
        model_rows: the shelf's row of each product in the model's order.
        crossed: (N,) bool, products that are never shown: rated with a cross, or hidden.
        sunk: (N,) bool, colourways of products rated with a cross, unless liked themselves.
        hidden: products that are not shown, whatever their rating.
    """

    ratings: Mapping[ProductKey, Rating]
    shelf: Shelf
    rated_rows: NDArray[np.int64]
    model: TasteModel
    model_rows: NDArray[np.int64]
    crossed: NDArray[np.bool_]
    hidden: frozenset[ProductKey] = frozenset()

    @classmethod
    def of(
        cls,
        ratings: Mapping[ProductKey, Rating],
        shelf: Shelf,
        now: float | None = None,
        hidden: Iterable[ProductKey] = (),
    ) -> Self:
        """Fit a taste; `now` in POSIX seconds, the clock's when None."""
        here = [(shelf.rows[key], rating) for key, rating in ratings.items() if key in shelf.rows]
        rows = np.array([row for row, _ in here], np.int64)
        stars = np.array([rating.stars for _, rating in here], np.int64)
        given = np.array([rating.at for _, rating in here], np.float64)
        ages_days = ((time.time() if now is None else now) - given) / _DAY_S
        seen = rows < len(shelf.vectors)
        items = shelf.items.take(rows[seen])
        model = TasteModel.fit(Evidence.of_stars(items, stars[seen], ages_days[seen]))
        crossed = np.zeros(len(shelf), bool)
        crossed[rows[stars == CROSS]] = True
        hidden = frozenset(hidden)
        crossed[[shelf.rows[key] for key in hidden if key in shelf.rows]] = True
        return cls(ratings, shelf, rows, model, rows[seen][model.kept], crossed, hidden)

    @cached_property
    def sunk(self) -> NDArray[np.bool_]:
        """Which products are colourways of one rated with a cross, (N,); none that is liked.

        Hiding says nothing of taste: the colourways of what is only hidden stay where they are.
        """
        designs, products = self.shelf.designs, self.shelf.products
        stars = {row: self.stars(products[row].key) or 0 for row in self.rated_rows.tolist()}
        out = designs[[row for row, given in stars.items() if given == CROSS]]
        sunk = np.isin(designs, out[out >= 0])
        sunk[[row for row, given in stars.items() if given >= LIKED]] = False
        return sunk

    def stars(self, key: ProductKey) -> int | None:
        """Return the rating of a product, None where it is not rated."""
        rating = self.ratings.get(key)
        return None if rating is None else rating.stars

    def liking(self, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return how much the taste likes searchable rows, (M,), about -1 (cross) to 1 (heart)."""
        return self.model.mean(self.shelf.items.take(rows))

    def nearest_liked(self, rows: NDArray[np.int64]) -> list[int]:
        """Return the row rated 4 or 5 that lifts each searchable row most; -1: none close does."""
        return self._strongest(rows, self._model_stars >= LIKED, 1)

    def nearest_disliked(self, rows: NDArray[np.int64]) -> list[int]:
        """Return the row rated 1 or 2 that lowers each searchable row most; -1: none close does."""
        return self._strongest(rows, self._model_stars <= DISLIKED, -1)

    @cached_property
    def _model_stars(self) -> NDArray[np.int64]:
        products = self.shelf.products
        return np.array([self.stars(products[row].key) for row in self.model_rows], np.int64)

    def _strongest(self, rows: NDArray[np.int64], among: NDArray[np.bool_], sign: int) -> list[int]:
        if not among.any():
            return [-1] * len(rows)
        pulls = sign * self.model.influences(self.shelf.items.take(rows))
        pulls[:, ~among] = 0
        best = pulls.argmax(axis=1)
        close = self.model.rated.vectors[best] * self.shelf.vectors[rows]
        pulling = (pulls[np.arange(len(rows)), best] > 0) & (close.sum(axis=1) >= CLOSE)
        return [int(row) for row in np.where(pulling, self.model_rows[best], -1)]

"""Leaning: what the shopper said and the taste fitted to it; an immutable snapshot."""

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Self

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.said import Opinion, Said
from visfinder.finder.shelf import Shelf
from visfinder.finder.tastes import Liked, Taste, tastes_of
from visfinder.models import CROSS, ProductKey, Rating
from visfinder.taste.evidence import Evidence
from visfinder.taste.items import Items
from visfinder.taste.kernel import Kernel
from visfinder.taste.model import TasteModel

LIKED, DISLIKED = 4, 2  # stars: from here up, from here down
# Closeness (`taste.kernel`) from which one product is said to be close to another: of one kind and
# half alike to look at.  In a catalog that knows of pictures only it is a cosine.
CLOSE = 0.6
# A cosine as of a product and the same one from another side (0.91); the nearest of 1,500 other
# products has 0.79.
TWIN = 0.9
TWIN_COLOUR = 0.7  # agreement of colours, 0..1; what is the same but for its colour is no twin

_LIKING_OF_LIKED = (LIKED - 3) / 2
_DAY_S = 86_400.0


@dataclass(frozen=True, eq=False)
class Leaning:
    """What a profile says about one shelf; make one with `of`.

    Attributes:
        said: what stands of the profile.
        shelf: what it is applied to.
        rated_rows: rows of the shelf whose products are rated.
        model: the taste, fitted to the products with a vector of which something was said.
        model_rows: the shelf's row of each product in the model's order.
        crossed: (N,) bool, products that are never shown: rated with a cross, or hidden.
        liked: what was liked, with a vector, whether or not its taste counts.
    """

    said: Said
    shelf: Shelf
    rated_rows: NDArray[np.int64]
    model: TasteModel
    model_rows: NDArray[np.int64]
    crossed: NDArray[np.bool_]
    liked: Liked
    _tastes: list[tuple[Taste, ...]] = field(default_factory=list)  # none or one

    @classmethod
    def of(
        cls,
        said: Said | Mapping[ProductKey, Rating],
        shelf: Shelf,
        now: float | None = None,
        kernel: Kernel | None = None,
    ) -> Self:
        """Fit a taste.

        Args:
            said: what stands of the profile, or ratings alone.
            shelf: the products.
            now: POSIX seconds, the clock's when None.
            kernel: None for the one that explains what was said best.
        """
        said = said if isinstance(said, Said) else Said(said)
        rows = shelf.rows
        rated = [(rows[key], rating.stars) for key, rating in said.ratings.items() if key in rows]
        crossed = np.zeros(len(shelf), bool)
        crossed[[row for row, stars in rated if stars == CROSS]] = True
        crossed[[rows[key] for key in said.hidden if key in rows]] = True
        opinions = {
            key: opinion
            for key, opinion in said.opinions().items()
            if rows.get(key, len(shelf.vectors)) < len(shelf.vectors)
        }
        liked = _liked(opinions, shelf)
        tastes, left_out = [], np.zeros(0, np.int64)
        if said.edits:
            tastes.append(tuple(tastes_of(liked, shelf.items.take(liked.rows), said.edits)))
            counted = [taste.rows for taste in tastes[0] if not taste.muted]
            left_out = np.setdiff1d(liked.rows, np.concatenate([*counted, left_out]))
        heard, evidence = _evidence(said, opinions, shelf, set(left_out.tolist()), now)
        model = TasteModel.fit(evidence, kernel)
        rated_rows = np.array([row for row, _ in rated], np.int64)
        return cls(said, shelf, rated_rows, model, heard[model.kept], crossed, liked, tastes)

    @property
    def ratings(self) -> Mapping[ProductKey, Rating]:
        """The ratings that stand."""
        return self.said.ratings

    @property
    def tastes(self) -> tuple[Taste, ...]:
        """The several tastes in what was liked, the one with the most of it first."""
        if not self._tastes:
            rows = self.liked.rows
            none = Items.pictures(self.shelf.vectors[rows])
            items = self.shelf.items.take(rows) if len(rows) else none
            self._tastes.append(tuple(tastes_of(self.liked, items, self.said.edits)))
        return self._tastes[0]

    @cached_property
    def sunk(self) -> NDArray[np.bool_]:
        """Which products are colourways of one rated with a cross, (N,); none that is liked.

        Hiding says nothing of taste: the colourways of what is only hidden stay where they are.
        """
        designs = self.shelf.designs
        out = designs[self._rated(CROSS, CROSS)]
        sunk = np.isin(designs, out[out >= 0])
        sunk[self._rated(LIKED, 5)] = False
        return sunk

    def held_back(self, rows: NDArray[np.int64], worst: int = CROSS) -> NDArray[np.bool_]:
        """Return which searchable rows are near twins of what was rated low, (M,).

        Args:
            rows: of the shelf.
            worst: the most stars that count as low.
        """
        shelf, low = self.shelf, self._rated(CROSS, worst)
        low = low[low < len(shelf.vectors)]
        if not len(low):
            return np.zeros(len(rows), bool)
        alike = shelf.vectors[rows] @ shelf.vectors[low].T >= TWIN
        alike &= shelf.kind_codes[rows][:, None] == shelf.kind_codes[low]
        ours, theirs = shelf.items.colours[rows], shelf.items.colours[low]
        known = np.outer(ours.any(axis=1), theirs.any(axis=1))
        alike &= (ours @ theirs.T >= TWIN_COLOUR) | ~known
        own = shelf.designs[rows]
        alike |= (own[:, None] == shelf.designs[low]) & (own >= 0)[:, None]
        return np.asarray(alike.any(axis=1) & ~np.isin(rows, self._rated(LIKED, 5)))

    def untasted(self) -> "Leaning":
        """Return the same without a taste; what was crossed out or hidden stays away."""
        none = np.zeros(0, np.int64)
        nothing = Items.pictures(self.shelf.vectors[none])
        model = TasteModel.fit(Evidence.of_stars(nothing, none, np.zeros(0)))
        return replace(self, model=model, model_rows=none)

    def stars(self, key: ProductKey) -> int | None:
        """Return the rating of a product, None where it is not rated."""
        rating = self.ratings.get(key)
        return None if rating is None else rating.stars

    def liking(self, rows: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return how much the taste likes searchable rows, (M,), about -1 (cross) to 1 (heart)."""
        if not len(self.model.rated):  # before anything is said, no product needs comparing
            return np.zeros(len(rows), np.float32)
        return self.model.mean(self.shelf.items.take(rows))

    def nearest_liked(self, rows: NDArray[np.int64]) -> list[int]:
        """Return the row rated high without which each one would fall most; -1: none close.

        It is close to the row, and without it the row's liking would be lower.
        """
        return self._strongest(rows, self._rated(LIKED, 5), 1)

    def nearest_disliked(self, rows: NDArray[np.int64]) -> list[int]:
        """Return the row rated 1 or 2 that lowers each searchable row most; -1: none close does."""
        return self._strongest(rows, self._rated(CROSS, DISLIKED), -1)

    def is_close(self, rows: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Return which searchable rows are close to anything that something was said of, (M,)."""
        closeness = Kernel().closeness(self.shelf.items.take(rows), self.model.rated)
        return np.asarray((closeness >= CLOSE).any(axis=1))

    def _rated(self, least: int, most: int) -> NDArray[np.int64]:
        """Return the rows with so many stars."""
        keys = [self.shelf.products[row].key for row in self.rated_rows.tolist()]
        stars = np.array([self.ratings[key].stars for key in keys], np.int64)
        return self.rated_rows[(least <= stars) & (stars <= most)]

    def _strongest(self, rows: NDArray[np.int64], rated: NDArray[np.int64], sign: int) -> list[int]:
        among = np.isin(self.model_rows, rated)
        if not among.any():
            return [-1] * len(rows)
        items = self.shelf.items.take(rows)
        effects = sign * self.model.effects(items)[:, among]
        effects[Kernel().closeness(items, self.model.rated.take(np.flatnonzero(among))) < CLOSE] = 0
        best = effects.argmax(axis=1)
        found = effects[np.arange(len(rows)), best] > 0
        return [int(row) for row in np.where(found, self.model_rows[among][best], -1)]


def _liked(opinions: Mapping[ProductKey, Opinion], shelf: Shelf) -> Liked:
    """Return what was rated high, kept on a board or asked from twice, the newest first."""
    liked = [
        (opinion.at, shelf.rows[key], key)
        for key, opinion in opinions.items()
        if opinion.liking >= _LIKING_OF_LIKED and opinion.weight >= 0.5
    ]
    liked.sort(key=lambda each: -each[0])
    return Liked(
        np.array([row for _, row, _ in liked], np.int64),
        tuple(key for _, _, key in liked),
        np.array([at for at, _, _ in liked], np.float64),
    )


def _evidence(
    said: Said,
    opinions: Mapping[ProductKey, Opinion],
    shelf: Shelf,
    left_out: set[int],
    now: float | None,
) -> tuple[NDArray[np.int64], Evidence]:
    """Return the rows that something was said of, and what; rows left out are not heard."""
    heard = {
        shelf.rows[key]: opinion
        for key, opinion in opinions.items()
        if shelf.rows[key] not in left_out
    }
    chosen: list[tuple[int, int, float]] = []
    for answer in said.quiz:
        pair = [shelf.rows.get(key, len(shelf)) for key in (answer.preferred, answer.other)]
        if max(pair) < len(shelf.vectors) and pair[0] != pair[1]:
            chosen.append((pair[0], pair[1], answer.at))
            for row in pair:
                heard.setdefault(row, Opinion(0.0, 0.0, answer.at))
    places = {row: place for place, row in enumerate(heard)}
    today = time.time() if now is None else now
    rows = np.array(list(heard), np.int64)
    evidence = Evidence(
        shelf.items.take(rows) if heard else Items.pictures(shelf.vectors[rows]),
        np.array([opinion.liking for opinion in heard.values()], np.float64),
        _days(today, (opinion.at for opinion in heard.values())),
        np.array([opinion.weight for opinion in heard.values()], np.float64),
        np.array([(places[a], places[b]) for a, b, _ in chosen], np.int64).reshape(-1, 2),
        _days(today, (at for *_, at in chosen)),
    )
    return rows, evidence


def _days(today: float, times: Iterable[float]) -> NDArray[np.float64]:
    return (today - np.array(list(times), np.float64)) / _DAY_S

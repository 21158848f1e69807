"""What pairing knows of products beside their category: colours, manner, style, season, price.

    product --record--> styles, seasons, formality, price rank      may be missing
            --picture-> palette, manner, reading                    always there

A *manner* is the embedding less the mean embedding of its category, so that what is left is how a
thing looks and not what it is.  A *reading* is what the learned head makes of the manner.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visfinder.models import Product, Vector, Vectors
from visfinder.pairing.branches import role
from visfinder.pairing.head import PairHead
from visfinder.pairing.kinds import Kind
from visfinder.pairing.palettes import Palettes

SEASONS = ("spring", "summer", "autumn", "winter")
MOST_WORDS = 256  # style words that are told apart: the most frequent ones of the catalogs
# Products that the wider mean weighs: with two products, half of a kind's mean is its role's.
MEAN_SMOOTHING = 2.0
_CHUNK = 8192  # rows whose manners are in memory at once

Rows = NDArray[np.int64]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Member:
    """One thing that is asked from: a photo, a product, or one product of a look.

    Attributes:
        palette: (1, 5, 4), shares 0 where no colours are measured.
        manner: (D,) unit length.
        reading: (K,) unit length; empty without a head.
        words: (S,) unit length, or 0 where no style is known.
        seasons: (4,) unit length, or 0 where no season is known.
        formality: 1..5, nan where not known.
        price_rank: 0..1 among the prices of its kind, nan where not known.
    """

    palette: Palettes
    manner: Floats
    reading: Floats
    words: Floats
    seasons: Floats
    formality: float
    price_rank: float


@dataclass(frozen=True, slots=True, eq=False)
class Traits:
    """Of N products, of which the first M have an embedding; see `Member` for what they are.

    Attributes:
        vectors: (M, D) unit rows.
        means: (kinds, D), the mean embedding of each kind; the last row is that of all.
        spread: (M,) how far each vector is from the mean of its kind, more than 0.
        codes: (N,) kinds.
        palettes: (N, 5, 4).
        vocabulary: the S style words.
        words: (N, S).
        seasons: (N, 4).
        formality: (N,).
        price_ranks: (N,).
        readings: (M, K).
    """

    vectors: Vectors
    means: Floats
    spread: Floats
    codes: Rows
    palettes: Palettes
    vocabulary: tuple[str, ...]
    words: Floats
    seasons: Floats
    formality: Floats
    price_ranks: Floats
    readings: Floats

    def seen(self, vector: Vector, code: int, palette: Palettes, head: PairHead | None) -> Member:
        """Return a photo as something to ask from, of which only what it shows is known.

        Args:
            vector: (D,) unit length.
            code: its kind, -1 where that is not known.
            palette: (1, 5, 4).
            head: the learned head, if there is one.
        """
        manner = manner_of(vector, self.means[code])
        reading = np.zeros(0, np.float32)
        if head is not None:
            reading = head.read(manner[None])[0]
        words, seasons = np.zeros(self.words.shape[1], np.float32), np.zeros(4, np.float32)
        return Member(palette, manner, reading, words, seasons, float("nan"), float("nan"))

    def member(self, row: int) -> Member:
        """Return one searchable product as something to ask from."""
        return Member(
            self.palettes[row : row + 1],
            manner_of(self.vectors[row], self.means[self.codes[row]]),
            self.readings[row],
            self.words[row],
            self.seasons[row],
            float(self.formality[row]),
            float(self.price_ranks[row]),
        )


def traits_of(
    products: Sequence[Product],
    vectors: Vectors,
    kinds: Sequence[Kind],
    codes: Rows,
    palettes: Palettes,
    price_ranks: Floats,
    head: PairHead | None,
) -> Traits:
    """Return the traits of products; see `Traits` for the arrays."""
    means = kind_means(vectors, codes[: len(vectors)], [role(kind) for kind in kinds])
    spread = np.empty(len(vectors), np.float32)
    readings = np.zeros((len(vectors), 0 if head is None else head.width), np.float32)
    for rows in _chunks(len(vectors)):
        apart = vectors[rows] - means[codes[rows]]
        spread[rows] = np.maximum(np.linalg.norm(apart, axis=1), 1e-6)
        if head is not None:
            readings[rows] = head.read(apart / spread[rows, None])
    vocabulary = _vocabulary(products)
    return Traits(
        vectors=vectors,
        means=means,
        spread=spread,
        codes=codes,
        palettes=palettes,
        vocabulary=vocabulary,
        words=_marked([product.styles for product in products], vocabulary),
        seasons=_marked([product.seasons for product in products], SEASONS),
        formality=np.array([p.formality or np.nan for p in products], np.float32),
        price_ranks=price_ranks,
        readings=readings,
    )


def kind_means(vectors: Vectors, codes: Rows, roles: Sequence[str]) -> Floats:
    """Return the mean vector of each kind, smoothed by its role's, and that by the mean of all.

    Args:
        vectors: (M, D).
        codes: (M,), the kind of each.
        roles: the role of each kind; of one role, kinds smooth each other's mean.

    Returns:
        (kinds + 1, D) float32; the last row is the mean of all, for what is of no known kind.
    """
    kinds = len(roles)
    if not len(vectors):
        return np.zeros((kinds + 1, vectors.shape[1]), np.float32)
    sums = np.zeros((kinds, vectors.shape[1]), np.float64)
    np.add.at(sums, codes, vectors)
    counts = np.bincount(codes, minlength=kinds).astype(np.float64)[:, None]
    overall = sums.sum(axis=0) / len(vectors)
    means = np.empty((kinds + 1, vectors.shape[1]), np.float32)
    for one in dict.fromkeys(roles):
        of = np.array([role == one for role in roles], bool)
        wider = sums[of].sum(axis=0) + MEAN_SMOOTHING * overall
        wider /= counts[of].sum() + MEAN_SMOOTHING
        means[:-1][of] = (sums[of] + MEAN_SMOOTHING * wider) / (counts[of] + MEAN_SMOOTHING)
    means[-1] = overall
    return means


def manner_of(vector: Vector, mean: Floats) -> Floats:
    """Return a vector less the mean of its kind, unit length."""
    apart = vector - mean
    return np.asarray(apart / max(float(np.linalg.norm(apart)), 1e-6), np.float32)


def unit(rows: Floats) -> Floats:
    """Return rows of unit length; those that are 0 stay 0."""
    length = np.linalg.norm(rows, axis=-1, keepdims=True)
    return np.asarray(rows / np.where(length > 0, length, 1), np.float32)


def _chunks(count: int) -> Iterator[Rows]:
    for start in range(0, count, _CHUNK):
        yield np.arange(start, min(start + _CHUNK, count))


def _vocabulary(products: Sequence[Product]) -> tuple[str, ...]:
    counts: dict[str, int] = {}
    for product in products:
        for word in product.styles:
            counts[word] = counts.get(word, 0) + 1
    return tuple(sorted(counts, key=lambda word: (-counts[word], word))[:MOST_WORDS])


def _marked(named: Sequence[Sequence[str]], words: Sequence[str]) -> Floats:
    """Return (N, words) unit rows that mark which words each product names."""
    places = {word: place for place, word in enumerate(words)}
    marks = np.zeros((len(named), len(words)), np.float32)
    for row, names in enumerate(named):
        for name in names:
            if name in places:
                marks[row, places[name]] = 1
    return unit(marks)

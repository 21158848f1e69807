"""How far a rating of one product says something of another: the kernel of the taste model.

Of two products picture, colour, kind and price agree by a cosine each.  Their weighted mean over
the aspects a product is known by, an inner product of unit vectors again, is the closeness c:

    k(x, r) = LEVEL + BROAD c + NEAR ((1 + c) / 2)^(2^SQUARINGS)

LEVEL is how generous the shopper is altogether, BROAD carries a liking over to distant relatives,
and NEAR, the most of it, is about near twins.  Sums and products of kernels are kernels (Rasmussen
& Williams 2006, section 4.2.4), so k is one whatever the weights.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visfinder.taste.items import Items

_CHUNK = 1024  # rows a time: a block of 500 ratings (2 MB) stays in the processor's cache


Pairs = NDArray[np.float64]  # (N, M)


@dataclass(frozen=True, slots=True)
class Kernel:
    """The weights; `taste.tuning` finds those that explain a shopper's ratings best.

    Attributes:
        aspects: of picture, colour, kind and price; positive.
        level: with `broad` and `near` it adds up to 1, so that a prior variance is 1.
        squarings: how fast the near part falls off.
        noise: variance of a rating given today; shoppers repeat one within about +-0.6 stars.
        half_life_days: what was said so long ago weighs half: its noise variance has doubled.
    """

    # Found by a coarse search over made-up shoppers (`visfinder eval --taste`, other seeds than
    # those that are measured with).  Closeness of near twins is 0.9, of others of a kind 0.6, of
    # other kinds 0.2; the near part there is 0.44, 0.03 and 0.00.
    aspects: tuple[float, float, float, float] = (0.33, 0.25, 0.40, 0.02)
    level: float = 0.05
    broad: float = 0.05
    near: float = 0.90
    squarings: int = 4
    noise: float = 0.12
    half_life_days: float = 180.0

    def noise_of(
        self, roughness: NDArray[np.float64], ages_days: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Return the noise variance of what was said so long ago; the future counts as now."""
        decay = np.exp2(np.maximum(ages_days, 0) / self.half_life_days)
        return np.asarray(self.noise * roughness * decay)

    def of(self, agreements: NDArray[np.float64], ours: Items, theirs: Items) -> Pairs:
        """Return k of every pair, (N, M), from what `Items.agreements` found."""
        closeness = self._closeness(agreements, ours, theirs)
        near = (1 + closeness) / 2
        for _ in range(self.squarings):
            near *= near
        return np.asarray(self.level + self.broad * closeness + self.near * near)

    def between(self, ours: Items, theirs: Items) -> Pairs:
        """Return k of every pair, (N, M)."""
        return self.of(ours.agreements(theirs), ours, theirs)

    def closeness(self, ours: Items, theirs: Items) -> Pairs:
        """Return how close the products of each pair are altogether, (N, M), -1..1."""
        return self._closeness(ours.agreements(theirs), ours, theirs)

    def _closeness(self, agreements: Pairs, ours: Items, theirs: Items) -> Pairs:
        mean = np.tensordot(np.array(self.aspects), agreements, axes=1)
        return np.asarray(mean / np.outer(self._size(ours), self._size(theirs)))

    def pulled(self, items: Items, rated: Items, pull: NDArray[np.float64]) -> NDArray[np.float32]:
        """Return k(items, rated) pull, (N,), without ever holding all of k.

        100,000 products at 500 ratings cost little more than the matrix product of the two.
        """
        liking = np.full(len(items), (self.level - self.broad) * pull.sum(), np.float32)
        picture, colour, kind, price = self.aspects
        size = 2 * self._size(rated)[:, None]
        parts = (picture * rated.vectors, colour * rated.colours, price * rated.prices)
        # The last column adds the half that makes (1 + c) / 2 of c / 2.
        ours = np.concatenate([part / size for part in parts], axis=1)
        ours = np.concatenate([ours, np.full((len(rated), 1), 0.5)], axis=1).astype(np.float32).T
        of_kinds = (
            kind * items.kind_rows @ (rated.kind_rows[rated.kinds] / size).T.astype(np.float32)
        )
        broad = (2 * self.broad * pull).astype(np.float32)
        near = (self.near * pull).astype(np.float32)
        for start in range(0, len(items), _CHUNK):
            rows = items.take(slice(start, start + _CHUNK))
            sizes = self._size(rows).astype(np.float32)[:, None]
            ones = np.ones((len(rows), 1), np.float32)
            dense = (rows.vectors / sizes, rows.colours / sizes, rows.prices / sizes, ones)
            block = np.concatenate(dense, axis=1) @ ours
            block += of_kinds[rows.kinds] / sizes
            some = liking[start : start + _CHUNK]
            some += block @ broad
            for _ in range(self.squarings):
                np.multiply(block, block, out=block)
            some += block @ near
        return liking

    def own(self, items: Items) -> NDArray[np.float64]:
        """Return k of each product with itself, (N,): 1."""
        return np.full(len(items), self.level + self.broad + self.near)

    def _size(self, items: Items) -> NDArray[np.float64]:
        """Return the length of each product's weighted aspects, (N,)."""
        return np.asarray(np.sqrt(items.known @ np.array(self.aspects)), np.float64)

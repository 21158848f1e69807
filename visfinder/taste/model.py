"""What the shopper likes, as a Gaussian process over embeddings.

Gaussian process regression in closed form (Rasmussen & Williams 2006, equations 2.25 and 2.26):

    mean(x) = k(x, R) (K + S)^-1 y        variance(x) = k(x, x) - k(x, R) (K + S)^-1 k(R, x)

with R the rated products, y their stars mapped to -1..1 and S a diagonal of noise variances.  The
kernel is a function of the cosine alone, a sum of three positive definite parts:

    k(x, r) = LEVEL + BROAD cos + NEAR ((1 + cos) / 2)^8

LEVEL is how generous the shopper is altogether, BROAD carries a liking over to distant relatives,
and NEAR, the most of it, is about near twins.  So one cross lowers what looks almost the same by
much and the rest of its category by little.
"""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from visfinder.models import Vectors

# The three add up to 1, so a prior variance is 1 and a mean stays about within -1..1.
LEVEL, BROAD, NEAR = 0.05, 0.15, 0.80
# Three squarings.  In the shipped encoder's space near twins have cosines of 0.8 to 0.9, others of
# a kind 0.4 to 0.6, other kinds 0.3; there ((1 + cos) / 2)^8 is 0.43 to 0.66, 0.06 to 0.17, 0.03.
NEAR_SQUARINGS = 3

NOISE = 0.1  # variance of a rating given today; shoppers repeat a rating within about +-0.6 stars
HALF_LIFE_DAYS = 180.0  # a rating this old weighs half: its noise variance has doubled
MAX_RATINGS = 500  # 500^3 / 3 operations are about 10 ms; older ratings hardly matter any more
EVIDENCE = 5.0  # ratings until taste counts half

_CHUNK = (
    4096  # rows a time, so that the kernel block (8 MB at 500 ratings) never grows with a catalog
)


@dataclass(frozen=True, slots=True, eq=False)
class TasteModel:
    """A fitted taste; make one with `fit`.

    Attributes:
        rated: (n, D) float32, unit rows: the products it was fitted on, newest first.
        kept: (n,) int64: which rows of `fit`'s arguments they are.
    """

    rated: Vectors
    kept: NDArray[np.int64]
    _pull: NDArray[np.float64]  # (n,): (K + S)^-1 y
    _inverse: NDArray[np.float64]  # (n, n): the inverse of the Cholesky factor of K + S

    @classmethod
    def fit(
        cls, vectors: Vectors, stars: NDArray[np.int64], ages_days: NDArray[np.float64]
    ) -> Self:
        """Fit a taste to ratings; beyond the newest 500 they are left out.

        Args:
            vectors: (N, D) float32, unit rows; N may be 0.
            stars: (N,) 1..5.
            ages_days: (N,) how long ago each was given; the future counts as now.
        """
        kept = np.argsort(ages_days, kind="stable")[:MAX_RATINGS]
        rated = np.ascontiguousarray(vectors[kept], np.float32)
        liking = (np.asarray(stars, np.float64)[kept] - 3) / 2
        noise = NOISE * np.exp2(np.maximum(ages_days[kept], 0) / HALF_LIFE_DAYS)
        covariance = _kernel(rated.astype(np.float64), rated.astype(np.float64))
        factor = np.linalg.cholesky(covariance + np.diag(noise))
        inverse = np.linalg.inv(factor)
        return cls(rated, kept, inverse.T @ (inverse @ liking), inverse)

    @property
    def weight(self) -> float:
        """How much taste counts beside looks: n / (n + 5), 0 without ratings, 0.5 at five."""
        return len(self.rated) / (len(self.rated) + EVIDENCE)

    def mean(self, vectors: Vectors) -> NDArray[np.float32]:
        """Return the liking of each product, (M,) float32, about -1 (cross) to 1 (heart).

        100,000 products at 500 ratings cost little more than the matrix product of the two.
        """
        liking = np.full(len(vectors), LEVEL * self._pull.sum(), np.float32)
        if not len(self.rated):
            return liking
        pull = self._pull.astype(np.float32)
        liking += vectors @ (BROAD * (pull @ self.rated))
        half = np.ascontiguousarray(self.rated.T) / np.float32(2)
        near = np.float32(NEAR) * pull
        for start in range(0, len(vectors), _CHUNK):
            closeness = vectors[start : start + _CHUNK] @ half
            closeness += np.float32(0.5)
            for _ in range(NEAR_SQUARINGS):
                np.multiply(closeness, closeness, out=closeness)
            liking[start : start + _CHUNK] += closeness @ near
        return liking

    def predict(self, vectors: Vectors) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return the liking of each product and how unsure it is.

        Returns:
            mean (M,) float32, about -1..1, and variance (M,) float32, 0 (known) to 1 (no idea).
        """
        if not len(self.rated):
            return self.mean(vectors), np.ones(len(vectors), np.float32)
        variance = np.empty(len(vectors), np.float32)
        for start in range(0, len(vectors), _CHUNK):
            known = self._inverse @ _kernel(self.rated, vectors[start : start + _CHUNK])
            variance[start : start + _CHUNK] = 1 - np.einsum("nm,nm->m", known, known)
        return self.mean(vectors), np.maximum(variance, 0)

    def influences(self, vectors: Vectors) -> NDArray[np.float32]:
        """Return what each rating adds to the liking of each product.

        Returns:
            (M, n) float32; rows add up to `mean`; columns in the order of `rated`.
        """
        return (_kernel(vectors, self.rated) * self._pull).astype(np.float32)


def _kernel(left: NDArray[np.floating], right: NDArray[np.floating]) -> NDArray[np.floating]:
    """Return k of every row of `left` (N, D) with every row of `right` (M, D), (N, M)."""
    cosine = left @ right.T
    near = (1 + cosine) / 2
    for _ in range(NEAR_SQUARINGS):
        near = near * near
    return np.asarray(LEVEL + BROAD * cosine + NEAR * near)

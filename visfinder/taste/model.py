"""What the shopper likes, as a Gaussian process over products.

Gaussian process regression in closed form (Rasmussen & Williams 2006, equations 2.25 and 2.26):

    mean(x) = k(x, P) H' (H K H' + S)^-1 y
    variance(x) = k(x, x) - k(x, P) H' (H K H' + S)^-1 H k(P, x)

with P the products heard of, y what was said and S a diagonal of noise variances.  A row of H says
of which product: a single 1 for a rating, 1 and -1 for "this one rather than that one", which is
an observation of a difference and as linear and Gaussian as the rest.  The kernel k is in
`taste.kernel`; one cross lowers what is almost the same by much and the rest of its kind by little.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np
from numpy.typing import NDArray

from visfinder.taste.evidence import Evidence
from visfinder.taste.items import Items
from visfinder.taste.kernel import Kernel
from visfinder.taste.tuning import tuned

MAX_RATINGS = 500  # 500^3 / 3 operations are about 10 ms; older ratings hardly matter any more
EVIDENCE = 5.0  # ratings until taste counts half
# Two products' errors in one answer; and which of two is better is said more surely than how good.
CHOICE_NOISE = 2.0
PREFERRED = 0.6  # by how much of -1..1 the chosen of two is liked better: a little over a star

_CHUNK = 4096  # rows a time, so that a block (16 MB at 500 ratings) never grows with a catalog


@dataclass(frozen=True, eq=False)
class TasteModel:
    """A fitted taste; make one with `fit`.

    Attributes:
        kernel: how far one product says something of another.
        rated: the n products it was fitted on, the newest said first.
        kept: (n,) int64: which rows of the evidence they are.
        heard: how much was said, ratings and choices, each by its weight.
    """

    kernel: Kernel
    rated: Items
    kept: NDArray[np.int64]
    heard: float
    _said: NDArray[np.float64]  # (m, n): H
    _covariance: NDArray[np.float64]  # (m, m): H K H' + S
    _wanted: NDArray[np.float64]  # (m,): y
    _pull: NDArray[np.float64]  # (n,): H' (H K H' + S)^-1 y

    @classmethod
    def fit(cls, evidence: Evidence, kernel: Kernel | None = None) -> Self:
        """Fit a taste; of products beyond the newest 500 nothing is heard.

        Args:
            evidence: what was said of which products; may be nothing at all.
            kernel: None for the one that explains the evidence best.
        """
        kept = np.argsort(evidence.ages_days, kind="stable")[:MAX_RATINGS]
        rated = evidence.items.take(kept)
        said = np.flatnonzero(evidence.weights[kept] > 0)
        liking, ages_days = evidence.liking[kept][said], evidence.ages_days[kept][said]
        roughness = 1 / evidence.weights[kept][said]
        if kernel is None:
            kernel = tuned(rated.take(said), liking, roughness, ages_days, Kernel())
        choices = evidence.choices_among(kept)
        rows = np.concatenate([np.eye(len(kept))[said], choices.differences])
        wanted = np.concatenate([liking, np.full(len(choices.ages_days), PREFERRED)])
        noise = kernel.noise_of(
            np.concatenate([roughness, np.full(len(choices.ages_days), CHOICE_NOISE)]),
            np.concatenate([ages_days, choices.ages_days]),
        )
        covariance = rows @ kernel.between(rated, rated) @ rows.T + np.diag(noise)
        pull = rows.T @ np.linalg.solve(covariance, wanted) if len(wanted) else np.zeros(len(kept))
        heard = float(evidence.weights[kept].sum() + len(choices.ages_days) / CHOICE_NOISE)
        return cls(kernel, rated, kept, heard, rows, covariance, wanted, pull)

    @property
    def weight(self) -> float:
        """How much taste counts beside looks: n / (n + 5), 0 without ratings, 0.5 at five."""
        return self.heard / (self.heard + EVIDENCE)

    def mean(self, items: Items) -> NDArray[np.float32]:
        """Return the liking of each product, (M,) float32, about -1 (cross) to 1 (heart)."""
        if not len(self.rated):
            return np.zeros(len(items), np.float32)
        return self.kernel.pulled(items, self.rated, self._pull)

    def mean_of(self, items: Items, among: NDArray[np.bool_]) -> NDArray[np.float32]:
        """Return what some of the products heard of, (n,), add to the liking of each, (M,).

        Of parts that leave nothing out they add up to `mean`.
        """
        return self.kernel.pulled(items, self.rated.take(np.flatnonzero(among)), self._pull[among])

    def predict(self, items: Items) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return the liking of each product and how unsure it is.

        Returns:
            mean (M,) float32, about -1..1, and variance (M,) float32, 0 (known) to 1 (no idea).
        """
        if not len(self.rated):
            return self.mean(items), self.kernel.own(items).astype(np.float32)
        variance = np.empty(len(items), np.float32)
        for start in range(0, len(items), _CHUNK):
            some = items.take(slice(start, start + _CHUNK))
            known = self._whitening @ self.kernel.between(self.rated, some)
            variance[start : start + _CHUNK] = self.kernel.own(some) - (known**2).sum(axis=0)
        return self.mean(items), np.maximum(variance, 0)

    def covariance(self, items: Items) -> NDArray[np.float64]:
        """Return what is still unknown of products together, (M, M): how far one tells of another.

        Rasmussen & Williams 2006, equation 2.24; the diagonal is the variance.
        """
        unknown = self.kernel.between(items, items)
        if not len(self.rated):
            return unknown
        known = self._whitening @ self.kernel.between(self.rated, items)
        return unknown - known.T @ known

    def effects(self, items: Items) -> NDArray[np.float32]:
        """Return how far each product's liking would fall were a product never heard of.

        The leave-one-out identity (Rasmussen & Williams 2006, section 5.4.2): without observation
        i, (C^-1 y) loses C^-1[:, i] (C^-1 y)_i / C^-1_ii.  So a reason named by it is true.

        Returns:
            (M, n) float32 in the order of `rated`; 0 for products that only choices are about.
        """
        effects = np.zeros((len(items), len(self.rated)), np.float32)
        if not len(self._covariance):
            return effects
        inverse = np.linalg.inv(self._covariance)
        rated = np.flatnonzero((self._said != 0).sum(axis=1) == 1)
        lost = inverse[:, rated] * ((inverse @ self._wanted) / np.diag(inverse))[rated]
        known = self.kernel.between(items, self.rated) @ self._said.T
        effects[:, self._said[rated].argmax(axis=1)] = known @ lost
        return effects

    @cached_property
    def _whitening(self) -> NDArray[np.float64]:
        """The inverse of the Cholesky factor of the covariance, times H, (m, n)."""
        return np.linalg.inv(np.linalg.cholesky(self._covariance)) @ self._said

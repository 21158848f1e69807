"""Variety: maximal marginal relevance with caps.

Carbonell & Goldstein 1998: each place goes to the product with the highest

    trade * relevance - (1 - trade) * (largest cosine to what already has a place)

Caps come on top, because twelve sofas of one brand can look different from each other.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visfinder.models import Vectors

TRADE = 0.7  # relevance leads; the usual value, and long lists stay recognisably about the taste


@dataclass(frozen=True, slots=True)
class Cap:
    """At most `most` places for products with the same label.

    Attributes:
        labels: (M,) int64; a negative label is not capped.
    """

    labels: NDArray[np.int64]
    most: int


def diverse(
    vectors: Vectors,
    relevance: NDArray[np.float32],
    places: int,
    *,
    caps: Sequence[Cap] = (),
    trade: float = TRADE,
) -> NDArray[np.int64]:
    """Choose products that are relevant and unlike each other.

    A cap yields when nothing else is left, the last of them first, so min(places, M) products are
    always chosen.

    Args:
        vectors: (M, D) float32, unit rows.
        relevance: (M,) in any units; stretched to 0..1, so that `trade` always means the same.
        places: how many to choose.
        caps: limits on how many of a kind.
        trade: 0 (variety only) to 1 (relevance only).

    Returns:
        (min(places, M),) int64 rows, in the order chosen; ties go to the lower row.
    """
    worth = trade * _stretched(relevance)
    likeness = np.zeros(len(vectors), np.float32)
    free = np.ones(len(vectors), bool)
    chosen: list[int] = []
    while len(chosen) < min(places, len(vectors)):
        open_ = _open(caps, chosen, free)
        best = int(np.argmax(np.where(open_, worth - (1 - trade) * likeness, -np.inf)))
        chosen.append(best)
        free[best] = False
        np.maximum(likeness, vectors @ vectors[best], out=likeness)
    return np.asarray(chosen, np.int64)


def _stretched(values: NDArray[np.float32]) -> NDArray[np.float32]:
    if not len(values):
        return values
    span = float(values.max() - values.min())
    if span == 0:
        return np.zeros_like(values)
    return np.asarray((values - values.min()) / span, np.float32)


def _open(caps: Sequence[Cap], chosen: list[int], free: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return which of the free products may come next, (N,): of the caps the last yield first."""
    for held in range(len(caps), 0, -1):
        allowed = free & _under(caps[:held], chosen, len(free))
        if allowed.any():
            return allowed
    return free


def _under(caps: Sequence[Cap], chosen: list[int], products: int) -> NDArray[np.bool_]:
    """Return which products no cap holds back now, (M,)."""
    under = np.ones(products, bool)
    for cap in caps:
        labels, counts = np.unique(cap.labels[chosen], return_counts=True)
        full = labels[(counts >= cap.most) & (labels >= 0)]
        under &= ~np.isin(cap.labels, full)
    return under

"""How good a ranking by taste is, and how well groups match: nDCG and the adjusted Rand index."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

PLACES: Final = 20


def ndcg(order: NDArray[np.int64], gains: NDArray[np.float64], places: int = PLACES) -> float:
    """Return the normalised discounted cumulated gain of the first places, 0..1.

    Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques", TOIS 2002: each
    place's gain is divided by log2(place + 1), and the sum by that of the best possible order.

    Args:
        order: rows, best first; what may not be shown is left out of it.
        gains: of every row that may be shown; others are not looked at.
        places: how many count.

    Returns:
        nan where nothing that may be shown has a gain.
    """
    earned = gains[order]
    best = np.sort(earned)[::-1][:places]
    if not best.any():
        return float("nan")
    discount = 1 / np.log2(np.arange(2, len(best) + 2))
    return float(earned[:places] @ discount / (best @ discount))


def adjusted_rand(one: NDArray[np.int64], other: NDArray[np.int64]) -> float:
    """Return how far two groupings of n things agree: 1 entirely, about 0 by chance.

    Hubert and Arabie, "Comparing partitions", 1985. Where both put all things into one group, or
    each into its own, they agree entirely.
    """
    table = np.zeros((one.max(initial=-1) + 1, other.max(initial=-1) + 1))
    np.add.at(table, (one, other), 1)
    pairs = _pairs(table).sum()
    ours, theirs = _pairs(table.sum(axis=1)).sum(), _pairs(table.sum(axis=0)).sum()
    chance = ours * theirs / max(_pairs(np.array(len(one))), 1.0)
    most = (ours + theirs) / 2
    return 1.0 if most == chance else float((pairs - chance) / (most - chance))


def _pairs(counts: NDArray[np.floating] | NDArray[np.integer]) -> NDArray[np.float64]:
    return np.asarray(counts * (counts - 1) / 2, np.float64)

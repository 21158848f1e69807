"""Which question teaches most: "which one?" of two products.

An answer is an observation of the difference d of two likings, with noise s.  Whatever the answer
is, it lowers the variance of every product x by cov(x, d)^2 / (var(d) + s) (Rasmussen & Williams
2006, equation 2.24, for one more observation).  The pair is asked that lowers most over the
products that the shopper may come to see, those that are liked already counting for more: the
greedy choice of A-optimal design, where it matters.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.taste.items import Items
from visfinder.taste.model import CHOICE_NOISE, TasteModel

# What is liked by one whole (of -1..1) more counts e^4 times: made-up shoppers who liked one
# product in thirty gave 12 answers, of which the ranking then made 1.2 times as much as without.
EAGERNESS: Final = 4.0


def teaches(
    model: TasteModel, items: Items, pairs: NDArray[np.int64], audience: Items
) -> NDArray[np.float64]:
    """Return by how much the answer to each pair lowers the weighted mean variance, (P,), from 0.

    Args:
        model: what is known.
        items: products that can be asked about.
        pairs: (P, 2) rows of `items`.
        audience: products that should become better known.
    """
    among = len(items)
    both = Items(
        np.concatenate([items.vectors, audience.vectors]),
        np.concatenate([items.colours, audience.colours]),
        np.concatenate([items.kinds, audience.kinds]),
        items.kind_rows,
        np.concatenate([items.prices, audience.prices]),
    )
    covariance = model.covariance(both)
    one, other = pairs.T
    asked = covariance[:among]
    difference = asked[one] - asked[other]
    variance = difference[np.arange(len(pairs)), one] - difference[np.arange(len(pairs)), other]
    noise = CHOICE_NOISE * model.kernel.noise
    counts = np.exp(EAGERNESS * model.mean(audience).astype(np.float64))
    lowered = difference[:, among:] ** 2 @ (counts / counts.sum())
    return np.asarray(lowered / (np.maximum(variance, 0) + noise), np.float64)

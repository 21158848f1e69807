"""How far a figure can be trusted: 95 % intervals by the percentile bootstrap.

Queries are drawn again with replacement and the figure is taken anew, many times; the interval is
what the middle 95 % of the outcomes span (Efron and Tibshirani, "An Introduction to the
Bootstrap", 1993, chapter 13). Queries that show the same thing, or come from the same person, are
right or wrong together, so what is drawn are the groups they form, not the queries. Of fewer than
ten groups or so, no bootstrap knows how the rest would look: such an interval is too narrow. Draws
depend on the number of groups alone: two encoders meet the same ones, and the interval of their
difference is a paired one.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from visfinder.training.measures import Labels, Scores

RESAMPLES: Final = 2000
PERCENTILES: Final = (2.5, 97.5)
SEED: Final = 0

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure and how far it can be trusted.

    Attributes:
        value: Over all queries.
        interval: 95 %, lower end first; None where all queries are of one group.
        queries: How many were counted.
        groups: How many independent groups they form.
    """

    value: float
    interval: Interval | None
    queries: int
    groups: int


def estimate(scores: Scores, groups: Labels, against: Scores | None = None) -> Estimate | None:
    """Return the mean score, or its ratio to another, with a 95 % interval.

    Args:
        scores: (N,), NaN where a query does not count.
        groups: (N,), the group of each query.
        against: (N,), scores to divide by, sum by sum; None for the mean.

    Returns:
        None where nothing counts, or what is divided by is 0.
    """
    counted = ~np.isnan(scores)
    _, numbers = np.unique(groups[counted], return_inverse=True)
    below = np.ones(len(scores)) if against is None else against
    sums: Scores = np.bincount(numbers, scores[counted]).astype(np.float64)
    sizes: Scores = np.bincount(numbers, below[counted]).astype(np.float64)
    if not sizes.sum():
        return None
    interval = _interval(sums, sizes) if len(sums) > 1 else None
    value = float(sums.sum() / sizes.sum())
    return Estimate(value, interval, int(counted.sum()), len(sums))


def _interval(sums: Scores, sizes: Scores) -> Interval:
    """Return the interval of a ratio of sums over groups."""
    groups = len(sums)
    random = np.random.default_rng(SEED)
    draws = random.multinomial(groups, np.full(groups, 1 / groups), RESAMPLES)
    below = draws @ sizes
    # A draw of only such queries as nobody answered says nothing of what is kept of the answers.
    shares = (draws @ sums)[below > 0] / below[below > 0]
    low, high = np.percentile(shares, PERCENTILES)
    return float(low), float(high)

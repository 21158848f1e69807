"""Groups of what was liked: Ward's method, and how many groups there are.

Ward (1963) joins the two groups whose joining adds least to the spread within groups; with squared
distances, Lance and Williams' (1967) formula gives the distance of a joined group to any other:

    d(ij, k) = ((n_i + n_k) d(i, k) + (n_j + n_k) d(j, k) - n_k d(i, j)) / (n_i + n_j + n_k)

How many groups is told by the silhouettes (Rousseeuw 1987): how much nearer things are to their own
group than to the next one.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

MOST: Final = 8  # groups: more than a shopper cares to read
# Mean silhouette from which things are in groups at all; of one cloud the best split has less.
DISTINCT: Final = 0.3

Groups = NDArray[np.int64]  # (n,): 0 is the group of the most, and so on
Distances = NDArray[np.float64]


def grouped(apart: Distances) -> Groups:
    """Return which group each of n things is in; all in one where no split is distinct.

    Args:
        apart: (n, n) squared distances, symmetric, zero diagonal.
    """
    things = len(apart)
    best, most = np.zeros(things, np.int64), DISTINCT
    for groups in _cuts(apart):
        count = groups.max() + 1
        if 2 <= count <= MOST:
            distinct = _silhouette(np.sqrt(np.maximum(apart, 0)), groups)
            if distinct > most:
                best, most = groups, distinct
    return _by_size(best)


def medoid(apart: Distances, members: NDArray[np.int64]) -> int:
    """Return the member that is nearest to all others together; of equals the first."""
    return int(members[apart[np.ix_(members, members)].sum(axis=1).argmin()])


def _cuts(apart: Distances) -> list[Groups]:
    """Return the groups after each joining, the fewest first."""
    distance = apart.astype(np.float64).copy()
    np.fill_diagonal(distance, np.inf)
    sizes = np.ones(len(apart))
    groups = np.arange(len(apart))
    cuts = []
    for _ in range(len(apart) - 1):
        one, other = sorted(divmod(int(distance.argmin()), len(apart)))
        joined = sizes[one] + sizes[other]
        reach = (sizes[one] + sizes) * distance[one] + (sizes[other] + sizes) * distance[other]
        reach = (reach - sizes * distance[one, other]) / (joined + sizes)
        distance[one], distance[:, one] = reach, reach
        distance[other], distance[:, other] = np.inf, np.inf
        distance[one, one] = np.inf
        sizes[one] = joined
        groups = np.where(groups == other, one, groups)
        if len(np.unique(groups)) <= MOST:
            cuts.append(np.unique(groups, return_inverse=True)[1].astype(np.int64))
    return cuts[::-1]


def _silhouette(distance: Distances, groups: Groups) -> float:
    """Return the mean silhouette, -1..1; of things alone in their group it is 0."""
    member = np.eye(groups.max() + 1)[groups]
    sizes = member.sum(axis=0)
    sums = distance @ member
    own = np.arange(len(groups)), groups
    inside = sums[own] / np.maximum(sizes[groups] - 1, 1)
    outside = sums / sizes
    outside[own] = np.inf
    nearest = outside.min(axis=1)
    largest = np.maximum(np.maximum(inside, nearest), 1e-12)
    return float(np.where(sizes[groups] > 1, (nearest - inside) / largest, 0.0).mean())


def _by_size(groups: Groups) -> Groups:
    """Return the groups numbered by size, the largest 0; of equals the one with the first thing."""
    names, first, sizes = np.unique(groups, return_index=True, return_counts=True)
    order = np.lexsort((first, -sizes))
    places = np.empty(len(names), np.int64)
    places[order] = np.arange(len(names))
    return np.asarray(places[np.searchsorted(names, groups)], np.int64)

"""How much one kind of product is wanted beside another: counted in looks, smoothed by a table."""

from collections import Counter
from collections.abc import Callable, Iterable
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

# Looks that the table's opinion weighs: with four looks of its own, a catalog is believed by half.
SMOOTHING = 4.0


class PairPrior:
    """Learned once from the catalogs; asked for one kind at a time.

    Args:
        looks: the kinds in each look or room, (one entry a look); kinds are 0, 1, 2, ...
        kinds: how many kinds there are.
        table: what the shipped table says of two kinds, 0..1.
    """

    def __init__(
        self, looks: Iterable[set[int]], kinds: int, table: Callable[[int, int], float]
    ) -> None:
        self._kinds, self._table = kinds, table
        self._alone: Counter[int] = Counter()
        self._pairs: Counter[tuple[int, int]] = Counter()
        for look in looks:
            self._alone.update(look)
            self._pairs.update(permutations(sorted(look), 2))

    def beside(self, kind: int) -> NDArray[np.float32]:
        """Return how much each kind is wanted beside one, (kinds,) float32, 0..1.

        Additive smoothing: (looks with both + SMOOTHING * table) / (looks with it + SMOOTHING).
        """
        base = self._alone[kind] + SMOOTHING
        return np.array(
            [
                (self._pairs[kind, other] + SMOOTHING * self._table(kind, other)) / base
                for other in range(self._kinds)
            ],
            np.float32,
        )

    def in_looks(self, kind: int, other: int) -> int:
        """Return how many looks hold both kinds."""
        return self._pairs[kind, other]

"""How much one kind of product is wanted beside another: counted, and smoothed by the taxonomy.

    kind beside kind  <- counted in the looks, orders and cross-sells of the catalogs
      role beside role  <- the same, of the branches that the kinds belong to
        table             <- shipped, for catalogs that have none of these

Each level stands in for the one above where that has seen little (additive smoothing).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence, Set
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

# Looks that the next level's opinion weighs: with four of its own, a kind is believed by half.
SMOOTHING = 4.0


class PairPrior:
    """Learned once from the catalogs; asked for one kind at a time.

    Args:
        looks: the kinds in each look, room, order or set of cross-sells; kinds are 0, 1, 2, ...
        kinds: how many kinds there are.
        table: what the shipped table says of two kinds, 0..1.
        roles: the role of each kind, "" where it has none; without them no role is counted.
    """

    def __init__(
        self,
        looks: Iterable[Set[int]],
        kinds: int,
        table: Callable[[int, int], float],
        roles: Sequence[str] = (),
    ) -> None:
        self._kinds, self._table = kinds, table
        self._roles = tuple(roles) or ("",) * kinds
        self._alone: Counter[int] = Counter()
        self._pairs: Counter[tuple[int, int]] = Counter()
        self._role_alone: Counter[str] = Counter()
        self._role_pairs: Counter[tuple[str, str]] = Counter()
        for look in looks:
            self._alone.update(look)
            self._pairs.update(permutations(sorted(look), 2))
            self._role_alone.update(self._roles_of(look))
            self._role_pairs.update(self._role_pairs_of(look))

    def beside(self, kind: int, without: Set[int] = frozenset()) -> NDArray[np.float32]:
        """Return how much each kind is wanted beside one, (kinds,) float32, 0..1.

        At each level, (looks with both + SMOOTHING * next level) / (looks with it + SMOOTHING).

        Args:
            kind: the one.
            without: one of the looks, to be left out of the counts; it would know its own answer.
        """
        left_out = kind in without
        base = self._alone[kind] - left_out + SMOOTHING
        wider = self._role_beside(kind, without)
        less = without - {kind} if left_out else frozenset()
        counts = (self._pairs[kind, n] - (n in less) for n in range(self._kinds))
        return np.array(
            [(count + SMOOTHING * wider[n]) / base for n, count in enumerate(counts)], np.float32
        )

    def in_looks(self, kind: int, other: int) -> int:
        """Return how many looks hold both kinds."""
        return self._pairs[kind, other]

    def _role_beside(self, kind: int, without: Set[int]) -> list[float]:
        own = self._roles[kind]
        less_alone, less_pairs = self._roles_of(without), self._role_pairs_of(without)
        wider = []
        for other in range(self._kinds):
            table, pair = self._table(kind, other), (own, self._roles[other])
            if all(pair):
                base = self._role_alone[own] - (own in less_alone) + SMOOTHING
                table = (self._role_pairs[pair] - (pair in less_pairs) + SMOOTHING * table) / base
            wider.append(table)
        return wider

    def _roles_of(self, look: Set[int]) -> set[str]:
        return {self._roles[kind] for kind in look} - {""}

    def _role_pairs_of(self, look: Set[int]) -> set[tuple[str, str]]:
        return {(self._roles[one], self._roles[other]) for one, other in permutations(look, 2)}

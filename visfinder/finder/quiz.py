"""The quiz: "which one?", a dozen times, for a shopper of whom nothing is known yet.

Each pair is chosen for what the answer teaches about everything else.  The two may be of different
kinds, since which kinds of thing a shopper cares for is the first thing to know.  An answer is an
event of the profile, and undone like any other; a pair that is skipped leaves no trace.
"""

from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from visfinder.errors import UserError
from visfinder.finder.browse import mixed
from visfinder.finder.leaning import Leaning
from visfinder.finder.shelf import Shelf
from visfinder.finder.workspace import Workspace
from visfinder.models import Product, ProductKey
from visfinder.taste.asking import teaches

LENGTH: Final = 12  # questions; at ten seconds each about two minutes
_MIXED: Final = 160  # products that can be asked about, kinds taking turns ...
_HOPEFUL: Final = 80  # ... and those that may be liked best: mean and one standard deviation
_DRAWN: Final = 1500  # pairs of them that are weighed
_AUDIENCE: Final = 300  # products that should become better known, evenly drawn


class Pair(NamedTuple):
    """Two products to choose from."""

    left: Product
    right: Product


class Quiz:
    """One sitting, whoever asks.

    Args:
        workspace: whose profile hears the answers.
        length: number of questions, answered or skipped.

    Attributes:
        length: as given.
        asked: questions answered or skipped so far.
    """

    def __init__(self, workspace: Workspace, length: int = LENGTH) -> None:
        self.length = length
        self.asked = 0
        self._workspace = workspace
        self._passed: set[frozenset[ProductKey]] = set()
        self._present: Pair | None = None

    @property
    def pair(self) -> Pair | None:
        """The present question; None when the quiz is over, or nothing is left to ask."""
        if self._present is None and self.asked < self.length:
            self._present = _best_pair(self._workspace.leaning, self._passed)
        return self._present

    def choose(self, key: ProductKey) -> None:
        """Prefer one product of the present pair.

        Raises:
            UserError: it is not in the pair.
            StorageError: the answer could not be written; then the pair stays.
        """
        pair = self.pair
        keys = [] if pair is None else [pair.left.key, pair.right.key]
        if key not in keys:
            raise UserError(f"“{key.id}” is not one of the two that the quiz asks about now")
        other = keys[1 - keys.index(key)]
        self._workspace.profile.record("quiz", key, other=other)
        self._next()

    def skip(self) -> None:
        """Leave the present pair unanswered."""
        if self.pair is not None:
            self._next()

    def _next(self) -> None:
        if self._present is not None:
            self._passed.add(frozenset((self._present.left.key, self._present.right.key)))
        self._present = None
        self.asked += 1


def _best_pair(leaning: Leaning, passed: set[frozenset[ProductKey]]) -> Pair | None:
    """Return the pair that teaches most; None where no two products are left to ask about."""
    shelf, model = leaning.shelf, leaning.model
    known = {frozenset((a.preferred, a.other)) for a in leaning.said.quiz} | passed
    allowed = ~leaning.crossed
    allowed[leaning.rated_rows] = False
    allowed[len(shelf.vectors) :] = False
    order = mixed(shelf, allowed)
    audience = np.sort(order)[:: max(1, len(order) // _AUDIENCE)]
    mean, variance = model.predict(shelf.items.take(audience))
    hopeful = audience[np.argsort(-(mean + np.sqrt(variance)), kind="stable")[:_HOPEFUL]]
    rows = np.unique(np.concatenate([order[:_MIXED], hopeful]))
    pairs = [
        pair
        for pair in _drawn(shelf, rows, len(known))
        if frozenset(shelf.products[rows[at]].key for at in pair) not in known
    ]
    if not pairs:
        return None
    items, others = shelf.items.take(rows), shelf.items.take(audience)
    worth = teaches(model, items, np.array(pairs, np.int64), others)
    left, right = rows[list(pairs[int(worth.argmax())])].tolist()
    return Pair(shelf.products[left], shelf.products[right])


def _drawn(shelf: Shelf, rows: NDArray[np.int64], seed: int) -> list[tuple[int, int]]:
    """Return pairs of places in `rows`, no colourways of one design; all where they are few."""
    count = len(rows)
    every = count * (count - 1) // 2
    numbers = np.arange(every)
    if every > _DRAWN:
        numbers = np.random.default_rng(seed).choice(every, _DRAWN, replace=False)
    one, other = (side[np.sort(numbers)] for side in np.triu_indices(count, 1))
    designs = shelf.designs[rows]
    apart = (designs[one] != designs[other]) | (designs[one] < 0)
    return list(zip(one[apart].tolist(), other[apart].tolist(), strict=True))

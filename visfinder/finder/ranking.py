"""Ranking: candidates of the index in the order that they are shown.

    score = cosine + (1 - cosine) (CATEGORY category + COLOUR colour + TASTE weight taste) - sunk

Category and colour are 0..1, taste is -1..1 and its weight n / (n + 5).  The room that is left,
1 - cosine, bounds what they can do: whatever the taste, the very product in the photo comes first.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.leaning import Leaning
from visfinder.finder.question import Question
from visfinder.finder.shelf import Shelf
from visfinder.pairing.palettes import agreement, pack

# Their sum stays below 1, which is what keeps an exact match first.  With encoder v1, a category
# weight of 0.4, 0.3 and 0.2 found the product of 161 rendered shopper photos first in 0.845, 0.870
# and 0.863, and gave 0.842, 0.832 and 0.799 products of the right kind among the first five of 240
# real photos.  Colour is in the embedding already and only nudged.
CATEGORY, COLOUR, TASTE = 0.30, 0.06, 0.25
# Of a product that is like a loved one in kind and colour the model says 0.2 to 0.4, being unsure;
# only of loved ones themselves 0.9.
STRETCH = 2.0

SUNK = 0.30  # off the score of a crossed product's colourways: below all that looks half alike

CANDIDATES = 200  # re-ranked; the bonuses move a product by fewer places than that

FIRST = 12  # the places a shopper sees at once
VARIANTS = 2  # of one design among them

Rows = NDArray[np.int64]
Scores = NDArray[np.float32]

PARTS = ("similar", "category", "colour", "taste", "sunk")


@dataclass(frozen=True, slots=True, eq=False)
class Ranked:
    """Candidates, best first.

    Attributes:
        rows: (K,) of the shelf.
        cosines: (K,) to the question.
        parts: (K, 5) what each of `PARTS` adds to the score; rows add up to it.
        moved: (K,) int64, how many places taste moved each one up among the candidates, before
            colourways are spread.
    """

    rows: Rows
    cosines: Scores
    parts: Scores
    moved: Rows

    def take(self, order: NDArray[np.int64]) -> "Ranked":
        """Return some of them, in the order given."""
        return Ranked(self.rows[order], self.cosines[order], self.parts[order], self.moved[order])


def candidates(
    shelf: Shelf, question: Question, allowed: NDArray[np.bool_], places: int, *, narrowed: bool
) -> tuple[Rows, Scores]:
    """Return the nearest searchable products among those allowed, with their cosines.

    Args:
        shelf: the products.
        question: what they are to be near to.
        allowed: (N,) bool.
        places: how many are wanted at least; so many come back, or all there are.
        narrowed: whether filters leave only some; then exactly those are compared.
    """
    searchable = allowed[: len(shelf.vectors)]
    wanted = max(places, CANDIDATES)
    if narrowed:
        return shelf.nearest(question.vector, wanted, np.flatnonzero(searchable))
    few = int((~searchable).sum())  # crossed products may be the nearest ones
    rows, cosines = shelf.nearest(question.vector, wanted + few)
    kept = searchable[rows]
    return rows[kept][:wanted], cosines[kept][:wanted]


def rank(leaning: Leaning, question: Question, rows: Rows, cosines: Scores) -> Ranked:
    """Order candidates by score; ties go to the lower row."""
    shelf = leaning.shelf
    room = np.clip(1 - cosines, 0, 1)
    fit = question.category_fit(shelf)[shelf.kind_codes[rows]]
    colour = agreement(pack([question.swatches]), shelf.palettes[rows])
    taste = np.clip(STRETCH * leaning.liking(rows), -1, 1) * leaning.model.weight
    parts = np.stack(
        (
            cosines,
            CATEGORY * fit * room,
            COLOUR * colour * room,
            TASTE * taste * room,
            -SUNK * leaning.held_back(rows).astype(np.float32),
        ),
        axis=1,
    ).astype(np.float32)
    order = np.lexsort((rows, -parts.sum(axis=1)))
    taste_out = parts.sum(axis=1) - parts[:, PARTS.index("taste")]
    moved = _places(np.lexsort((rows, -taste_out))) - _places(order)
    return Ranked(rows[order], cosines[order], parts[order], moved[order])


def _places(order: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the place of each candidate in an order of them."""
    places = np.empty(len(order), np.int64)
    places[order] = np.arange(len(order))
    return places


def spread_variants(designs: Sequence[int]) -> NDArray[np.int64]:
    """Return a new order in which no design has more than two of the first twelve places.

    Args:
        designs: the design of each ranked product, best first; negative stands alone.

    Returns:
        every place once; colourways held back come right after the first twelve.  Where fewer
        designs exist, the held back fill the first twelve.
    """
    front: list[int] = []
    held: list[int] = []
    seen: dict[int, int] = {}
    for place, design in enumerate(designs):
        if len(front) == FIRST:
            held.append(place)
            continue
        seen[design] = seen.get(design, 0) + 1
        (held if design >= 0 and seen[design] > VARIANTS else front).append(place)
    return np.array(front + held, np.int64)

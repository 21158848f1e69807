"""Browse: the first screen, the catalogs in a pleasant mixed order."""

import time

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.codes import times_before
from visfinder.finder.leaning import Leaning
from visfinder.finder.narrowing import EVERYTHING, left_by
from visfinder.finder.shelf import Shelf
from visfinder.finder.workspace import Workspace
from visfinder.models import Answer, Filters, Match, Timings

# Multiples of the golden ratio, whole part dropped, lie evenly in 0..1 and never in a row: what
# stands side by side in a catalog's file (chairs, armchairs) comes to lie far apart on the screen.
_GOLDEN = 0.618034


def browse(workspace: Workspace, *, filters: Filters = EVERYTHING) -> Answer:
    """Show the catalogs, kinds of product taking turns, colourways of one design far apart.

    The order is the same every time; scores are 0 and there are no reasons.  Crossed products are
    left out.  The encoder is not needed.
    """
    start = time.perf_counter()
    leaning = workspace.leaning
    rows = mixed(leaning.shelf, left_by(filters, leaning.shelf) & ~leaning.crossed)
    shown = tuple(_match(leaning, row) for row in rows[: max(filters.limit, 0)].tolist())
    spent = (time.perf_counter() - start) * 1000
    return Answer(shown, Timings(rank=spent, total=spent))


def mixed(shelf: Shelf, allowed: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return the rows allowed in a mixed order: every kind once, then every kind again, ...

    Within a kind each design shows one colourway before any shows its second.
    """
    rows = np.flatnonzero(allowed)
    rows = rows[np.argsort((rows * _GOLDEN) % 1, kind="stable")]
    kinds = shelf.kind_codes[rows]
    designs = np.where(shelf.designs[rows] >= 0, shelf.designs[rows], -rows - 1)
    colourway = times_before(designs)
    by_colourway = np.argsort(colourway, kind="stable")
    turn = np.empty(len(rows), np.int64)
    turn[by_colourway] = times_before(kinds[by_colourway])
    place = ((kinds + turn) * _GOLDEN) % 1  # each round starts at another kind
    return rows[np.lexsort((place, turn))]


def _match(leaning: Leaning, row: int) -> Match:
    product = leaning.shelf.products[row]
    return Match(product, 0.0, (), leaning.stars(product.key))

"""For you: what the shopper's taste says about everything in the catalogs."""

import time

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.browse import mixed
from visfinder.finder.leaning import Leaning
from visfinder.finder.narrowing import EVERYTHING, left_by
from visfinder.finder.workspace import Workspace
from visfinder.models import Answer, Filters, Match, Reason, Timings
from visfinder.progress import Report, silent
from visfinder.taste.diversity import Cap, diverse

POOL = 200  # the best by taste, from which a varied list is chosen
SURPRISE_EVERY = 8  # one place in eight is for something the taste knows nothing of
# The least sure fifth, of which the best liked surprise: what is only unknown is mostly unwanted.
SURPRISE_POOL = 0.2

# Of the places asked for; at least two, so that short lists can hold a pair.
MOST_OF_A_KIND, MOST_OF_A_BRAND = 1 / 6, 1 / 4
MOST_OF_A_DESIGN = 1

NO_TASTE_YET = "Rate a few products and this list becomes yours"


def for_you(
    workspace: Workspace, *, filters: Filters = EVERYTHING, report: Report = silent
) -> Answer:
    """Suggest products by taste, never one that was rated or hidden; one place in eight surprises.

    Without ratings it is a varied selection that says so.  A score is the cosine to the liked
    product that is closest, 0 where none is.  The encoder is not needed.

    Raises:
        Cancelled: `report` raised it.
    """
    start = time.perf_counter()
    report(0, 1)
    leaning = workspace.leaning
    places = max(filters.limit, 0)
    allowed = left_by(filters, leaning.shelf) & ~leaning.sunk & ~leaning.crossed
    allowed[leaning.rated_rows] = False
    if len(leaning.model.rated):
        allowed[len(leaning.shelf.vectors) :] = False
        found = _by_taste(leaning, np.flatnonzero(allowed), places)
    else:
        found = [
            Match(leaning.shelf.products[row], 0.0, (Reason("taste", NO_TASTE_YET, 0.0),))
            for row in mixed(leaning.shelf, allowed)[:places].tolist()
        ]
    report(1, 1)
    spent = (time.perf_counter() - start) * 1000
    return Answer(tuple(found), Timings(rank=spent, total=spent))


def _by_taste(leaning: Leaning, rows: NDArray[np.int64], places: int) -> list[Match]:
    shelf = leaning.shelf
    liking = leaning.liking(rows)
    best = np.lexsort((rows, -liking))[: max(POOL, places)]
    pool, liking = rows[best], liking[best]
    surprises = _surprises(leaning, rows, places // SURPRISE_EVERY)
    pool_left = ~np.isin(pool, surprises)
    pool, liking = pool[pool_left], liking[pool_left]
    chosen = diverse(
        shelf.vectors[pool], liking, places - len(surprises), caps=_caps(leaning, pool, places)
    )
    order = _woven(pool[chosen].tolist(), surprises.tolist())
    liked = dict(zip(order, leaning.nearest_liked(np.array(order, np.int64)), strict=True))
    surprising = set(surprises.tolist())
    return [_match(leaning, row, liked[row], surprise=row in surprising) for row in order]


def _surprises(leaning: Leaning, rows: NDArray[np.int64], places: int) -> NDArray[np.int64]:
    """Return the best liked of what the taste is least sure about, unlike each other."""
    if not places or len(rows) < 2 * SURPRISE_EVERY:
        return np.zeros(0, np.int64)
    # Sampled evenly: the variance of 100,000 products would take seconds, and any surprise will do.
    sample = rows[:: max(1, len(rows) // 4000)]
    mean, variance = leaning.model.predict(leaning.shelf.items.take(sample))
    unsure = np.argsort(-variance, kind="stable")[: max(places, int(len(sample) * SURPRISE_POOL))]
    vectors = leaning.shelf.vectors[sample[unsure]]
    return sample[unsure[diverse(vectors, mean[unsure], places)]]


def _caps(leaning: Leaning, rows: NDArray[np.int64], places: int) -> tuple[Cap, ...]:
    shelf = leaning.shelf
    return (
        Cap(shelf.designs[rows], MOST_OF_A_DESIGN),
        Cap(shelf.named_kinds[rows], max(2, round(places * MOST_OF_A_KIND))),
        Cap(shelf.brands[rows], max(2, round(places * MOST_OF_A_BRAND))),
    )


def _woven(ordinary: list[int], surprises: list[int]) -> list[int]:
    """Put a surprise into each eighth place."""
    order: list[int] = []
    rest = iter(ordinary)
    for surprise in surprises:
        order += [row for _, row in zip(range(SURPRISE_EVERY - 1), rest, strict=False)]
        order.append(surprise)
    return order + list(rest)


def _match(leaning: Leaning, row: int, liked: int, *, surprise: bool) -> Match:
    shelf = leaning.shelf
    if surprise:
        reason = Reason("surprise", "A surprise: unlike anything you have rated so far", 1.0)
    elif liked >= 0:
        title = shelf.products[liked].title
        reason = Reason("taste", f"Close to things you rated high: {title}", 1.0)
    else:
        reason = Reason("taste", "Fits your ratings so far", 1.0)
    score = float(shelf.vectors[row] @ shelf.vectors[liked]) if liked >= 0 else 0.0
    return Match(shelf.products[row], score, (reason,))

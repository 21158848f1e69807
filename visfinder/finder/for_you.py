"""For you: what the shopper's taste says about everything in the catalogs."""

import time
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.browse import mixed
from visfinder.finder.leaning import Leaning
from visfinder.finder.named_tastes import named_tastes
from visfinder.finder.narrowing import EVERYTHING, left_by
from visfinder.finder.shelf import Shelf
from visfinder.finder.taste_mix import USUAL_VARIETY, Mix, mix
from visfinder.finder.workspace import Workspace
from visfinder.models import Answer, Filters, Match, ProductKey, Reason, Timings
from visfinder.progress import Report, silent

NO_TASTE_YET = "Rate a few products and this list becomes yours"
SURPRISE = "A surprise: unlike anything you have rated so far"

# Opinions heard, by weight, from which there is a taste: one rating, or one answer of the quiz.
LEAST_HEARD = 0.5
IGNORED = 3  # showings; what was shown so often and never answered is not shown again
SEEN = 24  # of a list count as shown: few scroll further
SITTING_S = 1800.0  # what is shown twice within half an hour was shown once


def for_you(
    workspace: Workspace,
    *,
    filters: Filters = EVERYTHING,
    report: Report = silent,
) -> Answer:
    """Suggest products by taste; one place in eight is a surprise, and says so.

    Never what was rated, hidden or put on a board, nor, while there is anything else, what was
    shown three times and never answered; showing them is counted here.  Without a taste it is a
    varied selection that says so.  A score is the cosine to the liked product that is closest, 0
    where none is.  The encoder is not needed.

    Args:
        workspace: the products and the profile.
        filters: what to narrow them to, and how varied they are to be.
        report: told of the two steps.

    Raises:
        Cancelled: `report` raised it.
    """
    start = time.perf_counter()
    report(0, 1)
    leaning = workspace.leaning
    found = suggested(
        leaning, _allowed(workspace, leaning, filters), filters.limit, filters.variety
    )
    workspace.profile.note_shown((m.product.key for m in found[:SEEN]), sitting_s=SITTING_S)
    report(1, 1)
    spent = (time.perf_counter() - start) * 1000
    return Answer(tuple(found), Timings(rank=spent, total=spent))


def suggested(
    leaning: Leaning, allowed: NDArray[np.bool_], places: int, variety: float = USUAL_VARIETY
) -> list[Match]:
    """Return at most so many of the products allowed, (N,), by taste where there is one."""
    places = max(places, 0)
    shelf = leaning.shelf
    if leaning.model.heard >= LEAST_HEARD:
        rows = np.flatnonzero(allowed[: len(shelf.vectors)])
        return _matches(leaning, mix(leaning, rows, places, variety)) if len(rows) else []
    return [
        Match(shelf.products[row], 0.0, (Reason("taste", NO_TASTE_YET, 0.0),))
        for row in mixed(shelf, allowed)[:places].tolist()
    ]


def _allowed(workspace: Workspace, leaning: Leaning, filters: Filters) -> NDArray[np.bool_]:
    shelf = leaning.shelf
    allowed = left_by(filters, shelf) & ~leaning.sunk & ~leaning.crossed
    allowed[leaning.rated_rows] = False
    allowed[_rows(shelf, leaning.said.boarded)] = False
    fresh = allowed.copy()
    fresh[_rows(shelf, workspace.profile.ignored(IGNORED))] = False
    # In a small catalog everything has been shown some day; then again is better than nothing.
    return fresh if fresh.any() else allowed


def _rows(shelf: Shelf, keys: Iterable[ProductKey]) -> list[int]:
    return [shelf.rows[key] for key in keys if key in shelf.rows]


def _matches(leaning: Leaning, found: Mix) -> list[Match]:
    shelf = leaning.shelf
    names = [taste.name for taste in named_tastes(leaning)] if len(leaning.tastes) > 1 else []
    liked = leaning.nearest_liked(found.rows)
    matches = []
    for at, row in enumerate(found.rows.tolist()):
        cause, taste = liked[at], int(found.taste[at])
        score = float(shelf.vectors[row] @ shelf.vectors[cause]) if cause >= 0 else 0.0
        if found.surprise[at]:
            reasons = [Reason("surprise", SURPRISE, 1.0)]
        elif cause >= 0:
            title = shelf.products[cause].title
            reasons = [Reason("taste", f"Close to things you rated high: {title}", 1.0)]
        else:
            reasons = [Reason("taste", "Fits your taste so far", 1.0)]
        if taste >= 0 and names:
            reasons.append(Reason("taste", f"One of your tastes: {names[taste]}", 0.0))
        matches.append(Match(shelf.products[row], score, tuple(reasons)))
    return matches

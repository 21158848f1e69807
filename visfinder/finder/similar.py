"""Similar products: what searching by photo and asking for more like a product have in common."""

import time
from dataclasses import replace

from visfinder.embedding.sameness import lead_of
from visfinder.finder.leaning import Leaning
from visfinder.finder.narrowing import is_open, left_by
from visfinder.finder.question import Question, supported
from visfinder.finder.ranking import Rows, Scores, candidates, rank, spread_variants
from visfinder.finder.reasons import matches
from visfinder.finder.shelf import Shelf
from visfinder.models import Answer, Filters, Timings


def similar(leaning: Leaning, question: Question, filters: Filters) -> Answer:
    """Return the products that look like what is asked from, with the time of each part."""
    start = time.perf_counter()
    leaning = leaning if filters.by_taste else leaning.untasted()
    shelf, places = leaning.shelf, max(filters.limit, 0)
    allowed = left_by(filters, shelf) & ~leaning.crossed
    if question.row >= 0:
        allowed[question.row] = False
    question = supported(question, shelf)
    rows, cosines = candidates(shelf, question, allowed, places, narrowed=not is_open(filters))
    found = time.perf_counter()
    question = replace(question, closest=_closest(question, shelf, rows, cosines))
    ranked = rank(leaning, question, rows, cosines)
    ranked = ranked.take(spread_variants(shelf.designs[ranked.rows].tolist())[:places])
    shown = matches(leaning, question, ranked)
    done = time.perf_counter()
    timings = Timings(
        index=(found - start) * 1000, rank=(done - found) * 1000, total=(done - start) * 1000
    )
    return Answer(tuple(shown), timings, question.recognised, closest=question.closest)


def _closest(question: Question, shelf: Shelf, rows: Rows, cosines: Scores) -> float | None:
    """Return how probable it is that the nearest candidate is the very product or a colourway.

    Args:
        question: what is asked from.
        shelf: the products.
        rows: (K,) candidates, nearest first.
        cosines: (K,) theirs.
    """
    lead = None if question.same is None else lead_of(cosines, shelf.designs[rows])
    return None if question.same is None or lead is None else question.same.probability(lead)

"""Goes with: products of other categories that suit a photo, a product, or a look of several."""

import time
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.codes import Codes, times_before
from visfinder.finder.leaning import Leaning
from visfinder.finder.looking import Look
from visfinder.finder.narrowing import EVERYTHING, left_by
from visfinder.finder.pair_context import TRUST, Context, context_of
from visfinder.finder.pair_reasons import Paired, pair_matches
from visfinder.finder.pairs import Pairs, pairs_of
from visfinder.finder.photo import Photo
from visfinder.finder.question import Question, from_look, from_product
from visfinder.finder.ranking import SUNK
from visfinder.finder.search import with_photo
from visfinder.finder.shelf import Shelf, searchable_row
from visfinder.finder.telling import told_of
from visfinder.finder.workspace import Workspace
from visfinder.models import Answer, Filters, ProductKey, Region, Timings
from visfinder.pairing.branches import STRANGERS
from visfinder.pairing.slots import in_turns
from visfinder.pairing.weights import LOOK, PAIR
from visfinder.progress import Report, silent

# How far the best liked product is lifted, on a score of 0 to 1: as much as the colours can.
TASTE = 0.20

LOOKED = 0.5  # how present a look must be among similar products to bring strangers together

EACH = 100  # products of a kind that taste is asked about: a list never shows a tenth of them

Query = Photo | ProductKey


def goes_with(
    workspace: Workspace,
    query: Query | Sequence[Query],
    *,
    region: Region | None = None,
    filters: Filters = EVERYTHING,
    same_category: bool = False,
    report: Report = silent,
) -> Answer:
    """Find what goes with a photo (or a region of it), a product, or all things of a look.

    Args:
        workspace: the catalogs and ratings.
        query: one or several photos and products; of several, every part of a score is the mean.
        region: the part of the photo that counts, where it is one photo.
        filters: what the answer is narrowed to.
        same_category: whether the categories of what is asked from may answer, too; its variants
            never do.
        report: told when the question is understood, and when it is answered.

    Raises:
        ProductError: no catalog holds a product, or its picture could not be read.
        EncoderError: the encoder cannot be loaded (only asked for a photo).
        ValueError: nothing is asked from.
        Cancelled: `report` raised it.
    """
    queries = [query] if isinstance(query, Photo | ProductKey) else list(query)
    if not queries:
        raise ValueError("goes_with needs at least one photo or product")
    report(0, 2)
    leaning = workspace.leaning
    asked = [_asked(workspace, leaning.shelf, one, region) for one in queries]
    report(1, 2)
    questions = [question for question, _ in asked]
    answer = _paired(leaning, questions, filters, same_category=same_category)
    first, look = queries[0], asked[0][1]
    if len(queries) == 1 and isinstance(first, Photo) and look is not None:
        timings = with_photo(answer.timings, first, look)
        answer = replace(answer, timings=timings, told=told_of(look, answer.recognised))
    report(2, 2)
    return answer


def contexts_of(
    workspace: Workspace, shelf: Shelf, queries: Sequence[Query], region: Region | None = None
) -> list[Context]:
    """Return what is known of photos and products that are asked from.

    Raises:
        ProductError: no catalog holds a product, or its picture could not be read.
        EncoderError: the encoder cannot be loaded (only asked for a photo).
    """
    asked = [_asked(workspace, shelf, query, region) for query in queries]
    return [context_of(shelf, question) for question, _ in asked]


def _asked(
    workspace: Workspace, shelf: Shelf, query: Query, region: Region | None
) -> tuple[Question, Look | None]:
    if isinstance(query, Photo):
        look = workspace.looking.at(query, region)
        return from_look(look), look
    return from_product(shelf, searchable_row(shelf, query)), None


def _paired(
    leaning: Leaning,
    questions: Sequence[Question],
    filters: Filters,
    *,
    same_category: bool = False,
) -> Answer:
    start = time.perf_counter()
    shelf = leaning.shelf
    if not len(shelf.vectors):
        return Answer(())
    contexts = [context_of(shelf, question) for question in questions]
    found = time.perf_counter()
    paired = ranked(leaning, contexts, filters, same_category=same_category)
    shown = pair_matches(leaning, contexts, paired)
    done = time.perf_counter()
    timings = Timings(
        index=(found - start) * 1000, rank=(done - found) * 1000, total=(done - start) * 1000
    )
    return Answer(tuple(shown), timings, contexts[0].question.recognised)


def ranked(
    leaning: Leaning, contexts: Sequence[Context], filters: Filters, *, same_category: bool = False
) -> Paired:
    """Return what to show, in order, with the parts of each score."""
    shelf = leaning.shelf
    allowed = left_by(filters, shelf) & ~leaning.crossed
    if not same_category:
        allowed &= ~np.any([context.own for context in contexts], axis=0)[shelf.kind_codes]
    rows = np.flatnonzero(allowed[: len(shelf.vectors)])
    for context in contexts:
        rows = rows[~_alike(shelf, context.question, rows)]
    pairs = pairs_of(shelf, contexts, rows)
    kept = np.flatnonzero(_wanted(pairs))
    kept = kept[_best_of_each_kind(shelf.kind_codes[rows[kept]], pairs.score[kept])]
    pairs = pairs.take(kept)
    paired = Paired(pairs, np.hstack((pairs.adds, liking(leaning, pairs.rows))))
    order = np.lexsort((pairs.rows, -paired.adds.sum(axis=1)))
    order = order[_designs_first(shelf.designs[pairs.rows[order]].tolist())]
    order = order[in_turns(shelf.kind_codes[pairs.rows[order]].tolist())]
    return paired.take(order[: max(filters.limit, 0)])


def liking(leaning: Leaning, rows: Codes) -> NDArray[np.float32]:
    """Return what the taste and being sunk add to the score, (M, 2)."""
    liked = np.clip(leaning.liking(rows), -1, 1)
    taste = TASTE * leaning.model.weight * liked
    sunk = -SUNK * leaning.held_back(rows).astype(np.float32)
    return np.column_stack((taste, sunk)).astype(np.float32)


def _alike(shelf: Shelf, question: Question, rows: Codes) -> NDArray[np.bool_]:
    """Return which products are variants of what is asked from or, nameless, look like it, (M,)."""
    alike = shelf.named_kinds[rows] < 0
    alike[alike] = shelf.vectors[rows[alike]] @ question.vector >= TRUST
    if question.row >= 0:
        design = shelf.designs[question.row]
        alike |= (shelf.designs[rows] == design) & (design >= 0)
        alike |= rows == question.row
    return np.asarray(alike, bool)


def _wanted(pairs: Pairs) -> NDArray[np.bool_]:
    """Return which products are no strangers to what is asked from, (M,); all, if all of them are.

    A boot is better off alone than beside a kettle, unless a stylist put them into one look.
    """
    pair, look = pairs.parts[:, :, PAIR], pairs.parts[:, :, LOOK]
    wanted = (pair.max(axis=0) > STRANGERS) | (look.max(axis=0) >= LOOKED)
    return wanted if wanted.any() else np.ones(len(wanted), bool)


def _best_of_each_kind(kinds: Codes, scores: NDArray[np.float32]) -> NDArray[np.int64]:
    """Return the places of each kind's best products, so that taste need not look at all."""
    order = np.argsort(-scores, kind="stable")
    return np.sort(order[times_before(kinds[order]) < EACH])


def _designs_first(designs: list[int]) -> list[int]:
    """Return the places in a new order: one colourway of each design, then the others."""
    seen: set[int] = set()
    front: list[int] = []
    rest: list[int] = []
    for place, design in enumerate(designs):
        (rest if design in seen else front).append(place)
        if design >= 0:
            seen.add(design)
    return front + rest

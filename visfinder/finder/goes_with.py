"""Goes with: products of other categories that suit a photo or a product."""

import time
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.codes import Codes, times_before
from visfinder.finder.leaning import Leaning
from visfinder.finder.narrowing import EVERYTHING, left_by
from visfinder.finder.pair_context import TRUST, Context, context_of
from visfinder.finder.pair_reasons import Paired, pair_matches
from visfinder.finder.pairs import parts_of
from visfinder.finder.photo import Photo
from visfinder.finder.question import Question, from_look, from_product
from visfinder.finder.ranking import SUNK
from visfinder.finder.search import with_photo
from visfinder.finder.shelf import Shelf, searchable_row
from visfinder.finder.telling import told_of
from visfinder.finder.workspace import Workspace
from visfinder.models import Answer, Filters, ProductKey, Region, Timings
from visfinder.pairing.branches import STRANGERS
from visfinder.pairing.rule import Parts
from visfinder.pairing.slots import in_turns
from visfinder.progress import Report, silent

# How far the best liked product is lifted, on a score of 0 to 1: as much as the colours can.
TASTE = 0.20

LOOKED = 0.5  # how present a look must be among similar products to bring strangers together

EACH = 100  # products of a kind that taste is asked about: a list never shows a tenth of them


def goes_with(
    workspace: Workspace,
    query: Photo | ProductKey,
    *,
    region: Region | None = None,
    filters: Filters = EVERYTHING,
    report: Report = silent,
) -> Answer:
    """Find what goes with a photo (or a region of it) or with a product: never its own category.

    Raises:
        ProductError: no catalog holds the product, or its picture could not be read.
        EncoderError: the encoder cannot be loaded (only asked for a photo).
        Cancelled: `report` raised it.
    """
    report(0, 2)
    if isinstance(query, Photo):
        look = workspace.looking.at(query, region)
        report(1, 2)
        answer = _paired(workspace.leaning, from_look(look), filters)
        timings, told = with_photo(answer.timings, query, look), told_of(look, answer.recognised)
        answer = replace(answer, timings=timings, told=told)
    else:
        leaning = workspace.leaning
        row = searchable_row(leaning.shelf, query)
        answer = _paired(leaning, from_product(leaning.shelf, row), filters)
    report(2, 2)
    return answer


def _paired(leaning: Leaning, question: Question, filters: Filters) -> Answer:
    start = time.perf_counter()
    shelf = leaning.shelf
    if not len(shelf.vectors):
        return Answer(())
    context = context_of(shelf, question)
    found = time.perf_counter()
    paired = _ranked(leaning, context, filters)
    shown = pair_matches(leaning, context, paired)
    done = time.perf_counter()
    timings = Timings(
        index=(found - start) * 1000, rank=(done - found) * 1000, total=(done - start) * 1000
    )
    return Answer(tuple(shown), timings, context.question.recognised)


def _ranked(leaning: Leaning, context: Context, filters: Filters) -> Paired:
    """Return what to show, in order, with the parts of each score."""
    shelf = leaning.shelf
    allowed = left_by(filters, shelf) & ~leaning.crossed & ~context.own[shelf.kind_codes]
    rows = np.flatnonzero(allowed[: len(shelf.vectors)])
    rows = rows[~_alike(shelf, context.question, rows)]
    parts, leading = parts_of(shelf, context, rows)
    kept = np.flatnonzero(_wanted(parts))
    kept = kept[_best_of_each_kind(shelf.kind_codes[rows[kept]], parts.score()[kept])]
    rows, leading = rows[kept], leading[kept]
    taste = TASTE * leaning.model.weight * np.clip(leaning.liking(rows), -1, 1)
    sunk = -SUNK * leaning.held_back(rows).astype(np.float32)
    weighted = np.column_stack((parts.weighted()[kept], taste, sunk)).astype(np.float32)
    order = np.lexsort((rows, -weighted.sum(axis=1)))
    order = order[_designs_first(shelf.designs[rows[order]].tolist())]
    order = order[in_turns(shelf.kind_codes[rows[order]].tolist())][: max(filters.limit, 0)]
    return Paired(rows[order], weighted[order], leading[order])


def _alike(shelf: Shelf, question: Question, rows: Codes) -> NDArray[np.bool_]:
    """Return which products are variants of what is asked from or, nameless, look like it, (M,)."""
    alike = shelf.named_kinds[rows] < 0
    alike[alike] = shelf.vectors[rows[alike]] @ question.vector >= TRUST
    if question.row >= 0:
        design = shelf.designs[question.row]
        alike |= (shelf.designs[rows] == design) & (design >= 0)
        alike |= rows == question.row
    return np.asarray(alike, bool)


def _wanted(parts: Parts) -> NDArray[np.bool_]:
    """Return which products are no strangers to what is asked from, (M,); all, if all of them are.

    A boot is better off alone than beside a kettle, unless a stylist put them into one look.
    """
    wanted = (parts.pair > STRANGERS) | (parts.look >= LOOKED)
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

"""Complete the look: one best set of products across slots, within a budget if there is one."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from visfinder.errors import UserError
from visfinder.finder.goes_with import Query, contexts_of, liking, ranked
from visfinder.finder.leaning import Leaning
from visfinder.finder.look_slots import slots_of
from visfinder.finder.narrowing import EVERYTHING
from visfinder.finder.pair_context import Context, context_of
from visfinder.finder.pair_reasons import Paired, pair_matches
from visfinder.finder.pairs import pairs_of
from visfinder.finder.photo import Photo
from visfinder.finder.question import from_product
from visfinder.finder.shelf import Shelf
from visfinder.finder.workspace import Workspace
from visfinder.models import Filters, Match, ProductKey, Region
from visfinder.pairing.rule import contributions, parts_between
from visfinder.pairing.sets import best_set
from visfinder.pairing.weights import LOOK
from visfinder.progress import Report, silent

SLOTS = 5  # products that complete a look, unless another number is asked for
_ALL = 100_000  # products that a slot may choose from, before the best ones are taken


@dataclass(frozen=True, slots=True)
class Budget:
    """The most that a look may cost, locked products included.

    Attributes:
        currency: "EUR"; empty where the catalogs have only one.

    Raises:
        UserError: the amount is no price.
    """

    amount: float
    currency: str = ""

    def __post_init__(self) -> None:
        if not (math.isfinite(self.amount) and self.amount > 0):
            raise UserError(f"a budget is a number above 0, not {self.amount:g}")


@dataclass(frozen=True, slots=True)
class Piece:
    """One product of a completed look; its reasons tell of all the others."""

    match: Match
    locked: bool = False


@dataclass(frozen=True, slots=True)
class CompletedLook:
    """A set of products that goes with what was asked from and holds together.

    Attributes:
        pieces: locked ones first, then the slots, best first.
        total: what they cost together; None where a price is missing or currencies differ.
        currency: of the total.
        fit: mean probability 0..1 that a piece goes with all the rest rather than a random product
            of its kind; 0 where there is no piece.
    """

    pieces: tuple[Piece, ...]
    total: float | None
    currency: str
    fit: float


def complete_look(
    workspace: Workspace,
    query: Query | Sequence[Query],
    *,
    region: Region | None = None,
    filters: Filters = EVERYTHING,
    slots: int = SLOTS,
    budget: Budget | None = None,
    locked: Sequence[ProductKey] = (),
    same_category: bool = False,
    report: Report = silent,
) -> CompletedLook:
    """Complete a look that a photo, a product or several of them begin.

    Args:
        workspace: the catalogs and ratings.
        query: what is there already; it costs nothing.
        region: the part of the photo that counts, where it is one photo.
        filters: what is chosen from; the limit is not heeded.
        slots: how many products are wanted, locked ones included.
        budget: the most that they may cost together.
        locked: products that are in the set whatever else is chosen.
        same_category: whether the categories of what is there may be chosen, too.
        report: told when the question is understood, and when it is answered.

    Raises:
        ProductError: no catalog holds a product, or its picture could not be read.
        EncoderError: the encoder cannot be loaded (only asked for a photo).
        UserError: the budget's currency is not clear, or the locked products exceed it.
        Cancelled: `report` raised it.
    """
    queries = [query] if isinstance(query, Photo | ProductKey) else list(query)
    leaning = workspace.leaning
    shelf = leaning.shelf
    report(0, 2)
    given = contexts_of(workspace, shelf, queries, region)
    fixed = contexts_of(workspace, shelf, list(dict.fromkeys(locked)))
    report(1, 2)
    rows = [context.question.row for context in fixed]
    budget, left = _money(shelf, budget, rows)
    wanted = slots - len(rows)
    if wanted > 0:
        around = [*given, *fixed]
        every = replace(filters, limit=_ALL)
        paired = ranked(leaning, around, every, same_category=same_category)
        rows += _chosen(shelf, around, paired, wanted, budget, left)
    made = _told(leaning, given, rows, len(fixed))
    report(2, 2)
    return made


def _money(
    shelf: Shelf, budget: Budget | None, locked: Sequence[int]
) -> tuple[Budget | None, float | None]:
    """Return the budget with its currency, and what the locked products leave of it."""
    if budget is None:
        return None, None
    currencies = sorted({p.currency for p in shelf.products if p.price is not None})
    currency = budget.currency.upper() or (currencies[0] if len(currencies) == 1 else "")
    if currency not in currencies or (not budget.currency and len(currencies) > 1):
        if not any(currencies):
            raise UserError("no product of the catalogs has a price, so a budget cannot be kept")
        raise UserError(
            f"prices are in {', '.join(filter(None, currencies))}; say the budget in one of them, "
            f"as in “{budget.amount:g} {currencies[-1]}”"
        )
    spent = 0.0
    for product in (shelf.products[row] for row in locked):
        if product.price is None or product.currency != currency:
            raise UserError(
                f"“{product.title}” has no price in {currency}; unlock it, or leave out the budget"
            )
        spent += product.price
    if spent > budget.amount:
        raise UserError(
            f"the locked products cost {spent:,.2f} {currency}, more than the budget of "
            f"{budget.amount:,.2f}; unlock one, or raise it"
        )
    return Budget(budget.amount, currency), budget.amount - spent


def _chosen(
    shelf: Shelf,
    around: Sequence[Context],
    paired: Paired,
    wanted: int,
    budget: Budget | None,
    left: float | None,
) -> list[int]:
    """Return the rows that fill the slots."""
    slots = slots_of(shelf, around, paired, wanted)
    if not slots:
        return []
    offered = np.concatenate(slots)
    ends = np.cumsum([0, *map(len, slots)])
    places = [list(range(start, end)) for start, end in pairwise(ends.tolist())]
    rows = paired.pairs.rows[offered]
    prices = np.array([_price(shelf, row, budget) for row in rows.tolist()], np.float64)
    alone = paired.adds[offered].sum(axis=1, dtype=np.float64)
    together = _together(shelf, rows)
    found = best_set(places, alone, together, prices, left, asked=len(around))
    return [int(rows[place]) for place in found.places]


def _price(shelf: Shelf, row: int, budget: Budget | None) -> float:
    product = shelf.products[row]
    foreign = budget is not None and product.currency != budget.currency
    return float("nan") if product.price is None or foreign else product.price


def _together(shelf: Shelf, rows: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return how well each two candidates go together, (n, n), against a random product's parts."""
    weights, found = shelf.pair_weights, []
    looks = [set(shelf.products[row].looks) for row in rows.tolist()]
    for row, own in zip(rows.tolist(), looks, strict=True):
        parts, _ = parts_between(shelf.traits.member(row), shelf.traits, rows, weights)
        parts[:, LOOK] = [bool(own & other) for other in looks]
        found.append(contributions(parts, weights.base[None], weights).sum(axis=1))
    return np.array(found, np.float64)


def _told(
    leaning: Leaning, given: Sequence[Context], rows: Sequence[int], locked: int
) -> CompletedLook:
    """Return the look with every piece's reasons, which may be any other piece."""
    shelf = leaning.shelf
    contexts = [context_of(shelf, from_product(shelf, row)) for row in rows]
    pieces = []
    for at, row in enumerate(rows):
        others = [*given, *contexts[:at], *contexts[at + 1 :]]
        pairs = pairs_of(shelf, others, np.array([row], np.int64))
        paired = Paired(pairs, np.hstack((pairs.adds, liking(leaning, pairs.rows))))
        pieces.append(Piece(pair_matches(leaning, others, paired)[0], at < locked))
    products = [piece.match.product for piece in pieces]
    prices = [product.price for product in products if product.price is not None]
    currencies = {product.currency for product in products}
    known = len(prices) == len(products) and len(currencies) == 1
    fits = [piece.match.fit or 0.0 for piece in pieces]
    return CompletedLook(
        tuple(pieces),
        math.fsum(prices) if known else None,
        currencies.pop() if known else "",
        float(np.mean(fits)) if fits else 0.0,
    )

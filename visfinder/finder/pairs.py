"""Pairs: what the goes-with rule knows of a question, and what it says of each product."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.question import SHARPNESS, VOTERS, Question, supported
from visfinder.finder.shelf import Shelf
from visfinder.models import Product
from visfinder.pairing.branches import role, together
from visfinder.pairing.harmony import harmony
from visfinder.pairing.kinds import Kind
from visfinder.pairing.palettes import pack
from visfinder.pairing.rule import Look, Parts, look_strength, price_band

UNFIT = 0.25  # of a similar product's weight remains where it is of another kind than recognised

Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Context:
    """What is known of a question.

    Attributes:
        question: what is asked from.
        similar: (S,) rows of similar products, most similar first.
        weights: (S,) how much each of them counts.
        kind: what it is, as far as can be told; nameless where it cannot.
        own: (kinds,) bool, the kinds of the shelf that are its own category.
        beside: (kinds,) how much each kind is wanted beside it, 0..1.
        code: its kind on the shelf, -1 where the shelf has none.
        strength: how present each look is among the similar products, 0..1.
        price_rank: where it lies among the prices of its kind, 0..1; nan if unknown.
    """

    question: Question
    similar: Rows
    weights: NDArray[np.float32]
    kind: Kind
    own: NDArray[np.bool_]
    beside: NDArray[np.float32]
    code: int
    strength: Mapping[Look, float]
    price_rank: float


def context_of(shelf: Shelf, question: Question) -> Context:
    """Find out what is asked from: its kind, its looks, its price band."""
    question = supported(question, shelf)
    similar, cosines = shelf.index.query(question.vector, VOTERS)
    weights = np.maximum(cosines, 0) ** SHARPNESS
    fit = question.category_fit(shelf)
    if question.recognised:
        weights = weights * (UNFIT + (1 - UNFIT) * fit[shelf.kind_codes[similar]])
    votes = np.zeros(len(shelf.kinds))
    np.add.at(votes, shelf.kind_codes[similar], weights)
    kind, code = _kind(shelf, question, votes, fit)
    own = np.array([other.same_as(kind) or other == kind for other in shelf.kinds], bool)
    looks = [[(p.key.catalog, look) for look in p.looks] for p in _products(shelf, similar)]
    return Context(
        question=question,
        similar=similar,
        weights=weights,
        kind=kind,
        own=own,
        beside=_beside(shelf, kind, code),
        code=code,
        strength=look_strength(looks, weights.tolist()),
        price_rank=_price_rank(shelf, question, similar, weights, own),
    )


def _products(shelf: Shelf, rows: Rows) -> list[Product]:
    return [shelf.products[row] for row in rows.tolist()]


def _kind(
    shelf: Shelf, question: Question, votes: NDArray[np.float64], fit: NDArray[np.float32]
) -> tuple[Kind, int]:
    """Return the kind of what is asked from, and its code on the shelf or -1.

    A product has its own.  A photo has what was recognised in it; where nothing was, the similar
    products vote.
    """
    if question.row >= 0:
        code = int(shelf.kind_codes[question.row])
        return shelf.kinds[code], code
    if word := question.recognised:
        named = np.array([kind.is_a(word) for kind in shelf.kinds], bool)
        if not named.any():
            return Kind(word, ""), -1
        votes = np.where(named, votes + fit, -1)
    code = int(np.argmax(votes))
    return shelf.kinds[code], code


def _beside(shelf: Shelf, kind: Kind, code: int) -> NDArray[np.float32]:
    if code >= 0:
        return shelf.prior.beside(code)
    own = role(kind)
    return np.array([together(own, role(other)) for other in shelf.kinds], np.float32)


def _price_rank(
    shelf: Shelf,
    question: Question,
    similar: Rows,
    weights: NDArray[np.float32],
    own: NDArray[np.bool_],
) -> float:
    if question.row >= 0:
        return float(shelf.price_ranks[question.row])
    ranks = shelf.price_ranks[similar]
    known = ~np.isnan(ranks) & own[shelf.kind_codes[similar]]
    whole = float(weights[known].sum())
    return float((ranks * weights)[known].sum()) / whole if whole > 0 else float("nan")


def parts_of(shelf: Shelf, context: Context, rows: Rows) -> tuple[Parts, NDArray[np.int64]]:
    """Return the parts of the rule for some products, and the leading harmony of each, (M,)."""
    palette = pack([context.question.swatches])
    colour, leading = harmony(palette, shelf.palettes[rows])
    look = np.zeros(len(shelf), np.float32)
    for name, strength in context.strength.items():
        members = shelf.looks[name]
        look[members] = np.maximum(look[members], strength)
    parts = Parts(
        look=look[rows],
        pair=context.beside[shelf.kind_codes[rows]],
        colour=colour,
        price=price_band(context.price_rank, shelf.price_ranks[rows]),
    )
    return parts, leading

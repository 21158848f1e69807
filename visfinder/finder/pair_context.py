"""What the goes-with rule has to know of a question: its kind, its looks, its place in prices.

A product has all of it in its record.  A photo has nothing but what it shows: its kind is what the
network recognises, or what the most similar products are; looks and prices are borrowed from those.
Where nothing similar is on the shelf, nothing is borrowed: colours and the table have to do.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.codes import Codes
from visfinder.finder.question import SHARPNESS, VOTERS, Question, supported
from visfinder.finder.shelf import Shelf
from visfinder.pairing.branches import role, together
from visfinder.pairing.kinds import Kind
from visfinder.pairing.rule import Look, look_strength

UNFIT = 0.25  # of a similar product's weight remains where it is of another kind than recognised
# Unlike products have cosines of 0.3, seldom above 0.55; a phone photo and its product 0.71.
TRUST = 0.55  # cosine below which "the most similar" products are only the least unlike
# The same picture in another light has 0.89, the nearest of 700 other products 0.79.
SHOWN = 0.86  # cosine from which the photo shows that very product, whatever is recognised in it
GUESS = 0.20  # probability from which a word is better than such products

NAMELESS = Kind("", "")


@dataclass(frozen=True, slots=True, eq=False)
class Context:
    """What is known of a question.

    Attributes:
        question: what is asked from.
        similar: (S,) rows of similar products, most similar first.
        kind: what it is, as far as can be told; nameless where it cannot.
        code: its kind on the shelf, -1 where the shelf has none.
        own: (kinds,) bool, the kinds of the shelf that are its own category.
        beside: (kinds,) how much each kind is wanted beside it, 0..1.
        strength: how present each look is among the similar products, 0..1.
        price_rank: where it lies among the prices of its kind, 0..1; nan if unknown.
    """

    question: Question
    similar: Codes
    kind: Kind
    code: int
    own: NDArray[np.bool_]
    beside: NDArray[np.float32]
    strength: Mapping[Look, float]
    price_rank: float


def context_of(shelf: Shelf, question: Question) -> Context:
    """Find out what is asked from."""
    question = supported(question, shelf)
    similar, cosines = shelf.nearest(question.vector, VOTERS)
    weights = np.maximum(cosines, 0) ** SHARPNESS
    if question.recognised:
        fit = question.category_fit(shelf)[shelf.kind_codes[similar]]
        weights = weights * (UNFIT + (1 - UNFIT) * fit)
    votes = np.zeros(len(shelf.kinds))
    np.add.at(votes, shelf.kind_codes[similar], weights)
    trusted = bool(len(cosines)) and float(cosines[0]) >= TRUST
    kind, code = _kind(shelf, question, votes, trusted=trusted)
    likeliest = kind if kind.label or not len(votes) else shelf.kinds[int(votes.argmax())]
    own = np.array([one.same_as(likeliest) for one in shelf.kinds], bool)
    if len(cosines) and float(cosines[0]) >= SHOWN:
        shown = shelf.kinds[shelf.kind_codes[similar[0]]]
        own |= np.array([one.same_as(shown) for one in shelf.kinds], bool)
    products = [shelf.products[row] for row in similar.tolist()]
    looks = [[(p.key.catalog, look) for look in p.looks] for p in products]
    return Context(
        question=question,
        similar=similar,
        kind=kind,
        code=code,
        own=own,
        beside=_beside(shelf, kind, code),
        strength=look_strength(looks, weights.tolist()) if trusted else {},
        price_rank=_price_rank(shelf, question, similar, weights * own[shelf.kind_codes[similar]]),
    )


def _kind(
    shelf: Shelf, question: Question, votes: NDArray[np.float64], *, trusted: bool
) -> tuple[Kind, int]:
    """Return the kind of what is asked from, and its code on the shelf or -1.

    Args:
        shelf: the products.
        question: what is asked from.
        votes: (kinds,) what the similar products are.
        trusted: whether they are similar at all.
    """
    if question.row >= 0:
        code = int(shelf.kind_codes[question.row])
        return shelf.kinds[code], code
    word = question.recognised or ("" if trusted else question.likeliest(GUESS))
    if not word:
        code = int(votes.argmax()) if trusted else -1
        return (shelf.kinds[code], code) if trusted else (NAMELESS, -1)
    named = np.array([kind.is_a(word) for kind in shelf.kinds], bool)
    if not named.any():
        return Kind(word, ""), -1
    code = int(np.where(named, votes, -1).argmax())
    return shelf.kinds[code], code


def _beside(shelf: Shelf, kind: Kind, code: int) -> NDArray[np.float32]:
    if code >= 0:
        return shelf.prior.beside(code)
    own = role(kind)
    return np.array([together(own, role(other)) for other in shelf.kinds], np.float32)


def _price_rank(
    shelf: Shelf, question: Question, similar: Codes, weights: NDArray[np.float32]
) -> float:
    if question.row >= 0:
        return float(shelf.price_ranks[question.row])
    ranks = shelf.price_ranks[similar]
    known = ~np.isnan(ranks)
    whole = float(weights[known].sum())
    return float((ranks * weights)[known].sum()) / whole if whole > 0 else float("nan")

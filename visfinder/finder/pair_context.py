"""What the goes-with rule has to know of a question: its kind, its looks, its style and season.

A product has all of it in its record.  A photo has nothing but what it shows: its kind is what the
network recognises, or what the most similar products are; looks, style, season, formality and
price are borrowed from those.  Where nothing similar is on the shelf, nothing is borrowed: colours,
manner and the table have to do.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.codes import Codes
from visfinder.finder.question import SHARPNESS, VOTERS, Question, supported
from visfinder.finder.shelf import Shelf
from visfinder.pairing.branches import role, together
from visfinder.pairing.kinds import Kind
from visfinder.pairing.palettes import pack
from visfinder.pairing.rule import Look, look_strength
from visfinder.pairing.traits import Member, unit

UNFIT = 0.25  # of a similar product's weight remains where it is of another kind than recognised
# Unlike products have cosines of 0.3, seldom above 0.55; a phone photo and its product 0.71.
TRUST = 0.55  # cosine below which "the most similar" products are only the least unlike
# The same picture in another light has 0.89, the nearest of 700 other products 0.79.
SHOWN = 0.86  # cosine from which the photo shows that very product, whatever is recognised in it
GUESS = 0.20  # probability from which a word is better than such products

FEW = 2.0  # orders that are doubted: what was bought together once is a third of a habit

NAMELESS = Kind("", "")


@dataclass(frozen=True, slots=True)
class Evidence:
    """That a product was put together with one like what is asked from.

    Attributes:
        strength: 0..1.
        how: "look", "cross-sell" or "order".
        row: the product that it was put together with.
        look: which look it was; None for the others.
    """

    strength: float
    how: Literal["look", "cross-sell", "order"]
    row: int
    look: Look | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Context:
    """What is known of one thing that is asked from.

    Attributes:
        question: what is asked from.
        similar: (S,) rows of similar products, most similar first.
        kind: what it is, as far as can be told; nameless where it cannot.
        code: its kind on the shelf, -1 where the shelf has none.
        own: (kinds,) bool, the kinds of the shelf that are its own category.
        beside: (kinds,) how much each kind is wanted beside it, 0..1.
        evidence: by row, the strongest of each product that has any.
        member: its colours, manner, style, season, formality and price.
    """

    question: Question
    similar: Codes
    kind: Kind
    code: int
    own: NDArray[np.bool_]
    beside: NDArray[np.float32]
    evidence: Mapping[int, Evidence]
    member: Member


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
    return Context(
        question=question,
        similar=similar,
        kind=kind,
        code=code,
        own=own,
        beside=_beside(shelf, kind, code),
        evidence=_evidence(shelf, similar, weights) if trusted else {},
        member=_member(shelf, question, code, similar, weights * own[shelf.kind_codes[similar]]),
    )


def _evidence(shelf: Shelf, similar: Codes, weights: NDArray[np.float32]) -> dict[int, Evidence]:
    """Return the strongest evidence for each product: a look first, since a person made it."""
    products = [shelf.products[row] for row in similar.tolist()]
    looks = [[(p.key.catalog, look) for look in p.looks] for p in products]
    found: dict[int, Evidence] = {}

    def add(row: int, evidence: Evidence) -> None:
        if row not in found or evidence.strength > found[row].strength:
            found[row] = evidence

    for look, strength in look_strength(looks, weights.tolist()).items():
        with_ = next(r for r, own in zip(similar.tolist(), looks, strict=True) if look in own)
        for row in shelf.looks[look].tolist():
            add(row, Evidence(strength, "look", with_, look))
    top = float(weights.max(initial=0)) or 1.0
    for with_, weight in zip(similar.tolist(), (weights / top).tolist(), strict=True):
        for row in shelf.offered.get(with_, ()):
            add(row, Evidence(weight, "cross-sell", with_))
        for row, share in _ordered_with(shelf, with_).items():
            add(row, Evidence(weight * share, "order", with_))
    return found


def _ordered_with(shelf: Shelf, row: int) -> dict[int, float]:
    """Return in what share of a product's orders each other one was, 0..1, smoothed by `FEW`."""
    product = shelf.products[row]
    orders = [shelf.orders.get((product.key.catalog, order)) for order in product.orders]
    several = [rows.tolist() for rows in orders if rows is not None]
    counts = Counter(other for rows in several for other in rows if other != row)
    return {other: count / (len(several) + FEW) for other, count in counts.items()}


def _member(
    shelf: Shelf, question: Question, code: int, similar: Codes, weights: NDArray[np.float32]
) -> Member:
    """Return the traits of what is asked from.

    A photo shows its colours and its manner; style words, season, formality and price it has from
    similar products of its kind, each with its weight.
    """
    traits = shelf.traits
    if question.row >= 0:
        return traits.member(question.row)
    palette = pack([question.swatches])
    seen = traits.seen(question.vector, code, palette, shelf.pair_weights.head)
    if not weights.any():
        return seen
    return replace(
        seen,
        words=unit(weights @ traits.words[similar]),
        seasons=unit(weights @ traits.seasons[similar]),
        formality=_weighted(traits.formality[similar], weights),
        price_rank=_weighted(traits.price_ranks[similar], weights),
    )


def _weighted(values: NDArray[np.float32], weights: NDArray[np.float32]) -> float:
    """Return the weighted mean of the values that are known; nan where none is."""
    known = ~np.isnan(values)
    whole = float(weights[known].sum())
    return float((values * weights)[known].sum()) / whole if whole > 0 else float("nan")


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

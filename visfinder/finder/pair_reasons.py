"""Why a product goes with the photo or product that was asked from, in words."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.leaning import Leaning
from visfinder.finder.look_names import look_name
from visfinder.finder.pair_context import Context
from visfinder.finder.reasons import SLIGHT, naming_colours, shares, sunk_reasons, taste_reasons
from visfinder.models import Match, Product, Reason
from visfinder.pairing.harmony import HARMONIES
from visfinder.pairing.kinds import article, singular
from visfinder.pairing.rule import PRICE

PARTS = ("look", "pair", "colour", "price", "taste", "sunk")

NEAR_PRICE = 0.75  # ranks less than a quarter apart are told as one price band
GOOD_PAIR = 0.3  # a category is named as a reason from here up

_HARMONY_WORDS = {
    "neutral": "Quiet colours together: {theirs} with {ours}",
    "tonal": "Tone in tone: {theirs} with {ours}",
    "analogous": "Neighbouring colours: {theirs} with {ours}",
    "complementary": "Colours that lift each other: {theirs} with {ours}",
}


@dataclass(frozen=True, slots=True, eq=False)
class Paired:
    """Products that go with something, best first.

    Attributes:
        rows: (K,) of the shelf.
        parts: (K, 6) what each of `PARTS` adds to the score.
        harmonies: (K,) the leading harmony of each, a place in `HARMONIES` or -1.
    """

    rows: NDArray[np.int64]
    parts: NDArray[np.float32]
    harmonies: NDArray[np.int64]


def pair_matches(leaning: Leaning, context: Context, paired: Paired) -> list[Match]:
    """Return paired products as matches with their reasons."""
    shelf = leaning.shelf
    cosines = shelf.vectors[paired.rows] @ context.question.vector
    liked = leaning.nearest_liked(paired.rows)
    disliked = leaning.nearest_disliked(paired.rows)
    found = []
    for at, row in enumerate(paired.rows.tolist()):
        share = dict(zip(PARTS, shares(paired.parts[at]), strict=True))
        raw = dict(zip(PARTS, paired.parts[at].tolist(), strict=True))
        reasons = [
            *_look(leaning, context, row, share["look"]),
            *_pair(leaning, context, row, share["pair"]),
            *_colour(context, shelf.products[row], int(paired.harmonies[at]), share["colour"]),
            *_price(context, float(shelf.price_ranks[row]), raw["price"], share["price"]),
            *taste_reasons(shelf, row, liked[at], disliked[at], share["taste"]),
            *sunk_reasons(share["sunk"]),
        ]
        reasons.sort(key=lambda reason: -abs(reason.share))
        product = shelf.products[row]
        stars = leaning.stars(product.key)
        found.append(Match(product, float(cosines[at]), tuple(reasons), stars))
    return found


def _look(leaning: Leaning, context: Context, row: int, share: float) -> list[Reason]:
    shelf = leaning.shelf
    product = shelf.products[row]
    looks = [(product.key.catalog, look) for look in product.looks]
    best = max(looks, key=lambda look: context.strength.get(look, 0.0), default=None)
    if share < SLIGHT or best is None:
        return []
    members = set(shelf.looks[best].tolist())
    with_ = next(r for r in context.similar.tolist() if r in members)
    name = look_name(best[1], shelf.look_titles)
    if with_ == context.question.row:
        return [Reason("look", f"In the same look: {name}", share)]
    return [Reason("look", f"In one look with {shelf.products[with_].title}: {name}", share)]


def _pair(leaning: Leaning, context: Context, row: int, share: float) -> list[Reason]:
    shelf = leaning.shelf
    code = int(shelf.kind_codes[row])
    theirs, ours = shelf.kinds[code].noun, singular(context.kind.label)
    if share < SLIGHT or not theirs or not ours or context.beside[code] < GOOD_PAIR:
        return []
    text = f"{article(theirs).capitalize()} goes with {article(ours)}"
    times = shelf.prior.in_looks(context.code, code) if context.code >= 0 else 0
    if times > 1:
        text += f", as in {times} looks"
    return [Reason("pair", text, share)]


def _colour(context: Context, product: Product, leading: int, share: float) -> list[Reason]:
    ours, theirs = naming_colours(context.question.swatches), naming_colours(product.swatches)
    if share < SLIGHT or leading < 0 or not ours or not theirs:
        return []
    words = _HARMONY_WORDS.get(HARMONIES[leading])
    if words is None:
        return []
    if ours[0] == theirs[0]:
        return [Reason("colour", f"The same colour: {ours[0]}", share)]
    return [Reason("colour", words.format(theirs=theirs[0], ours=ours[0]), share)]


def _price(context: Context, rank: float, part: float, share: float) -> list[Reason]:
    if np.isnan(rank) or np.isnan(context.price_rank) or part < PRICE * NEAR_PRICE:
        return []
    return [Reason("price", "In the same price range for its kind", share)]

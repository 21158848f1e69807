"""Reasons: why a product is shown, in words a shopper reads, with shares that add up."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.closeness import looks_like
from visfinder.finder.leaning import Leaning
from visfinder.finder.question import Question
from visfinder.finder.ranking import PARTS, Ranked
from visfinder.finder.shelf import Shelf
from visfinder.imaging.colour import colour_name
from visfinder.models import Match, Product, Reason, Swatch
from visfinder.pairing.kinds import Kind, article

SLIGHT = 0.01  # a share below it decides nothing and is not worth a sentence
_NAMING_SHARE = 0.25  # a colour that covers less does not name the thing


def matches(leaning: Leaning, question: Question, ranked: Ranked) -> list[Match]:
    """Return ranked products as matches with their reasons."""
    shelf = leaning.shelf
    liked = leaning.nearest_liked(ranked.rows)
    disliked = leaning.nearest_disliked(ranked.rows)
    found = []
    for at, row in enumerate(ranked.rows.tolist()):
        product = shelf.products[row]
        share = dict(zip(PARTS, _shares(ranked.parts[at]), strict=True))
        kind = shelf.kinds[shelf.kind_codes[row]]
        reasons = [
            Reason(
                "similar", looks_like(float(ranked.cosines[at]), question.what), share["similar"]
            ),
            *_category(kind, share["category"]),
            *_colour(question.swatches, product, share["colour"]),
            *_taste(shelf, liked[at], disliked[at], share["taste"]),
            *_sunk(share["sunk"]),
        ]
        found.append(
            Match(
                product,
                float(ranked.cosines[at]),
                tuple(reasons),
                leaning.stars(product.key),
            )
        )
    return found


def _shares(parts: NDArray[np.float32]) -> list[float]:
    whole = float(np.abs(parts).sum())
    return [float(part) / whole if whole else 0.0 for part in parts]


def _category(kind: Kind, share: float) -> list[Reason]:
    if share < SLIGHT or not kind.noun:
        return []
    return [Reason("category", f"Also {article(kind.noun)}", share)]


def _colour(wanted: Sequence[Swatch], product: Product, share: float) -> list[Reason]:
    if name := same_colour(wanted, product.swatches):
        return [Reason("colour", f"Same colour: {name}", share)]
    return []


def same_colour(one: Sequence[Swatch], other: Sequence[Swatch]) -> str:
    """Return the name of the colour that both are known by, "" if they have none in common."""
    ours, theirs = naming_colours(one), naming_colours(other)
    return next((name for name in ours if name in theirs), "")


def naming_colours(swatches: Sequence[Swatch]) -> list[str]:
    """Return the names of the colours that a thing is known by, the largest first."""
    kept = [s for at, s in enumerate(swatches) if at == 0 or s.share >= _NAMING_SHARE]
    return list(dict.fromkeys(colour_name(swatch) for swatch in kept))


def _taste(shelf: Shelf, liked: int, disliked: int, share: float) -> list[Reason]:
    if share >= SLIGHT and liked >= 0:
        title = shelf.products[liked].title
        return [Reason("taste", f"Close to things you rated high: {title}", share)]
    if share <= -SLIGHT and disliked >= 0:
        title = shelf.products[disliked].title
        return [Reason("taste", f"Close to things you rated low: {title}", share)]
    return []


def _sunk(share: float) -> list[Reason]:
    if share == 0:
        return []
    return [Reason("taste", "Another version of something you crossed out", share)]

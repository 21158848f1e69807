"""Reasons: why a product is shown, in words a shopper reads, with shares that add up."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.closeness import is_close, looks_like
from visfinder.finder.leaning import Leaning
from visfinder.finder.question import Question
from visfinder.finder.ranking import PARTS, Ranked
from visfinder.finder.shelf import Shelf
from visfinder.finder.traits import trait
from visfinder.imaging.colour import colour_name
from visfinder.models import Match, Product, Reason, ReasonKind, Swatch
from visfinder.pairing.kinds import Kind, article

SLIGHT = 0.01  # a share below it decides nothing and is not worth a sentence
_NAMING_SHARE = 0.25  # a colour that covers less does not name the thing


def matches(leaning: Leaning, question: Question, ranked: Ranked) -> list[Match]:
    """Return ranked products as matches with their reasons."""
    shelf = leaning.shelf
    liked = leaning.nearest_liked(ranked.rows)
    disliked = leaning.nearest_disliked(ranked.rows)
    close, found = is_close(question.closest), []
    for at, row in enumerate(ranked.rows.tolist()):
        product = shelf.products[row]
        share = dict(zip(PARTS, shares(ranked.parts[at]), strict=True))
        kind = shelf.kinds[shelf.kind_codes[row]]
        looks = looks_like(float(ranked.cosines[at]), question.what, close=close)
        reasons = [
            Reason("similar", looks, share["similar"]),
            *_category(question, kind, share["category"]),
            *_colour(question.swatches, product, share["colour"]),
            *_traits(question, product),
            *_told_moved(
                taste_reasons(shelf, row, liked[at], disliked[at], share["taste"]),
                int(ranked.moved[at]),
            ),
            *sunk_reasons(share["sunk"]),
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


def shares(parts: NDArray[np.float32]) -> list[float]:
    """Return each part of a score as its share of all that pulled either way, -1..1."""
    whole = float(np.abs(parts).sum())
    return [float(part) / whole if whole else 0.0 for part in parts]


def _category(question: Question, kind: Kind, share: float) -> list[Reason]:
    if share < SLIGHT or not kind.noun:
        return []
    sure = bool(question.recognised) and question.fit(kind, question.recognised) > 0
    also = "Also" if sure else "Perhaps also"
    return [Reason("category", f"{also} {article(kind.noun)}", share)]


def _colour(wanted: Sequence[Swatch], product: Product, share: float) -> list[Reason]:
    if name := same_colour(wanted, product.swatches):
        return [Reason("colour", f"Same colour: {name}", share)]
    return []


def _traits(question: Question, product: Product) -> list[Reason]:
    """Say what else both are; it ranks nothing, so it has no share."""
    pattern = trait("Pattern", question.patterns, product.pattern)
    material = trait("Material", question.materials, product.material)
    texts: list[tuple[ReasonKind, str]] = [
        ("pattern", pattern.reason if pattern else ""),
        ("material", material.reason if material else ""),
    ]
    return [Reason(kind, text, 0.0) for kind, text in texts if text]


def same_colour(one: Sequence[Swatch], other: Sequence[Swatch]) -> str:
    """Return the name of the colour that both are known by, "" if they have none in common."""
    ours, theirs = naming_colours(one), naming_colours(other)
    return next((name for name in ours if name in theirs), "")


def naming_colours(swatches: Sequence[Swatch]) -> list[str]:
    """Return the names of the colours that a thing is known by, the largest first."""
    return list(dict.fromkeys(colour_name(swatch) for swatch in naming_swatches(swatches)))


def naming_swatches(swatches: Sequence[Swatch]) -> list[Swatch]:
    """Return the colours that a thing is known by, the largest first."""
    return [s for at, s in enumerate(swatches) if at == 0 or s.share >= _NAMING_SHARE]


def taste_reasons(shelf: Shelf, row: int, liked: int, disliked: int, share: float) -> list[Reason]:
    """Say which rated product lifted or lowered a row most; -1 where none close did."""
    if abs(share) < SLIGHT:
        return []
    cause, grade = (liked, "high") if share > 0 else (disliked, "low")
    if cause == row:
        text = f"You rated it {grade}"
    elif cause >= 0:
        text = f"Close to things you rated {grade}: {shelf.products[cause].title}"
    else:
        text = "Fits your taste so far" if share > 0 else "Does not fit your taste so far"
    return [Reason("taste", text, share)]


def _told_moved(reasons: list[Reason], places: int) -> list[Reason]:
    """Add by how many places taste moved a product, where it had a say and did."""
    if not reasons or not places:
        return reasons
    count = "1 place" if abs(places) == 1 else f"{abs(places)} places"
    text = f"Your taste moved it {'up' if places > 0 else 'down'} {count}"
    return [*reasons, Reason("taste", text, 0.0)]


def sunk_reasons(share: float) -> list[Reason]:
    """Say that a colourway of a crossed product was held back, where it was."""
    if share == 0:
        return []
    return [Reason("taste", "Another version of something you crossed out", share)]

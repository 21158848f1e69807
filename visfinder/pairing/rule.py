"""The goes-with rule: nine parts, each shown to the shopper, with weights fitted on looks.

    score = sum over the parts of weight * (part - what a product of its kind usually has)

Every part is 0..1.  What a kind usually has is taken off, because that lamps mostly suit a sofa's
colour says nothing for this lamp; the shopper's "why" is then the truth: a part that is named as a
reason is one that this product has more of than the others of its kind.  Only the look and the
category pair count as they are, since they say which kinds are wanted at all.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from visfinder.pairing.harmony import harmony_areas
from visfinder.pairing.palettes import agreement
from visfinder.pairing.traits import Member, Traits
from visfinder.pairing.weights import (
    COLOUR,
    FORMALITY,
    LEARNED,
    LOOK,
    MANNER,
    PAIR,
    PARTS,
    PRICE,
    SEASON,
    STYLE,
    PairWeights,
)

# Levels of formality from which two things are worlds apart: a blazer and a beach sandal.
WORLDS_APART = 2.0
# Products of a kind that the shipped usual values weigh, where a shelf has few of that kind.
USUAL_SMOOTHING = 3.0

Floats = NDArray[np.float32]
Rows = NDArray[np.int64]
Look = tuple[str, str]  # (catalog, id of the look): two catalogs may use one id for two looks


def parts_between(
    member: Member, traits: Traits, rows: Rows, weights: PairWeights
) -> tuple[Floats, Rows]:
    """Return what speaks for products beside one thing.

    Args:
        member: what is asked from.
        traits: the products'.
        rows: (M,) which of them; searchable ones.
        weights: for what the harmonies are worth.

    Returns:
        (M, 9) float32 in the order of `PARTS`, 0..1, nan where not known; the look and the category
        pair are left at nan.  And (M,) the leading harmony, a place in `HARMONIES` or -1.
    """
    parts = np.full((len(rows), len(PARTS)), np.nan, np.float32)
    palettes = traits.palettes[rows]
    areas, leading = harmony_areas(member.palette, palettes)
    parts[:, COLOUR] = colour_part(areas, agreement(member.palette, palettes), weights.colours)
    along = (
        (traits.vectors @ member.manner)[rows]
        if len(rows) * 2 > len(traits.vectors)
        else (traits.vectors[rows] @ member.manner)
    )
    along = along - (traits.means @ member.manner)[traits.codes[rows]]
    parts[:, MANNER] = (1 + along / traits.spread[rows]) / 2
    parts[:, STYLE] = _shared(member.words, traits.words[rows])
    parts[:, SEASON] = _shared(member.seasons, traits.seasons[rows])
    apart = np.abs(traits.formality[rows] - np.float32(member.formality))
    parts[:, FORMALITY] = 1 - np.minimum(apart, WORLDS_APART) / WORLDS_APART
    parts[:, PRICE] = 1 - np.abs(traits.price_ranks[rows] - np.float32(member.price_rank))
    if weights.head is not None:
        parts[:, LEARNED] = (1 + traits.readings[rows] @ member.reading) / 2
    return parts, leading


def colour_part(areas: Floats, echo: Floats, colours: Floats) -> Floats:
    """Return how well colours sit together, (M,) 0..1, nan where none are measured.

    Args:
        areas: (M, 5) of each harmony.
        echo: (M,) how much of the one palette is found in the other.
        colours: (6,) what they are worth.
    """
    return np.asarray(np.clip(areas @ colours[:5] + echo * colours[5], 0, 1), np.float32)


def _shared(own: Floats, others: Floats) -> Floats:
    """Return the cosine of marks, (M,); nan where one side has none."""
    if not own.any():
        return np.full(len(others), np.nan, np.float32)
    return np.where(others.any(axis=1), others @ own, np.nan).astype(np.float32)


def usual_parts(parts: Floats, codes: Rows, kinds: int, weights: PairWeights) -> Floats:
    """Return what the products of each kind usually have, (kinds, 9) float32.

    Args:
        parts: (M, 9) of a sample of every kind.
        codes: (M,) their kinds.
        kinds: how many kinds there are.
        weights: their shipped usual values stand for `USUAL_SMOOTHING` more products of each kind;
            alone, for the look (nothing is usual) and the category pair (it is the same for all).
    """
    known = ~np.isnan(parts)
    sums = np.zeros((kinds, len(PARTS)), np.float64)
    counts = np.zeros_like(sums)
    np.add.at(sums, codes, np.where(known, parts, 0))
    np.add.at(counts, codes, known)
    usual = (sums + USUAL_SMOOTHING * weights.base) / (counts + USUAL_SMOOTHING)
    usual[:, [LOOK, PAIR]] = weights.base[[LOOK, PAIR]]
    return usual.astype(np.float32)


def contributions(parts: Floats, usual: Floats, weights: PairWeights) -> Floats:
    """Return what each part adds to the score, (M, 9); what is not known adds nothing.

    Args:
        parts: (M, 9).
        usual: (M, 9) what the kind of each usually has.
        weights: how much each part counts.
    """
    lifted = np.where(np.isnan(parts), 0, parts - usual)
    return np.asarray(lifted * weights.parts, np.float32)


def look_strength(looks: Sequence[Sequence[Look]], weights: Sequence[float]) -> dict[Look, float]:
    """Return how present each look is among similar products.

    Args:
        looks: the looks of each similar product.
        weights: how similar each is, 0 or more.

    Returns:
        The weights of the products in each look, divided by the largest weight, at most 1.
    """
    top = max(weights, default=0.0)
    strength: dict[Look, float] = {}
    for here, weight in zip(looks, weights, strict=True):
        for look in here:
            strength[look] = strength.get(look, 0.0) + weight
    return {look: min(value / top, 1.0) for look, value in strength.items()} if top > 0 else {}

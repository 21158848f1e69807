"""Why a product goes with what was asked from, in words.

A reason's share is its part's contribution, which is what the product has more of than others of
its kind: without that part, it would stand lower by just so much.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.leaning import Leaning
from visfinder.finder.pair_context import Context
from visfinder.finder.pair_words import Beside, in_words
from visfinder.finder.pairs import Pairs
from visfinder.finder.reasons import SLIGHT, shares, sunk_reasons, taste_reasons
from visfinder.models import Match, Reason, ReasonKind
from visfinder.pairing.weights import (
    COLOUR,
    FORMALITY,
    LEARNED,
    LOOK,
    MANNER,
    PAIR,
    PRICE,
    SEASON,
    STYLE,
)

# Which parts of the score each reason tells of.
TOLD: dict[ReasonKind, tuple[int, ...]] = {
    "look": (LOOK,),
    "pair": (PAIR,),
    "colour": (COLOUR,),
    "style": (MANNER, STYLE),
    "season": (SEASON,),
    "formality": (FORMALITY,),
    "learned": (LEARNED,),
    "price": (PRICE,),
}

AGAINST = 0.05  # a share from which it is told what speaks against a product that is shown all same


@dataclass(frozen=True, slots=True, eq=False)
class Paired:
    """Products that go with something, best first.

    Attributes:
        pairs: K products beside what is asked from.
        adds: (K, 11) what each part, the taste and being sunk add to the score.
    """

    pairs: Pairs
    adds: NDArray[np.float32]

    def take(self, places: NDArray[np.int64]) -> "Paired":
        """Return some of them, in the order given."""
        return Paired(self.pairs.take(places), self.adds[places])


def pair_matches(leaning: Leaning, contexts: Sequence[Context], paired: Paired) -> list[Match]:
    """Return paired products as matches with their reasons."""
    shelf, rows = leaning.shelf, paired.pairs.rows
    asked = np.stack([context.question.vector for context in contexts])
    cosines = (shelf.vectors[rows] @ asked.T).mean(axis=1)
    liked = leaning.nearest_liked(rows)
    disliked = leaning.nearest_disliked(rows)
    fits = fit_of(leaning, paired.pairs)
    found = []
    for at, row in enumerate(rows.tolist()):
        share = np.array(shares(paired.adds[at]))
        reasons = [
            *_parts(leaning, contexts, paired.pairs, at, share),
            *taste_reasons(shelf, row, liked[at], disliked[at], float(share[-2])),
            *sunk_reasons(float(share[-1])),
        ]
        reasons.sort(key=lambda reason: -reason.share)
        product = shelf.products[row]
        stars = leaning.stars(product.key)
        found.append(Match(product, float(cosines[at]), tuple(reasons), stars, float(fits[at])))
    return found


def fit_of(leaning: Leaning, pairs: Pairs) -> NDArray[np.float64]:
    """Return the probability that each goes rather than a random product of its kind, (M,) 0..1."""
    score = pairs.score - pairs.adds[:, PAIR]  # the same for its whole kind
    scale = leaning.shelf.pair_weights.scale
    return np.asarray(1 / (1 + np.exp(-scale * score.astype(np.float64))), np.float64)


def _parts(
    leaning: Leaning,
    contexts: Sequence[Context],
    pairs: Pairs,
    at: int,
    share: NDArray[np.float64],
) -> list[Reason]:
    """Return a reason for each part that decided something, for or against."""
    found = []
    for kind, parts in TOLD.items():
        part = float(share[list(parts)].sum())
        if part < SLIGHT and part > -AGAINST:
            continue
        strongest = max(parts, key=lambda one: abs(share[one]))
        which = int(pairs.because[at, strongest])
        beside = Beside(
            leaning.shelf, contexts[which], int(pairs.rows[at]), int(pairs.harmonies[which, at])
        )
        if text := in_words(kind, beside, favours=part > 0):
            found.append(Reason(kind, text, part))
    return found

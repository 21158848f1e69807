"""How probable it is that the best match is the very product or a colourway of it.

A cosine alone does not say: what looks alike in one shop is all there is of a kind in another, and
photos lie lower than renders. How far the best match stands out from the next designs does, across
all that was tried (MODEL_CARD.md). The curve is Platt's logistic one ("Probabilistic outputs for
support vector machines", 1999), fitted to searches whose right answer is known
(`visfinder.training.sameness`).
"""

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

NEXT: Final = 5  # designs that the best match has to stand out from
FEWEST: Final = 2  # designs without which nobody can say


@dataclass(frozen=True, slots=True)
class Sameness:
    """A logistic curve over leads.

    Attributes:
        slope: above 0.
        middle: lead at which both answers are as probable.
    """

    slope: float
    middle: float

    def probability(self, lead: float) -> float:
        """Return how probable it is that a match with this lead is the product, 0..1."""
        # Beyond 60 the exponential says nothing more, and would overflow at 700.
        score = min(max(self.slope * (lead - self.middle), -60.0), 60.0)
        return 1 / (1 + math.exp(-score))


def lead_of(cosines: NDArray[np.floating], designs: NDArray[np.int64]) -> float | None:
    """Return by how much the best match is nearer than the next `NEXT` designs are on average.

    Args:
        cosines: (N,), the nearest first.
        designs: (N,), what the colourways of a design share; negative stands alone.

    Returns:
        None where fewer than `FEWEST` other designs are there.
    """
    seen: set[int] = set()
    best: list[float] = []
    for cosine, design in zip(cosines.tolist(), designs.tolist(), strict=True):
        if len(best) > NEXT:
            break
        if design not in seen:
            best.append(cosine)
            seen |= {design} if design >= 0 else set()
    if len(best) <= FEWEST:
        return None
    return best[0] - sum(best[1:]) / (len(best) - 1)

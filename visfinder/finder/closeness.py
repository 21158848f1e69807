"""Closeness: what a cosine means, in a percentage and in words.

A cosine of 0.5 is not "half alike".  Measured in the shipped encoder's space, medians: catalogue
pictures of unlike things 0.11, others of a kind 0.40 to 0.46, a phone photo in a shop and the
catalogue picture of the very product 0.66, the same design in another colour 0.77, the nearest of
1,500 other products 0.79, the same product seen from another side 0.91.  The anchors below turn
that into percentages that read as shoppers expect.  In the space of an added encoder they only rise
with the cosine: how unlike things look there is not known.

Where the encoder knows how probable it is that the best match is the very product (`Sameness`),
that says whether there is a close match at all, and where there is none nothing "looks just like".
"""

from typing import Final

import numpy as np

# (cosine, per cent)
_ANCHORS = (
    (-1.0, 0),
    (0.0, 3),
    (0.15, 10),
    (0.3, 25),
    (0.5, 48),
    (0.7, 72),
    (0.8, 84),
    (0.9, 95),
    (1.0, 100),
)
_COSINES, _PERCENTS = zip(*_ANCHORS, strict=True)

VERY_CLOSE, CLOSE, RELATED = 92, 70, 45  # per cent, each the least

# Probability that the best match is the very product or a colourway, below which it is no close
# match. Of two ways to be wrong it is worse to deny a product that is there.
CLOSE_MATCH: Final = 0.15
NO_CLOSE_MATCH: Final = "no close match"


def percent(cosine: float) -> int:
    """Return how alike two pictures look, 0..100, rising with the cosine; 100 only when equal."""
    share = float(np.interp(cosine, _COSINES, _PERCENTS))
    return 100 if cosine > 0.9999 else min(round(share), 99)


def looks_like(cosine: float, what: str, *, close: bool = True) -> str:
    """Return the sentence for a match: "Looks like your photo: 83 % match".

    Args:
        cosine: to what is asked from.
        what: that, as in "your photo".
        close: whether the answer has a close match.
    """
    share = percent(cosine)
    if share >= VERY_CLOSE and close:
        how = "Looks just like"
    elif share >= CLOSE and close:
        how = "Looks like"
    elif share >= RELATED:
        how = "Looks somewhat like"
    else:
        how = "Looks only a little like"
    return f"{how} {what}: {share} % match"


def is_close(probability: float | None) -> bool:
    """Tell whether an answer has a close match, as far as anybody knows."""
    return probability is None or probability >= CLOSE_MATCH

"""Closeness: what a cosine means, in a percentage and in words.

A cosine of 0.5 is not "half alike".  Measured over 700 catalogue pictures, medians in the encoder's
space: unlike things 0.0, others of a kind 0.2 (rendered furniture 0.55), the nearest other product
and the same product in another colour 0.55 to 0.6, the same picture cropped, turned and in another
light 0.75.  The anchors below turn that into percentages that read as shoppers expect.
"""

import numpy as np

# (cosine, per cent)
_ANCHORS = (
    (-1.0, 0),
    (0.0, 5),
    (0.2, 35),
    (0.35, 55),
    (0.5, 70),
    (0.65, 80),
    (0.8, 88),
    (0.9, 94),
    (1.0, 100),
)
_COSINES, _PERCENTS = zip(*_ANCHORS, strict=True)

VERY_CLOSE, CLOSE, RELATED = 94, 70, 40  # per cent, each the least


def percent(cosine: float) -> int:
    """Return how alike two pictures look, 0..100, rising with the cosine; 100 only when equal."""
    share = float(np.interp(cosine, _COSINES, _PERCENTS))
    return 100 if cosine > 0.9999 else min(round(share), 99)


def looks_like(cosine: float, what: str) -> str:
    """Return the sentence for a match: "Looks like your photo: 83 % match"."""
    share = percent(cosine)
    if share >= VERY_CLOSE:
        how = "Looks just like"
    elif share >= CLOSE:
        how = "Looks like"
    elif share >= RELATED:
        how = "Looks somewhat like"
    else:
        how = "Looks only a little like"
    return f"{how} {what}: {share} % match"

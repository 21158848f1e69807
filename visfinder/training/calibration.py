"""Probabilities that mean what they say: how far they are off, and what puts them right, in numpy.

* Expected calibration error: the mean, over bins of confidence weighed by what falls into them, of
  the gap between mean confidence and accuracy. Naeini, Cooper and Hauskrecht, "Obtaining Well
  Calibrated Probabilities Using Bayesian Binning", AAAI 2015; 15 bins as in Guo, Pleiss, Sun and
  Weinberger, "On Calibration of Modern Neural Networks", ICML 2017.
* Temperature: one number that divides all scores, fitted by likelihood. Guo et al., section
  4.2.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.embedding.heads import softmax

BINS: Final = 15
# That words are told with on the selection part, so that it is above 0.8 on what nobody has seen.
PRECISION: Final = 0.85
FEWEST: Final = 20  # told words that a precision is taken of
LOWEST: Final = 0.5  # threshold: what is as likely wrong is not told
NEVER: Final = 1.01  # threshold that no probability reaches

Doubles = NDArray[np.float64]
Mask = NDArray[np.bool_]
Groups = NDArray[np.str_]

_TEMPERATURES: Final = np.geomspace(0.25, 8.0, 351)  # a step is 1 %
_TINY: Final = 1e-12


def calibration_error(confidence: Doubles, right: Mask, bins: int = BINS) -> float:
    """Return the expected calibration error, 0..1, of N answers; 0 of none.

    Args:
        confidence: (N,) 0..1, what each answer was given; a bin holds what is above its lower end
            and at most its upper one.
        right: (N,) whether it was right.
        bins: of equal width.
    """
    if not len(confidence):
        return 0.0
    places = np.clip(np.ceil(confidence * bins).astype(np.int64) - 1, 0, bins - 1)
    gaps = np.bincount(places, weights=confidence - right, minlength=bins)
    return float(np.abs(gaps).sum() / len(confidence))


def temperature(
    scores: Doubles, allowed: Mask, lift: Doubles | None = None, groups: Groups | None = None
) -> float:
    """Return the temperature, 0.25..8, under which the right words are likeliest; 1 of none.

    Args:
        scores: (N, K).
        allowed: (N, K), the words of which one is right.
        lift: (N, K) or (K,), what is added to the scores after they are divided.
        groups: (N,) names; each weighs alike, so that many easy pictures do not speak for the
            few hard ones.
    """
    if not len(scores):
        return 1.0
    added = np.zeros(scores.shape[1]) if lift is None else lift
    shares = _shares(len(scores), groups)
    losses = [float(surprises(scores / t + added, allowed) @ shares) for t in _TEMPERATURES]
    return float(_TEMPERATURES[int(np.argmin(losses))])


def surprises(scores: Doubles, allowed: Mask) -> Doubles:
    """Return the negative log likelihoods (N,) of scores (N, K) whose right words are allowed."""
    likely = (softmax(scores) * allowed).sum(axis=1)
    missed: Doubles = -np.log(np.maximum(likely, _TINY))
    return missed


def least_confidence(confidence: Doubles, right: Mask, groups: Groups | None = None) -> float:
    """Return the threshold from which on `PRECISION` of the answers are right.

    Args:
        confidence: (N,) 0..1.
        right: (N,).
        groups: (N,) names; each weighs alike.

    Returns:
        the lowest confidence, at least `LOWEST`, such that those from it on are right as often as
        `PRECISION`; `NEVER` where no `FEWEST` are.
    """
    if not len(confidence):
        return NEVER
    shares = _shares(len(confidence), groups)
    order = np.argsort(-confidence, kind="stable")
    sure, weights = confidence[order], shares[order]
    precision = np.cumsum(weights * right[order]) / np.cumsum(weights)
    last = np.append(sure[1:] != sure[:-1], True)  # equal confidences are told together
    good = (precision >= PRECISION) & (sure >= LOWEST) & last
    good &= np.arange(1, len(order) + 1) >= FEWEST
    places = np.flatnonzero(good)
    return float(sure[places[-1]]) if len(places) else NEVER


def _shares(count: int, groups: Groups | None) -> Doubles:
    """Return weights (N,) that sum to 1, under which each group weighs alike."""
    _, codes = np.unique(np.zeros(count) if groups is None else groups, return_inverse=True)
    shares: Doubles = 1 / np.bincount(codes)[codes] / (codes.max() + 1)
    return shares

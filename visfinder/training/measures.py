"""How well vectors find what they should: the figures of `visfinder eval`, in numpy.

Every figure is worked out query by query, so that intervals can be drawn from the same numbers. A
query never finds itself.

* Recall at k (R@k): 1 where at least one right answer is among the k nearest, else 0.
* Precision at k (P@k): the share of right answers among the k nearest.
* Mean average precision at R (mAP@R): the mean over the R nearest, R being how many right answers
  there are, of precision up to each right one; a wrong one counts 0. Musgrave, Belongie and Lim,
  "A Metric Learning Reality Check", ECCV 2020, section 3.1.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.models import Vectors

Rows = NDArray[np.int64]
Labels = NDArray[np.str_]
Right = NDArray[np.bool_]  # (N, M), whether each answer is right, the nearest first
Scores = NDArray[np.float64]  # (N,), 0..1; NaN where a figure has nothing to say of a query

NOBODY: Final = -2.0  # below every cosine: what may not be an answer
STRANGER: Final = -1  # the row of a query that is not in the gallery itself


def answered(
    queries: Vectors, gallery: Vectors, wanted: Labels, labels: Labels, own: Rows
) -> Right:
    """Return which answers are right, nearest first: (N, M).

    Args:
        queries: (N, D) unit rows.
        gallery: (M, D) unit rows.
        wanted: (N,) what each query looks for.
        labels: (M,) what each row of the gallery is.
        own: (N,) the row of the gallery that each query is itself, or `STRANGER`; it comes last
            and is never right.
    """
    cosines = queries @ gallery.T
    right: Right = wanted[:, None] == labels[None, :]
    within = np.flatnonzero(own != STRANGER)
    cosines[within, own[within]] = NOBODY
    right[within, own[within]] = False
    order = np.argsort(-cosines, axis=1, kind="stable")
    ranked: Right = np.take_along_axis(right, order, axis=1)
    return ranked


def recall(right: Right, k: int) -> Scores:
    """Return recall at k of each query, 0 or 1."""
    return np.asarray(right[:, :k].any(axis=1), np.float64)


def precision(right: Right, k: int) -> Scores:
    """Return precision at k of each query."""
    nearest = right[:, :k]
    shares: Scores = nearest.sum(axis=1) / nearest.shape[1]
    return shares


def average_precision(right: Right) -> Scores:
    """Return average precision at R of each query; NaN where no answer can be right."""
    wanted = right.sum(axis=1)
    places = np.arange(1, right.shape[1] + 1)
    so_far = np.cumsum(right, axis=1) / places
    counted = right & (places <= wanted[:, None])
    total = np.where(counted, so_far, 0.0).sum(axis=1)
    known: Scores = np.full(len(right), np.nan)
    np.divide(total, wanted, out=known, where=wanted > 0)
    return known


FIGURES: Final[Mapping[str, Callable[[Right], Scores]]] = {
    "R@1": partial(recall, k=1),
    "R@5": partial(recall, k=5),
    "R@10": partial(recall, k=10),
    "mAP@R": average_precision,
    "P@10": partial(precision, k=10),
}

"""Fits the compatibility head in closed form: the directions along which look-mates agree.

With S the covariance of the manners (embeddings less their category's mean) and C the
cross-covariance of look-mates, the projection holds the leading eigenvectors of
(S + r I)^-1/2 C (S + r I)^-1/2, each weighted by the root of its eigenvalue: a canonical
correlation analysis of a thing with what it is worn or set beside (Hotelling, "Relations between
two sets of variates", 1936), with a ridge r.  No gradient, no draw, seconds on one processor.

What is measured on the products that were fitted would flatter, and the fit of the weights would
believe it: `held_out_agreement` compares every two designs by a head that saw neither.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.pairing.head import PairHead
from visfinder.progress import Report
from visfinder.training.pair_catalog import PairCatalog

# Chosen by how the head does on designs that it did not see, together with the manner itself, on
# the bundled catalog's training looks: a weaker ridge learns designs by heart.
RIDGE: Final = 30.0  # times the mean variance of a direction
WIDTH: Final = 32  # directions
FOLDS: Final = 6  # of designs

Floats = NDArray[np.float32]
Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """What the head is fitted on.

    Attributes:
        manners: (N, D) unit rows, of all products.
        looks: rows of each training look.
        teach: (N,) which products may be learned from.
    """

    manners: Floats
    looks: Sequence[Rows]
    teach: NDArray[np.bool_]


def lesson_of(catalog: PairCatalog) -> Lesson:
    """Return what a catalog's training side teaches."""
    traits = catalog.shelf.traits
    apart = traits.vectors - traits.means[traits.codes]
    manners = np.asarray(apart / traits.spread[:, None], np.float32)
    return Lesson(manners, catalog.train, catalog.trained)


def fit_head(lesson: Lesson, encoder_hash: str) -> PairHead:
    """Fit the head on all that may teach."""
    return PairHead(encoder_hash, _fitted(lesson, lesson.teach))


def held_out_agreement(lesson: Lesson, rows: Rows, designs: Rows, report: Report) -> Floats:
    """Return how well two products agree, by heads that saw neither design.

    Args:
        lesson: what teaches.
        rows: (n,) products to compare.
        designs: (N,) of all products; they are dealt to `FOLDS` parts.
        report: told after each pair of parts.

    Returns:
        (n, n) cosines of the readings.
    """
    folds = np.random.default_rng(0).integers(0, FOLDS, int(designs.max()) + 1)[designs]
    agreed = np.zeros((len(rows), len(rows)), np.float32)
    pairs = [(one, other) for one in range(FOLDS) for other in range(one, FOLDS)]
    for done, (one, other) in enumerate(pairs):
        seen = lesson.teach & (folds != one) & (folds != other)
        read = PairHead("", _fitted(lesson, seen)).read(lesson.manners[rows])
        here, there = folds[rows] == one, folds[rows] == other
        between = read[here] @ read[there].T
        agreed[np.ix_(here, there)] = between
        agreed[np.ix_(there, here)] = between.T
        report(done + 1, len(pairs))
    return agreed


def _fitted(lesson: Lesson, teach: NDArray[np.bool_]) -> Floats:
    """Return the projection, (D, WIDTH)."""
    x = lesson.manners.astype(np.float64)
    taught = x[teach]
    spread = taught.T @ taught / max(len(taught), 1)
    spread += RIDGE * np.trace(spread) / len(spread) * np.eye(len(spread))
    cross, count = np.zeros_like(spread), 0
    for look in lesson.looks:
        rows = x[look[teach[look]]]
        whole = rows.sum(axis=0)
        cross += np.outer(whole, whole) - rows.T @ rows  # the sum over ordered pairs of two
        count += len(rows) * (len(rows) - 1)
    values, vectors = np.linalg.eigh(spread)
    narrow = vectors / np.sqrt(values) @ vectors.T
    values, vectors = np.linalg.eigh(narrow @ (cross / max(count, 1)) @ narrow)
    leading = np.argsort(-values)[:WIDTH]
    strength = np.sqrt(np.maximum(values[leading], 0))
    return np.asarray(narrow @ vectors[:, leading] * strength, np.float32)

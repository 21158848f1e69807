"""How well vectors find what they should: the measures of `visfinder eval`, in numpy.

Recall at k: the share of queries with at least one right answer among the k nearest. Precision at
k: the mean share of right answers among the k nearest. A query never finds itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visfinder.models import Vectors
from visfinder.training.pictures import PACKAGED_CLASSES, Part, Picture, Source

Rows = NDArray[np.int64]
Labels = NDArray[np.str_]

NOBODY = -2.0  # below every cosine: what may not be an answer


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure.

    Attributes:
        name: Short name, as in "grocery R@1".
        what: What is looked for, in words.
        value: 0..1, larger is better.
        queries: How many pictures were looked for.
    """

    name: str
    what: str
    value: float
    queries: int


def nearest(queries: Vectors, gallery: Vectors, k: int, own: Rows | None = None) -> Rows:
    """Return the k rows of the gallery (M, D) nearest to each query (N, D), best first: (N, k).

    Args:
        queries: Unit rows.
        gallery: Unit rows.
        k: At most as many as the gallery has to offer.
        own: (N,) the row of the gallery that each query is itself, which it must not find.
    """
    cosines = queries @ gallery.T
    if own is not None:
        cosines[np.arange(len(queries)), own] = NOBODY
    best: Rows = np.argsort(-cosines, axis=1, kind="stable")[:, :k]
    return best


def recall(found: Labels, wanted: Labels, k: int) -> float:
    """Return recall at k of labels found (N, >= k) against labels wanted (N,)."""
    return float((found[:, :k] == wanted[:, None]).any(axis=1).mean())


def precision(found: Labels, wanted: Labels, k: int) -> float:
    """Return precision at k of labels found (N, >= k) against labels wanted (N,)."""
    return float((found[:, :k] == wanted[:, None]).mean())


def measure(pictures: Sequence[Picture], vectors: Vectors, part: Part) -> list[Measure]:
    """Return every measure that the pictures of a part allow.

    Args:
        pictures: All pictures; only those of the part are looked for.
        vectors: (N, D) float32 unit rows, one for each picture.
        part: Which held-out part to look at.
    """
    groups = (
        _grocery(pictures, vectors, part),
        _fashion(pictures, vectors, part),
        _clothing(pictures, vectors, part),
    )
    return [figure for group in groups for figure in group if figure.queries]


def _where(keep: list[bool]) -> Rows:
    return np.flatnonzero(np.array(keep, dtype=bool))


def _labels(pictures: Sequence[Picture], rows: Rows, field: str) -> Labels:
    return np.array([getattr(pictures[row], field) for row in rows], dtype=np.str_)


def _grocery(pictures: Sequence[Picture], vectors: Vectors, part: Part) -> list[Measure]:
    grocery = [picture.source is Source.GROCERY for picture in pictures]
    iconic = _where([g and p.iconic for g, p in zip(grocery, pictures, strict=True)])
    numbers = [int(pictures[row].path.stem) for row in iconic]
    packaged = {
        pictures[row].kind
        for row, number in zip(iconic, numbers, strict=True)
        if number in PACKAGED_CLASSES
    }
    photos = [
        g and not p.iconic and p.part is part and p.kind in packaged
        for g, p in zip(grocery, pictures, strict=True)
    ]
    figures = []
    for unseen, ks in ((False, (1, 5)), (True, (1,))):
        rows = _where([ok and p.unseen is unseen for ok, p in zip(photos, pictures, strict=True)])
        if not len(rows):
            continue
        best = nearest(vectors[rows], vectors[iconic], 5)
        found = _labels(pictures, iconic, "kind")[best]
        wanted = _labels(pictures, rows, "kind")
        name = "grocery unseen" if unseen else "grocery"
        what = "phone photo of a packaged grocery -> its catalogue picture"
        what += " (classes no training saw)" if unseen else ""
        figures += [Measure(f"{name} R@{k}", what, recall(found, wanted, k), len(rows)) for k in ks]
    return figures


def _fashion(pictures: Sequence[Picture], vectors: Vectors, part: Part) -> list[Measure]:
    rows = _where([p.source is Source.FASHION and p.part is part for p in pictures])
    if not len(rows):
        return []
    best = nearest(vectors[rows], vectors[rows], 10, np.arange(len(rows)))
    titles, kinds, colours = (
        _labels(pictures, rows, field) for field in ("instance", "kind", "colour")
    )
    again = _where([bool(np.count_nonzero(titles == title) > 1) for title in titles])
    named = titles[best][again]
    what = "catalogue picture -> another item of the same title"
    kind = "share of the ten nearest that have the same article type"
    colour = "share of the ten nearest that have the same base colour"
    return [
        Measure("fashion name R@1", what, recall(named, titles[again], 1), len(again)),
        Measure("fashion name R@10", what, recall(named, titles[again], 10), len(again)),
        Measure("fashion type P@10", kind, precision(kinds[best], kinds, 10), len(rows)),
        Measure("fashion colour P@10", colour, precision(colours[best], colours, 10), len(rows)),
    ]


def _clothing(pictures: Sequence[Picture], vectors: Vectors, part: Part) -> list[Measure]:
    rows = _where(
        [p.source is Source.CLOTHING and p.part is part and p.kind != "" for p in pictures]
    )
    if not len(rows):
        return []
    kinds = _labels(pictures, rows, "kind")
    best = nearest(vectors[rows], vectors[rows], 10, np.arange(len(rows)))
    what = "phone photo of clothing -> share of the ten nearest of the same label"
    return [Measure("clothing P@10", what, precision(kinds[best], kinds, 10), len(rows))]

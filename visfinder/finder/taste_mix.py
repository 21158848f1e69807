"""What *For you* is made of: one query for each taste, merged and varied, and surprises.

    each taste's best --union--> pool --MMR, caps--> ordinary places
    all the rest --mean + doubt--> surprises, one place in eight

A taste's query is what the model says with that taste's likings alone and all dislikes; so a taste
in lamps with three ratings is heard beside one in coats with thirty.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.leaning import DISLIKED, Leaning
from visfinder.taste.diversity import Cap, diverse

USUAL_VARIETY: Final = 0.5

POOL: Final = 200  # the best of each taste, from which a varied list is chosen
SURPRISE_EVERY: Final = 8  # one place in eight is for something the taste knows little of ...
BOLD: Final = 0.75  # ... and one in four from this variety on
# How many standard deviations a surprise may be better than expected: an upper confidence bound
# (Auer 2002), that of one in fifty.
HOPE: Final = 2.0
_SAMPLE: Final = 4000  # surprises are looked for among so many, evenly drawn, for the time it takes

MOST_OF_A_DESIGN: Final = 1

Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Mix:
    """What was chosen.

    Attributes:
        rows: of the shelf, in the order shown.
        taste: (K,) the place in `Leaning.tastes` of the taste each is for; -1 for none.
        surprise: (K,) whether each is one.
    """

    rows: Rows
    taste: NDArray[np.int64]
    surprise: NDArray[np.bool_]


def mix(leaning: Leaning, rows: Rows, places: int, variety: float = USUAL_VARIETY) -> Mix:
    """Choose products for a shopper of whom something is known.

    Args:
        leaning: what is known.
        rows: searchable ones that may be shown.
        places: how many at most.
        variety: 0 (more of the same) to 1 (show me something new).
    """
    every = SURPRISE_EVERY if variety < BOLD else SURPRISE_EVERY // 2
    pool, taste, relevance = _pool(leaning, rows, places)
    surprises = _surprises(leaning, rows, places // every)
    kept = ~np.isin(pool, surprises)
    pool, taste, relevance = pool[kept], taste[kept], relevance[kept]
    chosen = diverse(
        leaning.shelf.vectors[pool],
        relevance,
        places - len(surprises),
        caps=_caps(leaning, pool, taste, places, variety),
        trade=1 - 0.6 * variety,
    )
    ordinary, tastes = pool[chosen], taste[chosen]
    order = _woven(len(ordinary), len(surprises), every)
    return Mix(
        np.concatenate([ordinary, surprises])[order],
        np.concatenate([tastes, np.full(len(surprises), -1)])[order],
        np.repeat([False, True], [len(ordinary), len(surprises)])[order],
    )


def _pool(
    leaning: Leaning, rows: Rows, places: int
) -> tuple[Rows, NDArray[np.int64], NDArray[np.float32]]:
    """Return the best of each taste, which taste they are for, and how well they fit it, 0..1."""
    items, size = leaning.shelf.items.take(rows), max(POOL, 2 * places)
    of_tastes = [np.isin(leaning.model_rows, t.rows) for t in leaning.tastes if not t.muted]
    numbers = [at for at, t in enumerate(leaning.tastes) if not t.muted]
    rest = ~np.any([np.zeros(len(leaning.model_rows), bool), *of_tastes], axis=0)
    common = leaning.model.mean_of(items, rest)
    likings = [leaning.model.mean_of(items, members) for members in of_tastes]
    if not likings:
        numbers, likings = [-1], [np.zeros(len(rows), np.float32)]
    liking = np.stack(likings)
    best = [_best(leaning, rows, common + each, size) for each in liking]
    among = np.unique(np.concatenate(best))
    whose = liking[:, among].argmax(axis=0)
    whole = common[among] + liking[:, among].sum(axis=0)
    relevance = np.zeros(len(among), np.float32)
    for taste in range(len(numbers)):
        mine = whose == taste
        if mine.any():
            low, high = whole[mine].min(), whole[mine].max()
            relevance[mine] = (whole[mine] - low) / max(float(high - low), 1e-6)
    return rows[among], np.array(numbers, np.int64)[whose], relevance


def _best(leaning: Leaning, rows: Rows, liking: NDArray[np.float32], size: int) -> Rows:
    """Return the places in `rows` of the best liked, near twins of low-rated things left out."""
    order = np.lexsort((rows, -liking))[: 2 * size]
    return np.asarray(order[~leaning.held_back(rows[order], DISLIKED)][:size])


def _surprises(leaning: Leaning, rows: Rows, places: int) -> Rows:
    """Return what might be liked best of what is close to nothing known, unlike each other."""
    if not places or len(rows) < 2 * SURPRISE_EVERY:
        return np.zeros(0, np.int64)
    sample = rows[:: max(1, len(rows) // _SAMPLE)]
    mean, variance = leaning.model.predict(leaning.shelf.items.take(sample))
    open_ = ~leaning.is_close(sample) & ~leaning.held_back(sample, DISLIKED)
    hope = np.where(open_, mean + HOPE * np.sqrt(variance), -np.inf)
    best = np.lexsort((sample, -hope))[: max(POOL // 10, 3 * places)]
    best = best[open_[best]]
    vectors = leaning.shelf.vectors[sample[best]]
    kinds = Cap(leaning.shelf.named_kinds[sample[best]], 1)
    return np.asarray(sample[best[diverse(vectors, hope[best], places, caps=[kinds])]])


def _caps(
    leaning: Leaning, rows: Rows, taste: NDArray[np.int64], places: int, variety: float
) -> tuple[Cap, ...]:
    """Return the limits, the last to yield first: designs, tastes, kinds, brands."""
    shelf = leaning.shelf
    kind = 1 / (2 + 8 * variety)  # of the places: a half, usually a sixth, a tenth
    return (
        Cap(shelf.designs[rows], MOST_OF_A_DESIGN),
        *_shares(leaning, taste, places),
        Cap(shelf.named_kinds[rows], max(2, round(places * kind))),
        Cap(shelf.brands[rows], max(2, round(places * 1.5 * kind))),
    )


def _shares(leaning: Leaning, taste: NDArray[np.int64], places: int) -> list[Cap]:
    """Return how many places each taste may have: by what was liked, as if it were one more."""
    sizes = {at: len(each.rows) + 1 for at, each in enumerate(leaning.tastes) if not each.muted}
    whole = sum(sizes.values())
    return [
        Cap(np.where(taste == at, 0, -1), int(np.ceil(places * size / whole)))
        for at, size in sizes.items()
    ]


def _woven(ordinary: int, surprises: int, every: int) -> NDArray[np.int64]:
    """Return an order that puts a surprise, counted after the ordinary ones, in each such place."""
    order: list[int] = []
    ahead = iter(range(ordinary))
    for surprise in range(surprises):
        order += [place for _, place in zip(range(every - 1), ahead, strict=False)]
        order.append(ordinary + surprise)
    return np.array([*order, *ahead], np.int64)

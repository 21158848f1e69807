"""`visfinder eval --taste`: the taste model and its rivals before shoppers with hidden tastes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.browse import mixed
from visfinder.finder.leaning import LIKED
from visfinder.progress import Report
from visfinder.taste.evidence import Evidence
from visfinder.taste.groups import taste_groups
from visfinder.taste.items import Items
from visfinder.taste.model import TasteModel
from visfinder.training.bootstrap import Estimate, estimate
from visfinder.training.shoppers import Habit, Shopper, World, shopper
from visfinder.training.taste_measures import adjusted_rand, ndcg
from visfinder.training.taste_rivals import RIVALS, Ratings

TASTE, PICTURES_ONLY, ROCCHIO, NO_TASTE = "taste", "pictures only", "Rocchio", "no taste"
METHODS: Final = (TASTE, PICTURES_ONLY, *RIVALS)
TASTES: Final = (1, 3, 6)
RATINGS: Final = (0, 3, 5, 10, 20, 40)
GROUPED_FROM: Final = 20  # ratings: about ten liked products, of which three tastes can be told
LEAST_LEFT: Final = 5  # wanted products not yet rated; a shopper who has found all is not asked
LEAST_SHOPPERS: Final = 10  # who are asked; of fewer nothing can be told
OTHERS: Final = 200  # shoppers whose hearts popularity counts
_FIRST_OTHER: Final = 1_000_000  # their seeds begin here, away from those that are measured


@dataclass(frozen=True, slots=True)
class Cell:
    """One sort of shopper after so many ratings.

    Attributes:
        scores: nDCG@20 of each of `METHODS`, 0..1.
        gain: the taste model's score divided by Rocchio's, drawn together; None without ratings.
        above_none: the taste model's score less that without taste.
        groups: adjusted Rand index of named tastes and hidden ones; None before 20 ratings.
    """

    world: str
    tastes: int
    habit: Habit
    ratings: int
    scores: tuple[Estimate, ...]
    gain: Estimate | None
    above_none: Estimate
    groups: Estimate | None


@dataclass(frozen=True, slots=True)
class TasteTrial:
    """All that was measured.

    Attributes:
        worlds: name and what it is.
        shoppers: how many of each sort.
    """

    worlds: tuple[tuple[str, str], ...]
    shoppers: int
    cells: tuple[Cell, ...]


def taste_trial(worlds: Sequence[World], shoppers: int, report: Report) -> TasteTrial:
    """Measure all methods before so many shoppers of each sort.

    Args:
        worlds: what they choose from.
        shoppers: of each number of tastes and each habit; at least 10.
        report: told after each sort.

    Raises:
        Cancelled: `report` raised it.
    """
    sorts = [(world, count, habit) for world in worlds for count in TASTES for habit in Habit]
    cells: list[Cell | None] = []
    for done, (world, count, habit) in enumerate(sorts):
        report(done, len(sorts))
        others = _liked_by_others(world, count)
        for ratings in RATINGS:
            asked = [shopper(world, count, ratings, habit, seed) for seed in range(shoppers)]
            cells.append(_cell(world, asked, count, habit, others))
    report(len(sorts), len(sorts))
    measured = tuple(cell for cell in cells if cell is not None)
    return TasteTrial(tuple((w.name, w.what) for w in worlds), shoppers, measured)


def _cell(
    world: World, asked: Sequence[Shopper], tastes: int, habit: Habit, others: NDArray[np.int64]
) -> Cell | None:
    """Return what is measured; None where hardly a shopper has anything left to find."""
    pairs = [_scores(world, each, others, seed) for seed, each in enumerate(asked)]
    scores = np.array(pairs, np.float64)
    everyone = np.arange(len(asked)).astype(np.str_)
    ratings = len(asked[0].rated)
    by_name = dict(zip(METHODS, scores.T, strict=True))
    ours = by_name[TASTE]
    estimates = [estimate(each, everyone) for each in scores.T]
    known = tuple(each for each in estimates if each is not None)
    above_none = estimate(ours - by_name[NO_TASTE], everyone)
    if above_none is None or len(known) < len(METHODS) or above_none.queries < LEAST_SHOPPERS:
        return None
    groups = np.array([_group_score(world, each) for each in asked])
    return Cell(
        world.name,
        tastes,
        habit,
        ratings,
        known,
        estimate(ours, everyone, against=by_name[ROCCHIO]) if ratings else None,
        above_none,
        estimate(groups, everyone) if ratings >= GROUPED_FROM else None,
    )


def _scores(world: World, asked: Shopper, others: NDArray[np.int64], seed: int) -> list[float]:
    """Return the nDCG of each method's order of what is not rated."""
    before = np.empty(len(world.kinds), np.int64)
    before[mixed(world.shelf, np.ones(len(world.kinds), bool))] = np.arange(len(world.kinds))
    told = Ratings(world.shelf.vectors, asked, others, seed)
    items = world.shelf.items
    scored = [_by_taste(items, asked), _by_taste(Items.pictures(items.vectors), asked)]
    scored += [rival(told) for rival in RIVALS.values()]
    orders = [np.lexsort((before, -scores)) for scores in scored]
    left = [order[~np.isin(order, asked.rated)] for order in orders]
    if (asked.gains[left[0]] > 0).sum() < LEAST_LEFT:
        return [np.nan] * len(left)
    return [ndcg(order, asked.gains) for order in left]


def _by_taste(items: Items, asked: Shopper) -> NDArray[np.float64]:
    evidence = Evidence.of_stars(items.take(asked.rated), asked.stars, asked.ages_days)
    return TasteModel.fit(evidence).mean(items).astype(np.float64)


def _group_score(world: World, asked: Shopper) -> float:
    """Return how far the groups of what was liked are the hidden tastes; nan of too few."""
    liked = np.flatnonzero(asked.stars >= LIKED)
    known = asked.sought[liked] >= 0
    if known.sum() < 2:
        return float("nan")
    found = taste_groups(world.shelf.items.take(asked.rated[liked]))[0]
    return adjusted_rand(asked.sought[liked][known], found[known])


def _liked_by_others(world: World, tastes: int) -> NDArray[np.int64]:
    """Return how many of the other shoppers rated each product high, (N,)."""
    counts = np.zeros(len(world.kinds), np.int64)
    for seed in range(_FIRST_OTHER, _FIRST_OTHER + OTHERS):
        other = shopper(world, tastes, max(RATINGS), Habit.STEADY, seed)
        counts[other.rated[other.stars >= LIKED]] += 1
    return counts

"""Shoppers that do not exist, with tastes that nobody tells the model: what `eval --taste` asks.

A hidden taste is a conjunction of labels: a kind of product, a colour and a style. It is drawn by
taking a product and what its labels say, so every taste is one that the products can answer. A
shopper has one, three or six of them, no two alike (one that comes by drifting may be), and thinks
of a product what the taste that it suits best makes of it:

    kind, colour and style agree   5 stars   wanted twice over (gain 3)
    kind and one of the others     4 stars   wanted (gain 1)
    anything else                  2 stars

give or take a normal error of half a star. No vector takes part in any of this.

What is rated comes from a policy that knows none of the methods compared, so that all of them see
the same ratings: every first product is one that the shopper went and looked for (a taste at
random, then a product that it wants, the gain being the odds), every second one came along by
chance.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.shelf import Shelf

FULL, PARTLY, ELSE = 5.0, 4.0, 2.0  # stars
GAINS: Final = (0.0, 1.0, 3.0)  # 2^grade - 1, Järvelin and Kekäläinen 2002; of grades 0, 1 and 2
ERROR: Final = 0.5  # stars, standard deviation: nobody rates the same thing the same way twice
ASTRAY: Final = 0.3  # of a noisy shopper's ratings are any number of stars
LEAST_OF_A_TASTE: Final = 3  # products that suit a taste in full
DRIFT_DAYS: Final = 365.0  # how long ago a drifting shopper's first half of ratings was given

Rows = NDArray[np.int64]
Grades = NDArray[np.int64]  # 0 not wanted, 1 wanted, 2 just right


class Habit(StrEnum):
    """What is hard about a shopper."""

    STEADY = "steady"
    NOISY = "noisy"  # three in ten ratings mean nothing
    DRIFTING = "drifting"  # half of the tastes have changed since the first half of the ratings


@dataclass(frozen=True, slots=True, eq=False)
class World:
    """Products with labels that tastes are made of.

    Attributes:
        name: of the data.
        what: what they are and which labels make a taste, in words.
        shelf: the products as the program sees them, all with a vector.
        kinds: (N,) labels; so are colours.
        styles: (N, S) bool, whether a product has a style.
    """

    name: str
    what: str
    shelf: Shelf
    kinds: NDArray[np.int64]
    colours: NDArray[np.int64]
    styles: NDArray[np.bool_]

    def grades(self, taste: int) -> Grades:
        """Return how well each product suits the taste that is drawn from one of them, (N,)."""
        kind = self.kinds == self.kinds[taste]
        colour = self.colours == self.colours[taste]
        style = (self.styles & self.styles[taste]).any(axis=1)
        return np.where(kind, colour.astype(np.int64) + style, 0)


@dataclass(frozen=True, slots=True, eq=False)
class Shopper:
    """A shopper and the ratings given so far.

    Attributes:
        tastes: (T, N) grades, of the tastes held now.
        rated: (R,) rows, the oldest first; no row twice.
        stars: (R,) 1..5.
        ages_days: (R,).
        sought: (R,) the taste held now that each product suits best; -1 where none, or two as well.
    """

    tastes: Grades
    rated: Rows
    stars: NDArray[np.int64]
    ages_days: NDArray[np.float64]
    sought: NDArray[np.int64]

    @property
    def gains(self) -> NDArray[np.float64]:
        """What a ranking earns with each product, (N,)."""
        return np.asarray(np.array(GAINS)[self.tastes.max(axis=0)], np.float64)


def shopper(world: World, tastes: int, ratings: int, habit: Habit, seed: int) -> Shopper:
    """Make up a shopper; the same arguments give the same one.

    With less ratings a shopper of the same seed has the same tastes and the same first ratings,
    unless drifting.

    Args:
        world: the products.
        tastes: how many, at least 1.
        ratings: how many, at most half of the products.
        habit: what is hard about this one.
        seed: which one.
    """
    random = np.random.default_rng([seed, tastes])
    before = _tastes(world, tastes, random)
    now = before
    if habit is Habit.DRIFTING:
        lasting = before[: tastes // 2]
        now = np.concatenate([lasting, _tastes(world, tastes - len(lasting), random)])
    early = ratings // 2 if habit is Habit.DRIFTING else 0
    rated: list[int] = []
    stars: list[int] = []
    for turn in range(ratings):
        held = before if turn < early else now
        row = _next(held, rated, random, seeking=turn % 2 == 0)
        rated.append(row)
        stars.append(_stars(held[:, row].max(), habit, random))
    rows = np.array(rated, np.int64)
    ages = np.where(np.arange(ratings) < early, DRIFT_DAYS, 0.0)
    return Shopper(now, rows, np.array(stars, np.int64), ages, _sought(now[:, rows]))


def _tastes(world: World, count: int, random: np.random.Generator) -> Grades:
    """Draw tastes that enough products suit, no two of one kind unless all else differs, (T, N)."""
    drawn: list[int] = []
    grades: list[Grades] = []
    for row in random.permutation(len(world.shelf.vectors)).tolist():
        if len(drawn) == count:
            break
        suited = world.grades(row)
        pairs = zip(drawn, grades, strict=True)
        apart = all(other[row] == 0 and suited[taken] == 0 for taken, other in pairs)
        if apart and (suited == 2).sum() >= LEAST_OF_A_TASTE:
            drawn.append(row)
            grades.append(suited)
    return np.array(grades, np.int64).reshape(len(drawn), len(world.kinds))


def _next(tastes: Grades, rated: list[int], random: np.random.Generator, *, seeking: bool) -> int:
    """Return the row that is rated next."""
    odds = np.ones(tastes.shape[1])
    if seeking:
        odds = np.array(GAINS)[tastes[random.integers(len(tastes))]]
    odds[rated] = 0
    if not odds.any():  # all that this taste wants is rated
        odds = np.ones(tastes.shape[1])
        odds[rated] = 0
    return int(random.choice(len(odds), p=odds / odds.sum()))


def _stars(grade: int, habit: Habit, random: np.random.Generator) -> int:
    meant = (ELSE, PARTLY, FULL)[grade] + ERROR * random.standard_normal()
    astray, anything = random.random(), int(random.integers(1, 6))
    if habit is Habit.NOISY and astray < ASTRAY:
        return anything
    return int(np.clip(round(meant), 1, 5))


def _sought(grades: Grades) -> NDArray[np.int64]:
    """Return which of the tastes (T, R) each rated product suits best, (R,); -1: none, or more."""
    best = grades.max(axis=0)
    alone = (grades == best).sum(axis=0) == 1
    return np.where(alone & (best > 0), grades.argmax(axis=0), -1)

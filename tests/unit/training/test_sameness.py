"""What a lead means is fitted to searches that were right or wrong."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", exc_type=ImportError)

from visfinder.training.questions import Entry, Query, Question, Shot
from visfinder.training.sameness import Searches, fit_sameness, joined, searches_of


def shot(name: str) -> Shot:
    return Shot(Path(name))


def unit(*angles: float) -> np.ndarray:
    radians = np.radians(angles)
    return np.stack([np.cos(radians), np.sin(radians)], axis=1).astype(np.float32)


def test_each_query_searches_with_its_right_answers_and_without_never_finding_itself() -> None:
    question = Question(
        "fashion name",
        "",
        (Query(shot("a"), "one", "one", ""),),
        (
            Entry(shot("a"), "one"),
            Entry(shot("b"), "one"),
            Entry(shot("c"), "two"),
            Entry(shot("d"), "three"),
            Entry(shot("e"), "four"),
        ),
        (),
    )
    searches = searches_of(question, unit(0), unit(0, 20, 40, 60, 80))
    b, c, d, e = np.cos(np.radians([20, 40, 60, 80]))
    np.testing.assert_allclose(searches.leads, [b - (c + d + e) / 3, c - (d + e) / 2], atol=1e-6)
    assert searches.right.tolist() == [True, False]
    assert searches.weights.sum() == pytest.approx(1)


def test_the_curve_is_the_one_that_drew_the_answers() -> None:
    random = np.random.default_rng(0)
    cosines = random.uniform(0.2, 1.0, 20_000)
    right = random.random(20_000) < 1 / (1 + np.exp(-25 * (cosines - 0.65)))
    same = fit_sameness(Searches(cosines, right, np.full(20_000, 1 / 20_000)))
    assert same is not None
    assert same.slope == pytest.approx(25, rel=0.05)
    assert same.middle == pytest.approx(0.65, abs=0.01)


def test_answers_that_can_be_told_apart_have_a_steep_curve_between_them() -> None:
    searches = Searches(
        np.array([0.3, 0.4, 0.8, 0.9]), np.array([0, 0, 1, 1], bool), np.full(4, 0.25)
    )
    same = fit_sameness(searches)
    assert same is not None
    assert same.probability(0.4) < 0.1 < 0.9 < same.probability(0.8)


def test_what_says_nothing_gives_no_curve() -> None:
    upside_down = Searches(np.array([0.9, 0.1]), np.array([False, True]), np.full(2, 0.5))
    assert fit_sameness(upside_down) is None
    assert fit_sameness(Searches(np.zeros(0), np.zeros(0, bool), np.zeros(0))) is None
    assert fit_sameness(Searches(np.ones(2), np.ones(2, bool), np.full(2, 0.5))) is None


def test_questions_weigh_alike_however_many_photos_they_have() -> None:
    few = Searches(np.zeros(2), np.array([True, False]), np.full(2, 1 / 2))
    many = Searches(np.zeros(200), np.arange(200) < 100, np.full(200, 1 / 200))
    both = joined([few, many])
    assert both.weights[:2].sum() == pytest.approx(both.weights[2:].sum())

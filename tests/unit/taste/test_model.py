import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from visfinder.models import Vectors
from visfinder.taste.model import (
    BROAD,
    HALF_LIFE_DAYS,
    LEVEL,
    MAX_RATINGS,
    NEAR,
    NOISE,
    TasteModel,
)


def unit(rows: int, dimension: int = 16, seed: int = 0) -> Vectors:
    drawn = np.random.default_rng(seed).standard_normal((rows, dimension)).astype(np.float32)
    return drawn / np.linalg.norm(drawn, axis=1, keepdims=True)


def near(vector: np.ndarray, cosine: float, seed: int = 9) -> np.ndarray:
    """Return a unit vector at a cosine to another."""
    aside = unit(1, len(vector), seed)[0]
    aside -= (aside @ vector) * vector
    aside /= np.linalg.norm(aside)
    return (cosine * vector + np.sqrt(1 - cosine**2) * aside).astype(np.float32)


def fit(vectors: Vectors, stars: list[int], ages: list[float] | None = None) -> TasteModel:
    return TasteModel.fit(vectors, np.array(stars), np.array(ages or [0.0] * len(stars)))


def test_it_equals_the_textbook_closed_form_on_a_small_case() -> None:
    """Rasmussen & Williams 2006, equations 2.25 and 2.26, written out with loops."""
    rated, asked = unit(4, 6, 1).astype(np.float64), unit(3, 6, 2).astype(np.float64)
    stars, ages = [5, 1, 4, 2], [0.0, 10.0, HALF_LIFE_DAYS, 400.0]

    def k(a: np.ndarray, b: np.ndarray) -> float:
        cosine = sum(x * y for x, y in zip(a, b, strict=True))
        return LEVEL + BROAD * cosine + NEAR * ((1 + cosine) / 2) ** 8

    covariance = np.array([[k(a, b) for b in rated] for a in rated])
    noise = np.diag([NOISE * 2 ** (age / HALF_LIFE_DAYS) for age in ages])
    inverse = np.linalg.inv(covariance + noise)
    y = np.array([(s - 3) / 2 for s in stars])
    cross = np.array([[k(a, b) for b in rated] for a in asked])
    mean = cross @ inverse @ y
    variance = [k(a, a) - c @ inverse @ c for a, c in zip(asked, cross, strict=True)]

    model = fit(rated.astype(np.float32), stars, ages)
    got_mean, got_variance = model.predict(asked.astype(np.float32))
    np.testing.assert_allclose(got_mean, mean, atol=1e-5)
    np.testing.assert_allclose(got_variance, variance, atol=1e-5)


def test_without_ratings_it_has_no_opinion_and_no_weight() -> None:
    model = fit(np.zeros((0, 16), np.float32), [])
    mean, variance = model.predict(unit(3))
    assert (mean.tolist(), variance.tolist(), model.weight) == ([0, 0, 0], [1, 1, 1], 0)
    assert model.influences(unit(3)).shape == (3, 0)


@pytest.mark.parametrize(("count", "weight"), [(1, 1 / 6), (5, 0.5), (20, 0.8)])
def test_its_weight_grows_with_the_evidence(count: int, weight: float) -> None:
    assert fit(unit(count), [5] * count).weight == pytest.approx(weight)


def test_what_was_loved_and_crossed_is_predicted_so() -> None:
    rated = unit(2)
    mean, variance = fit(rated, [5, 1]).predict(rated)
    assert mean[0] > 0.8
    assert mean[1] < -0.8
    assert (variance < 0.15).all()


def test_a_cross_lowers_near_twins_by_much_and_the_category_by_little() -> None:
    crossed = unit(1)[0]
    model = fit(crossed[None], [1])
    twin, relative, stranger = near(crossed, 0.97), near(crossed, 0.6), near(crossed, 0.0)
    mean = model.mean(np.stack([twin, relative, stranger]))
    assert mean[0] < -0.6
    assert -0.3 < mean[1] < 0
    assert -0.1 < mean[2] <= 0


def test_old_ratings_count_less() -> None:
    rated = unit(1)
    fresh = fit(rated, [5], [0]).mean(rated)[0]
    old = fit(rated, [5], [4 * HALF_LIFE_DAYS]).mean(rated)[0]
    assert 0 < old < 0.6 * fresh


def test_a_newer_opinion_outweighs_an_older_one_of_the_same_thing() -> None:
    twice = np.repeat(unit(1), 2, axis=0)
    assert fit(twice, [1, 5], [3 * HALF_LIFE_DAYS, 0]).mean(twice)[0] > 0.3


def test_a_clock_that_was_wrong_does_not_make_a_rating_count_more() -> None:
    rated = unit(1)
    assert fit(rated, [5], [-5000]).mean(rated) == fit(rated, [5], [0]).mean(rated)


def test_only_the_newest_ratings_are_kept() -> None:
    count = MAX_RATINGS + 20
    ages = np.arange(count, dtype=np.float64)[::-1]
    model = TasteModel.fit(unit(count), np.full(count, 4), ages)
    assert len(model.rated) == MAX_RATINGS
    assert model.kept.tolist() == list(range(count - 1, 19, -1))


def test_influences_add_up_to_the_mean() -> None:
    model, asked = fit(unit(6, seed=3), [5, 4, 1, 2, 3, 5]), unit(9, seed=4)
    np.testing.assert_allclose(model.influences(asked).sum(axis=1), model.mean(asked), atol=1e-5)


def test_rating_one_thing_twice_does_not_break_the_arithmetic() -> None:
    same = np.repeat(unit(1), 300, axis=0)
    mean, variance = fit(same, [1, 5] * 150).predict(same[:1])
    assert np.isfinite(mean).all()
    assert 0 <= variance[0] < 0.2


@settings(max_examples=60, deadline=None)
@given(
    stars=st.lists(st.integers(1, 5), min_size=1, max_size=25),
    seed=st.integers(0, 10_000),
    dimension=st.integers(2, 12),
)
def test_predictions_stay_in_bounds_and_do_not_depend_on_the_order_of_ratings(
    stars: list[int], seed: int, dimension: int
) -> None:
    rated, asked = unit(len(stars), dimension, seed), unit(20, dimension, seed + 1)
    ages = np.random.default_rng(seed).uniform(0, 900, len(stars))
    order = np.random.default_rng(seed).permutation(len(stars))
    mean, variance = TasteModel.fit(rated, np.array(stars), ages).predict(asked)
    again, _ = TasteModel.fit(rated[order], np.array(stars)[order], ages[order]).predict(asked)
    assert np.abs(mean).max() <= 1.5
    assert variance.min() >= 0
    assert variance.max() <= 1.0001
    np.testing.assert_allclose(mean, again, atol=1e-4)


def test_five_hundred_ratings_are_fitted_in_a_moment() -> None:
    rated, stars, ages = unit(500, 256), np.full(500, 4), np.zeros(500)
    start = time.perf_counter()
    TasteModel.fit(rated, stars, ages)
    assert time.perf_counter() - start < 5, "a factor of 100 for busy machines"

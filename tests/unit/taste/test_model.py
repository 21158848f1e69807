import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from visfinder.models import Vectors
from visfinder.taste.evidence import Evidence
from visfinder.taste.items import Items
from visfinder.taste.kernel import Kernel
from visfinder.taste.model import MAX_RATINGS, TasteModel

HALF_LIFE_DAYS = Kernel().half_life_days


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
    return TasteModel.fit(rated_as(vectors, stars, ages))


def rated_as(vectors: Vectors, stars: list[int], ages: list[float] | None = None) -> Evidence:
    given_ages = np.array(ages or [0.0] * len(stars))
    return Evidence.of_stars(Items.pictures(vectors), np.array(stars), given_ages)


def seen(vectors: np.ndarray) -> Items:
    return Items.pictures(vectors.astype(np.float32))


def test_it_equals_the_textbook_closed_form_on_a_small_case() -> None:
    """Rasmussen & Williams 2006, equations 2.25 and 2.26, written out with loops."""
    rated, asked = unit(4, 6, 1).astype(np.float64), unit(3, 6, 2).astype(np.float64)
    stars, ages = [5, 1, 4, 2], [0.0, 10.0, HALF_LIFE_DAYS, 400.0]

    kernel = Kernel()
    LEVEL, BROAD, NEAR = kernel.level, kernel.broad, kernel.near  # noqa: N806 - as in the formula

    def k(a: np.ndarray, b: np.ndarray) -> float:
        cosine = sum(x * y for x, y in zip(a, b, strict=True))
        return LEVEL + BROAD * cosine + NEAR * ((1 + cosine) / 2) ** 16

    covariance = np.array([[k(a, b) for b in rated] for a in rated])
    noise = np.diag([kernel.noise * 2 ** (age / HALF_LIFE_DAYS) for age in ages])
    inverse = np.linalg.inv(covariance + noise)
    y = np.array([(s - 3) / 2 for s in stars])
    cross = np.array([[k(a, b) for b in rated] for a in asked])
    mean = cross @ inverse @ y
    variance = [k(a, a) - c @ inverse @ c for a, c in zip(asked, cross, strict=True)]

    model = fit(rated.astype(np.float32), stars, ages)
    got_mean, got_variance = model.predict(seen(asked.astype(np.float32)))
    np.testing.assert_allclose(got_mean, mean, atol=1e-5)
    np.testing.assert_allclose(got_variance, variance, atol=1e-5)


def test_without_ratings_it_has_no_opinion_and_no_weight() -> None:
    model = fit(np.zeros((0, 16), np.float32), [])
    mean, variance = model.predict(seen(unit(3)))
    assert (mean.tolist(), variance.tolist(), model.weight) == ([0, 0, 0], [1, 1, 1], 0)
    assert model.effects(seen(unit(3))).shape == (3, 0)


@pytest.mark.parametrize(("count", "weight"), [(1, 1 / 6), (5, 0.5), (20, 0.8)])
def test_its_weight_grows_with_the_evidence(count: int, weight: float) -> None:
    assert fit(unit(count), [5] * count).weight == pytest.approx(weight)


def test_what_was_loved_and_crossed_is_predicted_so() -> None:
    rated = unit(2)
    mean, variance = fit(rated, [5, 1]).predict(seen(rated))
    assert mean[0] > 0.8
    assert mean[1] < -0.8
    assert (variance < 0.15).all()


def test_a_cross_lowers_near_twins_by_much_and_the_category_by_little() -> None:
    crossed = unit(1)[0]
    model = fit(crossed[None], [1])
    twin, relative, stranger = near(crossed, 0.97), near(crossed, 0.6), near(crossed, 0.0)
    mean = model.mean(seen(np.stack([twin, relative, stranger])))
    assert mean[0] < -0.6
    assert -0.3 < mean[1] < 0
    assert -0.1 < mean[2] <= 0


def test_old_ratings_count_less() -> None:
    rated = unit(1)
    fresh = fit(rated, [5], [0]).mean(seen(rated))[0]
    old = fit(rated, [5], [4 * HALF_LIFE_DAYS]).mean(seen(rated))[0]
    assert 0 < old < 0.6 * fresh


def test_a_newer_opinion_outweighs_an_older_one_of_the_same_thing() -> None:
    twice = np.repeat(unit(1), 2, axis=0)
    assert fit(twice, [1, 5], [3 * HALF_LIFE_DAYS, 0]).mean(seen(twice))[0] > 0.3


def test_a_clock_that_was_wrong_does_not_make_a_rating_count_more() -> None:
    rated = unit(1)
    assert fit(rated, [5], [-5000]).mean(seen(rated)) == fit(rated, [5], [0]).mean(seen(rated))


def test_only_the_newest_ratings_are_kept() -> None:
    count = MAX_RATINGS + 20
    ages = np.arange(count, dtype=np.float64)[::-1]
    model = fit(unit(count), [4] * count, ages.tolist())
    assert len(model.rated) == MAX_RATINGS
    assert model.kept.tolist() == list(range(count - 1, 19, -1))


def test_what_each_part_of_the_ratings_says_adds_up_to_the_mean() -> None:
    model, asked = fit(unit(6, seed=3), [5, 4, 1, 2, 3, 5]), seen(unit(9, seed=4))
    some = np.array([True, False, True, False, False, True])
    summed = model.mean_of(asked, some) + model.mean_of(asked, ~some)
    np.testing.assert_allclose(summed, model.mean(asked), atol=1e-5)


def test_rating_one_thing_twice_does_not_break_the_arithmetic() -> None:
    same = np.repeat(unit(1), 300, axis=0)
    mean, variance = fit(same, [1, 5] * 150).predict(seen(same[:1]))
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
    mean, variance = fit(rated, stars, ages.tolist()).predict(seen(asked))
    again, _ = fit(rated[order], np.array(stars)[order].tolist(), ages[order].tolist()).predict(
        seen(asked)
    )
    assert np.abs(mean).max() <= 1.5
    assert variance.min() >= 0
    assert variance.max() <= 1.0001
    np.testing.assert_allclose(mean, again, atol=1e-4)


def test_five_hundred_ratings_are_fitted_in_a_moment() -> None:
    evidence = rated_as(unit(500, 256), [4] * 500)
    start = time.perf_counter()
    TasteModel.fit(evidence)
    assert time.perf_counter() - start < 5, "a factor of 100 for busy machines"


def test_of_two_products_the_one_chosen_is_liked_better_and_nothing_else_is_said() -> None:
    items = seen(unit(2, seed=5))
    none, both = np.zeros(2), np.zeros(2)
    evidence = Evidence(items, none, none, both, np.array([[1, 0]]), np.zeros(1))
    model = TasteModel.fit(evidence)
    mean, variance = model.predict(items)
    assert mean[1] > 0.1 > -0.1 > mean[0]
    assert mean.sum() == pytest.approx(0, abs=1e-6)
    assert (variance > 0.4).all()
    assert 0 < model.weight < 1 / 6


def test_what_goes_when_a_rating_is_taken_away_is_told_exactly() -> None:
    rated, asked = unit(6, seed=3), seen(unit(9, seed=4))
    stars = [5, 4, 1, 2, 3, 5]
    model = fit(rated, stars)
    without = np.delete(np.arange(6), 1)
    again = TasteModel.fit(rated_as(rated[without], [stars[at] for at in without]), model.kernel)
    lost = model.mean(asked) - again.mean(asked)
    np.testing.assert_allclose(model.effects(asked)[:, 1], lost, atol=1e-5)


def test_a_lighter_sign_moves_less_than_a_rating() -> None:
    items, heart, today = seen(unit(1)), np.ones(1), np.zeros(1)
    none = np.zeros((0, 2), np.int64)
    means = [
        TasteModel.fit(Evidence(items, heart, today, np.array([w]), none, today[:0])).mean(items)[0]
        for w in (0.1, 1.0)
    ]
    assert 0 < means[0] < 0.7 * means[1]


def test_many_ratings_that_agree_on_colour_make_colour_count_for_more() -> None:
    draw = np.random.default_rng(0)
    colours = np.eye(2, dtype=np.float32)[draw.integers(0, 2, 60)]
    plain = Items.pictures(unit(60, 16, 8))
    items = Items(plain.vectors, colours, plain.kinds, plain.kind_rows, plain.prices)
    stars = np.where(colours[:, 0] == 1, 5, 1)
    model = TasteModel.fit(Evidence.of_stars(items, stars, np.zeros(60)))
    picture, colour, *_ = model.kernel.aspects
    usual, wanted, *_ = Kernel().aspects
    assert colour / picture > 1.5 * wanted / usual

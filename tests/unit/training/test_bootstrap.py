"""Intervals mean what they say: they cover, they widen with groups, and they are the same again."""

import numpy as np
import pytest

from visfinder.training.bootstrap import estimate


def alone(queries: int) -> "np.ndarray[tuple[int], np.dtype[np.str_]]":
    return np.array([f"q{n}" for n in range(queries)])


def test_an_interval_is_that_of_the_normal_approximation_for_many_queries() -> None:
    scores = np.repeat([1.0, 0.0], [300, 700])
    found = estimate(scores, alone(1000))
    assert found is not None
    assert found.interval is not None
    half = 1.96 * np.sqrt(0.3 * 0.7 / 1000)
    assert found.value == pytest.approx(0.3)
    assert found.interval == pytest.approx((0.3 - half, 0.3 + half), abs=0.004)
    assert (found.queries, found.groups) == (1000, 1000)


def test_about_19_of_20_intervals_hold_the_truth() -> None:
    random = np.random.default_rng(1)
    held = 0
    for _ in range(200):
        found = estimate((random.random(80) < 0.6).astype(float), alone(80))
        assert found is not None
        assert found.interval is not None
        held += found.interval[0] <= 0.6 <= found.interval[1]
    assert 0.88 <= held / 200 <= 0.99


def test_queries_of_one_group_count_as_one() -> None:
    scores = np.repeat([1.0, 0.0], 200)
    wide = estimate(scores, np.array([f"g{n // 50}" for n in range(400)]))
    narrow = estimate(scores, alone(400))
    assert wide is not None
    assert wide.interval is not None
    assert narrow is not None
    assert narrow.interval is not None
    assert wide.value == narrow.value
    assert wide.groups == 8
    ratio = np.ptp(wide.interval) / np.ptp(narrow.interval)
    assert ratio == pytest.approx(np.sqrt(50), rel=0.15)  # as sampling theory has it


def test_one_group_tells_nothing_about_others() -> None:
    found = estimate(np.array([1.0, 0.0]), np.array(["same", "same"]))
    assert found is not None
    assert (found.value, found.interval) == (0.5, None)


def test_a_paired_difference_is_surer_than_its_parts() -> None:
    random = np.random.default_rng(2)
    before = (random.random(300) < 0.5).astype(float)
    after = before.copy()
    after[np.flatnonzero(before == 0)[:12]] = 1  # twelve more are found, none is lost
    gain = estimate(after - before, alone(300))
    parts = [estimate(each, alone(300)) for each in (before, after)]
    assert gain is not None
    assert gain.interval is not None
    assert gain.value == pytest.approx(12 / 300)
    assert gain.interval[0] > 0
    ends = [part.interval for part in parts if part is not None]
    assert ends[0] is not None
    assert ends[1] is not None
    assert ends[0][1] > ends[1][0]  # the two overlap, and still the gain is sure


def test_a_share_kept_is_a_ratio_of_sums() -> None:
    before = np.array([1.0, 1.0, 1.0, 1.0, 0.0])
    after = np.array([1.0, 1.0, 0.0, 1.0, 0.0])
    kept = estimate(after, alone(5), against=before)
    assert kept is not None
    assert kept.interval is not None
    assert kept.value == pytest.approx(3 / 4)
    assert 0 <= kept.interval[0] < 3 / 4 <= kept.interval[1] <= 1


def test_nothing_to_keep_has_no_share() -> None:
    assert estimate(np.ones(3), alone(3), against=np.zeros(3)) is None


def test_what_says_nothing_does_not_count() -> None:
    found = estimate(np.array([1.0, np.nan, 0.0]), alone(3))
    assert found is not None
    assert (found.value, found.queries) == (0.5, 2)
    assert estimate(np.array([np.nan]), alone(1)) is None


def test_the_same_again() -> None:
    scores = np.random.default_rng(3).random(50)
    assert estimate(scores, alone(50)) == estimate(scores, alone(50))

"""Probabilities are measured and put right."""

import numpy as np
import pytest

from visfinder.embedding.heads import softmax
from visfinder.training.calibration import (
    FEWEST,
    PRECISION,
    calibration_error,
    least_confidence,
    surprises,
    temperature,
)


def test_the_calibration_error_of_an_example_by_hand() -> None:
    confidence = np.array([0.95, 0.85, 0.55, 0.65, 0.15])
    right = np.array([True, False, True, True, False])
    # Five bins: (0.8, 1] has mean confidence 0.9 and accuracy 0.5, gap 0.4, two of five pictures;
    # (0.4, 0.6] 0.55 and 1, gap 0.45, one; (0.6, 0.8] 0.65 and 1, gap 0.35; (0, 0.2] 0.15 and 0.
    by_hand = 2 / 5 * 0.4 + 1 / 5 * 0.45 + 1 / 5 * 0.35 + 1 / 5 * 0.15
    assert calibration_error(confidence, right, bins=5) == pytest.approx(by_hand)


def test_an_upper_end_belongs_to_its_bin_and_the_ends_of_all_are_taken_in() -> None:
    confidence, right = np.array([0.5, 0.4]), np.array([True, False])
    assert calibration_error(confidence, right, bins=2) == pytest.approx(0.05)
    assert calibration_error(np.array([0.0, 1.0]), np.array([False, True])) == 0
    assert calibration_error(np.array([]), np.array([], bool)) == 0


def overconfident(count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return scores (N, 5), three times too large, and the right words as a mask."""
    random = np.random.default_rng(0)
    honest = random.normal(0, 1.5, (count, 5))
    words = [random.choice(5, p=row) for row in softmax(honest)]
    return 3 * honest, np.eye(5, dtype=bool)[words]


def test_a_temperature_takes_back_what_is_overconfident() -> None:
    fitted, held = overconfident(1500), overconfident(1500)
    heat = temperature(*fitted)
    assert heat == pytest.approx(3, rel=0.15)
    scores, allowed = held

    def error(by: float) -> float:
        shares = softmax(scores / by)
        return calibration_error(
            shares.max(axis=1), allowed[np.arange(1500), shares.argmax(axis=1)]
        )

    assert error(heat) < 0.05 < 0.15 < error(1.0)
    assert surprises(scores / heat, allowed).mean() < surprises(scores, allowed).mean()


def test_a_few_hard_pictures_weigh_as_much_as_many_easy_ones() -> None:
    easy, hard = np.tile([4.0, 0.0], (900, 1)), np.tile([4.0, 0.0], (20, 1))
    allowed = np.array([[True, False]] * 900 + [[True, False], [False, True]] * 10)
    scores, groups = np.concatenate([easy, hard]), np.array(["easy"] * 900 + ["hard"] * 20)
    assert temperature(scores, allowed) < 1.5 < 2.5 < temperature(scores, allowed, groups=groups)


def test_nothing_to_fit_leaves_scores_as_they_are() -> None:
    assert temperature(np.zeros((0, 3)), np.zeros((0, 3), bool)) == 1.0


def test_words_are_told_from_where_enough_of_them_are_right() -> None:
    confidence = np.linspace(1, 0.5, 101)
    right = confidence >= 0.75  # from above: 51 right ones, then only wrong ones
    least = least_confidence(confidence, right)
    told = confidence >= least
    assert right[told].mean() >= PRECISION
    assert right[confidence >= least - 0.01].mean() < PRECISION


def test_too_few_or_too_wrong_or_too_unsure_words_are_never_told() -> None:
    sure, right = np.full(FEWEST - 1, 0.9), np.ones(FEWEST - 1, bool)
    assert least_confidence(sure, right) > 1
    assert least_confidence(np.full(100, 0.9), np.arange(100) % 2 == 0) > 1
    assert least_confidence(np.full(100, 0.4), np.ones(100, bool)) > 1
    assert least_confidence(np.array([]), np.array([], bool)) > 1


def test_equal_confidences_are_told_together_or_not_at_all() -> None:
    confidence = np.array([0.9] * 40 + [0.6] * 40)
    right = np.array([True] * 40 + [True] * 20 + [False] * 20)
    assert least_confidence(confidence, right) == 0.9


def test_many_easy_answers_do_not_tell_the_few_hard_ones() -> None:
    confidence = np.array([0.9] * 900 + [0.8] * 100)
    right = np.array([True] * 900 + [True, False] * 50)
    groups = np.array(["easy"] * 900 + ["hard"] * 100)
    assert least_confidence(confidence, right) == 0.8
    assert least_confidence(confidence, right, groups) == 0.9

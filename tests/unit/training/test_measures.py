"""Recall and precision, against answers worked out by hand."""

import numpy as np
import pytest

from visfinder.training.measures import STRANGER, answered, average_precision, precision, recall

RIGHT = np.array([[True, False, True, False], [False, False, False, True], [False] * 4])


def test_recall_is_one_where_a_right_answer_is_among_the_first() -> None:
    assert recall(RIGHT, 1).tolist() == [1, 0, 0]
    assert recall(RIGHT, 3).tolist() == [1, 0, 0]
    assert recall(RIGHT, 4).tolist() == [1, 1, 0]


def test_precision_is_the_share_of_right_answers() -> None:
    assert precision(RIGHT, 3) == pytest.approx([2 / 3, 0, 0])
    assert precision(RIGHT, 10) == pytest.approx([2 / 4, 1 / 4, 0])  # there are only four


def test_average_precision_looks_as_far_as_there_are_right_answers() -> None:
    # Two are right, so two places count: 1/1 for the first, and the second is wrong.
    # One is right, so one place counts, and it is not there. None is right: nothing to say.
    assert average_precision(RIGHT)[:2] == pytest.approx([0.5, 0])
    assert np.isnan(average_precision(RIGHT)[2])


def test_average_precision_as_in_the_paper() -> None:
    """Musgrave et al. 2020, figure 3: ten right answers, all of them first, is 1; and so on."""
    first_wrong = np.array([[False, True, True, True, False]])
    # R is 3: places 2 and 3 are right, with precision 1/2 and 2/3 up to them.
    assert average_precision(first_wrong) == pytest.approx([(1 / 2 + 2 / 3) / 3])
    assert average_precision(np.array([[True] * 3 + [False] * 9])) == pytest.approx([1])


def test_a_query_never_finds_itself() -> None:
    vectors = np.eye(3, dtype=np.float32)
    vectors[1] = [0.8, 0.6, 0]
    labels = np.array(["a", "b", "a"])
    right = answered(vectors, vectors, labels, labels, np.arange(3))
    # The first finds the second, then the other "a"; it comes last itself and is not counted.
    assert right.tolist() == [[False, True, False], [False, False, False], [True, False, False]]


def test_a_stranger_finds_what_is_nearest() -> None:
    gallery = np.eye(2, dtype=np.float32)
    queries = np.array([[0.6, 0.8]], np.float32)
    own = np.array([STRANGER])
    right = answered(queries, gallery, np.array(["b"]), np.array(["a", "b"]), own)
    assert right.tolist() == [[True, False]]

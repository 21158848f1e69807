"""Recall and precision, against answers worked out by hand."""

from pathlib import Path

import numpy as np
import pytest

from visfinder.training.measures import measure, nearest, precision, recall
from visfinder.training.pictures import Part, Picture, Source

FOUND = np.array([["a", "b", "a"], ["b", "b", "c"]])
WANTED = np.array(["a", "c"])


def test_recall_counts_queries_with_a_right_answer_among_the_first() -> None:
    assert recall(FOUND, WANTED, 1) == 0.5
    assert recall(FOUND, WANTED, 2) == 0.5
    assert recall(FOUND, WANTED, 3) == 1.0


def test_precision_counts_right_answers() -> None:
    assert precision(FOUND, WANTED, 3) == pytest.approx(3 / 6)
    assert precision(FOUND, WANTED, 1) == pytest.approx(1 / 2)


def test_a_query_never_finds_itself() -> None:
    vectors = np.eye(3, dtype=np.float32)
    vectors[1] = [0.8, 0.6, 0]
    assert nearest(vectors, vectors, 2, np.arange(3)).tolist() == [[1, 2], [0, 2], [0, 1]]


def grocery(number: int, *, iconic: bool, unseen: bool = False) -> Picture:
    name = f"milk {number}"
    path = Path(f"{number}.jpg")
    part = Part.TEST
    return Picture(path, Source.GROCERY, part, name, name, iconic=iconic, unseen=unseen)


def test_groceries_are_looked_for_among_catalogue_pictures_only() -> None:
    pictures = [
        grocery(30, iconic=True),
        grocery(31, iconic=True, unseen=True),
        grocery(2, iconic=True),  # not packaged: nobody looks for it, but it can be found
        grocery(30, iconic=False),
        grocery(31, iconic=False, unseen=True),
        grocery(2, iconic=False),
    ]
    angle = np.radians([0, 90, 45, 10, 40, 45])
    vectors = np.stack([np.cos(angle), np.sin(angle)], axis=1).astype(np.float32)
    figures = {one.name: (one.value, one.queries) for one in measure(pictures, vectors, Part.TEST)}
    assert figures == {
        "grocery R@1": (1.0, 1),
        "grocery R@5": (1.0, 1),
        "grocery unseen R@1": (0.0, 1),
    }


def fashion(title: str, kind: str, colour: str, part: Part = Part.TEST) -> Picture:
    return Picture(Path("x.jpg"), Source.FASHION, part, title, kind, colour, iconic=True)


def test_fashion_is_looked_for_within_its_part() -> None:
    pictures = [fashion("Blue shirt", "Shirts", "Blue")] * 2
    pictures += [fashion(f"Cap {n}", "Caps", "Red") for n in range(10)]
    pictures.append(fashion("Blue shirt", "Shirts", "Blue", Part.TRAIN))
    angle = np.radians([0, 1, *range(50, 60), 0])
    vectors = np.stack([np.cos(angle), np.sin(angle)], axis=1).astype(np.float32)
    figures = {one.name: (one.value, one.queries) for one in measure(pictures, vectors, Part.TEST)}
    assert figures["fashion name R@1"] == (1.0, 2)  # the two shirts find each other
    # A shirt finds one shirt and nine caps; a cap nine caps and one shirt.
    assert figures["fashion type P@10"] == (pytest.approx((2 * 0.1 + 10 * 0.9) / 12), 12)

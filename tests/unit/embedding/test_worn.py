"""Worn things have words of their own, beside those of the ImageNet classes."""

import io

import numpy as np
import pytest
from numpy.typing import NDArray

from visfinder.embedding.worn import NOTHING_WORN, TRUST, WornWords, blend
from visfinder.errors import EncoderError


def packed(
    words: list[str],
    weight: NDArray[np.float32],
    bias: NDArray[np.float32],
    familiarity: NDArray[np.float32] | None = None,
) -> bytes:
    data = io.BytesIO()
    known = np.ones(len(weight), np.float32) if familiarity is None else familiarity
    np.savez(data, words=np.array(words), weight=weight, bias=bias, familiarity=known)
    return data.getvalue()


def test_probabilities_follow_the_logits_and_sum_to_one() -> None:
    weight = np.array([[2, 0], [0, 1]], np.float32)
    words = WornWords(packed(["T-shirts", ""], weight, np.zeros(2, np.float32)))
    shares = words(np.array([1, 0], np.float32))
    assert shares["T-shirts"] == pytest.approx(1 / (1 + np.exp(-2)), abs=1e-6)
    assert sum(shares.values()) == pytest.approx(1, abs=1e-6)


def test_large_logits_do_not_overflow() -> None:
    words = WornWords(packed(["Hats", ""], np.eye(2, dtype=np.float32), np.zeros(2, np.float32)))
    assert words(np.array([2000, -2000], np.float32))["Hats"] == 1.0


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK",
        packed(["Hats"], np.zeros((3, 2), np.float32), np.zeros(2, np.float32)),
        packed(["Hats", ""], np.zeros((3, 3), np.float32), np.zeros(2, np.float32)),
    ],
)
def test_what_is_no_table_is_refused(data: bytes) -> None:
    with pytest.raises(EncoderError, match=r"worn\.npz"):
        WornWords(data)


def test_a_strange_photo_wears_nothing_however_sure_the_softmax_is() -> None:
    weight = np.array([[9, 0], [9, 0]], np.float32)
    known = np.array([0.9, 0.1], np.float32)
    words = WornWords(packed(["Shoes", ""], weight, np.zeros(2, np.float32), known))
    assert words(np.array([9, 0], np.float32))["Shoes"] > 0.99
    assert words(np.array([0, 9], np.float32)) == {"Shoes": 0.0, NOTHING_WORN: 1.0}
    unsure = words(np.array([0.05, 0], np.float32))
    assert 0.5 < unsure["Shoes"] < 0.7
    assert sum(unsure.values()) == pytest.approx(1, abs=1e-6)


def test_where_nothing_is_worn_the_classes_speak_alone() -> None:
    classes = {"Sofas": 0.8, "T-shirts": 0.1}
    joined = blend(classes, {"T-shirts": 0.0, NOTHING_WORN: 1.0})
    assert joined == pytest.approx({"Sofas": 0.8 * TRUST, "T-shirts": 0.1 * TRUST})
    assert list(joined) == ["Sofas", "T-shirts"]


def test_a_worn_thing_outweighs_what_it_lies_on_but_does_not_silence_it() -> None:
    joined = blend({"Sofas": 0.9}, {"Hats": 1.0, NOTHING_WORN: 0.0})
    assert list(joined) == ["Hats", "Sofas"]
    assert joined == pytest.approx({"Hats": TRUST, "Sofas": 0.9 * (1 - TRUST)})


def test_joined_probabilities_stay_below_one() -> None:
    joined = blend({"Bags": 1.0, "Hats": 0.0}, {"Bags": 1.0, NOTHING_WORN: 0.0})
    assert max(joined.values()) <= 1 + 1e-9
    assert NOTHING_WORN not in joined

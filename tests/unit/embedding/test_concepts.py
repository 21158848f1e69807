"""Shop words get the probability of their classes."""

import numpy as np
import pytest

from visfinder.embedding.concepts import ShopWords
from visfinder.errors import EncoderError


def test_a_word_sums_its_classes_and_the_likeliest_comes_first() -> None:
    words = ShopWords(b'{"Sofas": [0], "Mugs": [1, 2]}')
    shares = words(np.log(np.array([0.3, 0.4, 0.2, 0.1], np.float32)))
    assert list(shares) == ["Mugs", "Sofas"]
    assert shares["Mugs"] == pytest.approx(0.6, abs=1e-6)
    assert shares["Sofas"] == pytest.approx(0.3, abs=1e-6)


def test_large_logits_do_not_overflow() -> None:
    shares = ShopWords(b'{"Sofas": [0], "Mugs": [1]}')(np.array([1000.0, -1000.0], np.float32))
    assert shares == {"Sofas": 1.0, "Mugs": 0.0}


@pytest.mark.parametrize("text", [b"[1, 2]", b"{", b'{"Sofas": ["x"]}'])
def test_what_is_no_mapping_is_refused(text: bytes) -> None:
    with pytest.raises(EncoderError, match=r"concepts\.json"):
        ShopWords(text)

"""A photo is told in words with probabilities, and a damaged table is refused."""

import numpy as np
import pytest

from tests.unit.embedding.tables import head, heads, packed, table
from visfinder.embedding.concepts import ShopWords
from visfinder.embedding.heads import FLOOR, Heads
from visfinder.embedding.sameness import Sameness, lead_of
from visfinder.errors import EncoderError


def logits(*numbers: float) -> np.ndarray:
    return np.array(numbers, np.float32)


def test_probabilities_follow_the_logits_likeliest_first_without_none_of_these() -> None:
    seen = heads().categories(logits(0, 2, 0, 0))
    whole = 2 + np.exp(2)
    assert list(seen) == ["Sofas", "Shirts"]
    assert seen == pytest.approx({"Sofas": np.exp(2) / whole, "Shirts": 1 / whole})


def test_a_temperature_cools_what_is_too_sure() -> None:
    arrays = table() | head("pattern", ["striped", ""], temperature=4.0)
    raw, cooled = heads().pattern, heads(arrays).pattern
    assert raw.likely(logits(4, 0, 0, 0))["striped"] == pytest.approx(1 / (1 + np.exp(-4)))
    assert cooled.likely(logits(4, 0, 0, 0))["striped"] == pytest.approx(1 / (1 + np.exp(-1)))
    np.testing.assert_allclose(cooled.scores(logits(4, 0, 0, 0), tempered=False), [4, 0])


def test_a_word_is_told_from_its_threshold_on() -> None:
    striped = heads().pattern
    assert striped.told({"striped": 0.5}) == "striped"
    assert striped.told({"striped": 0.49}) == ""
    assert striped.told({}) == ""


def test_large_logits_do_not_overflow() -> None:
    seen = heads().categories(logits(2000, -2000, 0, 0))
    assert seen["Shirts"] == pytest.approx(1.0)
    assert seen["Sofas"] == 0.0


def test_classes_lift_a_word_that_only_renders_taught_and_no_other() -> None:
    classes = b'{"Sofas": [3], "Shirts": [3]}'
    share = np.exp(5) / (3 + np.exp(5))
    seen = heads(classes=classes).categories(logits(0, 0, 0, 5))
    odds = 1 + share / FLOOR
    assert seen["Sofas"] == pytest.approx(odds / (odds + 2))
    assert seen["Shirts"] == pytest.approx(1 / (odds + 2))


def test_a_word_that_nothing_taught_has_the_odds_of_its_classes() -> None:
    found = heads(classes=b'{"Cots": [3]}')
    assert found.words == ("Shirts", "Sofas", "", "Cots")
    share = np.exp(5) / (3 + np.exp(5))
    seen = found.categories(logits(0, 0, 0, 5))
    assert next(iter(seen)) == "Cots"
    assert seen["Cots"] == pytest.approx(share / (1 + share))
    assert seen["Cots"] < 0.5
    assert sum(seen.values()) < 1


def test_what_a_lead_means_is_read_where_it_is_known() -> None:
    assert heads().same == Sameness(20.0, 0.6)
    assert heads(table(same=np.array([]))).same is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK",
        packed({}),
        packed(table())[:400],
        packed(table(pattern_bias=np.zeros(3, np.float32))),
        packed(table(category_weight=np.zeros((4, 2), np.float32))),
        packed(table(rendered=np.array([True]))),
        packed(table(material_temperature=0.0)),
        packed(table(material_bias=np.full(2, np.nan, np.float32))),
        packed(table(same=np.array([1.0]))),
    ],
)
def test_what_is_no_table_of_words_is_refused(data: bytes) -> None:
    with pytest.raises(EncoderError, match=r"heads\.npz"):
        Heads(data, ShopWords(b"{}"))


def test_every_byte_of_a_table_may_be_wrong_without_a_crash() -> None:
    whole = packed(table())
    for place in range(0, len(whole), 97):
        turned = bytearray(whole)
        turned[place] ^= 0xFF
        try:
            Heads(bytes(turned), ShopWords(b"{}"))
        except EncoderError:
            continue


def test_a_probability_rises_with_the_lead_and_never_overflows() -> None:
    same = Sameness(20.0, 0.6)
    assert same.probability(0.6) == pytest.approx(0.5)
    assert same.probability(0.7) == pytest.approx(1 / (1 + np.exp(-2)))
    assert 0 < Sameness(1e6, 0.6).probability(-1) < 1e-9
    assert Sameness(1e6, 0.6).probability(1) == pytest.approx(1)


def test_a_lead_is_over_the_next_five_designs_whatever_their_colourways() -> None:
    cosines = np.array([0.9, 0.89, 0.6, 0.59, 0.5, 0.4, 0.3, 0.2, 0.1])
    designs = np.array([7, 7, 1, 1, -1, -1, 2, 3, 4])
    assert lead_of(cosines, designs) == pytest.approx(0.9 - (0.6 + 0.5 + 0.4 + 0.3 + 0.2) / 5)
    assert lead_of(cosines[:4], designs[:4]) is None, "one other design says nothing"
    assert lead_of(cosines[:0], designs[:0]) is None

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from visfinder.pairing.prior import SMOOTHING, PairPrior
from visfinder.pairing.rule import COLOUR, LOOK, PAIR, PRICE, Parts, look_strength, price_band
from visfinder.pairing.slots import in_turns


def test_the_weights_of_the_parts_add_up_to_one() -> None:
    assert pytest.approx(1.0) == LOOK + PAIR + COLOUR + PRICE
    ones = np.ones(2, np.float32)
    np.testing.assert_allclose(Parts(ones, ones, ones, ones).score(), 1.0, atol=1e-6)


def test_without_looks_the_prior_is_the_table() -> None:
    prior = PairPrior([], 3, lambda one, other: 0.1 * (one + other))
    np.testing.assert_allclose(prior.beside(1), [0.1, 0.2, 0.3], atol=1e-6)


def test_looks_outvote_the_table_as_they_grow_in_number() -> None:
    def table(one: int, other: int) -> float:
        return 0.0

    few, many = PairPrior([{0, 1}], 2, table), PairPrior([{0, 1}] * 40, 2, table)
    assert few.beside(0)[1] == pytest.approx(1 / (1 + SMOOTHING))
    assert many.beside(0)[1] > 0.9
    assert many.in_looks(0, 1) == 40


def test_a_look_counts_with_the_similarity_of_those_in_it() -> None:
    strength = look_strength([[("c", "a")], [("c", "a"), ("c", "b")], []], [1.0, 0.25, 0.5])
    assert strength == {("c", "a"): 1.0, ("c", "b"): 0.25}
    assert look_strength([[("c", "a")]], [0.0]) == {}
    assert look_strength([], []) == {}


def test_prices_are_compared_by_rank_and_unknown_ones_do_not_matter() -> None:
    band = price_band(0.8, np.array([0.8, 0.3, np.nan], np.float32))
    np.testing.assert_allclose(band, [1.0, 0.5, 0.5], atol=1e-6)
    assert (price_band(float("nan"), np.array([0.1, 0.9], np.float32)) == 0.5).all()


def test_categories_take_turns_in_the_order_of_their_best() -> None:
    kinds = ["lamp", "lamp", "rug", "lamp", "rug", "mug"]
    assert in_turns(kinds) == [0, 2, 5, 1, 4, 3]


def test_eight_categories_go_round_three_times_before_the_next_begin() -> None:
    ranked = [kind for kind in range(10) for _ in range(5)]
    kinds = [ranked[place] for place in in_turns(ranked)]
    assert kinds[:24] == list(range(8)) * 3
    assert kinds[24:30] == [8, 9] * 3
    assert sorted(kinds) == sorted(ranked)


@given(st.lists(st.integers(0, 20), max_size=60))
def test_every_place_is_kept_once_and_each_category_in_its_order(kinds: list[int]) -> None:
    order = in_turns(kinds)
    assert sorted(order) == list(range(len(kinds)))
    for kind in set(kinds):
        own = [place for place in order if kinds[place] == kind]
        assert own == sorted(own)

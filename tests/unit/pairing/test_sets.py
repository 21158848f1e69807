from itertools import product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from visfinder.pairing.sets import best_set

NONE = np.zeros((4, 4))


def test_each_slot_takes_its_best_where_nothing_else_matters() -> None:
    alone = np.array([0.1, 0.5, 0.9, 0.2])
    found = best_set([[0, 1], [2, 3]], alone, NONE, np.ones(4), None)
    assert found.places == (1, 2)
    assert found.cost == 2


def test_a_set_that_holds_together_beats_the_best_of_each_slot() -> None:
    alone = np.array([0.5, 0.4, 0.5, 0.4])
    together = NONE.copy()
    together[1, 3] = together[3, 1] = 1
    assert best_set([[0, 1], [2, 3]], alone, together, np.ones(4), None).places == (1, 3)


def test_a_dear_first_choice_does_not_leave_the_next_slot_empty() -> None:
    alone, prices = np.array([0.9, 0.1, 0.9, 0.1]), np.array([95.0, 50, 60, 40])
    assert best_set([[0, 1], [2, 3]], alone, NONE, prices, 100).places == (1, 3)


def test_what_has_no_price_is_left_out_under_a_budget_only() -> None:
    prices = np.array([np.nan, np.nan, 5, 5])
    assert best_set([[0, 1], [2, 3]], np.ones(4), NONE, prices, 100).places == (2,)
    assert len(best_set([[0, 1], [2, 3]], np.ones(4), NONE, prices, None).places) == 2
    assert best_set([], np.ones(4), NONE, prices, 100).places == ()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.floats(1, 40))
def test_the_best_of_all_sets_is_found_where_few_are_possible(seed: int, budget: float) -> None:
    draw = np.random.default_rng(seed)
    alone, together = draw.random(9), draw.random((9, 9))
    prices = draw.integers(1, 20, 9).astype(float)
    slots = [[0, 1, 2], [3, 4, 5], [6, 7, 8]]
    found = best_set(slots, alone, together, prices, budget)
    assert found.cost <= budget
    most = max(
        sum(place is not None for place in places)
        for places in product(*[[*slot, None] for slot in slots])
        if sum(prices[place] for place in places if place is not None) <= budget
    )
    assert len(found.places) == most

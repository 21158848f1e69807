import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.taste.test_model import unit
from visfinder.taste.diversity import Cap, diverse


def test_the_most_relevant_comes_first_and_its_twin_waits() -> None:
    vectors = np.array([[1, 0], [1, 0], [0, 1], [0, -1]], np.float32)
    relevance = np.array([1.0, 0.95, 0.8, 0.0], np.float32)
    assert diverse(vectors, relevance, 4).tolist() == [0, 2, 1, 3]


def test_relevance_alone_decides_when_nothing_is_traded() -> None:
    relevance = np.array([0.1, 0.9, 0.5], np.float32)
    assert diverse(unit(3), relevance, 3, trade=1.0).tolist() == [1, 2, 0]


def test_a_cap_holds_while_there_is_anything_else() -> None:
    vectors, relevance = unit(6), np.linspace(1, 0, 6, dtype=np.float32)
    chosen = diverse(vectors, relevance, 4, caps=[Cap(np.array([7, 7, 7, 7, 8, 8]), 2)], trade=1.0)
    assert chosen.tolist() == [0, 1, 4, 5]


def test_a_cap_yields_rather_than_leave_places_empty() -> None:
    chosen = diverse(unit(4), np.ones(4, np.float32), 4, caps=[Cap(np.zeros(4, np.int64), 1)])
    assert sorted(chosen.tolist()) == [0, 1, 2, 3]


def test_the_last_cap_yields_first() -> None:
    relevance = np.array([0.9, 0.8, 0.7, 0.1], np.float32)
    kind, brand = Cap(np.array([1, 1, 1, 2]), 1), Cap(np.zeros(4, np.int64), 1)
    assert diverse(unit(4), relevance, 2, caps=[kind, brand], trade=1.0).tolist() == [0, 3]


def test_what_has_no_label_is_not_capped() -> None:
    cap = Cap(np.array([-1, -1, -1]), 1)
    relevance = np.array([0.9, 0.8, 0.1], np.float32)
    assert diverse(unit(3), relevance, 2, caps=[cap], trade=1.0).tolist() == [0, 1]


def test_nothing_can_be_chosen_from_nothing() -> None:
    assert diverse(np.zeros((0, 4), np.float32), np.zeros(0, np.float32), 5).tolist() == []


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 30), st.integers(0, 40), st.integers(0, 1000))
def test_it_chooses_as_many_as_there_are_each_once_and_always_the_same(
    count: int, places: int, seed: int
) -> None:
    vectors = unit(count, seed=seed)
    relevance = np.random.default_rng(seed).random(count).astype(np.float32)
    caps = [Cap(np.arange(count) % 3, 2)]
    chosen = diverse(vectors, relevance, places, caps=caps).tolist()
    assert len(chosen) == len(set(chosen)) == min(count, places)
    assert chosen == diverse(vectors, relevance, places, caps=caps).tolist()
    if chosen:
        assert chosen[0] == int(np.argmax(relevance))

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from visfinder.models import Product, ProductKey, Swatch
from visfinder.pairing.head import PairHead
from visfinder.pairing.kinds import Kind
from visfinder.pairing.palettes import pack
from visfinder.pairing.prior import SMOOTHING, PairPrior
from visfinder.pairing.rule import contributions, look_strength, parts_between, usual_parts
from visfinder.pairing.slots import in_turns
from visfinder.pairing.traits import Traits, kind_means, traits_of
from visfinder.pairing.weights import (
    BY_HAND,
    COLOUR,
    FORMALITY,
    LEARNED,
    MANNER,
    PARTS,
    PRICE,
    SEASON,
    STYLE,
    read_weights,
    shipped_weights,
    write_weights,
)

RED, GREEN, GREY = (
    Swatch(0.5, 0.2, 25, 1.0),
    Swatch(0.6, 0.18, 142, 1.0),
    Swatch(0.6, 0.01, 0, 1.0),
)
KINDS = (Kind("Sofas", ""), Kind("Lamps", ""))


def product(**known: object) -> Product:
    fields = {"title": "x", "picture": Path("x.png"), "picture_hash": "x"} | known
    return Product(ProductKey("shop", "x"), **fields)  # type: ignore[arg-type]


def traits(*products: Product, head: PairHead | None = None) -> Traits:
    """A sofa, then lamps, with vectors that differ in every direction."""
    vectors = np.eye(len(products) + 2, dtype=np.float32)[: len(products)]
    codes = np.array([0] + [1] * (len(products) - 1))
    ranks = np.array([np.nan if p.price is None else p.price for p in products], np.float32)
    palettes = pack([p.swatches for p in products])
    return traits_of(products, vectors, KINDS, codes, palettes, ranks, head)


def beside(*products: Product) -> np.ndarray:
    """The parts of all but the first product beside that."""
    known = traits(*products)
    return parts_between(known.member(0), known, np.arange(1, len(products)), BY_HAND)[0]


def test_the_weights_of_the_parts_add_up_to_one() -> None:
    for weights in (BY_HAND, shipped_weights()):
        assert float(weights.parts.sum()) == pytest.approx(1.0, abs=1e-5)
        assert (weights.parts >= 0).all()


def test_style_season_formality_and_price_agree_or_do_not() -> None:
    known = {"styles": ("nordic", "boho"), "seasons": ("winter",), "formality": 3, "price": 0.8}
    alike = product(**known)
    other = product(styles=("glam",), seasons=("summer",), formality=5, price=0.1)
    parts = beside(product(**known), alike, other)
    np.testing.assert_allclose(parts[0, [STYLE, SEASON, FORMALITY, PRICE]], 1, atol=1e-6)
    np.testing.assert_allclose(parts[1, [STYLE, SEASON, FORMALITY]], 0, atol=1e-6)
    assert parts[1, PRICE] == pytest.approx(0.3, abs=1e-6)


def test_what_a_record_does_not_say_is_neither_for_nor_against() -> None:
    known = {"styles": ("nordic",), "seasons": ("winter",), "formality": 3, "price": 0.5}
    parts = beside(product(**known, swatches=(RED,)), product())
    assert np.isnan(parts[0, [STYLE, SEASON, FORMALITY, PRICE, COLOUR]]).all()
    usual = usual_parts(parts, np.array([1]), 2, BY_HAND)
    adds = contributions(parts, usual[[1]], BY_HAND)
    assert not adds[0, [STYLE, SEASON, FORMALITY, PRICE, COLOUR]].any()


def test_a_part_counts_by_what_it_is_more_than_usual_for_the_kind() -> None:
    lamps = [product(swatches=(colour,)) for colour in (GREY, GREY, GREEN)]
    parts = beside(product(swatches=(RED,)), *lamps)
    usual = usual_parts(parts, np.array([1, 1, 1]), 2, BY_HAND)
    adds = contributions(parts, usual[[1, 1, 1]], BY_HAND)[:, COLOUR]
    assert adds[0] > 0 > adds[2]
    grey_only = usual_parts(parts[:2].repeat(50, axis=0), np.ones(100, np.int64), 2, BY_HAND)
    assert contributions(parts, grey_only[[1, 1, 1]], BY_HAND)[0, COLOUR] < adds[0]


def test_a_manner_is_what_is_left_of_a_vector_without_its_kind() -> None:
    vectors = np.array([[1, 0, 0], [0.8, 0.6, 0], [0, 0, 1]], np.float32)
    means = kind_means(vectors, np.array([0, 0, 1]), ["seat", "light"])
    assert means.shape == (3, 3)
    np.testing.assert_allclose(means[-1], vectors.mean(axis=0), atol=1e-6)
    assert means[0, 2] < means[1, 2]
    rows = beside(product(), product(), product())
    assert ((rows[:, MANNER] >= 0) & (rows[:, MANNER] <= 1)).all()


def test_a_head_speaks_only_for_its_own_encoder() -> None:
    head = PairHead("mine", np.eye(4, dtype=np.float32))
    weights = replace(BY_HAND, head=head)
    assert weights.for_encoder("mine").head is head
    assert weights.for_encoder("another").head is None
    known = traits(product(), product(), head=head)
    rows = np.array([1])
    parts, _ = parts_between(known.member(0), known, rows, weights)
    assert 0 <= parts[0, LEARNED] <= 1
    without, _ = parts_between(known.member(0), known, rows, BY_HAND)
    assert np.isnan(without[0, LEARNED])


def test_weights_survive_being_written_and_a_damaged_file_is_none(tmp_path: Path) -> None:
    head = PairHead("mine", np.arange(12, dtype=np.float32).reshape(4, 3))
    path = tmp_path / "pairs.npz"
    write_weights(path, replace(BY_HAND, head=head))
    read = read_weights(path)
    assert read is not None
    assert read.head is not None
    np.testing.assert_array_equal(read.head.projection, head.projection)
    np.testing.assert_array_equal(read.parts, BY_HAND.parts)
    data = path.read_bytes()
    write_weights(path, replace(BY_HAND, head=head))
    assert path.read_bytes() == data, "the same weights, the same bytes"
    for broken in (data[:-40], b"", data[: len(data) // 2], b"PK" + data[:60]):
        path.write_bytes(broken)
        assert read_weights(path) is None
    write_weights(path, replace(BY_HAND, parts=BY_HAND.parts * np.nan))
    assert read_weights(path) is None
    assert read_weights(tmp_path / "none") is None


def test_the_shipped_file_is_small_and_holds_a_head() -> None:
    assert shipped_weights() is not BY_HAND, "resources/pairing/pairs.npz cannot be read"
    assert len(PARTS) == len(shipped_weights().parts)


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


def test_a_kind_that_no_look_holds_has_what_its_role_has() -> None:
    def table(one: int, other: int) -> float:
        return 0.1

    roles = ["seat", "light", "light", "bath"]
    beside = PairPrior([{0, 1}] * 20, 4, table, roles).beside(0)
    assert beside[1] > beside[2] > beside[3]


def test_a_look_that_is_left_out_is_not_counted() -> None:
    def table(one: int, other: int) -> float:
        return 0.2

    looks = [{0, 1}, {0, 2}, {0, 1, 2}]
    roles = ["seat", "light", "light"]
    without = PairPrior(looks, 3, table, roles).beside(0, {0, 1, 2})
    np.testing.assert_allclose(without, PairPrior(looks[:2], 3, table, roles).beside(0), atol=1e-6)


def test_a_look_counts_with_the_similarity_of_those_in_it() -> None:
    strength = look_strength([[("c", "a")], [("c", "a"), ("c", "b")], []], [1.0, 0.25, 0.5])
    assert strength == {("c", "a"): 1.0, ("c", "b"): 0.25}
    assert look_strength([[("c", "a")]], [0.0]) == {}
    assert look_strength([], []) == {}


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

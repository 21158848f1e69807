"""The arithmetic of the order, on shelves of made-up vectors."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from visfinder.finder.closeness import CLOSE_MATCH, is_close, looks_like, percent
from visfinder.finder.leaning import Leaning
from visfinder.finder.question import Question, supported
from visfinder.finder.ranking import FIRST, VARIANTS, candidates, rank, spread_variants
from visfinder.finder.shelf import Shelf
from visfinder.models import Product, ProductKey, Rating, Swatch, Vectors

HUES = (20.0, 90.0, 150.0, 260.0)


@pytest.fixture(scope="module", autouse=True)
def away(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The index is written to a folder of the tests, not into the repository."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tmp_path_factory.mktemp("ranking"))
        yield


def shelf_of(vectors: Vectors, kinds: list[str], designs: list[str] | None = None) -> Shelf:
    products = [
        Product(
            ProductKey("c", str(n)),
            f"product {n}",
            Path(f"{n}.png"),
            picture_hash=str(n),
            product_type=kind,
            variant_of=designs[n] if designs else "",
            swatches=(Swatch(0.5, 0.15, HUES[n % 4], 1.0),),
        )
        for n, kind in enumerate(kinds)
    ]
    by_hash = {str(n): vector for n, vector in enumerate(vectors)}
    return Shelf.of(products, by_hash, state="s", index_folder=Path("index"))


def unit(rows: int, seed: int, dimension: int = 12) -> Vectors:
    drawn = np.random.default_rng(seed).standard_normal((rows, dimension)).astype(np.float32)
    return drawn / np.linalg.norm(drawn, axis=1, keepdims=True)


def asked(vector: np.ndarray, categories: dict[str, float] | None = None) -> Question:
    return Question(vector, categories or {}, (Swatch(0.5, 0.15, 20.0, 1.0),), "your photo")


def ranked_rows(shelf: Shelf, ratings: dict[int, int], question: Question) -> list[int]:
    given_ = {
        ProductKey("c", str(n)): Rating(ProductKey("c", str(n)), s, 0) for n, s in ratings.items()
    }
    leaning = Leaning.of(given_, shelf, now=0)
    everything = np.ones(len(shelf), bool)
    rows, cosines = candidates(shelf, question, everything, 10, narrowed=False)
    ranked = rank(leaning, question, rows, cosines)
    np.testing.assert_allclose(
        ranked.cosines, shelf.vectors[ranked.rows] @ question.vector, atol=1e-5
    )
    assert (np.diff(ranked.parts.sum(axis=1)) <= 1e-6).all()
    return ranked.rows.tolist()


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    ratings=st.dictionaries(st.integers(0, 29), st.integers(2, 5), max_size=30),
    word=st.sampled_from(["Sofas", "Mugs", "Lamps"]),
)
def test_no_taste_and_no_category_ever_buries_the_very_product(
    seed: int, ratings: dict[int, int], word: str
) -> None:
    shelf = shelf_of(unit(30, seed), ["Sofas", "Mugs", "Rugs"] * 10)
    question = asked(shelf.vectors[7], {word: 1.0})
    assert ranked_rows(shelf, ratings, question)[0] == 7


def test_without_taste_and_category_the_order_is_that_of_the_cosines_up_to_colour() -> None:
    shelf = shelf_of(unit(4, 1), ["Sofas"] * 4)
    same_hue = [Product(p.key, p.title, p.picture, p.picture_hash) for p in shelf.products]
    plain = Shelf.of(
        same_hue,
        {str(n): v for n, v in enumerate(shelf.vectors)},
        state="",
        index_folder=Path("index"),
    )
    vector = unit(1, 2)[0]
    expected = np.argsort(-(shelf.vectors @ vector)).tolist()
    assert ranked_rows(plain, {}, asked(vector)) == expected


def test_equal_products_keep_the_order_of_the_catalog() -> None:
    vectors = np.repeat(unit(1, 3), 5, axis=0)
    plain = shelf_of(vectors, ["Sofas"] * 5)
    rows = ranked_rows(plain, {}, asked(unit(1, 4)[0]))
    assert [row for row in rows if row % 4 == 1] == [1]
    assert sorted(rows) == list(range(5))


def test_crossed_nearest_products_do_not_use_up_the_places() -> None:
    shelf = shelf_of(unit(600, 5), ["Sofas"] * 600)
    question = asked(shelf.vectors[0])
    nearest = np.argsort(-(shelf.vectors @ question.vector))[:300]
    allowed = np.ones(600, bool)
    allowed[nearest] = False
    rows, _ = candidates(shelf, question, allowed, 24, narrowed=False)
    assert len(rows) == 200
    assert not set(rows.tolist()) & set(nearest.tolist())


def test_of_two_words_for_one_class_the_similar_products_tell_which_is_meant() -> None:
    vectors = np.concatenate([unit(1, 6).repeat(3, axis=0), unit(9, 7)])
    shelf = shelf_of(vectors, ["Sofas"] * 3 + ["Beds"] * 9)
    question = asked(vectors[0], {"Beds": 0.971, "Sofas": 0.97})
    assert question.recognised == "Beds"
    told = supported(question, shelf)
    assert told.recognised == "Sofas"
    assert told.categories["Sofas"] == pytest.approx(0.97)
    assert 0 < told.categories["Beds"] < 0.5


def test_an_improbable_word_does_not_outvote_a_probable_one() -> None:
    shelf = shelf_of(unit(8, 8), ["Armchairs"] * 8)
    words = {"Shoes": 0.6, "Boots": 0.5, "Armchairs": 0.01}
    assert supported(asked(shelf.vectors[0], words), shelf).categories == words


def test_a_single_word_is_believed_whatever_the_neighbours_are() -> None:
    shelf = shelf_of(unit(8, 8), ["Sofas"] * 8)
    assert supported(asked(shelf.vectors[0], {"Mugs": 0.9}), shelf).recognised == "Mugs"


@given(st.lists(st.integers(-1, 4), max_size=40))
def test_colourways_are_spread_and_none_is_lost(designs: list[int]) -> None:
    order = spread_variants(designs).tolist()
    assert sorted(order) == list(range(len(designs)))
    front = [designs[place] for place in order[:FIRST]]
    others = {d for d in designs if d >= 0}
    alone = sum(d < 0 for d in designs)
    enough = alone + sum(min(designs.count(d), VARIANTS) for d in others) >= FIRST
    if enough:
        assert all(front.count(d) <= VARIANTS for d in others)


@given(st.floats(-1, 1), st.floats(-1, 1))
def test_percentages_rise_with_the_cosine_and_only_equality_is_a_hundred(
    one: float, other: float
) -> None:
    low, high = sorted((one, other))
    assert 0 <= percent(low) <= percent(high) <= 100
    assert percent(0.999) == 99


@pytest.mark.parametrize(
    ("cosine", "text"),
    [
        (1.0, "Looks just like your photo: 100 % match"),
        (0.71, "Looks like your photo: 73 % match"),
        (0.5, "Looks somewhat like your photo: 48 % match"),
        (0.1, "Looks only a little like your photo: 8 % match"),
    ],
)
def test_cosines_are_told_in_words(cosine: float, text: str) -> None:
    assert looks_like(cosine, "your photo") == text


def test_without_a_close_match_nothing_looks_just_like_the_photo() -> None:
    assert looks_like(1.0, "your photo", close=False).startswith("Looks somewhat like your photo")
    assert looks_like(0.1, "your photo", close=False).startswith("Looks only a little like")


def test_nobody_denies_a_close_match_that_nobody_knows_about() -> None:
    assert is_close(None)
    assert is_close(CLOSE_MATCH)
    assert not is_close(CLOSE_MATCH - 0.01)

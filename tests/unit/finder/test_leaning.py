"""What a profile says of products, on shelves of made-up vectors."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from visfinder.finder.for_you import suggested
from visfinder.finder.leaning import Leaning
from visfinder.finder.named_tastes import named_tastes, taste_key
from visfinder.finder.said import Said
from visfinder.finder.shelf import Shelf
from visfinder.models import Product, ProductKey, Rating, Swatch
from visfinder.storage.standing import QuizAnswer, Sign, TasteEdit

KINDS = ("Sofas", "Mugs", "Coats", "Rugs", "Lamps", "Boots")
HUES = (20.0, 90.0, 150.0, 260.0)
DAY_S = 86_400.0


def key(row: int) -> ProductKey:
    return ProductKey("c", str(row))


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """600 products of six kinds in four colours; kinds and colours show in the vectors."""
    draw = np.random.default_rng(0)
    kinds, hues = draw.standard_normal((6, 32)), draw.standard_normal((4, 32))
    made = [
        kinds[n % 6] + 0.5 * hues[n // 6 % 4] + 0.5 * draw.standard_normal(32) for n in range(600)
    ]
    vectors = np.array([v / np.linalg.norm(v) for v in made], np.float32)
    products = [
        Product(
            key(n),
            f"product {n}",
            Path(f"{n}.png"),
            str(n),
            brand=f"brand {n % 17}",
            product_type=KINDS[n % 6],
            material=("oak", "wool")[n // 6 % 2],
            swatches=(Swatch(0.5, 0.15, HUES[n // 6 % 4], 1.0),),
        )
        for n in range(600)
    ]
    by_hash = {str(n): vector for n, vector in enumerate(vectors)}
    folder = tmp_path_factory.mktemp("index")
    return Shelf.of(products, by_hash, state="s", index_folder=folder)


def rated(stars: dict[int, int]) -> Said:
    given = enumerate(stars.items())
    return Said({key(n): Rating(key(n), count, 100.0 * at) for at, (n, count) in given})


def lean(shelf: Shelf, said: Said) -> Leaning:
    return Leaning.of(said, shelf, now=DAY_S)


SOFAS = [n for n in range(0, 600, 6) if n // 6 % 4 == 1]  # of one colour
COATS = [n for n in range(2, 600, 6) if n // 6 % 4 == 3]
MIXED = dict.fromkeys((7, 40, 133, 211, 305), 2)
TWO_TASTES = rated({**dict.fromkeys(SOFAS[:6], 5), **dict.fromkeys(COATS[:4], 4), **MIXED})


def test_every_named_reason_is_true_of_two_hundred_products(shelf: Shelf) -> None:
    """Without the rating that a reason names, the product is liked less."""
    said = TWO_TASTES
    leaning = lean(shelf, said)
    allowed = np.ones(len(shelf), bool)
    allowed[leaning.rated_rows] = False
    rows = np.array([shelf.rows[m.product.key] for m in suggested(leaning, allowed, 200)])
    assert len(rows) == 200
    causes = np.array(leaning.nearest_liked(rows))
    assert (causes >= 0).sum() > 20
    liking = leaning.liking(rows)
    for cause in set(causes[causes >= 0].tolist()):
        ratings = {k: r for k, r in said.ratings.items() if k != key(cause)}
        without = Leaning.of(Said(ratings), shelf, DAY_S, leaning.model.kernel)
        named = causes == cause
        assert (without.liking(rows[named]) < liking[named]).all()
        assert leaning.stars(key(cause)) in (4, 5)


def test_one_cross_never_sinks_its_kind(shelf: Shelf) -> None:
    before = lean(shelf, rated({SOFAS[1]: 5, COATS[0]: 5}))
    after = lean(shelf, rated({SOFAS[1]: 5, COATS[0]: 5, 0: 1}))
    sofas = np.array([n for n in range(0, 600, 6) if n not in (0, SOFAS[1])])
    lost = before.liking(sofas) - after.liking(sofas)
    assert np.median(lost) < 0.2
    assert (after.liking(np.array(SOFAS[2:])) > 0).mean() > 0.9


@pytest.mark.parametrize(("stars", "held"), [(1, True), (2, True), (3, False)])
def test_what_is_rated_low_takes_its_near_twins_out_of_the_list(
    shelf: Shelf, stars: int, held: bool
) -> None:
    twin = 24
    vectors = {p.picture_hash: v for p, v in zip(shelf.products, shelf.vectors, strict=True)}
    vectors[str(twin)] = shelf.vectors[0]
    twins = Shelf.of(shelf.products, vectors, state="t", index_folder=shelf.index_folder)
    leaning = lean(twins, rated({0: stars, COATS[0]: 5}))
    assert leaning.held_back(np.array([twin, 48]), 2).tolist() == [held, False]
    everything = np.ones(len(twins), bool)
    shown = {m.product.key for m in suggested(leaning, everything, 600)}
    assert (key(twin) in shown) != held


def test_two_tastes_are_told_apart_named_and_both_served(shelf: Shelf) -> None:
    leaning = lean(shelf, TWO_TASTES)
    names = [taste.name for taste in named_tastes(leaning)]
    assert len(names) == 2
    assert names[0].startswith("Sofas: ")
    assert names[1].startswith("Coats: ")
    assert [taste.share for taste in named_tastes(leaning)] == [0.6, 0.4]
    allowed = np.ones(len(shelf), bool)
    allowed[leaning.rated_rows] = False
    found = suggested(leaning, allowed, 16, variety=0.0)
    kinds = [m.product.product_type for m in found if m.reasons[0].kind == "taste"]
    assert kinds.count("Sofas") >= 4
    assert kinds.count("Coats") >= 4
    assert any("One of your tastes: Coats" in r.text for m in found for r in m.reasons)


def test_a_muted_taste_counts_for_nothing_and_keeps_its_name(shelf: Shelf) -> None:
    edit = TasteEdit(key(COATS[1]), "For winter", muted=True, deleted=False, at=DAY_S)
    leaning = lean(shelf, replace(TWO_TASTES, edits={edit.key: edit}))
    winter = next(taste for taste in named_tastes(leaning) if taste.muted)
    assert winter.name == "For winter"
    assert winter.words.startswith("Coats")
    coats = np.array(COATS[4:])
    assert lean(shelf, TWO_TASTES).liking(coats).mean() > 0.2
    assert leaning.liking(coats).mean() < 0.05
    assert leaning.liking(np.array(SOFAS[6:])).mean() > 0.2


def test_a_deleted_taste_is_gone_and_what_is_liked_later_begins_a_new_one(shelf: Shelf) -> None:
    edit = TasteEdit(key(COATS[1]), "", muted=False, deleted=True, at=DAY_S)
    gone = lean(shelf, replace(TWO_TASTES, edits={edit.key: edit}))
    assert [taste.words[:5] for taste in named_tastes(gone)] == ["Sofas"]
    assert gone.liking(np.array(COATS[4:])).mean() < 0.05
    later = {k: Rating(k, 5, 2 * DAY_S) for k in map(key, COATS[5:8])}
    said = Said({**TWO_TASTES.ratings, **later}, edits={edit.key: edit})
    again = Leaning.of(said, shelf, now=2 * DAY_S)
    assert sorted(len(taste.rows) for taste in again.tastes) == [3, 6]


def test_weaker_signs_count_a_little_and_a_rating_silences_them(shelf: Shelf) -> None:
    seen = Said({}, signs=(Sign("more-like", key(0), 0.0, 0.3), Sign("open", key(0), 5.0, 0.1)))
    opinion = seen.opinions()[key(0)]
    assert (opinion.liking, opinion.at) == (0.5, 5.0)
    assert opinion.weight == pytest.approx(0.4)
    on_board = Said({}, boards={"hall": {key(0): 0.0}}, hidden={key(1): 0.0})
    faint, clear = (lean(shelf, said).liking(np.arange(1)) for said in (seen, on_board))
    assert 0 < faint[0] < clear[0]
    assert key(1) not in on_board.opinions(), "hiding says nothing of taste"
    crossed = replace(seen, ratings={key(0): Rating(key(0), 1, 0.0)})
    assert crossed.opinions()[key(0)][:2] == (-1.0, 1.0)
    assert lean(shelf, on_board).crossed[1]


def test_answers_of_the_quiz_are_heard(shelf: Shelf) -> None:
    answers = tuple(QuizAnswer(key(SOFAS[n]), key(COATS[n]), 0.0, 0.5) for n in range(4))
    leaning = lean(shelf, Said({}, quiz=answers))
    assert leaning.liking(np.array(SOFAS[5:])).mean() > 0.05
    assert leaning.liking(np.array(COATS[5:])).mean() < -0.05
    assert leaning.tastes == ()
    found = suggested(leaning, np.ones(len(shelf), bool), 8)
    assert found[0].product.product_type == "Sofas"


def test_surprises_are_close_to_nothing_that_was_rated(shelf: Shelf) -> None:
    leaning = lean(shelf, TWO_TASTES)
    found = suggested(leaning, np.ones(len(shelf), bool), 32)
    surprises = [m for m in found if m.reasons[0].kind == "surprise"]
    assert [at for at, m in enumerate(found) if m in surprises] == [7, 15, 23, 31]
    rows = np.array([shelf.rows[m.product.key] for m in surprises])
    assert not leaning.is_close(rows).any()
    bold = suggested(leaning, np.ones(len(shelf), bool), 32, variety=1.0)
    assert sum(m.reasons[0].kind == "surprise" for m in bold) == 8


def test_more_variety_is_more_kinds(shelf: Shelf) -> None:
    leaning = lean(shelf, TWO_TASTES)
    counts = [
        len({m.product.brand for m in suggested(leaning, np.ones(600, bool), 24, variety)})
        for variety in (0.0, 1.0)
    ]
    assert counts[0] < counts[1]


def test_without_a_taste_nothing_but_the_crosses_is_left(shelf: Shelf) -> None:
    leaning = lean(shelf, rated({0: 1, 6: 5})).untasted()
    assert leaning.model.weight == 0
    assert leaning.liking(np.arange(5)).tolist() == [0.0] * 5
    assert leaning.crossed[0]
    assert leaning.nearest_liked(np.array([12])) == [-1]


def test_before_anything_is_said_no_product_is_prepared_for_comparing(shelf: Shelf) -> None:
    fresh = replace(shelf)
    leaning = lean(fresh, Said({}))
    assert not leaning.liking(np.arange(10)).any()
    assert not leaning.held_back(np.arange(10)).any()
    assert leaning.tastes == ()
    assert "items" not in vars(fresh), "with 100,000 products it takes a second"


def test_what_was_only_looked_at_is_not_called_rated(shelf: Shelf) -> None:
    signs = [Sign("more-like", key(SOFAS[0]), at, 0.3) for at in (1.0, 2.0)]
    leaning = lean(shelf, Said({}, signs=signs))
    rows = np.array(SOFAS)
    assert leaning.liking(rows)[0] > 0.05
    assert leaning.nearest_liked(rows) == [-1] * len(rows)
    found = suggested(leaning, np.ones(len(shelf), bool), 16)
    assert not any("rated high" in reason.text for match in found for reason in match.reasons)


def test_an_edit_finds_its_taste_wherever_its_middle_has_moved(shelf: Shelf) -> None:
    edit = TasteEdit(key(COATS[1]), "For winter", muted=True, deleted=False, at=DAY_S)
    leaning = lean(shelf, replace(TWO_TASTES, edits={edit.key: edit}))
    taste = next(taste for taste in named_tastes(leaning) if taste.muted)
    assert {taste_key(leaning, product) for product in taste.products} == {edit.key}
    sofas = next(taste for taste in named_tastes(leaning) if not taste.muted)
    assert {taste_key(leaning, product) for product in sofas.products} == {sofas.key}
    assert taste_key(leaning, key(SOFAS[-1])) == key(SOFAS[-1])  # in none

"""Products of an answer as Qt sees them."""

import random

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.gui.fake_use_cases import match
from visfinder.gui.result_model import MATCH_ROLE, ResultModel


@pytest.fixture
def model(qapp: object) -> ResultModel:
    model = ResultModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def order(model: ResultModel) -> list[str]:
    return [found.product.key.id for found in model.matches()]


def test_a_match_is_there_with_its_texts(model: ResultModel) -> None:
    model.show_matches([match(1, stars=4)])
    index = model.index(0)
    assert index.data() == "Linden sofa 1"
    assert index.data(MATCH_ROLE).product.key.id == "p1"
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Linden sofa 1, Holm & Sons, €500, Very similar shape, rated 4 stars"


def test_hostile_text_is_no_markup_in_the_tooltip(model: ResultModel) -> None:
    model.show_matches([match(1, title="<img src=/etc/passwd>", brand="<b>x</b>")])
    tip = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "<b>" not in tip
    assert "&lt;img" in tip


def test_a_new_order_moves_rows_and_indexes_follow_their_products(model: ResultModel) -> None:
    model.show_matches([match(n) for n in range(6)])
    kept = QPersistentModelIndex(model.index(4))
    model.show_matches([match(n) for n in (4, 2, 0, 1, 3, 5)])
    assert order(model) == ["p4", "p2", "p0", "p1", "p3", "p5"]
    assert kept.row() == 0


def test_any_answer_can_follow_any_other(model: ResultModel) -> None:
    dice = random.Random(7)
    kept: QPersistentModelIndex | None = None
    for _ in range(60):
        numbers = dice.sample(range(30), dice.randrange(0, 25))
        followed = kept.data(MATCH_ROLE).product.key.id if kept and kept.isValid() else None
        model.show_matches([match(n) for n in numbers])
        assert order(model) == [f"p{n}" for n in numbers]
        assert [model.row_of(found.product.key) for found in model.matches()] == list(
            range(len(numbers))
        )
        if kept is not None and kept.isValid():
            assert kept.data(MATCH_ROLE).product.key.id == followed
        if numbers and dice.random() < 0.5:
            kept = QPersistentModelIndex(model.index(dice.randrange(len(numbers))))


def test_a_hidden_product_stays_hidden_in_later_answers_until_it_is_restored(
    model: ResultModel,
) -> None:
    model.show_matches([match(n) for n in range(4)])
    model.hide(match(1).product.key)
    assert order(model) == ["p0", "p2", "p3"]
    model.show_matches([match(n) for n in (3, 2, 1, 0)])
    assert order(model) == ["p3", "p2", "p0"]
    assert model.restore(match(1).product.key) == 1
    assert order(model) == ["p3", "p1", "p2", "p0"]
    assert model.restore(match(1).product.key) is None


def test_stars_change_one_card(model: ResultModel) -> None:
    model.show_matches([match(n) for n in range(3)])
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda a, b, roles: changed.append((a.row(), b.row())))
    model.set_stars(match(2).product.key, 5)
    assert changed == [(2, 2)]
    assert model.match_at(2).stars == 5
    model.set_stars(match(99).product.key, 5)
    assert len(changed) == 1


def test_twenty_thousand_products_are_shown_and_replaced(model: ResultModel) -> None:
    many = [match(n) for n in range(20_000)]
    model.show_matches(many)
    assert model.rowCount() == 20_000
    model.show_matches(many[5000:])
    assert model.rowCount() == 15_000
    model.show_matches([])
    assert model.rowCount() == 0


def test_the_same_product_twice_in_an_answer_does_no_harm(model: ResultModel) -> None:
    model.show_matches([match(1), match(2)])
    model.show_matches([match(1), match(1), match(2)])
    assert model.rowCount() == 3
    model.show_matches([match(2)])
    assert order(model) == ["p2"]

"""The grid: its place in a long list, and what lies under the mouse."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Immediate
from tests.gui.fake_use_cases import match
from visfinder.gui.card import CROSS_PART, HEART_PART
from visfinder.gui.pictures import Pictures
from visfinder.gui.result_model import ResultModel
from visfinder.gui.result_view import ResultView
from visfinder.gui.worker import Jobs


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ResultView]:
    def fetch(path: Path, side: int) -> np.ndarray:
        return np.zeros((side, side, 3), np.uint8)

    pictures = Pictures(Jobs(Immediate()), fetch)
    model = ResultModel()
    view = ResultView(model, pictures, "Products")
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    yield view
    view.close()


def fill(view: ResultView, count: int) -> ResultModel:
    model = view.model()
    assert isinstance(model, ResultModel)
    model.show_matches([match(number) for number in range(count)])
    return model


def test_cards_fill_the_width_in_columns(view: ResultView, qtbot: QtBot) -> None:
    model = fill(view, 8)
    qtbot.waitUntil(lambda: view.visualRect(model.index(7)).isValid())
    tops = {view.visualRect(model.index(row)).top() for row in range(4)}
    assert len(tops) == 1
    right = view.visualRect(model.index(3)).right()
    assert view.viewport().width() - right < 24


def test_the_current_card_stays_in_sight_when_the_grid_gets_narrower(
    view: ResultView, qtbot: QtBot
) -> None:
    model = fill(view, 100)
    qtbot.waitUntil(lambda: view.visualRect(model.index(99)).isValid())
    view.setCurrentIndex(model.index(50))
    view.resize(500, 700)
    qtbot.waitUntil(lambda: view.visualRect(model.index(1)).top() < view.viewport().height())
    qtbot.waitUntil(
        lambda: view.viewport().rect().contains(view.visualRect(model.index(50)).center())
    )


def test_a_long_list_keeps_its_place_when_a_card_is_taken_out(
    view: ResultView, qtbot: QtBot
) -> None:
    model = fill(view, 20_000)
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1_000_000, timeout=20_000)
    bar.setValue(900_000)
    model.hide(match(3).product.key)
    qtbot.waitUntil(lambda: bar.value() == 900_000, timeout=20_000)


def test_the_wheel_ends_waiting_for_the_old_place(view: ResultView, qtbot: QtBot) -> None:
    model = fill(view, 5_000)
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300_000, timeout=20_000)
    bar.setValue(300_000)
    model.hide(match(3).product.key)
    view.show_top()
    qtbot.waitUntil(lambda: bar.maximum() > 300_000, timeout=20_000)
    assert bar.value() == 0


def test_every_star_is_where_it_is_drawn(view: ResultView, qtbot: QtBot) -> None:
    fill(view, 5)
    got: list[object] = []
    view.rated.connect(lambda rated, stars: got.append((rated.product.key.id, stars)))
    for part in (1, 2, 3, 4, 5, HEART_PART, CROSS_PART):
        QTest.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            pos=view.card_part(1, part).center().toPoint(),
        )
    assert got == [("p1", n) for n in (1, 2, 3, 4, 5, 5, 1)]


def test_a_press_that_leaves_the_star_rates_nothing(view: ResultView) -> None:
    fill(view, 5)
    got: list[object] = []
    view.rated.connect(lambda *args: got.append(args))
    view.opened.connect(got.append)
    star = view.card_part(1, 3).center().toPoint()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=star)
    away = star - QPoint(0, 120)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=away)
    assert got == []


def test_between_the_cards_nothing_is_hit(view: ResultView) -> None:
    model = fill(view, 5)
    got: list[object] = []
    view.opened.connect(got.append)
    corner = view.visualRect(model.index(1)).topLeft() + QPoint(2, 2)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert got == []

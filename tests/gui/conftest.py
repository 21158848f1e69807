"""Windows without a screen: offscreen Qt, no thread left behind, settings of their own."""

import os
import threading
from collections.abc import Callable, Iterator

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
pytest.importorskip("PySide6.QtWidgets")
pytest.importorskip("pytestqt")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.fake_use_cases import FakeUseCases
from visfinder.gui.app import App
from visfinder.gui.style import Look
from visfinder.gui.worker import Pool
from visfinder.paths import Home


class Immediate:
    """A pool that runs everything at once, where threads are not the subject."""

    def start(self, function: Callable[[], None]) -> None:
        function()

    def wait(self) -> None:
        pass


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    before = threading.active_count()
    yield
    assert threading.active_count() <= before, f"left behind: {threading.enumerate()}"


@pytest.fixture
def use_cases() -> FakeUseCases:
    return FakeUseCases()


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(qapp)


@pytest.fixture
def make_app(
    qtbot: QtBot, look: Look, shopper_home: Home, use_cases: FakeUseCases
) -> Iterator[Callable[[Callable[[int], Pool]], App]]:
    made: list[App] = []

    def make(threads: Callable[[int], Pool]) -> App:
        app = App(look, shopper_home, use_cases, threads)
        made.append(app)
        qtbot.addWidget(app.window)
        app.window.show()
        return app

    yield make
    for app in made:
        use_cases.gate.set()
        app.window.close()


@pytest.fixture
def app(make_app: Callable[[Callable[[int], Pool]], App]) -> App:
    """Return a window whose work is done at once, with the catalog open."""
    app = make_app(lambda count: Immediate())
    app.start()
    return app

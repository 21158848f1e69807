"""Windows without a screen: offscreen Qt, no thread left behind, settings of their own."""

import os
import threading
from collections.abc import Callable, Iterator

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
pytest.importorskip("PySide6.QtWidgets")
pytest.importorskip("pytestqt")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.fake_use_cases import FakeUseCases
from visfinder.gui.parts import Parts
from visfinder.gui.shell import Shell
from visfinder.gui.style import Look
from visfinder.gui.worker import Pool
from visfinder.paths import Home


class Immediate:
    """A pool that runs everything at once, where threads are not the subject."""

    def start(self, function: Callable[[], None]) -> None:
        function()

    def wait(self, patience_ms: int) -> bool:
        return True


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    before = threading.active_count()
    yield
    assert threading.active_count() <= before, f"left behind: {threading.enumerate()}"


@pytest.fixture
def use_cases() -> FakeUseCases:
    return FakeUseCases()


@pytest.fixture(scope="session")
def look(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Look:
    ini = str(tmp_path_factory.mktemp("look") / "window.ini")
    return Look(qapp, QSettings(ini, QSettings.Format.IniFormat))


@pytest.fixture
def make_app(
    qtbot: QtBot, look: Look, shopper_home: Home, use_cases: FakeUseCases
) -> Iterator[Callable[[Callable[[int], Pool]], Parts]]:
    made: list[Parts] = []

    def make(threads: Callable[[int], Pool]) -> Parts:
        ini = str(shopper_home.config / "window.ini")
        settings = QSettings(ini, QSettings.Format.IniFormat)
        app = Parts(Shell(settings), look, use_cases, threads)
        made.append(app)
        qtbot.addWidget(app.shell)
        app.shell.show()
        return app

    yield make
    for app in made:
        use_cases.gate.set()
        app.shell.close()
        app.shell.deleteLater()


@pytest.fixture
def app(make_app: Callable[[Callable[[int], Pool]], Parts]) -> Parts:
    """Return a window whose work is done at once, with the catalog open."""
    app = make_app(lambda count: Immediate())
    app.start()
    return app

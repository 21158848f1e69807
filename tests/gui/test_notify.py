"""What the shopper hears of an error, by its kind."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from visfinder.errors import Cancelled, EncoderError, PhotoError
from visfinder.gui.message_bar import MessageBar
from visfinder.gui.notify import Notifier, catch_the_uncaught


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[MessageBar]:
    window = QWidget()
    bar = MessageBar(window)
    qtbot.addWidget(window)
    window.show()
    yield bar
    window.close()


@pytest.fixture
def notifier(bar: MessageBar, monkeypatch: pytest.MonkeyPatch) -> Notifier:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    notifier = Notifier(bar)
    catch_the_uncaught(notifier)
    return notifier


def test_what_was_cancelled_is_not_mentioned(notifier: Notifier, bar: MessageBar) -> None:
    notifier.show_error(Cancelled())
    assert not bar.isVisible()
    assert notifier.dialog is None


def test_what_the_shopper_can_put_right_is_said_in_its_own_words(
    notifier: Notifier, bar: MessageBar
) -> None:
    notifier.show_error(PhotoError("“<b>a</b>.txt” is not a photo"))
    assert bar.label.text() == "“<b>a</b>.txt” is not a photo"
    bar.clear_problem()
    assert not bar.isVisible()


def test_what_is_ours_has_details_that_can_be_copied(notifier: Notifier) -> None:
    try:
        raise EncoderError("the weights are damaged")
    except EncoderError as error:
        notifier.show_error(error)
    assert notifier.dialog is not None
    notifier.dialog.copy.click()
    assert "test_notify.py" in QGuiApplication.clipboard().text()
    first = notifier.dialog
    notifier.show_error(ValueError("another"))
    assert notifier.dialog is first
    assert "another" in first.details.toPlainText()
    first.close()


def test_an_error_on_a_stray_thread_is_shown(notifier: Notifier, qtbot: QtBot) -> None:
    def stray() -> None:
        raise RuntimeError("nobody caught me")

    thread = threading.Thread(target=stray)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: notifier.dialog is not None)
    assert notifier.dialog is not None
    assert "nobody caught me" in notifier.dialog.details.toPlainText()
    notifier.dialog.close()


def test_an_error_on_the_gui_thread_is_shown(notifier: Notifier) -> None:
    error = KeyError("oops")
    sys.excepthook(KeyError, error, None)
    assert notifier.dialog is not None
    assert "oops" in notifier.dialog.details.toPlainText()
    notifier.dialog.close()


def test_a_note_offers_one_thing_to_do(bar: MessageBar) -> None:
    done: list[str] = []
    bar.note("Taken away.", "Undo", lambda: done.append("undone"))
    bar.action.click()
    assert done == ["undone"]
    assert not bar.isVisible()

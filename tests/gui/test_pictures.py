"""Product pictures: only what is painted, the newest painting first, a bounded memory."""

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Immediate
from visfinder.errors import PhotoError
from visfinder.gui.pictures import Pictures, to_image
from visfinder.gui.worker import Jobs, Threads
from visfinder.models import Pixels


class Shelf:
    """Hands out grey pictures and remembers which."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int]] = []

    def fetch(self, path: Path, side: int) -> Pixels:
        self.asked.append((path.name, side))
        if path.name.startswith("gone"):
            raise PhotoError(f"{path.name} is not there")
        return np.full((side, side // 2, 3), 90, np.uint8)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def pictures(qapp: object, shelf: Shelf) -> Pictures:
    return Pictures(Jobs(Immediate()), shelf.fetch)


def test_a_picture_is_there_after_it_was_asked_for(qtbot: QtBot, pictures: Pictures) -> None:
    with qtbot.waitSignal(pictures.changed):
        assert pictures.pixmap(Path("a"), 100, 1.0) is None
    found = pictures.pixmap(Path("a"), 100, 1.0)
    assert found is not None
    assert (found.width(), found.height()) == (50, 100)


def test_it_is_as_sharp_as_the_screen(qtbot: QtBot, pictures: Pictures, shelf: Shelf) -> None:
    with qtbot.waitSignal(pictures.changed):
        pictures.pixmap(Path("a"), 200, 2.0)
    found = pictures.pixmap(Path("a"), 200, 2.0)
    assert found is not None
    assert found.height() == 400
    assert found.deviceIndependentSize().height() == 200
    assert shelf.asked == [("a", 512)]


def test_another_size_is_shown_until_the_right_one_is_there(
    qtbot: QtBot, pictures: Pictures
) -> None:
    with qtbot.waitSignal(pictures.changed):
        pictures.pixmap(Path("a"), 100, 1.0)
    with qtbot.waitSignal(pictures.changed):
        other = pictures.pixmap(Path("a"), 120, 1.0)
        assert other is not None
        assert other.height() == 100
    right = pictures.pixmap(Path("a"), 120, 1.0)
    assert right is not None
    assert right.height() == 120


def test_the_first_card_of_the_newest_painting_comes_first(
    qtbot: QtBot, pictures: Pictures, shelf: Shelf
) -> None:
    for number in range(300):
        pictures.pixmap(Path(f"p{number}"), 100, 1.0)
    qtbot.waitUntil(lambda: len(shelf.asked) >= 50)
    assert [name for name, _ in shelf.asked[:3]] == ["p0", "p1", "p2"]
    pictures.pixmap(Path("new"), 100, 1.0)
    done = len(shelf.asked)
    qtbot.waitUntil(lambda: ("new", 256) in shelf.asked)
    assert shelf.asked.index(("new", 256)) <= done + 1
    qtbot.wait(50)
    assert len(shelf.asked) <= 97  # the rest had scrolled away


def test_a_missing_picture_is_asked_for_once(
    qtbot: QtBot, pictures: Pictures, shelf: Shelf
) -> None:
    with qtbot.waitSignal(pictures.changed):
        pictures.pixmap(Path("gone"), 100, 1.0)
    assert pictures.missing(Path("gone"))
    assert pictures.pixmap(Path("gone"), 100, 1.0) is None
    qtbot.wait(10)
    assert len(shelf.asked) == 1
    pictures.forget()
    assert not pictures.missing(Path("gone"))


def test_memory_is_bounded(qtbot: QtBot, shelf: Shelf) -> None:
    one = 100 * 50 * 4
    pictures = Pictures(Jobs(Immediate()), shelf.fetch, limit=3 * one)
    for number in range(6):
        with qtbot.waitSignal(pictures.changed):
            pictures.pixmap(Path(f"p{number}"), 100, 1.0)
    asked = len(shelf.asked)
    assert pictures.pixmap(Path("p5"), 100, 1.0) is not None
    assert pictures.pixmap(Path("p0"), 100, 1.0) is None
    qtbot.waitUntil(lambda: len(shelf.asked) == asked + 1)


def test_pictures_are_made_off_the_gui_thread(qtbot: QtBot, shelf: Shelf) -> None:
    jobs = Jobs(Threads(2))
    pictures = Pictures(jobs, shelf.fetch)
    for number in range(20):
        pictures.pixmap(Path(f"p{number}"), 100, 1.0)
    qtbot.waitUntil(lambda: len(shelf.asked) == 20 and not jobs.busy())
    jobs.shut_down()


def test_pixels_become_an_image_of_the_same_colours(qapp: object) -> None:
    pixels = np.zeros((2, 3, 3), np.uint8)
    pixels[1, 2] = (10, 20, 30)
    colour = to_image(pixels).pixelColor(2, 1)
    assert (colour.red(), colour.green(), colour.blue()) == (10, 20, 30)

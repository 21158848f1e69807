"""The keys that rate the product the keyboard is on, in the grid and in the side panel alike."""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


@cache  # at the first key: making Qt's 500 keys into an enumeration takes 10 ms of the start
def _stars() -> dict[int, int | None]:
    return {
        Qt.Key.Key_1: 1,
        Qt.Key.Key_2: 2,
        Qt.Key.Key_3: 3,
        Qt.Key.Key_4: 4,
        Qt.Key.Key_5: 5,
        Qt.Key.Key_H: 5,
        Qt.Key.Key_X: 1,
        Qt.Key.Key_Delete: 1,
        Qt.Key.Key_0: None,
    }


def is_rating(event: QKeyEvent) -> bool:
    """Whether a key press is a rating."""
    plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return plain and event.key() in _stars()


def stars(event: QKeyEvent) -> int | None:
    """Return the stars a rating key stands for; None takes a rating back."""
    return _stars()[event.key()]

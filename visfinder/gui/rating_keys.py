"""The keys that rate the product the keyboard is on, in the grid and in the side panel alike."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_STARS = {
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
    return plain and event.key() in _STARS


def stars(event: QKeyEvent) -> int | None:
    """Return the stars a rating key stands for; None takes a rating back."""
    return _STARS[Qt.Key(event.key())]

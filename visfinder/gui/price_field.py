"""A field for a price, in which Ctrl+V still means a photo when there is one on the clipboard."""

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QDoubleValidator, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from visfinder.gui.incoming import form_of

_DEAREST = 1_000_000.0
_WIDTH = 64  # logical pixels: six figures


class PriceField(QLineEdit):
    """Takes a price in the shopper's own way of writing numbers.

    Args:
        name: what it is, for a screen reader and the tooltip.
        empty: what it shows while it is empty.
    """

    def __init__(self, name: str, empty: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setPlaceholderText(empty)
        self.setValidator(QDoubleValidator(0, _DEAREST, 2, self))
        self.setMaxLength(9)
        self.setFixedWidth(_WIDTH)
        self.setAcceptDrops(False)  # a photo dropped here is meant for the window

    def price(self) -> float | None:
        """Return the price; None while the field is empty or unfinished."""
        value, valid = QLocale().toDouble(self.text())
        return value if valid and value > 0 else None

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+V to the window when a photo would be pasted."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Paste)
            and form_of(QGuiApplication.clipboard().mimeData()) is not None
        ):
            event.ignore()
            return False
        return super().event(event)

"""The bare window: shown before anything that goes into it is even imported."""

from PySide6.QtCore import QSettings, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

_SIZE = QSize(1280, 840)  # logical pixels: the photo and four columns
_SHARE = 0.94  # of a small screen; the rest is for title bar and panel


class Shell(QMainWindow):
    """A titled window that remembers its size and says when it goes.

    Args:
        settings: where its size is kept.

    Signals:
        closing(): the window has gone; stop what is running and wait for it.
    """

    closing = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self.setWindowTitle("visfinder")
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * _SHARE))
        if geometry := settings.value("geometry"):
            self.restoreGeometry(geometry)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go at once; what is still running is stopped and waited for unseen."""
        self._settings.setValue("geometry", self.saveGeometry())
        self.hide()
        self.closing.emit()
        super().closeEvent(event)

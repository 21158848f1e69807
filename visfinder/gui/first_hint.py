"""What the photo panel says before there is a photo: how to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from visfinder.gui.icons import IconLabel
from visfinder.gui.plain_label import PlainLabel


class FirstHint(QWidget):
    """Invites to drag, paste or open a photo.

    Signals:
        open_asked(): "Open a photo…" was pressed.
    """

    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._welcoming = False
        title = PlainLabel(
            "Find it from a photo", weight=QFont.Weight.Bold, scale=1.35, centred=True
        )
        how = PlainLabel("Drag a photo here,\nor paste one with Ctrl+V", faint=True, centred=True)
        self.button = QPushButton("Open a photo…")
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self.open_asked)
        promise = PlainLabel("Your photo stays on this computer.", faint=True, centred=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch()
        picture = IconLabel("photo", 64, QPalette.ColorRole.Highlight)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        column.addWidget(how)
        column.addSpacing(6)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        column.addWidget(promise)

    def welcome(self, welcoming: bool) -> None:
        """Light up while something acceptable is dragged over the window."""
        self._welcoming = welcoming
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashed outline of a place where things can be dropped."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        line = accent if self._welcoming else self.palette().color(QPalette.ColorRole.Dark)
        if self._welcoming:
            wash = QColor(accent)
            wash.setAlphaF(0.10)
            painter.setBrush(wash)
        pen = QPen(line, 1.6, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4.0, 4.0])
        painter.setPen(pen)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 12, 12)

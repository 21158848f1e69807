"""What the photo panel says before there is a photo: how to begin."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from visfinder.gui.icons import IconLabel


class FirstHint(QWidget):
    """Invites to drag, paste or open a photo.

    Signals:
        open_asked(): "Open a photo…" was pressed.
    """

    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._welcoming = False
        title = _label("Find it from a photo")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setBold(True)
        title.setFont(font)
        how = _label("Drag a photo here,\nor paste one with Ctrl+V")
        how.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.button = QPushButton("Open a photo…")
        self.button.setProperty("primary", True)
        self.button.clicked.connect(self.open_asked)
        promise = _label("Your photo stays on this computer.")
        promise.setForegroundRole(QPalette.ColorRole.PlaceholderText)
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


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label

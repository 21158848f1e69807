"""Five stars, a heart and a cross to click or to reach with Tab."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from visfinder.gui.card import CROSS_PART, HEART_PART, Part, stars_meant
from visfinder.gui.glyphs import draw_cross, draw_heart, draw_star
from visfinder.gui.style import HEART_RED, STAR

_SIDE = 34  # of a button, logical pixels
_INSET = 7


class RatingButton(QToolButton):
    """One star, the heart or the cross."""

    def __init__(self, part: Part, name: str) -> None:
        super().__init__()
        self.part = part
        self.lit = False
        self.setFixedSize(_SIDE, _SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """Return the fixed size."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of a tool button, then the glyph."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
        near = self.lit or self.underMouse() or self.hasFocus()
        faint = self.palette().color(QPalette.ColorRole.Dark)
        if self.part == HEART_PART:
            draw_heart(painter, box, HEART_RED if near else faint, HEART_RED if self.lit else None)
        elif self.part == CROSS_PART:
            text = self.palette().color(QPalette.ColorRole.Text)
            draw_cross(painter, box.adjusted(1, 1, -1, -1), text if near else faint)
        else:
            draw_star(painter, box, STAR if near else faint, STAR if self.lit else None)


class RatingRow(QWidget):
    """Shows a rating and takes a new one.

    Signals:
        rated(int | None): what was clicked; None when the present rating was clicked again.
    """

    rated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stars: int | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.buttons: list[RatingButton] = []
        for number in range(1, 6):
            self._add(row, number, f"Rate {number} star{'s' if number > 1 else ''}")
        row.addStretch()
        self._add(row, CROSS_PART, "Not for me: never show it again")
        self._add(row, HEART_PART, "Love it")

    def show_stars(self, stars: int | None) -> None:
        """Show a rating."""
        self._stars = stars
        for button in self.buttons:
            if isinstance(button.part, int):
                button.lit = stars is not None and button.part <= stars
            else:
                button.lit = stars is not None and stars_meant(button.part) == stars
            button.update()

    def _add(self, row: QHBoxLayout, part: Part, name: str) -> None:
        button = RatingButton(part, name)
        button.clicked.connect(lambda: self._on_clicked(part))
        self.buttons.append(button)
        row.addWidget(button)

    def _on_clicked(self, part: Part) -> None:
        stars = stars_meant(part)
        self.rated.emit(None if stars == self._stars else stars)

"""Why a product is shown: each reason in words, with its share as a small bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QWidget

from visfinder.gui.plain_label import PlainLabel

if TYPE_CHECKING:
    from visfinder.models import Reason

_WIDTH, _HEIGHT = 64, 6


class ShareBar(QWidget):
    """A bar from 0 to 1; what held a product back is drawn from the right, without colour.

    Of what decided nothing, only the groove is drawn.
    """

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = max(-1.0, min(1.0, share))
        self.setFixedSize(_WIDTH, _HEIGHT + 8)
        self.setAccessibleName(f"{round(100 * share)} percent")
        self.setToolTip(f"{round(100 * share)} % of its place in the list")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        palette = self.palette()
        ground = QRectF(0, (self.height() - _HEIGHT) / 2, self.width(), _HEIGHT)
        painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
        painter.drawRoundedRect(ground, _HEIGHT / 2, _HEIGHT / 2)
        if not self._share:
            return
        length = max(_HEIGHT, ground.width() * abs(self._share))
        part = QRectF(ground.x(), ground.y(), length, _HEIGHT)
        role = QPalette.ColorRole.Highlight
        if self._share < 0:
            part.moveRight(ground.right())
            role = QPalette.ColorRole.Dark
        painter.setBrush(palette.color(role))
        painter.drawRoundedRect(part, _HEIGHT / 2, _HEIGHT / 2)


class ReasonList(QWidget):
    """Shows the reasons of one match, the weightiest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)

    def show_reasons(self, reasons: tuple[Reason, ...]) -> None:
        """Replace what is shown."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        by_weight = sorted(reasons, key=lambda reason: -reason.share)
        for row, reason in enumerate(by_weight):
            text = reason.text.replace(" %", "\N{NO-BREAK SPACE}%")
            self._grid.addWidget(PlainLabel(text), row, 0)
            self._grid.addWidget(ShareBar(reason.share), row, 1, Qt.AlignmentFlag.AlignVCenter)

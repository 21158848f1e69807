"""A line of text that ends in "…" where there is no room, and says the rest in its tooltip."""

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from visfinder.gui.plain_label import PlainLabel


class ElidedLabel(PlainLabel):
    """A plain one-line label that never forces the window to be wider."""

    def __init__(self, text: str = "", *, faint: bool = False) -> None:
        super().__init__(text, wrap=False, faint=faint)

    def minimumSizeHint(self) -> QSize:
        """Return the height of a line and hardly any width."""
        return QSize(20, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of the text as fits."""
        text = self.text().replace("\n", " ")
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, self.width())
        self.setToolTip(f"<p>{html.escape(text)}</p>" if shown != text else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), flags, shown)

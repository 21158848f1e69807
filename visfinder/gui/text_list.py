"""A heading with a few sentences below it; nothing at all while there are none."""

from collections.abc import Sequence

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from visfinder.gui.plain_label import PlainLabel


class TextList(QWidget):
    """Shows texts exactly as they stand.

    Args:
        heading: above them.
    """

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 10, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(PlainLabel(heading, weight=QFont.Weight.DemiBold))
        self._labels: list[PlainLabel] = []
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is shown."""
        return tuple(label.text() for label in self._labels)

    def show_texts(self, texts: Sequence[str]) -> None:
        """Replace what is shown."""
        for label in self._labels:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        unbroken = [text.replace(" %", "\N{NO-BREAK SPACE}%") for text in texts]
        self._labels = [PlainLabel(text) for text in unbroken]
        for label in self._labels:
            self._column.addWidget(label)
        self.setVisible(bool(texts))

"""What a tab says while it has nothing to show: why, and what to do about it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from visfinder.gui.icons import IconLabel
from visfinder.gui.plain_label import PlainLabel


class EmptyState(QWidget):
    """An icon, a headline and a sentence, in the middle."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = PlainLabel(weight=QFont.Weight.Bold, scale=1.3, centred=True)
        self.sentence = PlainLabel(faint=True, centred=True)
        self._icon = IconLabel(icon_name, 72, QPalette.ColorRole.Dark)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 24, 48, 60)
        column.setSpacing(12)
        column.addStretch()
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.headline)
        column.addWidget(self.sentence)
        column.addStretch()

    def say(self, headline: str, sentence: str = "") -> None:
        """Set both texts."""
        self.headline.setText(headline)
        self.sentence.setText(sentence)

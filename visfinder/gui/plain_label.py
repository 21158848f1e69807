"""A label that shows text exactly as it stands: nothing from a catalog or a file name is markup."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """Plain text; Qt's own labels would render `<img src=…>` from a product's title.

    Args:
        text: what it says.
        wrap: whether it takes several lines.
        faint: less important than its surroundings.
        weight: of the font.
        scale: of the font's size.
        centred: in the middle instead of at the left.
    """

    def __init__(
        self,
        text: str = "",
        *,
        wrap: bool = True,
        faint: bool = False,
        weight: QFont.Weight = QFont.Weight.Normal,
        scale: float = 1.0,
        centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wrap)
        if faint:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        if weight != QFont.Weight.Normal or scale != 1.0:
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * scale)
            font.setWeight(weight)
            self.setFont(font)
        if centred:
            self.setAlignment(Qt.AlignmentFlag.AlignCenter)

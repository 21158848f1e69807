"""Every key in one place (F1)."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from visfinder.gui.plain_label import PlainLabel

_GROUPS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Photo",
        (
            ("Ctrl+O", "Open a photo"),
            ("Ctrl+V", "Paste a photo, a file or a link"),
            ("Arrows", "Move the box around the searched part"),
            ("Esc", "Search the whole photo, close what is open"),
        ),
    ),
    (
        "Lists",
        (
            ("Ctrl+1 … Ctrl+4", "Similar, Goes with, For you, Catalog"),
            ("Arrows", "Go from product to product"),
            ("Return", "Show the product"),
            ("Ctrl+L", "More like this product"),
            ("Ctrl+G", "Goes with this product"),
            ("W (hold)", "Why here? Show it on photo and product"),
        ),
    ),
    (
        "Taste",
        (
            ("1 … 5", "Rate with stars"),
            ("H", "Love it"),
            ("X or Delete", "Not for me: take it away"),
            ("0", "Take the rating back"),
            ("Ctrl+H", "Hide this product, without a rating"),
            ("Ctrl+Z", "Undo the last change"),
        ),
    ),
)


class ShortcutsDialog(QDialog):
    """Lists the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts – visfinder")
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(7)
        row = 0
        for title, keys in _GROUPS:
            head = PlainLabel(title, weight=QFont.Weight.Bold, wrap=False)
            head.setContentsMargins(0, 10 if row else 0, 0, 2)
            grid.addWidget(head, row, 0, 1, 2)
            for name, meaning in keys:
                row += 1
                grid.addWidget(PlainLabel(name, faint=True, wrap=False), row, 0)
                grid.addWidget(PlainLabel(meaning, wrap=False), row, 1)
            row += 1
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.addLayout(grid)
        column.addSpacing(12)
        column.addWidget(buttons)

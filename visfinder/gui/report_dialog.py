"""Shows an error of ours with details that can be copied into a report."""

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from visfinder import __version__
from visfinder.gui.plain_label import PlainLabel


class ReportDialog(QDialog):
    """Says what happened in a sentence, and holds the details.

    Args:
        summary: the sentence.
        details: the traceback.
        parent: the window it belongs to.
    """

    def __init__(self, summary: str, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("A problem – visfinder")
        self.resize(640, 380)
        label = PlainLabel(summary)
        hint = PlainLabel("You can go on. These details help to find the cause; nothing was sent.")
        self.details = QPlainTextEdit(f"visfinder {__version__}\n\n{details}")
        self.details.setReadOnly(True)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setAccessibleName("Details of the problem")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton("Copy details", QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._on_copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(label)
        column.addWidget(hint)
        column.addWidget(self.details, 1)
        column.addWidget(buttons)

    def add(self, details: str) -> None:
        """Append the details of a further error."""
        self.details.appendPlainText("\n" + details)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())

"""A line below the results that says what went wrong or what just happened, and goes away again."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from visfinder.gui.announce import announce
from visfinder.gui.icons import IconLabel, icon
from visfinder.gui.plain_label import PlainLabel

_NOTE_MS = 9000  # long enough to read two lines
_ACTION_MS = 18000  # and to decide whether to undo


class MessageBar(QFrame):
    """Shows one message at a time; a problem stays until it is closed or something succeeds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self._icon = IconLabel("note", 20, QPalette.ColorRole.Text)
        self.label = PlainLabel()
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = QPushButton()
        self.action.clicked.connect(self._on_action)
        self._then: Callable[[], None] | None = None
        self._close = QToolButton()
        self._close.setAccessibleName("Close this message")
        self._close.setToolTip("Close")
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        row.addWidget(self.action)
        row.addWidget(self._close)
        self.hide()

    def problem(self, text: str) -> None:
        """Show what the shopper can put right, until they close it."""
        if text.partition(" ")[0].isalpha():  # a file's name is not to be changed
            text = text[:1].upper() + text[1:]
        self._show(text, "problem", "", None)

    def note(self, text: str, action: str = "", then: Callable[[], None] | None = None) -> None:
        """Show what happened for a few seconds, with one thing to do about it."""
        self._show(text, "note", action, then)
        self._timer.start(_ACTION_MS if action else _NOTE_MS)

    def clear_problem(self) -> None:
        """Take a problem away, because what followed it succeeded."""
        if self.property("kind") == "problem":
            self.hide()

    def withdraw(self, text: str) -> None:
        """Take a message away that no longer holds, if it is the one that is shown."""
        if self.label.text() == text:
            self.hide()

    def _show(self, text: str, kind: str, action: str, then: Callable[[], None] | None) -> None:
        self._timer.stop()
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        problem = kind == "problem"
        role = QPalette.ColorRole.BrightText if problem else QPalette.ColorRole.Highlight
        self._icon.show_icon(kind, role)
        self._close.setIcon(icon("close", self.palette()))
        self.label.setText(text)
        self._then = then
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.show()
        announce(self, text)

    def _on_action(self) -> None:
        self.hide()
        if self._then is not None:
            self._then()

"""One tab: a line that says what is shown, the grid, or why there is nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from visfinder.gui.announce import announce
from visfinder.gui.elided_label import ElidedLabel
from visfinder.gui.empty_state import EmptyState
from visfinder.gui.pictures import Pictures
from visfinder.gui.result_model import ResultModel
from visfinder.gui.result_view import ResultView

if TYPE_CHECKING:
    from visfinder.models import Answer


class ResultPage(QWidget):
    """Shows one answer.

    Args:
        name: what a screen reader calls the grid.
        icon_name: of the empty state.
        pictures: where thumbnails come from.

    Signals:
        back_asked(): the button beside the heading was pressed.
    """

    back_asked = Signal()

    def __init__(
        self, name: str, icon_name: str, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = ResultModel(self)
        self.view = ResultView(self.model, pictures, name)
        self.empty = EmptyState(icon_name)
        self.heading = ElidedLabel(faint=True)
        self.back = QPushButton()
        self.back.clicked.connect(self.back_asked)
        self.back.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.view)
        top = QHBoxLayout()
        top.setContentsMargins(10, 0, 10, 0)
        top.addWidget(self.heading, 1)
        top.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        for signal in (self.model.modelReset, self.model.rowsRemoved, self.model.rowsInserted):
            signal.connect(self._on_rows_changed)

    def show_answer(self, answer: Answer, heading: str) -> None:
        """Show an answer; a place in the list is kept where the lists have much in common."""
        bar = self.view.verticalScrollBar()
        place = bar.value()
        fresh = not {match.product.key for match in self.model.matches()[:200]} & {
            match.product.key for match in answer.matches[:200]
        }
        self.model.show_matches(answer.matches)
        self.heading.setText(heading)
        if fresh:
            self.view.show_top()
        else:
            bar.setValue(place)
        announce(self, heading)

    def show_back(self, text: str) -> None:
        """Show a way back beside the heading; an empty text takes it away."""
        self.back.setText(text)
        self.back.setVisible(bool(text))

    def show_nothing(self, headline: str, sentence: str = "") -> None:
        """Say why there is nothing, or what is going on."""
        self.model.show_matches(())
        self.heading.setText("")
        self.empty.say(headline, sentence)
        self._on_rows_changed()

    def _on_rows_changed(self, *_: object) -> None:
        self._stack.setCurrentIndex(1 if self.model.rowCount() else 0)

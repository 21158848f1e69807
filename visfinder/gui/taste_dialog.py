"""The shopper's taste as visfinder understands it, to be read and corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from visfinder.gui.pictures import Pictures
from visfinder.gui.plain_label import PlainLabel
from visfinder.gui.reason_list import ShareBar
from visfinder.gui.result_page import ResultPage

if TYPE_CHECKING:
    from visfinder.finder.taste import Liking, TasteSummary

_MOST = 6  # likings of a sort that are shown; the weaker ones say little


class TasteDialog(QDialog):
    """Says what the ratings amount to, and shows the products behind it.

    Args:
        pictures: where thumbnails come from.
        parent: the window.

    Signals:
        rated(Match, int | None): a rating was corrected.
        unhide_asked(Match): a hidden product is to be shown again.
    """

    rated = Signal(object, object)
    unhide_asked = Signal(object)

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Your taste – visfinder")
        self.resize(1040, 680)
        self.words = PlainLabel()
        self._likings = QVBoxLayout()
        self._likings.setSpacing(14)
        self.liked = ResultPage("Products you like", "empty-taste", pictures)
        self.crossed = ResultPage("Products you crossed out", "close", pictures)
        self.hidden = ResultPage("Products you hid", "close", pictures)
        self.hidden.view.opened.connect(self.unhide_asked)
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(self.liked, "You like")
        tabs.addTab(self.crossed, "Crossed out")
        tabs.addTab(self.hidden, "Hidden")
        for page in (self.liked, self.crossed):
            page.view.rated.connect(self.rated)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(14)
        column.addWidget(self.words)
        column.addLayout(self._likings)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFixedWidth(320)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        row = QHBoxLayout(self)
        row.addWidget(scroll)
        row.addWidget(tabs, 1)

    def show_summary(self, summary: TasteSummary) -> None:
        """Show what is believed now."""
        self.words.setText("\n\n".join(summary.words))
        while item := self._likings.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for title, likings in (
            ("Colours", summary.colours),
            ("Kinds", summary.categories),
            ("Materials", summary.materials),
        ):
            if likings:
                self._likings.addWidget(_liking_list(title, likings[:_MOST]))
        for page, matches, nothing, hint in (
            (self.liked, summary.liked, "Nothing yet", "Give something a heart or four stars."),
            (self.crossed, summary.crossed, "Nothing crossed out", "What you cross out is here."),
            (self.hidden, summary.hidden, "Nothing hidden", "What you hide is here."),
        ):
            if matches:
                page.model.show_matches(matches)
            else:
                page.show_nothing(nothing, hint)
        self.crossed.heading.setText("Click the cross again to bring a product back.")
        self.hidden.heading.setText("Click a product to show it again.")


def _liking_list(title: str, likings: tuple[Liking, ...]) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setColumnStretch(0, 1)
    grid.addWidget(PlainLabel(title, weight=QFont.Weight.DemiBold), 0, 0)
    for row, liking in enumerate(likings, 1):
        name = PlainLabel(liking.name, faint=liking.strength < 0)
        bar = ShareBar(liking.strength)
        count = f"{liking.products} product{'' if liking.products == 1 else 's'}"
        bar.setToolTip(f"{'Liked' if liking.strength > 0 else 'Not liked'}: {count}")
        grid.addWidget(name, row, 0)
        grid.addWidget(bar, row, 1)
    return box

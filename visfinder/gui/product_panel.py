"""The right of the window: one product in full."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont, QImage, QKeyEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from visfinder.gui import rating_keys, words
from visfinder.gui.elided_label import ElidedLabel
from visfinder.gui.icons import icon
from visfinder.gui.picture_view import PictureView
from visfinder.gui.pictures import Pictures
from visfinder.gui.plain_label import PlainLabel
from visfinder.gui.rating_row import RatingRow
from visfinder.gui.reason_list import ReasonList
from visfinder.gui.text_list import TextList

if TYPE_CHECKING:
    from visfinder.models import Answer, Match, ProductKey

_WIDTH = 280  # logical pixels: a picture that can be judged


class ProductPanel(QFrame):
    """Shows one match: picture, facts, reasons, rating, and where to go from here.

    Args:
        pictures: where the large picture comes from.

    Signals:
        rated(Match, int | None): a rating was clicked.
        more_like_asked(Match), goes_with_asked(Match): a new question from this product.
        why_held(Match), why_released(): "Why here?" is pressed and let go.
        close_asked(): the cross in the corner.
    """

    rated = Signal(object, object)
    more_like_asked = Signal(object)
    goes_with_asked = Signal(object)
    why_held = Signal(object)
    why_released = Signal()
    close_asked = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("productPanel")
        self.setAccessibleName("Product")
        self.setMinimumWidth(_WIDTH)
        self._match: Match | None = None
        self._picture = PictureView(pictures)
        self._heading = ElidedLabel("Product", faint=True)
        self._title = PlainLabel(weight=QFont.Weight.Bold, scale=1.3)
        self._price = PlainLabel(weight=QFont.Weight.Bold, scale=1.17)
        self._brand = PlainLabel(faint=True)
        self._rating = RatingRow()
        self._rating.rated.connect(self._on_rated)
        self._reasons_head, self._reasons = _head("Why it is here"), ReasonList()
        self._measured = TextList("Compared with your photo")
        self._facts_head, self._facts = _head("Details"), QFormLayout()
        self._close = QToolButton()
        self._close.setIconSize(QSize(18, 18))
        self._close.setAccessibleName("Close the product panel")
        self._close.setToolTip("Close (Esc)")
        self._close.clicked.connect(self.close_asked)
        self.more, self.pair = QPushButton("More like this"), QPushButton("Goes with this")
        self.browser, self.why = QPushButton("Open in browser"), QPushButton("Why here?")
        self._build()
        self._colour_icons()

    @property
    def match(self) -> Match | None:
        """The product that is shown."""
        return self._match

    def show_match(self, match: Match) -> None:
        """Show a product, from the top."""
        fresh = self._match is None or self._match.product.key != match.product.key
        self._match = match
        product = match.product
        self._picture.show_picture(product.picture, f"Picture of {product.title}")
        self._title.setText(product.title)
        self._price.setText(words.price(product))
        self._brand.setText(product.brand)
        self._brand.setVisible(bool(product.brand))
        self._rating.show_stars(match.stars)
        self._reasons.show_reasons(match.reasons)
        for widget in (self._reasons_head, self._reasons):
            widget.setVisible(bool(match.reasons))
        shop = words.host(product)
        self.browser.setEnabled(bool(shop))
        self.browser.setText("Open in browser" if not shop else f"Open at {_short(shop)}")
        self.browser.setToolTip(
            f"<p>Opens {shop} in your browser</p>" if shop else "This product has no web page"
        )
        if fresh:
            self._measured.show_texts(())
            self._show_facts()
            self._scroll.verticalScrollBar().setValue(0)

    def update_from(self, answer: Answer) -> None:
        """Take over new reasons and stars when the shown product is in an answer."""
        shown = self._match
        if shown is None or not self.isVisible():
            return
        for match in answer.matches[:500]:  # a whole catalog has no reasons to take over
            if match.product.key == shown.product.key and match.reasons:
                self.show_match(match)
                return

    def set_stars(self, key: ProductKey, stars: int | None) -> None:
        """Show a rating that has been stored."""
        if self._match is not None and self._match.product.key == key:
            self._match = replace(self._match, stars=stars)
            self._rating.show_stars(stars)

    def show_measured(self, key: ProductKey, texts: tuple[str, ...]) -> None:
        """Say how the product compares with the photo, if it is still shown."""
        if self._match is not None and self._match.product.key == key:
            self._measured.show_texts(texts)

    @property
    def measured(self) -> tuple[str, ...]:
        """What is said of how the product compares with the photo."""
        return self._measured.texts

    def show_heat(self, key: ProductKey, heat: QImage) -> None:
        """Lay a translucent picture over the product's, if it is shown; a null one goes away."""
        if self._match is not None and self._match.product.key == key:
            self._picture.show_heat(heat)

    def has_heat(self) -> bool:
        """Whether something is laid over the product's picture."""
        return self._picture.has_heat()

    def show_why(self, possible: bool) -> None:
        """Offer "Why here?" where there is a photo to show it on."""
        self.why.setVisible(possible)

    def _show_facts(self) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        if self._match is None:
            return
        for label, value in words.attributes(self._match.product):
            name, text = PlainLabel(label, faint=True), PlainLabel(value)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addRow(name, text)

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 4, 10, 14)
        column.setSpacing(8)
        for widget in (self._picture, self._title, self._brand, self._price, self._rating):
            column.addWidget(widget)
        column.addLayout(self._action_grid())
        for below in (self._reasons_head, self._reasons, self._measured, self._facts_head):
            column.addWidget(below)
        self._facts.setHorizontalSpacing(14)
        self._facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._facts.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        column.addLayout(self._facts)
        column.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        top = QHBoxLayout()
        top.setContentsMargins(14, 8, 8, 0)
        top.addWidget(self._heading, 1)
        top.addWidget(self._close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 2, 4)
        outer.setSpacing(2)
        outer.addLayout(top)
        outer.addWidget(self._scroll)

    def _action_grid(self) -> QGridLayout:
        self.more.setProperty("primary", True)
        self.more.setToolTip("Search with this product's picture (Ctrl+L)")
        self.why.setToolTip("Hold to see what in your photo and in its picture speaks for it (W)")
        self.more.clicked.connect(self._on_more)
        self.pair.clicked.connect(self._on_pair)
        self.browser.clicked.connect(self._on_browser)
        self.why.pressed.connect(self._on_why)
        self.why.released.connect(self.why_released)
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.addWidget(self.more, 0, 0)
        grid.addWidget(self.pair, 0, 1)
        grid.addWidget(self.browser, 1, 0, 1, 2)
        grid.addWidget(self.why, 2, 0, 1, 2)
        return grid

    def _colour_icons(self) -> None:
        self._close.setIcon(icon("close", self.palette()))
        self.browser.setIcon(icon("browser", self.palette()))
        self.why.setIcon(icon("why", self.palette()))

    def _on_rated(self, stars: int | None) -> None:
        if self._match is not None:
            self.rated.emit(self._match, stars)

    def _on_more(self) -> None:
        if self._match is not None:
            self.more_like_asked.emit(self._match)

    def _on_pair(self) -> None:
        if self._match is not None:
            self.goes_with_asked.emit(self._match)

    def _on_why(self) -> None:
        if self._match is not None:
            self.why_held.emit(self._match)

    def _on_browser(self) -> None:
        if self._match is not None and words.host(self._match.product):
            url = QUrl(self._match.product.url or "", QUrl.ParsingMode.StrictMode)
            QDesktopServices.openUrl(url)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rate from the keyboard."""
        if rating_keys.is_rating(event):
            self._on_rated(rating_keys.stars(event))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self._colour_icons()
        super().changeEvent(event)


def _head(text: str) -> PlainLabel:
    label = PlainLabel(text, weight=QFont.Weight.DemiBold)
    label.setContentsMargins(0, 10, 0, 0)
    return label


def _short(shop: str) -> str:
    return shop if len(shop) <= 28 else shop[:27] + "…"

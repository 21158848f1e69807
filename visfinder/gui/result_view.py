"""The grid of cards: scrolled, clicked and driven from the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from visfinder.gui import rating_keys
from visfinder.gui.card import Part, stars_meant
from visfinder.gui.pictures import Pictures
from visfinder.gui.result_delegate import ResultDelegate
from visfinder.gui.result_model import ResultModel

if TYPE_CHECKING:
    from visfinder.models import Match, ProductKey

_NARROWEST = 204  # logical pixels: the stars, the heart and the cross side by side
_WHEEL_STEP = 60  # pixels a notch scrolls, three at a time
_PLACE_MS = 5000  # twice what laying 100,000 cells out again takes on a slow machine
_RELAYOUT_MS = 120  # QListView waits 100 ms for a resize to end before it moves the cells
_BATCH = 1000  # cells laid out between two frames; 100,000 then show in 20 ms


class ResultView(QListView):
    """Shows a `ResultModel` as cards.

    Args:
        model: what is shown.
        pictures: where thumbnails come from.
        name: what a screen reader calls the grid.

    Signals:
        rated(Match, int | None): a star, the heart, the cross or a rating key; None takes it back.
        opened(Match): a click on a card, or Return.
        looked_at(Match): the keyboard moved to a card.
    """

    rated = Signal(object, object)
    opened = Signal(object)
    looked_at = Signal(object)

    def __init__(
        self, model: ResultModel, pictures: Pictures, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)  # cards stand on the window
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().setSingleStep(_WHEEL_STEP // 3)
        self._pressed: tuple[int, Part] | None = None
        self._delegate = ResultDelegate(pictures, self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self._place: int | None = None  # where to scroll back to once so much is laid out again
        for signal in (
            model.rowsAboutToBeRemoved,
            model.rowsAboutToBeInserted,
            model.layoutAboutToBeChanged,
        ):
            signal.connect(self._note_place)
        self._forget_place = QTimer(self, singleShot=True, interval=_PLACE_MS)
        self._forget_place.timeout.connect(self._on_place_forgotten)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        pictures.changed.connect(self.viewport().update)

    def _show_current(self) -> None:
        self.scrollTo(self.currentIndex())  # other columns may have taken it out of sight

    def show_top(self) -> None:
        """Scroll to the first card, whatever was looked at before."""
        self._place = None
        self.scrollToTop()

    def current_match(self) -> Match | None:
        """Return the product the keyboard is on."""
        index = self.currentIndex()
        return self._results().match_at(index.row()) if index.isValid() else None

    def show_heat(self, key: ProductKey, heat: QImage) -> None:
        """Lay a translucent picture over a product's; a null one takes it away."""
        self._delegate.heat = None if heat.isNull() else (key, heat)
        self.viewport().update()

    def card_part(self, row: int, part: Part) -> QRectF:
        """Return where a star, the heart or the cross of a row is, in the viewport."""
        card = self._delegate.card(QRectF(self.visualRect(self._results().index(row))))
        if isinstance(part, int):
            return card.star(part)
        return card.outline if part is None else card.heart if part == "heart" else card.cross

    def _note_place(self, *_: object) -> None:
        if self._place is None:
            self._place = self.verticalScrollBar().value()
            self._forget_place.start()

    def _on_range_changed(self, _low: int, high: int) -> None:
        """Return to the place: a long list is laid out again in batches after a change."""
        if self._place is not None and high >= self._place:
            self.verticalScrollBar().setValue(self._place)
            self._place = None

    def _on_place_forgotten(self) -> None:
        self._place = None

    def _results(self) -> ResultModel:
        model = self.model()
        assert isinstance(model, ResultModel)
        return model

    def _part_at(self, event: QMouseEvent) -> tuple[int, Part] | None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return None
        card = self._delegate.card(QRectF(self.visualRect(index)))
        if not card.outline.contains(event.position()):
            return None
        return index.row(), card.part_at(event.position())

    def _hover(self, place: tuple[int, Part] | None) -> None:
        if place == self._delegate.hovered:
            return
        for old in (self._delegate.hovered, place):
            if old is not None and old[0] < self._results().rowCount():
                self.viewport().update(self.visualRect(self._results().index(old[0])))
        self._delegate.hovered = place
        pointing = place is not None and place[1] is not None
        shape = Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _lay_out(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()  # kept free: no card jumps when it comes
        room = self.contentsRect().width() - bar - 2
        columns = max(1, room // _NARROWEST)
        width = min(room // columns, 2 * _NARROWEST) if room > 0 else _NARROWEST
        if width != self._delegate.cell_width:
            seen = self.viewport().rect().intersects(self.visualRect(self.currentIndex()))
            self._delegate.cell_width = width
            self.scheduleDelayedItemsLayout()
            if seen:
                QTimer.singleShot(_RELAYOUT_MS, self, self._show_current)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell where the arrow keys went; the mouse opens what it clicks."""
        super().currentChanged(current, previous)
        if current.isValid() and self._delegate.keyboard:
            self.looked_at.emit(self._results().match_at(current.row()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember a press on a star; leave the rest to the grid."""
        self._delegate.keyboard = False
        self._pressed = self._part_at(event)
        if self._pressed is None or self._pressed[1] is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up what the mouse is on."""
        self._hover(self._part_at(event))
        if not event.buttons():
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Rate where a star was pressed and released, open where a card was."""
        place, pressed = self._part_at(event), self._pressed
        self._pressed = None
        left = event.button() == Qt.MouseButton.LeftButton
        super().mouseReleaseEvent(event)
        if not left or place is None or place != pressed:
            return
        match = self._results().match_at(place[0])
        stars = stars_meant(place[1])
        if stars is None:
            self.opened.emit(match)
        else:
            self.rated.emit(match, None if stars == match.stars else stars)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Treat the second click of two like the first: two stars clicked fast are two ratings."""
        self.mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; from now on this is the place."""
        self._place = None
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rate and open from the keyboard; the rest are the grid's arrows."""
        self._delegate.keyboard = True
        self._place = None
        match, key = self.current_match(), Qt.Key(event.key())
        if match is not None and rating_keys.is_rating(event):
            self.rated.emit(match, rating_keys.stars(event))
        elif match is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(match)
        elif event.text().isprintable() and event.text().strip():
            event.ignore()  # letters are the window's keys, not a search for titles
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first card when the keyboard comes here for the first time."""
        super().focusInEvent(event)
        by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        self._delegate.keyboard = by_key
        if by_key and not self.currentIndex().isValid() and self._results().rowCount():
            self.setCurrentIndex(self._results().index(0))

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget the hovered card when the mouse leaves."""
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the width with as many columns as fit."""
        self._lay_out()
        super().resizeEvent(event)

    def viewportSizeHint(self) -> QSize:
        """Ask for two columns."""
        return QSize(2 * _NARROWEST, 400)

"""Narrows every list: a kind of product, a colour, a price; and says how much taste decides."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from visfinder.gui.plain_label import PlainLabel
from visfinder.gui.price_field import PriceField
from visfinder.gui.question import Narrowed, Tab
from visfinder.gui.variety_slider import VarietySlider

_POPUP_WIDTH = 190  # logical pixels
_SETTLE_MS = 350  # typing "120" asks once, not three times
_COLOURS = {
    "white": "#ffffff",
    "cream": "#f3e9d2",
    "beige": "#d9c7a7",
    "brown": "#7a4f2d",
    "grey": "#8c8c8c",
    "black": "#1c1c1c",
    "red": "#c0392b",
    "pink": "#e9a6b5",
    "orange": "#e07b28",
    "yellow": "#e9c53b",
    "green": "#4f8a4a",
    "teal": "#2f8583",
    "blue": "#3565a8",
    "navy": "#1f2f56",
    "purple": "#74458f",
}


class FilterRow(QWidget):
    """A compact row of filters.

    Attributes:
        by_taste, variety: what belongs to the taste; whoever shows the row finds a place for them.

    Signals:
        narrowed(Narrowed): the shopper changed something and paused.
    """

    narrowed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.colour = QComboBox(), QComboBox()
        self.kind.setAccessibleName("Kind of product")
        self.kind.addItem("All kinds", "")
        self.colour.setAccessibleName("Colour")
        self.colour.addItem("Any colour", "")
        for name, code in _COLOURS.items():
            self.colour.addItem(_swatch(code), name.capitalize(), name)
        for box in (self.kind, self.colour):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(7)
            box.setMaxVisibleItems(16)
            box.view().setMinimumWidth(_POPUP_WIDTH)  # names of kinds are longer than the box
            box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            box.currentIndexChanged.connect(self._on_changed)
        self.low = PriceField("Lowest price", "from")
        self.high = PriceField("Highest price", "to")
        for field in (self.low, self.high):
            field.textChanged.connect(self._on_changed)
        self.by_taste = QPushButton("Your taste")
        self.by_taste.setCheckable(True)
        self.by_taste.setChecked(True)
        self.by_taste.setToolTip("Let your ratings have a say in what comes first")
        self.by_taste.toggled.connect(lambda _: self._on_settled())
        self.variety = VarietySlider()
        self.variety.moved.connect(self._on_changed)
        self.clear = QPushButton("Clear")
        self.clear.setToolTip("Show everything again")
        self.clear.clicked.connect(self.reset)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._on_settled)
        self._last = Narrowed()
        price = PlainLabel("Price", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 0)
        row.setSpacing(8)
        for widget in (self.kind, self.colour, price, self.low, self.high, self.clear):
            row.addWidget(widget)
        row.addStretch()
        self.clear.hide()
        self.offer_taste(Tab.CATALOG)

    def offer_taste(self, tab: Tab) -> None:
        """Show what a list lets the shopper say of taste."""
        self.by_taste.setVisible(tab is Tab.SIMILAR)
        self.variety.setVisible(tab is Tab.FOR_YOU)

    def offer_kinds(self, kinds: Iterable[str]) -> None:
        """Offer these kinds of product, keeping the present choice."""
        chosen = self.kind.currentData()
        self.kind.blockSignals(True)
        self.kind.clear()
        self.kind.addItem("All kinds", "")
        for name in sorted(set(kinds) - {""}, key=str.casefold):
            self.kind.addItem(name, name)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))
        self.kind.blockSignals(False)

    def value(self) -> Narrowed:
        """Return what the row is set to."""
        low, high = self.low.price(), self.high.price()
        if low and high and low > high:
            low, high = high, low  # meant, whichever way round it was typed
        return Narrowed(
            self.kind.currentData() or "",
            self.colour.currentData() or "",
            low,
            high,
            self.by_taste.isChecked(),
            self.variety.value(),
        )

    def reset(self) -> None:
        """Show everything again."""
        self.kind.setCurrentIndex(0)
        self.colour.setCurrentIndex(0)
        self.low.clear()
        self.high.clear()
        self._on_settled()

    def _on_changed(self, *_: object) -> None:
        self._settle.start()

    def _on_settled(self) -> None:
        self._settle.stop()
        value = self.value()
        self.clear.setVisible(bool(value))
        if value != self._last:
            self._last = value
            self.narrowed.emit(value)


def _swatch(code: str) -> QIcon:
    pixmap = QPixmap(32, 32)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(code))
    painter.setPen(QColor(128, 128, 128))
    painter.drawEllipse(2, 2, 28, 28)
    painter.end()
    return QIcon(pixmap)

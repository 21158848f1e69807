"""The left of the window: the shopper's photo, or how to bring one."""

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from visfinder.gui.elided_label import ElidedLabel
from visfinder.gui.first_hint import FirstHint
from visfinder.gui.icons import icon
from visfinder.gui.photo_canvas import PhotoCanvas
from visfinder.gui.plain_label import PlainLabel

_BOX_HINT = "Draw a box around a part to search only that."
_BOX_SET = "Searching the box. Esc searches the whole photo."


class PhotoPanel(QFrame):
    """Shows the photo, its name, what was recognised, and the ways to bring another one.

    Signals:
        open_asked(), paste_asked(), close_asked(): the buttons.
        region_chosen(QRectF | None): the part to search, in fractions of the photo.
    """

    open_asked = Signal()
    paste_asked = Signal()
    close_asked = Signal()
    region_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photoPanel")
        self.setMinimumWidth(220)
        self.hint = FirstHint()
        self.hint.open_asked.connect(self.open_asked)
        self.canvas = PhotoCanvas()
        self.canvas.region_chosen.connect(self._on_region_chosen)
        self._buttons: dict[str, QToolButton] = {}
        self._name = ElidedLabel()
        self._seen = PlainLabel()
        self._tip = PlainLabel(_BOX_HINT, faint=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.hint)
        self._stack.addWidget(self._photo_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self._stack)
        self._colour_icons()

    @property
    def region(self) -> QRectF | None:
        """The part that is searched, in fractions; None for the whole photo."""
        return self.canvas.region

    def show_photo(self, image: QImage, name: str) -> None:
        """Show a photo that was read."""
        self.canvas.show_photo(image)
        self._name.setText(name)
        self.show_recognised("")
        self._tip.setText(_BOX_HINT)
        self._stack.setCurrentIndex(1)

    def show_recognised(self, words: str) -> None:
        """Say what was recognised in the photo; nothing when unsure."""
        self._seen.setText(f"Looks like: {words}" if words else "")
        self._seen.setVisible(bool(words))

    def show_start(self) -> None:
        """Show how to begin, as before the first photo."""
        self.canvas.show_photo(QImage())
        self._stack.setCurrentIndex(0)

    def welcome(self, welcoming: bool) -> None:
        """Light up while something acceptable is dragged over the window."""
        self.hint.welcome(welcoming)
        self.setProperty("welcoming", welcoming)
        self.style().unpolish(self)
        self.style().polish(self)

    def _photo_page(self) -> QWidget:
        page = QWidget()
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self._name, 1)
        for name, text, signal in (
            ("open", "Open another photo (Ctrl+O)", self.open_asked),
            ("paste", "Paste a photo (Ctrl+V)", self.paste_asked),
            ("close", "Close this photo", self.close_asked),
        ):
            button = QToolButton()
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setIconSize(QSize(18, 18))
            button.clicked.connect(signal)
            self._buttons[name] = button
            top.addWidget(button)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._seen)
        column.addWidget(self._tip)
        column.addWidget(self.canvas, 1)
        page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return page

    def _colour_icons(self) -> None:
        for name, button in self._buttons.items():
            button.setIcon(icon(name, self.palette()))

    def _on_region_chosen(self, region: QRectF | None) -> None:
        self._tip.setText(_BOX_HINT if region is None else _BOX_SET)
        self.region_chosen.emit(region)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        if event.type() == QEvent.Type.PaletteChange:
            self._colour_icons()
        super().changeEvent(event)

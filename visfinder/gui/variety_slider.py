"""The slider from *more of the same* to *show me something new*."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from visfinder.gui.plain_label import PlainLabel

_STEPS = 4  # finer steps could not be told apart in the list
_WIDTH = 96  # logical pixels


class VarietySlider(QWidget):
    """A slider with a word at each end.

    Signals:
        moved(): it stands elsewhere now.
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setValue(_STEPS // 2)
        self.slider.setPageStep(1)
        self.slider.setFixedWidth(_WIDTH)
        self.slider.setAccessibleName("From more of the same to something new")
        self.slider.setToolTip("Left: more of the same. Right: show me something new.")
        self.slider.valueChanged.connect(lambda _: self.moved.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(PlainLabel("The same", wrap=False))
        row.addWidget(self.slider)
        row.addWidget(PlainLabel("New", wrap=False))

    def value(self) -> float:
        """Return how varied the list is to be, 0..1."""
        return self.slider.value() / _STEPS

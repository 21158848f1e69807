"""One large product picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from visfinder.gui.icons import picture as icon_picture
from visfinder.gui.style import PICTURE_GROUND

if TYPE_CHECKING:
    from visfinder.gui.pictures import Pictures

_RADIUS = 10


class PictureView(QWidget):
    """Shows a picture as a square as wide as there is room; a placeholder where it is missing.

    Args:
        pictures: where pictures come from.
    """

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._path: Path | None = None
        self._heat = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        pictures.changed.connect(self.update)

    def show_picture(self, path: Path, spoken: str) -> None:
        """Show the picture in a file."""
        if path != self._path:
            self._heat = QImage()
        self._path = path
        self.setAccessibleName(spoken)
        self.update()

    def show_heat(self, heat: QImage) -> None:
        """Lay a translucent picture over the one that is shown; a null one takes it away."""
        self._heat = heat
        self.update()

    def has_heat(self) -> bool:
        """Whether something is laid over the picture."""
        return not self._heat.isNull()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of a square."""
        return width

    def sizeHint(self) -> QSize:
        """Return a generous square."""
        return QSize(280, 280)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture on its white ground."""
        if self._path is None:
            return
        place, scale = QRectF(self.rect()), self.devicePixelRatioF()
        side = round(min(place.width(), place.height()))
        shown = self._pictures.pixmap(self._path, side, scale)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(place, _RADIUS, _RADIUS)
        role = QPalette.ColorRole.AlternateBase
        painter.fillPath(shape, self.palette().color(role) if shown is None else PICTURE_GROUND)
        if shown is None:
            if self._pictures.missing(self._path):
                colour = self.palette().color(QPalette.ColorRole.Dark)
                icon = icon_picture("photo", colour, 72, scale)
                painter.drawPixmap(place.center() - QPointF(36, 36), icon)
            return
        size = shown.deviceIndependentSize()
        size.scale(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left = place.x() + (place.width() - size.width()) / 2
        top = place.y() + (place.height() - size.height()) / 2
        painter.setClipPath(shape)
        target = QRectF(left, top, size.width(), size.height())
        painter.drawPixmap(target, shown, QRectF(shown.rect()))
        if not self._heat.isNull():
            painter.drawImage(target, self._heat)

"""Shows the photo and the box around the part of it that is searched."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from visfinder.gui.region_box import Grip, drawn, grip_at, large_enough, moved, stretched

_REACH = 9  # logical pixels around an edge in which the mouse still grips it
_STEP = 0.02  # of the photo: how far an arrow key moves the box
_CURSORS = {
    (0, 0): Qt.CursorShape.SizeAllCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (-1, -1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (-1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor,
}


@cache  # at the first key, see `rating_keys`
def _arrows() -> dict[int, QPointF]:
    return {
        Qt.Key.Key_Left: QPointF(-_STEP, 0),
        Qt.Key.Key_Right: QPointF(_STEP, 0),
        Qt.Key.Key_Up: QPointF(0, -_STEP),
        Qt.Key.Key_Down: QPointF(0, _STEP),
    }


class PhotoCanvas(QWidget):
    """A photo on which a box can be drawn, moved, stretched and, with Esc, cleared.

    Signals:
        region_chosen(QRectF | None): the shopper finished a box, in fractions of the photo, or
            cleared it.
    """

    region_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(180)
        self.setAccessibleName("Your photo")
        self.setAccessibleDescription(
            "Draw a box with the mouse to search only a part; arrow keys move it, Escape clears it"
        )
        self._image = QImage()
        self._scaled = QPixmap()
        self._heat = QImage()
        self._region: QRectF | None = None
        self._before: QRectF | None = None
        self._press: QPointF | None = None
        self._grip: Grip | None = None

    @property
    def region(self) -> QRectF | None:
        """The box in fractions of the photo; None while the whole photo is searched."""
        return self._region

    @property
    def photo_size(self) -> QSize:
        """The photo's proportions: its size as it was handed over, at least 1 x 1."""
        return self._image.size().expandedTo(QSize(1, 1))

    def show_photo(self, image: QImage) -> None:
        """Show a photo, without a box."""
        self._image = image
        self._region = self._press = None
        self._heat = QImage()
        self._scaled = QPixmap()
        self.update()

    def show_heat(self, heat: QImage) -> None:
        """Lay a translucent picture over the photo; a null one takes it away."""
        self._heat = heat
        self.update()

    def has_heat(self) -> bool:
        """Whether something is laid over the photo."""
        return not self._heat.isNull()

    def clear_region(self) -> None:
        """Search the whole photo again."""
        self._press = None
        if self._region is not None:
            self._region = None
            self.update()
            self.region_chosen.emit(None)

    def photo_rect(self) -> QRectF:
        """Return where the photo is drawn, in logical pixels."""
        if self._image.isNull():
            return QRectF(self.rect())
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())

    def _fraction(self, point: QPointF) -> QPointF:
        area = self.photo_rect()
        return QPointF(
            (point.x() - area.x()) / max(area.width(), 1),
            (point.y() - area.y()) / max(area.height(), 1),
        )

    def _grip_at(self, point: QPointF) -> Grip | None:
        if self._region is None:
            return None
        area = self.photo_rect()
        reach = QPointF(_REACH / max(area.width(), 1), _REACH / max(area.height(), 1))
        return grip_at(self._region, self._fraction(point), reach)

    def _drag_to(self, point: QPointF) -> None:
        if self._press is None:
            return
        now = self._fraction(point)
        by = now - self._press
        if self._grip is None or self._before is None:
            self._region = drawn(self._press, now)
        elif self._grip == (0, 0):
            self._region = moved(self._before, by)
        else:
            self._region = stretched(self._before, self._grip, by)
        self.update()

    def _settle(self) -> None:
        if self._region is None or not large_enough(self._region):
            self._region = self._before  # a click, not a box
        if self._region != self._before:
            self.region_chosen.emit(self._region)
        self.update()

    def _paint_region(self, painter: QPainter, area: QRectF, region: QRectF) -> None:
        box = QRectF(
            area.x() + region.x() * area.width(),
            area.y() + region.y() * area.height(),
            region.width() * area.width(),
            region.height() * area.height(),
        )
        veil = QPainterPath()
        veil.addRoundedRect(area, 10, 10)
        hole = QPainterPath()
        hole.addRect(box)
        painter.fillPath(veil.subtracted(hole), QColor(0, 0, 0, 110))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(0, 0, 0, 120), 4))  # seen on white and on black photos
        painter.drawRect(box)
        painter.setPen(QPen(QColor("white"), 2))
        painter.drawRect(box)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
        for corner in (box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()):
            painter.drawEllipse(corner, 5, 5)

    def sizeHint(self) -> QSize:
        """Return a size at which a photo can be judged."""
        return QSize(300, 320)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale anew at the next painting."""
        self._scaled = QPixmap()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the photo, the heat and the box."""
        if self._image.isNull():
            return
        area, scale = self.photo_rect(), self.devicePixelRatioF()
        if self._scaled.isNull():
            size = (area.size() * scale).toSize()
            image = self._image.scaled(
                size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._scaled = QPixmap.fromImage(image)
            self._scaled.setDevicePixelRatio(scale)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(area, 10, 10)
        painter.setClipPath(outline)
        painter.drawPixmap(area.topLeft(), self._scaled)
        if not self._heat.isNull():
            painter.drawImage(area, self._heat)
        painter.setClipping(False)
        if self._region is not None:
            self._paint_region(painter, area, self._region)
        elif self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawPath(outline)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grip the box, or begin a new one."""
        if event.button() != Qt.MouseButton.LeftButton or self._image.isNull():
            return
        self._grip = self._grip_at(event.position())
        self._before = self._region
        self._press = self._fraction(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse with the box, or with the cursor's shape."""
        if self._press is not None:
            self._drag_to(event.position())
            return
        grip = self._grip_at(event.position())
        self.setCursor(Qt.CursorShape.CrossCursor if grip is None else _CURSORS[grip])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the box as it is now."""
        if self._press is not None and event.button() == Qt.MouseButton.LeftButton:
            self._drag_to(event.position())
            self._press = None
            self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the box with the arrows, clear it with Esc."""
        step = _arrows().get(event.key())
        if self._region is not None and step is not None:
            self._before, self._region = self._region, moved(self._region, step)
            self._settle()
        elif event.key() == Qt.Key.Key_Escape and self._region is not None:
            self.clear_region()
        else:
            super().keyPressEvent(event)

"""The star, the heart and the cross: drawn, so sharp at every size and in every colour."""

import math
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

_INNER = 0.46  # a star's inner radius by its outer: rounder than the pentagram's 0.38


@cache
def _unit_star() -> QPainterPath:
    points = QPolygonF()
    for corner in range(10):
        radius = 0.5 if corner % 2 == 0 else 0.5 * _INNER
        angle = math.radians(-90 + 36 * corner)
        points.append(QPointF(0.5 + radius * math.cos(angle), 0.53 + radius * math.sin(angle)))
    path = QPainterPath()
    path.addPolygon(points)
    path.closeSubpath()
    return path


@cache
def _unit_heart() -> QPainterPath:
    path = QPainterPath(QPointF(0.5, 0.92))
    path.cubicTo(0.18, 0.68, 0.04, 0.52, 0.04, 0.34)
    path.cubicTo(0.04, 0.08, 0.38, 0.0, 0.5, 0.26)
    path.cubicTo(0.62, 0.0, 0.96, 0.08, 0.96, 0.34)
    path.cubicTo(0.96, 0.52, 0.82, 0.68, 0.5, 0.92)
    return path


@cache
def _unit_cross() -> QPainterPath:
    path = QPainterPath(QPointF(0.18, 0.18))
    path.lineTo(0.82, 0.82)
    path.moveTo(0.82, 0.18)
    path.lineTo(0.18, 0.82)
    return path


def draw_star(painter: QPainter, box: QRectF, line: QColor, fill: QColor | None) -> None:
    """Draw a star into a box, filled or as an outline."""
    _draw(painter, _unit_star(), box, line, fill, 1.2)


def draw_heart(painter: QPainter, box: QRectF, line: QColor, fill: QColor | None) -> None:
    """Draw a heart into a box, filled or as an outline."""
    _draw(painter, _unit_heart(), box, line, fill, 1.4)


def draw_cross(painter: QPainter, box: QRectF, line: QColor) -> None:
    """Draw a cross into a box."""
    _draw(painter, _unit_cross(), box, line, None, 1.8)


def _draw(
    painter: QPainter,
    path: QPainterPath,
    box: QRectF,
    line: QColor,
    fill: QColor | None,
    width: float,
) -> None:
    placed = QTransform.fromTranslate(box.x(), box.y()).scale(box.width(), box.height()).map(path)
    pen = QPen(line, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if fill is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setBrush(fill)
    painter.drawPath(placed)

"""The arithmetic of the box around the searched part: where it can be gripped, how it moves.

Everything is in fractions 0..1 of the photo, so that a box survives a resized window.
"""

from PySide6.QtCore import QPointF, QRectF

SMALLEST = 0.03  # of a side: a smaller box is a slip of the mouse, not a choice
_INSIDE = QRectF(0, 0, 1, 1)

Grip = tuple[
    int, int
]  # -1, 0, 1 across and down: which edges follow the mouse; (0, 0) moves the box


def grip_at(box: QRectF, point: QPointF, reach: QPointF) -> Grip | None:
    """Return what of the box lies under a point, or None outside.

    Args:
        box: the box.
        point: the mouse.
        reach: how far from an edge it can still be gripped, across and down.
    """
    if not box.adjusted(-reach.x(), -reach.y(), reach.x(), reach.y()).contains(point):
        return None
    across = _edge(point.x(), box.left(), box.right(), reach.x())
    down = _edge(point.y(), box.top(), box.bottom(), reach.y())
    return across, down


def _edge(at: float, low: float, high: float, reach: float) -> int:
    if abs(at - high) <= reach:
        return 1
    return -1 if abs(at - low) <= reach else 0


def drawn(start: QPointF, end: QPointF) -> QRectF:
    """Return the box between two corners, kept inside the photo."""
    return QRectF(start, end).normalized().intersected(_INSIDE)


def moved(box: QRectF, by: QPointF) -> QRectF:
    """Return the box moved, kept whole inside the photo."""
    left = min(max(box.left() + by.x(), 0.0), 1 - box.width())
    top = min(max(box.top() + by.y(), 0.0), 1 - box.height())
    return QRectF(left, top, box.width(), box.height())


def stretched(box: QRectF, grip: Grip, by: QPointF) -> QRectF:
    """Return the box with the gripped edges moved."""
    result = QRectF(box)
    across, down = grip
    if across < 0:
        result.setLeft(box.left() + by.x())
    elif across > 0:
        result.setRight(box.right() + by.x())
    if down < 0:
        result.setTop(box.top() + by.y())
    elif down > 0:
        result.setBottom(box.bottom() + by.y())
    return result.normalized().intersected(_INSIDE)


def large_enough(box: QRectF) -> bool:
    """Whether a box is a choice and not a slip of the mouse."""
    return box.width() >= SMALLEST and box.height() >= SMALLEST

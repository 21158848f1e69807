"""The box around the searched part."""

import pytest
from PySide6.QtCore import QPointF, QRectF

from visfinder.gui.region_box import drawn, grip_at, large_enough, moved, stretched

BOX = QRectF(0.2, 0.2, 0.4, 0.4)
REACH = QPointF(0.02, 0.02)


@pytest.mark.parametrize(
    ("point", "grip"),
    [
        ((0.4, 0.4), (0, 0)),
        ((0.2, 0.2), (-1, -1)),
        ((0.6, 0.6), (1, 1)),
        ((0.61, 0.4), (1, 0)),
        ((0.4, 0.19), (0, -1)),
        ((0.7, 0.4), None),
    ],
)
def test_what_lies_under_the_mouse(
    point: tuple[float, float], grip: tuple[int, int] | None
) -> None:
    assert grip_at(BOX, QPointF(*point), REACH) == grip


def test_a_box_drawn_backwards_and_over_the_edge_is_inside() -> None:
    assert drawn(QPointF(0.5, 0.5), QPointF(-1, 2)) == QRectF(0, 0.5, 0.5, 0.5)


def test_a_moved_box_keeps_its_size_at_the_edge() -> None:
    assert moved(BOX, QPointF(5, -5)) == QRectF(0.6, 0, 0.4, 0.4)


def test_stretching_over_the_opposite_edge_turns_the_box_round() -> None:
    box = stretched(BOX, (1, 0), QPointF(-0.6, 0))
    assert box.left() == pytest.approx(0.0)
    assert box.right() == pytest.approx(0.2)


def test_a_click_is_not_a_box() -> None:
    assert not large_enough(drawn(QPointF(0.5, 0.5), QPointF(0.501, 0.9)))
    assert large_enough(BOX)

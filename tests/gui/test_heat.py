"""The heat lies over the part of the photo that it speaks of, whatever the photo's proportions."""

import numpy as np
import pytest
from PySide6.QtGui import QImage

from visfinder.gui.heat import heat_image, over_part, placed


def strongest(image: QImage) -> tuple[float, float]:
    """Where the picture is least transparent, in fractions of it."""
    alpha = [
        (image.pixelColor(x, y).alpha(), x, y)
        for y in range(0, image.height(), 4)
        for x in range(0, image.width(), 4)
    ]
    top = max(alpha)[0]
    places = [(x, y) for value, x, y in alpha if value == top]
    x, y = np.mean(places, axis=0)
    return float(x / image.width()), float(y / image.height())


def heat_at(column: int, row: int) -> QImage:
    cells = np.zeros((7, 7), np.float32)
    cells[row, column] = 1
    return heat_image(cells)


@pytest.mark.parametrize(
    ("width", "height", "column", "row", "where"),
    [
        (300, 300, 1, 5, (1.5 / 7, 5.5 / 7)),
        (300, 600, 2, 1, (0.75 / 3.5, 1.5 / 7)),  # columns 1.75 to 5.25 lie over the photo
        (600, 300, 5, 3, (5.5 / 7, 0.5)),
    ],
)
def test_a_cell_lies_where_the_encoder_saw_it(
    width: int, height: int, column: int, row: int, where: tuple[float, float]
) -> None:
    image = over_part(heat_at(column, row), width, height)
    assert image.width() / image.height() == pytest.approx(width / height, rel=0.02)
    assert strongest(image) == pytest.approx(where, abs=0.05)


def test_a_part_is_placed_in_its_box() -> None:
    whole = placed(over_part(heat_at(3, 3), 100, 100), 0.5, 0.5, 0.5, 0.5)
    assert strongest(whole) == pytest.approx((0.75, 0.75), abs=0.03)


def test_a_sliver_keeps_a_pixel() -> None:
    assert over_part(heat_at(3, 3), 1, 5000).width() == 1

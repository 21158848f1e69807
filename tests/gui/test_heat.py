"""The heat lies over the part of the photo that it speaks of, whatever the photo's proportions."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.gui.conftest import Immediate
from visfinder.gui.heat import heat_image, over_part, placed
from visfinder.gui.picture_view import PictureView
from visfinder.gui.pictures import Pictures
from visfinder.gui.worker import Jobs


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


def test_on_a_product_it_lies_over_the_picture_and_not_beside_it(qtbot: QtBot) -> None:
    pictures = Pictures(
        Jobs(Immediate()), lambda path, side: np.full((side, side // 2, 3), 250, np.uint8)
    )
    view = PictureView(pictures)
    qtbot.addWidget(view)
    view.resize(200, 200)
    view.show_picture(Path("tall.png"), "a tall thing")
    view.grab()
    qtbot.waitUntil(lambda: pictures.pixmap(Path("tall.png"), 200, 1.0) is not None)
    plain = view.grab().toImage()
    view.show_heat(over_part(heat_at(3, 1), 100, 200))
    warm = view.grab().toImage()
    changed = [
        (x, y)
        for x in range(0, 200, 2)
        for y in range(0, 200, 2)
        if warm.pixelColor(x, y) != plain.pixelColor(x, y)
    ]
    assert np.mean(changed, axis=0) == pytest.approx((100, 1.5 / 7 * 200), abs=8)
    assert min(x for x, _ in changed) >= 50
    view.show_heat(QImage())
    assert view.grab().toImage() == plain


def test_a_sliver_keeps_a_pixel() -> None:
    assert over_part(heat_at(3, 3), 1, 5000).width() == 1

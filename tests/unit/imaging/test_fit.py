import numpy as np
import pytest

from tests.unit.imaging.pictures import solid
from visfinder.imaging.fit import crop, letterbox, middle, shrink
from visfinder.models import Region


def test_letterbox_centres_on_white_and_keeps_the_shape() -> None:
    square = letterbox(np.zeros((50, 100, 3), np.uint8), 40)
    assert square.shape == (40, 40, 3)
    assert (square[:10] == 255).all()
    assert (square[10:30] == 0).all()
    assert (square[30:] == 255).all()


@pytest.mark.parametrize("shape", [(1, 1), (1, 5000), (5000, 1), (224, 224), (7, 3)])
def test_letterbox_takes_any_shape(shape: tuple[int, int]) -> None:
    square = letterbox(np.zeros((*shape, 3), np.uint8), 224)
    assert square.shape == (224, 224, 3)
    assert square.dtype == np.uint8
    assert (square == 0).any()


def test_crop_cuts_the_region_out_of_the_photo() -> None:
    pixels = solid((0, 0, 0), 100)
    pixels[50:, 20:40] = 200
    part = crop(pixels, Region(0.2, 0.5, 0.2, 0.5))
    assert part.shape == (50, 20, 3)
    assert (part == 200).all()
    part[:] = 1
    assert (pixels[50:, 20:40] == 200).all()


@pytest.mark.parametrize("region", [Region(), Region(0.999, 0.999, 0.001, 0.001)])
def test_crop_never_gives_an_empty_picture(region: Region) -> None:
    for side in (1, 2, 3, 100):
        part = crop(solid((1, 2, 3), side), region)
        assert part.size >= 3


def test_shrink_never_enlarges() -> None:
    assert shrink(solid((1, 2, 3), 50), 100).shape == (50, 50, 3)
    assert shrink(np.zeros((300, 100, 3), np.uint8), 150).shape == (150, 50, 3)
    assert shrink(np.zeros((3000, 1, 3), np.uint8), 10).shape == (10, 1, 3)


def test_shrinking_averages_fine_patterns() -> None:
    checks = np.indices((512, 512)).sum(axis=0) % 2 * 255
    small = shrink(np.repeat(checks[..., None], 3, axis=2).astype(np.uint8), 64)
    assert abs(float(small.mean()) - 127.5) < 2
    assert small.std() < 8


@pytest.mark.parametrize("shape", [(1, 1), (1, 500), (500, 1), (40, 90), (64, 64)])
def test_the_middle_is_a_square_of_any_picture(shape: tuple[int, int]) -> None:
    square = middle(np.full((*shape, 3), 90, np.uint8), 32, 40)
    assert square.shape == (32, 32, 3)
    assert square.dtype == np.uint8
    assert (square == 90).all()


def test_the_middle_leaves_the_ends_out() -> None:
    wide = np.zeros((30, 90, 3), np.uint8)
    wide[:, :20] = wide[:, 70:] = 255
    assert middle(wide, 30, 30, bilinear=True)[:, 1:-1].max() == 0

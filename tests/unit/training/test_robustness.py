"""What goes wrong with a photo goes wrong as much as is said, and every time alike."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", exc_type=ImportError)

from visfinder.models import Pixels
from visfinder.training.questions import Shot
from visfinder.training.robustness import BOUND, GREY, SPOILS

SHOT = Shot(Path("photos", "sofa.jpg"))


def photo(height: int = 120, width: int = 80) -> Pixels:
    """A picture with shades, edges and no grey."""
    y, x = np.mgrid[:height, :width]
    checks = (x // 8 + y // 8) % 2 * 90
    return np.stack([40 + checks, 200 - checks, 30 + x % 50], axis=2).astype(np.uint8)


@pytest.mark.parametrize("name", SPOILS)
def test_a_photo_is_spoiled_the_same_way_wherever_it_lies(name: str) -> None:
    elsewhere = Shot(Path("/another/disk/photos/sofa.jpg"))
    before = photo()
    spoiled = SPOILS[name](SHOT, before)
    assert np.array_equal(spoiled, SPOILS[name](elsewhere, photo()))
    assert np.array_equal(before, photo())  # what was handed over is untouched
    assert spoiled.dtype == np.uint8
    assert spoiled.shape != before.shape or not np.array_equal(spoiled, before)


@pytest.mark.parametrize("name", SPOILS)
@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (3, 2), (2000, 1500)])
def test_a_photo_of_any_size_can_be_spoiled(name: str, shape: tuple[int, int]) -> None:
    spoiled = SPOILS[name](SHOT, photo(*shape))
    assert spoiled.ndim == 3
    assert spoiled.shape[2] == 3
    assert min(spoiled.shape) >= 1
    assert max(spoiled.shape) <= BOUND * 1.3  # turning needs more room


def test_a_quarter_is_covered_and_the_rest_is_left() -> None:
    covered = SPOILS["occluded"](SHOT, photo())
    grey = (covered == GREY).all(axis=2)
    assert grey.mean() == pytest.approx(0.25)
    assert np.array_equal(covered[~grey], photo()[~grey])


def test_other_photos_are_covered_elsewhere() -> None:
    others = [Shot(Path("photos", f"{number}.jpg")) for number in range(20)]
    places = {SPOILS["occluded"](shot, photo()).tobytes() for shot in others}
    assert len(places) > 10


def test_noise_is_as_strong_as_it_says_and_has_no_bias() -> None:
    grey = np.full((200, 200, 3), 128, np.uint8)
    noise = SPOILS["noise"](SHOT, grey).astype(float) - 128
    assert noise.std() == pytest.approx(25, rel=0.02)
    assert abs(noise.mean()) < 0.5


def test_dark_takes_an_eighth_of_the_light() -> None:
    dark = SPOILS["dark"](SHOT, np.full((8, 8, 3), 200, np.uint8))
    assert (dark / 255) ** 2.2 == pytest.approx((200 / 255) ** 2.2 / 8, rel=0.02)


def test_blur_takes_edges_and_keeps_the_light() -> None:
    blurred = SPOILS["blur"](SHOT, photo()).astype(float)
    before = photo().astype(float)
    assert np.abs(np.diff(blurred, axis=1)).max() < 0.3 * np.abs(np.diff(before, axis=1)).max()
    assert blurred.mean() == pytest.approx(before.mean(), abs=1.5)


def test_half_size_is_half_and_rotated_is_whole_on_white() -> None:
    assert SPOILS["half size"](SHOT, photo()).shape == (60, 40, 3)
    turned = SPOILS["rotated"](SHOT, photo())
    cos, sin = np.cos(np.radians(15)), np.sin(np.radians(15))
    wanted = (120 * cos + 80 * sin, 80 * cos + 120 * sin)
    assert turned.shape[:2] == pytest.approx(wanted, abs=2)
    assert (turned[0, 0] == 255).all()
    assert (turned[-1, -1] == 255).all()

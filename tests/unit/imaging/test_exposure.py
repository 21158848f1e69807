"""Dark photos become bright, all others stay as they are."""

import numpy as np

from visfinder.imaging.exposure import (
    BRIGHT_ENOUGH,
    BRIGHT_SHARE,
    MOST,
    _bright,
    brightened,
)
from visfinder.models import Pixels


def photo() -> Pixels:
    return np.random.default_rng(0).integers(0, 256, (60, 80, 3)).astype(np.uint8)


def test_a_bright_photo_stays_as_it_is() -> None:
    assert brightened(photo()) is not None
    np.testing.assert_array_equal(brightened(photo()), photo())


def test_a_photo_in_the_dark_looks_as_in_the_light() -> None:
    dark = (photo() * 0.4).round().astype(np.uint8)
    found = brightened(dark).astype(float)
    wanted = photo() * (BRIGHT_ENOUGH / 255)
    assert np.abs(found - wanted).mean() < 3
    # All channels alike: what was grey stays grey.
    grey = np.repeat(dark[:, :, :1], 3, axis=2)
    assert (np.ptp(brightened(grey).astype(int), axis=2) == 0).all()


def test_a_few_bright_points_do_not_make_a_photo_bright() -> None:
    dark = np.full((60, 80, 3), 80, np.uint8)
    dark[0, :5] = 255
    assert brightened(dark)[30, 40, 0] == BRIGHT_ENOUGH


def test_what_is_nearly_black_is_not_torn_up() -> None:
    night = np.full((20, 20, 3), 6, np.uint8)
    assert brightened(night).max() == 6 * MOST
    assert brightened(np.zeros((4, 4, 3), np.uint8)).max() == 0


def test_brightness_is_numpys_percentile() -> None:
    random = np.random.default_rng(1)
    for height, width, top in ((1, 1, 9), (7, 5, 256), (60, 80, 40), (200, 3, 130)):
        drawn = random.integers(0, top, (height, width, 3)).astype(np.uint8)
        wanted = np.percentile(drawn.max(axis=2), BRIGHT_SHARE)
        np.testing.assert_allclose(_bright(drawn), wanted, atol=1e-9)

"""Shares drawn over a picture: where, in which colours, and how much of it is still seen."""

from pathlib import Path

import numpy as np
import pytest

from visfinder.imaging.load import load
from visfinder.imaging.oklch import from_lch, to_lab, to_lch, to_rgb
from visfinder.imaging.overlay import laid_over, side_by_side, translucent, write_png

SIDE = 70
GREY = np.full((SIDE, SIDE, 3), 128, np.uint8)


def lch(pixels: np.ndarray) -> np.ndarray:
    return to_lch(to_lab(pixels.reshape(-1, 3))).reshape(*pixels.shape)


def one_cell(value: float, row: int = 3, column: int = 5) -> np.ndarray:
    shares = np.zeros((7, 7), np.float32)
    shares[row, column] = value
    return shares


def test_colours_come_back_from_oklab() -> None:
    rgb = np.random.default_rng(0).integers(0, 256, (500, 3)).astype(np.uint8)
    assert np.abs(to_rgb(to_lab(rgb)).astype(int) - rgb).max() <= 1
    assert np.abs(to_rgb(from_lch(to_lch(to_lab(rgb)))).astype(int) - rgb).max() <= 1


def test_the_place_that_counts_is_coloured_and_no_other() -> None:
    drawn = lch(laid_over(GREY, one_cell(0.3), side=SIDE))
    plain = lch(laid_over(GREY, np.zeros((7, 7), np.float32), side=SIDE))
    assert drawn[35, 55, 1] > 0.1, "the middle of the cell"
    np.testing.assert_allclose(drawn[:, :30], plain[:, :30], atol=1e-6)


def test_more_is_darker_in_even_steps() -> None:
    white = np.full((SIDE, SIDE, 3), 255, np.uint8)
    shares = np.repeat(np.linspace(0, 1, 7, dtype=np.float32)[None], 7, axis=0)
    light = lch(laid_over(white, shares, side=SIDE))[35, 5::10, 0]
    assert (np.diff(light) < 0).all()


def test_what_speaks_against_is_blue_and_hatched() -> None:
    positive = lch(laid_over(GREY, one_cell(0.3), side=SIDE))
    negative = lch(laid_over(GREY, one_cell(-0.3), side=SIDE))
    patch = negative[30:40, 50:60]
    assert 230 < np.median(patch[..., 2][patch[..., 1] > 0.05]) < 290
    assert not 200 < positive[35, 55, 2] < 320
    assert np.ptp(patch[..., 0]) > 0.1, "stripes are told apart without colour"
    assert np.ptp(positive[33:37, 53:57, 0]) < 0.05


@pytest.mark.parametrize("scale", [1e-6, 1.0, 1e6])
def test_the_strongest_colour_is_that_of_the_largest_share_whatever_its_size(scale: float) -> None:
    shares = np.random.default_rng(1).normal(size=(7, 7)).astype(np.float32)
    wanted = laid_over(GREY, shares, side=SIDE).astype(int)
    assert np.abs(laid_over(GREY, shares * scale, side=SIDE) - wanted).max() <= 1


def test_the_picture_is_still_seen_beneath() -> None:
    board = np.indices((SIDE, SIDE)).sum(axis=0)[..., None] // 5 % 2 * np.full(3, 255)
    drawn = lch(laid_over(board.astype(np.uint8), np.ones((7, 7), np.float32), side=SIDE))
    assert np.ptp(drawn[..., 0]) > 0.1


def test_the_cloud_alone_is_what_is_laid_over() -> None:
    shares = one_cell(0.3) + one_cell(-0.2, column=1)
    cloud = translucent(shares, side=SIDE).astype(float)
    opacity = cloud[..., 3:] / 255
    white = np.full((SIDE, SIDE, 3), 255, np.uint8)
    mixed = cloud[..., :3] * opacity + 255 * (1 - opacity)
    drawn = laid_over(white, shares, side=SIDE)
    assert np.abs(mixed - drawn).mean() < 4, "mixed in sRGB here, in OKLab there"
    assert opacity[35, 55, 0] == pytest.approx(0.75, abs=0.03)
    assert opacity[:, 34:37].max() == 0, "between the two"
    against = opacity[30:40, 10:20, 0]
    assert 0.3 < (against == 0).mean() < 0.7, "stripes"


def test_a_picture_that_is_not_square_is_centred_on_white() -> None:
    drawn = laid_over(np.zeros((20, 80, 3), np.uint8), np.zeros((7, 7), np.float32), side=80)
    assert (drawn[:30] == 255).all()
    assert (drawn[31:49] < 200).all()


def test_pictures_stand_beside_each_other_and_are_never_written_over(tmp_path: Path) -> None:
    both = side_by_side([GREY, GREY // 2], gap=4)
    assert both.shape == (SIDE, 2 * SIDE + 4, 3)
    assert (both[:, SIDE : SIDE + 4] == 255).all()
    write_png(both, tmp_path / "both.png")
    np.testing.assert_array_equal(load(tmp_path / "both.png"), both)
    with pytest.raises(FileExistsError):
        write_png(both, tmp_path / "both.png")

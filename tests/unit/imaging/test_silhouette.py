"""Outlines: found on plain grounds alone, whatever their colour, and compared as they stand."""

import numpy as np
import pytest

from visfinder.imaging.fit import crop
from visfinder.imaging.silhouette import NoOutline, Silhouette, overlap, silhouette
from visfinder.models import Pixels, Region

WHITE, CREAM, NAVY, GREY = (255, 255, 255), (238, 230, 212), (31, 45, 77), (128, 128, 130)


def ground(colour: tuple[int, int, int] = WHITE, height: int = 224, width: int = 224) -> Pixels:
    return np.full((height, width, 3), colour, np.uint8)


def boot(colour: tuple[int, int, int] = NAVY, on: tuple[int, int, int] = WHITE) -> Pixels:
    """A leg, and a foot that points to the right."""
    pixels = ground(on)
    pixels[40:180, 60:110] = colour
    pixels[140:180, 110:170] = colour
    return pixels


def outlined(pixels: Pixels) -> Silhouette:
    found = silhouette(pixels)
    assert isinstance(found, Silhouette)
    return found


def noise(pixels: Pixels, amount: float) -> Pixels:
    made = np.random.default_rng(1).normal(0, amount, pixels.shape)
    return np.clip(pixels + made, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("on", [WHITE, CREAM, GREY, (20, 20, 22), (220, 120, 170)])
def test_a_plain_ground_of_any_colour_shows_the_outline(on: tuple[int, int, int]) -> None:
    found = outlined(noise(boot(on=on, colour=(200, 30, 40)), 2))
    assert found.proportion == pytest.approx(140 / 110, rel=0.04)
    assert found.mask.mean() == pytest.approx((50 * 140 + 60 * 40) / 140**2, abs=0.05)
    assert overlap(found, outlined(boot())).share > 0.95


@pytest.mark.parametrize("kind", ["tiles", "half in the dark"])
def test_another_ground_shows_none(kind: str) -> None:
    rows, columns = np.indices((224, 224))
    tiles = 200 + 40 * ((rows // 14 + columns // 14) % 2)
    light = tiles if kind == "tiles" else 120 + columns // 2
    pixels = np.repeat(light[..., None], 3, axis=2).astype(np.uint8)
    pixels[60:160, 60:160] = NAVY
    assert silhouette(pixels) is NoOutline.UNEVEN


def test_a_wall_that_is_lit_a_little_unevenly_is_plain() -> None:
    light = np.linspace(0.97, 1.03, 224)[None, :, None]
    lit = np.clip(boot(on=CREAM) * light, 0, 255).astype(np.uint8)
    assert overlap(outlined(lit), outlined(boot())).share > 0.95


def test_nothing_but_ground_has_no_outline() -> None:
    assert silhouette(ground()) is NoOutline.PALE
    dust = ground()
    dust[100:103, 100:103] = NAVY
    assert silhouette(dust) is NoOutline.PALE


def test_the_soft_shadow_below_is_left_out() -> None:
    pixels = ground()
    fall = np.clip(np.arange(224) - 100, 0, 90)[None, :] / 90  # darkest beside the thing
    shade = 255 - 70 * (1 - fall) * (np.arange(224)[None, :] > 100)
    pixels[150:180] = np.repeat(np.broadcast_to(shade, (30, 224))[..., None], 3, axis=2)
    pixels[40:180, 50:100] = NAVY
    found = outlined(pixels)
    assert found.proportion == pytest.approx(140 / 50, rel=0.12)


def test_a_white_thing_in_its_shadow_is_not_taken_for_paper() -> None:
    pixels = ground()
    shade = np.linspace(255, 219, 60).astype(np.uint8)
    pixels[120:180, 40:100] = shade[None, :, None]  # the darkest beside the thing
    pixels[40:180, 100:180] = 225
    found = outlined(pixels)
    assert found.proportion == pytest.approx(140 / 80, rel=0.06)
    assert found.mask.mean() == pytest.approx(80 / 140, abs=0.06)


def test_light_inside_a_thing_is_not_its_ground() -> None:
    printed = boot()
    printed[60:90, 70:100] = WHITE
    np.testing.assert_array_equal(outlined(printed).mask, outlined(boot()).mask)


def test_specks_and_seams_do_not_stretch_the_box() -> None:
    torn = boot(on=CREAM)
    torn[5:12, 210:216] = GREY
    torn[:, 200:203] = GREY  # a seam of the wallpaper
    assert outlined(torn).proportion == pytest.approx(outlined(boot()).proportion, rel=0.03)


def test_a_mirrored_outline_is_told_as_one() -> None:
    one, other = outlined(boot()), outlined(boot()[:, ::-1].copy())
    found = overlap(one, other)
    assert found.mirrored
    assert found.share > 0.97
    assert not overlap(one, one).mirrored
    assert overlap(one, one).share == 1


def test_size_and_place_do_not_matter_but_proportion_does() -> None:
    def slab(top: int, left: int, height: int, width: int) -> Silhouette:
        pixels = ground()
        pixels[top : top + height, left : left + width] = NAVY
        return outlined(pixels)

    small, large = slab(20, 30, 40, 80), slab(60, 10, 100, 200)
    assert overlap(small, large).share > 0.95
    tall = slab(10, 60, 180, 45)
    assert tall.proportion == pytest.approx(4, rel=0.1)  # edges are half a pixel of 96 wide
    assert overlap(small, tall).share < 0.3


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (300, 1), (2, 2), (5, 3), (3000, 40)])
def test_odd_pictures_are_measured_without_a_fuss(shape: tuple[int, int]) -> None:
    made = np.random.default_rng(3).integers(0, 256, (*shape, 3), np.uint8)
    for pixels in (made, ground(WHITE, *shape)):
        found = silhouette(pixels)
        assert isinstance(found, NoOutline) or found.mask.any()


def test_a_part_of_a_photo_is_measured_alone() -> None:
    both = np.concatenate([boot(), boot(on=NAVY, colour=WHITE)], axis=1)
    left = outlined(crop(both, Region(width=0.5)))
    assert overlap(left, outlined(boot())).share > 0.97

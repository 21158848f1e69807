import numpy as np
import pytest

from tests.unit.imaging.pictures import on_paper, solid
from visfinder.imaging.colour import colour_name, known_colours, matches_colour, palette
from visfinder.imaging.colour_names import parse_colour
from visfinder.imaging.oklch import to_lab, to_lch
from visfinder.models import Swatch

SHOP_COLOURS = {
    "black": (20, 20, 22),
    "white": (250, 250, 250),
    "grey": (128, 128, 130),
    "red": (190, 25, 35),
    "burgundy": (92, 28, 42),
    "pink": (235, 140, 175),
    "orange": (240, 130, 30),
    "terracotta": (180, 92, 60),
    "mustard": (190, 145, 40),
    "yellow": (245, 215, 50),
    "olive": (107, 106, 58),
    "green": (50, 140, 75),
    "sage": (148, 162, 132),
    "teal": (25, 100, 105),
    "turquoise": (70, 185, 180),
    "blue": (35, 90, 180),
    "navy": (28, 40, 75),
    "light blue": (160, 200, 230),
    "purple": (110, 55, 150),
    "lilac": (190, 170, 220),
    "brown": (95, 63, 42),
    "beige": (212, 195, 165),
}


def test_oklch_agrees_with_the_paper() -> None:
    lab = to_lab(np.array([[255, 255, 255], [255, 0, 0], [0, 0, 255], [0, 0, 0]], np.uint8))
    expected = [[1, 0, 0], [0.628, 0.2249, 0.1258], [0.452, -0.0324, -0.3115], [0, 0, 0]]
    np.testing.assert_allclose(lab, expected, atol=2e-3)
    assert to_lch(lab)[1].tolist() == pytest.approx([0.628, 0.2577, 29.23], abs=0.02)


@pytest.mark.parametrize("name", SHOP_COLOURS)
def test_a_thing_on_paper_is_named_as_shops_would(name: str) -> None:
    swatch = palette(on_paper(SHOP_COLOURS[name]))[0]
    assert colour_name(swatch) == name
    assert swatch.share > 0.9


def test_two_colours_are_two_swatches_with_their_shares() -> None:
    pixels = on_paper((190, 25, 35))
    pixels[25:40, 25:75] = (30, 45, 160)
    first, second = palette(pixels)[:2]
    assert colour_name(first) == "red"
    assert first.share == pytest.approx(0.7, abs=0.06)
    assert second.share == pytest.approx(0.3, abs=0.06)


def test_white_inside_a_thing_is_not_background() -> None:
    pixels = on_paper((30, 45, 160))
    pixels[40:60, 40:60] = 232
    shares = {colour_name(swatch): swatch.share for swatch in palette(pixels)}
    assert shares["white"] == pytest.approx(0.16, abs=0.04)


def test_a_scene_is_measured_whole() -> None:
    pixels = solid((60, 120, 60), 80)
    pixels[:40] = (170, 200, 230)
    assert len(palette(pixels)) == 2


def test_folds_of_one_cloth_are_one_colour() -> None:
    shade = np.linspace(0.75, 1.0, 100)[None, :, None]
    cloth = (np.array([40, 70, 140]) * shade * np.ones((100, 1, 1))).astype(np.uint8)
    assert palette(cloth)[0].share > 0.9


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (300, 1), (2, 2), (1000, 30)])
def test_any_picture_has_a_palette(shape: tuple[int, int]) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (*shape, 3), np.uint8)
    swatches = palette(noise)
    assert 1 <= len(swatches) <= 5
    assert list(swatches) == sorted(swatches, key=lambda swatch: -swatch.share)
    assert sum(swatch.share for swatch in swatches) <= 1.001
    assert all(0 <= s.lightness <= 1 and 0 <= s.chroma < 0.4 and 0 <= s.hue < 360 for s in swatches)
    assert palette(noise) == swatches


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Navy Blue", ("navy",)),
        ("off-white / Light Gray", ("cream", "light grey")),
        ("Red, Blue & red", ("red", "blue")),
        ("Smoked oak", ("oak",)),
        ("Midnight", ()),
        ("", ()),
    ],
)
def test_a_shops_wording_is_understood(text: str, names: tuple[str, ...]) -> None:
    assert parse_colour(text) == names


def test_a_filter_word_matches_the_record_or_what_was_measured() -> None:
    navy = palette(solid((28, 40, 75)))
    assert matches_colour("blue", "", navy)
    assert matches_colour("NAVY", "", navy)
    assert not matches_colour("light blue", "", navy)
    assert matches_colour("blue", "Navy Blue", ())
    assert matches_colour("gray", "grey melange", ())
    assert matches_colour("midnight", "Midnight Sky", ())
    assert not matches_colour("midnight", "", navy)
    assert not matches_colour("red", "green", navy)


def test_a_small_patch_does_not_answer_a_filter() -> None:
    grey, red = Swatch(0.6, 0.0, 0.0, 0.9), Swatch(0.55, 0.2, 27.0, 0.1)
    assert not matches_colour("red", "", (grey, red))
    assert matches_colour("red", "", (red, grey))


def test_every_known_colour_finds_itself() -> None:
    assert len(known_colours()) >= 30
    for name in known_colours():
        assert parse_colour(name) == (name,)
        assert matches_colour(name, name.title(), ())

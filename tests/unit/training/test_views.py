"""Views show the same thing differently, always letter-boxed, always the same for a seed."""

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)
pytest.importorskip("torchvision")

from PIL import Image  # noqa: E402

from visfinder.training.pictures import Part, Picture, Source  # noqa: E402
from visfinder.training.views import (  # noqa: E402
    foreground,
    letterbox,
    plain_view,
    random_view,
    read_picture,
)


def white_with_red_square() -> "torch.Tensor":
    pixels = torch.full((3, 60, 80), 255, dtype=torch.uint8)
    pixels[1:, 20:40, 30:50] = 0
    pixels[:, 28:32, 38:42] = 255  # a white print on the red thing
    return pixels


@pytest.fixture
def picture(tmp_path: Path) -> Picture:
    Image.fromarray(white_with_red_square().permute(1, 2, 0).numpy()).save(tmp_path / "red.png")
    return Picture(tmp_path / "red.png", Source.FASHION, Part.TRAIN, "red", iconic=True)


def test_a_letter_boxed_picture_stands_in_the_middle_of_white() -> None:
    black = torch.zeros(3, 10, 20, dtype=torch.uint8)
    fitted = letterbox(black, 40)
    assert fitted.shape == (3, 40, 40)
    assert (fitted[:, 10:30] == 0).all()
    assert (fitted[:, :10] == 255).all()
    assert (fitted[:, 30:] == 255).all()


def test_the_foreground_keeps_white_inside_the_thing() -> None:
    mask = foreground(white_with_red_square())
    assert mask is not None
    assert mask.sum() == 20 * 20
    assert mask[30, 40]


def test_a_picture_without_white_border_has_no_foreground() -> None:
    assert foreground(torch.zeros(3, 20, 20, dtype=torch.uint8)) is None


def test_the_same_seed_gives_the_same_view_and_another_seed_another(picture: Picture) -> None:
    scenes = [picture.path]
    first, again, other = (
        random_view(picture, scenes, 64, np.random.default_rng(seed)) for seed in (3, 3, 4)
    )
    assert torch.equal(first, again)
    assert not torch.equal(first, other)


def test_every_view_is_a_square_of_bytes(picture: Picture) -> None:
    for seed in range(60):  # enough to meet every kind of change
        view = random_view(picture, [picture.path], 64, np.random.default_rng(seed))
        assert view.shape == (3, 64, 64)
        assert view.dtype == torch.uint8


def test_a_box_is_cut_out_with_a_margin(picture: Picture) -> None:
    boxed = Picture(picture.path, Source.STREET, Part.TRAIN, "x", box=(0.375, 1 / 3, 0.25, 1 / 3))
    cut = read_picture(boxed)
    assert cut.shape[1] in range(24, 27)
    assert cut.shape[2] in range(24, 27)
    assert (cut[1] == 0).sum() == 20 * 20 - 4 * 4


def test_a_plain_view_changes_nothing_but_size(picture: Picture) -> None:
    assert torch.equal(plain_view(picture, 80)[:, 10:70], white_with_red_square())

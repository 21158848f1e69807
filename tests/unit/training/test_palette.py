"""The palette holds the colours that the training pictures have, and not their background."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torchvision")
pytest.importorskip("scipy")

from PIL import Image

from visfinder.imaging.oklch import to_lab
from visfinder.training.palette import fit_palette
from visfinder.training.pictures import Part, Picture, Source


@pytest.fixture
def pictures(tmp_path: Path) -> list[Picture]:
    made = []
    for number, part in enumerate([Part.TRAIN] * 60 + [Part.TEST]):
        random = np.random.default_rng(number)
        pixels = np.full((64, 64, 3), 255, np.uint8)
        tones = random.integers(0, 200, (24, 24, 3))
        tones[..., 0] = 180 if part is Part.TRAIN else 0
        pixels[20:44, 20:44] = tones
        Image.fromarray(pixels).save(tmp_path / f"{number}.png")
        made.append(Picture(tmp_path / f"{number}.png", Source.FASHION, part, str(number)))
    return made


def test_the_palette_is_of_what_is_shown(pictures: list[Picture]) -> None:
    palette = fit_palette(pictures, 64, 0).numpy()
    assert palette.shape == (48, 3)
    np.testing.assert_array_equal(palette, fit_palette(pictures, 64, 0).numpy())
    white = to_lab(np.full((1, 3), 255, np.uint8))
    assert np.linalg.norm(palette - white, axis=1).min() > 0.02
    # Every training picture is reddish, at the edges of the squares paler.
    assert (palette[:, 1] > -0.05).mean() > 0.7

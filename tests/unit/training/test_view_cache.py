"""What is kept of a view is what the whole networks would have made of it."""

import copy
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)
pytest.importorskip("torchvision")
pytest.importorskip("onnxruntime")

from visfinder.embedding.network import VisualEncoder  # noqa: E402
from visfinder.training.pictures import Part, Picture, Source  # noqa: E402
from visfinder.training.view_cache import (  # noqa: E402
    FROZEN_CHILDREN,
    ICONIC_COPIES,
    FrozenHalves,
    round_rows,
)


@pytest.fixture(scope="module")
def start() -> VisualEncoder:
    torch.manual_seed(0)
    made = VisualEncoder().eval()
    made.colours.palette.uniform_(-0.3, 0.8)
    return made


@pytest.fixture(scope="module")
def earlier(start: VisualEncoder) -> VisualEncoder:
    """An encoder that grew from the start: the same frozen blocks and colours, other ends."""
    grown = copy.deepcopy(start)
    for parameter in grown.body[FROZEN_CHILDREN:].parameters():
        parameter.data.mul_(1.1)
    grown.attention.score.weight.data.normal_()
    return grown


def pixels() -> "torch.Tensor":
    drawn = np.random.default_rng(0).integers(0, 256, (2, 3, 64, 64))
    return torch.from_numpy(drawn.astype(np.uint8))


def test_an_earlier_encoder_teaches_its_own_vectors(
    start: VisualEncoder, earlier: VisualEncoder
) -> None:
    with torch.no_grad():
        lower, teacher, vectors, colours = FrozenHalves(start, earlier)(pixels())
        scaled = pixels().float() / 127.5 - 1
        wanted, features = earlier(scaled), start.body(scaled)
    torch.testing.assert_close(vectors, wanted.embedding, atol=1e-5, rtol=0)
    torch.testing.assert_close(teacher, features.mean(dim=(2, 3)))
    torch.testing.assert_close(start.body[FROZEN_CHILDREN:](lower), features)
    torch.testing.assert_close(colours, start.colours(scaled))


def test_without_one_nothing_of_it_is_kept(start: VisualEncoder) -> None:
    with torch.no_grad():
        assert FrozenHalves(start)(pixels())[2].shape == (2, 0)


def test_catalogue_groceries_are_seen_often_and_held_out_pictures_once() -> None:
    pictures = [
        Picture(Path("a"), Source.GROCERY, Part.TRAIN, "milk", iconic=True),
        Picture(Path("b"), Source.GROCERY, Part.TRAIN, "milk"),
        Picture(Path("c"), Source.GROCERY, Part.TEST, "milk"),
    ]
    assert round_rows(pictures, 0).tolist() == [0, 1, 2]
    assert round_rows(pictures, 1).tolist() == [0] * ICONIC_COPIES + [1]

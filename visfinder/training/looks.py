"""What a finished encoder makes of pictures, exactly as a search would see them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np

from visfinder.embedding.onnx_runtime import OnnxRuntime
from visfinder.embedding.preprocessing import prepare
from visfinder.embedding.runtime import Floats
from visfinder.embedding.weights import EncoderFiles
from visfinder.imaging.fit import crop
from visfinder.imaging.load import load
from visfinder.models import Pixels
from visfinder.progress import Report
from visfinder.training.pictures import Part, Picture
from visfinder.training.questions import Shot
from visfinder.training.view_cache import SIDE
from visfinder.training.views import random_view, read_picture

CHUNK = 16  # pictures a run

Sight = Callable[[], Pixels]  # how to get at a picture


class Looks(NamedTuple):
    """Vectors (N, D), unit rows, and logits (N, C) of N pictures; float32."""

    vectors: Floats
    logits: Floats


def look(files: EncoderFiles, sights: Sequence[Sight], report: Report) -> Looks:
    """Look at pictures, on the processor.

    Args:
        files: The encoder.
        sights: At least one.
        report: Told how many are done.

    Raises:
        EncoderError: The encoder is damaged.
        PhotoError: A picture cannot be read.
    """
    runtime, made = OnnxRuntime(files), files.preprocessing
    vectors, logits = [], []
    for start in range(0, len(sights), CHUNK):
        few = [prepare(sight(), made) for sight in sights[start : start + CHUNK]]
        encoded = runtime.run(np.stack(few))
        vectors.append(encoded.vectors)
        logits.append(encoded.concepts)
        report(start + len(few), len(sights))
    return Looks(np.concatenate(vectors), np.concatenate(logits))


def plain(picture: Picture) -> Sight:
    """Return how to see a picture as it is, or its box."""
    return lambda: read_picture(picture).permute(1, 2, 0).contiguous().numpy()


def shown(shot: Shot) -> Sight:
    """Return how to see a picture of a question."""
    if shot.region is None:
        return partial(load, shot.path)
    region = shot.region
    return lambda: crop(load(shot.path), region)


def rooms_of(pictures: Sequence[Picture]) -> list[Path]:
    """Return the photos that other things can be set in front of."""
    return [
        picture.path
        for picture in pictures
        if picture.part is Part.TRAIN and not picture.iconic and picture.box is None
    ]


def anew(picture: Picture, rooms: Sequence[Path], seed: tuple[int, ...]) -> Sight:
    """Return how to see a picture once more, as another camera in another room would."""

    def seen() -> Pixels:
        view = random_view(picture, rooms, SIDE, np.random.default_rng(seed))
        return view.permute(1, 2, 0).contiguous().numpy()

    return seen

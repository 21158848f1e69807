"""The shipped encoder and the frozen start weights, on the parts that no training saw.

Pictures are prepared exactly as for `visfinder embed`. The start weights answer with the pooled
features of their body, as in `reference/encoder.md`; without their file only the encoder is
measured.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from visfinder.embedding.embedder import Embedder
from visfinder.imaging.fit import crop, letterbox
from visfinder.imaging.load import load
from visfinder.models import Pixels, Region, Vectors
from visfinder.progress import Report
from visfinder.training.measures import Measure, measure
from visfinder.training.pictures import Part, Picture, Source, read_pictures
from visfinder.training.start_weights import find_start_weights, load_start_encoder
from visfinder.training.view_cache import SIDE, export_frozen

CHUNK = 32  # pictures in memory at once

Embed = Callable[[Sequence[Pixels]], Vectors]


@dataclass(frozen=True, slots=True)
class Comparison:
    """One measure of the encoder, beside that of the frozen start weights.

    Attributes:
        measured: Of the encoder.
        start: The same of the start weights, or None where they are not at hand.
    """

    measured: Measure
    start: float | None

    @property
    def worse(self) -> bool:
        """Whether training lost something here."""
        return self.start is not None and self.measured.value < self.start


def evaluate(data: Sequence[Path], embedder: Embedder, report: Report) -> list[Comparison]:
    """Measure an encoder on the test part of data folders.

    Args:
        data: Folders as `visfinder train` reads them.
        embedder: The encoder to measure.
        report: Told after each chunk of pictures.

    Raises:
        UserError: A folder holds no data.
        PhotoError: A picture of it cannot be read.
    """
    pictures = [picture for folder in data for picture in read_pictures(folder) if _wanted(picture)]
    weights = find_start_weights(data)
    total = len(pictures) * (1 if weights is None else 2)
    measured = measure(pictures, _vectors(pictures, embedder.embed, report, 0, total), Part.TEST)
    if weights is None:
        return [Comparison(figure, None) for figure in measured]
    with TemporaryDirectory() as folder:
        start = _start_embedding(weights, Path(folder))
        vectors = _vectors(pictures, start, report, len(pictures), total)
    frozen = {figure.name: figure.value for figure in measure(pictures, vectors, Part.TEST)}
    return [Comparison(figure, frozen[figure.name]) for figure in measured]


def _wanted(picture: Picture) -> bool:
    """Say whether the test part looks for the picture, or among it."""
    gallery = picture.source is Source.GROCERY and picture.iconic
    return gallery or (picture.part is Part.TEST and picture.source is not Source.STREET)


def _vectors(
    pictures: Sequence[Picture], embed: Embed, report: Report, before: int, total: int
) -> Vectors:
    rows: list[Vectors] = []
    for start in range(0, len(pictures), CHUNK):
        chunk = pictures[start : start + CHUNK]
        rows.append(embed([_pixels(picture) for picture in chunk]))
        report(before + start + len(chunk), total)
    return np.concatenate(rows)


def _pixels(picture: Picture) -> Pixels:
    whole = load(picture.path)
    return whole if picture.box is None else crop(whole, Region(*picture.box))


def _start_embedding(weights: Path, folder: Path) -> Embed:
    """Return the pooled features of the start weights as an embedding, rows of unit length."""
    network = folder / "frozen.onnx"
    export_frozen(load_start_encoder(weights), network)
    session = onnxruntime.InferenceSession(network, providers=["CPUExecutionProvider"])

    def embed(pictures: Sequence[Pixels]) -> Vectors:
        fitted = np.stack([letterbox(picture, SIDE).transpose(2, 0, 1) for picture in pictures])
        pooled: NDArray[np.float32] = session.run(["pooled"], {"pixels": fitted})[0]
        unit: Vectors = pooled / np.linalg.norm(pooled, axis=1, keepdims=True)
        return unit

    return embed

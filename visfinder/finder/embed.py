"""Embedding photos for their own sake: vectors for other programs."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from visfinder.embedding.embedder import Embedder
from visfinder.errors import PhotoError
from visfinder.finder.taking_in import BATCH, LONGEST
from visfinder.imaging.load import load
from visfinder.models import Vectors
from visfinder.progress import Report, silent


@dataclass(frozen=True, slots=True)
class Embedded:
    """What became of a list of photos.

    Attributes:
        paths: those that were embedded, in the order asked.
        vectors: (len(paths), D) float32, unit rows.
        failed: those that were not, each with the reason in words.
    """

    paths: tuple[Path, ...]
    vectors: Vectors
    failed: tuple[tuple[Path, str], ...]


def embed_photos(embedder: Embedder, paths: Sequence[Path], report: Report = silent) -> Embedded:
    """Embed photos in batches; a photo that cannot be read is set apart, never fatal.

    Raises:
        Cancelled: `report` raised it.
    """
    good: list[Path] = []
    failed: list[tuple[Path, str]] = []
    vectors = [np.zeros((0, embedder.dimension), np.float32)]
    for start in range(0, len(paths), BATCH):
        pictures = []
        for path in paths[start : start + BATCH]:
            try:
                pictures.append(load(path, bound=LONGEST))
                good.append(path)
            except PhotoError as error:
                failed.append((path, str(error)))
        if pictures:
            vectors.append(embedder.embed(pictures))
        report(min(start + BATCH, len(paths)), len(paths))
    return Embedded(tuple(good), np.concatenate(vectors), tuple(failed))

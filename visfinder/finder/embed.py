"""Embedding photos for their own sake: vectors for other programs."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from visfinder.embedding.embedder import Embedder
from visfinder.errors import PhotoError
from visfinder.finder.ahead import BATCH, LONGEST, batches_ahead
from visfinder.imaging.load import load
from visfinder.models import Pixels, Vectors
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

    def read(path: Path) -> Pixels | str:
        try:
            return embedder.fit(load(path, bound=LONGEST))
        except PhotoError as error:
            return str(error)

    good: list[Path] = []
    failed: list[tuple[Path, str]] = []
    vectors = [np.zeros((0, embedder.dimension), np.float32)]
    with batches_ahead(read, paths, BATCH) as batches:
        for batch in batches:
            pictures = []
            start = len(good) + len(failed)
            for path, found in zip(paths[start : start + len(batch)], batch, strict=True):
                if isinstance(found, str):
                    failed.append((path, found))
                else:
                    good.append(path)
                    pictures.append(found)
            vectors.append(embedder.embed(pictures))
            report(len(good) + len(failed), len(paths))
    return Embedded(tuple(good), np.concatenate(vectors), tuple(failed))

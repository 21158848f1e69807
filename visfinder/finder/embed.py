"""Embedding photos for their own sake: vectors for other programs."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from visfinder.embedding.embedder import Embedder
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
    raise NotImplementedError

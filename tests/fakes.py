"""Stand-ins that make a test readable: an embedder whose space is colour."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from visfinder.embedding.embedder import Seen
from visfinder.models import Pixels, Region, Vectors

GRID = 4


class FakeEmbedder:
    """Embeds a picture as the mean colours of a 4 x 4 grid: a red photo finds red things.

    Attributes:
        categories: what `see` recognises in every picture.
        also: what else it sees there, as fields of `Seen`.
        embedded: number of pictures embedded so far, to prove that work was not done twice.
    """

    encoder_hash = "fake-mean-colour-4x4"
    dimension = GRID * GRID * 3
    device = "cpu, fake"

    def __init__(self, categories: Mapping[str, float] | None = None) -> None:
        self.categories = dict(categories or {})
        self.also: dict[str, Any] = {}
        self.embedded = 0

    def fit(self, picture: Pixels) -> Pixels:
        return picture

    def embed(self, pictures: Sequence[Pixels]) -> Vectors:
        self.embedded += len(pictures)
        rows = [self.explain(picture).sum(axis=(0, 1)) for picture in pictures]
        return np.asarray(rows, np.float32).reshape(-1, self.dimension)

    def see(self, picture: Pixels) -> Seen:
        return Seen(self.embed([picture])[0], self.categories, **self.also)

    def window(self, picture: Pixels) -> Region:
        return Region()

    def explain(self, picture: Pixels) -> NDArray[np.float32]:
        cells = np.zeros((GRID, GRID, self.dimension), np.float32)
        for y, band in enumerate(np.array_split(picture.astype(np.float32), GRID, axis=0)):
            for x, cell in enumerate(np.array_split(band, GRID, axis=1)):
                at = (y * GRID + x) * 3
                # 16 keeps black from being the zero vector; the centre 128 spreads the angles.
                cells[y, x, at : at + 3] = cell.mean(axis=(0, 1)) - 128 + 16
        return cells / np.linalg.norm(cells)

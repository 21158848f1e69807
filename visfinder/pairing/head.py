"""The learned compatibility head: one small matrix over frozen embeddings, applied with numpy.

    reading = unit(manner @ projection);  compatibility = the dot product of two readings, -1..1

A manner is an embedding less the mean of its category (`pairing.traits`), which is what makes the
head type-aware, as in Vasileva et al., "Learning Type-Aware Embeddings for Fashion Compatibility"
(ECCV 2018).  Instead of their mask for each pair of categories there is one projection for all: a
few hundred looks do not fill a thousand masks, and one serves categories that no look ever showed.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class PairHead:
    """What `visfinder train --pairs` learned; belongs to one encoder.

    Attributes:
        encoder_hash: of the encoder whose vectors it reads; it makes nonsense of any other's.
        projection: (D, K) float32.
    """

    encoder_hash: str
    projection: Floats

    @property
    def width(self) -> int:
        """Numbers in a reading, K."""
        return int(self.projection.shape[1])

    def read(self, manners: Floats) -> Floats:
        """Return the readings, (M, K) unit rows, of (M, D) unit rows."""
        rows = manners @ self.projection
        length = np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
        return np.asarray(rows / length, np.float32)

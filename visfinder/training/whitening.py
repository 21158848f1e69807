"""The head before training: PCA of the pooled features, half whitened, as one linear map.

Half whitening (power 0.5) found more than raw features and than full whitening on every measure
that looks for one particular thing (`reference/encoder.md`).
"""

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from visfinder.embedding.network import EMBEDDING_SIZE

POWER = 0.5  # 0 leaves variances as they are, 1 makes them all alike


class Whitening(NamedTuple):
    """A centred projection of pooled features.

    Attributes:
        mean: (1280,) of the features.
        weight: (256, 1280).
    """

    mean: Tensor
    weight: Tensor

    def __call__(self, pooled: Tensor) -> Tensor:
        """Return unit vectors (N, 256) of pooled features (N, 1280)."""
        return functional.normalize((pooled - self.mean) @ self.weight.T, dim=1)

    def head(self, pooled: Tensor) -> Tensor:
        """Return (256, 1280): the same without an offset, for vectors of length about 1.

        A head without bias cannot subtract the mean; leaving out the mean's direction is the
        nearest linear map, and finds as much.
        """
        direction = functional.normalize(self.mean, dim=0)
        weight = self.weight - torch.outer(self.weight @ direction, direction)
        scaled: Tensor = weight / (pooled @ weight.T).norm(dim=1).mean()
        return scaled


def fit_whitening(pooled: Tensor) -> Whitening:
    """Fit the whitening to pooled features (N, 1280) float32."""
    mean = pooled.mean(dim=0)
    variances, directions = torch.linalg.eigh(torch.cov(pooled.T))
    largest = directions[:, -EMBEDDING_SIZE:].flip(1)
    scale = variances[-EMBEDDING_SIZE:].flip(0).clamp_min(1e-9) ** (-POWER / 2)
    return Whitening(mean, (largest * scale).T.contiguous())

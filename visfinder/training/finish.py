"""The last step: what the trained network sees widens its head and teaches it shop words.

Training turns the head towards what tells the training pictures apart, and away from what tells
other things apart. The finished network's own pooled features still hold that. So the head that
ships is two maps side by side, the trained one and a half whitened PCA of those features (over the
training pictures and the rendered catalog, which is furniture and homeware), brought back to 256
dimensions along the directions that vary most. It finds second views of a product better and
mixes types of furniture less, for next to nothing on what was trained (MODEL_CARD.md).
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn

from visfinder.embedding.network import EMBEDDING_SIZE, VisualEncoder
from visfinder.embedding.preprocessing import prepare
from visfinder.feeds.bundled import read_bundled
from visfinder.imaging.load import load
from visfinder.paths import bundled_catalog
from visfinder.training.export import PREPROCESSING
from visfinder.training.view_cache import FROZEN_CHILDREN, Round
from visfinder.training.whitening import fit_whitening

CHUNK = 128  # pictures a run
SAMPLE = 2500  # training pictures that the widening is fitted to
CATALOG_SAMPLE = 183  # catalog pictures; the widening's share was chosen with so many


class Sight(NamedTuple):
    """What a network makes of N pictures: pooled features (N, 1280) and logits (N, 1001)."""

    pooled: Tensor
    logits: Tensor


def sight_of_views(encoder: VisualEncoder, views: Round, rows: Sequence[int]) -> Sight:
    """Look at some views of a round, from what the frozen blocks made of them."""

    def chunks() -> Iterator[Tensor]:
        for start in range(0, len(rows), CHUNK):
            activations = views.activations[rows[start : start + CHUNK]]
            yield torch.from_numpy(activations.astype(np.float32))

    return _sight(encoder, encoder.body[FROZEN_CHILDREN:], chunks())


def sight_of_catalog(encoder: VisualEncoder) -> Sight:
    """Look at some pictures of the bundled catalog, spread evenly over its products."""
    products = read_bundled(bundled_catalog()).products
    every = sorted(product.picture for product in products)
    places = np.linspace(0, len(every) - 1, min(CATALOG_SAMPLE, len(every)))
    pictures = [every[round(place)] for place in places]

    def chunks() -> Iterator[Tensor]:
        for start in range(0, len(pictures), CHUNK):
            few = pictures[start : start + CHUNK]
            yield torch.from_numpy(np.stack([prepare(load(path), PREPROCESSING) for path in few]))

    return _sight(encoder, encoder.body, chunks())


def widened_head(head: Tensor, trained: Tensor, catalog: Tensor, share: float) -> Tensor:
    """Return a head (256, 1280) that also keeps what the trained one lets go.

    Args:
        head: (256, 1280), the trained one.
        trained: (N, 1280) pooled features of training pictures; a sample of them is used.
        catalog: (M, 1280) pooled features of the rendered catalog.
        share: of the untrained map beside the trained one; 0 leaves the head's angles as they are.
    """
    drawn = np.random.default_rng(0).permutation(len(trained))[:SAMPLE]
    pooled = torch.cat([trained[np.sort(drawn)], catalog])
    untrained = fit_whitening(pooled).head(pooled)
    both = torch.cat([head / (pooled @ head.T).norm(dim=1).mean(), share * untrained])
    seen = pooled @ both.T
    _, directions = torch.linalg.eigh(seen.T @ seen / len(seen))
    widened: Tensor = directions[:, -EMBEDDING_SIZE:].flip(1).T @ both
    return widened


def _sight(encoder: VisualEncoder, layers: nn.Module, chunks: Iterator[Tensor]) -> Sight:
    pooled = []
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        for chunk in chunks:
            features = layers(chunk.to(memory_format=torch.channels_last))
            pooled.append(features.float().mean(dim=(2, 3)))
    features = torch.cat(pooled) if pooled else torch.zeros(0, encoder.head.in_features)
    with torch.inference_mode():
        return Sight(features.clone(), encoder.classifier(features).clone())

"""The last step in torch: what the trained network sees widens its head.

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
from torch import Tensor
from torch.nn import functional

from visfinder.embedding.network import (
    CONCEPTS,
    EMBEDDING_SIZE,
    FEATURE_CHANNELS,
    HEAD_INPUTS,
    VisualEncoder,
    pooled,
)
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
    """What a network makes of N pictures: pooled features (N, 1328) and logits (N, 1001)."""

    pooled: Tensor
    logits: Tensor


def sight_of_views(encoder: VisualEncoder, views: Round, rows: Sequence[int]) -> Sight:
    """Look at some views of a round, from what the frozen blocks made of them."""
    upper = encoder.body[FROZEN_CHILDREN:]

    def chunks() -> Iterator[tuple[Tensor, Tensor]]:
        for start in range(0, len(rows), CHUNK):
            few = rows[start : start + CHUNK]
            activations = torch.from_numpy(views.activations[few].astype(np.float32))
            colours = torch.from_numpy(views.colours[few].astype(np.float32))
            yield upper(activations.to(memory_format=torch.channels_last)), colours

    return _sight(encoder, chunks())


def sight_of_catalog(encoder: VisualEncoder) -> Sight:
    """Look at some pictures of the bundled catalog, spread evenly over its products."""
    products = read_bundled(bundled_catalog()).products
    every = sorted(product.picture for product in products)
    places = np.linspace(0, len(every) - 1, min(CATALOG_SAMPLE, len(every)))
    pictures = [every[round(place)] for place in places]

    def chunks() -> Iterator[tuple[Tensor, Tensor]]:
        for start in range(0, len(pictures), CHUNK):
            few = pictures[start : start + CHUNK]
            prepared = [prepare(load(path), PREPROCESSING) for path in few]
            pixels = torch.from_numpy(np.stack(prepared)).to(memory_format=torch.channels_last)
            yield encoder.body(pixels), encoder.colours(pixels)

    return _sight(encoder, chunks())


def coloured_head(head: Tensor, features: Tensor, share: float) -> Tensor:
    """Return a head (256, 1328) that sees colours, too.

    Args:
        head: (256, 1328), of a network that sees none or few.
        features: (N, 1328), pooled, of training pictures.
        share: of the half whitened colours beside what the head sees.
    """
    colours = features[:, FEATURE_CHANNELS:]
    whitening = fit_whitening(colours)
    # The mean cannot be subtracted without a bias. What it becomes is left out instead; left out
    # before the whitening, as `Whitening.head` does, rare colours would carry it further.
    mean = functional.normalize(whitening.weight @ whitening.mean, dim=0)
    seen = whitening.weight - torch.outer(mean, mean @ whitening.weight)
    seen = seen / (colours @ seen.T).norm(dim=1).mean()
    return side_by_side(head, functional.pad(seen, (FEATURE_CHANNELS, 0)), features, share)


def widened_head(head: Tensor, trained: Tensor, catalog: Tensor, share: float) -> Tensor:
    """Return a head (256, 1328) that also keeps what the trained one lets go.

    Args:
        head: (256, 1328), the trained one.
        trained: (N, 1328) pooled features of training pictures; a sample of them is used.
        catalog: (M, 1328) pooled features of the rendered catalog.
        share: of the untrained map beside the trained one; 0 leaves the head's angles as they are.
    """
    drawn = np.random.default_rng(0).permutation(len(trained))[:SAMPLE]
    features = torch.cat([trained[np.sort(drawn)], catalog])
    return side_by_side(head, fit_whitening(features).head(features), features, share)


def side_by_side(head: Tensor, other: Tensor, features: Tensor, share: float) -> Tensor:
    """Return one map (256, C) that sees what two see, along the directions that vary most.

    Args:
        head: (256, C).
        other: (D, C), scaled so that its vectors have a length of about 1.
        features: (N, C), pooled, that the lengths and the directions are taken from.
        share: of `other`, relative to the length of the head's vectors.
    """
    both = torch.cat([head / (features @ head.T).norm(dim=1).mean(), share * other])
    seen = features @ both.T
    _, directions = torch.linalg.eigh(seen.T @ seen / len(seen))
    joined: Tensor = directions[:, -EMBEDDING_SIZE:].flip(1).T @ both
    return joined


def _sight(encoder: VisualEncoder, chunks: Iterator[tuple[Tensor, Tensor]]) -> Sight:
    """Pool feature maps (n, 1280, h, w) with the colours of the same cells beside them."""
    sights = [Sight(torch.zeros(0, HEAD_INPUTS), torch.zeros(0, CONCEPTS))]
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for seen, colours in chunks:
            with torch.autocast("cpu", enabled=False):
                features = seen.float()
                weights = encoder.attention(features)
                both = pooled(torch.cat([features, colours], dim=1), weights)
                sights.append(Sight(both, encoder.classifier(features.mean(dim=(2, 3)))))
    return Sight(*(torch.cat(parts) for parts in zip(*sights, strict=True)))

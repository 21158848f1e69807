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

from visfinder.embedding.network import EMBEDDING_SIZE, FEATURE_CHANNELS, VisualEncoder
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
            yield encoder.body(pixels), encoder.colours(pixels).mean(dim=(2, 3))

    return _sight(encoder, chunks())


def coloured_head(head: Tensor, pooled: Tensor, share: float) -> Tensor:
    """Return a head (256, 1328) that sees colours, too.

    Args:
        head: (256, 1328), of a network that sees none or few.
        pooled: (N, 1328) features of training pictures.
        share: of the half whitened colours beside what the head sees.
    """
    colours = pooled[:, FEATURE_CHANNELS:]
    seen = fit_whitening(colours).head(colours)
    return side_by_side(head, functional.pad(seen, (FEATURE_CHANNELS, 0)), pooled, share)


def widened_head(head: Tensor, trained: Tensor, catalog: Tensor, share: float) -> Tensor:
    """Return a head (256, 1328) that also keeps what the trained one lets go.

    Args:
        head: (256, 1328), the trained one.
        trained: (N, 1328) pooled features of training pictures; a sample of them is used.
        catalog: (M, 1328) pooled features of the rendered catalog.
        share: of the untrained map beside the trained one; 0 leaves the head's angles as they are.
    """
    drawn = np.random.default_rng(0).permutation(len(trained))[:SAMPLE]
    pooled = torch.cat([trained[np.sort(drawn)], catalog])
    return side_by_side(head, fit_whitening(pooled).head(pooled), pooled, share)


def side_by_side(head: Tensor, other: Tensor, pooled: Tensor, share: float) -> Tensor:
    """Return one map (256, C) that sees what two see, along the directions that vary most.

    Args:
        head: (256, C).
        other: (D, C), scaled so that its vectors have a length of about 1.
        pooled: (N, C) features that the lengths and the directions are taken from.
        share: of `other`, relative to the length of the head's vectors.
    """
    both = torch.cat([head / (pooled @ head.T).norm(dim=1).mean(), share * other])
    seen = pooled @ both.T
    _, directions = torch.linalg.eigh(seen.T @ seen / len(seen))
    joined: Tensor = directions[:, -EMBEDDING_SIZE:].flip(1).T @ both
    return joined


def _sight(encoder: VisualEncoder, chunks: Iterator[tuple[Tensor, Tensor]]) -> Sight:
    """Pool feature maps, and put the colours of the same pictures beside them."""
    features, coloured = [], []
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        for seen, colours in chunks:
            features.append(seen.float().mean(dim=(2, 3)))
            coloured.append(colours)
    with torch.inference_mode():
        pooled = torch.cat(features) if features else torch.zeros(0, FEATURE_CHANNELS)
        both = torch.cat([pooled, *([torch.cat(coloured)] if coloured else [])], dim=1)
        return Sight(both.clone(), encoder.classifier(pooled).clone())

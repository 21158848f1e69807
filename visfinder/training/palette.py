"""The palette that pictures' colours are told in: k-means of the colours that products have."""

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.cluster.vq import kmeans2
from torch import Tensor
from torch.nn import functional

from visfinder.embedding.colour_cells import HUE_WEIGHT, PALETTE_SIZE, POINT
from visfinder.imaging.oklch import to_lab
from visfinder.training.pictures import Part, Picture
from visfinder.training.views import plain_view

SAMPLE = 1500  # training pictures
POINTS = 100  # of each
NEAR_WHITE = 250  # a point whose darkest channel is brighter is background
ROUNDS = 30


def fit_palette(pictures: Sequence[Picture], side: int, seed: int) -> Tensor:
    """Return (48, 3) float32 OKLab, the centres of the training pictures' colours.

    Args:
        pictures: Of all parts; training pictures are drawn from them.
        side: Pixels of the views.
        seed: Of the draw and of k-means.
    """
    random = np.random.default_rng(seed)
    rows = [row for row, picture in enumerate(pictures) if picture.part is Part.TRAIN]
    chosen = random.choice(rows, min(SAMPLE, len(rows)), replace=False)
    colours = np.concatenate([_points(pictures[row], side, random) for row in chosen])
    colours = colours[colours.min(axis=1) < NEAR_WHITE]
    scale = np.array([1.0, HUE_WEIGHT, HUE_WEIGHT], np.float32)
    centres, _ = kmeans2(to_lab(colours) * scale, PALETTE_SIZE, ROUNDS, minit="++", seed=random)
    return torch.from_numpy((centres / scale).astype(np.float32))


def _points(picture: Picture, side: int, random: np.random.Generator) -> NDArray[np.uint8]:
    """Return the colours of some points of a picture, uint8 (100, 3)."""
    points = functional.avg_pool2d(plain_view(picture, side).float(), POINT).round()
    every = points.to(torch.uint8).flatten(1).T.numpy()
    drawn: NDArray[np.uint8] = every[random.integers(len(every), size=POINTS)]
    return drawn

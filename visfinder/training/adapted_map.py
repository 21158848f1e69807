"""A linear map on top of the encoder's vectors that tells one catalog's products apart better.

The encoder's last layer is linear, so a map after it is only another last layer: speed, size and
exact explanations stay. It starts as the identity and is drawn back to it, because a shopper's
photo shows other things than the catalog does.
"""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from visfinder.progress import Report
from visfinder.training.losses import contrastive
from visfinder.training.own_catalog import Sights

STEPS = 400
PRODUCTS = 192  # in a batch, each seen twice
RATE = 1e-3
PULL = 5.0  # of the mean squared distance to the identity, against losses of about 1
TEMPERATURE = 0.07
DESIGN_WEIGHT, KIND_WEIGHT = 0.3, 1.0
KIND_TEMPERATURE = 0.1

Map = NDArray[np.float32]


def fit_map(sights: Sights, seed: int, report: Report) -> Map:
    """Return the map (D, D) fitted to the sights of a training part.

    Args:
        sights: What the encoder makes of the pictures.
        seed: Of the batches.
        report: Told steps done and in all; what it raises ends the fit.
    """
    torch.manual_seed(seed)
    views = torch.from_numpy(np.concatenate([sights.plain[:, None], sights.anew], axis=1))
    _, kinds = np.unique([picture.kind for picture in sights.pictures], return_inverse=True)
    labels = torch.stack(
        [torch.arange(len(views)), torch.from_numpy(sights.designs), torch.from_numpy(kinds)]
    )
    change = nn.Parameter(torch.zeros(views.shape[2], views.shape[2]))
    optimiser = torch.optim.Adam([change], lr=RATE)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, STEPS)
    for step in range(STEPS):
        loss = _loss(views, labels, change) + PULL * change.square().sum(dim=1).mean()
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
        schedule.step()
        report(step + 1, STEPS)
    return (torch.eye(len(change)) + change.detach()).numpy()


def mapped(vectors: NDArray[np.float32], by: Map) -> NDArray[np.float32]:
    """Return unit rows (..., D) of rows (..., D) after the map."""
    moved = vectors @ by.T
    unit: NDArray[np.float32] = moved / np.linalg.norm(moved, axis=-1, keepdims=True)
    return unit


def _loss(views: Tensor, labels: Tensor, change: Tensor) -> Tensor:
    """Contrast a batch: the same product, then its design, then its category."""
    rows = torch.randperm(len(views))[:PRODUCTS]
    pair = torch.rand(len(rows), views.shape[1]).argsort(dim=1)[:, :2]  # two different views each
    shown = views[rows[:, None], pair].flatten(0, 1)
    vectors = functional.normalize(shown + shown @ change.T, dim=1)
    products, designs, kinds = labels[:, rows].repeat_interleave(2, dim=1)
    return (
        contrastive(vectors, products, TEMPERATURE)
        + DESIGN_WEIGHT * contrastive(vectors, designs, KIND_TEMPERATURE)
        + KIND_WEIGHT * contrastive(vectors, kinds, KIND_TEMPERATURE)
    )

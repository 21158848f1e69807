"""Fits one head of words (`visfinder.embedding.heads`) to labelled pictures."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import torch
from torch import Tensor

from visfinder.embedding.runtime import Floats
from visfinder.training.calibration import Doubles, Mask

# Chosen on held-out photos and renders, for accuracy and likelihood alike: with a third of it
# photos are named as often right and less calibrated, with a tenth worse.
_DECAY: Final = 1e-3  # of the squared weights
_SCALE: Final = 0.3  # of the standardised logits; a thousand of them then weigh as much as the bias
_STEPS: Final = 80


@dataclass(frozen=True, slots=True)
class Linear:
    """A linear map of logits (..., C) to the scores of words.

    Attributes:
        words: K of them.
        weight: (C, K) float32.
        bias: (K,) float32.
    """

    words: tuple[str, ...]
    weight: Floats
    bias: Floats

    def scores(self, logits: Floats) -> Doubles:
        """Return (N, K)."""
        return (logits @ self.weight + self.bias).astype(np.float64)


def allowed_of(labels: Sequence[Sequence[str]], words: Sequence[str]) -> Mask:
    """Return (N, K): which words each of N labels may be; none where it names no word."""
    places = {word: place for place, word in enumerate(words)}
    allowed: Mask = np.zeros((len(labels), len(words)), bool)
    for row, label in enumerate(labels):
        allowed[row, [places[word] for word in label if word in places]] = True
    return allowed


def fit_linear(logits: Floats, allowed: Mask, words: Sequence[str]) -> Linear:
    """Fit the weights by L-BFGS: multinomial logistic regression with L2 decay.

    The loss of a picture is the negative log of what all its allowed words are given together, so
    a label that is wider than the words teaches no more than it says. A word's pictures weigh by
    the root of how rare it is, so that 20 backpacks are heard beside 2,000 T-shirts.

    Args:
        logits: (N, C).
        allowed: (N, K), at least one word each.
        words: K of them.

    Returns:
        the map; where there is nothing to learn from, one under which all words are as likely.
    """
    if not len(logits):
        nothing = np.zeros((logits.shape[1], len(words)), np.float32)
        return Linear(tuple(words), nothing, nothing.sum(axis=0))
    mean, deviation = logits.mean(axis=0), logits.std(axis=0) + 1e-6
    inputs = torch.from_numpy(((logits - mean) / deviation * _SCALE).astype(np.float32))
    barred = torch.from_numpy(np.where(allowed, 0.0, -1e9).astype(np.float32))
    shares = torch.from_numpy(_rarity(allowed).astype(np.float32))
    weight = torch.zeros(logits.shape[1], len(words), requires_grad=True)
    bias = torch.zeros(len(words), requires_grad=True)
    optimiser = torch.optim.LBFGS([weight, bias], max_iter=_STEPS, history_size=10)

    def loss() -> Tensor:
        optimiser.zero_grad()
        scores = inputs @ weight + bias
        missed = scores.logsumexp(dim=1) - (scores + barred).logsumexp(dim=1)
        value = (missed * shares).sum() + _DECAY * weight.square().sum()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    optimiser.step(loss)  # type: ignore[no-untyped-call]
    # The standardisation goes into the weights.
    plain = weight.detach().numpy() * (_SCALE / deviation)[:, None]
    offset = bias.detach().numpy() - mean @ plain
    return Linear(tuple(words), plain.astype(np.float32), offset.astype(np.float32))


def _rarity(allowed: Mask) -> Doubles:
    """Return (N,) weights that sum to 1."""
    shares = allowed / allowed.sum(axis=1, keepdims=True)
    weights = (shares / np.sqrt(np.maximum(shares.sum(axis=0), 1))).sum(axis=1)
    total: Doubles = weights / weights.sum()
    return total

"""What trains: the upper blocks, the head, the ImageNet classifier and the class prototypes.

The start weights have batch norm folded into their convolutions, and the rows of folded kernels
differ in size by orders of magnitude, so one step of Adam would barely move some channels and
overturn others. Each kernel is therefore trained as direction times gain, as in weight
normalisation (Salimans and Kingma, NeurIPS 2016): a step is then relative to the channel's own
size. Batch norm itself stays away: its statistics would be those of one data set per batch, and
not those that the finished network meets.
"""

import copy
from collections.abc import Mapping
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils import parametrize

from visfinder.embedding.network import EMBEDDING_SIZE, VisualEncoder, pooled
from visfinder.training.view_cache import FROZEN_CHILDREN

TINY = 1e-12  # keeps a channel whose kernel is all zeros from dividing by it


class ChannelGain(nn.Module):
    """A kernel as gain (C, 1, 1, 1) times direction (C, ...), whose rows start with RMS 1."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        self.gain = nn.Parameter(weight.square().mean(dim=(1, 2, 3), keepdim=True).sqrt() + TINY)

    def forward(self, direction: Tensor) -> Tensor:
        """Return the kernel."""
        return self.gain * direction

    def right_inverse(self, weight: Tensor) -> Tensor:
        """Return the direction of a kernel at the present gain."""
        return weight / self.gain


class Seen(NamedTuple):
    """What the student makes of N views: unit vectors (N, 256) and ImageNet logits (N, 1001)."""

    vectors: Tensor
    logits: Tensor


class Student(nn.Module):
    """The trainable part of an encoder, fed with what the frozen blocks made of a view."""

    def __init__(self, start: VisualEncoder, classes: Mapping[str, int]) -> None:
        """Start from an encoder, with one prototype for each class of each named vocabulary."""
        super().__init__()
        self.upper = copy.deepcopy(start.body[FROZEN_CHILDREN:])
        for module in list(self.upper.modules()):
            if isinstance(module, nn.Conv2d):
                gain = ChannelGain(module.weight.detach())
                parametrize.register_parametrization(module, "weight", gain)
        self.to(memory_format=torch.channels_last)
        self.attention = copy.deepcopy(start.attention)
        self.head = copy.deepcopy(start.head)
        self.classifier = copy.deepcopy(start.classifier)
        self.prototypes = nn.ParameterDict(
            {
                name: nn.Parameter(torch.randn(count, EMBEDDING_SIZE))
                for name, count in classes.items()
            }
        )

    def forward(self, activations: Tensor, colours: Tensor) -> Seen:
        """Map activations (N, 64, 14, 14) and colours (N, 48, 7, 7) to what is seen, float32."""
        features = self._features(activations)
        weights = self.attention(features)
        projected = self.head(pooled(torch.cat([features, colours], dim=1), weights))
        logits = self.classifier(features.mean(dim=(2, 3)))
        return Seen(functional.normalize(projected, dim=1), logits)

    def cells(self, activations: Tensor, colours: Tensor) -> Tensor:
        """Return (N, h * w, 256), cells whose sum is the embedding before its normalisation."""
        features = self._features(activations)
        both = torch.cat([features, colours], dim=1).flatten(2).transpose(1, 2)
        cells: Tensor = self.head(both) * self.attention(features)[:, :, None]
        return cells

    def _features(self, activations: Tensor) -> Tensor:
        with torch.autocast(activations.device.type, torch.bfloat16):
            features: Tensor = self.upper(activations.to(memory_format=torch.channels_last))
        return features.float()


def finished(student: Student, start: VisualEncoder, share: float = 1.0) -> VisualEncoder:
    """Return an encoder whose upper part lies `share` of the way from the start to the student.

    The line between the weights before and after fine-tuning trades what the start knew for what
    was learned (WiSE-FT, Wortsman et al., CVPR 2022); a share above 1 goes on along it.
    """
    encoder = copy.deepcopy(start)
    old_layers = [*_weighted(encoder.body[FROZEN_CHILDREN:]), *_ends(encoder)]
    new_layers = [*_weighted(student.upper), *_ends(student)]
    with torch.no_grad():
        for old, new in zip(old_layers, new_layers, strict=True):
            old.weight.lerp_(new.weight, share)
            if old.bias is not None and new.bias is not None:
                old.bias.lerp_(new.bias, share)
    return encoder.eval()


def _ends(network: VisualEncoder | Student) -> list[nn.Linear]:
    return [network.attention.score, network.head, network.classifier]


def _weighted(network: nn.Module) -> list[nn.Conv2d | nn.Linear]:
    """Return the convolutions of a network in order."""
    return [module for module in network.modules() if isinstance(module, nn.Conv2d)]

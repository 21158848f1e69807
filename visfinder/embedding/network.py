"""The network: MobileNetV2 and colours, attention pooling, a bias-free linear head, L2 normalised.

Sandler et al., "MobileNetV2: Inverted Residuals and Linear Bottlenecks", CVPR 2018, at width 1.0.
Padding is TensorFlow's SAME, because the start weights come from there: for a stride of 2 on an
even size nothing is added before and one row and one column after. Beside its last feature map
stand the colours of each cell (`colour_cells`).

Pooling is a mean of the cells of the feature map, weighted by what is seen in each (background
counts less), and the head is linear. So the cosine between a photo and a product is a sum over the
cells. `VisualEncoder.forward` returns the terms of that sum beside the embedding.

This module needs torch; import it only where a torch network is really wanted.
"""

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from visfinder.embedding.colour_cells import PALETTE_SIZE, ColourCells

# (expansion, output channels, blocks, stride of the first block): table 2 of the paper.
STAGES = (
    (1, 16, 1, 1),
    (6, 24, 2, 2),
    (6, 32, 3, 2),
    (6, 64, 4, 2),
    (6, 96, 3, 1),
    (6, 160, 3, 2),
    (6, 320, 1, 1),
)
STEM_CHANNELS = 32
FEATURE_CHANNELS = 1280
HEAD_INPUTS = FEATURE_CHANNELS + PALETTE_SIZE
EMBEDDING_SIZE = 256
CONCEPTS = 1001  # ImageNet's thousand classes after one for "background"
STRIDE = 32  # picture pixels per cell of the feature map


class ConvLayer(nn.Module):
    """A convolution with SAME padding, a place for batch norm, and ReLU6 or nothing.

    `norm` is an identity in a network that ships (batch norm is folded into the convolution) and
    a `BatchNorm2d` while the network trains.
    """

    def __init__(
        self,
        inputs: int,
        outputs: int,
        *,
        kernel: int = 1,
        stride: int = 1,
        groups: int = 1,
        linear: bool = False,
    ) -> None:
        super().__init__()
        padding = kernel // 2 if stride == 1 else 0
        self.conv = nn.Conv2d(inputs, outputs, kernel, stride, padding, groups=groups)
        self.norm: nn.Module = nn.Identity()
        self.activation: nn.Module = nn.Identity() if linear else nn.ReLU6()

    def forward(self, pixels: Tensor) -> Tensor:
        """Map (N, C, H, W) to (N, C', H / stride, W / stride); H and W even where stride is 2."""
        if self.conv.stride[0] == 2:
            pixels = functional.pad(pixels, (0, 1, 0, 1))
        activated: Tensor = self.activation(self.norm(self.conv(pixels)))
        return activated


class InvertedResidual(nn.Module):
    """Expand, filter each channel, project; with a shortcut where the shape stays."""

    def __init__(self, inputs: int, outputs: int, *, expansion: int, stride: int) -> None:
        super().__init__()
        hidden = inputs * expansion
        layers = [] if expansion == 1 else [ConvLayer(inputs, hidden)]
        layers.append(ConvLayer(hidden, hidden, kernel=3, stride=stride, groups=hidden))
        layers.append(ConvLayer(hidden, outputs, linear=True))
        self.layers = nn.Sequential(*layers)
        self.shortcut = stride == 1 and inputs == outputs

    def forward(self, pixels: Tensor) -> Tensor:
        """Map (N, C, H, W) to (N, C', H / stride, W / stride)."""
        projected: Tensor = self.layers(pixels)
        return pixels + projected if self.shortcut else projected


class Encoding(NamedTuple):
    """What the network says about a batch of N pictures; all float32.

    Attributes:
        embedding: (N, 256), rows of unit length.
        cells: (N, h * w, 256), row by row from the top left. Their sum over the cells is
            `embedding`, so `cells @ product` sums to the cosine with a unit product vector.
        concepts: (N, 1001) ImageNet logits.
    """

    embedding: Tensor
    cells: Tensor
    concepts: Tensor


def body_layers() -> nn.Sequential:
    """Return the body: stem, 17 inverted residual blocks, last convolution (19 children)."""
    layers: list[nn.Module] = [ConvLayer(3, STEM_CHANNELS, kernel=3, stride=2)]
    channels = STEM_CHANNELS
    for expansion, outputs, blocks, first_stride in STAGES:
        for block in range(blocks):
            stride = first_stride if block == 0 else 1
            layers.append(InvertedResidual(channels, outputs, expansion=expansion, stride=stride))
            channels = outputs
    layers.append(ConvLayer(channels, FEATURE_CHANNELS))
    return nn.Sequential(*layers)


class Attention(nn.Module):
    """How much each cell of a feature map counts: a softmax over one linear score of each.

    As in Noh et al., "Large-Scale Image Retrieval with Attentive Deep Local Features", ICCV 2017,
    with one layer. Scores of zero, where it begins, make the plain mean.
    """

    def __init__(self) -> None:
        super().__init__()
        self.score = nn.Linear(FEATURE_CHANNELS, 1, bias=False)
        nn.init.zeros_(self.score.weight)

    def forward(self, features: Tensor) -> Tensor:
        """Map (N, 1280, h, w) to the weights of the cells, (N, h * w), which sum to 1."""
        scores: Tensor = self.score(features.flatten(2).transpose(1, 2))
        return scores[:, :, 0].softmax(dim=1)


def pooled(features: Tensor, weights: Tensor) -> Tensor:
    """Return (N, C), the mean of cells (N, C, h, w) by their weights (N, h * w)."""
    return torch.einsum("nck,nk->nc", features.flatten(2), weights)


class VisualEncoder(nn.Module):
    """Pictures to unit vectors, with the cells they are the sum of and ImageNet logits."""

    def __init__(self) -> None:
        super().__init__()
        self.body = body_layers()
        self.colours = ColourCells()
        self.attention = Attention()
        self.head = nn.Linear(HEAD_INPUTS, EMBEDDING_SIZE, bias=False)
        self.classifier = nn.Linear(FEATURE_CHANNELS, CONCEPTS)

    def forward(self, pixels: Tensor) -> Encoding:
        """Encode (N, 3, H, W) RGB in [-1, 1]; H and W are multiples of 32."""
        seen = self.body(pixels)
        weights = self.attention(seen)
        features = torch.cat([seen, self.colours(pixels)], dim=1)  # (N, 1328, h, w)
        projected = self.head(pooled(features, weights))
        # One rounding step above zero, so that a picture without any feature gives no NaN.
        length = projected.norm(dim=1, keepdim=True).clamp_min(torch.finfo(torch.float32).tiny)
        each = self.head(features.flatten(2).transpose(1, 2))
        cells = each * (weights / length)[:, :, None]
        # The classes are what the start weights were trained for, with the plain mean.
        return Encoding(projected / length, cells, self.classifier(seen.mean(dim=(2, 3))))

"""The colours of each cell, as shares: what the last layer of a network has mostly forgotten.

Each point of the picture is compared with a palette of colours in OKLab and shared out among the
nearest of them (soft assignment, van Gemert et al., "Visual Word Ambiguity", TPAMI 2010). The mean
over a cell's points joins the features of the network, so that pooling and head stay linear and an
explanation of the cosine stays arithmetic.

This module needs torch; import it only where a torch network is really wanted.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

PALETTE_SIZE = 48
POINT = 4  # pixels of the picture that are averaged before their colour is looked at
CELL_POINTS = 8  # points a side of a cell of the feature map
# OKLab's a and b count double: hue tells products apart better than brightness, which is the
# light's as often as the product's.
HUE_WEIGHT = 2.0
SOFTNESS = 0.01  # squared distance at which a colour's share falls to 1 / e of a nearer one's

# Ottosson's matrices (`visfinder.imaging.oklch`), which a shop's colours are told in, too.
_TO_CONES = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_TO_LAB = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


class ColourCells(nn.Module):
    """Pictures to the shares of a palette's colours in each cell of the feature map.

    Attributes:
        palette: (48, 3) OKLab; a buffer, it travels with the weights.
    """

    palette: Tensor
    cones: Tensor
    axes: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("palette", torch.zeros(PALETTE_SIZE, 3))
        cones, axes = torch.tensor(_TO_CONES), torch.tensor(_TO_LAB)
        self.register_buffer("cones", cones[:, :, None, None], persistent=False)
        self.register_buffer("axes", axes[:, :, None, None], persistent=False)

    def forward(self, pixels: Tensor) -> Tensor:
        """Map (N, 3, H, W) RGB in [-1, 1] to (N, 48, H / 32, W / 32); shares of 0..1.

        White is a colour more, whose share is left out: most pictures stand on it.
        """
        with torch.autocast(pixels.device.type, enabled=False):
            points = functional.avg_pool2d(pixels.float() / 2 + 0.5, POINT).clamp(0, 1)
            return functional.avg_pool2d(self.shares(points), CELL_POINTS)

    def shares(self, points: Tensor) -> Tensor:
        """Map float32 (N, 3, h, w) RGB in 0..1 to each point's shares, (N, 48, h, w)."""
        with torch.autocast(points.device.type, enabled=False):
            low, high = points / 12.92, ((points + 0.055) / 1.055) ** 2.4
            linear = torch.where(points <= 0.04045, low, high)
            cones = functional.conv2d(linear, self.cones)
            lab = functional.conv2d(cones.clamp_min(1e-8) ** (1 / 3), self.axes)
            white = self.palette.new_tensor([[1.0, 0.0, 0.0]])
            scale = self.palette.new_tensor([[1.0, HUE_WEIGHT, HUE_WEIGHT]])
            centres = torch.cat([self.palette, white]) * scale
            # |x - c|^2 = |x|^2 - 2 x c + |c|^2. By hand, since a softmax over channels is slow; no
            # colour of sRGB is so far from its nearest that nothing would be left of all shares.
            apart = functional.conv2d(
                lab, (-2 * centres * scale)[:, :, None, None], centres.square().sum(dim=1)
            )
            apart = apart + (lab * scale[:, :, None, None]).square().sum(dim=1, keepdim=True)
            near = (-apart / SOFTNESS).exp()
            return near[:, :PALETTE_SIZE] / near.sum(dim=1, keepdim=True)

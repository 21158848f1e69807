"""Palettes as arrays, and how far two of them agree or harmonise.

Colours are compared in OKLab (Ottosson 2020), where equal distances look about equally large.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from visfinder.models import Swatch

PLACES = 5  # swatches per palette
LIGHTNESS, CHROMA, HUE, SHARE = range(4)

# Distance in OKLab at which two colours stop being "the same": about 2.5 just noticeable steps of
# 0.02 each, since the light of a shopper's photo is not the studio's.
SAME = 0.09

Palettes = NDArray[np.float32]  # (N, 5, 4): lightness, chroma, hue in degrees, share; rest share 0


def pack(palettes: Sequence[Sequence[Swatch]]) -> Palettes:
    """Return palettes as one (N, 5, 4) array; places that a palette does not use have share 0."""
    packed = np.zeros((len(palettes), PLACES, 4), np.float32)
    for row, palette in enumerate(palettes):
        for place, swatch in enumerate(palette[:PLACES]):
            packed[row, place] = (swatch.lightness, swatch.chroma, swatch.hue, swatch.share)
    return packed


def agreement(palette: Palettes, palettes: Palettes) -> NDArray[np.float32]:
    """Return how much of a palette each other palette has too.

    Every swatch looks for its like: exp(-(distance / SAME)^2), times the area that both have.

    Args:
        palette: (1, 5, 4), the photo's.
        palettes: (N, 5, 4), the products'.

    Returns:
        (N,) float32, 0 (no colour in common) to 1 (the same colours in the same shares).
    """
    ours, theirs = _oklab(palette)[0], _oklab(palettes)
    apart = np.sum((theirs[:, None, :, :] - ours[None, :, None, :]) ** 2, axis=-1)  # (N, 5, 5)
    shared = np.minimum(palettes[:, None, :, SHARE], palette[0, None, :, None, SHARE])
    alike = np.exp(-apart / SAME**2) * shared
    whole = float(palette[0, :, SHARE].sum())
    if whole == 0:
        return np.zeros(len(palettes), np.float32)
    return np.asarray(np.minimum(alike.max(axis=2).sum(axis=1) / whole, 1), np.float32)


def _oklab(palettes: Palettes) -> NDArray[np.float32]:
    """Return (N, 5, 3) OKLab of (N, 5, 4) OKLCh."""
    hue = np.deg2rad(palettes[..., HUE])
    chroma = palettes[..., CHROMA]
    return np.stack((palettes[..., LIGHTNESS], chroma * np.cos(hue), chroma * np.sin(hue)), axis=-1)

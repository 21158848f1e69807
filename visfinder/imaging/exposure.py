"""Photos that are too dark, made as bright as the others.

A phone in a dim room gives a photo whose brightest things are grey. The network has seen few of
those, and a product's picture never is one; so before it looks, what is bright becomes bright.
"""

import numpy as np

from visfinder.models import Pixels

# The brightest channel of nearly every pixel lies below what this share of them reaches: a lamp
# or a reflection that is smaller does not say how bright the photo is.
BRIGHT_SHARE = 99.5
BRIGHT_ENOUGH = 220  # of 255; hardly a photo taken by day stays below
MOST = 3.0  # times brighter: beyond it, noise and the steps of eight bits are all there is


def brightened(pixels: Pixels) -> Pixels:
    """Multiply a dark picture until what is bright in it reaches `BRIGHT_ENOUGH`.

    All channels alike, so hues stay; a picture that is bright enough comes back as it is.

    Args:
        pixels: uint8 (H, W, 3), without the white that fits it into a square.
    """
    bright = _bright(pixels)
    if bright >= BRIGHT_ENOUGH:
        return pixels
    gain = min(BRIGHT_ENOUGH / max(bright, 1.0), MOST)
    table = np.minimum(np.arange(256) * gain, 255).round().astype(np.uint8)
    brighter: Pixels = table[pixels]
    return brighter


def _bright(pixels: Pixels) -> float:
    """Return the percentile of the brightest channel; by counting, which is fast for bytes."""
    brightest = np.maximum(np.maximum(pixels[..., 0], pixels[..., 1]), pixels[..., 2])
    below = np.bincount(brightest.ravel(), minlength=256).cumsum()
    place = BRIGHT_SHARE / 100 * (brightest.size - 1)
    lower, upper = np.searchsorted(
        below, [int(place), min(int(place) + 1, brightest.size - 1)], "right"
    )
    return float(lower + (upper - lower) * (place - int(place)))

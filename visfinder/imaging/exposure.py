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
    bright = float(np.percentile(pixels.max(axis=2), BRIGHT_SHARE))
    if bright >= BRIGHT_ENOUGH:
        return pixels
    gain = min(BRIGHT_ENOUGH / max(bright, 1.0), MOST)
    table = np.minimum(np.arange(256) * gain, 255).round().astype(np.uint8)
    brighter: Pixels = table[pixels]
    return brighter

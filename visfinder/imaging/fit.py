"""Making pixels fit: a square for the encoder, a part of a photo, a small copy."""

import numpy as np
from PIL import Image

from visfinder.models import Pixels, Region


def letterbox(pixels: Pixels, side: int) -> Pixels:
    """Fit a picture into a white square, centred, its shape kept.

    Args:
        pixels: uint8 (H, W, 3).
        side: of the square, in pixels; a smaller picture is enlarged to it.

    Returns:
        uint8 (side, side, 3).
    """
    height, width = pixels.shape[:2]
    part = side / max(height, width)
    inner = (max(1, round(width * part)), max(1, round(height * part)))
    square = np.full((side, side, 3), 255, np.uint8)
    left, top = (side - inner[0]) // 2, (side - inner[1]) // 2
    square[top : top + inner[1], left : left + inner[0]] = _resized(pixels, inner)
    return square


def middle(pixels: Pixels, side: int, shorter: int, *, bilinear: bool = False) -> Pixels:
    """Resize a picture until its shorter side is `shorter` and cut the square in its middle out.

    Args:
        pixels: uint8 (H, W, 3).
        side: of the square, in pixels, at most `shorter`.
        shorter: pixels.
        bilinear: resampled so, as some networks are trained; bicubic otherwise.

    Returns:
        uint8 (side, side, 3).
    """
    height, width = pixels.shape[:2]
    reach = min(height, width) * side / shorter  # of the square, in the picture's own pixels
    left, top = (width - reach) / 2, (height - reach) / 2
    # Only what is kept is resized: a banner of 1 x 500 would become one of 232 x 116,000.
    square = Image.fromarray(pixels).resize(
        (side, side),
        Image.Resampling.BILINEAR if bilinear else Image.Resampling.BICUBIC,
        box=(left, top, left + reach, top + reach),
        reducing_gap=3.0,
    )
    return np.array(square, np.uint8)


def crop(pixels: Pixels, region: Region) -> Pixels:
    """Cut a region out of a photo; at least one pixel, in memory of its own.

    Args:
        pixels: uint8 (H, W, 3).
        region: in fractions of the photo.
    """
    height, width = pixels.shape[:2]
    left = min(width - 1, round(region.left * width))
    top = min(height - 1, round(region.top * height))
    right = min(width, max(left + 1, round((region.left + region.width) * width)))
    bottom = min(height, max(top + 1, round((region.top + region.height) * height)))
    return pixels[top:bottom, left:right].copy()


def shrink(pixels: Pixels, longest: int) -> Pixels:
    """Make a picture smaller until its longest side is `longest` pixels; never larger.

    Args:
        pixels: uint8 (H, W, 3).
        longest: pixels, at least 1.
    """
    height, width = pixels.shape[:2]
    part = longest / max(height, width)
    if part >= 1:
        return pixels
    return _resized(pixels, (max(1, round(width * part)), max(1, round(height * part))))


def _resized(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    """Resample to (width, height); antialiased bicubic, in two steps where it is much smaller."""
    if size == (pixels.shape[1], pixels.shape[0]):
        return pixels
    picture = Image.fromarray(pixels)
    # reducing_gap 3: averages blocks first; no visible difference and several times faster.
    return np.array(picture.resize(size, Image.Resampling.BICUBIC, reducing_gap=3.0), np.uint8)

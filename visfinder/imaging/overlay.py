"""Drawing which places of a picture speak for a match, and which against it.

    shares (h, w) --smooth--> one share a pixel --colour and opacity--> over the faded picture

What speaks for a match runs from pale yellow over orange to crimson, darker in even steps of
OKLab; what speaks against it is blue and hatched: told apart without red and green, and on a
grey printout.  The more a place counts, the less of the picture is seen through.
"""

from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from visfinder.imaging.fit import letterbox
from visfinder.imaging.oklch import from_lch, to_lab, to_rgb
from visfinder.models import Pixels

_RAMP: Final = from_lch(  # lightness falls evenly: a little, more, most
    np.array([[0.93, 0.11, 100], [0.71, 0.18, 55], [0.49, 0.2, 20]], np.float32)
)
_AGAINST: Final = from_lch(np.array([[0.42, 0.19, 262]], np.float32))[0]
_OPAQUE: Final = 0.75  # of the place that counts most: the picture is still seen
_COLOURFUL: Final = 0.5  # how much of its colourfulness the picture keeps beneath
_LIGHTER: Final = 0.25  # how far the picture beneath goes towards white
_HATCH: Final = 6  # pixels from stripe to stripe


def laid_over(pixels: Pixels, shares: NDArray[np.float32], *, side: int) -> Pixels:
    """Draw shares over a picture as the encoder sees it: in a white square, centred.

    Args:
        pixels: uint8 (H, W, 3).
        shares: (h, w), what each cell of that square adds; negative cells speak against.  The
            place that counts most has the strongest colour, however little that is.
        side: of the square drawn, in pixels.

    Returns:
        uint8 (side, side, 3).
    """
    lab = to_lab(letterbox(pixels, side).reshape(-1, 3)).reshape(side, side, 3)
    lab[..., 1:] *= _COLOURFUL
    lab[..., 0] += (1 - lab[..., 0]) * _LIGHTER
    colour, opacity = _cloud(shares, side)
    mixed = lab * (1 - opacity) + colour * opacity
    return to_rgb(mixed.reshape(-1, 3)).reshape(side, side, 3)


def translucent(shares: NDArray[np.float32], *, side: int) -> NDArray[np.uint8]:
    """Return what `laid_over` lays over a picture by itself, to be drawn over it elsewhere.

    Args:
        shares: (h, w), as `laid_over` has it.
        side: of the square, in pixels.

    Returns:
        uint8 (side, side, 4): sRGB and opacity, the colours not multiplied with it.
    """
    colour, opacity = _cloud(shares, side)
    rgb = to_rgb(colour.reshape(-1, 3)).reshape(side, side, 3)
    return np.concatenate([rgb, np.round(opacity * 255).astype(np.uint8)], axis=2)


def side_by_side(pictures: list[Pixels], *, gap: int) -> Pixels:
    """Put pictures of one height, uint8 (H, W, 3), beside each other on white."""
    height = pictures[0].shape[0]
    white = np.full((height, gap, 3), 255, np.uint8)
    row = [part for picture in pictures for part in (white, picture)][1:]
    return np.concatenate(row, axis=1)


def write_png(pixels: Pixels, path: Path) -> None:
    """Write a picture, uint8 (H, W, 3), into a file that is not there yet.

    Raises:
        OSError: it is there already, or cannot be written.
    """
    with path.open("xb") as file:
        Image.fromarray(pixels).save(file, "PNG")


def _cloud(
    shares: NDArray[np.float32], side: int
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the colour of each pixel in OKLab, (side, side, 3), and its opacity, (side, side, 1).

    Between the stripes of what speaks against, the picture shows.
    """
    cloud = _smooth(shares, side)
    part = (cloud / (float(np.abs(cloud).max()) or 1.0))[..., None]
    amount = np.abs(part)
    stops = (0, 0.5, 1)
    ramp = np.concatenate([np.interp(amount, stops, band) for band in _RAMP.T], axis=-1)
    rows, columns = np.indices((side, side))
    stripe = ((rows + columns) % _HATCH < _HATCH // 2)[..., None]
    colour = np.where(part >= 0, ramp, _AGAINST).astype(np.float32)
    opacity = np.where((part >= 0) | stripe, _OPAQUE * amount**0.75, 0)
    return colour, opacity.astype(np.float32)


def _smooth(shares: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    """Enlarge cells to (side, side) by quadratic B-splines: a cloud that never overshoots."""
    down, across = (_weights(cells, side) for cells in shares.shape)
    return np.asarray(down @ shares @ across.T, np.float32)


def _weights(cells: int, side: int) -> NDArray[np.float32]:
    """Return how much each cell counts at each pixel, (side, cells); rows sum to 1."""
    at = (np.arange(side) + 0.5) * cells / side
    apart = np.abs(at[:, None] - (np.arange(cells) + 0.5))
    weights = np.where(apart < 0.5, 0.75 - apart**2, 0.5 * np.clip(1.5 - apart, 0, None) ** 2)
    weights /= weights.sum(axis=1, keepdims=True)
    return np.asarray(weights, np.float32)

"""One composed picture a look: its products laid out on warm paper, as on a mood board."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageChops

SIDE_PX = 512
PAPER = (247, 244, 239)
QUALITY = 85
PAPER_LEVEL = 250  # levels from here on are the picture's own white background
GAP = 0.02  # of the side, around each cell

Box = tuple[float, float, float, float]  # left, top, right, bottom in fractions of the side

# The first cell is the largest and belongs to the product that the look began with.
LAYOUTS: dict[int, tuple[Box, ...]] = {
    4: ((0, 0, 0.6, 0.6), (0.6, 0, 1, 0.5), (0, 0.6, 0.5, 1), (0.5, 0.5, 1, 1)),
    5: ((0, 0, 0.58, 0.6), (0.58, 0, 1, 0.42), (0, 0.6, 0.4, 1), (0.4, 0.6, 0.7, 1),
        (0.66, 0.42, 1, 1)),
    6: ((0, 0, 0.55, 0.58), (0.55, 0, 1, 0.4), (0.55, 0.4, 1, 0.72), (0, 0.58, 0.36, 1),
        (0.36, 0.6, 0.68, 1), (0.68, 0.72, 1, 1)),
    7: ((0, 0, 0.52, 0.54), (0.52, 0, 1, 0.36), (0.52, 0.36, 0.78, 0.68), (0.78, 0.36, 1, 0.68),
        (0, 0.54, 0.36, 1), (0.36, 0.66, 0.68, 1), (0.68, 0.68, 1, 1)),
    8: ((0, 0, 0.5, 0.5), (0.5, 0, 1, 0.34), (0.5, 0.34, 0.76, 0.66), (0.76, 0.34, 1, 0.66),
        (0, 0.5, 0.28, 1), (0.26, 0.52, 0.52, 1), (0.52, 0.66, 0.78, 1), (0.78, 0.66, 1, 1)),
}  # fmt: skip


def compose(pictures: Sequence[Path], target: Path) -> None:
    """Lay four to eight product pictures out on one square and save it as WebP."""
    sheet = Image.new("RGB", (SIDE_PX, SIDE_PX), PAPER)
    for path, (left, top, right, bottom) in zip(pictures, LAYOUTS[len(pictures)], strict=True):
        with Image.open(path) as opened:
            product = trimmed(opened.convert("RGB"))
        room = np.array([right - left - 2 * GAP, bottom - top - 2 * GAP]) * SIDE_PX
        scale = float((room / product.size).min())
        size = tuple(max(1, round(scale * side)) for side in product.size)
        middle = np.array([left + right, top + bottom]) / 2 * SIDE_PX
        corner = tuple(int(c) for c in np.round(middle - np.array(size) / 2))
        _lay(sheet, product.resize((size[0], size[1]), Image.Resampling.LANCZOS), corner)
    target.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(target, "WEBP", quality=QUALITY, method=6)


def trimmed(picture: Image.Image) -> Image.Image:
    """A product's picture without the white around it."""
    inside = np.asarray(picture).min(axis=2) < PAPER_LEVEL
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not len(rows):
        return picture
    return picture.crop((columns[0], rows[0], columns[-1] + 1, rows[-1] + 1))


def _lay(sheet: Image.Image, product: Image.Image, corner: tuple[int, ...]) -> None:
    """Multiply: white becomes paper, and a shadow falls on it."""
    place = (corner[0], corner[1], corner[0] + product.width, corner[1] + product.height)
    sheet.paste(ImageChops.multiply(sheet.crop(place), product), place)

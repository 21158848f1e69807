"""Textile patterns as arrays of ink numbers.

Stripes, checks, tartans, diamonds, oriental rugs, blobs.

Each function returns an ``(H, W)`` int array of indices into a palette. All are drawn here from
numbers, nothing is
taken from a pattern book. ``unit`` is pixels a repeat.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Inks = NDArray[np.int64]
Field = NDArray[np.float64]


def _axes(height: int, width: int) -> tuple[Field, Field]:
    """Pixel coordinates from the middle, as columns and rows of floats."""
    y, x = np.mgrid[0:height, 0:width].astype(float)
    return y - (height - 1) / 2, x - (width - 1) / 2


def clouds(height: int, width: int, cell: float, seed: int) -> Field:
    """Smooth seeded noise of about ``cell`` pixels, mean 0, deviation about 1, (H, W)."""
    chance = np.random.default_rng(seed)
    spectrum = np.fft.rfft2(chance.standard_normal((height, width)))
    fy, fx = np.fft.fftfreq(height)[:, None], np.fft.rfftfreq(width)[None]
    spectrum *= np.exp(-(fy**2 + fx**2) * (cell * 1.8) ** 2)
    field = np.fft.irfft2(spectrum, s=(height, width))
    return field / field.std()


def stripes(height: int, width: int, widths: list[tuple[int, int]]) -> Inks:
    """Stripes across the width; ``widths`` lists (pixels, ink) of one repeat."""
    repeat = np.concatenate([np.full(pixels, ink) for pixels, ink in widths])
    row = repeat[np.arange(width) % len(repeat)]
    return np.broadcast_to(row, (height, width)).copy()


def check(height: int, width: int, unit: int) -> Inks:
    """Gingham: 0 light, 1 half tone, 2 full tone."""
    y, x = np.mgrid[0:height, 0:width]
    return (x // unit % 2) + (y // unit % 2)


def windowpane(height: int, width: int, unit: int, line: int = 3) -> Inks:
    """Thin double lines both ways on a plain ground."""
    y, x = np.mgrid[0:height, 0:width]
    lines = ((x % unit) < line) | ((y % unit) < line)
    fine = ((x % unit) // line == 3) | ((y % unit) // line == 3)
    return np.where(lines, 1, np.where(fine, 2, 0))


def diamonds(height: int, width: int, unit: int, seed: int = 3) -> Inks:
    """A Berber lattice: hand-drawn lines that cross into diamonds, small marks within some."""
    y, x = _axes(height, width)
    sway_x, sway_y = (clouds(height, width, unit / 2, seed + n) * unit * 0.035 for n in (0, 1))
    x, y = x + sway_x, (y + sway_y) * 0.72
    u, v = (x + y) / unit, (x - y) / unit
    edge = np.minimum(np.abs(u - np.round(u)), np.abs(v - np.round(v)))
    ink = (edge < 0.045).astype(int)
    cell_u, cell_v = np.floor(u), np.floor(v)
    centre = np.maximum(np.abs(u - cell_u - 0.5), np.abs(v - cell_v - 0.5))
    marked = ((cell_u * 2 + cell_v) % 3 == 0) & (np.abs(centre - 0.12) < 0.045)
    return np.where(marked, 1, ink)


def oriental(height: int, width: int, seed: int = 5) -> Inks:
    """A knotted rug: mirrored ornament in the field, a medallion.

    Corner pieces and three borders. 5 inks.
    """
    y, x = _axes(height, width)
    short = min(height, width)
    far_x, far_y = width / 2 - np.abs(x), height / 2 - np.abs(y)
    edge = np.minimum(far_x, far_y)
    ink = _mirrored(height, width, short * 0.028, seed, (0.75, 1.35), y, x)
    star = np.abs(x) / (short * 0.27) + np.abs(y) / (short * 0.38)
    star = star + 0.055 * np.cos(12 * np.arctan2(y, x))
    inner = _mirrored(height, width, short * 0.02, seed + 9, (0.5, 1.2), y, x)
    ink = np.where(star < 1.0, np.array([1, 3, 2])[np.clip(inner, 0, 2)], ink)
    ink = np.where((np.abs(star - 1.0) < 0.035) | (np.abs(star - 0.42) < 0.05), 2, ink)
    corner = (far_x / (short * 0.36)) ** 1.0 + (far_y / (short * 0.5)) ** 1.0
    corner = corner + 0.05 * np.cos(9 * np.arctan2(far_y, far_x) * 2)
    ink = np.where(corner < 1.0, np.array([3, 2, 1])[np.clip(inner, 0, 2)], ink)
    ink = np.where(np.abs(corner - 1.0) < 0.03, 2, ink)
    return _borders(ink, edge, far_x, far_y, short, seed)


def _mirrored(
    height: int, width: int, cell: float, seed: int, cuts: tuple[float, float], y: Field, x: Field
) -> Inks:
    """Noise folded about both axes and cut into three inks: reads as arabesques."""
    noise = clouds(height, width, cell, seed)
    folded = noise[np.abs(y).astype(int), np.abs(x).astype(int)]
    lines = np.abs(folded)
    return np.where(
        lines > cuts[1], 2, np.where((lines > cuts[0]) & (lines < cuts[0] + 0.35), 3, 0)
    )


def _borders(ink: Inks, edge: Field, far_x: Field, far_y: Field, short: int, seed: int) -> Inks:
    """The main border between two guards; rosettes repeat along it."""
    band = short * 0.115
    along = np.where(far_x < far_y, far_y, far_x)
    unit = short * 0.09
    place = np.abs((along % unit) / unit - 0.5)
    across = (edge - band * 0.55) / band
    flower = np.hypot(place * 1.1, across * 1.1)
    wave = np.cos(9 * np.arctan2(across, place)) * 0.05
    main = np.where(flower + wave < 0.22, 2, np.where(flower + wave < 0.3, 3, 1))
    main = np.where((flower > 0.4) & (flower < 0.47), 4, main)
    ink = np.where(edge < band * 1.25, np.where((along % (unit / 3)) < unit / 6, 3, 2), ink)
    ink = np.where(edge < band * 1.12, 0, ink)
    ink = np.where(edge < band, main, ink)
    ink = np.where(edge < band * 0.16, 3, ink)
    return np.where(edge < band * 0.08, 0, ink)


def blobs(height: int, width: int, seed: int = 2) -> Inks:
    """Large calm shapes, as cut from paper. 4 inks."""
    first = clouds(height, width, min(height, width) * 0.24, seed)
    second = clouds(height, width, min(height, width) * 0.2, seed + 40)
    third = clouds(height, width, min(height, width) * 0.16, seed + 80)
    shapes = np.where(first > 0.45, 1, 0)
    shapes = np.where(second > 0.8, 3, shapes)
    return np.where(third > 1.35, 2, shapes)

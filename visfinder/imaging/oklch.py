"""sRGB to OKLab and OKLCh, where equal distances look equally different.

Björn Ottosson, "A perceptual color space for image processing", 2020
(https://bottosson.github.io/posts/oklab).
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

Lab = NDArray[np.float32]  # (N, 3): lightness 0..1, a and b about -0.4..0.4

_TO_CONES: Final = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    np.float32,
)
_TO_LAB: Final = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ],
    np.float32,
)


def to_lab(rgb: NDArray[np.uint8]) -> Lab:
    """Convert sRGB colours, uint8 (N, 3), to OKLab, float32 (N, 3)."""
    part = rgb.astype(np.float32) / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    lab: Lab = np.cbrt(linear @ _TO_CONES.T) @ _TO_LAB.T
    return lab


def to_lch(lab: Lab) -> NDArray[np.float32]:
    """Convert OKLab, (N, 3), to lightness 0..1, chroma 0..0.4 and hue 0..360 degrees."""
    lightness, a, b = lab.T
    lch: NDArray[np.float32] = np.stack(
        [lightness, np.hypot(a, b), np.degrees(np.arctan2(b, a)) % 360], axis=1
    ).astype(np.float32)
    return lch


def to_rgb(lab: Lab) -> NDArray[np.uint8]:
    """Convert OKLab, (N, 3), to sRGB, uint8 (N, 3); what sRGB cannot show is clipped."""
    linear = np.clip((lab @ np.linalg.inv(_TO_LAB).T) ** 3 @ np.linalg.inv(_TO_CONES).T, 0, 1)
    part = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    rgb: NDArray[np.uint8] = np.round(part * 255).astype(np.uint8)
    return rgb


def from_lch(lch: NDArray[np.float32]) -> Lab:
    """Convert lightness, chroma and hue in degrees, (N, 3), to OKLab."""
    lightness, chroma, hue = lch.T
    angle = np.radians(hue)
    lab: Lab = np.stack([lightness, chroma * np.cos(angle), chroma * np.sin(angle)], axis=1)
    return lab.astype(np.float32)

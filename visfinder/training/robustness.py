"""What goes wrong between a thing and its photo, one at a time, for `visfinder eval --robustness`.

Each is done to the part of the photo that is searched, once that is made no larger than `BOUND`:
a pixel of blur or a block of JPEG then weighs about as much in every photo, and half of a photo is
less than the network sees. Where chance comes in, it is drawn from the photo's name, so every
encoder and every run meets the same photos.
"""

import hashlib
import math
from collections.abc import Callable, Mapping
from typing import Final

import numpy as np
import torch
from torchvision.transforms.v2 import InterpolationMode, functional

from visfinder.imaging.compress import recompressed
from visfinder.imaging.fit import shrink
from visfinder.models import Pixels
from visfinder.training.questions import Shot

BOUND: Final = 256  # pixels, a little more than the encoder sees
BLUR: Final = 2.5  # pixels, standard deviation: a hand that shook
NOISE: Final = 25.0  # of 255, standard deviation in each channel: a phone at night
QUALITY: Final = 30  # libjpeg's: a messenger's worst
LIGHT: Final = 1 / 8  # three stops too dark
GAMMA: Final = 2.2
COVERED: Final = 0.5  # of the height and of the width, a quarter of the area
DEGREES: Final = 15.0
GREY, WHITE = 127, 255

Random = np.random.Generator
Spoil = Callable[[Shot, Pixels], Pixels]


def _blurred(pixels: Pixels, random: Random) -> Pixels:
    side = 2 * math.ceil(3 * BLUR) + 1
    channels = torch.from_numpy(pixels).permute(2, 0, 1)
    # The border is mirrored, which needs a picture larger than half the kernel.
    side = min(side, 2 * min(pixels.shape[:2]) - 1)
    return _pixels(functional.gaussian_blur(channels, [side, side], [BLUR, BLUR]))


def _noised(pixels: Pixels, random: Random) -> Pixels:
    noise = random.normal(0, NOISE, pixels.shape)
    return np.clip(pixels + noise, 0, WHITE).round().astype(np.uint8)


def _compressed(pixels: Pixels, random: Random) -> Pixels:
    return recompressed(pixels, QUALITY)


def _darkened(pixels: Pixels, random: Random) -> Pixels:
    """Take light away; eight bits keep what they can, as a camera's do."""
    dark: Pixels = (pixels * LIGHT ** (1 / GAMMA)).round().astype(np.uint8)
    return dark


def _occluded(pixels: Pixels, random: Random) -> Pixels:
    height, width = pixels.shape[:2]
    tall, wide = round(height * COVERED), round(width * COVERED)
    top, left = random.integers(height - tall + 1), random.integers(width - wide + 1)
    covered = pixels.copy()
    covered[top : top + tall, left : left + wide] = GREY
    return covered


def _rotated(pixels: Pixels, random: Random) -> Pixels:
    """Turn to either side; nothing is cut off, the corners are white."""
    angle = DEGREES if random.random() < 0.5 else -DEGREES
    channels = torch.from_numpy(pixels).permute(2, 0, 1)
    turned = functional.rotate(
        channels, angle, InterpolationMode.BILINEAR, expand=True, fill=[WHITE]
    )
    return _pixels(turned)


def _halved(pixels: Pixels, random: Random) -> Pixels:
    return shrink(pixels, max(1, max(pixels.shape[:2]) // 2))


def _pixels(channels: torch.Tensor) -> Pixels:
    pixels: Pixels = channels.permute(1, 2, 0).contiguous().numpy()
    return pixels


def _spoil(name: str, how: Callable[[Pixels, Random], Pixels]) -> Spoil:
    def spoiled(shot: Shot, pixels: Pixels) -> Pixels:
        # Folder and file name alone: the same on every machine.
        key = f"{name}\0{'/'.join(shot.path.parts[-2:])}\0{shot.region}"
        seed = hashlib.blake2b(key.encode("utf-8", "surrogateescape"), digest_size=8).digest()
        return how(shrink(pixels, BOUND), np.random.default_rng(int.from_bytes(seed, "big")))

    return spoiled


SPOILS: Final[Mapping[str, Spoil]] = {
    name: _spoil(name, how)
    for name, how in {
        "blur": _blurred,
        "noise": _noised,
        "JPEG 30": _compressed,
        "dark": _darkened,
        "occluded": _occluded,
        "rotated": _rotated,
        "half size": _halved,
    }.items()
}

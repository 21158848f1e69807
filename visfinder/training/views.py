"""Views: one picture as other cameras, hands and rooms would have shown it.

A view is cut out, perhaps mirrored, turned, set in front of another background, lit differently,
blurred, noised, compressed and partly covered, and at last letter-boxed on white like every
picture that the encoder sees. Colours are shifted only as far as a phone's white balance does,
because the colour of a thing is part of what a shopper looks for.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from scipy import ndimage
from torch import Tensor
from torchvision.transforms.v2 import functional

from visfinder.imaging.compress import recompressed
from visfinder.imaging.exposure import brightened
from visfinder.imaging.load import load
from visfinder.training.pictures import Picture, Source

WHITE = 255
# A pixel counts as white background when its darkest channel is at least this bright: JPEG noise
# around white reaches 245, a white shirt in its own shade is mostly below.
NEAR_WHITE = 244
# A thing that covers less or more of its picture was not segmented, it was missed.
PLAUSIBLE_COVER = (0.05, 0.9)
COMPOSITED = 0.45  # of the views of things on white are set in front of a photo
MOST_DEGREES = 20.0  # that a view is turned
BOX_MARGIN = 0.12  # of the box, on each side: shoppers do not crop to the pixel either

Random = np.random.Generator


def read_picture(picture: Picture) -> Tensor:
    """Return a picture, or its box with a margin, as uint8 (3, H, W) RGB."""
    pixels = _decoded(picture.path)
    if picture.box is None:
        return pixels
    _, height, width = pixels.shape
    left, top, box_width, box_height = picture.box
    first_x = max(int((left - BOX_MARGIN * box_width) * width), 0)
    first_y = max(int((top - BOX_MARGIN * box_height) * height), 0)
    last_x = min(int((left + (1 + BOX_MARGIN) * box_width) * width) + 1, width)
    last_y = min(int((top + (1 + BOX_MARGIN) * box_height) * height) + 1, height)
    return pixels[:, first_y:last_y, first_x:last_x]


def _decoded(path: Path) -> Tensor:
    return torch.from_numpy(load(path)).permute(2, 0, 1).contiguous()


def letterbox(pixels: Tensor, side: int) -> Tensor:
    """Fit uint8 (3, H, W) into (3, side, side), centred on white."""
    return padded(fitted(pixels, side), side)


def fitted(pixels: Tensor, side: int) -> Tensor:
    """Scale uint8 (3, H, W) so that its longest side is `side`."""
    _, height, width = pixels.shape
    scale = side / max(height, width)
    size = [max(round(height * scale), 1), max(round(width * scale), 1)]
    fitted: Tensor = functional.resize(pixels, size, antialias=True)
    return fitted


def padded(pixels: Tensor, side: int) -> Tensor:
    """Set (3, H, W) in the middle of a white square."""
    _, height, width = pixels.shape
    left, top = (side - width) // 2, (side - height) // 2
    padding = [left, top, side - width - left, side - height - top]
    padded: Tensor = functional.pad(pixels, padding, fill=[WHITE])
    return padded


def plain_view(picture: Picture, side: int) -> Tensor:
    """Return the picture as `visfinder embed` would show it to the network."""
    return padded(evened(fitted(read_picture(picture), side)), side)


def evened(pixels: Tensor) -> Tensor:
    """Brighten (3, H, W) as the encoder does."""
    evened = brightened(pixels.permute(1, 2, 0).contiguous().numpy())
    return torch.from_numpy(evened).permute(2, 0, 1).contiguous()


def random_view(picture: Picture, backgrounds: Sequence[Path], side: int, random: Random) -> Tensor:
    """Return one random view as uint8 (3, side, side).

    Args:
        picture: What is shown.
        backgrounds: Photos to set white-background pictures in front of; may be empty.
        side: Side of the view in pixels.
        random: Where the chance comes from; the same generator state gives the same view.
    """
    pixels = read_picture(picture)
    if picture.iconic and backgrounds and random.random() < COMPOSITED:
        pixels = _composited(pixels, backgrounds[int(random.integers(len(backgrounds)))], random)
    # Mirrored print is not what a package looks like.
    if picture.source is not Source.GROCERY and random.random() < 0.5:
        pixels = functional.horizontal_flip(pixels)
    if random.random() < 0.45:
        angle = float(random.uniform(-MOST_DEGREES, MOST_DEGREES))
        whole = picture.iconic or random.random() < 0.5
        pixels = functional.rotate(pixels, angle, fill=[WHITE], expand=whole)
    pixels = relit(fitted(_random_cut(pixels, random), side), random)
    return padded(evened(_degraded(_covered(pixels, random), random)), side)


def foreground(pixels: Tensor) -> NDArray[np.bool_] | None:
    """Return the mask (H, W) of the thing on a white background, or None if there is none.

    Background is what is nearly white and connected to the border, so a white print on a shirt
    stays part of the shirt.
    """
    white = pixels.amin(0).numpy() >= NEAR_WHITE
    regions, count = ndimage.label(white)
    if not count:
        return None
    border = np.concatenate([regions[0], regions[-1], regions[:, 0], regions[:, -1]])
    outside = np.isin(regions, np.unique(border[border > 0]))
    mask = ~outside
    return mask if PLAUSIBLE_COVER[0] < mask.mean() < PLAUSIBLE_COVER[1] else None


def _composited(pixels: Tensor, background: Path, random: Random) -> Tensor:
    """Set the thing in front of a random cut of another photo."""
    _, height, width = pixels.shape
    scene = _random_cut(_decoded(background), random)
    return composited(pixels, functional.resize(scene, [height, width], antialias=True))


def composited(pixels: Tensor, scene: Tensor) -> Tensor:
    """Set the thing on white in uint8 (3, H, W) in front of a scene of the same shape.

    A picture without a plain white background comes back as it is.
    """
    mask = foreground(pixels)
    if mask is None:
        return pixels
    # A soft edge hides the bright fringe that the white background left.
    soft = ndimage.gaussian_filter(ndimage.binary_erosion(mask).astype(np.float32), 0.8)
    alpha = torch.from_numpy(soft)
    composite: Tensor = (pixels * alpha + scene * (1 - alpha)).round()
    return composite.to(torch.uint8)


def _random_cut(pixels: Tensor, random: Random) -> Tensor:
    """Return a cut of 45 to 100 % of the picture, most often nearly all of it."""
    _, height, width = pixels.shape
    side = np.sqrt(1 - 0.55 * random.random() ** 1.5)
    stretch = np.exp(random.uniform(-0.15, 0.15))
    cut_height = max(int(height * min(side * stretch, 1)), 1)
    cut_width = max(int(width * min(side / stretch, 1)), 1)
    top = int(random.integers(height - cut_height + 1))
    left = int(random.integers(width - cut_width + 1))
    return pixels[:, top : top + cut_height, left : left + cut_width]


def relit(pixels: Tensor, random: Random) -> Tensor:
    """Change exposure, contrast, saturation and white balance a little."""
    if random.random() < 0.2:
        return pixels
    light = pixels.float() / WHITE
    light = light ** float(np.exp(random.normal(0, 0.15)))
    gains = np.exp(random.normal(0, 0.04, 3) + random.normal(0, 0.08)).astype(np.float32)
    light = light * torch.from_numpy(gains)[:, None, None]
    grey = light.mean(0, keepdim=True)
    light = grey + (light - grey) * float(np.exp(random.normal(0, 0.12)))
    middle = light.mean()
    light = middle + (light - middle) * float(np.exp(random.normal(0, 0.1)))
    return (light.clamp(0, 1) * WHITE).round().to(torch.uint8)


def _covered(pixels: Tensor, random: Random) -> Tensor:
    """Put a plain thing, as often grey as not, in front of up to a third of the picture."""
    if random.random() >= 0.35:
        return pixels
    _, whole_height, whole_width = pixels.shape
    height = int(whole_height * random.uniform(0.1, 0.6))
    width = int(whole_width * random.uniform(0.1, 0.6))
    top = int(random.integers(whole_height - height))
    left = int(random.integers(whole_width - width))
    channels = 1 if random.random() < 0.5 else 3
    colour = torch.from_numpy(random.integers(0, 256, (channels, 1, 1)).astype(np.uint8))
    pixels = pixels.clone()
    pixels[:, top : top + height, left : left + width] = colour
    return pixels


def _degraded(pixels: Tensor, random: Random) -> Tensor:
    """Blur, darken, noise and compress, each now and then."""
    if random.random() < 0.2:
        pixels = functional.gaussian_blur(pixels, [11, 11], [float(random.uniform(0.4, 2.5))])
    if random.random() < 0.1:
        light = float(random.uniform(0.25, 0.8))
        pixels = (pixels.float() * light).round().to(torch.uint8)
    if random.random() < 0.3:
        noise = random.normal(0, random.uniform(2, 30), tuple(pixels.shape)).astype(np.float32)
        pixels = (pixels + torch.from_numpy(noise)).clamp(0, WHITE).round().to(torch.uint8)
    if random.random() < 0.25:
        photo = recompressed(pixels.permute(1, 2, 0).numpy(), int(random.integers(25, 90)))
        pixels = torch.from_numpy(photo).permute(2, 0, 1)
    return pixels

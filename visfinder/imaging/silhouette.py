"""The outline of a thing that stands on a plain background, and how far two outlines agree.

    pixels --shrink--> small --OKLab--> what differs from the border's colour and does not lie
      between it and the border, without its shadow --> mask --> its box, fitted into a square

Measured, not learnt: nothing is known of what the thing is.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.imaging.fit import letterbox, shrink
from visfinder.imaging.growing import Area, grown, seeped
from visfinder.imaging.oklch import Lab, to_lab
from visfinder.models import Pixels

_SIDE: Final = 96  # pixels, as `imaging.colour`: shadows and edges are still told apart
_BOX: Final = 64  # pixels: of the square into which outlines are fitted
_RIM: Final = 2  # pixels along the border that show the background

# Distances in OKLab; 0.02 is the least that eyes notice side by side (Ottosson 2020).
_LEAST_APART: Final = 0.012  # paper is told from white cloth by less, but not from JPEG noise
_MOST_UNEVEN: Final = 0.06  # of a wall in the light of a lamp; a wooden floor has 0.1
_LEAST_PLAIN: Final = 0.7  # of the border: people and sofas are cut off by a side or two
_LEAST_THING: Final = 0.02  # of the picture: less is dust
_LEAST_THICK: Final = 1 / 3  # of the thickest part: a wrinkle or a seam of the ground is thinner

# Soft shadows are left out on white paper alone, much as `imaging.colour` does; on a sheet or a
# wall, half of a shirt of nearly its colour would go with them.
_PAPER_LIGHTNESS: Final = 0.9
_PAPER_CHROMA: Final = 0.03
_SHADOW_DEPTH: Final = 0.35  # of lightness
_SHADOW_TINT: Final = 0.016
_SHADOW_FALL: Final = 0.022  # of lightness a pixel: shadows fade, edges do not
_SHADOW_RISE: Final = 0.006  # they only darken towards the thing; a white thing in them is lighter
_SHADOW_TOP: Final = 0.5  # of thing and shadow: they fall on the floor

_TELLING: Final = 0.03  # a mirrored outline agrees better by so much, or it is not worth a word


class NoOutline(StrEnum):
    """Why there is no outline; its text goes on from "the photo's"."""

    UNEVEN = "background is not plain"
    PALE = "colours are too close to its background"


@dataclass(frozen=True, slots=True, eq=False)
class Silhouette:
    """The outline of a thing.

    Attributes:
        mask: bool (64, 64): the thing's box, its proportions kept, fitted in and centred.
        proportion: height / width of that box, above 0.
    """

    mask: Area
    proportion: float


@dataclass(frozen=True, slots=True)
class Overlap:
    """How far two outlines agree.

    Attributes:
        share: intersection over union of the masks, 0..1.
        mirrored: whether it is that of one with the other's mirror image.
    """

    share: float
    mirrored: bool


def silhouette(pixels: Pixels) -> Silhouette | NoOutline:
    """Measure the outline of a thing on a plain background.

    Args:
        pixels: uint8 (H, W, 3), sRGB.
    """
    small = shrink(pixels, _SIDE)
    found = _thing(to_lab(small.reshape(-1, 3)).reshape(small.shape))
    if isinstance(found, NoOutline):
        return found
    rows, columns = np.flatnonzero(found.any(axis=1)), np.flatnonzero(found.any(axis=0))
    box = found[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    drawn = np.where(box, 0, 255).astype(np.uint8)[..., None].repeat(3, axis=2)
    return Silhouette(letterbox(drawn, _BOX)[..., 0] < 128, box.shape[0] / box.shape[1])


def overlap(one: Silhouette, other: Silhouette) -> Overlap:
    """Return how far two outlines agree, as they are or, if that is clearly more, mirrored."""
    plain, mirrored = _shared(one.mask, other.mask), _shared(one.mask, other.mask[:, ::-1])
    if mirrored - plain >= _TELLING:
        return Overlap(mirrored, True)
    return Overlap(plain, False)


def _shared(one: Area, other: Area) -> float:
    """Return intersection over union."""
    return float((one & other).sum() / max(1, (one | other).sum()))


def _thing(lab: Lab) -> Area | NoOutline:
    """Return where the thing is, bool (H, W), given OKLab (H, W, 3)."""
    border = np.zeros(lab.shape[:2], bool)
    border[:_RIM] = border[-_RIM:] = border[:, :_RIM] = border[:, -_RIM:] = True
    ground = np.median(lab[border], axis=0)
    apart = np.linalg.norm(lab - ground, axis=2)
    uneven = float(np.quantile(apart[border], _LEAST_PLAIN))
    if uneven > _MOST_UNEVEN:
        return NoOutline.UNEVEN
    near = apart < max(_LEAST_APART, 1.5 * uneven)
    around = grown(border & near, near)
    inside = ~(around | _shadow(lab, ground, around, near))
    inside = _without_specks(inside)
    return inside if inside.mean() >= _LEAST_THING else NoOutline.PALE


def _shadow(lab: Lab, ground: NDArray[np.float32], around: Area, near: Area) -> Area:
    """Return where the background goes on in the thing's soft shadow, bool (H, W)."""
    rows = np.flatnonzero((~around).any(axis=1))
    paper = ground[0] > _PAPER_LIGHTNESS and np.hypot(ground[1], ground[2]) < _PAPER_CHROMA
    if not (paper and len(rows)):
        return around
    light = lab[..., 0]
    tint = np.hypot(lab[..., 1] - ground[1], lab[..., 2] - ground[2])
    soft = near | ((light > ground[0] - _SHADOW_DEPTH) & (tint < _SHADOW_TINT))
    soft[: round(rows[0] + _SHADOW_TOP * (rows[-1] - rows[0]))] = False
    return seeped(around, soft, light=light, fall=_SHADOW_FALL, rise=_SHADOW_RISE)


def _without_specks(inside: Area) -> Area:
    """Leave out what is not joined to any thick part: noise, wrinkles and seams of the ground."""
    thinned = [inside]
    while thinned[-1].any():
        thinned.append(_thinner(thinned[-1]))
    thick = int(_LEAST_THICK * (len(thinned) - 1))
    return grown(thinned[thick], inside)


def _thinner(inside: Area) -> Area:
    """Return the pixels whose four neighbours are all inside, too; none is beyond the border."""
    thinner = np.zeros_like(inside)
    beside = inside[1:-1, :-2] & inside[1:-1, 2:] & inside[:-2, 1:-1] & inside[2:, 1:-1]
    thinner[1:-1, 1:-1] = inside[1:-1, 1:-1] & beside
    return thinner

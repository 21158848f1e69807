"""The colours of a thing in a picture: measured, not guessed by the network.

pixels --shrink--> small --OKLab--> foreground --k-means, merge--> swatches, largest first
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.imaging.colour_names import colour_name, known_colours, matches_colour
from visfinder.imaging.fit import shrink
from visfinder.imaging.growing import grown
from visfinder.imaging.oklch import Lab, to_lab, to_lch
from visfinder.models import Pixels, Swatch

__all__ = ["colour_name", "known_colours", "matches_colour", "palette"]

_SIDE: Final = 96  # pixels: shadows and edges are still told apart, and it takes some 10 ms
_MOST: Final = 5
_START_CLUSTERS: Final = 8
_ROUNDS: Final = 12  # k-means moves less than 0.001 after about eight
_TRAINED_ON: Final = 2000  # samples; the shares are counted over all of them
_SAME: Final = 0.06  # distance below which two shades are one colour
_FOLD: Final = (
    0.4  # how much lightness counts in that: a fold of cloth is darker, not another colour
)
_LEAST_SHARE: Final = 0.03  # smaller patches are seams, labels and JPEG noise

# Catalog pictures stand on white paper or floor, with a soft shadow.
_PAPER_LIGHTNESS: Final = 0.93
_PAPER_CHROMA: Final = 0.03
_PAPER_NOISE: Final = 0.012  # how far the paper's lightness strays from the border's
_SAME_PAPER: Final = 0.004  # the same, for paper seen through a thing: between the rails of a chair
_SHADOW_SLOPE: Final = 0.022  # lightness a pixel: shadows fade, the edges of things do not
_SHADOW_LIGHTNESS: Final = 0.65
_SHADOW_CHROMA: Final = 0.016  # shadows on white paper are grey
_SHADOW_TOP: Final = 0.5  # shadows fall on the floor: the lower part of thing and shadow together
_LEAST_CORE: Final = 0.4  # of the thing's area; thin legs and rails would be lost otherwise
_LEAST_FOREGROUND: Final = 0.02  # less than this and the thing is as white as the paper


def palette(pixels: Pixels) -> tuple[Swatch, ...]:
    """Measure a picture's colours, the near-white background around the thing left out.

    Args:
        pixels: uint8 (H, W, 3), sRGB.

    Returns:
        one to five swatches, largest share first; their shares add up to at most 1.
    """
    small = shrink(pixels, _SIDE)
    lab = to_lab(small.reshape(-1, 3))
    inside = lab[_without_rim(_foreground(lab.reshape(*small.shape))).ravel()]
    centres, shares = _clusters(inside)
    order = np.argsort(-shares, kind="stable")[:_MOST]
    kept = [at for at in order if shares[at] >= _LEAST_SHARE] or [order[0]]
    return tuple(
        Swatch(
            lightness=round(float(np.clip(lightness, 0, 1)), 4),
            chroma=round(float(chroma), 4),
            hue=round(float(hue), 1) % 360,
            share=round(float(shares[at]), 4),
        )
        for at, (lightness, chroma, hue) in zip(kept, to_lch(centres[kept]), strict=True)
    )


def _foreground(lab: Lab) -> NDArray[np.bool_]:
    """Return where the thing is, bool (H, W), given OKLab (H, W, 3); everywhere if unsure."""
    everything = np.ones(lab.shape[:2], bool)
    light, chroma = lab[..., 0], np.hypot(lab[..., 1], lab[..., 2])
    white = (light > _PAPER_LIGHTNESS) & (chroma < _PAPER_CHROMA)
    border = np.zeros_like(everything)
    border[[0, -1]] = border[:, [0, -1]] = True
    if white[border].mean() < 0.6:  # a scene, not a thing on paper
        return everything
    whiteness = light - np.median(light[border & white])
    around = grown(border & white, white & (whiteness > -_PAPER_NOISE), slope=1.0, light=light)
    soft = (light > _SHADOW_LIGHTNESS) & (chroma < _SHADOW_CHROMA)
    rows = np.flatnonzero((~around).any(axis=1))
    if len(rows):
        soft[: round(rows[0] + _SHADOW_TOP * (rows[-1] - rows[0]))] = False
    through = white & (whiteness > -_SAME_PAPER)
    inside: NDArray[np.bool_] = ~grown(around | through, soft, slope=_SHADOW_SLOPE, light=light)
    return inside if inside.mean() >= _LEAST_FOREGROUND else everything


def _without_rim(inside: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Leave out the pixels in which thing and paper mix, unless the thing is all rim."""
    core = inside.copy()
    core[1:] &= inside[:-1]
    core[:-1] &= inside[1:]
    core[:, 1:] &= inside[:, :-1]
    core[:, :-1] &= inside[:, 1:]
    return core if core.sum() >= _LEAST_CORE * inside.sum() else inside


def _clusters(lab: Lab) -> tuple[Lab, NDArray[np.float32]]:
    """Return cluster centres, (K, 3), and the share of the samples each holds, (K,)."""
    some = lab[:: max(1, len(lab) // _TRAINED_ON)]
    centres = _spread_start(some)
    for _ in range(_ROUNDS):
        nearest = _nearest(some, centres)
        sizes = np.bincount(nearest, minlength=len(centres))
        sums = np.stack([np.bincount(nearest, band, len(centres)) for band in some.T], axis=1)
        held = sizes > 0
        centres[held] = sums[held] / sizes[held, None]
    shares = np.bincount(_nearest(lab, centres), minlength=len(centres)) / len(lab)
    return _merged(centres, shares.astype(np.float32))


def _spread_start(lab: Lab) -> Lab:
    """Choose starting centres far from each other: the same ones every time."""
    centres = [lab.mean(axis=0)]
    apart = _distances(lab, centres[0])
    while len(centres) < _START_CLUSTERS and apart.max() > _SAME:
        centres.append(lab[int(apart.argmax())])
        apart = np.minimum(apart, _distances(lab, centres[-1]))
    return np.stack(centres)


def _nearest(lab: Lab, centres: Lab) -> NDArray[np.intp]:
    """Return which centre is nearest to each sample, (N,)."""
    # |x - c|^2 without |x|^2, which is the same for every centre.
    nearest: NDArray[np.intp] = ((centres**2).sum(axis=1) - 2 * lab @ centres.T).argmin(axis=1)
    return nearest


def _distances(lab: Lab, centre: Lab) -> NDArray[np.float32]:
    """Return OKLab distances (N,) to one centre (3,)."""
    apart: NDArray[np.float32] = np.sqrt(((lab - centre) ** 2) @ np.ones(3, np.float32))
    return apart


def _merged(centres: Lab, shares: NDArray[np.float32]) -> tuple[Lab, NDArray[np.float32]]:
    """Join the nearest two clusters until all are distinct colours."""
    while len(centres) > 1:
        unfolded = centres * np.array([_FOLD, 1, 1], np.float32)
        apart = np.stack([_distances(unfolded, centre) for centre in unfolded])
        np.fill_diagonal(apart, np.inf)
        one, other = np.unravel_index(int(apart.argmin()), apart.shape)
        if apart[one, other] >= _SAME:
            break
        both = shares[one] + shares[other]
        if both > 0:
            centres[one] = (centres[one] * shares[one] + centres[other] * shares[other]) / both
        shares[one] = both
        centres, shares = np.delete(centres, other, axis=0), np.delete(shares, other)
    return centres, shares

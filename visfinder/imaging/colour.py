"""The colours of a thing in a picture: measured, not guessed by the network.

pixels --shrink--> small --OKLab--> foreground --k-means, merge--> swatches, largest first
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.imaging.colour_names import colour_name, known_colours, matches_colour
from visfinder.imaging.fit import shrink
from visfinder.imaging.oklch import Lab, to_lab, to_lch
from visfinder.models import Pixels, Swatch

__all__ = ["colour_name", "known_colours", "matches_colour", "palette"]

_SIDE: Final = 64  # pixels: 4,000 samples place a colour within 0.01, and take 6 ms
_MOST: Final = 5
_START_CLUSTERS: Final = 8
_ROUNDS: Final = 12  # k-means moves less than 0.001 after about eight
_SAME: Final = 0.06  # distance below which two shades are one colour
_FOLD: Final = (
    0.4  # how much lightness counts in that: a fold of cloth is darker, not another colour
)
_LEAST_SHARE: Final = 0.03  # smaller patches are seams, labels and JPEG noise

# Catalog pictures stand on white paper or floor, with a soft shadow.
_PAPER_LIGHTNESS: Final = 0.93
_PAPER_CHROMA: Final = 0.03
_SHADOW: Final = 0.05  # how much darker than the border's own lightness the background may be
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
    inside = lab[_foreground(lab.reshape(*small.shape)).ravel()]
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
    border = np.concatenate([lab[0], lab[-1], lab[:, 0], lab[:, -1]])
    light, chroma = border[:, 0], np.hypot(border[:, 1], border[:, 2])
    paper = (light > _PAPER_LIGHTNESS) & (chroma < _PAPER_CHROMA)
    if paper.mean() < 0.6:  # a scene, not a thing on paper
        return everything
    floor = float(np.median(light[paper])) - _SHADOW
    like_paper = (lab[..., 0] > floor) & (np.hypot(lab[..., 1], lab[..., 2]) < _PAPER_CHROMA)
    inside: NDArray[np.bool_] = ~_reached_from_border(like_paper)
    return inside if inside.mean() >= _LEAST_FOREGROUND else everything


def _reached_from_border(open_cells: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Flood from the border through open cells, so that white inside a thing stays its colour."""
    reached = np.zeros_like(open_cells)
    reached[[0, -1]] = open_cells[[0, -1]]
    reached[:, [0, -1]] |= open_cells[:, [0, -1]]
    while True:
        grown = reached.copy()
        grown[1:] |= reached[:-1]
        grown[:-1] |= reached[1:]
        grown[:, 1:] |= reached[:, :-1]
        grown[:, :-1] |= reached[:, 1:]
        grown &= open_cells
        if np.array_equal(grown, reached):
            return reached
        reached = grown


def _clusters(lab: Lab) -> tuple[Lab, NDArray[np.float32]]:
    """Return cluster centres, (K, 3), and the share of the samples each holds, (K,)."""
    centres = _spread_start(lab)
    for _ in range(_ROUNDS):
        nearest = _distances(lab, centres).argmin(axis=1)
        centres = np.stack(
            [
                lab[nearest == at].mean(axis=0) if (nearest == at).any() else centre
                for at, centre in enumerate(centres)
            ]
        )
    nearest = _distances(lab, centres).argmin(axis=1)
    shares = (np.bincount(nearest, minlength=len(centres)) / len(lab)).astype(np.float32)
    return _merged(centres.astype(np.float32), shares)


def _spread_start(lab: Lab) -> Lab:
    """Choose starting centres far from each other: the same ones every time."""
    centres = [lab.mean(axis=0)]
    apart = _distances(lab, centres[0][None])[:, 0]
    while len(centres) < _START_CLUSTERS and apart.max() > _SAME:
        centres.append(lab[int(apart.argmax())])
        apart = np.minimum(apart, _distances(lab, centres[-1][None])[:, 0])
    return np.stack(centres)


def _distances(lab: Lab, centres: Lab) -> NDArray[np.float32]:
    """Return OKLab distances (N, K)."""
    apart: NDArray[np.float32] = np.linalg.norm(lab[:, None] - centres[None], axis=2)
    return apart


def _merged(centres: Lab, shares: NDArray[np.float32]) -> tuple[Lab, NDArray[np.float32]]:
    """Join the nearest two clusters until all are distinct colours."""
    while len(centres) > 1:
        unfolded = centres * np.array([_FOLD, 1, 1], np.float32)
        apart = _distances(unfolded, unfolded)
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

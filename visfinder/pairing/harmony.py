"""Colour harmony: which colours are said to sit well together, and how well.

The classes are the stylist's: neutral (one side is grey, white, black or nearly), tonal (one hue in
two depths), analogous (neighbours on the wheel), complementary (opposites), clash (the rest, when
vivid).  Hues are OKLCh degrees.  `SCORES` are a first guess, in the order that advice on interiors
and fashion agrees on; `pairing.weights` has those that looks taught.
"""

from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from visfinder.pairing.palettes import CHROMA, HUE, SHARE, Palettes

Harmony = Literal["neutral", "tonal", "analogous", "complementary", "clash"]
HARMONIES: tuple[Harmony, ...] = get_args(Harmony)
SCORES = np.array([0.80, 0.80, 0.75, 0.75, 0.15], np.float32)  # in the order of HARMONIES

NEUTRAL_CHROMA = 0.04  # below it a colour reads as grey, white, black, sand or taupe
VIVID_CHROMA = 0.12  # two such colours clash in full; duller ones by less
TONAL_DEG, ANALOGOUS_DEG, OPPOSITE_DEG = 18.0, 50.0, 150.0

NEUTRAL, TONAL, ANALOGOUS, COMPLEMENTARY, CLASH = range(5)


def harmony(palette: Palettes, palettes: Palettes) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Return how well each palette sits with one palette, by hand, and which harmony leads.

    Args:
        palette: (1, 5, 4), the photo's or product's.
        palettes: (N, 5, 4), the candidates'.

    Returns:
        (N,) float32, 0 (clash) to 1, 0.5 where either has no colours measured; and (N,) int64,
        the place in `HARMONIES` of the harmony with the most area, -1 where none was measured.
    """
    areas, leading = harmony_areas(palette, palettes)
    return np.nan_to_num(areas @ SCORES, nan=0.5).astype(np.float32), leading


def harmony_areas(
    palette: Palettes, palettes: Palettes
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """Return how much of each harmony there is between one palette and each other one.

    Every pair of swatches counts with the product of their areas.  Two dull colours hardly clash:
    of their area, so much as they are dull counts as neutral.

    Args:
        palette: (1, 5, 4), the photo's or product's.
        palettes: (N, 5, 4), the candidates'.

    Returns:
        (N, 5) float32 in the order of `HARMONIES`, rows that add up to 1, nan where either has no
        colours measured; and (N,) int64, the place of the harmony with the most area, -1 where
        none was measured.
    """
    area = palettes[:, None, :, SHARE] * palette[0, None, :, None, SHARE]  # (N, 5, 5)
    kinds = _kinds(palette, palettes)
    whole = area.sum(axis=(1, 2))
    by_kind = np.stack([(area * (kinds == kind)).sum(axis=(1, 2)) for kind in range(5)], axis=1)
    leading = np.where(whole > 0, by_kind.argmax(axis=1), -1)
    dull = 1 - np.minimum(_lesser_chroma(palette, palettes) / VIVID_CHROMA, 1)
    quiet = (area * dull * (kinds == CLASH)).sum(axis=(1, 2))
    by_kind[:, CLASH] -= quiet
    by_kind[:, NEUTRAL] += quiet
    by_kind /= np.where(whole > 0, whole, np.nan)[:, None]
    return by_kind.astype(np.float32), leading.astype(np.int64)


def _kinds(palette: Palettes, palettes: Palettes) -> NDArray[np.int64]:
    """Return the place in HARMONIES of each pair of swatches, (N, 5, 5)."""
    apart = np.abs(palettes[:, None, :, HUE] - palette[0, None, :, None, HUE]) % 360
    apart = np.minimum(apart, 360 - apart)
    return np.select(
        [
            _lesser_chroma(palette, palettes) < NEUTRAL_CHROMA,
            apart <= TONAL_DEG,
            apart <= ANALOGOUS_DEG,
            apart >= OPPOSITE_DEG,
        ],
        [NEUTRAL, TONAL, ANALOGOUS, COMPLEMENTARY],
        CLASH,
    )


def _lesser_chroma(palette: Palettes, palettes: Palettes) -> NDArray[np.float32]:
    return np.minimum(palettes[:, None, :, CHROMA], palette[0, None, :, None, CHROMA])

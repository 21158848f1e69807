"""Measured colours as shares of named ones, softly: between navy and black it is some of both."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.imaging.colour_names import known_colours, samples
from visfinder.imaging.oklch import from_lch

_SOFT: Final = 0.08  # distance in OKLab at which a sample's word is hardly meant any more
# As in `colour_names`, but less so: a taste for navy is no taste for light blue.
_LIGHTNESS_WEIGHT: Final = 0.77
_CHUNK: Final = 2048


def named_shares(colours: NDArray[np.float32], shares: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return how much of each picture has each of the known colours.

    Args:
        colours: (N, S, 3) OKLCh: lightness, chroma, hue in degrees.
        shares: (N, S) of the picture's foreground; 0 where a palette has no such colour.

    Returns:
        (N, C) float32, in the order of `known_colours`; rows add up to the row's shares.
    """
    named = np.zeros((len(colours), len(known_colours())), np.float32)
    for start in range(0, len(colours), _CHUNK):
        some = slice(start, start + _CHUNK)
        named[some] = _named(colours[some], shares[some])
    return named


def _named(colours: NDArray[np.float32], shares: NDArray[np.float32]) -> NDArray[np.float32]:
    names, sampled = samples()
    stretch = np.array([_LIGHTNESS_WEIGHT, 1, 1], np.float32)
    lab = from_lch(colours.reshape(-1, 3)) * stretch
    theirs = sampled * stretch
    apart = (lab**2).sum(axis=1)[:, None] - 2 * lab @ theirs.T + (theirs**2).sum(axis=1)
    nearness = np.exp(-np.maximum(apart - apart.min(axis=1, keepdims=True), 0) / _SOFT**2)
    first = [at for at, name in enumerate(names) if at == 0 or names[at - 1] != name]
    words = np.maximum.reduceat(nearness, first, axis=1)
    words /= words.sum(axis=1, keepdims=True)
    every = words.reshape(*shares.shape, -1) * shares[..., None]
    return np.asarray(every.sum(axis=1), np.float32)

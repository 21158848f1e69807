"""The folds of hanging cloth, as heights in metres over its flat coordinates."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Grid = NDArray[np.float64]


class Fold(NamedTuple):
    """A ridge in the cloth between two spots ``(across, up)``, with a shallow valley beside it."""

    start: tuple[float, float]
    end: tuple[float, float]
    width: float
    height: float
    bow: float = 0.0
    """How far its middle is bent to the side, metres."""


def smoothstep(value: Grid, low: float, high: float) -> Grid:
    """0 below ``low``, 1 above ``high``, eased between."""
    share = np.clip((value - low) / (high - low), 0, 1)
    return share * share * (3 - 2 * share)


def relief(flat: Grid, folds: Sequence[Fold]) -> Grid:
    """The height of all folds at flat coordinates (..., 2), metres."""
    height = np.zeros(flat.shape[:-1])
    for fold in folds:
        start = np.asarray(fold.start)
        along = np.asarray(fold.end) - start
        length = max(float(np.linalg.norm(along)), 1e-6)
        along = along / length
        away = flat - start
        share = np.clip((away @ along) / length, -0.2, 1.2)
        aside = away @ np.array([-along[1], along[0]]) - fold.bow * 4 * share * (1 - share)
        fade = np.sin(np.pi * np.clip(share * 0.9 + 0.05, 0, 1)) ** 1.2
        fade *= (share > -0.055) & (share < 1.055)
        near = aside / fold.width
        height += fold.height * fade * (np.exp(-(near**2)) - 0.55 * np.exp(-((near - 1.7) ** 2)))
    return height


def scatter(
    chance: random.Random,
    count: int,
    across: tuple[float, float],
    up: tuple[float, float],
    *,
    slope_deg: tuple[float, float],
    length: tuple[float, float],
    width: float,
    height: float,
) -> list[Fold]:
    """Seeded folds with their middles in a field of the flat cloth."""
    made = []
    for _ in range(count):
        middle = np.array([chance.uniform(*across), chance.uniform(*up)])
        angle, reach = np.radians(chance.uniform(*slope_deg)), chance.uniform(*length) / 2
        way = np.array([np.cos(angle), np.sin(angle)]) * reach
        size = chance.uniform(0.6, 1.0)
        start, end = (middle - way).tolist(), (middle + way).tolist()
        bow = chance.uniform(-0.12, 0.12) * reach
        made.append(
            Fold(tuple(start), tuple(end), width * chance.uniform(0.8, 1.3), height * size, bow)
        )
    return made


def flutes(
    columns: int,
    down: NDArray[np.float64],
    chance: random.Random,
    *,
    lobes: int,
    onset: tuple[float, float] = (0.0, 0.45),
    growth: float = 1.3,
    slack: float = 0.3,
) -> Grid:
    """Soft folds that swing out to the hem, 0..1 (rows, columns), continuous around the body.

    Args:
        columns: of the grid; the last lies on the first.
        down: 0 at the top to 1 at the hem, one a row.
        chance: where each lobe stands and how far it swings.
        lobes: how many folds there are all around.
        onset: between which shares of the height they begin.
        growth: 1 grows evenly, more grows late.
        slack: how unevenly they stand, 0..0.5 of their distance.
    """
    at = np.linspace(0, 1, columns)[None]
    shape = np.zeros((len(down), columns))
    for lobe in range(lobes):
        place = (lobe + 0.5 + chance.uniform(-slack, slack)) / lobes
        begin, size = chance.uniform(*onset), chance.uniform(0.6, 1.0)
        drift = chance.uniform(-0.12, 0.12) / lobes
        away = (at - place - drift * down[:, None] + 0.5) % 1 - 0.5
        spread = 0.27 / lobes * chance.uniform(0.85, 1.25)
        grown = np.clip((down - begin) / (1 - begin), 0, 1)[:, None]
        grown = grown**growth * (smoothstep(grown, -0.05, 0.3) if len(down) > 1 else 1.0)
        shape += size * grown * np.exp(-((away / spread) ** 2))
    return shape

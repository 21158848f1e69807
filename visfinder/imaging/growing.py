"""Growing an area into its neighbours: from the border inwards, from paper into its shadow."""

import numpy as np
from numpy.typing import NDArray

Area = NDArray[np.bool_]  # (H, W)


def grown(
    start: Area,
    into: Area,
    *,
    light: NDArray[np.float32] | None = None,
    slope: float = np.inf,
) -> Area:
    """Grow an area as far as its neighbours, left, right, above and below, let it.

    Args:
        start: bool (H, W).
        into: bool (H, W), where it may grow.
        light: (H, W), what must change slowly on the way; nothing where it is None.
        slope: of `light` between two neighbours, which must stay below it.

    Returns:
        bool (H, W): `start` and all that it reaches.
    """
    open_ = start | into
    across, down = _joined(open_, light, slope), _joined(open_.T, _turned(light), slope)
    reached = start
    while True:
        before = reached
        reached = _swept(_swept(reached, across).T, down).T
        if np.array_equal(before, reached):
            return reached


def seeped(
    start: Area, into: Area, *, light: NDArray[np.float32], fall: float, rise: float
) -> Area:
    """Grow an area downhill, as paper goes over into a shadow: from light to dark, slowly.

    Args:
        start: bool (H, W).
        into: bool (H, W), where it may grow.
        light: (H, W) float32.
        fall: how much darker a pixel may be than the neighbour that it is reached from.
        rise: how much lighter.

    Returns:
        bool (H, W): `start` and all that it reaches.
    """
    down, across = np.diff(light, axis=0), np.diff(light, axis=1)
    to_below, to_above = _slow(down, fall, rise), _slow(-down, fall, rise)
    to_right, to_left = _slow(across, fall, rise), _slow(-across, fall, rise)
    reached = start
    while True:
        further = np.zeros_like(reached)
        further[1:] |= reached[:-1] & to_below
        further[:-1] |= reached[1:] & to_above
        further[:, 1:] |= reached[:, :-1] & to_right
        further[:, :-1] |= reached[:, 1:] & to_left
        further = reached | (further & into)
        if np.array_equal(further, reached):
            return reached
        reached = further


def _slow(step: NDArray[np.float32], fall: float, rise: float) -> Area:
    return (-fall < step) & (step < rise)


def _turned(light: NDArray[np.float32] | None) -> NDArray[np.float32] | None:
    return None if light is None else light.T


def _joined(open_: Area, light: NDArray[np.float32] | None, slope: float) -> NDArray[np.intp]:
    """Number the runs of neighbours in each row that are reached together, (H, W) from 0."""
    apart = np.ones(open_.shape, bool)
    apart[:, 1:] = ~(open_[:, 1:] & open_[:, :-1])
    if light is not None:
        apart[:, 1:] |= ~(np.abs(np.diff(light, axis=1)) < slope)
    runs: NDArray[np.intp] = (np.cumsum(apart.ravel()) - 1).reshape(open_.shape)
    return runs


def _swept(reached: Area, runs: NDArray[np.intp]) -> Area:
    """Return whole runs where a part of them is reached."""
    whole = np.zeros(int(runs[-1, -1]) + 1, bool)
    whole[runs[reached]] = True
    return whole[runs]

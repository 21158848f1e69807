"""Skirts, also those of dresses: swinging, pleated and tiered tubes of cloth.

``rows`` are ``(z, half width, half depth)`` from the waist down, metres.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import drapery
from catalog.studio.shapes.drapery import Drape, Fold, Grid

Rows = Sequence[tuple[float, float, float]]
KNIFE = (
    (0, 0),
    (0.3, 0.34),
    (0.6, 0.66),
    (0.9, 0.92),
    (1.06, 1.0),
    (1.1, 0.96),
    (1.08, 0.75),
    (1.02, 0.3),
)
BOX = ((0, 0), (0.045, 0.12), (0.015, 0.8), (0.03, 1.0), (0.27, 1.06), (0.5, 1.08), (0.73, 1.06),
       (0.97, 1.0), (0.985, 0.8), (0.955, 0.12))  # fmt: skip
SUNRAY = ((0, 0), (0.25, 0.48), (0.44, 0.93), (0.5, 1.0), (0.56, 0.93), (0.75, 0.48))
"""Sections of one pleat: ``(share of its width, share of its depth)``."""


def swinging(
    rows: Rows,
    chance: random.Random,
    *,
    depth: float = 0.03,
    lobes: int = 10,
    onset: tuple[float, float] = (0.05, 0.45),
    growth: float = 1.2,
    dip: float = 0.03,
    folds: Sequence[Fold] = (),
    gathers: float = 0.0,
    columns: int = 281,
    power: float = 2.2,
) -> Drape:
    """A skirt whose folds swing out to the hem, ``depth`` metres deep there.

    ``folds`` are laid on top; ``gathers`` is the depth of small folds below the waist.
    """
    points, z = drapery.body(rows, count=170, columns=columns, dip=dip, power=power)
    down = (z[0] - z) / (z[0] - z[-1])
    swing = drapery.flutes(columns, down, chance, lobes=lobes, onset=onset, growth=growth)
    height = depth * (swing - 0.4 * down[:, None] ** growth)
    if gathers:
        small = gathered_row(columns, chance, lobes * 6)
        height += gathers * small * np.exp(-(z[0] - z) / 0.06)[:, None]
    drape = _fallen(drapery.measured(points, z, columns // 2), height)
    if folds:
        drape = drape.raised(drapery.relief(drape.flat, folds))
    return drape


def _fallen(drape: Drape, height: Grid) -> Drape:
    """The cloth raised by its folds; what swings out hangs a little higher."""
    made = drape.raised(height)
    made.points[..., 2] += 0.12 * np.clip(height, 0, None)
    return made


def gathered_row(columns: int, chance: random.Random, lobes: int) -> NDArray[np.float64]:
    """Uneven small folds around the body, about -0.5..0.7, (1, columns)."""
    made = drapery.flutes(
        columns, np.array([1.0]), chance, lobes=lobes, onset=(0.0, 0.0), slack=0.32
    )
    return made - made.mean()


def pleated(
    rows: Rows,
    pleats: int,
    section: Sequence[tuple[float, float]] = KNIFE,
    *,
    depth: tuple[float, float] = (0.002, 0.016),
    dip: float = 0.03,
    growth: float = 0.8,
    sway: float = 0.0,
    chance: random.Random | None = None,
) -> Drape:
    """A skirt in ``pleats`` even pleats that run from the waist to the hem.

    Args:
        rows: as for all skirts.
        pleats: how many go around.
        section: of one pleat.
        depth: at the waist and at the hem, metres.
        dip: how much lower the waist lies in front.
        growth: 1 opens the pleats evenly on the way down.
        sway: how far the pleats swing aside from each other at the hem, share of their width.
        chance: for the sway.
    """
    one = np.array(section)
    shares = np.concatenate([(one[:, 0] + number) / pleats for number in range(pleats)])
    rise = np.tile(one[:, 1], pleats)
    shares, rise = np.append(shares, 1.0), np.append(rise, rise[0])
    points, z = drapery.body(rows, count=150, columns=shares, dip=dip)
    down = ((z[0] - z) / (z[0] - z[-1]))[:, None]
    deep = depth[0] + (depth[1] - depth[0]) * down**growth
    height = deep * (rise[None] - 0.5)
    if sway and chance is not None:
        steps = drapery.flutes(len(shares), down[:, 0], chance, lobes=9, onset=(0.0, 0.3))
        height = height + sway * (steps - 0.4 * down)
    drape = drapery.measured(points, z, len(shares) // 2)
    out = _smooth_normals(rows, shares, len(z))
    folded = drape.points + out * height[..., None]
    return drapery.gathered(folded, z, len(shares) // 2)


def _smooth_normals(rows: Rows, shares: NDArray[np.float64], count: int) -> Grid:
    """Outward directions of the oval without its pleats (columns overlap, so not by gradient)."""
    x, y = drapery.around(shares)
    _, sizes = drapery.profile(rows, count)
    out = np.stack((x * sizes[:, 1:2], y * sizes[:, :1], np.zeros((count, len(shares)))), axis=2)
    made: Grid = out / np.maximum(np.linalg.norm(out, axis=2, keepdims=True), 1e-9)
    return made


def tiered(
    rows: Rows,
    seams: Sequence[float],
    chance: random.Random,
    *,
    depth: float = 0.03,
    lobes: int = 11,
    gathers: float = 0.011,
    puff: float = 0.007,
    dip: float = 0.03,
    columns: int = 481,
) -> Drape:
    """A skirt of lengths gathered onto one another at the heights ``seams`` (the waist may be one).

    ``puff`` is how far each tier springs out below its seam.
    """
    points, z = drapery.body(rows, count=230, columns=columns, dip=dip)
    down = (z[0] - z) / (z[0] - z[-1])
    swing = drapery.flutes(columns, down, chance, lobes=lobes, onset=(0.0, 0.5), growth=1.1)
    height = depth * (swing - 0.4 * down[:, None])
    for number, level in enumerate(seams):
        below = level - z
        small = gathered_row(columns, chance, 62 + 12 * number)
        long = gathered_row(columns, chance, 34 + 6 * number)
        inside = (below > 0)[:, None]
        height += gathers * inside * small * np.exp(-below / 0.055)[:, None]
        height += gathers * 0.9 * inside * long * np.exp(-below / 0.16)[:, None]
        height += (
            puff * inside * (np.exp(-below / 0.22) * drapery.smoothstep(below, 0.0, 0.05))[:, None]
        )
        height -= 0.0035 * np.exp(-((below / 0.005) ** 2))[:, None]
    drape = drapery.measured(points, z, columns // 2)
    return _fallen(drapery.Drape(drape.points, drape.flat), height)

"""The form under an upper-body garment, and how a garment is cut from it. Plain numbers, no mesh.

The form is a soft mannequin: elliptic cross-sections that round over into the shoulders. A garment
is what its cut leaves of that form: side seams, armholes, neckline, hem. X is across, Z up, the
hem of the side seam lies at z = 0, front is -Y. Metres.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import outlines

Field = NDArray[np.float64]
FRONT, BACK = -1.0, 1.0

ROUND, SQUARE, VEE = 2.0, 5.0, 1.05
"""Exponents of a neckline: the superellipse that it is half of."""

SHOULDER_ROUND_M = 0.26  # below the shoulder line the form takes this long to reach full depth
SECTION = 2.3  # exponent of the cross-section; 2 is an ellipse, more is boxier


@dataclass(frozen=True)
class Cut:
    """The measures of a garment of a tall medium size, in metres.

    Attributes:
        length: from the neck point (where shoulder seam and neckline meet) down to the hem.
        sides: the side seam as (height above the hem, half width), the last at the underarm.
        depth: half depth of the form as a share of its half width.
        shoulder: half width from shoulder tip to shoulder tip.
        slope: how far the shoulder seam falls from the neck point to the tip.
        neck: half width of the neckline.
        drop: depth of the front neckline below the neck point.
        back_drop: the same at the back.
        neckline: `ROUND`, `SQUARE`, `VEE` or any exponent between.
        inset: how far the armhole cuts in from the shoulder tip.
        hollow: 1 for the armhole of a set-in sleeve, 0 for the slanting one of a sleeveless top.
        tail: how much lower the hem hangs at the middle than at the side seams.
        opening: half width of a gap all along the front; 0 for a closed front.
    """

    length: float = 0.70
    sides: tuple[tuple[float, float], ...] = ((0.0, 0.232), (0.2, 0.226), (0.46, 0.236))
    depth: float = 0.48
    shoulder: float = 0.213
    slope: float = 0.05
    neck: float = 0.083
    drop: float = 0.09
    back_drop: float = 0.02
    neckline: float = ROUND
    inset: float = 0.028
    hollow: float = 1.0
    tail: float = 0.0
    opening: float = 0.0

    @property
    def underarm(self) -> float:
        """Height of the underarm point above the hem."""
        return self.sides[-1][0]

    @property
    def tip(self) -> float:
        """Height of the shoulder tip above the hem."""
        return self.length - self.slope

    def width_at(self, z: Field) -> Field:
        """Half width of the form."""
        line = outlines.smooth_path(self.sides, 12) if len(self.sides) > 2 else self.sides
        heights, widths = np.asarray(line, dtype=float).T
        return np.interp(z, heights, widths)

    def edge_at(self, z: Field) -> Field:
        """Half width of the cut cloth: the side seam, above the underarm the armhole."""
        up = np.clip((z - self.underarm) / (self.tip - self.underarm), 0, 1)
        inner, chest = self.shoulder - self.inset, self.sides[-1][1]
        rest = np.clip(1 - up / (0.5 + 0.2 * (1 - self.hollow)), 0, 1)
        scoop = self.hollow * (1 - np.sqrt(1 - rest**2)) + (1 - self.hollow) * rest**2
        armhole = inner + (chest - inner) * scoop + self.inset * up**2.5
        return np.where(z <= self.underarm, self.width_at(z), armhole)

    def shoulder_at(self, x: Field) -> Field:
        """Height of the shoulder line, carried on across the neck."""
        return self.length - self.slope * (np.abs(x) - self.neck) / (self.shoulder - self.neck)

    def top_at(self, x: Field, side: float) -> Field:
        """Where the cloth ends above: neckline and shoulder seam."""
        drop = self.drop if side == FRONT else self.back_drop
        bend = self.neckline if side == FRONT else ROUND
        across = np.clip(np.abs(x) / self.neck, 0, 1)
        scoop = self.length - drop * np.clip(1 - across**bend, 0, 1) ** (1 / max(bend, 1.0))
        return np.where(np.abs(x) < self.neck, scoop, self.shoulder_at(x))

    def hem_at(self, across: Field) -> Field:
        """Height of the hem; ``across`` runs from -1 to 1 between the side seams."""
        return -self.tail * np.cos(np.clip(across, -1, 1) * np.pi / 2) ** 1.2

    def levels(self, across: Field, up: Field, side: float) -> Field:
        """Heights of the rows ``up`` (0..1, R) in columns ``across`` (any shape): (R, ...).

        Level in the body; only near the top do they follow the neckline.
        """
        low, top = self.hem_at(across), self.top_at(across * self.shoulder, side)
        deep = max(self.drop, self.back_drop) - self.slope
        power = np.clip(0.75 * self.tip / max(deep, 1e-3), 1.0, 4.0)
        rows = up.reshape(-1, *[1] * np.ndim(across))
        return low + (self.tip - low) * rows + (top - self.tip) * rows**power

    def depth_at(self, x: Field, z: Field, side: float) -> Field:
        """Y of the form at (x, z)."""
        half = self.width_at(np.minimum(z, self.underarm))
        section = np.clip(1 - np.clip(np.abs(x) / half, 0, 1) ** SECTION, 0, 1) ** (1 / SECTION)
        below = np.clip((self.shoulder_at(x) - z) / SHOULDER_ROUND_M, 0, 1)
        rounding = (1 - (1 - below) ** 2) ** 0.6
        return (
            side
            * self.depth
            * np.minimum(half, self.sides[-1][1] * 1.05) ** 0.5
            * (half**0.5)
            * section
            * rounding
        )

    def across_at(self, x: Field, z: Field) -> Field:
        """The column -1..1 that passes through (x, z); the inverse of `x_at`."""
        across = np.clip(x / self.shoulder, -1, 1)
        for _ in range(12):
            spread = self.edge_at(z) - self.shoulder
            across = x / (self.shoulder + spread * np.abs(across) ** 1.5)
        return np.clip(across, -1, 1)

    def x_at(self, across: Field, z: Field) -> Field:
        """X of column ``across`` at height z: straight in the middle, along the edge outside."""
        spread = self.edge_at(z) - self.shoulder
        return across * (self.shoulder + spread * np.abs(across) ** 1.5)

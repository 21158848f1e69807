"""The last: the wooden foot that a shoe is built on, as a surface with coordinates.

``u`` runs from the toe (0) along the ridge of vamp and instep up the leg (1), ``v`` from the
lateral feather edge (-1) over the ridge (0) to the medial one (+1). Sections stand upright at the
toe and fan out around the instep until they lie flat at the ankle: behind the heel's corner, the
edges v = -1 and v = +1 meet in the back seam. So a topline is a function of v, and shoe and boot
share one chart. Right foot, toe towards +X, lateral side towards -Y, heel at x = 0.

Measures of the chart are shares of the length, taken on the flat last: heel height and toe spring
bend it afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import outlines
from catalog.studio.shapes.mesh import Points

Array = NDArray[np.float64]

BALL = 0.66  # where the foot bends, share of the length from the heel
WALL = 0.6  # |v| at the section's widest place: above it vamp, below it wall
ROUND = 0.13  # the heel's outline is a half circle of this radius

# Where sections end: below on the bottom line (x, z), above on the ridge (x, z). In front of the
# first the sections are upright. Shares of the length.
_FAN = (
    (0.500, 0.000, 0.525, 0.264),
    (0.375, 0.000, 0.466, 0.306),
    (0.250, 0.000, 0.434, 0.338),
    (0.140, 0.000, 0.414, 0.368),
    (0.060, 0.000, 0.402, 0.397),
    (0.015, 0.000, 0.393, 0.425),
    (0.000, 0.000, 0.387, 0.450),
    (-0.008, 0.060, 0.382, 0.480),
    (-0.009, 0.120, 0.378, 0.512),
    (-0.002, 0.190, 0.375, 0.548),
    (0.006, 0.260, 0.374, 0.588),
    (0.010, 0.340, 0.374, 0.630),
    (0.010, 0.430, 0.375, 0.676),
)
_UPRIGHT = (1.0, 0.992, 0.968, 0.928, 0.872, 0.800, 0.715, 0.615)
CORNER = (len(_UPRIGHT) + 6) / (len(_UPRIGHT) + len(_FAN) - 1)  # u of the heel's corner, low last

_LATERAL = (
    (0.0, 0.118),
    (0.13, 0.118),
    (0.3, 0.128),
    (0.48, 0.158),
    (0.62, 0.182),
    (0.74, 0.183),
    (0.86, 0.172),
    (1.0, 0.15),
)
_MEDIAL = (
    (0.0, 0.114),
    (0.13, 0.114),
    (0.3, 0.104),
    (0.45, 0.112),
    (0.6, 0.146),
    (0.71, 0.166),
    (0.84, 0.16),
    (1.0, 0.14),
)
_RIDGE = ((0.5, 0.276), (0.615, 0.21), (0.715, 0.168), (0.8, 0.142), (0.9, 0.122), (1.0, 0.108))

_OUTLINES = {True: outlines.smooth_path(_LATERAL, 12), False: outlines.smooth_path(_MEDIAL, 12)}


@dataclass(frozen=True)
class Last:
    """A last's measures.

    Attributes:
        length: from heel to toe, metres.
        width: factor on all widths.
        toe: power of the toe's outline: 1.4 pointed, 2 round, 3 square.
        toe_from: where the outline begins to close, share of the length.
        box: factor on the height of the toe box; 1 is a trainer, 0.7 a pump.
        tip: height of the toe's edge, share of the length.
        heel: height of the heel seat above the ball, metres.
        spring: rise of the toe, metres.
        base: height of the feather edge at the ball above the floor, metres.
        tuck: the feather edge's width as a share of the widest place above it.
        lean: how far the leg's front line leans back at the top of the low last, share of length.
        shaft: further sections of a boot: (back x, back z, front x, front z, half width).
    """

    length: float = 0.285
    width: float = 1.0
    toe: float = 2.3
    toe_from: float = 0.74
    box: float = 1.0
    tip: float = 0.05
    heel: float = 0.008
    spring: float = 0.014
    base: float = 0.02
    tuck: float = 0.95
    lean: float = 0.0
    shaft: tuple[tuple[float, float, float, float, float], ...] = ()

    def plan(self, x: Array, side: float) -> Array:
        """The feather edge's distance from the foot's axis at ``x``; side -1 is lateral."""
        curve = _OUTLINES[side < 0]
        broad = np.interp(x, curve[:, 0], curve[:, 1]) * self.width
        toe = np.clip((x - self.toe_from) / (1 - self.toe_from), 0, 1)
        heel = np.clip(1 - x / ROUND, 0, 1)
        closing = (1 - toe**self.toe) ** (1 / self.toe)
        return broad * closing * np.sqrt(np.clip(1 - heel**2, 0, 1))

    def _rise(self, x: float) -> float:
        """Height of the ridge over an upright section."""
        knots = outlines.smooth_path(_RIDGE, 12)
        height = float(np.interp(x, knots[:, 0], knots[:, 1]))
        front = np.clip((x - 0.5) / 0.3, 0, 1)
        height *= 1 + (self.box - 1) * front * front * (3 - 2 * front)
        end = np.clip((x - 0.86) / 0.14, 0, 1)
        return self.tip + (height - self.tip) * float((1 - end**2.3) ** (1 / 2.3))

    @cached_property
    def sections(self) -> Array:
        """All sections, finely: back x, z, front x, z, half width or -1, waist, powers; (N, 8)."""
        rows = [(x, 0.0, x, self._rise(x), -1.0, 0.72, 2.35, 2.2) for x in _UPRIGHT]
        for at, (bx, bz, tx, tz) in enumerate(_FAN):
            calm = min(1.0, at / 5)
            tx -= self.lean * np.clip((tz - 0.33) / 0.3, 0, 1.2)
            bx += self.lean * 0.3 * np.clip((bz - 0.1) / 0.3, 0, 1)
            rows.append((bx, bz, tx, tz, -1.0, 0.7 - 0.14 * calm, 1.95 - 0.1 * calm, 2.0))
        low = len(rows) - 1
        rows[low] = (*rows[low][:4], 0.12 * self.width, 0.52, 2.0, 2.0)
        for bx, bz, tx, tz, half in self.shaft:
            rows.append((bx, bz, tx, tz, half, 0.5, 2.0, 2.0))
        table = np.array(rows)
        table[:low, 4] = self._half_widths(table[:low, 0])
        return outlines.smooth_path(table, 24)

    def _half_widths(self, x: Array) -> Array:
        """Mean half widths of sections that reach the bottom, where they are widest."""
        inner = np.maximum(x, ROUND)
        return (self.plan(inner, -1) + self.plan(inner, 1)) / 2

    def _read(self, u: Array) -> Array:
        """The section at ``u``, (..., 8)."""
        table = self.sections
        at = np.clip(u, 0, 1) * (len(table) - 1)
        return np.stack(
            [np.interp(at, np.arange(len(table)), table[:, c]) for c in range(8)], axis=-1
        )

    def flat(self, u: Array, v: Array) -> Points:
        """Chart to flat last, shares of the length, (..., 3)."""
        u, v = np.broadcast_arrays(np.asarray(u, dtype=float), np.asarray(v, dtype=float))
        bx, bz, tx, tz, half, waist, over, under = np.moveaxis(self._read(u), -1, 0)
        size = np.abs(v)
        top = np.clip(size / WALL, 0, 1) * np.pi / 2
        low = np.clip((size - WALL) / (1 - WALL), 0, 1) * np.pi / 2
        vamp = size < WALL
        down = np.where(
            vamp,
            waist * (1 - np.cos(top) ** (2 / over)),
            waist + (1 - waist) * np.sin(low) ** (2 / under),
        )
        bottom = self.tuck * np.clip(1 - bz / 0.02, 0, 1)  # behind the corner: the back seam
        edge = np.where(v < 0, self.plan(bx, -1), self.plan(bx, 1)) * bottom
        mean = np.maximum(self._half_widths(bx), 1e-9)
        inner = np.maximum(bx, ROUND)
        skew = np.where(v < 0, self.plan(inner, -1), self.plan(inner, 1)) / mean
        half = half * (1 + (skew - 1) * np.clip(bx / ROUND, 0, 1))
        edge = np.minimum(edge, half)
        tucked = edge + (half - edge) * np.cos(low) ** (2 / under)
        rounded = np.hypot(edge, np.sqrt(np.maximum(half**2 - edge**2, 0)) * np.cos(low))
        behind = np.clip((0.3 - bx) / 0.17, 0, 1)  # the heel is round, the forefoot tucked under
        out = np.where(vamp, half * np.sin(top) ** (2 / over), tucked + (rounded - tucked) * behind)
        x, z = tx + (bx - tx) * down, tz + (bz - tz) * down
        aside = 0.03 * np.clip((x - 0.6) / 0.4, 0, 1.1) ** 2
        return np.stack((x, np.sign(v) * out + aside, z), axis=-1)

    @cached_property
    def _spine(self) -> tuple[Array, Array, Array, Array]:
        """The bent bottom line: flat x, its place x, z and its slope, metres and radians."""
        x = np.linspace(-0.25, 1.15, 281)
        arch = np.clip((BALL + 0.03 - x) / 0.24, 0, 1)
        seat = np.clip((0.3 - x) / 0.22, 0, 1)
        shape = arch**2 * (3 - 2 * arch) * (1 - 0.55 * seat**2 * (3 - 2 * seat))
        step = (x[1] - x[0]) * self.length
        low, high = 0.0, 1.2
        for _ in range(40):
            most = (low + high) / 2
            slope = most * shape
            rise = np.cumsum(np.sin(slope)[::-1])[::-1] * step
            low, high = (most, high) if np.interp(0.1, x, rise) < self.heel else (low, most)
        along = np.cumsum(np.cos(slope)) * step
        ahead = along - np.interp(1.0, x, along) + self.length
        toe = np.clip((x - BALL) / (1 - BALL), 0, 1.2)
        return x, ahead, rise + self.base + self.spring * toe**2, slope

    def bent(self, flat: Points) -> Points:
        """Flat last to standing shoe: heel pitch, toe spring, metres."""
        spine_x, ahead, rise, slope = self._spine
        x, y, z = np.moveaxis(flat, -1, 0)
        lean = np.interp(x, spine_x, slope)
        leaning = 0.2 * (1 - np.exp(-z / 0.2)) * self.length  # the leg above stays upright
        upright = z * self.length - leaning
        return np.stack(
            (
                np.interp(x, spine_x, ahead) + np.sin(lean) * leaning,
                y * self.length,
                np.interp(x, spine_x, rise) + np.cos(lean) * leaning + upright,
            ),
            axis=-1,
        )

    def normal(self, u: Array, v: Array) -> Points:
        """Unit normals of the standing last, outwards."""
        step = 2e-3
        u, v = np.broadcast_arrays(np.asarray(u, dtype=float), np.asarray(v, dtype=float))
        u = np.clip(u, 0.004, 1 - step)
        inner = np.clip(v, -1 + step, 1 - step)
        along = self.bent(self.flat(u + step, inner)) - self.bent(self.flat(u - step, inner))
        across = self.bent(self.flat(u, inner + step)) - self.bent(self.flat(u, inner - step))
        out = np.cross(across, along)
        return out / np.maximum(np.linalg.norm(out, axis=-1, keepdims=True), 1e-12)

    def point(self, u: Array, v: Array, lift: float | Array = 0.0) -> Points:
        """Chart to the standing shoe, metres, ``lift`` metres off the last; (..., 3)."""
        place = self.bent(self.flat(u, v))
        away = np.asarray(lift, dtype=float)
        if not away.any():
            return place
        return place + self.normal(u, v) * away[..., None]

    @cached_property
    def _grid(self) -> tuple[Array, Array, Points]:
        """A fine chart of one side with its flat places, for looking things up."""
        u, v = np.meshgrid(np.linspace(0, 1, 150), np.linspace(0, 1, 48), indexing="ij")
        return u.ravel(), v.ravel(), self.flat(u, v).reshape(-1, 3)

    def marks(self, places: Array) -> Array:
        """``(u, |v|)`` of places ``(x, z)`` in side view, shares of the length; (N, 2)."""
        u, v, chart = self._grid
        places = np.asarray(places, dtype=float)
        apart = np.linalg.norm(chart[None, :, ::2] - places[:, None], axis=2)
        near = np.argmin(apart, axis=1)
        at, step = np.column_stack((u[near], v[near])), 1e-3
        for _ in range(6):  # Newton's steps in the chart, kept short near the ridge
            here = self.flat(*at.T)[:, ::2]
            inner = np.clip(at, 0, 1 - step)
            base = self.flat(*inner.T)[:, ::2]
            du = (self.flat(*(inner + np.array((step, 0))).T)[:, ::2] - base) / step
            dv = (self.flat(*(inner + np.array((0, step))).T)[:, ::2] - base) / step
            miss = places - here
            area = du[:, 0] * dv[:, 1] - du[:, 1] * dv[:, 0]
            area = np.where(np.abs(area) < 1e-3, np.inf, area)
            move = np.column_stack(
                (
                    (miss[:, 0] * dv[:, 1] - miss[:, 1] * dv[:, 0]) / area,
                    (du[:, 0] * miss[:, 1] - du[:, 1] * miss[:, 0]) / area,
                )
            )
            at = np.clip(at + np.clip(move, -0.012, 0.012), 0, 1)
        return at

    def mark(self, x: float, z: float) -> tuple[float, float]:
        """``(u, |v|)`` of one place in side view."""
        u, v = self.marks(np.array([[x, z]]))[0]
        return float(u), float(v)

    def crest(self, x: float, v: float = 0.0) -> tuple[float, float]:
        """``(u, v)`` on the section whose ridge stands over ``x`` (share of the length)."""
        table = self.sections
        at = np.interp(-x, -table[:, 2], np.arange(len(table)))
        return float(at / (len(table) - 1)), v

    def ascent(self, z: float) -> float:
        """``u`` of the section whose ridge stands ``z`` high (share of the length)."""
        table = self.sections
        return float(np.interp(z, table[:, 3], np.arange(len(table))) / (len(table) - 1))

    def feather(self, count: int = 240) -> Points:
        """The feather edge on the standing shoe, evenly, from the heel along the lateral side."""
        table = self.sections
        corner = int(np.argmax(table[:, 0] <= 1e-6)) / (len(table) - 1)
        u = np.linspace(corner, 0, 600)
        ring = np.vstack((self.point(u, -np.ones(600)), self.point(u[::-1], np.ones(600))))
        ring[[0, -1, 599, 600], 1] = ring[[0, -1, 599, 600], 1].mean()
        run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(ring, axis=0), axis=1))))
        at = np.linspace(0, run[-1], count, endpoint=False)
        return np.column_stack([np.interp(at, run, ring[:, axis]) for axis in range(3)])

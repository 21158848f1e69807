"""Trouser legs: two tubes that meet at the crotch, with a rise, creases and the folds of wear.

Each half is a `drapery.Drape` from the waist to the hem whose columns run from the inseam (above
the crotch: the centre front) over the front, the side seam and the back to the inseam again.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import drapery
from catalog.studio.shapes.drapery import Drape, Fold, Grid

COLUMNS = 121
RISE_ROWS, LEG_ROWS = 64, 150
CREASES = (90, 30)  # the columns of the left and the right half's front crease


@dataclass(frozen=True)
class Cut:
    """How trousers are cut.

    Attributes (metres; widths are half of what one sees from the front):
        waist, hip: of the body part; ``thigh``, ``knee``, ``calf``, ``hem``: of one leg.
        rise: from the crotch to the waist's upper edge; ``inseam``: from the crotch to the hem.
        spread: how far each hem's inner edge is from the middle.
        depth: a leg's depth as a share of its width.
        press: 0 for a round leg, 1 for one pressed to a sharp crease.
        dip: how much lower the waist lies in front.
        flutes: depth of soft folds that swing out to the hem.
        drag, knees, breaks: height of the folds at the crotch, the knee and above the hem.
        belly: extra depth at the waist.
        gathers: depth of the small folds that an elastic waistband makes.
    """

    waist: float
    hip: float
    thigh: float
    knee: float
    calf: float
    hem: float
    rise: float
    inseam: float
    spread: float
    depth: float
    press: float
    dip: float
    flutes: float
    drag: float
    knees: float
    breaks: float
    belly: float
    gathers: float

    @property
    def top(self) -> float:
        """Height of the waist's upper edge."""
        return self.inseam + self.rise


class Halves(NamedTuple):
    """Both legs and the body part that they share."""

    left: Drape
    """The wearer's right leg, on the picture's left; ``across`` < 0."""
    right: Drape
    body: Drape
    """The rise all around, centre back to centre back."""


def cut(**asked: float) -> Cut:
    """Straight trousers of a medium size, changed as asked."""
    straight = {
        "waist": 0.166, "hip": 0.2, "thigh": 0.102, "knee": 0.095, "calf": 0.091, "hem": 0.088,
        "rise": 0.27, "inseam": 0.79, "spread": 0.022, "depth": 0.74, "press": 0.0, "dip": 0.045,
        "flutes": 0.0, "drag": 0.0065, "knees": 0.0045, "breaks": 0.006, "belly": 0.0,
        "gathers": 0.0,
    }  # fmt: skip
    return Cut(**{**straight, **asked})


def halves(shape: Cut, chance: random.Random, *extra: Fold) -> Halves:
    """Both legs with their folds; ``extra`` folds are laid on both."""
    right = _half(shape, chance, extra)
    left = _mirrored(_half(shape, chance, extra))
    rows = RISE_ROWS - 1
    front = np.concatenate((left.points[:rows], right.points[:rows, 1:]), axis=1)
    flat = np.concatenate((left.flat[:rows], right.flat[:rows, 1:]), axis=1)
    return Halves(left, right, Drape(front, flat))


def _mirrored(half: Drape) -> Drape:
    """The other leg."""
    points, flat = half.points[:, ::-1].copy(), half.flat[:, ::-1].copy()
    points[..., 0] *= -1
    flat[..., 0] *= -1
    return Drape(points, flat, half.closed)


def _heights(shape: Cut) -> NDArray[np.float64]:
    """Row heights from the waist to the hem; one row lies at the crotch."""
    rise = shape.top - shape.rise * np.linspace(0, 1, RISE_ROWS)
    leg = shape.inseam * (1 - np.linspace(0, 1, LEG_ROWS + 1)[1:])
    return np.concatenate((rise, leg))


def _half(shape: Cut, chance: random.Random, extra: tuple[Fold, ...]) -> Drape:
    """The right half: the hip's half oval that closes to a leg at the crotch."""
    z = _heights(shape)
    u = np.linspace(0, 1, COLUMNS)[None]
    hip, leg = _hip(shape, z, u), _leg(shape, z, u)
    t = np.clip((shape.inseam + 0.115 - z) / 0.115, 0, 1)[:, None]
    fork = drapery.smoothstep(t, 0.0, 1.0) ** 1.3  # the centre front curves under
    plain = drapery.smoothstep(-z, -shape.inseam - 0.13, -shape.inseam + 0.05)[:, None]
    near = np.exp(-((np.minimum(u, 1 - u) / 0.05) ** 2))
    closing = (fork * near + plain * (1 - near))[..., None]
    flat_xy = hip * (1 - closing) + leg * closing
    fade = np.clip(1 - (shape.top - z) / 0.16, 0, 1)[:, None]
    slant = shape.dip * fade * flat_xy[..., 1] / 0.23
    points = np.concatenate((flat_xy, (z[:, None] + slant)[..., None]), axis=2)
    smooth = drapery.measured(points, z, 0, closed=False)
    height = drapery.relief(smooth.flat, _wear(shape, chance)) * _calm(shape, z)[:, None]
    height += _swing(shape, z, u, chance) + drapery.relief(smooth.flat, extra)
    edge = np.minimum(u, 1 - u) * 2 * np.pi * 0.1
    height *= drapery.smoothstep(edge, 0.0, 0.03)
    return smooth.raised(height + _gathers(shape, z, u))


def _calm(shape: Cut, z: NDArray[np.float64]) -> NDArray[np.float64]:
    """No folds where the waistband holds the cloth."""
    return drapery.smoothstep(shape.top - z, 0.035, 0.09)


def _gathers(shape: Cut, z: NDArray[np.float64], u: Grid) -> Grid:
    """The small upright folds under an elastic waistband."""
    phase = 2 * np.pi * u
    wave = np.cos(phase * 23) + 0.6 * np.cos(phase * 31 + 1) + 0.5 * np.cos(phase * 14)
    made: Grid = shape.gathers * 0.5 * wave * np.exp(-(shape.top - z) / 0.045)[:, None]
    return made


def _hip(shape: Cut, z: NDArray[np.float64], u: Grid) -> Grid:
    """Half ovals from the centre front to the centre back, (rows, columns, 2)."""
    levels = [shape.top, shape.top - 0.05, shape.inseam + 0.09, shape.inseam, -1.0]
    low = shape.thigh * 1.97
    wide = [shape.waist, shape.waist + (shape.hip - shape.waist) * 0.42, shape.hip, low, low]
    waist_depth = shape.waist * 0.68 + shape.belly
    deep = [waist_depth, waist_depth + 0.006, 0.117 + shape.belly, 0.112, 0.11]
    half, depth = (np.interp(-z, [-v for v in levels], column)[:, None] for column in (wide, deep))
    half, depth = _smoothed(half), _smoothed(depth)
    x = half * np.sin(np.pi * u) ** (2 / 2.25)
    cosine = np.cos(np.pi * u)
    y = -depth * np.sign(cosine) * np.abs(cosine) ** (2 / 2.25)
    return np.stack((x, y), axis=2)


def _smoothed(column: Grid, times: int = 40) -> Grid:
    """A column of sizes with its corners eased."""
    padded = np.pad(column, ((1, 1), (0, 0)), mode="edge")
    for _ in range(times):
        padded[1:-1] = padded[1:-1] / 2 + (padded[:-2] + padded[2:]) / 4
        padded[0], padded[-1] = padded[1], padded[-2]
    return padded[1:-1]


def _leg(shape: Cut, z: NDArray[np.float64], u: Grid) -> Grid:
    """Closed leg rings that start at the inseam, (rows, columns, 2)."""
    low = shape.inseam
    upper = max(shape.thigh, shape.thigh * 0.7 + shape.knee * 0.3)
    table = [
        (low + 0.1, 2 * shape.thigh - upper), (low, shape.thigh),
        (low * 0.8, shape.thigh * 0.62 + shape.knee * 0.38),
        (low * 0.54, shape.knee), (low * 0.3, shape.calf), (0.0, shape.hem),
    ]  # fmt: skip
    fine = drapery.profile(table, 200)
    half = np.interp(-z, -fine[0], fine[1][:, 0])[:, None]
    inner = np.interp(-z, [-low, -low * 0.75, 0], [0, shape.spread * 0.35, shape.spread])[:, None]
    phi = 2 * np.pi * u
    cosine, sine = np.cos(phi), np.sin(phi)
    pressed = np.sign(sine) * np.clip(1 - np.abs(cosine), 0, 1) ** 0.72
    press = shape.press * drapery.smoothstep(low + 0.02 - z, 0.0, 0.16)[:, None]
    lens = sine * (1 - press) + pressed * press
    lag = 0.012 * np.interp(-z, [-low, -low * 0.5, 0], [0, 0.4, 1])[:, None]
    x = inner + half * (1 - np.sign(cosine) * np.abs(cosine) ** 0.92)
    round_thigh = drapery.smoothstep(z, low * 0.6, low)[:, None]
    y = lag - half * (shape.depth + (1.02 - shape.depth) * round_thigh) * lens
    return np.stack((x, y), axis=2)


def _swing(shape: Cut, z: NDArray[np.float64], u: Grid, chance: random.Random) -> Grid:
    """Soft vertical folds of wide legs."""
    if not shape.flutes:
        return np.zeros((len(z), u.shape[1]))
    down = np.clip((shape.inseam + 0.12 - z) / (shape.inseam + 0.12), 0, 1)
    folds = drapery.flutes(u.shape[1], down, chance, lobes=6, onset=(0.0, 0.4), growth=0.9)
    return shape.flutes * (folds - 0.5 * down[:, None])


def _wear(shape: Cut, chance: random.Random) -> list[Fold]:
    """The folds of one leg: they fan out from the crotch, sag at the knee, stack up at the hem."""
    low, around = shape.inseam, shape.thigh * 3.4
    folds = []
    for _ in range(6):  # whiskers from the crotch up towards the hip and down the inner thigh
        angle = np.radians(chance.choice((chance.uniform(8, 45), chance.uniform(-78, -40))))
        reach = chance.uniform(0.09, 0.17)
        begin = (chance.uniform(0.015, 0.05), low + chance.uniform(-0.05, 0.05))
        end = (begin[0] + reach * float(np.cos(angle)), begin[1] + reach * float(np.sin(angle)))
        folds.append(Fold(begin, end, 0.0105, shape.drag * chance.uniform(0.6, 1), 0.012))
    folds += drapery.scatter(
        chance, 9, (0.02, around), (low * 0.45, low * 0.66), slope_deg=(-28, 28),
        length=(0.08, 0.17), width=0.012, height=shape.knees,
    )  # fmt: skip
    folds += drapery.scatter(
        chance, 12, (0.0, shape.hem * 4), (low * 0.03, low * 0.24), slope_deg=(-24, 24),
        length=(0.08, 0.16), width=0.01, height=shape.breaks,
    )  # fmt: skip
    folds += drapery.scatter(
        chance, 7, (0.02, around), (low * 0.2, low * 0.95), slope_deg=(74, 106),
        length=(0.2, 0.42), width=0.02, height=shape.knees * 0.8,
    )  # fmt: skip
    return folds


def worn(half: Drape, shape: Cut) -> Grid:
    """Where denim fades: down the front of the thigh, at the knee, along the seat; 0..1."""
    up = half.flat[..., 1] / shape.inseam
    columns = half.points.shape[1]
    u = np.linspace(0, 1, columns)[None]
    front = np.exp(-(((u - 0.25) / 0.1) ** 2)) + 0.8 * np.exp(-(((u - 0.75) / 0.11) ** 2))
    thigh = np.exp(-(((up - 0.72) / 0.26) ** 2)) + 0.35 * np.exp(-(((up - 0.25) / 0.3) ** 2))
    hollow = half.points - _calmed(half.points)
    ridge = np.clip(np.sum(hollow * half.normals(), axis=2) / 0.0022, -0.6, 1.0)
    seams = np.exp(-(((u - 0.5) / 0.008) ** 2)) + np.exp(-((up * shape.inseam / 0.012) ** 2))
    made: Grid = front * thigh * 0.85 + 0.4 * ridge * np.clip(front + 0.35, 0, 1) + 0.3 * seams
    return np.clip(made, 0, 1)


def _calmed(points: Grid, times: int = 16) -> Grid:
    """The cloth with its folds smoothed away: what stands above it is a ridge."""
    made = points.copy()
    for _ in range(times):
        made[1:-1, 1:-1] = (made[:-2, 1:-1] + made[2:, 1:-1] + made[1:-1, :-2] + made[1:-1, 2:]) / 4
    return made


def options(given: Any, **defaults: float) -> Cut:
    """The cut from a design's options: its ``cut`` entry over a builder's defaults."""
    return cut(**{**defaults, **given.get("cut", {})})

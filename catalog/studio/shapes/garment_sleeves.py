"""Sleeves: tubes that begin on the armhole and hang at an angle, with folds."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import garment_folds, outlines
from catalog.studio.shapes.garment_mesh import Rim, Sheet, cloth, eased

if TYPE_CHECKING:
    from catalog.studio.shapes.garments import Torso

Field = NDArray[np.float64]
Line = NDArray[np.float64]

PITCH = 0.0055


@dataclass(frozen=True)
class Sleeve:
    """A set-in sleeve; metres and degrees.

    Attributes:
        length: along the top, from the shoulder tip.
        fall_deg: how steeply it hangs: 0 stands out, 90 hangs straight down.
        cuff: half width of its end, seen from the front.
        cap: how far its head rises over the shoulder (a puff sleeve; 0 for a shirt).
        fullness: how far its middle swells beyond a straight cone.
        swell_at: where along the sleeve (0..1) the fullness is greatest.
        bend: how far the middle of the sleeve bows outwards.
        gathers: height of the gathers at the armhole.
        cuff_gathers: height of the gathers at the end.
    """

    length: float = 0.2
    fall_deg: float = 50.0
    cuff: float = 0.085
    cap: float = 0.0
    fullness: float = 0.0
    swell_at: float = 0.6
    bend: float = 0.0
    gathers: float = 0.0
    cuff_gathers: float = 0.0


@dataclass
class Arm:
    """A sleeve: rows run from its end up to the armhole, columns around from the top seam."""

    sheet: Sheet
    axis: Line
    """The direction of the sleeve at its end, (3,)."""

    def make(
        self,
        stuff: bpy.types.Material,
        *,
        thickness: float = 0.0016,
        tall: float = 0.7,
        fine: int = 1,
    ) -> bpy.types.Object:
        """The mesh."""
        return cloth("sleeve", [self.sheet], stuff, thickness=thickness, tall=tall, fine=fine)

    def rim(self) -> Rim:
        """The edge at its end, from the top seam; runs down the front on the +X side."""
        line = eased(self.sheet.points[0], 4)
        return Rim(line, np.broadcast_to(self.axis, line.shape).copy())


def _edges(body: Torso, spec: Sleeve, count: int) -> tuple[Line, Line]:
    """The upper and lower outline of a right-hand (+X) sleeve, seen from the front; (count, 2)."""
    cut = body.cut
    tip = np.array([cut.shoulder, cut.tip])
    under = np.array([cut.sides[-1][1], cut.underarm])
    down = np.radians(spec.fall_deg)
    square = np.array([np.sin(down), np.cos(down)])
    slope = np.arctan2(cut.slope, cut.shoulder - cut.neck)
    fine = np.linspace(0, 1, 200)
    turned = np.clip(fine * spec.length / min(0.14, spec.length * 0.75), 0, 1)
    heading = slope + (down - slope) * turned**1.3 * (2.3 - 1.3 * turned)
    steps = np.column_stack((np.cos(heading), -np.sin(heading))) * spec.length / 200
    upper = tip + np.vstack(([0.0, 0.0], np.cumsum(steps, axis=0)))
    upper += square * (spec.bend * np.sin(np.pi * np.linspace(0, 1, 201)))[:, None]
    low = upper[-1] - square * 2 * spec.cuff
    lower = outlines.smooth_path([under, (under + low) / 2 + square * spec.bend, low], 14)
    t = np.linspace(0, 1, count)
    made = []
    for path in (upper, lower):
        run = np.concatenate(([0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))))
        made.append(np.column_stack([np.interp(t * run[-1], run, path[:, k]) for k in (0, 1)]))
    swell = spec.fullness * np.sin(np.pi * t ** (np.log(0.5) / np.log(spec.swell_at))) ** 1.2
    head = spec.cap * np.exp(-(((t - 0.12) / 0.13) ** 2)) * (1 - np.exp(-t / 0.03))
    return made[0] + square * (swell * 0.7 + head)[:, None], made[1] - square * swell[:, None]


def sleeve(
    body: Torso,
    side: int,
    spec: Sleeve,
    chance: random.Random,
    *,
    folds: float = 0.005,
    hem: float = 0.02,
    relief: Callable[[Field, Field], Field] | None = None,
) -> Arm:
    """The sleeve of one side (1 is +X, the picture's right); sewn to the torso's armhole.

    Args:
        body: the torso.
        side: 1 or -1.
        spec: its measures.
        chance: where its folds fall.
        folds: height of its folds.
        hem: width of the turned hem; 0 where a rib or a cuff takes its place.
        relief: knitted relief over (around, along).
    """
    ring = body.armhole(side).line * np.array([side, 1, 1])
    count = max(24, round(spec.length / PITCH))
    upper, lower = _edges(body, spec, count)
    middle, reach = (upper + lower) / 2, (upper - lower) / 2
    t = np.linspace(0, 1, count)
    angle = _angles(ring, middle[0], reach[0])
    deep = np.abs(ring[:, 1]).max()
    half = np.linalg.norm(reach, axis=1)
    end = spec.cuff * 0.85
    depth = deep + (end - deep) * t**0.8 + np.maximum(half - _cone(half), 0) * 0.9
    points = _rings(middle, reach, depth, angle)
    offset = ring - points[0]
    fade = (1 - np.clip(t / 0.3, 0, 1)) ** 2 * (1 + 2 * np.clip(t / 0.3, 0, 1))
    points += offset[None] * fade[:, None, None]
    around, along = _pattern(points)
    rows = slice(None, None, -1)
    grain = np.stack((around, body.cut.tip - along, np.full_like(around, 7.0 + side)), axis=2)
    sheet = Sheet(points[rows], grain[rows], wrap=True)
    height = _height(spec, chance, around, along, t, folds, hem)
    height += _hem(along[-1].min() - along, hem)
    if relief is not None:
        calm = np.clip(t / 0.04, 0, 1)[:, None] * np.clip((along.max() - along) / 0.015, 0, 1)
        height += relief(around, along) * calm
    sheet = sheet.raised(height[rows])
    sheet.points[-1] = ring
    if side < 0:
        sheet.points = (sheet.points * np.array([-1, 1, 1]))[:, ::-1]
        sheet.grain = sheet.grain[:, ::-1]
    axis = middle[-1] - middle[-max(3, count // 5)]
    axis = np.array([axis[0] * side, 0.0, axis[1]])
    return Arm(sheet, axis / np.linalg.norm(axis))


def _cone(half: Field) -> Field:
    """Half widths of the straight cone between both ends."""
    return np.linspace(half[0], half[-1], len(half))


def _angles(ring: Line, middle: Line, reach: Line) -> Field:
    """The angle of each armhole point: 0 at the tip, growing over the front; (N,)."""
    level = ((ring[:, [0, 2]] - middle) @ reach) / (reach @ reach)
    turn = np.arccos(np.clip(level, -1, 1))
    low = int(np.argmin(ring[:, 2]))
    turn[low + 1 :] = 2 * np.pi - turn[low + 1 :]
    return np.maximum.accumulate(turn)


def _rings(middle: Line, reach: Line, depth: Field, angle: Field) -> NDArray[np.float64]:
    """Elliptic rings along the sleeve, (rows, columns, 3)."""
    level, out = np.cos(angle), np.sin(angle)
    plane = middle[:, None] + reach[:, None] * level[None, :, None]
    return np.stack((plane[..., 0], -depth[:, None] * out, plane[..., 1]), axis=2)


def _pattern(points: NDArray[np.float64]) -> tuple[Field, Field]:
    """Distance around (0 at the top seam, signed) and along (0 at the armhole), in metres."""
    step = np.linalg.norm(np.diff(points, axis=1, append=points[:, :1]), axis=2)
    girth = step.sum(axis=1, keepdims=True)
    around = np.cumsum(step, axis=1) - step
    around = np.where(around > girth / 2, around - girth, around)
    along = np.linalg.norm(np.diff(points, axis=0, prepend=points[:1]), axis=2)
    straight = np.cumsum(along.mean(axis=1))
    return around, np.broadcast_to(straight[:, None], around.shape)


def _height(
    spec: Sleeve,
    chance: random.Random,
    around: Field,
    along: Field,
    t: Field,
    folds: float,
    hem: float,
) -> Field:
    """Folds and gathers."""
    girth = 2 * float(np.abs(around).max(axis=1).mean())
    count = max(2, round(spec.length / 0.075))
    lines = garment_folds.of_sleeve(
        chance, length=spec.length, girth=girth, depth=folds, count=count
    )
    height = garment_folds.relief(lines, around, along)
    height = height + garment_folds.slump(around, along, chance, per_metre=7.0) * folds * 0.3
    height *= np.clip(t / 0.08, 0, 1)[:, None]
    if not hem:
        height *= np.clip((along.max() - along) / 0.03, 0, 1)
    turn = around / np.abs(around).max(axis=1, keepdims=True) * np.pi
    for size, share in ((spec.gathers, t), (spec.cuff_gathers, 1 - t)):
        if size:
            waves = _gathers(turn, chance)
            fade = np.exp(-share / 0.22) * (1 - 0.6 * np.exp(-share / 0.02))
            height += size * waves * fade[:, None]
    return height


def _gathers(turn: Field, chance: random.Random) -> Field:
    """Uneven flutes around a tube, -1..1."""
    waves = np.zeros_like(turn)
    for n in (9, 13, 17, 22):
        waves += np.cos(n * turn + chance.uniform(0, 6.3)) * chance.uniform(0.5, 1)
    return waves / 2.4


def _hem(above: Field, hem: float) -> Field:
    """The turned hem and its stitching, as on the torso."""
    if not hem:
        return np.zeros_like(above)
    return 0.0010 * (above < hem) - 0.0011 * np.exp(-(((above - hem) / 0.0032) ** 2))

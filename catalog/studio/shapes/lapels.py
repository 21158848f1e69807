"""What folds over at the neck: lapels, fall collars, shawls, stand collars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import bpy
import numpy as np

from catalog.studio.shapes import outlines
from catalog.studio.shapes.mesh import Points
from catalog.studio.shapes.tailoring import (
    Field,
    Stuff,
    Torso,
    calm,
    front,
    half_depth,
    half_width,
    sheet,
    skin,
)

Flat = tuple[float, float]


def even(path: Sequence[Sequence[float]] | Points, count: int, *, steps: int = 10) -> Points:
    """``count`` points at even distances on a smooth curve through the given ones (2-D or 3-D)."""
    curve = outlines.smooth_path(path, steps) if steps else np.asarray(path, dtype=float)
    run = np.concatenate(([0.0], np.linalg.norm(np.diff(curve, axis=0), axis=1).cumsum()))
    at = np.linspace(0, run[-1], count)
    return np.column_stack([np.interp(at, run, axis) for axis in curve.T])


def front_edge(
    stance: float,
    gorge: Flat,
    *,
    lap: float = 0.018,
    hem_curve: float = 0.0,
    top: float,
    neck: float,
) -> Points:
    """The edge of a front with a lapel: up to the button stance, then along the roll line.

    Args:
        stance: the height where the lapel breaks.
        gorge: (x, z) where collar and lapel meet on the roll line.
        lap: how far the edge laps over the centre line.
        hem_curve: the radius by which the corner at the hem is rounded away; 0 leaves it square.
        top: the torso's height.
        neck: its half width there.
    """
    low: list[Flat] = [(-lap, 0.0)]
    if hem_curve:
        r = hem_curve
        low = [
            (-lap + r * (1 - np.sin(a)) ** 1.0 * 1.15, r * 1.5 * (1 - np.cos(a)))
            for a in np.radians(np.linspace(0, 90, 9))
        ]
    return np.array([*low, (-lap, stance), gorge, (neck * 0.985, top)])


def _rolled(share: Field) -> Field:
    """How high the cloth stands over what it is folded onto, 1 at the roll's crest."""
    return np.sin(np.clip(share / 0.16, 0, 1) * np.pi / 2) * (
        1 - 0.55 * np.clip(share, 0, 1) ** 0.7
    )


def lapel(
    body: Torso,
    side: float,
    stuff: Stuff,
    *,
    roll: tuple[Flat, Flat],
    edge: Sequence[Flat],
    high: float = 0.009,
    thick: float = 0.003,
    beneath: bool = False,
    rows: int = 70,
    columns: int = 22,
) -> bpy.types.Object:
    """One lapel, folded out along the roll line.

    Args:
        body: the torso.
        side: 1 for the picture's right, -1 for its left.
        stuff: the cloth.
        roll: the break point and the gorge, (x, z) each, on the roll line.
        edge: (x, z) knots of the free edge from the break point to the tip.
        high: how far the roll stands out, metres.
        thick: cloth thickness, metres.
        beneath: the other front laps over this one, so its lower end must dip under there.
        rows: points up.
        columns: points across.
    """
    inner = even(roll, rows, steps=0)
    outer = even(edge, rows)
    share = np.concatenate(([0, 0.02, 0.05, 0.09], np.linspace(0.14, 1, columns)))
    flat = inner[:, None] + (outer - inner)[:, None] * share[None, :, None]
    broad = np.clip(np.linalg.norm(outer - inner, axis=1) / 0.03, 0, 1)
    lift = _rolled(share)[None] * high + thick * np.minimum(share / 0.05, 1)[None]
    lift = lift * broad[:, None]
    if beneath:
        other = np.interp(flat[..., 1], inner[:, 1], inner[:, 0])
        dip = np.clip((0.006 - other - flat[..., 0]) / 0.02, 0, 1)
        lift = lift * (1 - dip) - 0.008 * dip
    points = front(body, flat[..., 0], flat[..., 1], lift)
    points[..., 0] = np.where(side > 0, points[..., 0], -points[..., 0])
    weave = flat * np.array([side, 1.0])
    return sheet("lapel", points, stuff, thick=thick, flip=side < 0, weave=weave)


@dataclass(frozen=True)
class Collar:
    """A fall collar.

    Attributes:
        gorge: (x, z) of its front end on the roll line.
        ends: (x, z) of the corners of its front end after the gorge; the last is the tip.
        fall: how far it reaches down behind, metres.
        stand: how high it stands behind, metres.
        spread: half width where it lies on the shoulder.
        high: how far it stands off the cloth.
        thick: cloth thickness.
    """

    gorge: Flat
    ends: tuple[Flat, ...]
    fall: float = 0.045
    stand: float = 0.034
    spread: float = 0.104
    high: float = 0.006
    thick: float = 0.003


def _ridge(body: Torso, wide: float, lift: float) -> Points:
    """The point on top of the shoulder at half width ``wide``."""
    order = np.argsort(body.wide[body.z >= body.shoulder[1]])
    tops, z = body.wide[body.z >= body.shoulder[1]], body.z[body.z >= body.shoulder[1]]
    return np.array([wide, 0.004, float(np.interp(wide, tops[order], z[order])) + lift])


def _on(body: Torso, flat: Flat, lift: float) -> Points:
    return front(body, np.array([flat[0]]), np.array([flat[1]]), lift)[0]


def _curves(body: Torso, cut: Collar) -> tuple[Points, Points, Points]:
    """Right halves of the inner neck seam, the roll line and the free edge, front to back."""
    neck, top = half_width(body, body.top), body.top
    deep = half_depth(body, body.top)
    start = _on(body, cut.gorge, cut.thick)
    middle = (start + np.array([neck + 0.003, 0, top + cut.stand * 0.62])) / 2
    roll = np.array(
        [
            start,
            middle + np.array([0.004, -0.018, 0.003]),
            [neck + 0.004, -0.004, top + cut.stand * 0.62],
            [neck * 0.72, deep * 0.72 + 0.004, top + cut.stand * 0.92],
            [0, deep + 0.01, top + cut.stand],
        ]
    )
    seam = roll * [0.97, 0.96, 1] - [0, 0, 1] * np.array([0, 0.012, 0.026, 0.036, 0.04])[:, None]
    tip = _on(body, cut.ends[-1], cut.high)
    shoulder = _ridge(body, cut.spread, cut.high + 0.002)
    forward = _on(
        body,
        ((cut.ends[-1][0] + cut.spread) / 2 + 0.004, (cut.ends[-1][1] + shoulder[2]) / 2 + 0.006),
        cut.high,
    )
    edge = np.array(
        [
            tip,
            forward,
            shoulder,
            [cut.spread * 0.6, deep * 0.95 + 0.014, top - cut.fall * 0.1],
            [0, deep + 0.026, top + cut.stand - cut.fall],
        ]
    )
    return seam, roll, edge


def collar(
    body: Torso, stuff: Stuff, cut: Collar, *, under: Stuff | None = None, rows: int = 44
) -> None:
    """A fall collar around the neck, both halves."""
    seam, roll, edge = (even(line, rows) for line in _curves(body, cut))
    share = np.array([0, 0.04, 0.1, 0.18, *np.linspace(0.28, 1, 12)])
    bulge = np.sin(np.clip(share, 0, 1) ** 0.6 * np.pi) * 0.006
    out = edge - roll
    out[:, 2] = 0
    out /= np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-6)
    fall = roll[:, None] + (edge - roll)[:, None] * share[None, :, None]
    fall = fall + (out[:, None] + [0, 0, 0.9]) * bulge[None, :, None]
    ends = [cut.gorge, *cut.ends]
    first = even([_on(body, flat, cut.high) for flat in ends], len(share), steps=0)
    kept = np.clip(1 - np.linspace(0, 1, rows) / 0.3, 0, 1) ** 2
    fall = fall + (first - fall[0])[None] * kept[:, None, None]
    rise = np.linspace(0, 1, 6)[:-1]
    stand = seam[:, None] + (roll - seam)[:, None] * rise[None, :, None]
    points = np.concatenate((stand, fall), axis=1)
    past = np.linspace(0, 0.0015, rows)[:, None, None] * [1, 0, 0]  # no gap at the centre back
    for side in (1.0, -1.0):
        mirrored = (points - past) * [side, 1, 1]
        sheet("collar", mirrored, stuff, inside=under, thick=cut.thick, flip=side < 0)


def _scoop(body: Torso, low: float, count: int) -> Points:
    """(x, z) of a round neckline's right front, from its lowest point to the neck point."""
    turn = np.linspace(0, np.pi / 2, count)
    neck = float(half_width(body, body.top))
    return np.column_stack(
        (neck * 0.99 * np.sin(turn), body.top - (body.top - low) * np.cos(turn) ** 1.2)
    )


def neckline(body: Torso, low: float, *, count: int = 44, lap: float = 0.0) -> Points:
    """The seam line of a closed neck, right half from the front (height ``low``) to the back."""
    bare = replace(body, relief=calm)
    flat = np.vstack(([[-lap, low]] if lap else np.zeros((0, 2)), _scoop(body, low, 20)))
    forward = front(bare, flat[:, 0], flat[:, 1], 0.002)
    behind = skin(bare, 1.0, np.linspace(0.1, np.pi / 2, 20), np.full(20, body.top), 0.002)
    line = even(np.vstack((forward, behind)), count, steps=3)
    for _ in range(6):
        line[1:-1] = line[1:-1] * 0.5 + (line[2:] + line[:-2]) * 0.25
    return line


def neck_edge(body: Torso, low: float, *, lap: float = 0.0) -> Points:
    """The (x, z) edge of a front that is closed up to the neck; goes with `neckline`."""
    return np.vstack(([[-lap, 0.0], [-lap, low - 0.002]], _scoop(body, low, 30)))


def stand_collar(
    body: Torso,
    stuff: Stuff,
    lining: Stuff,
    *,
    low: float,
    high: float = 0.045,
    lean: float = 0.1,
    thick: float = 0.004,
    bulge: float = 0.0,
    lap: float = 0.0,
    open_front: float = 0.0,
    ribs: float = 0.0,
) -> Points:
    """A standing band around the neck; returns its right half's upper edge.

    Args:
        body: the torso.
        stuff: the outside.
        lining: the inside.
        low: the neckline's height in front.
        high: the band's height.
        lean: how far it leans in, as a share of its height; negative spreads it.
        thick: metres.
        bulge: how far its middle swells out.
        lap: how far its front ends lap over.
        open_front: how far its upper front corners fall apart, metres.
        ribs: distance of the ribs of a knitted collar, metres; 0 for none.
    """
    base = neckline(body, low, lap=lap, count=160 if ribs else 44)
    centre = np.array([0.0, 0.0, 0.0])
    inward = (centre - base) * [1, 1, 0]
    inward /= np.maximum(np.linalg.norm(inward, axis=1, keepdims=True), 1e-6)
    fore = np.clip(1 - np.linspace(0, 1, len(base)) / 0.3, 0, 1)
    share = np.linspace(0, 1, 14)
    up = np.array([0, 0, 1.0]) + inward * lean
    points = base[:, None] + up[:, None] * (share * high)[None, :, None]
    points = points - inward[:, None] * (np.sin(share * np.pi) * bulge)[None, :, None]
    points[..., 0] += (fore**2)[:, None] * share[None] ** 1.3 * open_front
    points[..., 2] -= (fore**4)[:, None] * share[None] ** 3 * high * 0.12
    points[:, 0, :] -= [0, 0, 0.004]
    if ribs:
        run = np.concatenate(([0.0], np.linalg.norm(np.diff(base, axis=0), axis=1).cumsum()))
        points -= inward[:, None] * (0.0012 * np.cos(run * 2 * np.pi / ribs))[:, None, None]
    for side in (1.0, -1.0):
        sheet("stand", points * [side, 1, 1], stuff, inside=lining, thick=thick, flip=side > 0)
    return points[:, -1]

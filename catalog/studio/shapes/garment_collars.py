"""Collars: shirt collars with a stand, camp collars, polo collars.

A leaf is cloth between its fold line (around the neck) and its free edge, which lies on the
shoulders and the chest. Only the +X half is drawn; the other half is its mirror.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import outlines
from catalog.studio.shapes.garment_mesh import Rim, Sheet, cloth
from catalog.studio.shapes.garments import Torso

Stuff = bpy.types.Material
Line = NDArray[np.float64]


@dataclass(frozen=True)
class Collar:
    """The measures of a shirt collar, metres.

    Attributes:
        stand: height of the stand at the back.
        front_stand: the same where it closes.
        gap: distance of each leaf from the middle of the front, at the fold.
        point: where the leaf's point lies: across, and below the front's neck point.
        fall: depth of the leaf at the back.
        thick: of the cloth, interlined.
        button_down: the points lie flat, held by buttons.
    """

    stand: float = 0.034
    front_stand: float = 0.026
    gap: float = 0.004
    point: tuple[float, float] = (0.062, 0.05)
    fall: float = 0.05
    thick: float = 0.003
    button_down: bool = False


def half_ring(neck: Rim, count: int = 44) -> tuple[Line, Line]:
    """The +X half of a neckline from front to back, evenly spaced: points and outward cloth."""
    behind = neck.line[:, 1] > neck.line[:, 1].mean()
    n = int(np.argmin(np.where(behind, np.abs(neck.line[:, 0]), np.inf)))
    line, out = neck.line[: n + 1].copy(), neck.out[: n + 1]
    line[0, 0] = line[-1, 0] = 0.0
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))))
    at = np.linspace(0, run[-1], count)
    return tuple(
        np.column_stack([np.interp(at, run, values[:, axis]) for axis in range(3)])
        for values in (line, out)
    )


def stood(ring: Line, back: float, front: float, lean: float = 0.22) -> Line:
    """The upper edge of a stand on the neckline: higher behind, leaning in a little."""
    share = np.linspace(0, 1, len(ring))
    height = front + (back - front) * share**0.8
    middle = np.array([0.0, ring[:, 1].mean()])
    inwards = middle - ring[:, :2]
    inwards /= np.maximum(np.linalg.norm(inwards, axis=1, keepdims=True), 1e-9)
    top = ring.copy()
    top[:, 2] += height
    top[:, :2] += inwards * (height * lean)[:, None]
    top[0, 0] = top[-1, 0] = 0.0
    return top


def mirrored(rows: Sequence[Line]) -> NDArray[np.float64]:
    """Rows of the +X half, front to back, made whole: from front over +X and back to -X."""
    grid = np.stack(rows)
    other = grid[:, -2::-1] * np.array([-1, 1, 1])
    return np.concatenate((grid, other), axis=1)


def piece(grid: NDArray[np.float64], stuff: Stuff, thick: float) -> bpy.types.Object:
    """A collar piece from rows of points, with its pattern coordinates along and across."""
    step = np.linalg.norm(np.diff(grid, axis=1), axis=2)
    run = np.hstack((np.zeros((len(grid), 1)), np.cumsum(step, axis=1)))
    run -= run[:, -1:] / 2
    rise = np.linalg.norm(np.diff(grid, axis=0), axis=2).cumsum(axis=0)
    up = np.vstack((np.zeros((1, grid.shape[1])), rise))
    grain = np.stack((run, up, np.full_like(run, 11.0)), axis=2)
    made = cloth("collar", [Sheet(grid, grain)], stuff, thickness=thick)
    made.modifiers["thickness"].offset = 0.0
    return made


def stand(neck: Rim, stuff: Stuff, spec: Collar) -> Line:
    """The band of a shirt collar (or a whole band collar); gives the +X half of its upper edge."""
    ring, _ = half_ring(neck)
    base = ring.copy()
    base[:, 2] -= 0.004
    base[:, 1] -= 0.0015
    top = stood(ring, spec.stand, spec.front_stand)
    top[0, 1] -= 0.0015
    share = np.linspace(0, 1, 7)
    bulge = np.sin(share * np.pi) * 0.0015
    middle = ring.mean(axis=0)
    away = (ring - middle) * np.array([1, 1, 0])
    away /= np.maximum(np.linalg.norm(away, axis=1, keepdims=True), 1e-9)
    rows = [base + (top - base) * s + away * b for s, b in zip(share, bulge, strict=True)]
    piece(mirrored(rows), stuff, spec.thick)
    return top


def leaf(body: Torso, fold: Line, edge: Line, stuff: Stuff, thick: float) -> bpy.types.Object:
    """A collar leaf that rolls over ``fold`` and ends at ``edge``, both (N, 3), front to back."""
    middle = np.array([0.0, fold[:, 1].mean(), 0.0])
    away = (fold - middle) * np.array([1, 1, 0])
    away /= np.maximum(np.linalg.norm(away, axis=1, keepdims=True), 1e-9)
    rows = [fold - np.array([0, 0, 0.006]) - away * 0.001, fold - np.array([0, 0, 0.001])]
    for share in (0.06, 0.14, 0.26, 0.4, 0.55, 0.7, 0.82, 0.9, 0.955, 1.0):
        roll = 0.0055 * np.sin(np.pi * min(share * 1.5, 1.0)) ** 0.7
        low = fold + (edge - fold) * share
        low = low + away * roll + np.array([0, 0, 0.0035 * np.exp(-(((share - 0.1) / 0.12) ** 2))])
        rows.append(low)
    grid = mirrored(rows[::-1])
    return piece(np.stack([_clear(body, row, 0.0035) for row in grid]), stuff, thick)


def _clear(body: Torso, line: Line, gap: float) -> Line:
    """Points moved forward until they are ``gap`` metres before the garment's front."""
    cut = body.cut
    top = cut.top_at(line[:, 0], -1.0)
    x = np.clip(line[:, 0], -cut.shoulder, cut.shoulder)
    surface, normal = body.front.at(x, np.minimum(line[:, 2], top))
    out = line.copy()
    below = (line[:, 2] < top) & (line[:, 1] < 0.02)
    out[:, 1] = np.where(below, np.minimum(line[:, 1], (surface + normal * gap)[:, 1]), line[:, 1])
    return out


def shirt_collar(body: Torso, stuff: Stuff, spec: Collar) -> Line:
    """Stand and leaves; gives the points of both leaves (2, 2): across, up."""
    neck = body.neck()
    fold = stand(neck, stuff, spec)
    fold = fold + np.array([0.0, 0.0, 0.001])
    base = fold[0, 2] - spec.front_stand
    start = int(np.argmin(np.abs(fold[:, 0] - spec.gap) + fold[:, 1] * 0.01))
    fold = fold[max(start, 0) :].copy()
    fold[0, 0] = spec.gap
    x, low = spec.point
    tip = np.array([x, fold[0, 1] - 0.012, base - low])
    side = fold[np.argmax(fold[:, 0])]
    hip = np.array([side[0] + 0.032, side[1] + 0.004, side[2] - spec.fall * 0.86])
    back = fold[-1] + np.array([0.0, 0.017, -spec.fall])
    half = (tip + hip) / 2 + np.array([0.016, 0.0, 0.006])
    behind = np.array([hip[0] * 0.72, back[1] * 0.78 + hip[1] * 0.2, back[2] * 0.8 + hip[2] * 0.2])
    edge = outlines.smooth_path([tip, half, hip, behind, back], 12)
    edge = _matched(fold, edge)
    edge[-1, 0] = 0.0
    leaf(body, fold, edge, stuff, spec.thick)
    return np.array([[x, base - low], [-x, base - low]])


def camp_collar(body: Torso, stuff: Stuff, *, rise: float = 0.022, thick: float = 0.0026) -> None:
    """A one-piece collar with notched revers that lies open on a V neckline."""
    neck = body.neck()
    ring, _ = half_ring(neck, 110)
    fold = stood(ring, rise, 0.0, lean=0.1)
    low, high = ring[0], body.cut.length
    tall = high - low[2]
    side, back = fold[np.argmax(fold[:, 0])], fold[-1]
    corners = [
        (0.003, low[2] + 0.002),
        (0.05, low[2] + tall * 0.2),
        (0.1, low[2] + tall * 0.44),
        (0.074, low[2] + tall * 0.51),
        (0.112, low[2] + tall * 0.6),
    ]
    shoulder = [
        (side[0] + 0.046, side[1] + 0.002, side[2] - 0.022),
        (side[0] * 0.8, back[1] * 0.9, back[2] - 0.042),
        (0.0, back[1] + 0.016, back[2] - 0.05),
    ]
    front = np.array([(x, low[1], z) for x, z in corners])
    edge = np.vstack((front, outlines.smooth_path([front[-1], *shoulder], 10)[1:]))
    leaf(body, fold, _matched(fold, edge), stuff, thick)


def round_collar(body: Torso, stuff: Stuff, *, wide: float = 0.06, thick: float = 0.0024) -> None:
    """A flat collar with round ends (Peter Pan)."""
    ring, _ = half_ring(body.neck(), 90)
    fold = stood(ring, 0.008, 0.003, lean=0.0)[1:]
    front, side, back = fold[0], fold[np.argmax(fold[:, 0])], fold[-1]
    edge = outlines.smooth_path(
        [
            (0.004, front[1], front[2] - 0.004),
            (0.012, front[1], front[2] - wide * 0.78),
            (0.046, front[1], front[2] - wide * 0.86),
            (side[0] + wide * 0.5, front[1] * 0.5, front[2] * 0.55 + side[2] * 0.45 - wide * 0.35),
            (side[0] + wide * 0.8, side[1], side[2] - wide * 0.36),
            (side[0] * 0.8, back[1] + 0.02, back[2] - wide * 0.7),
            (0.0, back[1] + 0.03, back[2] - wide * 0.8),
        ],
        10,
    )
    leaf(body, fold, _matched(fold, edge), stuff, thick)


def _matched(fold: Line, edge: Line) -> Line:
    """The edge with as many points as the fold, by share of its length."""
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(edge, axis=0), axis=1))))
    away = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(fold, axis=0), axis=1))))
    at = away / away[-1] * run[-1]
    return np.column_stack([np.interp(at, run, edge[:, axis]) for axis in range(3)])

"""Sleeves that hang: drawn by their outer and inner silhouettes, with modelled folds."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import bpy
import numpy as np

from catalog.studio.shapes import outlines
from catalog.studio.shapes.mesh import Points
from catalog.studio.shapes.tailoring import Field, Stuff, Torso, sheet

SleeveRelief = Callable[[Field, Field], Field]
"""``relief(theta, run)`` in metres outwards.

Theta 0 is the outer side, pi/2 the front, pi the inner side; run is metres from the shoulder.
"""
TURNS = 64


@dataclass(frozen=True)
class Arm:
    """How a sleeve hangs, in metres.

    Attributes:
        length: from the shoulder tip to the cuff.
        tilt_deg: how far it stands off the body.
        upper: half width at the upper arm.
        elbow: half width at the elbow.
        cuff: half width at the cuff.
        deep: depth as a share of the width.
        bend: how far the cuff hangs forward.
        puff: how far the sleeve head stands over the shoulder.
    """

    length: float = 0.62
    tilt_deg: float = 8.5
    upper: float = 0.067
    elbow: float = 0.058
    cuff: float = 0.048
    deep: float = 0.86
    bend: float = 0.035
    puff: float = 0.022


def plain(theta: Field, run: Field) -> Field:
    """No folds."""
    return np.zeros(np.broadcast_shapes(np.shape(theta), np.shape(run)))


def silhouette(body: Torso, arm: Arm) -> Points:
    """Rows of (outer x, outer z, inner x, inner z, half depth, y) from the armhole to the cuff."""
    tip, under = np.array(body.shoulder), np.array(body.under)
    lean = math.radians(arm.tilt_deg)
    down, out = (
        np.array([math.sin(lean), -math.cos(lean)]),
        np.array([math.cos(lean), math.sin(lean)]),
    )
    root = tip + out * (arm.puff - arm.upper)
    armpit = np.array([min(under[0], tip[0]) - 0.026, under[1] + 0.004])

    def ring(run: float, half: float, forward: float) -> Points:
        middle = root + down * run
        return np.concatenate(
            (middle + out * half, middle - out * half, [half * arm.deep, forward])
        )

    low = ring(0.215, arm.upper, 0.0)
    deep = arm.upper * arm.deep
    head = [
        (*(tip + np.array([-0.024, 0.0015])), *armpit, deep * 0.3, 0.0),
        (
            *(tip + np.array([-0.006, -0.0015])),
            *(armpit + np.array([0.004, -0.003])),
            deep * 0.98,
            0.0,
        ),
        (
            *(tip + np.array([arm.puff * 0.62, -0.016])),
            *(armpit * 0.7 + low[2:4] * 0.3),
            deep * 1.16,
            0.0,
        ),
        (
            *(tip + out * arm.puff * 0.98 + down * 0.075),
            *(armpit * 0.3 + low[2:4] * 0.7),
            deep * 1.08,
            0.0,
        ),
    ]
    half_way = (arm.length + 0.215) / 2 - 0.03
    knots = np.array(
        [
            *head,
            low,
            ring(half_way, arm.elbow, -arm.bend * 0.3),
            ring((half_way + arm.length) / 2, (arm.elbow + arm.cuff) / 2, -arm.bend * 0.72),
            ring(arm.length, arm.cuff, -arm.bend),
        ]
    )
    return outlines.smooth_path(knots, 24)


def _even(rows: Points, pitch: float) -> tuple[Points, Field]:
    """Rows at even distances along the outer and inner lines, and their run in metres."""
    middle = rows[:, 0:2] * 0.65 + rows[:, 2:4] * 0.35
    run = np.concatenate(([0.0], np.linalg.norm(np.diff(middle, axis=0), axis=1).cumsum()))
    at = np.linspace(0, run[-1], int(run[-1] / pitch))
    return np.column_stack([np.interp(at, run, rows[:, c]) for c in range(6)]), at


def _turns() -> Field:
    """Theta once around, beginning behind, where the weave's seam does not show."""
    return np.linspace(-np.pi / 2, np.pi * 3 / 2, TURNS, endpoint=False)[None]


@dataclass(frozen=True)
class Hanging:
    """A sleeve in its place: on which body, which side (1 is the picture's right), how folded."""

    body: Torso
    side: float
    arm: Arm
    relief: SleeveRelief = plain


def at(hung: Hanging, theta: Field, run: Field, lift: Field | float = 0.0) -> Points:
    """Points of a sleeve's surface, (..., 3)."""
    rows, runs = _even(silhouette(hung.body, hung.arm), 0.004)
    outer_x, outer_z, inner_x, inner_z, deep, y = (
        np.interp(run, runs, rows[:, column]) for column in range(6)
    )
    half = np.hypot(outer_x - inner_x, outer_z - inner_z) / 2
    grown = hung.relief(theta, run) + lift
    share = np.cos(theta) * (1 + grown / half)
    x = (outer_x + inner_x) / 2 + (outer_x - inner_x) / 2 * share
    z = (outer_z + inner_z) / 2 + (outer_z - inner_z) / 2 * share
    return np.stack((x * hung.side, y - np.sin(theta) * (deep + grown), z), axis=-1)


def run_of(hung: Hanging) -> float:
    """The sleeve's whole run in metres, from the shoulder to the cuff."""
    return float(_even(silhouette(hung.body, hung.arm), 0.004)[1][-1])


def onto_sleeve(hung: Hanging) -> Callable[[Field, Field, Field | float], Points]:
    """For `laid`: x runs from the sleeve's front middle to the outer side, z is minus the run."""

    def onto(x: Field, z: Field, lift: Field | float = 0.0) -> Points:
        theta = np.pi / 2 - np.asarray(x) * hung.side / (hung.arm.upper * 0.9)
        return at(hung, theta, -np.asarray(z), lift)

    return onto


def sleeve(
    hung: Hanging,
    stuff: Stuff,
    *,
    thick: float = 0.003,
    pitch: float = 0.006,
    share: tuple[float, float] = (0.0, 1.0),
    lift: float = 0.0,
) -> bpy.types.Object:
    """A sleeve, or the ``share`` of it between two places along its run (0 shoulder, 1 cuff)."""
    full = run_of(hung)
    run = np.linspace(
        share[0] * full, share[1] * full, int((share[1] - share[0]) * full / pitch) + 2
    )
    theta = _turns()
    points = at(hung, *np.broadcast_arrays(theta, run[:, None]), lift)
    around = (np.pi / 2 - theta) * hung.arm.upper * 0.9 * hung.side
    weave = np.stack(np.broadcast_arrays(around, -run[:, None]), axis=2)
    return sheet(
        "sleeve",
        points,
        stuff,
        thick=thick,
        flip=hung.side < 0,
        wrap=True,
        weave=weave,
    )


@dataclass(frozen=True)
class Crease:
    """A fold across a sleeve.

    Attributes:
        run: where its middle lies, metres from the shoulder.
        theta: where it is deepest, radians (see `SleeveRelief`).
        slope: metres of run a radian.
        span: how far it reaches around, radians.
        width: metres.
        high: metres; negative for a hollow.
    """

    run: float
    theta: float
    slope: float
    span: float
    width: float
    high: float


def creased(creases: Sequence[Crease]) -> SleeveRelief:
    """A relief of folds, each a crest with a hollow on both sides."""

    def relief(theta: Field, run: Field) -> Field:
        total = np.zeros(np.broadcast_shapes(np.shape(theta), np.shape(run)))
        for fold in creases:
            turn = (theta - fold.theta + np.pi) % (2 * np.pi) - np.pi
            across = (run - fold.run - fold.slope * turn) / fold.width
            fade = np.exp(-((turn / fold.span) ** 2))
            total = total + fold.high * fade * (1 - across**2) * np.exp(-(across**2) / 1.3)
        return total

    return relief


def elbow_creases(
    chance: random.Random, *, high: float = 0.006, count: int = 5, elbow: float = 0.36
) -> SleeveRelief:
    """The folds of a hanging sleeve: around the elbow, above the cuff, below the armpit."""
    folds = []
    for number in range(count):
        run = elbow + (number - (count - 1) / 2) * 0.034 + chance.uniform(-0.012, 0.012)
        folds.append(
            Crease(
                run,
                chance.uniform(1.5, 2.9),
                chance.choice((-1, 1)) * chance.uniform(0.012, 0.034),
                chance.uniform(0.7, 1.2),
                chance.uniform(0.012, 0.02),
                high * chance.uniform(0.6, 1.1),
            )
        )
    for run in (0.2, 0.245):
        folds.append(
            Crease(
                run + chance.uniform(-0.01, 0.01),
                2.7,
                chance.uniform(0.03, 0.05),
                0.9,
                0.018,
                high * chance.uniform(0.6, 0.9),
            )
        )
    for run in (0.5, 0.545):
        folds.append(
            Crease(
                run + chance.uniform(-0.012, 0.012),
                chance.uniform(0.8, 2.2),
                chance.uniform(-0.02, 0.02),
                chance.uniform(0.6, 1.0),
                0.014,
                high * chance.uniform(0.3, 0.6),
            )
        )
    return creased(folds)

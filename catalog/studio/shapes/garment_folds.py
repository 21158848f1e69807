"""Folds of worn cloth as heights over its flat pattern, in metres.

A fold is a ridge along a bent line, strongest where the cloth is pulled, with a shallow valley on
both sides. Sets of folds are made for a hanging torso and for a sleeve.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.float64]


@dataclass(frozen=True)
class Fold:
    """One fold from ``start`` (where it is pulled) to ``end`` (where it dies out).

    Attributes:
        bend: how far its middle lies off the straight line, to the left.
        width: half width of the ridge.
        depth: height of the ridge; negative for a furrow.
        even: True keeps its height up to the end (a pleat).
    """

    start: tuple[float, float]
    end: tuple[float, float]
    bend: float = 0.0
    width: float = 0.014
    depth: float = 0.005
    even: bool = False

    def height(self, x: Field, z: Field) -> Field:
        """The fold's height at pattern points."""
        start, end = np.array(self.start), np.array(self.end)
        run = end - start
        left = np.array([-run[1], run[0]]) / max(np.hypot(*run), 1e-9)
        t = np.linspace(0, 1, 14)[:, None]
        line = start + run * t + left * self.bend * 4 * t * (1 - t)
        away = np.full(x.shape, np.inf)
        along = np.zeros(x.shape)
        for (a, b), share in zip(pairwise(line), t[:-1, 0], strict=True):
            step = b - a
            near = np.clip(((x - a[0]) * step[0] + (z - a[1]) * step[1]) / (step @ step), 0, 1)
            gap = np.hypot(x - a[0] - near * step[0], z - a[1] - near * step[1])
            closer = gap < away
            away, along = np.where(closer, gap, away), np.where(closer, share + near / 13, along)
        wide = self.width * (0.7 + 0.8 * along)
        crest = 1 / (1 + (away / wide) ** 2) ** 1.5
        ridge = crest - 0.4 * np.exp(-((away / wide / 2.4) ** 2) / 2)
        rise = np.clip(along / 0.12, 0.25, 1)
        fade = 1.0 if self.even else (1 - along) ** 0.9
        return self.depth * ridge * rise * fade / 0.6


def relief(folds: Sequence[Fold], x: Field, z: Field) -> Field:
    """The folds' heights together."""
    return sum((fold.height(x, z) for fold in folds), np.zeros(x.shape))


def slump(x: Field, z: Field, chance: random.Random, *, per_metre: float = 5.0) -> Field:
    """Broad uneven waves, longer upwards than across; about -1..1."""
    waves = np.zeros(x.shape)
    for _ in range(9):
        turn = chance.gauss(0.0, 0.45)
        pitch = per_metre * chance.uniform(0.6, 1.7) * 2 * np.pi
        across = x * np.cos(turn) + z * np.sin(turn) * 0.8
        waves += np.cos(across * pitch + chance.uniform(0, 6.3) + 0.9 * np.sin(z * pitch * 0.33))
    return waves / 4.0


def hang(x: Field, up: Field, chance: random.Random, *, pitch: float = 0.11) -> Field:
    """Soft flutes that grow towards the hem (``up`` 0) and are gone at the chest (``up`` 1)."""
    waves = np.zeros(x.shape)
    for share in (1.0, 1.6):
        waves += np.sin(x / (pitch / share) * 2 * np.pi + chance.uniform(0, 6.3)) / share
    return waves * np.clip(1 - up, 0, 1) ** 1.6


def of_torso(
    chance: random.Random, *, half: float, underarm: float, depth: float, count: int = 4
) -> list[Fold]:
    """What a loose body shows: drag lines from the underarms, swags at the waist.

    Args:
        chance: where the folds fall.
        half: half width at the chest.
        underarm: its height above the hem.
        depth: height of the strongest folds.
        count: drag lines a side.
    """
    folds = []
    for side in (-1, 1):
        for n in range(count):
            reach = chance.uniform(0.4, 0.95) * underarm
            inwards = half * (0.1 + 0.7 * (n + chance.uniform(0, 0.6)) / count)
            start = (side * (half - 0.012 - 0.012 * n), underarm - 0.012 + 0.02 * n)
            end = (side * (half - 0.02 - inwards), underarm - reach)
            bend = side * chance.uniform(0.004, 0.03)
            size = depth * chance.uniform(0.5, 1.0)
            folds.append(Fold(start, end, bend, chance.uniform(0.008, 0.014), size))
        for _ in range(count):
            low = chance.uniform(0.06, 0.66) * underarm
            start = (side * (half - 0.004), low)
            end = (side * chance.uniform(0.0, 0.13), low + chance.uniform(-0.12, 0.06))
            bend = chance.uniform(-0.025, 0.025)
            size = depth * chance.uniform(0.35, 0.8)
            folds.append(Fold(start, end, bend, chance.uniform(0.009, 0.016), size))
        start = (side * half * 0.8, underarm + 0.15)
        folds.append(Fold(start, (side * half * 0.45, underarm - 0.05), 0.01, 0.016, depth * 0.6))
    for _ in range(count):
        across = chance.uniform(-0.7, 0.7) * half
        start = (across, underarm * chance.uniform(0.5, 1.05))
        end = (across + chance.uniform(-0.05, 0.05), underarm * chance.uniform(0.0, 0.25))
        size = depth * chance.uniform(0.3, 0.6)
        folds.append(Fold(start, end, chance.uniform(-0.02, 0.02), 0.014, size))
    return folds


def of_sleeve(
    chance: random.Random, *, length: float, girth: float, depth: float, count: int = 6
) -> list[Fold]:
    """Folds around a hanging sleeve over (around, along): a fan at the armpit, slants below.

    ``around`` is 0 on the top seam and +-girth / 2 under the arm; ``along`` runs down from 0.
    """
    folds = []
    for side in (-1, 1):
        for n in range(3):
            start = (side * girth * 0.44, 0.01 + 0.012 * n)
            end = (side * girth * (0.05 + 0.07 * n), length * chance.uniform(0.25, 0.5) + 0.03 * n)
            folds.append(Fold(start, end, side * -0.015, 0.009, depth * chance.uniform(0.5, 0.9)))
        for n in range(count):
            at = length * (0.28 + 0.68 * (n + chance.uniform(0.1, 0.7)) / count)
            slant = chance.choice((-1, 1)) * chance.uniform(0.15, 0.5) * girth * 0.4
            start = (side * girth * chance.uniform(0.36, 0.48), at)
            end = (side * girth * chance.uniform(0.0, 0.16), at + slant)
            size = depth * chance.uniform(0.35, 0.9)
            folds.append(Fold(start, end, chance.uniform(-0.02, 0.02), 0.009, size))
    return folds

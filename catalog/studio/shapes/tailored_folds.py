"""The few soft folds that a coat on a mannequin shows, as reliefs of `tailoring.torso`."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np

from catalog.studio.shapes.garment_folds import Fold, relief
from catalog.studio.shapes.tailoring import Field, Relief


def folded(*folds: Fold) -> Relief:
    """A relief of folds (x, z) on the front; they die out towards the sides."""

    def lying(x: Field, z: Field, facing: Field) -> Field:
        flat_x, flat_z, front = np.broadcast_arrays(x, z, facing)
        return relief(folds, flat_x, flat_z) * np.clip(front * 1.8, 0, 1)

    return lying


def summed(*reliefs: Relief) -> Relief:
    """Several reliefs over one another."""

    def lying(x: Field, z: Field, facing: Field) -> Field:
        return sum(one(x, z, facing) for one in reliefs)

    return lying


def closed_at(
    chance: random.Random, heights: Sequence[float], *, half: float, depth: float = 0.005
) -> list[Fold]:
    """Drag lines from buttons at these heights towards the sides."""
    folds = []
    for height in heights:
        for side in (-1, 1):
            for slant in (0.07, -0.05):
                end = (
                    side * half * chance.uniform(0.7, 0.95),
                    height + slant * chance.uniform(0.5, 1.4),
                )
                begin = (side * 0.03, height + slant * 0.12)
                size = depth * chance.uniform(0.5, 1.0)
                folds.append(Fold(begin, end, side * 0.008, chance.uniform(0.012, 0.018), size))
    return folds


def chest(chance: random.Random, *, half: float, under: float, depth: float = 0.005) -> list[Fold]:
    """Drag lines from the armholes: down the side of the chest, and a break beside the sleeve."""
    folds = []
    for side in (-1, 1):
        for number in range(3):
            begin = (side * (half - 0.012 - 0.018 * number), under + 0.05 + 0.03 * number)
            end = (
                side * (half * chance.uniform(0.6, 0.9) - 0.03 * number),
                under - chance.uniform(0.06, 0.2),
            )
            size = depth * chance.uniform(0.5, 1.0)
            folds.append(Fold(begin, end, side * 0.012, chance.uniform(0.010, 0.016), size))
    return folds


def skirt(
    chance: random.Random, *, half: float, top: float, depth: float = 0.006, count: int = 3
) -> list[Fold]:
    """Upright folds that fall from ``top`` and are strongest at the hem, ``count`` a side."""
    folds = []
    for side in (-1, 1):
        for number in range(count):
            x = side * half * (0.28 + 0.62 * (number + chance.uniform(0.1, 0.8)) / count)
            size = depth * chance.uniform(0.5, 1.0)
            rise = top * chance.uniform(0.6, 1.0)
            wide = chance.uniform(0.016, 0.028)
            folds.append(Fold((x * 1.04, -0.01), (x * 0.9, rise), side * 0.004, wide, size))
    return folds


def around(x: Field, facing: Field, radius: float = 0.17) -> Field:
    """Metres from the centre front around a body of about this radius, signed as x."""
    return np.sign(x) * (np.pi / 2 - np.arcsin(np.clip(facing, -1, 1))) * radius


def baffles(
    pitch: float, *, high: float = 0.02, low: float = 0.0, top: float = 9.0, seed: float = 1.0
) -> Relief:
    """Down chambers ``pitch`` metres tall between the heights ``low`` and ``top``.

    Their seams draw small uneven gathers into the cloth.
    """

    def lying(x: Field, z: Field, facing: Field) -> Field:
        run = around(x, facing)
        sway = 0.003 * np.sin(run * 23 + seed) + 0.002 * np.sin(run * 61 + seed * 2)
        share = (z - low + sway) / pitch
        part, number = share % 1.0, np.floor(share)
        full = np.sqrt(np.clip(4 * part * (1 - part), 0, 1)) ** 0.9
        wave = np.sin(run * 95 + number * 2.7 + seed + 2.2 * np.sin(run * 31 + number))
        wave = wave + 0.7 * np.sin(run * 157 + number * 5.1 + 1.7 * np.sin(run * 47))
        near = np.exp(-((np.minimum(part, 1 - part) / 0.22) ** 2))
        slow = 0.12 * np.sin(run * 17 + number * 4.1 + seed)
        grown = high * full * (1 + slow) + high * 0.1 * wave * near * full**0.5
        return np.where((z >= low) & (z <= top), grown, 0.0)

    return lying


def diamonds(pitch: float, *, high: float = 0.007, steep: float = 1.0) -> Relief:
    """Diamond quilting, ``pitch`` metres from seam to seam."""

    def lying(x: Field, z: Field, facing: Field) -> Field:
        run = around(x, facing)
        first = np.abs(np.sin(np.pi * (run + z * steep) / pitch / 1.414))
        second = np.abs(np.sin(np.pi * (run - z * steep) / pitch / 1.414))
        return high * (np.minimum(first, second) ** 0.55)

    return lying


def bloused(
    at: float, *, out: float = 0.016, inwards: float = 0.012, reach: float = 0.05
) -> Relief:
    """A body that is gathered into a band at the height ``at``: tight there, full above."""

    def lying(x: Field, z: Field, facing: Field) -> Field:
        up = z - at
        full = (
            out
            * np.sin(np.clip(up / reach, 0, 1) * np.pi / 2)
            * np.exp(-np.clip(up - reach, 0, 9) / 0.12)
        )
        tight = inwards * np.exp(-np.clip(up, 0, 9) / 0.01)
        run = around(x, facing)
        wave = np.sin(run * 88 + 1.8 * np.sin(run * 29)) + 0.6 * np.sin(
            run * 141 + 2 * np.sin(run * 37)
        )
        gathers = 0.0016 * wave * np.exp(-((up / 0.035) ** 2))
        return full - tight + gathers

    return lying


def wrinkled(depth: float, *, per_metre: float = 9.0, seed: int = 1) -> Relief:
    """Irregular shallow wrinkles all over, as worn leather and canvas have."""
    chance = random.Random(seed)
    waves = [
        (chance.gauss(0, 0.8), per_metre * chance.uniform(0.6, 2.2) * 6.28, chance.uniform(0, 6.3))
        for _ in range(10)
    ]

    def lying(x: Field, z: Field, facing: Field) -> Field:
        total = 0.0 * (x + z + facing)
        for turn, pitch, start in waves:
            across = (x + 0.12 * facing) * np.sin(turn) + z * np.cos(turn)
            bent = across * pitch + start + 1.4 * np.sin(x * 19 + start) + np.sin(z * 13 + start)
            total = total + np.abs(np.sin(bent)) ** 0.8 - 0.6
        return depth * total / 3.2

    return lying

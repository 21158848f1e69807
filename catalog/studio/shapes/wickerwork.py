"""Wickerwork that is not round: woven walls over any outline, flat woven mats, plaited borders."""

from __future__ import annotations

import random

import bpy
import numpy as np

from catalog.studio.shapes import bags, fibre, outlines, solids
from catalog.studio.shapes.mesh import Points

Stuff = bpy.types.Material


def _outward(outline: outlines.Path) -> outlines.Path:
    """Unit normals of a counter-clockwise outline, pointing out."""
    along = np.roll(outline, -1, axis=0) - np.roll(outline, 1, axis=0)
    along /= np.maximum(np.linalg.norm(along, axis=1, keepdims=True), 1e-9)
    return np.column_stack((along[:, 1], -along[:, 0]))


def walls(
    outline: outlines.Path,
    low: float,
    high: float,
    stuff: Stuff,
    chance: random.Random,
    *,
    stakes: int = 48,
    thick: float = 0.008,
    flare: float = 1.0,
) -> None:
    """A woven wall between two heights; ``flare`` is the size of its top to that of its foot."""
    ring = bags.even(outline, stakes * 6)
    out = _outward(ring)
    for stake in range(stakes):
        x, y = ring[stake * 6]
        solids.tube([(x, y, low), (x * flare, y * flare, high)], thick * 0.46, stuff, sides=8)
    phase = np.arange(stakes * 6) * np.pi / 6
    rows = int((high - low) / (thick * 0.95))
    for row in range(rows):
        level = low + (row + 0.5) * thick * 0.95
        grow = 1 + (flare - 1) * (level - low) / (high - low)
        flat = ring * grow + out * (thick * 0.7 * np.cos(phase + np.pi * row))[:, None]
        lift = level + thick * 0.1 * np.sin(phase * 0.7 + chance.uniform(0, 6))
        path = np.column_stack((flat, lift))
        solids.tube(path, thick * chance.uniform(0.47, 0.56), stuff, closed=True, sides=8)


def mat(
    width: float,
    depth: float,
    stuff: Stuff,
    at: Points,
    *,
    pitch: float = 0.022,
    thick: float = 0.007,
) -> None:
    """A flat woven panel around ``at``: weavers along X that pass over and under stakes along Y."""
    count = max(2, round(depth / (thick * 0.95)))
    run = np.linspace(-width / 2, width / 2, int(width / pitch * 6))
    for number, y in enumerate(np.linspace(-depth / 2, depth / 2, count)):
        wave = thick * 0.6 * np.cos(np.pi * run / pitch + np.pi * number)
        path = np.column_stack((run, np.full(len(run), y), wave)) + at
        solids.tube(path, thick * 0.5, stuff, sides=8)
    for x in np.arange(-width / 2 + pitch / 2, width / 2, pitch):
        ends = np.array([(x, -depth / 2, 0), (x, depth / 2, 0)]) + at
        solids.tube(ends, thick * 0.4, stuff, sides=8)


def border(outline: outlines.Path, height: float, thick: float, stuff: Stuff) -> None:
    """A plaited border along an outline, ``thick`` its radius."""
    ring = bags.even(outline, 400)
    long = float(np.linalg.norm(np.roll(ring, -1, axis=0) - ring, axis=1).sum())
    path = np.column_stack((ring, np.full(400, height)))
    fibre.rope(path, thick, stuff, pitch=long / round(long / (thick * 3.6)), closed=True)

"""Hoods that stand behind an open neck, fur along an edge, and bands around the body."""

from __future__ import annotations

import random

import bpy
import numpy as np

from catalog.studio.shapes import fibre
from catalog.studio.shapes.lapels import even
from catalog.studio.shapes.mesh import Points
from catalog.studio.shapes.tailoring import Stuff, Torso, front, half_depth, half_width, sheet, skin


def _hood_lines(
    body: Torso, low: float, high: float, wide: float, lean: float, gap: float
) -> tuple[Points, Points]:
    """The right half of the opening's rim and of the seam behind, both from below to the crown."""
    top, neck, deep = body.top, half_width(body, body.top), half_depth(body, body.top)
    begin = front(body, np.array([gap]), np.array([low]), 0.002)[0]
    rim = np.array(
        [
            begin,
            [max(gap, neck * 0.8), begin[1] * 0.45 - 0.03 + lean * 0.1, top + 0.015],
            [wide * 0.93, -0.055 + lean * 0.3, top + high * 0.3],
            [wide, -0.055 + lean * 0.6, top + high * 0.55],
            [wide * 0.8, -0.05 + lean * 0.85, top + high * 0.82],
            [wide * 0.4, -0.045 + lean, top + high * 0.97],
            [0, -0.045 + lean, top + high],
        ]
    )
    seam = np.array(
        [
            [0, deep + 0.004, top - 0.008],
            [0, deep + 0.05 + lean * 0.2, top + high * 0.18],
            [0, deep + 0.095 + lean * 0.4, top + high * 0.45],
            [0, deep + 0.075 + lean * 0.7, top + high * 0.78],
            [0, deep - 0.0 + lean, top + high * 0.98],
            [0, -0.025 + lean, top + high * 1.015],
        ]
    )
    return rim, seam


def hood(
    body: Torso,
    stuff: Stuff,
    lining: Stuff,
    *,
    low: float,
    high: float = 0.27,
    wide: float = 0.118,
    lean: float = 0.03,
    gap: float = 0.012,
    thick: float = 0.005,
    puff: float = 0.0,
    count: int = 60,
) -> Points:
    """A hood that stands up; returns its whole rim from the left, over the crown, to the right.

    Args:
        body: the torso on whose neck it is sewn.
        stuff: the outside.
        lining: the inside.
        low: height of the front of the neckline.
        high: how far the crown is above the neck point.
        wide: half width of the opening.
        lean: how far the crown leans back.
        gap: half the distance of its two front ends.
        thick: metres.
        puff: depth of baffles that run over it.
        count: points along the rim.
    """
    rim_knots, seam_knots = _hood_lines(body, low, high, wide, lean, gap)
    rim, seam = even(rim_knots, count), even(seam_knots, count)
    turn = np.linspace(0, np.pi / 2, 40)[None]
    climb = np.linspace(0, 1, count)[:, None]
    neck = half_width(body, body.top)
    round_out = (0.004 + (neck - gap * 0.7) * (1 - climb) ** 3) + 0.034 * np.sin(climb * np.pi)
    x = rim[:, :1] * np.cos(turn) ** 0.8 + round_out * np.sin(2 * turn)
    bulge = 1 + puff * np.abs(np.sin(climb * np.pi * 3.5)) ** 0.7
    y = rim[:, 1:2] + (seam[:, 1:2] - rim[:, 1:2]) * np.sin(turn)
    z = rim[:, 2:] + (seam[:, 2:] - rim[:, 2:]) * (1 - np.cos(turn))
    z = z + 0.006 * np.sin(climb * 9) * np.sin(turn * 2)
    points = np.stack((x * bulge, y, z), axis=2)
    points[:, :, 0] -= 0.0015 * (np.sin(turn) ** 8)
    for side in (1.0, -1.0):
        sheet("hood", points * [side, 1, 1], stuff, inside=lining, thick=thick, flip=side < 0)
    return np.vstack((rim * [-1, 1, 1], rim[-2::-1]))


def fur_trim(
    rim: Points,
    stuff: Stuff,
    chance: random.Random,
    *,
    long: float = 0.065,
    count: int = 4200,
    radius: float = 0.0011,
) -> bpy.types.Object:
    """Fur along a hood's rim: hairs that stand out from the opening and bend down."""
    middle = rim.mean(axis=0)
    run = np.linspace(0, 1, len(rim))
    strands = []
    for _ in range(count):
        share = chance.random()
        root = np.array([np.interp(share, run, rim[:, axis]) for axis in range(3)])
        out = (root - middle) * [1, 0, 1]
        out /= np.linalg.norm(out)
        fan = chance.uniform(-0.9, 1.0)
        way = out * np.cos(fan) + np.array([0, -1.0, 0]) * np.sin(fan + 0.5)
        way = way + np.array([chance.gauss(0, 0.28) for _ in range(3)])
        way /= np.linalg.norm(way)
        size = long * chance.uniform(0.55, 1.0)
        t = np.linspace(0, 1, 5)[:, None]
        start = root + np.array([0, chance.uniform(-0.004, 0.012), 0])
        strands.append(start + way * size * t + np.array([0, 0, -0.45]) * size * t**2)
    return fibre.strands(strands, radius, stuff, sides=4, tip=0.25)


def girdle(
    body: Torso,
    low: float,
    high: float,
    stuff: Stuff,
    *,
    lift: float = 0.006,
    ribs: int = 0,
    rib: float = 0.0014,
    rows: int = 12,
    turns: int = 240,
) -> bpy.types.Object:
    """A band around the body between two heights: a belt, or with ``ribs`` a knitted waistband."""
    turns = max(turns, ribs * 6)
    phi = np.linspace(-np.pi / 2, np.pi * 3 / 2, turns, endpoint=False)[None]
    share = np.array([0, 0.0, 0.03, 0.1, *np.linspace(0.2, 0.8, rows), 0.9, 0.97, 1.0, 1.0])
    rise = np.array([-0.006, -0.002, 0.0, *np.ones(rows + 2) * 0.0012, 0.0, -0.002, -0.006])
    z = (low + share * (high - low))[:, None]
    wave = rib * np.cos(phi * ribs) if ribs else 0.0
    points = skin(body, 1.0, *np.broadcast_arrays(phi, z), lift + rise[:, None] + wave)
    return sheet("girdle", points, stuff, thick=0.0, wrap=True)

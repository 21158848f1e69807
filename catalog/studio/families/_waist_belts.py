"""How the waist belts are built: closed as around a waist, the front towards the viewer."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, fibre, outlines, sweep
from catalog.studio.shapes.mesh import Points


def _waist(wide: float, deep: float, gap_deg: float = 13.0) -> Points:
    """A belt closed as around a waist, its front at -Y, a gap for the buckle left open."""
    gap = np.radians(gap_deg)
    angle = np.linspace(-np.pi / 2 + gap, 1.5 * np.pi - gap, 150)
    return np.column_stack((wide / 2 * np.cos(angle), deep / 2 * np.sin(angle), np.zeros(150)))


def ring_belt(kit: Kit) -> None:
    """A waist belt that closes with a large ring at the front."""
    path = _waist(0.235, 0.17)
    along = np.abs(np.linspace(-1, 1, len(path)))
    wide = 0.044 - 0.02 * np.clip((along - 0.72) / 0.28, 0, 1) ** 1.5
    out = path / np.linalg.norm(path, axis=1, keepdims=True)
    tilt = out + np.array([0, 0, 0.12])
    sweep.bar(path, wide, 0.0034, kit["strap"], face=tilt, power=5.0)
    face = path + out * 0.0018
    for side in (-1, 1):
        row = face + np.column_stack((0 * wide, 0 * wide, side * (wide / 2 - 0.0034)))
        bags.stitches(row, kit["thread"], pitch=0.0045, thick=0.0004)
    front = -0.17 / 2 * np.cos(np.radians(13)) - 0.004
    circle = outlines.superellipse(0.05, 0.05, 2.0, 60)
    hoop = np.column_stack((circle[:, 0], np.full(60, front), circle[:, 1]))
    sweep.bar(hoop, 0.0068, 0.0042, kit["metal"], closed=True, power=2.4, sides=16)
    for side in (-1, 1):
        shape = outlines.rounded_rect(0.0095, 0.027, 0.004, 6)
        loop = np.column_stack((np.zeros(len(shape)), shape[:, 0], shape[:, 1])) + np.array(
            [
                side * 0.0265,
                front,
                0,
            ]
        )
        middle = loop.mean(axis=0)
        sweep.bar(loop, 0.013, 0.002, kit["strap"], closed=True, face=loop - middle, power=4.0)
    fibre.stand()


def obi(kit: Kit) -> None:
    """A broad soft waist belt whose thin ends are knotted at the front and hang down."""
    path = _waist(0.225, 0.165, 2.0)
    along = np.abs(np.linspace(-1, 1, len(path)))
    wide = 0.082 - 0.05 * np.clip((along - 0.62) / 0.38, 0, 1) ** 1.3
    out = path / np.linalg.norm(path, axis=1, keepdims=True)
    sweep.bar(path, wide, 0.0042, kit["strap"], face=out, power=4.0)
    face = path + out * 0.0022
    for side in (-1, 1):
        row = face + np.column_stack((0 * wide, 0 * wide, side * (wide / 2 - 0.0042)))
        bags.stitches(row, kit["thread"], pitch=0.0048, thick=0.0004)
    front = -0.165 / 2 - 0.002
    _sash(kit, front)
    fibre.stand()


def _sash(kit: Kit, front: float) -> None:
    """The knot and the two hanging ends of an obi belt."""
    for side, length in ((-1, 0.13), (1, 0.15)):
        over = [(-side * 0.03, front + 0.004, 0.004 * side), (0, front - 0.006, 0.002),
                (side * 0.022, front - 0.006, -0.012), (side * 0.032, front - 0.004, -0.05),
                (side * 0.042, front - 0.007, -length)]  # fmt: skip
        line = outlines.smooth_path(over, 12)
        broad = np.interp(
            np.linspace(0, 1, len(line)), (0, 0.25, 0.45, 1), (0.026, 0.016, 0.02, 0.024)
        )
        sweep.bar(line, broad, 0.0032, kit["strap"], face=(side * 0.15, -1, 0), power=4.0)
    knot = [(-0.004, front - 0.004, 0.017), (0.001, front - 0.0125, 0.008),
            (0.002, front - 0.013, -0.006), (-0.002, front - 0.003, -0.016)]  # fmt: skip
    line = outlines.smooth_path(knot, 10)
    sweep.bar(line, 0.024, 0.005, kit["strap"], face=(0, -1, 0.01), power=3.0)

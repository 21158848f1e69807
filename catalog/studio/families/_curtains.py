"""How the curtains and blinds are built: pairs on a rod at z = 0, blinds below their head rail."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import curtains, fibre, linens, outlines, solids
from catalog.studio.shapes.curtains import Panel
from catalog.studio.shapes.linens import Grid

SPAN_M = 1.9


def _pair(
    kit: Kit, panel: Panel, heading: curtains.Heading, top: float, *, part: str = "cover"
) -> list[tuple[Panel, float, Grid]]:
    """Two panels at the ends of the rod, ``top`` metres above or below it."""
    made = []
    for side in (-1, 1):
        one = Panel(**{**panel.__dict__, "side": side})
        x = side * (SPAN_M / 2 - 0.08 - panel.width / 2)
        points = curtains.hang(one, heading, kit[part], kit.chance, (x, 0, top))
        made.append((one, x, points))
    return made


def eyelet(kit: Kit) -> None:
    """A pair with metal eyelets that the rod runs through in even waves."""
    curtains.rod(SPAN_M, kit["rod"], (0, 0, 0), thick=0.013)
    panel = Panel(0.6, 2.25, 6, depth=0.13, shirr=0.9)
    for one, x, _ in _pair(kit, panel, curtains.waved, 0.055):
        for fold in range(one.folds * 2):
            at = x - one.width / 2 + one.width * (fold + 0.5) / (one.folds * 2)
            curtains.ring((at, 0, 0), 0.0235, kit["rod"], thick=0.0048)


def pleated(kit: Kit) -> None:
    """A pair with pinch pleats that hang from rings below the rod."""
    curtains.rod(SPAN_M, kit["rod"], (0, 0, 0), thick=0.014)
    panel = Panel(0.62, 2.25, 6, depth=0.12, shirr=0.34)
    for one, x, _ in _pair(kit, panel, curtains.pinched, -0.045):
        for fold in range(one.folds + 1):
            at = x - one.width / 2 + one.width * fold / one.folds
            at = float(np.clip(at, x - one.width / 2 + 0.006, x + one.width / 2 - 0.006))
            curtains.ring((at, 0, -0.012), 0.0265, kit["rod"], thick=0.0028)
            solids.rod((at, 0, -0.04), (at, -0.012, -0.052), 0.002, kit["rod"])


def tabbed(kit: Kit) -> None:
    """A pair with cloth tabs that loop over a wooden rod."""
    curtains.rod(SPAN_M, kit["rod"], (0, 0, 0), thick=0.015)
    panel = Panel(0.64, 2.2, 5, depth=0.11, shirr=0.5)
    for one, x, points in _pair(kit, panel, curtains.flat_top, -0.075):
        for fold in range(one.folds + 1):
            column = min(len(points[0]) - 8, max(7, int(fold * len(points[0]) / one.folds)))
            at, y = points[0, column, 0], points[0, column, 1]
            at = float(np.clip(at, x - one.width / 2 + 0.03, x + one.width / 2 - 0.03))
            _tab(kit, at, float(y))


def _tab(kit: Kit, x: float, y: float) -> None:
    """A loop of cloth from the upper edge over the rod and back."""
    turn = np.radians(np.linspace(180, 0, 14))
    over = np.column_stack((0.019 * np.cos(turn), 0.019 * np.sin(turn)))
    path = np.vstack(([y - 0.004, -0.1], [-0.015, -0.04], over, [0.015, -0.04], [y + 0.004, -0.1]))
    points, flat = linens.swept(path, 0.052, columns=8)
    linens.cloth(points + np.array([x, 0, 0]), flat, kit["cover"], thick=0.003)


def sheer(kit: Kit) -> None:
    """A pair of voile panels gathered on a slim rod."""
    curtains.rod(SPAN_M, kit["rod"], (0, 0, 0), thick=0.009)
    panel = Panel(0.78, 2.3, 9, depth=0.085, shirr=0.5)
    for _, _, points in _pair(kit, panel, curtains.gathered, 0.04):
        for row in (1, 2):
            linens.binding(points[row] - np.array([0, 0.002, 0]), 0.0012, kit["cover"])


def tied(kit: Kit) -> None:
    """A lined pair, pencil-pleated and tied back with bands."""
    curtains.rod(SPAN_M, kit["rod"], (0, 0.02, 0.0), thick=0.016)
    panel = Panel(0.84, 2.3, 8, depth=0.1, shirr=0.3, tied=0.6)
    for _, _, points in _pair(kit, panel, curtains.gathered, 0.03):
        curtains.tie(points, 0.6, kit["band"])


def layered(kit: Kit) -> None:
    """Voile behind, a heavy pair in front: two rods, one set."""
    curtains.rod(SPAN_M, kit["rod"], (0, 0, 0), thick=0.013)
    heavy = Panel(0.42, 2.28, 5, depth=0.13, shirr=0.9)
    for one, x, _ in _pair(kit, heavy, curtains.waved, 0.05):
        for fold in range(one.folds * 2):
            at = x - one.width / 2 + one.width * (fold + 0.5) / (one.folds * 2)
            curtains.ring((at, 0, 0), 0.0235, kit["rod"], thick=0.0048)
    thin = Panel(1.5, 2.22, 15, depth=0.06, shirr=0.4)
    curtains.hang(thin, curtains.gathered, kit["sheer"], kit.chance, (0, 0.13, 0.0))
    solids.rod((-0.8, 0.13, -0.02), (0.8, 0.13, -0.02), 0.006, kit["rod"])


def roman(kit: Kit) -> None:
    """A Roman blind, half drawn up: flat above, stacked soft folds below."""
    wide, high = 1.0, 1.02
    path: list[tuple[float, float]] = [(-0.024, 0.0), (-0.024, -0.02)]
    path += [(-0.026, z) for z in np.linspace(-0.05, -0.62, 14)]
    z = -0.62
    for fold in range(4):
        out = 0.05 + 0.016 * fold
        path += [(-0.026 - out * 0.6, z - 0.05), (-0.026 - out, z - 0.115)]
        path += [(-0.026 - out * 0.75, z - 0.142), (-0.03, z - 0.112)]
        z -= 0.072
    path += [(-0.03, z - 0.03), (-0.03, -high + 0.05), (-0.03, -high)]
    line = outlines.smooth_path(path, 6)
    points, flat = linens.swept(line, wide, columns=40)
    flat[..., 1] = flat[-1, 0, 1] - flat[..., 1]
    wave = linens.unevenness(kit.chance, 4.0)
    out = np.clip((-0.03 - points[..., 1]) / 0.08, 0, 1)
    points[..., 2] -= 0.014 * out * np.cos(np.pi * points[..., 0] / wide)
    points[..., 1] += 0.0022 * wave(points[..., 0], points[..., 2])
    linens.cloth(points, flat, kit["cover"], thick=0.003)
    solids.box((wide, 0.045, 0.05), kit["rod"], (0, 0.0, -0.022), bevel=0.004)
    solids.box((wide - 0.01, 0.012, 0.028), kit["cover"], (0, -0.03, -high + 0.012), bevel=0.003)
    chain = np.array([(wide / 2 - 0.03, 0.02, -0.04), (wide / 2 + 0.012, 0.0, -0.1)])
    tail = np.array([(wide / 2 + 0.012, 0.0, -0.8)])
    fibre.rope(np.vstack((chain, tail)), 0.0024, kit["rod"], pitch=0.012)


def cafe(kit: Kit) -> None:
    """A short café pair on clip rings, with a gathered valance above it."""
    curtains.rod(1.2, kit["rod"], (0, 0, 0), thick=0.009)
    for side in (-1, 1):
        panel = Panel(0.54, 0.62, 6, depth=0.075, shirr=0.22, side=side)
        x = side * 0.3
        curtains.hang(panel, curtains.flat_top, kit["cover"], kit.chance, (x, 0, -0.04))
        for fold in range(panel.folds + 1):
            at = x - 0.265 + 0.53 * fold / panel.folds
            curtains.ring((at, 0, -0.008), 0.018, kit["rod"], thick=0.0022)
            solids.box((0.012, 0.008, 0.022), kit["rod"], (at, -0.012, -0.036), bevel=0.001)
    upper = Panel(1.1, 0.26, 14, depth=0.06, shirr=0.12)
    curtains.rod(1.2, kit["rod"], (0, 0, 0.4), thick=0.009)
    curtains.hang(upper, curtains.gathered, kit["cover"], kit.chance, (0, 0, 0.425))

"""How the throws are built."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import folding, lighting, linens, outlines, sweep
from catalog.studio.shapes.linens import Grid


def fringed(kit: Kit) -> None:
    """A folded wool throw; the fringe of its upper end falls over the front fold."""
    wide, deep, thick = 0.42, 0.3, 0.0105
    high = folding.folded((wide, deep), 3, thick, kit["cover"], kit.chance, puff=0.016)
    hem = folding.flap(
        (wide * 0.99, deep), high, deep - 0.02, thick, kit["cover"], kit.chance, puff=0.016
    )
    linens.fringe(hem, 0.085, kit["fringe"], kit.chance, pitch=0.0095, thick=0.0021, over=0.034)


def knitted(kit: Kit) -> None:
    """A chunky hand-knitted blanket, folded in four."""
    wide, deep, thick = 0.42, 0.32, 0.021
    high = folding.folded((wide, deep), 2, thick, kit["cover"], kit.chance, puff=0.024)
    hem = folding.flap(
        (wide * 0.98, deep), high, deep * 0.62, thick, kit["cover"], kit.chance, puff=0.02
    )
    linens.binding(hem, thick * 0.52, kit["cover"])


def _over_edge(kit: Kit, *, folds: float, depth: float, gather: float) -> tuple[Grid, Grid]:
    """A throw that hangs over an edge nobody sees: long in front, short behind."""
    return linens.hung(
        0.95,
        (0.86, 0.62),
        0.05,
        kit["cover"],
        kit.chance,
        thick=0.0075,
        folds=folds,
        depth=depth,
        gather=gather,
    )


def draped(kit: Kit) -> None:
    """A fringed plaid draped over an edge."""
    for hem in _over_edge(kit, folds=3.6, depth=0.14, gather=0.2):
        linens.fringe(hem, 0.09, kit["fringe"], kit.chance, pitch=0.012, thick=0.003)


def pompoms(kit: Kit) -> None:
    """A cotton throw draped over an edge, pompoms along its hem."""
    for hem in _over_edge(kit, folds=2.8, depth=0.15, gather=0.26):
        run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(hem, axis=0), axis=1))))
        linens.binding(hem, 0.005, kit["cover"])
        for spot in np.arange(0.02, run[-1], 0.075):
            at = [float(np.interp(spot, run, hem[:, axis])) for axis in range(3)]
            at[2] -= 0.03
            lighting.ball(0.026, kit["fringe"], at)


def strapped(kit: Kit) -> None:
    """A rolled blanket held by two leather straps with a carrying handle."""
    radius = 0.092
    folding.rolled(0.42, radius, 0.0115, kit["cover"], kit.chance, (0, 0, radius + 0.004))
    turn = np.linspace(0, 2 * np.pi, 72, endpoint=False)
    out = np.column_stack((np.cos(turn), np.zeros(72), np.sin(turn)))
    axis = radius + 0.004
    for y in (-0.115, 0.115):
        hoop = out * (radius + 0.0075) + np.array([0, y, axis])
        sweep.bar(hoop, 0.028, 0.0032, kit["strap"], face=out, closed=True)
        lighting.ball(0.006, kit["stud"], (0.4 * radius, y - 0.001, axis + 0.98 * radius))
    top = axis + radius + 0.008
    reaches = (-0.128, -0.1, -0.07, 0.07, 0.1, 0.128)
    arch = outlines.smooth_path(
        [(0, y, top + rise) for y, rise in zip(reaches, (0, 0, 0.045, 0.045, 0, 0), strict=True)],
        10,
    )
    along = np.gradient(arch, axis=0)
    face = np.column_stack((np.zeros(len(arch)), -along[:, 2], along[:, 1]))
    sweep.bar(arch, 0.024, 0.005, kit["strap"], face=face)


def lined(kit: Kit) -> None:
    """A double-faced throw folded so that its fleece lining shows on a turned-back third."""
    wide, deep, thick = 0.4, 0.3, 0.024
    high = folding.folded((wide, deep), 2, thick, kit["cover"], kit.chance, puff=0.03)
    hem = folding.flap(
        (wide * 0.99, deep), high, deep * 0.56, thick, kit["lining"], kit.chance, puff=0.024
    )
    linens.binding(hem, thick * 0.52, kit["cover"])


def quilted(kit: Kit) -> None:
    """A quilted bedspread folded wide and low, its bound edge on top."""
    wide, deep, thick = 0.5, 0.36, 0.015
    high = folding.folded((wide, deep), 3, thick, kit["cover"], kit.chance, puff=0.02)
    hem = folding.flap(
        (wide * 0.99, deep), high, deep * 0.7, thick, kit["cover"], kit.chance, puff=0.016
    )
    linens.binding(hem, thick * 0.5, kit["edge"])


def pile(kit: Kit) -> None:
    """Three folded blankets in matching colours on top of each other."""
    top = 0.0
    for part, layers in (("third", 2), ("second", 2), ("cover", 2)):
        at = (kit.chance.uniform(-0.006, 0.006), 0.0, top)
        turn = kit.chance.uniform(-2, 2)
        top = folding.folded(
            (0.42, 0.31), layers, 0.0135, kit[part], kit.chance, at, puff=0.008, turn_deg=turn
        )

"""Curtains as parametric surfaces: headings, folds that fall from them, tie-backs, blinds, rods.

A panel hangs in XZ with its top at z = 0 and falls to -drop; its right side looks to -Y.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

import bpy
import numpy as np

from catalog.studio.shapes import linens, solids
from catalog.studio.shapes.linens import Grid
from catalog.studio.shapes.mesh import Triple

Stuff = bpy.types.Material
Heading = Callable[[Grid], Grid]
"""``heading(phase)``: -1..1, how far the cloth stands towards the room at its upper edge."""


@dataclass(frozen=True)
class Panel:
    """How one length of curtain hangs, in metres.

    Attributes:
        width: from side to side as it hangs.
        drop: from the upper edge to the hem.
        folds: how many.
        depth: of the folds, from front to back.
        shirr: the height over which the heading turns into soft folds.
        tied: the share of the drop at which it is tied back; 0 hangs straight.
        side: -1 for the left panel, 1 for the right; a tied one is drawn to that side.
    """

    width: float
    drop: float
    folds: int
    depth: float = 0.09
    shirr: float = 0.2
    tied: float = 0.0
    side: int = 1


def waved(phase: Grid) -> Grid:
    """An even wave, as eyelets and wave tape make it."""
    return np.cos(phase)


def pinched(phase: Grid) -> Grid:
    """Pinch pleats: narrow pleats of three that stand out before a flat ground."""
    turn = (phase / (2 * np.pi) + 0.5) % 1 - 0.5
    fan = np.exp(-((turn / 0.11) ** 2)) * (0.78 + 0.22 * np.cos(turn * 2 * np.pi * 14))
    return 1.7 * fan - 0.8


def gathered(phase: Grid) -> Grid:
    """A gathered or slotted heading: many small uneven folds."""
    return 0.42 * np.cos(3 * phase + 0.8 * np.sin(phase)) + 0.2 * np.cos(5 * phase + 1)


def flat_top(phase: Grid) -> Grid:
    """A plain upper edge that is held at tabs or rings and sags a little between."""
    return 0.35 * np.cos(phase)


def _narrowing(panel: Panel, down: Grid) -> Grid:
    """The width at each height as a share: drawn in where it is tied, opening again below."""
    if not panel.tied:
        return 1 + 0.035 * down**2
    above = np.clip(down / panel.tied, 0, 1)
    below = np.clip((down - panel.tied) / (1 - panel.tied), 0, 1)
    drawn = 1 - 0.72 * (0.5 - 0.5 * np.cos(np.pi * above**1.5))
    return drawn + 0.3 * np.sin(np.pi / 2 * below) ** 0.9


def surface(panel: Panel, heading: Heading, chance: random.Random) -> tuple[Grid, Grid]:
    """The panel's points (rows, columns, 3) and flat places (rows, columns, 2)."""
    columns = panel.folds * 26
    u = np.linspace(0, 1, columns)[None]
    down = np.linspace(0, 1, max(40, int(panel.drop / 0.035)))[:, None]
    wander = linens.unevenness(chance, 5.0)
    phase = 2 * np.pi * panel.folds * u + 0.5 * np.clip(down * 3, 0, 1) * wander(u * 2, down * 0.7)
    strength = 1 + 0.28 * wander(u * 3 + 5, down * 0.5) * np.clip(down * 4, 0, 1)
    soft = np.cos(phase) + 0.22 * np.cos(2 * phase + 0.7) * np.clip(down * 2, 0, 1)
    share = np.clip(down * panel.drop / panel.shirr, 0, 1)
    share = share * share * (3 - 2 * share)
    narrow = _narrowing(panel, down)
    deep = panel.depth / 2 * (0.85 + 0.3 * down) * np.sqrt(1 / np.maximum(narrow, 0.45))
    y = -deep * (heading(phase) * (1 - share) + soft * strength * share)
    omega = 0.26 * np.sin(2 * phase) / (2 * np.pi * panel.folds) * share
    across = u - 0.5 + omega
    outer = panel.side * panel.width / 2
    x = outer + (across * panel.width - outer) * narrow
    if panel.tied:
        sag = np.clip(down / panel.tied, 0, 1) ** 2 * np.clip(1 - (down - panel.tied) * 6, 0, 1)
        inner = np.abs(across * panel.width - outer) / panel.width
        z = -down * panel.drop - 0.11 * sag * inner * np.sin(
            np.pi * np.clip(down / panel.tied, 0, 1)
        )
    else:
        z = -down * panel.drop + 0 * u
    points = np.stack(np.broadcast_arrays(x, y, z), axis=2)
    fullness = 2.0 * panel.width
    flat = np.stack(np.broadcast_arrays(u * fullness, (1 - down) * panel.drop), axis=2)
    return points, flat


def hang(
    panel: Panel,
    heading: Heading,
    stuff: Stuff,
    chance: random.Random,
    at: Triple,
    *,
    thick: float = 0.0022,
) -> Grid:
    """A panel with a stitched lower hem; returns its points in world metres."""
    points, flat = surface(panel, heading, chance)
    points = points + np.asarray(at)
    linens.cloth(points, flat, stuff, thick=thick)
    linens.binding(points[-1], thick * 0.9, stuff)
    if not panel.tied:
        row = int(len(points) * (1 - 0.075 / panel.drop)) - 1
        linens.binding(points[row] - np.array([0, thick * 0.5, 0]), thick * 0.55, stuff)
    return points


def rod(wide: float, stuff: Stuff, at: Triple, *, thick: float = 0.012) -> None:
    """A rod between two ball finials, on two brackets to the wall behind."""
    x, y, z = at
    solids.rod((x - wide / 2, y, z), (x + wide / 2, y, z), thick, stuff)
    ball = [
        (0, 0),
        (0.8, 0.1),
        (0.9, 0.5),
        (0.7, 0.7),
        (1.5, 1.2),
        (2.0, 2.2),
        (1.5, 3.3),
        (0, 3.8),
    ]
    profile = [(r * thick, h * thick) for r, h in ball]
    for side in (-1, 1):
        end = (x + side * wide / 2, y, z)
        solids.lathe(profile, stuff, end, turn_deg=(0, side * 90, 0), smooth=5, steps=32)
        post = x + side * (wide / 2 - 0.05)
        solids.rod((post, y, z), (post, y + 0.09, z), thick * 0.7, stuff)
        plate = [(0, 0), (0.024, 0), (0.024, 0.005), (0, 0.006)]
        solids.lathe(plate, stuff, (post, y + 0.092, z), turn_deg=(90, 0, 0), steps=32)


def ring(at: Triple, radius: float, stuff: Stuff, *, thick: float = 0.003) -> None:
    """A curtain ring that hangs on a rod along X; ``at`` is its middle."""
    turn = np.linspace(0, 2 * np.pi, 32, endpoint=False)
    hoop = np.column_stack((np.zeros(32), radius * np.cos(turn), radius * np.sin(turn)))
    solids.tube(hoop + np.asarray(at), thick, stuff, closed=True, sides=8)


def tie(points: Grid, share: float, stuff: Stuff, *, tall: float = 0.075) -> None:
    """A tie-back band around a panel at a share of its drop."""
    row = points[int(len(points) * share)]
    low, high = row.min(axis=0), row.max(axis=0)
    middle, half = (low + high) / 2, (high - low) / 2 + np.array([0.008, 0.012, 0])
    turn = np.linspace(0, 2 * np.pi, 64, endpoint=False)
    rows = []
    for step in np.linspace(-0.5, 0.5, 7):
        bulge = 1 + 0.05 * np.cos(np.pi * step)
        rows.append(
            np.column_stack(
                (
                    middle[0] + half[0] * bulge * np.cos(turn),
                    middle[1] + half[1] * bulge * np.sin(turn),
                    np.full(64, middle[2] + step * tall),
                )
            )
        )
    band = np.stack(rows)
    band = np.concatenate((band, band[:, :1]), axis=1)
    flat = np.stack(
        np.broadcast_arrays(np.linspace(0, 0.6, 65)[None], np.linspace(0, tall, 7)[:, None]),
        axis=2,
    )
    linens.cloth(band, flat, stuff, thick=0.004)

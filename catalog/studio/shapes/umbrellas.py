"""Umbrellas: a canopy of panels stretched between ribs, its frame, a rolled canopy, handles."""

from __future__ import annotations

from collections.abc import Sequence

import bpy
import numpy as np

from catalog.studio.shapes import outlines, sketch, solids
from catalog.studio.shapes.mesh import Points, from_arrays, grid_faces

Stuff = bpy.types.Material


def _rib(radius: float, depth: float, top: float, count: int, bow: float) -> Points:
    """A rib from the crown outwards as (far, z): flat at the crown, steep at the edge."""
    share = np.linspace(0.012, 1, count)
    return np.column_stack(
        (radius * np.sin(share * bow) / np.sin(bow), _drop(share, depth, top, bow))
    )


def _drop(share: Points, depth: float, top: float, bow: float) -> Points:
    return top - depth * (1 - np.cos(share * bow)) / (1 - np.cos(bow))


def canopy(
    radius: float,
    depth: float,
    top: float,
    panels: Sequence[Stuff],
    *,
    bow: float = 1.25,
    scallop: float = 0.07,
    rim: Stuff | None = None,
) -> list[Points]:
    """One panel a material around the axis, ``top`` metres the crown; returns the ribs' paths.

    ``depth`` is how far the rib tips lie below the crown, ``bow`` how round the ribs are
    (0.3 a cone, 1.5 a dome), ``scallop`` how far the hem is drawn in between two ribs.
    """
    rows, columns, count = 28, 17, len(panels)
    rib = _rib(radius, depth, top, rows, bow)
    far, level = rib[:, :1], rib[:, 1:]
    share = np.linspace(0.012, 1, rows)[:, None]
    across = np.linspace(-0.5, 0.5, columns)[None]
    slack = np.cos(np.pi * across) ** 1.0
    chord = np.cos(np.pi / count) / np.cos(2 * np.pi / count * across)
    ribs, hem = [], []
    for number, stuff in enumerate(panels):
        angle = 2 * np.pi * (number + 0.5 + across) / count
        reach = far * (chord - scallop * slack * share**3)
        sag = 0.05 * radius * slack * share * (1 - share) * 1.6
        z = level + scallop * slack * share**3 * depth * 0.42 - sag
        points = np.stack(
            np.broadcast_arrays(reach * np.cos(angle), reach * np.sin(angle), z), axis=2
        )
        part = from_arrays(
            "panel", points.reshape(-1, 3), grid_faces(rows, columns), stuff, sharp_deg=180
        )
        cloth = part.modifiers.new("cloth", "SOLIDIFY")
        cloth.thickness, cloth.offset = 0.0012, 0.0
        turn = 2 * np.pi * number / count
        ribs.append(
            np.column_stack((rib[:, 0] * np.cos(turn), rib[:, 0] * np.sin(turn), rib[:, 1]))
        )
        hem.append(points[-1, :-1])
    if rim is not None:
        solids.tube(np.vstack(hem), 0.0022, rim, closed=True, sides=8, flat=2.2)
    return ribs


def frame(ribs: Sequence[Points], runner: float, metal: Stuff, *, thick: float = 0.0016) -> None:
    """Ribs under the cloth, stretchers from the ``runner``'s height, tips beyond the hem."""
    for path in ribs:
        below = path[1:] - np.array([0, 0, 0.004])
        solids.tube(below, thick, metal, sides=8)
        solids.rod((0, 0, runner), tuple(below[13]), thick * 0.9, metal)
        out = path[-1] - path[-3]
        out /= np.linalg.norm(out)
        tip = path[-1] + out * 0.012
        solids.tube([path[-1] - out * 0.004, tip], thick * 1.7, metal, sides=10)
    sketch.lid(sketch.mm("9,-14 10,-12 10,12 8,14"), metal, at=(0, 0, runner))


def crook(foot: Points, radius: float, thick: float, stuff: Stuff) -> None:
    """A crook handle that hangs down from ``foot`` and hooks towards +X."""
    bend = outlines.arc(radius, 180, 375, 26)
    hook = np.column_stack((bend[:, 0] + radius, np.zeros(26), bend[:, 1]))
    straight = np.array([(0, 0, 0.1), (0, 0, 0.05)])
    path = np.vstack((straight, hook)) + np.asarray(foot)
    solids.tube(path, np.linspace(thick * 0.85, thick, len(path)), stuff, sides=18)


def rolled(
    low: float, high: float, thick: float, stuff: Stuff, *, folds: int = 8, turns: float = 0.55
) -> bpy.types.Object:
    """A canopy rolled around its shaft from its hem at ``low`` to its crown at ``high``, z up."""
    run = np.linspace(0, 1, 120)[:, None]
    angle = np.linspace(0, 2 * np.pi, folds * 24, endpoint=False)[None]
    girth = thick * (0.93 * (1 - run) ** 0.8 + 0.2) * (1 - 0.2 * np.exp(-run / 0.05))
    saw = ((angle * folds / (2 * np.pi) + turns * folds * run) % 1.0) ** 1.0
    lap = 1 + 0.2 * (saw - 0.5) * np.clip(1.1 - run, 0, 1)
    flare = 1 + 0.14 * np.exp(-run / 0.03) * np.cos(angle * folds / 2 + 5 * run)
    far = girth * lap * flare
    z = low + (high - low) * run + 0.018 * np.exp(-run / 0.02) * np.cos(angle * folds)
    rows = np.stack(np.broadcast_arrays(far * np.cos(angle), far * np.sin(angle), z), axis=2)
    bottom = rows[:1] * np.array([0.3, 0.3, 1.0]) + np.array([0, 0, 0.012])
    grid = np.vstack((bottom, rows))
    return from_arrays(
        "rolled",
        grid.reshape(-1, 3),
        grid_faces(len(grid), folds * 24, wrap=True),
        stuff,
        sharp_deg=50,
    )

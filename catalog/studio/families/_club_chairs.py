"""How the other padded armchairs are built: a club chair, a slipper chair, an egg."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import furniture, outlines, soft, solids, wrapped


def egg(kit: Kit) -> None:
    """A swivel chair: one tall shell that closes around the sitter, a pad, a four-star foot."""
    rows, steps = 90, 130
    level = np.linspace(0, 1, rows)
    knots = [(0.0, 0.06), (0.05, 0.2), (0.16, 0.31), (0.34, 0.385), (0.55, 0.39), (0.75, 0.34)]
    knots += [(0.88, 0.26), (0.96, 0.155), (0.99, 0.08), (1.0, 0.012)]
    radius = np.interp(level, *np.array(knots).T)
    for _ in range(3):
        radius[1:-1] = (radius[:-2] + 2 * radius[1:-1] + radius[2:]) / 4
    gap = np.radians(
        np.interp(level, [0, 0.14, 0.2, 0.34, 0.42, 0.52, 0.75, 1], [0, 0, 26, 50, 58, 72, 92, 104])
    )
    for _ in range(10):
        gap[1:-1] = (gap[:-2] + 2 * gap[1:-1] + gap[2:]) / 4
    u = np.linspace(0, 1, steps)
    turn = gap[:, None] + u[None] * (2 * np.pi - 2 * gap[:, None])
    x = radius[:, None] * np.sin(turn) * 1.02
    y = -radius[:, None] * np.cos(turn) * 0.94 + 0.16 * level[:, None] ** 1.5
    z = np.broadcast_to(0.3 + 0.86 * level[:, None], x.shape) + 0.0 * x
    points = np.stack((x, y, z), axis=2).reshape(-1, 3)
    body = solids.from_arrays(
        "egg", points, solids.grid_faces(rows, steps), kit["cover"], sharp_deg=180, weld_m=1e-4
    )
    thick = body.modifiers.new("padding", "SOLIDIFY")
    thick.thickness, thick.offset = 0.05, 0.0
    edge = body.modifiers.new("edge", "BEVEL")
    edge.width, edge.segments, edge.angle_limit = 0.02, 4, 1.0
    seat = outlines.superellipse(0.58, 0.55, 2.4)
    wrapped.pad(seat, 0.12, kit["cover"], (0, -0.03, 0.42), edge=0.05, crown=0.025, piping=0.005)
    back = soft.cushion(
        (0.44, 0.4, 0.13),
        kit["cover"],
        (0, 0.3, 0.72),
        radius=0.06,
        crown=0.03,
        dents=0.006,
        piping=0.005,
    )
    back.rotation_euler = (np.radians(76), 0, 0)
    _star(kit)


def _star(kit: Kit) -> None:
    """Four flat arms from a swivel post."""
    metal = kit["metal"]
    solids.rod((0, 0.02, 0.05), (0, 0.02, 0.33), 0.024, metal)
    for angle in np.radians([45, 135, 225, 315]):
        tip = (0.33 * np.cos(angle), 0.02 + 0.33 * np.sin(angle), 0.016)
        arm = outlines.smooth_path(
            [(0, 0.02, 0.07), (tip[0] * 0.5, 0.02 + (tip[1] - 0.02) * 0.5, 0.045), tip], 8
        )
        solids.tube(arm, np.linspace(0.024, 0.014, len(arm)), metal, flat=0.75)


def club(kit: Kit) -> None:
    """A club chair: thick rounded arms run into a low back; a sprung seat, bun feet."""
    cover = kit["cover"]
    path = wrapped.horseshoe(0.325, -0.38, 0.3, 0.22)
    at = wrapped.share(path)
    tops = 0.62 + 0.16 * np.clip(np.sin(np.pi * at), 0, 1) ** 2.2
    wrapped.wall(path, 0.09, tops, 0.19, cover, power=0.55, flare=0.02, end_bevel=0.06)
    soft.cushion(
        (0.5, 0.6, 0.22), cover, (0, -0.06, 0.21), radius=0.03, crown=0, bulge=0.004, dents=0.002
    )
    soft.cushion(
        (0.49, 0.62, 0.17),
        cover,
        (0, -0.11, 0.385),
        radius=0.06,
        crown=0.035,
        bulge=0.008,
        dents=0.007,
        piping=0.006,
    )
    soft.cushion(
        (0.47, 0.36, 0.13),
        cover,
        (0, 0.2, 0.62),
        radius=0.06,
        crown=0.03,
        dents=0.008,
        turn_deg=(78, 0, 0),
        seed=3,
    )
    foot = [(0, 0), (0.025, 0), (0.038, 0.03), (0.034, 0.07), (0.02, 0.09), (0, 0.1)]
    for sx, sy in furniture.CORNERS:
        solids.lathe(foot, kit["leg"], (sx * 0.33, sy * 0.3 - 0.03, 0), smooth=4, steps=40)


def slipper(kit: Kit) -> None:
    """An armless chair, low and wide, a bowed back, a gathered skirt to the floor."""
    cover, skirt = kit["cover"], kit["skirt"]
    path = wrapped.even(
        outlines.fillet(
            [(0.31, 0.1, 0), (0.29, 0.29, 0), (-0.29, 0.29, 0), (-0.31, 0.1, 0)], 0.16, 14
        )
    )[:, :2]
    at = wrapped.share(path)
    tops = 0.62 + 0.2 * np.clip(np.sin(np.pi * at), 0, 1) ** 0.6
    wrapped.wall(path, 0.26, tops, 0.1, cover, flare=0.09, end_bevel=0.04)
    seat = outlines.superellipse(0.66, 0.68, 4.0, 160)
    wrapped.pad(seat, 0.1, cover, (0, -0.02, 0.24), edge=0.03, crown=0.0)
    wrapped.pad(
        outlines.superellipse(0.62, 0.6, 4.2, 160),
        0.14,
        cover,
        (0, -0.05, 0.335),
        edge=0.055,
        crown=0.03,
        piping=0.006,
    )
    line = outlines.superellipse(0.69, 0.71, 4.0, 960)
    turn = np.arctan2(line[:, 1], line[:, 0])
    fold = np.cos(turn * 38 + 0.9 * np.sin(turn * 5)) * (0.6 + 0.4 * np.sin(turn * 7 + 1))
    rows = []
    for level, deep in ((0.285, 0.0), (0.27, 0.3), (0.2, 0.75), (0.1, 1.0), (0.012, 1.15)):
        flat = outlines.inset(line, (-0.006 - 0.011 * deep * (1 + fold))[:, None])
        rows.append(np.column_stack((flat + np.array([0, -0.02]), np.full(len(line), level))))
    cloth = solids.from_arrays(
        "skirt",
        np.vstack(rows),
        solids.grid_faces(5, 960, wrap=True),
        skirt,
        grain="Z",
        sharp_deg=180,
    )
    cloth.modifiers.new("cloth", "SOLIDIFY").thickness = 0.003
    rim = outlines.superellipse(0.705, 0.725, 4.0, 160)
    solids.tube(
        np.column_stack((rim + np.array([0, -0.02]), np.full(160, 0.287))),
        0.006,
        cover,
        closed=True,
        sides=8,
    )

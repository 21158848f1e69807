"""How the other dining chairs are built: ladder-back, caned tube, steel, klismos, skirted."""

from __future__ import annotations

import numpy as np

from catalog.studio.families import _dining_chairs
from catalog.studio.recipe import Kit
from catalog.studio.shapes import caning, furniture, outlines, soft, solids, sweep, wrapped

SEAT_M = _dining_chairs.SEAT_M


def ladder_back(kit: Kit) -> None:
    """A country chair: turned posts, five bowed slats that grow towards the top, a rush seat."""
    wood = kit["wood"]
    for side in (-1, 1):
        x = side * 0.2
        post = outlines.smooth_path(
            [(x, 0.2, 0), (x, 0.19, 0.45), (x, 0.235, 0.8), (x, 0.275, 1.06)], 8
        )
        solids.tube(post, 0.0175, wood)
        knob = [(0, 0), (0.012, 0), (0.009, 0.008), (0.018, 0.022), (0.015, 0.036), (0, 0.044)]
        solids.lathe(knob, wood, (x, 0.278, 1.055), smooth=4, steps=32, turn_deg=(-8, 0, 0))
        front = [
            (0, 0),
            (0.012, 0),
            (0.018, 0.03),
            (0.013, 0.06),
            (0.019, 0.1),
            (0.019, 0.45),
            (0, 0.47),
        ]
        solids.lathe(front, wood, (side * 0.225, -0.19, 0), smooth=3, steps=32)
        for level in (0.15, 0.27):
            solids.rod((side * 0.225, -0.19, level), (x, 0.197, level), 0.0095, wood)
    for level, x in ((0.2, 0.222), (0.31, 0.222)):
        solids.rod((-x, -0.19, level), (x, -0.19, level), 0.011, wood)
    solids.rod((-0.2, 0.195, 0.22), (0.2, 0.195, 0.22), 0.0095, wood)
    for number in range(5):
        z = 0.56 + 0.115 * number
        y = np.interp(z, [0.45, 0.8, 1.06], [0.19, 0.235, 0.275])
        broad = 0.046 + 0.006 * number
        line = outlines.smooth_path(
            [
                (-0.2, y, z),
                (-0.1, y + 0.024, z + 0.006),
                (0, y + 0.03, z + 0.01),
                (0.1, y + 0.024, z + 0.006),
                (0.2, y, z),
            ],
            8,
        )
        sweep.bar(line, broad, 0.009, wood, face=(0, -1, 0), power=3.0)
    for y, half in ((-0.19, 0.225), (0.195, 0.2)):
        solids.rod((-half, y, SEAT_M - 0.02), (half, y, SEAT_M - 0.02), 0.012, wood)
    _dining_chairs._woven_seat(kit["cord"], 0.46, 0.41, SEAT_M - 0.008)


def cane_cantilever(kit: Kit) -> None:
    """Bent tube without back legs; seat and back are caned frames of bent beech."""
    metal, wood, half = kit["metal"], kit["wood"], 0.225
    for side in (-1, 1):
        x = side * half
        path = [
            (x, 0.25, 0.0125),
            (x, -0.24, 0.0125),
            (x, -0.24, 0.435),
            (x, 0.15, 0.425),
            (x, 0.25, 0.82),
        ]
        furniture.frame_tube(path, metal, radius=0.0115, bend=0.085)
    solids.rod((-half, 0.245, 0.0125), (half, 0.245, 0.0125), 0.0115, metal)
    frame = outlines.rounded_rect(0.43, 0.41, 0.06, 10)
    ring = np.column_stack((frame[:, 0], frame[:, 1] - 0.03, np.full(len(frame), SEAT_M + 0.003)))
    sweep.bar(ring, 0.05, 0.024, wood, face=(0, 0, 1), power=4.0, closed=True)
    caning.sheet(0.39, 0.37, kit["cane"], (0, -0.03, SEAT_M + 0.004), turn_deg=(0, 0, 0), sag=0.006)
    back = outlines.rounded_rect(0.44, 0.27, 0.05, 10)
    lean = np.radians(14)
    depth = 0.236 + np.sin(lean) * (back[:, 1] + 0.02) + 0.03 * (1 - (back[:, 0] / 0.22) ** 2)
    ring = np.column_stack((back[:, 0], depth, 0.735 + np.cos(lean) * back[:, 1]))
    sweep.bar(ring, 0.045, 0.02, wood, face=(0, -1, 0.2), power=4.0, closed=True)
    caning.sheet(0.41, 0.24, kit["cane"], (0, 0.244, 0.735), turn_deg=(90 - 14, 0, 0), sag=0.028)


def pressed(kit: Kit) -> None:
    """A cafe chair of pressed sheet steel: a hoop back around one splat, sheet legs that splay."""
    metal = kit["metal"]
    seat = outlines.superellipse(0.37, 0.37, 3.4, 120)
    wrapped.pad(seat, 0.022, metal, (0, 0, SEAT_M - 0.02), edge=0.01, crown=-0.008)
    lip = outlines.superellipse(0.372, 0.372, 3.4, 120)
    solids.tube(np.column_stack((lip, np.full(120, SEAT_M - 0.012))), 0.0105, metal, closed=True)
    for sx, sy in furniture.CORNERS:
        top, foot = (
            np.array([sx * 0.15, sy * 0.15, SEAT_M - 0.015]),
            np.array([sx * 0.215, sy * 0.225, 0.0]),
        )
        path = np.linspace(top, foot, 8)
        sweep.bar(
            path,
            np.linspace(0.06, 0.03, 8),
            np.linspace(0.028, 0.018, 8),
            metal,
            face=(sx, sy, 0),
            power=2.6,
        )
        solids.lathe(
            [(0, 0), (0.02, 0), (0.018, 0.018), (0, 0.02)], kit["foot"], tuple(foot), steps=24
        )
    for level, reach in ((0.26, 0.178),):
        for start, end in (((-1, -1), (1, 1)), ((1, -1), (-1, 1))):
            a, b = (np.array([sx * reach, sy * reach, level]) for sx, sy in (start, end))
            sweep.bar(np.linspace(a, b, 6), 0.024, 0.005, metal, face=(0, 0, 1))
    hoop = [
        (-0.165, 0.15, SEAT_M - 0.03),
        (-0.175, 0.2, 0.62),
        (-0.165, 0.245, 0.8),
        (-0.09, 0.262, 0.852),
        (0, 0.265, 0.86),
    ]
    hoop += [(-x, y, z) for x, y, z in reversed(hoop[:-1])]
    solids.tube(outlines.smooth_path(hoop, 10), 0.0125, metal)
    line = outlines.smooth_path(
        [(0, 0.165, SEAT_M - 0.01), (0, 0.205, 0.62), (0, 0.262, 0.855)], 10
    )
    sweep.bar(line, np.linspace(0.1, 0.125, len(line)), 0.006, metal, face=(0, -1, 0.2), power=6.0)
    for side in (-1, 1):
        brace = outlines.smooth_path(
            [
                (side * 0.172, 0.175, 0.55),
                (side * 0.19, 0.06, 0.49),
                (side * 0.18, -0.06, SEAT_M - 0.012),
            ],
            8,
        )
        solids.tube(brace, 0.008, metal)


def klismos(kit: Kit) -> None:
    """Sabre legs that sweep out, a broad top rail bent around the sitter, a padded seat."""
    wood = kit["wood"]
    for side in (-1, 1):
        back = [
            (side * 0.2, 0.36, 0),
            (side * 0.188, 0.26, 0.2),
            (side * 0.18, 0.2, 0.43),
            (side * 0.19, 0.215, 0.62),
            (side * 0.2, 0.28, 0.82),
        ]
        line = outlines.smooth_path(back, 10)
        sweep.bar(
            line,
            np.interp(np.linspace(0, 1, len(line)), [0, 0.5, 1], [0.026, 0.042, 0.03]),
            0.028,
            wood,
            face=(side, 0, 0),
            power=4.0,
        )
        front = outlines.smooth_path(
            [(side * 0.21, -0.36, 0), (side * 0.205, -0.27, 0.2), (side * 0.2, -0.205, 0.43)], 10
        )
        sweep.bar(
            front, np.linspace(0.026, 0.044, len(front)), 0.028, wood, face=(side, 0, 0), power=4.0
        )
        solids.box((0.026, 0.39, 0.055), wood, (side * 0.192, 0, 0.43), bevel=0.006)
    for y, half in ((-0.2, 0.19), (0.2, 0.175)):
        solids.box((2 * half, 0.026, 0.055), wood, (0, y, 0.4298), bevel=0.006)
    turn = np.radians(np.linspace(18, 162, 40))
    rail = np.column_stack((0.262 * np.cos(turn), 0.1 + 0.2 * np.sin(turn), np.full(40, 0.8)))
    sweep.bar(
        rail,
        np.interp(np.arange(40), [0, 8, 31, 39], [0.06, 0.12, 0.12, 0.06]),
        0.018,
        wood,
        face=np.column_stack((-np.cos(turn), -np.sin(turn), np.zeros(40))),
        power=5.0,
    )
    seat = outlines.rounded_rect(0.42, 0.42, 0.05, 10)
    wrapped.pad(seat, 0.055, kit["cover"], (0, 0, 0.452), edge=0.026, crown=0.02, piping=0.004)


def skirted(kit: Kit) -> None:
    """A loose linen cover to the floor: pleats at the corners, a tall back."""
    cover = kit["cover"]
    wide, deep = 0.47, 0.5
    line = outlines.rounded_rect(wide, deep, 0.03, 90)
    turn = np.arctan2(line[:, 1] / deep, line[:, 0] / wide)
    corner = np.exp(-((np.abs(np.abs(np.cos(turn)) - np.sqrt(0.5)) / 0.05) ** 2))
    sway = np.sin(turn * 9 + 0.7) * 0.6 + np.sin(turn * 16 + 2.0) * 0.4
    rows = []
    for share in np.linspace(0, 1, 24):
        out = 0.026 * share + 0.006 * share * sway - 0.018 * corner * min(1.0, share * 2.4)
        hem = np.full(len(line), 0.455 - 0.443 * share**1.15)
        rows.append(np.column_stack((outlines.inset(line, -out[:, None]), hem)))
    faces = solids.grid_faces(len(rows), len(line), wrap=True)
    skirt = solids.from_arrays("skirt", np.vstack(rows), faces, cover, grain="X", sharp_deg=180)
    skirt.modifiers.new("cloth", "SOLIDIFY").thickness = 0.004
    wrapped.pad(line, 0.05, cover, (0, 0, 0.43), edge=0.022, crown=0.014, piping=0.004)
    soft.cushion(
        (wide + 0.006, 0.095, 0.62),
        cover,
        (0, deep / 2 - 0.03, 0.75),
        radius=0.04,
        crown=0.0,
        bulge=0.008,
        dents=0.006,
        turn_deg=(-7, 0, 0),
        seed=4,
    )
    for side in (-1, 1):
        seam = [
            (side * (wide / 2 - 0.004), deep / 2 - 0.105, 0.47),
            (side * (wide / 2 - 0.004), deep / 2 - 0.04, 1.03),
        ]
        solids.tube(seam, 0.004, cover, sides=8)

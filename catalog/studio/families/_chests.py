"""How the chests of drawers are built."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import casework, furniture, outlines, solids
from catalog.studio.shapes.casework import Case
from catalog.studio.shapes.mesh import from_arrays, grid_faces


def grips(kit: Kit) -> None:
    """Three broad handleless drawers with finger gaps, on a low recessed plinth."""
    case = Case(0.9, 0.46, 0.72, level=0.06)
    casework.carcass(case, kit["wood"])
    casework.drawers(case, [(1, 1)] * 3, kit["front"], lip=0.024)
    solids.box((0.84, 0.4, 0.06), kit["wood"], (0, 0.01, 0.03))


def six(kit: Kit) -> None:
    """A long low dresser: six drawers with brass bars on round tapered legs."""
    case = Case(1.4, 0.46, 0.58, level=0.2)
    casework.carcass(case, kit["wood"])
    bars = casework.bars(kit["pull"], 0.34)
    casework.drawers(case, [(0.85, 2), (1, 2), (1, 2)], kit["wood"], pull=bars)
    furniture.round_legs(1.12, 0.32, case.level, kit["wood"], radius=0.024, tip=0.014, splay=0.04)


def tallboy(kit: Kit) -> None:
    """A narrow tall chest with six drawers and leather or brass pulls on square feet."""
    case = Case(0.5, 0.42, 1.12, level=0.12)
    casework.carcass(case, kit["wood"])
    casework.drawers(
        case, [(1, 1)] * 6, kit["front"], inset=False, pull=casework.knobs(kit["pull"])
    )
    furniture.square_legs(case.wide, case.deep, case.level, kit["wood"], side=0.045, taper=0.7)


def classic(kit: Kit) -> None:
    """A painted country chest: two short drawers over three long ones, cup pulls, bun feet."""
    case = Case(0.96, 0.48, 0.78, level=0.1)
    casework.carcass(case, kit["wood"])
    casework.drawers(
        case, [(0.8, 2), (1, 1), (1, 1), (1.05, 1)], kit["wood"], pull=casework.cups(kit["pull"])
    )
    casework.moulded_top(case, kit["top"], over=0.022, thick=0.028)
    casework.bun_feet(case, kit["wood"], radius=0.05)


def caned(kit: Kit) -> None:
    """Four drawers with fields of woven cane in wooden frames, on tapered legs."""
    wood = kit["wood"]
    case = Case(0.84, 0.44, 0.74, level=0.16)
    casework.carcass(case, wood)
    for (x, face, z), width, height in casework.openings(case, [(1, 1)] * 4):
        rail = 0.036
        for side in (-1, 1):
            upright = (x + side * (width / 2 - rail / 2 - 0.002), face + 0.01, z)
            level = (x, face + 0.01, z + side * (height / 2 - rail / 2 - 0.002))
            solids.box((rail, 0.02, height - 0.004), wood, upright, bevel=0.003, grain="Z")
            solids.box((width - 2 * rail - 0.005, 0.0195, rail), wood, level, bevel=0.003)
        at = (x, face + 0.008, z)
        casework.cane_panel((width - 0.07, height - 0.07), kit["cane"], kit["ground"], at)
        furniture.bar_handle((x, face, z + height / 2 - 0.02), 0.12, kit["pull"])
    furniture.round_legs(0.66, 0.32, case.level, wood, radius=0.022, tip=0.014, splay=0.02)


def _bow(x: np.ndarray, half: float, swell: float) -> np.ndarray:
    """How far a bow front stands out at ``x`` metres from its middle."""
    return swell * (1 - (x / half) ** 2)


def bow_front(kit: Kit) -> None:
    """A bow-fronted chest: four curved drawers with drop rings on splayed bracket feet."""
    wood, wide, deep, swell, level = kit["wood"], 0.92, 0.44, 0.07, 0.13
    half, high = wide / 2, 0.74
    x = np.linspace(-half, half, 41)

    def bowed(bottom: float, top: float, proud: float, reach: float, bevel: float) -> None:
        """A block between two heights whose front follows the bow, ``proud`` before the case."""
        line = np.column_stack((x * reach, -deep / 2 - proud - _bow(x, half, swell)))
        shape = np.vstack((line, [half * reach, deep / 2], [-half * reach, deep / 2]))
        solids.slab(shape, top - bottom, wood, (0, 0, bottom), bevel=bevel, grain="X")

    bowed(level, level + high, 0.0, 1.0, 0.003)
    bowed(level + high + 0.001, level + high + 0.028, 0.022, 1.035, 0.008)
    bowed(level - 0.001, level + 0.035, 0.014, 1.02, 0.006)
    rows = [0.21, 0.185, 0.165, 0.14]
    z = level + 0.045
    pull = casework.rings(kit["pull"])
    for height in rows:
        front = np.column_stack((x * 0.95, -deep / 2 - 0.008 - _bow(x, half, swell)))
        back = front[::-1] + np.array([0, 0.02])
        solids.slab(
            np.vstack((front, back)), height - 0.012, wood, (0, 0, z), bevel=0.004, grain="X"
        )
        for side in (-1, 1):
            spot = side * half * 0.56
            y = -deep / 2 - 0.007 - float(_bow(np.array(spot), half, swell))
            pull((spot, y, z + height / 2), 0.2)
        z += height - 0.004
    _bracket_feet(kit, wide, deep, level)


def _bracket_feet(kit: Kit, wide: float, deep: float, high: float) -> None:
    """Four flared feet under the corners."""
    for sx, sy in furniture.CORNERS:
        top = (sx * (wide / 2 - 0.035), sy * (deep / 2 - 0.035), high)
        foot = (top[0] + sx * 0.018, top[1] + sy * 0.018, 0)
        middle = (top[0] - sx * 0.004, top[1] - sy * 0.004, high * 0.4)
        solids.tube(
            outlines.smooth_path([top, middle, foot], 8),
            np.interp(np.arange(17), [0, 8, 16], [0.034, 0.024, 0.02]),
            kit["wood"],
        )


def apothecary(kit: Kit) -> None:
    """A steel-framed chest of small drawers with card holders, planked in wood."""
    case = Case(0.98, 0.42, 0.8, level=0.14)
    casework.carcass(case, kit["metal"])
    pull = casework.labels(kit["pull"], kit["card"])
    casework.drawers(case, [(1, 4), (1, 4), (1, 4), (1.5, 2)], kit["wood"], pull=pull)
    solids.box((1.0, 0.44, 0.03), kit["wood"], (0, -0.004, case.top + 0.016), bevel=0.005)
    furniture.bar_frame((0.94, 0.38, case.level), 0.022, kit["metal"])


def fluted(kit: Kit) -> None:
    """Round-cornered chest with fluted fronts over two drawers and a plain top one."""
    wood, wide, deep, high, level = kit["wood"], 0.86, 0.44, 0.74, 0.08
    outline = outlines.rounded_rect(wide, deep, 0.12, 16)
    outline[outline[:, 1] > 0] = outlines.rounded_rect(wide, deep, 0.01, 16)[outline[:, 1] > 0]
    path = _even(outline)
    pitch = 0.021
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))))
    swell = 0.008 * np.abs(np.sin(np.pi * run / pitch))
    ribbed = outlines.inset(path, 0.012)
    ribbed = ribbed - (ribbed - path) * (swell / 0.012)[:, None]
    edges = np.linspace(level + 0.004, level + high - 0.03, 4)
    for bottom, top in pairwise(edges):
        z = (bottom + 0.003, top - 0.003)
        rows = np.vstack([np.column_stack((ribbed, np.full(len(ribbed), at))) for at in z])
        faces = [*grid_faces(2, len(ribbed), wrap=True), range(len(ribbed), 2 * len(ribbed))]
        from_arrays("fluted", rows, faces, wood, grain="Z", sharp_deg=50)
    core = outlines.rounded_rect(wide - 0.04, deep - 0.04, 0.1)
    solids.slab(core, high - 0.03, kit["dark"], (0, 0, level), bevel=0.001)
    solids.slab(outline, 0.03, wood, (0, 0, level + high - 0.03), bevel=0.006, grain="X")
    solids.slab(
        outlines.rounded_rect(wide - 0.06, deep - 0.06, 0.09),
        level + 0.006,
        kit["dark"],
        bevel=0.002,
    )
    for bottom, top in pairwise(edges):
        furniture.bar_handle((0, -deep / 2, (bottom + top) / 2 + 0.06), 0.2, kit["pull"])


def _even(outline: np.ndarray, step: float = 0.0026) -> np.ndarray:
    """A closed outline with points ``step`` metres apart."""
    closed = np.vstack((outline, outline[:1]))
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(closed, axis=0), axis=1))))
    at = np.linspace(0, run[-1], int(run[-1] / step), endpoint=False)
    return np.column_stack([np.interp(at, run, closed[:, axis]) for axis in (0, 1)])

"""How the nightstands are built."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import casework, furniture, outlines, solids
from catalog.studio.shapes.casework import Case


def tapered(kit: Kit) -> None:
    """Two drawers in a mid-century case on splayed round legs."""
    case = Case(0.48, 0.4, 0.36, level=0.22)
    casework.carcass(case, kit["wood"])
    casework.drawers(case, [(1, 1), (1, 1)], kit["front"], pull=casework.knobs(kit["pull"]))
    furniture.round_legs(0.34, 0.28, case.level, kit["wood"], radius=0.02, tip=0.012, splay=0.035)


def drum(kit: Kit) -> None:
    """A fluted drum with a stone or wooden top, a curved drawer cut into it."""
    wood, radius, high = kit["wood"], 0.22, 0.5
    furniture.drum_ribs(radius, high - 0.18, wood, (0, 0, 0.03), count=44)
    furniture.drum_ribs(radius, 0.125, wood, (0, 0, high - 0.145), count=44)
    solids.lathe([(0, 0), (radius - 0.02, 0), (radius - 0.02, 0.45), (0, 0.45)], kit["wood"])
    top = [(0, 0), (radius + 0.004, 0), (radius + 0.014, 0.004), (radius + 0.014, 0.018)]
    top += [(radius + 0.01, 0.022), (0, 0.022)]
    solids.lathe(top, kit["top"], (0, 0, high - 0.022), steps=128)
    furniture.knob((0, -radius - 0.008, high - 0.085), kit["pull"], radius=0.013)


def niche(kit: Kit) -> None:
    """One drawer over an open niche, on four slim straight legs that run through."""
    wood, wide, deep, high = kit["wood"], 0.44, 0.38, 0.56
    furniture.square_legs(wide, deep, high - 0.02, wood, side=0.03, taper=0.75)
    case = Case(wide - 0.062, deep - 0.01, 0.17, level=high - 0.192)
    casework.carcass(case, wood)
    casework.drawers(case, [(1, 1)], wood, lip=0.022)
    solids.box((wide + 0.03, deep + 0.03, 0.022), wood, (0, 0, high - 0.009), bevel=0.005)
    for side in (-1, 1):
        rail = (side * (wide / 2 - 0.015), 0, 0.17)
        solids.box((0.016, deep - 0.056, 0.03), wood, rail, bevel=0.003)
    solids.box((wide - 0.034, deep - 0.02, 0.016), wood, (0, 0, 0.192), bevel=0.003)


def panelled(kit: Kit) -> None:
    """A classic painted bedside: a drawer over a panelled door, moulded top, bun feet."""
    wood = kit["wood"]
    case = Case(0.46, 0.38, 0.5, level=0.08)
    casework.carcass(case, wood)
    casework.panelled(case, [(0.3, 1), (0.7, 1)], wood, rail=0.04)
    door = case.level + 0.2
    furniture.knob((0, case.face, case.top - 0.092), kit["pull"])
    furniture.knob((0.17, case.face, door + 0.06), kit["pull"], radius=0.012)
    casework.moulded_top(case, kit["top"])
    casework.bun_feet(case, wood)


def locker(kit: Kit) -> None:
    """A steel locker: one louvred door with a latch on a slim frame."""
    metal = kit["metal"]
    wide, deep, high, level = 0.4, 0.36, 0.42, 0.16
    solids.box((wide, deep, high), metal, (0, 0, level + high / 2), bevel=0.008)
    door = (0, -deep / 2 - 0.006, level + high / 2)
    solids.box((wide - 0.02, 0.016, high - 0.02), metal, door, bevel=0.005)
    for slot in range(4):
        z = level + high - 0.085 - slot * 0.024
        place = (0, -deep / 2 - 0.011, z)
        solids.box((0.2, 0.01, 0.01), kit["dark"], place, turn_deg=(30, 0, 0), bevel=0.002)
    furniture.bar_handle(
        (wide / 2 - 0.05, -deep / 2 - 0.014, level + high / 2), 0.1, kit["pull"], upright=True
    )
    for side in (-1, 1):
        for end in (-1, 1):
            foot = (side * (wide / 2 - 0.03), end * (deep / 2 - 0.03), 0)
            solids.rod((*foot[:2], level), foot, 0.01, kit["dark"])


def caned(kit: Kit) -> None:
    """A cane door between round corners, on short tapered legs; an open shelf above."""
    wood = kit["wood"]
    case = Case(0.46, 0.38, 0.32, level=0.16)
    casework.carcass(case, wood)
    y, middle = case.face + 0.01, case.level + case.high / 2
    wide, high = case.wide - 0.046, case.high - 0.046
    for side in (-1, 1):
        upright = (side * (wide / 2 - 0.021), y, middle)
        solids.box((0.042, 0.02, high), wood, upright, bevel=0.003, grain="Z")
        level = (0, y, middle + side * (high / 2 - 0.021))
        solids.box((wide - 0.086, 0.0195, 0.042), wood, level, bevel=0.003)
    casework.cane_panel(
        (wide - 0.08, high - 0.08), kit["cane"], kit["ground"], (0, y + 0.002, middle)
    )
    furniture.knob((wide / 2 - 0.021, case.face, middle), kit["pull"], radius=0.011)
    for side in (-1, 1):
        post = (side * (case.wide / 2 - 0.01), 0.0, case.top + 0.075)
        solids.box((0.02, case.deep, 0.15), wood, post, grain="Y")
    solids.box((case.wide + 0.02, case.deep + 0.01, 0.022), wood, (0, 0, case.top + 0.161))
    furniture.round_legs(0.38, 0.3, case.level, wood, radius=0.018, tip=0.012, splay=0.015)


def floating(kit: Kit) -> None:
    """A wall-hung drawer with an open shelf over it and rounded front corners."""
    wood, wide, deep = kit["wood"], 0.46, 0.32
    outline = outlines.rounded_rect(wide, deep, 0.1)
    square = outlines.rounded_rect(wide, deep, 0.004)
    front = outline[:, 1] < 0
    outline[~front] = square[~front]
    for z in (0.0, 0.13, 0.235):
        solids.slab(outline, 0.02, wood, (0, 0, z), bevel=0.004, grain="X")
    inner = outlines.inset(outline, 0.006)
    wall = np.vstack([np.column_stack((inner, np.full(len(inner), z))) for z in (0.021, 0.129)])
    faces = casework.furniture.grid_faces(2, len(inner), wrap=True)
    furniture.from_arrays("wall", wall, faces, wood, grain="X", sharp_deg=40)
    solids.box((wide - 0.004, 0.016, 0.11), wood, (0, deep / 2 - 0.008, 0.19))
    for side in (-1, 1):
        solids.box((0.02, deep * 0.45, 0.09), wood, (side * (wide / 2 - 0.012), 0.08, 0.19))
    solids.box((0.14, 0.012, 0.012), kit["pull"], (0, -deep / 2 - 0.002, 0.108), bevel=0.003)


def waterfall(kit: Kit) -> None:
    """A lacquered case with round shoulders on a brass base, two drawers with brass edges."""
    lacquer, metal = kit["lacquer"], kit["metal"]
    wide, deep, high, level = 0.5, 0.4, 0.4, 0.14
    body = outlines.rounded_rect(wide, high, 0.07)
    shell = solids.slab(body, deep, lacquer, bevel=0.004, grain="X")
    solids.place(shell, (0, deep / 2, level + high / 2), (90, 0, 0))
    for row in (0, 1):
        shape = outlines.rounded_rect(wide - 0.05, high / 2 - 0.03, 0.045)
        front = solids.slab(shape, 0.016, lacquer, bevel=0.004, grain="X")
        z = level + high * (0.27 + 0.46 * row)
        solids.place(front, (0, -deep / 2 + 0.004, z), (90, 0, 0))
        furniture.knob((0, -deep / 2 - 0.012, z), metal, radius=0.016)
    for side in (-1, 1):
        hoop = [(side * 0.18, -0.15, level), (side * 0.18, -0.15, 0.01)]
        hoop += [(side * 0.18, 0.15, 0.01), (side * 0.18, 0.15, level)]
        furniture.frame_tube(hoop, metal, radius=0.01, bend=0.02)
    solids.rod((-0.18, 0, 0.01), (0.18, 0, 0.01), 0.008, metal)


def slatted(kit: Kit) -> None:
    """A steel frame with a plank top, one plank drawer and a slatted shelf."""
    wood, metal, wide, deep, high = kit["wood"], kit["metal"], 0.45, 0.4, 0.55
    furniture.bar_frame((wide, deep, high), 0.02, metal)
    solids.box((wide + 0.01, deep + 0.01, 0.028), wood, (0, 0, high + 0.013), bevel=0.005)
    solids.box((wide - 0.044, deep - 0.03, 0.15), wood, (0, 0.0, high - 0.1), bevel=0.004)
    solids.box((wide - 0.05, 0.02, 0.152), wood, (0, -deep / 2 + 0.01, high - 0.1), bevel=0.004)
    casework.cups(kit["pull"])((0, -deep / 2, high - 0.1), 0.4)
    for number in range(6):
        y = -deep / 2 + 0.04 + number * (deep - 0.08) / 5
        solids.box((wide - 0.042, 0.045, 0.014), wood, (0, y, 0.12), bevel=0.003)
    for side in (-1, 1):
        solids.box((0.018, deep - 0.04, 0.018), metal, (side * (wide / 2 - 0.01), 0, 0.104))

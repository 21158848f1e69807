"""How the other bookcases are built: glass and brass, wire and boards, low, glazed, rattan."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import casework, furniture, outlines, solids


def etagere(kit: Kit) -> None:
    """Glass shelves in a frame of slim metal whose top bends over in an arch."""
    metal, wide, deep, high = kit["metal"], 0.8, 0.34, 1.9
    half = wide / 2
    for y in (-deep / 2, deep / 2):
        arch = outlines.arc(half, 0, 180, 40) + np.array([0, high - half])
        flat = np.vstack(([(half, 0.0), (half, 0.7)], arch, [(-half, 0.7), (-half, 0.0)]))
        solids.tube(np.column_stack((flat[:, 0], np.full(len(flat), y), flat[:, 1])), 0.0115, metal)
    for level in (0.16, 0.52, 0.88, 1.24, 1.56):
        reach = half if level < high - half else np.sqrt(half**2 - (level - high + half) ** 2)
        for side in (-1, 1):
            solids.rod(
                (side * reach, -deep / 2, level), (side * reach, deep / 2, level), 0.008, metal
            )
            solids.rod(
                (-reach, side * deep / 2, level), (reach, side * deep / 2, level), 0.008, metal
            )
        size = (2 * reach - 0.012, deep - 0.012, 0.01)
        solids.box(size, kit["shelf"], (0, 0, level + 0.008), bevel=0.002)


def wire(kit: Kit) -> None:
    """Three ladders of steel wire carry boards of different lengths and a small cabinet."""
    wood, metal, deep, high, bay = kit["wood"], kit["metal"], 0.3, 1.75, 0.62
    for x in (-bay, 0.0, bay):
        for y in (-deep / 2, deep / 2):
            solids.rod((x, y, 0), (x, y, high), 0.0065, metal)
        for level in np.arange(0.1, high, 0.1):
            solids.rod((x, -deep / 2, level), (x, deep / 2, level), 0.0038, metal)
    for left, level in (
        (0, 0.2),
        (1, 0.2),
        (0, 0.62),
        (1, 1.0),
        (0, 1.0),
        (0, 1.32),
        (1, 1.64),
        (0, 1.64),
    ):
        middle = -bay / 2 if left == 0 else bay / 2
        solids.box((bay - 0.02, deep - 0.018, 0.02), wood, (middle, 0, level), bevel=0.004)
    case = casework.Case(bay - 0.02, deep - 0.018, 0.38, level=0.5)
    for z in (case.level + 0.01, case.top - 0.01):
        solids.box((case.wide, case.deep, 0.02), wood, (bay / 2, 0, z), bevel=0.003)
    solids.box(
        (case.wide - 0.006, case.deep - 0.03, 0.338), wood, (bay / 2, 0.008, case.level + 0.19)
    )
    for side in (-1, 1):
        x = bay / 2 + side * case.wide / 4
        furniture.front(
            (case.wide / 2 - 0.004, 0.018, 0.336),
            kit["front"],
            (x, -deep / 2 + 0.02, case.level + 0.19),
        )
        furniture.knob(
            (bay / 2 + side * 0.03, -deep / 2 + 0.011, case.level + 0.19), metal, radius=0.01
        )


def low(kit: Kit) -> None:
    """A long low bookcase: three bays of two shelves under an oiled top, on a plinth."""
    wood, wide, deep, high = kit["wood"], 1.5, 0.34, 0.84
    casework.plinth(casework.Case(wide, deep, high, level=0.08), wood, out=0.008)
    for level in (0.09, 0.45):
        solids.box((wide - 0.05, deep - 0.01, 0.022), wood, (0, 0, level))
    for x in np.linspace(-wide / 2 + 0.012, wide / 2 - 0.012, 4):
        inner = abs(x) < wide / 2 - 0.1
        solids.box(
            (0.024, deep - (0.014 if inner else 0.0), high - 0.08),
            wood,
            (x, 0, 0.08 + (high - 0.08) / 2),
            grain="Z",
        )
    solids.box(
        (wide - 0.02, 0.01, high - 0.1),
        kit["back"],
        (0, deep / 2 - 0.01, high / 2 + 0.03),
        bevel=0.001,
    )
    solids.box(
        (wide + 0.03, deep + 0.02, 0.03), kit["top"], (0, -0.004, high + 0.0155), bevel=0.007
    )


def glazed(kit: Kit) -> None:
    """A tall narrow cabinet: two glazed doors with thin bars over two drawers."""
    case = casework.Case(0.9, 0.36, 1.86, level=0.1)
    wood = kit["wood"]
    casework.carcass(case, wood, filled=False)
    drawer = 0.2
    inner = case.wide - 2 * case.thick - 0.004
    low = case.level + case.thick + drawer
    solids.box((inner, case.deep - 0.02, 0.02), wood, (0, 0.005, low + 0.01))
    solids.box(
        (inner, case.deep - 0.05, drawer - 0.01),
        wood,
        (0, 0.02, case.level + case.thick + drawer / 2),
    )
    for side in (-1, 1):
        x = side * inner / 4
        furniture.front(
            (inner / 2, 0.02, drawer),
            wood,
            (x, case.face + 0.012, case.level + case.thick + drawer / 2),
        )
        furniture.knob((x, case.face + 0.002, case.level + case.thick + drawer / 2), kit["knob"])
    top = case.top - case.thick
    for level in np.linspace(low + 0.02, top, 5)[1:-1]:
        solids.box((inner, case.deep - 0.07, 0.016), wood, (0, 0.02, level))
    for side in (-1, 1):
        _glass_door(kit, side * inner / 4, case.face + 0.012, (low + 0.022, top), inner / 2 - 0.003)
        furniture.knob(
            (side * 0.024, case.face + 0.002, (low + top) / 2), kit["knob"], radius=0.011
        )
    casework.moulded_top(case, wood, over=0.02)
    casework.plinth(case, wood)


def _glass_door(kit: Kit, x: float, y: float, span: tuple[float, float], wide: float) -> None:
    """A framed pane between two heights, with two bars across and one upright."""
    low, top = span
    z, high, rail = (low + top) / 2, top - low - 0.004, 0.042
    solids.box((wide - rail, 0.005, high - rail), kit["glass"], (x, y, z), bevel=0.001)
    for side in (-1, 1):
        at = (x + side * (wide - rail) / 2, y, z)
        solids.box((rail, 0.02, high), kit["wood"], at, bevel=0.003, grain="Z")
        level = (x, y, z + side * (high - rail) / 2)
        solids.box((wide - 2 * rail - 0.001, 0.0198, rail), kit["wood"], level, bevel=0.003)
    solids.box((0.014, 0.014, high - 2 * rail), kit["wood"], (x, y, z), bevel=0.002, grain="Z")
    for share in (-1 / 6, 1 / 6):
        solids.box(
            (wide - 2 * rail, 0.0138, 0.014), kit["wood"], (x, y, z + share * high), bevel=0.002
        )


def rattan(kit: Kit) -> None:
    """A frame of bent rattan with an arched top, shelves of cane slats and scrolled sides."""
    cane, wide, deep, high = kit["cane"], 0.72, 0.34, 1.78
    half = wide / 2
    for y in (-deep / 2, deep / 2):
        for shift in (0.0, 0.027):
            reach = half - shift
            arch = outlines.arc(reach, 0, 180, 40) + np.array([0, high - half])
            flat = np.vstack(([(reach, 0.0), (reach, 0.6)], arch, [(-reach, 0.6), (-reach, 0.0)]))
            path = np.column_stack((flat[:, 0], np.full(len(flat), y), flat[:, 1]))
            solids.tube(path, 0.0125 if shift == 0 else 0.009, cane)
    for level in (0.18, 0.56, 0.94, 1.32):
        for side in (-1, 1):
            solids.rod((-half, side * deep / 2, level), (half, side * deep / 2, level), 0.011, cane)
            solids.rod((side * half, -deep / 2, level), (side * half, deep / 2, level), 0.011, cane)
            solids.rod(
                (side * half, -deep / 2, level + 0.1),
                (side * half, deep / 2, level + 0.1),
                0.008,
                cane,
            )
            for y in (-0.09, 0.0, 0.09):
                hoop = outlines.superellipse(0.078, 0.084, steps=32)
                ring = np.column_stack(
                    (np.full(32, side * half), hoop[:, 0] + y, hoop[:, 1] + level + 0.053)
                )
                solids.tube(ring, 0.005, cane, closed=True, sides=8)
        for y in np.linspace(-deep / 2 + 0.02, deep / 2 - 0.02, 16):
            solids.rod(
                (-half + 0.01, y, level + 0.012), (half - 0.01, y, level + 0.012), 0.0085, cane
            )
    for angle in np.radians(np.linspace(20, 160, 7)):
        tip = np.array([np.cos(angle), np.sin(angle)]) * (half - 0.03)
        solids.rod(
            (0, deep / 2, high - half + 0.03), (tip[0], deep / 2, high - half + tip[1]), 0.006, cane
        )

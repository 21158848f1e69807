"""How the bookcases are built."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import furniture, solids

GAP_M = 0.002  # boards that meet never share a plane: Cycles would draw black seams


def case(
    kit: Kit,
    wide: float,
    deep: float,
    levels: list[float],
    *,
    thick: float = 0.022,
    back: bool = True,
) -> None:
    """Two sides, shelves at the given heights (the last is the top), a thin back panel."""
    wood, top = kit["wood"], levels[-1]
    for side in (-1, 1):
        solids.box((thick, deep, top), wood, (side * (wide - thick) / 2, 0, top / 2), grain="Z")
    for level in levels:
        solids.box(
            (wide - 2 * thick - GAP_M, deep - 0.004, thick), wood, (0, 0, level - thick / 2 - GAP_M)
        )
    if back:
        solids.box(
            (wide - thick, 0.008, top - 0.05),
            kit["back"],
            (0, deep / 2 - 0.008, top / 2 + 0.02),
            bevel=0.001,
        )


def plain(kit: Kit) -> None:
    """A tall plain bookcase with five shelves."""
    case(kit, 0.8, 0.29, [0.09, 0.46, 0.81, 1.14, 1.46, 1.8])
    solids.box((0.755, 0.018, 0.066), kit["wood"], (0, -0.12, 0.034))


def cubes(kit: Kit) -> None:
    """A grid of open cubes, three by three, on a low base."""
    wood, cell, deep, thick = kit["wood"], 0.36, 0.36, 0.026
    wide = 3 * cell + thick
    for level in range(4):
        inner = wide if level in (0, 3) else wide - 2 * GAP_M
        solids.box((inner, deep, thick), wood, (0, 0, 0.1 + level * cell))
    for column in range(4):
        for row in range(3):
            at = (-wide / 2 + thick / 2 + column * cell, 0, 0.1 + row * cell + cell / 2)
            solids.box((thick, deep - 0.004, cell - thick - GAP_M), wood, at, grain="Z")
    solids.box(
        (wide - 0.02, 0.006, 3 * cell),
        kit["back"],
        (0, deep / 2 - 0.01, 0.1 + 1.5 * cell),
        bevel=0.001,
    )
    furniture.round_legs(
        wide - 0.2, deep - 0.12, 0.09, kit["leg"], radius=0.02, tip=0.014, splay=0.01
    )


def industrial(kit: Kit) -> None:
    """Thick planks in a square-tube steel frame with crossed bracing."""
    wood, metal, wide, deep, high = kit["wood"], kit["metal"], 1.0, 0.36, 1.8
    for sx, sy in furniture.CORNERS:
        solids.box((0.025, 0.025, high), metal, (sx * wide / 2, sy * deep / 2, high / 2))
    for level in (0.12, 0.53, 0.94, 1.35, 1.76):
        solids.box((wide - 0.03, deep + 0.01, 0.034), wood, (0, 0, level), bevel=0.004)
        for side in (-1, 1):
            solids.box((0.022, deep - 0.03, 0.022), metal, (side * wide / 2, 0, level))
    for sign in (-1, 1):
        solids.rod(
            (-sign * wide / 2, deep / 2, 0.14), (sign * wide / 2, deep / 2, 1.74), 0.006, metal
        )


def ladder(kit: Kit) -> None:
    """A leaning ladder shelf: boards that deepen towards the floor."""
    wood, wide = kit["wood"], 0.56
    for side in (-1, 1):
        x = side * wide / 2
        solids.rod((x, -0.24, 0), (x, 0.13, 1.78), 0.017, wood)
        solids.rod((x, 0.16, 0), (x, 0.155, 1.6), 0.015, wood)
    for level, deep in ((0.28, 0.36), (0.64, 0.31), (1.0, 0.26), (1.36, 0.21)):
        y = 0.16 - deep / 2
        solids.box((wide - 0.03, deep, 0.02), wood, (0, y, level))
        for lip in (-1, 1):
            solids.box((0.012, deep, 0.045), wood, (lip * (wide / 2 - 0.02), y, level + 0.012))
        solids.rod(
            (-wide / 2, y - deep / 2 + 0.02, level - 0.02),
            (wide / 2, y - deep / 2 + 0.02, level - 0.02),
            0.009,
            wood,
        )


def library(kit: Kit) -> None:
    """A library bookcase: plinth, cornice, panelled doors below, shelves above."""
    wood, wide = kit["wood"], 0.96
    case(kit, wide, 0.34, [0.1, 0.76, 1.12, 1.46, 1.8, 2.1], thick=0.026)
    for number, (grow, level) in enumerate(((0.03, 2.12), (0.06, 2.145), (0.1, 2.17))):
        solids.box(
            (wide + grow, 0.36 + grow / 2, 0.026 - GAP_M),
            wood,
            (0, -0.01 - number * 0.004, level),
            bevel=0.006,
        )
    solids.box((wide + 0.03, 0.37, 0.09), wood, (0, -0.005, 0.045), bevel=0.006)
    for side in (-1, 1):
        x = side * 0.226
        furniture.front((0.45, 0.02, 0.62), wood, (x, -0.18, 0.42), grain="Z")
        for edge in (-1, 1):
            solids.box((0.05, 0.014, 0.6), wood, (x + edge * 0.193, -0.196, 0.42), bevel=0.004)
            solids.box((0.336, 0.014, 0.05), wood, (x, -0.196, 0.42 + edge * 0.275), bevel=0.004)
        furniture.knob((side * 0.034, -0.2, 0.5), kit["knob"])


def stagger(kit: Kit) -> None:
    """A room divider of staggered uprights between long shelves."""
    wood, wide, deep = kit["wood"], 1.3, 0.3
    levels = (0.06, 0.44, 0.82, 1.2)
    for level in levels:
        solids.box((wide, deep, 0.024), wood, (0, 0, level))
    for row in range(3):
        shift = 0.22 if row % 2 else 0.0
        for x in np.array([-0.6, -0.12, 0.36]) + shift:
            solids.box((0.024, deep - 0.006, 0.354), wood, (x, 0, levels[row] + 0.19), grain="Z")
    for x in (-0.5, 0.5):
        solids.box((0.05, deep - 0.06, 0.046), kit["leg"], (x, 0, 0.023))

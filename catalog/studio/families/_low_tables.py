"""How the other coffee tables are built: a chest, an ottoman, a cane drum, two tiers of glass."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import casework, furniture, lighting, outlines, soft, solids, tufted


def chest(kit: Kit) -> None:
    """A low block of drawers: two deep fronts on the long side, feet set back."""
    case = casework.Case(1.05, 0.62, 0.3, level=0.06)
    wood = kit["wood"]
    casework.carcass(case, wood)
    solids.box(
        (case.wide + 0.016, case.deep + 0.016, 0.024), wood, (0, 0, case.top + 0.0125), bevel=0.006
    )
    casework.drawers(case, [(1, 2)], kit["front"], pull=casework.cups(kit["pull"], pair_from=0.8))
    solids.box((case.wide - 0.1, case.deep - 0.1, case.level), wood, (0, 0, case.level / 2))


def ottoman(kit: Kit) -> None:
    """A buttoned cushion as a table, a wooden tray on it, on turned feet."""
    cover, wide, deep = kit["cover"], 1.0, 0.64
    soft.cushion(
        (wide, deep, 0.2), cover, (0, 0, 0.22), radius=0.03, crown=0, bulge=0.004, dents=0.002
    )
    tufted.panel(
        (wide + 0.01, 0.16, deep + 0.01),
        cover,
        (0, deep / 2, 0.33),
        pitch=0.15,
        depth=0.045,
        turn_deg=(-90, 0, 180),
    )
    rim = outlines.rounded_rect(wide + 0.012, deep + 0.012, 0.04, 8)
    solids.tube(
        np.column_stack((rim, np.full(len(rim), 0.315))), 0.007, cover, closed=True, sides=10
    )
    foot = [
        (0, 0),
        (0.016, 0),
        (0.02, 0.02),
        (0.032, 0.07),
        (0.02, 0.09),
        (0.034, 0.11),
        (0.034, 0.13),
        (0, 0.13),
    ]
    for sx, sy in furniture.CORNERS:
        solids.lathe(
            foot,
            kit["leg"],
            (sx * (wide / 2 - 0.07), sy * (deep / 2 - 0.07), 0),
            smooth=4,
            steps=40,
        )
    _tray(kit, (0.16, -0.02, 0.456))


def _tray(kit: Kit, at: tuple[float, float, float]) -> None:
    """A serving tray with two handle cut-outs left as low ends."""
    x, y, z = at
    solids.box((0.46, 0.32, 0.012), kit["leg"], (x, y, z), bevel=0.003)
    for side in (-1, 1):
        solids.box((0.46, 0.012, 0.05), kit["leg"], (x, y + side * 0.155, z + 0.022), bevel=0.003)
        solids.box((0.012, 0.3, 0.062), kit["leg"], (x + side * 0.225, y, z + 0.028), bevel=0.003)


def cane_drum(kit: Kit) -> None:
    """A waisted drum of cane strands between hoops, under a round glass top."""
    cane, high = kit["cane"], 0.4
    count = 72
    for lean in (0.42, -0.42):
        for number in range(count):
            turn = 2 * np.pi * number / count
            t = np.linspace(0, 1, 9)
            radius = 0.335 - 0.075 * np.sin(np.pi * t)
            angle = turn + lean * (t - 0.5)
            path = np.column_stack(
                (radius * np.cos(angle), radius * np.sin(angle), 0.02 + (high - 0.04) * t)
            )
            solids.tube(path, 0.0042, cane, sides=6)
    for radius, level, thick in (
        (0.335, 0.018, 0.017),
        (0.335, high - 0.018, 0.017),
        (0.268, high / 2, 0.012),
    ):
        for shift in (0.0, 0.022 if thick > 0.015 else 0.0):
            hoop = outlines.superellipse(2 * radius, 2 * radius)
            lift = level + (shift if level < 0.1 else -shift)
            solids.tube(
                np.column_stack((hoop, np.full(len(hoop), lift))), thick * 0.75, cane, closed=True
            )
    solids.slab(outlines.superellipse(0.78, 0.78), 0.012, kit["top"], (0, 0, high), bevel=0.004)


def tiers(kit: Kit) -> None:
    """An oval of two glass levels in a slim metal frame with ball joints."""
    metal, high = kit["metal"], 0.43
    outline = outlines.superellipse(1.1, 0.6, 2.5, 140)
    for level in (0.14, high):
        hoop = np.column_stack((outline, np.full(len(outline), level)))
        solids.tube(hoop, 0.0105, metal, closed=True)
        glass = outlines.inset(outline, 0.006)
        solids.slab(
            glass,
            0.008,
            kit["glass"] if level > 0.2 else kit["shelf"],
            (0, 0, level - 0.001),
            bevel=0.002,
        )
    for number in (14, 56, 84, 126):
        x, y = outline[number]
        solids.rod((x, y, 0.0), (x, y, high + 0.012), 0.011, metal)
        for level in (0.14, high + 0.018, 0.012):
            lighting.ball(0.017, metal, (x, y, level))

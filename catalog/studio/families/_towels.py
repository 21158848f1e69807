"""How the towels are built."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import fibre, folding, linens, outlines, solids


def stack(kit: Kit) -> None:
    """Three folded towels, hand towel on top of two bath towels."""
    top = 0.0
    for part, size, layers in (
        ("cover", (0.34, 0.25), 3),
        ("second", (0.338, 0.248), 3),
        ("cover", (0.3, 0.21), 2),
    ):
        at = (kit.chance.uniform(-0.004, 0.004), 0.0, top)
        turn = kit.chance.uniform(-1.5, 1.5)
        top = folding.folded(
            size, layers, 0.0115, kit[part], kit.chance, at, puff=0.008, turn_deg=turn
        )


def single(kit: Kit) -> None:
    """One bath towel folded in thirds, its bordered end on top."""
    high = folding.folded((0.38, 0.28), 3, 0.0125, kit["cover"], kit.chance, puff=0.01)
    hem = folding.flap((0.376, 0.28), high, 0.185, 0.0125, kit["cover"], kit.chance, puff=0.01)
    linens.binding(hem, 0.0046, kit["cover"])


def rolls(kit: Kit) -> None:
    """Three rolled towels in a pyramid, their spirals to the front."""
    radius = 0.056
    for part, x, z in (("cover", -radius, 0), ("second", radius, 0), ("cover", 0, 1)):
        at = (x * 1.02, 0, radius * 1.03 + z * radius * 1.76)
        turn = kit.chance.uniform(-2, 2)
        folding.rolled(0.3, radius, 0.0125, kit[part], kit.chance, at, turn_deg=turn)


def _rail(kit: Kit, wide: float, z: float, reach: float = 0.07) -> None:
    """A towel bar on two round rosettes."""
    metal = kit["metal"]
    solids.rod((-wide / 2, 0, z), (wide / 2, 0, z), 0.008, metal)
    for side in (-1, 1):
        x = side * (wide / 2 - 0.012)
        solids.rod((x, 0, z), (x, reach, z), 0.007, metal)
        rosette = [(0, 0), (0.022, 0), (0.023, 0.002), (0.02, 0.008), (0, 0.009)]
        solids.lathe(rosette, metal, (x, reach, z), turn_deg=(90, 0, 0), steps=48)


def on_rail(kit: Kit) -> None:
    """A bath towel and a hand towel side by side over a bar."""
    _rail(kit, 0.86, 0.0)
    for part, x, width, drops in (
        ("cover", -0.16, 0.4, (0.62, 0.56)),
        ("second", 0.22, 0.26, (0.4, 0.34)),
    ):
        hems = linens.hung(
            width,
            drops,
            0.008,
            kit[part],
            kit.chance,
            (x, 0, 0),
            thick=0.009,
            folds=1.1,
            depth=0.035,
        )
        for hem in hems:
            linens.binding(hem, 0.005, kit[part])


def fringed(kit: Kit) -> None:
    """A hammam towel over a wooden peg rail, with twisted fringes."""
    wood = kit["wood"]
    solids.box((0.66, 0.02, 0.07), wood, (0, 0.065, 0.0), bevel=0.004)
    for x in (-0.24, 0.0, 0.24):
        solids.rod((x, 0.06, 0.0), (x, -0.02, 0.012), 0.0105, wood)
    solids.rod((-0.3, 0, 0.006), (0.3, 0, 0.006), 0.0095, wood)
    front, back = linens.hung(
        0.52,
        (0.74, 0.68),
        0.0095,
        kit["cover"],
        kit.chance,
        (0, 0, 0.006),
        thick=0.0028,
        folds=3.4,
        depth=0.1,
        gather=0.16,
    )
    for hem in (front, back):
        linens.fringe(hem, 0.075, kit["cover"], kit.chance, pitch=0.0125, thick=0.0029)


def waffled(kit: Kit) -> None:
    """A pair of folded waffle towels tied with a cotton band."""
    top = 0.0
    for _ in range(2):
        top = folding.folded(
            (0.3, 0.23), 3, 0.0085, kit["cover"], kit.chance, (0, 0, top), puff=0.006
        )
    deep, high = 0.236, top + 0.011
    loop = [(0, -deep / 2, 0.003), (0, -deep / 2 - 0.004, high / 2), (0, -deep / 2 + 0.02, high)]
    loop += [(0, 0, high + 0.002), (0, deep / 2 - 0.02, high - 0.002), (0, deep / 2, high / 2)]
    band = outlines.smooth_path([*loop, (0, deep / 2, 0.003)], 8)
    for shift in (-0.007, 0.0, 0.007):
        fibre.rope(band + np.array([shift, 0, 0]), 0.003, kit["band"], pitch=0.014)


def in_basket(kit: Kit) -> None:
    """Rolled guest towels standing in a small wicker basket."""
    spots = ((-0.05, 0.05), (0.05, 0.05), (-0.052, -0.05), (0.05, -0.05))
    wall = np.array([(0.125, 0.004), (0.138, 0.13)])
    fibre.coil(np.array([(0.006, 0), (0.122, 0)]), 0.009, kit["cane"], pitch=0.04)
    fibre.wicker(wall, kit["cane"], kit.chance, stakes=40, thick=0.0058)
    hoop = outlines.superellipse(0.278, 0.278, steps=120)
    rope = np.column_stack((hoop, np.full(len(hoop), 0.134)))
    fibre.rope(rope, 0.0072, kit["cane"], closed=True, pitch=0.026)
    for number, (x, y) in enumerate(spots):
        part = kit["cover"] if number in (0, 3) else kit["second"]
        with folding.turned_up((x, y, 0.125 + 0.006 * number)):
            folding.rolled(0.24, 0.046, 0.0115, part, kit.chance)

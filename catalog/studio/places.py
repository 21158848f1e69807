"""Where shopper photos are taken: on a floor by a wall, on a table, against a wall, in a street.

Each place puts its surroundings around a product that stands on z = 0 at the origin, or hangs
there; all of it is seeded, and marked as backdrop so that the camera frames the product alone.
"""

from __future__ import annotations

import random

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio import materials
from catalog.studio.shapes import solids

Points = NDArray[np.float64]  # (N, 3), metres

FLOORS = (
    "wood/oak", "wood/walnut", "wood/ash", "wood/smoked oak", "stone/light grey", "stone/beige",
    "wool/oatmeal", "wool/grey", "marble/white",
)  # fmt: skip
TABLES = ("wood/oak", "wood/walnut", "wood/birch", "painted/white", "stone/grey", "marble/white")
WALLS = (
    "white", "ivory", "light grey", "sage", "taupe", "sky", "blush", "dark grey", "olive", "navy",
    "terracotta", "cream",
)  # fmt: skip
PAVEMENTS = ("stone/grey", "stone/dark grey", "stone/taupe", "stone/light grey")
FACADES = ("taupe", "terracotta", "light grey", "sand", "dark grey", "rust", "cream", "olive")
FAR = 30.0  # metres to where a wall or floor ends, out of every picture
TABLE_HEIGHT = 0.74


def mark(before: set[bpy.types.Object]) -> None:
    """Mark everything that was added since ``before`` as backdrop."""
    for thing in set(bpy.context.scene.objects) - before:
        thing["backdrop"] = True


def by_a_wall(points: Points, chance: random.Random) -> None:
    """A room's corner: floor, wall behind, skirting, now and then a window's bright panel."""
    gap = float(points[:, 1].max()) + chance.uniform(0.03, 0.5)
    _floor(0.0, chance.choice(FLOORS))
    _wall(gap, 0.0, chance.choice(WALLS))
    skirting = materials.make("painted/white")
    solids.box((2 * FAR, 0.02, 0.09), skirting, (0, gap - 0.01, 0.045), bevel=0.003)


def on_a_table(points: Points, chance: random.Random) -> None:
    """A table top with an edge, the floor below it, a wall some way behind."""
    reach = float(np.abs(points[:, :2]).max())
    width, depth = reach * 2 + chance.uniform(0.5, 1.0), reach * 2 + chance.uniform(0.3, 0.5)
    top = materials.make(chance.choice(TABLES))
    back = chance.uniform(-0.05, 0.1)
    solids.box((width, depth, 0.03), top, (chance.uniform(-0.1, 0.1), back, -0.015), bevel=0.004)
    _floor(-TABLE_HEIGHT, chance.choice(FLOORS))
    _wall(back + depth / 2 + chance.uniform(0.05, 1.2), -TABLE_HEIGHT, chance.choice(WALLS))


def on_the_wall(points: Points, chance: random.Random) -> None:
    """A wall right behind what hangs, and a floor well below."""
    _wall(float(points[:, 1].max()) + 0.015, -3.0, chance.choice(WALLS))
    _floor(float(points[:, 2].min()) - chance.uniform(0.25, 0.9), chance.choice(FLOORS))


def laid_down(points: Points, chance: random.Random) -> None:
    """Upright behind what hangs, the surface of a bed or a floor: seen from above it lies there."""
    surface = chance.choice(("linen/white", "wool/grey", "wood/oak", "cotton/sky", "linen/oatmeal"))
    y = float(points[:, 1].max()) + 0.004
    size = (2 * FAR, 0.02, 2 * FAR)
    solids.box(size, materials.make(surface), (0, y + 0.01, 0), grain="X")


def in_the_street(points: Points, chance: random.Random) -> None:
    """Pavement, a kerb, and house fronts far enough behind to be out of focus."""
    low = min(0.0, float(points[:, 2].min()) - (0.4 if points[:, 2].min() > 0.05 else 0.0))
    _floor(low, chance.choice(PAVEMENTS))
    kerb = materials.make("stone/light grey")
    solids.box((2 * FAR, 0.15, 0.12), kerb, (0, chance.uniform(1.2, 2.5), low + 0.06), bevel=0.01)
    x = -FAR / 2
    while x < FAR / 2:
        width, height = chance.uniform(3, 7), chance.uniform(5, 10)
        _house(x, width, height, low, chance)
        x += width


def _house(x: float, width: float, height: float, low: float, chance: random.Random) -> None:
    front = materials.make(f"painted/{chance.choice(FACADES)}")
    y = chance.uniform(7.0, 9.0)
    solids.box((width, 1.0, height), front, (x + width / 2, y + 0.5, low + height / 2))
    pane = materials.make(f"plastic/{chance.choice(('charcoal', 'petrol', 'dark grey'))}")
    for floor in range(int(height / 2.8)):
        for number in range(int(width / 1.6)):
            at = (x + 0.9 + number * 1.6, y - 0.02, low + 1.5 + floor * 2.8)
            solids.box((0.8, 0.05, 1.4), pane, at)


def _floor(z: float, stuff: str) -> None:
    """A surface seen from above; its grain runs away from the camera."""
    solids.box((2 * FAR, 2 * FAR, 0.02), materials.make(stuff), (0, 0, z - 0.01), grain="Y")


def _wall(y: float, low: float, paint: str) -> None:
    size = (2 * FAR, 0.02, 8.0)
    solids.box(size, materials.make(f"painted/{paint}"), (0, y + 0.01, low + 4.0))

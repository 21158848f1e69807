"""How the other dining tables are built: drop leaf, keyed, tiled, turned legs, crossed."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import casework, furniture, lighting, outlines, solids
from catalog.studio.shapes.mesh import from_arrays


def drop_leaf(kit: Kit) -> None:
    """A gateleg table: one leaf up on its gate, the other hangs."""
    wood, leg, high = kit["wood"], kit["leg"], 0.74
    solids.box((0.34, 0.8, 0.024), wood, (0, 0, high - 0.012), bevel=0.005, grain="Y")
    half = outlines.superellipse(1.1, 0.8, 3.2, 160)
    right = half[half[:, 0] > 0.03]
    right = right[np.argsort(np.arctan2(right[:, 1], right[:, 0]))]
    leaf = np.vstack((right, [(0.0, right[-1, 1]), (0.0, right[0, 1])]))
    solids.slab(leaf, 0.024, wood, (0.173, 0, high - 0.024), bevel=0.005, grain="Y")
    solids.slab(
        leaf, 0.024, wood, (-0.176, 0, high - 0.026), turn_deg=(0, 93, 180), bevel=0.005, grain="Y"
    )
    for x in (-0.13, 0.13):
        for y in (-0.33, 0.33):
            solids.box(
                (0.045, 0.045, high - 0.024),
                leg,
                (x, y, (high - 0.024) / 2),
                bevel=0.004,
                grain="Z",
            )
    for y in (-0.33, 0.33):
        solids.box((0.215, 0.02, 0.09), leg, (0, y, high - 0.075))
        solids.box((0.215, 0.022, 0.035), leg, (0, y, 0.14))
    for x in (-0.13, 0.13):
        solids.box((0.02, 0.615, 0.09), leg, (x, 0, high - 0.0752))
        solids.box((0.022, 0.615, 0.035), leg, (x, 0, 0.1402))
    gate = np.array([0.5, -0.1])
    solids.box((0.04, 0.04, high - 0.026), leg, (*gate, (high - 0.026) / 2), bevel=0.004, grain="Z")
    hinge = np.array([0.145, 0.2])
    middle, angle = (gate + hinge) / 2, np.degrees(np.arctan2(*(gate - hinge)[::-1]))
    long = float(np.hypot(*(gate - hinge)))
    for z in (high - 0.07, 0.18):
        solids.box((long, 0.02, 0.04), leg, (*middle, z), turn_deg=(0, 0, angle))


def keyed(kit: Kit) -> None:
    """A refectory table: heavy boards on two shaped trestles tied by a stretcher with wedges."""
    wood, wide, deep, high = kit["wood"], 1.95, 0.92, 0.76
    for number in range(4):
        y = -deep / 2 + deep / 8 + number * deep / 4
        solids.box((wide, deep / 4 - 0.002, 0.042), wood, (0, y, high - 0.021), bevel=0.006)
    shape = [
        (0.09, 0.1),
        (0.085, 0.2),
        (0.13, 0.32),
        (0.14, 0.42),
        (0.085, 0.52),
        (0.1, 0.6),
        (0.16, 0.66),
    ]
    right = outlines.smooth_path(shape, 8)
    flat = np.vstack((right, right[::-1] * np.array([-1, 1])))
    for x in (-0.62, 0.62):
        post = solids.slab(flat, 0.06, wood, bevel=0.008, grain="Y")
        post.rotation_euler, post.location = (np.radians(90), 0, np.radians(90)), (x - 0.03, 0, 0)
        solids.box((0.085, 0.74, 0.1), wood, (x, 0, 0.05), bevel=0.018, grain="Y")
        solids.box((0.075, 0.78, 0.062), wood, (x, 0, high - 0.073), bevel=0.01, grain="Y")
        side = 1 if x > 0 else -1
        solids.box(
            (0.03, 0.035, 0.15),
            wood,
            (x + side * 0.07, 0, 0.36),
            turn_deg=(0, side * 4, 0),
            bevel=0.005,
            grain="Z",
        )
    solids.box((1.5, 0.045, 0.1), wood, (0, 0, 0.36), bevel=0.006)


def tiled(kit: Kit) -> None:
    """A round cafe table: a chequered top of glazed tiles in a rim on a scrolled iron foot."""
    metal, high, radius, pitch = kit["metal"], 0.74, 0.42, 0.056
    solids.slab(
        outlines.superellipse(2 * radius, 2 * radius),
        0.02,
        kit["grout"],
        (0, 0, high - 0.026),
        bevel=0.003,
    )
    reach = int(radius / pitch) + 1
    for parity, part in ((0, "first"), (1, "second")):
        points, faces = [], []
        for i in range(-reach, reach):
            for j in range(-reach, reach):
                x, y = (i + 0.5) * pitch, (j + 0.5) * pitch
                if (i + j) % 2 != parity or np.hypot(
                    abs(x) + pitch / 2, abs(y) + pitch / 2
                ) > radius:
                    continue
                half, base = pitch / 2 - 0.0016, len(points)
                for z in (high - 0.01, high):
                    points += [(x + sx * half, y + sy * half, z) for sx, sy in furniture.CORNERS]
                faces += [(base + 4, base + 5, base + 6, base + 7)]
                faces += [
                    (base + k, base + (k + 1) % 4, base + 4 + (k + 1) % 4, base + 4 + k)
                    for k in range(4)
                ]
        tiles = from_arrays("tiles", np.array(points), faces, kit[part])
        edge = tiles.modifiers.new("eased", "BEVEL")
        edge.width, edge.segments = 0.0016, 2
    hoop = outlines.superellipse(2 * radius, 2 * radius)
    solids.tube(
        np.column_stack((hoop, np.full(len(hoop), high - 0.012))), 0.014, metal, closed=True
    )
    _scrolls(metal, high)


def _scrolls(metal: object, high: float) -> None:
    """Four flat iron bars that sweep from the floor in to a collar and out under the top."""
    knots = [
        (0.3, 0.012),
        (0.25, 0.02),
        (0.12, 0.12),
        (0.045, 0.3),
        (0.05, 0.45),
        (0.13, 0.6),
        (0.26, 0.69),
        (0.33, high - 0.034),
    ]
    line = outlines.smooth_path(knots, 10)
    for angle in np.radians([45, 135, 225, 315]):
        out = np.array([np.cos(angle), np.sin(angle)])
        solids.tube(np.column_stack((line[:, :1] * out, line[:, 1])), 0.013, metal, sides=14)
        lighting.ball(0.02, metal, (*(0.3 * out), 0.02))
    for radius, level in ((0.062, 0.36), (0.3, high - 0.034)):
        hoop = outlines.superellipse(2 * radius, 2 * radius)
        solids.tube(np.column_stack((hoop, np.full(len(hoop), level))), 0.009, metal, closed=True)
    solids.rod((0, 0, 0.3), (0, 0, 0.42), 0.012, metal)


def turned_four(kit: Kit) -> None:
    """A farmhouse table: an oiled top over a painted frame with turned legs and a drawer."""
    paint, wide, deep, high = kit["frame"], 1.6, 0.86, 0.76
    for number in range(3):
        solids.box(
            (wide, deep / 3 - 0.002, 0.034),
            kit["top"],
            (0, (number - 1) * deep / 3, high - 0.017),
            bevel=0.008,
        )
    casework.turned_legs(wide - 0.14, deep - 0.12, high - 0.034, paint, 0.05)
    rail = high - 0.034 - 0.06
    for side in (-1, 1):
        solids.box((wide - 0.3, 0.024, 0.11), paint, (0, side * (deep / 2 - 0.09), rail))
        solids.box((0.024, deep - 0.3, 0.11), paint, (side * (wide / 2 - 0.1), 0, rail))
    furniture.front((0.5, 0.02, 0.09), paint, (0, -deep / 2 + 0.075, rail))
    furniture.knob((0, -deep / 2 + 0.065, rail), kit["knob"])


def crossed(kit: Kit) -> None:
    """An oval stone top on two upright slabs that cross."""
    high = 0.75
    solids.slab(
        outlines.superellipse(1.9, 1.0, 2.3, 160),
        0.024,
        kit["top"],
        (0, 0, high - 0.024),
        bevel=0.008,
    )
    for turn in (28, -28):
        solids.box(
            (0.98, 0.055, high - 0.026),
            kit["base"],
            (0, 0, (high - 0.026) / 2),
            bevel=0.022,
            turn_deg=(0, 0, turn),
        )

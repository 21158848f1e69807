"""How the newer backpacks are built: box pack, drawstring pack, leather mini."""

from __future__ import annotations

import numpy as np

from catalog.studio.families import _backpacks as pack
from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, fibre, outlines, solids, sweep
from catalog.studio.shapes.mesh import Points


def _piped(
    kit: Kit, outline: Points, y: float, thick: float = 0.0026, share: float = 0.985
) -> None:
    """A cord sewn along an edge."""
    ring = bags.contour(outline, share, y)[:-1]
    solids.tube(ring, thick, kit["web"], closed=True, sides=10)


def box(kit: Kit) -> None:
    """A boxy school pack: zip around the lid, flat front pocket, two webbing grips on top."""
    width, height, depth = 0.27, 0.375, 0.12
    outline = bags.bag_outline(width, height, low=0.035, high=0.045)
    bags.pouch(outline, depth, kit["body"], power=9, belly=0.008, dents=0.004, seed=3)
    pack.back(kit, outline, 0.02)
    _piped(kit, outline, -depth * 0.93, share=0.972)
    _piped(kit, outline, 0.0, 0.003, 1.003)
    pocket = bags.bag_outline(0.235, 0.165, low=0.025, high=0.012)
    bags.pouch(
        pocket,
        0.024,
        kit["body"],
        (0, -depth - 0.006, 0.022),
        power=6,
        belly=0.004,
        dents=0.003,
        seed=6,
    )
    line = np.array([(x, -depth - 0.034, 0.172) for x in np.linspace(-0.1, 0.1, 40)])
    bags.zip_line(line, kit["web"], kit["metal"], face=(0, -1, 0.3), width=0.016, pull=0.9)
    arch = bags.contour(outline, 0.985, -depth * 0.62, 0.17, 0.83)
    solids.tube(arch, 0.0042, kit["web"], sides=10)
    solids.tube(arch * [1.004, 1, 1.004], 0.0021, kit["metal"], sides=8)
    badge = outlines.superellipse(0.05, 0.05, 2, 48)
    bags.pouch(
        bags.even(badge, 60) + np.array([0, 0.0]),
        0.0022,
        kit["label"],
        (0, -depth - 0.0105, 0.275),
        power=4,
        belly=0.0004,
        dents=0,
    )
    loop = bags.contour(bags.even(badge, 60), 0.86, -0.0032, 0.0, 1.0, steps=70)
    bags.stitches(
        loop, kit["thread"], pitch=0.0036, thick=0.0004, offset=(0, -depth - 0.0105, 0.275)
    )
    for y in (-0.035, -0.085):
        _grip(kit, y, height)
    pack.straps(kit, height, width / 2)
    fibre.stand()


def _grip(kit: Kit, y: float, height: float) -> None:
    """One of the two carrying loops on top, snapped together in the middle."""
    knots = [
        (-0.075, y, height - 0.03),
        (-0.073, y, height + 0.012),
        (-0.05, -0.06 + (y + 0.06) * 0.5, height + 0.05),
        (0, -0.06 + (y + 0.06) * 0.25, height + 0.062),
    ]
    knots += [(-a, b, c) for a, b, c in knots[-2::-1]]
    sweep.bar(
        outlines.smooth_path(knots, 10),
        0.024,
        0.004,
        kit["web"],
        face=(0, -1 if y < -0.06 else 1, 0.4),
        power=5,
    )


def drawstring(kit: Kit) -> None:
    """A soft bag gathered at its mouth by the cords that are also its straps."""
    height = 0.42
    outline = bags.even(
        outlines.smooth_path(
            [
                (0, 0),
                (-0.15, 0.004),
                (-0.168, 0.025),
                (-0.172, 0.14),
                (-0.166, 0.29),
                (-0.125, 0.37),
                (-0.098, 0.395),
                (-0.112, height),
                (0, height + 0.004),
                (0.112, height),
                (0.098, 0.395),
                (0.125, 0.37),
                (0.166, 0.29),
                (0.172, 0.14),
                (0.168, 0.025),
                (0.15, 0.004),
            ],
            10,
            closed=True,
        )
    )

    def gathers(x: Points, z: Points) -> Points:
        near = np.exp(-(((z - 0.393) / 0.075) ** 2))
        spread = x / (0.1 + 0.16 * np.clip(0.39 - z, 0, 1))
        return near * (
            0.0085 * np.cos(spread * 26 + 2 * np.sin(spread * 7))
            - 0.016 * np.exp(-(((z - 0.393) / 0.016) ** 2))
        )

    for turn in (0, 180):
        bags.pouch(
            outline * ([1, 1] if turn == 0 else [-1, 1]),
            0.05,
            kit["body"],
            power=2.6,
            belly=0.034,
            dents=0.008,
            seed=5 + turn,
            relief=gathers,
            turn_deg=(0, 0, turn),
        )
    _cords(kit)
    fibre.stand()


def _cords(kit: Kit) -> None:
    """The gathering cord, its two ends, and the cords that are the straps of a drawstring pack."""
    tie = [
        (-0.1, 0, 0.394),
        (-0.06, -0.046, 0.391),
        (0, -0.058, 0.39),
        (0.06, -0.046, 0.391),
        (0.1, 0, 0.394),
    ]
    fibre.rope(outlines.smooth_path(tie, 16), 0.0042, kit["web"], pitch=0.012)
    for side in (-1, 1):
        knots = [(side * 0.1, 0.004, 0.394), (side * 0.13, 0.05, 0.4), (side * 0.165, 0.085, 0.3),
                 (side * 0.185, 0.07, 0.15), (side * 0.166, 0.012, 0.03)]  # fmt: skip
        fibre.rope(outlines.smooth_path(knots, 20), 0.0042, kit["web"], pitch=0.012)
        bags.ring((side * 0.163, -0.002, 0.03), 0.0085, 0.0024, kit["metal"], turn_deg=(90, 0, 0))
        end = [
            (side * 0.03, -0.06, 0.39),
            (side * 0.038, -0.086, 0.35),
            (side * 0.035, -0.094, 0.3),
        ]
        fibre.rope(outlines.smooth_path(end, 16), 0.0038, kit["web"], pitch=0.012)
        solids.box((0.013, 0.013, 0.024), kit["label"], (side * 0.035, -0.094, 0.292), bevel=0.003)


def mini(kit: Kit) -> None:
    """A small leather city backpack: rounded, a flap with a turn lock, a zipped pocket."""
    width, height, depth = 0.245, 0.285, 0.105
    outline = bags.bag_outline(width, height, top=0.93, low=0.04, high=0.07)
    bags.pouch(outline, depth, kit["body"], power=6, belly=0.01, dents=0.002, seed=4)
    pack.back(kit, outline, 0.018)
    solids.tube(
        bags.contour(outline, 0.972, -depth * 0.9)[:-1],
        0.0022,
        kit["leather"],
        closed=True,
        sides=10,
    )
    flap = bags.bag_outline(width * 1.02, 0.155, top=0.9, low=0.07, high=0.05)
    at = (0, -depth - 0.0055, height - 0.148)
    bags.pouch(flap, 0.0062, kit["body"], at, power=4, belly=0.003, dents=0.0012, seed=8)
    seam = bags.contour(
        flap, 0.95, -float(bags.rise(np.array([0.95]), 0.0062, 4, 0.003)[0]) - 0.0007
    )
    bags.stitches(seam, kit["thread"], pitch=0.0052, thick=0.0005, offset=at)
    lid = bags.bag_outline(width * 0.92, depth + 0.03, low=0.03, high=0.03)
    bags.pouch(
        lid,
        0.01,
        kit["body"],
        (0, 0.014, height - 0.008),
        power=3,
        belly=0.004,
        dents=0.001,
        turn_deg=(-90, 0, 180),
    )
    spot = (0, -depth - 0.0165, height - 0.128)
    solids.box((0.036, 0.004, 0.022), kit["metal"], spot, bevel=0.0018)
    solids.box((0.02, 0.007, 0.007), kit["metal"], (0, spot[1] - 0.004, spot[2]), bevel=0.002)
    pocket = bags.bag_outline(0.19, 0.09, low=0.03, high=0.012)
    bags.pouch(
        pocket,
        0.02,
        kit["body"],
        (0, -depth - 0.005, 0.022),
        power=5,
        belly=0.004,
        dents=0.0014,
        seed=7,
    )
    line = np.array([(x, -depth - 0.0265, 0.1) for x in np.linspace(-0.075, 0.075, 36)])
    bags.zip_line(line, kit["leather"], kit["metal"], face=(0, -1, 0.2), width=0.015, pull=0.1)
    pack.straps(kit, height, width / 2)
    fibre.stand()

"""A hiking pack: lid, lashings, stretch pockets and a mat rolled up beneath."""

from __future__ import annotations

import numpy as np

from catalog.studio.families import _backpacks as pack
from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, fibre, millinery, outlines, solids, sweep


def hiking(kit: Kit) -> None:
    """A trekking pack: domed lid on straps, compression straps, stretch pockets, a rolled mat."""
    width, height, depth = 0.31, 0.56, 0.16
    outline = bags.bag_outline(width, height, top=0.96, low=0.06, high=0.05)
    bags.pouch(outline, depth, kit["body"], power=5, belly=0.02, dents=0.009, seed=5)
    pack.back(kit, outline)
    lid = bags.bag_outline(width * 1.05, 0.15, top=0.96, low=0.06, high=0.06)
    bags.pouch(
        lid,
        0.03,
        kit["accent"],
        (0, -depth - 0.012, height - 0.1),
        power=3,
        belly=0.014,
        dents=0.005,
        seed=8,
    )
    top = bags.bag_outline(width * 1.02, depth + 0.07, low=0.06, high=0.06)
    bags.pouch(
        top,
        0.05,
        kit["accent"],
        (0, 0.03, height - 0.005),
        power=2.5,
        belly=0.012,
        dents=0.005,
        seed=6,
        turn_deg=(-90, 0, 180),
    )
    pocket = bags.bag_outline(0.225, 0.26, top=0.9, low=0.05, high=0.05)
    bags.pouch(
        pocket,
        0.03,
        kit["accent"],
        (0, -depth - 0.012, 0.09),
        power=4,
        belly=0.012,
        dents=0.006,
        seed=7,
    )
    zipper = np.array([(0.06 * np.sin(s), -depth - 0.058 + 0.004 * s * s, 0.14 + 0.16 * (s + 1) / 2)
                       for s in np.linspace(-1, 1, 40)])  # fmt: skip
    bags.zip_line(zipper, kit["web"], kit["metal"], width=0.016, pull=0.9)
    _lashings(kit, width, height, depth)
    _mat(kit, depth)
    pack.straps(kit, height, width / 2)
    fibre.stand()


def _lashings(kit: Kit, width: float, height: float, depth: float) -> None:
    """The lid's straps with their buckles, and the stretch pockets at both sides."""
    for side in (-1, 1):
        x = side * 0.105
        line = [
            (x, -depth - 0.03, 0.3),
            (x, -depth - 0.035, 0.42),
            (x, -depth - 0.052, height - 0.06),
        ]
        sweep.bar(outlines.smooth_path(line, 8), 0.02, 0.003, kit["web"], face=(0, -1, 0), power=5)
        solids.box((0.03, 0.011, 0.034), kit["metal"], (x, -depth - 0.042, 0.41), bevel=0.004)
        net = bags.bag_outline(0.13, 0.19, low=0.03, high=0.02)
        bags.pouch(
            net,
            0.02,
            kit["web"],
            (side * (width / 2 - 0.004), -depth * 0.48, 0.05),
            power=4,
            belly=0.006,
            dents=0.004,
            seed=3 + side,
            turn_deg=(0, 0, side * 90),
        )


def _mat(kit: Kit, depth: float) -> None:
    """A sleeping mat rolled up and strapped beneath the pack."""
    radius, half = 0.062, 0.2
    turns = np.linspace(0, 7 * np.pi, 220)
    spiral = 0.008 + (radius - 0.008) * turns / turns[-1]
    y, z = -depth * 0.5 + spiral * np.cos(turns), -radius + 0.006 + spiral * np.sin(turns)
    rows = np.linspace(-half, half, 12)
    points = np.stack(np.broadcast_arrays(rows[:, None], y[None], z[None]), axis=2)
    cloth = np.stack(
        np.broadcast_arrays(rows[:, None], sweep.arc_length(np.column_stack((y, z)))[None]), axis=2
    )
    millinery.sheet(points, cloth, kit["mat"], thick=0.006)
    for x in (-0.1, 0.1):
        flat = outlines.superellipse(2 * radius + 0.014, 2 * radius + 0.014, 2, 60)
        ring = np.column_stack(
            (np.full(60, x), flat[:, 0] - depth * 0.5, flat[:, 1] - radius + 0.006)
        )
        middle = ring.mean(axis=0)
        sweep.bar(ring, 0.022, 0.0034, kit["web"], closed=True, face=ring - middle, power=5)

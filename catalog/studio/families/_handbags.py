"""How the handbags are built."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, fibre, outlines, solids


def _stitched(
    kit: Kit,
    outline: np.ndarray,
    share: float,
    depth: float,
    power: float,
    belly: float,
    at: tuple[float, float, float],
) -> None:
    """A row of stitches that follows a pouch's edge on its surface."""
    y = -float(bags.rise(np.array([share]), depth, power, belly)[0]) - 0.0006
    bags.stitches(
        bags.contour(outline, share, y, steps=300),
        kit["thread"],
        pitch=0.0055,
        thick=0.0005,
        offset=at,
    )


def satchel(kit: Kit) -> None:
    """A structured trapezoid bag: two rolled handles on rings, zip along the top, metal feet."""
    width, height, depth = 0.33, 0.235, 0.062
    outline = bags.bag_outline(width, height, top=0.84, low=0.022, high=0.022)
    for turn in (0, 180):
        bags.pouch(
            outline,
            depth,
            kit["body"],
            power=7,
            belly=0.012,
            dents=0.0022,
            seed=3 + turn,
            turn_deg=(0, 0, turn),
        )
    seam = -float(bags.rise(np.array([0.968]), depth, 7, 0.012)[0])
    solids.tube(
        bags.contour(outline, 0.968, seam, steps=240)[:-1],
        0.0024,
        kit["trim"],
        closed=True,
        sides=10,
    )
    zipper = np.array([(x, 0, height + 0.0015) for x in np.linspace(-0.125, 0.125, 40)])
    bags.zip_line(zipper, kit["trim"], kit["metal"], face=(0, -0.02, 1), width=0.03, pull=0.95)
    front = bags.bag_outline(width * 0.93, height * 0.44, top=0.97, low=0.022, high=0.01)
    bags.pouch(
        front,
        0.006,
        kit["body"],
        (0, -depth - 0.012, 0.01),
        power=5,
        belly=0.003,
        dents=0.0012,
        seed=6,
    )
    _stitched(kit, front, 0.955, 0.006, 5, 0.003, (0, -depth - 0.0125, 0.01))
    for side in (-1, 1):
        y = side * (depth + 0.006)
        for x in (-0.075, 0.075):
            tab = [
                (x, y * 1.06, height - 0.115),
                (x, y * 1.14, height - 0.05),
                (x, y * 0.98, height + 0.006),
            ]
            path = outlines.smooth_path(tab, 8)
            bags.band(path, 0.026, 0.0035, kit["trim"], face=(0, side, 0))
            bags.stitches(
                path, kit["thread"], offset=(0.0095, side * 0.0023, 0), pitch=0.0055, thick=0.0005
            )
            bags.stitches(
                path, kit["thread"], offset=(-0.0095, side * 0.0023, 0), pitch=0.0055, thick=0.0005
            )
            bags.ring((x, y * 0.98, height + 0.015), 0.0125, 0.0019, kit["metal"])
        arch = [
            (-0.075, y, height + 0.024),
            (-0.07, y * 0.95, height + 0.07),
            (-0.04, y * 0.85, height + 0.112),
            (0, y * 0.8, height + 0.124),
        ]
        arch += [(-x, b, z) for x, b, z in arch[-2::-1]]
        solids.tube(outlines.smooth_path(arch, 10), 0.0068, kit["trim"], sides=14)
    fibre.stand()


def saddle(kit: Kit) -> None:
    """A half-round crossbody bag: curved flap with a buckle, long strap."""
    width, height, depth = 0.245, 0.2, 0.06
    outline = bags.bag_outline(width, height, top=0.96, low=0.095, high=0.03)
    bags.pouch(outline, depth, kit["body"], power=6, belly=0.008, dents=0.0018, seed=2)
    solids.tube(
        bags.contour(outline, 0.99, -depth * 0.72)[:-1], 0.0022, kit["trim"], closed=True, sides=10
    )
    flap = bags.bag_outline(width * 1.02, height * 0.74, top=0.96, low=0.085, high=0.025)
    bags.pouch(
        flap,
        0.006,
        kit["body"],
        (0, -depth - 0.0065, height * 0.3),
        power=4,
        belly=0.005,
        dents=0.001,
        seed=5,
    )
    _stitched(kit, flap, 0.955, 0.006, 4, 0.005, (0, -depth - 0.0068, height * 0.3))
    lid = bags.bag_outline(width * 0.985, depth + 0.014, low=0.012, high=0.012)
    bags.pouch(
        lid,
        0.008,
        kit["body"],
        (0, 0.004, height - 0.004),
        power=3,
        belly=0.002,
        dents=0.001,
        turn_deg=(-90, 0, 180),
    )
    y = -depth - 0.0185
    strap = [
        (0, y - 0.0006, height * 0.62),
        (0, y - 0.001, height * 0.45),
        (0, y + 0.002, height * 0.3),
        (0, y + 0.01, height * 0.2),
    ]
    path = outlines.smooth_path(strap, 8)
    bags.band(path, 0.028, 0.0032, kit["trim"])
    for x in (-0.0105, 0.0105):
        bags.stitches(path, kit["thread"], offset=(x, -0.002, 0), pitch=0.0055, thick=0.0005)
    bags.buckle((0, y - 0.0035, height * 0.43), 0.042, 0.034, kit["metal"])
    _long_strap(kit, width / 2 * 0.95, height, -depth * 0.5, 0.2, 0.019)
    fibre.stand()


def _long_strap(kit: Kit, half: float, height: float, y: float, rise: float, broad: float) -> None:
    """A shoulder strap that rises in a loop from a ring at each side."""
    for side in (-1, 1):
        bags.band(
            [
                (side * (half + 0.005), y, height - 0.045),
                (side * (half + 0.006), y, height + 0.004),
            ],
            0.022,
            0.003,
            kit["trim"],
            face=(side, 0, 0),
        )
        bags.ring(
            (side * (half + 0.006), y, height + 0.012),
            0.012,
            0.0018,
            kit["metal"],
            turn_deg=(90, 0, 90),
        )
    knots = [
        (-half - 0.006, y, height + 0.02),
        (-half * 0.96, y + 0.004, height + rise * 0.45),
        (-half * 0.6, y + 0.008, height + rise * 0.87),
        (0, y + 0.01, height + rise),
    ]
    knots += [(-x, b, z) for x, b, z in knots[-2::-1]]
    path = outlines.smooth_path(knots, 12)
    bags.band(path, broad, 0.0034, kit["trim"], face=(0.0, -1, 0.0))
    for x in (-broad * 0.36, broad * 0.36):
        inner = path * [1 + x / half * 0.9, 1, 1] + [0, -0.002, x * 0.0]
        bags.stitches(inner, kit["thread"], pitch=0.006, thick=0.0004)


def _quilts(x: np.ndarray, z: np.ndarray) -> np.ndarray:
    """Diamond quilting: pillows 32 mm wide between sewn valleys."""
    u, v = (x + z * 0.8) / 0.032, (x - z * 0.8) / 0.032
    return 0.0052 * np.sqrt(np.abs(np.sin(np.pi * u) * np.sin(np.pi * v)))


def quilted(kit: Kit) -> None:
    """A quilted flap bag with a turn lock and a chain."""
    width, height, depth = 0.255, 0.165, 0.058
    outline = bags.bag_outline(width, height, top=0.985, low=0.016, high=0.016)
    bags.pouch(outline, depth, kit["body"], power=8, belly=0.004, dents=0.0, relief=_quilts)
    flap = bags.even(
        outlines.smooth_path(
            [
                (-0.127, 0.115),
                (-0.128, 0.04),
                (-0.112, 0.022),
                (-0.05, 0.016),
                (0, 0.0),
                (0.05, 0.016),
                (0.112, 0.022),
                (0.128, 0.04),
                (0.127, 0.115),
                (0.1, 0.119),
                (-0.1, 0.119),
            ],
            10,
            closed=True,
        )
    )
    bags.pouch(
        flap,
        0.005,
        kit["body"],
        (0, -depth - 0.0052, height - 0.114),
        power=5,
        belly=0.003,
        dents=0,
        relief=_quilts,
    )
    lid = bags.bag_outline(width * 0.995, depth + 0.012, low=0.01, high=0.01)
    bags.pouch(
        lid,
        0.007,
        kit["body"],
        (0, 0.003, height - 0.003),
        power=3,
        belly=0.002,
        dents=0,
        turn_deg=(-90, 0, 180),
    )
    y = -depth - 0.017
    solids.box((0.038, 0.004, 0.022), kit["metal"], (0, y, height - 0.095), bevel=0.0018)
    solids.box((0.022, 0.007, 0.007), kit["metal"], (0, y - 0.005, height - 0.095), bevel=0.002)
    half = width / 2 - 0.012
    knots = [
        (-half, -depth * 0.5, height),
        (-half * 0.98, -depth * 0.5, height + 0.075),
        (-half * 0.62, -depth * 0.45, height + 0.145),
        (0, -depth * 0.42, height + 0.17),
    ]
    knots += [(-x, b, z) for x, b, z in knots[-2::-1]]
    bags.chain(outlines.smooth_path(knots, 14), 0.017, 0.0019, kit["metal"])
    fibre.stand()

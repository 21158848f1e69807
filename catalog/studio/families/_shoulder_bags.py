"""How the soft and small handbags are built: camera bag, clutch, hobo, frame bag."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, fibre, jewels, outlines, solids, sweep
from catalog.studio.shapes.mesh import Points


def _both_sides(kit: Kit, outline: Points, depth: float, **how: float) -> None:
    """Front and back of a bag, back to back."""
    for turn in (0, 180):
        bags.pouch(outline * ([1, 1] if turn == 0 else [-1, 1]), depth, kit["body"], seed=3 + turn,
                   turn_deg=(0, 0, turn), **how)  # fmt: skip


def _arch(half: float, foot: float, rise: float, y: float, lean: float = 0.0) -> Points:
    """A strap's way from one side of the bag over to the other."""
    knots = [
        (-half, y, foot),
        (-half * 0.99, y + lean * 0.4, foot + rise * 0.42),
        (-half * 0.66, y + lean * 0.85, foot + rise * 0.86),
        (0, y + lean, foot + rise),
    ]
    knots += [(-x, b, z) for x, b, z in knots[-2::-1]]
    return outlines.smooth_path(knots, 14)


def camera(kit: Kit) -> None:
    """A small boxy crossbody bag: zips on top and front, a tassel, a broad striped strap."""
    width, height, depth = 0.215, 0.15, 0.036
    outline = bags.bag_outline(width, height, low=0.032, high=0.032)
    _both_sides(kit, outline, depth, power=8, belly=0.006, dents=0.0014)
    for y in (-1, 1):
        edge = bags.contour(outline, 0.982, y * depth * 0.9)[:-1]
        solids.tube(edge, 0.0023, kit["trim"], closed=True, sides=10)
    zipper = np.array([(x, 0, height + 0.0012) for x in np.linspace(-0.078, 0.078, 40)])
    bags.zip_line(zipper, kit["trim"], kit["metal"], face=(0, -0.02, 1), width=0.026, pull=0.96)
    pocket = bags.bag_outline(0.185, 0.092, low=0.026, high=0.012)
    bags.pouch(
        pocket,
        0.007,
        kit["body"],
        (0, -depth - 0.0055, 0.016),
        power=5,
        belly=0.004,
        dents=0.001,
        seed=8,
    )
    line = np.array([(x, -depth - 0.0115, 0.118) for x in np.linspace(-0.08, 0.08, 40)])
    bags.zip_line(line, kit["trim"], kit["metal"], width=0.015, pull=0.04)
    _tassel(kit, np.array([-0.074, -depth - 0.018, 0.088]))
    half = width / 2 + 0.004
    for side in (-1, 1):
        bags.ring(
            (side * half, 0, height - 0.018), 0.0135, 0.002, kit["metal"], turn_deg=(90, 0, 90)
        )
        bags.band(
            [(side * (half - 0.003), 0, height - 0.07), (side * half, 0, height - 0.022)],
            0.026,
            0.003,
            kit["trim"],
            face=(side, 0, 0),
        )
    path = _arch(half, height - 0.006, 0.2, 0.0, 0.008)
    along = np.abs(np.linspace(-1, 1, len(path)))
    wide = 0.038 - 0.02 * np.clip((along - 0.9) / 0.1, 0, 1)
    sweep.bar(path, wide, 0.003, kit["strap"], face=(0, -1, 0.0), power=6)
    stripe = path[4:-4] + np.array((0, -0.0008, 0))
    sweep.bar(stripe, 0.014, 0.0026, kit["stripe"], face=(0, -1, 0.0), power=6)
    fibre.stand()


def _tassel(kit: Kit, at: Points) -> None:
    """A leather tassel at a zip's puller."""
    solids.tube([at + np.array([0, 0, 0.012]), at], 0.0012, kit["trim"], sides=8)
    solids.lathe(
        [(0.0, 0.004), (0.0042, 0.003), (0.005, -0.003), (0.005, -0.009)],
        kit["trim"],
        tuple(at),
        steps=24,
    )
    for turn in np.linspace(0, 2 * np.pi, 14, False):
        out = np.array([np.cos(turn), np.sin(turn), 0.0])
        path = [
            at + out * 0.004 + [0, 0, -0.008],
            at + out * 0.0056 + [0, 0, -0.03],
            at + out * 0.0066 + [0, 0, -0.05],
        ]
        sweep.bar(
            outlines.smooth_path(path, 4), 0.0026, 0.0011, kit["trim"], face=out, power=4, sides=10
        )


def clutch(kit: Kit) -> None:
    """A slim envelope clutch: a pointed flap with a snap, a wrist strap on a ring."""
    width, height, depth = 0.285, 0.172, 0.017
    outline = bags.bag_outline(width, height, low=0.008, high=0.008)
    _both_sides(kit, outline, depth, power=7, belly=0.004, dents=0.0012)
    flap = bags.even(
        outlines.smooth_path(
            [
                (-0.1385, 0.106),
                (-0.1385, 0.1),
                (-0.08, 0.052),
                (-0.012, 0.003),
                (0, 0),
                (0.012, 0.003),
                (0.08, 0.052),
                (0.1385, 0.1),
                (0.1385, 0.106),
                (0.1, 0.108),
                (0, 0.108),
                (-0.1, 0.108),
            ],
            10,
            closed=True,
        )
    )
    at = (0, -depth - 0.0035, height - 0.105)
    bags.pouch(flap, 0.0045, kit["body"], at, power=5, belly=0.0015, dents=0.0006, seed=5)
    y = -float(bags.rise(np.array([0.955]), 0.0045, 5, 0.0015)[0]) - 0.0006
    seam = bags.contour(flap, 0.955, y, 0.0, 1.0, steps=260)
    low = seam[seam[:, 2] < 0.098]
    half = len(low) // 2
    for part in (low[:half], low[half:]):
        bags.stitches(part, kit["thread"], pitch=0.0048, thick=0.00045, offset=at)
    lid = bags.bag_outline(width * 0.995, 2 * depth + 0.006, low=0.006, high=0.006)
    bags.pouch(
        lid,
        0.005,
        kit["body"],
        (0, depth, height - 0.0035),
        power=3,
        belly=0.001,
        dents=0.0006,
        turn_deg=(-90, 0, 180),
    )
    spot = (0, -depth - 0.0098, height - 0.093)
    solids.lathe(
        [(0.0075, 0), (0.0075, 0.0015), (0.005, 0.0032), (0, 0.0036)],
        kit["metal"],
        spot,
        steps=40,
        turn_deg=(90, 0, 0),
    )
    _wristlet(kit, width / 2 + 0.0075, height)
    fibre.stand()


def _wristlet(kit: Kit, x: float, height: float) -> None:
    """A ring at the side of a clutch, a strap looped through it."""
    bags.ring((x, 0, height - 0.028), 0.008, 0.0016, kit["metal"])
    wrist = [
        (x + 0.007, -0.002, height - 0.03),
        (x + 0.026, -0.008, height - 0.06),
        (x + 0.03, -0.01, height - 0.12),
        (x + 0.014, -0.008, height - 0.15),
        (x + 0.004, -0.004, height - 0.11),
        (x + 0.0065, 0.0, height - 0.034),
    ]
    sweep.bar(
        outlines.smooth_path(wrist, 12), 0.011, 0.0028, kit["trim"], face=(0, -1, 0.02), power=4
    )


def hobo(kit: Kit) -> None:
    """A slouching crescent: soft sides that sag, a broad shoulder strap grown out of its horns."""
    outline = bags.even(
        outlines.smooth_path(
            [
                (-0.188, 0.24),
                (-0.192, 0.16),
                (-0.15, 0.06),
                (-0.07, 0.012),
                (0, 0.004),
                (0.07, 0.012),
                (0.15, 0.06),
                (0.192, 0.16),
                (0.188, 0.24),
                (0.165, 0.243),
                (0.095, 0.212),
                (0, 0.2),
                (-0.095, 0.212),
                (-0.165, 0.243),
            ],
            10,
            closed=True,
        )
    )

    def slouch(x: Points, z: Points) -> Points:
        sag = 0.0075 * np.cos((z - 0.9 * x**2 / 0.19) * 85) * np.exp(-(((z - 0.17) / 0.06) ** 2))
        pull = 0.005 * np.cos(np.abs(x) * 90 + z * 30) * np.clip((np.abs(x) - 0.05) / 0.12, 0, 1)
        return sag + pull

    for turn in (0, 180):
        bags.pouch(
            outline,
            0.05,
            kit["body"],
            power=3.2,
            belly=0.026,
            dents=0.006,
            seed=4 + turn,
            relief=slouch,
            turn_deg=(0, 0, turn),
        )
    seam = np.column_stack((outline[:, 0], np.zeros(len(outline)), outline[:, 1]))
    solids.tube(seam, 0.0026, kit["trim"], closed=True, sides=10)
    mouth = np.array([(x, 0, 0.2005 + 0.9 * x * x) for x in np.linspace(-0.12, 0.12, 50)])
    bags.zip_line(mouth, kit["trim"], kit["metal"], face=(0, -0.3, 1), width=0.024, pull=0.9)
    path = _arch(0.178, 0.225, 0.24, 0.0, 0.006)
    along = np.abs(np.linspace(-1, 1, len(path)))
    sweep.bar(path, 0.026 + 0.016 * along**4, 0.0055, kit["body"], face=(0, -1, 0), power=4)
    for side in (-1, 1):
        row = path + np.column_stack(
            (
                side * 0.0095 * np.sign(path[:, 0]) * np.minimum(np.abs(path[:, 0]) / 0.1, 1),
                np.full(len(path), -0.003),
                side * 0.0095 * (1 - along),
            )
        )
        bags.stitches(row, kit["thread"], pitch=0.0055, thick=0.00045)
        bags.ring((side * 0.176, -0.004, 0.243), 0.0165, 0.0024, kit["metal"])
    fibre.stand()


def framed(kit: Kit) -> None:
    """An evening bag: a pleated pouch under a metal frame with a kiss lock, a chain."""
    outline = bags.even(
        outlines.smooth_path(
            [
                (-0.082, 0.13),
                (-0.104, 0.09),
                (-0.11, 0.05),
                (-0.088, 0.014),
                (-0.04, 0.002),
                (0, 0),
                (0.04, 0.002),
                (0.088, 0.014),
                (0.11, 0.05),
                (0.104, 0.09),
                (0.082, 0.13),
                (0.04, 0.134),
                (-0.04, 0.134),
            ],
            10,
            closed=True,
        )
    )

    def pleats(x: Points, z: Points) -> Points:
        fade = np.clip((z - 0.03) / 0.1, 0, 1) ** 1.2
        return (
            0.0042 * fade * np.cos(x / (0.012 + 0.02 * np.clip(0.13 - z, 0, 1)) * 2 * np.pi * 0.9)
        )

    for turn in (0, 180):
        bags.pouch(
            outline,
            0.026,
            kit["body"],
            power=2.6,
            belly=0.016,
            dents=0.001,
            relief=pleats,
            turn_deg=(0, 0, turn),
        )
    for y in (-0.0085, 0.0085):
        rim = [
            (-0.098, y, 0.093),
            (-0.091, y, 0.122),
            (-0.076, y, 0.139),
            (-0.05, y, 0.1425),
            (0, y, 0.1435),
        ]
        rim += [(-x, b, z) for x, b, z in rim[-2::-1]]
        sweep.bar(
            outlines.smooth_path(rim, 10), 0.0105, 0.0075, kit["metal"], face=(0, -1, 0), power=3
        )
    for side in (-1, 1):
        spot = np.array([[side * 0.0052, side * -0.004, 0.1535]])
        jewels.beads(spot, 0.0062, kit["metal"], along=np.array([[1.0, 0, 0]]))
        bags.ring((side * 0.09, 0, 0.139), 0.006, 0.0013, kit["metal"])
    bags.chain(_arch(0.091, 0.144, 0.15, 0.0), 0.012, 0.0013, kit["metal"])
    fibre.stand()

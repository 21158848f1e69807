"""How the backpacks are built."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, fibre, outlines, solids


def straps(kit: Kit, height: float, half: float) -> None:
    """Padded shoulder straps behind the pack, their webbing and the grab loop on top."""
    for side in (-1, 1):
        knots = [
            (side * 0.05, 0.035, height - 0.04),
            (side * 0.075, 0.075, height - 0.07),
            (side * 0.1, 0.1, height * 0.72),
            (side * 0.115, 0.095, height * 0.5),
            (side * 0.118, 0.08, height * 0.32),
        ]
        path = outlines.smooth_path(knots, 10)
        bags.band(path, 0.062, 0.016, kit["strap"], face=(0, 1, 0.15))
        tail = outlines.smooth_path(
            [knots[-1], (side * 0.125, 0.062, height * 0.18), (side * (half - 0.012), 0.03, 0.045)],
            8,
        )
        bags.band(tail, 0.024, 0.003, kit["web"], face=(0, 1, 0.15))
    loop = [
        (-0.035, 0.02, height - 0.012),
        (-0.034, 0.022, height + 0.02),
        (-0.018, 0.024, height + 0.036),
        (0.018, 0.024, height + 0.036),
        (0.034, 0.022, height + 0.02),
        (0.035, 0.02, height - 0.012),
    ]
    bags.band(outlines.smooth_path(loop, 8), 0.024, 0.006, kit["web"], face=(0, -1, 0.0))


def back(kit: Kit, outline: np.ndarray, depth: float = 0.035) -> None:
    """The padded back panel, behind the seam."""
    bags.pouch(
        outline * [-1, 1], depth, kit["body"], power=3, belly=0.004, seed=9, turn_deg=(0, 0, 180)
    )


def label(
    kit: Kit, at: tuple[float, float, float], size: tuple[float, float] = (0.05, 0.032)
) -> None:
    """A small sewn-on leather label."""
    x, y, z = at
    solids.box((size[0], 0.002, size[1]), kit["label"], at, bevel=0.0008)
    a, b = size[0] / 2 - 0.003, size[1] / 2 - 0.003
    frame = [
        (x - a, y, z - b),
        (x + a, y, z - b),
        (x + a, y, z + b),
        (x - a, y, z + b),
        (x - a, y, z - b),
    ]
    bags.stitches(frame, kit["thread"], pitch=0.004, thick=0.0004, offset=(0, -0.0013, 0))


def daypack(kit: Kit) -> None:
    """A round-topped daypack: arched zip, front pocket with its own zip, side pockets."""
    width, height, depth = 0.3, 0.45, 0.125
    outline = bags.bag_outline(width, height, top=0.9, low=0.05, high=0.115)
    bags.pouch(outline, depth, kit["body"], power=6, belly=0.022, dents=0.006, seed=3)
    back(kit, outline)
    solids.tube(bags.contour(outline, 1.003, 0.0)[:-1], 0.0032, kit["web"], closed=True, sides=10)
    seam = -float(bags.rise(np.array([0.968]), depth, 6, 0.022)[0])
    solids.tube(
        bags.contour(outline, 0.968, seam, steps=240)[:-1],
        0.0026,
        kit["web"],
        closed=True,
        sides=10,
    )
    arch = bags.contour(outline, 1.002, -depth * 0.5, 0.16, 0.84)
    _side_zip(kit, arch)
    pocket = bags.bag_outline(0.235, 0.2, top=0.94, low=0.045, high=0.05)
    bags.pouch(
        pocket,
        0.042,
        kit["body"],
        (0, -depth - 0.008, 0.03),
        power=4,
        belly=0.012,
        dents=0.005,
        seed=5,
    )
    ring = bags.contour(pocket, 1.0, -depth - 0.01)[:-1]
    solids.tube(ring + np.array((0, 0, 0.03)), 0.0026, kit["web"], closed=True, sides=8)
    top = np.array(
        [
            (x, -depth - 0.061 + 1.1 * x * x, 0.187 - 0.9 * x * x)
            for x in np.linspace(-0.088, 0.088, 40)
        ]
    )
    bags.zip_line(top, kit["web"], kit["metal"], face=(0, -1, 0.35), width=0.016, pull=0.12)
    label(kit, (0, -depth - 0.024, 0.315))
    for side in (-1, 1):
        net = bags.bag_outline(0.1, 0.14, top=1.0, low=0.03, high=0.02)
        bags.pouch(
            net,
            0.022,
            kit["web"],
            (side * (width / 2 - 0.006), -depth * 0.46, 0.03),
            power=4,
            belly=0.006,
            dents=0.004,
            seed=7 + side,
            turn_deg=(0, 0, side * 90),
        )
    straps(kit, height, width / 2)
    fibre.stand()


def _side_zip(kit: Kit, arch: np.ndarray) -> None:
    """The zip over the top: tape and teeth lie on the gusset.

    So their broad side looks outwards.
    """
    middle = np.array([0.0, arch[0, 1], 0.22])
    for path, radius, stuff, flat in (
        (arch, 0.009, kit["web"], 0.22),
        (arch + (arch - middle) * 0.008, 0.0023, kit["metal"], 1.0),
    ):
        tangent = np.gradient(path, axis=0)
        tangent /= np.linalg.norm(tangent, axis=1, keepdims=True)
        out = np.cross(tangent, [0.0, 1.0, 0.0])
        angle = np.linspace(0, 2 * np.pi, 12, endpoint=False)
        rings = path[:, None] + radius * (
            np.cos(angle)[None, :, None] * np.array([0.0, 1.0, 0.0])
            + flat * np.sin(angle)[None, :, None] * out[:, None]
        )
        bags.from_arrays(
            "zip", rings.reshape(-1, 3), bags.grid_faces(len(path), 12, wrap=True), stuff
        )
    for at in (0.3, 0.36):
        head = arch[int(at * len(arch))]
        solids.tube(
            [
                head + np.array((0.004, -0.004, 0)),
                head + np.array((0.012, -0.012, -0.02)),
                head + np.array((0.013, -0.014, -0.045)),
            ],
            0.0024,
            kit["metal"],
            sides=8,
            flat=1.6,
        )


def rucksack(kit: Kit) -> None:
    """A canvas rucksack: drawstring mouth under a flap, two leather straps with buckles.

    Front pockets.
    """
    width, height, depth = 0.31, 0.42, 0.14
    outline = bags.bag_outline(width, height, top=0.94, low=0.045, high=0.06)
    bags.pouch(outline, depth, kit["body"], power=5, belly=0.02, dents=0.009, seed=4)
    back(kit, outline)
    flap = bags.bag_outline(width * 1.03, 0.2, top=0.98, low=0.055, high=0.045)
    bags.pouch(
        flap,
        0.024,
        kit["body"],
        (0, -depth - 0.008, height - 0.187),
        power=3,
        belly=0.014,
        dents=0.004,
        seed=8,
    )
    bags.stitches(
        bags.contour(flap, 0.94, -0.013, 0.0, 1.0),
        kit["thread"],
        offset=(0, -depth - 0.011, height - 0.185),
    )
    lid = bags.bag_outline(width * 1.0, depth + 0.058, top=1.0, low=0.06, high=0.05)
    bags.pouch(
        lid,
        0.03,
        kit["body"],
        (0, 0.03, height - 0.014),
        power=2.6,
        belly=0.01,
        dents=0.004,
        seed=6,
        turn_deg=(-90, 0, 180),
    )
    for x in (-0.075, 0.075):
        pocket = bags.bag_outline(0.128, 0.15, low=0.025, high=0.02)
        bags.pouch(
            pocket,
            0.035,
            kit["body"],
            (x, -depth - 0.012, 0.03),
            power=4,
            belly=0.01,
            dents=0.004,
            seed=3 + x,
        )
        line = [
            (x, -depth - 0.062, 0.03),
            (x, -depth - 0.066, 0.1),
            (x, -depth - 0.06, 0.17),
            (x, -depth - 0.05, 0.235),
            (x, -depth - 0.053, 0.33),
            (x, -depth - 0.04, 0.4),
            (x, -depth + 0.02, height + 0.022),
        ]
        path = outlines.smooth_path(line[2:], 8)
        bags.band(path, 0.024, 0.0032, kit["leather"])
        bags.stitches(path, kit["thread"], offset=(0.009, -0.0022, 0))
        bags.stitches(path, kit["thread"], offset=(-0.009, -0.0022, 0))
        bags.band(
            outlines.smooth_path(
                [(x, -depth - 0.06, 0.09), (x, -depth - 0.067, 0.13), (x, -depth - 0.064, 0.19)], 8
            ),
            0.022,
            0.003,
            kit["leather"],
        )
        bags.buckle((x, -depth - 0.069, 0.165), 0.034, 0.028, kit["metal"])
    label(kit, (0, -depth - 0.047, height - 0.09), (0.045, 0.03))
    straps(kit, height, width / 2)
    fibre.stand()


def rolltop(kit: Kit) -> None:
    """A roll-top pack: a tall plain body, the mouth rolled and buckled at the sides.

    One zipped pocket.
    """
    width, height, depth = 0.3, 0.43, 0.13
    outline = bags.bag_outline(width, height, top=0.96, low=0.045, high=0.03)
    bags.pouch(outline, depth, kit["body"], power=6, belly=0.016, dents=0.009, seed=12)
    back(kit, outline)
    for radius, z, y in ((0.034, height + 0.008, -depth * 0.42),):
        turns = np.linspace(0, 4.4 * np.pi, 110)
        spiral = radius * (1 - 0.1 * turns / np.pi / 1.5)
        section = np.column_stack(
            (y + spiral * np.cos(turns) * 1.25, z + spiral * np.sin(turns) * 0.85)
        )
        x = np.linspace(-width / 2 * 0.98, width / 2 * 0.98, 40)
        sag = 0.004 * np.cos(x / width * 2 * np.pi)
        rows = np.stack(
            [
                np.column_stack((np.full(110, at), section[:, 0], section[:, 1] - drop))
                for at, drop in zip(x, sag, strict=True)
            ]
        )
        roll = bags.from_arrays("roll", rows.reshape(-1, 3), bags.grid_faces(40, 110), kit["body"])
        thick = roll.modifiers.new("thickness", "SOLIDIFY")
        thick.thickness = 0.003
    for side in (-1, 1):
        x = side * (width / 2 + 0.004)
        line = [
            (x, -depth * 0.42, height + 0.02),
            (x + side * 0.006, -depth * 0.42, height - 0.03),
            (x + side * 0.002, -depth * 0.42, 0.2),
        ]
        bags.band(outlines.smooth_path(line, 8), 0.024, 0.003, kit["web"], face=(side, 0, 0))
        solids.box(
            (0.012, 0.032, 0.04),
            kit["metal"],
            (x + side * 0.006, -depth * 0.42, height - 0.06),
            bevel=0.004,
        )
    front = bags.bag_outline(0.27, 0.2, low=0.04, high=0.02)
    bags.pouch(
        front,
        0.018,
        kit["body"],
        (0, -depth - 0.01, 0.035),
        power=4,
        belly=0.008,
        dents=0.004,
        seed=2,
    )
    line = np.array(
        [(x, -depth - 0.034 + 0.2 * abs(x) ** 2, 0.222) for x in np.linspace(-0.12, 0.12, 40)]
    )
    bags.zip_line(line, kit["web"], kit["metal"], width=0.02, pull=0.1)
    middle = [
        (0, -depth - 0.03, 0.29),
        (0, -depth - 0.026, 0.38),
        (0, -depth - 0.002, height),
        (0, -depth * 0.8, height + 0.035),
    ]
    bags.band(outlines.smooth_path(middle, 8), 0.026, 0.003, kit["web"])
    solids.box((0.036, 0.01, 0.028), kit["metal"], (0, -depth - 0.034, 0.31), bevel=0.004)
    label(kit, (0.085, -depth - 0.036, 0.09), (0.04, 0.024))
    straps(kit, height, width / 2)
    fibre.stand()

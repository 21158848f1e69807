"""How the made-up totes are built: leather shopper, straw basket, quilted tote, string bag."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, fibre, millinery, outlines, solids, sweep
from catalog.studio.shapes.mesh import Points


def _handle(
    kit: Kit, reach: float, foot: float, rise: float, y: float, *, thick: float = 0.0055
) -> None:
    """A rolled handle from two sewn tabs, ``y`` where it stands on the bag."""
    arch = [(-reach, y, foot), (-reach * 0.97, y * 0.96, foot + rise * 0.5),
            (-reach * 0.62, y * 0.9, foot + rise * 0.88), (0, y * 0.86, foot + rise)]  # fmt: skip
    arch += [(-x, b, z) for x, b, z in arch[-2::-1]]
    solids.tube(outlines.smooth_path(arch, 12), thick, kit["handle"], sides=14)
    for x in (-reach, reach):
        tab = bags.even(
            outlines.smooth_path(
                [
                    (0, -0.055),
                    (0.012, -0.048),
                    (0.012, -0.015),
                    (0.006, 0.012),
                    (-0.006, 0.012),
                    (-0.012, -0.015),
                    (-0.012, -0.048),
                ],
                8,
                closed=True,
            ),
            60,
        )
        turn = 0 if y < 0 else 180
        bags.pouch(
            tab * ([1, 1] if y < 0 else [-1, 1]),
            0.0032,
            kit["handle"],
            (x, y * 0.985, foot),
            power=4,
            belly=0.0006,
            dents=0,
            turn_deg=(0, 0, turn),
        )
        if y < 0:
            line = bags.contour(tab, 0.8, -0.0046, 0.0, 1.0, steps=80)
            bags.stitches(
                line, kit["thread"], pitch=0.004, thick=0.0004, offset=(x, y * 0.985, foot)
            )


def _open_bag(
    kit: Kit, size: tuple[float, float, float], flare: float, *, sag: float = 0.004
) -> None:
    """A stiff open-topped bag: oblong foot, walls that flare to the mouth by ``flare``."""
    width, deep, tall = size
    angle = millinery.around(361)
    outer = [
        (0.0, 0.004),
        (0.55, 0.002),
        (0.93, 0.0),
        (1.0, 0.006),
        (1.0, 0.03),
        (1.0, 0.5 * tall),
        (1.0, tall),
    ]
    profile = outlines.smooth_path(outer, 14)
    share, z = profile[:, :1], profile[:, 1:]
    grow = 1 + flare * z / tall
    pinch = 1 - 0.45 * (z / tall) ** 2
    box = (np.abs(np.sin(angle)) ** 7 + np.abs(np.cos(angle)) ** 7) ** (-1 / 7)
    x = share * width / 2 * grow * np.sin(angle) * box
    y = -share * deep / 2 * pinch * np.cos(angle) * box
    soft = sag * np.sin(x * 34 + z * 20) * np.sin(np.pi * np.clip(z / tall, 0, 1))
    points = np.stack(np.broadcast_arrays(x, y + soft * np.sign(np.cos(angle)), z), axis=2)
    run = np.concatenate(
        ([0.0], np.cumsum(np.hypot(np.diff(share[:, 0]) * width / 2, np.diff(z[:, 0]))))
    )
    around = np.cumsum(np.linalg.norm(np.diff(points[-1], axis=0, prepend=points[-1][:1]), axis=1))
    cloth = np.stack(np.broadcast_arrays(around, run[:, None]), axis=2)
    millinery.sheet(points, cloth, kit["body"], thick=0.003)
    rim = points[-1][:-1]
    solids.tube(rim, 0.0026, kit["trim"], closed=True, sides=10)


def _on_front(size: tuple[float, float, float], flare: float, x: Points, z: float) -> Points:
    """Points just before the front wall of an open bag, at ``x`` and height ``z``."""
    width, deep, tall = size
    half = width / 2 * (1 + flare * z / tall)
    sag = 0.004 * np.sin(x * 34 + z * 20) * np.sin(np.pi * z / tall)
    bulge = (1 - np.abs(x / half) ** 7) ** (1 / 7)
    y = -deep / 2 * (1 - 0.45 * (z / tall) ** 2) * bulge + sag - 0.0022
    return np.column_stack((x, y, np.full(len(x), z)))


def shopper(kit: Kit) -> None:
    """A leather shopper: open top, two long rolled handles, stitched base, a hanging tag."""
    width, deep, tall = 0.36, 0.13, 0.29
    _open_bag(kit, (width, deep, tall), 0.16)
    for y in (-1, 1):
        _handle(kit, 0.085, tall - 0.012, 0.22, y * (deep / 2 * 0.57 + 0.004))
    across = np.linspace(-0.16, 0.16, 120)
    for z in (0.052, 0.056):
        row = _on_front((width, deep, tall), 0.16, across, z)
        bags.stitches(row, kit["thread"], pitch=0.0055, thick=0.0005)
    tag = _on_front((width, deep, tall), 0.16, np.array([0.0]), tall - 0.075)[0]
    tag += np.array((0, -0.004, 0))
    cord = [(0, tag[1] + 0.012, tall + 0.002), (0.001, tag[1] + 0.003, tall - 0.02), tuple(tag)]
    solids.tube(outlines.smooth_path(cord, 8), 0.0013, kit["handle"], sides=8)
    low = tuple(tag + np.array((0, 0, -0.024)))
    solids.box((0.03, 0.0035, 0.048), kit["handle"], low, bevel=0.0014, turn_deg=(-7, 0, 0))
    fibre.stand()


def basket(kit: Kit) -> None:
    """A sewn straw market basket with leather handles."""
    width, deep, tall = 0.36, 0.2, 0.27
    angle = millinery.around(361)
    profile = outlines.smooth_path(
        [
            (0.0, 0.003),
            (0.4, 0.001),
            (0.66, 0.002),
            (0.76, 0.016),
            (0.82, 0.08),
            (0.93, 0.18),
            (1.0, tall),
        ],
        14,
    )
    share, z = profile[:, :1], profile[:, 1:]
    sag = 1 + 0.012 * np.cos(3 * angle + 8 * z) * np.clip(z / tall, 0, 1)
    x = share * width / 2 * np.sin(angle) * sag
    y = -share * deep / 2 * np.cos(angle) * sag
    dip = -0.022 * np.sin(angle) ** 2 * (z / tall) ** 3
    points = np.stack(np.broadcast_arrays(x, y, z + dip), axis=2)
    run = np.concatenate(
        ([0.0], np.cumsum(np.hypot(np.diff(share[:, 0]) * width / 2, np.diff(z[:, 0]))))
    )
    cloth = np.stack(np.broadcast_arrays(angle[None] * width / 2.6, run[:, None]), axis=2)
    millinery.sheet(points, cloth, kit["body"], thick=0.005)
    fibre.rope(points[-1], 0.0062, kit["body"], pitch=0.014, lobes=2)
    for y_side in (-1, 1):
        _handle(kit, 0.085, tall - 0.03, 0.17, y_side * (deep / 2 * 0.93 + 0.006), thick=0.0062)
    fibre.stand()


def quilted(kit: Kit) -> None:
    """A padded nylon tote, stitched in broad puffed bands, with webbing handles."""
    width, height = 0.4, 0.33
    outline = bags.bag_outline(width, height, top=0.98, low=0.05, high=0.02)

    def puffs(x: Points, z: Points) -> Points:
        band = np.abs(np.sin(np.pi * (z + 0.002) / 0.055)) ** 0.55
        gather = 0.0016 * np.sin(x * 150 + 9 * np.sin(z * 40)) * (1 - band)
        return 0.014 * band + gather

    for turn in (0, 180):
        bags.pouch(
            outline * ([1, 1] if turn == 0 else [-1, 1]),
            0.05,
            kit["body"],
            power=3.4,
            belly=0.012,
            dents=0.004,
            seed=2 + turn,
            relief=puffs,
            turn_deg=(0, 0, turn),
        )
    for y in (-1, 1):
        knots = [
            (-0.09, y * 0.066, 0.23),
            (-0.09, y * 0.056, height - 0.02),
            (-0.087, y * 0.04, height + 0.1),
            (-0.055, y * 0.036, height + 0.19),
            (0, y * 0.034, height + 0.215),
        ]
        knots += [(-a, b, c) for a, b, c in knots[-2::-1]]
        sweep.bar(
            outlines.smooth_path(knots, 12), 0.03, 0.004, kit["handle"], face=(0, y, 0), power=5
        )
    fibre.stand()


def string(kit: Kit) -> None:
    """A knotted cotton string bag, as if it held something round, with two long handles."""
    rows, columns, tall = 15, 40, 0.3
    level = np.linspace(0.0, 1.0, rows)
    radius = (
        0.155
        * np.clip(np.sin(np.pi * (0.1 + 0.66 * level)), 0.02, 1) ** 0.85
        * np.clip(level / 0.2, 0.16, 1) ** 0.5
    )
    for direction in (-1, 1):
        for strand in range(columns):
            fine = np.linspace(0, 1, 90)
            turn = 2 * np.pi * (strand / columns) + direction * fine * 2.2
            r = np.interp(fine, level, radius) + 0.0012 * direction * np.cos(
                fine * 2.2 * columns / 2
            )
            sag = 0.006 * np.cos(3 * turn + 6 * fine)
            path = np.column_stack(
                (1.15 * r * np.sin(turn), -0.82 * r * np.cos(turn), tall * fine**1.15 + sag * fine)
            )
            solids.tube(path, 0.00165, kit["body"], sides=6)
    angle = np.linspace(0, 2 * np.pi, 120)
    top = np.column_stack(
        (1.15 * radius[-1] * np.sin(angle), -0.82 * radius[-1] * np.cos(angle), np.full(120, tall))
    )
    top[:, 2] += 0.006 * np.cos(3 * angle + 6)
    fibre.rope(top, 0.0058, kit["body"], pitch=0.014, lobes=3)
    for y in (-1, 1):
        half = 1.15 * radius[-1] * 0.72
        knots = [
            (-half, y * 0.056, tall),
            (-half * 0.98, y * 0.04, tall + 0.11),
            (-half * 0.55, y * 0.03, tall + 0.21),
            (0, y * 0.028, tall + 0.235),
        ]
        knots += [(-a, b, c) for a, b, c in knots[-2::-1]]
        sweep.bar(
            outlines.smooth_path(knots, 12), 0.022, 0.0036, kit["handle"], face=(0, y, 0), power=4
        )
    fibre.stand()

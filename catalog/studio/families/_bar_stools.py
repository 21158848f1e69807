"""How the other stools are built: pressed steel, a swivel bucket, crossed legs, cane, steps."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import furniture, lighting, outlines, solids, sweep, wrapped


def pressed(kit: Kit) -> None:
    """A bar stool of pressed sheet steel: a square seat with a grip hole, sheet legs, two rails."""
    metal, high = kit["metal"], 0.75
    seat = outlines.superellipse(0.33, 0.33, 4.5, 120)
    wrapped.pad(seat, 0.024, metal, (0, 0, high - 0.024), edge=0.011, crown=-0.004)
    lip = np.column_stack(
        (outlines.superellipse(0.332, 0.332, 4.5, 120), np.full(120, high - 0.014))
    )
    solids.tube(lip, 0.0105, metal, closed=True)
    hole = outlines.rounded_rect(0.085, 0.026, 0.0128, 8)
    solids.slab(hole, 0.004, kit["foot"], (0, 0, high - 0.0035), bevel=0.001)
    solids.tube(
        np.column_stack((hole, np.full(len(hole), high - 0.001))),
        0.003,
        metal,
        closed=True,
        sides=10,
    )
    for sx, sy in furniture.CORNERS:
        top, foot = (
            np.array([sx * 0.135, sy * 0.135, high - 0.018]),
            np.array([sx * 0.205, sy * 0.205, 0.0]),
        )
        path = np.linspace(top, foot, 10)
        sweep.bar(
            path,
            np.linspace(0.062, 0.032, 10),
            np.linspace(0.03, 0.02, 10),
            metal,
            face=(sx, sy, 0),
            power=2.6,
        )
        solids.lathe(
            [(0, 0), (0.02, 0), (0.018, 0.018), (0, 0.02)], kit["foot"], tuple(foot), steps=24
        )
    for level in (0.22, 0.5):
        reach = 0.205 - 0.07 * level / high
        for (ax, ay), (bx, by) in zip(
            furniture.CORNERS, (*furniture.CORNERS[1:], furniture.CORNERS[0]), strict=True
        ):
            ends = np.array([(ax * reach, ay * reach, level), (bx * reach, by * reach, level)])
            sweep.bar(np.linspace(*ends, 6), 0.028, 0.006, metal, face=(ax + bx, ay + by, 0))


def bucket(kit: Kit) -> None:
    """A bar chair on a disc: a low channelled shell around a round pad, a foot hoop, a gas lift."""
    metal, cover, high = kit["metal"], kit["cover"], 0.66
    solids.lathe(
        [(0, 0), (0.2, 0), (0.202, 0.004), (0.19, 0.012), (0.06, 0.022), (0.034, 0.04), (0, 0.042)],
        metal,
        smooth=3,
    )
    solids.rod((0, 0, 0.03), (0, 0, 0.42), 0.026, metal)
    solids.rod((0, 0, 0.4), (0, 0, high), 0.017, metal)
    hoop = outlines.fillet(
        [
            (0.02, 0.0, 0.28),
            (0.15, -0.03, 0.28),
            (0.15, -0.2, 0.28),
            (-0.15, -0.2, 0.28),
            (-0.15, -0.03, 0.28),
            (-0.02, 0.0, 0.28),
        ],
        0.08,
        10,
    )
    solids.tube(hoop, 0.0105, metal)
    path = wrapped.horseshoe(0.185, -0.13, 0.19, 0.17)
    at = wrapped.share(path)
    tops = high + 0.16 + 0.13 * np.sin(np.pi * at) ** 1.4
    ripple = 0.014 * np.abs(np.sin(np.pi * at * 15)) ** 0.5
    wrapped.wall(path, high - 0.03, tops, 0.055, cover, flare=0.05, ripple=ripple, end_bevel=0.022)
    seat = outlines.superellipse(0.37, 0.37, 2.5, 120)
    wrapped.pad(seat, 0.06, cover, (0, 0.005, high - 0.03), edge=0.02, crown=0.0)
    wrapped.pad(
        seat * 0.96, 0.06, cover, (0, 0.0, high + 0.026), edge=0.028, crown=0.016, piping=0.004
    )


def curule(kit: Kit) -> None:
    """A footstool on two crossed half circles, a rod between them, a full cushion."""
    metal, cover = kit["metal"], kit["cover"]
    angle = np.radians(np.linspace(205, 335, 40))
    for y in (-0.16, 0.16):
        low = np.column_stack((0.24 * np.cos(angle), np.full(40, y), 0.46 + 0.235 * np.sin(angle)))
        solids.tube(low, 0.011, metal)
        rise = np.column_stack(
            (0.24 * np.cos(angle), np.full(40, y), 0.0 - 0.235 * np.sin(angle) + 0.0)
        )
        keep = rise[:, 2] > 0.085
        arch = rise[keep]
        solids.tube(arch + np.array([0, 0.0, -0.0]), 0.011, metal)
        lighting.ball(0.02, metal, (0, y - 0.012 if y < 0 else y + 0.012, 0.23))
        for side in (-1, 1):
            lighting.ball(0.016, metal, (side * 0.218, y, 0.091))
            solids.rod((side * 0.218, y, 0.095), (side * 0.226, y, 0.0), 0.01, metal)
    solids.rod((0, -0.16, 0.23), (0, 0.16, 0.23), 0.009, metal)
    for side in (-1, 1):
        solids.rod((side * 0.218, -0.17, 0.36), (side * 0.218, 0.17, 0.36), 0.012, metal)
    seat = outlines.superellipse(0.54, 0.42, 5.0, 140)
    wrapped.pad(seat, 0.06, cover, (0, 0, 0.365), edge=0.02, crown=0.0)
    wrapped.pad(seat * 0.98, 0.085, cover, (0, 0, 0.42), edge=0.04, crown=0.03, piping=0.0055)


def cane_counter(kit: Kit) -> None:
    """A counter stool of rattan: a woven seat, a low hoop back filled with canes, braced legs."""
    cane, cord, high = kit["cane"], kit["cord"], 0.66
    hoop = outlines.superellipse(0.4, 0.38, 3.0, 100)
    for level in (high, high - 0.03):
        solids.tube(np.column_stack((hoop, np.full(100, level))), 0.0135, cane, closed=True)
    for number, y in enumerate(np.linspace(-0.172, 0.172, 27)):
        half = np.interp(abs(y), [0, 0.1, 0.15, 0.18], [0.195, 0.19, 0.165, 0.12])
        lift = high + 0.004 * (-1) ** number
        solids.tube(
            [(-half, y, lift), (0, y, lift - 0.012), (half, y, lift)], 0.0066, cord, sides=8
        )
    for side in (-1, 1):
        front = outlines.smooth_path(
            [(side * 0.165, -0.16, high), (side * 0.18, -0.18, 0.3), (side * 0.2, -0.2, 0)], 8
        )
        solids.tube(front, 0.0145, cane)
        back = outlines.smooth_path(
            [(side * 0.2, 0.2, 0), (side * 0.18, 0.175, 0.4), (side * 0.17, 0.165, high)], 8
        )
        solids.tube(back, 0.0145, cane)
        for y in (-1, 1):
            arc = outlines.smooth_path(
                [
                    (side * 0.175, y * 0.172, 0.42),
                    (side * 0.12, y * 0.165, 0.56),
                    (0, y * 0.162, 0.615),
                ],
                8,
            )
            solids.tube(arc, 0.008, cane)
    rise = outlines.smooth_path(
        [
            (-0.18, 0.1, high),
            (-0.205, 0.16, 0.82),
            (-0.15, 0.235, 0.93),
            (0, 0.255, 0.955),
            (0.15, 0.235, 0.93),
            (0.205, 0.16, 0.82),
            (0.18, 0.1, high),
        ],
        12,
    )
    for shift in (0.0, 0.022):
        solids.tube(rise - np.array([0, 0.004, shift]) * (1 if shift else 0), 0.0115, cane)
    for share in np.linspace(0.2, 0.8, 11):
        top = rise[int(share * (len(rise) - 1))]
        solids.rod((top[0] * 0.9, 0.165 - 0.25 * abs(share - 0.5) ** 2, high), top, 0.0058, cane)
    for level, reach in ((0.2, 0.192), (0.32, 0.186)):
        ring = outlines.rounded_rect(2 * reach, 2 * reach, 0.02, 4)
        solids.tube(np.column_stack((ring, np.full(len(ring), level))), 0.0105, cane, closed=True)


def steps(kit: Kit) -> None:
    """A kitchen step: two treads between cut sides, a grip hole in the upper one."""
    side_wood, tread = kit["frame"], kit["tread"]
    shape = [
        (-0.2, 0),
        (-0.155, 0),
        (-0.1, 0.09),
        (0.1, 0.09),
        (0.15, 0),
        (0.195, 0),
        (0.175, 0.44),
    ]
    shape += [(-0.02, 0.44), (-0.03, 0.24), (-0.185, 0.23)]
    flat = outlines.fillet([(x, y, 0) for x, y in [*shape, shape[0]]], 0.02, 5)[:-1, :2]
    for side in (-1, 1):
        part = solids.slab(flat, 0.02, side_wood, bevel=0.004, grain="Y")
        part.rotation_euler, part.location = (
            (np.radians(90), 0, np.radians(90)),
            (side * 0.19 - 0.01, 0, 0),
        )
    solids.box((0.44, 0.21, 0.022), tread, (0, 0.08, 0.451), bevel=0.006)
    solids.box((0.44, 0.18, 0.022), tread, (0, -0.115, 0.246), bevel=0.006)
    solids.box((0.355, 0.018, 0.09), side_wood, (0, 0.15, 0.38))
    solids.box((0.355, 0.018, 0.08), side_wood, (0, -0.03, 0.19))
    hole = outlines.rounded_rect(0.11, 0.03, 0.0148, 8)
    solids.slab(hole, 0.003, kit["dark"], (0, 0.08, 0.4597), bevel=0.0005)
    solids.tube(
        np.column_stack((hole + np.array([0, 0.08]), np.full(len(hole), 0.4615))),
        0.0028,
        tread,
        closed=True,
        sides=10,
    )

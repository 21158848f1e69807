"""How the other sofas are built: with a chaise, as a daybed, camelback, channelled settee."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import furniture, outlines, soft, solids, wrapped


def corner(kit: Kit) -> None:
    """An L: two seats between one arm and a chaise, straight arms as high as the back."""
    cover, wide, deep, reach, arm = kit["cover"], 2.6, 0.92, 1.62, 0.15
    chaise = 0.92
    front = -deep / 2
    seats = wide - arm - chaise - arm
    left, right = -wide / 2, wide / 2
    base = [
        ((seats + 0.02, deep - 0.1), (left + arm + seats / 2, 0.03)),
        ((chaise, reach - 0.06), (right - arm - chaise / 2, deep / 2 - reach / 2)),
    ]
    for (across, along), (x, y) in base:
        soft.cushion(
            (across, along, 0.2), cover, (x, y, 0.21), radius=0.025, crown=0, bulge=0, dents=0.002
        )
    soft.cushion(
        (wide - 0.02, 0.15, 0.52),
        cover,
        (0, deep / 2 - 0.075, 0.37),
        radius=0.03,
        crown=0.004,
        bulge=0.003,
        dents=0.003,
        seed=3,
    )
    soft.cushion(
        (arm, deep, 0.5),
        cover,
        (left + arm / 2, 0, 0.36),
        radius=0.03,
        crown=0.004,
        bulge=0.004,
        dents=0.003,
        seed=4,
    )
    soft.cushion(
        (arm, deep * 0.78, 0.5),
        cover,
        (right - arm / 2, deep * 0.11, 0.36),
        radius=0.03,
        crown=0.004,
        bulge=0.004,
        dents=0.003,
        seed=6,
    )
    each = seats / 2
    for number in range(2):
        x = left + arm + each * (number + 0.5)
        soft.cushion(
            (each - 0.008, 0.74, 0.16),
            cover,
            (x, front + 0.37, 0.39),
            radius=0.05,
            crown=0.022,
            bulge=0.006,
            dents=0.008,
            piping=0.005,
            seed=10 + number,
        )
        _back(kit, x, deep / 2 - 0.25, each, 20 + number)
    x = right - arm - chaise / 2
    soft.cushion(
        (chaise - 0.008, reach - 0.16, 0.16),
        cover,
        (x, deep / 2 - 0.14 - (reach - 0.16) / 2, 0.39),
        radius=0.05,
        crown=0.024,
        bulge=0.006,
        dents=0.009,
        piping=0.005,
        seed=14,
    )
    _back(kit, x, deep / 2 - 0.25, chaise, 27)
    feet = [
        (left + 0.1, front + 0.1),
        (left + 0.1, deep / 2 - 0.1),
        (right - 0.1, deep / 2 - 0.1),
        (right - arm - 0.08, deep / 2 - reach + 0.1),
        (right - arm - chaise + 0.08, deep / 2 - reach + 0.1),
    ]
    for at in feet:
        solids.box((0.05, 0.05, 0.115), kit["leg"], (*at, 0.0575), bevel=0.004, grain="Z")


def _back(kit: Kit, x: float, y: float, wide: float, seed: int) -> None:
    """A loose back cushion that leans on the back."""
    soft.cushion(
        (wide - 0.02, 0.46, 0.17),
        kit["cover"],
        (x, y, 0.65),
        turn_deg=(75, 0, 0),
        radius=0.07,
        crown=0.04,
        bulge=0.01,
        dents=0.013,
        piping=0.005,
        seed=seed,
    )


def daybed(kit: Kit) -> None:
    """A wooden day bed: a mattress on a slatted frame, bolsters at both ends, loose pillows."""
    wood, cover, wide, deep = kit["wood"], kit["cover"], 1.96, 0.86
    for sx, sy in furniture.CORNERS:
        high = 0.66 if sy > 0 else 0.5
        solids.box(
            (0.05, 0.05, high),
            wood,
            (sx * (wide / 2 - 0.025), sy * (deep / 2 - 0.025), high / 2),
            bevel=0.008,
            grain="Z",
        )
    for side in (-1, 1):
        solids.box(
            (wide - 0.09, 0.03, 0.09), wood, (0, side * (deep / 2 - 0.03), 0.255), bevel=0.005
        )
        solids.box(
            (0.03, deep - 0.09, 0.09), wood, (side * (wide / 2 - 0.03), 0, 0.255), bevel=0.005
        )
        solids.box(
            (0.032, deep - 0.09, 0.045), wood, (side * (wide / 2 - 0.026), 0, 0.475), bevel=0.008
        )
        for y in np.linspace(-deep / 2 + 0.13, deep / 2 - 0.13, 6):
            solids.box(
                (0.018, 0.03, 0.18),
                wood,
                (side * (wide / 2 - 0.028), y, 0.375),
                bevel=0.003,
                grain="Z",
            )
    solids.box((wide - 0.09, 0.032, 0.05), wood, (0, deep / 2 - 0.026, 0.63), bevel=0.008)
    for x in np.linspace(-wide / 2 + 0.13, wide / 2 - 0.13, 17):
        solids.box((0.03, 0.018, 0.31), wood, (x, deep / 2 - 0.028, 0.45), bevel=0.003, grain="Z")
    soft.cushion(
        (wide - 0.11, deep - 0.11, 0.15),
        cover,
        (0, 0, 0.355),
        radius=0.045,
        crown=0.014,
        bulge=0.004,
        dents=0.007,
        piping=0.0055,
    )
    for side in (-1, 1):
        roll = soft.cushion(
            (0.66, 0.18, 0.18),
            kit["bolster"],
            (side * (wide / 2 - 0.16), 0, 0.525),
            radius=0.086,
            crown=0.004,
            bulge=0.004,
            dents=0.006,
            piping=0.004,
            seed=5 + side,
        )
        roll.rotation_euler = (0, 0, np.radians(90))
    for number, (x, part) in enumerate(((-0.42, "cover"), (0.08, "bolster"), (0.5, "cover"))):
        soft.pillow(
            (0.5, 0.46, 0.17),
            kit[part],
            (x, 0.22 - 0.02 * number, 0.63),
            dents=0.012,
            piping=0.004,
            seed=7 + number,
            turn_deg=(68, 0, 4 * (number - 1)),
        )


def camelback(kit: Kit) -> None:
    """A camelback: one back that rises to a hump, scrolled arms, a bench cushion, turned legs."""
    cover, wide, deep = kit["cover"], 1.9, 0.8
    half = wide / 2 - 0.12
    path = wrapped.even([(half, deep / 2 - 0.1), (-half, deep / 2 - 0.1)])
    x = path[:, 0] / half
    tops = (
        0.78
        + 0.15 * np.cos(x * np.pi / 2) ** 2 * (0.7 + 0.3 * np.cos(x * np.pi))
        + 0.02 * np.abs(x) ** 4
    )
    wrapped.wall(path, 0.3, tops, 0.13, cover, flare=0.06, end_bevel=0.03)
    soft.cushion(
        (wide - 0.16, deep - 0.1, 0.2),
        cover,
        (0, -0.01, 0.31),
        radius=0.035,
        crown=0,
        bulge=0.004,
        dents=0.002,
    )
    soft.cushion(
        (wide - 0.36, 0.6, 0.15),
        cover,
        (0, -0.08, 0.475),
        radius=0.05,
        crown=0.025,
        bulge=0.006,
        dents=0.009,
        piping=0.0055,
    )
    for side in (-1, 1):
        at = side * (wide / 2 - 0.115)
        soft.cushion(
            (0.12, deep - 0.08, 0.36),
            cover,
            (at, -0.02, 0.43),
            radius=0.035,
            crown=0,
            bulge=0.004,
            dents=0.003,
            seed=8 + side,
        )
        rise = outlines.smooth_path(
            [
                (at, -deep / 2 - 0.005, 0.605),
                (at, -0.05, 0.6),
                (at, 0.2, 0.64),
                (at, deep / 2 - 0.1, 0.76),
            ],
            10,
        )
        solids.tube(
            rise + np.array([side * 0.028, 0, 0]),
            np.linspace(0.085, 0.062, len(rise)),
            cover,
            sides=32,
        )
        disc = outlines.superellipse(0.12, 0.12, steps=60)
        ring = np.column_stack(
            (disc[:, 0] + at + side * 0.028, np.full(60, -deep / 2 - 0.006), disc[:, 1] + 0.605)
        )
        solids.tube(ring, 0.005, cover, closed=True, sides=8)
    for sx, sy in furniture.CORNERS:
        solids.box(
            (0.048, 0.048, 0.22),
            kit["leg"],
            (sx * (wide / 2 - 0.13), sy * (deep / 2 - 0.08), 0.11),
            bevel=0.004,
            grain="Z",
        )
    solids.box((wide - 0.3, 0.024, 0.036), kit["leg"], (0, 0, 0.085), bevel=0.003)
    for side in (-1, 1):
        solids.box(
            (0.024, deep - 0.2, 0.036),
            kit["leg"],
            (side * (wide / 2 - 0.13), 0, 0.0852),
            bevel=0.003,
        )


def channelled(kit: Kit) -> None:
    """A settee for two: a channelled shell wraps the seat, highest in the middle; metal feet."""
    cover, half, deep = kit["cover"], 0.66, 0.74
    path = wrapped.horseshoe(half, -deep / 2 + 0.05, deep / 2 - 0.1, 0.34)
    at = wrapped.share(path)
    tops = 0.58 + 0.3 * np.sin(np.pi * at) ** 1.2
    channels = np.abs(np.sin(np.pi * at * 21)) ** 0.5
    wrapped.wall(path, 0.16, tops, 0.12, cover, flare=0.09, ripple=0.03 * channels, end_bevel=0.04)
    inner = outlines.fillet(
        [
            (-half, -deep / 2 - 0.02, 0),
            (-half, deep / 2 - 0.1, 0),
            (half, deep / 2 - 0.1, 0),
            (half, -deep / 2 - 0.02, 0),
        ],
        0.3,
        12,
    )[:, :2]
    seat = np.vstack(
        (
            inner,
            outlines.smooth_path(
                [(half, -deep / 2 - 0.02), (0, -deep / 2 - 0.07), (-half, -deep / 2 - 0.02)], 12
            )[1:-1],
        )
    )
    flat = outlines.inset(seat[::-1], 0.045)
    wrapped.pad(flat, 0.17, cover, (0, 0, 0.17), edge=0.02, crown=0.0)
    wrapped.pad(flat, 0.13, cover, (0, -0.008, 0.335), edge=0.05, crown=0.02, piping=0.0055)
    for sx, sy in furniture.CORNERS:
        solids.rod(
            (sx * (half - 0.1), sy * (deep / 2 - 0.16), 0.18),
            (sx * (half - 0.06), sy * (deep / 2 - 0.11), 0),
            0.017,
            kit["leg"],
            end_radius=0.01,
        )

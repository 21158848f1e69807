"""How the dining chairs are built."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import furniture, outlines, soft, solids
from catalog.studio.shapes.mesh import Points

SEAT_M = 0.45


def _saddle(
    u: Points, v: Points, *, wide: float, deep: float, dish: float
) -> tuple[Points, Points, Points]:
    """A wooden seat with a shallow dish and a lip that falls at the front."""
    fall = 0.012 * np.clip(-v - 0.4, 0, 1) ** 2
    return u * wide / 2, v * deep / 2, -dish * (1 - u**2) * (1 - v**2) - fall


def spindle(kit: Kit) -> None:
    """A spindle-back chair.

    Dished seat, turned spindles into a bent top rail, splayed legs with stretchers.
    """
    wood = kit["wood"]
    solids.shell(
        lambda u, v: _saddle(u, v, wide=0.46, deep=0.43, dish=0.014),
        0.036,
        wood,
        (0, 0, SEAT_M),
        round_corners=0.45,
        grain="Y",
    )
    turn = np.radians(np.linspace(40, 140, 30))
    rail = np.column_stack((0.3 * np.cos(turn), 0.02 + 0.27 * np.sin(turn), np.full(30, 0.8)))
    solids.tube(rail, np.full(30, 0.034), wood, flat=0.42)
    for share in np.linspace(0.06, 0.94, 7):
        top = rail[int(share * 29)]
        foot = (top[0] * 0.78, 0.165 - 0.03 * abs(share - 0.5), SEAT_M)
        thick = 0.013 if abs(share - 0.5) > 0.4 else 0.0085
        solids.tube(
            [foot, (np.array(foot) + top) / 2, top], [thick * 0.75, thick * 1.1, thick * 0.75], wood
        )
    for sx, sy in furniture.CORNERS:
        foot = (sx * 0.23, sy * 0.22 + 0.01, 0)
        knee = (sx * 0.17, sy * 0.15, SEAT_M - 0.01)
        points = np.linspace(knee, foot, 6)
        solids.tube(points, [0.012, 0.017, 0.02, 0.02, 0.017, 0.012], wood)
    for side in (-1, 1):
        solids.rod((side * 0.206, -0.18, 0.2), (side * 0.206, 0.19, 0.2), 0.01, wood)
    solids.rod((-0.206, 0, 0.2), (0.206, 0, 0.2), 0.01, wood)


def bow_arm(kit: Kit) -> None:
    """A bentwood chair: one bow is back and arms, a forked splat carries it, a woven cord seat."""
    wood, cord = kit["wood"], kit["cord"]
    turn = np.radians(np.linspace(-12, 192, 60))
    bow = np.column_stack(
        (0.28 * np.cos(turn), 0.02 + 0.24 * np.sin(turn), 0.69 + 0.055 * np.sin(turn))
    )
    solids.tube(
        bow,
        np.interp(np.arange(60), [0, 10, 30, 50, 59], [0.012, 0.015, 0.021, 0.015, 0.012]),
        wood,
    )
    for side in (-1, 1):
        front = [
            (side * 0.225, -0.2, 0),
            (side * 0.225, -0.2, 0.3),
            (side * 0.222, -0.19, SEAT_M + 0.01),
        ]
        solids.tube(outlines.smooth_path(front), 0.016, wood)
        back = [
            (side * 0.2, 0.24, 0),
            (side * 0.19, 0.2, 0.3),
            (side * 0.2, 0.2, 0.5),
            (side * 0.25, 0.08, 0.71),
        ]
        solids.tube(outlines.smooth_path(back), 0.0165, wood)
        fork = [
            (side * 0.02, 0.2, SEAT_M - 0.02),
            (side * 0.025, 0.23, 0.6),
            (side * 0.085, 0.25, 0.735),
        ]
        solids.tube(outlines.smooth_path(fork), 0.02, wood, flat=0.4)
        solids.rod((side * 0.22, -0.19, 0.25), (side * 0.193, 0.21, 0.25), 0.01, wood)
    for y, x, z in ((-0.2, 0.22, SEAT_M - 0.02), (0.2, 0.19, SEAT_M - 0.02), (-0.19, 0.215, 0.3)):
        solids.rod((-x, y, z), (x, y, z), 0.011, wood)
    _woven_seat(cord, 0.43, 0.39, SEAT_M - 0.01)


def _woven_seat(cord: object, wide: float, deep: float, z: float) -> None:
    """Cord wound in four triangles that meet on the diagonals, as on a rush seat."""
    count = 17
    for ring in range(count):
        share = 1 - (ring + 0.5) / count
        half_x, half_y = wide / 2 * share, deep / 2 * share
        level = z - 0.012 * (1 - share)
        loop = [
            (-half_x, -half_y, level),
            (half_x, -half_y, level),
            (half_x, half_y, level),
            (-half_x, half_y, level),
        ]
        loop = [*loop, loop[0]]
        for start, end in pairwise(loop):
            solids.rod(start, end, 0.0068, cord)


def moulded(kit: Kit) -> None:
    """A moulded shell on dowel legs: seat and back are one bent sheet with a rolled rim."""

    def surface(u: Points, v: Points) -> tuple[Points, Points, Points]:
        t = (v + 1) / 2  # 0 at the front edge, 1 at the top of the back
        spine = outlines.smooth_path(
            [
                (-0.23, 0.44),
                (-0.17, 0.462),
                (0.0, 0.438),
                (0.13, 0.445),
                (0.19, 0.52),
                (0.225, 0.66),
                (0.25, 0.82),
            ],
            10,
        )
        run = np.linspace(0, 1, len(spine))
        y, z = np.interp(t, run, spine[:, 0]), np.interp(t, run, spine[:, 1])
        wide = np.interp(t, [0, 0.3, 0.5, 0.75, 1], [0.21, 0.235, 0.245, 0.225, 0.19])
        hug = u**2 * np.interp(t, [0, 0.35, 0.6, 1], [0.005, 0.05, 0.09, 0.03])
        lift = np.interp(t, [0, 0.4, 0.55, 0.7], [1, 0.9, 0.5, 0.1])
        return u * wide, y - hug * (1 - lift), z + hug * lift

    solids.shell(surface, 0.008, kit["shell"], samples=(48, 72), round_corners=0.45)
    wood, wire = kit["wood"], kit["wire"]
    for sx, sy in furniture.CORNERS:
        top, foot = (sx * 0.11, sy * 0.1, 0.41), (sx * 0.23, sy * 0.23, 0)
        solids.rod(top, foot, 0.015, wood, end_radius=0.011)
        solids.rod((sx * 0.155, sy * 0.15, 0.25), (-sx * 0.11, sy * 0.1, 0.41), 0.0045, wire)
        solids.rod((sx * 0.155, sy * 0.15, 0.25), (sx * 0.11, -sy * 0.1, 0.41), 0.0045, wire)
    for side in (-1, 1):
        solids.box((0.03, 0.26, 0.025), wire, (side * 0.11, 0, 0.418), bevel=0.004)


def upholstered(kit: Kit) -> None:
    """A padded chair.

    Round seat cushion, curved padded back held by the back legs, slim metal legs.
    """
    cover, metal = kit["cover"], kit["metal"]
    profile = [
        (0, 0.405),
        (0.2, 0.405),
        (0.235, 0.42),
        (0.24, 0.45),
        (0.225, 0.478),
        (0.14, 0.49),
        (0, 0.492),
    ]
    solids.lathe(profile, cover, smooth=6)
    turn = np.radians(np.linspace(15, 165, 60))
    section = np.linspace(0, 2 * np.pi, 28, endpoint=False)
    rows = []
    for angle in turn:
        fade = np.sin((angle - turn[0]) / (turn[-1] - turn[0]) * np.pi) ** 0.35
        out = 0.245 + np.sign(np.cos(section)) * np.abs(np.cos(section)) ** 0.6 * 0.026 * max(
            fade, 0.25
        )
        up = 0.7 + np.sign(np.sin(section)) * np.abs(np.sin(section)) ** 0.6 * 0.12 * max(
            fade, 0.25
        )
        rows.append(np.column_stack((out * np.cos(angle), out * np.sin(angle), up)))
    faces = [*solids.grid_faces(60, 28, wrap=True), range(28), range(59 * 28, 60 * 28)]
    solids.from_arrays("back", np.vstack(rows), faces, cover, sharp_deg=180)
    for side in (-1, 1):
        back = [(side * 0.2, 0.24, 0), (side * 0.175, 0.19, 0.42), (side * 0.16, 0.215, 0.7)]
        solids.tube(outlines.smooth_path(back), 0.011, metal)
        solids.rod(
            (side * 0.16, -0.15, 0.42), (side * 0.2, -0.21, 0), 0.011, metal, end_radius=0.009
        )
    hoop = outlines.superellipse(0.38, 0.38)
    solids.tube(np.column_stack((hoop, np.full(len(hoop), 0.4))), 0.01, metal, closed=True)


def cross_back(kit: Kit) -> None:
    """A bistro cross-back.

    Bent round hoop back with a crossed splat, round woven seat, ring stretcher.
    """
    wood, cord = kit["wood"], kit["cord"]
    hoop = [
        (-0.19, 0.2, 0.44),
        (-0.2, 0.23, 0.62),
        (-0.17, 0.26, 0.8),
        (0, 0.285, 0.88),
        (0.17, 0.26, 0.8),
        (0.2, 0.23, 0.62),
        (0.19, 0.2, 0.44),
    ]
    solids.tube(outlines.smooth_path(hoop), 0.0155, wood)
    for side in (-1, 1):
        strap = [
            (side * 0.19, 0.215, 0.5),
            (side * 0.08, 0.24, 0.6),
            (-side * 0.1, 0.262, 0.76),
            (-side * 0.14, 0.272, 0.83),
        ]
        solids.tube(outlines.smooth_path(strap), 0.011, wood, flat=0.5)
        leg = [(side * 0.19, 0.2, 0.46), (side * 0.19, 0.21, 0.25), (side * 0.2, 0.25, 0)]
        solids.tube(outlines.smooth_path(leg), 0.0165, wood)
        solids.rod(
            (side * 0.165, -0.165, 0.44), (side * 0.19, -0.2, 0), 0.0165, wood, end_radius=0.013
        )
    seat = outlines.superellipse(0.43, 0.42, 2.8)
    ring = np.column_stack((seat, np.full(len(seat), 0.445)))
    solids.tube(ring, 0.018, wood, closed=True)
    solids.slab(seat * 0.94, 0.012, cord, (0, 0, 0.442))
    for share in (0.9, 0.74, 0.58, 0.42, 0.26):
        solids.tube(
            np.column_stack((seat * share, np.full(len(seat), 0.455))),
            0.006,
            cord,
            closed=True,
            sides=8,
        )
    low = outlines.superellipse(0.36, 0.38) * 1.0
    solids.tube(np.column_stack((low, np.full(len(low), 0.2))), 0.0095, wood, closed=True)


def padded_square(kit: Kit) -> None:
    """A straight upholstered dining chair.

    Padded seat and tall slightly raked back, square wooden legs.
    """
    cover, wood = kit["cover"], kit["wood"]
    soft.cushion(
        (0.47, 0.46, 0.1),
        cover,
        (0, -0.01, 0.44),
        radius=0.04,
        crown=0.022,
        dents=0.003,
        piping=0.004,
    )
    soft.cushion(
        (0.45, 0.5, 0.075),
        cover,
        (0, 0.225, 0.73),
        radius=0.035,
        crown=0.012,
        dents=0.004,
        turn_deg=(82, 0, 0),
    )
    for sx, sy in furniture.CORNERS:
        solids.rod(
            (sx * 0.195, sy * 0.19, 0.41),
            (sx * 0.2, sy * (0.2 if sy < 0 else 0.25), 0),
            0.022,
            wood,
            end_radius=0.014,
        )
    solids.box((0.42, 0.41, 0.05), wood, (0, 0, 0.39), bevel=0.004)

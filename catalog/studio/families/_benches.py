"""How the benches are built."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import casework, furniture, outlines, soft, solids, tufted

SEAT_M = 0.45


def plank(kit: Kit) -> None:
    """A dining bench: a thick board with rounded ends on four splayed round legs."""
    wood, wide, deep = kit["wood"], 1.3, 0.34
    top = outlines.rounded_rect(wide, deep, 0.09)
    solids.slab(top, 0.036, wood, (0, 0, SEAT_M - 0.036), bevel=0.012, grain="X")
    furniture.round_legs(
        wide - 0.34, deep - 0.14, SEAT_M - 0.03, kit["leg"], radius=0.024, tip=0.016, splay=0.06
    )
    for side in (-1, 1):
        x = side * (wide / 2 - 0.17 + 0.02)
        solids.rod((x, -0.12, 0.24), (x, 0.12, 0.24), 0.011, kit["leg"])


def tufted_end(kit: Kit) -> None:
    """An end-of-bed bench: a deep-buttoned top over an apron, turned or tapered legs."""
    cover, wide, deep, high = kit["cover"], 1.25, 0.44, 0.46
    soft.cushion((wide, deep, 0.1), cover, (0, 0, high - 0.1), radius=0.035, crown=0.0, dents=0.002)
    tufted.panel(
        (wide - 0.02, 0.07, deep - 0.02),
        cover,
        (0, -deep / 2 + 0.01, high - 0.075),
        pitch=0.14,
        depth=0.022,
        turn_deg=(-90, 0, 0),
    )
    rim = outlines.rounded_rect(wide - 0.004, deep - 0.004, 0.035)
    solids.tube(
        np.column_stack((rim, np.full(len(rim), high - 0.057))), 0.005, cover, closed=True, sides=10
    )
    casework.turned_legs(wide - 0.06, deep - 0.06, high - 0.14, kit["leg"], 0.026)


def slatted(kit: Kit) -> None:
    """A bench of long slats on two bent-steel hoops."""
    wood, metal, wide, deep = kit["wood"], kit["metal"], 1.4, 0.38
    count = 6
    each = deep / count
    for number in range(count):
        y = -deep / 2 + each * (number + 0.5)
        solids.box((wide, each - 0.02, 0.036), wood, (0, y, SEAT_M - 0.018), bevel=0.005)
    for side in (-1, 1):
        x = side * (wide / 2 - 0.22)
        hoop = [
            (x, -deep / 2 + 0.02, SEAT_M - 0.04),
            (x, -deep / 2 + 0.02, 0.009),
            (x, deep / 2 - 0.02, 0.009),
            (x, deep / 2 - 0.02, SEAT_M - 0.04),
        ]
        furniture.frame_tube(hoop, metal, radius=0.0095, bend=0.05)
        solids.box((0.05, deep - 0.03, 0.008), metal, (x, 0, SEAT_M - 0.041), bevel=0.002)


def chest(kit: Kit) -> None:
    """A storage bench: a framed box with a hinged, cushioned lid."""
    wide, deep, high = 1.1, 0.42, 0.4
    case = casework.Case(wide, deep, high, level=0.05)
    casework.carcass(case, kit["wood"])
    casework.panelled(case, [(1.0, 3)], kit["wood"], rail=0.05)
    casework.plinth(case, kit["wood"])
    solids.box((wide + 0.03, deep + 0.03, 0.02), kit["wood"], (0, -0.01, 0.462), bevel=0.006)
    soft.cushion(
        (wide + 0.02, deep + 0.02, 0.075),
        kit["cover"],
        (0, -0.01, 0.51),
        radius=0.03,
        crown=0.014,
        dents=0.004,
        piping=0.004,
    )


def corded(kit: Kit) -> None:
    """A bench with a seat of woven paper cord on a frame of round rails."""
    wood, cord, wide, deep = kit["wood"], kit["cord"], 1.15, 0.38
    x, y = wide / 2 - 0.02, deep / 2 - 0.02
    for sx, sy in furniture.CORNERS:
        solids.rod((sx * x, sy * y, SEAT_M + 0.008), (sx * x, sy * y, 0), 0.02, wood)
    for side in (-1, 1):
        solids.rod((-x, side * y, SEAT_M - 0.015), (x, side * y, SEAT_M - 0.015), 0.014, wood)
        solids.rod((side * x, -y, SEAT_M - 0.015), (side * x, y, SEAT_M - 0.015), 0.014, wood)
        solids.rod((-x, side * y, 0.2), (x, side * y, 0.2), 0.011, wood)
        solids.rod((side * x, -y, 0.15), (side * x, y, 0.15), 0.011, wood)
    lift = SEAT_M - 0.003
    for number, at in enumerate(np.arange(-x + 0.026, x - 0.02, 0.0085)):
        over = 0.0035 * (-1) ** (number // 4)
        stops = [-y - 0.014, -y - 0.004, *np.linspace(-y + 0.02, y - 0.02, 9), y + 0.004, y + 0.014]
        wave = [over * (-1) ** step for step in range(9)]
        level = [lift - 0.016, lift, *[lift - 0.002 + w for w in wave], lift, lift - 0.016]
        solids.tube([(at, b, z) for b, z in zip(stops, level, strict=True)], 0.0046, cord, sides=6)
    for number, at in enumerate(np.arange(-y + 0.026, y - 0.02, 0.034)):
        path = [(-x - 0.012, at, lift - 0.014), (-x, at, lift)]
        path += [
            (a, at, lift - 0.002 + 0.0035 * (-1) ** (step + number))
            for step, a in enumerate(np.linspace(-x + 0.03, x - 0.03, 32))
        ]
        solids.tube([*path, (x, at, lift), (x + 0.012, at, lift - 0.014)], 0.0085, cord, flat=0.55)


def drums(kit: Kit) -> None:
    """An upholstered pill on two drums, all in one cloth."""
    cover, wide, deep = kit["cover"], 1.2, 0.44
    flat = outlines.superellipse(2, 2, 2.0, 48) / 2
    middle = wide / 2 - deep / 2
    rings = []
    for share, z in ((0.9, 0.3), (0.985, 0.306), (1.0, 0.33), (1.0, 0.41), (0.985, 0.437)):
        rings.append((share, z))
    rings += [(0.93, 0.455), (0.8, 0.465), (0.5, 0.472), (0.02, 0.474)]
    rows = []
    for share, z in outlines.smooth_path(rings, 4):
        pill = flat * deep * np.clip(share, 0.02, 1)
        pill[:, 0] += np.where(flat[:, 0] >= 0, 1, -1) * middle * min(1.0, share + 0.12)
        rows.append(np.column_stack((pill, np.full(len(pill), z))))
    faces = [
        *soft.grid_faces(len(rows), len(flat), wrap=True),
        range(len(flat)),
        range((len(rows) - 1) * len(flat), len(rows) * len(flat)),
    ]
    soft.from_arrays("pill", np.vstack(rows), faces, cover, grain="X", sharp_deg=60)
    for side in (-1, 1):
        drum = [(0, 0.012), (0.155, 0.012), (0.165, 0.02), (0.165, 0.302), (0, 0.302)]
        solids.lathe(drum, cover, (side * middle * 0.82, 0, 0), steps=96)
        solids.lathe(
            [(0, 0), (0.15, 0), (0.15, 0.013), (0, 0.013)], kit["base"], (side * 0.31, 0, 0)
        )


def spindled(kit: Kit) -> None:
    """A hall bench with arms and a back of turned spindles under a bent top rail."""
    wood, wide, deep = kit["wood"], 1.15, 0.42
    solids.slab(
        outlines.rounded_rect(wide, deep, 0.05), 0.034, wood, (0, 0, SEAT_M - 0.034), bevel=0.013
    )
    furniture.round_legs(
        wide - 0.16, deep - 0.14, SEAT_M - 0.02, wood, radius=0.021, tip=0.014, splay=0.035
    )
    x, y, high = wide / 2 - 0.045, deep / 2 - 0.04, SEAT_M + 0.4
    rail = [(-x - 0.03, y + 0.05, high - 0.02), (-x * 0.5, y + 0.075, high)]
    rail += [(x * 0.5, y + 0.075, high), (x + 0.03, y + 0.05, high - 0.02)]
    line = outlines.smooth_path(rail, 12)
    solids.tube(line, np.full(len(line), 0.03), wood, flat=0.42)
    for at in np.linspace(-x * 0.93, x * 0.93, 15):
        head = (at * 1.04, np.interp(at, line[:, 0], line[:, 1]), high - 0.012)
        foot = (at, y, SEAT_M - 0.004)
        middle = (np.array(head) * 0.4 + np.array(foot) * 0.6).tolist()
        solids.tube([foot, middle, head], [0.007, 0.0105, 0.006], wood, sides=12)
    for side in (-1, 1):
        arm = [(side * (x + 0.02), y + 0.06, SEAT_M + 0.22), (side * (x + 0.03), 0, SEAT_M + 0.225)]
        arm.append((side * (x + 0.02), -y - 0.02, SEAT_M + 0.2))
        solids.tube(outlines.smooth_path(arm, 10), 0.021, wood, flat=0.55)
        for reach in (-0.85, -0.2, 0.4):
            top = (side * (x + 0.026), reach * y, SEAT_M + 0.21)
            solids.rod((side * x, reach * y * 0.9, SEAT_M - 0.004), top, 0.0095, wood)


def shoe_rack(kit: Kit) -> None:
    """A narrow hallway bench: padded top, steel frame, a slatted shelf for shoes."""
    metal, wide, deep, high = kit["metal"], 0.9, 0.34, 0.43
    furniture.bar_frame((wide, deep, high), 0.022, metal)
    for number in range(7):
        y = -deep / 2 + 0.035 + number * (deep - 0.07) / 6
        solids.box((wide - 0.046, 0.03, 0.014), kit["wood"], (0, y, 0.155), bevel=0.003)
    for side in (-1, 1):
        solids.box((0.018, deep - 0.044, 0.018), metal, (side * (wide / 2 - 0.011), 0, 0.14))
    soft.cushion(
        (wide - 0.004, deep - 0.004, 0.07),
        kit["cover"],
        (0, 0, high + 0.034),
        radius=0.026,
        crown=0.012,
        dents=0.004,
    )


def crossed(kit: Kit) -> None:
    """A bench on two crossed brass or steel legs, a thick seat with piping."""
    metal, wide, deep, high = kit["metal"], 1.05, 0.42, 0.47
    soft.cushion(
        (wide, deep, 0.11),
        kit["cover"],
        (0, 0, high - 0.045),
        radius=0.04,
        crown=0.02,
        dents=0.004,
        piping=0.0045,
    )
    for side in (-1, 1):
        x = side * (wide / 2 - 0.14)
        for turn in (-1, 1):
            start, end = (x, turn * 0.18, high - 0.1), (x, -turn * 0.19, 0)
            solids.rod(start, end, 0.011, metal)
        for end in (-0.19, 0.19):
            solids.rod((x, end, 0.011), (x, end * 0.9, 0.012), 0.012, metal)
    solids.rod((-wide / 2 + 0.14, -0.005, 0.185), (wide / 2 - 0.14, -0.005, 0.185), 0.009, metal)
    solids.box((wide - 0.1, deep - 0.06, 0.016), metal, (0, 0, high - 0.098))

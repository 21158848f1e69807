"""How the other beds are built: four posts, wings, drawers, a peacock of rattan, a sleigh."""

from __future__ import annotations

import numpy as np

from catalog.studio.families import _beds
from catalog.studio.recipe import Kit
from catalog.studio.shapes import caning, furniture, outlines, soft, solids, wrapped

LONG_M = _beds.LONG_M
WIDE_M = 1.6


def canopy(kit: Kit) -> None:
    """Four square posts joined above by a frame; a plain boarded headboard."""
    frame, high = kit["frame"], 2.0
    x, y = WIDE_M / 2 + 0.04, LONG_M / 2 + 0.05
    for sx, sy in furniture.CORNERS:
        solids.box((0.06, 0.06, high), frame, (sx * x, sy * y, high / 2), bevel=0.006, grain="Z")
    for side in (-1, 1):
        solids.box((2 * x - 0.061, 0.045, 0.045), frame, (0, side * y, high - 0.024), bevel=0.004)
        solids.box((0.045, 2 * y - 0.061, 0.045), frame, (side * x, 0, high - 0.0242), bevel=0.004)
        solids.box((0.034, 2 * y - 0.061, 0.16), frame, (side * x, 0, 0.28), bevel=0.005)
        solids.box((2 * x - 0.061, 0.034, 0.16), frame, (0, side * y, 0.28), bevel=0.005)
    for number in range(4):
        solids.box((2 * x - 0.062, 0.026, 0.142), frame, (0, y, 0.52 + number * 0.146), bevel=0.006)
    _beds.bedding(kit, WIDE_M, 0.28)


def winged(kit: Kit) -> None:
    """A tall padded headboard whose wings come forward, edged with nails; padded rails."""
    cover = kit["cover"]
    x, y = WIDE_M / 2 + 0.1, LONG_M / 2 + 0.08
    path = wrapped.even(
        outlines.fillet([(x, y - 0.3, 0), (x, y, 0), (-x, y, 0), (-x, y - 0.3, 0)], 0.1, 12)
    )[:, :2]
    at = path[:, 0] / x
    tops = (
        1.2
        + 0.12 * np.clip(1 - at**2, 0, 1) ** 0.6
        - 0.25 * np.clip((y - path[:, 1]) / 0.3, 0, 1) ** 2
    )
    wrapped.wall(path, 0.05, tops, 0.1, cover, power=0.3, end_bevel=0.03)
    for side in (-1, 1):
        line = np.array([(side * (x + 0.051), y - 0.255, z) for z in np.linspace(0.12, 0.96, 46)])
        for point in line:
            solids.lathe(
                [(0, 0.0035), (0.0045, 0.0025), (0.0075, 0)],
                kit["nail"],
                tuple(point),
                turn_deg=(0, side * 90, 0),
                steps=12,
            )
        soft.cushion(
            (0.09, LONG_M, 0.28),
            cover,
            (side * (WIDE_M / 2 + 0.03), 0, 0.24),
            radius=0.03,
            crown=0,
            dents=0.002,
        )
    soft.cushion(
        (WIDE_M + 0.15, 0.09, 0.28),
        cover,
        (0, -LONG_M / 2 - 0.03, 0.24),
        radius=0.03,
        crown=0,
        dents=0.002,
    )
    furniture.round_legs(
        WIDE_M - 0.04, LONG_M - 0.1, 0.11, kit["leg"], radius=0.03, tip=0.022, splay=0.0
    )
    _beds.bedding(kit, WIDE_M, 0.27)


def drawers(kit: Kit) -> None:
    """A storage bed: two drawers in each side, a shelf with open niches as its headboard."""
    wood, face, high = kit["wood"], kit["face"], 0.34
    y, top = LONG_M / 2, 0.98
    solids.box(
        (WIDE_M + 0.04, LONG_M + 0.02, high), wood, (0, 0, high / 2 + 0.002), bevel=0.005, grain="Y"
    )
    for side in (-1, 1):
        for number in (-1, 1):
            at = (side * (WIDE_M / 2 + 0.03), number * LONG_M / 4 - 0.02, high / 2 + 0.02)
            solids.box((0.02, LONG_M / 2 - 0.06, high - 0.08), face, at, bevel=0.003, grain="Y")
            solids.box(
                (0.014, 0.16, 0.018),
                kit["pull"],
                (at[0] + side * 0.016, at[1], at[2] + 0.06),
                bevel=0.004,
            )
    solids.box(
        (WIDE_M + 0.04, 0.02, high - 0.03),
        face,
        (0, -LONG_M / 2 - 0.021, high / 2 + 0.01),
        bevel=0.003,
    )
    deep, middle = 0.24, y + 0.13
    for z in (0.012, 0.6, top):
        solids.box((WIDE_M + 0.04, deep, 0.024), wood, (0, middle, z), bevel=0.004)
    for x in np.linspace(-WIDE_M / 2 - 0.008, WIDE_M / 2 + 0.008, 5):
        solids.box((0.022, deep - 0.006, top - 0.64), wood, (x, middle, (top + 0.6) / 2), grain="Z")
    for side in (-1, 1):
        solids.box(
            (0.022, deep - 0.006, 0.562),
            wood,
            (side * (WIDE_M / 2 + 0.008), middle, 0.306),
            grain="Z",
        )
    solids.box(
        (WIDE_M, 0.012, top - 0.03), wood, (0, middle + deep / 2 - 0.01, top / 2), bevel=0.002
    )
    solids.box((WIDE_M, 0.012, 0.56), wood, (0, middle - deep / 2 + 0.02, 0.3), bevel=0.002)
    _beds.bedding(kit, WIDE_M, high)


def peacock(kit: Kit) -> None:
    """A rattan bed: a half-round headboard with canes that fan out from its foot."""
    cane, y = kit["cane"], LONG_M / 2 + 0.06
    radius = WIDE_M / 2 + 0.06
    for shift, thick in ((0.0, 0.022), (0.05, 0.014), (0.3, 0.013)):
        arch = outlines.arc(radius - shift, 0, 180, 70)
        flat = np.column_stack((arch[:, 0], np.full(70, y), 0.5 + arch[:, 1] * 0.86))
        low = [(radius - shift, y, 0.0 if shift < 0.2 else 0.48)]
        solids.tube(np.vstack((low, flat, [(-low[0][0], y, low[0][2])])), thick, cane)
    for angle in np.radians(np.linspace(4, 176, 35)):
        c, s = np.cos(angle), np.sin(angle) * 0.86
        solids.rod(
            (c * 0.12, y, 0.5 + s * 0.12),
            (c * (radius - 0.05), y, 0.5 + s * (radius - 0.05)),
            0.0068,
            cane,
        )
    solids.rod((-radius, y, 0.5), (radius, y, 0.5), 0.016, cane)
    for side in (-1, 1):
        x = side * (WIDE_M / 2 + 0.04)
        for level in (0.2, 0.33):
            solids.rod((x, -LONG_M / 2 - 0.03, level), (x, LONG_M / 2 + 0.05, level), 0.018, cane)
        for at in np.linspace(-LONG_M / 2 + 0.06, LONG_M / 2 - 0.06, 22):
            solids.rod((x, at, 0.2), (x, at, 0.33), 0.007, cane)
        solids.rod((x, -LONG_M / 2 - 0.03, 0), (x, -LONG_M / 2 - 0.03, 0.42), 0.024, cane)
    for level in (0.2, 0.33, 0.4):
        solids.rod(
            (-WIDE_M / 2 - 0.04, -LONG_M / 2 - 0.03, level),
            (WIDE_M / 2 + 0.04, -LONG_M / 2 - 0.03, level),
            0.017,
            cane,
        )
    for at in np.linspace(-WIDE_M / 2 + 0.05, WIDE_M / 2 - 0.05, 18):
        solids.rod((at, -LONG_M / 2 - 0.03, 0.2), (at, -LONG_M / 2 - 0.03, 0.33), 0.007, cane)
    _beds.bedding(kit, WIDE_M, 0.28)


def sleigh(kit: Kit) -> None:
    """A sleigh bed: head and foot boards that scroll outwards, deep shaped rails."""
    wood, half = kit["wood"], WIDE_M / 2 + 0.05
    for way, high in ((1, 1.1), (-1, 0.66)):
        y = way * (LONG_M / 2 + 0.03)
        lean = [
            (y, 0.1),
            (y + way * 0.0, 0.34),
            (y + way * 0.035, high * 0.62),
            (y + way * 0.12, high * 0.88),
            (y + way * 0.19, high * 0.96),
        ]
        line = wrapped.even(outlines.smooth_path(lean, 12), 0.03)
        along = np.gradient(line, axis=0)
        along /= np.linalg.norm(along, axis=1, keepdims=True)
        aside = np.column_stack((along[:, 1], -along[:, 0])) * 0.021
        outline = np.vstack((line + aside, (line - aside)[::-1]))
        flat = outline if _turns_left(outline) else outline[::-1]
        board = solids.slab(flat, 2 * half - 0.1, wood, bevel=0.006)
        board.rotation_euler, board.location = (
            (np.radians(90), 0, np.radians(90)),
            (-half + 0.05, 0, 0),
        )
        for side in (-1, 1):
            post = np.vstack((line + aside * 1.9, (line - aside * 1.9)[::-1]))
            shape = post if _turns_left(post) else post[::-1]
            end = solids.slab(shape, 0.055, wood, bevel=0.005)
            end.rotation_euler, end.location = (
                (np.radians(90), 0, np.radians(90)),
                (side * (half - 0.025) - 0.0275, 0, 0),
            )
        tip = line[-1]
        solids.rod((-half - 0.005, tip[0], tip[1]), (half + 0.005, tip[0], tip[1]), 0.05, wood)
    for side in (-1, 1):
        solids.box(
            (0.034, LONG_M + 0.04, 0.2), wood, (side * (WIDE_M / 2 + 0.022), 0, 0.2), bevel=0.008
        )
    for sx, sy in furniture.CORNERS:
        foot = [(0, 0), (0.03, 0), (0.042, 0.03), (0.036, 0.08), (0.042, 0.12), (0, 0.12)]
        solids.lathe(
            foot, wood, (sx * (half - 0.025), sy * (LONG_M / 2 + 0.03), 0), smooth=3, steps=32
        )
    _beds.bedding(kit, WIDE_M, 0.28)


def _turns_left(outline: outlines.Path) -> bool:
    """Whether a closed outline runs counter-clockwise."""
    x, y = outline.T
    return float(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1))) > 0


def caned(kit: Kit) -> None:
    """A wooden bed: three panels of woven cane in a rounded headboard frame, tapered legs."""
    wood, y, half = kit["wood"], LONG_M / 2 + 0.05, WIDE_M / 2 + 0.04
    outer = outlines.rounded_rect(2 * half, 0.66, 0.09, 10)
    ring = np.column_stack((outer[:, 0], np.full(len(outer), y), outer[:, 1] + 0.78))
    solids.tube(ring, 0.026, wood, closed=True)
    for x in (-half / 3, half / 3):
        solids.box((0.04, 0.03, 0.62), wood, (x, y, 0.78), bevel=0.006, grain="Z")
    caning.sheet(2 * half - 0.03, 0.63, kit["cane"], (0, y, 0.78))
    for side in (-1, 1):
        solids.box((0.05, 0.04, 0.5), wood, (side * (half - 0.12), y, 0.25), bevel=0.006, grain="Z")
        solids.box(
            (0.03, LONG_M + 0.06, 0.15), wood, (side * (WIDE_M / 2 + 0.02), 0.01, 0.28), bevel=0.006
        )
        solids.rod(
            (side * (WIDE_M / 2 - 0.06), -LONG_M / 2 + 0.08, 0.24),
            (side * (WIDE_M / 2 - 0.02), -LONG_M / 2 + 0.03, 0),
            0.026,
            wood,
            end_radius=0.016,
        )
    solids.box((WIDE_M + 0.07, 0.03, 0.15), wood, (0, -LONG_M / 2 - 0.03, 0.28), bevel=0.006)
    _beds.bedding(kit, WIDE_M, 0.28)

"""How the other side tables are built: a glazed drum, a butler's tray, a nest, columns."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import furniture, lighting, outlines, solids


def garden_stool(kit: Kit) -> None:
    """A glazed barrel with two rows of studs and a ring of coin-shaped openings."""
    body = kit["body"]
    barrel = [
        (0, 0),
        (0.125, 0),
        (0.135, 0.01),
        (0.15, 0.08),
        (0.172, 0.2),
        (0.172, 0.26),
        (0.15, 0.38),
        (0.135, 0.445),
        (0.125, 0.456),
        (0, 0.46),
    ]
    solids.lathe(barrel, body, smooth=6, steps=96)
    for level, reach in ((0.055, 0.1475), (0.405, 0.1475)):
        for number in range(22):
            turn = 2 * np.pi * number / 22
            lighting.ball(0.009, body, (reach * np.cos(turn), reach * np.sin(turn), level))
        for shift in (-0.02, 0.02):
            hoop = outlines.superellipse(
                2 * reach - shift * (0.24 if level < 0.2 else -0.24) * -1, 2 * reach, steps=72
            )
            flat = (
                hoop
                / np.hypot(*hoop.T)[:, None]
                * (reach + (shift if level < 0.2 else -shift) * 0.27)
            )
            solids.tube(
                np.column_stack((flat, np.full(72, level + shift))),
                0.004,
                body,
                closed=True,
                sides=10,
            )
    for number in range(6):
        turn = np.radians(30 + 60 * number)
        out = np.array([np.cos(turn), np.sin(turn), 0])
        aside, up = np.array([-out[1], out[0], 0]), np.array([0, 0, 1.0])
        ring = outlines.arc(0.034, 0, 352, 40)
        path = out * 0.1735 + np.array([0, 0, 0.23]) + ring[:, :1] * aside + ring[:, 1:] * up
        solids.tube(path, 0.006, body, closed=True, sides=12)
        for spoke in np.radians([0, 60, 120]):
            reach = 0.03 * (np.cos(spoke) * aside + np.sin(spoke) * up)
            middle = out * 0.1735 + np.array([0, 0, 0.23])
            solids.rod(middle - reach, middle + reach, 0.0045, body)
        disc = solids.lathe(
            [(0, 0), (0.031, 0), (0, 0.0012)], kit["dark"], turn_deg=(90, 0, np.degrees(turn) + 90)
        )
        disc.location = tuple(out * 0.1728 + np.array([0, 0, 0.23]))


def butler(kit: Kit) -> None:
    """A butler's tray on a folding stand of crossed legs."""
    wood, high = kit["wood"], 0.56
    solids.box((0.6, 0.42, 0.014), kit["tray"], (0, 0, high + 0.012), bevel=0.003)
    for side in (-1, 1):
        solids.box((0.6, 0.014, 0.06), kit["tray"], (0, side * 0.204, high + 0.036), bevel=0.004)
        _handled_end(kit, side * 0.294, high)
    for x in (-0.2, 0.2):
        for side in (-1, 1):
            shift = 0.013 * side
            solids.box(
                (0.024, 0.022, 0.665),
                wood,
                (x + shift, 0, high / 2 - 0.004),
                turn_deg=(side * 33.5, 0, 0),
                bevel=0.004,
                grain="Z",
            )
        solids.rod(
            (x - 0.03, 0, high / 2 - 0.004), (x + 0.03, 0, high / 2 - 0.004), 0.006, kit["pin"]
        )
    for side in (-1, 1):
        solids.rod(
            (-0.21, side * 0.178, high - 0.012), (0.21, side * 0.178, high - 0.012), 0.012, wood
        )
        solids.rod((-0.21, side * 0.13, 0.075), (0.21, side * 0.13, 0.075), 0.009, wood)


def _handled_end(kit: Kit, x: float, high: float) -> None:
    """A tray's end: lower at the corners, higher round a hand hole that shows as a dark slot."""
    tray = kit["tray"]
    solids.box((0.014, 0.39, 0.05), tray, (x, 0, high + 0.03), bevel=0.004)
    solids.box((0.0138, 0.2, 0.05), tray, (x, 0, high + 0.066), bevel=0.012)
    slot = outlines.rounded_rect(0.09, 0.02, 0.0098, 8)
    path = np.column_stack((np.full(len(slot), x), slot[:, 0], slot[:, 1] + high + 0.066))
    solids.tube(path, 0.0045, kit["pin"], closed=True, sides=10)


def nest(kit: Kit) -> None:
    """Three small tables of one pattern, each under the next, drawn out sideways."""
    wood = kit["wood"]
    for number, part in enumerate(("top", "second", "third")):
        wide, deep, high = 0.5 - 0.09 * number, 0.38 - 0.05 * number, 0.52 - 0.06 * number
        x, y = 0.13 * number - 0.1, -0.1 * number
        outline = outlines.rounded_rect(wide, deep, 0.045)
        solids.slab(outline, 0.02, kit[part], (x, y, high - 0.02), bevel=0.008)
        for sx, sy in furniture.CORNERS:
            top = (x + sx * (wide / 2 - 0.035), y + sy * (deep / 2 - 0.035), high - 0.02)
            foot = (top[0] + sx * 0.012, top[1] + sy * 0.012, 0)
            solids.rod(top, foot, 0.0135, wood, end_radius=0.0095)


def column(kit: Kit) -> None:
    """A fluted half column under a round slab: a plinth for a lamp."""
    furniture.drum_ribs(0.13, 0.44, kit["body"], (0, 0, 0.03), count=20)
    foot = [
        (0, 0),
        (0.158, 0),
        (0.162, 0.004),
        (0.162, 0.02),
        (0.15, 0.026),
        (0.146, 0.032),
        (0, 0.032),
    ]
    solids.lathe(foot, kit["body"])
    head = [(0, 0.468), (0.146, 0.468), (0.15, 0.474), (0.165, 0.482), (0, 0.484)]
    solids.lathe(head, kit["body"])
    solids.slab(outlines.superellipse(0.36, 0.36), 0.022, kit["top"], (0, 0, 0.484), bevel=0.006)


def cane_hourglass(kit: Kit) -> None:
    """Upright canes drawn together in the middle by a binding; a slatted round top."""
    cane, high = kit["cane"], 0.5
    for number in range(26):
        turn = 2 * np.pi * number / 26
        path = outlines.smooth_path(
            [(0.185, 0.01), (0.13, 0.14), (0.078, 0.25), (0.13, 0.36), (0.19, high - 0.03)], 8
        )
        spine = np.column_stack((path[:, 0] * np.cos(turn), path[:, 0] * np.sin(turn), path[:, 1]))
        solids.tube(spine, 0.008, cane, sides=8)
    for radius, level in (
        (0.19, 0.014),
        (0.197, high - 0.034),
        (0.205, high - 0.008),
        (0.205, high - 0.026),
    ):
        hoop = outlines.superellipse(2 * radius, 2 * radius)
        solids.tube(np.column_stack((hoop, np.full(len(hoop), level))), 0.0105, cane, closed=True)
    for level in np.linspace(0.222, 0.278, 6):
        hoop = outlines.superellipse(0.178, 0.178, steps=48)
        solids.tube(
            np.column_stack((hoop, np.full(48, level))),
            0.0058,
            kit["binding"],
            closed=True,
            sides=8,
        )
    for y in np.linspace(-0.185, 0.185, 23):
        half = np.sqrt(0.203**2 - y**2)
        solids.rod((-half, y, high - 0.006), (half, y, high - 0.006), 0.0085, cane)

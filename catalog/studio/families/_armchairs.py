"""How the upholstered and rattan armchairs are built."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import furniture, outlines, soft, solids, tufted


def tub(kit: Kit) -> None:
    """A round tub chair.

    One thick shell from arm to arm around a round seat, thin tapered metal legs.
    """
    cover, leg = kit["cover"], kit["leg"]
    inner, thick = 0.27, 0.1
    angle = np.radians(np.linspace(-38, 218, 110))
    rise = 0.66 + 0.12 * np.sin(np.clip((angle + 0.3) / (np.pi + 0.6), 0, 1) * np.pi) ** 2
    section = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    rows = []
    for turn, top in zip(angle, rise, strict=True):
        middle, half = (top + 0.24) / 2, (top - 0.24) / 2
        power = 0.42  # a section between an ellipse and a rectangle
        out = np.sign(np.cos(section)) * np.abs(np.cos(section)) ** power * thick / 2
        up = np.sign(np.sin(section)) * np.abs(np.sin(section)) ** power * half
        flare = 0.1 * np.clip((middle + up - 0.3) / 0.5, 0, 1)
        radius = inner + thick / 2 + out + flare
        rows.append(np.column_stack((radius * np.cos(turn), radius * np.sin(turn), middle + up)))
    points = np.vstack(rows)
    faces = [
        *solids.grid_faces(len(angle), 40, wrap=True),
        range(40),
        range(len(points) - 40, len(points)),
    ]
    body = solids.from_arrays("tub", points, faces, cover, sharp_deg=180)
    edge = body.modifiers.new("soft ends", "BEVEL")
    edge.width, edge.segments, edge.angle_limit = 0.035, 5, 0.9
    seat = [
        (0, 0.24),
        (0.26, 0.24),
        (0.285, 0.27),
        (0.29, 0.38),
        (0.27, 0.43),
        (0.2, 0.445),
        (0, 0.45),
    ]
    solids.lathe(seat, cover, (0, -0.03, 0), smooth=5)
    welt = outlines.superellipse(0.565, 0.565) + np.array([0, -0.03])
    solids.tube(
        np.column_stack((welt, np.full(len(welt), 0.418))), 0.005, cover, closed=True, sides=8
    )
    furniture.round_legs(0.4, 0.38, 0.25, leg, radius=0.014, tip=0.008, splay=0.05)


def _wings(kit: Kit) -> None:
    """The two ears of a wing chair and its rolled arms."""
    cover = kit["cover"]
    for side in (-1, 1):
        x = side * 0.335
        outline = [
            (-0.02, 0.42),
            (0.34, 0.46),
            (0.36, 0.7),
            (0.3, 0.86),
            (0.26, 1.02),
            (0.14, 1.18),
            (-0.06, 1.2),
            (-0.1, 0.8),
        ]
        flat = outlines.smooth_path(outline, 8, closed=True)
        wing = solids.slab(flat, 0.09, cover, bevel=0.04)
        wing.rotation_euler = (np.radians(90), 0, np.radians(-90))
        wing.location = (x + 0.045, 0.3, 0)
        soft.cushion(
            (0.12, 0.64, 0.36),
            cover,
            (side * 0.345, -0.06, 0.4),
            radius=0.05,
            crown=0.012,
            bulge=0.008,
            dents=0.003,
            seed=4 + side,
        )
        solids.tube(
            [(side * 0.355, -0.36, 0.585), (side * 0.355, 0.2, 0.585)], 0.07, cover, sides=28
        )


def wingback(kit: Kit) -> None:
    """A wing chair: tall buttoned back between wings, rolled arms, loose seat cushion.

    Turned front legs.
    """
    cover, leg = kit["cover"], kit["leg"]
    tufted.panel(
        (0.56, 0.12, 0.78), cover, (0, 0.24, 0.4), pitch=0.15, depth=0.028, turn_deg=(-9, 0, 0)
    )
    _wings(kit)
    soft.cushion((0.62, 0.62, 0.16), cover, (0, -0.03, 0.29), radius=0.03, crown=0, dents=0.002)
    soft.cushion(
        (0.55, 0.6, 0.15),
        cover,
        (0, -0.1, 0.43),
        radius=0.05,
        crown=0.035,
        dents=0.007,
        piping=0.005,
    )
    turned = [
        (0, 0),
        (0.014, 0),
        (0.018, 0.03),
        (0.014, 0.05),
        (0.024, 0.13),
        (0.03, 0.17),
        (0.022, 0.19),
        (0.03, 0.23),
        (0, 0.23),
    ]
    for side in (-1, 1):
        solids.lathe(turned, leg, (side * 0.3, -0.3, 0), smooth=4)
        solids.rod((side * 0.28, 0.24, 0.23), (side * 0.3, 0.34, 0), 0.024, leg, end_radius=0.016)


def rattan(kit: Kit) -> None:
    """A round rattan chair: bundled hoops and radiating canes, a loose cushion."""
    cane = kit["cane"]
    turn = np.radians(np.linspace(-25, 205, 60))
    rim = np.column_stack(
        (
            0.4 * np.cos(turn),
            0.02 + 0.36 * np.sin(turn),
            0.6 + 0.34 * np.clip(np.sin(turn), 0, 1) ** 1.5,
        )
    )
    seat = np.column_stack((0.3 * np.cos(turn), 0.29 * np.sin(turn), np.full(60, 0.36)))
    for lift in (0, 0.018, 0.036):
        solids.tube(rim - np.array([0, 0, lift]), 0.012, cane)
    for share in (0.36, 0.7):
        solids.tube(seat + (rim - seat) * share, 0.008, cane)
    for at in np.linspace(0, 59, 34).astype(int):
        solids.rod(seat[at], rim[at] - np.array([0, 0, 0.03]), 0.0065, cane)
    hoop = outlines.superellipse(0.64, 0.62)
    for level in (0.36, 0.335, 0.1):
        solids.tube(
            np.column_stack((hoop * (1 if level > 0.2 else 0.82), np.full(len(hoop), level))),
            0.012,
            cane,
            closed=True,
        )
    for angle in np.radians([40, 140, 220, 320]):
        top = np.array([0.31 * np.cos(angle), 0.3 * np.sin(angle), 0.34])
        solids.tube(
            [top, top * np.array([0.8, 0.8, 0.45]), top * np.array([1.05, 1.05, 0])], 0.016, cane
        )
    for angle in np.radians(np.arange(0, 360, 22.5)):
        low = (0.26 * np.cos(angle), 0.25 * np.sin(angle), 0.1)
        solids.rod(
            low, (0.31 * np.cos(angle + 0.35), 0.3 * np.sin(angle + 0.35), 0.34), 0.006, cane
        )
    profile = [
        (0, 0.37),
        (0.24, 0.37),
        (0.29, 0.4),
        (0.295, 0.43),
        (0.26, 0.465),
        (0.15, 0.475),
        (0, 0.478),
    ]
    solids.lathe(profile, kit["cover"], smooth=6)

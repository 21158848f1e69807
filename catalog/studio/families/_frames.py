"""How the picture frames are built."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import fibre, framing, outlines, solids


def gallery(kit: Kit) -> None:
    """A slim gallery frame with a mount; ``size`` and ``art`` in metres."""
    wide, high = kit.options.get("size", (0.5, 0.7))
    art = kit.options.get("art", (wide * 0.64, high * 0.66))
    broad, deep = kit.options.get("bar", (0.016, 0.026))
    framing.mitred((wide, high), framing.box_section(broad, deep), kit["frame"])
    inner = (wide - broad * 1.6, high - broad * 1.6)
    framing.mat_board(inner, art, kit["mat"], (0, -deep + 0.008, 0))
    framing.sheet((art[0] + 0.01, art[1] + 0.01), kit["art"], (0, -deep + 0.0105, 0))
    solids.box((inner[0], 0.004, inner[1]), kit["mat"], (0, -0.004, 0), bevel=0.0005)


def full_bleed(kit: Kit) -> None:
    """A canvas in a deep floating frame: a shadow gap runs around the picture."""
    wide, high = 0.62, 0.82
    framing.mitred((wide, high), framing.box_section(0.012, 0.042), kit["frame"])
    body = (wide - 0.044, 0.03, high - 0.044)
    solids.box(body, kit["edge"], (0, -0.019, 0), bevel=0.003)
    framing.sheet((body[0] - 0.002, body[2] - 0.002), kit["art"], (0, -0.0345, 0))
    solids.box((wide - 0.02, 0.004, high - 0.02), kit["gap"], (0, -0.003, 0), bevel=0.0005)


def ornate(kit: Kit) -> None:
    """A gilded frame: a carved run of leaves in the hollow, beads on the inner edge."""
    wide, high, broad, deep = 0.5, 0.6, 0.075, 0.05
    framing.mitred(
        (wide, high),
        framing.hollow_section(broad, deep),
        kit["frame"],
        carving=framing.leaves(0.028, 0.011, broad * 0.02, broad * 0.62),
    )
    _beads(kit, wide - 1.74 * broad, high - 1.74 * broad, deep * 0.55)
    inner = (wide - 2 * broad + 0.008, high - 2 * broad + 0.008)
    framing.sheet(inner, kit["art"], (0, -0.012, 0))
    for side in (-1, 1):
        for end in (-1, 1):
            _corner(kit, side, end, (wide, high), broad, deep)


def _beads(kit: Kit, wide: float, high: float, y: float) -> None:
    """A string of beads around the sight edge."""
    ball = [(0.0, -0.0032), (0.0028, -0.0016), (0.0032, 0.0), (0.0028, 0.0016), (0.0, 0.0032)]
    line = [(-wide / 2, -high / 2), (wide / 2, -high / 2), (wide / 2, high / 2)]
    line += [(-wide / 2, high / 2), (-wide / 2, -high / 2)]
    for (x, z), (to_x, to_z) in pairwise(line):
        count = int(np.hypot(to_x - x, to_z - z) / 0.0085)
        for share in np.arange(count) / count:
            at = (x + (to_x - x) * share, -y, z + (to_z - z) * share)
            solids.lathe(ball, kit["frame"], at, steps=10)


def _corner(
    kit: Kit, side: int, end: int, size: tuple[float, float], broad: float, deep: float
) -> None:
    """A cast shell over one mitre."""
    for deg in (-58, -29, 0, 29, 58):
        turn = np.radians(45 + deg)
        reach = broad * (0.78 - abs(deg) * 0.004)
        root = np.array([size[0] / 2 - broad * 0.98, size[1] / 2 - broad * 0.98])
        tip = root + reach * np.array([np.cos(turn), np.sin(turn)])
        path = [
            (side * (root[0] + (tip[0] - root[0]) * t), -deep * (0.75 + 0.45 * np.sin(np.pi * t)),
             end * (root[1] + (tip[1] - root[1]) * t))
            for t in np.linspace(0, 1, 8)
        ]  # fmt: skip
        solids.tube(path, np.interp(np.arange(8), [0, 5, 7], [0.004, 0.0085, 0.005]), kit["frame"])


def shadow_box(kit: Kit) -> None:
    """A deep box frame for the shelf: the picture lies far behind the glass on a raised mount."""
    wide, high, deep = 0.25, 0.25, 0.05
    z = high / 2
    framing.mitred((wide, high), framing.box_section(0.018, deep), kit["frame"], (0, 0, z))
    solids.box((wide - 0.03, 0.004, high - 0.03), kit["mat"], (0, -0.008, z), bevel=0.0005)
    solids.box((0.13, 0.006, 0.13), kit["mat"], (0, -0.016, z), bevel=0.001)
    framing.sheet((0.122, 0.122), kit["art"], (0, -0.0195, z))


def tabletop(kit: Kit) -> None:
    """A tabletop frame that leans on its strut: fine beads of metal around the picture."""
    wide, high = 0.17, 0.22
    lean = 14.0
    section = [
        (0.0, 0.0), (0.0, 0.008), (0.002, 0.011), (0.006, 0.011), (0.008, 0.008), (0.012, 0.008),
        (0.014, 0.01), (0.018, 0.01), (0.02, 0.007), (0.02, 0.0),
    ]  # fmt: skip
    parts = [
        framing.mitred((wide, high), section, kit["frame"]),
        framing.sheet((wide - 0.036, high - 0.036), kit["art"], (0, -0.005, 0)),
        solids.box((wide - 0.01, 0.004, high - 0.01), kit["back"], (0, 0.0005, 0)),
    ]
    tilt = np.radians(lean)
    for part in parts:
        y, z = part.location.y, high / 2
        part.location = (
            0,
            y * np.cos(tilt) + z * np.sin(tilt),
            z * np.cos(tilt) - y * np.sin(tilt),
        )
        part.rotation_euler = (-tilt, 0, 0)
    strut = (0, 0.062, high * 0.37)
    solids.box((0.05, 0.003, high * 0.76), kit["back"], strut, turn_deg=(13, 0, 0), bevel=0.001)


def oval(kit: Kit) -> None:
    """An oval frame with a stepped moulding and a bow or ring at its top."""
    wide, high = 0.3, 0.39
    outline = outlines.superellipse(wide, high, 2.0, 200)
    framing.rim(outline, framing.hollow_section(0.036, 0.026), kit["frame"], turn_deg=(90, 0, 0))
    inside = outlines.superellipse(wide - 0.066, high - 0.066, 2.0, 160)
    framing.disc(inside, kit["art"], (0, -0.009, 0))
    ring = outlines.arc(0.017, 0, 360, 40) + np.array([0.0, high / 2 + 0.012])
    path = np.column_stack((ring[:, 0], np.full(40, -0.012), ring[:, 1]))
    solids.tube(path[:-1], 0.0026, kit["frame"], closed=True, sides=10)


def rattan(kit: Kit) -> None:
    """A frame of bundled rattan canes, bound at the corners with split cane."""
    wide, high = 0.36, 0.46
    for layer, (grow, y) in enumerate(((0.0, -0.012), (0.022, -0.012), (0.011, -0.026))):
        w, h = wide / 2 + grow, high / 2 + grow
        over = 0.03 - layer * 0.006
        for side in (-1, 1):
            solids.rod((-w - over, y, side * h), (w + over, y, side * h), 0.0105, kit["frame"])
            solids.rod((side * w, y, -h - over), (side * w, y, h + over), 0.0105, kit["frame"])
    for side in (-1, 1):
        for end in (-1, 1):
            _binding(kit, side * (wide / 2 + 0.011), end * (high / 2 + 0.011))
    framing.mat_board((wide - 0.004, high - 0.004), (wide - 0.1, high - 0.11), kit["mat"])
    framing.sheet((wide - 0.09, high - 0.1), kit["art"], (0, 0.0022, 0))


def _binding(kit: Kit, x: float, z: float) -> None:
    """Split cane wound crosswise over a corner."""
    for slant in (-1, 1):
        for number in range(-2, 3):
            shift = number * 0.0052
            path = outlines.smooth_path(
                [
                    (x - 0.027 + shift, -0.004, z - slant * 0.027 - slant * shift),
                    (x - 0.014 + shift, -0.034, z - slant * 0.014 - slant * shift),
                    (x + 0.014 + shift, -0.039, z + slant * 0.014 - slant * shift),
                    (x + 0.027 + shift, -0.004, z + slant * 0.027 - slant * shift),
                ],
                6,
            )
            solids.tube(path, 0.0024, kit["frame"], sides=8)


def trio(kit: Kit) -> None:
    """A set of three slim frames that hang together: one large, two small."""
    for x, z, wide, high, art in (
        (-0.2, 0.0, 0.4, 0.56, "art"),
        (0.17, 0.146, 0.28, 0.268, "second"),
        (0.17, -0.146, 0.28, 0.268, "third"),
    ):
        framing.mitred((wide, high), framing.box_section(0.014, 0.022), kit["frame"], (x, 0, z))
        opening = (wide - 0.11, high - 0.12)
        framing.mat_board((wide - 0.02, high - 0.02), opening, kit["mat"], (x, -0.014, z))
        framing.sheet((opening[0] + 0.01, opening[1] + 0.01), kit[art], (x, -0.0115, z))
        solids.box((wide - 0.02, 0.004, high - 0.02), kit["mat"], (x, -0.003, z), bevel=0.0005)


def hanging_rail(kit: Kit) -> None:
    """A poster between two magnetic wooden rails on a cord."""
    wide, high = 0.5, 0.66
    u = np.linspace(0, 1, 30)
    framing.sheet((wide - 0.004, high), kit["art"], (0, -0.003, 0))
    for z in (-high / 2 + 0.008, high / 2 - 0.008):
        for y in (-0.0085, 0.004):
            solids.box((wide, 0.0095, 0.021), kit["frame"], (0, y, z), bevel=0.002)
    cord = np.column_stack(
        (
            (u - 0.5) * 0.42,
            np.full(30, -0.002),
            high / 2 + 0.0 + 0.11 * (1 - np.abs(2 * u - 1)),
        )
    )
    fibre.rope(cord, 0.0022, kit["cord"], pitch=0.01)

"""How the open armchairs are built: bent tube and slings, a rocker, a butterfly."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import furniture, outlines, solids
from catalog.studio.shapes.mesh import Points


def cantilever(kit: Kit) -> None:
    """Bent tube without back legs: runners, arms, a sling of leather for seat and back."""
    metal, half = kit["metal"], 0.29
    for side in (-1, 1):
        x = side * half
        loop = [(x, 0.34, 0.013), (x, -0.36, 0.013), (x, -0.36, 0.6), (x, 0.3, 0.6)]
        furniture.frame_tube(loop, metal, radius=0.0125, bend=0.11)
        back = [(side * 0.26, -0.34, 0.41), (side * 0.26, 0.18, 0.33), (side * 0.26, 0.4, 0.86)]
        furniture.frame_tube(back, metal, radius=0.0125, bend=0.1)
        solids.rod((x, -0.35, 0.4), (side * 0.255, -0.32, 0.405), 0.01, metal)
        solids.rod((x, 0.29, 0.6), (side * 0.255, 0.29, 0.6), 0.01, metal)
        solids.box((0.045, 0.4, 0.02), kit["pad"], (x, 0.0, 0.618), bevel=0.009, grain="Y")
    furniture.frame_tube([(-half, 0.335, 0.013), (half, 0.335, 0.013)], metal, radius=0.0125)
    for y, z in ((-0.34, 0.41), (0.4, 0.86)):
        solids.rod((-0.26, y, z), (0.26, y, z), 0.0125, metal)
    for part in (
        [(-0.33, 0.424), (-0.1, 0.395), (0.155, 0.352)],
        [(0.21, 0.425), (0.29, 0.6), (0.398, 0.87)],
    ):
        _sling(kit, outlines.smooth_path(part, 12))


def _sling(kit: Kit, line: outlines.Path) -> None:
    """A broad strap of thick hide between the two sides, sagging a little, its edges welted."""

    def surface(u: Points, v: Points) -> tuple[Points, Points, Points]:
        run = np.linspace(-1, 1, len(line))
        y, z = np.interp(v, run, line[:, 0]), np.interp(v, run, line[:, 1])
        sag = 0.022 * (1 - u**2)
        return u * 0.272, y + sag * 0.6, z - sag

    solids.shell(surface, 0.016, kit["cover"], samples=(40, 40))
    for side in (-1, 1):
        edge = np.column_stack((np.full(len(line), side * 0.272), line[:, 0], line[:, 1]))
        solids.tube(edge, 0.0115, kit["cover"])


def rocking(kit: Kit) -> None:
    """A wooden rocker: a tall spindled back, arms on turned posts, a dished seat, bent runners."""
    wood = kit["wood"]

    def saddle(u: Points, v: Points) -> tuple[Points, Points, Points]:
        return u * 0.26, v * 0.245, -0.016 * (1 - u**2) * (1 - v**2) + 0.01 * v**2

    solids.shell(
        saddle, 0.036, wood, (0, 0, 0.42), round_corners=0.4, grain="Y", turn_deg=(-5, 0, 0)
    )
    rail = outlines.smooth_path(
        [
            (-0.27, 0.4, 1.06),
            (-0.14, 0.435, 1.085),
            (0, 0.445, 1.095),
            (0.14, 0.435, 1.085),
            (0.27, 0.4, 1.06),
        ],
        8,
    )
    solids.tube(rail, 0.042, wood, flat=0.38)
    for share in np.linspace(-1, 1, 8):
        foot = np.array([share * 0.19, 0.19 - 0.02 * share**2, 0.42])
        top = np.array([share * 0.235, 0.44 - 0.03 * share**2, 1.07])
        thick = 0.015 if abs(share) > 0.9 else 0.0085
        middle = (foot + top) / 2 + np.array([0, 0.015, 0])
        solids.tube(outlines.smooth_path([foot, middle, top], 6), thick, wood)
    for side in (-1, 1):
        arm = outlines.smooth_path(
            [
                (side * 0.235, 0.31, 0.67),
                (side * 0.275, 0.1, 0.66),
                (side * 0.285, -0.14, 0.655),
                (side * 0.28, -0.24, 0.645),
            ],
            8,
        )
        solids.tube(
            arm,
            np.interp(np.linspace(0, 1, len(arm)), [0, 0.6, 1], [0.02, 0.028, 0.034]),
            wood,
            flat=0.42,
        )
        for y in (-0.16, 0.02):
            solids.tube(
                [
                    (side * 0.225, y, 0.42),
                    (side * 0.25, y - 0.01, 0.54),
                    (side * 0.278, y - 0.015, 0.65),
                ],
                [0.011, 0.015, 0.01],
                wood,
            )
        turn = np.radians(np.linspace(-118, -60, 40))
        run = np.column_stack(
            (np.full(40, side * 0.22), 0.05 + 0.9 * np.cos(turn), 0.918 + 0.9 * np.sin(turn))
        )
        solids.tube(run, 0.018, wood, flat=0.8)
        for y, top in ((-0.19, -0.15), (0.23, 0.15)):
            low = 0.918 - 0.9 * np.sqrt(1 - ((y - 0.05) / 0.9) ** 2)
            solids.tube(
                np.linspace((side * 0.16, top, 0.41), (side * 0.22, y, low), 6),
                [0.012, 0.018, 0.02, 0.02, 0.017, 0.012],
                wood,
            )
        solids.rod((side * 0.195, -0.17, 0.2), (side * 0.195, 0.2, 0.2), 0.01, wood)
    solids.rod((-0.195, 0.01, 0.2), (0.195, 0.01, 0.2), 0.01, wood)


def butterfly(kit: Kit) -> None:
    """A sling of hide hung from the four points of a crossed steel rod."""
    metal = kit["metal"]
    tips = {(-1, -1): 0.6, (1, -1): 0.6, (1, 1): 0.96, (-1, 1): 0.96}
    for side in (-1, 1):
        for way in (-1, 1):
            y, tip = way * 0.33, tips[(side, way)]
            loop = [
                (-side * 0.3, -way * 0.3, 0.008),
                (-side * 0.05, -way * 0.05, 0.28),
                (side * 0.34, y + 0.03 * way, tip),
            ]
            solids.tube(outlines.fillet(loop, 0.1), 0.0065, metal)
        solids.rod((side * 0.3, -0.3, 0.008), (side * 0.3, 0.3, 0.008), 0.0065, metal)

    def surface(u: Points, v: Points) -> tuple[Points, Points, Points]:
        t = (v + 1) / 2
        spine = outlines.smooth_path(
            [(-0.3, 0.5), (-0.14, 0.435), (0.0, 0.42), (0.09, 0.52), (0.18, 0.68), (0.33, 0.9)], 12
        )
        run = np.linspace(0, 1, len(spine))
        y, z = np.interp(t, run, spine[:, 0]), np.interp(t, run, spine[:, 1])
        wide = np.interp(t, [0, 0.3, 0.55, 1], [0.35, 0.3, 0.27, 0.345])
        lift = np.interp(t, [0, 0.35, 0.6, 1], [0.1, 0.14, 0.1, 0.065])
        return u * wide, y - 0.04 * (u**2) * np.where(t < 0.3, 1, -0.3), z + lift * np.abs(u) ** 2.2

    solids.shell(surface, 0.007, kit["cover"], samples=(60, 70))

"""How the plain and the rayed mirrors are built."""

from __future__ import annotations

import bpy
import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, outlines, solids
from catalog.studio.shapes.mesh import place


def _sheet(kit: Kit, outline: np.ndarray, thick: float = 0.006) -> bpy.types.Object:
    """The mirror glass: cut to the outline, facing the camera."""
    return place(solids.slab(outline, thick, kit["glass"], bevel=0.0015), (0, 0, 0), (90, 0, 0))


def _frame(kit: Kit, outline: np.ndarray, broad: float, deep: float) -> None:
    """A frame of square section along the outline."""
    inner, outer = outlines.inset(outline, broad * 0.35), outlines.inset(outline, -broad * 0.65)
    rings = [
        (inner, -deep * 0.55),
        (inner, -deep + 0.001),
        (outlines.inset(inner, -0.0015), -deep),
        (outlines.inset(outer, 0.0015), -deep),
        (outer, -deep + 0.0015),
        (outer, 0.008),
    ]
    rows = np.vstack(
        [np.column_stack((ring[:, 0], np.full(len(ring), y), ring[:, 1])) for ring, y in rings]
    )
    bags.from_arrays(
        "frame",
        rows,
        bags.grid_faces(len(rings), len(outline), wrap=True),
        kit["frame"],
        sharp_deg=30,
    )


def _arch(width: float, height: float) -> np.ndarray:
    """A rectangle with a round top, middle at the origin."""
    half = width / 2
    top = outlines.arc(half, 0, 180, 60) + np.array([0, height / 2 - half])
    return np.vstack(
        (
            top,
            outlines.rounded_rect(width, 0.04, 0.012, 6)[14:] * [1, 1]
            + np.array([0, -height / 2 + 0.02]),
        )
    )


def plain(kit: Kit) -> None:
    """A mirror in a slim frame: ``shape`` round or arch, ``size`` in metres."""
    width, height = kit.options["size"]
    round_one = kit.options["shape"] == "round"
    outline = outlines.superellipse(width, height, 2.0, 160) if round_one else _arch(width, height)
    _sheet(kit, outline)
    _frame(kit, outline, kit.options["broad"], 0.022)
    if kit.options.get("strap"):
        top = height / 2
        for side in (-1, 1):
            bags.band(
                [(side * width * 0.36, -0.014, top * 0.72), (0, -0.004, top + 0.2)],
                0.026,
                0.004,
                kit["strap"],
            )
        solids.tube([(0, 0.01, top + 0.2), (0, -0.03, top + 0.2)], 0.016, kit["frame"], sides=20)


def rays(kit: Kit) -> None:
    """A round mirror in a burst of rattan."""
    outline = outlines.superellipse(0.34, 0.34, 2.0, 120)
    _sheet(kit, outline)
    for ray in range(72):
        turn = 2 * np.pi * ray / 72
        reach = 0.31 if ray % 3 == 0 else 0.27
        c, s = np.cos(turn), np.sin(turn)
        solids.rod(
            (c * 0.165, -0.004, s * 0.165),
            (c * reach, 0, s * reach),
            0.0042,
            kit["frame"],
            end_radius=0.0032,
        )
    for radius, thick in ((0.168, 0.007), (0.24, 0.0045)):
        flat = outlines.arc(radius, 0, 358, 120)
        solids.tube(
            np.column_stack((flat[:, 0], np.full(120, -0.008), flat[:, 1])),
            thick,
            kit["frame"],
            closed=True,
            sides=10,
        )

"""How the other mirrors are framed: moulded, wavy, with glazing bars, on a stand, without any."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import bpy
import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import lighting, outlines, solids
from catalog.studio.shapes.mesh import from_arrays, grid_faces, place

Ring = Callable[[float], outlines.Path]
"""``ring(out)``: the glass's outline moved outwards by ``out`` metres, always as many points."""

FLAT = ((-0.004, 0.004), (-0.004, 0.014), (-0.003, 0.016), (0.011, 0.016), (0.012, 0.015))
"""A slim frame's section: (outwards from the glass's edge, out of the wall), metres."""


def _glass(kit: Kit, outline: outlines.Path, *, bevel: float = 0.0015) -> bpy.types.Object:
    """The silvered sheet, upright, facing the camera."""
    sheet = solids.slab(outline, 0.006, kit["glass"], bevel=bevel)
    return place(sheet, (0, 0, 0), (90, 0, 0))


def _moulding(
    ring: Ring, section: Sequence[tuple[float, float]], stuff: bpy.types.Material
) -> bpy.types.Object:
    """A frame: a section carried around the glass, closed behind."""
    last = section[-1][0]
    rings = [(ring(out), -high) for out, high in (*section, (last, -0.006))]
    rows = np.vstack([np.column_stack((r[:, 0], np.full(len(r), y), r[:, 1])) for r, y in rings])
    faces = grid_faces(len(rings), len(rings[0][0]), wrap=True)
    return from_arrays("frame", rows, faces, stuff, sharp_deg=32)


def _oblong(width: float, height: float, radius: float) -> Ring:
    """A rectangle whose corners keep their radius, or grow with the frame where they are round."""
    grow = 1.0 if radius > 0.01 else 0.0
    return lambda out: outlines.rounded_rect(
        width + 2 * out, height + 2 * out, radius + grow * max(out, 0.0), 12
    )


def full_length(kit: Kit) -> None:
    """A tall mirror with round corners in a slim frame."""
    width, height = kit.options["size"]
    ring = _oblong(width, height, kit.options["radius"])
    _glass(kit, ring(0.0))
    _moulding(ring, FLAT, kit["frame"])


def gilt(kit: Kit) -> None:
    """A moulded picture frame: a beaded sight edge, a hollow and a raised outer roll."""
    width, height = kit.options["size"]
    ring = _oblong(width, height, 0.002)
    _glass(kit, ring(0.0))
    angle = np.radians(np.linspace(150, -60, 14))
    roll = [(0.062 + 0.02 * np.cos(a), 0.032 + 0.02 * np.sin(a)) for a in angle]
    hollow = [(0.016 + t * 0.03, 0.018 + 0.016 * t**2.2) for t in np.linspace(0, 1, 8)]
    sight = [(-0.006, 0.004), (-0.006, 0.012), (0.0, 0.016), (0.013, 0.016)]
    foot = [(0.078, 0.01), (0.084, 0.008), (0.085, 0.0)]
    _moulding(ring, [*sight, *hollow, *roll, *foot], kit["frame"])
    line = ring(0.007)
    closed = np.vstack((line, line[:1]))
    run = np.concatenate(([0], np.cumsum(np.linalg.norm(np.diff(closed, axis=0), axis=1))))
    at = np.linspace(0, run[-1], round(run[-1] / 0.0016), endpoint=False)
    x, z = (np.interp(at, run, closed[:, axis]) for axis in (0, 1))
    beads = 0.0014 + 0.0044 * np.abs(np.sin(np.pi * at / 0.0125)) ** 0.6
    path = np.column_stack((x, np.full(len(at), -0.0165), z))
    solids.tube(path, beads, kit["frame"], closed=True, sides=12)


def wavy(kit: Kit) -> None:
    """A mirror in a thick lacquered frame whose edge runs in waves."""
    width, height = kit.options["size"]
    waves = kit.options["waves"]
    angle = np.linspace(0, 2 * np.pi, 480, endpoint=False)

    def ring(out: float) -> outlines.Path:
        base = outlines.superellipse(width + 2 * out, height + 2 * out, 2.6, 480)
        swing = 1 + np.clip(out / 0.07, 0, 1) * 0.045 * np.cos(waves * angle)
        return base * swing[:, None]

    _glass(kit, ring(0.002))
    turn = np.radians(np.linspace(180, 0, 18))
    section = [(0.036 + 0.036 * np.cos(a), 0.006 + 0.026 * np.sin(a)) for a in turn]
    _moulding(ring, section, kit["frame"])


def window(kit: Kit) -> None:
    """An arched mirror behind glazing bars, like the window of a factory."""
    width, height = kit.options["size"]
    half, spring = width / 2, height / 2 - width / 2

    def ring(out: float) -> outlines.Path:
        top = outlines.arc(half + out, 0, 180, 60) + np.array([0, spring])
        low = [(-half - out, -height / 2 - out), (half + out, -height / 2 - out)]
        return np.vstack((top, low))

    metal = kit["frame"]
    _glass(kit, ring(0.0))
    section = [(-0.012, 0.004), (-0.012, 0.02), (-0.01, 0.022), (0.016, 0.022), (0.018, 0.02)]
    _moulding(ring, section, metal)
    for x in (-half / 3, half / 3):
        top = spring + np.sqrt(half**2 - x**2)
        solids.box((0.014, 0.014, top + height / 2), metal, (x, -0.012, (top - height / 2) / 2))
    for z in np.linspace(-height / 2, spring, 5)[1:]:
        solids.box((width, 0.013, 0.014), metal, (0, -0.012, z))
    inner = outlines.arc(half * 0.52, 0, 180, 40) + np.array([0, spring])
    solids.tube(np.column_stack((inner[:, 0], np.full(40, -0.012), inner[:, 1])), 0.007, metal)


def pebble(kit: Kit) -> None:
    """A free outline without a frame: a broad polished bevel on the glass, a dark back."""
    width, height = kit.options["size"]
    outline = outlines.blob(width, height, [(2, 0.12, 30), (3, 0.1, 80), (5, 0.015, 0)], 240)
    sheet = solids.slab(outline, 0.012, kit["glass"], bevel=0.0055)
    place(sheet, (0, 0, 0), (90, 0, 0))
    back = solids.slab(outlines.inset(outline, 0.008), 0.016, kit["frame"], bevel=0.002)
    place(back, (0, 0.017, 0), (90, 0, 0))


def stepped(kit: Kit) -> None:
    """An octagon in three steps of metal, as the twenties liked it."""
    size = kit.options["size"]
    corners = np.radians(22.5 + 45 * np.arange(8))

    def ring(out: float) -> outlines.Path:
        reach = (size / 2 + out) / np.cos(np.radians(22.5))
        corner = reach * np.column_stack((np.cos(corners), np.sin(corners)))
        ahead = np.roll(corner, -1, axis=0)
        share = np.linspace(0, 1, 9)[:-1, None]
        return (corner[:, None] + share[None] * (ahead - corner)[:, None]).reshape(-1, 2)

    _glass(kit, ring(0.0), bevel=0.001)
    steps = [(-0.004, 0.004), (-0.004, 0.012), (-0.003, 0.013)]
    for number in range(3):
        out, high = 0.014 * (number + 1), 0.013 + 0.006 * number
        steps += [(out, high), (out + 0.0005, high + 0.001), (out + 0.0005, high + 0.006)]
    steps += [(0.052, 0.031), (0.053, 0.03)]
    _moulding(ring, steps, kit["frame"])


def cheval(kit: Kit) -> None:
    """A tall oval that tilts between two turned posts on curved feet."""
    wood, width, height, pivot, tilt = kit["frame"], 0.46, 1.24, 0.86, -7.0

    def ring(out: float) -> outlines.Path:
        return outlines.superellipse(width + 2 * out, height + 2 * out, 2.0, 180)

    place(_glass(kit, ring(0.0)), (0, 0, pivot), (90 + tilt, 0, 0))
    turn = np.radians(np.linspace(180, 0, 14))
    section = [(0.018 + 0.022 * np.cos(a), 0.002 + 0.018 * np.sin(a)) for a in turn]
    place(_moulding(ring, section, wood), (0, 0, pivot), (tilt, 0, 0))
    x = width / 2 + 0.075
    post = [(0, 0.1), (0.018, 0.1), (0.022, 0.14), (0.016, 0.2), (0.019, 0.5), (0.016, 0.74)]
    post += [
        (0.024, 0.78),
        (0.024, 0.94),
        (0.015, 0.98),
        (0.014, 1.12),
        (0.02, 1.14),
        (0.012, 1.16),
    ]
    post += [(0.02, 1.19), (0.014, 1.22), (0, 1.23)]
    for side in (-1, 1):
        solids.lathe(post, wood, (side * x, 0, 0), smooth=4, steps=40)
        solids.rod((side * (x - 0.05), 0, pivot), (side * (x + 0.035), 0, pivot), 0.009, kit["pin"])
        lighting.ball(0.014, kit["pin"], (side * (x + 0.036), 0, pivot))
        for way in (-1, 1):
            foot = [
                (0, 0, 0.2),
                (0, way * 0.05, 0.17),
                (0, way * 0.14, 0.06),
                (0, way * 0.23, 0.018),
            ]
            bent = outlines.smooth_path(foot, 8) + np.array([side * x, 0, 0])
            solids.tube(bent, np.linspace(0.02, 0.015, len(bent)), wood)
    solids.rod((-x, 0, 0.15), (x, 0, 0.15), 0.015, wood)

"""Bands that continue a garment's cloth: ribs, cuffs, waistbands, bindings, and neck labels."""

from __future__ import annotations

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import solids
from catalog.studio.shapes.garment_mesh import Rim, Sheet, cloth
from catalog.studio.shapes.mesh import tidy

Stuff = bpy.types.Material
Line = NDArray[np.float64]


def rib(
    rim: Rim,
    stuff: Stuff,
    width: float,
    *,
    lean: float = 0.0,
    draw: float = 1.0,
    thick: float = 0.0042,
    pitch: float = 0.0,
    rise: float = 0.0,
) -> Rim:
    """A closed band from a rim outwards; the answer is its own outer edge.

    Args:
        rim: the edge that it is sewn to.
        stuff: its material.
        width: in metres.
        lean: how far it leans towards the ring's middle: 0 straight on, 1 at 45 degrees.
        draw: its girth as a share of the rim's (an elastic cuff draws in).
        thick: from its outer to its inner side.
        pitch: distance of modelled ribs; 0 for a plain band.
        rise: lifts its direction upwards (a standing collar).
    """
    rim = rim.spaced(pitch / 4 if pitch else 0.004)
    middle = rim.line.mean(axis=0)
    inwards = middle - rim.line
    inwards -= rim.out * (inwards * rim.out).sum(axis=1, keepdims=True)
    inwards /= np.maximum(np.linalg.norm(inwards, axis=1, keepdims=True), 1e-9)
    out = rim.out + inwards * lean + np.array([0.0, 0.0, rise])
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    side = np.cross(np.roll(rim.line, -1, axis=0) - np.roll(rim.line, 1, axis=0), out)
    side /= np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-9)
    side *= -np.sign((side * inwards).sum())
    count = max(6, round(width / 0.004))
    shares = np.concatenate(([-0.004 / width], np.linspace(0, 1, count), [1.0]))
    body = _section(shares, thick)
    run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(rim.line, axis=0), axis=1))))
    ribs = np.cos(2 * np.pi * np.arange(len(run)) / 4) * pitch * 0.13 if pitch else 0.0 * run
    rows, grain = [], []
    for face in (1, -1):
        order = range(len(shares)) if face > 0 else range(len(shares) - 1, -1, -1)
        for k in order:
            drawn = 1 + (draw - 1) * np.clip(shares[k] / 0.22, 0, 1) ** 0.7
            line = middle + (rim.line - middle) * drawn
            lift = face * (body[k] + ribs * (0.15 < shares[k] + 0.15 < 1.1) * body[k] / thick * 2)
            rows.append(line + out * (width * shares[k]) + side * lift[:, None])
            grain.append(np.column_stack((run, np.full_like(run, shares[k] * width), 0 * run + 3)))
    sheet = Sheet(np.array(rows), np.array(grain), wrap=True)
    made = cloth("band", [sheet], stuff, thickness=0.0)
    tidy(made.data)
    drawn = middle + (rim.line - middle) * draw + out * width
    return Rim(drawn, out)


def _section(shares: Line, thick: float) -> Line:
    """Half thickness along a band: full, rounded at its free edge."""
    body = np.full(len(shares), thick / 2)
    body[0] = thick * 0.2
    body[-2], body[-1] = thick * 0.42, thick * 0.18
    return body


def binding(rim: Rim, stuff: Stuff, *, radius: float = 0.0028) -> bpy.types.Object:
    """A narrow bound edge: neckline or armhole of a top."""
    line = rim.spaced(0.004).line
    return solids.tube(line, radius, stuff, closed=True, sides=10, flat=1.5)


def label(neck: Rim, stuff: Stuff, *, size: tuple[float, float] = (0.036, 0.022)) -> None:
    """The maker's label inside the back of the neck."""
    back = neck.line[np.argmax(neck.line[:, 1])]
    made = solids.box(
        (size[0], 0.0012, size[1]),
        stuff,
        (0, back[1] - 0.004, back[2] - size[1] * 0.75),
        bevel=0.0005,
    )
    made.rotation_euler = (-0.25, 0, 0)

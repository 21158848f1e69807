"""Short ways to draw ware: profiles in millimetres, sections that are not round, solid lids."""

from __future__ import annotations

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import outlines, solids, turned
from catalog.studio.shapes.mesh import Triple

Stuff = bpy.types.Material
Field = NDArray[np.float64]


def mm(points: str) -> outlines.Path:
    """Points in metres from a list in millimetres as SVG writes it: ``"31,0 36,1.5 41,14"``.

    Two or three numbers a point.
    """
    return np.array([[float(v) / 1000 for v in point.split(",")] for point in points.split()])


def facets(count: int, soft: float = 0.0) -> turned.Ripple:
    """A section with ``count`` flat sides; ``soft`` 0..1 brings the circle back."""
    part = 2 * np.pi / count

    def ripple(angle: Field, height: Field) -> Field:
        off = (angle % part) - part / 2
        flat = np.cos(part / 2) / np.cos(off)
        return flat + (1 - flat) * soft + 0 * height

    return ripple


def squared(power: float = 4.0, squash: float = 1.0) -> turned.Ripple:
    """A soft square (power 4) or an oval (power 2).

    ``squash`` is its depth as a share of its width.
    """

    def ripple(angle: Field, height: Field) -> Field:
        across = np.abs(np.cos(angle)) ** power + np.abs(np.sin(angle) / squash) ** power
        return across ** (-1 / power) + 0 * height

    return ripple


def twisted(lobes: int, depth: float, turns_per_m: float, low: float = 0.0) -> turned.Ripple:
    """Soft lobes that wind around the axis above the height ``low``."""

    def ripple(angle: Field, height: Field) -> Field:
        fade = np.clip((height - low) / 0.02, 0, 1)
        return 1 + depth * fade * np.cos(lobes * (angle + 2 * np.pi * turns_per_m * height))

    return ripple


def lid(
    profile: outlines.Path,
    stuff: Stuff,
    at: Triple = (0, 0, 0),
    *,
    smooth: int = 8,
    ripple: turned.Ripple | None = None,
    steps: int = 96,
) -> bpy.types.Object:
    """A solid turned part from its first point up to its last: lid, knob, stopper."""
    curve = outlines.smooth_path(profile, smooth) if smooth else profile
    closed = np.vstack(([0, curve[0, 1]], curve, [0, curve[-1, 1]]))
    return turned.revolve(closed, stuff, at, ripple=ripple, steps=steps)


def ring(
    radius: float, height: float, thick: float, stuff: Stuff, *, squash: float = 1.0
) -> bpy.types.Object:
    """A level round bar: rolled rim, hoop, band; ``thick`` is its radius."""
    flat = outlines.superellipse(2 * radius, 2 * radius * squash, steps=120)
    path = np.column_stack((flat, np.full(len(flat), height)))
    return solids.tube(path, thick, stuff, closed=True, sides=12)

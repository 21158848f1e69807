"""Many small leaves in one mesh: fern fronds, olive twigs, herbs, trailing stems."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import bpy
import numpy as np

from catalog.studio.shapes import foliage, outlines, solids
from catalog.studio.shapes.mesh import Points, Triple, from_arrays, grid_faces

Stuff = bpy.types.Material


class Leaf(NamedTuple):
    """One leaf of a spray.

    Attributes:
        root: where it grows from, metres.
        heading_deg: the compass direction of its tip.
        rise_deg: how steeply it starts.
        length: metres.
    """

    root: Triple
    heading_deg: float
    rise_deg: float
    length: float


def spray(
    leaves: Sequence[Leaf],
    stuff: Stuff,
    *,
    broad: float = 0.4,
    outline: foliage.Width = foliage.ovate,
    droop_deg: float = 30.0,
    cup: float = 0.25,
) -> bpy.types.Object:
    """All leaves as one part with the ``leaf`` coordinates that `plant` reads.

    ``broad`` is the width as a share of the length.
    """
    rows, columns = 9, 5
    t, s = np.meshgrid(np.linspace(0, 1, rows), np.linspace(-1, 1, columns), indexing="ij")
    reach = np.maximum(outline(t), 0.03) * broad / 2
    layers, faces, plain = [], [], grid_faces(rows, columns)
    for number, leaf in enumerate(leaves):
        angle = np.radians(leaf.rise_deg - droop_deg * t)
        out, up = (np.cumsum(f(angle), axis=0) / rows for f in (np.cos, np.sin))
        side = s * reach
        x = out - cup * np.abs(side) * np.sin(angle)
        z = up + cup * np.abs(side) * np.cos(angle)
        turn = np.radians(leaf.heading_deg)
        flat = np.stack(
            (
                x * np.cos(turn) - side * np.sin(turn),
                x * np.sin(turn) + side * np.cos(turn),
                z,
            ),
            axis=2,
        )
        layers.append(flat.reshape(-1, 3) * leaf.length + np.asarray(leaf.root))
        base = number * rows * columns
        faces += [tuple(base + corner for corner in face) for face in plain]
    part = from_arrays("spray", np.vstack(layers), faces, stuff, sharp_deg=180)
    shade = np.repeat(np.arange(len(leaves)) * 0.37, rows * columns)
    values = np.column_stack(
        (np.tile(t.ravel(), len(leaves)), np.tile(s.ravel(), len(leaves)), shade)
    )
    attribute = part.data.attributes.new("leaf", "FLOAT_VECTOR", "POINT")
    attribute.data.foreach_set("vector", values.astype(np.float32).ravel())
    return part


def arch(
    root: Triple,
    heading_deg: float,
    rise_deg: float,
    length: float,
    bend_deg: float,
    ease: float = 1.3,
) -> Points:
    """A stem that starts at ``rise_deg`` and bends down by ``bend_deg``, (24, 3).

    ``ease`` < 1 bends it early, so that its end hangs; > 1 late.
    """
    t = np.linspace(0, 1, 24)
    angle = np.radians(rise_deg - bend_deg * t**ease)
    out = np.concatenate(([0], np.cumsum(np.cos(angle[:-1])))) * length / 23
    up = np.concatenate(([0], np.cumsum(np.sin(angle[:-1])))) * length / 23
    turn = np.radians(heading_deg)
    return np.column_stack((out * np.cos(turn), out * np.sin(turn), up)) + np.asarray(root)


def frond(path: Points, heading_deg: float, long: float, pairs: int = 24) -> list[Leaf]:
    """The leaflets of a fern frond along a stem, longest at a third of it, ``long`` metres."""
    leaves = []
    for at in np.linspace(0.12, 1.0, pairs):
        root = tuple(float(np.interp(at * 23, np.arange(24), path[:, axis])) for axis in range(3))
        size = long * np.sin(np.pi * (0.12 + 0.86 * at) ** 0.75) ** 0.8
        leaves += [
            Leaf(root, heading_deg + side * (74 - 30 * at), 4.0, max(size, 0.006))
            for side in (-1, 1)
        ]
    return leaves


def stem(path: Sequence[Triple] | Points, thick: float, stuff: Stuff) -> None:
    """A woody or green stem that thins to half its radius ``thick``."""
    line = outlines.smooth_path(path, 5) if len(path) < 12 else np.asarray(path)
    solids.tube(line, np.linspace(thick, thick * 0.5, len(line)), stuff, sides=8)

"""Mouldings around an opening: mitred frames, oval frames, tray rims; flat sheets with pictures.

A moulding is a closed section ``(inward, forward)`` in metres: ``inward`` from the outer edge
towards the opening, ``forward`` from the back. Frames stand in XZ and look towards -Y; rims of
trays lie in XY and stand up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import bpy
import numpy as np

from catalog.studio.shapes import outlines
from catalog.studio.shapes.mesh import Points, Triple, from_arrays, grid_faces, place, shaded

Stuff = bpy.types.Material
Section = Sequence[Sequence[float]]
Carving = Callable[[np.ndarray, np.ndarray], np.ndarray]
"""``carving(run, inward)``: metres that the ornament stands out at a place of the moulding."""


def box_section(broad: float, deep: float, ease: float = 0.0015) -> Section:
    """A plain square moulding with eased edges and a rebate's depth behind the picture."""
    return [
        (0.0, 0.0), (0.0, deep - ease), (ease, deep), (broad - ease, deep),
        (broad, deep - ease), (broad, 0.0),
    ]  # fmt: skip


def hollow_section(broad: float, deep: float) -> Section:
    """A classic moulding: a raised outer bead, a scotia, a small inner bead."""
    shape = [
        (0.0, 0.0), (0.0, 0.72), (0.05, 0.9), (0.14, 1.0), (0.25, 0.96), (0.3, 0.82), (0.42, 0.6),
        (0.58, 0.46), (0.74, 0.42), (0.8, 0.5), (0.87, 0.56), (0.94, 0.5), (1.0, 0.38), (1.0, 0.0),
    ]  # fmt: skip
    return [(a * broad, b * deep) for a, b in shape]


def mitred(
    size: tuple[float, float],
    section: Section,
    stuff: Stuff,
    at: Triple = (0, 0, 0),
    *,
    carving: Carving | None = None,
    step: float = 0.002,
    turn_deg: Triple = (0, 0, 0),
) -> bpy.types.Object:
    """Four bars of a moulding with mitred corners, their grain along each; ``size`` is outside."""
    profile = np.asarray(section, dtype=float)
    made: list[bpy.types.Object] = []
    root = bpy.data.objects.new("frame", None)
    bpy.context.scene.collection.objects.link(root)
    for turn in range(4):
        length, across = (size[0], size[1]) if turn % 2 == 0 else (size[1], size[0])
        count = max(2, int(length / step)) if carving else 2
        share = np.linspace(-1, 1, count)[:, None]
        run = share * (length / 2 - profile[None, :, 0])
        inward = np.broadcast_to(profile[None, :, 0], run.shape)
        forward = np.broadcast_to(profile[None, :, 1], run.shape).copy()
        if carving is not None:
            lifted = profile[None, :, 1] > 0.004
            forward = forward + carving(run, inward) * lifted
        points = np.stack((run, -forward, across / 2 - inward), axis=2)
        angle = np.pi / 2 * turn
        x, z = points[..., 0].copy(), points[..., 2].copy()
        points[..., 0] = x * np.cos(angle) + z * np.sin(angle)
        points[..., 2] = -x * np.sin(angle) + z * np.cos(angle)
        faces: list[Sequence[int]] = list(grid_faces(count, len(profile), wrap=True))
        grain = "X" if turn % 2 == 0 else "Z"
        bar = from_arrays("bar", points.reshape(-1, 3), faces, stuff, grain=grain, sharp_deg=32)
        bar.parent = root
        made.append(bar)
    return place(root, at, turn_deg)


def rim(
    outline: outlines.Path,
    section: Section,
    stuff: Stuff,
    at: Triple = (0, 0, 0),
    *,
    turn_deg: Triple = (0, 0, 0),
    grain: str | None = None,
) -> bpy.types.Object:
    """A moulding along a smooth closed outline in XY, ``forward`` upwards."""
    rings = [
        np.column_stack((outlines.inset(outline, inward), np.full(len(outline), forward)))
        for inward, forward in section
    ]
    rings.append(rings[0])
    part = from_arrays(
        "rim",
        np.vstack(rings),
        grid_faces(len(rings), len(outline), wrap=True),
        stuff,
        grain=grain,
        sharp_deg=32,
        weld_m=1e-6,
    )
    return place(part, at, turn_deg)


def sheet(
    size: tuple[float, float], stuff: Stuff, at: Triple = (0, 0, 0), *, turn_deg: Triple = (0, 0, 0)
) -> bpy.types.Object:
    """A flat picture in XZ that looks towards -Y; ``flat`` runs 0..1 from its lower left corner."""
    wide, high = size
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    mesh = bpy.data.meshes.new("sheet")
    mesh.from_pydata([(x * wide / 2, 0, z * high / 2) for x, z in corners], [], [(0, 1, 2, 3)])
    part = shaded(mesh, stuff)
    _flat(part, np.array([((x + 1) / 2, (z + 1) / 2, 0) for x, z in corners]))
    return place(part, at, turn_deg)


def disc(
    outline: outlines.Path, stuff: Stuff, at: Triple = (0, 0, 0), *, turn_deg: Triple = (0, 0, 0)
) -> bpy.types.Object:
    """A flat picture cut to an outline in XZ, ``flat`` as for `sheet`."""
    mesh = bpy.data.meshes.new("disc")
    points = np.column_stack((outline[:, 0], np.zeros(len(outline)), outline[:, 1]))
    mesh.from_pydata(points.tolist(), [], [list(range(len(outline)))])
    part = shaded(mesh, stuff)
    low, high = outline.min(axis=0), outline.max(axis=0)
    _flat(part, np.column_stack(((outline - low) / (high - low), np.zeros(len(outline)))))
    return place(part, at, turn_deg)


def mat_board(
    size: tuple[float, float],
    opening: tuple[float, float],
    stuff: Stuff,
    at: Triple = (0, 0, 0),
    *,
    shift_z: float = 0.0,
) -> bpy.types.Object:
    """A mount with a bevelled window, 2 mm thick; its face lies at ``at``."""
    wide, high = size
    ring = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    rows: list[Points] = []
    for broad, tall, y, lift in (
        (wide, high, 0.0, 0.0),
        (opening[0] + 0.004, opening[1] + 0.004, 0.0, shift_z),
        (opening[0], opening[1], 0.002, shift_z),
    ):
        rows.append(np.array([(x * broad / 2, y, z * tall / 2 + lift) for x, z in ring]))
    faces = grid_faces(3, 4, wrap=True)
    return place(from_arrays("mat", np.vstack(rows), faces, stuff, sharp_deg=20), at)


def leaves(pitch: float, depth: float, start: float, end: float) -> Carving:
    """A running ornament of pointed leaves between two distances from the outer edge."""

    def carving(run: np.ndarray, inward: np.ndarray) -> np.ndarray:
        across = np.clip((inward - start) / (end - start), 0, 1)
        inside = (inward >= start) & (inward <= end)
        along = run / pitch
        place_in = np.abs(along - np.round(along)) * 2
        leaf = np.clip(1 - place_in - 0.55 * across, 0, 1) ** 0.6
        rib = 1 - 0.45 * np.exp(-((place_in / 0.1) ** 2))
        return depth * leaf * rib * inside * np.sin(np.pi * np.clip(across, 0.02, 0.98)) ** 0.4

    return carving


def _flat(part: bpy.types.Object, values: Points) -> None:
    """Store the pattern coordinates."""
    attribute = part.data.attributes.new("flat", "FLOAT_VECTOR", "POINT")
    attribute.data.foreach_set("vector", values.astype(np.float32).ravel())

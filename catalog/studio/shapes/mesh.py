"""From arrays to a shaded Blender object with its ``grain`` coordinates."""

from __future__ import annotations

import math
from collections.abc import Sequence

import bmesh
import bpy
import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
"""(N, 3) float64, metres."""
Triple = Sequence[float]

SHARP_DEG = 38.0  # above the 30 degrees between the segments of a bevel, below a true edge


def tidy(mesh: bpy.types.Mesh, weld_m: float = 0.0) -> None:
    """Turn all faces outwards; weld points closer than ``weld_m`` metres."""
    work = bmesh.new()
    work.from_mesh(mesh)
    if weld_m:
        bmesh.ops.remove_doubles(work, verts=work.verts[:], dist=weld_m)
    bmesh.ops.recalc_face_normals(work, faces=work.faces[:])
    work.to_mesh(mesh)
    work.free()


def store_grain(mesh: bpy.types.Mesh, axis: str | None = None) -> None:
    """Write the ``grain`` attribute: own coordinates, ``axis`` (default.

    The longest side) turned into X.

    Each part is shifted by its ordinal, so that no two planks are cut from the same place of
    the tree.
    """
    flat = np.empty(len(mesh.vertices) * 3, dtype=np.float32)
    mesh.vertices.foreach_get("co", flat)
    points = flat.reshape(-1, 3)
    along = "XYZ".index(axis) if axis else int(np.argmax(np.ptp(points, axis=0)))
    points = np.roll(points, -along, axis=1) + 1.37 * (len(bpy.data.meshes) % 97)
    attribute = mesh.attributes.new("grain", "FLOAT_VECTOR", "POINT")
    attribute.data.foreach_set("vector", points.astype(np.float32).ravel())


def shaded(
    mesh: bpy.types.Mesh,
    stuff: bpy.types.Material,
    *,
    grain: str | None = None,
    sharp_deg: float = SHARP_DEG,
) -> bpy.types.Object:
    """Finish a mesh: smooth shading with sharp edges kept, grain, material.

    Link it into the scene.
    """
    store_grain(mesh, grain)
    mesh.materials.append(stuff)
    mesh.shade_smooth()
    mesh.set_sharp_from_angle(angle=math.radians(sharp_deg))
    made = bpy.data.objects.new(mesh.name, mesh)
    bpy.context.scene.collection.objects.link(made)
    return made


def from_arrays(
    name: str,
    points: Points,
    faces: Sequence[Sequence[int]],
    stuff: bpy.types.Material,
    *,
    grain: str | None = None,
    sharp_deg: float = SHARP_DEG,
    weld_m: float = 0.0,
) -> bpy.types.Object:
    """A part from points and faces (any number of corners)."""
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(np.asarray(points).tolist(), [], [list(map(int, face)) for face in faces])
    tidy(mesh, weld_m)
    return shaded(mesh, stuff, grain=grain, sharp_deg=sharp_deg)


def place(
    part: bpy.types.Object, at: Triple = (0, 0, 0), turn_deg: Triple = (0, 0, 0)
) -> bpy.types.Object:
    """Move a part to ``at`` metres and turn it by Euler XYZ degrees about its own origin."""
    part.location = tuple(at)
    part.rotation_euler = tuple(math.radians(angle) for angle in turn_deg)
    return part


def grid_faces(rows: int, columns: int, *, wrap: bool = False) -> list[tuple[int, int, int, int]]:
    """Quads over a row-major grid of points; ``wrap`` closes each row onto itself."""
    across = columns if wrap else columns - 1
    return [
        (
            row * columns + column,
            row * columns + (column + 1) % columns,
            (row + 1) * columns + (column + 1) % columns,
            (row + 1) * columns + column,
        )
        for row in range(rows - 1)
        for column in range(across)
    ]

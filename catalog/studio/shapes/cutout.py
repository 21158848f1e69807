"""Flat parts cut from sheet: plates with holes and eased edges, and lettering.

Blender's 2-D curves fill and bevel them, so any outline will do, also one that is not star-shaped.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import bpy
import numpy as np

from catalog.studio.shapes import outlines
from catalog.studio.shapes.mesh import Points, from_arrays

Bend = Callable[[Points], Points]
"""Moves points (N, 3) that were built around the XZ plane."""


def plate(
    paths: Sequence[outlines.Path],
    thickness: float,
    stuff: bpy.types.Material,
    *,
    bevel: float = 0.0005,
    bend: Bend | None = None,
    sharp_deg: float = 40.0,
) -> bpy.types.Object:
    """A plate in the XZ plane, its middle at y = 0; outlines within others are holes.

    Args:
        paths: closed outlines in metres, (N, 2) each.
        thickness: metres.
        stuff: its material.
        bevel: how far the edges are rounded, at most half the thickness, metres.
        bend: moves the finished points, e.g. to curve a spectacle front.
        sharp_deg: edges steeper than this stay crisp.
    """
    curve = bpy.data.curves.new("plate", "CURVE")
    curve.dimensions, curve.fill_mode = "2D", "BOTH"
    for path in paths:
        spline = curve.splines.new("POLY")
        spline.points.add(len(path) - 1)
        flat = np.column_stack((path, np.zeros(len(path)), np.ones(len(path))))
        spline.points.foreach_set("co", flat.ravel())
        spline.use_cyclic_u = True
    bevel = min(bevel, thickness * 0.49)
    curve.extrude, curve.bevel_depth = thickness / 2 - bevel, bevel
    curve.offset, curve.bevel_resolution = -bevel, 3
    return _upright(curve, stuff, bend, sharp_deg)


def lettering(
    text: str,
    size: float,
    stuff: bpy.types.Material,
    at: Sequence[float] = (0, 0, 0),
    *,
    thickness: float = 0.0004,
    turn_deg: float = 0.0,
) -> bpy.types.Object:
    """Raised letters that face -Y, centred on ``at``; ``size`` is about a capital's height / 0.7.

    ``turn_deg`` turns them anticlockwise in their plane.
    """
    curve = bpy.data.curves.new("lettering", "FONT")
    curve.body, curve.size = text, size
    curve.align_x, curve.align_y = "CENTER", "CENTER"
    curve.extrude, curve.resolution_u = thickness / 2, 4
    turn = np.radians(turn_deg)
    spin = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])

    def move(points: Points) -> Points:
        points[:, [0, 2]] = points[:, [0, 2]] @ spin.T
        return points + np.asarray(at, dtype=float)

    return _upright(curve, stuff, move, 30.0)


def _upright(
    curve: bpy.types.Curve, stuff: bpy.types.Material, bend: Bend | None, sharp_deg: float
) -> bpy.types.Object:
    """The curve's mesh, turned from the XY plane to stand and face -Y, bent, shaded."""
    thing = bpy.data.objects.new("cut", curve)
    bpy.context.scene.collection.objects.link(thing)
    graph = bpy.context.evaluated_depsgraph_get()
    mesh = bpy.data.meshes.new_from_object(thing.evaluated_get(graph))
    points = np.empty(len(mesh.vertices) * 3, dtype=np.float32)
    mesh.vertices.foreach_get("co", points)
    flat = points.reshape(-1, 3).astype(float)
    standing = np.column_stack((flat[:, 0], -flat[:, 2], flat[:, 1]))
    faces = [tuple(polygon.vertices) for polygon in mesh.polygons]
    bpy.data.objects.remove(thing)
    bpy.data.curves.remove(curve)
    bpy.data.meshes.remove(mesh)
    made = standing if bend is None else bend(standing)
    return from_arrays("plate", made, faces, stuff, sharp_deg=sharp_deg, weld_m=1e-7)

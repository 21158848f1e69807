"""Grids of cloth points that know their pattern, and the meshes made of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes.mesh import grid_faces

Field = NDArray[np.float64]
Grid = NDArray[np.float64]
"""(rows, columns, 3), metres."""

BREADTH_M = 0.7  # what 0..1 across means to prints that read ``flat``


@dataclass
class Sheet:
    """A grid of cloth.

    Attributes:
        points: where it is.
        grain: where each point lies on the flat cloth: across, up, and which piece it is.
        wrap: whether the last column meets the first.
    """

    points: Grid
    grain: Grid
    wrap: bool = False

    def normals(self) -> Grid:
        """Unit normals; with rows upwards and columns to the right they look at the viewer."""
        if self.wrap:
            across = np.roll(self.points, -1, axis=1) - np.roll(self.points, 1, axis=1)
        else:
            across = np.gradient(self.points, axis=1)
        normal = np.cross(across, np.gradient(self.points, axis=0))
        return normal / np.maximum(np.linalg.norm(normal, axis=2, keepdims=True), 1e-12)

    def raised(self, height: Field) -> Sheet:
        """The sheet moved along its normals by ``height`` metres (rows, columns)."""
        return Sheet(self.points + self.normals() * height[..., None], self.grain, self.wrap)

    def flat(self, tall: float) -> Grid:
        """``grain`` as shares of the garment, for prints that are laid over the whole of it."""
        made = self.grain.copy()
        made[..., 0] = 0.5 + made[..., 0] / BREADTH_M
        made[..., 1] /= tall
        return made


@dataclass
class Rim:
    """A closed edge of cloth.

    Attributes:
        line: its points, (N, 3).
        out: unit vectors in which the cloth would go on beyond the edge, square to it.
    """

    line: NDArray[np.float64]
    out: NDArray[np.float64]

    @classmethod
    def of(cls, line: NDArray[np.float64], inner: NDArray[np.float64], normal: Grid) -> Rim:
        """From the edge's points, their neighbours in the cloth, and the cloth's normals there."""
        tangent = eased(np.roll(line, -1, axis=0) - np.roll(line, 1, axis=0), 2)
        out = np.cross(tangent, eased(normal, 2))
        out *= np.sign((out * (line - inner)).sum())
        out /= np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-12)
        out = eased(out, 8)
        return cls(line, out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-12))

    def spaced(self, pitch: float) -> Rim:
        """The same rim with points about ``pitch`` metres apart."""
        closed = np.vstack((self.line, self.line[:1]))
        run = np.concatenate(([0.0], np.cumsum(np.linalg.norm(np.diff(closed, axis=0), axis=1))))
        at = np.linspace(0, run[-1], max(12, round(run[-1] / pitch)), endpoint=False)
        outs = np.vstack((self.out, self.out[:1]))
        line, out = (
            np.column_stack([np.interp(at, run, values[:, axis]) for axis in range(3)])
            for values in (closed, outs)
        )
        return Rim(line, out / np.linalg.norm(out, axis=1, keepdims=True))


def eased(line: NDArray[np.float64], times: int) -> NDArray[np.float64]:
    """A closed line with its small kinks smoothed out."""
    for _ in range(times):
        line = 0.5 * line + 0.25 * (np.roll(line, 1, axis=0) + np.roll(line, -1, axis=0))
    return line


def cloth(
    name: str,
    sheets: Sequence[Sheet],
    stuff: bpy.types.Material,
    *,
    thickness: float = 0.0016,
    tall: float = 0.7,
    fine: int = 1,
    gaps: Sequence[tuple[int, int]] = (),
) -> bpy.types.Object:
    """One part of several sheets, sewn where their points coincide; thickness grows inwards.

    Args:
        name: of the mesh.
        sheets: its pieces.
        stuff: its material.
        thickness: in metres; 0 leaves the sheets thin.
        tall: height of the garment in metres, to which prints are scaled.
        fine: levels of subdivision.
        gaps: (sheet, column): no faces between this column and the next.
    """
    points, grains, flats, faces, base = [], [], [], [], 0
    for number, sheet in enumerate(sheets):
        rows, columns = sheet.points.shape[:2]
        skipped = {column for which, column in gaps if which == number}
        across = columns if sheet.wrap else columns - 1
        quads = grid_faces(rows, columns, wrap=sheet.wrap)
        faces += [
            [base + corner for corner in quad]
            for place, quad in enumerate(quads)
            if place % across not in skipped
        ]
        points.append(sheet.points.reshape(-1, 3))
        grains.append(sheet.grain.reshape(-1, 3))
        flats.append(sheet.flat(tall).reshape(-1, 3))
        base += rows * columns
    made, first = _sewn(name, np.vstack(points), faces)
    for attribute, values in (("grain", np.vstack(grains)), ("flat", np.vstack(flats))):
        layer = made.data.attributes.new(attribute, "FLOAT_VECTOR", "POINT")
        layer.data.foreach_set("vector", values[first].astype(np.float32).ravel())
    made.data.materials.append(stuff)
    made.data.shade_smooth()
    if fine:
        finer = made.modifiers.new("smooth", "SUBSURF")
        finer.levels = finer.render_levels = fine
    if thickness:
        thick = made.modifiers.new("thickness", "SOLIDIFY")
        thick.thickness, thick.offset = thickness, -1.0
    return made


def _sewn(
    name: str, points: NDArray[np.float64], faces: list[list[int]]
) -> tuple[bpy.types.Object, NDArray[np.int64]]:
    """The object with coinciding points made one, and which point each of its own came from."""
    keys = np.round(points / 2e-5).astype(np.int64)
    _, first, number = np.unique(keys, axis=0, return_index=True, return_inverse=True)
    number = number.reshape(-1)
    used = np.zeros(len(first), dtype=bool)
    joined = []
    for face in faces:
        corners = list(dict.fromkeys(int(number[corner]) for corner in face))
        if len(corners) > 2:
            joined.append(corners)
            used[corners] = True
    order = np.cumsum(used) - 1
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(
        points[first[used]].tolist(), [], [[int(order[c]) for c in face] for face in joined]
    )
    made = bpy.data.objects.new(name, mesh)
    bpy.context.scene.collection.objects.link(made)
    return made, first[used]

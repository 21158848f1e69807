"""Cloth that hangs, as grids of points: tubes around a body, and the folds that lie in them.

A `Drape` runs from its top edge down to the hem and around the body counter-clockwise as seen from
above, from the centre back over the front (-Y) to the centre back again. Its ``flat`` coordinates
are those of the cutting table: metres across from the centre front and metres up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes.drapery_folds import Fold, Grid, flutes, relief, scatter, smoothstep
from catalog.studio.shapes.mesh import Points, grid_faces

__all__ = [
    "Drape", "Fold", "Grid", "around", "body", "flutes", "gathered", "hang", "measured", "profile",
    "relief", "scatter", "smoothstep",
]  # fmt: skip

Stuff = bpy.types.Material


@dataclass(frozen=True)
class Drape:
    """A hanging sheet of cloth.

    Attributes:
        points: (rows, columns, 3) metres, rows from the top edge to the hem.
        flat: (rows, columns, 2) metres across and up; ``up`` is the same all along a row.
        closed: whether the last column lies on the first.
    """

    points: Grid
    flat: Grid
    closed: bool = True

    def normals(self) -> Grid:
        """Unit normals that point out of the cloth, (rows, columns, 3)."""
        return self._normals

    @cached_property
    def _normals(self) -> Grid:
        down = np.gradient(self.points, axis=0)
        wide = self.points
        if self.closed:
            wide = np.concatenate((wide[:, -2:-1], wide, wide[:, 1:2]), axis=1)
        along = np.gradient(wide, axis=1)
        along = along[:, 1:-1] if self.closed else along
        out = np.cross(down, along)
        return out / np.maximum(np.linalg.norm(out, axis=2, keepdims=True), 1e-12)

    def raised(self, height: Grid) -> Drape:
        """The same cloth pushed out along its normals by ``height`` metres, (rows, columns)."""
        return Drape(self.points + self.normals() * height[..., None], self.flat, self.closed)

    def row(self, up: float, lift: float = 0.0) -> Points:
        """The line around the cloth at ``up``, ``lift`` metres above it, (columns, 3)."""
        at = np.interp(-up, -self.flat[:, 0, 1], np.arange(len(self.flat)))
        low = min(int(at), len(self.flat) - 2)
        share, out = at - low, self.normals()
        near = self.points[low : low + 2] + lift * out[low : low + 2]
        return near[0] * (1 - share) + near[1] * share

    def spots(self, flat: Points, lift: float | Grid = 0.0) -> tuple[Points, Points]:
        """Where spots ``(across, up)`` of the flat cloth hang, and the normals there."""
        flat = np.asarray(flat, dtype=float)
        rows = np.interp(-flat[:, 1], -self.flat[:, 0, 1], np.arange(len(self.flat)))
        both = np.concatenate((self.points, self.normals()), axis=2)
        found = np.zeros((len(flat), 6))
        for number, (across, at) in enumerate(zip(flat[:, 0], rows, strict=True)):
            low = min(int(at), len(self.flat) - 2)
            for row, share in ((low, low + 1 - at), (low + 1, at - low)):
                where = np.interp(across, self.flat[row, :, 0], np.arange(self.flat.shape[1]))
                left = min(int(where), self.flat.shape[1] - 2)
                pair = both[row, left] * (left + 1 - where) + both[row, left + 1] * (where - left)
                found[number] += share * pair
        out = found[:, 3:] / np.maximum(np.linalg.norm(found[:, 3:], axis=1, keepdims=True), 1e-9)
        return found[:, :3] + out * np.broadcast_to(lift, len(flat))[:, None], out


def measured(points: Grid, up: NDArray[np.float64], middle: int, *, closed: bool = True) -> Drape:
    """A drape cut in shape: ``across`` is each row's own arc length from column ``middle``."""
    steps = np.linalg.norm(np.diff(points, axis=1), axis=2)
    run = np.concatenate((np.zeros((len(points), 1)), np.cumsum(steps, axis=1)), axis=1)
    across = run - run[:, middle : middle + 1]
    tall = np.broadcast_to(up[:, None], across.shape)
    return Drape(points, np.stack((across, tall), axis=2), closed)


def gathered(points: Grid, up: NDArray[np.float64], middle: int) -> Drape:
    """A drape of straight lengths that are gathered or pleated at the top.

    ``across`` is measured along the hem and the same in all rows.
    """
    cut = measured(points, up, middle)
    flat = cut.flat.copy()
    flat[..., 0] = flat[-1:, :, 0]
    return Drape(points, flat)


def profile(
    rows: Sequence[tuple[float, ...]], count: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Heights from the first row's to the last's, and the other columns run smoothly between.

    Each row is ``(z, value, ...)`` from the top down. Cubic through the rows, without overshoot.
    """
    table = np.asarray(rows, dtype=float)
    z = np.linspace(table[0, 0], table[-1, 0], count)
    return z, np.column_stack([_monotone(z, table[:, 0], column) for column in table.T[1:]])


def _monotone(
    at: NDArray[np.float64], x: NDArray[np.float64], y: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Monotone cubic interpolation (Fritsch and Carlson); ``x`` falls."""
    at, x = -at, -x
    step = np.diff(x)
    slope = np.diff(y) / step
    inner = np.where(
        slope[:-1] * slope[1:] > 0,
        2 * slope[:-1] * slope[1:] / np.where(slope[:-1] + slope[1:], slope[:-1] + slope[1:], 1),
        0.0,
    )
    tangent = np.concatenate((slope[:1], inner, slope[-1:]))
    cell = np.clip(np.searchsorted(x, at, side="right") - 1, 0, len(step) - 1)
    t = (at - x[cell]) / step[cell]
    first, last = tangent[cell] * step[cell], tangent[cell + 1] * step[cell]
    rise = y[cell + 1] - y[cell]
    cubic: NDArray[np.float64] = y[cell] + t * (
        first + t * (3 * rise - 2 * first - last + t * (first + last - 2 * rise))
    )
    return cubic


def around(
    share: NDArray[np.float64], power: float = 2.2
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The unit oval that a garment follows, at shares 0..1 of the way around.

    From the centre back over the front (0.5) to the centre back.
    """
    angle = np.pi / 2 + 2 * np.pi * share
    cosine, sine = np.cos(angle), np.sin(angle)
    x = np.sign(cosine) * np.abs(cosine) ** (2 / power)
    return x, np.sign(sine) * np.abs(sine) ** (2 / power)


def body(
    rows: Sequence[tuple[float, float, float]],
    *,
    count: int = 160,
    columns: int | NDArray[np.float64] = 241,
    power: float = 2.2,
    dip: float = 0.0,
    dip_reach: float = 0.12,
) -> tuple[Grid, NDArray[np.float64]]:
    """Points of a tube around the body, and its heights.

    Args:
        rows: ``(z, half width, half depth)`` from the top edge down.
        count: how many rows the grid has.
        columns: how many columns (odd: one lies on the centre front), or their shares 0..1.
        power: of the oval; 2 is an ellipse, more is squarer.
        dip: how much lower the top edge lies in front than at the back, metres.
        dip_reach: how far down that slant fades out.
    """
    z, sizes = profile(rows, count)
    shares = np.linspace(0, 1, columns) if isinstance(columns, int) else columns
    x, y = around(shares, power)
    fade = np.clip(1 - (z[0] - z) / dip_reach, 0, 1)[:, None]
    tall = z[:, None] + dip * fade * y[None] * 0.5
    return np.stack((sizes[:, :1] * x, sizes[:, 1:2] * y, tall), axis=2), z


def hang(
    drape: Drape,
    stuff: Stuff,
    *,
    thickness: float = 0.0016,
    worn: Grid | None = None,
    straight: int | None = None,
) -> bpy.types.Object:
    """The drape as an object with the cloth's coordinates on it.

    ``grain`` holds metres, ``flat`` 0..1 (z -1 in front, 1 at the back, as for sewn things), and
    ``worn`` 0..1 tells faded cloth from fresh. The thickness lies inwards. ``straight`` is the
    column along which the thread runs (a crease line); else it is where ``across`` is 0.
    """
    rows, columns = drape.points.shape[:2]
    mesh = bpy.data.meshes.new("drape")
    faces = [face[:1] + face[3:] + face[2:3] + face[1:2] for face in grid_faces(rows, columns)]
    mesh.from_pydata(drape.points.reshape(-1, 3).tolist(), [], faces)
    shift = 0.0 if straight is None else drape.flat[:, straight : straight + 1, 0]
    across, up = (drape.flat[..., 0] - shift).ravel(), drape.flat[..., 1].ravel()
    front = np.where(drape.normals()[..., 1].ravel() < 0.1, -1.0, 1.0)
    low, high = np.min((across, up), axis=1), np.max((across, up), axis=1)
    unit = (np.stack((across, up), axis=1) - low) / np.maximum(high - low, 1e-9)
    _attribute(mesh, "grain", np.column_stack((across, up, np.zeros(len(up)))))
    _attribute(mesh, "flat", np.column_stack((unit, front)))
    if worn is not None:
        _attribute(mesh, "worn", np.repeat(worn.reshape(-1, 1), 3, axis=1))
    mesh.materials.append(stuff)
    mesh.shade_smooth()
    made = bpy.data.objects.new("drape", mesh)
    bpy.context.scene.collection.objects.link(made)
    if thickness:
        thick = made.modifiers.new("thickness", "SOLIDIFY")
        thick.thickness, thick.offset = thickness, -1.0
    return made


def _attribute(mesh: bpy.types.Mesh, name: str, values: Points) -> None:
    """One vector a point."""
    attribute = mesh.attributes.new(name, "FLOAT_VECTOR", "POINT")
    attribute.data.foreach_set("vector", values.astype(np.float32).ravel())

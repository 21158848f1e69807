"""The shell of a tailored garment: a torso of superellipses, drawn by its silhouette.

Heavy cloth stands by itself, so nothing is simulated: a `Torso` gives for each height its half
width and half depth, and ``relief`` adds modelled folds or baffles along the surface's normal.
Everything else of a coat (lapels, pockets, buttons) is laid on by ``front`` and ``back``. Heights
are metres above the hem; the wearer faces the camera, -Y.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import outlines
from catalog.studio.shapes.mesh import Points, grid_faces, shaded

Stuff = bpy.types.Material
Field = NDArray[np.float64]
Relief = Callable[[Field, Field, Field], Field]
"""``relief(x, z, facing)`` in metres outwards; facing is 1 in front, 0 at the sides, -1 behind."""
SHARP_CLOTH_DEG = 70.0


def calm(x: Field, z: Field, facing: Field) -> Field:
    """No relief at all."""
    return np.zeros(np.broadcast_shapes(np.shape(x), np.shape(z)))


@dataclass(frozen=True)
class Torso:
    """A body from hem to neck.

    Attributes:
        z: heights from 0 (hem) to the neck point, rising.
        wide: half width at each height.
        deep: half depth at each height.
        power: 2 makes elliptic sections, more makes them squarer.
        shoulder: half width and height of the shoulder tip, where the sleeve is set in.
        under: the same of the underarm point.
        relief: folds.
    """

    z: Field
    wide: Field
    deep: Field
    power: float
    shoulder: tuple[float, float]
    under: tuple[float, float]
    relief: Relief

    @property
    def top(self) -> float:
        """The height of the neck point."""
        return float(self.z[-1])


def torso(
    *,
    length: float = 0.74,
    hem: float = 0.206,
    waist: float = 0.174,
    waist_at: float = 0.32,
    chest: float = 0.205,
    shoulder: float = 0.218,
    drop: float = 0.05,
    neck: float = 0.078,
    armhole: float = 0.2,
    depth: float = 0.135,
    waist_depth: float = 0.12,
    hem_depth: float = 0.14,
    power: float = 2.25,
    relief: Relief = calm,
) -> Torso:
    """A torso from half widths and half depths; ``drop`` is how far the shoulder slopes down."""
    tip = length - drop
    under = tip - armhole
    ease = (tip - under) * 0.45
    begin, end = np.array([shoulder - 0.016, tip - 0.001]), np.array([neck + 0.009, length - 0.008])
    slope = [begin + (end - begin) * share for share in (0, 0.25, 0.5, 0.75, 1)]
    sides = outlines.smooth_path(
        [
            (hem, 0.0),
            (hem * 0.55 + waist * 0.45, waist_at * 0.5),
            (waist, waist_at),
            (chest, under - 0.03),
            (min(chest, shoulder) - 0.006, under + ease),
            (shoulder - 0.014, tip - 0.05),
            (shoulder - 0.004, tip - 0.02),
            *slope,
            (neck, length),
        ],
        16,
    )
    depths = outlines.smooth_path(
        [
            (hem_depth, 0.0),
            (waist_depth, waist_at),
            (depth, under + 0.02),
            (depth * 0.93, under + ease),
            (depth * 0.76, tip - 0.03),
            (depth * 0.58, tip + drop * 0.3),
            (0.062, length),
        ],
        16,
    )
    z = np.maximum.accumulate(sides[:, 1]) + np.arange(len(sides)) * 1e-9
    deep = np.interp(z, np.maximum.accumulate(depths[:, 1]), depths[:, 0])
    return Torso(z, sides[:, 0], deep, power, (shoulder, tip), (chest, under), relief)


def half_width(body: Torso, z: Field | float) -> Field:
    """Half the width at the heights ``z``."""
    return np.interp(z, body.z, body.wide)


def half_depth(body: Torso, z: Field | float) -> Field:
    """Half the depth at the heights ``z``."""
    return np.interp(z, body.z, body.deep)


def skin(
    body: Torso, side: Field | float, phi: Field, z: Field, lift: Field | float = 0.0
) -> Points:
    """Points of the surface, (..., 3).

    Args:
        body: the torso.
        side: 1 or -1, the sign of X.
        phi: radians around the section: -pi/2 in front, 0 at the side, pi/2 behind.
        z: heights in metres.
        lift: metres outwards.
    """
    p = body.power
    wide, deep = half_width(body, z), half_depth(body, z)
    slope_w = np.interp(z, body.z, np.gradient(body.wide, body.z))
    slope_d = np.interp(z, body.z, np.gradient(body.deep, body.z))
    across = np.clip(np.abs(np.cos(phi)), 1e-6, 1) ** (2 / p) * np.sign(np.cos(phi) + 1e-12)
    along = np.clip(np.abs(np.sin(phi)), 1e-6, 1) ** (2 / p) * np.sign(np.sin(phi) + 1e-12)
    share_x, share_y = np.abs(across) ** p, np.abs(along) ** p
    normal = np.stack(
        (
            np.sign(across) * np.abs(across) ** (p - 1) / wide,
            np.sign(along) * np.abs(along) ** (p - 1) / deep,
            -np.clip(share_x * slope_w / wide + share_y * slope_d / deep, -14, 14),
        ),
        axis=-1,
    )
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    x, facing = across * wide * side, -np.sin(phi)
    out = lift + body.relief(x, z, facing)
    points = np.stack((across * wide, along * deep, z + 0 * phi), axis=-1) + normal * out[..., None]
    points[..., 0] *= side
    return points


def front(body: Torso, x: Field, z: Field, lift: Field | float = 0.0) -> Points:
    """The front's points at ``x`` and ``z``, (..., 3); what lies beyond the side is pulled in."""
    share = np.clip(np.abs(x) / half_width(body, z), 0, 0.9995)
    phi = -np.arccos(share ** (body.power / 2))
    return skin(body, np.where(np.asarray(x) < 0, -1.0, 1.0), phi, np.asarray(z), lift)


def back(body: Torso, x: Field, z: Field, lift: Field | float = 0.0) -> Points:
    """The same behind."""
    share = np.clip(np.abs(x) / half_width(body, z), 0, 0.9995)
    phi = np.arccos(share ** (body.power / 2))
    return skin(body, np.where(np.asarray(x) < 0, -1.0, 1.0), phi, np.asarray(z), lift)


def sheet(
    name: str,
    points: Points,
    stuff: Stuff,
    *,
    inside: Stuff | None = None,
    thick: float = 0.003,
    flip: bool = False,
    wrap: bool = False,
    weave: Points | None = None,
) -> bpy.types.Object:
    """A cloth sheet over a grid of points (rows, columns, 3), thickened inwards.

    Args:
        name: the mesh's name.
        points: the grid.
        stuff: its outer face.
        inside: its inner face; the same stuff where None.
        thick: metres; 0 leaves the sheet thin.
        flip: turn the faces to the other side.
        wrap: close each row onto itself.
        weave: pattern coordinates in metres (rows, columns, 2); by default measured on the grid.
    """
    rows, columns = points.shape[:2]
    faces = grid_faces(rows, columns, wrap=wrap)
    if flip:
        faces = [face[::-1] for face in faces]
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(points.reshape(-1, 3).tolist(), [], faces)
    made = shaded(mesh, stuff, sharp_deg=SHARP_CLOTH_DEG)
    weave_in(mesh, measured(points) if weave is None else weave)
    if thick:
        if inside is not None:
            mesh.materials.append(inside)
        grown = made.modifiers.new("thickness", "SOLIDIFY")
        grown.thickness, grown.offset = thick, -1.0
        grown.material_offset = 0 if inside is None else 1
    return made


def weave_in(mesh: bpy.types.Mesh, weave: Points) -> None:
    """Write pattern coordinates (..., 2) in metres as the mesh's ``grain``."""
    flat = weave.reshape(-1, 2)
    grain = np.column_stack((flat, np.zeros(len(flat)))).astype(np.float32)
    mesh.attributes["grain"].data.foreach_set("vector", grain.ravel())


def measured(points: Points) -> Points:
    """Pattern coordinates of a grid: along its rows, and up its middle column, in metres."""
    along = np.linalg.norm(np.diff(points, axis=1), axis=2).cumsum(axis=1)
    along = np.hstack((np.zeros((len(points), 1)), along))
    along = along - along[:, -1:] / 2
    middle = points[:, points.shape[1] // 2]
    up = np.concatenate(([0.0], np.linalg.norm(np.diff(middle, axis=0), axis=1).cumsum()))
    return np.stack((along, np.broadcast_to(up[:, None], along.shape)), axis=2)


def _heights(edge: Points, pitch: float) -> Field:
    """Rows for a front with this edge: evenly up, and close where the edge runs sideways."""
    run = np.concatenate(([0.0], np.linalg.norm(np.diff(edge, axis=0), axis=1).cumsum()))
    fine = np.interp(np.arange(0, run[-1], pitch * 0.6), run, edge[:, 1])
    even = np.linspace(edge[0, 1], edge[-1, 1], int((edge[-1, 1] - edge[0, 1]) / pitch) + 2)
    every = np.unique(np.concatenate((fine, even)))
    keep = np.concatenate(([True], np.diff(every) > pitch * 0.12))
    keep[-1] = True
    return every[keep]


def half(
    body: Torso,
    side: float,
    edge: Sequence[Sequence[float]] | Points,
    stuff: Stuff,
    lining: Stuff,
    *,
    tuck: float = 0.0,
    thick: float = 0.0035,
    pitch: float = 0.007,
    columns: int = 84,
) -> bpy.types.Object:
    """One half of the shell: a front from its edge around the side to the centre back.

    Args:
        body: the torso.
        side: 1 for the picture's right half, -1 for its left.
        edge: (x, z) from the hem up to the neck; x < 0 laps over the centre line.
        stuff: the cloth.
        lining: its inside.
        tuck: metres that the front edge lies deeper, for the half that is lapped over.
        thick: the cloth's thickness in metres.
        pitch: the distance of rows in metres.
        columns: points from the edge to the centre back.
    """
    line = np.asarray(edge, dtype=float)
    line[:, 1] = np.maximum.accumulate(line[:, 1]) + np.arange(len(line)) * 1e-9
    z = _heights(line, pitch)
    begin = np.interp(z, line[:, 1], line[:, 0])
    share = np.clip(np.abs(begin) / half_width(body, z), 0, 0.9999)
    turn = np.arccos(share ** (body.power / 2))
    start = np.where(begin >= 0, -turn, turn - np.pi)
    phi = start[:, None] + np.linspace(0, 1, columns)[None] * (np.pi / 2 + 0.012 - start[:, None])
    heights = np.broadcast_to(z[:, None], phi.shape)
    near = np.clip(1 - (np.cos(phi) * half_width(body, heights) + 0.03) / 0.12, 0, 1)
    sunk = np.where(np.sin(phi) < 0, near * near * (3 - 2 * near) * -tuck, 0.0)
    points = skin(body, side, phi, heights, sunk)
    along = np.linalg.norm(np.diff(points, axis=1), axis=2).cumsum(axis=1)
    along = begin[:, None] + np.hstack((np.zeros((len(z), 1)), along))
    weave = np.stack((along * side, heights), axis=2)
    return sheet("front", points, stuff, inside=lining, thick=thick, flip=side < 0, weave=weave)

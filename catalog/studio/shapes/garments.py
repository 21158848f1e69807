"""Upper-body garments on an invisible mannequin: a torso, its sleeves, and where trims go.

How to dress a kit:

    cut = garments.Cut(length=0.72, drop=0.08)
    body = garments.torso(cut, kit.chance, folds=0.005)
    body.make(kit["cloth"])
    for side in (-1, 1):
        arm = garments.sleeve(body, side, garments.Sleeve(length=0.6, fall_deg=72), kit.chance)
        arm.make(kit["cloth"])
        garment_trims.rib(arm.rim(), kit["rib"], 0.06, draw=0.85)
    garment_trims.rib(body.neck(), kit["rib"], 0.02, lean=0.5)
    laid.patch(body.front.onto, laid.pocket_outline(0.1, 0.55, 0.11, 0.13), kit["cloth"])

`Cut` holds the measures (dresses and coats are longer cuts with more `sides`). What lies on the
cloth is made with `shapes.laid`, whose ``onto`` is `Half.onto`: pockets, plackets and buttons
follow the folds. Bands that continue the cloth (ribs, cuffs, waistbands) are in `garment_trims`,
collars in `garment_collars`, hoods in `garment_hoods`, ruffles, ribbons and bows in
`garment_ruffles`, cables and rolled necks in `garment_knit`. A sleeveless garment leaves out the
sleeves, has ``hollow=0`` and a `garment_trims.rib` on `Torso.armhole`. Front is -Y, the hem of the
side seam is z = 0, all in metres. Folds that show in a picture: 0.012 (firm) to 0.022 (limp).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.shapes import garment_folds
from catalog.studio.shapes.garment_folds import Fold
from catalog.studio.shapes.garment_form import BACK, FRONT, ROUND, SQUARE, VEE, Cut
from catalog.studio.shapes.garment_mesh import Rim, Sheet, cloth
from catalog.studio.shapes.garment_sleeves import Arm, Sleeve, sleeve

__all__ = [
    "BACK", "FRONT", "ROUND", "SQUARE", "VEE", "Arm", "Cut", "Fold", "Half", "Rim", "Sleeve",
    "Torso", "sleeve", "torso",
]  # fmt: skip

Field = NDArray[np.float64]
Line = NDArray[np.float64]
"""(N, 3), metres."""
Relief = Callable[[Field, Field], Field]
"""Height in metres that the cloth stands out at pattern points (across, up)."""

PITCH = 0.0055  # distance of the grid's points


@dataclass
class Half:
    """The front or the back: a sheet over the columns ``across`` (-1..1) and rows ``up`` (0..1)."""

    cut: Cut
    side: float
    across: Field
    up: Field
    sheet: Sheet

    def at(self, x: Field, z: Field) -> tuple[Line, Line]:
        """Points and outward unit normals at (x, z), each (N, 3), folds included."""
        x, z = np.asarray(x, dtype=float), np.asarray(z, dtype=float)
        across = self.cut.across_at(x, z)
        column = np.interp(across, self.across, np.arange(len(self.across)))
        levels = self.cut.levels(across, self.up, self.side)
        below = np.clip((levels <= z).sum(axis=0) - 1, 0, len(self.up) - 2)
        low, high = (np.take_along_axis(levels, (below + n)[None], axis=0)[0] for n in (0, 1))
        row = below + np.clip((z - low) / (high - low), 0, 1)
        outwards = self.sheet.normals()
        return _between(self.sheet.points, row, column), _between(outwards, row, column)

    def onto(self, x: Field, z: Field, lift: Field | float = 0.0) -> Line:
        """Points ``lift`` metres above the cloth at (x, z); what `shapes.laid` asks for."""
        points, normals = self.at(x, z)
        return points + normals * np.asarray(lift, dtype=float)[..., None]


def _between(grid: NDArray[np.float64], row: Field, column: Field) -> Line:
    """Bilinear look-up in a grid."""
    r = np.clip(row.astype(int), 0, grid.shape[0] - 2)
    c = np.clip(column.astype(int), 0, grid.shape[1] - 2)
    fr, fc = (row - r)[..., None], (column - c)[..., None]
    low = grid[r, c] * (1 - fc) + grid[r, c + 1] * fc
    high = grid[r + 1, c] * (1 - fc) + grid[r + 1, c + 1] * fc
    return low * (1 - fr) + high * fr


@dataclass
class Torso:
    """Front and back with their seams; sleeves and trims take their lines from here."""

    cut: Cut
    front: Half
    back: Half

    def make(
        self, stuff: bpy.types.Material, *, thickness: float = 0.0016, fine: int = 1
    ) -> bpy.types.Object:
        """The mesh."""
        gaps = []
        if self.cut.opening:
            middle = len(self.front.across) // 2
            gaps = [(0, middle - 1), (0, middle)]
        sheets = [self.front.sheet, self.back.sheet]
        return cloth(
            "torso", sheets, stuff, thickness=thickness, tall=self.cut.length, fine=fine, gaps=gaps
        )

    def neck(self) -> Rim:
        """The neckline, from the front's middle over its left (+X) to the back."""
        inside = np.abs(self.front.across) * self.cut.shoulder <= self.cut.neck + 1e-9
        start = int(inside.sum()) // 2

        def ring(front: Line, back: Line) -> Line:
            both = np.vstack((front[inside], back[inside[::-1]][1:-1]))
            return np.roll(both, -start, axis=0)

        sheets = self.front.sheet, self.back.sheet
        line, inner = (ring(*(sheet.points[row] for sheet in sheets)) for row in (-1, -2))
        return Rim.of(line, inner, ring(*(sheet.normals()[-1] for sheet in sheets)))

    def hem(self) -> Rim:
        """The lower edge, from the front's middle over its left (+X) to the back."""
        front, back = self.front.sheet.points[0], self.back.sheet.points[0]
        line = np.roll(np.vstack((front, back[1:-1])), -(len(front) // 2), axis=0)
        return Rim(line, np.broadcast_to([0.0, 0.0, -1.0], line.shape).copy())

    def armhole(self, side: int) -> Rim:
        """The armhole, from the shoulder tip down the front and up the back."""
        column, inner = (-1, -2) if side > 0 else (0, 1)
        above = self.front.up * self.cut.tip >= self.cut.underarm - 1e-9

        def ring(front: Line, back: Line, near: int) -> Line:
            return np.vstack((front[above, near][::-1], back[above, -1 - near][1:-1]))

        sheets = self.front.sheet, self.back.sheet
        points, normals = [s.points for s in sheets], [s.normals() for s in sheets]
        return Rim.of(ring(*points, column), ring(*points, inner), ring(*normals, column))

    def front_edge(self, side: int) -> Line:
        """The edge of an open front (side 1 is +X), or the middle of a closed one; hem to neck."""
        middle = len(self.front.across) // 2
        step = side if self.cut.opening else 0
        return self.front.sheet.points[:, middle + step]


def _columns(cut: Cut) -> Field:
    """Columns -1..1: dense at the neck's corners and towards the side seams."""
    ease = np.linspace(0, 1, 17)
    neck = cut.neck / cut.shoulder * (0.35 * ease + 0.65 * np.sin(ease * np.pi / 2))
    rest = max(14, round((1.1 * max(w for _, w in cut.sides) - cut.neck) / PITCH))
    ease = np.linspace(0, 1, rest)[1:]
    shoulder = neck[-1] + (1 - neck[-1]) * (0.5 * ease + 0.5 * np.sin(ease * np.pi / 2))
    if cut.opening:
        neck[1:] = np.maximum(neck[1:], cut.opening / cut.shoulder + 1e-3 * np.arange(16))
        neck[1] = cut.opening / cut.shoulder
    right = np.concatenate((neck[1:], shoulder))
    return np.concatenate((-right[::-1], [0.0], right))


def _rows(cut: Cut, hem: float) -> Field:
    """Rows 0..1: the fold of the hem, the body evenly, the armhole dense at both its ends."""
    tall = cut.tip
    turned = [0.0, 0.003, hem - 0.002, hem, hem + 0.002] if hem else [0.0, 0.004]
    body = np.linspace(turned[-1] + PITCH, cut.underarm, round(cut.underarm / PITCH))
    steps = np.linspace(0, np.pi, 40)[1:]
    armhole = cut.underarm + (tall - cut.underarm) * (1 - np.cos(steps)) / 2
    return np.concatenate((turned, body, armhole)) / tall


def _half(cut: Cut, side: float, across: Field, up: Field) -> tuple[Half, Field, Field]:
    """One side without folds, and its pattern coordinates."""
    z = cut.levels(across, up, side)
    wide = np.broadcast_to(across, z.shape)
    x = cut.x_at(wide, z)
    y = cut.depth_at(x, z, side)
    seam = (np.abs(wide) > 1 - 1e-9) & (z <= cut.underarm + 1e-9)
    rim = np.broadcast_to(np.abs(across) * cut.shoulder >= cut.neck - 1e-9, z.shape).copy()
    rim[:-1] = False
    y[seam | rim] = 0.0
    points = np.stack((x, y, z), axis=2)
    step = np.hypot(np.diff(x, axis=1), np.diff(y, axis=1))
    run = np.hstack((np.zeros((len(up), 1)), np.cumsum(step, axis=1)))
    run -= run[:, [run.shape[1] // 2]]
    grain = np.stack((run, z, np.full_like(z, side)), axis=2)
    return Half(cut, side, across, up, Sheet(points, grain)), x, z


def torso(
    cut: Cut,
    chance: random.Random,
    *,
    folds: float = 0.005,
    flutes: float = 0.004,
    extra: Sequence[Fold] = (),
    hem: float = 0.022,
    relief: Relief | None = None,
) -> Torso:
    """Front and back of a garment.

    Args:
        cut: its measures.
        chance: where the folds fall.
        folds: height of the drag lines from underarms and sides; 0 for a stiff cloth.
        flutes: height of the soft waves at the hem; more for a flowing cloth.
        extra: further folds of the front: gathers, darts, pleats.
        hem: width of the turned hem; 0 where a rib takes its place.
        relief: knitted relief over (across, up).
    """
    across, up = _columns(cut), _rows(cut, hem)
    halves = []
    for side in (FRONT, BACK):
        half, x, z = _half(cut, side, across, up)
        chest = cut.sides[-1][1]
        lines = garment_folds.of_torso(
            chance, half=chest, underarm=cut.underarm, depth=folds, count=4
        )
        height = garment_folds.relief([*lines, *(extra if side == FRONT else ())], x, z)
        height += garment_folds.slump(x, z, chance) * folds * 0.35
        height += garment_folds.hang(x, z / cut.underarm, chance) * flutes
        rim = np.abs(half.sheet.points[..., 1]) / (cut.depth * chest)
        height *= np.clip(rim * 2.2, 0, 1) ** 0.7
        if not hem:
            height *= np.clip((z - cut.hem_at(across)) / 0.05, 0, 1)
        if cut.hollow < 1:
            height *= np.clip((1 - np.abs(across)) * cut.shoulder / 0.03, 0, 1)
        height += _turned(z - cut.hem_at(across), hem) * np.clip(rim * 3, 0, 1)
        if relief is not None:
            calm = np.clip((1 - up[:, None]) / 0.03, 0, 1)
            if cut.hollow < 1:
                calm = calm * np.clip((1 - np.abs(across)) * cut.shoulder / 0.02, 0, 1)
            if not hem:
                calm = calm * np.clip((z - cut.hem_at(across)) / 0.015, 0, 1)
            height += relief(half.sheet.grain[..., 0], z) * np.clip(rim * 4, 0, 1) * calm
        half.sheet = half.sheet.raised(height * -side)
        halves.append(half if side == FRONT else _turned_round(half))
    return Torso(cut, *halves)


def _turned(above: Field, hem: float) -> Field:
    """The turned hem: cloth twice as thick up to its stitching, which draws a small furrow."""
    if not hem:
        return np.zeros_like(above)
    furrow = np.exp(-(((above - hem) / 0.0022) ** 2))
    return 0.0010 * (above < hem) - 0.0011 * furrow


def _turned_round(half: Half) -> Half:
    """The back with its columns from right to left, so that its normals look backwards."""
    sheet = Sheet(half.sheet.points[:, ::-1], half.sheet.grain[:, ::-1])
    return Half(half.cut, half.side, half.across, half.up, sheet)

"""How the caps are built: panelled crowns on an oval, peaks, stitching, buttons and eyelets."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, cutout, fibre, millinery, outlines, solids, sweep, turned
from catalog.studio.shapes.mesh import Points
from catalog.studio.shapes.millinery import Grid

WIDE, DEEP = 0.084, 0.099  # half a medium head, metres


@dataclass(frozen=True)
class Crown:
    """The shape of a cap: height in metres, how boxy, how far the front stands up (metres)."""

    tall: float = 0.118
    boxy: float = 0.62
    top: float = 0.92
    front: float = 0.008
    panels: int = 6
    ease: float = 0.0
    """Slack of an unstructured crown: how deep its soft dents are, metres."""

    def at(self, angle: Grid, lift: Grid) -> Points:
        """Points of the dome: ``angle`` 0 is the front, ``lift`` 0 the rim and 1 the button."""
        step = 2 * np.pi / self.panels
        seam = np.abs((angle / step + 0.5) % 1.0 - 0.5) * step
        groove = 1 - 0.012 * np.exp(-((seam / 0.04) ** 2)) * np.sin(lift * np.pi) ** 0.5
        radius = np.cos(lift * np.pi / 2) ** self.boxy * groove
        ahead = np.clip(np.cos(angle), 0, 1) ** 1.5 * np.sin(lift * np.pi) * self.front
        slack = (
            self.ease
            * np.sin(lift * np.pi)
            * (np.cos(5 * angle + 4 * lift) + 0.6 * np.cos(3 * angle - 7 * lift + 1.0))
        )
        x = (WIDE * radius + slack) * np.sin(angle)
        y = -(DEEP * radius + ahead + slack) * np.cos(angle)
        return np.stack((x, y, self.tall * np.sin(lift * np.pi / 2) ** self.top + ahead), axis=-1)

    def sheet(self, kit: Kit, part: str, begin: float, end: float) -> None:
        """The crown between two angles."""
        count = max(12, int(240 * (end - begin) / (2 * np.pi)))
        rows = 1 - (1 - np.linspace(0, 1, 60)) ** 2  # closer together towards the button
        angle, lift = np.meshgrid(np.linspace(begin, end, count), rows)
        cloth = np.stack((angle * 0.091, lift * self.tall * 1.25), axis=2)
        millinery.sheet(self.at(angle, lift), cloth, kit[part], thick=0.002)


@dataclass(frozen=True)
class Peak:
    """A cap's peak: reach in metres, curve across (1/m), half angle at the crown, slope."""

    reach: float = 0.072
    curve: float = 2.9
    spread_deg: float = 66.0
    slope: float = 0.16
    lift: float = 0.006

    def at(self, crown: Crown, across: Grid, out: Grid) -> Points:
        """Points of the peak: ``across`` -1..1 sideways, ``out`` 0 at the crown, 1 at the edge."""
        root = crown.at(across * np.radians(self.spread_deg), np.zeros_like(across))
        reach = self.reach * np.clip(np.cos(across * np.pi / 2), 0, 1) ** 0.5 * out
        x = root[..., 0] * (1 + 0.05 * out)
        z = self.lift - self.curve * x**2 * (0.25 + 0.75 * out) - self.slope * reach
        return np.stack((x, root[..., 1] - reach, z), axis=-1)

    def build(self, kit: Kit, crown: Crown, part: str, *, rows: int = 6) -> None:
        """The peak with rows of stitches."""
        across, out = np.meshgrid(
            np.sin(np.linspace(-np.pi / 2, np.pi / 2, 110)), np.linspace(-0.08, 1, 24)
        )
        cloth = np.stack((across * 0.08, out * 0.08), axis=2)
        millinery.sheet(self.at(crown, across, out), cloth, kit[part], thick=0.0034)
        line = np.linspace(-0.985, 0.985, 140)
        edge = self.at(crown, line, np.full(140, 1.0))
        solids.tube(edge, 0.0019, kit[part], sides=10)
        for at in np.linspace(0.2, 0.955, rows):
            row = self.at(crown, line[6:-6], np.full(128, at)) + np.array((0, 0, 0.0021))
            bags.stitches(row, kit["thread"], pitch=0.0036, thick=0.00034)


def _seams(kit: Kit, crown: Crown, angles: list[float], *, top: float = 0.95) -> None:
    """Twin rows of stitches up the crown at these angles."""
    up = np.linspace(0.02, top, 60)
    for middle in angles:
        for side in (-1, 1):
            turn = middle + side * 0.0035 / (WIDE * np.clip(np.cos(up * np.pi / 2), 0.12, 1))
            bags.stitches(crown.at(turn, up) * 1.014, kit["thread"], pitch=0.0036, thick=0.00034)


def _eyelets(kit: Kit, crown: Crown, angles: list[float]) -> None:
    """A sewn air hole in each panel."""
    for turn in angles:
        eye = crown.at(np.array(turn), np.array(0.62)) * 1.014
        bags.ring(tuple(eye), 0.0034, 0.0011, kit["thread"], turn_deg=(38, 0, np.degrees(turn)))


def _button(kit: Kit, crown: Crown, part: str = "cloth") -> None:
    """The covered button on top."""
    knob = outlines.smooth_path([(0.0075, 0), (0.0072, 0.003), (0.004, 0.0058), (0.0, 0.0064)], 5)
    turned.revolve(knob, kit[part], (0, -0.001, crown.tall - 0.0012), steps=40)


def _six(kit: Kit, crown: Crown, peak: Peak, *, holes: bool = True) -> None:
    """The six-panel build that most caps share."""
    crown.sheet(kit, "cloth", -np.pi, np.pi)
    peak.build(kit, crown, "brim")
    step = np.pi / 3
    _seams(kit, crown, [n * step for n in range(6)])
    if holes:
        _eyelets(kit, crown, [(n + 0.5) * step for n in range(6)])
    _button(kit, crown)


def baseball(kit: Kit) -> None:
    """A structured six-panel cap with a curved peak."""
    _six(kit, Crown(), Peak())
    fibre.stand()


def dad(kit: Kit) -> None:
    """A soft, low, washed cap with a small embroidered wave."""
    crown = Crown(tall=0.104, boxy=0.58, front=0.002, ease=0.0016)
    _six(kit, crown, Peak(reach=0.068, curve=4.2, slope=0.24))
    for row in range(3):
        turn = np.linspace(-0.2, 0.2, 60)
        lift = 0.4 - 0.055 * row + 0.022 * np.sin(turn * 32 + row)
        solids.tube(crown.at(turn, lift) * 1.018, 0.0015, kit["emblem"], sides=8)
    fibre.stand()


def trucker(kit: Kit) -> None:
    """A tall foam front, mesh behind, a cord along the peak, a sewn badge."""
    crown = Crown(tall=0.128, boxy=0.54, top=0.84, front=0.013, panels=5)
    half = np.radians(58)
    crown.sheet(kit, "cloth", -half, half)
    crown.sheet(kit, "mesh", half, 2 * np.pi - half)
    peak = Peak(reach=0.074, curve=2.2)
    peak.build(kit, crown, "brim")
    _seams(kit, crown, [-half, half])
    _button(kit, crown, "brim")
    cord = crown.at(np.linspace(-half, half, 60), np.full(60, 0.03)) * [1.02, 1.035, 1] + [
        0,
        0,
        0.004,
    ]
    fibre.rope(cord, 0.0022, kit["thread"], pitch=0.006)
    _badge(kit, crown)
    fibre.stand()


def _badge(kit: Kit, crown: Crown) -> None:
    """A round patch on the front: a sun over waves, with an overlocked edge."""
    radius = 0.026

    def onto(flat: Grid, proud: float) -> Points:
        turn = flat[..., 0] / WIDE
        lift = 0.42 + flat[..., 1] / 0.16
        return crown.at(turn, lift) + np.array([0, -proud, 0])

    def bend(points: Points) -> Points:
        return onto(points[:, [0, 2]], 0.0022) + points[:, 1:2] * [0, 1, 0]

    circle = outlines.superellipse(2 * radius, 2 * radius, 2.0, 60)
    for share, part, thick in ((1.0, "badge", 0.0016), (0.5, "emblem", 0.0026)):
        shape = circle * share + ([0, 0.004] if share < 1 else [0, 0])
        cutout.plate([shape], thick, kit[part], bevel=0.0004, bend=bend)
    edge = onto(np.vstack((circle, circle[:1])), 0.0024)
    fibre.rope(edge, 0.0017, kit["emblem"], pitch=0.004, lobes=2)
    for z in (-0.011, -0.0165):
        wave = np.column_stack(
            (np.linspace(-0.017, 0.017, 40), z + 0.0014 * np.sin(np.linspace(0, 12.6, 40)))
        )
        solids.tube(onto(wave, 0.0036), 0.0011, kit["emblem"], sides=8)


def camp(kit: Kit) -> None:
    """A low five-panel cap: one broad front panel, a flat peak, a leather label, side vents."""
    crown = Crown(tall=0.1, boxy=0.44, top=0.74, front=0.004, panels=5)
    front, side = np.radians(48), np.radians(122)
    crown.sheet(kit, "cloth", -np.pi, np.pi)
    Peak(reach=0.068, curve=0.9, slope=0.08, spread_deg=62).build(kit, crown, "brim", rows=5)
    _seams(kit, crown, [-front, front], top=0.9)
    _seams(kit, crown, [-side, side], top=0.9)
    for turn in (-1.4, 1.4):
        for lift in (0.3, 0.38):
            eye = crown.at(np.array(turn), np.array(lift)) * 1.012
            bags.ring(tuple(eye), 0.0028, 0.0009, kit["metal"], turn_deg=(75, 0, np.degrees(turn)))
    spot = crown.at(np.array(0.0), np.array(0.33))
    solids.box(
        (0.044, 0.0022, 0.024),
        kit["label"],
        tuple(spot + np.array([0, -0.0015, 0])),
        bevel=0.0009,
        turn_deg=(-14, 0, 0),
    )
    frame = outlines.rounded_rect(0.039, 0.019, 0.001, 3)
    lean = np.radians(-14)
    path = (
        np.column_stack((frame[:, 0], -0.0028 - frame[:, 1] * np.sin(lean) * 1.0, frame[:, 1]))
        + spot
    )
    bags.stitches(np.vstack((path, path[:1])), kit["thread"], pitch=0.0034, thick=0.0004)
    fibre.stand()


def cords(kit: Kit) -> None:
    """A soft corduroy cap, cords running up its panels, a small sewn flag."""
    crown = Crown(tall=0.11, boxy=0.58, front=0.004, ease=0.001)
    _six(kit, crown, Peak(reach=0.069, curve=3.2), holes=False)
    spot = crown.at(np.array(0.0), np.array(0.36))
    for z, part in ((0.0045, "badge"), (-0.0045, "emblem")):
        solids.box(
            (0.03, 0.0026, 0.009),
            kit[part],
            tuple(spot + np.array([0, -0.0012 - 0.2 * z, z])),
            bevel=0.0008,
            turn_deg=(-14, 0, 0),
        )
    fibre.stand()


def visor(kit: Kit) -> None:
    """A sun visor: a broad headband closed behind, a deep peak."""
    crown = Crown(tall=0.5, boxy=0.35, top=1.0, front=0.0, panels=1)
    angle, lift = np.meshgrid(millinery.around(), np.linspace(0.0, 0.062, 14))
    points = crown.at(angle, lift)
    slope = np.clip(np.cos(angle), -1, 1) * 0.004
    points[..., 2] += slope * lift / 0.062
    millinery.sheet(
        points, np.stack((angle * 0.091, lift * 0.5), axis=2), kit["cloth"], thick=0.0034
    )
    Peak(reach=0.082, curve=2.6, spread_deg=80, slope=0.2).build(kit, crown, "brim", rows=5)
    for at in (0.006, 0.057):
        row = crown.at(millinery.around(), np.full(241, at)) * [1.024, 1.022, 1]
        row[:, 2] += np.cos(millinery.around()) * 0.004 * at / 0.062
        bags.stitches(row, kit["thread"], pitch=0.0038, thick=0.00036)
        solids.tube(row * [0.985, 0.985, 1], 0.0022, kit["cloth"], sides=8)
    turn = np.linspace(-0.16, 0.16, 40)
    for row_number in range(2):
        lift_row = 0.034 - 0.009 * row_number + 0.003 * np.sin(turn * 40 + row_number)
        solids.tube(crown.at(turn, lift_row) * 1.022, 0.0013, kit["emblem"], sides=8)
    fibre.stand()


def flat(kit: Kit) -> None:
    """A flat cap: a full body that comes forward over a short stiff peak and is sewn to it."""
    knots = [(0.0, 0, 0.078), (0.4, 0, 0.077), (0.8, 0, 0.07), (1.04, 0, 0.054), (1.13, 0, 0.034),
             (1.1, 0, 0.016), (1.0, 0, 0.004), (0.985, 0, -0.004)]  # fmt: skip

    def forward(points: Points, angle: Grid, _far: Grid) -> Points:
        made = points.copy()
        up = np.clip(points[..., 2] / 0.078, 0, 1)
        ahead = 0.5 - 0.5 * points[..., 1] / 0.1
        made[..., 2] *= 1.06 - 0.5 * np.clip(ahead, 0, 1.15) ** 1.8
        made[..., 1] -= 0.05 * up**0.6 * np.clip(ahead, 0, 1) ** 1.5
        made[..., 0] *= 1 - 0.06 * np.clip(ahead - 0.6, 0, 1)
        made[..., 2] += 0.0016 * np.cos(4 * angle + 0.6) * np.sin(up * np.pi)
        made[..., 2] -= 0.015 * np.clip(ahead, 0, 1) ** 2 * np.clip(up * 6, 0, 1)
        return made

    millinery.block(knots, kit["cloth"], warp=forward, thick=0.0028)
    crown = Crown(tall=0.4, front=0.0, panels=1)
    Peak(reach=0.058, curve=3.6, spread_deg=58, slope=0.22, lift=0.008).build(
        kit, crown, "cloth", rows=1
    )
    _flat_seams(kit, knots, forward)
    fibre.stand()


def _flat_seams(kit: Kit, knots: list[tuple[float, float, float]], warp: millinery.Warp) -> None:
    """The seams from the button down over the sides, and the button."""
    profile = outlines.smooth_path(knots, 14)
    profile[:, 0] = np.maximum(profile[:, 0], 0.0)
    turns = np.array([-2.25, -0.78, 0.78, 2.25])
    points, _ = millinery.turned(profile, turns, warp=warp)
    for column in range(len(turns)):
        line = points[4:66, column]
        out = line - [0, line[:, 1].mean(), 0.02]
        out /= np.linalg.norm(out, axis=1, keepdims=True)
        sweep.bar(line + out * 0.0012, 0.0032, 0.0014, kit["cloth"], face=out, power=2.2, sides=10)
    top, _ = millinery.turned(profile[:1], turns[:1], warp=warp)
    knob = [(0.0085, 0), (0.0082, 0.003), (0.005, 0.0055), (0.0, 0.0062)]
    turned.revolve(
        outlines.smooth_path(knob, 5), kit["cloth"], tuple(top[0, 0] + [0, 0, 0.0006]), steps=40
    )

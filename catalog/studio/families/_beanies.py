"""How the beanies are built: knitted tubes that close at the crown, their relief modelled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import fibre, millinery, outlines, plump, solids
from catalog.studio.shapes.mesh import Points
from catalog.studio.shapes.millinery import Grid

Relief = Callable[[Grid, Grid], Grid]
"""How far the yarn stands out, metres, at an angle and a height."""
Slump = Callable[[Points, Grid], Points]

BODY = ((1.02, 0, 0.014), (1.05, 0, 0.06), (1.06, 0, 0.11), (0.98, 0, 0.155), (0.74, 0, 0.19),
        (0.36, 0, 0.21), (0.0, 0, 0.214))  # fmt: skip
CUFF = ((1.0, 0, 0.006), (1.05, 0, 0.0), (1.1, 0, 0.003), (1.13, 0, 0.03), (1.135, 0, 0.056),
        (1.11, 0, 0.064), (1.05, 0, 0.0655))  # fmt: skip


def rib(count: int, deep: float, *, gather: float = 0.16) -> Relief:
    """Ribs around the head, deeper above ``gather`` metres where the crown is drawn in."""

    def relief(angle: Grid, height: Grid) -> Grid:
        drawn = np.clip((height - gather) / 0.055, 0, 1)
        stitch = 0.65 + 0.35 * np.abs(np.sin(height * np.pi / 0.0052))
        return deep * (1 + 0.5 * drawn) * np.abs(np.cos(angle * count / 2)) ** 0.7 * stitch

    return relief


def cables(angle: Grid, height: Grid) -> Grid:
    """Eight cables around the head between columns of stocking stitch."""
    across = angle / (2 * np.pi) * 0.88
    fade = np.clip((0.2 - height) / 0.03, 0.25, 1)
    return 0.5 * plump.cables(across, height * 1.35) * fade


def _plain(angle: Grid, height: Grid) -> Grid:
    """Only the faint unevenness of a hand knit."""
    return 0.0006 * np.sin(angle * 7 + height * 60)


def knitted(
    kit: Kit,
    part: str,
    knots: Sequence[Sequence[float]],
    relief: Relief,
    *,
    slump: Slump | None = None,
    columns: int = 577,
    between: tuple[float, float] = (0.0, 1.0),
) -> None:
    """A knitted tube along a profile (share of the head, out, height).

    ``between`` builds only a stretch of it, for stripes.
    """
    profile = outlines.smooth_path(knots, 18)
    profile[:, 0] = np.maximum(profile[:, 0], 0.0)
    begin, end = (int(share * (len(profile) - 1)) for share in between)
    profile = profile[begin : end + 1]
    angle = millinery.around(columns)
    points, cloth = millinery.turned(profile, angle)
    turn = np.broadcast_to(angle, points.shape[:2])
    narrow = np.clip(profile[:, :1], 0.05, 1) ** 0.5
    out = relief(turn, points[..., 2]) * narrow
    folds = 0.0011 * np.sin(3 * turn + points[..., 2] * 25)
    points[..., 0] += (out + folds) * np.sin(turn)
    points[..., 1] -= (out + folds) * np.cos(turn)
    if slump is not None:
        points = slump(points, turn)
    cloth = cloth + np.array([0, begin * 0.0022])
    millinery.sheet(points, cloth, kit[part], thick=0.0024, offset=-1.0)


def ribbed(kit: Kit) -> None:
    """A ribbed beanie with a turned-up cuff."""
    knitted(kit, "yarn", BODY, rib(46, 0.0036))
    knitted(kit, "cuff", CUFF, rib(46, 0.0034))
    if "label" in kit.stuff:
        _label(kit)
    fibre.stand()


def _label(kit: Kit) -> None:
    """A small woven label folded over the cuff's edge, left of the middle."""
    turn = np.radians(22)
    reach = 1.135
    at = (0.083 * reach * np.sin(turn) + 0.001, -0.1 * reach * np.cos(turn) - 0.0036, 0.037)
    solids.box(
        (0.034, 0.0022, 0.02), kit["label"], at, bevel=0.0007, turn_deg=(0, 0, np.degrees(turn))
    )


def cabled(kit: Kit) -> None:
    """A cabled beanie with a ribbed cuff and a large pompom."""
    knitted(kit, "yarn", BODY, cables)
    knitted(kit, "yarn", CUFF, rib(46, 0.0034))
    millinery.pompom((0, 0, 0.252), 0.052, kit["pompom"], kit.chance)
    fibre.stand()


def slouchy(kit: Kit) -> None:
    """A long fine-knit beanie whose empty top slumps back in folds."""
    tall = ((1.0, 0, 0.0), (1.03, 0, 0.02), (1.06, 0, 0.07), (1.09, 0, 0.12), (1.05, 0, 0.168),
            (0.92, 0, 0.208), (0.68, 0, 0.238), (0.36, 0, 0.254), (0.0, 0, 0.259))  # fmt: skip

    def slump(points: Points, turn: Grid) -> Points:
        made = points.copy()
        z = points[..., 2]
        high = np.clip((z - 0.09) / 0.17, 0, 1)
        made[..., 1] += 0.105 * high**1.6
        made[..., 2] -= 0.055 * high**1.7 + 0.36 * np.clip(points[..., 1], 0, 1) * high
        fold = np.sin(z * 70 + 1.2 * np.cos(turn)) * np.clip((z - 0.06) / 0.06, 0, 1)
        fold *= 0.0045 * np.clip(1.1 - high, 0, 1)
        made[..., 0] += fold * np.sin(turn)
        made[..., 1] -= fold * np.cos(turn)
        return made

    knitted(kit, "yarn", tall, rib(84, 0.0017, gather=0.2), slump=slump, columns=841)
    band = (
        (0.985, 0, 0.0),
        (1.02, 0, 0.001),
        (1.035, 0, 0.012),
        (1.04, 0, 0.028),
        (1.03, 0, 0.036),
    )
    knitted(kit, "yarn", band, rib(84, 0.0018), columns=841)
    fibre.stand()


def fisherman(kit: Kit) -> None:
    """A short docker's beanie: a shallow crown in broad ribs over a thick rolled edge."""
    low = ((1.0, 0, 0.01), (1.02, 0, 0.05), (1.0, 0, 0.085), (0.88, 0, 0.118), (0.62, 0, 0.138),
           (0.3, 0, 0.146), (0.0, 0, 0.147))  # fmt: skip
    roll = ((0.99, 0, 0.008), (1.03, 0, 0.0), (1.1, 0, 0.002), (1.14, 0, 0.018), (1.15, 0, 0.036),
            (1.12, 0, 0.05), (1.05, 0, 0.054), (1.0, 0, 0.051))  # fmt: skip
    knitted(kit, "yarn", low, rib(30, 0.0048, gather=0.1))
    knitted(kit, "yarn", roll, rib(30, 0.0048))
    fibre.stand()


def striped(kit: Kit) -> None:
    """A smooth beanie in broad stripes with a ribbed cuff and a small pompom."""
    edges = np.array([0.0, 0.3, 0.42, 0.54, 0.66, 0.78, 1.0])
    for number, (begin, end) in enumerate(pairwise(edges)):
        part = "yarn" if number % 2 == 0 else "stripe"
        knitted(kit, part, BODY, rib(92, 0.0014), between=(begin, end), columns=737)
    knitted(kit, "stripe", CUFF, rib(60, 0.0026), columns=721)
    millinery.pompom((0, 0, 0.238), 0.034, kit["yarn"], kit.chance, count=1500)
    fibre.stand()


def earflap(kit: Kit) -> None:
    """A patterned hat with ear flaps, plaited cords, tassels and a pompom."""
    knots = ((1.03, 0, 0.0), (1.045, 0, 0.03), (1.06, 0, 0.075), (1.03, 0, 0.115), (0.88, 0, 0.15),
             (0.56, 0, 0.178), (0.25, 0, 0.19), (0.0, 0, 0.193))  # fmt: skip

    def flap(points: Points, turn: Grid) -> Points:
        made = points.copy()
        low = np.clip(1 - points[..., 2] / 0.07, 0, 1)
        ear = np.exp(-(((np.abs(turn) - 1.62) / 0.42) ** 4))
        made[..., 2] -= 0.085 * low * ear
        made[..., 0] *= 1 - 0.1 * low * ear
        return made

    knitted(kit, "yarn", knots, _plain, slump=flap)
    angle = millinery.around(300)
    rim, _ = millinery.turned(np.array([[1.03, 0.0, 0.0]]), angle)
    edge = flap(rim, angle[None])[0]
    fibre.rope(edge, 0.0042, kit["trim"], pitch=0.009, lobes=2)
    for side in (-1, 1):
        _cord(kit, edge[np.argmin(np.abs(angle - side * 1.62))])
    millinery.pompom((0, 0, 0.222), 0.036, kit["trim"], kit.chance, count=1600)
    fibre.stand()


def _cord(kit: Kit, at: Points) -> None:
    """A plaited cord with a tassel that hangs from an ear flap."""
    knots = [
        at,
        at + np.array([0.002, -0.004, -0.035]),
        at + np.array([-0.002, -0.007, -0.075]),
        at + np.array([0.003, -0.006, -0.1]),
    ]
    path = outlines.smooth_path(knots, 30)
    fibre.rope(path, 0.0046, kit["trim"], pitch=0.022, lobes=3)
    strands = []
    for _ in range(70):
        sway = np.array([kit.chance.gauss(0, 0.0035), kit.chance.gauss(0, 0.0035), 0])
        t = np.linspace(0, 1, 5)[:, None]
        strands.append(path[-1] + [0, 0, 0.004] + sway * (0.5 + 0.9 * t) + t * [0, 0, -0.042])
    fibre.strands(strands, 0.0014, kit["trim"], sides=5, tip=0.9)

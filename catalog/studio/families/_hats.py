"""How the hats are built: blocked profiles, then pinched, dented and snapped."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, fibre, millinery, outlines, solids, sweep
from catalog.studio.shapes.mesh import Points
from catalog.studio.shapes.millinery import HALF_DEPTH, HALF_WIDTH, Grid, Warp


def _bell(value: Grid, middle: float, wide: float) -> Grid:
    """A soft bump, 1 in the middle."""
    return np.exp(-(((value - middle) / wide) ** 2))


def _creased(tall: float, dent: float, pinch: float, brim: Warp) -> Warp:
    """A crown with a lengthwise dent and two pinches in front; ``brim`` shapes the rest."""

    def warp(points: Points, angle: Grid, far: Grid) -> Points:
        made = points.copy()
        x, y, z = points[..., 0], points[..., 1], points[..., 2]
        high = np.clip((z - tall + 0.05) / 0.05, 0, 1)
        along = np.clip(1.15 - 4.0 * np.abs(y - 0.012), 0.25, 1)
        made[..., 2] -= dent * _bell(x, 0, 0.021) * high * along
        made[..., 2] += 0.08 * dent * _bell(np.abs(x), 0.042, 0.018) * high
        for side in (-1, 1):
            grip = pinch * _bell(angle, side * 0.62, 0.34) * _bell(z, tall - 0.02, 0.036)
            made[..., 0] -= grip * np.sin(angle)
            made[..., 1] += grip * np.cos(angle)
        return brim(made, angle, far)

    return warp


def _snap(front: float, side: float, back: float, power: float = 1.6) -> Warp:
    """A brim whose edge rises by these heights at the front, the sides and the back, metres."""

    def warp(points: Points, angle: Grid, far: Grid) -> Points:
        made = points.copy()
        ahead = np.cos(angle)
        lift = np.where(ahead > 0, front, back) * np.abs(ahead) ** 1.5 + side * np.sin(angle) ** 2
        made[..., 2] += lift * far**power
        return made

    return warp


def _felt_hat(kit: Kit, brim: float, taper: float, edge: tuple[float, float, float]) -> None:
    """A dented felt crown of option ``tall`` with a brim, its ribbon and bow."""
    tall, rim = kit.options["tall"], 0.002
    warp = _creased(tall, kit.options["dent"], kit.options["pinch"], _snap(*edge))
    millinery.block(
        [(0.0, 0, tall), (taper * 0.5, 0, tall + 0.001), (taper * 0.86, 0, tall - 0.004),
         (taper, 0, tall - 0.02), ((1 + taper) / 2, 0, tall * 0.5), (1.0, 0, 0.012),
         (1.0, 0.004, rim), (1.0, brim * 0.3, 0.0), (1.0, brim * 0.7, 0.0), (1.0, brim, 0.0)],
        kit["felt"], warp=warp,
    )  # fmt: skip
    high = kit.options.get("ribbon", 0.036)
    top = 1.0 - (1.0 - taper) * high / tall * 0.9
    millinery.band(
        kit["ribbon"],
        low=0.004,
        high=high,
        share=(1.0, top),
        warp=_creased(tall, kit.options["dent"], kit.options["pinch"], lambda p, a, f: p),
        proud=0.0028,
    )
    millinery.bow(kit["ribbon"], (HALF_WIDTH * 0.985 + 0.0022, 0.012, high * 0.55), high * 0.86)
    fibre.stand()


def fedora(kit: Kit) -> None:
    """A pinched crown and a snapped brim."""
    _felt_hat(kit, 0.064, 0.82, (-0.012, 0.012, 0.02))


def trilby(kit: Kit) -> None:
    """A lower, narrower crown; a short brim turned up sharply behind."""
    _felt_hat(kit, 0.042, 0.8, (-0.012, 0.012, 0.032))


def panama(kit: Kit) -> None:
    """A panama: a dented crown in fine straw, a broad brim with a bound edge, a dark band."""
    _felt_hat(kit, 0.07, 0.84, (-0.008, 0.014, 0.016))


def floppy(kit: Kit) -> None:
    """A round straw crown and a very broad brim that waves; a ribbon tied behind."""
    brim = 0.135

    def waves(points: Points, angle: Grid, far: Grid) -> Points:
        made = points.copy()
        sway = 0.016 * np.cos(2 * angle + 0.5) + 0.011 * np.cos(3 * angle - 0.6)
        made[..., 2] += (sway - 0.02) * far**1.5
        return made

    millinery.block(
        [(0.0, 0, 0.108), (0.35, 0, 0.107), (0.66, 0, 0.1), (0.88, 0, 0.078), (0.97, 0, 0.045),
         (1.0, 0, 0.012), (1.0, 0.006, 0.001), (1.0, brim * 0.3, -0.002), (1.0, brim * 0.7, -0.004),
         (1.0, brim, -0.006)],
        kit["straw"], warp=waves, thick=0.0024,
    )  # fmt: skip
    _edge(kit, waves, brim, -0.006)
    millinery.band(kit["ribbon"], low=0.005, high=0.032, share=(1.005, 0.99))
    millinery.bow(kit["ribbon"], (HALF_WIDTH + 0.002, 0.02, 0.018), 0.026, long=0.04)
    fibre.stand()


def _edge(kit: Kit, warp: Warp, brim: float, z: float) -> None:
    """The bound or rolled edge of a brim."""
    angle = np.linspace(-np.pi, np.pi, 240)
    points, _ = millinery.turned(np.array([[1.0, brim, z]]), angle, warp=warp)
    solids.tube(points[0][:-1], 0.0021, kit["straw"], closed=True, sides=10)


def boater(kit: Kit) -> None:
    """A stiff straw boater: flat top, flat brim, a striped ribbon."""
    tall, brim = 0.082, 0.055
    millinery.block(
        [
            (0.0, 0, tall),
            (0.5, 0, tall),
            (0.9, 0, tall),
            (0.975, 0, tall - 0.001),
            (1.0, 0, tall - 0.007),
            (1.0, 0, tall * 0.5),
            (1.0, 0, 0.008),
            (1.0, 0.002, 0.0005),
            (1.0, 0.01, 0.0),
            (1.0, brim * 0.6, 0.0),
            (1.0, brim, 0.0),
        ],
        kit["straw"],
        thick=0.0034,
        steps=10,
    )
    millinery.band(kit["ribbon"], low=0.003, high=0.041, share=(1.0, 1.0), proud=0.0026)
    millinery.bow(kit["ribbon"], (HALF_WIDTH + 0.003, 0.01, 0.022), 0.036)
    fibre.stand()


def bucket(kit: Kit) -> None:
    """A cotton bucket hat: seamed crown, a sloping brim with rows of stitches, eyelets."""
    tall, brim = 0.088, 0.055

    def sag(points: Points, angle: Grid, far: Grid) -> Points:
        made = points.copy()
        made[..., 2] += 0.004 * np.cos(3 * angle + 0.7) * far + 0.003 * np.cos(2 * angle) * far
        soft = 0.0016 * np.sin(5 * angle + made[..., 2] * 60)
        made[..., 0] += soft * np.sin(angle)
        return made

    knots = [
        (0.0, 0, tall + 0.004),
        (0.5, 0, tall + 0.003),
        (0.78, 0, tall),
        (0.83, 0, tall - 0.003),
        (0.86, 0, tall - 0.012),
        (0.93, 0, tall * 0.5),
        (1.0, 0, 0.008),
        (1.0, 0.003, -0.002),
        (1.0, brim * 0.5, -0.03),
        (1.0, brim, -0.058),
    ]
    millinery.block(knots, kit["cloth"], warp=sag, thick=0.0024)
    angle = millinery.around()
    rows = [
        (1.0, 0.003 + (brim - 0.003) * s, -0.002 - 0.056 * s) for s in np.linspace(0.1, 0.97, 8)
    ]
    rows += [(0.81, 0.0, tall - 0.0005), (0.852, 0.0, tall - 0.009)]
    for share, out, z in rows:
        line, _ = millinery.turned(np.array([[share, out, z]]), angle, warp=None)
        far = np.full((1, len(angle)), out / brim)
        path = sag(line, angle[None], far)[0]
        normal = np.array([0.0016, 0.0016, 0.0012]) * np.column_stack(
            (np.sin(angle), -np.cos(angle), angle * 0 + 1)
        )
        bags.stitches(path + normal, kit["thread"], pitch=0.0038, thick=0.00036)
    for spot in (-0.95, -0.72, 0.72, 0.95):
        at = (
            (HALF_WIDTH * 0.95 + 0.002) * np.sin(spot),
            -(HALF_DEPTH * 0.95 + 0.002) * np.cos(spot),
            0.036,
        )
        bags.ring(at, 0.0036, 0.0011, kit["thread"], turn_deg=(84, 0, np.degrees(spot)))
    fibre.stand()


def beret(kit: Kit) -> None:
    """A wool beret pulled to one side, with its little stalk."""

    def pull(points: Points, angle: Grid, far: Grid) -> Points:
        made = points.copy()
        z = points[..., 2]
        up = np.clip(z / 0.05, 0, 1)
        made[..., 0] += 0.02 * up
        made[..., 2] -= 0.26 * np.clip(points[..., 0], -0.02, 1) * up
        made[..., 2] += 0.0035 * np.cos(4 * angle + 1.0) * up * np.clip(far * 0 + up, 0, 1)
        made[..., 1] += 0.01 * up
        return made

    millinery.block(
        [
            (0.0, 0, 0.062),
            (0.4, 0, 0.061),
            (0.85, 0, 0.057),
            (1.22, 0, 0.049),
            (1.38, 0, 0.036),
            (1.34, 0, 0.024),
            (1.14, 0, 0.013),
            (1.0, 0, 0.006),
            (0.985, 0, -0.006),
            (0.975, 0, -0.012),
        ],
        kit["felt"],
        warp=pull,
        thick=0.0032,
    )
    stalk = [(0.02, 0.01, 0.06), (0.021, 0.0105, 0.067), (0.0235, 0.011, 0.073)]
    solids.tube(stalk, 0.0018, kit["felt"], sides=10)
    fibre.stand()


def cloche(kit: Kit) -> None:
    """A bell-shaped felt hat with a small turned-down brim, a ribbon and a felt flower."""

    def bell(points: Points, angle: Grid, far: Grid) -> Points:
        made = points.copy()
        made[..., 2] -= far * (0.004 + 0.014 * np.cos(angle) - 0.01 * _bell(angle, -0.7, 0.5))
        return made

    millinery.block(
        [
            (0.0, 0, 0.142),
            (0.32, 0, 0.14),
            (0.62, 0, 0.128),
            (0.84, 0, 0.1),
            (0.95, 0, 0.064),
            (1.0, 0, 0.03),
            (1.02, 0, 0.004),
            (1.03, 0.006, -0.012),
            (1.03, 0.02, -0.026),
            (1.03, 0.034, -0.034),
        ],
        kit["felt"],
        warp=bell,
    )
    millinery.band(kit["ribbon"], low=0.008, high=0.038, share=(1.02, 0.99), proud=0.002)
    _flower(kit, (0.062, -0.067, 0.03))
    fibre.stand()


def _flower(kit: Kit, at: tuple[float, float, float]) -> None:
    """Felt petals around a button, facing away from the crown."""
    out = np.array([at[0], at[1], 0.0])
    out /= np.linalg.norm(out)
    side = np.cross([0.0, 0, 1.0], out)
    for ring, (count, radius) in enumerate(((7, 0.017), (5, 0.011))):
        for number in range(count):
            turn = 2 * np.pi * (number + 0.4 * ring) / count
            way = side * np.cos(turn) + np.array([0, 0, 1.0]) * np.sin(turn)
            knots = [
                at + out * (0.004 + 0.003 * ring),
                at + way * radius * 0.6 + out * (0.007 + 0.004 * ring),
                at + way * radius + out * (0.004 + 0.006 * ring),
            ]
            line = outlines.smooth_path(knots, 6)
            broad = radius * 0.95 * np.sin(np.linspace(0.5, 2.9, len(line)))
            sweep.bar(line, broad, 0.002, kit["ribbon"], face=out, power=2.4)
    solids.lathe(
        [(0.0045, 0), (0.004, 0.003), (0, 0.0042)],
        kit["felt"],
        tuple(at + out * 0.008),
        steps=24,
        turn_deg=(90, 0, float(np.degrees(np.arctan2(out[0], -out[1])))),
    )

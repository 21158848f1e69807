"""How the scarves are built: around an invisible neck, looped, folded or laid flat."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import fibre, millinery, outlines, scarves, soft, solids, sweep
from catalog.studio.shapes.mesh import Points


def worn(kit: Kit) -> None:
    """A long scarf around the neck with fringed ends; options ``broad``, ``folds``, ``fringe``."""
    rows = scarves.around_neck(broad=kit.options.get("broad", 1.0))
    grid, _ = scarves.led(
        rows, kit["cloth"], folds=kit.options.get("folds", 3.0), full=0.3,
        thick=kit.options.get("thick", 0.0032), seed=0.7,
    )  # fmt: skip
    long = kit.options.get("fringe", 0.07)
    for end in (grid[0], grid[-1]):
        if long:
            scarves.fringe(
                end,
                (0, 0, -1),
                long,
                kit["fringe"],
                kit.chance,
                count=kit.options.get("strands", 40),
            )
        else:
            solids.tube(end, 0.0026, kit["cloth"], sides=8)


def looped(kit: Kit) -> None:
    """A chunky scarf wound once around the neck; its two ends hang from under the loop."""
    turn = np.linspace(-np.pi, np.pi, 16, endpoint=False)
    rows = []
    for angle in turn:
        ahead = np.clip(np.cos(angle), -1, 1)
        out = np.array([np.sin(angle), -np.cos(angle), 0.5 + 0.35 * ahead])
        rows.append(
            (
                0.118 * np.sin(angle),
                -0.01 - 0.118 * np.cos(angle),
                0.61 - 0.062 * ahead,
                *out,
                0.175,
                0.016,
            )
        )
    ring = scarves.along([*rows, rows[0], rows[1]], 0.005)
    scarves.led(ring, kit["cloth"], folds=2.4, full=0.3, thick=0.006, seed=2.0)
    inner = ring.copy()
    inner[:, :2] *= 0.88
    inner[:, 2] += 0.052
    inner[:, 6] *= 0.8
    scarves.led(inner, kit["cloth"], folds=2.0, full=0.3, thick=0.006, seed=0.4)
    for side, low in ((-1, 0.07), (1, 0.0)):
        tail = scarves.along([
            (side * 0.03, -0.118, 0.56, 0, -1, 0, 0.12, 0.014),
            (side * 0.05, -0.138, 0.45, side * 0.1, -1, 0, 0.15, 0.012),
            (side * 0.062, -0.132, 0.28, 0, -1, 0, 0.165, 0.009),
            (side * 0.07, -0.13, low, 0, -1, 0, 0.172, 0.008),
        ])  # fmt: skip
        grid, _ = scarves.led(
            tail, kit["cloth"], folds=2.2, full=0.26, thick=0.006, seed=1.0 + side
        )
        scarves.fringe(grid[-1], (0, 0, -1), 0.1, kit["fringe"], kit.chance, count=17, thick=0.0034)


def snood(kit: Kit) -> None:
    """A knitted tube that lies in two soft rolls, one over the other."""
    angle = millinery.around(420)
    turn = np.linspace(0, 2 * np.pi, 90)
    for level, (z, wide, tall, shift) in enumerate(
        ((0.075, 0.128, 0.08, 0.0), (0.158, 0.112, 0.066, 1.1))
    ):
        a, t = np.meshgrid(angle, turn)
        tip = 0.03 * np.cos(a + 0.25) * (1 if level else 0.5)
        wave = 0.011 * np.sin(3 * t + 2 * np.sin(a + shift) + 2 * a) + 0.008 * np.sin(
            5 * t - 3 * a + shift
        )
        radius = wide + (0.04 + wave) * np.cos(t) + 0.006 * np.cos(2 * a + shift)
        points = np.stack(
            (radius * np.sin(a), -radius * 0.9 * np.cos(a), z - tip + (tall + wave) * np.sin(t)),
            axis=2,
        )
        cloth = np.stack((t * 0.06, a * 0.12), axis=2)
        millinery.sheet(points, cloth, kit["cloth"], thick=0.004)
    fibre.stand()


def folded(kit: Kit) -> None:
    """A wide wrap folded into a soft stack, its fringed end lying out in front."""
    layers, deep, wide = kit.options.get("layers", 4), 0.2, 0.3
    lift = 0.0125
    knots: list[tuple[float, float]] = [(-deep / 2 - 0.012, (layers - 1) * lift - 0.012)]
    for layer in range(layers):
        z = (layers - 1 - layer) * lift
        side = 1 if layer % 2 == 0 else -1
        knots += [
            (-side * deep * 0.36, z + 0.001),
            (0.0, z + 0.0018),
            (side * deep * 0.42, z),
            (side * (deep / 2 + 0.004), z - lift * 0.5),
        ]
    flat = outlines.smooth_path(knots[:-1], 12)
    across = np.linspace(-1, 1, 80)
    y, z = flat[:, :1], flat[:, 1:]
    points = np.stack(
        np.broadcast_arrays(across * wide / 2 * (1 - 0.012 * np.cos(y * 40)), y, z), axis=2
    ).copy()
    ripple = soft.wrinkle(points.reshape(-1, 3), 0.0042, 2.0, per_metre=11.0).reshape(
        points.shape[:2]
    )
    points[..., 2] += ripple * np.clip(0.5 + points[..., 2] / (layers * lift), 0, 1)
    points[..., 2] += 0.0035 * np.abs(across) ** 6 * -1
    run = sweep.arc_length(np.column_stack((y, z)))
    cloth = np.stack(np.broadcast_arrays(across * wide / 2, run[:, None]), axis=2)
    millinery.sheet(points, cloth, kit["cloth"], thick=0.0062)
    scarves.fringe(
        points[0], (0, -1, -0.28), 0.06, kit["fringe"], kit.chance, count=44, thick=0.0015
    )
    fibre.stand()


def _square(side: float, count: int, waves: float, seed: float) -> tuple[Points, Points]:
    """A flat cloth with soft waves; points around the origin in XY, and cloth coordinates."""
    u, v = np.meshgrid(np.linspace(-1, 1, count), np.linspace(-1, 1, count))
    x = u * side / 2 * (1 - 0.016 * np.cos(v * 3 + seed) ** 2)
    y = v * side / 2 * (1 - 0.016 * np.cos(u * 3 - seed) ** 2)
    points = np.stack((x, y, np.zeros_like(x)), axis=2)
    ridge = np.sin(7 * u + 5 * v + seed) * np.exp(-((u - v - 0.3) ** 2) / 0.5)
    ridge += 0.8 * np.sin(4 * u - 9 * v + 2 * seed) * np.exp(-((u + v + 0.2) ** 2) / 0.4)
    ridge += 0.5 * soft.wrinkle(points.reshape(-1, 3), 1.0, seed, per_metre=4.0 / side).reshape(
        x.shape
    )
    points[..., 2] = waves * (1.3 + ridge)
    return points, np.stack((x, y), axis=2)


def square(kit: Kit) -> None:
    """A printed silk square spread out with soft waves, its hem rolled by hand."""
    points, cloth = _square(0.88, 140, 0.009, 1.3)
    turn = np.radians(9)
    spin = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    points[..., :2] = points[..., :2] @ spin
    millinery.sheet(points, cloth, kit["cloth"], thick=0.0009)
    scarves.rolled_hem(points, kit["hem"])
    fibre.stand()


def twilly(kit: Kit) -> None:
    """A printed square folded on the bias to a band and tied in a soft bow."""
    for side in (-1, 1):
        loop = scarves.along([
            (0.0, -0.012, 0.0, 0, -1, 0.1, 0.034, 0.005),
            (side * 0.045, -0.03, 0.022, -side * 0.35, -1, 0, 0.056, 0.007),
            (side * 0.1, -0.012, 0.034, side * 0.5, -1, 0, 0.07, 0.006),
            (side * 0.132, 0.012, 0.02, side, 0.1, 0, 0.068, 0.005),
            (side * 0.1, 0.03, 0.002, side * 0.2, 1, 0, 0.064, 0.006),
            (side * 0.045, 0.02, -0.004, 0, 1, 0, 0.05, 0.006),
            (0.0, 0.008, 0.0, 0, 1, 0, 0.034, 0.005),
        ], 0.003)  # fmt: skip
        scarves.led(loop, kit["cloth"], folds=2.0, full=0.12, thick=0.0012, seed=side * 0.8)
        tail = scarves.along([
            (0.0, -0.004, 0.0, 0, -1, 0, 0.03, 0.006),
            (side * 0.03, -0.014, -0.035, 0, -1, 0, 0.05, 0.008),
            (side * 0.058, -0.008, -0.11, side * 0.2, -1, 0, 0.074, 0.006),
            (side * 0.075, -0.012, -0.19 - 0.015 * side, side * 0.1, -1, 0, 0.084, 0.005),
        ], 0.003)  # fmt: skip
        grid, _ = scarves.led(
            tail, kit["cloth"], folds=1.7, full=0.12, thick=0.0012, seed=2.2 * side
        )
        solids.tube(grid[-1], 0.0012, kit["hem"], sides=8)
    knot = scarves.along(
        [
            (-0.006, 0.012, 0.02, 0, 0.2, 1, 0.03, 0.003),
            (0.0, -0.02, 0.02, 0, -0.8, 0.7, 0.036, 0.004),
            (0.003, -0.032, 0.0, 0.1, -1, 0, 0.038, 0.004),
            (0.0, -0.022, -0.02, 0, -0.8, -0.7, 0.034, 0.004),
            (-0.004, 0.01, -0.02, 0, 0.2, -1, 0.03, 0.003),
        ],
        0.003,
    )
    scarves.led(knot, kit["cloth"], folds=2.4, full=0.1, thick=0.0012, seed=0.3)


def bandana(kit: Kit) -> None:
    """A cotton bandana folded to a triangle, its point down, the ends twisted to tie."""
    for layer, (shift, sink) in enumerate(((0.0, 0.0), (0.011, -0.004))):
        s, t = np.meshgrid(np.linspace(-1, 1, 150), np.linspace(0, 1, 100))
        width = 0.34 * (1 - t) + 0.002
        bow = 0.03 * (1 - s**2)
        x = s * width + shift * (1 - 0.5 * t)
        y = -t * 0.31 - bow * (1 - t) ** 2 + shift * 0.6
        z = (
            0.012
            + sink
            + 0.0045 * np.sin(5 * s + 4 * t) * (1 - t)
            + 0.003 * np.cos(9 * s * (1 - t) - 3 * t)
        )
        points = np.stack((x, y, z), axis=2)
        u, v = (x + shift) / 0.34, -t
        cloth = np.stack(((u + v) * 0.24, (v - u) * 0.24), axis=2)
        millinery.sheet(points, cloth, kit["cloth"], thick=0.0011)
        if layer == 0:
            edge = np.vstack((points[:, 0], points[::-1, -1]))
            solids.tube(edge, 0.0014, kit["cloth"], sides=8)
            top = points[0]
    roll = top + np.array([0, 0.006, 0.004])
    sweep.bar(roll, 0.024, 0.013, kit["cloth"], face=(0, 0, 1), power=2.2)
    for side in (-1, 1):
        end = roll[0 if side < 0 else -1]
        path = outlines.smooth_path(
            [
                end,
                end + np.array([side * 0.018, -0.004, 0.002]),
                end + np.array([side * 0.032, -0.026, 0.0]),
                end + np.array([side * 0.042, -0.055, -0.003]),
            ],
            12,
        )
        fibre.rope(path, 0.0085, kit["cloth"], pitch=0.05, lobes=2)
    fibre.stand()

"""Poufs: knitted, Moroccan leather, velvet drum, cube, braided, pumpkin, kilim, tray."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, fibre, outlines, sketch, soft, solids, turned
from catalog.studio.shapes.mesh import from_arrays, grid_faces
from catalog.studio.shapes.sketch import Field, mm


def _round_body(radius: float, height: float, power: float, steps: int = 160) -> outlines.Path:
    """The profile of a plump drum from its underside's middle to its top's middle."""
    turn = np.linspace(-np.pi / 2, np.pi / 2, steps)
    across = np.abs(np.cos(turn)) ** (2 / power)
    up = np.sign(np.sin(turn)) * np.abs(np.sin(turn)) ** (2 / power)
    return np.column_stack((radius * across, height / 2 * (1 + up)))


def knitted(kit: Kit) -> None:
    """A ball of stocking stitch in thick cord, a little flattened."""
    radius, height, columns = 0.26, 0.34, 46
    profile = _round_body(radius, height, 2.5, 320)
    run = np.concatenate(([0], np.cumsum(np.linalg.norm(np.diff(profile, axis=0), axis=1))))
    even = np.linspace(0, run[-1], 320)
    profile = np.column_stack([np.interp(even, run, profile[:, axis]) for axis in (0, 1)])
    along = np.gradient(profile, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    normal = np.column_stack((along[:, 1], -along[:, 0]))
    angle = np.linspace(0, 2 * np.pi, columns * 12, endpoint=False)
    column = (angle * columns / (2 * np.pi)) % 1.0
    lean = np.abs(column - 0.5) * 2
    row = (even[:, None] / 0.034 + lean[None] * 0.8) % 1.0
    high = np.abs(np.sin(2 * np.pi * column))[None] ** 0.6 * (
        0.3 + 0.7 * np.sin(np.pi * row) ** 0.6
    )
    pole = np.clip(np.minimum(even, run[-1] - even) / 0.05, 0, 1)[:, None]
    lift = 0.011 * high * pole
    far = profile[:, :1] + normal[:, :1] * lift
    level = profile[:, 1:] + normal[:, 1:] * lift
    rows = np.stack(np.broadcast_arrays(far * np.cos(angle), far * np.sin(angle), level), axis=2)
    faces = grid_faces(320, len(angle), wrap=True)
    from_arrays("knit", rows.reshape(-1, 3), faces, kit["cover"], sharp_deg=180, weld_m=1e-6)
    fibre.stand()


def moroccan(kit: Kit) -> None:
    """A stitched leather pouf: eight-pointed star on top, panels around the side."""
    body = _round_body(0.27, 0.31, 3.0)
    panels = turned.flutes(16, 0.022, low=0.045, high=0.265, sharp=0.6)

    def pillow(angle: Field, height: Field) -> Field:
        return panels(angle + np.pi / 16, height)

    turned.revolve(body, kit["cover"], ripple=pillow, steps=384)
    upper = body[80:]

    def on_top(radius: Field) -> Field:
        return np.interp(radius, upper[::-1, 0], upper[::-1, 1]) + 0.0012

    for number in range(16):
        turn = number * np.pi / 8
        inner, outer = (0.02, 0.125) if number % 2 == 0 else (0.07, 0.215)
        for far, side in ((0.125, 1), (0.125, -1)):
            start = np.array([np.cos(turn), np.sin(turn)]) * (0.21 if number % 2 == 0 else far)
            other = turn + side * np.pi / 8
            end = np.array([np.cos(other), np.sin(other)]) * (far if number % 2 == 0 else 0.21)
            flat = start + np.linspace(0, 1, 16)[:, None] * (end - start)
            path = np.column_stack((flat, on_top(np.hypot(flat[:, 0], flat[:, 1]))))
            bags.stitches(path, kit["thread"], pitch=0.011, thick=0.0017)
        spoke = np.linspace(inner, outer, 14)
        path = np.column_stack((spoke * np.cos(turn), spoke * np.sin(turn), on_top(spoke)))
        bags.stitches(path, kit["thread"], pitch=0.011, thick=0.0017)
    for high in (0.058, 0.252):
        radius = float(np.interp(high, body[:, 1], body[:, 0])) + 0.001
        path = radius * outlines.superellipse(2, 2, steps=160)
        path = np.column_stack((np.vstack((path, path[:1])), np.full(161, high)))
        bags.stitches(path, kit["thread"], pitch=0.012, thick=0.0017)
    solids.lathe(mm("0,5 10,4.5 17,2 18,0"), kit["cover"], (0, 0, float(body[-1, 1])), smooth=5)


def drum(kit: Kit) -> None:
    """A velvet drum with upright channels on a metal plinth, a piped top."""
    sketch.lid(mm("192,0 196,1 196,42 194,44"), kit["base"], smooth=0)
    wall = mm("196,44 206,48 210,70 211,190 210,360 205,380 196,386")
    channels = turned.flutes(40, 0.035, low=0.056, high=0.374, sharp=0.55)
    sketch.lid(wall, kit["cover"], ripple=channels, steps=480)
    sketch.ring(0.2, 0.386, 0.0065, kit["cover"])
    dome = mm("198,384 196,394 170,404 110,412 50,415 4,416")
    sketch.lid(dome, kit["cover"])


def cube(kit: Kit) -> None:
    """A soft cube with piped edges."""
    soft.cushion(
        (0.42, 0.42, 0.4),
        kit["cover"],
        (0, 0, 0.2),
        radius=0.045,
        crown=0.024,
        bulge=0.012,
        dents=0.007,
        piping=0.0055,
        piping_stuff=kit["piping"],
        seed=7,
    )
    fibre.stand()


def braided(kit: Kit) -> None:
    """A low round pouf coiled from one thick braid."""
    wall = _round_body(0.255, 0.32, 2.9)[4:]
    fibre.coil(wall, 0.03, kit["cover"], pitch=0.05)
    fibre.stand()


def pumpkin(kit: Kit) -> None:
    """Ten plump lobes that meet in a covered button."""

    def lobes(angle: Field, height: Field) -> Field:
        return 1 - 0.15 * (1 - np.abs(np.sin(angle * 5)) ** 0.5) + 0 * height

    body = _round_body(0.3, 0.36, 2.35, 200)
    dip = 0.05 * np.exp(-((body[:, 0] / 0.07) ** 2)) * (body[:, 1] > 0.18)
    body = np.column_stack((body[:, 0], body[:, 1] - dip))
    turned.revolve(body, kit["cover"], ripple=lobes, steps=400)
    button = mm("0,16 14,14 26,8 29,0")
    solids.lathe(button, kit["cover"], (0, 0, float(body[-1, 1]) - 0.001), smooth=6)


def kilim(kit: Kit) -> None:
    """A boxed square pouf in a flat weave with a tassel at each corner."""
    soft.cushion(
        (0.52, 0.52, 0.34),
        kit["cover"],
        (0, 0, 0.17),
        radius=0.06,
        crown=0.04,
        bulge=0.026,
        dents=0.01,
        seed=4,
    )
    for x in (-1, 1):
        for y in (-1, 1):
            root = np.array([x * 0.235, y * 0.235, 0.3])
            paths = []
            for _ in range(60):
                out = np.array([x * 0.02, y * 0.02, -0.085])
                spread = np.array([kit.chance.gauss(0, 0.008) for _ in range(3)])
                t = np.linspace(0, 1, 6)[:, None]
                bow = np.array([x, y, 0.4]) * 0.022 * np.sin(np.pi * t * 0.55)
                paths.append(root + t * out + bow + spread * t**0.7)
            fibre.strands(paths, 0.0016, kit["yarn"], tip=0.8)
            solids.lathe(0.011 * outlines.arc(1.0, -90, 90, 15), kit["yarn"], root, steps=24)
    fibre.stand()


def tray(kit: Kit) -> None:
    """A drum in cloth with a wooden tray for a lid."""
    wall = mm("206,0 214,4 217,20 218,170 217,330 214,344 206,348")
    sketch.lid(wall, kit["cover"])
    for high in (0.012, 0.338):
        sketch.ring(0.2165, high, 0.005, kit["cover"])
    rim = mm("218,346 224,348 225,352 225,388 222,391 218,391 216,388 214,366 200,364 100,364")
    sketch.lid(rim, kit["wood"], smooth=0, steps=144)
    for side in (-1, 1):
        loop = mm("0,-34,230 12,-30,222 17,0,216 12,30,222 0,34,230") * np.array([side, 1, 1])
        path = outlines.smooth_path(loop + np.array([side * 0.217, 0, 0]), 8)
        bags.band(path, 0.026, 0.0035, kit["strap"], face=(side, 0, 0))

"""How the candle holders are built, and the candles in them."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import casework, outlines, sketch, solids, turned
from catalog.studio.shapes.mesh import Triple
from catalog.studio.shapes.sketch import mm


def taper(kit: Kit, at: Triple, *, height: float = 0.24) -> None:
    """A tapered dinner candle that stands in a socket at ``at``."""
    body = [(0.0, 0.0), (0.0108, 0.0), (0.0108, 0.004), (0.0088, height - 0.022)]
    body += [(0.0066, height - 0.009), (0.0026, height - 0.001), (0.0, height)]
    solids.lathe(body, kit["candle"], at, steps=40)
    _wick(kit, (at[0], at[1], at[2] + height - 0.001))


def pillar(kit: Kit, at: Triple, radius: float, height: float) -> None:
    """A pillar candle with a shallow pool at its top."""
    top = height - 0.004
    body = [(0, 0), (radius - 0.001, 0), (radius, 0.002), (radius, height - 0.003)]
    body += [(radius - 0.003, height), (radius * 0.78, top), (radius * 0.3, top - 0.001)]
    solids.lathe([*body, (0, top - 0.001)], kit["candle"], at, steps=72)
    _wick(kit, (at[0], at[1], at[2] + top - 0.002))


def _wick(kit: Kit, at: Triple) -> None:
    """A bent wick."""
    x, y, z = at
    solids.tube(
        [(x, y, z), (x + 0.0006, y, z + 0.007), (x + 0.003, y, z + 0.012)], 0.0011, kit["wick"]
    )


def stick(kit: Kit) -> None:
    """A pair of turned candlesticks, one tall and one short, with their candles."""
    for at, stretch in (((-0.052, 0.02, 0), 1.0), ((0.052, -0.02, 0), 0.66)):
        shape = mm(
            "46,0 48,3 46,7 34,11 16,16 10,24 9,34 15,40 15,46 8,54 7,86 9,112 14,132 16,140 9,150 "
            "8,158 20,166 22,170 15,174 14.5,190 16.5,194"
        )
        shape[:, 1] *= stretch
        high = float(shape[-1, 1])
        sketch.lid(shape, kit["body"], at, smooth=5)
        taper(kit, (at[0], at[1], high - 0.004))


def columns(kit: Kit) -> None:
    """Three slender rods on discs, in three heights, as one set."""
    for (x, y), high in zip(
        ((-0.075, 0.03), (0.0, -0.035), (0.078, 0.02)), (0.3, 0.14, 0.22), strict=True
    ):
        foot = [(0, 0), (0.036, 0), (0.038, 0.002), (0.038, 0.007), (0.036, 0.009), (0, 0.009)]
        solids.lathe(foot, kit["body"], (x, y, 0), steps=64)
        solids.rod((x, y, 0.005), (x, y, high), 0.0052, kit["body"])
        cup = mm("9,0 13.5,2 13.5,22 12,23 11,22 11,6")
        turned.revolve(np.vstack(([0, 0], cup, [0, 0.006])), kit["body"], (x, y, high))
        taper(kit, (x, y, high + 0.007), height=0.2)


def candelabra(kit: Kit) -> None:
    """A five-armed candelabra: scrolled arms from a knopped stem."""
    stem = mm(
        "62,0 64,3 60,8 44,13 20,20 11,32 10,60 17,72 17,80 9,92 8,150 14,164 18,172 11,182 10,250"
    )
    sketch.lid(stem, kit["body"], smooth=5)
    spots = [(-0.17, 0.0, 0.25), (-0.09, 0.0, 0.27), (0.0, 0.0, 0.3), (0.09, 0.0, 0.27)]
    spots.append((0.17, 0.0, 0.25))
    for x, y, z in spots:
        if x:
            side = np.sign(x)
            arm = [(0.0, y, 0.168), (side * 0.03, y, 0.14), (x * 0.72, y, z - 0.115)]
            arm += [(x * 1.0, y, z - 0.06), (x, y, z - 0.005)]
            solids.tube(outlines.smooth_path(arm, 10), 0.0052, kit["body"])
            curl = outlines.arc(0.013, 20, 310, 24) + np.array([x * 0.62, z - 0.092])
            path = np.column_stack((curl[:, 0], np.full(24, y), curl[:, 1]))
            solids.tube(path, 0.003, kit["body"], sides=10)
        pan = mm("8,0 24,3 30,7 29,8.6 14,7.6 13.5,24 15,27")
        sketch.lid(pan, kit["body"], (x, y, z - 0.006), smooth=4)
        taper(kit, (x, y, z + 0.018), height=0.2)
    solids.rod((0, 0, 0.24), (0, 0, 0.295), 0.0062, kit["body"])


def hurricane(kit: Kit) -> None:
    """A tall glass cylinder on a turned base with a pillar candle inside."""
    base = mm("84,0 88,3 88,20 82,26 78,27")
    sketch.lid(base, kit["body"], smooth=0)
    glass = mm("74,0 76,2 78,60 76,150 72,210 78,262")
    tube = turned.hollow(glass, 0.0028, smooth=8, floor=0.003)
    turned.revolve(tube, kit["glass"], (0, 0, 0.0272))
    pillar(kit, (0, 0, 0.031), 0.036, 0.13)


def lantern(kit: Kit) -> None:
    """A square lantern: four panes in a frame under a stepped roof with a ring."""
    frame, side, high = kit["body"], 0.17, 0.27
    solids.box((side + 0.02, side + 0.02, 0.014), frame, (0, 0, 0.013), bevel=0.003)
    for sx in (-1, 1):
        for sy in (-1, 1):
            post = (sx * (side / 2 - 0.007), sy * (side / 2 - 0.007), high / 2 + 0.02)
            solids.box((0.014, 0.014, high), frame, post, bevel=0.0015, grain="Z")
            solids.box((0.022, 0.022, 0.008), frame, (sx * 0.078, sy * 0.078, 0.004))
    for turn in (-1, 1):
        at = turn * (side / 2 - 0.007)
        for z in (0.027, high + 0.012):
            solids.box((side - 0.028, 0.0135, 0.014), frame, (0, at, z), bevel=0.0015)
            solids.box((0.0135, side - 0.028, 0.014), frame, (at, 0, z), bevel=0.0015)
        solids.box(
            (side - 0.03, 0.0022, high - 0.03), kit["glass"], (0, at, high / 2 + 0.02), bevel=0.0004
        )
        solids.box(
            (0.0022, side - 0.03, high - 0.03), kit["glass"], (at, 0, high / 2 + 0.02), bevel=0.0004
        )
    _roof(kit, side, high + 0.02)
    pillar(kit, (0, 0, 0.021), 0.035, 0.11)


def _roof(kit: Kit, side: float, level: float) -> None:
    """The lantern's hipped roof with its chimney and a carrying ring."""
    rings = [(side / 2 + 0.016, 0.0), (side / 2 + 0.016, 0.006), (0.05, 0.05), (0.036, 0.055)]
    rings += [(0.036, 0.072), (0.046, 0.074), (0.044, 0.08), (0.012, 0.094)]
    rows = np.vstack(
        [
            np.column_stack((outlines.rounded_rect(2 * r, 2 * r, 0.006, 4), np.full(20, z)))
            for r, z in rings
        ]
    )
    faces = [*casework.furniture.grid_faces(len(rings), 20, wrap=True), range(20)]
    faces.append(range((len(rings) - 1) * 20, len(rings) * 20))
    casework.furniture.from_arrays(
        "roof", rows + np.array([0, 0, level]), faces, kit["body"], sharp_deg=25
    )
    hoop = outlines.arc(0.034, -80, 260, 40) + np.array([0.0, level + 0.094 + 0.031])
    solids.tube(np.column_stack((hoop[:, 0], np.zeros(40), hoop[:, 1])), 0.0032, kit["body"])


def chamber(kit: Kit) -> None:
    """A chamberstick: a dish with a rolled rim, a socket and a finger loop."""
    dish = mm("50,0 54,1 68,8 76,20 78,24")
    turned.thrown(dish, 0.0018, kit["body"], floor=0.002)
    socket = mm("18,0 19,2 14,8 13.6,40 17,44")
    sketch.lid(socket, kit["body"], (0, 0, 0.001), smooth=5)
    turned.handle(
        mm("74,20 88,30 108,26 112,10 98,3 78,9"), 0.0026, kit["body"], broad=3.2, flare=1.1
    )
    taper(kit, (0, 0, 0.04), height=0.18)


def tealights(kit: Kit) -> None:
    """A pair of ribbed coloured glasses with lit tealights in them."""
    wall = mm("30,0 33,1.5 36,10 38,40 38,70 39,82")
    ribs = turned.flutes(24, 0.07, low=0.004, high=0.074)
    for x, y in ((-0.05, 0.022), (0.05, -0.022)):
        turned.thrown(wall, 0.003, kit["body"], (x, y, 0), floor=0.009, ripple=ribs, steps=288)
        cup = [(0, 0), (0.0185, 0), (0.019, 0.001), (0.019, 0.014), (0.0184, 0.0142), (0, 0.0142)]
        solids.lathe(cup, kit["tin"], (x, y, 0.0098), steps=48)
        pillar(kit, (x, y, 0.0118), 0.0182, 0.0175)
        flame = mm("0,0 3.4,3 4.6,8 3.6,14 1.6,21 0,27")
        solids.lathe(flame, kit["flame"], (x, y, 0.0335), smooth=5, steps=24)


def stacked(kit: Kit) -> None:
    """A glazed stack of rings and balls with a socket for one candle."""
    shape = mm(
        "44,0 47,3 48,10 45,17 24,20 17,24 17,28 27,32 34,42 34,48 27,58 18,62 18,66 26,69 30,75 "
        "26,81 16,84 15,100 20,108 20,112"
    )
    sketch.lid(shape, kit["body"], smooth=5)
    taper(kit, (0, 0, 0.1), height=0.22)


def arch(kit: Kit) -> None:
    """A sculpted arch of stone or clay that carries three candles on its steps."""
    turn = np.radians(np.linspace(0, 180, 49))
    outer = np.column_stack((0.135 * np.cos(turn), 0.04 + 0.135 * np.sin(turn)))
    inner = np.column_stack((0.07 * np.cos(turn), 0.04 + 0.07 * np.sin(turn)))[::-1]
    shape = np.vstack(([0.135, 0.0], outer, [-0.135, 0.0], [-0.07, 0.0], inner, [0.07, 0.0]))
    part = solids.slab(shape, 0.06, kit["body"], bevel=0.004, grain="X")
    solids.place(part, (0, 0.03, 0), (90, 0, 0))
    for angle in (42.0, 90.0, 138.0):
        x = 0.118 * np.cos(np.radians(angle))
        z = 0.04 + 0.135 * np.sin(np.radians(angle)) - (0.004 if angle == 90 else 0.012)
        cup = mm("13,0 16,2 16,24 14.6,25 11,24 11,10")
        turned.revolve(np.vstack(([0, 0], cup, [0, 0.01])), kit["body"], (x, 0, z))
        taper(kit, (x, 0, z + 0.011), height=0.17)

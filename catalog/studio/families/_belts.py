"""How the coiled belts are built: rolled up on edge, the buckle in front."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, cutout, fibre, jewels, outlines, solids, sweep
from catalog.studio.shapes.mesh import Points


def _spiral(turns: float, inner: float, outer: float, lead: float) -> Points:
    """A belt rolled up on edge: its outer end runs straight to the right for ``lead`` metres.

    In the XY plane from the inner end outwards, the front at -Y.
    """
    end = -np.pi / 2
    angle = np.linspace(end - 2 * np.pi * turns, end, int(90 * turns))
    radius = np.linspace(inner, outer, len(angle))
    coil = np.column_stack((radius * np.cos(angle), radius * np.sin(angle)))
    run = np.linspace(0.004, lead, 24)
    bend = coil[-1] + np.column_stack((run, -0.012 * (run / lead) ** 2))
    flat = np.vstack((coil, bend))
    return sweep.resampled(np.column_stack((flat, np.zeros(len(flat)))), 0.003)


def _outward(path: Points) -> Points:
    """The directions away from the coil's middle."""
    tangent = np.gradient(path, axis=0)
    return np.column_stack((tangent[:, 1], -tangent[:, 0], np.zeros(len(path))))


def _strap(kit: Kit, path: Points, wide: float, thick: float, *, stitched: bool = True) -> Points:
    """The strap on edge along a coil, with rows of stitches; returns its outer face's line."""
    out = _outward(path)
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    sweep.bar(path, wide, thick, kit["strap"], face=out, power=5.0)
    face = path + out * (thick / 2 + 0.0001)
    if stitched:
        for side in (-1, 1):
            row = face + np.array([0, 0, side * (wide / 2 - 0.0035)])
            bags.stitches(row, kit["thread"], pitch=0.0042, thick=0.0004)
    return face


def _frame(
    kit: Kit,
    at: Points,
    wide: float,
    tall: float,
    *,
    wire: float = 0.0022,
    corner: float = 0.006,
    flat: float = 1.0,
) -> None:
    """A buckle's frame that faces -Y around ``at``, with its pin from the left bar to the right."""
    shape = outlines.rounded_rect(wide, tall, corner, 8)
    path = np.column_stack((shape[:, 0], np.zeros(len(shape)), shape[:, 1])) + at
    sweep.bar(path, 2 * wire * flat, 2 * wire, kit["metal"], closed=True, power=3.0, sides=16)
    pin = outlines.smooth_path(
        [
            at + np.array([-wide / 2, -wire * 0.6, 0]),
            at + np.array([-wide * 0.2, -wire * 1.6, 0]),
            at + np.array([wide * 0.3, -wire * 1.5, 0]),
            at + np.array([wide / 2 + wire * 0.4, -wire * 0.9, 0]),
        ],
        6,
    )
    sweep.bar(pin, wire * 1.5, wire * 1.1, kit["metal"], power=2.6, sides=12)


def _keeper(
    kit: Kit, at: Points, tall: float, *, stuff: str = "strap", broad: float = 0.011
) -> None:
    """The loop that holds the tip: a short sleeve around the strap at ``at``."""
    shape = outlines.rounded_rect(0.0105, tall + 0.006, 0.003, 6)
    ring = np.column_stack((np.zeros(len(shape)), shape[:, 0], shape[:, 1])) + at
    middle = ring.mean(axis=0)
    sweep.bar(ring, broad, 0.0018, kit[stuff], closed=True, face=ring - middle, power=4.0)


def dress(kit: Kit) -> None:
    """A slim dress belt: coiled, a polished frame buckle in front; ``wide`` in metres."""
    wide = kit.options.get("wide", 0.031)
    path = _spiral(3.1, 0.03, 0.05, 0.048)
    face = _strap(kit, path, wide, 0.0036)
    end = face[-1]
    _frame(
        kit,
        end + np.array([0.017, 0.001, 0]),
        0.036,
        wide + 0.013,
        wire=kit.options.get("wire", 0.0022),
        corner=kit.options.get("corner", 0.006),
        flat=kit.options.get("flat", 1.3),
    )
    _keeper(kit, path[-6], wide)
    if kit.options.get("rivets"):
        for side in (-0.3, 0.3):
            jewels.disc(0.003, 0.0016, kit["metal"], tuple(face[-10] + [0, -0.0006, side * wide]))
    fibre.stand()


def casual(kit: Kit) -> None:
    """A broad jeans belt in heavy leather: roller buckle, creased edges, rivets."""
    wide = 0.04
    path = _spiral(2.7, 0.034, 0.056, 0.05)
    face = _strap(kit, path, wide, 0.0046, stitched=False)
    for side in (-1, 1):
        groove = face + np.array([0, 0, side * (wide / 2 - 0.004)])
        solids.tube(groove[::2], 0.0004, kit["hole"], sides=6)
    at = face[-1] + [0.02, 0.001, 0]
    _frame(kit, at, 0.042, wide + 0.016, wire=0.0028, corner=0.004)
    solids.tube(
        [at + np.array([0.021, 0, -0.024]), at + np.array([0.021, 0, 0.024])],
        0.0043,
        kit["metal"],
        sides=20,
    )
    _keeper(kit, path[-7], wide, broad=0.014)
    for side in (-0.28, 0.28):
        jewels.disc(0.0042, 0.002, kit["metal"], tuple(face[-11] + [0, -0.0008, side * wide]))
    fibre.stand()


def braided(kit: Kit) -> None:
    """Plaited leather strips, a covered tip and a round-cornered buckle."""
    wide = 0.034
    path = _spiral(2.6, 0.034, 0.055, 0.05)
    _plait(kit, path[:-14], wide)
    tail = path[-15:]
    out = _outward(tail)
    sweep.bar(tail, wide * 0.98, 0.006, kit["strap"], face=out, power=4.0)
    for side in (-1, 1):
        bags.stitches(
            tail
            + out / np.linalg.norm(out, axis=1, keepdims=True) * 0.0031
            + [0, 0, side * wide * 0.4],
            kit["thread"],
            pitch=0.0042,
            thick=0.0004,
        )
    _frame(kit, path[-1] + [0.017, -0.002, 0], 0.038, wide + 0.014, wire=0.0026, corner=0.012)
    fibre.stand()


def _plait(kit: Kit, path: Points, wide: float) -> None:
    """Nine flat strips that run to and fro across the belt, over and under each other."""
    line = sweep.resampled(path, 0.0016)
    out = _outward(line)
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    run = sweep.arc_length(line)
    half, period = wide / 2 - 0.0022, 0.05
    for strip in range(9):
        phase = run / period + strip / 9
        zig = 2 * np.abs(2 * (phase % 1.0) - 1) - 1
        over = np.where((phase % 1.0) < 0.5, 1, -1) * np.cos(zig * np.pi * 4.5)
        spot = (
            line + out * (0.0012 * over)[:, None] + np.column_stack((0 * zig, 0 * zig, zig * half))
        )
        sweep.bar(spot, 0.0062, 0.0021, kit["strap"], face=out, power=2.8, sides=14)


def webbing(kit: Kit) -> None:
    """A canvas web belt: a plate buckle that clamps, a metal tip on the free end."""
    wide = 0.037
    path = _spiral(2.9, 0.03, 0.049, 0.04)
    out = _outward(path)
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    sweep.bar(path, wide, 0.0027, kit["strap"], face=out, power=6.0)
    if "stripe" in kit.stuff:
        sweep.bar(path + out * 0.0006, wide * 0.26, 0.0022, kit["stripe"], face=out, power=6.0)
    end = path[-1] + [0.008, -0.0035, 0]
    plate = outlines.rounded_rect(0.054, wide + 0.006, 0.003, 6)
    cutout.plate([plate], 0.0042, kit["metal"], bevel=0.0011, bend=lambda p: p + end)
    for side in (-1, 1):
        rim = end + np.array([side * 0.0235, -0.0023, 0])
        solids.tube(
            [rim + np.array([0, 0, -wide * 0.42]), rim + np.array([0, 0, wide * 0.42])],
            0.0009,
            kit["metal"],
        )
    tongue = end + np.array([0.042, 0.0036, 0])
    solids.box((0.05, 0.0027, wide), kit["strap"], tuple(tongue), bevel=0.0008)
    if "stripe" in kit.stuff:
        solids.box((0.05, 0.0034, wide * 0.26), kit["stripe"], tuple(tongue), bevel=0.0005)
    solids.box(
        (0.014, 0.0044, wide + 0.0012),
        kit["metal"],
        tuple(tongue + np.array([0.027, 0, 0])),
        bevel=0.0012,
    )
    fibre.stand()


def western(kit: Kit) -> None:
    """A tooled western belt: stamped scrolls, a large engraved oval buckle, contrast lacing."""
    wide = 0.039
    path = _spiral(2.6, 0.036, 0.057, 0.036)
    face = _strap(kit, path, wide, 0.0048, stitched=False)
    for side in (-1, 1):
        lace = face + np.array([0, -0.0002, side * (wide / 2 - 0.0026)])
        bags.stitches(lace, kit["thread"], pitch=0.0055, thick=0.00085)
    _scrolls(kit, path, wide)
    at = face[-1] + [0.022, -0.006, 0]
    oval = outlines.superellipse(0.078, 0.06, 2.5, 90)
    cutout.plate([oval], 0.0036, kit["metal"], bevel=0.0012, bend=lambda p: p + at)
    for scale, wire in ((0.95, 0.0012), (0.78, 0.0006)):
        line = np.column_stack((oval[:, 0] * scale, np.full(90, -0.002), oval[:, 1] * scale)) + at
        fibre.rope(np.vstack((line, line[:1])), wire, kit["metal"], pitch=0.005, lobes=2)
    _starburst(kit, at)
    fibre.stand()


def _scrolls(kit: Kit, path: Points, wide: float) -> None:
    """Stamped scrollwork along the strap: waves with leaves, raised by half a millimetre."""
    line = sweep.resampled(path, 0.0012)
    out = _outward(line)
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    run = sweep.arc_length(line)
    wave = np.sin(run / 0.042 * 2 * np.pi)
    stem = line + out * 0.0024 + np.column_stack((0 * run, 0 * run, wave * wide * 0.26))
    solids.tube(stem, 0.0008, kit["tool"], sides=8)
    for number in range(int(run[-1] / 0.021)):
        at = int(np.searchsorted(run, (number + 0.25) * 0.021))
        if at + 14 >= len(line):
            break
        side = -1 if number % 2 else 1
        curl = np.linspace(0, 1.5 * np.pi, 14)
        radius = 0.0058 * (1 - curl / 7)
        spot = line[at : at + 14] * 0 + line[at + 4] + out[at + 4] * 0.0024
        tangent = np.cross(out[at + 4], [0.0, 0, 1.0])
        spot = spot + tangent * (radius * np.sin(curl))[:, None]
        spot = spot + [0, 0, 1] * (side * (wide * 0.06 - radius * np.cos(curl)))[:, None]
        solids.tube(spot, np.linspace(0.0008, 0.0013, 14), kit["tool"], sides=8)


def _starburst(kit: Kit, at: Points) -> None:
    """A raised star with rays in a buckle's field."""
    turns = np.linspace(0, 2 * np.pi, 10, False)
    star = np.array([(r * np.sin(a), r * np.cos(a)) for a, r in
                     zip(turns, [0.0125, 0.0055] * 5, strict=True)])  # fmt: skip
    cutout.plate(
        [star], 0.002, kit["accent"], bevel=0.0007, bend=lambda p: p + at + [0, -0.0024, 0]
    )
    for turn in np.linspace(0, 2 * np.pi, 24, False):
        way = np.array([0.0155, 0.021])[:, None] * [[np.sin(turn) * 1.2, 0, np.cos(turn)]]
        solids.tube(way + at + np.array((0, -0.0019, 0)), 0.0004, kit["metal"], sides=6)

"""How rugs of other outlines are made: round, scalloped, shaggy, a sheepskin, a braided oval."""

from __future__ import annotations

import bpy
import numpy as np

from catalog.studio.materials import patterns
from catalog.studio.recipe import Kit
from catalog.studio.shapes import fibre, outlines
from catalog.studio.shapes.mesh import from_arrays, grid_faces

RINGS, SPOKES = 150, 480


def _within(
    outline: outlines.Path, stuff: bpy.types.Material, thick: float, pile: float, begin: float = 0.0
) -> None:
    """A lying sheet within an outline; it covers the shares ``begin`` to 1 from its middle."""
    share = np.linspace(begin, 1, RINGS)[:, None]
    x, y = share * outline[None, :, 0], share * outline[None, :, 1]
    reach = np.abs(outline).max()
    edge = (1 - share) * reach
    rise = np.sqrt(np.clip(edge / 0.012, 0, 1))
    if begin:
        rise = rise * np.sqrt(np.clip((share - begin) * reach / 0.006, 0, 1))
    fade = np.clip((share - 0.3) / 0.3, 0, 1)  # the spokes meet in the middle: no tufts there
    tufts = patterns.clouds(RINGS, len(outline), 1.2, 3) * pile * 0.3 * fade
    z = np.maximum(rise * (thick + tufts), 0.0008)
    points = np.stack(np.broadcast_arrays(x, y, z), axis=2).reshape(-1, 3)
    faces = grid_faces(RINGS, len(outline), wrap=True)
    weld = 0.0 if begin else 1e-6
    from_arrays("rug", points, faces, stuff, grain="X", sharp_deg=180, weld_m=weld)


def disc(kit: Kit) -> None:
    """A round pile rug, ``size`` metres across."""
    size = kit.options["size"]
    _within(outlines.superellipse(size, size, steps=SPOKES), kit["pile"], 0.014, 0.005)


def scalloped(kit: Kit) -> None:
    """A pile rug with a scalloped outline and a border in a second colour."""
    width, length = kit.options["size"]
    line = outlines.superellipse(width, length, 9.0, 4000)
    run = np.concatenate(([0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))))
    even = np.linspace(0, run[-1], 960, endpoint=False)
    flat = np.column_stack([np.interp(even, run, line[:, axis]) for axis in (0, 1)])
    scallops = round(run[-1] / 0.155)
    bulge = 0.052 * np.abs(np.sin(np.pi * even / run[-1] * scallops)) ** 0.75
    outline = outlines.inset(flat, -1.0 * bulge[:, None])
    _within(outline * 0.935, kit["pile"], 0.014, 0.004)
    _within(outline, kit["border"], 0.0142, 0.004, begin=0.93)


def _locks(kit: Kit, outline: outlines.Path, pitch: float, long: float) -> None:
    """Long locks of wool all over an outline, each falling its own way; metres."""
    chance = np.random.default_rng(kit.chance.randrange(10**6))
    low, high = outline.min(axis=0), outline.max(axis=0)
    across, down = (np.arange(low[i] + pitch, high[i], pitch) for i in (0, 1))
    x, y = (axis.ravel() for axis in np.meshgrid(across, down))
    angle, radius = np.arctan2(y, x), np.hypot(x, y)
    turn = np.arctan2(outline[:, 1], outline[:, 0])
    order = np.argsort(turn)
    limit = np.interp(angle, turn[order], np.hypot(*outline.T)[order], period=2 * np.pi)
    keep = radius < limit * 0.97
    x, y, near = x[keep], y[keep], (radius / limit)[keep]
    x, y = x + chance.normal(0, pitch * 0.3, len(x)), y + chance.normal(0, pitch * 0.3, len(y))
    sweep = 1.3 * np.sin(x * 3.1 + 1.7) + 1.1 * np.cos(y * 2.3) + chance.normal(0, 0.9, len(x))
    sweep = np.where(near > 0.86, np.arctan2(y, x) + chance.normal(0, 0.4, len(x)), sweep)
    t = np.linspace(0, 1, 5)[:, None]
    reach = long * chance.uniform(0.75, 1.15, len(x))
    lean = 0.55 * np.sin(t * np.pi / 2) ** 1.4
    px = x + np.cos(sweep) * reach * lean
    py = y + np.sin(sweep) * reach * lean
    pz = 0.006 + reach * 0.62 * np.sin(t * np.pi * 0.62) * chance.uniform(0.8, 1.1, len(x))
    paths = np.stack((px, py, pz), axis=2).transpose(1, 0, 2)
    fibre.strands(list(paths), pitch * 0.36, kit["pile"], sides=5, tip=0.35)


def shaggy(kit: Kit) -> None:
    """A rectangular rug of long locks."""
    width, length = kit.options["size"]
    outline = outlines.superellipse(width, length, 14.0, SPOKES)
    _within(outline, kit["pile"], 0.012, 0.006)
    _locks(kit, outline, 0.0155, 0.05)


def sheepskin(kit: Kit) -> None:
    """One hide: four short legs, a neck and a rump, long curly wool."""
    knots = [(0.0, 0.52), (0.1, 0.5), (0.17, 0.42), (0.3, 0.4), (0.31, 0.31), (0.25, 0.2)]
    knots += [(0.26, 0.0), (0.27, -0.18), (0.33, -0.3), (0.31, -0.4), (0.2, -0.4), (0.1, -0.47)]
    mirrored = [(-x, y) for x, y in reversed(knots) if x > 0]
    loop = outlines.smooth_path([*knots, (0.0, -0.49), *mirrored], 12, closed=True)
    _within(loop * 0.97, kit["pile"], 0.012, 0.004)
    _locks(kit, loop, 0.0095, 0.045)


def braided(kit: Kit) -> None:
    """An oval rug: braids in bands of two colours, sewn side by side round a straight middle."""
    thick, straight = 0.021, 0.36
    for ring in range(26):
        radius = thick * 0.5 + ring * thick * 0.95
        half = outlines.arc(radius, -90, 90, 40 + 2 * ring)
        path = np.vstack((half + np.array([straight, 0]), -half - np.array([straight, 0])))
        path = _even(path, 0.011)
        stuff = kit["band"] if ring in (4, 5, 6, 12, 13, 19, 20, 21, 25) else kit["pile"]
        level = np.column_stack((path, np.full(len(path), thick / 2)))
        fibre.rope(level, thick / 2, stuff, pitch=0.048, closed=True)


def _even(path: outlines.Path, pitch: float) -> outlines.Path:
    """A closed path with points ``pitch`` metres apart."""
    ring = np.vstack((path, path[:1]))
    run = np.concatenate(([0], np.cumsum(np.linalg.norm(np.diff(ring, axis=0), axis=1))))
    at = np.linspace(0, run[-1], max(12, int(run[-1] / pitch)), endpoint=False)
    return np.column_stack([np.interp(at, run, ring[:, axis]) for axis in (0, 1)])

"""How the trays are built."""

from __future__ import annotations

import bpy
import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import fibre, framing, outlines, solids, turned
from catalog.studio.shapes.mesh import Triple


def _strap(
    stuff: bpy.types.Material, ends: tuple[Triple, Triple], rise: float, thick: float
) -> None:
    """A bent bar handle between two feet, ``rise`` metres above them."""
    first, last = (np.asarray(end, dtype=float) for end in ends)
    up = np.array([0, 0, rise])
    inward = (last - first) * 0.04
    path = outlines.fillet([first, first + up + inward, last + up - inward, last], rise * 0.6, 10)
    solids.tube(path, thick, stuff)


def turned_round(kit: Kit) -> None:
    """A round turned tray with a soft raised rim."""
    radius = 0.19
    profile = [(0, 0), (0.13, 0), (0.165, 0.002), (0.184, 0.012), (radius, 0.029), (0.188, 0.034)]
    profile += [(0.182, 0.033), (0.176, 0.02), (0.165, 0.0115), (0.14, 0.0095), (0, 0.0095)]
    curve = outlines.smooth_path(profile[1:-1], 6)
    whole = np.vstack(([0, 0], curve, [0, 0.0095]))
    turned.revolve(whole, kit["wood"], grain="X", steps=128)


def butler(kit: Kit) -> None:
    """A butler's tray: a rectangular box with raised ends that are cut out for the hands."""
    wood, wide, deep = kit["wood"], 0.5, 0.34
    solids.box((wide, deep, 0.01), wood, (0, 0, 0.008), bevel=0.002)
    for side in (-1, 1):
        wall = (0, side * (deep / 2 - 0.006), 0.03)
        solids.box((wide - 0.002, 0.012, 0.05), wood, wall, bevel=0.003)
        _grip_end(kit, side * (wide / 2 - 0.006), deep)


def _grip_end(kit: Kit, x: float, deep: float) -> None:
    """An end board that rises in a curve, with a slot for the hand."""
    run = np.linspace(-1, 1, 41)
    slot = np.array([(0.058 * np.cos(a), 0.011 * np.sin(a)) for a in np.linspace(0, np.pi, 21)])
    top = 0.077 + 0.027 * np.exp(-((run / 0.5) ** 4))
    upper = np.column_stack((run * deep / 2, top))
    hole = slot * np.array([1.0, 1.0]) + np.array([0.0, 0.071])
    low = np.column_stack((hole[::-1, 0], 0.142 - hole[::-1, 1]))
    lower_half = np.vstack(
        ([-deep / 2, 0.004], [deep / 2, 0.004], [deep / 2, 0.071], low[::-1], [-deep / 2, 0.071])
    )
    upper_half = np.vstack(([-deep / 2, 0.071], hole[::-1], [deep / 2, 0.071], upper[::-1]))
    for half in (lower_half, upper_half):
        part = solids.slab(half, 0.012, kit["wood"], bevel=0.0007, grain="X")
        part.rotation_euler = (np.pi / 2, 0, np.pi / 2)
        part.location = (x - 0.006, 0, 0)


def lacquered(kit: Kit) -> None:
    """A lacquered tray with generous round corners and an upright wall, gold on its edge."""
    outline = outlines.rounded_rect(0.44, 0.31, 0.05, 20)
    wall = [(0.0, 0.006), (-0.006, 0.044), (-0.005, 0.0465), (-0.001, 0.0465), (0.006, 0.011)]
    wall += [(0.01, 0.0085), (0.01, 0.004), (0.006, 0.003)]
    framing.rim(outline, wall, kit["body"])
    solids.slab(outlines.inset(outline, 0.004), 0.008, kit["body"], (0, 0, 0.001), bevel=0.002)
    edge = outlines.inset(outline, -0.0032)
    path = np.column_stack((edge, np.full(len(edge), 0.0468)))
    solids.tube(path, 0.0022, kit["edge"], closed=True, sides=8)


def woven(kit: Kit) -> None:
    """A round rattan tray: a flat coiled floor, a woven wall, two bound handles."""
    floor = np.array([(0.006, 0.0), (0.185, 0.0)])
    fibre.coil(floor, 0.0085, kit["cane"], pitch=0.045)
    wall = np.array([(0.188, 0.004), (0.197, 0.058)])
    fibre.wicker(wall, kit["cane"], kit.chance, stakes=52, thick=0.0052)
    hoop = outlines.superellipse(0.398, 0.398, steps=140)
    rope = np.column_stack((hoop, np.full(len(hoop), 0.061)))
    fibre.rope(rope, 0.0068, kit["cane"], closed=True, pitch=0.026)
    for side in (-1, 1):
        turn = np.linspace(0, np.pi, 24)
        path = np.column_stack(
            (
                side * (0.199 + 0.014 * np.sin(turn)),
                0.064 * np.cos(turn),
                0.05 + 0.062 * np.sin(turn) ** 0.8,
            )
        )
        fibre.rope(path, 0.0072, kit["cane"], pitch=0.022)


def hammered(kit: Kit) -> None:
    """A hammered metal tray with a rolled, scalloped rim and two cast handles."""
    radius = 0.18
    curve = outlines.smooth_path(
        [(0.12, 0.004), (0.15, 0.004), (0.163, 0.009), (0.172, 0.022), (radius, 0.027)], 6
    )
    upper = np.vstack(([0, 0.004], curve, curve[::-1] - np.array([0, 0.0022]), [0, 0.0016]))

    def scalloped(angle: np.ndarray, height: np.ndarray) -> np.ndarray:
        return 1 + 0.022 * np.abs(np.sin(8 * angle)) * np.clip((height - 0.012) / 0.014, 0, 1)

    turned.revolve(upper, kit["metal"], ripple=scalloped, steps=192, grain="X")
    for side in (-1, 1):
        x = side * 0.168
        _strap(kit["handle"], ((x, -0.05, 0.022), (x, 0.05, 0.022)), 0.042, 0.0042)
    for turn in np.radians([45, 135, 225, 315]):
        foot = (0.11 * np.cos(turn), 0.11 * np.sin(turn), 0)
        solids.lathe(
            [(0, 0), (0.007, 0), (0.007, 0.0022), (0, 0.0022)], kit["handle"], foot, steps=20
        )


def stone_slab(kit: Kit) -> None:
    """A thick polished slab with two metal bar handles let into its ends."""
    wide, deep, thick = 0.4, 0.22, 0.018
    outline = outlines.rounded_rect(wide, deep, 0.02)
    solids.slab(outline, thick, kit["stone"], (0, 0, 0.003), bevel=0.004, grain="X")
    for side in (-1, 1):
        x = side * (wide / 2 - 0.03)
        _strap(kit["handle"], ((x, -0.065, thick), (x, 0.065, thick)), 0.034, 0.0052)
        for y in (-0.065, 0.065):
            foot = [(0, 0), (0.0095, 0), (0.009, 0.0035), (0, 0.004)]
            solids.lathe(foot, kit["handle"], (x, y, thick + 0.003), steps=24)
    for sx in (-1, 1):
        for sy in (-1, 1):
            pad = [(0, 0), (0.008, 0), (0.008, 0.004), (0, 0.004)]
            solids.lathe(pad, kit["handle"], (sx * 0.15, sy * 0.08, 0), steps=20)


def printed(kit: Kit) -> None:
    """A tray pressed from birch veneer with a printed picture in its well."""
    outline = outlines.rounded_rect(0.43, 0.33, 0.07, 24)
    wall = [(0.034, 0.006), (0.018, 0.009), (0.006, 0.02), (0.0, 0.03), (0.0006, 0.0335)]
    wall += [(0.0036, 0.0335), (0.01, 0.022), (0.021, 0.0125), (0.034, 0.0095)]
    framing.rim(outline, wall, kit["wood"], grain="X")
    solids.slab(outlines.inset(outline, 0.03), 0.004, kit["wood"], (0, 0, 0.003), bevel=0.001)
    well = outlines.inset(outline, 0.0335)
    framing.disc(well, kit["art"], (0, 0, 0.0098), turn_deg=(-90, 0, 0))


def mirrored(kit: Kit) -> None:
    """A vanity tray: mirror glass in a pierced metal gallery on ball feet."""
    outline = outlines.superellipse(0.34, 0.22, 2.0, 200)
    solids.slab(outlines.inset(outline, 0.003), 0.004, kit["glass"], (0, 0, 0.012), bevel=0.001)
    for z, thick in ((0.012, 0.0036), (0.044, 0.003)):
        path = np.column_stack((outline, np.full(len(outline), z)))
        solids.tube(path, thick, kit["metal"], closed=True, sides=12)
    for at in range(0, 200, 5):
        spot, after = outline[at], outline[(at + 5) % 200]
        middle = (spot + after) / 2
        arch = [(*spot, 0.014), (*spot, 0.028), (*middle, 0.042), (*after, 0.028)]
        solids.tube(outlines.smooth_path(arch, 5), 0.0014, kit["metal"], sides=6)
    for at in (25, 75, 125, 175):
        ball = [(0, 0), (0.006, 0.002), (0.0085, 0.0065), (0.006, 0.011), (0, 0.012)]
        solids.lathe(ball, kit["metal"], (*outline[at] * 0.97, 0), smooth=4, steps=24)

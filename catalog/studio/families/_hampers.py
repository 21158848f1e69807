"""More baskets: lidded laundry, woven box, wire, picnic hamper, wall plate, felt."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, fibre, outlines, sketch, solids, turned, wickerwork
from catalog.studio.shapes.sketch import mm


def laundry(kit: Kit) -> None:
    """A tall round laundry basket with a coiled lid and a rope knob."""
    wall = mm("180,6 190,60 205,250 210,420 208,520")
    fibre.wicker(wall, kit["rope"], kit.chance, stakes=52, thick=0.0105)
    solids.slab(outlines.superellipse(0.36, 0.36), 0.01, kit["rope"], (0, 0, 0.003))
    wickerwork.border(outlines.superellipse(0.416, 0.416), 0.522, 0.012, kit["handle"])
    wickerwork.border(outlines.superellipse(0.37, 0.37), 0.011, 0.011, kit["handle"])
    dome = outlines.smooth_path(mm("4,582 60,578 130,566 190,548 214,537"), 8)
    fibre.coil(dome, 0.012, kit["rope"], pitch=0.03)
    wickerwork.border(outlines.superellipse(0.43, 0.43), 0.542, 0.009, kit["handle"])
    arch = outlines.smooth_path(mm("-45,0,588 -34,0,616 0,0,628 34,0,616 45,0,588"), 14)
    fibre.rope(arch, 0.009, kit["handle"], pitch=0.03)
    for side in (-1, 1):
        knots = [
            (side * 0.213, -0.06, 0.36),
            (side * 0.228, -0.05, 0.4),
            (side * 0.232, 0, 0.415),
            (side * 0.228, 0.05, 0.4),
            (side * 0.213, 0.06, 0.36),
        ]
        fibre.rope(outlines.smooth_path(knots, 14), 0.009, kit["handle"], pitch=0.03)


def box(kit: Kit) -> None:
    """A rectangular shelf basket of thick weavers, a leather loop at each end."""
    outline = outlines.rounded_rect(0.36, 0.25, 0.045)
    solids.slab(outlines.rounded_rect(0.345, 0.235, 0.04), 0.01, kit["rope"])
    wickerwork.walls(
        outline, 0.004, 0.2, kit["rope"], kit.chance, stakes=38, thick=0.0145, flare=1.06
    )
    wickerwork.border(outline * 1.065, 0.203, 0.0115, kit["rope"])
    for side in (-1, 1):
        x = side * 0.203
        loop = mm("0,-52,128 8,-52,170 22,-40,200 26,0,206 22,40,200 8,52,170 0,52,128")
        loop[:, 0] = x + side * loop[:, 0]
        path = outlines.smooth_path(loop, 8)
        bags.band(path, 0.022, 0.0035, kit["handle"], face=(side, 0, 0))
        for y in (-0.052, 0.052):
            bags.ring((x + side * 0.004, y, 0.136), 0.002, 0.003, kit["rivet"], turn_deg=(0, 90, 0))


def wire(kit: Kit) -> None:
    """A welded wire basket with turned wooden grips."""
    rings = [(0.0, 0.86), (0.055, 0.9), (0.11, 0.95), (0.165, 1.0)]
    outline = bags.even(outlines.rounded_rect(0.36, 0.25, 0.05), 240)
    for number, (level, grow) in enumerate(rings):
        path = np.column_stack((outline * grow, np.full(240, level + 0.004)))
        solids.tube(path, 0.0034 if number == 3 else 0.0022, kit["wire"], closed=True, sides=10)
    for at in range(0, 240, 8):
        low, high = outline[at] * 0.86, outline[at]
        solids.rod((*low, 0.004), (*high, 0.169), 0.0018, kit["wire"])
    for x in np.arange(-0.135, 0.14, 0.03):
        solids.rod((x, -0.106, 0.004), (x, 0.106, 0.004), 0.0018, kit["wire"])
    for side in (-1, 1):
        x = side * 0.18
        path = [
            (x, -0.055, 0.169),
            (x + side * 0.022, -0.055, 0.215),
            (x + side * 0.022, 0.055, 0.215),
            (x, 0.055, 0.169),
        ]
        solids.tube(outlines.fillet(path, 0.014), 0.003, kit["wire"], sides=10)
        grip = mm("7,-43 9,-40 11,-20 11.5,0 11,20 9,40 7,43")
        turned.revolve(
            np.vstack(([0, -0.043], outlines.smooth_path(grip, 5), [0, 0.043])),
            kit["handle"],
            (x + side * 0.022, 0, 0.215),
            turn_deg=(90, 0, 0),
        )


def picnic(kit: Kit) -> None:
    """A picnic hamper: two lid flaps, an arched handle, leather straps with buckles."""
    outline = outlines.rounded_rect(0.42, 0.28, 0.05)
    solids.slab(outlines.rounded_rect(0.4, 0.26, 0.045), 0.01, kit["rope"])
    wickerwork.walls(
        outline, 0.004, 0.2, kit["rope"], kit.chance, stakes=46, thick=0.0095, flare=1.05
    )
    wickerwork.border(outline * 1.055, 0.204, 0.009, kit["handle"])
    wickerwork.border(outline * 1.0, 0.01, 0.009, kit["handle"])
    for side in (-1, 1):
        at = np.array([side * 0.113, 0, 0.219])
        wickerwork.mat(0.205, 0.285, kit["rope"], at, pitch=0.026, thick=0.0085)
        edge = outlines.rounded_rect(0.218, 0.3, 0.03) + np.array([side * 0.113, 0])
        wickerwork.border(edge, 0.22, 0.0075, kit["handle"])
    for lift in (0.0, 0.011):
        arch = [
            (0, y, 0.06 + 0.35 * (1 - abs(y / (0.152 + lift * 0.3)) ** 2.8) + lift * 0.4)
            for y in np.linspace(-0.152, 0.152, 70)
        ]
        path = np.array(arch) + np.array([lift - 0.0055, 0, 0])
        fibre.rope(path, 0.0085, kit["handle"], pitch=0.035)
    for x in (-0.12, 0.12):
        strap = mm("0,-115,231 0,-150,231 0,-163,222 0,-162,170 0,-160,110") + np.array([x, 0, 0])
        bags.band(outlines.fillet(strap, 0.008), 0.024, 0.003, kit["strap"], face=(0, -1, 0.05))
        bags.buckle((x, -0.1665, 0.165), 0.034, 0.03, kit["metal"])


def wall_plate(kit: Kit) -> None:
    """A shallow coiled tray for the wall, with rings of a second straw and a loop."""
    bands = ((6, "rope"), (9, "upper"), (12, "rope"), (14, "upper"), (17, "rope"), (21, "upper"))
    for number in range(1, 24):
        radius = 0.0088 * number
        part = next((name for last, name in bands if number <= last), "rope")
        flat = outlines.superellipse(2 * radius, 2 * radius, steps=30 + 16 * number)
        depth = -0.06 * (radius / 0.2) ** 2.4
        path = np.column_stack((flat[:, 0], np.full(len(flat), depth), flat[:, 1]))
        pitch = 2 * np.pi * radius / round(2 * np.pi * radius / 0.018)
        fibre.rope(path, 0.0056, kit[part], pitch=pitch, closed=True)
    sketch.lid(mm("6,-4 6,3 3,5"), kit["rope"]).rotation_euler.x = np.pi / 2
    flat = outlines.arc(0.016, -40, 220, 24)
    loop = np.column_stack((flat[:, 0], np.full(24, -0.062), flat[:, 1] + 0.222))
    fibre.rope(loop, 0.003, kit["rope"], pitch=0.012)


def felt(kit: Kit) -> None:
    """A soft square felt bin with a turned-down cuff and two leather loops."""
    square = sketch.squared(5.0)
    wall = mm("140,0 148,2 153,8 156,60 158,150 160,238 164,252 171,256 175,250 176,238 176,196")
    turned.thrown(wall, 0.0055, kit["felt"], floor=0.007, ripple=square, steps=240, smooth=6)
    for side in (-1, 1):
        path = mm("-52,0,208 -50,-6,262 -36,-9,296 0,-10,306 36,-9,296 50,-6,262 52,0,208")
        path[:, 1] = side * (0.172 + (-0.006 - path[:, 1]) * 0.5)
        bags.band(outlines.smooth_path(path, 8), 0.022, 0.004, kit["handle"], face=(0, side, 0))
        for x in (-0.052, 0.052):
            bags.ring((x, side * 0.1775, 0.218), 0.002, 0.003, kit["rivet"])

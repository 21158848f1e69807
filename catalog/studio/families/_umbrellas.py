"""Umbrellas: open stick, bubble, golf, paper parasol, beach parasol; rolled stick, folded."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import fibre, outlines, sketch, solids, turned, umbrellas
from catalog.studio.shapes.mesh import place
from catalog.studio.shapes.posing import leaning
from catalog.studio.shapes.sketch import mm


def _ferrule(kit: Kit, crown: float, long: float) -> None:
    """The cap and point above the crown."""
    sketch.lid(mm("16,-4 15,0 8,4 6,8"), kit["cap"], at=(0, 0, crown))
    solids.rod((0, 0, crown), (0, 0, crown + long), 0.0045, kit["metal"], end_radius=0.0028)


def open_stick(kit: Kit) -> None:
    """An open stick umbrella with eight panels and a crook."""
    with leaning((0, 0, 0), -32.0, "Y"):
        ribs = umbrellas.canopy(0.52, 0.27, 0.86, [kit["cover"]] * 8, rim=kit["rim"])
        umbrellas.frame(ribs, 0.56, kit["metal"])
        solids.rod((0, 0, 0.1), (0, 0, 0.87), 0.0052, kit["metal"])
        _ferrule(kit, 0.862, 0.055)
        umbrellas.crook(np.array([0, 0, 0.045]), 0.038, 0.0105, kit["handle"])
        sketch.lid(mm("10,0 11.5,1 11.5,16 9,18"), kit["cap"], at=(0, 0, 0.13))


def bubble(kit: Kit) -> None:
    """A deep dome of clear film, bound with colour."""
    ribs = umbrellas.canopy(
        0.41, 0.5, 0.92, [kit["film"]] * 8, bow=1.5, scallop=0.05, rim=kit["rim"]
    )
    for path in ribs:
        solids.tube(path[1:] + np.array([0, 0, 0.001]), 0.0016, kit["rim"], sides=8)
        out = (path[-1] - path[-3]) / np.linalg.norm(path[-1] - path[-3])
        solids.tube([path[-1], path[-1] + out * 0.014], 0.003, kit["rim"], sides=10)
        solids.rod((0, 0, 0.66), tuple(path[12] - np.array([0, 0, 0.003])), 0.0014, kit["metal"])
    sketch.lid(mm("9,-14 10,-12 10,12 8,14"), kit["handle"], at=(0, 0, 0.66))
    solids.rod((0, 0, 0.1), (0, 0, 0.93), 0.0048, kit["metal"])
    sketch.lid(mm("18,-4 17,0 9,5 6,10 5,22 3,26"), kit["handle"], at=(0, 0, 0.922))
    umbrellas.crook(np.array([0, 0, 0.045]), 0.036, 0.0105, kit["handle"])


def golf(kit: Kit) -> None:
    """A large two-coloured umbrella with a vented double canopy and a straight grip."""
    panels = [kit["cover"], kit["second"]] * 4
    ribs = umbrellas.canopy(0.66, 0.3, 0.94, panels, scallop=0.06)
    umbrellas.canopy(0.22, 0.029, 0.953, panels, bow=0.4, scallop=0.03)
    umbrellas.frame(ribs, 0.62, kit["metal"], thick=0.002)
    solids.rod((0, 0, 0.1), (0, 0, 0.96), 0.0064, kit["metal"])
    _ferrule(kit, 0.955, 0.06)
    grip = mm("12,0 15,1 16,6 15,40 13,90 14,136 12,150 8,156")
    sketch.lid(grip, kit["handle"])


def paper(kit: Kit) -> None:
    """A paper parasol on many bamboo ribs."""
    with leaning((0, 0, 0), -30.0, "Y"):
        ribs = umbrellas.canopy(0.42, 0.15, 0.64, [kit["cover"]] * 28, bow=0.35, scallop=0.006)
        for path in ribs:
            below = path - np.array([0, 0, 0.004])
            solids.tube(below, 0.002, kit["bamboo"], sides=8)
            solids.rod((0, 0, 0.47), tuple(below[15]), 0.0013, kit["bamboo"])
            solids.tube([path[-1], path[-1] * np.array([1.02, 1.02, 0.994])], 0.003, kit["bamboo"])
        sketch.lid(mm("14,-14 15,-12 15,12 10,15"), kit["bamboo"], at=(0, 0, 0.47))
        solids.rod((0, 0, 0.0), (0, 0, 0.7), 0.0072, kit["bamboo"])
        sketch.lid(mm("16,-6 17,0 12,14 8,22"), kit["cap"], at=(0, 0, 0.648))
        for high in (0.03, 0.12, 0.21, 0.31):
            sketch.ring(0.0072, high, 0.0013, kit["bamboo"])


def beach(kit: Kit) -> None:
    """A garden parasol: eight panels, a fringe along the hem, a wooden pole."""
    panels = [kit["cover"], kit["second"]] * 4
    ribs = umbrellas.canopy(1.0, 0.34, 2.12, panels, bow=0.75, scallop=0.02)
    umbrellas.frame(ribs, 1.6, kit["wood"], thick=0.007)
    solids.rod((0, 0, 0.0), (0, 0, 2.14), 0.019, kit["wood"], end_radius=0.017)
    sketch.lid(mm("34,-6 36,0 20,16 22,30 28,44 18,60 6,66"), kit["wood"], at=(0, 0, 2.12))
    strands = []
    for number in range(8):
        first, second = ribs[number][-1], ribs[(number + 1) % 8][-1]
        for t in np.linspace(0, 1, 90, endpoint=False):
            root = first + (second - first) * t
            root[:2] *= 1 - 0.018 * np.sin(np.pi * t)
            root[2] += 0.004 * np.sin(np.pi * t)
            lean = np.array([kit.chance.gauss(0, 0.006), kit.chance.gauss(0, 0.006), -0.085])
            strands.append(root + np.linspace(0, 1, 4)[:, None] * lean)
    fibre.strands(strands, 0.0038, kit["fringe"], tip=0.7)


def rolled_stick(kit: Kit) -> None:
    """A stick umbrella, rolled and buttoned."""
    with leaning((0, 0, 0), -42.0, "Y"):
        umbrellas.rolled(0.2, 0.79, 0.04, kit["cover"])
        solids.rod((0, 0, 0.1), (0, 0, 0.83), 0.0052, kit["metal"])
        _ferrule(kit, 0.792, 0.075)
        umbrellas.crook(np.array([0, 0, 0.045]), 0.038, 0.0105, kit["handle"])
        sketch.lid(mm("10,0 11.5,1 11.5,16 9,18"), kit["cap"], at=(0, 0, 0.125))
        _strap(kit, 0.0355, 0.33)


def _strap(kit: Kit, radius: float, high: float) -> None:
    """The band that holds a rolled canopy, with its stud."""
    band = [(radius, high - 0.009), (radius + 0.0022, high - 0.008)]
    band += [(radius + 0.0022, high + 0.008), (radius, high + 0.009)]
    solids.lathe(band, kit["cover"], closed=True, steps=64)
    stud = solids.lathe(mm("0,3 4,2.6 6,1 6,0"), kit["metal"], smooth=4, steps=24)
    place(stud, (0.3 * radius, -radius * 0.97, high), (90, 0, 18))


def folded(kit: Kit) -> None:
    """A pocket umbrella in its sleeve: drawcord top, rubber grip, wrist loop."""
    with leaning((0, 0, 0), -24.0, "Y"):
        sleeve = mm("24,62 27,63 29,70 30.5,120 30,200 26,252 20,258 8,260")
        body = outlines.smooth_path(sleeve, 8)
        closed = np.vstack(([0, body[0, 1]], body, [0, body[-1, 1]]))
        turned.revolve(closed, kit["cover"], ripple=_tucks, steps=160)
        sketch.lid(mm("16,0 21,1.5 23,8 20.5,30 22,54 24,62"), kit["handle"])
        sketch.lid(mm("6,258 9,259 9,268 4,271"), kit["cap"])
        loop = mm(
            "0,-19,10 0,-30,-6 6,-40,-40 10,-36,-92 2,-30,-104 -8,-34,-92 -6,-40,-40 0,-28,-2"
        )
        solids.tube(outlines.smooth_path(loop, 10), 0.0022, kit["cap"], sides=10)
        _strap(kit, 0.0302, 0.12)


def _tucks(angle: sketch.Field, height: sketch.Field) -> sketch.Field:
    """The lengthwise folds of a furled canopy that press through its sleeve."""
    return 1 + 0.028 * np.sin(7 * angle + 9 * height) + 0.014 * np.sin(13 * angle - 14 * height)

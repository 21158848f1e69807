"""Suitcases: ribbed trolley, aluminium, leather, duffel, soft cabin, steamer trunk, vanity."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, fibre, luggage, outlines, solids
from catalog.studio.shapes.mesh import Triple, place
from catalog.studio.shapes.sketch import mm

BASE = 0.05  # the height of the wheels


def _spinners(kit: Kit, size: Triple) -> None:
    """Four wheels near the corners of the underside."""
    for x in (-1, 1):
        for y in (-1, 1):
            at = (x * (size[0] / 2 - 0.045), y * (size[1] / 2 - 0.042), BASE + 0.006)
            luggage.wheel(at, kit["wheel"], kit["metal"])


def ribbed(kit: Kit) -> None:
    """A hard-shell cabin trolley: upright grooves, a zip, four spinners, handle drawn out."""
    size = (0.37, 0.23, 0.5)
    relief = luggage.grooves(0.0335, 0.0065, 0.045, 0.455)
    luggage.shell(size, kit["shell"], (0, 0, BASE), radius=0.062, lip=0.045, relief=relief)
    line = luggage.around(size[0] + 0.001, size[2] + 0.001, 0.046, 0.0, BASE - 0.0005)
    luggage.strap(line, 0.021, 0.003, kit["wheel"])
    flat = outlines.rounded_rect(size[0] + 0.003, size[2] + 0.003, 0.046, 12)
    for y in (-0.0105, 0.0105):
        path = np.column_stack((flat[:, 0], np.full(len(flat), y), flat[:, 1] + BASE + 0.25))
        solids.tube(path, 0.0024, kit["wheel"], closed=True, sides=8)
    _spinners(kit, size)
    luggage.trolley(0.155, 0.085, BASE + size[2] - 0.006, 0.78, kit["wheel"], kit["metal"])
    luggage.carry((0, -0.01, BASE + size[2] - 0.002), 0.15, 0.024, kit["wheel"], kit["wheel"])
    luggage.carry((0.184, 0, 0.32), 0.15, 0.022, kit["wheel"], kit["wheel"], along="z")
    solids.box((0.05, 0.006, 0.016), kit["metal"], (0, -0.1165, 0.5), bevel=0.002)


def aluminium(kit: Kit) -> None:
    """An aluminium case: fine level grooves, riveted corner guards, two latches."""
    size = (0.4, 0.23, 0.53)
    relief = luggage.grooves(0.0265, 0.004, 0.02, 0.51, axis=2)
    luggage.shell(size, kit["shell"], (0, 0, BASE), radius=0.036, lip=0.026, relief=relief)
    for y in (-0.006, 0.006):
        line = luggage.around(size[0] + 0.004, size[2] + 0.004, 0.03, y, BASE - 0.002)
        solids.tube(line[:-1], 0.0055, kit["frame"], closed=True, sides=10)
    luggage.corners(size, 0.052, kit["frame"], bevel=0.022, base=BASE)
    for x in (-0.175, 0.175):
        for z in (BASE + 0.028, BASE + size[2] - 0.028):
            for dx, dz in ((0.0, 0.0), (0.014, 0.0), (0.0, 0.014 if z < 0.3 else -0.014)):
                rivet = solids.lathe(mm("0,1.6 2.4,1.2 3,0"), kit["metal"], steps=16)
                place(rivet, (x - np.sign(x) * dx, -0.1165, z + dz), (90, 0, 0))
    _spinners(kit, size)
    for z in (0.2, 0.44):
        solids.box((0.014, 0.05, 0.036), kit["metal"], (0.2035, 0, z), bevel=0.003)
    luggage.trolley(0.16, 0.088, BASE + size[2] - 0.006, 0.79, kit["wheel"], kit["metal"])
    luggage.carry((0, -0.012, BASE + size[2]), 0.16, 0.026, kit["wheel"], kit["frame"])


def leather(kit: Kit) -> None:
    """A travelling case in leather: stitched edges, corner caps, two belts, brass clasps."""
    size = (0.58, 0.19, 0.39)
    luggage.shell(size, kit["hide"], radius=0.024, lip=0.022, dents=0.003, seed=4)
    for y in (-0.094, 0.094):
        line = luggage.around(0.572, 0.382, 0.03, y, 0.004)
        solids.tube(line[:-1], 0.0042, kit["trim"], closed=True, sides=10)
    luggage.strap(luggage.around(0.582, 0.392, 0.026, -0.04, -0.001), 0.006, 0.002, kit["trim"])
    luggage.corners(size, 0.06, kit["trim"], bevel=0.02)
    for x in (-0.17, 0.17):
        path = mm("0,97,200 0,97.5,384 0,90,392 0,-90,392 0,-97.5,384 0,-97.5,8 0,-90,-1 0,90,-1")
        belt = outlines.fillet(np.vstack((path, path[:1])) + np.array([x, 0, 0]), 0.012)
        luggage.strap(belt, 0.03, 0.0035, kit["trim"])
    for x in (-0.17, 0.17):
        bags.buckle((x, -0.1015, 0.29), 0.042, 0.034, kit["metal"])
    for x in (-0.085, 0.085):
        luggage.latch((x, -0.052, 0.392), kit["metal"], size=(0.03, 0.05, 0.006))
    luggage.carry((0, 0, 0.39), 0.15, 0.042, kit["trim"], kit["metal"])
    fibre.stand()


def duffel(kit: Kit) -> None:
    """A weekend duffel: barrel, zip on top, two strap handles that run around it, leather ends."""
    length, width, height = 0.54, 0.28, 0.29
    luggage.duffel(length, width, height, kit["cloth"])
    run = np.linspace(-0.235, 0.235, 40)
    top = height - 0.018 * (1 - (run / 0.27) ** 2) - 0.05 * height * (run / 0.27) ** 2 * 0.5
    bags.zip_line(
        np.column_stack((run, np.zeros(40), top + 0.001)),
        kit["trim"],
        kit["metal"],
        face=(0, 0, 1),
        width=0.026,
        pull=0.12,
    )
    for x in (-0.12, 0.12):
        turn = np.linspace(-215, 35, 60)
        flat = np.radians(turn)
        power = 2 / 2.7
        y = np.sign(np.cos(flat)) * np.abs(np.cos(flat)) ** power * (width / 2 + 0.004)
        z = height / 2 + np.sign(np.sin(flat)) * np.abs(np.sin(flat)) ** power * (
            height / 2 + 0.003
        )
        keep = z < height * 0.86
        path = np.column_stack((np.full(60, x), y, np.maximum(z, 0.001)))[keep]
        luggage.strap(path, 0.034, 0.004, kit["trim"], closed=False)
    for side in (-1, 1):
        knots = [
            (-0.12, side * 0.128, 0.215),
            (-0.112, side * 0.11, 0.3),
            (-0.075, side * 0.072, 0.375),
            (0.0, side * 0.052, 0.4),
            (0.075, side * 0.072, 0.375),
            (0.112, side * 0.11, 0.3),
            (0.12, side * 0.128, 0.215),
        ]
        path = outlines.smooth_path(knots, 12)
        bags.band(path, 0.03, 0.004, kit["trim"], face=(0, side, 0.35))
        solids.tube(path[30:43], 0.0105, kit["trim"], sides=14)
    for side in (-1, 1):
        tab = outlines.rounded_rect(0.1, 0.06, 0.02)
        part = solids.slab(tab, 0.003, kit["trim"], bevel=0.001)
        place(part, (side * 0.278, 0, 0.19), (90, 0, 90))
        bags.ring((side * 0.292, 0, 0.215), 0.017, 0.0028, kit["metal"], turn_deg=(90, 0, 90))
    fibre.stand()


def soft_cabin(kit: Kit) -> None:
    """A soft-sided cabin case: two zipped pockets on the front, piping, two wheels."""
    size = (0.38, 0.2, 0.52)
    luggage.shell(size, kit["cloth"], (0, 0, BASE), radius=0.042, lip=0.035, dents=0.004, seed=3)
    for y in (-0.094, 0.094):
        line = luggage.around(0.362, 0.502, 0.045, y, BASE + 0.009)
        solids.tube(line[:-1], 0.0042, kit["trim"], closed=True, sides=10)
    for low, high, deep in ((0.085, 0.335, 0.042), (0.36, 0.545, 0.024)):
        outline = bags.even(
            outlines.rounded_rect(0.315, high - low, 0.04, 10) + np.array([0, (low + high) / 2])
        )
        bags.pouch(outline, deep, kit["cloth"], (0, -0.096, 0), power=5.5, belly=0.008, dents=0.003)
        share = 0.985
        edge = bags.contour(outline, share, -0.096 - deep * 0.42, 0.12, 0.88)
        bags.zip_line(edge, kit["trim"], kit["metal"], width=0.012, pull=0.8)
    luggage.carry((0, -0.01, BASE + size[2] - 0.001), 0.16, 0.026, kit["trim"], kit["trim"])
    luggage.carry((0.189, 0, 0.32), 0.16, 0.022, kit["trim"], kit["trim"], along="z")
    luggage.trolley(0.16, 0.075, BASE + size[2] - 0.006, 0.78, kit["trim"], kit["metal"])
    for x in (-0.15, 0.15):
        luggage.wheel((x, 0.055, BASE + 0.004), kit["trim"], kit["metal"], radius=0.026)
        solids.box((0.04, 0.03, 0.056), kit["trim"], (x, -0.07, 0.028), bevel=0.006)
    solids.box((0.06, 0.004, 0.018), kit["metal"], (0, -0.146, 0.28), bevel=0.0015)


def trunk(kit: Kit) -> None:
    """A steamer trunk: canvas panels, wooden slats, riveted edges, a big hasp."""
    size = (0.7, 0.38, 0.36)
    luggage.shell(size, kit["cloth"], radius=0.008, lip=0.008)
    for x in (-0.22, 0.0, 0.22):
        solids.box((0.04, 0.01, 0.34), kit["slat"], (x, -0.193, 0.18), bevel=0.003)
        solids.box((0.04, 0.36, 0.01), kit["slat"], (x, 0, 0.363), bevel=0.003)
    for z in (0.014, 0.236, 0.262, 0.346):
        solids.box((0.7, 0.008, 0.024), kit["trim"], (0, -0.191, z), bevel=0.002)
        solids.box((0.008, 0.388, 0.024), kit["trim"], (0.351, 0, z), bevel=0.002)
    for x in (-0.337, 0.337):
        solids.box((0.034, 0.0056, 0.36), kit["trim"], (x, -0.191, 0.18), bevel=0.002)
        solids.box((0.034, 0.38, 0.0056), kit["trim"], (x, 0, 0.361), bevel=0.002)
    solids.box((0.7, 0.034, 0.008), kit["trim"], (0, -0.176, 0.361), bevel=0.002)
    solids.box((0.0056, 0.034, 0.36), kit["trim"], (0.351, -0.176, 0.18), bevel=0.002)
    luggage.corners((0.713, 0.393, 0.369), 0.056, kit["metal"], bevel=0.008, base=-0.002)
    for x in np.arange(-0.32, 0.33, 0.04):
        for z in (0.014, 0.346):
            stud = solids.lathe(mm("0,2.4 3.4,1.6 4.4,0"), kit["metal"], steps=16)
            place(stud, (float(x), -0.195, z), (90, 0, 0))
    luggage.latch((0, -0.202, 0.248), kit["metal"], size=(0.07, 0.01, 0.085))
    for x in (-0.22, 0.22):
        luggage.latch((x, -0.202, 0.248), kit["metal"], size=(0.034, 0.01, 0.06))
    knots = mm("356,-70,190 372,-60,176 378,0,164 372,60,176 356,70,190")
    path = outlines.smooth_path(knots, 8)
    bags.band(path, 0.03, 0.006, kit["strap"], face=(1, 0, 0.3))
    for y in (-0.07, 0.07):
        solids.box((0.01, 0.03, 0.044), kit["metal"], (0.355, y, 0.19), bevel=0.003)


def vanity(kit: Kit) -> None:
    """A round train case that stands on its rim: piped edges, a zip, a short handle."""
    radius = 0.175
    drum = outlines.smooth_path(
        mm("0,-88 100,-85 163,-80 173.5,-72 175,-60 175,60 173.5,72 163,80 100,85 0,88"),
        8,
    )
    place(solids.lathe(drum, kit["hide"], steps=144), (0, 0, radius), (90, 0, 0))
    angle = np.linspace(0, 2 * np.pi, 160, endpoint=False)
    for y, far, thick in ((-0.078, 0.169, 0.0046), (0.078, 0.169, 0.0046)):
        path = np.column_stack((far * np.cos(angle), np.full(160, y), far * np.sin(angle) + radius))
        solids.tube(path, thick, kit["trim"], closed=True, sides=12)
    turn = np.radians(np.linspace(-60, 240, 160))
    zip_path = np.column_stack(
        (0.1756 * np.cos(turn), np.full(160, -0.036), 0.1756 * np.sin(turn) + radius)
    )
    for number in (-1, 1):
        edge = zip_path + np.array([0, number * 0.006, 0])
        solids.tube(edge, 0.003, kit["trim"], sides=8)
    solids.tube(zip_path, 0.0026, kit["metal"], sides=8)
    top = zip_path[36]
    solids.box((0.012, 0.004, 0.03), kit["metal"], tuple(top + np.array([0.002, -0.006, 0])))
    path = outlines.smooth_path(
        mm("-88,22,322 -80,22,370 -48,22,402 0,22,412 48,22,402 80,22,370 88,22,322"), 10
    )
    bags.band(path, 0.024, 0.005, kit["trim"], face=(0, -1, 0))
    solids.tube(path[22:40], 0.0085, kit["trim"], sides=14)
    for x in (-0.087, 0.087):
        bags.ring((x, 0.006, 0.332), 0.0022, 0.0032, kit["metal"])
    fibre.stand()

"""More pots: fern, olive tree, hanging pothos, herb trough, aloe in a cube, rubber plant."""

from __future__ import annotations

import numpy as np

from catalog.studio.families import _planted
from catalog.studio.recipe import Kit
from catalog.studio.shapes import fibre, foliage, outlines, sketch, solids, sprays, turned
from catalog.studio.shapes.mesh import from_arrays, grid_faces
from catalog.studio.shapes.sketch import mm


def _globe(kit: Kit, count: int) -> list[np.ndarray]:
    """Evenly spread, slightly shaken directions over a sphere."""
    made = []
    for number in range(count):
        z = 1 - 2 * (number + 0.5) / count
        turn = number * 2.39996 + kit.chance.uniform(-0.25, 0.25)
        flat = np.sqrt(1 - z * z)
        made.append(np.array([flat * np.cos(turn), flat * np.sin(turn), z]))
    return made


def fern(kit: Kit) -> None:
    """A footed, fluted pot with a fern whose fronds arch over the rim."""
    wall = mm("52,0 56,3 50,12 46,20 62,34 86,70 96,112 98,138 102,146")
    turned.thrown(
        wall,
        0.006,
        kit["pot"],
        floor=0.03,
        ripple=turned.flutes(24, 0.05, low=0.03, high=0.128),
        steps=288,
    )
    _planted._soil(kit, 0.088, 0.126)
    leaves: list[sprays.Leaf] = []
    for number in range(26):
        heading = number * 137.5 + kit.chance.uniform(-12, 12)
        share = number / 25
        path = sprays.arch(
            (0.02 * np.cos(np.radians(heading)), 0.02 * np.sin(np.radians(heading)), 0.13),
            heading,
            88 - 22 * share + kit.chance.uniform(-5, 5),
            0.29 + 0.02 * share,
            85 + 55 * share,
        )
        sprays.stem(path, 0.0015, kit["plant"])
        leaves += sprays.frond(path, heading, 0.052)
    sprays.spray(leaves, kit["plant"], broad=0.27, outline=foliage.lance, droop_deg=25, cup=0.15)


def olive(kit: Kit) -> None:
    """A rimmed garden pot with a small olive tree: gnarled trunk, round airy crown."""
    wall = mm("92,0 98,3 112,60 128,140 136,196 138,202 148,204 151,210 151,232 147,236")
    turned.thrown(wall, 0.011, kit["pot"], floor=0.02, smooth=5)
    _planted._soil(kit, 0.132, 0.205)
    trunk = outlines.smooth_path(mm("0,0,205 18,6,320 -10,-4,450 8,4,580 0,0,700"), 8)
    solids.tube(trunk, np.linspace(0.017, 0.0105, len(trunk)), kit["bark"], sides=14)
    middle, leaves = np.array([0.0, 0.0, 0.86]), []
    for way in _globe(kit, 54):
        tip = middle + way * np.array([0.23, 0.23, 0.21]) * kit.chance.uniform(0.82, 1.12)
        start = np.array([0, 0, kit.chance.uniform(0.66, 0.74)])
        path = outlines.smooth_path([start, (start + tip) / 2 + way * 0.03, tip], 8)
        sprays.stem(path, 0.003, kit["bark"])
        heading = float(np.degrees(np.arctan2(way[1], way[0])))
        for at in np.linspace(0.3, 1.0, 13):
            root = path[int(at * (len(path) - 1))]
            for side in (-1, 1):
                turn = heading + side * kit.chance.uniform(25, 75)
                rise = 55 * way[2] + kit.chance.uniform(-15, 35)
                leaves.append(
                    sprays.Leaf(tuple(root), turn, rise, kit.chance.uniform(0.045, 0.065))
                )
    sprays.spray(leaves, kit["plant"], broad=0.24, outline=foliage.lance, droop_deg=12, cup=0.2)


def hanging(kit: Kit) -> None:
    """A round bowl on three cords with a trailing pothos."""
    wall = mm("40,0 46,2 78,22 98,56 100,86 92,110")
    turned.thrown(wall, 0.0055, kit["pot"], floor=0.009)
    _planted._soil(kit, 0.086, 0.09)
    for turn in np.radians((30, 150, 270)):
        edge = np.array([0.094 * np.cos(turn), 0.094 * np.sin(turn), 0.106])
        line = edge + np.linspace(0, 1, 60)[:, None] * (np.array([0, 0, 0.5]) - edge)
        fibre.rope(line, 0.0022, kit["cord"], pitch=0.012)
    sketch.lid(mm("4,494 7,497 7,503 4,506"), kit["cord"])
    flat = outlines.arc(0.018, -90, 266, 40)
    solids.tube(
        np.column_stack((flat[:, 0], np.zeros(40), flat[:, 1] + 0.522)), 0.0025, kit["ring"]
    )
    leaves: list[sprays.Leaf] = []
    for number in range(22):
        heading = number * 137.5
        long = kit.chance.uniform(0.2, 0.42) if number > 7 else 0.07
        bend = 119.0 if number > 7 else 10.0
        root = (0.072 * np.cos(np.radians(heading)), 0.072 * np.sin(np.radians(heading)), 0.1)
        path = sprays.arch(root, heading, 30, long, bend, ease=0.28)
        sprays.stem(path, 0.0016, kit["plant"])
        for at in range(3, 24, 2):
            side = heading + (68 if at % 4 == 1 else -68) + kit.chance.uniform(-20, 20)
            size = kit.chance.uniform(0.045, 0.066)
            leaves.append(sprays.Leaf(tuple(path[at]), side, kit.chance.uniform(0, 35), size))
    sprays.spray(leaves, kit["plant"], broad=0.78, outline=foliage.heart, droop_deg=60, cup=0.2)


def herbs(kit: Kit) -> None:
    """A long trough with basil, chives and thyme, for the window sill."""
    outer = outlines.rounded_rect(0.44, 0.15, 0.02)
    solids.slab(outlines.rounded_rect(0.41, 0.125, 0.015), 0.012, kit["pot"])
    rows = [(0.93, 0.0), (0.95, 0.006), (1.0, 0.13), (1.0, 0.134)]
    rows += [(0.985, 0.134), (0.975, 0.128), (0.94, 0.02)]
    points = np.vstack([np.column_stack((outer * s, np.full(len(outer), z))) for s, z in rows])
    from_arrays("trough", points, grid_faces(len(rows), len(outer), wrap=True), kit["pot"])
    solids.slab(outlines.rounded_rect(0.42, 0.135, 0.015), 0.01, kit["soil"], (0, 0, 0.108))
    basil: list[sprays.Leaf] = []
    for number, way in enumerate(_globe(kit, 240)):
        if way[2] > -0.2:
            root = np.array([-0.135, 0, 0.15]) + way * np.array([0.045, 0.045, 0.075]) * (
                0.55 if number % 3 == 0 else 1
            )
            heading = float(np.degrees(np.arctan2(way[1], way[0])))
            rise = 75 * way[2] - 18 + kit.chance.uniform(-15, 15)
            basil.append(sprays.Leaf(tuple(root), heading, rise, kit.chance.uniform(0.035, 0.05)))
    sprays.spray(basil, kit["plant"], broad=0.62, droop_deg=40, cup=-0.2)
    chives = []
    for _ in range(110):
        root = np.array([kit.chance.gauss(0.0, 0.018), kit.chance.gauss(0, 0.016), 0.115])
        lean = np.array([kit.chance.gauss(0, 0.03), kit.chance.gauss(0, 0.03), 0.0])
        t = np.linspace(0, 1, 7)[:, None]
        up = np.array([0, 0, kit.chance.uniform(0.15, 0.23)])
        chives.append(root + t * up + lean * t**2)
    fibre.strands(chives, 0.0017, kit["blades"], tip=0.25)
    thyme: list[sprays.Leaf] = []
    for number in range(46):
        heading = number * 137.5
        root = (0.135 + kit.chance.gauss(0, 0.012), kit.chance.gauss(0, 0.012), 0.115)
        path = sprays.arch(root, heading, kit.chance.uniform(55, 88), 0.14, 40)
        sprays.stem(path, 0.0009, kit["bark"])
        for at in range(6, 24):
            turn = heading + kit.chance.uniform(-180, 180)
            thyme.append(sprays.Leaf(tuple(path[at]), turn, kit.chance.uniform(10, 60), 0.013))
    sprays.spray(thyme, kit["needles"], broad=0.42, droop_deg=15)


def _thorn(t: np.ndarray) -> np.ndarray:
    """The width of an aloe leaf: broad at its root, tapering to a point."""
    return np.clip(1 - t, 0, 1) ** 0.9


def aloe(kit: Kit) -> None:
    """A cast cube with an aloe."""
    square = sketch.squared(9.0)
    turned.thrown(
        mm("56,0 59,1.5 60,5 60,60 60,112"),
        0.011,
        kit["pot"],
        floor=0.014,
        ripple=square,
        steps=192,
        smooth=5,
    )
    solids.slab(outlines.superellipse(0.1, 0.1, 9.0), 0.01, kit["soil"], (0, 0, 0.088))
    for number in range(19):
        share = number / 18
        foliage.blade(
            (0, 0, 0.094),
            number * 137.5,
            86 - 52 * share + kit.chance.uniform(-4, 4),
            0.19 - 0.03 * share,
            0.04,
            kit["plant"],
            outline=_thorn,
            droop_deg=-22 * share,
            cup=0.55,
            thick=0.0035,
        )


def rubber(kit: Kit) -> None:
    """A belly pot on three pegs with a rubber plant."""
    for turn in np.radians((90, 210, 330)):
        x, y = 0.085 * np.cos(turn), 0.085 * np.sin(turn)
        solids.rod((x, y, 0.075), (1.25 * x, 1.25 * y, 0.0), 0.013, kit["stand"], end_radius=0.009)
    wall = mm("70,0 84,4 118,40 132,92 126,142 110,176 108,186")
    turned.thrown(wall, 0.007, kit["pot"], at=(0, 0, 0.05), floor=0.012)
    _planted._soil(kit, 0.1, 0.212)
    for lean, high in ((0.05, 0.44), (-0.06, 0.36)):
        path = outlines.smooth_path([(0, 0, 0.21), (lean * 0.3, 0, 0.4), (lean, 0, 0.21 + high)], 8)
        solids.tube(path, np.linspace(0.007, 0.004, len(path)), kit["bark"], sides=10)
        count = 11
        for number in range(count):
            share = (number + 1) / count
            at = path[int((0.2 + 0.8 * share) * (len(path) - 1))]
            foliage.blade(
                tuple(at),
                number * 137.5 + (60 if lean > 0 else 0),
                18 + 55 * share**2 + kit.chance.uniform(-8, 8),
                0.21 - 0.05 * share,
                0.105 - 0.025 * share,
                kit["plant"],
                droop_deg=kit.chance.uniform(25, 50),
                cup=0.22,
                thick=0.0012,
            )

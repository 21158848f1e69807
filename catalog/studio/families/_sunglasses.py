"""How the sunglasses are built. Knots are in millimetres from the middle of the bridge."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import cutout, eyewear, outlines, solids, sweep
from catalog.studio.shapes.eyewear import MM, Curve

# Each acetate shape: the outline of the front, of an eye, where the arms begin (x, z), the wrap.
PIER = {
    "outer": [
        (0, 11),
        (12, 14.5),
        (35, 20.5),
        (58, 22.5),
        (69.5, 20.5),
        (72.5, 15),
        (69, 6),
        (67, -8),
        (60, -20.5),
        (43, -25),
        (26, -22.5),
        (15.5, -11),
        (10, 0),
        (5, 4.5),
        (0, 5.5),
    ],
    "eye": [
        (13, 7.5),
        (21, 13),
        (40, 16),
        (57, 16),
        (63, 9.5),
        (61, -7),
        (54, -17.5),
        (39, -20.5),
        (26, -17.5),
        (17, -6),
    ],
    "hinge": (70.5, 15.5),
    "radius": 0.21,
}
SIREN = {
    "outer": [(0, 8.5), (12, 11), (30, 15.5), (50, 22), (66, 30), (75, 31.5), (73.5, 24), (68, 12),
              (63, -4), (53, -16), (38, -20.5), (23, -17), (13, -7), (8, 0.5), (4, 3.4), (0, 4)],
    "eye": [(12.5, 5), (22, 8.5), (40, 13.5), (56, 19.5), (64, 20.5), (63, 10), (58, -4), (49, -13),
            (37, -16.2), (25, -13.2), (16, -5)],
    "hinge": (71, 25), "radius": 0.2,
}  # fmt: skip
GALLERY = {
    "outer": [
        (0, 15),
        (12, 18.5),
        (35, 24),
        (58, 26),
        (71, 25.5),
        (75.5, 20),
        (74.5, 5),
        (71.5, -14),
        (66, -25.5),
        (50, -30),
        (30, -29.5),
        (18, -24.5),
        (11, -9),
        (8, 3.5),
        (4.5, 8.5),
        (0, 9.5),
    ],
    "eye": [
        (12.5, 12),
        (20, 17),
        (40, 20),
        (60, 20.5),
        (67, 16.5),
        (67, 3),
        (64, -12),
        (59, -21),
        (47, -24.5),
        (31, -24),
        (21, -19),
        (15, -6),
    ],
    "hinge": (73.5, 18),
    "radius": 0.19,
}
PANTO = {
    "outer": [(0, 9.5), (10, 11), (22, 17.5), (37, 22), (54, 20.5), (66, 15), (70.5, 11), (69.5, 6),
              (63, 2), (60, -9), (51, -20), (37, -24.5), (23, -20), (13.5, -9), (9, 1), (4.5, 4),
              (0, 4.6)],
    "eye": [(14, 2), (19, 11), (29, 16.5), (40, 17.5), (51, 14.5), (57, 7), (56, -5), (48, -15.5),
            (37, -19.5), (26, -16), (17, -7)],
    "hinge": (67.5, 9.5), "radius": 0.23,
}  # fmt: skip
SHAPES = {"pier": PIER, "siren": SIREN, "gallery": GALLERY, "panto": PANTO}


def acetate(kit: Kit) -> None:
    """A thick cut front with riveted hinges; option ``shape`` names it, ``thick`` is in metres."""
    shape = SHAPES[kit.options["shape"]]
    thick = kit.options.get("thick", 0.0046)
    bend = Curve(shape["radius"])
    eyewear.front(shape["outer"], shape["eye"], thick, bend, kit["frame"])
    eyewear.pair_of_lenses(eyewear.half(shape["eye"]), bend, kit["lens"])
    x, z = (value * MM for value in shape["hinge"])
    eyewear.hinge_pins(x - 0.005, z, bend, thick, kit["metal"])
    root = bend.at(x - 0.0022, z, thick * 0.45)
    eyewear.arms(root, kit["frame"], tall=kit.options.get("tall", (0.0125, 0.009, 0.008, 0.011)))
    eyewear.rest()


AVIATOR = [(11, 6), (17, 13), (28, 16), (44, 16.5), (58, 13.5), (65.5, 5), (65.5, -8), (60, -21),
           (49, -30), (38, -32.5), (27, -29), (18, -19), (12.5, -6)]  # fmt: skip
ROUND = [(36 + 25 * np.cos(a), 24.5 * np.sin(a)) for a in np.linspace(0, 2 * np.pi, 12, False)]
EYES = {"aviator": AVIATOR, "round": ROUND}


def wire(kit: Kit) -> None:
    """Wire rims with nose pads; options ``eye`` and ``bars``: heights of the bridge wires, mm."""
    eye = eyewear.half(EYES[kit.options["eye"]], 12)
    bend = Curve(0.19)
    thick = kit.options.get("wire", 0.0011)
    eyewear.rim(eye, bend, thick, kit["metal"])
    eyewear.pair_of_lenses(eye, bend, kit["lens"])
    for z, rise in kit.options["bars"]:
        _bridge(kit, eye, bend, z * MM, rise * MM, thick)
    side = eye[np.argmin(np.abs(eye[:, 1] - 0.006) - (eye[:, 0] > 0.045))]
    corner = bend.at(float(side[0]) + 0.0065, float(side[1]), 0.004)
    for mirror in (1, -1):
        start = bend.at(float(side[0]), float(side[1]), 0)
        knee = bend.at(float(side[0]) + 0.005, float(side[1]), 0.0006)
        path = outlines.smooth_path(np.array([start, knee, corner]) * [mirror, 1, 1], 8)
        sweep.bar(path, 0.0036, 0.0022, kit["metal"], face=(0, -1, 0.001))
    _wire_arms(kit, corner)
    eyewear.nose_pads(0.0085, -0.006, bend, kit["metal"], kit["pad"])
    eyewear.rest()


def _bridge(kit: Kit, eye: np.ndarray, bend: Curve, z: float, rise: float, thick: float) -> None:
    """A bridge wire between the rims at height ``z`` that arches up by ``rise``, metres."""
    inner = eye[(np.abs(eye[:, 1] - z) < 0.004) & (eye[:, 0] < 0.034)]
    x = float(inner[np.argmin(np.abs(inner[:, 1] - z)), 0])
    knots = [bend.at(side * x, z, -0.0002) for side in (-1, 1)]
    middle = [bend.at(share * x, z + rise * 0.9, -0.0022) for share in (-0.55, 0.55)]
    crest = bend.at(0, z + rise, -0.003)
    path = outlines.smooth_path([knots[0], middle[0], crest, middle[1], knots[1]], 10)
    solids.tube(path, thick * 1.15, kit["metal"], sides=14)


def _wire_arms(kit: Kit, root: np.ndarray) -> None:
    """Thin metal arms whose ends wear acetate sleeves."""
    eyewear.arms(root, kit["metal"], tall=(0.0042, 0.0026, 0.0024, 0.0022), thick=0.0016)
    x, y, z = root
    for side in (1, -1):
        sleeve = [
            (x - 0.0028, y + 0.09, z - 0.0016),
            (x - 0.0055, y + 0.106, z - 0.0062),
            (x - 0.0088, y + 0.125, z - 0.0185),
            (x - 0.0121, y + 0.1425, z - 0.0302),
        ]
        path = outlines.smooth_path(np.array(sleeve) * [side, 1, 1], 10)
        tall = np.interp(
            np.linspace(0, 1, len(path)), (0, 0.3, 0.9, 1), (0.004, 0.005, 0.0075, 0.005)
        )
        sweep.bar(path, tall, 0.0034, kit["tip"], face=(side, 0, 0), power=2.6)


def browline(kit: Kit) -> None:
    """Acetate brows over thin wire rims."""
    bend = Curve(0.22)
    eye = eyewear.half([(13, 5), (20, 12.5), (38, 16), (56, 14), (60.5, 6), (57, -9), (48, -18),
                        (37, -20.5), (25, -17.5), (16.5, -7)], 12)  # fmt: skip
    eyewear.rim(eye, bend, 0.0009, kit["metal"])
    eyewear.pair_of_lenses(eye, bend, kit["lens"])
    brow = eyewear.half(
        [
            (9, 1),
            (9.5, 8),
            (17, 16),
            (36, 21),
            (56, 21.5),
            (69, 19),
            (71.5, 14),
            (66, 9),
            (59, 11),
            (50, 14.2),
            (38, 14.8),
            (24, 12),
            (16, 6),
            (13, 0),
        ]
    )
    for side in (1, -1):
        cutout.plate([brow * [side, 1]], 0.0052, kit["frame"], bevel=0.0016, bend=bend)
    _bridge(kit, eye, bend, 0.004, 0.003, 0.0016)
    eyewear.hinge_pins(0.0655, 0.0148, bend, 0.0052, kit["metal"])
    root = bend.at(0.0685, 0.0145, 0.003)
    eyewear.arms(root, kit["frame"], tall=(0.0085, 0.007, 0.0065, 0.009))
    eyewear.nose_pads(0.0095, -0.005, bend, kit["metal"], kit["pad"])
    eyewear.rest()


def wrap(kit: Kit) -> None:
    """A sports shield: one deep wrapped lens under a moulded brow, rubber arms and nose."""
    bend = Curve(0.078, 0.16)
    shield = eyewear.whole([(0, 15), (20, 17), (42, 16), (62, 9), (67, 3), (62, -8), (48, -19.5),
                            (30, -23.5), (17, -20), (9, -10), (0, -5)], 12)  # fmt: skip
    eyewear.lens(shield, bend, kit["lens"], grow=1.0, bulge=0.003)
    brow = eyewear.whole([(0, 20), (20, 22), (42, 21), (60, 15.5), (70.5, 8), (71, 2), (66, 1),
                          (58, 9), (42, 15), (20, 16), (0, 14)], 12)  # fmt: skip
    cutout.plate([brow], 0.005, kit["frame"], bevel=0.0016, bend=bend)
    x, z = 0.0695, 0.006
    root = bend.at(x, z, 0.001)
    eyewear.arms(root, kit["frame"], tall=(0.013, 0.011, 0.008, 0.007), length=0.125, drop=0.022)
    for side in (1, -1):
        tip = np.array(
            [
                (x - 0.004, root[1] + 0.085, z - 0.004),
                (x - 0.009, root[1] + 0.108, z - 0.012),
                (x - 0.013, root[1] + 0.127, z - 0.0215),
            ]
        )
        sweep.bar(outlines.smooth_path(tip * [side, 1, 1], 10), 0.0105, 0.0054, kit["tip"],
                  face=(side, 0, 0), power=2.6)  # fmt: skip
        pad = outlines.smooth_path(
            [
                bend.at(side * 0.005, -0.0055, 0.003),
                bend.at(side * 0.0105, -0.0125, 0.006),
                bend.at(side * 0.0155, -0.019, 0.008),
            ],
            8,
        )
        sweep.bar(pad, 0.0055, 0.0032, kit["tip"], face=(-side, 0.6, 0), power=2.4)
    eyewear.rest()

"""The leather biker jacket: asymmetric zip, broad studded lapels, belt, zipped pockets."""

from __future__ import annotations

from functools import partial

import numpy as np

from catalog.studio.families import _casual
from catalog.studio.families._coats import epaulettes
from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, hoods, laid, lapels, tailored_folds, tailoring
from catalog.studio.shapes.tailored_sleeves import onto_sleeve, run_of
from catalog.studio.shapes.tailoring import Torso

BREAK = (-0.088, 0.36)


def _fronts(kit: Kit, body: Torso) -> None:
    """Both fronts, the lapels and the collar; the picture's right half lies on top."""
    top, neck = body.top, float(tailoring.half_width(body, body.top))
    gorge = (0.068, top - 0.052)
    edge = np.array([(-0.035, 0.0), (-0.05, 0.1), BREAK, gorge, (neck * 0.985, top)])
    knots = [BREAK, (-0.005, 0.4), (0.085, top - 0.15), (0.158, top - 0.085)]
    for side in (1.0, -1.0):
        over = side > 0
        tailoring.half(
            body,
            side,
            edge.copy(),
            kit["cloth"],
            kit["lining"],
            tuck=0.0 if over else 0.009,
            thick=0.003,
        )
        lapels.lapel(
            body, side, kit["cloth"], roll=(BREAK, gorge), edge=knots, high=0.012, beneath=not over
        )
    ends = ((0.1, top - 0.078), (0.132, top - 0.064))
    lapels.collar(body, kit["cloth"], lapels.Collar(gorge, ends, fall=0.05, spread=0.112))
    onto = partial(tailoring.front, body)
    for x, z in ((0.137, top - 0.097), (-0.137, top - 0.097)):
        laid.snap(onto, x, z, kit["metal"], radius=0.006, lift=0.0115)


def biker(kit: Kit) -> None:
    """A biker jacket; options ``body``, ``arm``, ``belt`` (False leaves the belt away)."""
    body = _casual.body_with(kit, tailored_folds.wrinkled(0.0013, seed=3), depth=0.011)
    onto = partial(tailoring.front, body)
    _fronts(kit, body)
    path = [(-0.03, 0.06), (-0.038, 0.1), (BREAK[0] + 0.014, BREAK[1] - 0.012)]

    def above(x: tailoring.Field, z: tailoring.Field, lift: float = 0.0) -> tailoring.Points:
        return onto(x, z, lift + 0.001)

    laid.zip_on(above, path, kit["tape"], kit["zip"], width=0.018, pull=0.99, puller=0.04)
    _casual.zip_pocket(kit, onto, (0.15, 0.36), (0.085, 0.42))
    for side in (1.0, -1.0):
        _casual.zip_pocket(kit, onto, (side * 0.15, 0.12), (side * 0.115, 0.235))
    hung = _casual.sleeves(kit, body, depth=0.011)
    for one in hung:
        cuff, end = onto_sleeve(one), -run_of(one)
        laid.zip_on(
            cuff,
            [(one.side * 0.045, end + 0.004), (one.side * 0.045, end + 0.12)],
            kit["tape"],
            kit["zip"],
            width=0.012,
        )
    epaulettes(kit, body)
    if kit.options.get("belt", True):
        hoods.girdle(body, 0.012, 0.05, kit["cloth"], lift=0.006)
        at = onto(np.array([-0.012]), np.array([0.031]), 0.014)[0]
        bags.buckle(tuple(at), 0.042, 0.052, kit["metal"])
        for x in (-0.13, 0.09):
            laid.strip(onto, [(x, 0.004), (x, 0.058)], 0.012, kit["cloth"], high=0.012)
    else:
        hoods.girdle(body, 0.0, 0.035, kit["cloth"], lift=0.003)
    _casual.name_tag(kit, body)

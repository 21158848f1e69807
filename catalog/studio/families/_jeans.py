"""Builders of jeans: five pockets, rolled hems, holes at the knee, carpenter's details."""

from __future__ import annotations

import numpy as np

from catalog.studio.families import _trousers as make
from catalog.studio.recipe import Kit
from catalog.studio.shapes import legs, notions
from catalog.studio.shapes.legs import Cut, Halves


def _upper(kit: Kit, **defaults: float) -> tuple[Cut, Halves]:
    """Everything above the hems."""
    shape = legs.options(kit.options, **defaults)
    pair = make.cloth(kit, shape)
    make.waistband(kit, pair, shape)
    make.fly(kit, pair, shape, stitched=True)
    make.closure(kit, pair, shape, metal=True)
    make.scoop_pockets(kit, pair, shape)
    make.yoke_and_back_pockets(kit, pair, shape)
    make.side_seams(kit, pair, shape)
    return shape, pair


def five_pocket(kit: Kit) -> None:
    """Five-pocket jeans; the option ``cut`` changes their `legs.Cut`."""
    _, pair = _upper(kit)
    make.hems(kit, pair)


def rolled(kit: Kit) -> None:
    """Jeans with hems rolled up twice, which show the reverse of the denim."""
    _, pair = _upper(kit)
    tall = kit.options.get("roll", 0.045)
    for half in pair[:2]:
        notions.band(half, tall * 0.97, 0.002, kit["reverse"], lift=0.0055, thick=0.0095)
        notions.band(half, tall * 0.55, 0.004, kit["reverse"], lift=0.0075, thick=0.004)


def ripped(kit: Kit) -> None:
    """Jeans with holes worn through at the knees and one at the thigh."""
    shape, pair = _upper(kit)
    make.hems(kit, pair)
    for half, sign, holes in (
        (pair.left, -1, ((0.43, 0.53, 0.1, 0.055), (0.36, 0.74, 0.06, 0.022))),
        (pair.right, 1, ((0.47, 0.56, 0.085, 0.03), (0.42, 0.49, 0.07, 0.022))),
    ):
        for across, up, wide, tall in holes:
            middle = (sign * across * shape.knee * 2.2, up * shape.inseam)
            notions.frayed(
                half, middle, (wide, tall), kit["inside"], kit["weft"], rows=round(tall / 0.0045)
            )


def carpenter(kit: Kit) -> None:
    """Work jeans: doubled knees sewn down with three rows."""
    shape, pair = _upper(kit)
    make.hems(kit, pair, twice=True)
    high, low = shape.inseam * 0.78, shape.inseam * 0.36
    for half, sign in ((pair.left, -1), (pair.right, 1)):
        flip = np.array([sign, 1])
        inner, outer = 0.012, shape.knee * 2.12
        top = np.array([(inner, high), (outer, high)])
        bottom = np.array([(inner, low), (outer, low)])
        notions.patch(half, bottom * flip, top * flip, kit["cloth"], lift=0.0016, samples=(40, 60))
        for step in (0.006, 0.013):
            for line, way in ((top, -1), (bottom, 1)):
                row = (line + np.array([0, way * step])) * flip
                notions.topstitch(half, row, kit["thread"], lift=0.0022)

"""Builders of the quilted jacket, the shearling aviator and the rain shell."""

from __future__ import annotations

from functools import partial

import numpy as np

from catalog.studio.families import _casual
from catalog.studio.families._jackets import fold_collar
from catalog.studio.recipe import Kit
from catalog.studio.shapes import hoods, laid, lapels, tailored_folds, tailored_sleeves, tailoring
from catalog.studio.shapes.tailored_sleeves import onto_sleeve, run_of


def quilted(kit: Kit) -> None:
    """A diamond-quilted field jacket: cord collar, studs, flapped pockets, bound edges."""
    pitch = kit.options.get("pitch", 0.05)
    quilt = tailored_folds.diamonds(pitch)
    body = _casual.body_with(kit, quilt, depth=0.006)
    low, onto = body.top - 0.062, partial(tailoring.front, body)
    _casual.closed(kit, body, low, lap=0.024, pitch=0.005, columns=120)

    def sleeve_quilt(theta: tailoring.Field, run: tailoring.Field) -> tailoring.Field:
        return quilt(np.cos(theta) * 0.07 + 0.2, run, np.sin(theta) * 0.4) * 0.9

    hung = _casual.sleeves(kit, body, relief=sleeve_quilt, pitch=0.005)
    trim = kit["collar"]
    laid.strip(onto, [(-0.02, 0.006), (-0.02, low - 0.004)], 0.012, trim, high=0.008)
    hoods.girdle(body, 0.0, 0.011, trim, lift=0.003)
    for one in hung:
        end = -run_of(one) + 0.006
        laid.strip(onto_sleeve(one), [(-0.085, end), (0.085, end)], 0.012, trim, high=0.008)
    for side in (1.0, -1.0):
        laid.patch(
            onto,
            laid.pocket_outline(side * 0.112, 0.25, 0.145, 0.17, radius=0.03),
            kit["cloth"],
            high=0.009,
            puff=0.003,
        )
        laid.patch(
            onto,
            laid.pocket_outline(side * 0.112, 0.258, 0.152, 0.055, radius=0.012),
            trim,
            high=0.012,
        )
        laid.snap(onto, side * 0.112, 0.222, kit["metal"], radius=0.0075, lift=0.013)
    for z in np.linspace(0.08, low - 0.025, 6):
        laid.snap(onto, 0.0, float(z), kit["metal"], radius=0.008)
    fold_collar(kit, body, low, (0.085, 0.058), part="collar", thick=0.004)
    _casual.name_tag(kit, body)


def aviator(kit: Kit) -> None:
    """A flying jacket: leather or suede outside, pile on the big collar, cuffs and hem."""
    body = _casual.body_with(kit, tailored_folds.wrinkled(0.0026, seed=6), depth=0.012)
    low, onto = body.top - 0.075, partial(tailoring.front, body)
    _casual.closed(kit, body, low, begin=0.03, thick=0.008)
    hoods.girdle(body, 0.0, 0.045, kit["pile"], lift=0.006)
    for one in _casual.sleeves(kit, body, depth=0.012, share=(0.0, 0.95)):
        tailored_sleeves.sleeve(one, kit["pile"], share=(0.925, 1.0), lift=0.008, thick=0.012)
        strap = onto_sleeve(one)
        z = -run_of(one) + 0.085
        laid.strip(strap, [(-0.09, z), (0.09, z)], 0.022, kit["cloth"], high=0.004)
    for side in (1.0, -1.0):
        for line in (
            [(0.205, body.under[1] + 0.07), (0.02, body.under[1] + 0.055)],
            [(0.1, 0.05), (0.088, body.under[1] + 0.058)],
        ):
            flat = [(side * x, z) for x, z in line]
            laid.strip(onto, flat, 0.012, kit["cloth"], high=0.003)
        _casual.zip_pocket(kit, onto, (side * 0.15, 0.11), (side * 0.12, 0.25))
    _casual.front_zip(kit, body, low, 0.02, begin=0.04)
    fold_collar(
        kit,
        body,
        low,
        (0.12, 0.075),
        part="pile",
        thick=0.018,
        high=0.014,
        fall=0.085,
        stand=0.045,
        spread=0.125,
    )


def shell(kit: Kit) -> None:
    """A hooded rain shell: zips, cuff tabs, and a yoke in its second colour (part ``yoke``)."""
    body = _casual.body_with(
        kit, tailored_folds.wrinkled(0.002, seed=11, per_metre=6.0), depth=0.015
    )
    low, onto = body.top - 0.07, partial(tailoring.front, body)
    _casual.closed(kit, body, low)
    chest = body.under[1] + 0.03
    for side in (1.0, -1.0):
        yoke = [
            (side * 0.004, chest),
            (side * 0.004, low - 0.002),
            (side * 0.05, low + 0.022),
            (side * 0.078, body.top - 0.012),
            (side * (body.shoulder[0] - 0.02), body.shoulder[1] - 0.004),
            (side * 0.19, chest + 0.04),
        ]
        laid.patch(onto, yoke, kit["yoke"], high=0.0028)
        _casual.zip_pocket(kit, onto, (side * 0.14, 0.14), (side * 0.112, 0.31))
    lapels.stand_collar(
        body, kit["yoke"], kit["lining"], low=low, high=0.055, lean=0.12, thick=0.005, bulge=0.003
    )
    hoods.hood(
        body,
        kit["yoke"],
        kit["lining"],
        low=low + 0.02,
        gap=0.045,
        thick=0.005,
        high=0.265,
        wide=0.118,
        lean=0.035,
    )
    _casual.front_zip(kit, body, low, 0.052, width=0.026)
    laid.zip_on(
        onto, [(0.085, chest - 0.09), (0.085, chest + 0.03)], kit["tape"], kit["zip"], width=0.016
    )
    for one in _casual.sleeves(kit, body, depth=0.014):
        cuff, z = onto_sleeve(one), -run_of(one) + 0.028
        laid.strip(cuff, [(-0.085, z), (0.085, z)], 0.036, kit["cloth"], high=0.003)
        laid.patch(
            cuff,
            laid.box_outline(0.02 * one.side, z, 0.06, 0.03, radius=0.006),
            kit["yoke"],
            high=0.006,
        )
    hoods.girdle(body, 0.0, 0.02, kit["cloth"], lift=0.002)

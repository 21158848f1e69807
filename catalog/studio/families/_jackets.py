"""Builders of the trucker, chore, bomber and varsity jackets."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np

from catalog.studio.families import _casual
from catalog.studio.recipe import Kit
from catalog.studio.shapes import hoods, laid, lapels, tailored_folds, tailored_sleeves, tailoring
from catalog.studio.shapes.tailored_sleeves import Arm, Hanging, elbow_creases, onto_sleeve, run_of
from catalog.studio.shapes.tailoring import Torso

Flat = tuple[float, float]


def fold_collar(
    kit: Kit, body: Torso, low: float, tip: Flat, *, part: str = "cloth", **how: float
) -> None:
    """A turn-down collar on a closed neck; ``tip`` is (x, below the neckline) of its corners."""
    ends = ((0.03, low - 0.022), (tip[0], low - tip[1]))
    cut = lapels.Collar(
        (0.004, low + 0.003), ends, **{"fall": 0.052, "stand": 0.03, "high": 0.008, **how}
    )
    lapels.collar(body, kit[part], cut)


def _stitched(kit: Kit, onto: laid.Onto, *paths: list[Flat]) -> None:
    for path in paths:
        laid.topstitch(onto, path, kit["thread"], pitch=0.006, thick=0.0008)


def _trucker_lines(kit: Kit, body: Torso, side: float, band: float, yoke: float) -> None:
    """One side's yoke seam, flapped chest pocket, and the V seams down to the waistband."""
    onto, cloth = partial(tailoring.front, body), kit["cloth"]
    across = sorted([(side * 0.02, yoke), (side * 0.2, yoke - 0.006)])
    laid.strip(onto, across, 0.014, cloth, high=0.002, lapped=0.8)
    _stitched(kit, onto, [(x, z + 0.004) for x, z in across])
    for top_x, low_x in ((0.066, 0.05), (0.148, 0.092)):
        line = [(side * top_x, yoke - 0.01), (side * low_x, band)]
        laid.seam(onto, line, cloth, thick=0.0014)
        for off in (-0.004, 0.004):
            _stitched(kit, onto, [(x + off, z) for x, z in line])
    flap = [
        (side * 0.055, yoke),
        (side * 0.16, yoke),
        (side * 0.157, yoke - 0.036),
        (side * 0.108, yoke - 0.056),
        (side * 0.059, yoke - 0.036),
    ]
    laid.patch(onto, flap, cloth, high=0.006)
    inner = [
        (side * 0.061, yoke - 0.034),
        (side * 0.108, yoke - 0.05),
        (side * 0.154, yoke - 0.034),
    ]
    laid.topstitch(onto, inner, kit["thread"], lift=0.0068, pitch=0.006, thick=0.0008)
    laid.snap(onto, side * 0.108, yoke - 0.041, kit["metal"], radius=0.0075, lift=0.006)
    laid.strip(onto, [(side * 0.142, band + 0.03), (side * 0.118, band + 0.15)], 0.02, cloth)


def _cuff_band(kit: Kit, hung: Hanging, tall: float) -> None:
    """A sewn-on cuff with a button."""
    bare = replace(hung, relief=tailored_sleeves.plain)
    share = 1 - tall / run_of(hung)
    tailored_sleeves.sleeve(bare, kit["cloth"], share=(share, 1.0), lift=0.003)
    onto, z = onto_sleeve(bare), -run_of(hung)
    for up in (0.004, tall - 0.005):
        around = [(-0.085, z + up), (0.085, z + up)]
        laid.topstitch(onto, around, kit["thread"], lift=0.004, pitch=0.006, thick=0.0008)
    laid.snap(onto, hung.side * 0.055, z + tall / 2, kit["metal"], radius=0.0075, lift=0.004)


def trucker(kit: Kit) -> None:
    """A denim trucker jacket; option ``fleece`` gives it a pile collar (part ``collar``)."""
    body = _casual.body_with(kit, tailored_folds.wrinkled(0.0016, seed=4), depth=0.011)
    band, low = 0.048, body.top - 0.06
    yoke, onto = body.under[1] + 0.055, partial(tailoring.front, body)
    _casual.closed(kit, body, low, lap=0.018)
    for side in (1.0, -1.0):
        _trucker_lines(kit, body, side, band, yoke)
    placket = [(0.0, band), (0.0, low - 0.004)]
    laid.strip(onto, placket, 0.036, kit["cloth"], high=0.003)
    for x in (-0.013, 0.013):
        laid.topstitch(
            onto,
            [(x, z) for _, z in placket],
            kit["thread"],
            lift=0.0037,
            pitch=0.006,
            thick=0.0008,
        )
    hoods.girdle(body, 0.0, band, kit["cloth"], lift=0.003)
    for z in (0.005, band - 0.005):
        laid.topstitch(
            onto, [(-0.18, z), (0.18, z)], kit["thread"], lift=0.005, pitch=0.006, thick=0.0008
        )
    for z in np.linspace(band / 2, low - 0.02, 6):
        laid.snap(onto, 0.0, float(z), kit["metal"], radius=0.0085, lift=0.0045)
    for one in _casual.sleeves(kit, body, depth=0.011):
        _cuff_band(kit, one, 0.055)
    part = "collar" if "collar" in kit.stuff else "cloth"
    thick = 0.012 if part == "collar" else 0.003
    fold_collar(kit, body, low, (0.088, 0.058), part=part, thick=thick)
    _casual.name_tag(kit, body)


def chore(kit: Kit) -> None:
    """A French work jacket: three patch pockets, buttons, a small rounded collar."""
    body = _casual.body_with(kit, tailored_folds.wrinkled(0.0015, seed=9), depth=0.013)
    low, onto = body.top - 0.062, partial(tailoring.front, body)
    _casual.closed(kit, body, low, lap=0.02)
    spots = [
        (1, 0.112, 0.27, 0.155, 0.185),
        (-1, 0.112, 0.27, 0.155, 0.185),
        (1, 0.103, 0.54, 0.115, 0.13),
    ]
    for side, x, top, wide, tall in spots:
        outline = laid.pocket_outline(side * x, top, wide, tall, radius=0.03)
        laid.patch(onto, outline, kit["cloth"], high=0.0035, puff=0.003)
        inset = [
            (side * x - wide / 2 + 0.004, top - 0.018),
            (side * x + wide / 2 - 0.004, top - 0.018),
        ]
        laid.topstitch(onto, inset, kit["thread"], lift=0.006, pitch=0.006)
    laid.topstitch(onto, [(0.0 - 0.016, 0.01), (-0.016, low - 0.01)], kit["thread"], pitch=0.006)
    for z in np.linspace(0.1, low - 0.022, 5):
        laid.button(onto, 0.0, float(z), kit["button"], radius=0.0095, thread=kit["thread"])
    for one in _casual.sleeves(kit, body, depth=0.012):
        cuff = onto_sleeve(one)
        z = -run_of(one) + 0.03
        laid.topstitch(cuff, [(-0.08, z), (0.08, z)], kit["thread"], pitch=0.006)
    fold_collar(kit, body, low, (0.078, 0.055))
    _casual.name_tag(kit, body)


def _ribbed_sleeves(kit: Kit, body: Torso, part: str) -> list[Hanging]:
    """Sleeves gathered into knitted cuffs."""
    arm, share, hung = Arm(**kit.options.get("arm", {})), 0.9, []
    for side in (1.0, -1.0):
        plain = Hanging(body, side, arm)
        folds = elbow_creases(kit.chance, high=0.011, elbow=arm.length * 0.58, count=6)
        full = replace(plain, relief=_casual.ending(folds, run_of(plain) * share))
        tailored_sleeves.sleeve(full, kit[part], share=(0.0, share))
        hung.append(full)
    _casual.gathered_cuffs(kit, hung, share=share)
    return hung


def bomber(kit: Kit) -> None:
    """A bomber with knitted collar, cuffs and waistband; zipped, or a varsity with studs.

    Options: ``varsity``; parts ``sleeve`` and ``stripe`` where they differ.
    """
    band = 0.066
    body = _casual.body_with(
        kit,
        tailored_folds.bloused(band, out=0.02),
        tailored_folds.wrinkled(0.0012, seed=2),
        depth=0.011,
    )
    low, onto = body.top - 0.07, partial(tailoring.front, body)
    varsity = kit.options.get("varsity", False)
    _casual.closed(kit, body, low, begin=band - 0.003, lap=0.014 if varsity else 0.0)
    _casual.waistband(kit, body, band)
    hung = _ribbed_sleeves(kit, body, "sleeve" if "sleeve" in kit.stuff else "cloth")
    lapels.stand_collar(
        body,
        kit["rib"],
        kit["rib"],
        low=low,
        high=0.046,
        lean=0.22,
        thick=0.005,
        bulge=0.004,
        ribs=0.0065,
        lap=0.01 if varsity else 0.0,
    )
    for side in (1.0, -1.0):
        slant = [(side * 0.128, band + 0.06), (side * 0.092, band + 0.2)]
        laid.strip(onto, slant, 0.026, kit["sleeve" if varsity else "cloth"], high=0.003)
    if varsity:
        _varsity_trims(kit, body, hung, band, low)
    else:
        _casual.front_zip(kit, body, low, 0.042, begin=0.006)
        _arm_pocket(kit, hung[0])
    _casual.name_tag(kit, body)


def _arm_pocket(kit: Kit, hung: Hanging) -> None:
    """The zipped pen pocket of a flight jacket's sleeve."""
    onto = onto_sleeve(hung)
    laid.patch(
        onto, laid.box_outline(0.01, -0.225, 0.055, 0.12, radius=0.004), kit["cloth"], high=0.003
    )

    def above(x: tailoring.Field, z: tailoring.Field, lift: float = 0.0) -> tailoring.Points:
        return onto(x, z, lift + 0.003)

    laid.zip_on(above, [(0.025, -0.27), (0.025, -0.18)], kit["tape"], kit["zip"], width=0.01)


def _varsity_trims(kit: Kit, body: Torso, hung: list[Hanging], band: float, low: float) -> None:
    """Studs, stripes around waistband and cuffs, and a star on the chest."""
    onto, bare = partial(tailoring.front, body), replace(body, relief=tailoring.calm)
    for z in np.linspace(band * 0.5, low - 0.02, 7):
        laid.snap(onto, 0.0, float(z), kit["metal"], radius=0.0085)
    for at in (0.28, 0.62):
        hoods.girdle(bare, band * at, band * at + 0.009, kit["stripe"], lift=-0.0075, ribs=150)
    for one in hung:
        cuff = replace(
            one, relief=lambda theta, run: 0.0011 * np.cos(theta * 46) - 0.0045 + 0 * run
        )
        for share in (0.927, 0.96):
            tailored_sleeves.sleeve(cuff, kit["stripe"], share=(share, share + 0.012), thick=0.001)
    turn = np.radians(np.arange(10) * 36 + 90)
    reach = np.where(np.arange(10) % 2, 0.021, 0.046)
    star = np.column_stack(
        (np.cos(turn) * reach + 0.1, np.sin(turn) * reach + body.under[1] + 0.03)
    )
    laid.patch(onto, star, kit["stripe"], high=0.004)

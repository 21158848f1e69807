"""Builders of dresses with shoulders: a bodice of `garments` over a skirt of `skirts`.

The waist lies at z = 0; options ``cut`` and ``sleeve`` hold fields of `garments.Cut` and
`garments.Sleeve`, ``skirt`` the skirt's length, hem and folds.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from catalog.studio.families import _skirts, _tops
from catalog.studio.recipe import Kit
from catalog.studio.shapes import (
    drapery,
    garment_collars,
    garment_knit,
    garment_trims,
    laid,
    notions,
    skirts,
)
from catalog.studio.shapes.drapery import Drape
from catalog.studio.shapes.garments import Arm, Torso

BODICE: dict[str, Any] = {
    "cut": {
        "length": 0.415, "sides": ((-0.004, 0.143), (0.06, 0.155), (0.21, 0.196)), "depth": 0.58,
        "shoulder": 0.19, "slope": 0.042, "neck": 0.082, "drop": 0.13, "back_drop": 0.03,
    },
    "sleeve": {"length": 0.2, "fall_deg": 62, "cuff": 0.075},
    "folds": 0.009, "flutes": 0.0, "hem": 0.0, "skirt": {}, "collar": None,
}  # fmt: skip


def _asked(kit: Kit, **usual: Any) -> dict[str, Any]:
    """The bodice's usual numbers, a builder's over them, the design's over both."""
    both = {**BODICE, **usual}
    for part in ("cut", "sleeve"):
        if both[part] is not None:
            both[part] = {**BODICE[part], **usual.get(part, {})}
    return _tops.options(kit, both)


def _below(kit: Kit, asked: dict[str, Any]) -> Drape:
    """The skirt from the waist down, made."""
    spec = {
        "length": 0.72,
        "hem": 0.27,
        "depth": 0.08,
        "lobes": 11,
        "gathers": 0.0,
        **asked["skirt"],
    }
    low, waist = -spec["length"], asked["cut"]["sides"][0][1]
    deep, hem = waist * asked["cut"]["depth"], spec["hem"]
    hip = spec.get("hip", 0.132 + (hem - 0.132) * 0.5)
    rows = [
        (0.004, waist, deep), (-0.05, waist * 1.07, deep * 1.1), (-0.2, hip, hip * 0.68),
        (low * 0.6, (hip + hem) / 2, (hip + hem) * 0.34), (low, hem, hem * 0.68),
    ]  # fmt: skip
    if "seams" in spec:
        levels = [low * share + 0.0 for share in spec["seams"]]
        drape = skirts.tiered(rows, levels, kit.chance, depth=spec["depth"], dip=0.0)
    elif "pleats" in spec:
        section = skirts.BOX if spec.get("box") else skirts.KNIFE
        drape = skirts.pleated(
            rows, spec["pleats"], section, depth=(0.003, 0.02), dip=0.0, sway=0.012,
            chance=kit.chance,
        )  # fmt: skip
    else:
        drape = skirts.swinging(
            rows, kit.chance, depth=spec["depth"], lobes=spec["lobes"], gathers=spec["gathers"],
            dip=0.0, growth=1.0, power=2.3,
        )  # fmt: skip
    drapery.hang(drape, kit["cloth"])
    if "pleats" not in spec:
        notions.band(drape, low + 0.001, low + 0.025, kit["cloth"], lift=0.0007, thick=0.0034)
    return drape


def _waist(kit: Kit, asked: dict[str, Any], part: str, tall: float, lift: float) -> Drape:
    """A band, sash or seam around the waist, in the middle between bodice and skirt."""
    wide = asked["cut"]["sides"][0][1]
    deep = wide * asked["cut"]["depth"]
    rows = [(0.08, wide * 1.1, deep * 1.1), (0.0, wide, deep), (-0.08, wide * 1.12, deep * 1.14)]
    points, z = drapery.body(rows, count=60, columns=201, power=2.3)
    ring = drapery.measured(points, z, 100)
    notions.band(ring, tall / 2, -tall / 2, kit[part], lift=lift, thick=lift + 0.004, rows=9)
    return ring


def _above(kit: Kit, asked: dict[str, Any]) -> tuple[Torso, list[Arm]]:
    """Bodice, sleeves and the maker's label."""
    body, arms = _tops.dressed(kit, asked)
    _tops.labelled(body)
    return body, arms


def _neck(kit: Kit, body: Torso, kind: str | None) -> None:
    """What finishes the neckline: a collar, a band or a binding."""
    if kind == "shirt":
        garment_collars.shirt_collar(body, kit["cloth"], garment_collars.Collar())
    elif kind == "round":
        garment_collars.round_collar(body, kit["collar"])
        garment_trims.binding(body.neck(), kit["collar"], radius=0.0022)
    else:
        garment_trims.binding(body.neck(), kit["cloth"], radius=0.002)


def tea(kit: Kit) -> None:
    """A fitted bodice with buttons, puffed sleeves, and a skirt that swings."""
    asked = _asked(
        kit, cut={"neckline": 1.1, "drop": 0.155, "neck": 0.088},
        sleeve={"length": 0.2, "fall_deg": 60, "cuff": 0.068, "cap": 0.016, "fullness": 0.016,
                "gathers": 0.005},
        skirt={"length": 0.78, "hem": 0.29, "depth": 0.1, "lobes": 12},
    )  # fmt: skip
    body, arms = _above(kit, asked)
    _neck(kit, body, asked["collar"])
    skirt = _below(kit, asked)
    _waist(kit, asked, "cloth", 0.03, 0.0026)
    for arm in arms:
        if asked.get("cuffs", True):
            garment_trims.rib(arm.rim(), kit["cloth"], 0.018, draw=0.94)
    top = asked["cut"]["length"] - asked["cut"]["drop"] - 0.018
    if asked.get("buttons", 5):
        _tops.buttons(kit, body, 0.03, top, asked.get("buttons", 5), radius=0.0068)
        for up in np.linspace(-0.05, -0.3, 4):
            notions.button(skirt, (0.0, float(up)), kit["button"], radius=0.0068, lift=0.0024)


def shirt_dress(kit: Kit) -> None:
    """Collar, button front to the hem, cuffs, and a tied belt."""
    asked = _asked(
        kit, collar="shirt", folds=0.012,
        cut={"drop": 0.08, "neck": 0.072, "back_drop": 0.012,
             "sides": ((-0.004, 0.158), (0.06, 0.168), (0.2, 0.205)),
             "shoulder": 0.2, "depth": 0.58},
        sleeve={"length": 0.58, "fall_deg": 76, "cuff": 0.056},
        skirt={"length": 0.66, "hem": 0.235, "depth": 0.075, "lobes": 10, "gathers": 0.004},
    )  # fmt: skip
    body, arms = _above(kit, asked)
    _neck(kit, body, "shirt")
    skirt = _below(kit, asked)
    top = asked["cut"]["length"] - asked["cut"]["drop"] - 0.002
    laid.strip(body.front.onto, [(0, 0.002), (0, top)], 0.032, kit["cloth"], high=0.0024)
    _tops.buttons(kit, body, 0.06, top - 0.045, 4, radius=0.0062, lift=0.0034)
    low = float(skirt.flat[-1, 0, 1])
    stand = [(-0.016, low + 0.002), (0.016, low + 0.002)], [(-0.016, -0.004), (0.016, -0.004)]
    notions.patch(skirt, *stand, kit["cloth"], lift=0.003, samples=(8, 120))
    for up in np.linspace(-0.07, low * 0.8, 5):
        notions.button(skirt, (0.0, float(up)), kit["button"], radius=0.0062, lift=0.0036)
    for arm in arms:
        garment_trims.rib(arm.rim(), kit["cloth"], asked.get("cuff", 0.06), draw=0.88)
    ring = _waist(kit, asked, "belt", 0.034, 0.006)
    _tied(kit, ring, 0.05, "belt")


def _tied(kit: Kit, ring: Drape, across: float, part: str) -> None:
    """A bow on the waist, a little aside."""
    spot, _ = ring.spots(np.array([[across, 0.0]]), 0.009)
    notions.bow(tuple(spot[0]), 0.085, kit[part], tails=0.26)


def wrap_dress(kit: Kit) -> None:
    """A crossed bodice with a deep V, long sleeves, a wrapped skirt, tied at the side."""
    asked = _asked(
        kit, folds=0.011, cut={"neckline": 1.0, "drop": 0.235, "neck": 0.088},
        sleeve={"length": 0.46, "fall_deg": 74, "cuff": 0.066, "fullness": 0.006},
        skirt={"length": 0.7, "hem": 0.25, "depth": 0.07, "lobes": 10},
    )  # fmt: skip
    body, _ = _above(kit, asked)
    _neck(kit, body, None)
    cut = asked["cut"]
    line = [(-0.006, cut["length"] - cut["drop"] - 0.002), (0.05, 0.1), (0.098, 0.0)]
    laid.seam(body.front.onto, line, kit["cloth"], thick=0.0034)
    skirt = _below(kit, asked)
    low = float(skirt.flat[-1, 0, 1])
    _skirts.lap(kit, skirt, 0.0, low)
    ring = _waist(kit, asked, "cloth", 0.04, 0.0045)
    _tied(kit, ring, 0.098, "cloth")


def shift(kit: Kit) -> None:
    """A straight dress without a waist seam; options ``sleeve``, ``collar``, ``pockets``."""
    asked = _tops.options(
        kit,
        {
            "cut": {
                "length": 0.9, "sides": ((0.0, 0.243), (0.3, 0.222), (0.52, 0.198), (0.68, 0.202)),
                "depth": 0.56, "shoulder": 0.17, "slope": 0.04, "neck": 0.085, "drop": 0.075,
                "back_drop": 0.025, "hollow": 0.35, "inset": 0.012,
            },
            "folds": 0.006, "flutes": 0.014, "hem": 0.03, "collar": None,
        },
    )  # fmt: skip
    body, arms = _above(kit, asked)
    _neck(kit, body, asked["collar"])
    for side in (-1, 1):
        if not arms:
            garment_trims.binding(body.armhole(side), kit["cloth"], radius=0.0021)
    onto = body.front.onto
    if asked.get("pockets"):
        for side in (-1, 1):
            outline = laid.box_outline(side * 0.105, 0.36, 0.115, 0.04)
            laid.patch(onto, outline, kit["trim"], high=0.004, puff=0.001)
            laid.button(onto, side * 0.105, 0.36, kit["button"], radius=0.008, lift=0.0055)


def knitted(kit: Kit) -> None:
    """A ribbed jumper dress with long sleeves; option ``neck``: "roll" or "crew"."""
    asked = _tops.options(
        kit,
        {
            "cut": {
                "length": 1.02,
                "sides": ((0.0, 0.172), (0.3, 0.19), (0.42, 0.192), (0.62, 0.168), (0.81, 0.2)),
                "depth": 0.54, "shoulder": 0.194, "slope": 0.045, "neck": 0.078, "drop": 0.072,
                "back_drop": 0.022,
            },
            "sleeve": {"length": 0.6, "fall_deg": 78, "cuff": 0.052, "fullness": 0.006},
            "folds": 0.013, "flutes": 0.006, "hem": 0.0, "cuff_hem": 0.0, "thick": 0.003,
            "neck": "roll",
        },
    )  # fmt: skip
    body, arms = _above(kit, asked)
    garment_trims.rib(body.hem(), kit["rib"], 0.05, draw=0.97, thick=0.005)
    for arm in arms:
        garment_trims.rib(arm.rim(), kit["rib"], 0.065, draw=0.9, thick=0.0048)
    if asked["neck"] == "roll":
        garment_knit.roll_neck(
            body.neck(), kit["rib"], 0.085, draw=0.96, thick=0.008, pitch=0.006, level=0.35
        )
    else:
        garment_trims.rib(body.neck(), kit["rib"], 0.024, lean=0.5, thick=0.005)

"""Builders of jumpers, cardigans and slipovers: knitted bodies with ribbed edges."""

from __future__ import annotations

from typing import Any

import numpy as np

from catalog.studio.families import _tops
from catalog.studio.recipe import Kit
from catalog.studio.shapes import garment_knit, garment_trims, laid
from catalog.studio.shapes.garments import Arm, Torso

KNIT: dict[str, Any] = {
    "cut": {
        "length": 0.60,
        "sides": ((0.0, 0.222), (0.02, 0.232), (0.2, 0.238), (0.37, 0.246)),
        "shoulder": 0.219,
        "slope": 0.052,
        "neck": 0.084,
        "drop": 0.075,
        "back_drop": 0.018,
        "depth": 0.5,
    },
    "sleeve": {"length": 0.55, "fall_deg": 76, "cuff": 0.052, "fullness": 0.008, "swell_at": 0.8},
    "folds": 0.017,
    "flutes": 0.003,
    "hem": 0.0,
    "cuff_hem": 0.0,
    "thick": 0.003,
    "neck_rib": 0.025,
    "hem_rib": 0.062,
    "cuff_rib": 0.062,
    "pitch": 0.006,
    "rib_thick": 0.0055,
    "knit": "",
}

RELIEFS = {
    "cables": garment_knit.cables,
    "diamonds": garment_knit.diamonds,
    "ribs": garment_knit.broad_rib,
}


def _asked(kit: Kit, **more: Any) -> dict[str, Any]:
    """The usual knit with a builder's own numbers and the design's over both."""
    usual = {**KNIT, **more, "cut": {**KNIT["cut"], **more.get("cut", {})}}
    asked = _tops.options(kit, usual)
    if asked["knit"]:
        asked["relief"] = RELIEFS[asked["knit"]]
    return asked


def _bodied(kit: Kit, **more: Any) -> tuple[Torso, list[Arm], dict[str, Any]]:
    """Body and sleeves with ribs at hem and cuffs; ``knit`` names a relief."""
    asked = _asked(kit, **more)
    body, arms = _tops.dressed(kit, asked)
    shape = {"pitch": asked["pitch"], "thick": asked["rib_thick"]}
    if asked["hem_rib"]:
        garment_trims.rib(body.hem(), kit["rib"], asked["hem_rib"], draw=0.985, **shape)
    for arm in arms:
        garment_trims.rib(arm.rim(), kit["rib"], asked["cuff_rib"], draw=0.84, **shape)
    return body, arms, asked


def jumper(kit: Kit) -> None:
    """A pullover; ``neck`` is "crew", "vee", "turtle" or "roll"."""
    body, _, asked = _bodied(kit)
    neck = asked.get("neck", "crew")
    if neck in {"turtle", "roll"}:
        loose = neck == "roll"
        garment_knit.roll_neck(
            body.neck(),
            kit["rib"],
            0.085 if loose else 0.068,
            draw=0.98 if loose else 0.84,
            thick=0.009 if loose else 0.0045,
            pitch=asked["pitch"],
            level=0.35 if loose else 0.6,
        )
        return
    width = asked["neck_rib"]
    garment_trims.rib(
        body.neck(),
        kit["rib"],
        width,
        lean=0.25,
        pitch=asked["pitch"] * 0.9,
        thick=asked["rib_thick"],
    )
    _tops.labelled(body)


def cardigan(kit: Kit) -> None:
    """A buttoned cardigan with a V neck, ribbed fronts and two pockets."""
    body, _, asked = _bodied(
        kit,
        cut={
            "length": 0.63,
            "drop": 0.2,
            "neckline": 1.15,
            "neck": 0.08,
            "sides": ((0.0, 0.222), (0.02, 0.23), (0.22, 0.236), (0.4, 0.244)),
        },
    )
    garment_trims.rib(
        body.neck(), kit["rib"], 0.017, thick=asked["rib_thick"], pitch=asked["pitch"]
    )
    onto = body.front.onto
    top = body.cut.length - body.cut.drop
    low = -asked["hem_rib"]

    def down(x: np.ndarray, z: np.ndarray, lift: Any = 0.0) -> np.ndarray:
        """The front, carried on straight down over the hem's rib."""
        points = onto(x, np.maximum(z, 0.0), lift)
        points[..., 2] = np.where(z < 0, z, points[..., 2])
        points[..., 1] -= np.where(z < 0, 0.002, 0.0)
        return points

    laid.strip(down, [(0, low), (0, top + 0.012)], 0.036, kit["rib"], high=0.0042)
    laid.seam(down, [(0.0, low + 0.002), (0.0, top)], kit["rib"], thick=0.0001)
    for z in np.linspace(top - 0.012, low + 0.024, asked.get("count", 6)):
        laid.button(
            down, 0.0, float(z), kit["button"], radius=0.0095, lift=0.005, thread=kit["rib"]
        )
    if asked.get("pockets"):
        for side in (-1, 1):
            outline = laid.pocket_outline(side * 0.125, 0.155, 0.125, 0.135, radius=0.008)
            laid.patch(onto, outline, kit["cloth"], high=0.004, puff=0.003)
            edge = [(side * 0.125 - 0.062, 0.148), (side * 0.125 + 0.062, 0.148)]
            laid.strip(onto, edge, 0.02, kit["rib"], high=0.007)
    _tops.labelled(body)


def slipover(kit: Kit) -> None:
    """A sleeveless V-necked slipover with ribbed armholes."""
    asked = _asked(
        kit,
        cut={
            "length": 0.57,
            "drop": 0.19,
            "neckline": 1.1,
            "neck": 0.075,
            "shoulder": 0.165,
            "slope": 0.036,
            "inset": 0.014,
            "hollow": 0.0,
            "sides": ((0.0, 0.21), (0.02, 0.22), (0.18, 0.222), (0.35, 0.228)),
        },
    )
    body, _ = _tops.dressed(kit, {**asked, "sleeve": None})
    shape = {"pitch": asked["pitch"], "thick": asked["rib_thick"]}
    garment_trims.rib(body.hem(), kit["rib"], asked["hem_rib"], draw=0.985, **shape)
    for rim in (body.neck(), body.armhole(-1), body.armhole(1)):
        garment_trims.rib(rim, kit["rib"], 0.024, lean=0.05, **shape)
    _tops.labelled(body)

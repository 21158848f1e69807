"""Builders of hoodies: pullovers, zipped ones, sleeveless ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from catalog.studio.families import _tops
from catalog.studio.recipe import Kit
from catalog.studio.shapes import garment_hoods, garment_trims, laid
from catalog.studio.shapes.garments import Arm, Torso

SWEAT: dict[str, Any] = {
    "cut": {
        "length": 0.63,
        "sides": ((0.0, 0.228), (0.025, 0.244), (0.2, 0.25), (0.39, 0.256)),
        "shoulder": 0.232,
        "slope": 0.058,
        "neck": 0.088,
        "drop": 0.075,
        "depth": 0.5,
    },
    "sleeve": {"length": 0.56, "fall_deg": 77, "cuff": 0.056, "fullness": 0.012, "swell_at": 0.82},
    "folds": 0.021,
    "flutes": 0.003,
    "hem": 0.0,
    "cuff_hem": 0.0,
    "thick": 0.003,
    "hem_rib": 0.06,
    "cuff_rib": 0.065,
    "hood": {},
    "pocket": True,
    "string": 0.19,
    "zip": False,
}


def _pouch(kit: Kit, body: Torso, *, split: bool) -> None:
    """The kangaroo pocket: one piece, or two halves beside a zip."""
    stuff, onto = kit["cloth"], body.front.onto
    low, high = 0.004, 0.185
    right = [(0.158, low), (0.162, 0.062), (0.098, high)]
    if split:
        for side in (-1, 1):
            half = [(side * x, z) for x, z in [(0.016, low), *right, (0.016, high)]]
            laid.patch(onto, half, stuff, high=0.0045, puff=0.004)
    else:
        outline = [*right, *[(-x, z) for x, z in right[::-1]]]
        laid.patch(onto, outline, stuff, high=0.0045, puff=0.005)
    for side in (-1, 1):
        mouth = [(side * 0.153, 0.066), (side * 0.094, high - 0.004)]
        laid.seam(onto, mouth, stuff, thick=0.0026)


def _down(body: Torso) -> Any:
    """The front, carried on straight down over the hem's rib."""

    def onto(x: np.ndarray, z: np.ndarray, lift: Any = 0.0) -> np.ndarray:
        points = body.front.onto(x, np.maximum(z, 0.0), lift)
        points[..., 2] = np.where(z < 0, z, points[..., 2])
        points[..., 1] -= np.where(z < 0, 0.003, 0.0)
        return points

    return onto


def hoodie(kit: Kit) -> None:
    """A hoodie; ``zip``, ``pocket``, ``string`` and ``sleeve`` None make the models."""
    asked = _tops.options(kit, SWEAT)
    body, arms = _tops.dressed(kit, asked)
    _ribs(kit, body, arms, asked)
    if asked["pocket"]:
        _pouch(kit, body, split=bool(asked["zip"]))
    stuff = kit["hood"] if "hood" in kit.stuff else kit["cloth"]
    spots = garment_hoods.hood(body.neck(), stuff, garment_hoods.Hood(**asked["hood"]), kit.chance)
    if asked["zip"]:
        top = body.cut.length - body.cut.drop
        low = -asked["hem_rib"] if asked["zip"] == "full" else top - 0.2
        laid.zip_on(
            _down(body), [(0, low), (0, top + 0.004)], kit["tape"], kit["metal"], width=0.03
        )
    if asked["string"]:
        garment_hoods.drawstring(spots, kit["cord"], kit["metal"], length=asked["string"])


def _ribs(kit: Kit, body: Torso, arms: list[Arm], asked: Mapping[str, Any]) -> None:
    """Ribs at hem and sleeve ends, or around the armholes of a sleeveless one."""
    if asked["hem_rib"]:
        garment_trims.rib(
            body.hem(), kit["rib"], asked["hem_rib"], draw=0.98, pitch=0.0065, thick=0.006
        )
    for arm in arms:
        if asked["cuff_rib"]:
            garment_trims.rib(
                arm.rim(), kit["rib"], asked["cuff_rib"], draw=0.82, pitch=0.006, thick=0.006
            )
    if not arms:
        for side in (-1, 1):
            garment_trims.rib(
                body.armhole(side), kit["rib"], 0.022, lean=0.05, pitch=0.006, thick=0.005
            )

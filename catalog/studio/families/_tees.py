"""Builders of jersey tops: T-shirt, polo shirt, tank top."""

from __future__ import annotations

from catalog.studio.families import _tops
from catalog.studio.recipe import Kit
from catalog.studio.shapes import garment_collars, garment_trims, laid

JERSEY = {
    "cut": {},
    "sleeve": {"length": 0.2, "fall_deg": 54, "cuff": 0.083},
    "folds": 0.015,
    "band": 0.02,
    "cuff": 0.0,
}


def tee(kit: Kit) -> None:
    """A T-shirt with a ribbed neck ``band``; ``cuff`` > 0 gives it ribbed sleeve ends too."""
    asked = _tops.options(kit, JERSEY)
    body, arms = _tops.dressed(kit, asked)
    garment_trims.rib(body.neck(), kit["rib"], asked["band"], lean=0.3)
    if asked["cuff"]:
        for arm in arms:
            garment_trims.rib(arm.rim(), kit["rib"], asked["cuff"], draw=0.96)
    _tops.labelled(body)


POLO = {
    "cut": {"drop": 0.085, "neck": 0.078, "back_drop": 0.014, "length": 0.71},
    "sleeve": {"length": 0.19, "fall_deg": 54, "cuff": 0.08},
    "folds": 0.014,
    "cuff_hem": 0.0,
}


def polo(kit: Kit) -> None:
    """A polo shirt: soft collar, a placket with three buttons, ribbed sleeve ends."""
    asked = _tops.options(kit, POLO)
    body, arms = _tops.dressed(kit, asked)
    collar = garment_collars.Collar(
        stand=0.022, front_stand=0.012, gap=0.002, point=(0.058, 0.052), fall=0.052, thick=0.0026
    )
    garment_collars.shirt_collar(body, kit["rib"], collar)
    for arm in arms:
        garment_trims.rib(arm.rim(), kit["rib"], 0.022, draw=0.94)
    top = body.cut.length - body.cut.drop
    onto = body.front.onto
    laid.strip(onto, [(0, top - 0.15), (0, top - 0.002)], 0.032, kit["cloth"], high=0.0026)
    laid.seam(onto, [(-0.016, top - 0.151), (0.016, top - 0.151)], kit["cloth"])
    _tops.buttons(kit, body, top - 0.12, top - 0.014, 3, lift=0.0034)
    _tops.labelled(body)


TANK = {
    "cut": {
        "length": 0.66,
        "sides": ((0.0, 0.212), (0.17, 0.198), (0.42, 0.212)),
        "shoulder": 0.142,
        "slope": 0.022,
        "neck": 0.098,
        "drop": 0.135,
        "back_drop": 0.07,
        "neckline": 2.2,
        "inset": 0.012,
        "hollow": 0.0,
    },
    "sleeve": {},
    "folds": 0.012,
}


def tank(kit: Kit) -> None:
    """A tank top: wide straps, neck and armholes bound with narrow bands."""
    asked = _tops.options(kit, TANK)
    body, _ = _tops.dressed(kit, {**asked, "sleeve": None})
    for rim in (body.neck(), body.armhole(-1), body.armhole(1)):
        garment_trims.rib(rim, kit["rib"], 0.009, thick=0.0036)

"""Builder of shirts: collar, placket, pockets, cuffs, yoke as the design asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from catalog.studio.families import _tops
from catalog.studio.recipe import Kit
from catalog.studio.shapes import garment_collars, garment_trims, laid
from catalog.studio.shapes.garments import Torso

SHIRT = {
    "cut": {
        "length": 0.74,
        "sides": ((0.0, 0.236), (0.22, 0.222), (0.49, 0.238)),
        "neck": 0.075,
        "drop": 0.082,
        "back_drop": 0.012,
        "tail": 0.05,
        "shoulder": 0.217,
    },
    "sleeve": {"length": 0.59, "fall_deg": 78, "cuff": 0.058},
    "folds": 0.018,
    "flutes": 0.007,
    "hem": 0.008,
    "cuff_hem": 0.0,
    "cuff": 0.062,
    "draw": 0.86,
    "cuff_thick": 0.0042,
    "collar": {},
    "pocket": "",
    "yoke": False,
    "placket": 1.0,
    "count": 7,
    "snaps": False,
}

Onto = Callable[..., Any]


def _pocket(kit: Kit, onto: Onto, x: float, top: float, kind: str, *, snaps: bool) -> None:
    """A chest pocket below ``top``: "plain", "point", "flap" or "western"."""
    point = 0.014 if kind in {"point", "western", "flap"} else 0.0
    outline = laid.pocket_outline(x, top, 0.108, 0.122, point=point, radius=0.012)
    laid.patch(onto, outline, kit["cloth"], high=0.0022, puff=0.001)
    laid.strip(onto, [(x - 0.053, top - 0.026), (x + 0.053, top - 0.026)], 0.0022, kit["cloth"])
    if kind not in {"flap", "western"}:
        return
    low, middle = top - 0.036, top - (0.066 if kind == "western" else 0.05)
    dip = (low + middle) / 2 - (0.012 if kind == "western" else 0.0)
    flap = [
        (x + 0.058, top + 0.012), (x - 0.058, top + 0.012), (x - 0.058, low),
        (x - 0.03, dip), (x, middle), (x + 0.03, dip), (x + 0.058, low),
    ]  # fmt: skip
    laid.patch(onto, flap, kit["cloth"], high=0.0052)
    if snaps:
        laid.snap(onto, x, middle + 0.012, kit["button"])
    else:
        laid.button(onto, x, middle + 0.012, kit["button"], radius=0.0058, lift=0.006)


def _yoke(kit: Kit, body: Torso) -> None:
    """The pointed yoke of a western shirt, as seam and stitching."""
    z, onto = body.cut.underarm + 0.085, body.front.onto
    for side in (-1, 1):
        for low, stuff, thick in ((0.0, kit["cloth"], 0.0018), (0.006, kit["thread"], 0.0012)):
            line = [(side * x, z - low + rise) for x, rise in _YOKE]
            laid.seam(onto, line, stuff, thick=thick)


_YOKE = ((0.019, 0.012), (0.06, -0.012), (0.1, -0.045), (0.14, -0.012), (0.186, 0.03))


def _front(kit: Kit, body: Torso, asked: Mapping[str, Any]) -> None:
    """Placket and buttons; ``placket`` is its length as a share of the front."""
    cut = body.cut
    top = cut.length - cut.drop - 0.002
    low = top - (top + cut.tail - 0.001) * asked["placket"]
    onto = body.front.onto
    laid.strip(onto, [(0, low), (0, top)], 0.033, kit["cloth"], high=0.0022)
    if asked["placket"] < 1:
        laid.seam(onto, [(-0.0165, low), (0.0165, low)], kit["cloth"])
    last = low + (0.1 if asked["placket"] == 1 else 0.03)
    if asked["snaps"]:
        for n in range(asked["count"]):
            z = top - 0.03 - (top - 0.03 - last) * n / (asked["count"] - 1)
            laid.snap(onto, 0.0, z, kit["button"], radius=0.006)
    else:
        _tops.buttons(
            kit, body, last, top - (0.012 if asked["collar"] is None else 0.042), asked["count"]
        )


def _collar(kit: Kit, body: Torso, asked: Mapping[str, Any]) -> None:
    """The collar of the design: "camp", "band", or the numbers of a shirt collar."""
    if asked["collar"] == "camp":
        garment_collars.camp_collar(body, kit["cloth"])
        return
    if asked["collar"] == "band":
        garment_collars.stand(
            body.neck(), kit["cloth"], garment_collars.Collar(stand=0.032, front_stand=0.028)
        )
        return
    spec = garment_collars.Collar(**asked["collar"])
    tips = garment_collars.shirt_collar(body, kit["cloth"], spec)
    if spec.button_down:
        for x, z in tips:
            laid.button(
                body.front.onto, x * 0.93, z + 0.008, kit["button"], radius=0.0045, lift=0.007
            )


def shirt(kit: Kit) -> None:
    """A shirt; see `SHIRT` for its options."""
    asked = _tops.options(kit, SHIRT)
    body, arms = _tops.dressed(kit, asked)
    _collar(kit, body, asked)
    _front(kit, body, asked)
    for arm in arms:
        if asked["cuff"]:
            garment_trims.rib(
                arm.rim(),
                kit["cloth"],
                asked["cuff"],
                draw=asked["draw"],
                thick=asked["cuff_thick"],
            )
    if asked["pocket"]:
        sides = (-1, 1) if asked["pocket"] in {"flap", "western"} else (1,)
        for side in sides:
            top = body.cut.underarm + 0.055
            _pocket(kit, body.front.onto, side * 0.102, top, asked["pocket"], snaps=asked["snaps"])
    if asked["yoke"]:
        _yoke(kit, body)
    _tops.labelled(body)

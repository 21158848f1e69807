"""What coats have beyond lapels: belts, epaulettes, storm flaps, straps, toggles."""

from __future__ import annotations

from functools import partial

import numpy as np

from catalog.studio.families._tailored import (
    Lapel,
    arms,
    body_of,
    cuff_buttons,
    fronts,
    label,
    pockets,
)
from catalog.studio.recipe import Kit
from catalog.studio.shapes import bags, hoods, laid, lapels, outlines, solids, tailoring
from catalog.studio.shapes.mesh import Points
from catalog.studio.shapes.tailored_sleeves import Hanging, onto_sleeve, run_of
from catalog.studio.shapes.tailoring import Field, Torso

LONG = {
    "length": 1.06,
    "waist_at": 0.6,
    "hem": 0.245,
    "hem_depth": 0.17,
    "waist": 0.19,
    "chest": 0.212,
    "shoulder": 0.226,
    "depth": 0.145,
    "waist_depth": 0.13,
}
"""Measures of a knee-length coat (`tailoring.torso`)."""

HERS = {
    "length": 1.06,
    "waist_at": 0.64,
    "hem": 0.232,
    "hem_depth": 0.16,
    "waist": 0.162,
    "chest": 0.192,
    "shoulder": 0.206,
    "neck": 0.072,
    "armhole": 0.19,
    "depth": 0.13,
    "waist_depth": 0.112,
}
"""The same, cut for women."""


def on_shoulder(body: Torso, side: float) -> laid.Onto:
    """For `laid`: x is the half width on the shoulder's slope, z metres forward of its ridge."""
    slope = body.z >= body.shoulder[1]
    order = np.argsort(body.wide[slope])

    def onto(x: Field, z: Field, lift: Field | float = 0.0) -> Points:
        height = np.interp(x, body.wide[slope][order], body.z[slope][order])
        return tailoring.skin(body, side, -np.asarray(z) / 0.09, height, lift)

    return onto


def epaulettes(kit: Kit, body: Torso) -> None:
    """A strap on each shoulder that ends in a point, buttoned near the collar."""
    outer = body.shoulder[0] - 0.012
    flat = [(outer, 0.02), (outer, 0.068), (0.125, 0.064), (0.112, 0.044), (0.125, 0.024)]
    for side in (1.0, -1.0):
        onto = on_shoulder(body, side)
        laid.patch(onto, flat, kit["cloth"], high=0.005)
        laid.button(onto, 0.131, 0.044, kit["button"], radius=0.008, lift=0.005)


def sleeve_straps(kit: Kit, hung: list[Hanging], *, up: float = 0.075) -> None:
    """A strap with a buckle around each sleeve above the cuff."""
    for one in hung:
        onto, z = onto_sleeve(one), -run_of(one) + up
        half = one.arm.upper * 1.25
        laid.strip(onto, [(-half, z), (half, z)], 0.028, kit["cloth"], high=0.0045)
        at = onto(np.array([one.side * 0.012]), np.array([z]), 0.007)[0]
        bags.buckle(tuple(at), 0.026, 0.036, kit["buckle"])


def _hanging_end(kit: Kit, onto: laid.Onto, path: Points, width: float, lift: float) -> None:
    """A free end of a belt along (x, z), a little off the cloth."""

    def off(x: Field, z: Field, more: Field | float = 0.0) -> Points:
        return onto(x, z, lift + more)

    laid.strip(off, path, width, kit["cloth"], high=0.004)


def buckled_belt(kit: Kit, body: Torso, z: float, *, width: float = 0.045) -> None:
    """A belt with a covered buckle, its end tucked through a loop and falling at one side."""
    hoods.girdle(body, z - width / 2, z + width / 2, kit["cloth"], lift=0.012)
    onto = partial(tailoring.front, body)
    at = onto(np.array([0.0]), np.array([z]), 0.02)[0]
    bags.buckle(tuple(at), 0.05, width * 1.45, kit["buckle"])
    end = outlines.smooth_path(
        [(0.0, z), (0.07, z - 0.002), (0.115, z - 0.03), (0.125, z - 0.16)], 8
    )
    _hanging_end(kit, onto, end, width * 0.92, 0.016)
    for x in (-0.12, 0.09):
        laid.strip(
            onto, [(x, z - width * 0.75), (x, z + width * 0.75)], 0.012, kit["cloth"], high=0.019
        )


def tied_belt(kit: Kit, body: Torso, z: float, *, width: float = 0.05) -> None:
    """A cloth belt knotted in front, both ends hanging."""
    hoods.girdle(body, z - width / 2, z + width / 2, kit["cloth"], lift=0.012)
    onto = partial(tailoring.front, body)
    for path in (
        [(0.0, z), (0.03, z - 0.1), (0.04, z - 0.34)],
        [(0, z), (-0.035, z - 0.09), (-0.05, z - 0.29)],
    ):
        _hanging_end(kit, onto, outlines.smooth_path(path, 10), width * 0.86, 0.017)
    laid.patch(
        onto,
        laid.box_outline(0, z, 0.05, width * 1.08, radius=0.016, turn_deg=14),
        kit["cloth"],
        high=0.024,
        puff=0.012,
    )


def trench(kit: Kit) -> None:
    """A belted double-breasted trench coat; options as of `_tailored.tailored`, and ``belt``."""
    asked = kit.options
    body = body_of(kit, buttons=(asked["belt"],), depth=0.011)
    onto, top = partial(tailoring.front, body), body.top
    fronts(kit, body, Lapel(**asked["lapel"]), over=asked.get("over", 1.0), high=0.014)
    flap = [
        (-0.07, top - 0.05),
        (-0.16, top - 0.062),
        (-0.188, top - 0.1),
        (-0.176, top - 0.2),
        (-0.12, top - 0.235),
        (-0.075, top - 0.22),
    ]
    laid.patch(onto, flap, kit["cloth"], high=0.004)
    hung = arms(kit, body, high=0.009)
    epaulettes(kit, body)
    sleeve_straps(kit, hung)
    buckled_belt(kit, body, asked["belt"])
    pockets(kit, body, asked["pockets"])
    for x, z in asked["buttons"]:
        laid.button(onto, x, z, kit["button"], radius=0.0125, thread=kit["cloth"], lift=0.004)
    label(kit, body)


def wrapped(kit: Kit) -> None:
    """A wrap coat: broad lapels, a tied belt, no buttons; options as of `trench`."""
    asked = kit.options
    body = body_of(kit, buttons=(asked["belt"],), depth=0.012)
    fronts(kit, body, Lapel(**asked["lapel"]), over=asked.get("over", -1.0), high=0.017)
    hung = arms(kit, body, high=0.009)
    tied_belt(kit, body, asked["belt"])
    pockets(kit, body, asked.get("pockets", ()))
    if asked.get("cuffs"):
        cuff_buttons(kit, hung, asked["cuffs"])
    label(kit, body)


def _toggle(kit: Kit, onto: laid.Onto, z: float) -> None:
    """A horn toggle with two leather tabs and cord loops."""
    for side in (-1, 1):
        laid.patch(
            onto,
            laid.box_outline(side * 0.074, z, 0.042, 0.042, radius=0.008),
            kit["tab"],
            high=0.003,
        )
        for off in (-0.006, 0.006):
            path = outlines.smooth_path(
                [(side * 0.066, z + off), (side * 0.03, z + off), (side * 0.004, z + off * 0.3)], 8
            )
            solids.tube(laid.line_on(onto, path, 0.006), 0.0027, kit["cord"], sides=8)
    ends = onto(np.array([-0.031, 0.031]), np.array([z, z + 0.002]), 0.012)
    t = np.linspace(0, 1, 15)[:, None]
    spine = ends[0] + (ends[1] - ends[0]) * t
    solids.tube(spine, 0.003 + 0.0045 * np.sin(t[:, 0] * np.pi) ** 0.7, kit["toggle"], sides=14)


def duffle(kit: Kit) -> None:
    """A duffle coat: hood, toggles, yoke, big patch pockets."""
    body = body_of(kit, buttons=(), depth=0.011)
    low, onto = body.top - 0.07, partial(tailoring.front, body)
    edge = lapels.neck_edge(body, low, lap=0.03)
    for side in (1.0, -1.0):
        tuck = 0.0 if side > 0 else 0.008
        tailoring.half(body, side, edge.copy(), kit["cloth"], kit["lining"], tuck=tuck, thick=0.005)
        yoke = [
            (0.03 * side, low - 0.015),
            (0.085 * side, body.top - 0.02),
            (0.19 * side, body.top - 0.06),
            (0.2 * side, body.top - 0.13),
            (0.03 * side, body.top - 0.155),
        ]
        laid.patch(onto, yoke, kit["cloth"], high=0.004)
    arms(kit, body, high=0.009)
    hoods.hood(body, kit["cloth"], kit["lining"], low=low, thick=0.006, high=0.25, lean=0.05)
    lapels.stand_collar(
        body, kit["cloth"], kit["lining"], low=low, high=0.034, lean=0.02, thick=0.006, lap=0.03
    )
    for number in range(4):
        _toggle(kit, onto, low - 0.075 - number * 0.135)
    pockets(kit, body, kit.options["pockets"])
    label(kit, body)


def mac(kit: Kit) -> None:
    """A straight raincoat or Balmacaan: turn-down collar, hidden buttons, slanted pockets."""
    asked = kit.options
    body = body_of(kit, buttons=(), depth=0.013)
    low, onto = body.top - 0.062, partial(tailoring.front, body)
    edge = lapels.neck_edge(body, low, lap=0.035)
    for side in (1.0, -1.0):
        tuck = 0.0 if side > 0 else 0.008
        tailoring.half(body, side, edge.copy(), kit["cloth"], kit["lining"], tuck=tuck)
    tip = asked.get("tip", (0.085, 0.135))
    ends = ((0.04, low - 0.03), (tip[0], body.top - tip[1]))
    cut = lapels.Collar(
        (0.003, low + 0.004), ends, fall=0.06, stand=0.036, spread=0.112, high=0.008
    )
    lapels.collar(body, kit.stuff.get("collar", kit["cloth"]), cut)
    hung = arms(kit, body, high=0.011)
    laid.topstitch(onto, [(0.032, 0.02), (0.032, low - 0.02)], kit["thread"])
    for x, z in asked.get("buttons", ()):
        laid.button(onto, x, z, kit["button"], radius=0.0115, thread=kit["thread"], lift=0.004)
    pockets(kit, body, asked["pockets"])
    for one in hung:
        strap = onto_sleeve(one)
        z = -run_of(one) + 0.06
        ends_at = sorted((one.side * -0.01, one.side * 0.09))
        laid.strip(strap, [(ends_at[0], z), (ends_at[1], z)], 0.028, kit["cloth"], high=0.0045)
        laid.button(strap, one.side * 0.004, z, kit["button"], radius=0.008, lift=0.005)
    label(kit, body)

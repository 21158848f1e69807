"""Builders of blouses: with a bow, ruffles, puff sleeves, wrapped, gathered, sleeveless."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from catalog.studio.families import _tops
from catalog.studio.recipe import Kit
from catalog.studio.shapes import garment_collars, garment_ruffles, garment_trims, laid, notions
from catalog.studio.shapes.garment_mesh import Rim
from catalog.studio.shapes.garments import Arm, Fold

SOFT: dict[str, Any] = {
    "cut": {
        "length": 0.64,
        "sides": ((0.0, 0.222), (0.19, 0.196), (0.41, 0.213)),
        "shoulder": 0.187,
        "slope": 0.045,
        "neck": 0.07,
        "drop": 0.07,
        "back_drop": 0.012,
    },
    "sleeve": {
        "length": 0.56,
        "fall_deg": 76,
        "cuff": 0.05,
        "fullness": 0.03,
        "swell_at": 0.8,
        "cuff_gathers": 0.006,
        "gathers": 0.003,
        "cap": 0.006,
    },
    "folds": 0.017,
    "flutes": 0.012,
    "hem": 0.01,
    "cuff_hem": 0.0,
}


def _soft(kit: Kit, **more: Any) -> dict[str, Any]:
    """The usual blouse with a builder's own numbers, and the design's over both."""
    usual = {**SOFT, **more}
    for part in ("cut", "sleeve"):
        if more.get(part, {}) is not None:
            usual[part] = {**SOFT[part], **more.get(part, {})}
    return _tops.options(kit, usual)


def _cuffs(kit: Kit, arms: list[Arm], width: float, draw: float) -> None:
    for arm in arms:
        garment_trims.rib(arm.rim(), kit["cloth"], width, draw=draw, thick=0.0032)


def _closed(line: np.ndarray) -> np.ndarray:
    return np.vstack((line, line[:1]))


def around(
    kit: Kit, rim: Rim, width: float, *, flare: float = 0.35, depth: float = 0.009, rate: float = 28
) -> None:
    """A ruffle that continues an edge and flares away from its middle."""
    middle = rim.line.mean(axis=0)
    away = rim.line - middle
    away -= rim.out * (away * rim.out).sum(axis=1, keepdims=True)
    away /= np.maximum(np.linalg.norm(away, axis=1, keepdims=True), 1e-9)
    out = rim.out + away * flare
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    garment_ruffles.ruffle(
        _closed(rim.line),
        _closed(out),
        _closed(away),
        kit["cloth"],
        width,
        kit.chance,
        depth=depth,
        per_metre=rate,
    )


def _pleats(neck: float, top: float, long: float, count: int, depth: float) -> list[Fold]:
    """Gathers that fan out below a neckline."""
    folds = []
    for n in range(count):
        angle = math.pi * (0.06 + 0.88 * n / (count - 1))
        x, drop = math.cos(angle), math.sin(angle)
        start = (neck * x, top - drop * 0.085 + 0.012)
        end = (neck * x * 1.55, top - 0.09 * drop - long * (0.55 + 0.45 * drop))
        folds.append(Fold(start, end, 0.004 * x, 0.006, depth))
    return folds


def bow(kit: Kit) -> None:
    """A pussy-bow blouse: band collar, tied bow, buttons, bishop sleeves."""
    body, arms = _tops.dressed(kit, _soft(kit))
    _cuffs(kit, arms, 0.045, 0.78)
    garment_collars.stand(
        body.neck(), kit["cloth"], garment_collars.Collar(stand=0.036, front_stand=0.03)
    )
    top = body.cut.length - body.cut.drop
    laid.strip(body.front.onto, [(0, 0.002), (0, top)], 0.026, kit["cloth"], high=0.0018)
    _tops.buttons(kit, body, 0.06, top - 0.14, 5, radius=0.005)
    at = body.front.onto(np.array([0.0]), np.array([top - 0.004]), 0.012)[0]
    garment_ruffles.bow(at, 0.085, kit["cloth"], tails=0.27, wide=0.05)
    _tops.labelled(body)


def ruffled(kit: Kit) -> None:
    """A high-necked blouse with ruffles at neck and cuffs and a ruffled bib."""
    body, arms = _tops.dressed(kit, _soft(kit, sleeve={"fullness": 0.02, "cuff": 0.048}))
    for arm in arms:
        end = garment_trims.rib(arm.rim(), kit["cloth"], 0.02, draw=0.8, thick=0.003)
        around(kit, end, 0.042, flare=0.45, depth=0.006, rate=40)
    collar = garment_trims.rib(body.neck(), kit["cloth"], 0.034, rise=1.4, lean=-0.2, thick=0.0026)
    around(kit, Rim(collar.line, collar.out), 0.018, flare=0.3, depth=0.005, rate=42)
    top = body.cut.length - body.cut.drop
    onto = body.front.onto
    bib = [
        (0.014, top),
        (0.05, top - 0.03),
        (0.058, top - 0.11),
        (0.034, top - 0.2),
        (0.012, top - 0.24),
    ]
    for side in (-1, 1):
        for inner in (0.35, 1.0):
            line = laid.line_on(onto, [(side * x * inner, z) for x, z in bib], 0.001)
            out = np.broadcast_to([side * 0.95, 0.0, -0.3], line.shape)
            face = np.broadcast_to([side * 0.25, -1.0, 0.0], line.shape)
            garment_ruffles.ruffle(
                line, out, face, kit["cloth"], 0.034, kit.chance, depth=0.006, per_metre=36
            )
    laid.strip(onto, [(0, 0.002), (0, top + 0.002)], 0.024, kit["cloth"], high=0.003)
    _tops.buttons(kit, body, 0.06, top - 0.012, 8, radius=0.0045, lift=0.0036)


def puffed(kit: Kit) -> None:
    """A square-necked blouse with short puff sleeves."""
    asked = _soft(
        kit,
        cut={"neck": 0.1, "drop": 0.135, "neckline": 5.0, "back_drop": 0.03, "slope": 0.03,
             "shoulder": 0.175, "inset": 0.02},
        sleeve={"length": 0.23, "fall_deg": 62, "cuff": 0.068, "fullness": 0.034, "swell_at": 0.45,
                "cap": 0.034, "gathers": 0.008, "cuff_gathers": 0.008},
    )  # fmt: skip
    body, arms = _tops.dressed(kit, asked)
    _cuffs(kit, arms, 0.018, 0.9)
    garment_trims.rib(body.neck(), kit["cloth"], 0.007, thick=0.003)
    z = body.cut.underarm - 0.035
    line = [(x, z + 0.012 * math.cos(x * 9)) for x in np.linspace(-0.2, 0.2, 21)]
    laid.seam(body.front.onto, line, kit["cloth"], thick=0.0016)


def wrapped(kit: Kit) -> None:
    """A wrap blouse: crossed fronts, tied at the waist, a short flared skirt below."""
    low = 0.15
    asked = _soft(
        kit,
        cut={"neck": 0.085, "drop": 0.27, "neckline": 1.06, "back_drop": 0.03,
             "sides": ((0.0, 0.226), (0.06, 0.208), (low, 0.172), (0.26, 0.188), (0.4, 0.212))},
        sleeve={"length": 0.4, "fall_deg": 72, "cuff": 0.082, "fullness": 0.01, "swell_at": 0.7,
                "cuff_gathers": 0.0, "gathers": 0.002},
        cuff_hem=0.012,
        flutes=0.017,
    )  # fmt: skip
    pull = [
        Fold(
            (0.15, low + 0.015),
            (0.15 - 0.26 * math.cos(a), low + 0.02 + 0.26 * math.sin(a)),
            0.01,
            0.009,
            0.007,
        )
        for a in (0.25, 0.5, 0.8, 1.1)
    ]
    body, _ = _tops.dressed(kit, {**asked, "extra": pull})
    onto, cut = body.front.onto, body.cut
    top = cut.length - cut.drop
    cross = [(0.0, top), (0.05, top - 0.075), (0.105, low + 0.055), (0.15, low + 0.012)]
    laid.seam(onto, cross, kit["cloth"], thick=0.0024)
    garment_trims.rib(body.neck(), kit["cloth"], 0.006, thick=0.0034)
    belt = [(x, low + 0.004 * math.cos(x * 20)) for x in np.linspace(-0.165, 0.165, 23)]
    laid.strip(onto, belt, 0.026, kit["cloth"], high=0.004)
    skirt = [(0.135, low), (0.12, low * 0.5), (0.085, 0.004)]
    laid.seam(onto, skirt, kit["cloth"], thick=0.0022)
    at = onto(np.array([0.128]), np.array([low]), 0.012)[0]
    garment_ruffles.bow(at, 0.055, kit["cloth"], tails=0.19, wide=0.026)
    _tops.labelled(body)


def gathered(kit: Kit) -> None:
    """A peasant blouse: wide gathered neckline with a ruffle and tassels, full sleeves."""
    asked = _soft(
        kit,
        cut={"neck": 0.118, "drop": 0.1, "back_drop": 0.05, "slope": 0.026, "shoulder": 0.178,
             "inset": 0.012, "sides": ((0.0, 0.236), (0.19, 0.222), (0.41, 0.22))},
        sleeve={"length": 0.5, "fall_deg": 70, "cuff": 0.058, "fullness": 0.04, "swell_at": 0.72,
                "cuff_gathers": 0.009, "gathers": 0.007, "cap": 0.012},
        extra=_pleats(0.115, 0.64, 0.17, 13, 0.0075),
    )  # fmt: skip
    body, arms = _tops.dressed(kit, asked)
    for arm in arms:
        end = garment_trims.rib(arm.rim(), kit["cloth"], 0.012, draw=0.8, thick=0.004)
        around(kit, end, 0.026, flare=0.5, depth=0.006, rate=40)
    edge = garment_trims.rib(body.neck(), kit["trim"], 0.008, thick=0.005)
    around(kit, edge, 0.017, flare=0.3, depth=0.005, rate=38)
    top = body.cut.length - body.cut.drop
    at = body.front.onto(np.array([0.0]), np.array([top]), 0.008)[0]
    for side, long in ((-1, 0.14), (1, 0.165)):
        path = at + np.array(
            [(0, 0, 0), (side * 0.012, -0.004, -0.04), (side * 0.02, -0.004, -long)]
        )
        notions.cord(path, kit["trim"], radius=0.0018)


def shell(kit: Kit) -> None:
    """A sleeveless top with a round neck and bound edges."""
    asked = _soft(
        kit,
        cut={"length": 0.61, "neck": 0.082, "drop": 0.082, "back_drop": 0.025, "shoulder": 0.158,
             "slope": 0.03, "inset": 0.014, "hollow": 0.0,
             "sides": ((0.0, 0.226), (0.19, 0.205), (0.4, 0.206))},
        flutes=0.016,
        folds=0.013,
        hem=0.018,
    )  # fmt: skip
    body, _ = _tops.dressed(kit, {**asked, "sleeve": None})
    for rim in (body.neck(), body.armhole(-1), body.armhole(1)):
        garment_trims.rib(rim, kit["cloth"], 0.006, thick=0.0032)
    _tops.labelled(body)


def schoolgirl(kit: Kit) -> None:
    """A blouse with a flat round collar, small buttons and full sleeves."""
    body, arms = _tops.dressed(kit, _soft(kit, sleeve={"length": 0.55, "fullness": 0.024}))
    _cuffs(kit, arms, 0.04, 0.8)
    garment_collars.round_collar(body, kit["collar"])
    top = body.cut.length - body.cut.drop
    laid.strip(body.front.onto, [(0, 0.002), (0, top - 0.002)], 0.026, kit["cloth"], high=0.0018)
    _tops.buttons(kit, body, 0.05, top - 0.024, 8, radius=0.005)
    _tops.labelled(body)

"""Builders of dresses without shoulders: slip dresses, evening columns, sundresses."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import bustier, drapery, notions, skirts
from catalog.studio.shapes.drapery import Fold


def slip_dress(kit: Kit) -> None:
    """A bias-cut dress on fine straps; options ``length`` below the bust, ``cowl`` or a V."""
    asked = {"length": 0.98, "hem": 0.215, "cowl": True, **kit.options}
    low = -asked["length"]
    rows = [
        (0.0, 0.178, 0.118), (-0.12, 0.176, 0.116), (-0.26, 0.152, 0.1), (-0.34, 0.155, 0.102),
        (-0.5, 0.186, 0.122), (low * 0.75, 0.19, 0.126), (low, asked["hem"], asked["hem"] * 0.66),
    ]  # fmt: skip
    middle = -0.035 if asked["cowl"] else -0.06
    edge = [
        (0.0, -0.075),
        (0.12, -0.06),
        (0.25, -0.02),
        (0.335, 0.022),
        (0.385, 0.075),
        (0.43, 0.035),
        (0.5, middle),
    ]
    folds = drapery.scatter(
        kit.chance, 10, (-0.18, 0.18), (low * 0.75, -0.3), slope_deg=(25, 65), length=(0.16, 0.32),
        width=0.016, height=0.0036,
    )  # fmt: skip
    if asked["cowl"]:
        for drop, wide, size in ((0.03, 0.085, 0.012), (0.062, 0.095, 0.01), (0.098, 0.09, 0.008)):
            folds.append(
                Fold((-wide, -drop * 0.4), (wide, -drop * 0.4), 0.012, size, -0.02 - drop * 0.55)
            )
    drape = bustier.tube(rows, edge, kit.chance, depth=0.06, folds=folds, onset=(0.4, 0.7))
    drapery.hang(drape, kit["cloth"], thickness=0.0011)
    bustier.edge_line(drape, kit["cloth"])
    bustier.straps(drape, kit["cloth"], front=0.107, back=0.09, top=0.185, width=0.007)


def column(kit: Kit) -> None:
    """A floor-length evening dress; options ``slit``, ``straps`` width, ``hem``."""
    asked = {"length": 1.3, "hem": 0.235, "strap": 0.0, "sweetheart": 0.03, **kit.options}
    low = -asked["length"]
    rows = [
        (0.0, 0.178, 0.118), (-0.12, 0.176, 0.116), (-0.25, 0.14, 0.096), (-0.32, 0.143, 0.1),
        (-0.48, 0.182, 0.122), (low * 0.62, 0.176, 0.122), (low, asked["hem"], asked["hem"] * 0.72),
    ]  # fmt: skip
    heart = asked["sweetheart"]
    edge = [
        (0.0, -0.045),
        (0.14, -0.03),
        (0.25, 0.0),
        (0.34, 0.03),
        (0.41, 0.052),
        (0.46, 0.03),
        (0.5, 0.05 - heart),
    ]
    folds = drapery.scatter(
        kit.chance, 8, (-0.15, 0.15), (-0.4, -0.2), slope_deg=(-18, 18), length=(0.12, 0.22),
        width=0.012, height=0.002,
    )  # fmt: skip
    folds += [Fold((s * 0.082, 0.03), (s * 0.07, -0.42), 0.003, -0.002) for s in (-1, 1)]
    drape = bustier.tube(
        rows, edge, kit.chance, depth=0.085, lobes=10, onset=(0.4, 0.72), folds=folds
    )
    drapery.hang(drape, kit["cloth"], thickness=0.0014)
    bustier.edge_line(drape, kit["cloth"], 0.0022)
    if asked["strap"]:
        bustier.straps(
            drape, kit["cloth"], front=0.115, back=0.09, top=0.2, width=asked["strap"], across=0.105
        )  # fmt: skip
    if asked.get("sash"):
        notions.band(drape, -0.24, -0.29, kit["sash"], lift=0.003, thick=0.005)


def sundress(kit: Kit) -> None:
    """A smocked bodice on ruffled or plain straps over a tiered skirt; option ``length``."""
    asked = {"length": 1.0, "hem": 0.34, "depth": 0.085, **kit.options}
    low, waist = -asked["length"], -0.25
    rows = [(0.0, 0.172, 0.115), (-0.1, 0.17, 0.113), (waist - 0.012, 0.142, 0.098)]
    edge = [(0.0, -0.01), (0.25, 0.0), (0.36, 0.012), (0.5, 0.012)]
    top = bustier.tube(rows, edge, kit.chance, depth=0.0, reach=0.1)
    top = top.raised(_smocking(top))
    drapery.hang(top, kit["cloth"], thickness=0.0014)
    skirt_rows = [
        (waist, 0.144, 0.1), (waist - 0.08, 0.17, 0.13),
        (waist + (low - waist) * 0.5, 0.2 + asked["hem"] * 0.12, 0.18),
        (low, asked["hem"], asked["hem"] * 0.68),
    ]  # fmt: skip
    span = low - waist
    seams = [waist + span * share for share in asked.get("seams", (0.0, 0.34, 0.68))]
    skirt = skirts.tiered(skirt_rows, seams, kit.chance, depth=asked["depth"], dip=0.0)
    drapery.hang(skirt, kit["cloth"], thickness=0.0014)
    notions.band(skirt, low + 0.001, low + 0.018, kit["cloth"], lift=0.0007, thick=0.0034)
    bustier.straps(
        top, kit["cloth"], front=0.11, back=0.09, top=0.21, width=asked.get("strap", 0.02)
    )


def _smocking(drape: drapery.Drape) -> np.ndarray:
    """Rows of shirring: narrow puffs between lines of elastic thread."""
    across, up = drape.flat[..., 0], drape.flat[..., 1]
    rows = np.abs(np.sin(np.pi * up / 0.0155)) ** 0.6
    wave = np.cos(2 * np.pi * across / 0.0125 + 2.4 * np.sin(up * 40) + 1.3 * np.sin(across * 55))
    made: np.ndarray = 0.0034 * rows + 0.0015 * wave * rows
    return made

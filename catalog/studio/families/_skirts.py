"""Builders of skirts."""

from __future__ import annotations

import numpy as np

from catalog.studio.families import _trousers
from catalog.studio.recipe import Kit
from catalog.studio.shapes import drapery, notions, skirts
from catalog.studio.shapes.drapery import Drape, Fold

FRAME = 0.036  # breadth of a waistband, metres


def _rows(long: float, *sizes: tuple[float, float, float]) -> list[tuple[float, float, float]]:
    """Rows from shares of the length down: ``(share, half width, half depth)``."""
    return [(long * (1 - share), wide, deep) for share, wide, deep in sizes]


def _waistband(kit: Kit, drape: Drape, long: float, breadth: float = FRAME) -> None:
    """A plain waistband with the label inside."""
    notions.band(drape, long, long - breadth, kit["band"], lift=0.0022, thick=0.005)
    _trousers.lining(kit, drape, long)


def _hem(kit: Kit, drape: Drape, tall: float = 0.03) -> None:
    """A turned-up hem that shows as a faint step."""
    notions.band(drape, 0.001, tall, kit["cloth"], lift=0.0007, thick=0.0036)


def pencil(kit: Kit) -> None:
    """A narrow skirt to the knee with waist darts; options ``length``, ``slit`` in front."""
    long = kit.options.get("length", 0.6)
    rows = _rows(
        long, (0, 0.132, 0.094), (0.1, 0.145, 0.103), (0.34, 0.182, 0.118), (0.6, 0.178, 0.112),
        (1, 0.16, 0.098),
    )  # fmt: skip
    folds = drapery.scatter(
        kit.chance, 7, (-0.2, 0.2), (long * 0.42, long * 0.7), slope_deg=(-16, 16),
        length=(0.12, 0.24), width=0.016, height=0.0026,
    )  # fmt: skip
    folds += [
        Fold((sign * 0.075, long - 0.02), (sign * 0.088, long - 0.15), 0.003, -0.0025)
        for sign in (-1, 1)
    ]
    drape = skirts.swinging(rows, kit.chance, depth=0.004, lobes=8, folds=folds, power=2.3)
    drapery.hang(drape, kit["cloth"])
    _waistband(kit, drape, long)
    _hem(kit, drape)
    if kit.options.get("slit"):
        _slit(kit, drape, 0.085, long * kit.options["slit"])


def _slit(kit: Kit, drape: Drape, across: float, tall: float) -> None:
    """A slit whose upper side laps over the lower: a folded edge that opens a little."""
    line = np.array([(across, tall), (across, 0.12 * tall), (across + 0.001, 0.002)])
    wide = np.array([(across - 0.05, tall), (across - 0.05, 0.002)])
    notions.patch(drape, wide, line[[0, 2]], kit["cloth"], lift=0.0032, samples=(40, 10))
    notions.seam(drape, [(across, tall), (across, tall + 0.16)], kit["cloth"], thick=0.001)


def flared(kit: Kit) -> None:
    """An A-line or circle skirt; options ``length``, ``hem`` (half width), ``depth``, ``lobes``."""
    asked = {
        "length": 0.62,
        "hem": 0.29,
        "depth": 0.045,
        "lobes": 10,
        "gathers": 0.0,
        **kit.options,
    }
    long, hem = asked["length"], asked["hem"]
    rows = _rows(
        long, (0, 0.132, 0.096), (0.12, 0.132 + (hem - 0.132) * 0.2, 0.115),
        (0.45, 0.132 + (hem - 0.132) * 0.56, 0.1 + hem * 0.24), (1, hem, 0.06 + hem * 0.55),
    )  # fmt: skip
    drape = skirts.swinging(
        rows, kit.chance, depth=asked["depth"], lobes=asked["lobes"], gathers=asked["gathers"]
    )
    drapery.hang(drape, kit["cloth"])
    _waistband(kit, drape, long)
    _hem(kit, drape)
    if asked.get("pockets"):
        for sign in (-1, 1):
            _trousers.pocket(kit, drape, 0.105, long - 0.1, sign, wide=0.11, tall=0.13)
    if asked.get("buttons"):
        placket(kit, drape, long - 0.018, asked["buttons"])


def placket(kit: Kit, drape: Drape, top: float, count: int, low: float = 0.03) -> None:
    """A button stand down the centre front."""
    for side in (-0.017, 0.017):
        notions.seam(drape, [(side, top - 0.02), (side, 0.004)], kit["cloth"], thick=0.0012)
    stand = [(-0.017, 0.004), (0.017, 0.004)], [(-0.017, top + 0.012), (0.017, top + 0.012)]
    notions.patch(drape, *stand, kit["cloth"], lift=0.0034, samples=(8, 120))
    for up in np.linspace(top, low, count):
        notions.button(drape, (0.0, float(up)), kit["button"], radius=0.0095, lift=0.004)


def pleats(kit: Kit) -> None:
    """A skirt in pleats; options ``length``, ``count``, ``section`` (knife, box, sunray)."""
    asked = {
        "length": 0.74,
        "count": 44,
        "section": "knife",
        "hem": 0.235,
        "deep": 0.017,
        **kit.options,
    }
    long, hem = asked["length"], asked["hem"]
    section = {"knife": skirts.KNIFE, "box": skirts.BOX, "sunray": skirts.SUNRAY}[asked["section"]]
    rows = _rows(
        long, (0, 0.133, 0.097), (0.16, 0.158, 0.116), (0.4, 0.182, 0.134), (1, hem, hem * 0.72)
    )
    drape = skirts.pleated(
        rows, asked["count"], section, depth=(0.003, asked["deep"]), sway=asked.get("sway", 0.012),
        chance=kit.chance,
    )  # fmt: skip
    drapery.hang(drape, kit["cloth"], thickness=0.0012)
    smooth = skirts.swinging(rows, kit.chance, depth=0.0)
    breadth = asked.get("band", FRAME)
    notions.band(smooth, long, long - breadth, kit["band"], lift=0.0045, thick=0.0065)
    _trousers.lining(kit, smooth, long)
    if asked.get("straps"):
        _buckled(kit, smooth, long)


def _buckled(kit: Kit, drape: Drape, long: float) -> None:
    """The two leather straps with buckles that close a kilt at the side."""
    for up in (long - 0.02, long - 0.075):
        line = np.array([(0.06, up), (0.15, up)])
        path, out = drape.spots(np.linspace(line[0], line[1], 9), 0.0085)
        notions.bags.band(path, 0.018, 0.0028, kit["strap"], face=tuple(out[4]))
        frame = notions.bags.buckle((0, 0, 0), 0.026, 0.026, kit["metal"])
        frame.location = tuple(path[5] + out[5] * 0.003)


def tiers(kit: Kit) -> None:
    """A long skirt of gathered tiers; options ``length``, ``hem``, ``seams`` as shares down."""
    asked = {"length": 0.92, "hem": 0.34, "seams": (0.0, 0.3, 0.62), "depth": 0.085, **kit.options}
    long, hem = asked["length"], asked["hem"]
    rows = _rows(
        long, (0, 0.132, 0.097), (0.12, 0.165, 0.128), (0.45, 0.132 + (hem - 0.132) * 0.52, 0.18),
        (1, hem, hem * 0.7),
    )  # fmt: skip
    seams = [long * (1 - share) - (0.03 if share == 0 else 0) for share in asked["seams"]]
    drape = skirts.tiered(rows, seams, kit.chance, depth=asked["depth"])
    drapery.hang(drape, kit["cloth"])
    _waistband(kit, drape, long, 0.03)
    _hem(kit, drape, 0.02)


def wrap(kit: Kit) -> None:
    """A wrap skirt: its upper side runs in a curve across the front and is tied at the waist."""
    long, hem = kit.options.get("length", 0.72), kit.options.get("hem", 0.25)
    rows = _rows(
        long, (0, 0.132, 0.096), (0.14, 0.155, 0.116), (0.45, 0.19, 0.14), (1, hem, hem * 0.68)
    )
    drape = skirts.swinging(rows, kit.chance, depth=0.06, lobes=10, growth=1.0)
    drapery.hang(drape, kit["cloth"])
    lap(kit, drape, long, 0.0)
    _waistband(kit, drape, long)
    spot, _ = drape.spots(np.array([[0.082, long - 0.02]]), 0.006)
    notions.bow(tuple(spot[0]), 0.075, kit["band"], tails=0.22)


def lap(kit: Kit, drape: Drape, top: float, low: float) -> None:
    """The upper side of a wrapped skirt: its edge runs down in a curve and rounds into the hem."""
    knots = [
        (0.085, 0.995),
        (0.098, 0.72),
        (0.102, 0.4),
        (0.085, 0.16),
        (0.045, 0.05),
        (0.0, 0.012),
    ]
    over = notions.outlines.smooth_path(np.array(knots) * [1, top - low] + [0, low], 8)
    level = low + np.linspace(0.995, 0.004, len(over)) * (top - low)
    under = np.column_stack((np.full(len(over), -0.2), level))
    notions.patch(drape, over, under, kit["cloth"], lift=0.005, samples=(130, 60))


def slip(kit: Kit) -> None:
    """A bias-cut slip skirt: an elastic waist, a close hip, folds that run around the body."""
    long, hem = kit.options.get("length", 0.78), kit.options.get("hem", 0.225)
    rows = _rows(
        long, (0, 0.134, 0.1), (0.12, 0.158, 0.112), (0.28, 0.182, 0.124), (0.6, 0.19, 0.128),
        (1, hem, hem * 0.66),
    )  # fmt: skip
    folds = drapery.scatter(
        kit.chance, 10, (-0.2, 0.2), (long * 0.45, long * 0.85), slope_deg=(20, 70),
        length=(0.16, 0.34), width=0.016, height=0.0036,
    )  # fmt: skip
    drape = skirts.swinging(
        rows, kit.chance, depth=0.075, lobes=10, onset=(0.2, 0.55), folds=folds, gathers=0.003
    )
    drapery.hang(drape, kit["cloth"], thickness=0.001)
    _waistband(kit, drape, long, 0.028)
    if kit.options.get("slit"):
        _slit(kit, drape, 0.1, long * kit.options["slit"])


def denim_mini(kit: Kit) -> None:
    """A short denim skirt with a button front, scoop pockets and topstitching."""
    long = kit.options.get("length", 0.4)
    rows = _rows(
        long, (0, 0.136, 0.098), (0.16, 0.154, 0.108), (0.5, 0.187, 0.122), (1, 0.204, 0.128)
    )
    folds = drapery.scatter(
        kit.chance, 8, (-0.19, 0.19), (long * 0.3, long * 0.7), slope_deg=(-20, 20),
        length=(0.08, 0.18), width=0.012, height=0.003,
    )  # fmt: skip
    drape = skirts.swinging(rows, kit.chance, depth=0.006, lobes=8, folds=folds)
    up = drape.flat[..., 1] / long
    worn = np.exp(-(((np.abs(drape.flat[..., 0]) - 0.09) / 0.05) ** 2)) * (
        1 - np.abs(up - 0.45) * 1.4
    )
    drapery.hang(drape, kit["cloth"], worn=np.clip(worn, 0, 1) * 0.9)
    notions.band(drape, long, long - FRAME, kit["cloth"], lift=0.0025, thick=0.0055)
    _trousers.lining(kit, drape, long)
    _denim_details(kit, drape, long)


def _denim_details(kit: Kit, drape: Drape, long: float) -> None:
    """Button stand with its studs, curved pockets, loops and the stitched hem."""
    for side in (-0.018, 0.018):
        line = [(side, long - FRAME), (side, 0.004)]
        notions.seam(drape, line, kit["cloth"], thick=0.0013)
        notions.topstitch(drape, line, kit["thread"], lift=0.0018)
    for up in np.linspace(long - FRAME / 2, 0.045, 6):
        notions.stud(drape, (0.0, float(up)), kit["metal"], radius=0.0078, lift=0.0034)
    angle = np.radians(np.linspace(180, 270, 12))
    for sign in (-1, 1):
        for reach, sewn in ((0.0, False), (0.006, True), (0.012, True)):
            size = np.array([0.085, 0.075]) + reach
            curve = np.column_stack((np.cos(angle), np.sin(angle))) * size + [
                0.178,
                long - FRAME + 0.004,
            ]
            if sewn:
                notions.topstitch(drape, curve * [sign, 1], kit["thread"], lift=0.0012)
            else:
                notions.seam(drape, curve * [sign, 1], kit["cloth"], thick=0.0018, lift=0.0006)
        for across in (0.07, 0.15):
            notions.loop(drape, sign * across, long + 0.001, long - FRAME - 0.004, kit["cloth"])
    notions.band(drape, 0.001, 0.016, kit["cloth"], lift=0.0012, thick=0.004)
    notions.ring_stitch(drape, 0.015, kit["thread"], lift=0.002)

"""Builders of trousers and shorts: tailored, chinos, cargo, elastic waists, cropped legs."""

from __future__ import annotations

import numpy as np

from catalog.studio.families import _trousers as make
from catalog.studio.recipe import Kit
from catalog.studio.shapes import drapery, legs, notions
from catalog.studio.shapes.drapery import Fold
from catalog.studio.shapes.legs import Cut, Halves


def chinos(kit: Kit) -> None:
    """A belted waist, slanted pockets, welt pockets behind; options ``cut``, ``turn_up``."""
    shape = legs.options(kit.options)
    pair = make.cloth(kit, shape)
    _belted(kit, pair, shape, stitched=True)
    _hemmed(kit, pair)


def tailored(kit: Kit) -> None:
    """Pressed trousers with pleats (option ``pleats``, one or two a side) and no visible stitch."""
    shape = legs.options(kit.options, press=0.85, drag=0.003, knees=0.0022, breaks=0.003)
    pair = make.cloth(kit, shape, *_pleats(shape, kit.options.get("pleats", 1)))
    _belted(kit, pair, shape, stitched=False)
    _hemmed(kit, pair, stitched=False)


def plain_front(kit: Kit) -> None:
    """Clean trousers that close at the side: a waistband without loops, pockets in the seam."""
    shape = legs.options(kit.options, press=0.45, drag=0.004, knees=0.0025, breaks=0.003)
    pair = make.cloth(kit, shape, *_pleats(shape, kit.options.get("pleats", 0)))
    make.waistband(kit, pair, shape, loops=False, breadth=0.045)
    if kit.options.get("buttons"):
        for across in (0.016, -0.016):
            for step in range(kit.options["buttons"]):
                spot = (across * 2.4, shape.top - 0.02 - step * 0.032)
                notions.button(pair.body, spot, kit["button"], radius=0.008, lift=0.0042)
    make.side_seams(kit, pair, shape)
    _hemmed(kit, pair, stitched=False)


def cargo(kit: Kit) -> None:
    """Cargo trousers or shorts: bellows pockets with flaps on the thighs."""
    shape = legs.options(kit.options, drag=0.007, knees=0.006, breaks=0.007)
    pair = make.cloth(kit, shape)
    _belted(kit, pair, shape, stitched=True)
    up = shape.inseam * kit.options.get("pocket_up", 0.62)
    for half, sign in ((pair.left, -1), (pair.right, 1)):
        _bellows(kit, half, shape.thigh * 2.2, up, sign)
    make.side_seams(kit, pair, shape, stitched=True)
    _hemmed(kit, pair, twice=True)


def elastic(kit: Kit) -> None:
    """An elastic waist with a drawstring.

    Options: ``rib`` bands of that part's stuff at the waist and the ankles, ``stripe`` down the
    sides, ``patch`` pockets.
    """
    shape = legs.options(kit.options, gathers=0.004, drag=0.006, knees=0.005, breaks=0.005)
    pair = make.cloth(kit, shape)
    stuff = kit["rib"] if kit.options.get("rib") else kit["cloth"]
    notions.band(pair.body, shape.top, shape.top - 0.042, stuff, lift=0.003, thick=0.006)
    make.lining(kit, pair.body, shape.top)
    for step in (0.012, 0.028):
        notions.ring_stitch(pair.body, shape.top - step, kit["thread"], lift=0.0032)
    drawstring(kit, pair, shape)
    make.slant_pockets(kit, pair, shape)
    make.side_seams(kit, pair, shape)
    if kit.options.get("stripe"):
        _stripe(kit, pair, shape)
    if kit.options.get("rib") == "cuffs":
        for half in pair[:2]:
            notions.band(half, 0.058, 0.001, kit["rib"], lift=0.0018, thick=0.0055)
    else:
        _hemmed(kit, pair)


def drawstring(kit: Kit, pair: Halves, shape: Cut) -> None:
    """Two cords that come out of eyelets in the waistband and hang before the fly."""
    long = kit.options.get("string", 0.13)
    for sign in (-1, 1):
        spot = (sign * 0.018, shape.top - 0.021)
        notions.stud(pair.body, spot, kit["eyelet"], radius=0.0052, lift=0.0032)
        line = [spot, (sign * 0.02, spot[1] - 0.02), (sign * 0.026, spot[1] - long * 0.55)]
        line.append(
            (sign * (0.03 if sign > 0 else 0.021), spot[1] - long * (1 if sign > 0 else 0.9))
        )
        lifts = np.array([0.005, 0.009, 0.007, 0.006])
        points = pair.body.spots(np.array(line), 0.0)
        notions.cord(points[0] + points[1] * lifts[:, None], kit["string"], radius=0.0028)


def _belted(kit: Kit, pair: Halves, shape: Cut, *, stitched: bool) -> None:
    """Waistband, fly, button, slanted and welt pockets, side seams."""
    make.waistband(kit, pair, shape)
    make.fly(kit, pair, shape, stitched=stitched, long=min(0.16, shape.rise * 0.6))
    make.closure(kit, pair, shape, metal=False)
    make.slant_pockets(kit, pair, shape, stitched=stitched)
    make.welt_pockets(kit, pair, shape)
    make.side_seams(kit, pair, shape)


def _hemmed(kit: Kit, pair: Halves, *, stitched: bool = True, twice: bool = False) -> None:
    """A hem, or the turn-ups that the option ``turn_up`` asks for, metres tall."""
    tall = kit.options.get("turn_up", 0.0)
    if not tall:
        make.hems(kit, pair, tall=0.03, stitched=stitched, twice=twice)
        return
    for half in pair[:2]:
        notions.band(half, tall, 0.001, kit["cloth"], lift=0.004, thick=0.008)


def _pleats(shape: Cut, count: int) -> list[Fold]:
    """Waist pleats that open towards the pockets and run out down the thigh."""
    side = shape.waist * 0.95
    made = []
    for number in range(count):
        across = side * (0.52 + 0.26 * number)
        begin = (across, shape.top - make.BAND + 0.02)
        end = (across + 0.008, shape.top - 0.24 + 0.07 * number)
        made.append(Fold(begin, end, 0.0062, 0.0075))
    return made


def _bellows(kit: Kit, half: drapery.Drape, across: float, up: float, sign: int) -> None:
    """A pocket that stands off the thigh, with a flap and its snaps."""
    wide, tall = 0.135, min(0.17, up * 0.75)
    flip, side = np.array([sign, 1]), np.array([[-wide / 2, 0.0], [wide / 2, 0.0]])
    low, high = (side + np.array([across, up + step]) for step in (-tall / 2, tall / 2))
    notions.patch(half, low * flip, high * flip, kit["cloth"], lift=0.007, sag=0.007)
    rim = side * 1.06 + [across, up + tall / 2 + 0.008]
    edge = np.array([
        (across - wide * 0.53, up + tall * 0.2), (across, up + tall * 0.13),
        (across + wide * 0.53, up + tall * 0.2),
    ])  # fmt: skip
    notions.patch(half, edge * flip, rim * flip, kit["cloth"], lift=0.0145, sag=0.004)
    notions.topstitch(half, (edge + np.array([0, 0.006])) * flip, kit["thread"], lift=0.0162)
    notions.topstitch(half, (low + np.array([0, 0.006])) * flip, kit["thread"], lift=0.0095)
    for shift in (-0.045, 0.045):
        spot = ((across + shift) * sign, up + tall * 0.24)
        notions.stud(half, spot, kit["metal"], radius=0.0055, lift=0.0165)


def _stripe(kit: Kit, pair: Halves, shape: Cut) -> None:
    """A tape down each outer seam."""
    for half, sign in ((pair.left, -1), (pair.right, 1)):
        middle = half.points.shape[1] // 2
        rows = np.flatnonzero(half.flat[:, 0, 1] < shape.top - 0.045)[::3]
        spread = 5
        front = half.flat[rows, middle - sign * spread]
        back = half.flat[rows, middle + sign * 2]
        notions.patch(half, back, front, kit["stripe"], lift=0.0012, samples=(120, 7))

"""How trousers, jeans and shorts are put together: waistband, fly, pockets, hems."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import drapery, legs, notions
from catalog.studio.shapes.drapery import Drape
from catalog.studio.shapes.legs import Cut, Halves

BAND = 0.038  # breadth of a waistband, metres


def cloth(kit: Kit, shape: Cut, *extra: drapery.Fold) -> Halves:
    """Both legs in ``kit["cloth"]``, with hems; what is sewn on comes after."""
    pair = legs.halves(shape, kit.chance, *extra)
    for half, crease in zip(pair[:2], legs.CREASES, strict=True):
        faded = legs.worn(half, shape)
        drapery.hang(half, kit["cloth"], thickness=0.0018, worn=faded, straight=crease)
    return pair


def waistband(
    kit: Kit, pair: Halves, shape: Cut, *, loops: bool = True, breadth: float = BAND
) -> None:
    """A waistband with its label inside and, for trousers with a belt, seven loops."""
    top, body = shape.top, pair.body
    notions.band(body, top - 0.001, top - breadth, kit["cloth"], lift=0.0022, thick=0.005)
    lining(kit, body, top)
    if not loops:
        return
    side = float(body.flat[0, :, 0].max())
    for across in (0.075, side * 0.47, side * 0.72, side - 0.004):
        for sign in (-1, 1):
            notions.loop(body, sign * across, top + 0.002, top - breadth - 0.006, kit["cloth"])


def lining(kit: Kit, body: Drape, top: float) -> None:
    """What one sees inside at the back: the woven label."""
    half = body.points.shape[1] // 2
    back = float(body.flat[0, :, 0].max())
    points = np.roll(body.points[:, :-1], half, axis=1)[:, ::-1]
    across = np.roll(body.flat[:, :-1, 0], half, axis=1)[:, ::-1]
    across = np.where(across > 0, back - across, -back - across)
    inside = Drape(points, np.stack((across, body.flat[:, :-1, 1]), axis=2), closed=False)
    low, high = (np.array([(-0.024, up), (0.024, up)]) for up in (top - 0.03, top - 0.008))
    notions.patch(inside, low, high, kit["label"], lift=0.0045)


def fly(kit: Kit, pair: Halves, shape: Cut, *, stitched: bool, long: float = 0.16) -> None:
    """A zip fly: its folded edge down the centre front and the curved row of stitches beside it."""
    top, body = shape.top - BAND, pair.body
    low = top - long
    edge = [(0.0, top), (0.0, low)]
    curve = [
        (0.036, top),
        (0.036, low + 0.05),
        (0.031, low + 0.022),
        (0.018, low + 0.006),
        (0.0, low),
    ]
    notions.patch(body, curve[::-1], [(0.0, top), (0.001, top)], kit["cloth"], lift=0.0004)
    notions.seam(body, edge, kit["cloth"], thick=0.0013, lift=0.0006)
    if stitched:
        for inset in (0.0, 0.006):
            line = np.array(curve) - [inset, -inset]
            notions.topstitch(body, line, kit["thread"], lift=0.0014)
        notions.topstitch(body, np.array(edge) + np.array([0.004, 0]), kit["thread"], lift=0.0014)


def closure(kit: Kit, pair: Halves, shape: Cut, *, metal: bool) -> None:
    """The waistband's overlap at the centre front with its button."""
    top, body = shape.top, pair.body
    low, high = top - BAND + 0.001, top - 0.002
    start = -0.012
    notions.patch(
        body, [(start, low), (0.075, low)], [(start, high), (0.075, high)], kit["cloth"],
        lift=0.0042,
    )  # fmt: skip
    spot = (start + 0.014, (low + high) / 2)
    if metal:
        notions.stud(body, spot, kit["metal"], radius=0.0088, lift=0.0045)
    else:
        notions.button(body, spot, kit["button"], radius=0.0082, lift=0.0045)


def slant_pockets(kit: Kit, pair: Halves, shape: Cut, *, stitched: bool = True) -> None:
    """Slanted hip pockets: a folded edge from the waistband to the side seam."""
    side = float(pair.body.flat[10, :, 0].max()) / 2
    top = shape.top - BAND
    for sign in (-1, 1):
        line = np.array([(side * 0.56, top), (side * 1.04, top - 0.155)]) * [sign, 1]
        notions.seam(pair.body, line, kit["cloth"], thick=0.0018, lift=0.0006)
        if stitched:
            inner = line - [sign * 0.007, 0]
            notions.topstitch(pair.body, inner, kit["thread"], lift=0.0008)


def scoop_pockets(kit: Kit, pair: Halves, shape: Cut) -> None:
    """Jeans' front pockets: a curved opening with two rows of stitches, a facing, rivets."""
    side = float(pair.body.flat[10, :, 0].max()) / 2
    top = shape.top - BAND
    angle = np.radians(np.linspace(180, 270, 12))
    centre = np.array([side * 1.03, top + 0.004])
    reach = np.array([side * 0.5, 0.082])
    curve = centre + np.column_stack((np.cos(angle), np.sin(angle))) * reach
    for sign in (-1, 1):
        notions.seam(pair.body, curve * [sign, 1], kit["cloth"], thick=0.0019, lift=0.0006)
        for inset in (0.006, 0.012):
            line = centre + np.column_stack((np.cos(angle), np.sin(angle))) * (reach + inset)
            notions.topstitch(pair.body, line * [sign, 1], kit["thread"], lift=0.0009)
        for spot in (curve[0] + [0.002, -0.008], curve[-1] + [-0.012, 0.002]):
            notions.stud(pair.body, spot * [sign, 1], kit["metal"], radius=0.0042, lift=0.0012)


def yoke_and_back_pockets(kit: Kit, pair: Halves, shape: Cut, *, arcs: bool = True) -> None:
    """The back of jeans: a V yoke, two patch pockets."""
    back = float(pair.body.flat[20, :, 0].max())
    top = shape.top - BAND
    for sign in (-1, 1):
        flip = np.array([sign, 1])
        yoke = np.array([(back * 0.5, top - 0.035), (back - 0.004, top - 0.072)])
        notions.seam(pair.body, yoke * flip, kit["cloth"], lift=0.0005)
        for inset in (0.005, 0.011):
            notions.topstitch(pair.body, (yoke - [0, inset]) * flip, kit["thread"], lift=0.0008)
        pocket(kit, pair.body, back - 0.095, top - 0.088, sign, arcs=arcs)


def pocket(
    kit: Kit, body: Drape, across: float, top: float, sign: int, *, arcs: bool = False,
    wide: float = 0.145, tall: float = 0.15,
) -> None:  # fmt: skip
    """A five-sided patch pocket with its stitches; ``across`` is its middle."""
    half, flip = wide / 2, np.array([sign, 1])
    high = np.array([(across - half, top), (across, top - 0.002), (across + half, top)])
    low = np.array(
        [(across - half * 0.9, top - tall * 0.82), (across, top - tall),
         (across + half * 0.9, top - tall * 0.82)]
    )  # fmt: skip
    notions.patch(body, low * flip, high * flip, kit["cloth"], lift=0.0018)
    rim = np.vstack((high[:1], low, high[-1:]))
    middle = np.array([across, top - tall * 0.45])
    for share in (0.95, 0.87):
        line = middle + (rim - middle) * share
        line[[0, -1], 1] = top
        notions.topstitch(body, line * flip, kit["thread"], lift=0.0024)
    hem = [(across - half * 0.96, top - 0.012), (across + half * 0.96, top - 0.012)]
    notions.topstitch(body, np.array(hem) * flip, kit["thread"], lift=0.0024)
    if arcs:
        bird = [(-0.9, -0.42), (-0.45, -0.3), (0, -0.52), (0.45, -0.3), (0.9, -0.42)]
        line = np.array([across, top]) + np.array(bird) * [half, tall]
        notions.topstitch(body, line * flip, kit["thread"], lift=0.0024)


def welt_pockets(kit: Kit, pair: Halves, shape: Cut) -> None:
    """Tailored back pockets: a narrow welt with a button below."""
    back = float(pair.body.flat[20, :, 0].max())
    level = shape.top - BAND - 0.07
    for sign in (-1, 1):
        flip = np.array([sign, 1])
        line = np.array([(back - 0.155, level), (back - 0.035, level - 0.002)])
        for step in (0.0, 0.007):
            notions.seam(
                pair.body, (line - [0, step]) * flip, kit["cloth"], thick=0.0016, lift=0.0006
            )
        notions.button(
            pair.body,
            (sign * (back - 0.095), level - 0.02),
            kit["button"],
            radius=0.006,
            lift=0.0012,
        )


def hems(
    kit: Kit, pair: Halves, *, tall: float = 0.02, stitched: bool = True, twice: bool = False
) -> None:
    """A turned-up hem: thicker cloth and its stitches."""
    for half in pair[:2]:
        notions.band(half, 0.001, tall, kit["cloth"], lift=0.001, thick=0.0042)
        if stitched:
            notions.ring_stitch(half, tall, kit["thread"], lift=0.0016)
        if twice:
            notions.ring_stitch(half, tall - 0.006, kit["thread"], lift=0.0018)


def side_seams(kit: Kit, pair: Halves, shape: Cut, *, stitched: bool = False) -> None:
    """The outer seams from the waistband to the hem."""
    for half, sign in ((pair.left, -1), (pair.right, 1)):
        middle = half.points.shape[1] // 2
        rows = np.flatnonzero(half.flat[:, 0, 1] < shape.top - BAND)
        path = half.points[rows, middle] + half.normals()[rows, middle] * 0.0004
        notions.solids.tube(path[::2], 0.0012, kit["cloth"], sides=8)
        if stitched:
            column = middle - 4 * sign
            line = half.points[rows, column] + half.normals()[rows, column] * 0.0007
            notions.bags.stitches(line, kit["thread"], pitch=0.0042, thick=0.0006)

"""What zipped and buttoned jackets share: closed shells, baffled and gathered sleeves, zips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import hoods, laid, lapels, tailored_folds, tailored_sleeves, tailoring
from catalog.studio.shapes.tailored_sleeves import Arm, Hanging, SleeveRelief
from catalog.studio.shapes.tailoring import Field, Relief, Torso


def body_with(kit: Kit, *reliefs: Relief, depth: float = 0.009) -> Torso:
    """The torso of ``kit.options["body"]`` with these reliefs, and folds ``depth`` metres high."""
    measures = kit.options.get("body", {})
    plain = tailoring.torso(**measures)
    every = list(reliefs)
    if depth:
        chance, half = kit.chance, plain.under[0]
        folds = [
            *tailored_folds.chest(chance, half=half, under=plain.under[1], depth=depth),
            *tailored_folds.closed_at(
                chance,
                [plain.under[1] * 0.35, plain.under[1] * 0.7],
                half=half * 0.9,
                depth=depth * 0.7,
            ),
        ]
        every.append(tailored_folds.folded(*folds))
    return replace(plain, relief=tailored_folds.summed(*every))


def closed(
    kit: Kit,
    body: Torso,
    low: float,
    *,
    lap: float = 0.0,
    begin: float = 0.0,
    thick: float = 0.0035,
    pitch: float = 0.007,
    columns: int = 84,
) -> None:
    """Both halves, closed up to the neckline ``low``; they begin at the height ``begin``."""
    edge = lapels.neck_edge(body, low, lap=lap)
    edge[0, 1] = begin
    for side in (1.0, -1.0):
        tailoring.half(
            body,
            side,
            edge.copy(),
            kit["cloth"],
            kit["lining"],
            tuck=0.006 if lap and side < 0 else 0.0,
            thick=thick,
            pitch=pitch,
            columns=columns,
        )


def sleeves(
    kit: Kit,
    body: Torso,
    *,
    part: str = "cloth",
    relief: SleeveRelief | None = None,
    depth: float = 0.009,
    share: tuple[float, float] = (0.0, 1.0),
    pitch: float = 0.006,
) -> list[Hanging]:
    """Both sleeves of ``kit.options["arm"]``; with folds where no relief is given."""
    arm, hung = Arm(**kit.options.get("arm", {})), []
    for side in (1.0, -1.0):
        folds = tailored_sleeves.elbow_creases(kit.chance, high=depth, elbow=arm.length * 0.58)
        one = Hanging(body, side, arm, relief or folds)
        tailored_sleeves.sleeve(one, kit[part], share=share, pitch=pitch)
        hung.append(one)
    return hung


def baffled(pitch: float, *, high: float = 0.016, end: float = 9.0) -> SleeveRelief:
    """Down chambers around a sleeve, the last at ``end`` metres."""
    across = tailored_folds.baffles(pitch, high=high, top=end, seed=2.3)

    def relief(theta: Field, run: Field) -> Field:
        return across(np.cos(theta) * 0.2 + 0.3, run, np.sin(theta))

    return relief


def gathered_cuffs(
    kit: Kit, hung: Sequence[Hanging], *, share: float = 0.9, tight: float = 0.006, ribs: int = 46
) -> None:
    """Knitted cuffs on sleeves that end at ``share`` of their run."""
    for one in hung:

        def ribbed(theta: Field, run: Field) -> Field:
            return 0.0011 * np.cos(theta * ribs) - tight + 0 * run

        cuff = replace(one, relief=ribbed)
        tailored_sleeves.sleeve(cuff, kit["rib"], share=(share - 0.005, 1.0), thick=0.003)


def ending(
    inner: SleeveRelief, at: float, *, out: float = 0.006, tight: float = 0.01
) -> SleeveRelief:
    """A sleeve that is gathered into its cuff at the run ``at``: full above, tight there."""

    def relief(theta: Field, run: Field) -> Field:
        before = at - run
        wave = np.sin(theta * 17 + 2 * np.sin(theta * 5)) * 0.0012 * np.exp(-((before / 0.03) ** 2))
        full = out * np.exp(-(((before - 0.035) / 0.04) ** 2))
        pinch = tight * np.exp(-np.clip(before, 0, 9) / 0.008)
        return inner(theta, run) + full - pinch + wave

    return relief


def waistband(kit: Kit, body: Torso, high: float, *, ribs: int = 150, lift: float = -0.009) -> None:
    """A knitted band around the hem."""
    bare = replace(body, relief=tailoring.calm)
    hoods.girdle(bare, 0.0, high, kit["rib"], lift=lift, ribs=ribs)


def front_zip(
    kit: Kit, body: Torso, low: float, high: float, *, begin: float = 0.004, **how: Any
) -> None:
    """A closed zip up the middle to the neckline, and on up a collar ``high`` metres tall."""
    onto = partial(tailoring.front, body)

    def past(x: Field, z: Field, lift: Field | float = 0.0) -> Any:
        points = onto(x, np.minimum(z, low), lift)
        points[..., 2] += np.maximum(np.asarray(z) - low, 0)
        points[..., 1] += np.maximum(np.asarray(z) - low, 0) * 0.12
        return points

    laid.zip_on(past, [(0.0, begin), (0.0, low + high)], kit["tape"], kit["zip"], **how)


def zip_pocket(
    kit: Kit, onto: laid.Onto, begin: tuple[float, float], end: tuple[float, float]
) -> None:
    """A welted pocket closed by a zip."""
    laid.strip(onto, [begin, end], 0.03, kit["cloth"], high=0.0025)

    def above(x: Field, z: Field, lift: Field | float = 0.0) -> Any:
        return onto(x, z, lift + 0.002)

    laid.zip_on(above, [begin, end], kit["tape"], kit["zip"], width=0.012, pull=0.95, puller=0.026)


def name_tag(kit: Kit, body: Torso) -> None:
    """The maker's label inside the back, below the neck."""

    def inside(x: Field, z: Field, lift: Field | float) -> Any:
        return tailoring.back(body, x, z, -0.007 - lift)

    outline = laid.box_outline(0, body.top - 0.035, 0.055, 0.024, radius=0.002)
    laid.patch(inside, outline, kit["label"], high=0.001)

"""Upper-body garments from plain numbers: what T-shirts, shirts, blouses, jumpers, hoodies share.

A design's options are plain data: ``cut`` and ``sleeve`` hold fields of `garments.Cut` and
`garments.Sleeve`, the rest are the keywords of `dressed`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from catalog.studio.materials import make
from catalog.studio.recipe import Kit, View
from catalog.studio.shapes import garment_trims, garments, laid
from catalog.studio.shapes.garments import Arm, Torso

VIEW = View(azimuth_deg=6, elevation_deg=3, lens_mm=110, floor=False)
SECOND = View(azimuth_deg=-32, elevation_deg=7, lens_mm=110, floor=False)


def options(kit: Kit, usual: Mapping[str, Any]) -> dict[str, Any]:
    """The usual numbers with the design's over them; ``cut`` and ``sleeve`` are merged."""
    asked = {**usual, **kit.options}
    for part in ("cut", "sleeve"):
        own = kit.options.get(part, {})
        asked[part] = None if own is None else {**usual.get(part, {}), **own}
    return asked


def dressed(kit: Kit, asked: Mapping[str, Any]) -> tuple[Torso, list[Arm]]:
    """Body and sleeves, made in the part ``cloth`` (sleeves in ``sleeve`` where there is one).

    Options: ``folds``, ``flutes``, ``hem`` and ``cuff_hem`` (widths of turned hems, 0 where a band
    follows), ``thick`` of the cloth, ``relief`` over the pattern, ``extra`` folds of the front.
    """
    cut = garments.Cut(**asked["cut"])
    folds, thick = asked.get("folds", 0.015), asked.get("thick", 0.0016)
    relief = asked.get("relief")
    body = garments.torso(
        cut,
        kit.chance,
        folds=folds,
        flutes=asked.get("flutes", 0.006),
        hem=asked.get("hem", 0.022),
        extra=asked.get("extra", ()),
        relief=relief,
    )
    body.make(kit["cloth"], thickness=thick)
    arms = []
    if asked["sleeve"] is not None:
        spec = garments.Sleeve(**asked["sleeve"])
        stuff = kit["sleeve"] if "sleeve" in kit.stuff else kit["cloth"]
        for side in (-1, 1):
            arm = garments.sleeve(
                body,
                side,
                spec,
                kit.chance,
                folds=asked.get("arm_folds", folds),
                hem=asked.get("cuff_hem", 0.02),
                relief=relief,
            )
            arm.make(stuff, thickness=thick, tall=cut.length)
            arms.append(arm)
    return body, arms


def labelled(body: Torso) -> None:
    """The maker's white label inside the neck."""
    garment_trims.label(body.neck(), make("cotton/white"))


def buttons(kit: Kit, body: Torso, low: float, high: float, count: int, **asked: float) -> None:
    """A row of buttons down the middle; ``radius``, ``lift`` and ``x`` in metres."""
    x, lift = asked.get("x", 0.0), asked.get("lift", 0.0028)
    for z in np.linspace(high, low, count):
        laid.button(
            body.front.onto,
            x,
            float(z),
            kit["button"],
            radius=asked.get("radius", 0.0058),
            lift=lift,
        )

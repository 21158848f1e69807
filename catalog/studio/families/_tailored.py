"""The builder of garments with lapels, from data: blazers and most coats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from catalog.studio.recipe import Kit
from catalog.studio.shapes import laid, lapels, tailored_folds, tailoring
from catalog.studio.shapes.tailored_sleeves import (
    Arm,
    Hanging,
    elbow_creases,
    onto_sleeve,
    run_of,
    sleeve,
)
from catalog.studio.shapes.tailoring import Torso

Flat = tuple[float, float]


@dataclass(frozen=True)
class Lapel:
    """The neck of a tailored front; x in metres from the middle, ``down`` below the neck point.

    Attributes:
        stance: height where the lapel breaks.
        gorge: (x, down) where collar and lapel meet on the roll line.
        knots: (x, down) of the lapel's free edge above the break, up to its tip.
        ends: (x, down) of the collar's front corners after the gorge.
        lap: how far the front laps over the middle.
        hem_curve: radius of the front corners at the hem.
        collar: further numbers of `lapels.Collar`.
    """

    stance: float = 0.34
    gorge: Flat = (0.068, 0.04)
    knots: tuple[Flat, ...] = ((0.03, 0.3), (0.088, 0.2), (0.122, 0.118))
    ends: tuple[Flat, ...] = ((0.098, 0.085), (0.118, 0.066))
    lap: float = 0.018
    hem_curve: float = 0.07
    collar: dict[str, Any] = field(default_factory=dict)


def body_of(kit: Kit, *, buttons: Sequence[float], depth: float = 0.009) -> Torso:
    """The torso of ``kit.options["body"]`` with the folds of a coat closed at these heights."""
    plain = tailoring.torso(**kit.options.get("body", {}))
    chance, half = kit.chance, plain.under[0]
    skirt_top = kit.options.get("body", {}).get("waist_at", 0.32)
    folds = [
        *tailored_folds.closed_at(chance, buttons, half=half * 0.9, depth=depth),
        *tailored_folds.chest(chance, half=half, under=plain.under[1], depth=depth),
        *tailored_folds.skirt(chance, half=half, top=skirt_top * 1.05, depth=depth * 1.5),
    ]
    return replace(plain, relief=tailored_folds.folded(*folds))


def fronts(kit: Kit, body: Torso, cut: Lapel, *, over: float = 1.0, high: float = 0.013) -> None:
    """Both halves with their lapels, and the collar; ``over`` is the side that lies on top."""
    top, neck = body.top, float(tailoring.half_width(body, body.top))
    gorge = (cut.gorge[0], top - cut.gorge[1])
    edge = lapels.front_edge(
        cut.stance, gorge, lap=cut.lap, hem_curve=cut.hem_curve, top=top, neck=neck
    )
    begin = (-cut.lap, cut.stance)
    knots = [begin, *[(x, top - down) for x, down in cut.knots]]
    for side in (1.0, -1.0):
        tuck = 0.0 if side == over else 0.007
        tailoring.half(body, side, edge.copy(), kit["cloth"], kit["lining"], tuck=tuck)
        facing = kit.stuff.get("facing", kit["cloth"])
        beneath = side != over
        lapels.lapel(
            body, side, facing, roll=(begin, gorge), edge=knots, high=high, beneath=beneath
        )
    ends = tuple((x, top - down) for x, down in cut.ends)
    collar = kit.stuff.get("collar", kit["cloth"])
    lapels.collar(body, collar, lapels.Collar(gorge, ends, **cut.collar))


def arms(kit: Kit, body: Torso, *, high: float = 0.009) -> list[Hanging]:
    """Both sleeves of ``kit.options["arm"]``."""
    arm = Arm(**kit.options.get("arm", {}))
    hung = []
    for side in (1.0, -1.0):
        one = Hanging(
            body, side, arm, elbow_creases(kit.chance, high=high, elbow=arm.length * 0.58)
        )
        sleeve(one, kit["cloth"])
        hung.append(one)
    return hung


def cuff_buttons(kit: Kit, hung: Sequence[Hanging], count: int, *, radius: float = 0.0075) -> None:
    """Small buttons in a row near each cuff's outer seam."""
    for one in hung:
        onto, end = onto_sleeve(one), run_of(one)
        for number in range(count):
            x = one.side * one.arm.upper * 0.98
            laid.button(onto, x, -end + 0.035 + 0.019 * number, kit["button"], radius=radius)


def pockets(kit: Kit, body: Torso, asked: Sequence[tuple[Any, ...]]) -> None:
    """Pockets ``(kind, x, z, width, height, turn)`` mirrored where x > 0 and kind has a ``2``.

    Kinds: flap, patch, welt; x is signed as in the picture for a single one.
    """
    onto, cloth = partial(tailoring.front, body), kit["cloth"]
    for kind, x, z, width, height, turn in asked:
        sides = (1, -1) if kind.endswith("2") else (1,)
        for side in sides:
            at = side * x
            if kind.startswith("flap"):
                outline = laid.pocket_outline(at, z, width, height, radius=0.012)
                laid.strip(onto, [(at - width / 2, z), (at + width / 2, z)], 0.006, cloth)
            elif kind.startswith("patch"):
                outline = laid.pocket_outline(at, z, width, height, radius=0.03)
            else:
                outline = laid.box_outline(at, z, width, height, radius=0.002, turn_deg=side * turn)
            laid.patch(onto, outline, cloth, high=0.0035)


def label(kit: Kit, body: Torso) -> None:
    """The maker's label inside the back, below the neck."""

    def inside(x: Any, z: Any, lift: Any) -> Any:
        return tailoring.back(body, x, z, -0.0055 - lift)

    laid.patch(
        inside,
        laid.box_outline(0, body.top - 0.045, 0.06, 0.024, radius=0.002),
        kit["label"],
        high=0.001,
    )


def tailored(kit: Kit) -> None:
    """A blazer or coat with lapels.

    Options: ``body`` and ``arm`` (numbers of `tailoring.torso` and `Arm`), ``lapel`` (numbers of
    `Lapel`), ``buttons`` ((x, z) of the front), ``size`` (their radius), ``pockets``, ``cuffs``
    (how many buttons), ``over`` (which half lies on top), ``depth`` of the folds.
    """
    asked = kit.options
    spots = asked.get("buttons", ())
    body = body_of(kit, buttons=sorted({z for _, z in spots}), depth=asked.get("depth", 0.009))
    fronts(kit, body, Lapel(**asked.get("lapel", {})), over=asked.get("over", 1.0))
    hung = arms(kit, body, high=asked.get("depth", 0.009))
    onto = partial(tailoring.front, body)
    pockets(kit, body, asked.get("pockets", ()))
    for x, z in spots:
        radius = asked.get("size", 0.0105)
        laid.button(onto, x, z, kit["button"], radius=radius, thread=kit["cloth"], lift=0.003)
    if asked.get("cuffs"):
        cuff_buttons(kit, hung, asked["cuffs"])
    label(kit, body)

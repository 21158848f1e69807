"""Down jackets and coats, and the parka."""

from __future__ import annotations

from functools import partial

from catalog.studio.families import _casual
from catalog.studio.recipe import Kit
from catalog.studio.shapes import hoods, laid, lapels, tailored_folds, tailoring
from catalog.studio.shapes.tailored_sleeves import onto_sleeve, run_of


def puffer(kit: Kit) -> None:
    """A down jacket; options ``body``, ``arm``, ``hood``, ``pitch`` and ``high`` of its baffles.

    Also ``collar`` (its height) and ``pocket_at`` (the pockets' lower end), in metres.
    """
    asked = {"pitch": 0.085, "high": 0.022, "hood": False, "collar": 0.07}
    asked.update(kit.options)
    pitch, high = asked["pitch"], asked["high"]
    quilt = tailored_folds.baffles(pitch, high=high)
    body = _casual.body_with(kit, quilt, depth=0.0)
    low = body.top - 0.075
    _casual.closed(kit, body, low, pitch=0.0045, columns=130, thick=0.004)
    hung = _casual.sleeves(
        kit, body, relief=_casual.baffled(pitch * 0.98, high=high * 0.8), pitch=0.0045
    )
    lapels.stand_collar(
        body,
        kit["cloth"],
        kit["lining"],
        low=low,
        high=asked["collar"],
        lean=0.06,
        bulge=high * 0.6,
        thick=0.012,
    )
    onto = partial(tailoring.front, body)
    if asked["hood"]:
        hoods.hood(
            body,
            kit["cloth"],
            kit["lining"],
            low=low + 0.012,
            gap=0.05,
            thick=0.014,
            high=0.27,
            wide=0.125,
            puff=0.07,
        )
    _casual.front_zip(kit, body, low, asked["collar"] * 0.94)
    hoods.girdle(body, 0.0, 0.012, kit["lining"], lift=-0.004)
    for side in (1.0, -1.0):
        lower = asked.get("pocket_at", 0.12)
        _casual.zip_pocket(kit, onto, (side * 0.13, lower), (side * 0.1, lower + 0.14))
    for one in hung:
        bind = onto_sleeve(one)
        laid.strip(
            bind,
            [(-0.08, -run_of(one) + 0.004), (0.08, -run_of(one) + 0.004)],
            0.01,
            kit["lining"],
            high=0.003,
        )
    _casual.name_tag(kit, body)


def parka(kit: Kit) -> None:
    """A parka: hood with fur, covered zip with studs, drawn-in waist, four pockets."""
    body = _casual.body_with(kit, depth=0.015)
    low, onto = body.top - 0.07, partial(tailoring.front, body)
    waist = kit.options["body"]["waist_at"]
    _casual.closed(kit, body, low, lap=0.03, thick=0.005)
    hung = _casual.sleeves(kit, body, depth=0.011)
    rim = hoods.hood(
        body, kit["cloth"], kit["lining"], low=low, gap=0.03, thick=0.009, high=0.265, lean=0.045
    )
    hoods.fur_trim(rim[6:-6], kit["fur"], kit.chance)
    lapels.stand_collar(
        body, kit["cloth"], kit["lining"], low=low, high=0.05, lean=-0.05, thick=0.006, lap=0.03
    )
    laid.strip(onto, [(0.004, 0.006), (0.004, low + 0.012)], 0.068, kit["cloth"], high=0.006)
    for number in range(7):
        z = 0.05 + (low - 0.07) * number / 6
        laid.snap(onto, -0.014, z, kit["metal"], radius=0.0075, lift=0.0075)
    hoods.girdle(body, waist - 0.014, waist + 0.014, kit["cloth"], lift=0.003)
    for side in (1.0, -1.0):
        laid.patch(
            onto,
            laid.pocket_outline(side * 0.125, waist - 0.1, 0.15, 0.19, radius=0.02),
            kit["cloth"],
            high=0.008,
            puff=0.006,
        )
        laid.patch(
            onto,
            laid.pocket_outline(side * 0.125, waist - 0.092, 0.158, 0.065, radius=0.014),
            kit["cloth"],
            high=0.013,
        )
        laid.snap(onto, side * 0.125, waist - 0.14, kit["metal"], radius=0.007, lift=0.0145)
        laid.strip(
            onto,
            [(side * 0.12, waist + 0.06), (side * 0.095, waist + 0.21)],
            0.03,
            kit["cloth"],
            high=0.005,
        )
    for one in hung:
        strap = onto_sleeve(one)
        laid.strip(
            strap,
            [(-0.085, -run_of(one) + 0.035), (0.085, -run_of(one) + 0.035)],
            0.03,
            kit["cloth"],
            high=0.004,
        )
    _casual.name_tag(kit, body)

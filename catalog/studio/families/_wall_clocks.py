"""Wall clocks: station, wooden disc, sunburst, open metal; the parts of a dial."""

from __future__ import annotations

import math

import bpy
import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import outlines, solids
from catalog.studio.shapes.mesh import place

TEN_TO = (305.0, 50.0)  # hours and minutes hand at ten past ten, degrees clockwise from twelve


def _facing(
    part: bpy.types.Object, at: tuple[float, float, float], turn_deg: float = 0.0
) -> bpy.types.Object:
    """Turn a part made in XY to face the camera (-Y), its Y up, then by ``turn_deg`` clockwise."""
    return place(part, at, (90, turn_deg, 0))


def _dial(kit: Kit, radius: float, thick: float, y: float) -> None:
    """The round face, its front at ``y``."""
    _facing(
        solids.slab(outlines.superellipse(2 * radius, 2 * radius), thick, kit["face"], bevel=0.002),
        (0, y + thick, 0),
    )


def _rim(kit: Kit, radius: float, broad: float, deep: float) -> None:
    """A turned frame around the face."""
    profile = [
        (radius, 0),
        (radius + broad, 0),
        (radius + broad, deep * 0.8),
        (radius + broad * 0.6, deep),
        (radius, deep * 0.7),
    ]
    _facing(solids.lathe(profile, kit["frame"], smooth=0, closed=True, steps=120), (0, 0, 0))


def _spot(angle_deg: float, radius: float) -> tuple[float, float]:
    """x, z at ``angle_deg`` clockwise from twelve."""
    turn = math.radians(angle_deg)
    return radius * math.sin(turn), radius * math.cos(turn)


def _hands(kit: Kit, radius: float, y: float, *, broad: float = 0.006) -> None:
    """Hour and minute hand, a thin second hand and the hub."""
    for angle, length, width, lift in (
        (TEN_TO[0], 0.52, broad * 1.2, 0.0),
        (TEN_TO[1], 0.8, broad, 0.003),
        (195.0, 0.85, broad * 0.25, 0.006),
    ):
        middle = radius * (length / 2 - 0.07)
        x, z = _spot(angle, middle)
        part = solids.box(
            (width, 0.0018, radius * (length + 0.14)),
            kit["accent" if angle == 195.0 else "hand"],
            bevel=0.0006,
        )
        place(part, (x, y - lift, z), (0, angle, 0))
    _facing(
        solids.slab(
            outlines.superellipse(broad * 2.4, broad * 2.4), 0.012, kit["hand"], bevel=0.002
        ),
        (0, y + 0.002, 0),
    )


def _batons(kit: Kit, radius: float, y: float, *, minutes: bool, broad: float = 0.007) -> None:
    """Marks for the hours and, where asked, for the minutes."""
    for minute in range(60):
        hour = minute % 5 == 0
        if not hour and not minutes:
            continue
        long = radius * (0.15 if hour else 0.05)
        x, z = _spot(minute * 6, radius * 0.93 - long / 2)
        mark = solids.box((broad if hour else broad * 0.35, 0.001, long), kit["mark"], bevel=0.0003)
        place(mark, (x, y, z), (0, minute * 6, 0))


def _numerals(kit: Kit, radius: float, y: float, size: float) -> None:
    """The numbers 1 to 12 in Blender's own font, raised a little."""
    for hour in range(1, 13):
        text = bpy.data.curves.new("numeral", "FONT")
        text.body, text.size, text.extrude = str(hour), size, 0.0006
        text.align_x = text.align_y = "CENTER"
        made = bpy.data.objects.new("numeral", text)
        made.data.materials.append(kit["mark"])
        bpy.context.scene.collection.objects.link(made)
        x, z = _spot(hour * 30, radius * 0.78)
        place(made, (x, y, z), (90, 0, 0))


def station(kit: Kit) -> None:
    """A station clock: white face, numerals, a deep round frame."""
    _dial(kit, 0.15, 0.006, -0.012)
    _rim(kit, 0.148, 0.014, 0.042)
    _numerals(kit, 0.148, -0.0135, 0.038)
    for minute in range(60):
        x, z = _spot(minute * 6, 0.139)
        place(
            solids.box(
                (0.0035 if minute % 5 == 0 else 0.0014, 0.001, 0.009), kit["mark"], bevel=0.0002
            ),
            (x, -0.0126, z),
            (0, minute * 6, 0),
        )
    _hands(kit, 0.148, -0.02)


def disc(kit: Kit) -> None:
    """A frameless wooden disc with metal batons."""
    _dial(kit, 0.16, 0.018, -0.018)
    _batons(kit, 0.16, -0.0186, minutes=False)
    _hands(kit, 0.16, -0.024, broad=0.007)


def sunburst(kit: Kit) -> None:
    """A small dial within rays of two lengths."""
    for ray in range(24):
        long = 0.24 if ray % 2 == 0 else 0.19
        (x0, z0), (x1, z1) = _spot(ray * 15, 0.08), _spot(ray * 15, long)
        solids.rod((x0, 0, z0), (x1, 0, z1), 0.0035, kit["frame"], end_radius=0.0022)
        if ray % 2 == 0:
            solids.tube([(x1, 0.004, z1), (x1, -0.004, z1)], 0.011, kit["frame"], sides=20)
    _dial(kit, 0.098, 0.016, -0.016)
    _rim(kit, 0.096, 0.008, 0.022)
    _batons(kit, 0.096, -0.0166, minutes=False, broad=0.005)
    _hands(kit, 0.096, -0.02, broad=0.0045)


def skeleton(kit: Kit) -> None:
    """An open metal clock: two rings, numerals between them."""
    for radius in (0.25, 0.165):
        flat = outlines.arc(radius, 0, 358, 140)
        solids.tube(
            np.column_stack((flat[:, 0], np.zeros(140), flat[:, 1])),
            0.0055,
            kit["frame"],
            closed=True,
            sides=12,
        )
    _numerals(kit, 0.266, -0.001, 0.078)
    for quarter in range(4):
        (x0, z0), (x1, z1) = _spot(quarter * 90 + 45, 0.03), _spot(quarter * 90 + 45, 0.25)
        solids.rod((x0, 0.004, z0), (x1, 0.004, z1), 0.0035, kit["frame"])
    _facing(
        solids.slab(outlines.superellipse(0.07, 0.07), 0.016, kit["frame"], bevel=0.003),
        (0, 0.006, 0),
    )
    _hands(kit, 0.2, -0.014, broad=0.008)

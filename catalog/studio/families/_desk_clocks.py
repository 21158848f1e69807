"""Table clocks: mantel, bell alarm, flip, carriage, puck, lit block, folding, glass dome."""

from __future__ import annotations

import numpy as np

from catalog.studio.families import _wall_clocks as parts
from catalog.studio.recipe import Kit
from catalog.studio.shapes import lettering, outlines, sketch, solids
from catalog.studio.shapes.mesh import place
from catalog.studio.shapes.posing import leaning, moved
from catalog.studio.shapes.sketch import mm

HOURS = ("12", *(str(hour) for hour in range(1, 12)))


def _ticks(kit: Kit, radius: float, y: float, long: float, wide: float) -> None:
    """Sixty minute strokes, the hours three times as broad."""
    for minute in range(60):
        x, z = parts._spot(minute * 6, radius - long / 2)
        broad = wide * (3 if minute % 5 == 0 else 1)
        mark = solids.box((broad, 0.0006, long), kit["mark"], bevel=0.0001)
        place(mark, (x, y, z), (0, minute * 6, 0))


def _bezel(kit: Kit, radius: float, broad: float, deep: float) -> None:
    """A stepped metal ring around a dial."""
    profile = [
        (radius, 0),
        (radius + broad, 0),
        (radius + broad, deep * 0.5),
        (radius + broad * 0.7, deep),
        (radius + broad * 0.3, deep),
        (radius, deep * 0.6),
    ]
    parts._facing(solids.lathe(profile, kit["metal"], closed=True, steps=120), (0, 0, 0))


def mantel(kit: Kit) -> None:
    """A mantel clock in the shape of a hat: a wooden wave, a brass-rimmed dial, a plinth."""
    hat = outlines.smooth_path(
        mm(
            "-205,22 -190,32 -150,44 -112,82 -76,152 -32,192 0,198 "
            "32,192 76,152 112,82 150,44 190,32 205,22"
        ),
        10,
    )
    closed = np.vstack((hat[::-1], [(-0.205, 0.012)], [(0.205, 0.012)]))
    place(solids.slab(closed[::-1], 0.075, kit["frame"], bevel=0.004), (0, 0.0375, 0), (90, 0, 0))
    solids.box((0.43, 0.098, 0.014), kit["frame"], (0, 0, 0.014), bevel=0.005)
    for x in (-0.19, 0.19):
        sketch.lid(mm("9,0 11,1 12,5 10,8"), kit["metal"], at=(x, -0.03, 0))
    with moved((0, -0.0375, 0.108)):
        parts._dial(kit, 0.07, 0.004, -0.004)
        _bezel(kit, 0.068, 0.01, 0.014)
        lettering.around(lettering.ROMAN, 0.054, 0.017, kit["mark"], -0.0046, upright=False)
        parts._hands(kit, 0.066, -0.007, broad=0.0036)


def bells(kit: Kit) -> None:
    """An alarm clock with two bells, a hammer and a handle on top, ball-tipped legs."""
    body = mm("0,26 50,26 56,24 58,20 58,-20 56,-24 50,-26 0,-26")
    with moved((0, 0, 0.077)):
        place(solids.lathe(body, kit["frame"], steps=96), (0, 0, 0), (90, 0, 0))
        with moved((0, -0.0235, 0)):
            parts._dial(kit, 0.0505, 0.003, -0.004)
            _bezel(kit, 0.0495, 0.0075, 0.011)
            lettering.around(HOURS, 0.0395, 0.0135, kit["mark"], -0.0048, bold=0.0003)
            _ticks(kit, 0.0485, -0.0046, 0.003, 0.0006)
            parts._hands(kit, 0.047, -0.0075, broad=0.0034)
    bell = mm("0,22 6,21.6 16,17 22.5,9 24,0 23,0 21,8 15,15 0,20")
    for side in (-1, 1):
        at = (side * 0.037, 0, 0.13)
        lean = (0, side * 30, 0)
        solids.lathe(bell, kit["metal"], at, smooth=4, turn_deg=lean)
        solids.rod((side * 0.03, 0, 0.122), (side * 0.0485, 0, 0.1535), 0.0022, kit["metal"])
        solids.rod((side * 0.034, 0, 0.03), (side * 0.047, 0, 0.004), 0.0042, kit["metal"])
        ball = 0.0066 * outlines.arc(1.0, -90, 90, 13)
        solids.lathe(ball, kit["metal"], (side * 0.0478, 0, 0.0066), steps=24)
    solids.rod((0, 0, 0.13), (0, 0, 0.154), 0.0018, kit["metal"])
    solids.tube([(-0.007, 0, 0.156), (0.007, 0, 0.156)], 0.005, kit["metal"])
    arch = outlines.smooth_path(
        mm("-41,0,152 -38,0,170 -20,0,182 0,0,185 20,0,182 38,0,170 41,0,152"), 8
    )
    solids.tube(arch, 0.0026, kit["metal"], flat=2.2)


def flip(kit: Kit) -> None:
    """A flip clock: a rounded case, two split cards with large figures."""
    case = outlines.rounded_rect(0.2, 0.098, 0.02, 12)
    place(solids.slab(case, 0.085, kit["frame"], bevel=0.006), (0, 0.0425, 0.06), (90, 0, 0))
    inner = outlines.rounded_rect(0.178, 0.076, 0.01, 8)
    place(solids.slab(inner, 0.004, kit["face"], bevel=0.001), (0, -0.0395, 0.06), (90, 0, 0))
    for x, text in ((-0.0425, "10"), (0.0425, "08")):
        for level, high in ((0.0775, 0.033), (0.0425, 0.033)):
            solids.box((0.078, 0.003, high), kit["card"], (x, -0.0445, level), bevel=0.0014)
        lettering.word(text, 0.075, kit["mark"], (x, -0.0463, 0.06), bold=0.0004)
        solids.box((0.08, 0.0012, 0.0016), kit["face"], (x, -0.0471, 0.06), bevel=0.0003)
        for side in (-1, 1):
            solids.box((0.0028, 0.004, 0.012), kit["metal"], (x + side * 0.04, -0.0455, 0.06))
    for x in (-0.06, 0.06):
        solids.box((0.03, 0.06, 0.012), kit["face"], (x, 0, 0.006), bevel=0.003)
    knob = sketch.lid(mm("10,0 10.5,1 10.5,9 9.5,10"), kit["metal"], smooth=0)
    place(knob, (0.1, 0.0, 0.06), (0, 90, 0))


def carriage(kit: Kit) -> None:
    """A carriage clock: glazed brass case with a moulded top and base, a swing handle."""
    metal = kit["frame"]
    for level, wide, high in ((0.006, 0.092, 0.012), (0.016, 0.084, 0.008)):
        solids.box((wide, wide * 0.88, high), metal, (0, 0, level), bevel=0.003)
        solids.box((wide, wide * 0.88, high), metal, (0, 0, 0.15 - level), bevel=0.003)
    for x in (-0.035, 0.035):
        for y in (-0.03, 0.03):
            solids.box((0.0085, 0.0085, 0.112), metal, (x, y, 0.075), bevel=0.002)
    solids.box((0.062, 0.0016, 0.112), kit["face"], (0, -0.024, 0.075), bevel=0.0004)
    solids.box((0.062, 0.05, 0.11), kit["case"], (0, 0.002, 0.075), bevel=0.002)
    with moved((0, -0.025, 0.088)):
        ring = mm("27,0 29,0 29,1.4 27,1.4")
        parts._facing(solids.lathe(ring, metal, closed=True, steps=96), (0, 0, 0))
        lettering.around(lettering.ROMAN, 0.0225, 0.0078, kit["mark"], -0.0006, upright=False)
        parts._hands(kit, 0.026, -0.003, broad=0.0016)
    lettering.word("Georgia", 0.009, kit["mark"], (0, -0.0252, 0.04))
    for x in (-0.036, 0.036):
        sketch.lid(mm("4,0 5,2 3,5 4,8"), metal, at=(x, 0, 0.15))
    arch = outlines.fillet(mm("-36,0,156 -36,0,184 36,0,184 36,0,156"), 0.012)
    solids.tube(arch, 0.0032, metal)


def puck(kit: Kit) -> None:
    """A fat disc of wood on a flattened foot, the dial sunk into it."""
    rim = mm("50,-27 62,-27 68,-22 69,0 68,22 63,27 54,27 49,22 48,14")
    with moved((0, 0, 0.068)):
        parts._facing(solids.lathe(rim, kit["frame"], smooth=5, closed=True, steps=120), (0, 0, 0))
        back = solids.slab(outlines.superellipse(0.104, 0.104), 0.03, kit["frame"])
        parts._facing(back, (0, 0.02, 0))
        parts._dial(kit, 0.0515, 0.004, -0.014)
        parts._batons(kit, 0.048, -0.0186, minutes=False, broad=0.0024)
        parts._hands(kit, 0.046, -0.021, broad=0.003)
    foot = outlines.rounded_rect(0.07, 0.05, 0.012)
    solids.slab(foot, 0.012, kit["frame"], bevel=0.003)


def block(kit: Kit) -> None:
    """A wooden block in which lit figures shine."""
    solids.box((0.21, 0.075, 0.09), kit["frame"], (0, 0, 0.045), bevel=0.004, grain="X")
    lettering.word("10:08", 0.058, kit["light"], (0, -0.0376, 0.05), deep=0.0002)
    lettering.word("21°", 0.016, kit["light"], (0.078, -0.0376, 0.016), deep=0.0002)


def folding(kit: Kit) -> None:
    """A travel clock: a square metal clock that leans in its open leather case."""
    shape = outlines.rounded_rect(0.1, 0.1, 0.016)
    solids.slab(shape, 0.011, kit["case"], (0, 0.03, 0), bevel=0.0045)
    solids.slab(outlines.rounded_rect(0.092, 0.092, 0.013), 0.001, kit["lining"], (0, 0.03, 0.0105))
    with leaning((0, -0.012, 0.012), -20.0):
        parts._facing(solids.slab(shape, 0.012, kit["case"], bevel=0.0045), (0, 0.018, 0.05))
        frame = outlines.rounded_rect(0.08, 0.08, 0.014)
        parts._facing(solids.slab(frame, 0.012, kit["metal"], bevel=0.004), (0, 0.008, 0.05))
        dial = outlines.rounded_rect(0.068, 0.068, 0.009)
        parts._facing(solids.slab(dial, 0.001, kit["face"], bevel=0.0003), (0, -0.0035, 0.05))
        with moved((0, -0.0045, 0.05)):
            lettering.around(HOURS, 0.0265, 0.0095, kit["mark"], -0.0003, bold=0.0002)
            parts._hands(kit, 0.029, -0.003, broad=0.0022)


def dome(kit: Kit) -> None:
    """An anniversary clock: dial and turning pendulum on a brass stand under a glass dome."""
    sketch.lid(mm("72,0 78,1 80,6 78,14 70,18 68,24 60,26"), kit["base"])
    sketch.lid(mm("58,25.5 60,26 60,29 58,30"), kit["frame"], smooth=0)
    for x in (-0.028, 0.028):
        sketch.lid(mm("6,0 7,1 5,6 4,10 4,84 5,90 7,94 4,98"), kit["frame"], at=(x, 0.006, 0.029))
    solids.box((0.076, 0.03, 0.007), kit["frame"], (0, 0.004, 0.13), bevel=0.002)
    solids.rod((0, 0.006, 0.05), (0, 0.006, 0.13), 0.0009, kit["frame"])
    for turn in np.radians((20, 110, 200, 290)):
        x, y = 0.019 * np.cos(turn), 0.006 + 0.019 * np.sin(turn)
        solids.lathe(0.0085 * outlines.arc(1.0, -90, 90, 17), kit["frame"], (x, y, 0.047), steps=32)
        solids.rod((0, 0.006, 0.052), (x, y, 0.05), 0.0016, kit["frame"])
    with moved((0, -0.006, 0.172)):
        parts._dial(kit, 0.038, 0.006, -0.004)
        _bezel(kit, 0.036, 0.006, 0.008)
        lettering.around(lettering.ROMAN, 0.0285, 0.0092, kit["mark"], -0.0046, upright=False)
        parts._hands(kit, 0.034, -0.007, broad=0.0022)
    glass = mm("62,0 62,120 60,150 50,180 30,200 0,208")
    inner = glass * np.array([0.962, 0.988])
    walls = np.vstack((outlines.smooth_path(glass, 8), outlines.smooth_path(inner, 8)[::-1]))
    solids.lathe(walls, kit["glass"], (0, 0, 0.027), steps=120, closed=True)

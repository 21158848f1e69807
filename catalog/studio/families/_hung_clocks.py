"""More wall clocks: pendulum case, soft square, trunk slice, ball clock, kitchen, porthole."""

from __future__ import annotations

import numpy as np

from catalog.studio.families import _wall_clocks as parts
from catalog.studio.recipe import Kit
from catalog.studio.shapes import lettering, outlines, solids
from catalog.studio.shapes.mesh import place
from catalog.studio.shapes.posing import moved
from catalog.studio.shapes.sketch import mm

HOURS = ("12", *(str(hour) for hour in range(1, 12)))


def pendulum(kit: Kit) -> None:
    """A regulator: moulded case, dial above, a brass pendulum behind the glass below."""
    case = kit["frame"]
    solids.box((0.24, 0.01, 0.5), kit["back"], (0, 0.05, -0.12), bevel=0.002)
    for side in (-1, 1):
        solids.box((0.024, 0.1, 0.5), case, (side * 0.12, 0, -0.12), bevel=0.004)
        solids.box((0.018, 0.012, 0.24), case, (side * 0.086, -0.046, -0.245), bevel=0.003)
    solids.box((0.23, 0.1, 0.024), case, (0, 0, -0.364), bevel=0.004)
    solids.box((0.3, 0.13, 0.022), case, (0, 0, -0.384), bevel=0.007)
    solids.box((0.31, 0.135, 0.024), case, (0, 0, 0.14), bevel=0.008)
    hood = mm("-140,0 -140,8 -105,16 -64,38 -30,56 0,62 30,56 64,38 105,16 140,8 140,0")
    place(solids.slab(hood[::-1], 0.11, case, bevel=0.006), (0, 0.055, 0.15), (90, 0, 0))
    solids.box((0.222, 0.012, 0.27), case, (0, -0.036, 0.0), bevel=0.003)
    solids.box((0.2, 0.012, 0.016), case, (0, -0.046, -0.132), bevel=0.003)
    with moved((0, -0.042, 0.004)):
        parts._dial(kit, 0.088, 0.004, -0.004)
        bezel = mm("87,0 96,0 96,10 93,14 87,11")
        parts._facing(solids.lathe(bezel, kit["metal"], closed=True, steps=120), (0, 0, 0))
        lettering.around(lettering.ROMAN, 0.07, 0.021, kit["mark"], -0.0046, upright=False)
        parts._hands(kit, 0.084, -0.008, broad=0.0045)
    solids.rod((0.012, 0.0, -0.12), (0.03, 0.0, -0.27), 0.003, kit["metal"])
    bob = solids.lathe(mm("0,8 14,7 27,4 31,0 27,-4 14,-7 0,-8"), kit["metal"], smooth=6, steps=64)
    place(bob, (0.034, 0, -0.292), (90, 0, 0))


def square(kit: Kit) -> None:
    """A soft square in one colour with batons in relief."""
    frame = outlines.superellipse(0.3, 0.3, 6.0, 160)
    parts._facing(solids.slab(frame, 0.034, kit["frame"], bevel=0.012), (0, 0, 0))
    face = outlines.superellipse(0.27, 0.27, 6.0, 160)
    parts._facing(solids.slab(face, 0.004, kit["face"], bevel=0.0015), (0, -0.0335, 0))
    parts._batons(kit, 0.128, -0.0382, minutes=False, broad=0.0065)
    parts._hands(kit, 0.125, -0.043, broad=0.0065)


def slice_of_trunk(kit: Kit) -> None:
    """A slice of a trunk with its bark, four batons and slim hands."""
    waves = ((2, 0.03, 20), (3, 0.02, 80), (5, 0.012, 10), (11, 0.006, 0))
    bark = outlines.blob(0.335, 0.325, (*waves, (37, 0.008, 0)), 360)
    heart = outlines.blob(0.317, 0.307, waves, 240)
    parts._facing(solids.slab(bark, 0.028, kit["bark"], bevel=0.005), (0, 0.028, 0))
    parts._facing(solids.slab(heart, 0.031, kit["face"], bevel=0.0015), (0, 0.0295, 0))
    for hour in range(12):
        long = 0.034 if hour % 3 == 0 else 0.016
        x, z = parts._spot(hour * 30, 0.128 - long / 2)
        mark = solids.box((0.006, 0.0016, long), kit["mark"], bevel=0.0005)
        place(mark, (x, -0.002, z), (0, hour * 30, 0))
    parts._hands(kit, 0.13, -0.008, broad=0.0055)


def balls(kit: Kit) -> None:
    """A ball clock: twelve painted balls on rods around a small hub."""
    for hour in range(12):
        (x0, z0), (x1, z1) = parts._spot(hour * 30, 0.03), parts._spot(hour * 30, 0.142)
        solids.rod((x0, 0, z0), (x1, 0, z1), 0.003, kit["frame"])
        ball = 0.0195 * outlines.arc(1.0, -90, 90, 25)
        solids.lathe(
            ball, kit["ball" if hour % 3 else "quarter"], (x1 * 1.1, 0, z1 * 1.1), steps=40
        )
    hub = solids.lathe(mm("0,26 30,25 50,20 56,10 56,0"), kit["frame"], smooth=5)
    place(hub, (0, 0, 0), (90, 0, 0))
    parts._hands(kit, 0.13, -0.032, broad=0.01)


def kitchen(kit: Kit) -> None:
    """A round kitchen clock: fat coloured rim, bold figures, minute track."""
    rim = mm("126,0 158,0 165,8 166,22 160,38 148,44 136,40 128,28")
    parts._facing(solids.lathe(rim, kit["frame"], smooth=6, closed=True, steps=144), (0, 0, 0))
    parts._dial(kit, 0.135, 0.008, -0.012)
    lettering.around(HOURS, 0.098, 0.034, kit["mark"], -0.0128, bold=0.0006)
    for minute in range(60):
        x, z = parts._spot(minute * 6, 0.122)
        wide = 0.004 if minute % 5 == 0 else 0.0018
        place(
            solids.box((wide, 0.001, 0.007), kit["mark"], bevel=0.0002),
            (x, -0.0126, z),
            (0, minute * 6, 0),
        )
    parts._hands(kit, 0.122, -0.019, broad=0.0085)


def porthole(kit: Kit) -> None:
    """A ship's clock: cast flange with bolts, stepped bezel, Roman figures."""
    flange = mm("86,0 138,0 140,2 140,9 137,11 112,13 110,16 108,30 104,34 98,34 92,26 88,24")
    parts._facing(solids.lathe(flange, kit["frame"], closed=True, steps=144), (0, 0, 0))
    for turn in np.arange(22.5, 360, 45):
        x, z = parts._spot(float(turn), 0.126)
        bolt = solids.lathe(mm("0,6 4.5,5.5 7,3 7.5,0"), kit["frame"], smooth=4, steps=24)
        place(bolt, (x, -0.011, z), (90, 0, 0))
        place(
            solids.box((0.009, 0.0006, 0.0014), kit["mark"], bevel=0.0002),
            (x, -0.0171, z),
            (0, float(turn) * 2.3, 0),
        )
    parts._dial(kit, 0.094, 0.006, -0.012)
    lettering.around(lettering.ROMAN, 0.074, 0.022, kit["mark"], -0.0126, upright=False)
    for minute in range(60):
        x, z = parts._spot(minute * 6, 0.088)
        mark = solids.box((0.0009, 0.0008, 0.004), kit["mark"], bevel=0.0001)
        place(mark, (x, -0.0122, z), (0, minute * 6, 0))
    parts._hands(kit, 0.088, -0.018, broad=0.0045)

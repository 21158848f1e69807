"""How the desks are built."""

from __future__ import annotations

import bpy
import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import casework, furniture, outlines, solids
from catalog.studio.shapes.casework import Case

HIGH_M = 0.75


def trestles(kit: Kit) -> None:
    """A plain top on two wooden trestles, each two A frames joined by rails."""
    wood, wide, deep = kit["wood"], 1.5, 0.72
    solids.box((wide, deep, 0.026), kit["top"], (0, 0, HIGH_M - 0.013), bevel=0.004)
    for side in (-1, 1):
        x = side * 0.48
        for end in (-1, 1):
            for lean in (-1, 1):
                head = np.array((x + lean * 0.035, end * 0.27, HIGH_M - 0.05))
                foot = np.array((x + lean * 0.17, end * 0.3, 0.0))
                _bar(head, foot, 0.032, wood)
            solids.box((0.23, 0.024, 0.03), wood, (x, end * 0.287, 0.3), bevel=0.003)
        solids.box((0.11, 0.62, 0.036), wood, (x, 0, HIGH_M - 0.045), bevel=0.004, grain="Y")
        for lean in (-1, 1):
            solids.box(
                (0.026, 0.56, 0.036), wood, (x + lean * 0.098, 0, 0.36), bevel=0.003, grain="Y"
            )


def _bar(start: np.ndarray, end: np.ndarray, side: float, stuff: bpy.types.Material) -> None:
    """A square bar between two points, a little thinner at its end."""
    solids.tube([start, (start + end) / 2, end], side * 0.68, stuff, sides=4)


def writing(kit: Kit) -> None:
    """A mid-century writing desk: two drawers under the top, a low gallery with pigeon holes."""
    wood, wide, deep = kit["wood"], 1.2, 0.58
    case = Case(wide, deep, 0.13, level=0.62)
    casework.carcass(case, wood)
    casework.drawers(case, [(1, 3)], kit["front"], pull=casework.knobs(kit["pull"], radius=0.011))
    furniture.round_legs(
        wide - 0.16, deep - 0.12, case.level, wood, radius=0.023, tip=0.013, splay=0.045
    )
    back, shelf = 0.2, 0.18
    y = deep / 2 - back / 2
    solids.box((wide, back, 0.018), wood, (0, y, HIGH_M + shelf), bevel=0.004)
    solids.box((wide - 0.04, 0.012, shelf), wood, (0, deep / 2 - 0.01, HIGH_M + shelf / 2))
    for x in (-0.5, -0.2, 0.2, 0.5):
        thick = 0.018 if abs(x) < 0.4 else 0.02
        place = (x * (wide - 0.02) if abs(x) == 0.5 else x, y, HIGH_M + shelf / 2)
        solids.box((thick, back - 0.004, shelf - 0.016), wood, place, grain="Z")
    for side in (-1, 1):
        solids.box(
            (0.355, 0.016, shelf - 0.026),
            kit["front"],
            (side * 0.394, y - back / 2 + 0.012, HIGH_M + shelf / 2),
            bevel=0.003,
        )
        knob = (side * 0.394, y - back / 2 + 0.004, HIGH_M + shelf / 2)
        furniture.knob(knob, kit["pull"], radius=0.009)


def pedestal(kit: Kit) -> None:
    """A partner's desk: two pedestals of drawers, a leather-lined moulded top."""
    wood, wide, deep = kit["wood"], 1.4, 0.7
    pull = casework.rings(kit["pull"], radius=0.018)
    for side in (-1, 1):
        x = side * (wide / 2 - 0.2)
        case = Case(0.4, deep, 0.56, level=0.07)
        with casework.shifted((x, 0, 0)):
            casework.carcass(case, wood)
            casework.panelled(case, [(1, 1), (1, 1), (1.15, 1)], wood, rail=0.03, pull=pull)
            casework.plinth(case, wood)
    frieze = Case(wide, deep, 0.12, level=0.63)
    casework.carcass(frieze, wood)
    casework.panelled(frieze, [(1, 3)], wood, rail=0.022)
    for x in (-0.46, 0.0, 0.46):
        pull((x, frieze.face, 0.7), 0.3)
    solids.box((wide + 0.05, deep + 0.05, 0.028), wood, (0, 0, 0.765), bevel=0.009)
    lining = outlines.rounded_rect(wide - 0.1, deep - 0.1, 0.012)
    solids.slab(lining, 0.003, kit["leather"], (0, 0, 0.7785), bevel=0.001)
    edge = np.column_stack(
        (outlines.rounded_rect(wide - 0.13, deep - 0.13, 0.01), np.full(44, 0.7815))
    )
    solids.tube(edge, 0.0016, kit["pull"], closed=True, sides=6)


def standing(kit: Kit) -> None:
    """A height-adjustable desk: two telescopic columns on long feet, a control panel."""
    metal, wide, deep, high = kit["metal"], 1.4, 0.75, 0.86
    top = outlines.rounded_rect(wide, deep, 0.03)
    solids.slab(top, 0.025, kit["top"], (0, 0, high - 0.025), bevel=0.004, grain="X")
    for side in (-1, 1):
        x = side * 0.5
        foot = outlines.rounded_rect(0.075, deep - 0.08, 0.03)
        solids.slab(foot, 0.026, metal, (x, 0, 0.006), bevel=0.008)
        for end in (-1, 1):
            pad = [(0, 0), (0.018, 0), (0.018, 0.008), (0, 0.008)]
            solids.lathe(pad, kit["dark"], (x, end * 0.29, 0))
        for low, tall, broad in ((0.03, 0.44, 0.085), (0.4, high - 0.44, 0.072)):
            column = outlines.rounded_rect(broad * 0.72, broad, 0.012)
            solids.slab(column, tall, metal, (x, 0.04, low), bevel=0.002, grain="Z")
        solids.box((0.06, deep - 0.2, 0.035), metal, (x, 0, high - 0.043), bevel=0.004)
    solids.box((1.0, 0.05, 0.036), metal, (0, 0.04, high - 0.045), bevel=0.004)
    solids.box((0.13, 0.045, 0.018), kit["dark"], (0.42, -deep / 2 + 0.024, high - 0.035))
    for number in range(4):
        at = (0.38 + number * 0.026, -deep / 2 - 0.0005, high - 0.035)
        solids.box((0.014, 0.004, 0.008), kit["key"], at, bevel=0.0015)


def framed(kit: Kit) -> None:
    """A plank top with two shelves at one side in a frame of square steel bar."""
    wood, metal, wide, deep = kit["wood"], kit["metal"], 1.3, 0.6
    for number in range(4):
        y = -deep / 2 + deep / 8 + number * deep / 4
        solids.box((wide, deep / 4 - 0.003, 0.034), wood, (0, y, HIGH_M - 0.017), bevel=0.005)
    for x in (-wide / 2 + 0.015, wide / 2 - 0.345, wide / 2 - 0.015):
        for y in (-deep / 2 + 0.015, deep / 2 - 0.015):
            height = HIGH_M - 0.034
            solids.box((0.026, 0.026, height), metal, (x, y, height / 2), grain="Z")
        for z in (0.11, HIGH_M - 0.048):
            solids.box((0.026, deep - 0.056, 0.026), metal, (x, 0, z))
    for z in (0.13, 0.4):
        solids.box((0.33, deep - 0.03, 0.024), wood, (wide / 2 - 0.18, 0, z + 0.012), bevel=0.004)
    solids.box((0.32, 0.02, 0.02), metal, (wide / 2 - 0.18, deep / 2 - 0.015, 0.392))
    solids.box((0.32, 0.02, 0.02), metal, (wide / 2 - 0.18, -deep / 2 + 0.015, 0.392))
    solids.box((wide - 0.4, 0.02, 0.026), metal, (-0.15, deep / 2 - 0.015, HIGH_M - 0.048))
    slope = np.degrees(np.arctan2(HIGH_M - 0.2, deep - 0.08))
    reach = np.hypot(HIGH_M - 0.2, deep - 0.08)
    for turn in (-1, 1):
        at = (-wide / 2 + 0.015, 0, (HIGH_M + 0.06) / 2)
        solids.box((0.006, reach, 0.02), metal, at, turn_deg=(turn * slope, 0, 0), bevel=0.001)


def bureau(kit: Kit) -> None:
    """A secretary: a drop front that lies open over two drawers, pigeon holes behind it."""
    wood, wide, deep = kit["wood"], 0.84, 0.42
    case = Case(wide, deep, 0.3, level=0.42)
    casework.carcass(case, wood)
    casework.drawers(case, [(1, 1), (1, 2)], kit["front"], pull=casework.knobs(kit["pull"]))
    upper = Case(wide, deep - 0.14, 0.34, level=0.722)
    with casework.shifted((0, 0.07, 0)):
        _niches(kit, upper)
    flap = (0, -deep / 2 - 0.11, 0.732)
    solids.box((wide - 0.01, 0.36, 0.02), wood, flap, bevel=0.004)
    lining = (0, -deep / 2 - 0.12, 0.743)
    solids.box((wide - 0.1, 0.28, 0.002), kit["leather"], lining, bevel=0.0008)
    for side in (-1, 1):
        x = side * (wide / 2 - 0.012)
        solids.rod((x, -0.08, 0.9), (x, -deep / 2 - 0.2, 0.745), 0.0025, kit["pull"])
    furniture.round_legs(0.7, 0.3, case.level, wood, radius=0.021, tip=0.013, splay=0.035)


def _niches(kit: Kit, case: Case) -> None:
    """The bureau's upper part: pigeon holes over three little drawers."""
    casework.carcass(case, kit["wood"], filled=False)
    inner = case.wide - 2 * case.thick
    for x in np.linspace(-inner / 2, inner / 2, 6)[1:-1]:
        spot = (x, 0.005, case.level + 0.215)
        solids.box((0.01, case.deep - 0.03, 0.21), kit["wood"], spot, bevel=0.002, grain="Z")
    shelf = (0, 0.005, case.level + 0.108)
    solids.box((inner - 0.002, case.deep - 0.03, 0.012), kit["wood"], shelf, bevel=0.002)
    for number in range(3):
        x = inner / 3 * (number - 1)
        spot = (x, 0.0, case.level + 0.061)
        solids.box((inner / 3 - 0.006, case.deep - 0.04, 0.078), kit["front"], spot, bevel=0.003)
        furniture.knob((x, -case.deep / 2 + 0.02, spot[2]), kit["pull"], radius=0.008)


def pill(kit: Kit) -> None:
    """An oval top with an undercut edge on two fluted columns."""
    wood = kit["wood"]
    top = outlines.superellipse(1.5, 0.72, 3.2, 160)
    solids.slab(top, 0.034, wood, (0, 0, HIGH_M - 0.034), bevel=0.014, grain="X")
    for x in (-0.48, 0.48):
        furniture.drum_ribs(0.19, HIGH_M - 0.054, wood, (x, 0, 0.02), count=34)
        solids.lathe([(0, 0), (0.178, 0), (0.178, 0.021), (0, 0.021)], kit["dark"], (x, 0, 0))
    tray = Case(0.5, 0.36, 0.09, level=HIGH_M - 0.124, thick=0.014)
    casework.carcass(tray, wood)
    casework.drawers(tray, [(1, 1)], wood, pull=casework.knobs(kit["pull"], radius=0.01))


def corner(kit: Kit) -> None:
    """An L-shaped desk: a return at the left, a pedestal of three drawers at the right."""
    metal, wide, deep, thick = kit["metal"], 1.6, 0.62, 0.028
    left, reach = -wide / 2, 1.35
    ell = [(left, deep / 2), (left, deep / 2 - reach), (left + 0.55, deep / 2 - reach)]
    ell += [(left + 0.55, -deep / 2), (wide / 2, -deep / 2), (wide / 2, deep / 2)]
    flat = np.column_stack((np.array([*ell, ell[0]]), np.zeros(7)))
    outline = outlines.fillet(flat, 0.03)[:-1, :2]
    solids.slab(outline, thick, kit["wood"], (0, 0, HIGH_M - thick), bevel=0.004, grain="X")
    end = deep / 2 - reach + 0.06
    for x in (left + 0.06, left + 0.49):
        hoop = [(x, end, HIGH_M - thick), (x, end, 0.012)]
        solids.tube(hoop, 0.017, metal)
    solids.rod((left + 0.06, end, 0.012), (left + 0.49, end, 0.012), 0.014, metal)
    for y in (-deep / 2 + 0.55, deep / 2 - 0.06):
        solids.rod((left + 0.06, y, HIGH_M - thick), (left + 0.06, y, 0), 0.017, metal)
    case = Case(0.42, deep - 0.06, 0.62, level=HIGH_M - thick - 0.625)
    with casework.shifted((wide / 2 - 0.24, 0, 0)):
        casework.carcass(case, kit["front"])
        bars = casework.bars(kit["pull"], 0.4)
        casework.drawers(case, [(1, 1), (1, 1), (2, 1)], kit["front"], inset=False, pull=bars)
        casework.plinth(case, kit["front"], out=-0.02)

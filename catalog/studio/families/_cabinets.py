"""How the other sideboards are built: glazed, with round ends, arched, inlaid, half open."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import casework, cutout, furniture, outlines, solids
from catalog.studio.shapes.mesh import from_arrays, grid_faces


def vitrine(kit: Kit) -> None:
    """A glazed sideboard: two pairs of glass doors in slim steel, a shelf behind them."""
    case = casework.Case(1.4, 0.4, 0.72, level=0.14)
    wood, metal = kit["wood"], kit["metal"]
    casework.carcass(case, wood, filled=False)
    inner = case.wide - 2 * case.thick - 0.004
    middle = case.level + case.high / 2
    solids.box((inner, case.deep - 0.06, 0.018), wood, (0, 0.015, middle))
    solids.box((0.02, case.deep - 0.05, case.high - 0.046), wood, (0, 0.015, middle), grain="Z")
    for (x, face, z), width, height in casework.openings(case, [(1, 4)]):
        y, bar = face + 0.01, 0.022
        solids.box((width - bar, 0.005, height - bar), kit["glass"], (x, y, z), bevel=0.001)
        for side in (-1, 1):
            at = (x + side * (width / 2 - bar / 2 - 0.001), y, z)
            solids.box((bar, 0.018, height - 0.004), metal, at, bevel=0.002)
            level = (x, y, z + side * (height / 2 - bar / 2 - 0.002))
            solids.box((width - 2 * bar - 0.002, 0.0178, bar), metal, level, bevel=0.002)
        solids.box((width - 2 * bar, 0.014, 0.01), metal, (x, y, z), bevel=0.001)
    for x in (-case.wide / 4, case.wide / 4):
        for side in (-1, 1):
            furniture.knob((x + side * 0.022, case.face, middle + 0.04), metal, radius=0.008)
    furniture.bar_frame((case.wide - 0.04, case.deep - 0.04, case.level), 0.022, metal)


def tambour(kit: Kit) -> None:
    """Slats run all around a case with half-round ends; it stands on four tapered legs."""
    wood, wide, deep, high, level = kit["wood"], 1.6, 0.44, 0.5, 0.2
    outline = outlines.rounded_rect(wide, deep, deep / 2 - 0.004, 40)
    top = outlines.rounded_rect(wide + 0.02, deep + 0.02, deep / 2 + 0.005, 40)
    for z in (level, level + high - 0.026):
        solids.slab(top, 0.026, wood, (0, 0, z), bevel=0.008)
    ring = np.vstack((outline, outline[:1]))
    run = np.concatenate(([0], np.cumsum(np.linalg.norm(np.diff(ring, axis=0), axis=1))))
    slats, per = round(run[-1] / 0.026), 8
    at = np.linspace(0, run[-1], slats * per, endpoint=False)
    flat = np.column_stack([np.interp(at, run, ring[:, axis]) for axis in (0, 1)])
    bulge = 0.007 * np.sin(np.pi * (np.arange(len(at)) % per) / per)
    wave = outlines.inset(flat, 0.012 - bulge[:, None])
    low, up = level + 0.0262, level + high - 0.0262
    rows = np.vstack([np.column_stack((wave, np.full(len(wave), z))) for z in (low, up)])
    faces = grid_faces(2, len(wave), wrap=True)
    from_arrays("slats", rows, faces, wood, grain="Z", sharp_deg=45)
    for x in (-0.012, 0.012):
        solids.box(
            (0.012, 0.014, 0.16), kit["pull"], (x, -deep / 2 - 0.006, level + high / 2), bevel=0.003
        )
    furniture.round_legs(
        wide - 0.5, deep - 0.14, level, kit["leg"], radius=0.022, tip=0.013, splay=0.04
    )


def arcade(kit: Kit) -> None:
    """Four doors with arched panels in a second colour, on short turned feet."""
    case = casework.Case(1.5, 0.42, 0.74, level=0.12)
    frame, panel = kit["frame"], kit["panel"]
    casework.carcass(case, frame)
    for number, ((x, face, z), width, height) in enumerate(casework.openings(case, [(1, 4)])):
        solids.box((width - 0.01, 0.012, height - 0.01), panel, (x, face + 0.012, z), bevel=0.002)
        half, reach = width / 2 - 0.06, height / 2 - 0.075
        arch = outlines.arc(half, 0, 180, 40) + np.array([0, reach - half])
        hole = np.vstack((arch, [(-half, -reach), (half, -reach)]))
        edge = outlines.rounded_rect(width - 0.005, height - 0.005, 0.002, 2)
        shift = np.array([x, z])
        cut = cutout.plate([edge + shift, hole + shift], 0.018, frame, bevel=0.0025)
        cut.location.y = face + 0.004
        side = 1 if number % 2 == 0 else -1
        furniture.knob((x + side * (width / 2 - 0.028), face - 0.005, z), kit["knob"], radius=0.012)
    casework.moulded_top(case, frame, over=0.012, thick=0.024)
    casework.turned_legs(case.wide - 0.06, case.deep - 0.05, case.level, frame, 0.034)


def chevron(kit: Kit) -> None:
    """A tall bar cabinet: its two doors are laid with slats that meet in diamonds; a metal base."""
    case = casework.Case(0.96, 0.42, 1.0, level=0.26)
    wood = kit["wood"]
    casework.carcass(case, wood)
    for (x, face, z), width, height in casework.openings(case, [(1, 2)]):
        solids.box((width - 0.004, 0.012, height - 0.004), wood, (x, face + 0.014, z), grain="Z")
        side = 1 if x > 0 else -1
        for half in (-1, 1):
            _slats(kit, (x, face, z), (width - 0.006, height / 2 - 0.003), side, half)
        furniture.bar_handle(
            (x - side * (width / 2 - 0.03), face - 0.004, z), 0.2, kit["metal"], upright=True
        )
    high, metal = case.level, kit["metal"]
    furniture.bar_frame((case.wide - 0.03, case.deep - 0.03, high), 0.02, metal)


def _slats(
    kit: Kit, at: tuple[float, float, float], size: tuple[float, float], side: int, half: int
) -> None:
    """Slats at 45 degrees over one half of a door, cut along its edges."""
    (x, face, z), (wide, high), pitch = at, size, 0.055
    middle = z + half * (high / 2 + 0.001)
    reach = (wide + high) / 2
    for number, offset in enumerate(np.arange(-reach, reach, pitch)):
        corners = []
        for share in (offset + 0.0008, offset + pitch - 0.0008):
            low = max(-wide / 2, share - high / 2)
            top = min(wide / 2, share + high / 2)
            corners.append((low, top, share))
        (a0, a1, s0), (b0, b1, s1) = corners
        if a1 - a0 < 0.004 or b1 - b0 < 0.004:
            continue
        flat = np.array([(a0, s0 - a0), (a1, s0 - a1), (b1, s1 - b1), (b0, s1 - b0)])
        flat = flat * np.array([side, half]) + np.array([x, middle])
        points = np.vstack(
            [
                np.column_stack((flat[:, 0], np.full(4, y), flat[:, 1]))
                for y in (face + 0.008, face + 0.001)
            ]
        )
        faces = [(4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
        stuff = kit["inlay"] if number % 2 else kit["wood"]
        part = from_arrays("slat", points, faces, stuff, grain="X" if half * side > 0 else "Z")
        edge = part.modifiers.new("edge", "BEVEL")
        edge.width, edge.segments = 0.0012, 2


def niche(kit: Kit) -> None:
    """A long low board: two drawers, an open niche and a door, each in its own tone, on a frame."""
    case = casework.Case(1.7, 0.4, 0.44, level=0.18)
    wood, front = kit["wood"], kit["front"]
    casework.carcass(case, wood, filled=False)
    third = (case.wide - 2 * case.thick) / 3
    middle = case.level + case.high / 2
    for x in (-third / 2, third / 2):
        solids.box((0.02, case.deep - 0.03, case.high - 0.046), wood, (x, 0.01, middle), grain="Z")
    solids.box((third - 0.024, case.deep - 0.04, 0.018), wood, (0, 0.012, middle))
    y = case.face + 0.012
    for row in (-1, 1):
        z = middle + row * (case.high - 0.045) / 4
        furniture.front((third - 0.004, 0.02, (case.high - 0.045) / 2), front, (-third, y, z))
    furniture.front((third - 0.004, 0.02, case.high - 0.045), front, (third, y, middle))
    for x in (-third, third):
        solids.box((third - 0.02, case.deep - 0.05, case.high - 0.06), wood, (x, 0.02, middle))
    for z in (middle + 0.05, middle - 0.15):
        solids.lathe(
            [(0, 0), (0.016, 0), (0.016, 0.012), (0, 0.014)],
            kit["knob"],
            (-third, y - 0.01, z + 0.05),
            turn_deg=(90, 0, 0),
            steps=32,
        )
    solids.lathe(
        [(0, 0), (0.016, 0), (0.016, 0.012), (0, 0.014)],
        kit["knob"],
        (third * 0.62, y - 0.01, middle),
        turn_deg=(90, 0, 0),
        steps=32,
    )
    for side in (-1, 1):
        for depth in (-1, 1):
            top = (side * (case.wide / 2 - 0.24), depth * (case.deep / 2 - 0.05), case.level)
            solids.rod(
                top, (top[0] + side * 0.05, top[1] + depth * 0.02, 0), 0.017, wood, end_radius=0.012
            )
        solids.rod(
            (side * (case.wide / 2 - 0.22), -0.13, 0.12),
            (side * (case.wide / 2 - 0.22), 0.13, 0.12),
            0.009,
            wood,
        )

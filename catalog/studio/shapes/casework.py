"""Cases with drawers and doors: carcasses, rows of fronts, pulls, turned feet, moulded tops.

A case stands on its own level, its back at +Y and its fronts towards -Y; sizes in metres.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import bpy
import numpy as np

from catalog.studio.shapes import furniture, outlines, solids
from catalog.studio.shapes.mesh import Triple

Stuff = bpy.types.Material
Pull = Callable[[Triple, float], None]
"""``pull(at, width)`` fits a front: ``at`` is the middle of its face, ``width`` its breadth."""

GAP_M = 0.002


@dataclass(frozen=True)
class Case:
    """The outside of a case without its legs; ``level`` is its underside, ``thick`` its boards."""

    wide: float
    deep: float
    high: float
    level: float = 0.0
    thick: float = 0.02

    @property
    def top(self) -> float:
        """The height of its upper side."""
        return self.level + self.high

    @property
    def face(self) -> float:
        """The y of its front edge."""
        return -self.deep / 2


def carcass(case: Case, stuff: Stuff, *, filled: bool = True) -> None:
    """Top and bottom between two sides, and a back.

    ``filled`` puts the body of the drawers behind the fronts, so that no gap shows daylight.
    """
    inner = case.wide - 2 * case.thick - GAP_M
    middle = case.level + case.high / 2
    for side in (-1, 1):
        x = side * (case.wide - case.thick) / 2
        solids.box((case.thick, case.deep, case.high), stuff, (x, 0, middle), grain="Z")
    for z in (case.level + case.thick / 2, case.top - case.thick / 2):
        solids.box((inner, case.deep - 0.002, case.thick), stuff, (0, 0.0005, z))
    room = case.high - 2 * case.thick - GAP_M
    if filled:
        depth = case.deep - 0.06
        solids.box((inner, depth, room), stuff, (0, 0.029, middle), bevel=0.001)
    else:
        solids.box((inner, 0.01, room), stuff, (0, case.deep / 2 - 0.008, middle), bevel=0.001)


def openings(
    case: Case, rows: Sequence[tuple[float, int]], *, inset: bool = True
) -> Iterator[tuple[Triple, float, float]]:
    """The fronts of a case from top to bottom, each ``(middle of its face, width, height)``.

    ``rows`` lists (share of the height, fronts side by side). ``inset`` fronts lie between the
    case's boards, others cover their edges.
    """
    border = case.thick + GAP_M / 2 if inset else 0.0015
    wide, high = case.wide - 2 * border, case.high - 2 * border
    total, z = sum(share for share, _ in rows), case.top - border
    for share, count in rows:
        height = high * share / total
        for number in range(count):
            x = -wide / 2 + wide / count * (number + 0.5)
            yield (x, case.face, z - height / 2), wide / count, height
        z -= height


def drawers(
    case: Case,
    rows: Sequence[tuple[float, int]],
    stuff: Stuff,
    *,
    pull: Pull | None = None,
    inset: bool = True,
    lip: float = 0.0,
    thick: float = 0.019,
    grain: str = "X",
) -> None:
    """Drawer fronts over a case; ``lip`` leaves a finger gap of that height above each."""
    for (x, face, z), width, height in openings(case, rows, inset=inset):
        y = face + thick / 2 if inset else face - thick / 2 - 0.001
        furniture.front((width, thick, height - lip), stuff, (x, y, z - lip / 2), grain=grain)
        if pull is not None:
            pull((x, y - thick / 2, z), width)


def panelled(
    case: Case,
    rows: Sequence[tuple[float, int]],
    stuff: Stuff,
    *,
    pull: Pull | None = None,
    rail: float = 0.035,
) -> None:
    """Inset framed fronts: a sunk field in a frame ``rail`` metres broad."""
    for (x, face, z), width, height in openings(case, rows):
        y = face + 0.012
        furniture.front((width, 0.012, height), stuff, (x, y, z))
        for side in (-1, 1):
            upright = (x + side * (width / 2 - rail / 2 - 0.002), face + 0.004, z)
            level = (x, face + 0.004, z + side * (height / 2 - rail / 2 - 0.002))
            solids.box((rail, 0.012, height - 0.004), stuff, upright, bevel=0.003, grain="Z")
            solids.box((width - 2 * rail - 0.005, 0.0118, rail), stuff, level, bevel=0.003)
        if pull is not None:
            pull((x, face + 0.004, z), width)


def knobs(stuff: Stuff, *, radius: float = 0.014, pair_from: float = 0.55) -> Pull:
    """One turned knob a front, two on fronts broader than ``pair_from`` metres."""

    def pull(at: Triple, width: float) -> None:
        x, y, z = at
        spread = (-width * 0.28, width * 0.28) if width > pair_from else (0.0,)
        for shift in spread:
            furniture.knob((x + shift, y, z), stuff, radius=radius)

    return pull


def bars(stuff: Stuff, share: float = 0.3, *, most: float = 0.22) -> Pull:
    """One bar handle a front, ``share`` of its width but at ``most`` that long."""
    return lambda at, width: furniture.bar_handle(at, min(width * share, most), stuff)


def cups(stuff: Stuff, *, width: float = 0.085, pair_from: float = 0.55) -> Pull:
    """Cup pulls: quarter shells, open below."""

    def cup(x: float, y: float, z: float) -> None:
        def surface(u: np.ndarray, v: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
            reach = 0.026 * np.sqrt(np.clip(1.02 - u**4, 0, 1))
            turn = np.radians((v + 1) * 52)
            return u * width / 2, -reach * np.sin(turn), reach * np.cos(turn)

        solids.shell(surface, 0.002, stuff, (x, y, z), samples=(24, 16))

    def pull(at: Triple, broad: float) -> None:
        spread = (-broad * 0.27, broad * 0.27) if broad > pair_from else (0.0,)
        for shift in spread:
            cup(at[0] + shift, at[1], at[2])

    return pull


def rings(stuff: Stuff, *, radius: float = 0.022, pair_from: float = 0.55) -> Pull:
    """Drop rings that hang from a round plate."""

    def ring(x: float, y: float, z: float) -> None:
        plate = [(0, 0), (radius * 0.8, 0), (radius * 0.7, 0.003), (radius * 0.3, 0.005)]
        plate += [(radius * 0.22, 0.012), (0, 0.013)]
        solids.lathe(plate, stuff, (x, y, z), turn_deg=(90, 0, 0), steps=32)
        hoop = outlines.superellipse(2 * radius, 2 * radius, steps=40)
        path = np.column_stack((hoop[:, 0] + x, np.full(40, y - 0.011), hoop[:, 1] + z - radius))
        solids.tube(path, 0.003, stuff, closed=True, sides=10)

    def pull(at: Triple, broad: float) -> None:
        spread = (-broad * 0.28, broad * 0.28) if broad > pair_from else (0.0,)
        for shift in spread:
            ring(at[0] + shift, at[1], at[2])

    return pull


def labels(stuff: Stuff, paper: Stuff) -> Pull:
    """A card holder with a small knob under it: apothecary drawers."""

    def pull(at: Triple, width: float) -> None:
        x, y, z = at
        broad = min(0.07, width * 0.4)
        solids.box((broad, 0.003, 0.03), stuff, (x, y - 0.0015, z + 0.02), bevel=0.001)
        solids.box((broad - 0.01, 0.002, 0.021), paper, (x, y - 0.003, z + 0.02), bevel=0.0005)
        furniture.knob((x, y, z - 0.022), stuff, radius=0.011)

    return pull


def moulded_top(case: Case, stuff: Stuff, *, over: float = 0.02, thick: float = 0.026) -> None:
    """A top that stands out by ``over`` on three sides, on a thinner moulding."""
    solids.box(
        (case.wide + 2 * over, case.deep + over, thick),
        stuff,
        (0, -over / 2, case.top + 0.014 + thick / 2),
        bevel=0.009,
    )
    solids.box(
        (case.wide + over, case.deep + over / 2, 0.014),
        stuff,
        (0, -over / 4, case.top + 0.007),
        bevel=0.005,
    )


def plinth(case: Case, stuff: Stuff, *, out: float = 0.012) -> None:
    """A skirting from the floor up to the case."""
    solids.box(
        (case.wide + 2 * out, case.deep + out, case.level),
        stuff,
        (0, -out / 2, case.level / 2),
        bevel=0.005,
    )


def bun_feet(case: Case, stuff: Stuff, *, radius: float = 0.038) -> None:
    """Four turned bun feet under the corners."""
    high = case.level
    bun = [(0, 0), (radius * 0.6, 0), (radius, high * 0.32), (radius * 0.95, high * 0.6)]
    bun += [(radius * 0.55, high * 0.82), (radius * 0.75, high), (0, high)]
    inset = radius + 0.004
    for sx, sy in furniture.CORNERS:
        at = (sx * (case.wide / 2 - inset), sy * (case.deep / 2 - inset), 0)
        solids.lathe(bun, stuff, at, smooth=5, steps=48)


def turned_legs(width: float, depth: float, height: float, stuff: Stuff, radius: float) -> None:
    """Four turned legs, a square block above a vase, a ring and a tapering foot."""
    shape = [(0.0, 0.0), (0.42, 0.0), (0.52, 0.03), (0.45, 0.08), (0.62, 0.35), (0.95, 0.62)]
    shape += [(0.98, 0.7), (0.62, 0.78), (0.6, 0.8), (0.95, 0.83), (0.6, 0.86), (0.7, 0.9)]
    profile = [(r * radius, z * height) for r, z in shape] + [(0.0, 0.9 * height)]
    for sx, sy in furniture.CORNERS:
        x, y = sx * (width / 2 - radius), sy * (depth / 2 - radius)
        solids.lathe(profile, stuff, (x, y, 0), smooth=4, steps=40)
        block = (x, y, 0.945 * height)
        solids.box((2 * radius, 2 * radius, 0.11 * height), stuff, block, grain="Z")


def cane_panel(size: tuple[float, float], stuff: Stuff, ground: Stuff, at: Triple) -> None:
    """Woven cane in a front: upright, level and slanting strands; ``at`` is its middle."""
    wide, high = size
    x, y, z = at
    pitch = 0.013
    solids.box((wide, 0.004, high), ground, (x, y + 0.006, z), bevel=0.0005)
    for shift in np.arange(-wide / 2 + pitch / 2, wide / 2, pitch):
        solids.box((0.0042, 0.0016, high), stuff, (x + shift, y, z), bevel=0.0004)
    for shift in np.arange(-high / 2 + pitch / 2, high / 2, pitch):
        solids.box((wide, 0.0016, 0.0042), stuff, (x, y - 0.0018, z + shift), bevel=0.0004)


@contextmanager
def shifted(offset: Triple) -> Iterator[None]:
    """Everything that is made within the block moves by ``offset`` metres at its end."""
    before = set(bpy.context.scene.objects)
    yield
    for part in bpy.context.scene.objects:
        if part not in before and part.parent is None:
            part.location = [at + by for at, by in zip(part.location, offset, strict=True)]

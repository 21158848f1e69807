"""Parts of wrist watches: cases, lugs, dials, hands, bezels, straps and link bracelets.

A watch faces -Y around the middle of its dial, twelve o'clock up; its case back lies at y = 0. All
lengths are metres. The strap closes in a loop behind the case, as on a display cuff.
"""

from __future__ import annotations

from collections.abc import Sequence

import bpy
import numpy as np

from catalog.studio.shapes import bags, cutout, outlines, solids, sweep, turned
from catalog.studio.shapes.mesh import Points, Triple, place

Stuff = bpy.types.Material
MM = 0.001
FACING = (90, 0, 0)  # turns a lathe's axis from Z to -Y


def clock(radius: float, hour: float, y: float = 0.0) -> Points:
    """The point at an hour (0..12) of a dial."""
    turn = hour * np.pi / 6
    return np.array([radius * np.sin(turn), y, radius * np.cos(turn)])


def case(radius: float, tall: float, opening: float, stuff: Stuff, *, dome: float = 0.6) -> None:
    """A round case: rounded flank, bezel that falls by ``dome`` (share) to the dial's opening."""
    lip = tall - 0.0003
    profile = [
        (0, 0),
        (radius * 0.86, 0),
        (radius * 0.97, tall * 0.14),
        (radius, tall * 0.3),
        (radius, tall * 0.62),
        (radius * 0.985, tall * 0.74),
        (radius - (radius - opening) * dome, tall * 0.94),
        (opening + 0.0006, tall),
        (opening + 0.0001, lip),
        (opening, tall - 0.0016),
    ]
    solids.lathe(profile, stuff, steps=120, turn_deg=FACING)


def disc(
    radius: float, y: float, stuff: Stuff, *, thick: float = 0.0005, at: Triple = (0, 0)
) -> bpy.types.Object:
    """A dial or subdial whose face lies at ``y``, its middle at ``at`` (x, z)."""
    circle = outlines.superellipse(2 * radius, 2 * radius, 2.0, 96)
    return place(cutout.plate([circle], thick, stuff, bevel=0.0001), (at[0], y + thick / 2, at[1]))


def hoop(outer: float, inner: float, y: float, stuff: Stuff, *, thick: float = 0.0006,
         at: Triple = (0, 0)) -> bpy.types.Object:  # fmt: skip
    """A flat ring whose face lies at ``y``."""
    rings = [outlines.superellipse(2 * r, 2 * r, 2.0, 96) for r in (outer, inner)]
    made = cutout.plate(rings, thick, stuff, bevel=min(0.0002, (outer - inner) * 0.3))
    return place(made, (at[0], y + thick / 2, at[1]))


def batons(
    radius: float,
    long: float,
    broad: float,
    y: float,
    stuff: Stuff,
    *,
    hours: Sequence[float] = range(12),
    thick: float = 0.0005,
) -> None:
    """Applied hour markers that end at ``radius``."""
    for hour in hours:
        at = clock(radius - long / 2, hour, y - thick / 2)
        solids.box(
            (broad, thick, long), stuff, tuple(at), bevel=0.00012, turn_deg=(0, hour * 30, 0)
        )


def track(radius: float, y: float, stuff: Stuff, *, long: float = 0.0009) -> None:
    """The sixty minute strokes."""
    strokes = [m / 5 for m in range(60)]
    batons(radius, long, 0.00022, y, stuff, hours=strokes, thick=0.00012)


def numerals(radius: float, size: float, y: float, stuff: Stuff, labels: dict[float, str]) -> None:
    """Upright figures at hours of the dial."""
    for hour, text in labels.items():
        cutout.lettering(text, size, stuff, clock(radius, hour, y - 0.0001), thickness=0.0002)


def hand(
    hour: float, long: float, broad: float, y: float, stuff: Stuff, *, tail: float = 0.2,
    tip: float = 0.4, thick: float = 0.0003,
) -> bpy.types.Object:  # fmt: skip
    """A hand that points at an hour; ``tip`` is its width at the end as a share of ``broad``."""
    half = broad / 2
    shape = np.array([
        (-half * 0.8, -long * tail), (half * 0.8, -long * tail), (half, 0), (half, long * 0.55),
        (half * tip, long * 0.98), (0, long), (-half * tip, long * 0.98), (-half, long * 0.55),
        (-half, 0),
    ])  # fmt: skip
    made = cutout.plate([shape], thick, stuff, bevel=thick * 0.3)
    return place(made, (0, y, 0), (0, hour * 30, 0))


def hands(y: float, reach: float, stuff: Stuff, second: Stuff | None = None, *,
          broad: float = 0.0013, tip: float = 0.4) -> None:  # fmt: skip
    """Hands at ten past ten, the seconds at 34; ``reach`` is the dial's radius."""
    hand(10.15, reach * 0.56, broad * 1.25, y - 0.0004, stuff, tip=tip)
    hand(2.0, reach * 0.84, broad, y - 0.0008, stuff, tip=tip)
    if second is not None:
        hand(6.8, reach * 0.9, 0.00042, y - 0.0012, second, tail=0.25, tip=0.9)
    solids.lathe([(0, 0.0018), (0.0009, 0.0017), (0.0011, 0.0013), (0.0011, 0)], second or stuff,
                 (0, y, 0), steps=24, turn_deg=FACING)  # fmt: skip


def crown(x: float, y: float, radius: float, stuff: Stuff, *, z: float = 0.0,
          long: float = 0.0032) -> bpy.types.Object:  # fmt: skip
    """A fluted winding crown (or a chronograph's pusher) that sticks out at the right."""
    profile = np.array([(0, 0), (radius * 0.7, 0), (radius, long * 0.25), (radius, long * 0.85),
                        (radius * 0.85, long), (0, long)])  # fmt: skip
    ripple = turned.flutes(22, 0.1)
    return turned.revolve(profile, stuff, (x, y, z), ripple=ripple, steps=132, turn_deg=(0, 90, 0))


def lugs(inner: float, root: float, end: Triple, stuff: Stuff, *, broad: float = 0.0032) -> None:
    """Four horns beside the strap; ``inner`` is half the gap, ``end`` (y, z) their tips."""
    for side in (-1, 1):
        for up in (-1, 1):
            x = side * (inner + broad / 2)
            path = [
                (x * 1.02, -0.0045, up * root),
                (x, -0.0048, up * (root + (end[1] - root) * 0.5)),
                (x, (end[0] - 0.0048) / 2, up * (root + (end[1] - root) * 0.88)),
                (x, end[0], up * end[1]),
            ]
            line = outlines.smooth_path(path, 6)
            thick = np.linspace(0.0052, 0.0034, len(line))
            sweep.bar(line, broad, thick, stuff, face=(0, -1, up * 0.2), power=3.2, sides=20)


def loop(top: float, y: float = -0.0022, deep: float = 0.055) -> Points:
    """The strap's way from the upper lugs around the wrist to the lower ones, dense points."""
    half = [
        (y, top),
        (y + 0.0022, top + 0.0065),
        (y + 0.009, top + 0.0125),
        (deep * 0.36, top + 0.0165),
        (deep * 0.66, top + 0.0125),
        (deep * 0.92, top - 0.002),
        (deep, 0.0),
    ]
    knots = [(0, b, z) for b, z in half] + [(0, b, -z) for b, z in half[-2::-1]]
    return sweep.resampled(outlines.smooth_path(knots, 14), 0.0012)


def outward(path: Points) -> Points:
    """Directions away from the wrist at each point of a strap's path."""
    tangent = np.gradient(path, axis=0)
    out = np.column_stack((np.zeros(len(path)), -tangent[:, 2], tangent[:, 1]))
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    return out if out[0, 1] < 0 else -out


def strap(path: Points, width: tuple[float, float], thick: tuple[float, float], stuff: Stuff,
          thread: Stuff | None = None, *, inset: float = 0.0018) -> None:  # fmt: skip
    """A strap that tapers from the lugs to the buckle; stitched along its edges if wished."""
    out = outward(path)
    away = np.abs(np.linspace(-1, 1, len(path)))
    wide = width[1] + (width[0] - width[1]) * np.clip(away * 1.4 - 0.4, 0, 1)
    high = thick[1] + (thick[0] - thick[1]) * away**2
    sweep.bar(path, wide, high, stuff, face=out, power=3.6)
    if thread is None:
        return
    surface = path + out * (high * 0.5 + 0.0001)[:, None]
    for side in (-1, 1):
        row = surface + np.array([1.0, 0, 0]) * (side * (wide / 2 - inset))[:, None]
        bags.stitches(row - out * 0.0002, thread, pitch=0.0029, thick=0.00032)


def bracelet(
    path: Points,
    widths: Sequence[float],
    pitch: float,
    stuffs: Sequence[Stuff],
    *,
    thick: float = 0.003,
    taper: float = 0.82,
) -> None:
    """Rows of links; ``widths`` of one row from edge to edge, ``stuffs`` in the same order."""
    line = sweep.resampled(path, pitch)
    out = outward(line)
    for row, (at, away) in enumerate(zip(line, out, strict=True)):
        far = 1 - abs(2 * row / (len(line) - 1) - 1)
        scale = 1 - (1 - taper) * far
        lean = float(np.degrees(np.arctan2(-away[2], -away[1])))
        x = -sum(widths) / 2
        for number, (wide, stuff) in enumerate(zip(widths, stuffs, strict=True)):
            middle = at + np.array([(x + wide / 2) * scale, 0, 0])
            shift = 0.5 * pitch * (number % 2) * np.cross([1.0, 0, 0], away)
            solids.box((wide * scale - 0.00012, thick * (1.0 + 0.06 * (number % 2)), pitch * 0.95),
                       stuff, tuple(middle + shift), bevel=0.0006,
                       turn_deg=(lean, 0, 0))  # fmt: skip
            x += wide

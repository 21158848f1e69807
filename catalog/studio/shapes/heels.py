"""Leather soles, welts and heels: stacked, block, flared, stiletto, wedge, platform."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import bpy
import numpy as np

from catalog.studio.shapes import bags, solids
from catalog.studio.shapes.last import Array, Last
from catalog.studio.shapes.mesh import Points, from_arrays, grid_faces
from catalog.studio.shapes.soles import floor_line, offset, shrunk

Stuff = bpy.types.Material


def slim(
    last: Last,
    stuff: Stuff,
    *,
    out: float = 0.003,
    thick: float | Callable[[Array], Array] = 0.004,
    lift: float = 0.0,
    heel_out: float | None = None,
) -> bpy.types.Object:
    """A sole of even thickness that follows the foot: leather soles, welts, platforms.

    ``thick`` may depend on x (platforms); ``lift`` metres raise its upper side over the feather
    edge; ``heel_out`` is its overhang behind.
    """
    edge = last.feather(480)
    behind = np.clip((edge[:, 0] / last.length - 0.2) / 0.25, 0, 1)
    far = (out if heel_out is None else heel_out) * (1 - behind) + out * behind
    deep = thick(edge[:, 0]) if callable(thick) else np.full(len(edge), thick)
    round_ = min(float(deep.min()) * 0.35, 0.0015)
    layers = []
    for inset, z in (
        (round_ * 1.2, -deep),
        (round_ * 0.4, -deep + round_ * 0.4),
        (0.0, -deep + round_),
        (0.0, -round_),
        (round_ * 0.4, -round_ * 0.4),
        (round_, 0.0),
    ):
        ring = offset(edge, far - inset)
        ring[:, 2] += z + lift
        layers.append(ring)
    layers = [shrunk(layers[0]), *layers, shrunk(layers[-1])]
    count = len(edge)
    faces: list[Sequence[int]] = list(grid_faces(len(layers), count, wrap=True))
    for end in (0, len(layers) - 1):
        base = end * count
        faces += [
            (base + i, base + i + 1, base + count - 2 - i, base + count - 1 - i)
            for i in range(count // 2 - 1)
        ]
    return from_arrays("slim sole", np.vstack(layers), faces, stuff, grain="X", sharp_deg=50)


def platform(last: Last, front: float, back: float = 0.004) -> Callable[[Array], Array]:
    """A thickness for `slim`: ``front`` metres under the forefoot, ``back`` from the arch on."""

    def thick(x: Array) -> Array:
        share = np.clip((x / last.length - 0.4) / 0.24, 0, 1)
        toe = np.clip((x / last.length - 0.8) / 0.2, 0, 1.2)
        return back + (front - back) * share**2 * (3 - 2 * share) - last.spring * 0.3 * toe**2

    return thick


def welt(
    last: Last,
    stuff: Stuff,
    thread: Stuff,
    *,
    out: float = 0.0055,
    thick: float = 0.0035,
    lift: float = 0.001,
    waist: float = 0.002,
) -> None:
    """A welt with its row of stitches on top."""
    slim(last, stuff, out=out, thick=thick, lift=lift, heel_out=waist)
    edge = last.feather(480)
    behind = np.clip((edge[:, 0] / last.length - 0.2) / 0.25, 0, 1)
    ring = offset(edge, (waist + (out - waist) * behind) - 0.0018)
    ring[:, 2] += lift + 0.0002
    front = ring[edge[:, 0] > 0.33 * last.length]
    bags.stitches(front, thread, pitch=0.0042, thick=0.0005)


def heeled(
    last: Last, *, breast: float = 0.3, waist: float = 0.012, toe: float = 0.75
) -> Callable[[Array], Array]:
    """An underside with a heel.

    It springs up at ``breast`` (share of the length) by ``waist`` metres and comes down again
    towards the ball.
    """

    def underside(x: Array) -> Array:
        share = x / last.length
        step = np.clip((share - breast) / 0.012, 0, 1)
        down = np.clip((0.56 - share) / 0.16, 0, 1)
        return floor_line(last, x, toe=toe, heel=0.003) + waist * step * down**2 * (3 - 2 * down)

    return underside


def block(
    last: Last,
    stuff: Stuff,
    *,
    breast: float = 0.27,
    foot: tuple[float, float] = (0.86, 0.9),
    anchor: float = 0.25,
    power: float = 1.0,
    shift: float = 0.0,
    out: float = 0.002,
    under: float = 0.003,
    concave: float = 0.004,
    tip: Stuff | None = None,
    tip_high: float = 0.006,
) -> None:
    """A heel from the heel seat down to the floor.

    Args:
        last: whose heel it carries.
        stuff: leather, lacquer, wood, cork.
        breast: where its front face stands, share of the length.
        foot: its length and breadth at the floor, shares of those above.
        anchor: the place along its length that stays where it is, 0 back, 1 breast.
        power: below 1 it narrows soon and then runs down straight (stiletto), above 1 it flares.
        shift: metres that the foot stands ahead.
        out: metres outside the feather edge at the top.
        under: thickness of the sole over it, metres.
        concave: how deep the breast is hollowed, metres.
        tip: stuff of the top piece at the floor, if another.
        tip_high: its thickness, metres.
    """
    ring = _heel_ring(last, breast, out, concave)
    ring[:, 2] -= under
    low, high = ring[:, 0].min(), ring[:, 0].max()
    fixed = low + anchor * (high - low)
    middle = 0.5 * (ring[:, 1].min() + ring[:, 1].max())
    height = float(ring[:, 2].min())

    def at(t: float) -> Points:
        eased = t**power if power >= 1 else 1 - (1 - t**1.35) ** (2 / power)
        moved = ring.copy()
        moved[:, 0] = fixed + (ring[:, 0] - fixed) * (1 + (foot[0] - 1) * eased) + shift * t
        moved[:, 1] = middle + (ring[:, 1] - middle) * (1 + (foot[1] - 1) * eased)
        moved[:, 2] = ring[:, 2] * (1 - t)
        return moved

    cut = 1 - tip_high / height
    share = np.linspace(0, 1, 48)
    spans = ((stuff, share * (cut if tip else 1.0)), (tip, np.array((cut, (1 + cut) / 2, 1.0))))
    for material, steps in spans:
        if material is None:
            continue
        layers = [at(t) for t in steps]
        faces: list[Sequence[int]] = list(grid_faces(len(layers), len(ring), wrap=True))
        faces += [range(len(ring)), range((len(layers) - 1) * len(ring), len(layers) * len(ring))]
        from_arrays("heel", np.vstack(layers), faces, material, grain="X", sharp_deg=50)


def _heel_ring(last: Last, breast: float, out: float, concave: float) -> Points:
    """The heel seat's outline behind the breast, closed by a hollowed front."""
    edge = offset(last.feather(480), out)
    back = edge[edge[:, 0] < breast * last.length]
    start = int(np.argmax(np.linalg.norm(np.diff(back, axis=0, append=back[:1]), axis=1))) + 1
    back = np.roll(back, -start, axis=0)
    share = np.linspace(0, 1, 32)[1:-1, None]
    front = back[-1] + (back[0] - back[-1]) * share
    front[:, 0] -= concave * np.sin(share[:, 0] * np.pi)
    return np.vstack((back, front))


def stripes(
    last: Last, stuff: Stuff, heights: Sequence[float], *, breast: float = 0.27, out: float = 0.0022
) -> None:
    """Fine lines around a straight heel: the lifts of stacked leather."""
    ring = _heel_ring(last, breast, out, 0.004)
    for z in heights:
        level = ring.copy()
        level[:, 2] = z
        solids.tube(level, 0.0004, stuff, closed=True, sides=6)

"""How the necklaces are built: facing -Y, then laid down."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import cutout, jewels, outlines, solids, sweep, turned

FINE = {"long": 0.0034, "broad": 0.0024, "wire": 0.00042}


def _chain(kit: Kit, wide: float, tall: float, *, point: float = 0.8, **links: float) -> np.ndarray:
    """A chain with its clasp; returns its path, the lowest point of which carries the pendant."""
    path = jewels.drape(wide, tall, point=point)
    jewels.links(path[3:-3], **{**FINE, **links}, stuff=kit["metal"])
    jewels.clasp((0, 0, tall / 2), kit["metal"])
    return path


def _bail(kit: Kit, z: float, tall: float = 0.0055) -> float:
    """The loop that hangs a pendant on its chain at ``z``; returns where the pendant begins."""
    oval = outlines.superellipse(0.0026, tall, 2.0, 30)
    path = np.column_stack((oval[:, 0], np.zeros(30), oval[:, 1] + z - tall * 0.32))
    solids.tube(path, 0.0006, kit["metal"], closed=True, sides=10)
    jewels.ring((0, 0, z - tall * 0.95), 0.0012, 0.0004, kit["metal"])
    return z - tall * 0.95 - 0.0012


def drop(kit: Kit) -> None:
    """A pear-cut stone in a rim on a fine chain."""
    tall = 0.138
    _chain(kit, 0.104, tall)
    top = _bail(kit, -tall / 2)
    shape = jewels.pear(0.0185, 0.027, 36)
    at = (0, 0, top - 0.0146)
    jewels.bezel(jewels.scaled(shape, 0.0007), 0.0015, kit["metal"], at)
    jewels.stone(jewels.pear(0.0185, 0.027, 18), 0.008, kit["stone"], (at[0], -0.0004, at[2]))
    jewels.lay()


def pearls(kit: Kit) -> None:
    """A strand of pearls that grow towards the middle, knotted, with a ball clasp."""
    path = jewels.drape(0.118, 0.148, point=0.1)
    line = sweep.resampled(path, 0.0004)
    run = sweep.arc_length(line)
    at, centres, radii = 0.006, [], []
    while at < run[-1] - 0.006:
        middle = 1 - abs(2 * at / run[-1] - 1)
        radius = 0.0032 + 0.002 * middle**1.2
        centres.append([np.interp(at + radius, run, line[:, k]) for k in range(3)])
        radii.append(radius * kit.chance.uniform(0.97, 1.02))
        at += 2 * radius + 0.0005
    solids.tube(path[2:-2], 0.0004, kit["thread"], sides=6)
    jewels.beads(np.array(centres), np.array(radii), kit["pearl"], stretch=0.97)
    jewels.beads(
        np.array([path[0]]), 0.0042, kit["metal"], along=np.array([[1.0, 0, 0]]), stretch=1.25
    )
    jewels.lay()


def curb(kit: Kit) -> None:
    """A broad curb chain with a bar and ring at the front."""
    tall = 0.15
    path = jewels.drape(0.122, tall, point=0.15)
    jewels.links(path[6:-6], 0.0122, 0.0088, 0.0017, kit["metal"], curb=True)
    jewels.clasp((0, 0, tall / 2), kit["metal"], size=0.015)
    jewels.lay()


def beaded(kit: Kit) -> None:
    """Stone beads between small metal ones, a few larger in the middle."""
    path = jewels.drape(0.12, 0.17, point=0.4)
    line = sweep.resampled(path, 0.0004)
    run = sweep.arc_length(line)
    tangent = np.gradient(line, axis=0)
    groups: dict[str, list[tuple[float, float]]] = {"bead": [], "accent": [], "metal": []}
    at, number = 0.005, 0
    while at < run[-1] - 0.008:
        middle = 1 - abs(2 * at / run[-1] - 1)
        radius = 0.0036 + 0.0034 * middle**2
        part = "accent" if number % 6 == 3 else "bead"
        groups[part].append((at + radius, radius))
        groups["metal"].append((at + 2 * radius + 0.0008, 0.0017))
        at, number = at + 2 * radius + 0.0017, number + 1
    for part, placed in groups.items():
        where = np.array([a for a, _ in placed])
        centres = np.column_stack([np.interp(where, run, line[:, k]) for k in range(3)])
        along = np.column_stack([np.interp(where, run, tangent[:, k]) for k in range(3)])
        stretch = 0.7 if part == "metal" else 0.92
        jewels.beads(
            centres, np.array([r for _, r in placed]), kit[part], along=along, stretch=stretch
        )
    solids.tube(path[2:-2], 0.0004, kit["metal"], sides=6)
    jewels.clasp((0, 0, 0.085), kit["metal"])
    jewels.lay()


def layered(kit: Kit) -> None:
    """Three chains of rising length that share a clasp: small balls, a bar, a disc."""
    top = 0.086
    for wide, tall in ((0.094, 0.108), (0.11, 0.14), (0.124, 0.172)):
        path = jewels.drape(wide, tall, point=0.45) + np.array((0, 0, top - tall / 2))
        jewels.links(path[3:-3], **FINE, stuff=kit["metal"])
    path = jewels.drape(0.094, 0.108, point=0.45) + np.array((0, 0, top - 0.054))
    spots = np.array([jewels.settle_on(path, s) for s in np.linspace(0.36, 0.64, 9)])
    jewels.beads(spots, 0.0022, kit["metal"])
    low = top - 0.14
    path = [(-0.0125, 0, low + 0.0028), (0, 0, low + 0.0018), (0.0125, 0, low + 0.0028)]
    sweep.bar(outlines.smooth_path(path, 8), 0.0026, 0.0016, kit["metal"], power=3)
    end = _bail(kit, top - 0.172, 0.004)
    jewels.disc(0.0088, 0.0013, kit["metal"], (0, 0, end - 0.0086))
    jewels.stone(outlines.superellipse(0.005, 0.005, 2, 12), 0.0024, kit["stone"],
                 (0, -0.0009, end - 0.0086))  # fmt: skip
    for hour in range(12):
        turn = hour * np.pi / 6
        reach = np.array([(0.0042, 0.0066)]).T * [[np.sin(turn), np.cos(turn)]]
        rays = np.column_stack((reach[:, 0], np.full(2, -0.0007), reach[:, 1] + end - 0.0086))
        solids.tube(rays, 0.00025, kit["metal"], sides=6)
    jewels.clasp((0, 0, top), kit["metal"])
    jewels.lay()


def locket(kit: Kit) -> None:
    """An oval locket with an engraved sprig and a hinge on a curb chain."""
    tall = 0.162
    path = jewels.drape(0.112, tall, point=0.75)
    jewels.links(path[3:-3], 0.0042, 0.003, 0.00055, kit["metal"], curb=True)
    jewels.clasp((0, 0, tall / 2), kit["metal"])
    top = _bail(kit, -tall / 2, 0.0065)
    middle = top - 0.0158
    profile = outlines.smooth_path(
        [
            (0.0, 0.0041),
            (0.007, 0.0037),
            (0.0105, 0.0024),
            (0.0118, 0.0008),
            (0.0122, 0.0),
            (0.0118, -0.0008),
            (0.009, -0.0026),
            (0, -0.003),
        ],
        8,
    )
    body = turned.revolve(profile, kit["metal"], (0, 0, middle), steps=96, turn_deg=(90, 0, 0))
    body.scale = (1.0, 1.28, 1.0)
    rim = outlines.superellipse(0.0242, 0.031, 2.0, 80)
    edge = np.column_stack((rim[:, 0], np.zeros(80), rim[:, 1] + middle))
    sweep.bar(edge, 0.0011, 0.0013, kit["metal"], closed=True, power=2.2, sides=10)
    _sprig(kit, middle)
    jewels.lay()


def _sprig(kit: Kit, middle: float) -> None:
    """A twig with leaves, raised on a locket's lid."""
    stem = outlines.smooth_path(
        [(-0.0012, -0.0095), (0.0006, -0.003), (-0.0004, 0.003), (0.0006, 0.009)], 8
    )

    def lid(flat: np.ndarray) -> np.ndarray:
        far = (flat[:, 0] / 0.0118) ** 2 + (flat[:, 1] / 0.0151) ** 2
        return np.column_stack(
            (flat[:, 0], -0.0041 * np.sqrt(np.clip(1 - 0.82 * far, 0.05, 1)), flat[:, 1] + middle)
        )

    solids.tube(lid(stem), 0.00032, kit["mark"], sides=8)
    for number, z in enumerate(np.linspace(-0.0062, 0.0078, 7)):
        side = 1 if number % 2 else -1
        leaf = [(0, z), (side * 0.0022, z + 0.0019), (side * 0.0043, z + 0.0022)]
        line = outlines.smooth_path(leaf, 8)
        broad = 0.0021 * np.sin(np.linspace(0.12, 3.0, len(line)))
        sweep.bar(lid(line), broad, 0.0006, kit["mark"], power=2.2, sides=12)


def medallion(kit: Kit) -> None:
    """A struck coin on a chain of long links."""
    tall = 0.16
    path = jewels.drape(0.116, tall, point=0.6)
    jewels.links(path[4:-4], 0.0098, 0.0038, 0.0007, kit["metal"], power=3.4)
    jewels.clasp((0, 0, tall / 2), kit["metal"], size=0.008)
    top = _bail(kit, -tall / 2, 0.007)
    middle = top - 0.0126
    jewels.disc(0.0125, 0.0018, kit["metal"], (0, 0, middle))
    edge = outlines.superellipse(0.0236, 0.0236, 2, 72)
    line = np.column_stack((edge[:, 0], np.full(72, -0.0008), edge[:, 1] + middle))
    sweep.bar(line, 0.0013, 0.0012, kit["metal"], closed=True, power=2.2, sides=10)
    star = np.array(
        [
            (r * np.sin(a), r * np.cos(a))
            for a, r in zip(np.linspace(0, 2 * np.pi, 16, False), [0.0082, 0.0024] * 8, strict=True)
        ]
    )
    cutout.plate(
        [star],
        0.0012,
        kit["metal"],
        bevel=0.0003,
        bend=lambda p: p + np.array([0, -0.0011, middle]),
    )
    for turn in np.linspace(0, 2 * np.pi, 8, False) + np.pi / 8:
        spot = np.array([[0.0074 * np.sin(turn), -0.0011, middle + 0.0074 * np.cos(turn)]])
        jewels.beads(spot, 0.0008, kit["metal"], along=np.array([[1.0, 0, 0]]))
    jewels.stone(
        outlines.superellipse(0.0046, 0.0046, 2, 12), 0.0022, kit["stone"], (0, -0.0019, middle)
    )
    jewels.lay()


def fringe(kit: Kit) -> None:
    """A collar of drops that lengthen towards the middle, stones at every other tip."""
    tall = 0.146
    path = jewels.drape(0.126, tall, point=0.0)
    jewels.links(path[3:-3], 0.0044, 0.0032, 0.0006, kit["metal"], curb=True)
    jewels.clasp((0, 0, tall / 2), kit["metal"])
    for number, share in enumerate(np.linspace(0.3, 0.7, 23)):
        foot = jewels.settle_on(path, share)
        swell = np.sin(np.pi * number / 22) ** 1.3
        long = 0.009 + 0.019 * swell
        out = np.array([foot[0] * 0.55, 0, -0.07])
        out /= np.linalg.norm(out)
        tip = foot + out * long
        broad = np.interp(
            np.linspace(0, 1, 9), (0, 0.75, 1), (0.0011, 0.0026 + 0.0006 * swell, 0.0006)
        )
        line = foot + out * (np.linspace(0.06, 1, 9) * long)[:, None]
        if number % 2:
            sweep.bar(line, broad, 0.0011, kit["metal"], power=2.4, sides=14)
            continue
        solids.tube([foot, tip - out * 0.004], 0.0004, kit["metal"], sides=8)
        shape = outlines.superellipse(0.0078, 0.0078, 2, 14)
        jewels.bezel(jewels.scaled(shape, 0.0004), 0.0009, kit["metal"], tuple(tip))
        jewels.stone(shape, 0.0036, kit["stone"], tuple(tip + np.array([0, -0.0002, 0])))
    jewels.lay()

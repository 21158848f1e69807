"""How the earrings are built: one ear's piece around its own upright axis, made twice."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import cutout, fibre, jewels, outlines, solids, sweep

Piece = Callable[[int], None]


def _hang(piece: Piece, gap: float, turn: tuple[float, float] = (30, 30)) -> None:
    """Make the pair."""
    jewels.pair(piece, gap, turn)


def _hoop(kit: Kit, radius: float, wide: float, thick: float, power: float = 2.2) -> None:
    """A hoop in the YZ plane (seen from its edge), with the wire that closes it."""
    turn = np.radians(np.linspace(100, 442, 110))
    path = np.column_stack((np.zeros(110), radius * np.cos(turn), radius * np.sin(turn)))
    face = path / radius
    swell = 0.62 + 0.38 * np.sin(np.linspace(0, np.pi, 110)) ** 0.8
    sweep.bar(path, wide * swell, thick * swell, kit["metal"], face=face, power=power, sides=24)
    wire = outlines.smooth_path([path[-1], (0, radius * 0.1, radius * 1.04), path[0]], 8)
    solids.tube(wire, 0.00045, kit["metal"], sides=8)


def hoops(kit: Kit) -> None:
    """Slim round hoops; option ``radius`` and ``bar``: width and thickness, metres."""
    radius = kit.options["radius"]
    wide, thick = kit.options["bar"]
    _hang(lambda _: _hoop(kit, radius, wide, thick), radius * 2.3, (62, 56))
    fibre.stand()


def huggies(kit: Kit) -> None:
    """Broad small hoops with a row of stones set in their front."""
    radius, wide = 0.0066, 0.0044

    def piece(_: int) -> None:
        _hoop(kit, radius, wide, 0.0022, 4.0)
        for turn in np.radians(np.arange(150, 290, 17)):
            out = np.array([0, np.cos(turn), np.sin(turn)])
            made = jewels.stone(outlines.superellipse(0.0021, 0.0021, 2, 12), 0.0011, kit["stone"])
            made.rotation_euler = (np.arctan2(-out[2], -out[1]), 0, 0)
            made.location = tuple(out * (radius + 0.0009))
            for side in (-1, 1):
                spot = out * (radius + 0.0009) + [side * 0.0014, 0, 0]
                jewels.beads(spot[None], 0.0003, kit["metal"], along=np.array([[1.0, 0, 0]]))

    _hang(piece, 0.02, (52, 46))
    fibre.stand()


def studs(kit: Kit) -> None:
    """Solitaire studs: a round brilliant in six claws, post and butterfly behind."""
    radius = 0.0036

    def piece(_: int) -> None:
        shape = outlines.superellipse(2 * radius, 2 * radius, 2.0, 16)
        jewels.stone(shape, 0.0046, kit["stone"])
        jewels.claws(radius, 6, 0.0005, kit["metal"])
        ring = outlines.superellipse(1.3 * radius, 1.3 * radius, 2.0, 40)
        line = np.column_stack((ring[:, 0], np.full(40, 0.0016), ring[:, 1]))
        solids.tube(line, 0.0005, kit["metal"], closed=True, sides=8)
        jewels.post((0, 0.0028, 0), kit["metal"])

    _hang(piece, 0.0145, (14, 46))
    fibre.stand()


def drops(kit: Kit) -> None:
    """A small round stone, a link and a large pear-cut stone on an ear wire."""

    def piece(_: int) -> None:
        jewels.french_hook((0, 0, 0.0), 0.017, 0.00045, kit["metal"])
        jewels.ring((0, -0.0006, -0.0012), 0.0013, 0.0004, kit["metal"])
        small = outlines.superellipse(0.0056, 0.0056, 2, 16)
        jewels.bezel(jewels.scaled(small, 0.0004), 0.001, kit["metal"], (0, 0, -0.0058))
        jewels.stone(small, 0.003, kit["stone"], (0, -0.0003, -0.0058))
        jewels.ring((0, 0, -0.0104), 0.0012, 0.0004, kit["metal"])
        at = (0, 0, -0.0226)
        jewels.bezel(jewels.scaled(jewels.pear(0.013, 0.021, 40), 0.0006), 0.0013, kit["metal"], at)
        jewels.stone(jewels.pear(0.013, 0.021, 18), 0.006, kit["stone"], (0, -0.0004, at[2]))

    _hang(piece, 0.026, (22, 30))
    fibre.stand()


def pearl_drops(kit: Kit) -> None:
    """A small polished hoop with a drop-shaped pearl that hangs in it."""

    def piece(side: int) -> None:
        radius = 0.0068
        _hoop(kit, radius, 0.0024, 0.002)
        front = np.array([0, -0.001, -radius])
        jewels.ring(
            tuple(front + np.array([0, 0, -0.001])), 0.0019, 0.0004, kit["metal"], turn_deg=0
        )
        cap = [(0.0, 0.0016), (0.0014, 0.0012), (0.0028, 0.0), (0.003, -0.0006)]
        solids.lathe(
            outlines.smooth_path(cap, 6),
            kit["metal"],
            tuple(front + np.array([0, 0, -0.0042])),
            steps=40,
        )
        body = outlines.smooth_path(
            [
                (0.0004, 0.0),
                (0.0026, -0.0018),
                (0.0046, -0.0062),
                (0.0052, -0.0098),
                (0.0042, -0.0134),
                (0.002, -0.015),
                (0.0, -0.0153),
            ],
            8,
        )
        solids.lathe(
            body * [1 + 0.02 * side, 1],
            kit["pearl"],
            tuple(front + np.array([0, 0, -0.0038])),
            steps=64,
        )

    _hang(piece, 0.025, (48, 40))
    fibre.stand()


def tassels(kit: Kit) -> None:
    """A beaded top and a long thread tassel with a wound neck on an ear wire."""

    def piece(_: int) -> None:
        jewels.french_hook((0, 0, 0.0), 0.018, 0.00045, kit["metal"])
        jewels.ring((0, -0.0006, -0.0014), 0.0015, 0.00045, kit["metal"])
        jewels.beads(
            np.array([[0, 0, -0.0064]]), 0.0042, kit["bead"], along=np.array([[0, 0, 1.0]])
        )
        cap = [(0.0012, 0.0), (0.0034, -0.0008), (0.0044, -0.0032), (0.0045, -0.0058)]
        solids.lathe(outlines.smooth_path(cap, 6), kit["metal"], (0, 0, -0.0104), steps=48)
        paths = []
        for _number in range(420):
            turn, share = kit.chance.uniform(0, 2 * np.pi), kit.chance.uniform(0, 1) ** 0.5
            out = np.array([np.cos(turn), np.sin(turn)]) * share
            long = 0.05 + kit.chance.uniform(-0.0012, 0.0008)
            way = np.array([(0.0041, 0.0), (0.0049, 0.25), (0.0058, 0.6), (0.0066, 1.0)])
            sway = np.array([kit.chance.gauss(0, 0.0005) for _axis in range(2)])
            paths.append(np.column_stack((
                out[0] * way[:, 0] + sway[0] * way[:, 1], out[1] * way[:, 0] + sway[1] * way[:, 1],
                -0.0145 - long * way[:, 1],
            )))  # fmt: skip
        fibre.strands(paths, 0.00042, kit["thread"], sides=5, tip=0.9)
        for z in np.linspace(-0.0168, -0.0192, 4):
            loop = outlines.superellipse(0.0094, 0.0094, 2, 40)
            solids.tube(
                np.column_stack((loop, np.full(40, z))), 0.0006, kit["bead"], closed=True, sides=8
            )

    _hang(piece, 0.034, (24, 30))
    fibre.stand()


def arches(kit: Kit) -> None:
    """A half disc, an arch and a full disc cut from acetate, linked by rings."""

    def piece(_: int) -> None:
        top = np.vstack((outlines.arc(0.0105, 0, 180, 40), [(-0.0105, 0.0)]))
        cutout.plate([top[:-1]], 0.0026, kit["top"], bevel=0.0009)
        jewels.post((0, 0.0012, 0.005), kit["metal"])
        jewels.ring((0, 0, -0.0016), 0.0018, 0.0004, kit["metal"], turn_deg=55)
        arch = np.vstack((outlines.arc(0.0155, -14, 194, 50), outlines.arc(0.0085, 194, -14, 40)))
        cutout.plate([arch + np.array([0, -0.0196])], 0.0026, kit["arch"], bevel=0.0009)
        jewels.disc(0.0062, 0.0026, kit["disc"], (0, 0, -0.0245))
        jewels.ring((0, 0, -0.0145), 0.0034, 0.0004, kit["metal"], turn_deg=55)

    _hang(piece, 0.04, (16, 24))
    fibre.stand()


def fans(kit: Kit) -> None:
    """Chandelier earrings: a filigree fan with a row of small drops."""

    def piece(_: int) -> None:
        jewels.french_hook((0, 0, 0.0), 0.017, 0.00045, kit["metal"])
        jewels.ring((0, -0.0006, -0.0012), 0.0013, 0.0004, kit["metal"])
        top = np.array([0, 0, -0.0035])
        for radius in (0.006, 0.0115, 0.017):
            flat = outlines.arc(radius, 205, 335, 40)
            line = np.column_stack((flat[:, 0], np.zeros(40), flat[:, 1])) + top
            sweep.bar(line, 0.0011, 0.0011, kit["metal"], power=2.2, sides=10)
        for turn in np.radians(np.linspace(205, 335, 9)):
            out = np.array([np.cos(turn), 0, np.sin(turn)])
            solids.tube([top + out * 0.0012, top + out * 0.017], 0.00045, kit["metal"], sides=8)
            foot = top + out * 0.0172
            jewels.ring(tuple(foot + np.array([0, 0, -0.001])), 0.001, 0.0003, kit["metal"])
            jewels.beads((foot + np.array([0, 0, -0.0048]))[None], 0.0019, kit["bead"], stretch=1.5,
                         along=np.array([[0, 0, 1.0]]))  # fmt: skip
        jewels.stone(
            outlines.superellipse(0.0042, 0.0042, 2, 14),
            0.0022,
            kit["stone"],
            tuple(top + np.array([0, -0.0006, -0.001])),
        )

    _hang(piece, 0.046, (12, 20))
    fibre.stand()

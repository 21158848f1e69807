"""More cushions: pleated round, bolster, knot, boxed floor cushion, pompoms, shell."""

from __future__ import annotations

import numpy as np

from catalog.studio.families._cushions import LEAN_DEG
from catalog.studio.recipe import Kit
from catalog.studio.shapes import fibre, plump, rounded_soft, soft, solids
from catalog.studio.shapes.mesh import place
from catalog.studio.shapes.sketch import Field


def pleated(kit: Kit) -> None:
    """A round velvet cushion whose pleats run to a covered button."""

    def relief(angle: Field, share: Field) -> Field:
        fold = np.abs(np.sin(angle * 21 + 0.5 * np.sin(3 * angle))) ** 0.6
        fade = np.clip(share / 0.12, 0, 1) * np.clip((1.02 - share) / 0.1, 0, 1)
        dimple = 1 - 0.62 * np.exp(-((share / 0.15) ** 2))
        return dimple * (1 - 0.13 * fade * (1 - fold))

    part = rounded_soft.disc(
        lambda angle: 0.2 + 0 * angle, 0.15, kit["cover"], relief, fullness=0.42, steps=420
    )
    for side in (-1, 1):
        button = solids.lathe(
            [(0, 0.012), (0.012, 0.011), (0.021, 0.006), (0.022, 0.0)],
            kit["cover"],
            (0, 0, side * 0.027),
            smooth=5,
            turn_deg=(0 if side > 0 else 180, 0, 0),
        )
        button.parent = part
    place(part, (0, 0, 0), (LEAN_DEG - 6, 0, 0))
    fibre.stand()


def bolster(kit: Kit) -> None:
    """A bolster with piped, gathered ends."""
    part = rounded_soft.bolster(0.1, 0.52, kit["cover"], piping=kit["piping"], seed=3)
    place(part, (0, 0, 0), (12, 0, -8))
    fibre.stand()


def knot(kit: Kit) -> None:
    """A ball knotted from one stuffed tube."""
    path = rounded_soft.knot(0.098, 0.05)
    part = solids.tube(path, 0.047, kit["cover"], closed=True, sides=28)
    place(part, (0, 0, 0), (62, 20, 0))
    fibre.stand()


def floor_cushion(kit: Kit) -> None:
    """A boxed floor cushion: piped edges, nine tufts, a side handle."""
    size = (0.6, 0.6, 0.15)
    part = soft.cushion(
        size, kit["cover"], radius=0.045, crown=0.03, bulge=0.012, dents=0.01, piping=0.0055, seed=5
    )
    for x in (-0.17, 0, 0.17):
        for y in (-0.17, 0, 0.17):
            paths = []
            for _ in range(40):
                lean = np.array([kit.chance.gauss(0, 1), kit.chance.gauss(0, 1), 0.0])
                lean *= 0.02 / max(float(np.hypot(*lean[:2])), 0.3)
                t = np.linspace(0, 1, 5)[:, None]
                bow = np.array([0, 0, 0.016]) * np.sin(np.pi * t * 0.6)
                high = 0.106 - 0.42 * (x * x + y * y)
                paths.append(np.array([x, y, high]) + t * lean + bow)
            fibre.strands(paths, 0.0016, kit["yarn"], tip=0.8).parent = part
    grip = [(-0.06, -0.303, 0), (-0.05, -0.325, 0.004), (0.05, -0.325, 0.004), (0.06, -0.303, 0)]
    solids.tube(grip, 0.011, kit["cover"], flat=0.35).parent = part
    fibre.stand()


def bobbles(kit: Kit) -> None:
    """A square cushion with a pompom every few centimetres around its seam."""
    part = plump.cushion((0.45, 0.45, 0.19), kit["cover"], seed=8, turn_deg=(LEAN_DEG, 0, 0))
    fibre.stand()
    run = np.linspace(-1, 1, 11)[:-1]
    for side in range(4):
        for number, along in enumerate(run):
            u, v = ((along, -1.0), (1.0, along), (-along, 1.0), (-1.0, -along))[side]
            x = u * (1 - 0.085 * (1 - v**2) * abs(u)) * 0.225
            y = v * (1 - 0.085 * (1 - u**2) * abs(v)) * 0.225
            out = np.array([u if abs(u) >= abs(v) else 0.0, v if abs(v) >= abs(u) else 0.0])
            ball = (x + 0.011 * out[0], y + 0.011 * out[1], 0.0)
            seed = side * 20 + number
            rounded_soft.pompom(ball, 0.0155, kit["yarn"], seed).parent = part


def shell(kit: Kit) -> None:
    """A scallop shell of nine ribs that fan from its hinge."""

    def outline(angle: Field) -> Field:
        turn = (angle - np.pi / 2 + np.pi) % (2 * np.pi) - np.pi  # 0 points up
        fan = 0.215 - 0.085 * np.clip(np.abs(turn) / np.pi, 0, 1) ** 1.6
        ribs = 0.012 * np.abs(np.cos(turn * 4.5)) * np.clip(1.9 - np.abs(turn), 0, 1)
        ears = 0.03 * np.exp(-(((np.abs(turn) - 2.55) / 0.2) ** 2))
        return fan + ribs + ears

    def relief(angle: Field, share: Field) -> Field:
        x, y = share * outline(angle) * np.cos(angle), share * outline(angle) * np.sin(angle)
        fan = np.arctan2(x, y + 0.15)
        rib = np.abs(np.cos(fan * 9.5)) ** 0.7
        fade = np.clip((y + 0.15) / 0.1, 0, 1)
        return (0.72 + 0.28 * rib) * fade + 0.6 * (1 - fade)

    part = rounded_soft.disc(outline, 0.15, kit["cover"], relief, fullness=0.5, steps=360)
    place(part, (0, 0, 0), (LEAN_DEG, 0, 0))
    fibre.stand()

"""The collarless boucle jacket: braid along all edges, four patch pockets, metal buttons."""

from __future__ import annotations

from functools import partial

import numpy as np

from catalog.studio.families._tailored import Hanging, arms, body_of, label
from catalog.studio.recipe import Kit
from catalog.studio.shapes import laid, lapels, tailoring
from catalog.studio.shapes.fibre import rope
from catalog.studio.shapes.tailored_sleeves import onto_sleeve, run_of

BRAID = 0.0042


def _braid_cuff(kit: Kit, hung: Hanging) -> None:
    """Braid around a cuff, and two buttons above it."""
    onto, end = onto_sleeve(hung), run_of(hung)
    turn = np.linspace(0, 2 * np.pi, 60, endpoint=False) * hung.arm.upper * 0.9
    rope(
        onto(turn, np.full(60, -end + 0.003), 0.001), BRAID, kit["braid"], pitch=0.012, closed=True
    )
    for number in range(2):
        x = hung.side * hung.arm.upper * 0.9
        laid.button(onto, x, -end + 0.03 + 0.026 * number, kit["button"], radius=0.008)


def _bordered_pocket(kit: Kit, onto: laid.Onto, x: float, z: float, width: float) -> None:
    """A patch pocket with braid along its top, and a button."""
    laid.patch(onto, laid.pocket_outline(x, z, width, width * 0.95, radius=0.014), kit["cloth"])
    top = laid.line_on(onto, [(x - width / 2, z), (x + width / 2, z)], 0.004)
    rope(top, BRAID * 0.8, kit["braid"], pitch=0.012)
    laid.button(onto, x, z - 0.02, kit["button"], radius=0.008, lift=0.006)


def collarless(kit: Kit) -> None:
    """A short jacket with a round neck that closes edge to edge; option ``body`` as elsewhere."""
    body = body_of(kit, buttons=(), depth=0.006)
    low = body.top - 0.085
    edge = lapels.neck_edge(body, low, lap=-0.004)
    onto = partial(tailoring.front, body)
    for side in (1.0, -1.0):
        tailoring.half(body, side, edge.copy(), kit["cloth"], kit["lining"], thick=0.005)
        line = edge[edge[:, 1] < body.top - 0.012] * [side, 1.0]
        rope(laid.line_on(onto, line, 0.002), BRAID, kit["braid"], pitch=0.012)
        hem = [(side * x, 0.004) for x in np.linspace(0.004, 0.96 * body.wide[0], 30)]
        rope(laid.line_on(onto, hem, 0.001), BRAID, kit["braid"], pitch=0.012)
        _bordered_pocket(kit, onto, side * 0.095, 0.15, 0.105)
        _bordered_pocket(kit, onto, side * 0.092, body.under[1] + 0.015, 0.082)
    behind = lapels.neckline(body, low)
    behind = behind[behind[:, 2] > body.top - 0.02]
    for side in (1.0, -1.0):
        rope(behind * [side, 1, 1] + [0, 0, 0.002], BRAID, kit["braid"], pitch=0.012)
    for number in range(5):
        laid.button(onto, 0.016, 0.05 + (low - 0.08) * number / 4, kit["button"], radius=0.0095)
    for hung in arms(kit, body, high=0.006):
        _braid_cuff(kit, hung)
    label(kit, body)

"""How the espadrille wedge is built: canvas on a wedge wrapped in jute rope."""

from __future__ import annotations

import numpy as np

from catalog.studio.families._heels import _heel_cup, ankle_ring
from catalog.studio.recipe import Kit
from catalog.studio.shapes import fibre, heels, shoe_trims, soles, uppers
from catalog.studio.shapes.last import Last

ROPE = 0.0034  # its radius, metres


def _roped(kit: Kit, last: Last, out: float) -> None:
    """The wedge: a core, and jute rope laid around it row under row, parallel to the foot."""
    soles.sole(last, [(out - 0.002, 0.0, 0), (out - 0.002, 1.0, -0.001)], kit["rope"])
    edge = soles.offset(last.feather(300), out - ROPE * 0.4)
    edge = np.roll(edge, 150, axis=0)  # begin at the toe: the rows that end, end there
    for row in range(20):
        path = edge - [0, 0, ROPE + row * ROPE * 1.75]
        above = path[:, 2] > 0.003 + ROPE
        if not above.any():
            break
        keep = path[above]
        if len(keep) > 20:
            fibre.rope(keep, ROPE, kit["rope"], pitch=0.014, closed=bool(above.all()))
    soles.sole(
        last,
        [(out - 0.002, 0.0, 0), (out, 0.0, 0.001), (out, 0.0, 0.004), (out - 0.003, 0.0, 0.005)],
        kit["sole"],
    )


def wedge(kit: Kit) -> None:
    """An espadrille wedge: closed canvas toe, heel cup, ankle strap."""
    last = Last(
        length=0.25,
        toe=2.2,
        toe_from=0.7,
        box=0.8,
        base=0.024,
        heel=0.055,
        spring=0.006,
        width=0.9,
        tip=0.045,
    )
    places = ((0.46, 0.0), (0.49, 0.06), (0.56, 0.1), (0.63, 0.125))
    top = uppers.topline(last, places, last.crest(0.68)[0])
    uppers.sheet(last, top, kit["upper"], kit["lining"], thick=0.002)
    shoe_trims.binding(last, top, 0.0013, kit["upper"], lift=-0.0004)
    shoe_trims.seam(last, uppers.moved(top, -0.01), kit["thread"], lift=0.0004)
    _heel_cup(kit, last, 0.25, reach=0.24)
    ring = ankle_ring(last, 0.28, 0.40)
    shoe_trims.strap(last, ring, 0.014, kit["strap"], lift=0.001)
    shoe_trims.buckle(last, ring[len(ring) // 3], kit["metal"], 0.02, 0.02, lift=0.004)
    _roped(kit, last, 0.0045)
    heels.slim(last, kit["rope"], out=0.004, heel_out=0.004, thick=0.003, lift=0.0004)
    shoe_trims.footbed(last, kit["lining"], lift=0.0014, inset=0.0, cup=0.0015)
    edge = soles.offset(last.feather(400), 0.0012)
    edge[:, 2] += 0.0022
    fibre.rope(edge, 0.0013, kit["thread"], pitch=0.008, closed=True)
    soles.pair(beside=0.125, ahead=0.05)

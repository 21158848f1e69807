"""How the laced boots are built: work boot, hiking boot, chukka."""

from __future__ import annotations

from catalog.studio.families import _laced
from catalog.studio.families._boots import ANKLE, _pull
from catalog.studio.families._laced import Cut
from catalog.studio.recipe import Kit
from catalog.studio.shapes import heels, shoe_trims, soles, uppers
from catalog.studio.shapes.last import Last


def _commando(kit: Kit, last: Last, *, out: float = 0.006, teeth: int = 26) -> None:
    """A rubber lug sole with a heel under a stitched welt."""
    heels.welt(last, kit["welt"], kit["seam"], out=out + 0.001, thick=0.005, waist=out - 0.002)
    under = heels.heeled(last, waist=0.012, toe=0.7)
    soles.sole(
        last,
        [(out - 0.006, 0.0, 0), (out - 0.001, 0.0, 0), (out, 0.05, 0), (out, 0.42, 0)],
        kit["sole"],
        underside=under,
        ripple=soles.treads(teeth, 0.007, 0.42),
    )
    soles.sole(
        last,
        [
            (out - 0.008, 0.3, 0),
            (out - 0.0015, 0.3, 0),
            (out - 0.0005, 0.36, 0),
            (out, 0.9, 0),
            (out - 0.004, 0.94, 0),
        ],
        kit["sole"],
        underside=under,
    )


def work(kit: Kit) -> None:
    """A laced work boot: high shaft, stitched toe cap, speed eyelets, commando sole."""
    last = Last(
        length=0.285,
        toe=2.3,
        box=0.98,
        base=0.019,
        heel=0.018,
        spring=0.013,
        width=0.97,
        lean=0.03,
        shaft=ANKLE,
    )
    cut = Cut(
        topline=((0.01, 0.6), (0.1, 0.605), (0.2, 0.615), (0.3, 0.645)),
        rows=8,
        throat=(0.67, 0.69),
        gap=(0.06, 0.1),
        seam=((0.5, 0.0), (0.55, 0.07), (0.61, 0.14)),
    )
    _laced.vamp(last, cut, kit["upper"], kit["lining"], low=0.002)
    _laced.both(
        last,
        cut.quarter(last, 1),
        kit["upper"],
        kit["thread"],
        edge=0.006,
        twin=0.008,
        thick=0.0016,
    )
    _laced.both(last, cut.eyestay(last, 1, 0.13), kit["upper"], kit["thread"], lift=0.0014)
    shoe_trims.binding(last, cut.over(last), 0.0042, kit["collar"], lift=0.0)
    cap = uppers.across(last, 0.83, 0.8, 2.0)
    uppers.sheet(last, cap, kit["upper"], kit["upper"], lift=0.0016, thick=0.0016)
    for back in (0.006, 0.014):
        shoe_trims.seam(last, uppers.moved(cap, -back), kit["thread"], lift=0.0019)
    low = uppers.counter(last, ((0.29, 0.0), (0.26, 0.1), (0.13, 0.17), (-0.008, 0.2)))
    _laced.both(last, low, kit["upper"], kit["thread"], lift=0.0015, twin=0.008)
    _laced.tongue(last, cut, kit["upper"], kit["lining"], rise=0.02, thick=0.004)
    shoe_trims.eyelets(last, cut.holes(last), kit["metal"], lift=0.003)
    _laced.laces(last, cut, kit["lace"], broad=0.0024, tall=0.8, lift=0.0045)
    _pull(last, (0.01, 0.58), kit, "collar")
    _commando(kit, last)
    soles.pair(beside=0.15, ahead=0.05)


def hiking(kit: Kit) -> None:
    """A hiking boot: suede and nylon, rubber rand, padded collar, hooks, deep lugs."""
    last = Last(
        length=0.285,
        toe=2.2,
        box=1.0,
        base=0.022,
        heel=0.014,
        spring=0.018,
        width=0.98,
        lean=0.03,
        shaft=ANKLE,
    )
    cut = Cut(
        topline=((0.012, 0.5), (0.09, 0.48), (0.19, 0.47), (0.29, 0.51)),
        rows=7,
        throat=(0.69, 0.58),
        gap=(0.06, 0.1),
    )
    _laced.vamp(last, cut, kit["cloth"], kit["lining"], low=0.002)
    _trail_panels(kit, last, cut)
    guard = uppers.across(last, 0.93, 0.62, 0.9)
    uppers.sheet(last, guard, kit["rand"], kit["rand"], lift=0.002, thick=0.002)
    heel = uppers.counter(last, ((0.25, 0.0), (0.2, 0.09), (0.1, 0.13), (-0.009, 0.15)))
    _laced.both(last, heel, kit["rand"], lift=0.0015, thick=0.0018)
    _laced.collar(last, cut, kit["collar"], 0.0075)
    _laced.tongue(last, cut, kit["cloth"], kit["lining"], rise=0.035, thick=0.008)
    shoe_trims.eyelets(last, cut.holes(last), kit["metal"], lift=0.0034)
    _laced.laces(last, cut, kit["lace"], broad=0.0024, tall=0.8, lift=0.005)
    _pull(last, (0.012, 0.48), kit, "collar")
    _trail_sole(kit, last)
    soles.pair(beside=0.15, ahead=0.05)


def _trail_panels(kit: Kit, last: Last, cut: Cut) -> None:
    """Suede over the cloth: the quarter, the eyestay, a padded piece at the ankle."""
    panel = uppers.polygon(
        last,
        (
            (0.02, 0.42),
            (0.1, 0.36),
            (0.24, 0.35),
            (0.3, 0.4),
            (0.36, 0.34),
            (0.5, 0.2),
            (0.6, 0.1),
            (0.57, 0.0),
            (0.3, 0.0),
            (0.1, 0.0),
            (0.02, 0.0),
            (-0.006, 0.1),
            (-0.004, 0.3),
        ),
    )
    _laced.both(last, panel, kit["upper"], kit["thread"], thick=0.0018, twin=0.007)
    _laced.both(last, cut.eyestay(last, 1, 0.15), kit["upper"], kit["thread"], lift=0.0016)
    _laced.both(
        last,
        uppers.polygon(
            last, ((0.13, 0.45), (0.28, 0.47), (0.3, 0.42), (0.22, 0.37), (0.11, 0.385))
        ),
        kit["upper"],
        kit["thread"],
        thick=0.0014,
        puff=0.003,
    )


def _trail_sole(kit: Kit, last: Last) -> None:
    """Deep lugs under a foam midsole."""
    under = heels.heeled(last, waist=0.009, toe=0.7)
    soles.sole(
        last,
        [(-0.004, 0.0, 0), (0.0055, 0.0, 0), (0.0068, 0.05, 0), (0.0066, 0.42, 0)],
        kit["sole"],
        underside=under,
        ripple=soles.treads(30, 0.007, 0.42),
    )
    soles.sole(
        last,
        [
            (-0.002, 0.34, 0),
            (0.005, 0.34, 0),
            (0.0066, 0.4, 0),
            (0.0058, 0.8, 0),
            (0.0048, 0.97, 0),
            (0.003, 1.0, 0),
            (-0.004, 1.0, 0),
        ],
        kit["midsole"],
        underside=under,
        top=0.005,
    )


def chukka(kit: Kit) -> None:
    """A desert boot: two pieces of suede, two or three eyelets, crepe sole."""
    last = Last(
        length=0.285,
        toe=2.15,
        box=0.9,
        base=0.013,
        heel=0.006,
        spring=0.011,
        width=0.95,
        lean=0.03,
        shaft=ANKLE,
    )
    cut = Cut(
        topline=((0.012, 0.395), (0.08, 0.395), (0.18, 0.4), (0.27, 0.425)),
        rows=3,
        throat=(0.53, 0.46),
        gap=(0.03, 0.06),
        seam=((0.37, 0.0), (0.4, 0.1), (0.46, 0.2)),
    )
    _laced.vamp(last, cut, kit["upper"], kit["lining"], low=0.002)
    _laced.both(
        last,
        cut.quarter(last, 1),
        kit["upper"],
        kit["thread"],
        edge=0.006,
        twin=0.008,
        thick=0.0018,
    )
    shoe_trims.binding(last, cut.over(last), 0.0016, kit["upper"])
    _laced.tongue(last, cut, kit["upper"], kit["lining"], rise=0.02, thick=0.003)
    shoe_trims.eyelets(last, cut.holes(last, 0.05), kit["metal"], lift=0.0018)
    _laced.laces(last, cut, kit["lace"], broad=0.0019, tall=0.9, more=0.05, lift=0.003)
    heels.welt(last, kit["welt"], kit["seam"], out=0.006, thick=0.003, waist=0.005)
    soles.sole(
        last,
        [
            (0.002, 0.0, 0),
            (0.0045, 0.0, 0.0008),
            (0.0055, 0.0, 0.003),
            (0.006, 0.6, 0),
            (0.0056, 0.84, 0),
            (-0.004, 0.86, 0),
        ],
        kit["sole"],
    )
    soles.pair(beside=0.145)

"""How the running and high-topped trainers are built: runner, chunky, knit, canvas high-top."""

from __future__ import annotations

import numpy as np

from catalog.studio.families import _laced
from catalog.studio.families._laced import Cut
from catalog.studio.families._trainers import LOW, heel_tab
from catalog.studio.recipe import Kit
from catalog.studio.shapes import shoe_trims, soles, uppers
from catalog.studio.shapes.last import Array, Last

COLLAR = ((0.004, 0.265), (0.06, 0.255), (0.14, 0.215), (0.22, 0.2), (0.3, 0.235), (0.38, 0.32))


def _wedge(low: float, high: float, toe: float = 0.0) -> soles.Height:
    """A midsole's wall: ``high`` metres over the feather edge at the heel, ``low`` at the ball."""

    def top(x: Array) -> Array:
        share = np.clip((x / 0.285 - 0.1) / 0.5, 0, 1)
        front = np.clip((x / 0.285 - 0.85) / 0.15, 0, 1)
        return high + (low - high) * share**2 * (3 - 2 * share) + toe * front**2

    return top


def _guards(kit: Kit, last: Last) -> None:
    """Mudguard around the toe and counter around the heel."""
    guard = uppers.across(last, 0.945, 0.66, 0.9)
    uppers.sheet(last, guard, kit["overlay"], kit["overlay"], lift=0.0014, thick=0.0014)
    shoe_trims.seam(last, uppers.across(last, 0.955, 0.675, 0.9), kit["thread"], lift=0.0017)
    low = uppers.counter(last, ((0.3, 0.0), (0.27, 0.07), (0.16, 0.115), (-0.009, 0.16)))
    _laced.both(last, low, kit["overlay"], kit["thread"], lift=0.0013)


def runner(kit: Kit) -> None:
    """A retro runner: mesh with suede overlays, a flying stripe, a two-tone wedge midsole."""
    last = Last(toe=2.0, box=0.95, base=0.021, heel=0.011, spring=0.017, width=0.97)
    cut = Cut(topline=COLLAR, rows=7, throat=(0.7, 0.355))
    _laced.vamp(last, cut, kit["upper"], kit["lining"])
    _laced.both(last, cut.quarter(last, 1), kit["upper"], edge=0.007, thick=0.0008)
    _guards(kit, last)
    _laced.both(last, cut.eyestay(last, 1, 0.17), kit["overlay"], kit["thread"], lift=0.001)
    wave = uppers.line(last, ((0.24, 0.03), (0.32, 0.075), (0.4, 0.13), (0.47, 0.2)), 1)
    _laced.both(
        last,
        uppers.ribbon(wave, np.linspace(0.05, 0.026, len(wave))),
        kit["accent"],
        kit["thread"],
        lift=0.0018,
        edge=0.005,
    )
    heel_tab(kit, last, cut)
    _laced.tongue(last, cut, kit["upper"], kit["lining"], rise=0.07, thick=0.007)
    _laced.collar(last, cut, kit["lining"], 0.0055)
    _laced.laces(last, cut, kit["lace"])
    wall = _wedge(0.003, 0.012, 0.004)
    soles.sole(
        last,
        [
            (0.0, 0.12, 0),
            (0.006, 0.14, 0),
            (0.0075, 0.3, 0),
            (0.005, 0.62, 0),
            (0.0046, 0.92, 0),
            (0.003, 1.0, 0),
            (-0.004, 1.0, 0),
        ],
        kit["midsole"],
        top=wall,
    )
    soles.sole(
        last,
        [(0.001, 0.0, 0), (0.006, 0.01, 0), (0.0078, 0.06, 0), (0.0078, 0.2, 0), (0.006, 0.21, 0)],
        kit["sole"],
        top=wall,
        ripple=soles.treads(64, 0.0016, 0.15),
    )
    soles.stripe(soles.ring_at(last, 0.0056, 0.55, top=wall), 0.0012, kit["accent"])
    soles.pair()


def chunky(kit: Kit) -> None:
    """A chunky trainer: layered panels on a thick sculpted sole."""
    last = Last(toe=2.3, box=1.05, base=0.033, heel=0.014, spring=0.018, width=1.02)
    cut = Cut(topline=COLLAR, rows=6, throat=(0.69, 0.36))
    _laced.vamp(last, cut, kit["upper"], kit["lining"])
    _laced.both(last, cut.quarter(last, 1), kit["upper"], edge=0.007, thick=0.001)
    _guards(kit, last)
    _laced.both(last, cut.eyestay(last, 1, 0.2), kit["overlay"], kit["thread"], lift=0.001)
    for low, high in ((0.05, 0.03), (0.105, 0.02)):
        sweep = uppers.line(
            last, ((0.19, low + 0.07), (0.33, low + 0.02), (0.46, low + 0.02), (0.6, low + 0.04)), 1
        )
        part = "accent" if low < 0.1 else "overlay"
        _laced.both(last, uppers.ribbon(sweep, high), kit[part], kit["thread"], lift=0.0016)
    heel_tab(kit, last, cut)
    _laced.tongue(last, cut, kit["upper"], kit["lining"], rise=0.08, thick=0.009)
    _laced.collar(last, cut, kit["lining"], 0.0065)
    _laced.laces(last, cut, kit["lace"], broad=0.004)
    wall = _wedge(0.006, 0.02, 0.008)

    def waves(around: Array, share: float) -> Array:
        swell = np.exp(-(((share - 0.55) / 0.22) ** 2))
        return 0.0032 * swell * np.sin(around * 2 * np.pi * 11) ** 3

    soles.sole(
        last,
        [
            (0.003, 0.13, 0),
            (0.009, 0.15, 0),
            (0.0115, 0.26, 0),
            (0.009, 0.36, 0),
            (0.0075, 0.45, 0),
            (0.0085, 0.55, 0),
            (0.0075, 0.66, 0),
            (0.0055, 0.72, 0),
            (0.0062, 0.8, 0),
            (0.0055, 0.95, 0),
            (0.0035, 1.0, 0),
            (-0.004, 1.0, 0),
        ],
        kit["midsole"],
        top=wall,
        ripple=waves,
    )
    soles.stripe(soles.ring_at(last, 0.0058, 0.71, top=wall), 0.0016, kit["accent"])
    soles.sole(
        last,
        [(0.002, 0.0, 0), (0.009, 0.01, 0), (0.0115, 0.05, 0), (0.0115, 0.17, 0), (0.009, 0.18, 0)],
        kit["sole"],
        top=wall,
        ripple=soles.treads(40, 0.003, 0.12),
    )
    soles.pair(beside=0.15)


def knit_runner(kit: Kit) -> None:
    """A knitted runner: one-piece sock upper with a heel loop on a rockered foam sole."""
    last = Last(toe=1.95, box=0.9, base=0.026, heel=0.01, spring=0.022, width=0.95)
    sock = ((0.004, 0.3), (0.06, 0.285), (0.15, 0.25), (0.24, 0.25), (0.31, 0.3), (0.375, 0.39))
    cut = Cut(topline=sock, rows=5, throat=(0.66, 0.36), gap=(0.07, 0.12))
    _laced.vamp(last, cut, kit["upper"], kit["lining"], low=0.0)
    shoe_trims.binding(last, cut.over(last), 0.0026, kit["upper"], lift=0.0)
    stay = Cut(topline=LOW, throat=(0.66, 0.34), gap=(0.07, 0.12), rows=5)
    _laced.both(last, stay.eyestay(last, 1, 0.11), kit["accent"], lift=0.0003, thick=0.0009)
    for n in range(3):
        start = (0.6 - 0.1 * n, 0.03)
        band = uppers.line(last, (start, (0.53 - 0.075 * n, 0.16 + 0.024 * n)), 1)
        _laced.both(last, uppers.ribbon(band, 0.01), kit["accent"], lift=0.0003, thick=0.0007)
    low = uppers.counter(last, ((0.2, 0.0), (0.19, 0.08), (0.1, 0.15), (-0.005, 0.19)))
    _laced.both(last, low, kit["accent"], lift=0.0003, thick=0.0016)
    _laced.laces(last, stay, kit["lace"], more=0.05, lift=0.002, arch=0.002)
    wall = _wedge(0.004, 0.014, 0.005)

    def underside(x: Array) -> Array:
        share = x / last.length
        return (
            0.018 * np.clip((share - 0.62) / 0.38, 0, 1.1) ** 2
            + 0.012 * np.clip((0.14 - share) / 0.16, 0, 1.2) ** 2
        )

    soles.sole(
        last,
        [
            (0.001, 0.0, 0),
            (0.006, 0.02, 0),
            (0.0095, 0.14, 0),
            (0.0098, 0.35, 0),
            (0.0072, 0.55, 0),
            (0.0064, 0.6, 0),
            (0.0062, 0.85, 0),
            (0.0045, 0.97, 0),
            (0.002, 1.0, 0),
            (-0.004, 1.0, 0),
        ],
        kit["midsole"],
        top=wall,
        underside=underside,
    )
    soles.pair(beside=0.14)


def high_top(kit: Kit) -> None:
    """A canvas high-top: rubber toe cap and bumper, striped foxing, ankle patch."""
    last = Last(toe=2.3, box=0.86, base=0.015, heel=0.003, spring=0.009, width=0.95, lean=0.055)
    cut = Cut(
        topline=((0.006, 0.42), (0.1, 0.43), (0.22, 0.455), (0.32, 0.485)),
        rows=8,
        throat=(0.69, 0.525),
        gap=(0.07, 0.11),
    )
    _laced.vamp(last, cut, kit["upper"], kit["lining"], low=0.002)
    _laced.both(last, cut.quarter(last, 1), kit["upper"], kit["thread"], edge=0.006, twin=0.006)
    shoe_trims.binding(last, cut.over(last), 0.0016, kit["upper"], lift=0.0006)
    _laced.both(last, cut.eyestay(last, 1, 0.12), kit["upper"], kit["thread"], lift=0.0012)
    strip = uppers.line(last, ((0.02, 0.08), (0.018, 0.2), (0.028, 0.3), (0.03, 0.41)), 1)
    _laced.both(last, uppers.ribbon(strip, 0.022), kit["upper"], kit["thread"], lift=0.0013)
    _laced.tongue(last, cut, kit["upper"], kit["lining"], rise=0.03, thick=0.003)
    uppers.sheet(
        last,
        uppers.across(last, 0.845, 0.8, 2.2),
        kit["cap"],
        kit["cap"],
        lift=0.0024,
        thick=0.0024,
    )
    shoe_trims.eyelets(last, cut.holes(last), kit["metal"])
    _laced.laces(last, cut, kit["lace"], more=0.045)
    wall = _wedge(0.011, 0.011, 0.012)
    soles.sole(last, soles.cup(0.004), kit["sole"], top=wall)
    soles.stripe(soles.ring_at(last, 0.0042, 0.86, top=wall), 0.0009, kit["accent"])
    soles.stripe(soles.ring_at(last, 0.0042, 0.28, top=wall), 0.0013, kit["accent"])
    soles.pair(beside=0.14)

"""Storage jars: ceramic, clip-top, enamel, cork ball, square, crock, tins, ribbed with brass."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import fibre, lettering, outlines, sketch, solids, turned
from catalog.studio.shapes.sketch import Field, mm


def ceramic(kit: Kit) -> None:
    """A straight stoneware jar with a sealed wooden lid that overhangs a little."""
    wall = mm("48,0 54,1.5 57,6 58,20 58,80 58,132 57,137")
    turned.thrown(wall, 0.0045, kit["body"], floor=0.007, ripple=turned.rings(0.012, 0.0015))
    sketch.lid(mm("50,134 51,137 51,139 50,140"), kit["seal"], smooth=0)
    sketch.lid(mm("56,139 59,140 59.5,142 59.5,152 58,155 54,156 20,156"), kit["lid"], smooth=5)


def _clip(kit: Kit, radius: float, height: float) -> None:
    """The wire bail of a preserving jar, closed: two hoops, the lever at the front."""
    wire = kit["wire"]
    sketch.ring(radius, height - 0.012, 0.0016, wire)
    for sign in (-1, 1):
        path = [
            (sign * radius * 0.9, -radius * 0.45, height - 0.012),
            (sign * radius * 1.08, -radius * 0.1, height + 0.004),
            (sign * radius * 0.8, 0.0, height + 0.026),
            (0.0, 0.0, height + 0.03),
        ]
        solids.tube(outlines.fillet(path, 0.012), 0.0016, wire, sides=10)
        lever = [
            (sign * 0.016, -radius - 0.002, height - 0.014),
            (sign * 0.016, -radius - 0.009, height - 0.03),
            (sign * 0.012, -radius - 0.008, height - 0.048),
            (0.0, -radius - 0.008, height - 0.054),
        ]
        solids.tube(outlines.fillet(lever, 0.008), 0.0016, wire, sides=10)
        link = [
            (sign * 0.016, -radius - 0.004, height - 0.02),
            (sign * radius * 0.62, -radius * 0.86, height - 0.006),
            (sign * radius * 1.04, -radius * 0.25, height + 0.002),
        ]
        solids.tube(outlines.fillet(link, 0.012), 0.0016, wire, sides=10)


def clip_top(kit: Kit) -> None:
    """A preserving jar: shouldered glass, rubber ring, domed lid, wire bail; filled."""
    wall = mm("48,0 54,2 57,8 58,60 58,128 55,146 47,158 45,164 49,168")
    turned.thrown(wall, 0.0035, kit["glass"], floor=0.007)
    fill = mm("48,8 52.5,11 53.9,60 53.9,118 51,121 30,124 0.1,125")
    sketch.lid(fill, kit["fill"], smooth=6)
    sketch.lid(mm("45,168 52,168.3 52.5,170 52,171.7 45,172"), kit["seal"], smooth=0)
    sketch.lid(mm("48,172.2 51,173 51,177 47,179 30,181 22,184 12,186"), kit["glass"])
    _clip(kit, 0.0525, 0.168)


def enamel(kit: Kit) -> None:
    """An enamelled tin with a rolled rim, an overlapping lid with a knob, and its word."""
    wall = mm("58,0 60,0.8 61,3 61,60 61,118 62,122")
    turned.thrown(wall, 0.0015, kit["body"], floor=0.002, smooth=5)
    sketch.ring(0.0612, 0.004, 0.0016, kit["edge"])
    sketch.lid(mm("63,116 63.6,117 63.6,128 61,132 40,136 16,138"), kit["body"], smooth=5)
    sketch.ring(0.0634, 0.1165, 0.0016, kit["edge"])
    sketch.lid(mm("5,137 5,141 11,146 12,152 6,157"), kit["edge"])
    lettering.wrapped("COFFEE", 0.024, kit["edge"], 0.0611, 0.06, facing_deg=16)


def cork_ball(kit: Kit) -> None:
    """A round-shouldered flask of thin glass stopped by a cork ball; filled."""
    wall = mm("46,0 54,2 66,18 70,52 66,88 52,116 40,132 38,146 42,150")
    turned.thrown(wall, 0.0028, kit["glass"], floor=0.005)
    fill = mm("46,6 52,8 62.5,22 66.2,52 64,74 60,77 30,80 0.1,81")
    sketch.lid(fill, kit["fill"], smooth=6)
    ball = 0.044 * outlines.arc(1.0, -88, 88, 41)
    solids.lathe(ball, kit["cork"], (0, 0, 0.164), steps=64)


def square(kit: Kit) -> None:
    """A tall square jar of clear acrylic with a wooden lid, full of spaghetti."""
    shape = sketch.squared(8.0)
    wall = mm("44,0 48,1 49.5,4 49.5,100 49.5,262 49.5,268")
    turned.thrown(wall, 0.003, kit["glass"], floor=0.006, ripple=shape, steps=192, smooth=5)
    lid = mm("44,262 45,268 50,268.5 50.5,270 50.5,284 49,287 20,287")
    sketch.lid(lid, kit["lid"], smooth=0, ripple=shape, steps=192)
    noodles = []
    for _ in range(330):
        x, y = kit.chance.uniform(-0.043, 0.043), kit.chance.uniform(-0.043, 0.043)
        lean = np.array([kit.chance.gauss(0, 0.002), kit.chance.gauss(0, 0.002)])
        top = kit.chance.uniform(0.236, 0.252)
        ends = np.clip(np.array([[x, y], [x + lean[0], y + lean[1]]]), -0.0435, 0.0435)
        noodles.append(np.column_stack((ends, [0.008, top])))
    fibre.strands(noodles, 0.0011, kit["fill"], sides=6, tip=1.0)


def crock(kit: Kit) -> None:
    """A salt-glazed crock: swelling wall, two ear handles, a sunk lid."""
    wall = mm("62,0 66,2 76,30 84,84 84,128 74,160 64,170 63,180 66,186")
    turned.thrown(wall, 0.007, kit["body"], floor=0.01, ripple=turned.rings(0.015, 0.003))
    sketch.lid(mm("60,182 61,186 58,190 40,196 16,199 8,201 7,206 13,212 12,220 4,223"), kit["lid"])
    knots = mm("80,144 96,150 108,142 106,122 95,112 82,112")
    for turn in (0, 180):
        turned.handle(knots, 0.0062, kit["lid"], broad=1.9, turn_deg=(0, 0, turn + 16))


def tins(kit: Kit) -> None:
    """A row of three tins that grow, each with a knob of wood."""
    for scale, x in ((1.0, -0.13), (0.82, 0.008), (0.66, 0.122)):
        high = 0.165 * scale
        r = 0.067 * scale
        at = (x, 0, 0)
        body = [(r * 0.96, 0), (r, 0.002), (r, high * 0.5), (r, high)]
        turned.thrown(body, 0.0018, kit["body"], at=at, smooth=3)
        lid = [(r + 0.0012, -0.016), (r + 0.002, -0.015), (r + 0.002, 0.001), (r - 0.002, 0.005)]
        sketch.lid(np.array([*lid, (r * 0.5, 0.006)]), kit["lid"], at=(x, 0, high), smooth=0)
        knob = scale * mm("9,0 8,4 12,12 13,18 8,22")
        sketch.lid(knob, kit["knob"], at=(x, 0, high + 0.0055))


def _ribs(angle: Field, height: Field) -> Field:
    return turned.flutes(28, 0.035, low=0.01, high=0.112)(angle, height)


def ribbed(kit: Kit) -> None:
    """A ribbed glass jar with a metal lid and a ball knob."""
    wall = mm("46,0 52,1.5 55,6 58,40 58,90 54,112 50,120 50,126")
    turned.thrown(wall, 0.0036, kit["glass"], floor=0.007, ripple=_ribs, steps=336)
    lid = mm("47,122 48,127 53,127.5 54,129 53,135 44,141 24,146 8,149 5,151 5,155")
    sketch.lid(lid, kit["lid"])
    solids.lathe(0.0115 * outlines.arc(1.0, -86, 88, 25), kit["lid"], (0, 0, 0.165), steps=48)

"""More teapots and a coffee pot: kyusu, cube, glass, enamel, silver, ribbed, tea for one."""

from __future__ import annotations

from catalog.studio.recipe import Kit
from catalog.studio.shapes import sketch, solids, turned
from catalog.studio.shapes.sketch import mm


def kyusu(kit: Kit) -> None:
    """A flat round Japanese pot with a hollow side handle at right angles to its spout."""
    wall = mm("36,0 39,2 58,16 67,34 64,52 50,66 37,71 35.5,74")
    turned.thrown(
        wall, 0.0042, kit["body"], floor=0.007, ripple=turned.rings(0.006, 0.0035), steps=120
    )
    sketch.lid(mm("37,73.2 39,75 33,80 16,83.5 6,85 5.5,88 9.5,92 9,97 3,99"), kit["body"])
    spout = mm("-57,0,40 -74,0,47 -87,0,60 -97,0,73")
    turned.spout(spout, (0.0155, 0.012, 0.0092, 0.0085), 0.0026, kit["body"], tilt=0.5)
    grip = mm("0,-56,48 0,-78,55 0,-102,66 0,-132,80")
    turned.spout(grip, (0.0105, 0.0095, 0.0115, 0.0155), 0.003, kit["body"])


def cube(kit: Kit) -> None:
    """A porcelain cube with soft edges, a square lid and a squared loop handle."""
    wall = mm("50,0 54,1.5 57,6 57.5,50 56,100 54,106 46,110 36,111")
    square = sketch.squared(7.0)
    turned.thrown(wall, 0.0045, kit["body"], floor=0.008, ripple=square, steps=192, smooth=6)
    sketch.lid(
        mm("37,110.5 38.5,112 38,116 34,118.5 12,119.5"), kit["lid"], ripple=square, steps=192
    )
    knob = mm("9,119 9.5,120 9.5,132 8.5,134")
    sketch.lid(knob, kit["knob"], smooth=0, ripple=sketch.squared(5.0))
    turned.handle(
        mm("54,97 70,98 88,96 93,88 93,52 90,38 78,32 54,31"), 0.0048, kit["body"], broad=1.8
    )
    path = mm("-53,0,44 -72,0,56 -86,0,78 -98,0,100")
    turned.spout(path, (0.019, 0.0145, 0.011, 0.0092), 0.0028, kit["body"], tilt=0.5)


def glass_pot(kit: Kit) -> None:
    """A glass pot with a loop handle, a steel strainer in the tea and a bamboo lid."""
    wall = mm("48,0 53,1.5 66,16 75,42 74,68 60,98 46,113 44,121")
    turned.thrown(wall, 0.0028, kit["body"], floor=0.006)
    tea = mm("47,7 51.5,8 62.5,20 71,43 70.5,66 65,79")
    sketch.lid(tea, kit["tea"])
    sketch.lid(mm("26,30 28,31.5 28,120 31,121"), kit["steel"], smooth=0)
    lid = mm("42,121 47,121.5 47.5,124 47,131 45,133 14,133.5 9,135 8.5,141 11.5,146 11,151 4,153")
    sketch.lid(lid, kit["lid"])
    knots = mm("62,96 84,104 109,98 117,74 107,50 71,40")
    turned.handle(knots, 0.0044, kit["body"], broad=1.5, flare=1.3)
    path = mm("-66,0,58 -88,0,68 -103,0,90 -117,0,112")
    turned.spout(path, (0.0175, 0.0135, 0.0105, 0.0092), 0.0024, kit["body"], tilt=0.6)


def camp_pot(kit: Kit) -> None:
    """A conical enamelled coffee pot: hinged lid, low swan-neck spout, strap handle."""
    wall = mm("66,0 69,1 71,5 66,50 57,110 50,152 49,160 51,163")
    turned.thrown(wall, 0.0016, kit["body"], floor=0.002, smooth=6)
    sketch.ring(0.0508, 0.163, 0.0016, kit["edge"])
    sketch.lid(mm("51.5,163.5 52,165 46,174 30,181 10,184 5,185"), kit["body"])
    sketch.lid(mm("5,184 5,187 10,192 10,199 4,203"), kit["edge"])
    solids.box((0.014, 0.018, 0.007), kit["edge"], (0.052, 0, 0.168), bevel=0.002)
    knots = mm("50,150 74,155 101,143 107,110 98,74 86,58 64,54")
    turned.handle(knots, 0.0022, kit["edge"], broad=4.4, flare=1.0)
    path = mm("-64,0,36 -92,0,44 -101,0,80 -105,0,118 -119,0,146 -131,0,152")
    turned.spout(path, (0.017, 0.0145, 0.0105, 0.0085, 0.0078, 0.008), 0.0016, kit["body"])


def silver_pot(kit: Kit) -> None:
    """A footed silver pot with gadroons, a scrolled handle and a finial."""
    wall = mm("48,0 50,2 47,7 32,16 31,22 52,36 77,64 80,88 66,116 45,132 43,140 47,147")
    gadroons = turned.flutes(22, 0.03, low=0.03, high=0.098)
    turned.thrown(wall, 0.003, kit["body"], floor=0.03, ripple=gadroons, steps=264)
    lid = mm("47.5,147 48,149 43,158 26,170 11,175 6,178 5,182 10,188 10,194 4,201 1.5,207")
    sketch.lid(lid, kit["body"])
    knots = mm("62,122 78,142 102,146 119,126 117,98 100,78 92,62 79,66")
    turned.handle(knots, 0.0046, kit["handle"], broad=1.3, flare=1.2)
    path = mm("-70,0,62 -100,0,70 -113,0,98 -121,0,128 -143,0,150")
    turned.spout(path, (0.021, 0.0175, 0.0125, 0.0095, 0.0088), 0.0022, kit["body"], tilt=0.5)


def ribbed(kit: Kit) -> None:
    """A pumpkin of a pot: twelve lobes, a stalk for a knob, a loop handle."""
    wall = mm("44,0 48,3 72,20 85,50 79,80 58,98 42,103")
    lobes = turned.flutes(12, 0.085, low=0.002, high=0.104, sharp=0.9)
    turned.thrown(wall, 0.0048, kit["body"], floor=0.009, ripple=lobes, steps=288)
    top = mm("43,100 44,102 34,109 14,113 7,116 6,124 9,131 8,136 3,138")
    sketch.lid(top, kit["lid"], ripple=turned.flutes(12, 0.05, high=0.113), steps=144)
    turned.handle(
        mm("60,91 88,104 112,96 119,68 106,42 74,34"), 0.0056, kit["lid"], broad=1.5, flare=1.4
    )
    path = mm("-70,0,42 -100,0,52 -116,0,78 -127,0,104 -142,0,114")
    turned.spout(path, (0.022, 0.018, 0.0135, 0.0105, 0.0096), 0.0028, kit["body"], tilt=0.7)


def for_one(kit: Kit) -> None:
    """A small pot that stands in the mouth of its own cup."""
    cup = mm("30,0 33,2 46,12 56,30 60,52 60,64")
    turned.thrown(cup, 0.004, kit["cup"], floor=0.007)
    turned.handle(mm("56,56 70,60 82,52 82,38 70,28 52,27"), 0.0038, kit["cup"], broad=1.8)
    lift = 0.052
    pot = mm("43,0 48,6 56,14 64,30 62,50 48,68 36,74 35,78")
    turned.thrown(pot, 0.004, kit["body"], at=(0, 0, lift), floor=0.007)
    top = mm("36.5,77.5 38,79.5 30,86 14,91 6,93 5.5,96 9.5,101 9,106 3,108")
    sketch.lid(top, kit["body"], at=(0, 0, lift))
    knots = mm("48,66 68,73 87,64 91,44 78,26 58,20")
    turned.handle(knots, 0.0042, kit["body"], broad=1.7, at=(0, 0, lift))
    path = mm("-54,0,80 -74,0,88 -87,0,106 -99,0,124")
    turned.spout(path, (0.0165, 0.0135, 0.0098, 0.0085), 0.0026, kit["body"], tilt=0.6)

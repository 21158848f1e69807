"""More mugs: faceted, cappuccino with saucer, travel tumbler, tea glass, stacked cups."""

from __future__ import annotations

from catalog.studio.recipe import Kit
from catalog.studio.shapes import outlines, sketch, solids, turned
from catalog.studio.shapes.sketch import mm


def faceted(kit: Kit) -> None:
    """A mug with eight flat sides that taper to a narrow foot, and an angular handle."""
    wall = mm("29,0 31,1.5 33,6 37,34 41,64 44.5,93")
    facets = sketch.facets(8, 0.15)
    turned.thrown(wall, 0.0042, kit["body"], floor=0.007, ripple=facets, steps=96)
    knots = mm("39,77 52,80.5 66,76.5 69,66 62,46 53,31 46,27 34.5,27.5")
    turned.handle(knots, 0.0036, kit["body"], broad=2.1, flare=1.3)


def cappuccino(kit: Kit) -> None:
    """A broad, round-bottomed cup on a saucer with a raised well."""
    saucer = mm("30,0 34,1.5 48,5 64,12 76,19")
    turned.thrown(saucer, 0.0038, kit["saucer"], floor=0.004)
    wall = mm("24,0 25.5,3 30,7 42,20 49,38 51.5,57")
    turned.thrown(wall, 0.0036, kit["body"], at=(0, 0, 0.0046), floor=0.008)
    knots = mm("48,49 60,53 71,47 71.5,35 62,25 52,22 39,19.5")
    turned.handle(knots, 0.0034, kit["saucer"], broad=1.7, at=(0, 0, 0.0046))


def travel(kit: Kit) -> None:
    """An insulated steel tumbler: coated body, bare steel collar, drinking lid with a slider."""
    body = mm("30,0 32.5,0.6 33.5,3 34,20 37.5,90 41.5,155 42,160")
    turned.thrown(body, 0.002, kit["body"], smooth=4)
    sketch.lid(mm("40.8,159 41.6,160 41.6,167 41,168"), kit["steel"], smooth=0)
    sketch.lid(mm("42.6,167.5 43.2,168.5 43.4,176 42.4,178.5 39,179 38,176.5 20,176"), kit["lid"])
    solids.slab(outlines.rounded_rect(0.02, 0.03, 0.006), 0.006, kit["steel"], (0, -0.012, 0.1755))
    solids.slab(outlines.superellipse(0.012, 0.007), 0.001, kit["slot"], (0, 0.03, 0.1758))
    sketch.lid(mm("29,-2 31.5,-2 32.6,0 32.6,9 31.8,10"), kit["slot"], at=(0, 0, 0.002))


def tea_glass(kit: Kit) -> None:
    """A glass mug with a thick floor, filled with tea."""
    wall = mm("33,0 36,1.5 37.5,6 38.5,40 40,70 41,98")
    turned.thrown(wall, 0.0028, kit["body"], floor=0.012)
    sketch.lid(mm("33,12.8 34.4,14 35.2,40 36.7,70 37,76"), kit["tea"], smooth=6)
    knots = mm("39.5,79 52,83 66,77 71,57 66,38 54,27 38.5,25")
    turned.handle(knots, 0.0036, kit["body"], broad=1.6, flare=1.4)


def stacked(kit: Kit) -> None:
    """Three straight cups with strap handles, one in the other."""
    wall = mm("27,0 28.5,1 29,4 29,13 30.5,16 37.5,21 39,25 39.2,45 39.2,63")
    knots = mm("37.5,55 50,57 60,51 61.5,41 55,32 47,29 37.5,28.5")
    for floor, part in enumerate(("body", "middle", "top")):
        at = (0, 0, 0.0445 * floor)
        turned.thrown(wall, 0.0034, kit[part], at=at, smooth=6, floor=0.005)
        turned.handle(knots, 0.003, kit[part], broad=2.3, flare=1.25, at=at).rotation_euler.z = (
            0.0,
            0.32,
            -0.22,
        )[floor]

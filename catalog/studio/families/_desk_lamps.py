"""How the other table lamps are built: a banker's, a glass mushroom, stacked balls, a swan."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import lighting, outlines, solids, turned
from catalog.studio.shapes.mesh import Points, from_arrays, grid_faces, place


def banker(kit: Kit) -> None:
    """A banker's lamp: a trough of glass tips over a turned brass stem and a stepped foot."""
    metal = kit["metal"]
    foot = [
        (0, 0),
        (0.098, 0),
        (0.1, 0.006),
        (0.092, 0.016),
        (0.07, 0.02),
        (0.066, 0.03),
        (0.03, 0.04),
    ]
    stem = [
        (0.016, 0.06),
        (0.02, 0.085),
        (0.011, 0.1),
        (0.0095, 0.2),
        (0.016, 0.215),
        (0.009, 0.235),
        (0.009, 0.3),
        (0, 0.3),
    ]
    solids.lathe([*foot, *stem], metal, smooth=4)
    fork = outlines.smooth_path([(0, 0.0, 0.295), (0, 0.03, 0.34), (0, 0.012, 0.385)], 8)
    solids.tube(fork, 0.006, metal)
    wide, radius = 0.27, 0.078
    angle = np.radians(np.linspace(-78, 92, 30))
    along = np.linspace(-1, 1, 40)
    close = np.clip(1 - ((np.abs(along) - 0.86) / 0.14).clip(0, 1) ** 2, 0.02, 1) ** 0.5
    x = np.broadcast_to(along[:, None] * wide / 2, (40, 30))
    y = -radius * np.sin(angle)[None] * close[:, None]
    z = radius * np.cos(angle)[None] * close[:, None]
    points = np.stack((x, y, z), axis=2).reshape(-1, 3)
    trough = from_arrays("trough", points, grid_faces(40, 30), kit["shade"], sharp_deg=180)
    trough.modifiers.new("thickness", "SOLIDIFY").thickness = 0.004
    place(trough, (0, -0.005, 0.315), (0, 0, 0))
    lighting.ball(0.0095, metal, (0, 0.008, 0.4))
    rod = solids.rod((-0.09, -0.01, 0.345), (0.09, -0.01, 0.345), 0.017, kit["bulb"])
    rod.location.z -= 0.01
    solids.tube([(0.03, -0.02, 0.3), (0.031, -0.021, 0.24)], 0.001, metal, sides=8)
    lighting.ball(0.004, metal, (0.031, -0.021, 0.237))


def toadstool(kit: Kit) -> None:
    """One piece of blown glass: a wide cap that swells out of its own stem, lit from within."""
    low = [
        (0, 0),
        (0.06, 0),
        (0.066, 0.008),
        (0.06, 0.04),
        (0.043, 0.11),
        (0.04, 0.165),
        (0.052, 0.2),
    ]
    cap = [
        (0.12, 0.214),
        (0.158, 0.232),
        (0.166, 0.256),
        (0.15, 0.295),
        (0.105, 0.328),
        (0.05, 0.342),
        (0, 0.345),
    ]
    solids.lathe([*low, *cap], kit["glass"], smooth=6, steps=96)


def stacked(kit: Kit) -> None:
    """Turned and lacquered balls, one on another, under a pleated cone."""
    top = 0.02
    solids.lathe(
        [(0, 0), (0.075, 0), (0.078, 0.004), (0.076, 0.018), (0.04, 0.024), (0, 0.025)], kit["body"]
    )
    for number, radius in enumerate((0.058, 0.048, 0.04)):
        part = kit["body"] if number % 2 == 0 else kit["second"]
        lighting.ball(radius, part, (0, 0, top + radius * 0.95))
        top += radius * 1.86
    solids.rod((0, 0, top - 0.01), (0, 0, top + 0.06), 0.008, kit["metal"])
    profile = np.array([(0.165, 0.0), (0.085, 0.17), (0.082, 0.17), (0.162, 0.0)])
    pleats = turned.flutes(60, 0.045)
    turned.revolve(
        np.vstack((profile, profile[:1])),
        kit["shade"],
        (0, 0, top + 0.02),
        ripple=pleats,
        steps=480,
    )
    for radius, level in ((0.16, top + 0.0205), (0.083, top + 0.19)):
        hoop = outlines.superellipse(2 * radius, 2 * radius)
        solids.tube(
            np.column_stack((hoop, np.full(len(hoop), level))),
            0.0035,
            kit["shade"],
            closed=True,
            sides=8,
        )
    lighting.bulb((0, 0, top + 0.03), kit["bulb"], kit["metal"])


def swan(kit: Kit) -> None:
    """A neck bent through three quarters of a circle; a small dome looks down at the page."""
    metal = kit["metal"]
    solids.lathe(
        [(0, 0), (0.085, 0), (0.087, 0.004), (0.085, 0.026), (0.08, 0.03), (0, 0.03)], kit["foot"]
    )
    neck = outlines.smooth_path(
        [
            (-0.03, 0, 0.02),
            (-0.035, 0, 0.2),
            (-0.02, 0, 0.36),
            (0.05, 0, 0.445),
            (0.13, 0, 0.43),
            (0.172, 0, 0.365),
        ],
        12,
    )
    solids.tube(neck, 0.0065, metal)
    place(_hood(kit), (0.178, 0, 0.3), (0, -12, 0))
    lighting.ball(0.032, kit["bulb"], (0.176, 0, 0.314))


def _hood(kit: Kit) -> object:
    """The swan's dome: thin metal, open below."""
    t = np.radians(np.linspace(0, 90, 24))
    outside = np.column_stack((0.072 * np.cos(t), 0.068 * np.sin(t)))
    inside = np.column_stack((0.0695 * np.cos(t), 0.0655 * np.sin(t)))[::-1]
    profile: Points = np.vstack((outside, inside))
    return solids.lathe(profile, kit["metal"], closed=True)


def wicker_drum(kit: Kit) -> None:
    """A round lantern of woven cane with a handle of bent cane: light falls through the gaps."""
    profile = [
        (0.085, 0.0),
        (0.12, 0.05),
        (0.135, 0.12),
        (0.125, 0.19),
        (0.095, 0.245),
        (0.075, 0.26),
    ]
    lighting.bell(profile, kit["cane"], (0, 0, 0.012), stakes=34, rows=30)
    solids.lathe([(0, 0), (0.088, 0), (0.09, 0.004), (0.088, 0.014), (0, 0.016)], kit["wood"])
    lighting.ball(0.062, kit["glow"], (0, 0, 0.12))
    handle = outlines.arc(0.085, 8, 172, 40)
    path = np.column_stack((handle[:, 0], np.zeros(40), 0.265 + handle[:, 1] * 1.15))
    solids.tube(path, 0.0065, kit["cane"])

"""How the larger pendants are built: clusters, beams, rings, tiers of leaves, pleated cloth."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import lighting, outlines, solids, turned


def cluster(kit: Kit) -> None:
    """Three coloured glass drops at different heights from one ceiling plate."""
    plate, top = kit["metal"], 0.86
    solids.lathe([(0, 0), (0.13, 0), (0.132, 0.004), (0.13, 0.024), (0, 0.026)], plate, (0, 0, top))
    drop = [(0.055, 0), (0.085, 0.05), (0.088, 0.1), (0.062, 0.16), (0.03, 0.2), (0.024, 0.22)]
    for angle, level, glass in ((200, 0.0, "glass"), (320, 0.2, "second"), (80, 0.4, "glass")):
        turn = np.radians(angle)
        x, y = 0.13 * np.cos(turn), 0.13 * np.sin(turn)
        outside = outlines.smooth_path(drop, 8)
        inside = (outside - np.array([0.003, 0]))[::-1]
        solids.lathe(np.vstack((outside, inside)), kit[glass], (x, y, level), closed=True)
        cap = [(0, 0.235), (0.028, 0.235), (0.03, 0.218), (0.0265, 0.212), (0, 0.212)]
        solids.lathe(cap[::-1], plate, (x, y, level))
        lighting.bulb((x, y, level + 0.225), kit["bulb"], plate, size=0.026, up=False)
        solids.rod((x, y, level + 0.23), (x * 0.5, y * 0.5, top + 0.004), 0.0028, kit["cable"])


def beam(kit: Kit) -> None:
    """A long slim beam with a glowing underside, hung by two wires: over a dining table."""
    body, wide = kit["body"], 1.2
    solids.box((wide, 0.05, 0.06), body, (0, 0, 0.034), bevel=0.006)
    solids.box((wide - 0.03, 0.036, 0.012), kit["light"], (0, 0, 0.0035), bevel=0.003)
    for side in (-1, 1):
        x = side * wide * 0.4
        solids.rod((x, 0, 0.06), (x * 0.42, 0, 0.6), 0.0018, kit["cable"])
        solids.lathe(
            [(0, 0.064), (0.012, 0.064), (0.009, 0.08), (0, 0.084)], kit["metal"], (x, 0, 0)
        )
    rose = outlines.rounded_rect(0.42, 0.06, 0.02, 8)
    solids.slab(rose, 0.03, kit["metal"], (0, 0, 0.595), bevel=0.005)


def halo(kit: Kit) -> None:
    """Two rings of light, one hung aslant through the other."""
    for radius, level, tilt in ((0.3, 0.06, 9.0), (0.2, 0.17, -16.0)):
        hoop = outlines.arc(radius, 0, 357.5, 140)
        flat = np.column_stack((hoop, np.zeros(len(hoop))))
        body = solids.tube(flat, 0.0125, kit["metal"], closed=True, sides=20)
        inner = np.column_stack((hoop * (1 - 0.011 / radius), np.full(len(hoop), -0.003)))
        glow = solids.tube(inner, 0.0085, kit["light"], closed=True, sides=16)
        for part in (body, glow):
            part.location, part.rotation_euler = (0, 0, level), (np.radians(6), np.radians(tilt), 0)
        for angle in np.radians([30, 150, 270]):
            x, y = radius * np.cos(angle), radius * np.sin(angle)
            lift = level + y * np.sin(np.radians(6)) - x * np.sin(np.radians(tilt))
            solids.rod((x, y, lift), (0, 0, 0.62), 0.0011, kit["cable"])
    solids.lathe(
        [(0, 0), (0.07, 0), (0.072, 0.004), (0.07, 0.022), (0, 0.024)], kit["metal"], (0, 0, 0.62)
    )


def tiers(kit: Kit) -> None:
    """Four nested shades of spun metal that hide the bulb from every side."""
    body, inside = kit["body"], kit["inside"]
    leaves = ((0.245, 0.0, 0.065), (0.175, 0.07, 0.06), (0.115, 0.135, 0.05), (0.062, 0.185, 0.04))
    for radius, level, high in leaves:
        t = np.linspace(0, 1, 24)
        flare = np.column_stack(
            (radius * (1 - 0.52 * t**1.5), level + high * np.sin(t * np.pi / 2))
        )
        for profile, stuff in ((flare, body), (flare - np.array([0.002, 0.0025]), inside)):
            solids.lathe(profile, stuff, steps=96)
        hoop = outlines.superellipse(2 * radius, 2 * radius)
        ring = np.column_stack((hoop, np.full(len(hoop), level)))
        solids.tube(ring, 0.0022, body, closed=True, sides=8)
    low = [(0, -0.035), (0.05, -0.03), (0.085, -0.005), (0.09, 0.004), (0.086, 0.004), (0, -0.02)]
    solids.lathe(low, body, smooth=4)
    for angle in np.radians([60, 180, 300]):
        rib = [
            (0.085 * np.cos(angle), 0.085 * np.sin(angle), 0),
            (0.03 * np.cos(angle), 0.03 * np.sin(angle), 0.225),
        ]
        solids.rod(rib[0], rib[1], 0.003, kit["metal"])
    lighting.ball(0.045, kit["bulb"], (0, 0, 0.05))
    cap = [(0, 0.215), (0.034, 0.215), (0.032, 0.235), (0.014, 0.25), (0.012, 0.28), (0, 0.28)]
    solids.lathe(cap, kit["metal"])
    lighting.hung(0.275, kit["cable"], kit["metal"], length=0.26)


def pleated(kit: Kit) -> None:
    """A wide drum of knife-pleated cloth with an opal diffuser in its opening."""
    low, top, high = 0.28, 0.2, 0.24
    profile = np.array([(low, 0.0), (top, high), (top - 0.003, high), (low - 0.003, 0.0)])
    ripple = turned.flutes(96, 0.035, sharp=1.0)
    turned.revolve(np.vstack((profile, profile[:1])), kit["shade"], ripple=ripple, steps=768)
    for radius, level in ((low * 0.985, 0.002), (top * 0.985, high)):
        hoop = outlines.superellipse(2 * radius, 2 * radius)
        rim = np.column_stack((hoop, np.full(len(hoop), level)))
        solids.tube(rim, 0.0055, kit["trim"], closed=True, sides=10)
    solids.lathe([(0, 0.012), (low - 0.022, 0.012), (low - 0.022, 0.016), (0, 0.016)], kit["light"])
    lighting.spider(top - 0.005, (0, 0, high - 0.004), kit["metal"])
    solids.lathe(
        [(0, 0), (0.03, 0), (0.026, 0.03), (0.01, 0.04), (0, 0.04)],
        kit["metal"],
        (0, 0, high - 0.01),
    )
    lighting.hung(high + 0.02, kit["cable"], kit["metal"], length=0.28)


def chandelier(kit: Kit) -> None:
    """Six curved arms around a turned stem, a candle with a flame bulb on each."""
    metal = kit["metal"]
    stem = [(0, -0.07), (0.012, -0.065), (0.018, -0.05), (0.008, -0.035), (0.03, -0.01)]
    stem += [(0.042, 0.02), (0.03, 0.05), (0.012, 0.07), (0.011, 0.2), (0.024, 0.23), (0.01, 0.26)]
    solids.lathe([*stem, (0, 0.27)], metal, smooth=5, steps=48)
    arm = [(0.03, 0.015), (0.11, -0.045), (0.2, -0.04), (0.27, 0.02), (0.285, 0.07)]
    curve = outlines.smooth_path(arm, 10)
    for number in range(6):
        turn = np.radians(15 + 60 * number)
        out = np.array([np.cos(turn), np.sin(turn)])
        solids.tube(np.column_stack((curve[:, :1] * out, curve[:, 1])), 0.0055, metal, sides=12)
        x, y = 0.285 * out
        pan = [(0, 0.068), (0.02, 0.07), (0.042, 0.082), (0.04, 0.084), (0.014, 0.078), (0, 0.078)]
        solids.lathe(pan, metal, (x, y, 0), steps=40)
        solids.lathe(
            [(0, 0.075), (0.012, 0.075), (0.012, 0.16), (0, 0.161)],
            kit["candle"],
            (x, y, 0),
            steps=32,
        )
        flame = [
            (0, 0.158),
            (0.009, 0.162),
            (0.016, 0.185),
            (0.013, 0.21),
            (0.004, 0.236),
            (0, 0.24),
        ]
        solids.lathe(flame, kit["bulb"], (x, y, 0), smooth=4, steps=24)
    lighting.hung(0.26, metal, metal, length=0.24)

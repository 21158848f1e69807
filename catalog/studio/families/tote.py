"""Tote bags: canvas, striped, checked, printed; market tote in heavy cloth with leather handles."""

from __future__ import annotations

import bpy
import numpy as np

from catalog.studio.recipe import Colourway, Design, Family, Kit, View
from catalog.studio.shapes import bags, fibre, outlines, sewn


def _sack(kit: Kit, width: float, height: float, fill: float) -> bpy.types.Object:
    """Two panels sewn at sides and bottom, filled a little.

    The mouth held nearly shut by its hem.
    """
    half, corner = width / 2, 0.012
    low = np.array([[-half, corner], [-half + corner, 0], [half - corner, 0], [half, corner]])
    mouth = np.array([[half, height], [-half, height]])
    edges = [
        (low, False),
        (np.array([low[-1], mouth[0]]), False),
        (mouth, True),
        (np.array([mouth[1], low[0]]), False),
    ]
    shape = sewn.panel(edges, 0.0115)

    def depth(points: np.ndarray) -> np.ndarray:
        side = np.clip(1 - (points[:, 0] / half) ** 4, 0, 1)
        return (
            fill
            * (side * np.clip((points[:, 1] + 0.02) / 0.08, 0, 1)) ** 0.6
            * (1 - 0.6 * points[:, 1] / height)
        )

    part = sewn.sew(shape, shape, kit["cloth"], pitch=0.0115, depth=depth)
    points = sewn.points_of(part)
    pinned = points[:, 2] > height - 0.002
    return sewn.settle(
        part,
        frames=14,
        pressure=kit.options.get("pressure", 1.2),
        shrink=kit.options.get("shrink", -0.055),
        bending=1.5,
        gravity=0.3,
        pinned=pinned,
    )


def _front_y(part: bpy.types.Object, x: float, z: float, side: int) -> float:
    """Where the cloth's front (-1) or back (1) is at ``(x, z)``."""
    points = sewn.points_of(part)
    mine = points[points[:, 1] * side > -0.001]
    near = np.argsort((mine[:, 0] - x) ** 2 + (mine[:, 2] - z) ** 2)[:4]
    return float(mine[near, 1].mean())


def canvas(kit: Kit) -> None:
    """A flat canvas tote with two webbing handles sewn to its hem."""
    width, height = kit.options.get("size", (0.38, 0.4))
    reach, loop, broad = kit.options.get("handles", (0.085, 0.25, 0.028))
    part = _sack(kit, width, height, kit.options.get("fill", 0.035))
    for side in (1, -1):
        foot, top = height - 0.055, height - 0.002
        knots = [
            (-reach, _front_y(part, -reach, foot, side) + side * 0.0025, foot),
            (-reach, _front_y(part, -reach, top, side) + side * 0.003, top),
            (-reach * 0.98, side * 0.022, height + loop * 0.45),
            (-reach * 0.6, side * 0.038, height + loop * 0.86),
            (0, side * 0.042, height + loop),
        ]
        knots += [(-x, y, z) for x, y, z in knots[-2::-1]]
        path = outlines.smooth_path(knots, 10)
        bags.band(path, broad, 0.003, kit["handle"], face=(0, side, 0))
        if side < 0:
            _crosses(kit, reach, broad, foot, top, path)
    _hem(kit, part, width, height)
    sewn.finish(part, 0.0016)
    fibre.stand()


def _crosses(
    kit: Kit, reach: float, broad: float, foot: float, top: float, path: np.ndarray
) -> None:
    """The sewn box with a cross that fixes each end of the front handle."""
    for x in (-reach, reach):
        y = float(path[np.argmin(np.abs(path[:, 2] - foot) + np.abs(path[:, 0] - x)), 1]) - 0.003
        a, b = broad * 0.36, (foot + 0.006, min(foot + 0.036, top))
        square = [
            (x - a, y, b[0]),
            (x + a, y, b[0]),
            (x + a, y, b[1]),
            (x - a, y, b[1]),
            (x - a, y, b[0]),
        ]
        bags.stitches(square, kit["thread"], pitch=0.0055)
        bags.stitches([(x - a, y, b[0]), (x + a, y, b[1])], kit["thread"], pitch=0.0055)


def _hem(kit: Kit, part: bpy.types.Object, width: float, height: float) -> None:
    """The line of stitches below the mouth."""
    line = [
        (x, _front_y(part, x, height - 0.027, -1) - 0.0016, height - 0.027)
        for x in np.linspace(-width / 2.06, width / 2.06, 40)
    ]
    bags.stitches(line, kit["thread"], pitch=0.006, thick=0.0006)


def _one(
    key: str, colour: str, cloth: str, words: str, material: str, handle: str, thread: str
) -> Colourway:
    return Colourway(
        key, colour, {"cloth": cloth, "handle": handle, "thread": thread}, words, material
    )


FAMILY = Family(
    key="tote",
    category="Luggage & Bags > Shopping Totes",
    product_type="Tote bags",
    view=View(azimuth_deg=16, elevation_deg=7, lens_mm=100),
    designs=(
        Design(
            key="errand",
            title="Errand canvas tote",
            brand="Carrow & Hide",
            price=19.0,
            build=canvas,
            description="A flat tote in heavy cotton canvas with long webbing handles.",
            looks=("look-weekend", "look-city"),
            colourways=(
                _one(
                    "natural",
                    "beige",
                    "canvas/cream",
                    "natural",
                    "cotton",
                    "canvas/cream",
                    "plastic/beige",
                ),
                _one(
                    "black",
                    "black",
                    "canvas/black",
                    "black",
                    "cotton",
                    "canvas/black",
                    "plastic/dark grey",
                ),
            ),
        ),
        Design(
            key="market",
            title="Market tote with leather handles",
            brand="Carrow & Hide",
            price=59.0,
            build=canvas,
            description="A roomy canvas tote with short leather handles.",
            looks=("look-city", "look-weekend", "look-work"),
            options={
                "size": (0.46, 0.36),
                "handles": (0.095, 0.14, 0.024),
                "fill": 0.06,
                "pressure": 2.0,
            },
            colourways=(
                _one(
                    "olive",
                    "olive",
                    "canvas/olive",
                    "olive with tan leather",
                    "cotton",
                    "leather/tan",
                    "plastic/cream",
                ),
            ),
        ),
        Design(
            key="boardwalk",
            title="Boardwalk striped tote",
            brand="Carrow & Hide",
            price=35.0,
            build=canvas,
            description="A beach tote in awning stripes with rope-width handles.",
            looks=("look-summer",),
            options={
                "size": (0.47, 0.37),
                "handles": (0.1, 0.2, 0.03),
                "fill": 0.06,
                "pressure": 2.0,
            },
            colourways=(
                _one(
                    "navy",
                    "navy",
                    "deck/ivory+navy",
                    "ivory and navy stripes",
                    "cotton",
                    "canvas/navy",
                    "plastic/ivory",
                ),
            ),
        ),
        Design(
            key="dawn",
            title="Dawn printed tote",
            brand="Wendelin",
            price=22.0,
            build=canvas,
            description="A cotton tote with a sunrise printed on its front.",
            looks=("look-weekend", "look-summer"),
            colourways=(
                _one(
                    "rust",
                    "beige",
                    "emblem_canvas/cream+rust",
                    "natural with rust print",
                    "cotton",
                    "canvas/cream",
                    "plastic/beige",
                ),
            ),
        ),
    ),
)

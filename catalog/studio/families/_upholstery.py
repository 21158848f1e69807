"""Builders that sofas and armchairs share; ``kit.options`` sets seats and width."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import furniture, outlines, soft, solids


def slim_arms(kit: Kit) -> None:
    """A nordic frame: slim arms, loose piped cushions, tapered wooden legs."""
    seats, width = kit.options["seats"], kit.options["width"]
    cover, leg = kit["cover"], kit["leg"]
    depth, arm = 0.86, 0.13
    inner = width - 2 * arm
    base = (inner + 0.06, depth - 0.08, 0.16)
    soft.cushion(base, cover, (0, 0.01, 0.25), radius=0.03, crown=0, bulge=0, dents=0.002)
    soft.cushion(
        (width - 0.02, 0.16, 0.52),
        cover,
        (0, depth / 2 - 0.08, 0.45),
        radius=0.06,
        crown=0.01,
        dents=0.004,
        turn_deg=(-6, 0, 0),
        seed=3,
    )
    for side in (-1, 1):
        soft.cushion(
            (arm, depth, 0.42),
            cover,
            (side * (width - arm) / 2, 0, 0.38),
            radius=0.055,
            crown=0.01,
            bulge=0.006,
            dents=0.004,
            seed=5 + side,
        )
    each = inner / seats
    for number in range(seats):
        x = -inner / 2 + each * (number + 0.5)
        soft.cushion(
            (each - 0.008, 0.66, 0.17),
            cover,
            (x, -0.08, 0.405),
            radius=0.055,
            crown=0.022,
            bulge=0.006,
            dents=0.009,
            piping=0.0055,
            seed=10 + number,
        )
        soft.cushion(
            (each - 0.02, 0.44, 0.17),
            cover,
            (x, 0.2, 0.66),
            turn_deg=(74, 0, 0),
            radius=0.07,
            crown=0.035,
            bulge=0.01,
            dents=0.012,
            piping=0.0055,
            seed=20 + number,
        )
    furniture.round_legs(width - 0.24, depth - 0.2, 0.18, leg, radius=0.022, tip=0.014, splay=0.025)


def _show_wood(kit: Kit, width: float, depth: float) -> None:
    """The frame of ``open_frame``: raked legs, paddle arms, rails and spindles."""
    leg, inner = kit["leg"], width - 0.12
    for side in (-1, 1):
        x = side * (width / 2 - 0.03)
        solids.rod(
            (x, -depth / 2 + 0.03, 0.58),
            (x + side * 0.02, -depth / 2 - 0.03, 0),
            0.024,
            leg,
            end_radius=0.015,
        )
        solids.rod(
            (x, depth / 2 - 0.14, 0.56),
            (x + side * 0.02, depth / 2 + 0.06, 0),
            0.024,
            leg,
            end_radius=0.015,
        )
        path = outlines.smooth_path(
            [
                (x, -depth / 2 - 0.05, 0.575),
                (x, -0.1, 0.6),
                (x, depth / 2 - 0.1, 0.565),
                (x, depth / 2 + 0.02, 0.53),
            ]
        )
        widths = np.interp(
            np.linspace(0, 1, len(path)), [0, 0.15, 0.6, 1], [0.03, 0.042, 0.034, 0.022]
        )
        solids.tube(path, widths, leg, flat=0.42)
        solids.box((0.028, depth - 0.08, 0.05), leg, (x, 0, 0.29), bevel=0.008)
    for y, z in ((-depth / 2 + 0.06, 0.28), (depth / 2 - 0.12, 0.27)):
        solids.box((inner + 0.04, 0.028, 0.055), leg, (0, y, z), bevel=0.008)
    for number in range(int(inner / 0.09)):
        x = -inner / 2 + 0.06 + number * 0.09
        solids.rod((x, depth / 2 - 0.13, 0.3), (x, depth / 2 + 0.04, 0.8), 0.009, leg)
    top = [
        (-inner / 2, depth / 2 + 0.045, 0.8),
        (0, depth / 2 + 0.05, 0.815),
        (inner / 2, depth / 2 + 0.045, 0.8),
    ]
    solids.tube(outlines.smooth_path(top), 0.024, leg, flat=0.7)


def open_frame(kit: Kit) -> None:
    """A mid-century show-wood frame.

    Paddle arms, spindled sides, loose leather or wool cushions.
    """
    seats, width, cover = kit.options["seats"], kit.options["width"], kit["cover"]
    inner = width - 0.12
    _show_wood(kit, width, 0.76)
    each = inner / seats
    for number in range(seats):
        x = -inner / 2 + each * (number + 0.5)
        soft.cushion(
            (each - 0.01, 0.66, 0.14),
            cover,
            (x, -0.03, 0.375),
            turn_deg=(4, 0, 0),
            radius=0.045,
            crown=0.022,
            bulge=0.008,
            dents=0.008,
            piping=0.005,
            seed=1 + number,
        )
        soft.cushion(
            (each - 0.02, 0.5, 0.13),
            cover,
            (x, 0.25, 0.64),
            turn_deg=(71, 0, 0),
            radius=0.05,
            crown=0.03,
            bulge=0.008,
            dents=0.01,
            piping=0.005,
            seed=9 + number,
        )


def low_block(kit: Kit) -> None:
    """A low japandi sofa.

    Plain thick blocks on a recessed wooden plinth, arms as low as the seat's cushions.
    """
    seats, width = kit.options["seats"], kit.options["width"]
    cover, leg = kit["cover"], kit["leg"]
    depth, arm = 0.96, 0.24
    inner = width - 2 * arm
    solids.box((width - 0.06, depth - 0.08, 0.07), leg, (0, 0, 0.06), bevel=0.006)
    for sx, sy in furniture.CORNERS:
        solids.box(
            (0.06, 0.06, 0.05), leg, (sx * (width / 2 - 0.14), sy * (depth / 2 - 0.14), 0.025)
        )
    for side in (-1, 1):
        soft.cushion(
            (arm, depth, 0.42),
            cover,
            (side * (width - arm) / 2, 0, 0.3),
            radius=0.085,
            crown=0.018,
            bulge=0.012,
            dents=0.007,
            seed=3 + side,
        )
    each = inner / seats
    for number in range(seats):
        x = -inner / 2 + each * (number + 0.5)
        soft.cushion(
            (each - 0.006, 0.76, 0.27),
            cover,
            (x, -0.1, 0.235),
            radius=0.08,
            crown=0.03,
            bulge=0.012,
            dents=0.01,
            seed=5 + number,
        )
        soft.cushion(
            (each - 0.006, 0.24, 0.52),
            cover,
            (x, depth / 2 - 0.13, 0.4),
            radius=0.09,
            crown=0.02,
            bulge=0.02,
            dents=0.01,
            seed=15 + number,
            turn_deg=(-5, 0, 0),
        )


def curved(kit: Kit) -> None:
    """A round-cornered sofa bent to an arc.

    Seat and back are one sweep each, on a recessed plinth.
    """
    width, depth = kit.options["width"], kit.options.get("depth", 0.95)
    cover = kit["cover"]
    bow = kit.options.get("bow", 0.28)

    def bend(part: object) -> None:
        """Pull the ends of a part forwards: y falls with the square of x."""
        for vertex in part.data.vertices:
            world = part.location + vertex.co
            vertex.co.y -= bow * (world.x / (width / 2)) ** 2

    seat = soft.cushion(
        (width, depth, 0.3), cover, (0, 0, 0.26), radius=0.145, crown=0.02, bulge=0.01, dents=0.006
    )
    back = soft.cushion(
        (width * 0.93, 0.27, 0.44),
        cover,
        (0, depth / 2 - 0.14, 0.53),
        radius=0.13,
        crown=0.01,
        bulge=0.02,
        dents=0.006,
    )
    plinth = solids.slab(
        outlines.superellipse(width * 0.86, depth * 0.6, 4), 0.12, kit["leg"], (0, 0.02, 0)
    )
    for part in (seat, back, plinth):
        bend(part)

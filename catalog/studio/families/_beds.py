"""How the beds are built, and their bedding."""

from __future__ import annotations

import numpy as np

from catalog.studio.recipe import Kit
from catalog.studio.shapes import furniture, soft, solids, tufted
from catalog.studio.shapes.mesh import Points

LONG_M = 2.0


def bedding(kit: Kit, wide: float, level: float) -> None:
    """Mattress, duvet with folds that hangs over the sides, two pillows.

    ``level`` is the mattress's underside.
    """
    sheet = kit["sheet"]
    soft.cushion(
        (wide - 0.04, LONG_M - 0.04, 0.2),
        sheet,
        (0, 0, level + 0.1),
        radius=0.05,
        crown=0.01,
        dents=0.003,
    )
    top = level + 0.215
    drop = 0.19

    def surface(u: Points, v: Points) -> tuple[Points, Points, Points]:
        reach = wide / 2 + 0.01
        run = u * (reach + drop)
        over = np.clip(np.abs(run) - reach, 0, None)
        x = np.sign(run) * np.minimum(np.abs(run), reach + 0.015 * np.sqrt(over / drop + 1e-9))
        foot = np.clip((-v - 0.9) / 0.1, 0, 1)
        y = -0.18 + v * (LONG_M / 2 - 0.17)
        flat = np.stack((x.ravel() * 1.2, y.ravel(), np.zeros(x.size)), axis=1)
        folds = soft.wrinkle(flat, 0.022, 2.0, per_metre=2.6).reshape(x.shape)
        waves = 0.02 * np.sin(y * 19 + np.sin(y * 5) * 2) * over / drop
        z = top + 0.02 + folds - over - 0.14 * foot**2
        return x + np.sign(run) * waves, y, z

    soft_sheet = solids.shell(surface, 0.035, kit["duvet"], samples=(90, 110))
    soft_sheet.modifiers["edge"].width = 0.016
    for number, side in enumerate((-1, 1)):
        soft.pillow(
            (wide * 0.46, 0.46, 0.19),
            sheet,
            (side * wide * 0.245, LONG_M / 2 - 0.2, top + 0.14),
            dents=0.02,
            seed=3 + number,
            turn_deg=(38, 0, 0),
        )


def headboard_bed(kit: Kit) -> None:
    """An upholstered bed: channelled or buttoned headboard, padded rails."""
    wide, style = 1.6, kit.options["style"]
    cover = kit["cover"]
    tufted.panel(
        (wide + 0.1, 0.12, 1.08),
        cover,
        (0, LONG_M / 2 + 0.07, 0.1),
        pitch=kit.options["pitch"],
        depth=0.035,
        style=style,
    )
    for side in (-1, 1):
        soft.cushion(
            (0.08, LONG_M + 0.06, 0.26),
            cover,
            (side * (wide / 2 + 0.02), 0.02, 0.24),
            radius=0.032,
            crown=0,
            dents=0.002,
        )
    soft.cushion(
        (wide + 0.12, 0.08, 0.26),
        cover,
        (0, -LONG_M / 2 - 0.02, 0.24),
        radius=0.032,
        crown=0,
        dents=0.002,
    )
    furniture.round_legs(
        wide - 0.1, LONG_M - 0.2, 0.12, kit["leg"], radius=0.03, tip=0.022, splay=0.0
    )
    bedding(kit, wide, 0.27)


def spindle_bed(kit: Kit) -> None:
    """A wooden bed with round posts and a spindled headboard."""
    wide, wood = 1.6, kit["wood"]
    for side in (-1, 1):
        x = side * (wide / 2 + 0.03)
        solids.rod((x, LONG_M / 2 + 0.04, 0), (x, LONG_M / 2 + 0.07, 1.05), 0.028, wood)
        solids.rod((x, -LONG_M / 2 - 0.02, 0), (x, -LONG_M / 2 - 0.02, 0.42), 0.028, wood)
        solids.box((0.03, LONG_M + 0.04, 0.15), wood, (x, 0, 0.28), bevel=0.006)
    solids.box((wide + 0.06, 0.03, 0.15), wood, (0, -LONG_M / 2 - 0.02, 0.28), bevel=0.006)
    for level in (0.62, 1.0):
        solids.rod(
            (-wide / 2, LONG_M / 2 + 0.06, level), (wide / 2, LONG_M / 2 + 0.06, level), 0.02, wood
        )
    for x in np.linspace(-wide / 2 + 0.09, wide / 2 - 0.09, 17):
        solids.rod((x, LONG_M / 2 + 0.06, 0.62), (x, LONG_M / 2 + 0.06, 1.0), 0.0095, wood)
    bedding(kit, wide, 0.28)


def iron_bed(kit: Kit) -> None:
    """A tubular steel bed with arched ends."""
    wide, metal = 1.6, kit["metal"]
    for y, high in ((LONG_M / 2 + 0.04, 1.12), (-LONG_M / 2 - 0.04, 0.62)):
        half = wide / 2 + 0.03
        furniture.frame_tube(
            [(-half, y, 0), (-half, y, high), (half, y, high), (half, y, 0)],
            metal,
            radius=0.017,
            bend=0.24,
        )
        solids.rod((-half, y, 0.34), (half, y, 0.34), 0.011, metal)
        for x in np.linspace(-half + 0.2, half - 0.2, 8):
            solids.rod((x, y, 0.34), (x, y, high - 0.002), 0.007, metal)
    for side in (-1, 1):
        solids.box((0.025, LONG_M + 0.06, 0.05), metal, (side * (wide / 2 + 0.02), 0, 0.3))
    bedding(kit, wide, 0.31)


def platform_bed(kit: Kit) -> None:
    """A low platform with a wide wooden margin and a slatted, slightly raked headboard."""
    wide, wood = 1.6, kit["wood"]
    solids.box((wide + 0.4, LONG_M + 0.24, 0.05), wood, (0, 0, 0.2), bevel=0.008, grain="Y")
    solids.box((wide + 0.1, LONG_M - 0.1, 0.17), kit["wood"], (0, 0, 0.087))
    for number in range(4):
        solids.box(
            (wide + 0.4, 0.022, 0.125),
            wood,
            (0, LONG_M / 2 + 0.1 + number * 0.012, 0.3 + number * 0.135),
            turn_deg=(-6, 0, 0),
            bevel=0.005,
        )
    for x in (-0.7, 0.7):
        solids.rod((x, LONG_M / 2 + 0.12, 0.2), (x, LONG_M / 2 + 0.17, 0.76), 0.02, wood)
    bedding(kit, wide, 0.225)

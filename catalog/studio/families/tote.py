"""Tote bags: canvas (plain, striped, printed), leather, straw, padded nylon, string."""

from __future__ import annotations

import bpy
import numpy as np

from catalog.studio.dressing import way, ways
from catalog.studio.families import _totes as made
from catalog.studio.recipe import Design, Family, Kit, View
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


FAMILY = Family(
    key="tote",
    category="Luggage & Bags > Shopping Totes",
    product_type="Tote bags",
    view=View(azimuth_deg=16, elevation_deg=7, lens_mm=100),
    seasons=("spring", "summer", "autumn", "winter"),
    formality=2,
    designs=(
        Design(
            key="errand",
            title="Errand canvas tote",
            title_zh="Errand 帆布托特包",
            brand="Carrow & Hide",
            price=19.0,
            build=canvas,
            formality=1,
            description="A flat tote in heavy cotton canvas with long webbing handles.",
            colourways=(
                *ways("cloth", "canvas/cream", handle="=", thread="plastic/beige"),
                *ways("cloth", "canvas/black", handle="=", thread="plastic/dark grey"),
                *ways("cloth", "canvas/sage", handle="canvas/cream", thread="plastic/cream"),
            ),
        ),
        Design(
            key="market",
            title="Market tote with leather handles",
            title_zh="Market 皮柄帆布包",
            brand="Carrow & Hide",
            price=59.0,
            build=canvas,
            description="A roomy canvas tote with short leather handles.",
            options={
                "size": (0.46, 0.36),
                "handles": (0.095, 0.14, 0.024),
                "fill": 0.06,
                "pressure": 2.0,
            },
            colourways=ways(
                "cloth",
                "canvas/olive",
                "canvas/navy",
                "canvas/cream",
                handle="leather/tan",
                thread="plastic/cream",
            ),
        ),
        Design(
            key="boardwalk",
            title="Boardwalk striped tote",
            title_zh="Boardwalk 条纹沙滩包",
            brand="Carrow & Hide",
            price=35.0,
            build=canvas,
            seasons=("spring", "summer"),
            formality=1,
            description="A beach tote in awning stripes with rope-width handles.",
            options={
                "size": (0.47, 0.37),
                "handles": (0.1, 0.2, 0.03),
                "fill": 0.06,
                "pressure": 2.0,
            },
            colourways=(
                way("cloth", "deck/ivory+navy", handle="canvas/navy", thread="plastic/ivory"),
                way("cloth", "deck/cream+coral", handle="canvas/coral", thread="plastic/cream"),
                way("cloth", "deck/white+forest", handle="canvas/forest", thread="plastic/white"),
            ),
        ),
        Design(
            key="dawn",
            title="Dawn printed tote",
            title_zh="Dawn 印花托特包",
            brand="Wendelin",
            price=22.0,
            build=canvas,
            formality=1,
            description="A cotton tote with a sunrise printed on its front.",
            colourways=(
                way(
                    "cloth",
                    "emblem_canvas/cream+rust",
                    handle="canvas/cream",
                    thread="plastic/beige",
                ),
                way("cloth", "emblem_canvas/sky+navy", handle="canvas/sky", thread="plastic/navy"),
            ),
        ),
        Design(
            key="ledger",
            title="Ledger leather shopper",
            title_zh="Ledger 真皮购物袋",
            brand="Carrow & Hide",
            price=169.0,
            build=made.shopper,
            formality=3,
            style=("smart casual", "minimal"),
            description="An open leather shopper with long rolled handles and a hanging tag.",
            colourways=ways(
                "body",
                "calf/cognac",
                "calf/black",
                "calf/burgundy",
                trim="=",
                handle="=",
                thread="plastic/cream",
            ),
        ),
        Design(
            key="riviera",
            title="Riviera straw basket bag",
            title_zh="Riviera 草编菜篮包",
            brand="Lido Sole",
            price=49.0,
            build=made.basket,
            view=View(azimuth_deg=18, elevation_deg=13, lens_mm=100),
            seasons=("spring", "summer"),
            description="A market basket in sewn straw braid with leather handles.",
            colourways=(
                way("body", "straw/straw", handle="calf/cognac", thread="plastic/cream"),
                way("body", "straw/cream", handle="calf/black", thread="plastic/grey"),
            ),
        ),
        Design(
            key="drift",
            title="Drift quilted padded tote",
            title_zh="Drift 绗缝棉服托特包",
            brand="Norrvind",
            price=65.0,
            build=made.quilted,
            style=("sporty", "streetwear"),
            description="A light padded nylon tote, stitched in broad puffed bands.",
            colourways=ways(
                "body", "nylon/black", "nylon/sage", "nylon/lavender", handle="nylon/="
            ),
        ),
        Design(
            key="orchard",
            title="Orchard cotton string bag",
            title_zh="Orchard 棉线网兜",
            brand="Lido Sole",
            price=14.0,
            build=made.string,
            seasons=("spring", "summer"),
            formality=1,
            description="A knotted cotton string bag with two long handles.",
            colourways=ways("body", "cotton/cream", "cotton/teal", handle="canvas/="),
        ),
    ),
)

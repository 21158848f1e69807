"""Cloth of shirts and blouses: oxford, poplin, chambray, checks, stripes and small prints.

Patterns lie in the cloth's own metres (``grain`` X across, Y up), so body, sleeves and collar have
the same scale. They are drawn a little larger than life: a pixel of a shirt's picture is 2 mm.
"""

from __future__ import annotations

from typing import Any

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.colours import linear, shade
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import Graph
from catalog.studio.materials.textile import coloured, picture

Inks = NDArray[np.int64]
Field = NDArray[np.float64]

SIDE = 512  # pixels of a repeat


def _woven(graph: Graph, tint: Any, *, crease_m: float = 0.0016, sheen: float = 0.05) -> Any:
    """A fine matte weave with the faint creases of ironing."""
    creases = graph.noise(graph.grain((11, 8, 11)), 1.0, 3.0, 0.8)
    yarn = graph.noise(graph.grain((900, 900, 900)), 1.0, 1.0)
    return graph.surface(
        base_color=tint,
        roughness=0.85,
        normal=graph.bump(yarn, 0.0002, 0.4, under=graph.bump(creases, crease_m, 0.6)),
        sheen_weight=sheen,
        specular_IOR_level=0.18,
    )


def _yarns(graph: Graph, base: tuple[float, float, float], amount: float, fine: float) -> Any:
    """Warp and weft a little lighter and darker than the base."""
    warp = graph.noise(graph.grain((fine, fine / 9, fine)), 1.0, 1.0)
    weft = graph.noise(graph.grain((fine / 9, fine, fine)), 1.0, 1.0)
    both = graph.math("MULTIPLY", graph.math("ADD", warp, weft), 0.5)
    stops = [(0.36, shade(base, 1 - amount)), (0.5, base), (0.64, shade(base, 1 + amount))]
    return graph.ramp(both, stops)


def poplin(colour: str) -> bpy.types.Material:
    """Plain shirting: smooth and crisp."""
    graph = Graph(f"poplin {colour}")
    return _woven(graph, _yarns(graph, linear(colour), 0.05, 700.0))


def oxford(colour: str) -> bpy.types.Material:
    """Oxford: coloured warp and white weft make a grainy, lighter tone."""
    graph = Graph(f"oxford {colour}")
    return _woven(graph, _yarns(graph, linear(colour), 0.15, 620.0), crease_m=0.0022)


def chambray(colour: str) -> bpy.types.Material:
    """Chambray: blue warp, white weft, uneven slubs, a washed look."""
    graph = Graph(f"chambray {colour}")
    return _woven(graph, _yarns(graph, linear(colour), 0.26, 560.0), crease_m=0.003)


def brushed(colour: str) -> bpy.types.Material:
    """Brushed cotton twill of overshirts: soft, without shine."""
    graph = Graph(f"brushed {colour}")
    return _woven(graph, _yarns(graph, linear(colour), 0.12, 420.0), crease_m=0.002, sheen=0.25)


def _repeated(graph: Graph, inks: Inks, colours: tuple[str, ...], repeat_m: float) -> Any:
    """A picture of inks that repeats every ``repeat_m`` metres across and up."""
    rgb = coloured(inks, colours, heather=0.02)
    tall = repeat_m * inks.shape[0] / inks.shape[1]
    vector = graph.grain((1 / repeat_m, 1 / tall, 0.0))
    image = graph.add("TexImage", {0: vector}, extension="REPEAT", interpolation="Linear")
    image.image = picture(graph.material.name, rgb)
    return image.outputs["Color"]


def _printed(
    name: str, inks: Inks, colours: tuple[str, ...], repeat_m: float, crease_m: float = 0.0016
) -> bpy.types.Material:
    """Cloth with a repeating pattern."""
    graph = Graph(f"{name} {' '.join(colours)}")
    return _woven(graph, _repeated(graph, inks, colours, repeat_m), crease_m=crease_m)


def candy_stripe(ground: str, ink: str) -> bpy.types.Material:
    """Even upright stripes, 9 mm wide."""
    inks = np.zeros((8, SIDE), dtype=np.int64)
    inks[:, : SIDE // 2] = 1
    return _printed("candy stripe", inks, (ground, ink), 0.018)


def hairline(ground: str, ink: str) -> bpy.types.Material:
    """Narrow upright stripes 13 mm apart."""
    inks = np.zeros((8, SIDE), dtype=np.int64)
    inks[:, : SIDE // 4] = 1
    return _printed("hairline", inks, (ground, ink), 0.013)


def multistripe(ground: str, first: str, second: str) -> bpy.types.Material:
    """Upright stripes of two colours and widths."""
    inks = np.zeros((8, SIDE), dtype=np.int64)
    for start, width, ink in ((40, 90, 1), (190, 24, 2), (300, 60, 1), (420, 24, 2)):
        inks[:, start : start + width] = ink
    return _printed("multistripe", inks, (ground, first, second), 0.06)


def gingham_shirt(ground: str, half: str, full: str) -> bpy.types.Material:
    """A small two-tone check, 14 mm."""
    y, x = np.mgrid[0:SIDE, 0:SIDE] * 2 // SIDE
    return _printed("small gingham", x + y, (ground, half, full), 0.028)


def lumber_check(ground: str, bar: str, line: str) -> bpy.types.Material:
    """A lumberjack's plaid: broad bars with a fine overcheck, woven in twill."""
    side = SIDE
    y, x = np.mgrid[0:side, 0:side]
    twill = (x + y) // 4 % 2 == 0
    inks = np.zeros((side, side), dtype=np.int64)
    bars = [(along < side * 0.44) & (along > side * 0.04) for along in (x, y)]
    lines = [np.abs(along - side * 0.72) < side * 0.018 for along in (x, y)]
    inks = np.where((bars[0] & twill) | (bars[1] & ~twill) | (bars[0] & bars[1]), 1, inks)
    inks = np.where((lines[0] & twill) | (lines[1] & ~twill), 2, inks)
    return _printed("lumber check", inks, (ground, bar, line), 0.092, 0.003)


def tattersall(ground: str, first: str, second: str) -> bpy.types.Material:
    """Fine lines of two colours that cross, 22 mm apart."""
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    inks = np.zeros((SIDE, SIDE), dtype=np.int64)
    for at, ink in ((SIDE // 4, 1), (3 * SIDE // 4, 2)):
        near = (np.abs(x - at) < SIDE * 0.035) | (np.abs(y - at) < SIDE * 0.035)
        inks = np.where(near, ink, inks)
    return _printed("tattersall", inks, (ground, first, second), 0.044)


def _spots(side: int, count: int, seed: int) -> list[tuple[float, float, float]]:
    """Places (x, y, turn) that keep apart on a sheet whose edges meet; 0..side."""
    chance = np.random.default_rng(seed)
    gap, spots = side / np.sqrt(count) * 0.78, []
    for _ in range(4000):
        x, y, turn = chance.uniform(0, side), chance.uniform(0, side), chance.uniform(0, 6.28)
        apart = [
            np.hypot((x - a + side / 2) % side - side / 2, (y - b + side / 2) % side - side / 2)
            for a, b, _ in spots
        ]
        if not apart or min(apart) > gap:
            spots.append((x, y, turn))
        if len(spots) == count:
            break
    return spots


def _polar(side: int, spot: tuple[float, float, float]) -> tuple[Field, Field]:
    """Distance and angle of every pixel from a spot, wrapping around."""
    y, x = np.mgrid[0:side, 0:side].astype(float)
    dx = (x - spot[0] + side / 2) % side - side / 2
    dy = (y - spot[1] + side / 2) % side - side / 2
    return np.hypot(dx, dy), np.arctan2(dy, dx) - spot[2]


def _leaf(far: Field, angle: Field, at: float, long: float, broad: float) -> NDArray[np.bool_]:
    """A leaf that points from a spot in the direction ``at``."""
    along, across = far * np.cos(angle - at), far * np.sin(angle - at)
    share = np.clip(along / long, 0, 1)
    inside = (along > 0) & (along < long)
    return inside & (np.abs(across) < broad * np.sin(np.pi * share**0.8))


def blossom(ground: str, petal: str, leaf: str) -> bpy.types.Material:
    """Scattered flowers with two leaves each, 30 mm across."""
    inks = np.zeros((SIDE, SIDE), dtype=np.int64)
    for number, spot in enumerate(_spots(SIDE, 9, 4)):
        far, angle = _polar(SIDE, spot)
        size = SIDE * (0.105 if number % 2 else 0.078)
        for at in (0.9, 2.6, 4.4):
            inks = np.where(_leaf(far, angle, at, size * 2.0, size * 0.34), 2, inks)
        bloom = far < size * (0.72 + 0.28 * np.cos(5 * angle))
        inks = np.where(bloom, 1, inks)
        inks = np.where(far < size * 0.2, 2, inks)
    return _printed("blossom", inks, (ground, petal, leaf), 0.125)


def ditsy(ground: str, petal: str) -> bpy.types.Material:
    """Very small flowers, close together."""
    inks = np.zeros((SIDE, SIDE), dtype=np.int64)
    for spot in _spots(SIDE, 22, 9):
        far, angle = _polar(SIDE, spot)
        inks = np.where(far < SIDE * 0.062 * (0.7 + 0.3 * np.cos(5 * angle)), 1, inks)
        inks = np.where(far < SIDE * 0.014, 0, inks)
    return _printed("ditsy", inks, (ground, petal), 0.1)


def palms(ground: str, first: str, second: str) -> bpy.types.Material:
    """Palm leaves in two colours, as on holiday shirts."""
    inks = np.zeros((SIDE, SIDE), dtype=np.int64)
    for number, spot in enumerate(_spots(SIDE, 8, 21)):
        far, angle = _polar(SIDE, spot)
        ink = 1 + number % 2
        for n in range(7):
            at = (n - 3) * 0.36
            long = SIDE * (0.25 - 0.018 * abs(n - 3))
            inks = np.where(_leaf(far, angle, at, long, SIDE * 0.021), ink, inks)
    return _printed("palms", inks, (ground, first, second), 0.26)


def polka(ground: str, dot: str) -> bpy.types.Material:
    """Round dots 9 mm wide in diagonal rows."""
    y, x = np.mgrid[0:SIDE, 0:SIDE] / SIDE
    first = np.hypot(x - 0.25, y - 0.25) < 0.15
    second = np.hypot(x - 0.75, y - 0.75) < 0.15
    return _printed("polka", (first | second).astype(np.int64), (ground, dot), 0.034)


def eyelet(colour: str) -> bpy.types.Material:
    """Broderie anglaise: small worked holes in flowers of six."""
    graph, base = Graph(f"eyelet {colour}"), linear(colour)
    y, x = np.mgrid[0:SIDE, 0:SIDE] / SIDE
    inks = np.zeros((SIDE, SIDE), dtype=np.int64)
    for cx, cy in ((0.25, 0.25), (0.75, 0.75)):
        for n in range(6):
            at = n * np.pi / 3
            far = np.hypot(x - cx - 0.13 * np.cos(at), y - cy - 0.13 * np.sin(at))
            inks = np.where(far < 0.045, 1, inks)
    holes = _repeated(graph, inks, ("white", "grey"), 0.052)
    tint = graph.mix(1.0, holes, shade(base, 1.35), "MULTIPLY")
    return _woven(graph, tint)


def charmeuse(colour: str) -> bpy.types.Material:
    """Blouse silk: a quiet lustre on the folds, deeper in between."""
    graph, base = Graph(f"charmeuse {colour}"), linear(colour)
    facing = graph.add("LayerWeight", {"Blend": 0.4}).outputs["Facing"]
    tint = graph.ramp(facing, [(0.0, shade(base, 0.97)), (0.8, shade(base, 1.2))])
    creases = graph.noise(graph.grain((9, 6, 9)), 1.0, 2.0, 0.6)
    return graph.surface(
        base_color=tint,
        roughness=0.52,
        normal=graph.bump(creases, 0.0014, 0.5),
        sheen_weight=0.2,
        sheen_roughness=0.4,
        specular_IOR_level=0.3,
    )


KINDS = {
    "poplin": Kind(poplin, "{0} poplin", "{0}府绸", "cotton"),
    "oxford": Kind(oxford, "{0} oxford", "{0}牛津纺", "cotton"),
    "chambray": Kind(chambray, "{0} chambray", "{0}青年布", "cotton", "melange"),
    "brushed_cotton": Kind(brushed, "{0} brushed cotton", "{0}磨毛棉", "cotton"),
    "candy_stripe": Kind(candy_stripe, "{0} and {1} stripes", "{0}{1}条纹", "cotton", "striped"),
    "hairline": Kind(hairline, "{0} with {1} pinstripes", "{0}底{1}细条纹", "cotton", "striped"),
    "multistripe": Kind(multistripe, "{0} with {1} stripes", "{0}底{1}彩条", "cotton", "striped"),
    "shirt_gingham": Kind(gingham_shirt, "{2} gingham", "{2}小格纹", "cotton", "checked"),
    "lumber_check": Kind(lumber_check, "{0} and {1} plaid", "{0}{1}格纹", "cotton", "checked"),
    "tattersall": Kind(tattersall, "{0} with {1} check", "{0}底{1}细格纹", "cotton", "checked"),
    "blossom": Kind(blossom, "{0} floral", "{0}碎花", "viscose", "floral"),
    "ditsy": Kind(ditsy, "{0} with {1} flowers", "{0}底{1}小碎花", "viscose", "floral"),
    "palms": Kind(palms, "{0} palm print", "{0}棕榈印花", "viscose", "printed"),
    "polka": Kind(polka, "{0} with {1} dots", "{0}底{1}波点", "viscose", "dotted"),
    "charmeuse": Kind(charmeuse, "{0} silk", "{0}真丝", "silk"),
    "eyelet": Kind(eyelet, "{0} broderie", "{0}镂空绣花棉", "cotton", "textured"),
}  # fmt: skip

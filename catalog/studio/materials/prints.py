"""Prints and yarn-dyed patterns for dresses, skirts, shirts and shorts.

A pattern is drawn once as an array of inks and repeats over the cloth's own metres (``grain``).
"""

from __future__ import annotations

import math
import random
from typing import Any

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.materials import patterns
from catalog.studio.materials.dressmaking import ribs, soft_creases
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import Graph
from catalog.studio.materials.textile import coloured, picture

SIDE = 512  # pixels a repeat


def _laid(graph: Graph, inks: patterns.Inks, colours: tuple[str, ...], repeat_m: float) -> Any:
    """The pattern as a colour, one repeat each ``repeat_m`` metres."""
    scale = 1 / repeat_m
    image = graph.add(
        "TexImage", {0: graph.grain((scale, scale, 0))}, extension="REPEAT", interpolation="Linear"
    )
    image.image = picture(graph.material.name, coloured(inks, colours, heather=0.0))
    return image.outputs["Color"]


def _viscose(graph: Graph, tint: Any) -> bpy.types.Material:
    """A light, fluid plain weave."""
    weave = graph.noise(graph.grain((700, 600, 700)), 1.0, 2.0)
    light = graph.ramp(weave, [(0.3, (0.93, 0.93, 0.93)), (0.65, (1.0, 1.0, 1.0))])
    return graph.surface(
        base_color=graph.mix(1.0, tint, light, "MULTIPLY"),
        roughness=0.75,
        normal=graph.bump(weave, 0.0002, 0.4, under=soft_creases(graph, 0.0015, 9.0)),
        sheen_weight=0.1,
        specular_IOR_level=0.2,
    )


def _woollen(graph: Graph, tint: Any) -> bpy.types.Material:
    """A twill of dyed yarns."""
    twill = ribs(graph, 0.002, 0.7)
    light = graph.ramp(twill, [(0.2, (0.82, 0.82, 0.82)), (0.7, (1.03, 1.03, 1.03))])
    return graph.surface(
        base_color=graph.mix(1.0, tint, light, "MULTIPLY"),
        roughness=0.95,
        normal=graph.bump(twill, 0.0004, 0.5),
        sheen_weight=0.2,
        specular_IOR_level=0.1,
    )


class _Block:
    """A printing block that repeats without a seam: shapes are drawn with wrapped coordinates."""

    def __init__(self, seed: int) -> None:
        self.inks = np.zeros((SIDE, SIDE), dtype=np.int64)
        self.chance = random.Random(seed)
        self.y, self.x = np.mgrid[0:SIDE, 0:SIDE].astype(float)

    def near(
        self, x: float, y: float, turn: float
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Pixel offsets from ``(x, y)``, wrapped and turned by ``turn`` radians."""
        dx = (self.x - x + SIDE / 2) % SIDE - SIDE / 2
        dy = (self.y - y + SIDE / 2) % SIDE - SIDE / 2
        c, s = math.cos(turn), math.sin(turn)
        return dx * c + dy * s, -dx * s + dy * c

    def leaf(self, x: float, y: float, turn: float, long: float, ink: int) -> None:
        """A pointed leaf with its root at ``(x, y)``."""
        u, v = self.near(x, y, turn)
        share = np.clip(u / long, 0, 1)
        inside = (u > 0) & (u < long) & (np.abs(v) < long * 0.2 * np.sin(np.pi * share) ** 0.8)
        self.inks[inside & ~((np.abs(v) < 0.9) & (share > 0.1))] = ink

    def flower(self, x: float, y: float, size: float, petals: int, ink: int, eye: int) -> None:
        """An open flower seen from above, its petals lobed, an eye in the middle."""
        u, v = self.near(x, y, self.chance.uniform(0, 2))
        radius, angle = np.hypot(u, v), np.arctan2(v, u)
        edge = size * (0.62 + 0.38 * np.abs(np.cos(angle * petals / 2)) ** 0.6)
        cleft = (np.abs(np.cos(angle * petals / 2)) < 0.13) & (radius > size * 0.3)
        self.inks[(radius < edge) & ~cleft] = ink
        self.inks[radius < size * 0.26] = eye

    def spots(self, count: int, apart: float) -> list[tuple[float, float]]:
        """Spots no closer than ``apart`` pixels to each other, around the seam too."""
        found: list[tuple[float, float]] = []
        for _ in range(count * 60):
            x, y = self.chance.uniform(0, SIDE), self.chance.uniform(0, SIDE)
            gaps = [
                math.hypot(
                    (x - a + SIDE / 2) % SIDE - SIDE / 2, (y - b + SIDE / 2) % SIDE - SIDE / 2
                )
                for a, b in found
            ]
            if not gaps or min(gaps) > apart:
                found.append((x, y))
            if len(found) == count:
                break
        return found


def _bouquet(seed: int, count: int, size: float) -> patterns.Inks:
    """Flowers with their leaves: 0 ground, 1 petals, 2 leaves, 3 eyes and small blossoms."""
    block = _Block(seed)
    places = block.spots(count, size * 2.1)
    for x, y in places:
        turn = block.chance.uniform(0, 6.28)
        for step in (0, 1.1, 2.6, 4.2):
            block.leaf(x, y, turn + step, size * block.chance.uniform(1.4, 2.0), 2)
    for x, y in block.spots(count * 2, size * 1.2):
        block.flower(x, y, size * 0.3, 5, 3, 1)
    for x, y in places:
        block.flower(x, y, size * block.chance.uniform(0.85, 1.15), 5, 1, 3)
    return block.inks


def tea_floral(ground: str, petal: str, leaf: str, eye: str = "mustard") -> bpy.types.Material:
    """Viscose with flowers of a hand's breadth and their leaves."""
    graph = Graph(f"tea floral {ground} {petal} {leaf}")
    return _viscose(graph, _laid(graph, _bouquet(4, 11, 50), (ground, petal, leaf, eye), 0.3))


def ditsy(ground: str, petal: str, leaf: str = "sage") -> bpy.types.Material:
    """Viscose strewn with tiny flowers."""
    graph = Graph(f"ditsy {ground} {petal} {leaf}")
    return _viscose(graph, _laid(graph, _bouquet(9, 26, 30), (ground, petal, leaf, petal), 0.24))


def polka(ground: str, dot: str) -> bpy.types.Material:
    """Dots in staggered rows."""
    graph, block = Graph(f"polka {ground} {dot}"), _Block(1)
    for row in range(4):
        for column in range(4):
            u, v = block.near((column + 0.5 * (row % 2)) * SIDE / 4, row * SIDE / 4, 0.0)
            block.inks[np.hypot(u, v) < 22] = 1
    return _viscose(graph, _laid(graph, block.inks, (ground, dot), 0.15))


def brushstroke(ground: str, first: str, second: str) -> bpy.types.Material:
    """Large loose strokes of two inks."""
    graph = Graph(f"brushstroke {ground} {first} {second}")
    wide = patterns.clouds(SIDE, SIDE, 46, 21)
    other = patterns.clouds(SIDE, SIDE, 34, 77)
    inks = np.where(wide > 0.75, 1, 0)
    inks = np.where((other > 1.0) & (wide < 0.5), 2, inks)
    return _viscose(graph, _laid(graph, inks, (ground, first, second), 0.5))


def pencil_stripe(ground: str, ink: str) -> bpy.types.Material:
    """Upright stripes of shirt cotton."""
    graph = Graph(f"pencil stripe {ground} {ink}")
    inks = patterns.stripes(8, SIDE, [(46, 0), (18, 1)])
    return _viscose(graph, _laid(graph, inks, (ground, ink), 0.16))


def bayadere(ground: str, ink: str) -> bpy.types.Material:
    """Stripes around the body."""
    graph = Graph(f"bayadere {ground} {ink}")
    inks = patterns.stripes(8, SIDE, [(80, 0), (48, 1)]).T
    return _viscose(graph, _laid(graph, inks, (ground, ink), 0.16))


def vichy(ground: str, ink: str) -> bpy.types.Material:
    """Gingham: light, half tone where one yarn crosses the other, full tone where both meet."""
    graph = Graph(f"vichy {ground} {ink}")
    inks = patterns.check(SIDE, SIDE, SIDE // 8)
    rgb = coloured(np.where(inks == 2, 1, 0), (ground, ink), heather=0.0)
    full = coloured(np.ones_like(inks), (ground, ink), heather=0.0)
    rgb = np.where((inks == 1)[..., None], (rgb + full) / 2, rgb)
    image = graph.add(
        "TexImage",
        {0: graph.grain((1 / 0.14, 1 / 0.14, 0))},
        extension="REPEAT",
        interpolation="Linear",
    )
    image.image = picture(graph.material.name, rgb)
    return _viscose(graph, image.outputs["Color"])


def _sett(threads: list[tuple[int, int]]) -> patterns.Inks:
    """One mirrored repeat of a tartan's colours, stretched to the block's side."""
    line = np.concatenate([np.full(count, ink) for count, ink in [*threads, *threads[::-1]]])
    return line[np.arange(SIDE) * len(line) // SIDE]


def tartan(ground: str, second: str, line: str) -> bpy.types.Material:
    """A woollen tartan: broad bands of two colours with fine lines, woven in twill."""
    graph = Graph(f"tartan {ground} {second} {line}")
    sett = _sett([(4, 2), (26, 0), (6, 1), (4, 0), (28, 1), (3, 2)])
    rgb = coloured(sett[None], (ground, second, line), heather=0.0)[0]
    warp, weft = rgb[None].repeat(SIDE, 0), rgb[:, None].repeat(SIDE, 1)
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    over = (((x + y) // 3) % 2 == 0)[..., None]
    image = graph.add(
        "TexImage",
        {0: graph.grain((1 / 0.17, 1 / 0.17, 0))},
        extension="REPEAT",
        interpolation="Linear",
    )
    image.image = picture(graph.material.name, np.where(over, warp, weft))
    return _woollen(graph, image.outputs["Color"])


KINDS = {
    "tea_floral": Kind(tea_floral, "{0} with {1} flowers", "{0}底{1}花卉印花", "viscose", "floral"),
    "dress_ditsy": Kind(ditsy, "{0} with small {1} flowers", "{0}底{1}碎花", "viscose", "floral"),
    "dress_polka": Kind(polka, "{0} with {1} dots", "{0}底{1}波点", "viscose", "dotted"),
    "brushstroke": Kind(
        brushstroke, "{0} with {1} brush strokes", "{0}底{1}笔触印花", "viscose", "abstract"
    ),
    "pencil_stripe": Kind(
        pencil_stripe, "{0} with {1} stripes", "{0}底{1}竖条纹", "cotton", "striped"
    ),
    "bayadere": Kind(bayadere, "{0} with {1} stripes", "{0}底{1}横条纹", "viscose", "striped"),
    "vichy": Kind(vichy, "{0} and {1} gingham", "{0}{1}格纹", "cotton", "checked"),
    "kilt_tartan": Kind(tartan, "{0} and {1} tartan", "{0}{1}苏格兰格纹", "wool", "checked"),
}

"""T-shirt jersey: plain, heathered, striped, printed on the chest.

Reads the pattern coordinates ``flat`` and ``grain``.
"""

from __future__ import annotations

from typing import Any

import bpy
import numpy as np

from catalog.studio.colours import linear, shade
from catalog.studio.materials import patterns
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import Graph
from catalog.studio.materials.textile import coloured, picture

BLACK, WHITE = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)
HEM = 0.032  # where the hem is stitched, share of the garment's height


def _flat(graph: Graph) -> Any:
    """The pattern coordinates: across and up 0..1, then -1 on the front and 1 on the back."""
    return graph.add("Attribute", attribute_name="flat", attribute_type="GEOMETRY").outputs[
        "Vector"
    ]


def _finished(graph: Graph, tint: Any) -> bpy.types.Material:
    """Fine knit, a stitched hem, a soft matte surface."""
    up = graph.add("SeparateXYZ", {0: _flat(graph)}).outputs[1]
    stops = [(0.0, BLACK), (HEM - 0.004, BLACK), (HEM, WHITE), (HEM + 0.004, BLACK)]
    seam = graph.ramp(up, stops)
    knit = graph.noise(graph.grain((900, 300, 900)), 1.0, 2.0)
    fine = graph.bump(knit, 0.0004, 0.5)
    return graph.surface(
        base_color=graph.mix(graph.math("MULTIPLY", seam, 0.35), tint, (0.02, 0.02, 0.02)),
        roughness=0.92,
        normal=graph.bump(seam, -0.002, 0.6, under=fine),
        sheen_weight=0.12,
        sheen_roughness=0.5,
        specular_IOR_level=0.12,
    )


def jersey(colour: str) -> bpy.types.Material:
    """Plain dyed jersey."""
    graph, base = Graph(f"jersey {colour}"), linear(colour)
    slub = graph.noise(graph.grain((60, 240, 240)), 1.0, 2.0)
    return _finished(graph, graph.ramp(slub, [(0.3, shade(base, 0.95)), (0.7, shade(base, 1.04))]))


def heather(colour: str) -> bpy.types.Material:
    """Melange jersey: light and dark fibres mixed."""
    graph, base = Graph(f"heather {colour}"), linear(colour)
    fibres = graph.noise(graph.grain((220, 700, 700)), 1.0, 1.0)
    tint = graph.ramp(fibres, [(0.32, shade(base, 0.8)), (0.5, base), (0.68, shade(base, 1.13))])
    return _finished(graph, tint)


def rib(colour: str) -> bpy.types.Material:
    """The 1x1 rib of a collar."""
    graph, base = Graph(f"rib {colour}"), linear(colour)
    knit = graph.noise(graph.grain((700, 700, 90)), 1.0, 1.0)
    tint = graph.ramp(knit, [(0.3, shade(base, 0.85)), (0.6, base)])
    return graph.surface(
        base_color=tint,
        roughness=0.95,
        normal=graph.bump(knit, 0.0008, 0.6),
        specular_IOR_level=0.1,
    )


def breton(ground: str, ink: str) -> bpy.types.Material:
    """Sailor's stripes around the body, the shoulders left plain."""
    graph = Graph(f"breton {ground} {ink}")
    up = graph.add("SeparateXYZ", {0: _flat(graph)}).outputs[1]
    wave = graph.math("FRACT", graph.math("MULTIPLY", up, 19.0))
    stops = [(0.0, BLACK), (0.55, BLACK), (0.58, WHITE), (0.97, WHITE), (1.0, BLACK)]
    stripe = graph.ramp(wave, stops)
    below = graph.ramp(up, [(0.835, WHITE), (0.84, BLACK)])
    return _finished(
        graph, graph.mix(graph.math("MULTIPLY", stripe, below), linear(ground), linear(ink))
    )


def sunrise(side: int) -> patterns.Inks:
    """A round emblem: a sun over waves. Ink 1 on ground 0."""
    y, x = np.mgrid[1 : -1 : side * 1j, -1 : 1 : side * 1j]
    radius = np.hypot(x, y)
    waves = np.sin((y + 0.045 * np.sin(x * 9)) * 34) > 0.1
    sun = np.hypot(x, y - 0.12) < 0.42
    rays = (np.cos(np.arctan2(y - 0.12, x) * 18) > 0.35) & (np.hypot(x, y - 0.12) > 0.5)
    inside = np.where(y < -0.1, waves, sun | (rays & (radius < 0.86)))
    ring = (radius > 0.93) & (radius < 1.0)
    return np.where(radius < 0.88, inside, ring).astype(int)[::-1]


def printed(
    name: str,
    ground: str,
    inks: patterns.Inks,
    colours: tuple[str, ...],
    width: float,
    up: float,
    *,
    tall: float | None = None,
) -> bpy.types.Material:
    """Jersey with a picture on the front only, its middle at ``up`` of the garment's height.

    ``width`` and ``tall`` are shares of the garment's breadth and height.
    """
    graph = Graph(f"{name} {ground} {' '.join(colours)}")
    tall = tall or width
    low = (0.5 - width / 2, up - tall / 2, 0.0)
    moved = graph.add("VectorMath", {0: _flat(graph), 1: low}, operation="SUBTRACT").outputs[0]
    scaled = graph.add(
        "VectorMath", {0: moved, 1: (1 / width, 1 / tall, 0.0)}, operation="MULTIPLY"
    ).outputs[0]
    image = graph.add("TexImage", {0: scaled}, extension="CLIP", interpolation="Linear")
    image.image = picture(graph.material.name, coloured(inks, (ground, *colours), heather=0.0))
    inside = graph.add("SeparateXYZ", {0: scaled}).outputs
    spans = [graph.math("COMPARE", socket, 0.5) for socket in inside[:2]]
    for socket in spans:
        socket.node.inputs[2].default_value = 0.498
    front = graph.math("LESS_THAN", graph.add("SeparateXYZ", {0: _flat(graph)}).outputs[2], -0.5)
    mask = graph.math("MULTIPLY", graph.math("MULTIPLY", spans[0], spans[1]), front)
    return _finished(graph, graph.mix(mask, linear(ground), image.outputs["Color"]))


def emblem(ground: str, ink: str) -> bpy.types.Material:
    """Jersey with a sunrise emblem on the chest."""
    return printed("emblem", ground, sunrise(512), (ink,), 0.25, 0.66)


def block(ground: str, first: str, second: str) -> bpy.types.Material:
    """Jersey with a large abstract print."""
    inks = patterns.blobs(512, 512, seed=11)
    inks = np.array([3, 1, 2, 2])[inks]
    return printed("block", ground, inks, (first, second, "ivory"), 0.32, 0.6, tall=0.44)


KINDS = {
    "jersey": Kind(jersey, "{0}", "{0}", "cotton"),
    "heather": Kind(heather, "{0} melange", "{0}麻灰", "cotton", "melange"),
    "rib": Kind(rib, "{0} rib", "{0}罗纹", "cotton", "textured"),
    "breton": Kind(breton, "{0} with {1} stripes", "{0}底{1}条纹", "cotton", "striped"),
    "emblem": Kind(emblem, "{0} with {1} print", "{0}底{1}印花", "cotton", "printed"),
    "block": Kind(block, "{0} with abstract print", "{0}抽象印花", "cotton", "printed"),
}

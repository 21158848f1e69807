"""Stuff of hats and scarves: felt, straw braid, panama weave, grosgrain, cap mesh, silk prints.

Straw, panama, grosgrain and mesh read ``grain`` as cloth metres: around the head, then along it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from catalog.studio.colours import linear, shade
from catalog.studio.materials import patterns
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import Graph
from catalog.studio.materials.textile import coloured, picture

if TYPE_CHECKING:
    import bpy

    from catalog.studio.materials.patterns import Inks

SIDE = 640  # pixels of a square scarf's print


def _wave(graph: Graph, phase: Any) -> Any:
    """A sine of ``phase`` turns, 0..1."""
    sine = graph.math("SINE", graph.math("MULTIPLY", phase, 6.2832))
    return graph.math("ADD", graph.math("MULTIPLY", sine, 0.5), 0.5)


def felt(colour: str) -> bpy.types.Material:
    """Fur or wool felt: dense, matt, a hint of nap."""
    graph, base = Graph(f"felt {colour}"), linear(colour)
    where = graph.add("TexCoord").outputs["Object"]
    fibres = graph.noise(where, 900.0, 3.0, 0.8)
    cloud = graph.noise(where, 38.0, 3.0)
    mixed = graph.math(
        "ADD", graph.math("MULTIPLY", fibres, 0.6), graph.math("MULTIPLY", cloud, 0.4)
    )
    tint = graph.ramp(mixed, [(0.34, shade(base, 0.84)), (0.5, base), (0.66, shade(base, 1.12))])
    return graph.surface(
        base_color=tint,
        roughness=0.95,
        normal=graph.bump(fibres, 0.0004, 0.4),
        sheen_weight=0.35,
        sheen_roughness=0.5,
        specular_IOR_level=0.08,
    )


def cashmere(colour: str) -> bpy.types.Material:
    """Woven cashmere, brushed: fine hairs lie along the cloth over a faint twill."""
    graph, base = Graph(f"cashmere {colour}"), linear(colour)
    hair = graph.noise(graph.grain((900, 130, 900)), 1.0, 3.0, 0.6)
    cloud = graph.noise(graph.grain((22, 12, 22)), 1.0, 2.0)
    mixed = graph.math("ADD", graph.math("MULTIPLY", hair, 0.7), graph.math("MULTIPLY", cloud, 0.3))
    tint = graph.ramp(mixed, [(0.34, shade(base, 0.86)), (0.5, base), (0.66, shade(base, 1.1))])
    return graph.surface(
        base_color=tint,
        roughness=0.95,
        normal=graph.bump(hair, 0.0005, 0.5),
        sheen_weight=0.4,
        sheen_roughness=0.4,
        specular_IOR_level=0.08,
    )


def straw(colour: str) -> bpy.types.Material:
    """Sewn straw braid: rows 7 mm high, the plait's strands slanting to and fro within them."""
    graph, base = Graph(f"straw {colour}"), linear(colour)
    u, v, _ = graph.add("SeparateXYZ", {0: graph.grain()}).outputs
    row = graph.math("MULTIPLY", v, 1 / 0.007)
    inside = graph.math("FRACT", row)
    lean = graph.math("ABSOLUTE", graph.math("SUBTRACT", inside, 0.5))
    strands = _wave(
        graph,
        graph.math("ADD", graph.math("MULTIPLY", u, 1 / 0.0036), graph.math("MULTIPLY", lean, 1.7)),
    )
    edge = graph.ramp(lean, [(0.36, (1, 1, 1)), (0.5, (0.25, 0.25, 0.25))])
    uneven = graph.noise(graph.grain((60, 240, 60)), 1.0, 2.0)
    height = graph.mix(
        1.0, edge, graph.math("ADD", graph.math("MULTIPLY", strands, 0.5), 0.5), "MULTIPLY"
    )
    tint = graph.ramp(uneven, [(0.3, shade(base, 0.8)), (0.5, base), (0.7, shade(base, 1.16))])
    dark = graph.ramp(height, [(0.1, (0.45, 0.38, 0.28)), (0.55, (1, 1, 1))])
    return graph.surface(
        base_color=graph.mix(1.0, tint, dark, "MULTIPLY"),
        roughness=0.6,
        normal=graph.bump(height, 0.0016, 0.8),
        specular_IOR_level=0.35,
    )


def panama(colour: str) -> bpy.types.Material:
    """Hand-woven toquilla straw: a fine diagonal herringbone."""
    graph, base = Graph(f"panama {colour}"), linear(colour)
    u, v, _ = graph.add("SeparateXYZ", {0: graph.grain()}).outputs
    over = _wave(graph, graph.math("MULTIPLY", graph.math("ADD", u, v), 1 / 0.0034))
    under = _wave(graph, graph.math("MULTIPLY", graph.math("SUBTRACT", u, v), 1 / 0.0034))
    height = graph.math("MULTIPLY", graph.math("ADD", over, under), 0.5)
    uneven = graph.noise(graph.grain((90, 260, 90)), 1.0, 2.0)
    tint = graph.ramp(
        graph.math("ADD", graph.math("MULTIPLY", height, 0.6), graph.math("MULTIPLY", uneven, 0.4)),
        [(0.2, shade(base, 0.74)), (0.5, base), (0.75, shade(base, 1.08))],
    )
    return graph.surface(
        base_color=tint,
        roughness=0.65,
        normal=graph.bump(height, 0.0007, 0.7),
        specular_IOR_level=0.3,
    )


def grosgrain(colour: str) -> bpy.types.Material:
    """Ribbon with fine cross ribs and a dull silk shine."""
    graph, base = Graph(f"grosgrain {colour}"), linear(colour)
    u = graph.add("SeparateXYZ", {0: graph.grain()}).outputs[0]
    ribs = _wave(graph, graph.math("MULTIPLY", u, 1 / 0.0011))
    return graph.surface(
        base_color=graph.ramp(ribs, [(0.1, shade(base, 0.75)), (0.7, shade(base, 1.08))]),
        roughness=0.5,
        normal=graph.bump(ribs, 0.0002, 0.5),
        sheen_weight=0.2,
    )


def regatta(ground: str, ink: str) -> bpy.types.Material:
    """A hat ribbon with three stripes along it."""
    graph = Graph(f"regatta {ground} {ink}")
    v = graph.add("TexCoord").outputs["Generated"]
    up = graph.add("SeparateXYZ", {0: v}).outputs[2]
    one, two = linear(ground), linear(ink)
    stops = [(0.0, one), (0.32, one), (0.34, two), (0.64, two), (0.66, one)]
    return graph.surface(base_color=graph.ramp(up, stops), roughness=0.5, sheen_weight=0.2)


def cap_mesh(colour: str) -> bpy.types.Material:
    """The plastic mesh of trucker caps: one sees through its holes."""
    graph, base = Graph(f"cap mesh {colour}"), linear(colour)
    u, v, _ = graph.add("SeparateXYZ", {0: graph.grain()}).outputs
    one = _wave(graph, graph.math("MULTIPLY", u, 1 / 0.0034))
    two = _wave(graph, graph.math("MULTIPLY", v, 1 / 0.0034))
    hole = graph.math("GREATER_THAN", graph.math("MULTIPLY", one, two), 0.36)
    graph.surface(base_color=base, roughness=0.6)
    clear = graph.add("BsdfTransparent", {0: (1.0, 1.0, 1.0)})
    share = graph.math("MULTIPLY", hole, 0.9)
    both = graph.add("MixShader", {0: share, 1: graph.shader.outputs[0], 2: clear.outputs[0]})
    graph.set(graph.tree.nodes["Material Output"], {"Surface": both.outputs[0]})
    return graph.material


def _silk(name: str, inks: Inks, colours: tuple[str, ...]) -> bpy.types.Material:
    """A printed silk twill: the picture fills the cloth once (its ``flat`` coordinates)."""
    graph = Graph(f"{name} {' '.join(colours)}")
    where = graph.add("Attribute", attribute_name="flat", attribute_type="GEOMETRY")
    image = graph.add("TexImage", {0: where.outputs["Vector"]}, extension="REPEAT")
    image.image = picture(graph.material.name, coloured(inks, colours, heather=0.0))
    twill = graph.noise(graph.grain((900, 500, 900)), 1.0, 1.0)
    return graph.surface(
        base_color=image.outputs["Color"],
        roughness=0.36,
        normal=graph.bump(twill, 0.00012, 0.4),
        sheen_weight=0.3,
        specular_IOR_level=0.45,
    )


def carre(ground: str, border: str, ink: str, accent: str) -> bpy.types.Material:
    """A silk square: a broad border, rope lines, a medallion of chained rings in the field."""
    y, x = np.mgrid[0:SIDE, 0:SIDE] / (SIDE - 1) * 2 - 1
    edge = 1 - np.maximum(np.abs(x), np.abs(y))
    radius, turn = np.hypot(x, y), np.arctan2(y, x)
    inks = np.zeros((SIDE, SIDE), dtype=np.int64)
    inks[np.abs(radius - 0.5 - 0.05 * np.cos(8 * turn)) < 0.035] = 2
    inks[np.abs(radius - 0.3 - 0.04 * np.cos(8 * turn + np.pi)) < 0.022] = 3
    inks[radius < 0.12 + 0.03 * np.cos(12 * turn)] = 1
    fold_x, fold_y = np.abs(np.abs(x) - 0.58), np.abs(np.abs(y) - 0.58)
    corner = np.hypot(fold_x, fold_y)
    inks[(corner < 0.15) & (corner > 0.1)] = 3
    inks[corner < 0.06] = 2
    lattice = np.hypot((x * 9 + 0.5) % 1 - 0.5, (y * 9 + 0.5) % 1 - 0.5)
    inks[(lattice < 0.13) & (inks == 0)] = 3
    inks[edge < 0.2] = 1
    along = np.where(np.abs(x) > np.abs(y), y, x)
    inks[(np.abs(edge - 0.1) < 0.03) & (np.abs((along * 9) % 1 - 0.5) < 0.32)] = 2
    inks[(np.abs(edge - 0.185) < 0.008) | (edge < 0.02)] = 3
    return _silk("carre", inks, (ground, border, ink, accent))


def paisley(ground: str, ink: str, accent: str) -> bpy.types.Material:
    """A bandana: paisley drops, dots and a border of little frames."""
    y, x = np.mgrid[0:SIDE, 0:SIDE] / (SIDE - 1) * 2 - 1
    inks = np.zeros((SIDE, SIDE), dtype=np.int64)
    cell = 4.5
    column, row = np.floor(x * cell), np.floor(y * cell)
    u, v = (x * cell) % 1 - 0.5, (y * cell) % 1 - 0.5
    flip = np.where((column + row) % 2 == 0, 1, -1)
    bent = u * flip - 0.42 * np.clip(v + 0.1, 0, 1) ** 1.5
    drop = np.hypot(bent * 1.5, (v + 0.08) * np.where(v > -0.08, 0.85, 1.3))
    inks[np.abs(drop - 0.3) < 0.032] = 1
    inks[(drop < 0.22) & (drop > 0.15)] = 2
    inks[drop < 0.075] = 1
    spots = np.hypot((x * cell * 2) % 1 - 0.5, (y * cell * 2) % 1 - 0.5)
    inks[(spots < 0.12) & (drop > 0.42)] = 1
    edge = 1 - np.maximum(np.abs(x), np.abs(y))
    along = np.where(np.abs(x) > np.abs(y), y, x)
    inks[edge < 0.17] = 0
    inks[(np.abs(edge - 0.09) < 0.045) & (np.abs((along * 11) % 1 - 0.5) < 0.36)] = 1
    inks[(np.abs(edge - 0.09) < 0.024) & (np.abs((along * 11) % 1 - 0.5) < 0.22)] = 0
    inks[(np.abs(edge - 0.165) < 0.009) | (np.abs(edge - 0.02) < 0.007)] = 1
    return _silk("paisley", inks, (ground, ink, accent))


def foulard(ground: str, ink: str, accent: str) -> bpy.types.Material:
    """A silk square with brushed, overlapping petals."""
    inks = np.zeros((SIDE, SIDE), dtype=np.int64)
    first = patterns.clouds(SIDE, SIDE, 46, 11)
    second = patterns.clouds(SIDE, SIDE, 30, 12)
    inks[(np.abs(first) < 0.28)] = 1
    inks[second > 1.05] = 2
    y, x = np.mgrid[0:SIDE, 0:SIDE] / (SIDE - 1) * 2 - 1
    edge = 1 - np.maximum(np.abs(x), np.abs(y))
    inks[edge < 0.09] = 1
    inks[np.abs(edge - 0.105) < 0.01] = 2
    return _silk("foulard", inks, (ground, ink, accent))


KINDS = {
    "felt": Kind(felt, "{0} felt", "{0}毡呢", "wool felt"),
    "cashmere": Kind(cashmere, "{0} cashmere", "{0}羊绒", "cashmere"),
    "straw": Kind(straw, "{0} straw", "{0}草编", "straw", "woven"),
    "panama": Kind(panama, "{0} straw", "{0}巴拿马草", "straw", "woven"),
    "grosgrain": Kind(grosgrain, "{0} ribbon", "{0}罗缎带", "viscose"),
    "regatta": Kind(regatta, "{0} and {1} ribbon", "{0}{1}条纹缎带", "viscose", "striped"),
    "cap_mesh": Kind(cap_mesh, "{0} mesh", "{0}网布", "polyester", "textured"),
    "carre": Kind(carre, "{0} with {1} border", "{0}底{1}边印花", "silk", "printed"),
    "paisley": Kind(paisley, "{0} paisley", "{0}佩斯利印花", "cotton", "paisley"),
    "foulard": Kind(foulard, "{0} with {1} print", "{0}底{1}印花", "silk", "abstract"),
}

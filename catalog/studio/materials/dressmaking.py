"""Cloth by the metre for trousers, skirts and dresses: twill, satin, cord, linen, knits.

All read ``grain`` as metres across and up the cloth, which `shapes.drapery` and `shapes.sewn` give.
Prints and yarn-dyed patterns are in `prints`.
"""

from __future__ import annotations

from typing import Any

import bpy

from catalog.studio.colours import linear, shade
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import Graph


def soft_creases(graph: Graph, depth_m: float, per_metre: float = 14.0) -> Any:
    """A normal with faint creases of handling, ``depth_m`` metres deep."""
    folds = graph.noise(graph.grain((per_metre, per_metre * 0.6, per_metre)), 1.0, 3.0, 0.8)
    return graph.bump(folds, depth_m, 0.6)


def ribs(graph: Graph, pitch_m: float, slope: float = 0.0, slub: float = 0.35) -> Any:
    """Ribs ``pitch_m`` metres apart along the cloth, 0..1; ``slope`` 0 upright, 0.7 a twill."""
    across, up, _ = graph.add("SeparateXYZ", {0: graph.grain()}).outputs
    line = graph.math("ADD", across, graph.math("MULTIPLY", up, slope))
    wave = graph.math("SINE", graph.math("MULTIPLY", line, 6.2832 / pitch_m))
    uneven = graph.noise(graph.grain((800, 80, 800)), 1.0, 2.0)
    even = graph.math("MULTIPLY_ADD", wave, 0.5 * (1 - slub))
    even.node.inputs[2].default_value = 0.5 * (1 - slub)
    return graph.math("ADD", even, graph.math("MULTIPLY", uneven, slub))


def chino(colour: str) -> bpy.types.Material:
    """Brushed cotton twill, a little washed out."""
    graph, base = Graph(f"chino {colour}"), linear(colour)
    twill = ribs(graph, 0.0018, 0.7)
    wash = graph.noise(graph.grain((10, 7, 10)), 1.0, 4.0, 0.5)
    mixed = graph.math("ADD", graph.math("MULTIPLY", twill, 0.5), graph.math("MULTIPLY", wash, 0.5))
    tint = graph.ramp(mixed, [(0.25, shade(base, 0.88)), (0.5, base), (0.75, shade(base, 1.1))])
    normal = graph.bump(twill, 0.0004, 0.5, under=soft_creases(graph, 0.0025))
    return graph.surface(
        base_color=tint, roughness=0.92, normal=normal, sheen_weight=0.08, specular_IOR_level=0.15
    )


def washed_linen(colour: str) -> bpy.types.Material:
    """Garment linen: slubs both ways and the fine creases that linen keeps."""
    graph, base = Graph(f"washed linen {colour}"), linear(colour)
    warp = graph.noise(graph.grain((620, 26, 620)), 1.0, 2.0)
    weft = graph.noise(graph.grain((26, 620, 620)), 1.0, 2.0)
    yarn = graph.math("MULTIPLY", graph.math("ADD", warp, weft), 0.5)
    tint = graph.ramp(yarn, [(0.36, shade(base, 0.82)), (0.5, base), (0.62, shade(base, 1.1))])
    normal = graph.bump(yarn, 0.0006, 0.6, under=soft_creases(graph, 0.0055, 16.0))
    return graph.surface(
        base_color=tint, roughness=0.95, normal=normal, sheen_weight=0.05, specular_IOR_level=0.12
    )


def crepe(colour: str) -> bpy.types.Material:
    """Viscose crepe: fluid, matte, a pebbled face."""
    graph, base = Graph(f"crepe {colour}"), linear(colour)
    pebble = graph.noise(graph.grain((700, 500, 700)), 1.0, 2.0, 1.0)
    tint = graph.ramp(pebble, [(0.3, shade(base, 0.93)), (0.7, shade(base, 1.05))])
    return graph.surface(
        base_color=tint,
        roughness=0.72,
        normal=graph.bump(pebble, 0.0003, 0.4),
        sheen_weight=0.12,
        specular_IOR_level=0.25,
    )


def satin(colour: str) -> bpy.types.Material:
    """Dress satin: a soft liquid gloss along the folds."""
    graph, base = Graph(f"satin {colour}"), linear(colour)
    facing = graph.add("LayerWeight", {"Blend": 0.35}).outputs["Facing"]
    tint = graph.ramp(facing, [(0.0, shade(base, 1.15)), (0.9, shade(base, 1.5))])
    yarn = graph.noise(graph.grain((1200, 90, 1200)), 1.0, 1.0)
    return graph.surface(
        base_color=tint,
        roughness=0.34,
        metallic=0.4,
        normal=graph.bump(yarn, 0.0001, 0.3, under=soft_creases(graph, 0.0022, 7.0)),
        sheen_weight=0.2,
        specular_IOR_level=0.6,
    )


def needlecord(colour: str) -> bpy.types.Material:
    """Fine corduroy: upright cords 3 mm apart, bright on their crests."""
    graph, base = Graph(f"needlecord {colour}"), linear(colour)
    cords = ribs(graph, 0.0046, 0.0, 0.2)
    tint = graph.ramp(cords, [(0.15, shade(base, 0.5)), (0.55, base), (0.9, shade(base, 1.22))])
    return graph.surface(
        base_color=tint,
        roughness=0.92,
        normal=graph.bump(cords, 0.0012, 0.7, under=soft_creases(graph, 0.002)),
        sheen_weight=0.35,
        specular_IOR_level=0.08,
    )


def loopback(colour: str) -> bpy.types.Material:
    """Sweatshirt jersey: soft, slightly melange."""
    graph, base = Graph(f"loopback {colour}"), linear(colour)
    fibres = graph.noise(graph.grain((520, 260, 520)), 1.0, 2.0)
    tint = graph.ramp(fibres, [(0.3, shade(base, 0.86)), (0.5, base), (0.7, shade(base, 1.12))])
    normal = graph.bump(fibres, 0.0004, 0.5, under=soft_creases(graph, 0.003, 9.0))
    return graph.surface(
        base_color=tint, roughness=1.0, normal=normal, sheen_weight=0.25, specular_IOR_level=0.08
    )


def rib_knit(colour: str) -> bpy.types.Material:
    """A ribbed knit: upright ribs 5 mm apart with the stitches faint upon them."""
    graph, base = Graph(f"rib knit {colour}"), linear(colour)
    rib = ribs(graph, 0.0058, 0.0, 0.1)
    _, up, _ = graph.add("SeparateXYZ", {0: graph.grain()}).outputs
    rows = graph.math("SINE", graph.math("MULTIPLY", up, 6.2832 / 0.0034))
    knit = graph.math("ADD", rib, graph.math("MULTIPLY", rows, 0.06))
    tint = graph.ramp(knit, [(0.1, shade(base, 0.58)), (0.6, base), (0.95, shade(base, 1.12))])
    return graph.surface(
        base_color=tint,
        roughness=1.0,
        normal=graph.bump(knit, 0.0016, 0.7),
        sheen_weight=0.25,
        specular_IOR_level=0.08,
    )


def taslan(colour: str) -> bpy.types.Material:
    """Swim and running nylon: light, crisp, with a dull shine."""
    graph, base = Graph(f"taslan {colour}"), linear(colour)
    weave = ribs(graph, 0.0016, 0.0, 0.5)
    tint = graph.ramp(weave, [(0.2, shade(base, 0.93)), (0.8, shade(base, 1.06))])
    normal = graph.bump(weave, 0.0002, 0.4, under=soft_creases(graph, 0.005, 18.0))
    return graph.surface(
        base_color=tint, roughness=0.55, normal=normal, sheen_weight=0.1, specular_IOR_level=0.35
    )


KINDS = {
    "chino": Kind(chino, "{0} cotton twill", "{0}斜纹棉", "cotton"),
    "washed_linen": Kind(washed_linen, "{0} linen", "{0}水洗亚麻", "linen"),
    "crepe": Kind(crepe, "{0} crepe", "{0}绉纱", "viscose"),
    "satin": Kind(satin, "{0} satin", "{0}缎面", "satin"),
    "needlecord": Kind(needlecord, "{0} needlecord", "{0}细条灯芯绒", "corduroy", "textured"),
    "loopback": Kind(loopback, "{0} sweat jersey", "{0}卫衣布", "cotton"),
    "rib_knit": Kind(rib_knit, "{0} rib knit", "{0}罗纹针织", "wool", "textured"),
    "taslan": Kind(taslan, "{0} nylon", "{0}尼龙", "nylon"),
}

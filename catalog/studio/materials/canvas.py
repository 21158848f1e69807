"""Bag cloth: canvas, deck stripes, printed canvas, nylon, quilted leather."""

from __future__ import annotations

from typing import Any

import bpy

from catalog.studio.colours import linear, shade
from catalog.studio.materials import jersey, patterns, textile
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import Graph


def _plain_weave(graph: Graph, pitch_m: float) -> Any:
    """An even basket weave with some uneven yarns, 0..1."""
    fine = 1.0 / pitch_m
    warp = graph.noise(graph.grain((fine / 5, fine, fine)), 1.0, 1.0)
    weft = graph.noise(graph.grain((fine, fine / 5, fine / 5)), 1.0, 1.0)
    return graph.math("MULTIPLY", graph.math("ADD", warp, weft), 0.5)


def canvas(colour: str) -> bpy.types.Material:
    """Heavy cotton canvas: visible yarns, hardly any shine."""
    graph, base = Graph(f"canvas {colour}"), linear(colour)
    weave = _plain_weave(graph, 0.0015)
    tint = graph.ramp(weave, [(0.34, shade(base, 0.8)), (0.5, base), (0.66, shade(base, 1.1))])
    folds = graph.bump(graph.noise(graph.grain((5, 5, 7)), 1.0, 3.0, 0.8), 0.005, 0.6)
    return graph.surface(
        base_color=tint,
        roughness=0.95,
        normal=graph.bump(weave, 0.0007, 0.6, under=folds),
        specular_IOR_level=0.12,
    )


def deck(ground: str, ink: str) -> bpy.types.Material:
    """Upright deck-chair stripes that follow the cloth's pattern coordinates."""
    inks = patterns.stripes(512, 512, [(37, 0), (36, 1)])
    return textile.cloth(
        "deck", inks, (ground, ink), where="flat", pitch_m=0.0016, relief_m=0.0007, crease_m=0.004
    )


def emblem_canvas(ground: str, ink: str) -> bpy.types.Material:
    """Canvas with the sunrise emblem on the front."""
    return jersey.printed("emblem", ground, jersey.sunrise(512), (ink,), 0.6, 0.47, tall=0.57)


def nylon(colour: str) -> bpy.types.Material:
    """Coated pack nylon: a fine ripstop grid, satin, soft creases."""
    graph, base = Graph(f"nylon {colour}"), linear(colour)
    weave = _plain_weave(graph, 0.0012)
    tint = graph.ramp(weave, [(0.35, shade(base, 0.85)), (0.65, shade(base, 1.08))])
    folds = graph.bump(graph.noise(graph.grain((9, 14, 14)), 1.0, 3.0, 1.5), 0.006, 0.75)
    return graph.surface(
        base_color=tint,
        roughness=0.62,
        normal=graph.bump(weave, 0.0005, 0.5, under=folds),
        specular_IOR_level=0.35,
        sheen_weight=0.1,
    )


def calf(colour: str) -> bpy.types.Material:
    """Smooth bag leather: fine grain, a low even gloss, no upholstery creases."""
    graph, base = Graph(f"calf {colour}"), linear(colour)
    pebble = graph.cells(graph.grain(), 900.0, "DISTANCE_TO_EDGE")
    patches = graph.noise(graph.grain((8, 12, 12)), 1.0, 3.0, 0.6)
    tint = graph.ramp(patches, [(0.3, shade(base, 0.86)), (0.7, shade(base, 1.1))])
    soft = graph.bump(graph.noise(graph.grain((9, 9, 9)), 1.0, 2.0, 0.5), 0.002, 0.5)
    return graph.surface(
        base_color=tint,
        roughness=0.42,
        normal=graph.bump(pebble, 0.0003, 0.35, under=soft),
        coat_weight=0.12,
        coat_roughness=0.3,
    )


def mirror(colour: str) -> bpy.types.Material:
    """Silvered glass that reflects a quiet room.

    A grey gradient, since the studio's own sky would show white.
    """
    graph, base = Graph(f"mirror {colour}"), linear(colour)
    box = graph.add("TexCoord").outputs["Generated"]
    across, up, _ = graph.add("SeparateXYZ", {0: box}).outputs
    slant = graph.math("ADD", graph.math("MULTIPLY", across, 0.6), graph.math("MULTIPLY", up, 0.4))
    stops = [(0.1, 0.5), (0.38, 0.68), (0.42, 0.78), (0.55, 0.8), (0.6, 0.66), (0.95, 0.42)]
    room = graph.ramp(
        slant, [(at, (base[0] * v, base[1] * v, base[2] * (v + 0.02))) for at, v in stops]
    )
    return graph.surface(base_color=room, roughness=0.06, specular_IOR_level=0.6)


KINDS = {
    "canvas": Kind(canvas, "{0} canvas", "{0}帆布", "cotton"),
    "deck": Kind(deck, "{0} and {1} stripes", "{0}{1}条纹", "cotton", "striped"),
    "emblem_canvas": Kind(
        emblem_canvas, "{0} canvas with {1} print", "{0}帆布{1}印花", "cotton", "printed"
    ),
    "nylon": Kind(nylon, "{0} nylon", "{0}尼龙", "nylon"),
    "calf": Kind(calf, "{0} leather", "{0}皮革", "leather"),
    "mirror": Kind(mirror, "silvered glass", "镀银玻璃", "glass"),
}

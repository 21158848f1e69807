"""Window cloth over the flat cloth (``flat``, metres): voile, slubbed linen, stripes, flowers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from catalog.studio.colours import linear, shade
from catalog.studio.materials import patterns
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import Graph
from catalog.studio.materials.textile import SIDE, coloured, picture

if TYPE_CHECKING:
    import bpy


def voile(colour: str) -> bpy.types.Material:
    """A sheer curtain: half of the light comes through, folds show as deeper tone."""
    graph, base = Graph(f"voile {colour}"), linear(colour)
    weave = graph.noise(graph.grain((900, 300, 900)), 1.0, 1.0)
    tint = graph.ramp(weave, [(0.3, shade(base, 0.9)), (0.7, base)])
    graph.surface(base_color=tint, roughness=1.0, specular_IOR_level=0.0)
    soft = graph.add("BsdfTranslucent", {0: tint})
    cloth_side = graph.add("MixShader", {0: 0.4, 1: graph.shader.outputs[0], 2: soft.outputs[0]})
    through = graph.add("BsdfTransparent", {0: (1.0, 1.0, 1.0)})
    facing = graph.add("LayerWeight", {"Blend": 0.5}).outputs["Facing"]
    solid = graph.math("ADD", graph.math("MULTIPLY", facing, 0.5), 0.42)
    both = graph.add("MixShader", {0: solid, 1: through.outputs[0], 2: cloth_side.outputs[0]})
    graph.set(graph.tree.nodes["Material Output"], {"Surface": both.outputs[0]})
    return graph.material


def _curtain_print(name: str, inks: patterns.Inks, colours: tuple[str, ...]) -> bpy.types.Material:
    """Printed curtain cotton."""
    graph = Graph(f"{name} {' '.join(colours)}")
    where = graph.add("Attribute", attribute_name="flat", attribute_type="GEOMETRY")
    doubled = graph.add(
        "VectorMath", {0: where.outputs["Vector"], 1: (0.95, 0.95, 1.0)}, operation="MULTIPLY"
    )
    image = graph.add("TexImage", {0: doubled.outputs[0]}, extension="REPEAT")
    image.image = picture(graph.material.name, coloured(inks, colours, heather=0.02))
    weave = graph.noise(graph.grain((700, 700, 700)), 1.0, 1.0)
    return graph.surface(
        base_color=image.outputs["Color"],
        roughness=0.95,
        normal=graph.bump(weave, 0.0005, 0.5),
        specular_IOR_level=0.1,
    )


def wild_flowers(ground: str, stalk: str, bloom: str, heart: str) -> bpy.types.Material:
    """Scattered flowers with leaves, about 1 m a repeat."""
    chance = np.random.default_rng(4)
    y, x = np.mgrid[0:SIDE, 0:SIDE].astype(float)
    inks = np.zeros((SIDE, SIDE), dtype=int)
    for column in range(5):
        for row in range(5):
            cx = (column + 0.5 * (row % 2) + chance.uniform(-0.12, 0.12)) * SIDE / 5
            cy = (row + chance.uniform(-0.12, 0.12)) * SIDE / 5
            dx = (x - cx + SIDE / 2) % SIDE - SIDE / 2
            dy = (y - cy + SIDE / 2) % SIDE - SIDE / 2
            size = chance.uniform(30, 44)
            lean = chance.uniform(-0.3, 0.3)
            stem = (np.abs(dx - lean * dy) < 2.6) & (dy < 0) & (dy > -84)
            for side, up in ((-1, -34), (1, -52)):
                lx, ly = dx - lean * up - side * 20, dy - up - 10
                turned = lx * 0.8 + side * ly * 0.6, -side * lx * 0.6 + ly * 0.8
                stem |= (turned[0] / 24) ** 2 + (turned[1] / 8.5) ** 2 < 1
            petal = size * (0.66 + 0.34 * np.abs(np.cos(2.5 * np.arctan2(dy, dx) + lean)))
            inks = np.where(stem, 1, inks)
            inks = np.where(np.hypot(dx, dy) < petal, 2, inks)
            inks = np.where(np.hypot(dx, dy) < size * 0.28, 3, inks)
    return _curtain_print("wild flowers", inks, (ground, stalk, bloom, heart))


def drapery_stripe(ground: str, ink: str) -> bpy.types.Material:
    """Upright curtain stripes, 26 cm a repeat."""
    inks = patterns.stripes(
        SIDE, SIDE, [(62, 0), (10, 1), (14, 0), (32, 1), (14, 0), (10, 1), (50, 0)]
    )
    return _curtain_print("drapery stripe", inks, (ground, ink))


def drape(colour: str) -> bpy.types.Material:
    """Curtain cloth with a soft hand: fine slubs, no creases of its own."""
    graph, base = Graph(f"drape {colour}"), linear(colour)
    slub = graph.noise(graph.grain((40, 420, 420)), 1.0, 2.0)
    cross = graph.noise(graph.grain((420, 40, 420)), 1.0, 2.0)
    threads = graph.math("MULTIPLY", graph.math("ADD", slub, cross), 0.5)
    tint = graph.ramp(threads, [(0.34, shade(base, 0.86)), (0.5, base), (0.66, shade(base, 1.1))])
    return graph.surface(
        base_color=tint,
        roughness=0.95,
        normal=graph.bump(threads, 0.0012, 0.6),
        sheen_weight=0.15,
        specular_IOR_level=0.1,
    )


KINDS = {
    "voile": Kind(voile, "{0} voile", "{0}纱", "polyester"),
    "wild_flowers": Kind(wild_flowers, "{0} with {2} flowers", "{0}底{2}花卉", "cotton", "floral"),
    "drapery_stripe": Kind(
        drapery_stripe, "{0} with {1} stripes", "{0}底{1}条纹", "cotton", "striped"
    ),
    "drape": Kind(drape, "{0} linen blend", "{0}棉麻", "linen"),
}

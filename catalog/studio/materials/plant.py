"""Leaves, cactus skin and potting soil. Leaves carry ``leaf``: along (0..1) and across (-1..1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.studio.colours import linear, shade
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import Graph

if TYPE_CHECKING:
    import bpy


def leaf(colour: str) -> bpy.types.Material:
    """A glossy leaf: pale midrib, side veins that run forward, mottled green."""
    graph, base = Graph(f"leaf {colour}"), linear(colour)
    where = graph.add("Attribute", attribute_name="leaf", attribute_type="GEOMETRY")
    along, across, _ = graph.add("SeparateXYZ", {0: where.outputs["Vector"]}).outputs
    aside = graph.math("ABSOLUTE", across)
    run = graph.math(
        "SUBTRACT", graph.math("MULTIPLY", along, 60.0), graph.math("MULTIPLY", aside, 9.0)
    )
    veins = graph.math("POWER", graph.math("ABSOLUTE", graph.math("SINE", run)), 10.0)
    mottle = graph.noise(graph.grain(), 45.0, 3.0)
    green = graph.ramp(mottle, [(0.3, shade(base, 0.72)), (0.7, shade(base, 1.18))])
    ribbed = graph.mix(graph.math("MULTIPLY", veins, 0.3), green, shade(base, 1.7))
    rib = graph.ramp(aside, [(0.02, (1, 1, 1)), (0.07, (0, 0, 0))])
    pale = (min(1.0, base[0] * 2.2 + 0.05), min(1.0, base[1] * 1.7 + 0.05), base[2] * 1.4)
    return graph.surface(
        base_color=graph.mix(graph.math("MULTIPLY", rib, 0.75), ribbed, pale),
        roughness=0.36,
        coat_weight=0.15,
        normal=graph.bump(veins, 0.001, 0.4),
        subsurface_weight=0.1,
    )


def sansevieria(colour: str, edge: str) -> bpy.types.Material:
    """A snake plant's leaf: dark cross bands and a light edge."""
    graph, base = Graph(f"sansevieria {colour} {edge}"), linear(colour)
    where = graph.add("Attribute", attribute_name="leaf", attribute_type="GEOMETRY")
    vector = graph.add(
        "VectorMath", {0: where.outputs["Vector"], 1: (26, 1.6, 40)}, operation="MULTIPLY"
    )
    bands = graph.noise(vector.outputs[0], 1.0, 3.0, 1.5)
    tint = graph.ramp(bands, [(0.38, shade(base, 0.45)), (0.5, base), (0.64, shade(base, 1.9))])
    across = graph.add("SeparateXYZ", {0: where.outputs["Vector"]}).outputs[1]
    rim = graph.ramp(graph.math("ABSOLUTE", across), [(0.74, (0, 0, 0)), (0.8, (1, 1, 1))])
    return graph.surface(base_color=graph.mix(rim, tint, linear(edge)), roughness=0.4)


def succulent(colour: str, tip: str) -> bpy.types.Material:
    """A waxy leaf with a bloom, its tip blushed."""
    graph, base = Graph(f"succulent {colour} {tip}"), linear(colour)
    where = graph.add("Attribute", attribute_name="leaf", attribute_type="GEOMETRY")
    along = graph.add("SeparateXYZ", {0: where.outputs["Vector"]}).outputs[0]
    tint = graph.ramp(
        along, [(0.0, shade(base, 0.8)), (0.82, shade(base, 1.1)), (0.98, linear(tip))]
    )
    return graph.surface(
        base_color=tint,
        roughness=0.55,
        subsurface_weight=0.1,
        sheen_weight=0.2,
        specular_IOR_level=0.3,
    )


def cactus(colour: str) -> bpy.types.Material:
    """Cactus skin: matte, mottled."""
    graph, base = Graph(f"cactus {colour}"), linear(colour)
    mottle = graph.noise(graph.grain(), 60.0, 4.0)
    tint = graph.ramp(mottle, [(0.3, shade(base, 0.75)), (0.7, shade(base, 1.2))])
    return graph.surface(base_color=tint, roughness=0.6, normal=graph.bump(mottle, 0.0008, 0.5))


def soil(colour: str = "chocolate") -> bpy.types.Material:
    """Potting soil: dark crumbs."""
    graph, base = Graph(f"soil {colour}"), linear(colour)
    crumbs = graph.cells(graph.grain(), 170.0)
    tint = graph.ramp(crumbs, [(0.1, shade(base, 1.3)), (0.6, shade(base, 0.3))])
    return graph.surface(base_color=tint, roughness=1.0, normal=graph.bump(crumbs, -0.006, 1.0))


KINDS = {
    "leaf": Kind(leaf, "{0} leaves", "{0}叶", "plant"),
    "sansevieria": Kind(sansevieria, "snake plant", "虎尾兰", "plant"),
    "succulent": Kind(succulent, "succulent", "多肉植物", "plant"),
    "cactus": Kind(cactus, "cactus", "仙人掌", "plant"),
    "soil": Kind(soil, "soil", "泥土", "plant"),
}

"""Denim: a diagonal weave of dyed warp and white weft that fades where it is worn.

Reads the attribute ``worn`` (0 fresh to 1 faded) where the shape has it.
"""

from __future__ import annotations

from typing import Any

import bpy

from catalog.studio.colours import linear, shade
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import RGB, Graph

WEFT: RGB = (0.56, 0.62, 0.66)


def _twill(graph: Graph, pitch_m: float) -> Any:
    """The diagonal ribs of a twill with uneven yarns, 0..1; ``pitch_m`` is their distance."""
    across, up, _ = graph.add("SeparateXYZ", {0: graph.grain()}).outputs
    line = graph.math("ADD", across, graph.math("MULTIPLY", up, 0.62))
    wave = graph.math("SINE", graph.math("MULTIPLY", line, 6.2832 / pitch_m))
    slub = graph.noise(graph.grain((900, 60, 900)), 1.0, 2.0)
    ribs = graph.math("ADD", graph.math("MULTIPLY", wave, 0.28), 0.22)
    return graph.math("ADD", ribs, graph.math("MULTIPLY", slub, 0.56))


def _faded(graph: Graph, weight: float) -> Any:
    """How faded the cloth is, 0..1: worn places, mottled by the wash."""
    worn = graph.add("Attribute", attribute_name="worn", attribute_type="GEOMETRY").outputs["Fac"]
    wash = graph.noise(graph.grain((14, 9, 14)), 1.0, 5.0, 0.6)
    grains = graph.noise(graph.grain((260, 120, 260)), 1.0, 3.0)
    mottle = graph.math("MULTIPLY", graph.math("SUBTRACT", wash, 0.5), 0.3)
    fine = graph.math("MULTIPLY", graph.math("SUBTRACT", grains, 0.5), 0.4)
    spots = graph.math("ADD", mottle, fine)
    return graph.math("ADD", graph.math("MULTIPLY", worn, weight), spots)


def _denim(colour: str, weight: float, contrast: float = 1.0) -> bpy.types.Material:
    graph, base = Graph(f"denim {colour} {weight}"), linear(colour)
    pale: RGB = tuple(c * 0.5 + w * 0.45 for c, w in zip(base, WEFT, strict=True))  # type: ignore[assignment]
    middle: RGB = tuple(c * 0.85 + w * 0.12 for c, w in zip(base, WEFT, strict=True))  # type: ignore[assignment]
    tint = graph.ramp(
        _faded(graph, weight),
        [(0.0, shade(base, 0.72)), (0.32, middle), (0.9, pale)],
    )
    twill = _twill(graph, 0.0021)
    low = 1 - 0.28 * contrast
    light = graph.ramp(twill, [(0.2, (low, low, low)), (0.75, (1.12, 1.12, 1.12))])
    return graph.surface(
        base_color=graph.mix(1.0, tint, light, "MULTIPLY"),
        roughness=0.95,
        normal=graph.bump(twill, 0.0006, 0.6),
        sheen_weight=0.06,
        specular_IOR_level=0.12,
    )


def denim(colour: str) -> bpy.types.Material:
    """Washed denim, faded at thighs and knees."""
    return _denim(colour, 0.85)


def raw_denim(colour: str) -> bpy.types.Material:
    """Rinsed denim, dark and even."""
    return _denim(colour, 0.16, 0.8)


def stone_denim(colour: str) -> bpy.types.Material:
    """Stone-washed denim with strong fades."""
    return _denim(colour, 1.25)


def reverse_denim(colour: str) -> bpy.types.Material:
    """The inner side of denim as a rolled hem shows it: mostly the undyed weft."""
    graph, base = Graph(f"reverse denim {colour}"), linear(colour)
    pale: RGB = tuple(c * 0.32 + w * 0.62 for c, w in zip(base, WEFT, strict=True))  # type: ignore[assignment]
    twill = _twill(graph, 0.0023)
    tint = graph.ramp(twill, [(0.2, shade(pale, 0.72)), (0.7, pale)])
    return graph.surface(
        base_color=tint,
        roughness=0.95,
        normal=graph.bump(twill, 0.0006, 0.6),
        specular_IOR_level=0.1,
    )


KINDS = {
    "denim": Kind(denim, "{0} denim", "{0}水洗丹宁", "denim"),
    "raw_denim": Kind(raw_denim, "{0} raw denim", "{0}原色丹宁", "denim"),
    "stone_denim": Kind(stone_denim, "{0} stone-washed denim", "{0}石磨水洗丹宁", "denim", "faded"),
    "reverse_denim": Kind(reverse_denim, "{0} denim", "{0}丹宁反面", "denim"),
}

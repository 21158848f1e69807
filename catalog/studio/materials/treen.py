"""Turned wood for bowls, lids and other small things: the figure of ``wood``, hand-sized."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.studio.colours import linear, shade
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import Graph

if TYPE_CHECKING:
    import bpy


def treen(colour: str) -> bpy.types.Material:
    """Oiled, turned wood: growth bands every few millimetres that the turning cuts into ovals."""
    graph, base = Graph(f"treen {colour}"), linear(colour)
    drift = graph.noise(graph.grain((1.6, 17, 17)), 1.0, 2.0, 0.5)
    bands = graph.math("FRACT", graph.math("MULTIPLY", drift, 13.0))
    eased = graph.ramp(bands, [(0.0, (0, 0, 0)), (0.7, (0.7, 0.7, 0.7)), (1.0, (0, 0, 0))])
    fibre = graph.noise(graph.grain((14, 420, 420)), 1.0, 4.0, 0.3)
    figure = graph.math(
        "ADD", graph.math("MULTIPLY", eased, 0.5), graph.math("MULTIPLY", fibre, 0.6)
    )
    tint = graph.ramp(figure, [(0.2, shade(base, 1.15)), (0.5, base), (0.85, shade(base, 0.62))])
    return graph.surface(
        base_color=tint,
        roughness=0.42,
        normal=graph.bump(fibre, 0.0003, 0.5),
        specular_IOR_level=0.4,
    )


KINDS = {
    "treen": Kind(treen, "{0}", "{0}", "wood", "wood grain"),
}

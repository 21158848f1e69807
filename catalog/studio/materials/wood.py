"""Wood: solid, veneered, stained, painted; also bamboo and cane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.studio.colours import linear, shade
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import Graph

if TYPE_CHECKING:
    import bpy


def wood(colour: str, *, contrast: float = 1.0, roughness: float = 0.42) -> bpy.types.Material:
    """Oiled wood: drifting growth bands along X, pores along the fibre, a satin surface."""
    graph, base = Graph(f"wood {colour}"), linear(colour)
    drift = graph.noise(graph.grain((0.55, 5.5, 5.5)), 1.0, 2.0, 0.6)
    bands = graph.math("FRACT", graph.math("MULTIPLY", drift, 9.0))
    fibre = graph.noise(graph.grain((4, 120, 120)), 1.0, 4.0, 0.3)
    figure = graph.math(
        "ADD", graph.math("MULTIPLY", bands, 0.55), graph.math("MULTIPLY", fibre, 0.6)
    )
    dark, light = shade(base, 1 - 0.42 * contrast), shade(base, 1 + 0.16 * contrast)
    tint = graph.ramp(figure, [(0.12, light), (0.5, base), (0.98, dark)])
    patches = graph.noise(graph.grain((0.8, 2.2, 2.2)), 1.0, 1.0)
    worn = graph.mix(graph.math("MULTIPLY", patches, 0.35 * contrast), tint, shade(base, 0.62))
    return graph.surface(
        base_color=worn,
        roughness=roughness,
        normal=graph.bump(fibre, 0.0006, 0.5),
        specular_IOR_level=0.4,
    )


def stained(colour: str) -> bpy.types.Material:
    """Stained, open-pored wood (black ash): the figure only just shows."""
    return wood(colour, contrast=0.45, roughness=0.5)


def painted(colour: str) -> bpy.types.Material:
    """Lacquered or painted board: plain colour, a faint roller texture."""
    graph = Graph(f"painted {colour}")
    texture = graph.noise(graph.grain(), 260.0, 2.0)
    return graph.surface(
        base_color=linear(colour), roughness=0.4, normal=graph.bump(texture, 0.0003, 0.35)
    )


def cane(colour: str) -> bpy.types.Material:
    """A rattan strand or a bamboo rod: darker nodes and streaks along X."""
    graph, base = Graph(f"cane {colour}"), linear(colour)
    streak = graph.noise(graph.grain((3, 90, 90)), 1.0, 3.0)
    tint = graph.ramp(streak, [(0.3, shade(base, 0.6)), (0.55, base), (0.75, shade(base, 1.25))])
    return graph.surface(base_color=tint, roughness=0.48, normal=graph.bump(streak, 0.0008, 0.6))


KINDS = {
    "wood": Kind(wood, "{0}", "{0}", "wood", "wood grain"),
    "stained": Kind(stained, "{0}", "{0}", "wood", "wood grain"),
    "painted": Kind(painted, "{0} painted wood", "{0}漆木", "painted wood"),
    "cane": Kind(cane, "{0} cane", "{0}藤编", "rattan", "textured"),
}

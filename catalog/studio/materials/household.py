"""Household stuff: blown glass with drawn edges, drinks, candle wax, hammered metal, lacquer.

Bed and bath cloth is in `soft_furnishing`, pictures for frames in `artwork`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from catalog.studio.colours import linear, shade
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import RGB, Graph

if TYPE_CHECKING:
    import bpy


def _see_through(graph: Graph, tint: Any, shadow: RGB, roughness: float) -> bpy.types.Material:
    """Transmitting glass that lets shadow and diffuse rays through, so no caustics are traced."""
    graph.surface(base_color=tint, transmission_weight=1.0, roughness=roughness, ior=1.45)
    light = graph.add("LightPath")
    clear = graph.add("BsdfTransparent", {0: shadow})
    any_shadow = graph.math(
        "MAXIMUM", light.outputs["Is Shadow Ray"], light.outputs["Is Diffuse Ray"]
    )
    both = graph.add("MixShader", {0: any_shadow, 1: graph.shader.outputs[0], 2: clear.outputs[0]})
    graph.set(graph.tree.nodes["Material Output"], {"Surface": both.outputs[0]})
    graph.material["clear"] = True
    return graph.material


def blown(colour: str) -> bpy.types.Material:
    """Thin glass for the table: its outline is drawn darker, as black cards do in a studio."""
    graph, base = Graph(f"blown {colour}"), linear(colour)
    pale: RGB = tuple(0.5 + 0.5 * channel for channel in base) if min(base) > 0.75 else base
    facing = graph.add("LayerWeight", {"Blend": 0.5}).outputs["Facing"]
    tint = graph.ramp(facing, [(0.0, pale), (0.3, pale), (0.9, shade(pale, 0.3))])
    return _see_through(graph, tint, shade(base, 0.94), 0.0)


def drink(colour: str) -> bpy.types.Material:
    """A clear drink: deeper in colour than the glass around it."""
    graph, base = Graph(f"drink {colour}"), linear(colour)
    return _see_through(graph, base, shade(base, 0.9), 0.0)


def wax(colour: str) -> bpy.types.Material:
    """Candle wax: soft light below a satin surface."""
    graph, base = Graph(f"wax {colour}"), linear(colour)
    bloom = graph.noise(graph.grain(), 60.0, 3.0)
    tint = graph.ramp(bloom, [(0.3, shade(base, 0.95)), (0.7, shade(base, 1.05))])
    return graph.surface(
        base_color=tint, roughness=0.45, subsurface_weight=0.25, specular_IOR_level=0.35
    )


def hammered(colour: str) -> bpy.types.Material:
    """Hand-hammered metal: shallow dents 9 mm across, bright on their edges."""
    graph, base = Graph(f"hammered {colour}"), linear(colour)
    dents = graph.cells(graph.grain(), 105.0, "SMOOTH_F1", 0.8)
    return graph.surface(
        base_color=base, metallic=1.0, roughness=0.22, normal=graph.bump(dents, 0.0022, 0.8)
    )


def lacquer(colour: str) -> bpy.types.Material:
    """Many coats of polished lacquer: deep gloss over a plain colour."""
    return Graph(f"lacquer {colour}").surface(
        base_color=linear(colour), roughness=0.25, coat_weight=0.8, coat_roughness=0.04
    )


KINDS = {
    "blown": Kind(blown, "{0} glass", "{0}玻璃", "glass"),
    "drink": Kind(drink, "{0}", "{0}", "drink"),
    "wax": Kind(wax, "{0} wax", "{0}蜡", "wax"),
    "hammered": Kind(hammered, "hammered {0}", "锤纹{0}", "metal", "hammered"),
    "lacquer": Kind(lacquer, "{0} lacquer", "{0}烤漆", "lacquered wood"),
}

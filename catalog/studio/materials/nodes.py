"""A thin pen for shader node trees, so that a material reads as a recipe and not as wiring.

Every shape stores a point attribute ``grain``: its own coordinates in metres, turned so that X runs
along the part and shifted by a part-specific amount. Textures read it, so planks do not share a
figure and a scaled part keeps its thread count.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import bpy

RGB = tuple[float, float, float]


class Graph:
    """A material under construction: ``add`` places nodes, ``shader`` is its Principled BSDF."""

    def __init__(self, name: str) -> None:
        """Start a material called ``name`` with an empty Principled shader."""
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.shader = self.tree.nodes["Principled BSDF"]

    def set(self, node: Any, inputs: Mapping[str | int, Any]) -> None:
        """Link sockets, copy plain values; an RGB triple gets its alpha."""
        for key, value in inputs.items():
            socket = node.inputs[key]
            if isinstance(value, bpy.types.NodeSocket):
                self.tree.links.new(value, socket)
            elif isinstance(value, tuple) and socket.type == "RGBA":
                socket.default_value = (*value[:3], 1.0)
            else:
                socket.default_value = value

    def add(
        self, kind: str, inputs: Mapping[str | int, Any] | None = None, **properties: Any
    ) -> Any:
        """A node of ``ShaderNode<kind>`` with its properties and inputs set."""
        node = self.tree.nodes.new(f"ShaderNode{kind}")
        for key, value in properties.items():
            setattr(node, key, value)
        self.set(node, inputs or {})
        return node

    def surface(self, **inputs: Any) -> bpy.types.Material:
        """Set Principled inputs.

        ``base_color`` for "Base Color" and hand the finished material over.
        """
        special = {"ior": "IOR", "specular_IOR_level": "Specular IOR Level"}
        self.set(
            self.shader, {special.get(k, k.replace("_", " ").title()): v for k, v in inputs.items()}
        )
        return self.material

    def grain(self, stretch: Sequence[float] = (1, 1, 1)) -> Any:
        """The part's own coordinates in metres, multiplied by ``stretch``."""
        where = self.add("Attribute", attribute_name="grain", attribute_type="GEOMETRY")
        return self.add(
            "VectorMath", {0: where.outputs["Vector"], 1: tuple(stretch)}, operation="MULTIPLY"
        ).outputs[0]

    def noise(self, vector: Any, scale: float, detail: float = 3.0, distortion: float = 0.0) -> Any:
        """Fractal noise, 0..1 around 0.5; ``scale`` is features per metre."""
        inputs = {"Vector": vector, "Scale": scale, "Detail": detail, "Distortion": distortion}
        return self.add("TexNoise", inputs).outputs[0]

    def cells(self, vector: Any, scale: float, feature: str = "F1", randomness: float = 1.0) -> Any:
        """Voronoi distance."""
        inputs = {"Vector": vector, "Scale": scale, "Randomness": randomness}
        return self.add("TexVoronoi", inputs, feature=feature).outputs["Distance"]

    def math(self, operation: str, first: Any, second: Any = 0.0) -> Any:
        """One scalar operation, e.g. ``MULTIPLY``."""
        return self.add("Math", {0: first, 1: second}, operation=operation).outputs[0]

    def ramp(self, factor: Any, stops: Sequence[tuple[float, RGB]]) -> Any:
        """A colour ramp with two or more stops (position 0..1, linear RGB)."""
        node = self.add("ValToRGB", {0: factor})
        elements = node.color_ramp.elements
        while len(elements) < len(stops):
            elements.new(0.5)
        for element, (position, rgb) in zip(elements, stops, strict=True):
            element.position, element.color = position, (*rgb, 1.0)
        return node.outputs[0]

    def mix(self, factor: Any, first: Any, second: Any, blend: str = "MIX") -> Any:
        """Mix two colours."""
        inputs = {0: factor, 6: first, 7: second}
        return self.add("Mix", inputs, data_type="RGBA", blend_type=blend).outputs[2]

    def bump(self, height: Any, distance_m: float, strength: float = 1.0, under: Any = None) -> Any:
        """A normal from a height 0..1 that stands for ``distance_m`` metres."""
        node = self.add("Bump", {"Height": height, "Distance": distance_m, "Strength": strength})
        if under is not None:
            self.set(node, {"Normal": under})
        return node.outputs[0]

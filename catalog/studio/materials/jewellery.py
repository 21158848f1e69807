"""Stuff of jewellery, watches and spectacles: plated metal, pearl, gems, acetate, lenses, dials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from catalog.studio.colours import linear, shade
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import Graph

if TYPE_CHECKING:
    import bpy


def plated(colour: str) -> bpy.types.Material:
    """Polished precious metal, a little softer than a mirror so that small parts stay readable."""
    base = linear(colour)
    red, green, blue = (0.84 * channel + 0.15 * max(base) for channel in base)
    return Graph(f"plated {colour}").surface(
        base_color=shade((red, green, blue), 1.1), metallic=1.0, roughness=0.17
    )


def pearl(colour: str) -> bpy.types.Material:
    """A pearl: soft body, a sheen that turns rosy and greenish towards the outline."""
    graph, base = Graph(f"pearl {colour}"), linear(colour)
    facing = graph.add("LayerWeight", {"Blend": 0.5}).outputs["Facing"]
    rosy = (base[0] * 0.95, base[1] * 0.78, base[2] * 0.76)
    green = (base[0] * 0.62, base[1] * 0.66, base[2] * 0.62)
    lustre = graph.ramp(facing, [(0.0, shade(base, 1.05)), (0.5, rosy), (1.0, green)])
    return graph.surface(base_color=lustre, roughness=0.28, coat_weight=0.7, coat_roughness=0.12)


def gem(colour: str) -> bpy.types.Material:
    """A cut stone: facets that sparkle light and dark in one hue, as a well-cut one does."""
    graph, base = Graph(f"gem {colour}"), linear(colour)
    normal = graph.add("NewGeometry").outputs["True Normal"]
    lean = graph.add("VectorMath", {0: normal, 1: (11.0, 5.0, 17.0)}, operation="DOT_PRODUCT")
    facet = graph.math("MULTIPLY_ADD", graph.math("SINE", lean.outputs["Value"]), 0.5)
    inside = graph.add("TexVoronoi", {"Vector": graph.grain(), "Scale": 620.0}, feature="F1")
    spark = graph.add("SeparateColor", {0: inside.outputs["Color"]}).outputs[0]
    fire = graph.math(
        "ADD", graph.math("MULTIPLY", facet, 0.45), graph.math("MULTIPLY", spark, 0.55)
    )
    tint = graph.ramp(fire, [(0.2, shade(base, 0.3)), (0.5, base), (0.8, shade(base, 2.4))])
    return graph.surface(
        base_color=tint,
        roughness=0.04,
        metallic=0.25,
        coat_weight=1.0,
        coat_roughness=0.02,
        specular_IOR_level=0.9,
    )


def acetate(colour: str) -> bpy.types.Material:
    """Polished cellulose acetate in one colour."""
    return Graph(f"acetate {colour}").surface(
        base_color=linear(colour), roughness=0.16, coat_weight=0.5, coat_roughness=0.04
    )


def tortoise(colour: str, spots: str = "#1a0f0a") -> bpy.types.Material:
    """Tortoiseshell acetate: dark clouds that float in an amber ground."""
    graph, base, dark = Graph(f"tortoise {colour} {spots}"), linear(colour), linear(spots)
    cloud = graph.noise(graph.grain((1, 1, 1)), 95.0, 2.5, 1.4)
    tint = graph.ramp(cloud, [(0.36, shade(base, 2.6)), (0.47, shade(base, 1.1)), (0.56, dark)])
    return graph.surface(base_color=tint, roughness=0.14, coat_weight=0.6, coat_roughness=0.03)


def crystal(colour: str) -> bpy.types.Material:
    """Clear tinted acetate: half of the light goes through, its edges look deeper."""
    graph, base = Graph(f"crystal {colour}"), linear(colour)
    facing = graph.add("LayerWeight", {"Blend": 0.3}).outputs["Facing"]
    graph.surface(base_color=shade(base, 0.85), roughness=0.1, coat_weight=0.7)
    share = graph.math("ADD", graph.math("MULTIPLY", facing, 0.45), 0.5)
    return _seen_through(graph, base, share)


def _seen_through(graph: Graph, tint: Any, share: Any) -> bpy.types.Material:
    """Mix the graph's shader (``share`` of it) over a tinted view of what lies behind."""
    clear = graph.add("BsdfTransparent", {0: tint})
    both = graph.add("MixShader", {0: share, 1: clear.outputs[0], 2: graph.shader.outputs[0]})
    graph.set(graph.tree.nodes["Material Output"], {"Surface": both.outputs[0]})
    graph.material["clear"] = True
    return graph.material


def _up(graph: Graph) -> Any:
    """Height within the part's box, 0..1."""
    box = graph.add("TexCoord").outputs["Generated"]
    return graph.add("SeparateXYZ", {0: box}).outputs[2]


def lens(colour: str) -> bpy.types.Material:
    """A dark sun lens in one tint: one guesses what is behind it."""
    graph, base = Graph(f"lens {colour}"), linear(colour)
    graph.surface(base_color=shade(base, 0.16), roughness=0.03, specular_IOR_level=0.7)
    return _seen_through(graph, shade(base, 0.45), 0.62)


def gradient_lens(colour: str) -> bpy.types.Material:
    """A lens that is dark at the brow and nearly clear at the cheek."""
    graph, base = Graph(f"gradient lens {colour}"), linear(colour)
    graph.surface(base_color=shade(base, 0.3), roughness=0.03, specular_IOR_level=0.7)
    share = graph.add("MapRange", {0: _up(graph), 1: 0.1, 2: 0.85, 3: 0.14, 4: 0.85}).outputs[0]
    pale = tuple(0.6 + 0.4 * channel for channel in base)
    tint = graph.ramp(_up(graph), [(0.1, pale), (0.8, shade(base, 0.5))])
    return _seen_through(graph, tint, share)


def mirror_lens(colour: str, low: str) -> bpy.types.Material:
    """A flash-coated lens: its reflection runs from one colour at the brow to another below."""
    graph = Graph(f"mirror lens {colour} {low}")
    tint = graph.ramp(_up(graph), [(0.15, linear(low)), (0.8, linear(colour))])
    return graph.surface(base_color=tint, metallic=0.85, roughness=0.09, coat_weight=0.6)


def dial(colour: str) -> bpy.types.Material:
    """A watch dial with a sunray finish: fine brushing from the middle, light fans in it."""
    graph, base = Graph(f"dial {colour}"), linear(colour)
    box = graph.add("TexCoord").outputs["Object"]
    x, _, z = graph.add("SeparateXYZ", {0: box}).outputs
    angle = graph.math("ARCTAN2", z, x)
    turns = graph.math("COSINE", graph.math("ADD", graph.math("MULTIPLY", angle, 2.0), 0.9))
    tint = graph.ramp(
        graph.math("MULTIPLY_ADD", turns, 0.5),
        [(0.0, shade(base, 0.8)), (0.5, base), (1.0, shade(base, 1.5))],
    )
    return graph.surface(base_color=tint, roughness=0.3, metallic=0.2, coat_weight=0.4)


def mesh_band(colour: str) -> bpy.types.Material:
    """Milanese mesh: woven wire loops half a millimetre wide."""
    graph, base = Graph(f"mesh band {colour}"), linear(colour)
    weave = graph.cells(graph.grain((1, 1.6, 1.6)), 950.0, "F1", 0.15)
    tint = graph.ramp(weave, [(0.1, shade(base, 1.1)), (0.75, shade(base, 0.3))])
    normal = graph.bump(weave, -0.0006, 0.8)
    return graph.surface(base_color=tint, metallic=1.0, roughness=0.28, normal=normal)


def facet_bead(colour: str) -> bpy.types.Material:
    """Polished semi-precious stone: cloudy bands under a gloss."""
    graph, base = Graph(f"bead {colour}"), linear(colour)
    cloud = graph.noise(graph.grain(), 150.0, 4.0, 1.5)
    tint = graph.ramp(cloud, [(0.3, shade(base, 0.6)), (0.5, base), (0.7, shade(base, 1.5))])
    return graph.surface(base_color=tint, roughness=0.14, coat_weight=0.5)


KINDS = {
    "plated": Kind(plated, "{0}", "{0}", "plated brass"),
    "pearl": Kind(pearl, "{0} pearl", "{0}珍珠", "pearl"),
    "gem": Kind(gem, "{0} stone", "{0}宝石", "crystal"),
    "acetate": Kind(acetate, "{0} acetate", "{0}板材", "acetate"),
    "tortoise": Kind(tortoise, "{0} acetate", "{0}板材", "acetate", "tortoiseshell"),
    "crystal": Kind(crystal, "clear {0} acetate", "透明{0}板材", "acetate"),
    "lens": Kind(lens, "{0} lenses", "{0}镜片", "polycarbonate"),
    "gradient_lens": Kind(gradient_lens, "{0} gradient lenses", "{0}渐变镜片", "polycarbonate"),
    "mirror_lens": Kind(mirror_lens, "{0} mirrored lenses", "{0}镀膜镜片", "polycarbonate"),
    "dial": Kind(dial, "{0} dial", "{0}表盘", "steel"),
    "mesh_band": Kind(mesh_band, "{0} mesh", "{0}米兰网带", "steel"),
    "bead": Kind(facet_bead, "{0} beads", "{0}珠", "stone"),
}

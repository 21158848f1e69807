"""Hard stuff: metals, glass, ceramics, stone, plastics, lamp shades and glowing bulbs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from catalog.studio.colours import linear, shade
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import Graph

if TYPE_CHECKING:
    import bpy


def brushed(colour: str) -> bpy.types.Material:
    """Brushed metal: fine scratches along X, satin reflection."""
    graph, base = Graph(f"brushed {colour}"), linear(colour)
    scratches = graph.noise(graph.grain((6, 420, 420)), 1.0, 3.0)
    rough = graph.math("ADD", graph.math("MULTIPLY", scratches, 0.18), 0.2)
    normal = graph.bump(scratches, 0.0002, 0.35)
    return graph.surface(base_color=base, metallic=1.0, roughness=rough, normal=normal)


def polished(colour: str) -> bpy.types.Material:
    """Polished or plated metal."""
    return Graph(f"polished {colour}").surface(
        base_color=linear(colour), metallic=1.0, roughness=0.1
    )


def powder(colour: str) -> bpy.types.Material:
    """Powder-coated metal: satin with a fine orange peel."""
    graph = Graph(f"powder {colour}")
    peel = graph.noise(graph.grain(), 700.0, 2.0)
    return graph.surface(
        base_color=linear(colour), roughness=0.42, normal=graph.bump(peel, 0.0002, 0.5)
    )


def plastic(colour: str) -> bpy.types.Material:
    """Moulded plastic: satin."""
    return Graph(f"plastic {colour}").surface(base_color=linear(colour), roughness=0.35)


def glass(colour: str = "#ffffff", *, roughness: float = 0.0) -> bpy.types.Material:
    """Glass with thickness; tinted when a colour is given.

    Lets shadow rays through (no caustics are traced).
    """
    graph, tint = Graph(f"glass {colour}"), linear(colour)
    graph.surface(base_color=tint, transmission_weight=1.0, roughness=roughness, ior=1.45)
    light = graph.add("LightPath")
    clear = graph.add("BsdfTransparent", {0: shade(tint, 0.94)})
    any_shadow = graph.math(
        "MAXIMUM", light.outputs["Is Shadow Ray"], light.outputs["Is Diffuse Ray"]
    )
    both = graph.add("MixShader", {0: any_shadow, 1: graph.shader.outputs[0], 2: clear.outputs[0]})
    graph.set(graph.tree.nodes["Material Output"], {"Surface": both.outputs[0]})
    graph.material["clear"] = True
    return graph.material


def frosted(colour: str = "#ffffff") -> bpy.types.Material:
    """Sandblasted glass."""
    return glass(colour, roughness=0.35)


def glaze(colour: str) -> bpy.types.Material:
    """Glossy ceramic glaze: even colour that pools slightly, a clear coat over it."""
    graph, base = Graph(f"glaze {colour}"), linear(colour)
    pool = graph.noise(graph.grain(), 14.0, 3.0, 0.6)
    tint = graph.ramp(pool, [(0.3, shade(base, 0.88)), (0.7, shade(base, 1.06))])
    return graph.surface(
        base_color=tint,
        roughness=0.22,
        coat_weight=0.5,
        coat_roughness=0.05,
        normal=graph.bump(pool, 0.0012, 0.3),
    )


def stoneware(colour: str) -> bpy.types.Material:
    """Matte speckled stoneware: iron spots, throwing rings left to the shape."""
    graph, base = Graph(f"stoneware {colour}"), linear(colour)
    specks = graph.cells(graph.grain(), 260.0)
    cloud = graph.noise(graph.grain(), 18.0, 4.0)
    ground = graph.ramp(cloud, [(0.3, shade(base, 0.84)), (0.7, shade(base, 1.08))])
    tint = graph.mix(
        graph.ramp(specks, [(0.1, (1, 1, 1)), (0.17, (0, 0, 0))]), ground, shade(base, 0.3)
    )
    return graph.surface(base_color=tint, roughness=0.58, normal=graph.bump(cloud, 0.002, 0.5))


def clay(colour: str) -> bpy.types.Material:
    """Unglazed earthenware or plaster: dry and softly blotched."""
    graph, base = Graph(f"clay {colour}"), linear(colour)
    cloud = graph.noise(graph.grain(), 22.0, 5.0, 0.4)
    grit = graph.noise(graph.grain(), 420.0, 2.0)
    tint = graph.ramp(cloud, [(0.3, shade(base, 0.8)), (0.7, shade(base, 1.1))])
    normal = graph.bump(grit, 0.0006, 0.6, under=graph.bump(cloud, 0.003, 0.5))
    return graph.surface(base_color=tint, roughness=0.9, normal=normal, specular_IOR_level=0.2)


def marble(colour: str) -> bpy.types.Material:
    """Polished marble: thin veins in a cloudy ground; veins turn light on dark stone."""
    graph, base = Graph(f"marble {colour}"), linear(colour)
    vein_rgb = shade(base, 0.3) if sum(base) > 0.6 else (0.6, 0.58, 0.55)
    bent = graph.noise(graph.grain(), 2.6, 6.0, 1.6)
    distance = graph.math("ABSOLUTE", graph.math("SUBTRACT", bent, 0.5))
    veins = graph.ramp(
        distance, [(0.0, (0.75, 0.75, 0.75)), (0.035, (0.1, 0.1, 0.1)), (0.09, (0, 0, 0))]
    )
    cloud = graph.ramp(
        graph.noise(graph.grain(), 5.0, 4.0), [(0.3, shade(base, 0.86)), (0.7, base)]
    )
    return graph.surface(base_color=graph.mix(veins, cloud, vein_rgb), roughness=0.16)


def stone(colour: str) -> bpy.types.Material:
    """Concrete, travertine, terrazzo's plain cousin: pores and clouds."""
    graph, base = Graph(f"stone {colour}"), linear(colour)
    cloud = graph.noise(graph.grain((1, 1, 2.5)), 7.0, 6.0, 0.5)
    pores = graph.cells(graph.grain(), 75.0)
    ground = graph.ramp(cloud, [(0.3, shade(base, 0.74)), (0.7, shade(base, 1.1))])
    tint = graph.mix(
        graph.ramp(pores, [(0.1, (1, 1, 1)), (0.16, (0, 0, 0))]), ground, shade(base, 0.5)
    )
    return graph.surface(base_color=tint, roughness=0.7, normal=graph.bump(cloud, 0.003, 0.5))


def _weak_glow(material: bpy.types.Material) -> bpy.types.Material:
    """Leave a faintly glowing surface out of the light sampling: it shines into the camera only."""
    material.cycles.emission_sampling = "NONE"
    return material


def shade_cloth(colour: str) -> bpy.types.Material:
    """A lit lamp shade of cloth or paper: threads, a warm glow that fades towards the outline."""
    graph, base = Graph(f"shade {colour}"), linear(colour)
    fine = graph.noise(graph.grain((60, 700, 700)), 1.0, 2.0)
    tint = graph.ramp(fine, [(0.35, shade(base, 0.62)), (0.65, shade(base, 0.78))])
    made = graph.surface(
        base_color=tint,
        roughness=0.95,
        specular_IOR_level=0.1,
        normal=graph.bump(fine, 0.0006, 0.5),
        emission_color=(base[0], base[1] * 0.8, base[2] * 0.55),
        emission_strength=_fading(graph, 0.42),
    )
    return _weak_glow(made)


def opal(colour: str = "white") -> bpy.types.Material:
    """Opal glass with a lamp inside: glossy, softly luminous, darker towards the outline."""
    graph, base = Graph(f"opal {colour}"), linear(colour)
    made = graph.surface(
        base_color=shade(base, 0.72),
        roughness=0.15,
        coat_weight=0.6,
        emission_color=(base[0], base[1] * 0.9, base[2] * 0.72),
        emission_strength=_fading(graph, 0.4),
    )
    return _weak_glow(made)


def _fading(graph: Graph, most: float) -> Any:
    """An emission strength: ``most`` where the surface faces the camera, nothing at its outline."""
    facing = graph.add("LayerWeight", {"Blend": 0.5}).outputs["Facing"]
    return graph.math("MULTIPLY", graph.math("SUBTRACT", 1.0, facing), most)


def bulb(colour: str = "#ffd9a0") -> bpy.types.Material:
    """A glowing bulb."""
    made = Graph("bulb").surface(
        base_color=(0.9, 0.9, 0.9), emission_color=linear(colour), emission_strength=6.0
    )
    return _weak_glow(made)


def paper(colour: str = "ivory") -> bpy.types.Material:
    """Unlit paper or card."""
    graph = Graph(f"paper {colour}")
    fibre = graph.noise(graph.grain(), 160.0, 4.0)
    return graph.surface(
        base_color=linear(colour), roughness=0.95, normal=graph.bump(fibre, 0.0008, 0.4)
    )


KINDS = {
    "brushed": Kind(brushed, "brushed {0}", "拉丝{0}", "metal"),
    "polished": Kind(polished, "polished {0}", "抛光{0}", "metal"),
    "powder": Kind(powder, "{0} steel", "{0}钢", "steel"),
    "plastic": Kind(plastic, "{0}", "{0}", "plastic"),
    "glass": Kind(glass, "{0} glass", "{0}玻璃", "glass"),
    "frosted": Kind(frosted, "{0} frosted glass", "{0}磨砂玻璃", "glass"),
    "glaze": Kind(glaze, "{0} glaze", "{0}釉", "ceramic"),
    "stoneware": Kind(stoneware, "{0} stoneware", "{0}粗陶", "stoneware", "speckled"),
    "clay": Kind(clay, "{0} clay", "{0}陶土", "terracotta"),
    "marble": Kind(marble, "{0} marble", "{0}大理石", "marble", "marbled"),
    "stone": Kind(stone, "{0} stone", "{0}石材", "stone"),
    "shade": Kind(shade_cloth, "{0} shade", "{0}灯罩", "fabric"),
    "opal": Kind(opal, "{0} opal glass", "{0}乳白玻璃", "glass"),
    "bulb": Kind(bulb, "clear bulb", "透明灯泡", "glass"),
    "paper": Kind(paper, "{0} paper", "{0}纸", "paper"),
}

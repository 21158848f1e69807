"""Wood cut across or glued up: tree slices, end-grain blocks, laminated stripes, veined boards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from catalog.studio.colours import linear, shade
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import RGB, Graph

if TYPE_CHECKING:
    import bpy

WHITE, BLACK = (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)


def slice_of(colour: str, bark: str) -> bpy.types.Material:
    """A slice of a trunk: year rings around an off-centre heart, cracks, dark sapwood edge."""
    graph, base = Graph(f"slice {colour} {bark}"), linear(colour)
    box = graph.add("TexCoord").outputs["Generated"]
    x, y, _ = graph.add("SeparateXYZ", {0: box}).outputs
    sway = graph.math("MULTIPLY", graph.noise(graph.grain(), 9.0, 2.0), 0.14)
    across, along = (
        graph.math("POWER", graph.math("SUBTRACT", v, middle), 2.0)
        for v, middle in ((x, 0.54), (y, 0.47))
    )
    radius = graph.math("ADD", graph.math("SQRT", graph.math("ADD", across, along)), sway)
    rings = graph.math("FRACT", graph.math("MULTIPLY", radius, 34.0))
    tint = graph.ramp(
        rings, [(0.0, shade(base, 1.1)), (0.7, shade(base, 0.92)), (0.97, shade(base, 0.62))]
    )
    heart = graph.ramp(radius, [(0.1, shade(base, 0.66)), (0.3, WHITE), (0.56, (0.85,) * 3)])
    return graph.surface(
        base_color=graph.mix(0.7, tint, graph.mix(1.0, tint, heart, "MULTIPLY")),
        roughness=0.5,
        normal=graph.bump(rings, 0.0004, 0.3),
    )


def _fibres(graph: Graph, stretch: tuple[float, float, float], base: Any) -> Any:
    """A base tint with pores drawn out along the axis with the smallest ``stretch``."""
    pores = graph.noise(graph.grain(stretch), 1.0, 4.0, 0.3)
    light = graph.ramp(pores, [(0.3, (0.72, 0.72, 0.72)), (0.62, (1.12, 1.12, 1.12))])
    return graph.mix(1.0, base, light, "MULTIPLY")


def endgrain(colour: str, second: str) -> bpy.types.Material:
    """A butcher's block: squares of end grain in two woods, chequered, each of its own tone."""
    graph = Graph(f"endgrain {colour} {second}")
    x, y, _ = graph.add("SeparateXYZ", {0: graph.grain((30, 30, 30))}).outputs
    cell = graph.add(
        "CombineXYZ", {0: graph.math("FLOOR", x), 1: graph.math("FLOOR", y), 2: 0.0}
    ).outputs[0]
    chance = graph.add("TexWhiteNoise", {0: cell}).outputs["Value"]
    parity = graph.math(
        "MODULO",
        graph.math("ABSOLUTE", graph.math("ADD", graph.math("FLOOR", x), graph.math("FLOOR", y))),
        2.0,
    )
    woods = graph.mix(graph.math("GREATER_THAN", parity, 0.5), linear(colour), linear(second))
    tone = graph.ramp(chance, [(0.0, (0.78,) * 3), (1.0, (1.12,) * 3)])
    curve = graph.noise(graph.grain((24, 24, 24)), 1.0, 1.0)
    rings = graph.math("FRACT", graph.math("MULTIPLY", graph.math("ADD", curve, chance), 26.0))
    ring = graph.ramp(rings, [(0.0, WHITE), (0.8, (0.84,) * 3), (1.0, WHITE)])
    tint = graph.mix(1.0, graph.mix(1.0, woods, tone, "MULTIPLY"), ring, "MULTIPLY")
    return graph.surface(base_color=tint, roughness=0.48)


def laminated(colour: str, second: str) -> bpy.types.Material:
    """Staves of two woods glued side by side, one broad, one narrow."""
    graph = Graph(f"laminated {colour} {second}")
    _, y, _ = graph.add("SeparateXYZ", {0: graph.add("TexCoord").outputs["Generated"]}).outputs
    stops: list[tuple[float, RGB]] = [(0.0, BLACK)]
    for low, high in ((0.16, 0.24), (0.46, 0.54), (0.76, 0.84)):
        stops += [(low - 0.001, BLACK), (low, WHITE), (high, WHITE), (high + 0.001, BLACK)]
    woods = graph.mix(graph.ramp(y, stops), linear(colour), linear(second))
    drift = graph.noise(graph.grain((2.5, 40, 40)), 1.0, 3.0, 0.6)
    cloud = graph.ramp(drift, [(0.3, (0.82,) * 3), (0.7, (1.1,) * 3)])
    tint = _fibres(graph, (10, 420, 420), graph.mix(1.0, woods, cloud, "MULTIPLY"))
    return graph.surface(base_color=tint, roughness=0.46)


def cork(colour: str) -> bpy.types.Material:
    """Cork: pressed granules, dark pores."""
    graph, base = Graph(f"cork {colour}"), linear(colour)
    crumbs = graph.noise(graph.grain(), 260.0, 3.0)
    pores = graph.ramp(graph.cells(graph.grain(), 150.0), [(0.1, (0.4,) * 3), (0.22, WHITE)])
    tint = graph.ramp(crumbs, [(0.3, shade(base, 0.85)), (0.65, shade(base, 1.5))])
    return graph.surface(
        base_color=graph.mix(1.0, tint, pores, "MULTIPLY"),
        roughness=0.9,
        normal=graph.bump(crumbs, 0.001, 0.6),
    )


KINDS = {
    "slice": Kind(slice_of, "{0} slice", "{0}年轮原木", "wood", "wood grain"),
    "endgrain": Kind(endgrain, "{0} end grain", "{0}端面拼木", "wood", "checked"),
    "corkwood": Kind(cork, "cork", "软木", "cork", "speckled"),
    "laminated": Kind(laminated, "{0} and {1}", "{0}拼{1}", "wood", "striped"),
}

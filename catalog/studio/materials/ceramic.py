"""Decorated ware: dipped, reactive, enamelled, banded and rimmed surfaces over a whole vessel.

They read the part's bounding box (0..1), so that one recipe fits a cup and a floor vase.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from catalog.studio.colours import linear, shade
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import RGB, Graph

if TYPE_CHECKING:
    import bpy

WHITE, BLACK = (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)


def _box(graph: Graph) -> Any:
    """The position within the part's bounding box, split into x, y, z sockets, each 0..1."""
    return graph.add("SeparateXYZ", {0: graph.add("TexCoord").outputs["Generated"]}).outputs


def _radius(graph: Graph) -> Any:
    """Distance from the part's upright axis: 0 in the middle, 1 at its widest."""
    x, y, _ = _box(graph)
    across, along = (graph.math("MULTIPLY", graph.math("SUBTRACT", v, 0.5), 2.0) for v in (x, y))
    squares = graph.math("ADD", graph.math("POWER", across, 2.0), graph.math("POWER", along, 2.0))
    return graph.math("SQRT", squares)


def _clouds(graph: Graph, base: RGB) -> tuple[Any, Any]:
    """A glaze's pooled colour and the height behind it."""
    pool = graph.noise(graph.grain(), 14.0, 3.0, 0.6)
    return graph.ramp(pool, [(0.3, shade(base, 0.88)), (0.7, shade(base, 1.06))]), pool


def _step(graph: Graph, value: Any, at: float, soft: float = 0.004) -> Any:
    """0 below ``at``, 1 above."""
    return graph.ramp(value, [(max(at - soft, 0.0), BLACK), (min(at + soft, 1.0), WHITE)])


def dipped(glaze: str, body: str) -> bpy.types.Material:
    """Raw, sandy clay below, dipped into a gloss glaze above a slightly wavy line."""
    graph = Graph(f"dipped {glaze} {body}")
    wave = graph.math("MULTIPLY", graph.noise(graph.grain(), 9.0, 1.0), 0.07)
    above = _step(graph, graph.math("ADD", _box(graph)[2], wave), 0.4)
    tint, pool = _clouds(graph, linear(glaze))
    raw = linear(body)
    grit = graph.noise(graph.grain(), 420.0, 2.0)
    sand = graph.ramp(grit, [(0.35, shade(raw, 0.82)), (0.65, shade(raw, 1.08))])
    rough = graph.math("SUBTRACT", 0.85, graph.math("MULTIPLY", above, 0.63))
    return graph.surface(
        base_color=graph.mix(above, sand, tint),
        roughness=rough,
        coat_weight=graph.math("MULTIPLY", above, 0.5),
        coat_roughness=0.05,
        normal=graph.bump(pool, 0.0012, 0.3),
    )


def reactive(body: str, rim: str) -> bpy.types.Material:
    """A reactive glaze: one colour runs from the rim into the other.

    Broken by specks and streaks.
    """
    graph = Graph(f"reactive {body} {rim}")
    low, high = linear(body), linear(rim)
    runs = graph.noise(graph.grain((8, 60, 60)), 1.0, 4.0, 0.5)
    level = graph.math(
        "ADD", _box(graph)[2], graph.math("MULTIPLY", graph.math("SUBTRACT", runs, 0.5), 0.5)
    )
    middle = tuple((a + b) / 2.2 for a, b in zip(low, high, strict=True))
    tint = graph.ramp(level, [(0.25, low), (0.6, middle), (0.85, high)])
    specks = graph.cells(graph.grain(), 320.0)
    spots = graph.ramp(specks, [(0.1, WHITE), (0.18, BLACK)])
    pool = graph.noise(graph.grain(), 16.0, 3.0)
    return graph.surface(
        base_color=graph.mix(graph.math("MULTIPLY", spots, 0.6), tint, shade(low, 0.35)),
        roughness=0.24,
        coat_weight=0.5,
        coat_roughness=0.06,
        normal=graph.bump(pool, 0.0015, 0.35),
    )


def enamel(body: str, rim: str) -> bpy.types.Material:
    """Enamelled steel: deep gloss, a dark rolled rim."""
    graph = Graph(f"enamel {body} {rim}")
    edge = _step(graph, _box(graph)[2], 0.972, 0.006)
    return graph.surface(
        base_color=graph.mix(edge, linear(body), linear(rim)),
        roughness=0.14,
        coat_weight=0.7,
        coat_roughness=0.03,
    )


def banded(ground: str, ink: str) -> bpy.types.Material:
    """Glazed ware with hand-painted bands around it: one broad, two thin."""
    graph = Graph(f"banded {ground} {ink}")
    wobble = graph.math("MULTIPLY", graph.noise(graph.grain(), 12.0, 1.0), 0.012)
    level = graph.math("ADD", _box(graph)[2], wobble)
    stops = [(0.0, BLACK)]
    for low, high in ((0.3, 0.33), (0.42, 0.66), (0.75, 0.78)):
        stops += [
            (low - 0.003, BLACK),
            (low + 0.003, WHITE),
            (high - 0.003, WHITE),
            (high + 0.003, BLACK),
        ]
    tint, pool = _clouds(graph, linear(ground))
    brush = graph.noise(graph.grain((160, 4, 4)), 1.0, 3.0)
    paint = graph.ramp(brush, [(0.3, shade(linear(ink), 0.8)), (0.75, shade(linear(ink), 1.5))])
    return graph.surface(
        base_color=graph.mix(graph.ramp(level, stops), tint, paint),
        roughness=0.2,
        coat_weight=0.5,
        coat_roughness=0.05,
        normal=graph.bump(pool, 0.001, 0.3),
    )


def rimline(ground: str, ink: str) -> bpy.types.Material:
    """A plate's glaze with a painted line near the rim and one at the edge."""
    graph = Graph(f"rimline {ground} {ink}")
    radius = _radius(graph)
    stops = [(0.0, BLACK)]
    for low, high in ((0.735, 0.75), (0.955, 0.999)):
        stops += [(low - 0.003, BLACK), (low, WHITE), (high, WHITE)]
        stops += [(high + 0.004, BLACK)] if high < 0.99 else []
    tint, pool = _clouds(graph, linear(ground))
    return graph.surface(
        base_color=graph.mix(graph.ramp(radius, stops), tint, linear(ink)),
        roughness=0.18,
        coat_weight=0.5,
        coat_roughness=0.04,
        normal=graph.bump(pool, 0.0008, 0.3),
    )


def edged(ground: str, rim: str) -> bpy.types.Material:
    """Speckled stoneware whose glaze breaks to another colour at the rim (plates and bowls)."""
    graph = Graph(f"edged {ground} {rim}")
    base = linear(ground)
    wave = graph.math("MULTIPLY", graph.noise(graph.grain(), 30.0, 3.0), 0.05)
    edge = graph.ramp(graph.math("ADD", _radius(graph), wave), [(0.975, BLACK), (1.0, WHITE)])
    specks = graph.ramp(graph.cells(graph.grain(), 210.0), [(0.09, WHITE), (0.16, BLACK)])
    cloud = graph.noise(graph.grain(), 18.0, 4.0)
    tint = graph.ramp(cloud, [(0.3, shade(base, 0.84)), (0.7, shade(base, 1.08))])
    spotted = graph.mix(specks, tint, shade(base, 0.35))
    return graph.surface(
        base_color=graph.mix(edge, spotted, linear(rim)),
        roughness=0.4,
        coat_weight=0.2,
        normal=graph.bump(cloud, 0.002, 0.5),
    )


KINDS = {
    "dipped": Kind(dipped, "{0} dipped glaze", "{0}浸釉", "stoneware", "two-tone"),
    "reactive": Kind(reactive, "{0} reactive glaze", "{0}窑变釉", "stoneware", "shaded"),
    "enamel": Kind(enamel, "{0} enamel", "{0}珐琅", "enamelled steel"),
    "banded": Kind(banded, "{0} with {1} bands", "{0}配{1}条纹", "ceramic", "striped"),
    "rimline": Kind(rimline, "{0} with {1} rim lines", "{0}配{1}边线", "porcelain", "lined"),
    "edged": Kind(edged, "{0} with {1} rim", "{0}配{1}边", "stoneware"),
}

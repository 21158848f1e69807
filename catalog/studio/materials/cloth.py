"""Cloth and leather: thread, slub, nap, pebble and creases.

In a catalog picture a pixel of a sofa is 4 mm and a pixel of a mug 0.3 mm, so each cloth has two
scales: a melange that survives at a distance and a weave that shows close by.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from catalog.studio.colours import linear, shade
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import Graph

if TYPE_CHECKING:
    import bpy


def _threads(graph: Graph, pitch_m: float, slub: float = 6.0) -> Any:
    """Two crossing sets of uneven threads over all three axes, 0..1.

    ``pitch_m`` is the thread distance in metres.
    """
    fine = 1.0 / pitch_m
    warp = graph.noise(graph.grain((fine / slub, fine, fine)), 1.0, 1.0)
    weft = graph.noise(graph.grain((fine, fine / slub, fine / slub)), 1.0, 1.0)
    return graph.math("MULTIPLY", graph.math("ADD", warp, weft), 0.5)


def _creases(graph: Graph, depth_m: float) -> Any:
    """A normal with the low, soft folds that upholstery has, ``depth_m`` metres deep."""
    folds = graph.noise(graph.grain((4, 9, 9)), 1.0, 3.0, 1.2)
    return graph.bump(folds, depth_m, 0.8)


def woven(
    colour: str, *, pitch_m: float = 0.0028, melange: float = 0.22, crease_m: float = 0.012
) -> bpy.types.Material:
    """A plain upholstery weave with a melange of lighter and darker threads."""
    graph, base = Graph(f"woven {colour}"), linear(colour)
    threads = _threads(graph, pitch_m)
    tint = graph.ramp(
        threads,
        [(0.34, shade(base, 1 - melange * 1.5)), (0.5, base), (0.66, shade(base, 1 + melange))],
    )
    normal = graph.bump(threads, 0.0012, 0.7, under=_creases(graph, crease_m))
    return graph.surface(
        base_color=tint,
        roughness=0.95,
        normal=normal,
        sheen_weight=0.15,
        sheen_roughness=0.6,
        specular_IOR_level=0.15,
    )


def linen(colour: str) -> bpy.types.Material:
    """Linen: long slubs, strong melange, lively creases."""
    return woven(colour, pitch_m=0.0026, melange=0.24, crease_m=0.018)


def cotton(colour: str) -> bpy.types.Material:
    """Fine cotton cloth or jersey: almost plain."""
    return woven(colour, pitch_m=0.0012, melange=0.1, crease_m=0.006)


def wool(colour: str) -> bpy.types.Material:
    """Felted wool: soft melange, no creases."""
    return woven(colour, pitch_m=0.006, melange=0.26, crease_m=0.004)


def boucle(colour: str) -> bpy.types.Material:
    """Boucle: rounded loops about 9 mm across over a mottled ground."""
    graph, base = Graph(f"boucle {colour}"), linear(colour)
    loops = graph.cells(graph.grain(), 105.0, "SMOOTH_F1")
    curl = graph.noise(graph.grain(), 160.0, 3.0, 1.0)
    height = graph.math("SUBTRACT", graph.math("MULTIPLY", curl, 0.6), loops)
    tint = graph.ramp(loops, [(0.05, shade(base, 1.08)), (0.7, shade(base, 0.84))])
    return graph.surface(
        base_color=tint,
        roughness=1.0,
        normal=graph.bump(height, 0.007, 0.9),
        sheen_weight=0.25,
        specular_IOR_level=0.1,
    )


def velvet(colour: str) -> bpy.types.Material:
    """Velvet: dark when looked into, bright at grazing angles, brushed patches."""
    graph, base = Graph(f"velvet {colour}"), linear(colour)
    brushed = graph.noise(graph.grain((3, 5, 5)), 1.0, 3.0, 1.5)
    facing = graph.add("LayerWeight", {"Blend": 0.42}).outputs["Facing"]
    pile = graph.math(
        "ADD", facing, graph.math("MULTIPLY", graph.math("SUBTRACT", brushed, 0.5), 0.75)
    )
    tint = graph.ramp(pile, [(0.05, shade(base, 0.62)), (0.45, base), (0.95, shade(base, 2.1))])
    normal = graph.bump(brushed, 0.012, 0.8)
    return graph.surface(
        base_color=tint,
        roughness=0.75,
        normal=normal,
        sheen_weight=0.5,
        sheen_roughness=0.35,
        specular_IOR_level=0.1,
    )


def corduroy(colour: str) -> bpy.types.Material:
    """Corduroy: cords 9 mm apart that run along the part's X axis on flat faces."""
    graph, base = Graph(f"corduroy {colour}"), linear(colour)
    axes = graph.add("SeparateXYZ", {0: graph.grain((1, 700, 700))})
    cords = graph.math("SINE", axes.outputs[1])
    height = graph.math("ADD", graph.math("MULTIPLY", cords, 0.5), 0.5)
    tint = graph.ramp(height, [(0.1, shade(base, 0.5)), (0.6, base), (1.0, shade(base, 1.25))])
    normal = graph.bump(height, 0.003, 0.8, under=_creases(graph, 0.01))
    return graph.surface(
        base_color=tint, roughness=0.9, normal=normal, sheen_weight=0.4, specular_IOR_level=0.1
    )


def leather(colour: str, *, gloss: float = 0.42) -> bpy.types.Material:
    """Aniline leather: pebble, creases, pulled-up lighter patches."""
    graph, base = Graph(f"leather {colour}"), linear(colour)
    pebble = graph.cells(graph.grain(), 420.0, "DISTANCE_TO_EDGE")
    patches = graph.noise(graph.grain((3, 6, 6)), 1.0, 4.0, 1.0)
    tint = graph.ramp(patches, [(0.3, shade(base, 0.68)), (0.55, base), (0.8, shade(base, 1.35))])
    normal = graph.bump(pebble, 0.0008, 0.4, under=_creases(graph, 0.016))
    rough = graph.math("ADD", graph.math("MULTIPLY", patches, 0.2), gloss - 0.1)
    return graph.surface(base_color=tint, roughness=rough, normal=normal, specular_IOR_level=0.5)


def knit(colour: str) -> bpy.types.Material:
    """A chunky knit: ribs 7 mm apart with stitches along them."""
    graph, base = Graph(f"knit {colour}"), linear(colour)
    axes = graph.add("SeparateXYZ", {0: graph.grain((900, 900, 900))})
    ribs = graph.math("ABSOLUTE", graph.math("SINE", graph.math("MULTIPLY", axes.outputs[1], 0.5)))
    lean = graph.math("ADD", axes.outputs[0], graph.math("MULTIPLY", ribs, 2.0))
    stitches = graph.math("ADD", graph.math("MULTIPLY", graph.math("SINE", lean), 0.25), ribs)
    tint = graph.ramp(stitches, [(0.0, shade(base, 0.55)), (0.7, base), (1.0, shade(base, 1.12))])
    return graph.surface(
        base_color=tint, roughness=1.0, normal=graph.bump(stitches, 0.004, 0.8), sheen_weight=0.3
    )


def cord(colour: str) -> bpy.types.Material:
    """Twisted cord or rush: fine diagonal strands, matte (woven seats, baskets, lamp cables)."""
    graph, base = Graph(f"cord {colour}"), linear(colour)
    strands = graph.noise(graph.grain((40, 160, 160)), 1.0, 2.0, 0.5)
    tint = graph.ramp(strands, [(0.3, shade(base, 0.55)), (0.55, base), (0.75, shade(base, 1.2))])
    return graph.surface(
        base_color=tint,
        roughness=0.9,
        normal=graph.bump(strands, 0.0015, 0.8),
        specular_IOR_level=0.2,
    )


KINDS = {
    "woven": Kind(woven, "{0} weave", "{0}织物", "polyester", "melange"),
    "linen": Kind(linen, "{0} linen", "{0}亚麻", "linen"),
    "cotton": Kind(cotton, "{0} cotton", "{0}棉", "cotton"),
    "wool": Kind(wool, "{0} wool", "{0}羊毛", "wool", "melange"),
    "boucle": Kind(boucle, "{0} boucle", "{0}圈圈绒", "boucle", "textured"),
    "velvet": Kind(velvet, "{0} velvet", "{0}丝绒", "velvet"),
    "corduroy": Kind(corduroy, "{0} corduroy", "{0}灯芯绒", "corduroy", "textured"),
    "leather": Kind(leather, "{0} leather", "{0}皮革", "leather"),
    "knit": Kind(knit, "{0} knit", "{0}针织", "wool", "textured"),
    "cord": Kind(cord, "{0} cord", "{0}编绳", "jute", "textured"),
}

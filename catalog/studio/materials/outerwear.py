"""Outerwear: trench gabardine, waxed cotton, work duck, down-proof and shell nylon, hides, pile."""

from __future__ import annotations

from typing import Any

import bpy

from catalog.studio.colours import linear, shade
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import RGB, Graph


def _dyed(colour: str) -> RGB:
    """A dye as matte outdoor cloth shows it: its yarns shade one another."""
    red, green, blue = linear(colour)
    grey = 0.3 * red + 0.6 * green + 0.1 * blue
    return red * 0.68 + grey * 0.1, green * 0.68 + grey * 0.1, blue * 0.68 + grey * 0.1


def _twill(graph: Graph, fine: float) -> Any:
    """A steep diagonal rib, 0..1, ``fine`` ribs a metre over 6.3."""
    x, y, _ = graph.add("SeparateXYZ", {0: graph.grain((fine, fine * 0.55, 0))}).outputs
    wave = graph.math("SINE", graph.math("ADD", x, y))
    yarn = graph.noise(graph.grain((500, 90, 500)), 1.0, 1.0)
    return graph.math("ADD", graph.math("MULTIPLY", wave, 0.25), yarn)


def _soft(graph: Graph, depth_m: float, per_metre: float = 10.0) -> Any:
    """The small dents of a cloth that has been worn or folded, as a normal."""
    dents = graph.noise(graph.grain((per_metre, per_metre * 0.8, per_metre)), 1.0, 3.0, 0.9)
    return graph.bump(dents, depth_m, 0.5)


def gabardine(colour: str) -> bpy.types.Material:
    """Trench cotton: tight twill, hardly any shine."""
    graph, base = Graph(f"gabardine {colour}"), _dyed(colour)
    rib = _twill(graph, 3200.0)
    return graph.surface(
        base_color=graph.ramp(rib, [(0.3, shade(base, 0.9)), (0.7, shade(base, 1.05))]),
        roughness=0.8,
        normal=graph.bump(rib, 0.0003, 0.4, _soft(graph, 0.006, 12.0)),
        specular_IOR_level=0.22,
        sheen_weight=0.06,
    )


def waxed(colour: str) -> bpy.types.Material:
    """Waxed cotton: a dull gloss, lighter where it has been creased."""
    graph, base = Graph(f"waxed {colour}"), _dyed(colour)
    worn = graph.noise(graph.grain((16, 12, 16)), 1.0, 5.0, 1.6)
    weave = graph.noise(graph.grain((500, 500, 500)), 1.0, 1.0)
    stops = [(0.36, shade(base, 0.8)), (0.54, base), (0.72, shade(base, 1.45))]
    return graph.surface(
        base_color=graph.ramp(worn, stops),
        roughness=0.5,
        normal=graph.bump(weave, 0.0004, 0.4, graph.bump(worn, 0.008, 0.5)),
        specular_IOR_level=0.4,
    )


def duck(colour: str) -> bpy.types.Material:
    """Washed work canvas: dry, paler along its wear."""
    graph, base = Graph(f"duck {colour}"), _dyed(colour)
    weave = graph.noise(graph.grain((420, 420, 420)), 1.0, 1.0)
    worn = graph.noise(graph.grain((14, 10, 14)), 1.0, 4.0, 1.0)
    pale = tuple(min(1.0, c * 1.08 + 0.02) for c in base)
    tint = graph.ramp(worn, [(0.35, shade(base, 0.94)), (0.55, base), (0.8, pale)])
    dark = graph.ramp(weave, [(0.35, (0.86, 0.86, 0.86)), (0.6, (1.0, 1.0, 1.0))])
    return graph.surface(
        base_color=graph.mix(1.0, tint, dark, "MULTIPLY"),
        roughness=0.95,
        normal=graph.bump(weave, 0.0007, 0.5, _soft(graph, 0.007)),
        specular_IOR_level=0.12,
    )


def downproof(colour: str) -> bpy.types.Material:
    """Satin down-proof nylon, softly crinkled."""
    graph, base = Graph(f"downproof {colour}"), _dyed(colour)
    crinkle = graph.noise(graph.grain((34, 26, 34)), 1.0, 3.0, 1.2)
    return graph.surface(
        base_color=graph.ramp(crinkle, [(0.3, shade(base, 0.94)), (0.7, shade(base, 1.05))]),
        roughness=0.46,
        normal=graph.bump(crinkle, 0.0035, 0.45),
        specular_IOR_level=0.4,
    )


def shiny_nylon(colour: str) -> bpy.types.Material:
    """Lacquered down-proof nylon that mirrors the lamps."""
    graph, base = Graph(f"shiny nylon {colour}"), _dyed(colour)
    crinkle = graph.noise(graph.grain((30, 24, 30)), 1.0, 3.0, 1.4)
    return graph.surface(
        base_color=base,
        roughness=0.24,
        normal=graph.bump(crinkle, 0.006, 0.5),
        specular_IOR_level=0.5,
        coat_weight=0.25,
        coat_roughness=0.12,
    )


def shell_cloth(colour: str) -> bpy.types.Material:
    """Three-layer rain shell: matte, crisp."""
    graph, base = Graph(f"shell {colour}"), _dyed(colour)
    grid = graph.noise(graph.grain((600, 600, 600)), 1.0, 1.0)
    return graph.surface(
        base_color=graph.ramp(grid, [(0.3, shade(base, 0.95)), (0.7, shade(base, 1.03))]),
        roughness=0.6,
        normal=graph.bump(grid, 0.0002, 0.3, _soft(graph, 0.007, 14.0)),
        specular_IOR_level=0.32,
    )


def flight_nylon(colour: str) -> bpy.types.Material:
    """Flight satin of a bomber jacket: a soft sheen along its twill."""
    graph, base = Graph(f"flight nylon {colour}"), _dyed(colour)
    rib = _twill(graph, 3600.0)
    return graph.surface(
        base_color=graph.ramp(rib, [(0.3, shade(base, 0.93)), (0.7, shade(base, 1.05))]),
        roughness=0.46,
        normal=graph.bump(rib, 0.0002, 0.3, _soft(graph, 0.008, 13.0)),
        specular_IOR_level=0.4,
        sheen_weight=0.1,
    )


def nappa(colour: str) -> bpy.types.Material:
    """Jacket leather: fine pores, shallow creases, a supple gloss."""
    graph, base = Graph(f"nappa {colour}"), linear(colour)
    pores = graph.cells(graph.grain(), 520.0, "DISTANCE_TO_EDGE")
    creases = graph.noise(graph.grain((26, 18, 26)), 1.0, 4.0, 1.8)
    tint = graph.ramp(creases, [(0.3, shade(base, 0.86)), (0.6, base), (0.8, shade(base, 1.25))])
    return graph.surface(
        base_color=tint,
        roughness=0.4,
        normal=graph.bump(pores, 0.0004, 0.35, graph.bump(creases, 0.005, 0.5)),
        specular_IOR_level=0.45,
        coat_weight=0.1,
        coat_roughness=0.3,
    )


def suede_hide(colour: str) -> bpy.types.Material:
    """Jacket suede: a brushed nap with lighter strokes."""
    graph, base = Graph(f"suede hide {colour}"), _dyed(colour)
    strokes = graph.noise(graph.grain((22, 14, 22)), 1.0, 4.0, 1.0)
    fine = graph.noise(graph.grain((600, 600, 600)), 1.0, 2.0)
    tint = graph.ramp(strokes, [(0.32, shade(base, 0.82)), (0.5, base), (0.7, shade(base, 1.18))])
    return graph.surface(
        base_color=tint,
        roughness=0.95,
        normal=graph.bump(fine, 0.0007, 0.6, graph.bump(strokes, 0.003, 0.4)),
        sheen_weight=0.25,
        sheen_roughness=0.4,
        specular_IOR_level=0.1,
    )


def curly_pile(colour: str) -> bpy.types.Material:
    """Curly fleece: sheepskin wool or teddy pile, curls about 7 mm across."""
    graph, base = Graph(f"curly pile {colour}"), linear(colour)
    curls = graph.cells(graph.grain(), 130.0, "SMOOTH_F1")
    fuzz = graph.noise(graph.grain((260, 260, 260)), 1.0, 3.0, 1.4)
    high = graph.math("SUBTRACT", graph.math("MULTIPLY", fuzz, 0.7), curls)
    tint = graph.ramp(curls, [(0.05, shade(base, 1.06)), (0.75, shade(base, 0.78))])
    return graph.surface(
        base_color=tint,
        roughness=1.0,
        normal=graph.bump(high, 0.006, 0.9),
        sheen_weight=0.25,
        specular_IOR_level=0.08,
    )


def fur(colour: str) -> bpy.types.Material:
    """Guard hairs of a fur trim, lighter and darker among themselves."""
    graph, base = Graph(f"fur {colour}"), linear(colour)
    hairs = graph.noise(graph.grain((170, 170, 170)), 1.0, 1.0)
    tint = graph.ramp(hairs, [(0.36, shade(base, 0.55)), (0.5, base), (0.62, shade(base, 1.3))])
    return graph.surface(base_color=tint, roughness=0.8, specular_IOR_level=0.2)


def ribbing(colour: str) -> bpy.types.Material:
    """The knit of waistbands and cuffs; its ribs are left to the shape."""
    graph, base = Graph(f"ribbing {colour}"), _dyed(colour)
    knit = graph.noise(graph.grain((500, 500, 500)), 1.0, 1.0)
    return graph.surface(
        base_color=graph.ramp(knit, [(0.3, shade(base, 0.85)), (0.65, shade(base, 1.05))]),
        roughness=0.95,
        normal=graph.bump(knit, 0.0008, 0.5),
        specular_IOR_level=0.1,
    )


KINDS = {
    "gabardine": Kind(gabardine, "{0} cotton gabardine", "{0}棉华达呢", "cotton"),
    "waxed": Kind(waxed, "{0} waxed cotton", "{0}油蜡棉", "cotton"),
    "work_duck": Kind(duck, "{0} cotton canvas", "{0}棉帆布", "cotton"),
    "downproof": Kind(downproof, "{0} nylon", "{0}尼龙", "nylon"),
    "shiny_nylon": Kind(shiny_nylon, "{0} gloss nylon", "{0}亮面尼龙", "nylon"),
    "shell_cloth": Kind(shell_cloth, "{0}", "{0}", "polyester"),
    "flight_nylon": Kind(flight_nylon, "{0} flight nylon", "{0}飞行员尼龙", "nylon"),
    "nappa": Kind(nappa, "{0} leather", "{0}皮革", "leather"),
    "suede_hide": Kind(suede_hide, "{0} suede", "{0}麂皮", "suede"),
    "curly_pile": Kind(curly_pile, "{0} shearling", "{0}羊羔绒", "shearling", "textured"),
    "fur_trim": Kind(fur, "{0} faux fur", "{0}人造毛", "polyester", "textured"),
    "ribbing": Kind(ribbing, "{0} rib knit", "{0}罗纹针织", "cotton", "textured"),
}

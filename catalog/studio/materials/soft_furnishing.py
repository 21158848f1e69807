"""Bed and bath cloth: terry, waffle, chunky knit, quilting, fleece, plaids, herringbone.

All read the place on the flat cloth in metres (``flat``), so that patterns follow the folds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from catalog.studio.colours import linear, shade
from catalog.studio.materials import patterns
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import RGB, Graph
from catalog.studio.materials.textile import SIDE, cloth

if TYPE_CHECKING:
    import bpy

WHITE, BLACK = (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)
BORDER_M = (0.055, 0.095)  # a towel's woven border, from the hem


def _place(graph: Graph) -> tuple[Any, Any]:
    """Metres across and along the flat cloth."""
    where = graph.add("Attribute", attribute_name="flat", attribute_type="GEOMETRY")
    across, along, _ = graph.add("SeparateXYZ", {0: where.outputs["Vector"]}).outputs
    return across, along


def _wave(graph: Graph, metres: Any, pitch_m: float) -> Any:
    """0..1, up and down once every ``pitch_m``."""
    turned = graph.math("SINE", graph.math("MULTIPLY", metres, 2 * np.pi / pitch_m))
    return graph.math("ADD", graph.math("MULTIPLY", turned, 0.5), 0.5)


def _band(graph: Graph, along: Any, low: float, high: float) -> Any:
    """1 between two distances from the hem in metres, 0 elsewhere."""
    above = graph.math("GREATER_THAN", along, low)
    return graph.math("MULTIPLY", above, graph.math("LESS_THAN", along, high))


def _pile(graph: Graph, base: RGB) -> tuple[Any, Any]:
    """A towel's loops: colour and height."""
    loops = graph.cells(graph.grain(), 430.0)
    clouds = graph.noise(graph.grain(), 26.0, 2.0)
    tint = graph.ramp(loops, [(0.1, shade(base, 1.18)), (0.7, shade(base, 0.72))])
    shaded = graph.mix(graph.math("MULTIPLY", clouds, 0.14), tint, shade(base, 0.7))
    return shaded, graph.math("SUBTRACT", 1.0, loops)


def _towel(graph: Graph, tint: Any, height: Any, flat: Any) -> bpy.types.Material:
    """Finish a towel: loops except where ``flat`` is 1, where it is a smooth twill."""
    rough = graph.math("MULTIPLY", height, graph.math("SUBTRACT", 1.0, flat))
    return graph.surface(
        base_color=tint,
        roughness=1.0,
        normal=graph.bump(rough, 0.0016, 0.7),
        sheen_weight=0.25,
        sheen_roughness=0.7,
        specular_IOR_level=0.0,
    )


def terry(colour: str) -> bpy.types.Material:
    """Cotton terry with a flat woven border near the hem."""
    graph, base = Graph(f"terry {colour}"), linear(colour)
    tint, height = _pile(graph, base)
    _, along = _place(graph)
    border = _band(graph, along, *BORDER_M)
    twill = shade(base, 0.88)
    return _towel(graph, graph.mix(border, tint, twill), height, border)


def striped_terry(colour: str, ink: str) -> bpy.types.Material:
    """Terry with three broad woven stripes near the hem."""
    graph, base = Graph(f"striped terry {colour} {ink}"), linear(colour)
    tint, height = _pile(graph, base)
    _, along = _place(graph)
    lines = [_band(graph, along, at, at + 0.024) for at in (0.05, 0.09, 0.13)]
    stripe = graph.math("ADD", graph.math("ADD", lines[0], lines[1]), lines[2])
    inked = graph.mix(graph.math("MULTIPLY", height, 0.3), linear(ink), shade(linear(ink), 1.3))
    return _towel(graph, graph.mix(stripe, tint, inked), height, 0.0)


def hammam(colour: str, ink: str) -> bpy.types.Material:
    """A flat-woven hammam cloth: narrow stripes along, a broad block near the hem."""
    graph, base = Graph(f"hammam {colour} {ink}"), linear(colour)
    across, along = _place(graph)
    line = graph.math("GREATER_THAN", _wave(graph, across, 0.026), 0.62)
    block = _band(graph, along, 0.03, 0.1)
    weave = graph.noise(graph.grain((260, 900, 900)), 1.0, 1.0)
    tint = graph.ramp(weave, [(0.3, shade(base, 0.86)), (0.7, shade(base, 1.06))])
    both = graph.math("MAXIMUM", line, block)
    return graph.surface(
        base_color=graph.mix(both, tint, linear(ink)),
        roughness=0.95,
        normal=graph.bump(weave, 0.0008, 0.6),
        specular_IOR_level=0.1,
    )


def waffle(colour: str, *, pitch_m: float = 0.011) -> bpy.types.Material:
    """Waffle weave: square cells with raised walls."""
    graph, base = Graph(f"waffle {colour}"), linear(colour)
    across, along = _place(graph)
    walls = graph.math("MAXIMUM", _wave(graph, across, pitch_m), _wave(graph, along, pitch_m))
    eased = graph.math("POWER", walls, 2.2)
    tint = graph.ramp(eased, [(0.0, shade(base, 0.66)), (0.75, base), (1.0, shade(base, 1.06))])
    thread = graph.noise(graph.grain((500, 500, 500)), 1.0, 2.0)
    fine = graph.bump(thread, 0.0006, 0.5)
    return graph.surface(
        base_color=tint,
        roughness=0.95,
        normal=graph.bump(eased, 0.0034, 0.85, under=fine),
        specular_IOR_level=0.1,
    )


def blanket_knit(colour: str) -> bpy.types.Material:
    """A chunky hand knit: V stitches 26 mm wide in upright columns."""
    graph, base = Graph(f"chunky {colour}"), linear(colour)
    across, along = _place(graph)
    column = graph.math("FRACT", graph.math("MULTIPLY", across, 1 / 0.026))
    aside = graph.math("ABSOLUTE", graph.math("SUBTRACT", column, 0.5))
    climb = graph.math(
        "ADD", graph.math("MULTIPLY", along, 1 / 0.021), graph.math("MULTIPLY", aside, 1.5)
    )
    row = graph.math("SINE", graph.math("MULTIPLY", graph.math("FRACT", climb), np.pi))
    lobe = graph.math("SINE", graph.math("MULTIPLY", aside, 2 * np.pi))
    height = graph.math("MULTIPLY", graph.math("POWER", row, 0.6), graph.math("POWER", lobe, 0.6))
    fuzz = graph.noise(graph.grain((240, 240, 240)), 1.0, 3.0)
    tint = graph.ramp(height, [(0.0, shade(base, 0.42)), (0.55, base), (1.0, shade(base, 1.1))])
    return graph.surface(
        base_color=tint,
        roughness=1.0,
        normal=graph.bump(height, 0.011, 0.9, under=graph.bump(fuzz, 0.0012, 0.6)),
        sheen_weight=0.3,
        specular_IOR_level=0.05,
    )


def blanket_quilt(colour: str) -> bpy.types.Material:
    """Velvet quilted in diamonds 9 cm across."""
    graph, base = Graph(f"quilted {colour}"), linear(colour)
    across, along = _place(graph)
    up, down = (graph.math(way, across, along) for way in ("ADD", "SUBTRACT"))
    seams = [
        graph.math("ABSOLUTE", graph.math("SINE", graph.math("MULTIPLY", run, np.pi / 0.09)))
        for run in (up, down)
    ]
    puffed = graph.math("POWER", graph.math("MULTIPLY", seams[0], seams[1]), 0.4)
    facing = graph.add("LayerWeight", {"Blend": 0.4}).outputs["Facing"]
    pile = graph.ramp(facing, [(0.1, shade(base, 0.75)), (0.6, base), (1.0, shade(base, 1.8))])
    tint = graph.mix(graph.math("MULTIPLY", puffed, 0.85), shade(base, 0.62), pile)
    return graph.surface(
        base_color=tint,
        roughness=0.8,
        normal=graph.bump(puffed, 0.012, 0.8),
        sheen_weight=0.4,
        specular_IOR_level=0.05,
    )


def blanket_fleece(colour: str) -> bpy.types.Material:
    """Sherpa fleece: small soft curls."""
    graph, base = Graph(f"curly fleece {colour}"), linear(colour)
    curls = graph.cells(graph.grain(), 140.0, "SMOOTH_F1")
    fuzz = graph.noise(graph.grain(), 420.0, 3.0, 1.0)
    height = graph.math("SUBTRACT", graph.math("MULTIPLY", fuzz, 0.4), curls)
    tint = graph.ramp(curls, [(0.05, shade(base, 1.08)), (0.7, shade(base, 0.78))])
    return graph.surface(
        base_color=tint,
        roughness=1.0,
        normal=graph.bump(height, 0.005, 0.8),
        sheen_weight=0.4,
        specular_IOR_level=0.0,
    )


def _woollen(name: str, inks: patterns.Inks, colours: tuple[str, ...]) -> bpy.types.Material:
    """A brushed wool blanket; the pattern repeats every metre."""
    return cloth(name, inks, colours, where="flat", pitch_m=0.0032, relief_m=0.0016, crease_m=0.0)


def _sett(*bands: tuple[int, int]) -> patterns.Inks:
    """One row of a tartan's threads, mirrored, repeated over a metre."""
    half = np.concatenate([np.full(pixels, ink) for pixels, ink in bands])
    whole = np.concatenate((half, half[::-1]))
    return whole[np.arange(SIDE) % len(whole)]


def blanket_plaid(ground: str, dark: str, line: str) -> bpy.types.Material:
    """A tartan: warp and weft of the same sett, twilled where they cross."""
    sett = _sett((52, 0), (8, 1), (8, 0), (30, 1), (5, 2), (24, 1))
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    twill = ((x + y) // 2) % 2 == 0
    return _woollen("plaid", np.where(twill, sett[None, :], sett[:, None]), (ground, dark, line))


def chevron_wool(ground: str, ink: str) -> bpy.types.Material:
    """Wool in a broad herringbone."""
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    zig = np.abs((x % 48) - 24)
    return _woollen("chevron wool", (((y + zig) // 6) % 2).astype(int), (ground, ink))


def blanket_stripe(ground: str, ink: str) -> bpy.types.Material:
    """A plain blanket with three stripes towards its end."""
    y, _ = np.mgrid[0:SIDE, 0:SIDE]
    metres = y / SIDE
    inks = np.zeros((SIDE, SIDE), dtype=int)
    for low, high in ((0.05, 0.085), (0.1, 0.107), (0.122, 0.157)):
        inks = np.where((metres > low) & (metres < high), 1, inks)
    return _woollen("bordered", inks, (ground, ink))


def blanket_blocks(ground: str, half: str, full: str) -> bpy.types.Material:
    """A large yarn-dyed check, 12 cm a square."""
    return _woollen("block check", patterns.check(SIDE, SIDE, 96), (ground, half, full))


KINDS = {
    "terry": Kind(terry, "{0} terry", "{0}毛圈棉", "cotton", "textured"),
    "striped_terry": Kind(
        striped_terry, "{0} with {1} stripes", "{0}配{1}条纹", "cotton", "striped"
    ),
    "hammam": Kind(hammam, "{0} and {1} stripes", "{0}{1}条纹", "cotton", "striped"),
    "waffle": Kind(waffle, "{0} waffle cotton", "{0}华夫格棉", "cotton", "textured"),
    "blanket_knit": Kind(blanket_knit, "{0} chunky knit", "{0}粗针织", "wool", "textured"),
    "blanket_plaid": Kind(blanket_plaid, "{0} and {1} tartan", "{0}{1}格纹", "wool", "checked"),
    "chevron_wool": Kind(
        chevron_wool, "{0} herringbone wool", "{0}人字纹羊毛", "wool", "herringbone"
    ),
    "blanket_stripe": Kind(
        blanket_stripe, "{0} with {1} stripes", "{0}配{1}条纹", "wool", "striped"
    ),
    "blanket_blocks": Kind(blanket_blocks, "{0} and {2} check", "{0}{2}格纹", "wool", "checked"),
    "blanket_quilt": Kind(blanket_quilt, "{0} quilted velvet", "{0}绗缝丝绒", "velvet", "quilted"),
    "blanket_fleece": Kind(
        blanket_fleece, "{0} sherpa fleece", "{0}羊羔绒", "polyester", "textured"
    ),
}

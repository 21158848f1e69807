"""Knits: fine gauge, chunky, cable, fair isle, stripes, pique, and printed or dyed sweat cloth.

``grain`` is metres across and up the knit; stitches are drawn larger than life, as a pixel of a
jumper's picture is 2 mm.
"""

from __future__ import annotations

from typing import Any

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.colours import linear, shade
from catalog.studio.materials import jersey
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import RGB, Graph
from catalog.studio.materials.textile import coloured, picture

Inks = NDArray[np.int64]


def _stitches(graph: Graph, wide_m: float, tall_m: float) -> Any:
    """Stocking stitch: columns of V shapes, 0 in the furrows to 1 on the yarn."""
    across, up, _ = graph.add("SeparateXYZ", {0: graph.grain()}).outputs
    column = graph.math("FRACT", graph.math("MULTIPLY", across, 1 / wide_m))
    lean = graph.math("ABSOLUTE", graph.math("SUBTRACT", column, 0.5))
    row = graph.math(
        "ADD", graph.math("MULTIPLY", up, 1 / tall_m), graph.math("MULTIPLY", lean, 1.5)
    )
    wave = graph.math("SINE", graph.math("MULTIPLY", row, 6.2832))
    furrow = graph.math("SINE", graph.math("MULTIPLY", lean, 6.2832))
    yarn = graph.math("ADD", graph.math("MULTIPLY", wave, 0.3), 0.7)
    return graph.math("MULTIPLY", furrow, yarn)


def _wool(graph: Graph, tint: Any, height: Any, depth_m: float) -> bpy.types.Material:
    """A soft knit surface."""
    hair = graph.bump(graph.noise(graph.grain((500, 500, 500)), 1.0, 2.0), 0.0008, 0.5)
    return graph.surface(
        base_color=tint,
        roughness=1.0,
        normal=graph.bump(height, depth_m, 0.8, under=hair),
        sheen_weight=0.25,
        sheen_roughness=0.5,
        specular_IOR_level=0.08,
    )


def _mottled(graph: Graph, base: RGB, height: Any, amount: float = 0.16) -> Any:
    """Yarn a little uneven in colour, darker in the furrows."""
    hair = graph.noise(graph.grain((160, 160, 160)), 1.0, 3.0)
    mixed = graph.math(
        "ADD", graph.math("MULTIPLY", height, 0.5), graph.math("MULTIPLY", hair, 0.5)
    )
    return graph.ramp(
        mixed, [(0.15, shade(base, 1 - amount * 2)), (0.5, base), (0.8, shade(base, 1 + amount))]
    )


def merino(colour: str) -> bpy.types.Material:
    """Fine gauge wool: smooth, stitches hardly seen."""
    graph = Graph(f"merino {colour}")
    height = _stitches(graph, 0.0036, 0.003)
    return _wool(graph, _mottled(graph, linear(colour), height, 0.07), height, 0.0005)


def lambswool(colour: str) -> bpy.types.Material:
    """Medium knit with a melange."""
    graph = Graph(f"lambswool {colour}")
    height = _stitches(graph, 0.0062, 0.0052)
    return _wool(graph, _mottled(graph, linear(colour), height, 0.15), height, 0.0014)


def chunky(colour: str) -> bpy.types.Material:
    """Thick yarn: every stitch shows."""
    graph = Graph(f"chunky {colour}")
    height = _stitches(graph, 0.0125, 0.0105)
    return _wool(graph, _mottled(graph, linear(colour), height, 0.2), height, 0.0042)


def aran(colour: str) -> bpy.types.Material:
    """Plain yarn for garments whose cables are modelled."""
    graph = Graph(f"aran {colour}")
    height = _stitches(graph, 0.0072, 0.006)
    return _wool(graph, _mottled(graph, linear(colour), height, 0.15), height, 0.0016)


def mohair(colour: str) -> bpy.types.Material:
    """Brushed mohair: a blurred knit under a halo of hair."""
    graph, base = Graph(f"mohair {colour}"), linear(colour)
    height = _stitches(graph, 0.0085, 0.007)
    facing = graph.add("LayerWeight", {"Blend": 0.35}).outputs["Facing"]
    hair = graph.noise(graph.grain((90, 240, 90)), 1.0, 4.0, 1.5)
    mixed = graph.math(
        "ADD", graph.math("MULTIPLY", hair, 0.7), graph.math("MULTIPLY", height, 0.2)
    )
    tint = graph.ramp(mixed, [(0.25, shade(base, 0.72)), (0.5, base), (0.75, shade(base, 1.25))])
    soft = graph.mix(graph.math("MULTIPLY", facing, 0.55), tint, shade(base, 1.5))
    return _wool(graph, soft, hair, 0.003)


def striped_knit(ground: str, ink: str) -> bpy.types.Material:
    """Stripes around the body, 28 mm ground and 14 mm ink."""
    graph = Graph(f"striped knit {ground} {ink}")
    up = graph.add("SeparateXYZ", {0: graph.grain()}).outputs[1]
    wave = graph.math("FRACT", graph.math("MULTIPLY", up, 1 / 0.042))
    stripe = graph.math("GREATER_THAN", wave, 0.66)
    height = _stitches(graph, 0.0045, 0.004)
    first, second = (_mottled(graph, linear(colour), height, 0.08) for colour in (ground, ink))
    return _wool(graph, graph.mix(stripe, first, second), height, 0.0008)


def rugby(ground: str, ink: str) -> bpy.types.Material:
    """Broad even stripes around the body, 75 mm each."""
    graph = Graph(f"rugby {ground} {ink}")
    up = graph.add("SeparateXYZ", {0: graph.grain()}).outputs[1]
    wave = graph.math("FRACT", graph.math("MULTIPLY", up, 1 / 0.15))
    stripe = graph.math("GREATER_THAN", wave, 0.5)
    height = _stitches(graph, 0.0045, 0.004)
    first, second = (_mottled(graph, linear(colour), height, 0.08) for colour in (ground, ink))
    return _wool(graph, graph.mix(stripe, first, second), height, 0.0008)


def _isle(cells: int) -> Inks:
    """Bands of small motifs for a yoke and a body, one ink number a stitch; (rows, cells)."""
    y, x = np.mgrid[0:44, 0:cells]
    inks = np.zeros((44, cells), dtype=np.int64)
    at = x % 12
    peak = np.abs(at - 6)
    inks = np.where((y >= 2) & (y < 9) & (np.abs(peak + (y - 2) - 6) < 1), 1, inks)
    inks = np.where((y == 11) | (y == 12), 2, inks)
    star = (np.abs(at - 6) + np.abs(y - 19) < 5) & (
        (at - 6 == 0) | (y == 19) | (peak == np.abs(y - 19))
    )
    inks = np.where(star, 1, inks)
    inks = np.where((y == 26) & (x % 2 == 0), 2, inks)
    inks = np.where((y >= 28) & (y < 34) & ((at + y) % 6 < 2), 3, inks)
    return np.where((y == 36) & (x % 2 == 1), 2, inks)


def fair_isle(ground: str, first: str, second: str) -> bpy.types.Material:
    """Bands of knitted motifs all over, 18 cm a repeat."""
    graph = Graph(f"fair isle {ground} {first} {second}")
    inks = np.kron(_isle(36), np.ones((16, 16), dtype=np.int64))
    rgb = coloured(inks, (ground, first, second, first), heather=0.02)
    repeat = 36 * 0.0062
    vector = graph.grain((1 / repeat, 1 / (44 * 0.0056), 0.0))
    image = graph.add("TexImage", {0: vector}, extension="REPEAT", interpolation="Linear")
    image.image = picture(graph.material.name, rgb)
    height = _stitches(graph, 0.0062, 0.0056)
    light = graph.ramp(height, [(0.1, (0.7, 0.7, 0.7)), (0.7, (1.0, 1.0, 1.0))])
    return _wool(graph, graph.mix(1.0, image.outputs["Color"], light, "MULTIPLY"), height, 0.0014)


def pique(colour: str) -> bpy.types.Material:
    """Polo pique: a small honeycomb."""
    graph, base = Graph(f"pique {colour}"), linear(colour)
    cells = graph.cells(graph.grain((1, 0.8, 0)), 330.0, "F1", 0.15)
    tint = graph.ramp(cells, [(0.1, shade(base, 1.04)), (0.7, shade(base, 0.86))])
    return graph.surface(
        base_color=tint,
        roughness=0.92,
        normal=graph.bump(cells, -0.0009, 0.7),
        sheen_weight=0.1,
        specular_IOR_level=0.12,
    )


def tie_dye(ground: str, ink: str) -> bpy.types.Material:
    """Sweat cloth dyed in a spiral from the middle of the chest."""
    graph = Graph(f"tie dye {ground} {ink}")
    where = graph.add("Attribute", attribute_name="flat", attribute_type="GEOMETRY").outputs[
        "Vector"
    ]
    x, y, _ = graph.add("SeparateXYZ", {0: where}).outputs
    x, y = graph.math("SUBTRACT", x, 0.5), graph.math("SUBTRACT", y, 0.58)
    angle = graph.math("ARCTAN2", y, x)
    far = graph.math(
        "SQRT", graph.math("ADD", graph.math("MULTIPLY", x, x), graph.math("MULTIPLY", y, y))
    )
    blur = graph.noise(graph.grain((14, 14, 14)), 1.0, 4.0, 1.0)
    turn = graph.math("ADD", graph.math("MULTIPLY", angle, 4.0), graph.math("MULTIPLY", far, 26.0))
    turn = graph.math("ADD", turn, graph.math("MULTIPLY", blur, 5.0))
    wave = graph.math("ADD", graph.math("MULTIPLY", graph.math("SINE", turn), 0.5), 0.5)
    tint = graph.ramp(wave, [(0.25, linear(ground)), (0.75, linear(ink))])
    fibres = graph.noise(graph.grain((500, 300, 500)), 1.0, 2.0)
    return graph.surface(
        base_color=tint,
        roughness=0.95,
        normal=graph.bump(fibres, 0.0004, 0.5),
        specular_IOR_level=0.1,
    )


def two_tone(low: str, high: str) -> bpy.types.Material:
    """Sweat cloth in two colours that meet 39 cm above the hem."""
    graph = Graph(f"two tone {low} {high}")
    up = graph.add("SeparateXYZ", {0: graph.grain()}).outputs[1]
    above = graph.math("GREATER_THAN", up, 0.39)
    seam = graph.ramp(
        graph.math("ABSOLUTE", graph.math("SUBTRACT", up, 0.39)),
        [(0.0, (1.0, 1.0, 1.0)), (0.004, (0.0, 0.0, 0.0))],
    )
    fibres = graph.noise(graph.grain((500, 300, 500)), 1.0, 2.0)
    return graph.surface(
        base_color=graph.mix(above, linear(low), linear(high)),
        roughness=0.95,
        normal=graph.bump(seam, -0.002, 0.7, under=graph.bump(fibres, 0.0004, 0.5)),
        sheen_weight=0.12,
        specular_IOR_level=0.1,
    )


def sherpa(colour: str) -> bpy.types.Material:
    """Pile fleece: small curled tufts."""
    graph, base = Graph(f"sherpa {colour}"), linear(colour)
    tufts = graph.cells(graph.grain(), 125.0, "SMOOTH_F1")
    curl = graph.noise(graph.grain(), 260.0, 3.0, 1.0)
    height = graph.math("SUBTRACT", graph.math("MULTIPLY", curl, 0.6), tufts)
    tint = graph.ramp(tufts, [(0.05, shade(base, 1.06)), (0.7, shade(base, 0.8))])
    return graph.surface(
        base_color=tint,
        roughness=1.0,
        normal=graph.bump(height, 0.0055, 0.9),
        sheen_weight=0.35,
        specular_IOR_level=0.05,
    )


def peaks(side: int) -> Inks:
    """An emblem: mountains before a low sun, in a frame with round corners; inks 0 to 2."""
    y, x = np.mgrid[-1 : 1 : side * 1j, -1 : 1 : side * 1j]
    far = np.minimum(np.abs(x + 0.25) * 1.25 - 0.42, np.abs(x - 0.4) * 1.35 - 0.2) + 0.06 * np.cos(
        x * 21
    )
    near = np.abs(x - 0.05) * 0.5 + 0.12 + 0.05 * np.cos(x * 15)
    inks = np.where(np.hypot(x - 0.12, y - 0.28) < 0.33, 2, 0)
    inks = np.where(-y > far, 1, inks)
    snow = (-y > far) & (-y < far + 0.16 + 0.05 * np.cos(x * 30))
    inks = np.where(snow, 0, inks)
    inks = np.where(-y > near + 0.35, 2, inks)
    frame = (np.abs(x) ** 6 + np.abs(y) ** 6) ** (1 / 6)
    inks = np.where(frame > 0.86, 0, inks)
    return np.where((frame > 0.92) & (frame < 0.99), 1, inks)


def alpine(ground: str, first: str, second: str) -> bpy.types.Material:
    """Jersey with mountains printed on the chest."""
    return jersey.printed("alpine", ground, peaks(512), (first, second), 0.3, 0.65)


def sunset(side: int) -> Inks:
    """An emblem: a sun cut by bars that grow; ink 1."""
    y, x = np.mgrid[-1 : 1 : side * 1j, -1 : 1 : side * 1j]
    bars = np.zeros_like(y, dtype=bool)
    for n in range(5):
        bars |= np.abs(y + 0.08 + 0.19 * n) < 0.018 + 0.012 * n
    return ((np.hypot(x, y) < 0.95) & ~bars).astype(np.int64)


def retro_sun(ground: str, ink: str) -> bpy.types.Material:
    """Jersey with a striped sun on the chest."""
    return jersey.printed("retro sun", ground, sunset(512), (ink,), 0.3, 0.65)


KINDS = {
    "merino": Kind(merino, "{0} merino", "{0}美利奴羊毛", "wool"),
    "lambswool": Kind(lambswool, "{0} lambswool", "{0}羔羊毛", "wool", "melange"),
    "thick_knit": Kind(chunky, "{0} chunky knit", "{0}粗针织", "wool", "textured"),
    "aran": Kind(aran, "{0} cable knit", "{0}绞花针织", "wool", "textured"),
    "mohair": Kind(mohair, "{0} mohair", "{0}马海毛", "wool", "textured"),
    "striped_knit": Kind(striped_knit, "{0} with {1} stripes", "{0}底{1}条纹", "wool", "striped"),
    "rugby": Kind(rugby, "{0} and {1} stripes", "{0}{1}宽条纹", "cotton", "striped"),
    "fair_isle": Kind(fair_isle, "{0} fair isle", "{0}费尔岛提花", "wool", "geometric"),
    "pique": Kind(pique, "{0} pique", "{0}珠地棉", "cotton", "textured"),
    "tie_dye": Kind(tie_dye, "{0} and {1} tie-dye", "{0}{1}扎染", "cotton", "printed"),
    "two_tone": Kind(two_tone, "{0} and {1}", "{0}{1}拼色", "cotton", "colour-block"),
    "sherpa": Kind(sherpa, "{0} fleece", "{0}抓绒", "polyester", "textured"),
    "alpine": Kind(alpine, "{0} with mountain print", "{0}山峰印花", "cotton", "printed"),
    "retro_sun": Kind(retro_sun, "{0} with {1} print", "{0}底{1}印花", "cotton", "printed"),
}

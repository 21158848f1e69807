"""Hand-painted and printed ware: motifs around a vessel or over a plate, splashed enamel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from catalog.studio.colours import linear, shade
from catalog.studio.materials import patterns, textile
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import Graph

if TYPE_CHECKING:
    import bpy

AROUND = (420, 1320)  # pixels, height and width, of a picture once around a vessel
PLATE = 900  # pixels across a plate

Inks = NDArray[np.int64]


class Sheet:
    """Inks being painted stroke by stroke on a sheet whose left and right edges meet."""

    def __init__(self, height: int, width: int) -> None:
        """A blank sheet of ink 0."""
        self.inks: Inks = np.zeros((height, width), dtype=np.int64)
        self.y, self.x = np.mgrid[0:height, 0:width].astype(float)

    def stroke(self, x: float, y: float, angle: float, long: float, broad: float, ink: int) -> None:
        """A leaf-shaped stroke from a point (pixels) towards ``angle`` (radians)."""
        width = self.inks.shape[1]
        dx = (self.x - x + width / 2) % width - width / 2
        dy = self.y - y
        along = (dx * np.cos(angle) + dy * np.sin(angle)) / long
        across = np.abs(-dx * np.sin(angle) + dy * np.cos(angle))
        inside = (along > 0) & (along < 1)
        self.inks[inside & (across < broad * np.sin(np.pi * np.clip(along, 0, 1) ** 0.8))] = ink

    def dot(self, x: float, y: float, radius: float, ink: int) -> None:
        """A round spot."""
        width = self.inks.shape[1]
        dx = (self.x - x + width / 2) % width - width / 2
        self.inks[np.hypot(dx, self.y - y) < radius] = ink


def _glazed(name: str, inks: Inks, colours: tuple[str, ...], where: str) -> bpy.types.Material:
    """A gloss glaze with a painting under it, laid ``around`` a vessel or ``over`` a plate."""
    graph = Graph(f"{name} {' '.join(colours)}")
    rgb = np.array([linear(colour) for colour in colours])[inks]
    brush = 1 + 0.07 * patterns.clouds(*inks.shape, 9, 3)[..., None] * (inks > 0)[..., None]
    near = sum(np.roll(rgb * brush, step, axis) for step in (-1, 0, 1) for axis in (0, 1)) / 6
    vector = _around(graph) if where == "around" else graph.add("TexCoord").outputs["Generated"]
    image = graph.add("TexImage", {0: vector}, extension="REPEAT", interpolation="Linear")
    image.image = textile.picture(graph.material.name, np.clip(near, 0, 1))
    pool = graph.noise(graph.grain(), 14.0, 3.0, 0.6)
    return graph.surface(
        base_color=image.outputs["Color"],
        roughness=0.22,
        coat_weight=0.5,
        coat_roughness=0.05,
        normal=graph.bump(pool, 0.0012, 0.3),
    )


def _around(graph: Graph) -> Any:
    """Cylinder coordinates of a turned part: once around 0..1, foot to rim 0..1."""
    box = graph.add("TexCoord").outputs["Generated"]
    x, y, z = graph.add("SeparateXYZ", {0: box}).outputs
    angle = graph.math("ARCTAN2", graph.math("SUBTRACT", y, 0.5), graph.math("SUBTRACT", x, 0.5))
    around = graph.math("ADD", graph.math("MULTIPLY", angle, 0.5 / np.pi), 0.5)
    return graph.add("CombineXYZ", {0: around, 1: z, 2: 0.0}).outputs[0]


def sprigs(ground: str, leaf: str, flower: str) -> bpy.types.Material:
    """Scattered flower sprigs around a cup, a jug or a bowl."""
    sheet, chance = Sheet(*AROUND), np.random.default_rng(8)
    for row in range(4):
        for column in range(11):
            x = (column + 0.5 * (row % 2) + 0.25) * 120 + chance.uniform(-9, 9)
            y, lean = 62 + row * 100 + chance.uniform(-7, 7), chance.uniform(-0.5, 0.5)
            sheet.stroke(x, y, lean - np.pi / 2, 42, 3.4, 1)
            for side in (-1, 1):
                sheet.stroke(x, y - 22, lean - np.pi / 2 + side * 0.95, 27, 7, 1)
            for petal in range(5):
                sheet.stroke(x, y, lean + petal * 2 * np.pi / 5, 24, 10, 2)
            sheet.dot(x, y, 6, 0)
    return _glazed("sprigs", sheet.inks, (ground, leaf, flower), "around")


def dotted(ground: str, ink: str) -> bpy.types.Material:
    """Hand-set polka dots around a vessel."""
    sheet, chance = Sheet(*AROUND), np.random.default_rng(5)
    for row in range(6):
        for column in range(16):
            x, y = (column + 0.5 * (row % 2)) * 82.5, 40 + row * 68
            sheet.dot(*(np.array([x, y]) + chance.normal(0, 2.5, 2)), 19 + chance.normal(0, 1), 1)
    return _glazed("dotted", sheet.inks, (ground, ink), "around")


def lemons(ground: str, leaf: str, fruit: str) -> bpy.types.Material:
    """Lemons with leaves around a vessel, as painted by the Mediterranean."""
    sheet, chance = Sheet(*AROUND), np.random.default_rng(3)
    for column in range(8):
        for row in range(2):
            x, y = (column + 0.5 * row) * 165, 120 + row * 175 + chance.uniform(-10, 10)
            lean = chance.uniform(-0.5, 0.5) + np.pi / 2
            for turn, long in ((0.75, 92), (-0.7, 96), (2.6, 60)):
                sheet.stroke(x, y, lean + turn, long, 17, 1)
            sheet.stroke(x - 52 * np.cos(lean), y - 52 * np.sin(lean), lean, 112, 41, 2)
    return _glazed("lemons", sheet.inks, (ground, leaf, fruit), "around")


def majolica(ground: str, ink: str, second: str) -> bpy.types.Material:
    """A painted plate: a star of petals in the middle, a garland and dots on the rim."""
    sheet, middle = Sheet(PLATE, PLATE), PLATE / 2
    radius = np.hypot(sheet.x - middle, sheet.y - middle) / middle
    for low, high, ink_number in ((0.55, 0.565, 1), (0.6, 0.612, 1), (0.93, 1.1, 1)):
        sheet.inks[(radius > low) & (radius < high)] = ink_number
    for turn in np.linspace(0, 2 * np.pi, 12, endpoint=False):
        x, y = middle + 0.07 * PLATE * np.cos(turn), middle + 0.07 * PLATE * np.sin(turn)
        sheet.stroke(x, y, turn, 0.16 * PLATE, 26, 1 if round(turn * 12 / 6.2832) % 2 else 2)
    sheet.dot(middle, middle, 0.05 * PLATE, 2)
    for number, turn in enumerate(np.linspace(0, 2 * np.pi, 28, endpoint=False)):
        x, y = middle + 0.385 * PLATE * np.cos(turn), middle + 0.385 * PLATE * np.sin(turn)
        if number % 2:
            sheet.dot(x, y, 17, 2)
        else:
            for lean in (-1.1, 0.0, 1.1):
                sheet.stroke(x - 24 * np.cos(turn), y - 24 * np.sin(turn), turn + lean, 62, 12, 1)
    return _glazed("majolica", sheet.inks, (ground, ink, second), "over")


def wreath(ground: str, leaf: str, berry: str) -> bpy.types.Material:
    """A plate with a wreath of leaves and berries along its rim."""
    sheet, middle = Sheet(PLATE, PLATE), PLATE / 2
    radius = np.hypot(sheet.x - middle, sheet.y - middle) / PLATE
    sheet.inks[np.abs(radius - 0.4) < 0.0035] = 1
    for number, turn in enumerate(np.linspace(0, 2 * np.pi, 54, endpoint=False)):
        x, y = middle + 0.4 * PLATE * np.cos(turn), middle + 0.4 * PLATE * np.sin(turn)
        lean = turn + np.pi / 2 + (0.75 if number % 2 else -0.75)
        sheet.stroke(x, y, lean, 62, 13, 1)
        if number % 3 == 0:
            off = 0.433 if number % 2 else 0.366
            sheet.dot(
                middle + off * PLATE * np.cos(turn), middle + off * PLATE * np.sin(turn), 10, 2
            )
    return _glazed("wreath", sheet.inks, (ground, leaf, berry), "over")


def splash(ground: str, ink: str) -> bpy.types.Material:
    """Splashed enamel: a spray of spots of many sizes on deep gloss."""
    graph = Graph(f"splash {ground} {ink}")
    spots = graph.cells(graph.grain(), 150.0)
    size = graph.noise(graph.grain(), 90.0, 2.0)
    near = graph.math("SUBTRACT", spots, graph.math("MULTIPLY", size, 0.62))
    mask = graph.ramp(graph.math("ADD", near, 0.2), [(0.1, (1, 1, 1)), (0.14, (0, 0, 0))])
    return graph.surface(
        base_color=graph.mix(mask, linear(ground), linear(ink)),
        roughness=0.14,
        coat_weight=0.7,
        coat_roughness=0.03,
    )


def terrazzo(ground: str, chip: str, other: str) -> bpy.types.Material:
    """Stone chips in two colours, ground flat in a cast body."""
    graph, base = Graph(f"terrazzo {ground} {chip} {other}"), linear(ground)
    tint: Any = base
    for number, (colour, scale) in enumerate(((chip, 75.0), (other, 95.0), (chip, 150.0))):
        shifted = graph.grain((1 + 0.01 * number, 1.1, 0.95 + 0.03 * number))
        edge = graph.cells(shifted, scale, "DISTANCE_TO_EDGE")
        keep = graph.noise(shifted, scale * 0.55, 1.0)
        mask = graph.math(
            "MULTIPLY",
            graph.ramp(edge, [(0.1, (0, 0, 0)), (0.13, (1, 1, 1))]),
            graph.ramp(keep, [(0.54, (0, 0, 0)), (0.56, (1, 1, 1))]),
        )
        tint = graph.mix(mask, tint, shade(linear(colour), 1.0))
    return graph.surface(base_color=tint, roughness=0.5)


def figures(colour: str) -> bpy.types.Material:
    """Lit figures behind a thin veneer: they shine into the camera, not onto the product."""
    made = Graph(f"figures {colour}").surface(
        base_color=linear(colour), emission_color=linear(colour), emission_strength=1.6
    )
    made.cycles.emission_sampling = "NONE"
    return made


def grains(colour: str) -> bpy.types.Material:
    """A heap of coffee beans, lentils or rice seen through a jar: rounded grains, each its tone."""
    graph, base = Graph(f"grains {colour}"), linear(colour)
    where = graph.grain((1.0, 1.25, 1.0))
    cells = graph.add("TexVoronoi", {"Vector": where, "Scale": 135.0}).outputs
    tone = graph.ramp(
        graph.add("SeparateColor", {0: cells["Color"]}).outputs[0],
        [(0.0, shade(base, 0.85)), (1.0, shade(base, 1.5))],
    )
    gaps = graph.ramp(cells["Distance"], [(0.45, (1, 1, 1)), (0.8, (0.3, 0.3, 0.3))])
    return graph.surface(
        base_color=graph.mix(1.0, tone, gaps, "MULTIPLY"),
        roughness=0.5,
        normal=graph.bump(cells["Distance"], -0.004, 1.0),
    )


def film(colour: str) -> bpy.types.Material:
    """Clear plastic film: see-through, with the sheen of its surface; greyer edge-on."""
    graph = Graph(f"film {colour}")
    graph.surface(base_color=shade(linear(colour), 0.9), roughness=0.12)
    facing = graph.add("LayerWeight", {"Blend": 0.35}).outputs["Facing"]
    veil = graph.ramp(facing, [(0.0, (0.13,) * 3), (0.7, (0.3,) * 3), (1.0, (0.75,) * 3)])
    clear = graph.add("BsdfTransparent", {0: (0.97, 0.98, 0.98)})
    both = graph.add("MixShader", {0: veil, 1: clear.outputs[0], 2: graph.shader.outputs[0]})
    graph.set(graph.tree.nodes["Material Output"], {"Surface": both.outputs[0]})
    return graph.material


KINDS = {
    "sprigs": Kind(sprigs, "{0} with {2} flowers", "{0}底{2}小花", "ceramic", "floral"),
    "dotted": Kind(dotted, "{0} with {1} dots", "{0}底{1}波点", "ceramic", "dotted"),
    "lemons": Kind(lemons, "{0} with {2} lemons", "{0}底{2}柠檬", "ceramic", "printed"),
    "majolica": Kind(majolica, "{0} with {1} painting", "{0}底{1}手绘", "ceramic", "printed"),
    "wreath": Kind(wreath, "{0} with {1} wreath", "{0}底{1}枝叶", "porcelain", "floral"),
    "splash": Kind(splash, "{0} with {1} splash", "{0}底{1}泼点", "enamelled steel", "speckled"),
    "figures": Kind(figures, "{0} figures", "{0}数字", "glass"),
    "grains": Kind(grains, "{0}", "{0}", "food"),
    "film": Kind(film, "{0} film", "{0}薄膜", "plastic"),
    "terrazzo": Kind(terrazzo, "{0} terrazzo", "{0}水磨石", "terrazzo", "speckled"),
}

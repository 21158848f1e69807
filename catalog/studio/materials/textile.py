"""Patterned cloth: an array of inks laid over the part's own plane, with threads.

Pile or stitches on top.
"""

from __future__ import annotations

from typing import Any

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.colours import linear
from catalog.studio.materials import patterns
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import Graph

SIDE = 768  # pixels of a pattern's shorter side


def picture(name: str, rgb: NDArray[np.float64]) -> bpy.types.Image:
    """A Blender image from linear RGB, (H, W, 3), first row at the bottom."""
    height, width = rgb.shape[:2]
    made = bpy.data.images.new(name, width, height, float_buffer=True, alpha=False)
    made.pixels.foreach_set(np.dstack((rgb, np.ones((height, width)))).astype(np.float32).ravel())
    made.update()
    return made


def coloured(
    inks: patterns.Inks, colours: tuple[str, ...], *, heather: float = 0.06
) -> NDArray[np.float64]:
    """Inks in their colours, linear RGB (H, W, 3).

    ``heather`` varies rows and columns as dyed yarn does.
    """
    rgb = np.array([linear(colour) for colour in colours])[np.clip(inks, 0, len(colours) - 1)]
    chance = np.random.default_rng(1)
    rows = chance.normal(1, heather, (inks.shape[0], 1, 1))
    columns = chance.normal(1, heather, (1, inks.shape[1], 1))
    return np.clip(rgb * rows * columns, 0, 1)


def _laid(graph: Graph, rgb: NDArray[np.float64], where: str) -> Any:
    """The picture over the part's bounding box in XY, or over its ``flat`` coordinates."""
    if where == "flat":
        vector = graph.add("Attribute", attribute_name="flat", attribute_type="GEOMETRY").outputs[
            "Vector"
        ]
    else:
        vector = graph.add("TexCoord").outputs["Generated"]
    image = graph.add("TexImage", {0: vector}, extension="REPEAT", interpolation="Linear")
    image.image = picture(graph.material.name, rgb)
    return image.outputs["Color"]


def cloth(
    name: str,
    inks: patterns.Inks,
    colours: tuple[str, ...],
    *,
    where: str = "box",
    pitch_m: float = 0.002,
    relief_m: float = 0.0012,
    crease_m: float = 0.006,
) -> bpy.types.Material:
    """A printed or yarn-dyed weave; ``pitch_m`` is the thread distance."""
    graph = Graph(f"{name} {' '.join(colours)}")
    fine = 1.0 / pitch_m
    warp = graph.noise(graph.grain((fine / 6, fine, fine)), 1.0, 1.0)
    weft = graph.noise(graph.grain((fine, fine / 6, fine / 6)), 1.0, 1.0)
    threads = graph.math("MULTIPLY", graph.math("ADD", warp, weft), 0.5)
    light = graph.ramp(threads, [(0.3, (0.72, 0.72, 0.72)), (0.65, (1.0, 1.0, 1.0))])
    folds = graph.bump(graph.noise(graph.grain((4, 9, 9)), 1.0, 3.0, 1.2), crease_m, 0.8)
    return graph.surface(
        base_color=graph.mix(1.0, _laid(graph, coloured(inks, colours), where), light, "MULTIPLY"),
        roughness=0.95,
        normal=graph.bump(threads, relief_m, 0.7, under=folds),
        sheen_weight=0.15,
        specular_IOR_level=0.15,
    )


def striped(ground: str, ink: str) -> bpy.types.Material:
    """Broad ticking stripes along the part's height."""
    return cloth(
        "striped",
        patterns.stripes(SIDE, SIDE, [(58, 0), (10, 1), (10, 0), (10, 1), (40, 0)]),
        (ground, ink),
    )


def awning(ground: str, ink: str) -> bpy.types.Material:
    """Even block stripes."""
    return cloth("awning", patterns.stripes(SIDE, SIDE, [(64, 0), (64, 1)]), (ground, ink))


def gingham(ground: str, half: str, full: str) -> bpy.types.Material:
    """A yarn-dyed check in two tones."""
    return cloth("gingham", patterns.check(SIDE, SIDE, 48), (ground, half, full))


def pane(ground: str, line: str, fine: str) -> bpy.types.Material:
    """A windowpane check."""
    return cloth("pane", patterns.windowpane(SIDE, SIDE, 128, 9), (ground, line, fine))


def berber(ground: str, line: str) -> bpy.types.Material:
    """A wool pile rug with a diamond lattice."""
    return cloth(
        "berber",
        patterns.diamonds(SIDE * 3 // 2, SIDE, 250),
        (ground, line),
        pitch_m=0.02,
        relief_m=0.01,
    )


def knotted(field: str, border: str, light: str, accent: str, dark: str) -> bpy.types.Material:
    """A knotted rug with medallion and borders."""
    inks = patterns.oriental(SIDE * 3 // 2, SIDE)
    return cloth(
        "knotted",
        inks,
        (field, border, light, accent, dark),
        pitch_m=0.01,
        relief_m=0.004,
        crease_m=0.0,
    )


def flatweave(*colours: str) -> bpy.types.Material:
    """A kilim with stripes of several widths."""
    widths = [
        (60, 0),
        (14, 1),
        (30, 2),
        (14, 1),
        (60, 0),
        (8, 2),
        (8, 0),
        (8, 2),
        (70, 1),
        (8, 3),
        (8, 0),
        (8, 3),
    ]
    inks = patterns.stripes(SIDE, SIDE * 3 // 2, widths).T
    return cloth("flatweave", inks, colours, pitch_m=0.012, relief_m=0.005, crease_m=0.0)


def papercut(*colours: str) -> bpy.types.Material:
    """A tufted rug with large calm shapes."""
    return cloth(
        "papercut",
        patterns.blobs(SIDE * 3 // 2, SIDE),
        colours,
        pitch_m=0.012,
        relief_m=0.006,
        crease_m=0.0,
    )


def chequer(light: str, dark: str) -> bpy.types.Material:
    """A chequerboard pile rug."""
    inks = patterns.check(SIDE * 3 // 2, SIDE, SIDE // 5) % 2
    return cloth("chequer", inks, (light, dark), pitch_m=0.02, relief_m=0.01)


KINDS = {
    "striped": Kind(striped, "{0} with {1} stripes", "{0}底{1}条纹", "cotton", "striped"),
    "awning": Kind(awning, "{0} and {1} stripes", "{0}{1}相间条纹", "cotton", "striped"),
    "gingham": Kind(gingham, "{0} and {1} gingham", "{0}{1}格纹", "cotton", "checked"),
    "pane": Kind(pane, "{0} with {1} windowpane check", "{0}底{1}窗格纹", "wool", "checked"),
    "berber": Kind(berber, "{0} with {1} diamonds", "{0}底{1}菱形纹", "wool", "geometric"),
    "knotted": Kind(knotted, "{0} medallion", "{0}团花纹", "wool", "oriental"),
    "flatweave": Kind(flatweave, "{0} kilim stripes", "{0}基里姆条纹", "wool", "striped"),
    "papercut": Kind(papercut, "{0} abstract", "{0}抽象纹", "wool", "abstract"),
    "chequer": Kind(chequer, "{0} and {1} chequerboard", "{0}{1}棋盘格", "wool", "checked"),
}

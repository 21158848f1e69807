"""Suiting and coating: worsted, flannel, melton, tweed, and the classic yarn-dyed checks.

Patterns lie in the cloth's own metres (``grain`` X across, Y up), so a sleeve and a body have the
same scale. They are drawn somewhat larger than life, as a pixel of a coat's picture is 2 mm.
"""

from __future__ import annotations

from typing import Any

import bpy
import numpy as np
from numpy.typing import NDArray

from catalog.studio.colours import linear, shade
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import RGB, Graph
from catalog.studio.materials.textile import picture

Share = NDArray[np.float64]


def _nap(graph: Graph, depth_m: float, fine: float = 900.0) -> Any:
    """The hairy surface of wool, and below it a hardly visible unevenness."""
    soft = graph.bump(graph.noise(graph.grain((14, 14, 14)), 1.0, 2.0, 0.4), 0.0025, 0.35)
    return graph.bump(
        graph.noise(graph.grain((fine, fine * 0.6, fine)), 1.0, 2.0), depth_m, 0.6, soft
    )


def _cloth(graph: Graph, tint: Any, *, depth_m: float = 0.0008, sheen: float = 0.12) -> Any:
    """A matte woollen surface in this tint."""
    return graph.surface(
        base_color=tint,
        roughness=0.92,
        normal=_nap(graph, depth_m),
        sheen_weight=sheen,
        sheen_roughness=0.5,
        specular_IOR_level=0.15,
    )


def woolly(colour: str) -> RGB:
    """A dye as wool shows it: the hairs on its surface scatter some white light."""
    red, green, blue = linear(colour)
    grey = 0.3 * red + 0.6 * green + 0.1 * blue
    return (
        red * 0.76 + grey * 0.15 + 0.006,
        green * 0.76 + grey * 0.15 + 0.006,
        blue * 0.76 + grey * 0.15 + 0.006,
    )


def _melange(graph: Graph, base: RGB, amount: float, fine: float) -> Any:
    """Yarns a little lighter and darker than the base."""
    yarn = graph.noise(graph.grain((fine, fine * 0.35, fine)), 1.0, 2.0)
    stops = [(0.32, shade(base, 1 - amount)), (0.5, base), (0.68, shade(base, 1 + amount))]
    return graph.ramp(yarn, stops)


def worsted(colour: str) -> bpy.types.Material:
    """Smooth suiting wool."""
    graph = Graph(f"worsted {colour}")
    return _cloth(graph, _melange(graph, woolly(colour), 0.07, 700.0), depth_m=0.0004, sheen=0.06)


def flannel(colour: str) -> bpy.types.Material:
    """Milled flannel: a visible melange."""
    graph = Graph(f"flannel {colour}")
    return _cloth(graph, _melange(graph, woolly(colour), 0.24, 420.0))


def melton(colour: str) -> bpy.types.Material:
    """Thick felted coating."""
    graph = Graph(f"melton {colour}")
    return _cloth(graph, _melange(graph, woolly(colour), 0.12, 300.0), depth_m=0.0014, sheen=0.2)


def _laid(graph: Graph, share: Share, colours: tuple[str, str], repeat_m: float) -> Any:
    """Two colours mixed by an image (H, W) of shares 0..1, one repeat ``repeat_m`` metres wide."""
    first, second = (np.array(woolly(colour)) for colour in colours)
    rgb = first + (second - first) * share[..., None]
    tall = repeat_m * share.shape[0] / share.shape[1]
    vector = graph.grain((1 / repeat_m, 1 / tall, 0.0))
    image = graph.add("TexImage", {0: vector}, extension="REPEAT", interpolation="Linear")
    image.image = picture(graph.material.name, rgb)
    fibre = graph.noise(graph.grain((500, 500, 500)), 1.0, 2.0)
    soft = graph.ramp(fibre, [(0.3, (0.86, 0.86, 0.86)), (0.7, (1.08, 1.08, 1.08))])
    return graph.mix(1.0, image.outputs["Color"], soft, "MULTIPLY")


def herringbone(ground: str, ink: str) -> bpy.types.Material:
    """Broad twill that turns its direction every 22 mm.

    Its columns differ in tone, as they reflect the light differently; from a distance they are
    all that one sees of the weave.
    """
    graph, side, line = Graph(f"herringbone {ground} {ink}"), 96, 12
    y, x = np.mgrid[0:side, 0:side]
    rising = x < side // 2
    twill = (np.where(rising, x, side - 1 - x) + y) // line % 2
    share = np.where(rising, 0.38, 0.47) + (twill - 0.5) * 0.3
    return _cloth(graph, _laid(graph, share, (ground, ink), 0.044))


def houndstooth(ground: str, ink: str) -> bpy.types.Material:
    """Dogtooth, 22 mm a repeat."""
    graph, side = Graph(f"houndstooth {ground} {ink}"), 64
    y, x = np.mgrid[0:side, 0:side] * 8 // side
    warp, weft = (x < 4), (y < 4)
    over = (x + y) % 4 < 2
    return _cloth(
        graph, _laid(graph, np.where(over, warp, weft).astype(float), (ground, ink), 0.022)
    )


def glen_check(ground: str, ink: str) -> bpy.types.Material:
    """Prince of Wales check: bars of fine lines that cross into small dogtooth, 90 mm a repeat."""
    graph, side = Graph(f"glen {ground} {ink}"), 720
    threads = np.zeros(side)
    at = np.arange(side)
    broad, fine = at < side // 2, at >= side // 2
    threads[broad] = at[broad] // 16 % 2
    threads[fine] = at[fine] // 8 % 4 == 0
    warp, weft = np.meshgrid(threads, threads)
    y, x = np.mgrid[0:side, 0:side]
    over = (x + y) // 16 % 2 == 0
    return _cloth(graph, _laid(graph, np.where(over, warp, weft) * 0.9, (ground, ink), 0.09))


def windowpane_suit(ground: str, ink: str) -> bpy.types.Material:
    """A thin overcheck, 55 by 66 mm."""
    graph, wide, tall = Graph(f"suit pane {ground} {ink}"), 440, 528
    y, x = np.mgrid[0:tall, 0:wide]
    line = ((x < 14) | (y < 14)).astype(float)
    return _cloth(graph, _laid(graph, line * 0.75, (ground, ink), 0.055))


def pinstripe(ground: str, ink: str) -> bpy.types.Material:
    """Chalk stripes 16 mm apart."""
    graph, side = Graph(f"pinstripe {ground} {ink}"), 128
    y, x = np.mgrid[0:side, 0:side]
    dashed = np.where(y % 8 < 6, 1.0, 0.4)
    return _cloth(graph, _laid(graph, (x < 12) * dashed * 0.6, (ground, ink), 0.016), sheen=0.06)


def tartan_coat(ground: str, ink: str) -> bpy.types.Material:
    """A broad blanket check, 130 mm a repeat."""
    graph, side = Graph(f"blanket {ground} {ink}"), 780
    at = np.arange(side)
    threads = np.where(at < 260, 1.0, 0.0)
    threads[(at > 480) & (at < 500)] = 1.0
    threads[(at > 540) & (at < 560)] = 1.0
    warp, weft = np.meshgrid(threads, threads)
    return _cloth(graph, _laid(graph, warp * 0.5 + weft * 0.5, (ground, ink), 0.13), sheen=0.2)


def tweed(colour: str) -> bpy.types.Material:
    """Donegal: a barleycorn ground with flecks of other yarns."""
    graph, base = Graph(f"tweed {colour}"), woolly(colour)
    ground = _melange(graph, base, 0.34, 260.0)
    flecks = graph.noise(graph.grain((330, 330, 330)), 1.0, 1.0)
    light = graph.ramp(flecks, [(0.66, (0, 0, 0)), (0.72, (1, 1, 1))])
    dark = graph.ramp(flecks, [(0.28, (1, 1, 1)), (0.34, (0, 0, 0))])
    pale = tuple(min(1.0, c * 1.3 + 0.16) for c in base)
    tint = graph.mix(light, ground, pale)
    return _cloth(graph, graph.mix(dark, tint, shade(base, 0.35)), depth_m=0.0016)


def coat_boucle(colour: str) -> bpy.types.Material:
    """Looped yarn, loops about 5 mm across with lighter and darker ones among them."""
    graph, base = Graph(f"coat boucle {colour}"), woolly(colour)
    loops = graph.cells(graph.grain(), 190.0, "SMOOTH_F1")
    mixed = graph.noise(graph.grain((160, 160, 160)), 1.0, 2.0)
    pale = tuple(min(1.0, c * 1.15 + 0.04) for c in base)
    yarn = graph.ramp(mixed, [(0.34, shade(base, 0.72)), (0.5, base), (0.64, pale)])
    hollows = graph.ramp(loops, [(0.1, (1.0, 1.0, 1.0)), (0.75, (0.72, 0.72, 0.72))])
    high = graph.math("SUBTRACT", 1.0, loops)
    return graph.surface(
        base_color=graph.mix(1.0, yarn, hollows, "MULTIPLY"),
        roughness=1.0,
        normal=graph.bump(high, 0.003, 0.8),
        sheen_weight=0.15,
        specular_IOR_level=0.1,
    )


def slub_linen(colour: str) -> bpy.types.Material:
    """Suiting linen: long slubs both ways, softly creased."""
    graph, base = Graph(f"slub linen {colour}"), woolly(colour)
    warp = graph.noise(graph.grain((700, 60, 60)), 1.0, 1.0)
    weft = graph.noise(graph.grain((60, 700, 60)), 1.0, 1.0)
    slub = graph.math("MULTIPLY", graph.math("ADD", warp, weft), 0.5)
    stops = [(0.36, shade(base, 0.84)), (0.5, base), (0.64, shade(base, 1.1))]
    creases = graph.bump(graph.noise(graph.grain((11, 9, 9)), 1.0, 3.0, 1.0), 0.008, 0.5)
    return graph.surface(
        base_color=graph.ramp(slub, stops),
        roughness=0.9,
        normal=graph.bump(slub, 0.0007, 0.6, creases),
        specular_IOR_level=0.15,
    )


def velveteen(colour: str) -> bpy.types.Material:
    """Jacket velvet: deep where looked into, bright along its outline."""
    graph, base = Graph(f"velveteen {colour}"), linear(colour)
    brushed = graph.noise(graph.grain((16, 9, 9)), 1.0, 2.0, 0.6)
    facing = graph.add("LayerWeight", {"Blend": 0.4}).outputs["Facing"]
    sway = graph.math("MULTIPLY", graph.math("SUBTRACT", brushed, 0.5), 0.3)
    stops = [(0.02, shade(base, 0.6)), (0.4, base), (0.95, shade(base, 2.4))]
    return graph.surface(
        base_color=graph.ramp(graph.math("ADD", facing, sway), stops),
        roughness=0.8,
        normal=_nap(graph, 0.0006, 700.0),
        sheen_weight=0.45,
        sheen_roughness=0.3,
        specular_IOR_level=0.1,
    )


def lining_satin(colour: str) -> bpy.types.Material:
    """Satin, for linings and for the facings of dinner jackets."""
    graph, base = Graph(f"satin lining {colour}"), linear(colour)
    twill = graph.noise(graph.grain((900, 120, 900)), 1.0, 1.0)
    return graph.surface(
        base_color=graph.ramp(twill, [(0.3, shade(base, 0.92)), (0.7, shade(base, 1.05))]),
        roughness=0.38,
        normal=graph.bump(twill, 0.0003, 0.3),
        specular_IOR_level=0.45,
    )


KINDS = {
    "suit_wool": Kind(worsted, "{0} wool", "{0}精纺羊毛", "wool"),
    "suit_flannel": Kind(flannel, "{0} flannel", "{0}法兰绒", "wool", "melange"),
    "melton": Kind(melton, "{0} wool", "{0}羊毛呢", "wool"),
    "suit_herringbone": Kind(
        herringbone, "{0} and {1} herringbone", "{0}{1}人字纹", "wool", "herringbone"
    ),
    "suit_houndstooth": Kind(
        houndstooth, "{0} and {1} houndstooth", "{0}{1}千鸟格", "wool", "houndstooth"
    ),
    "suit_glen": Kind(glen_check, "{0} and {1} glen check", "{0}{1}格伦格", "wool", "checked"),
    "suit_pane": Kind(
        windowpane_suit, "{0} with {1} windowpane", "{0}底{1}窗格纹", "wool", "checked"
    ),
    "suit_pinstripe": Kind(
        pinstripe, "{0} with {1} pinstripe", "{0}底{1}细条纹", "wool", "striped"
    ),
    "blanket_check": Kind(
        tartan_coat, "{0} and {1} blanket check", "{0}{1}大格纹", "wool", "checked"
    ),
    "tweed": Kind(tweed, "{0} tweed", "{0}粗花呢", "wool", "melange"),
    "coat_boucle": Kind(coat_boucle, "{0} boucle", "{0}圈圈呢", "boucle", "textured"),
    "slub_linen": Kind(slub_linen, "{0} linen", "{0}亚麻", "linen"),
    "velveteen": Kind(velveteen, "{0} velvet", "{0}丝绒", "velvet"),
    "lining_satin": Kind(lining_satin, "{0} satin", "{0}缎面", "satin"),
}

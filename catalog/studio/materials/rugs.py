"""Pile and weave of rugs: zigzags, trellises, sunrises, tides; long wool."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from catalog.studio.colours import linear, shade
from catalog.studio.materials import patterns
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import Graph
from catalog.studio.materials.textile import cloth

if TYPE_CHECKING:
    import bpy

TALL, BROAD = 1152, 768  # pixels of a pattern along and across the rug


def _axes(height: int, width: int) -> tuple[patterns.Field, patterns.Field]:
    """Pixel coordinates from the middle, rows then columns."""
    y, x = np.mgrid[0:height, 0:width].astype(float)
    return y - (height - 1) / 2, x - (width - 1) / 2


def _pile(name: str, inks: patterns.Inks, colours: tuple[str, ...]) -> bpy.types.Material:
    """A cut pile of wool in the inks' colours."""
    return cloth(name, inks, colours, pitch_m=0.012, relief_m=0.006, crease_m=0.0)


def zigzag(*colours: str) -> bpy.types.Material:
    """A flat-woven zigzag, one band a colour, for a runner 3.4 times as long as broad."""
    y, x = _axes(1632, 480)
    unit = 136.0
    sway = np.abs((x / (unit * 0.59)) % 2 - 1) * unit * 0.42
    inks = np.floor((y + sway) / (unit / 3)).astype(int) % len(colours)
    return cloth("zigzag", inks, colours, pitch_m=0.009, relief_m=0.004, crease_m=0.0)


def trellis(ground: str, line: str) -> bpy.types.Material:
    """A trellis of ogees inside a plain border with one line."""
    y, x = _axes(TALL, BROAD)
    unit = 128.0
    u, v = x * 2 * np.pi / unit, y * 2 * np.pi / (unit * 1.3)
    ogee = np.cos(u) + np.cos(v) + 0.3 * np.cos(2 * u) * np.cos(v)
    inks = (np.abs(ogee) < 0.34).astype(int)
    edge = np.minimum(BROAD / 2 - np.abs(x), TALL / 2 - np.abs(y))
    inks = np.where(edge < 52, 0, inks)
    inks = np.where((edge > 38) & (edge < 52), 1, inks)
    return _pile("trellis", inks, (ground, line))


def sunrise(*colours: str) -> bpy.types.Material:
    """Arcs around a sun that sits low, as cut from paper; 5 inks."""
    y, x = _axes(BROAD, BROAD)
    wobble = patterns.clouds(BROAD, BROAD, 80, 11) * 5
    away = np.hypot(x + 60, y + 190) + wobble
    inks = np.clip((away - 130) // 92 + 1, 0, 9).astype(int)
    order = np.array([0, 1, 2, 3, 4, 1, 2, 3, 4, 1])
    inks = np.where(away < 130, 0, order[inks])
    ground = y + 190 + 26 * np.sin(x / 120) < 0
    return _pile("sunrise", np.where(ground, 4, inks), colours)


def tides(*colours: str) -> bpy.types.Material:
    """Uneven bands that run into each other like tide lines, one ink a colour."""
    y, x = _axes(TALL, BROAD)
    swell = patterns.clouds(TALL, BROAD, 110, 21) * 42 + patterns.clouds(TALL, BROAD, 26, 22) * 9
    grain = patterns.clouds(TALL, BROAD, 1.2, 23) * 22
    share = (y + swell + grain + 14 * np.sin(x / 90)) / TALL + 0.5
    inks = np.clip(np.floor(share * len(colours)), 0, len(colours) - 1).astype(int)
    return _pile("tides", inks, colours)


def wool_pile(colour: str) -> bpy.types.Material:
    """One-coloured wool pile: tufts 8 mm apart."""
    graph, base = Graph(f"pile {colour}"), linear(colour)
    tuft = graph.cells(graph.grain(), 130.0)
    tint = graph.ramp(tuft, [(0.05, shade(base, 1.08)), (0.6, shade(base, 0.7))])
    return graph.surface(
        base_color=tint,
        roughness=1.0,
        normal=graph.bump(tuft, -0.006, 0.9),
        sheen_weight=0.25,
        specular_IOR_level=0.1,
    )


def lock(colour: str) -> bpy.types.Material:
    """Long wool: each lock a little lighter or darker than the next."""
    graph, base = Graph(f"lock {colour}"), linear(colour)
    streak = graph.noise(graph.grain((14, 14, 14)), 1.0, 3.0)
    tint = graph.ramp(streak, [(0.3, shade(base, 0.74)), (0.55, base), (0.75, shade(base, 1.1))])
    return graph.surface(base_color=tint, roughness=1.0, sheen_weight=0.35, specular_IOR_level=0.1)


KINDS = {
    "zigzag-pile": Kind(zigzag, "{0} and {1} zigzag", "{0}{1}人字纹", "cotton", "geometric"),
    "trellis-pile": Kind(trellis, "{0} with {1} trellis", "{0}底{1}花格纹", "wool", "geometric"),
    "sunrise-pile": Kind(sunrise, "{0} and {1} sunrise", "{0}{1}日出纹", "wool", "abstract"),
    "tide-pile": Kind(tides, "{0} and {1} tide lines", "{0}{1}潮汐纹", "wool", "abstract"),
    "wool-pile": Kind(wool_pile, "{0} wool", "{0}羊毛", "wool"),
    "long-pile": Kind(lock, "{0} long-pile wool", "{0}长毛", "wool", "textured"),
}

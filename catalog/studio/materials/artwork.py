"""Pictures for frames, trays and cards, all drawn here from numbers: prints over ``flat``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from catalog.studio.colours import linear
from catalog.studio.materials.kind import Kind
from catalog.studio.materials.nodes import Graph
from catalog.studio.materials.patterns import Field, Inks, clouds
from catalog.studio.materials.textile import picture

if TYPE_CHECKING:
    import bpy

TALL, BROAD = 900, 720  # pixels of a print


def _axes(tall: int = TALL, broad: int = BROAD) -> tuple[Field, Field]:
    """Heights 0..1 from the bottom and places across in the same unit, around the middle."""
    y, x = np.mgrid[0:tall, 0:broad].astype(float)
    return y / tall, (x - broad / 2) / tall


def _print(
    name: str, inks: Inks, colours: tuple[str, ...], *, gloss: float = 0.0, soft: float = 0.03
) -> bpy.types.Material:
    """Inks in their colours as a print on paper; ``soft`` mottles them as ink on grain does."""
    rgb = np.array([linear(colour) for colour in colours])[np.clip(inks, 0, len(colours) - 1)]
    grain = clouds(*inks.shape, 2.0, 3)[..., None] * soft
    return _paper(name, np.clip(rgb * (1 + grain), 0, 1), gloss)


def _paper(name: str, rgb: Field, gloss: float) -> bpy.types.Material:
    """A picture, rows from the bottom, as a surface; ``gloss`` is a sheet of glass before it."""
    graph = Graph(name)
    where = graph.add("Attribute", attribute_name="flat", attribute_type="GEOMETRY")
    image = graph.add("TexImage", {0: where.outputs["Vector"]}, extension="EXTEND")
    image.image = picture(name, rgb)
    return graph.surface(
        base_color=image.outputs["Color"],
        roughness=0.9,
        specular_IOR_level=0.1,
        coat_weight=gloss,
        coat_roughness=0.02,
    )


def cutouts(ground: str, first: str, second: str, third: str) -> bpy.types.Material:
    """Large paper shapes: a sun, a stone and a bowl, balanced on each other."""
    y, x = _axes()
    sway = clouds(TALL, BROAD, 130.0, 5) * 0.012
    bowl = ((x / 0.25) ** 2 + ((y - 0.3) / 0.19) ** 2 < 1 + sway * 8) & (y < 0.31 + sway)
    stone = ((x + 0.05) / 0.17) ** 2 + ((y - 0.43) / 0.12) ** 2 < 1 + sway * 9
    sun = np.hypot(x - 0.07, y - 0.68) < 0.135 + sway
    inks = np.where(sun, 1, 0)
    inks = np.where(stone, 2, inks)
    return _print("cutouts", np.where(bowl, 3, inks), (ground, first, second, third), gloss=0.12)


def hills(sky: str, sun: str, far: str, middle: str, near: str) -> bpy.types.Material:
    """Rows of hills below a low sun."""
    y, x = _axes()
    inks = np.where(np.hypot(x - 0.1, y - 0.66) < 0.11, 1, 0)
    rows = ((0.56, 0.05, 5.0, 0.4, 2), (0.42, 0.07, 4.1, 2.1, 3), (0.24, 0.08, 3.4, 4.4, 4))
    for level, swell, pace, phase, ink in rows:
        ridge = level + swell * np.sin(x * pace * 2 + phase) + 0.02 * np.sin(x * 19 + phase * 3)
        inks = np.where(y < ridge, ink, inks)
    return _print("hills", inks, (sky, sun, far, middle, near), gloss=0.12, soft=0.06)


def _leaf(y: Field, x: Field, root: tuple[float, float], deg: float, size: float) -> Field:
    """How deep a place lies in a pointed leaf that grows from ``root``; above 0 inside."""
    angle = np.radians(deg)
    dx, dy = x - root[0], y - root[1]
    along = (dx * np.cos(angle) + dy * np.sin(angle)) / size
    across = np.abs(-dx * np.sin(angle) + dy * np.cos(angle)) / size
    inside = np.clip(along, 0, 1)
    width = 0.17 * np.sin(np.pi * inside**0.8) ** 0.9
    return np.where((along > 0) & (along < 1), width - across, -1.0)


def herbarium(ground: str, leaf: str, vein: str) -> bpy.types.Material:
    """A pressed branch: a bent stalk with paired leaves and fine midribs."""
    y, x = _axes()
    inks = np.zeros((TALL, BROAD), dtype=int)
    for step, height in enumerate(np.linspace(0.2, 0.8, 6)):
        bend = 0.05 * np.sin(3.2 * height)
        for side in (-1, 1):
            deg = 90 - side * (58 - step * 4.0)
            depth = _leaf(y, x, (bend, height - 0.01 * side), deg, 0.27 - step * 0.018)
            inks = np.where(depth > 0, 1, inks)
            angle = np.radians(deg)
            off = np.abs(-(x - bend) * np.sin(angle) + (y - height + 0.01 * side) * np.cos(angle))
            inks = np.where((depth > 0.012) & (off < 0.0016), 2, inks)
    stalk = (np.abs(x - 0.05 * np.sin(3.2 * y)) < 0.004) & (y > 0.1) & (y < 0.86)
    inks = np.where(_leaf(y, x, (0.05 * np.sin(3.2 * 0.85), 0.84), 88, 0.13) > 0, 1, inks)
    inks = np.where(stalk, 1, inks)
    return _print("herbarium", inks, (ground, leaf, vein), gloss=0.12, soft=0.07)


def one_line(ground: str, ink: str, blush: str) -> bpy.types.Material:
    """A vase of flowers drawn in one line over two loose patches of colour."""
    y, x = _axes()
    inks = np.where(np.hypot((x + 0.08) / 0.17, (y - 0.66) / 0.14) < 1, 2, 0)
    inks = np.where(np.hypot((x - 0.06) / 0.15, (y - 0.3) / 0.15) < 1, 2, inks)
    turn = np.linspace(0, 2 * np.pi, 420)
    strokes = [
        np.column_stack(
            (0.12 * np.cos(turn) * (1 - 0.25 * np.sin(turn)), 0.28 + 0.15 * np.sin(turn))
        )
    ]
    for cx, cy, size in ((-0.09, 0.68, 0.085), (0.06, 0.74, 0.1), (0.13, 0.58, 0.07)):
        petal = size * (0.62 + 0.38 * np.abs(np.sin(2.5 * turn)))
        strokes.append(np.column_stack((cx + petal * np.cos(turn), cy + petal * np.sin(turn))))
        run = np.linspace(0, 1, 120)
        strokes.append(
            np.column_stack((cx * (1 - run) ** 0.7, cy - size - (cy - size - 0.42) * run))
        )
    drawn = np.zeros_like(inks, dtype=bool)
    for stroke in strokes:
        columns = (stroke[:, 0] * TALL + BROAD / 2).astype(int)
        rows = (stroke[:, 1] * TALL).astype(int)
        for dy in range(-2, 3):
            for dx in range(-2, 3):
                drawn[np.clip(rows + dy, 0, TALL - 1), np.clip(columns + dx, 0, BROAD - 1)] = True
    return _print("one line", np.where(drawn, 1, inks), (ground, ink, blush), gloss=0.12)


def bauhaus(ground: str, *others: str) -> bpy.types.Material:
    """A grid of circles, quarters and bars."""
    y, x = np.mgrid[0:TALL, 0:BROAD].astype(float)
    side = 180.0
    row, column = (y // side).astype(int), (x // side).astype(int)
    v, u = y % side / side, x % side / side
    kind = (row * 3 + column * 5 + row * column) % 5
    first = (row + 2 * column) % len(others) + 1
    shapes = [
        np.hypot(u, v) < 1,
        np.hypot(u - 0.5, v - 0.5) < 0.42,
        u + v < 1,
        (np.hypot(u - 0.5, v) < 0.5) | (np.hypot(u - 0.5, v - 1) < 0.25),
        (u * 4 % 1) < 0.5,
    ]
    inside = np.select([kind == number for number in range(5)], shapes)
    back = np.where((row + column) % 3 == 0, (first + 1) % len(others) + 1, 0)
    return _print("bauhaus", np.where(inside, first, back), (ground, *others), gloss=0.12)


def dunes(light: str, dark: str) -> bpy.types.Material:
    """A monochrome photograph: raked dunes under an empty sky."""
    y, x = _axes()
    warp = clouds(TALL, BROAD, 90.0, 8) * 0.02
    tone = 0.82 - 0.1 * y
    for level, swell, pace, phase in (
        (0.62, 0.06, 3.4, 0.6),
        (0.46, 0.1, 2.6, 2.4),
        (0.2, 0.12, 2, 5),
    ):
        ridge = level + swell * np.sin(x * pace * 2 + phase) + warp * 0.5
        depth = np.clip((ridge - y) / 0.3, 0, 1)
        lit = 0.2 + 0.55 * depth**0.6 + 0.05 * np.sin((y + warp * 1.5) * 160 * (1.3 - level))
        tone = np.where(y < ridge, lit, tone)
    share = np.clip(tone, 0, 1)[..., None]
    rgb = np.array(linear(dark)) * (1 - share) + np.array(linear(light)) * share
    return _paper("dunes", rgb, 0.15)


def portrait(ground: str, profile: str) -> bpy.types.Material:
    """A paper silhouette: the profile of a head, as cameos have it."""
    y, x = _axes()
    head = np.hypot((x + 0.02) / 0.17, (y - 0.62) / 0.2) < 1
    line = np.interp(
        y,
        [0.3, 0.39, 0.43, 0.455, 0.475, 0.49, 0.51, 0.53, 0.575, 0.61, 0.66, 0.74, 0.82],
        [
            -0.02,
            -0.06,
            -0.14,
            -0.155,
            -0.15,
            -0.165,
            -0.15,
            -0.16,
            -0.2,
            -0.175,
            -0.155,
            -0.15,
            -0.06,
        ],
    )
    face = (x > line) & (x < 0.05) & (y > 0.4) & (y < 0.75)
    bun = np.hypot(x - 0.14, y - 0.75) < 0.075
    neck = (
        np.abs(x - 0.035 + 0.12 * (y - 0.35)) < 0.072 + 0.5 * np.clip(0.34 - y, 0, 1) ** 1.2
    ) & (y < 0.6)
    bust = (np.hypot((x - 0.03) / 0.24, (y - 0.16) / 0.12) < 1) & (y > 0.14)
    inks = (head & (x > line)) | face | bun | (neck & (y > 0.16)) | bust
    return _print("portrait", inks.astype(int), (ground, profile), soft=0.02)


KINDS = {
    "cutouts": Kind(cutouts, "{1} abstract print", "{1}抽象画", "paper", "abstract"),
    "hills": Kind(hills, "{2} hills print", "{2}山峦画", "paper", "landscape"),
    "herbarium": Kind(herbarium, "{1} botanical print", "{1}植物画", "paper", "botanical"),
    "one_line": Kind(one_line, "{2} line drawing", "{2}线条画", "paper", "abstract"),
    "bauhaus": Kind(bauhaus, "{1} geometric print", "{1}几何画", "paper", "geometric"),
    "dunes": Kind(dunes, "{1} dune photograph", "{1}沙丘摄影", "paper", "landscape"),
    "portrait": Kind(portrait, "{1} silhouette", "{1}剪影", "paper", "printed"),
}

"""The sample photo: a catalog sofa at home, as a phone would see it.

``python -m catalog.studio room``.

Nothing of the product studio is in it: another angle and lens, a room with a window at the left,
warm low sun, uneven white balance and a small sensor's noise. It is what the README's first command
opens.
"""

from __future__ import annotations

import math
import random
import tempfile
from collections.abc import Callable
from pathlib import Path

import bpy
import numpy as np
from mathutils import Vector
from PIL import Image, ImageFilter

from catalog.studio import materials, stage
from catalog.studio.families import _floor_lamps, _upholstery, side_table
from catalog.studio.recipe import Kit
from catalog.studio.shapes import outlines, soft, solids

WIDTH_PX, HEIGHT_PX = 1000, 750
BACK_WALL_Y, LEFT_WALL_X, CEILING_Z = 0.62, -2.1, 2.6
NOISE_LEVELS = 3.0  # standard deviation of the sensor's noise, in 8-bit levels


def furnish(
    build: Callable[[Kit], None],
    stuff: dict[str, str],
    at: tuple[float, float, float],
    turn_deg: float = 0.0,
    **options: float,
) -> None:
    """Build a product and move it as a whole to ``at`` metres."""
    before = set(bpy.context.scene.objects)
    build(
        Kit({part: materials.make(name) for part, name in stuff.items()}, options, random.Random(1))
    )
    pivot = bpy.data.objects.new("pivot", None)
    bpy.context.scene.collection.objects.link(pivot)
    for thing in set(bpy.context.scene.objects) - before - {pivot}:
        if thing.parent is None:
            thing.parent = pivot
    pivot.location, pivot.rotation_euler = at, (0, 0, math.radians(turn_deg))


def shell_of_room() -> None:
    """Floor boards, two walls, a window in the left one, skirting."""
    plaster, white = materials.make("painted/#cfc8ba"), materials.make("painted/white")
    boards = materials.make("wood/oak")
    chance = random.Random(4)
    for row in range(48):
        x = LEFT_WALL_X + 0.07 + row * 0.14
        start = 0.6 - chance.random() * 1.8
        for number in range(-1, 4):
            solids.box(
                (0.138, 1.8, 0.02),
                boards,
                (x, 0.5 + start - number * 1.803, -0.01),
                bevel=0.0015,
                grain="Y",
            )
    solids.box((7, 0.1, CEILING_Z + 0.1), plaster, (1, BACK_WALL_Y + 0.05, CEILING_Z / 2))
    solids.box((7, 0.018, 0.1), white, (1, BACK_WALL_Y - 0.008, 0.05))
    around_window = (
        (0, 0.75, -6, 0.62),
        (2.25, CEILING_Z, -6, 0.62),
        (0.75, 2.25, -0.35, 0.62),
        (0.75, 2.25, -6, -2.0),
    )
    for low, high, near, far in around_window:
        size = (0.14, far - near, high - low)
        solids.box(size, plaster, (LEFT_WALL_X - 0.07, (near + far) / 2, (low + high) / 2))
    for y in (-0.37, -1.175, -1.98):
        solids.box((0.05, 0.05, 1.5), white, (LEFT_WALL_X - 0.05, y, 1.5))
    solids.box((0.05, 1.65, 0.05), white, (LEFT_WALL_X - 0.05, -1.175, 1.5))
    solids.box((7, 7, 0.1), plaster, (1, -2.6, CEILING_Z + 0.05))


def decorate() -> None:
    """Rug, pillows, a picture, a lamp and a side table: enough to be a room."""
    rug = outlines.rounded_rect(2.3, 1.5, 0.02)
    solids.slab(rug, 0.014, materials.make("wool/oatmeal"), (0.1, -1.0, 0.0), bevel=0.006)
    soft.pillow(
        (0.46, 0.46, 0.15),
        materials.make("linen/mustard"),
        (-0.5, 0.02, 0.69),
        seed=3,
        turn_deg=(68, 6, 16),
    )
    soft.pillow(
        (0.42, 0.42, 0.14),
        materials.make("boucle/ivory"),
        (0.58, 0.0, 0.67),
        seed=5,
        turn_deg=(66, -8, -12),
    )
    frame, sheet = materials.make("wood/walnut"), materials.make("paper/white")
    for x, wide, high, tint in ((-0.28, 0.5, 0.7, "terracotta"), (0.36, 0.4, 0.56, "sage")):
        z = 1.62
        solids.box((wide, 0.025, high), frame, (x, BACK_WALL_Y - 0.014, z), bevel=0.004)
        solids.box(
            (wide - 0.04, 0.004, high - 0.04), sheet, (x, BACK_WALL_Y - 0.027, z), bevel=0.001
        )
        blot = outlines.blob(wide * 0.5, high * 0.42, [(2, 0.12, 20), (3, 0.08, 80)])
        solids.slab(
            blot,
            0.002,
            materials.make(f"paper/{tint}"),
            (x, BACK_WALL_Y - 0.0285, z),
            turn_deg=(90, 0, 0),
        )
    lamp = {"wood": "wood/oak", "metal": "powder/black", "shade": "shade/ivory", "bulb": "bulb"}
    furnish(_floor_lamps.tripod, lamp, (1.42, 0.16, 0))
    furnish(side_table.tripod, {"wood": "wood/light oak"}, (-1.42, -0.12, 0))
    mug = [(0.03, 0), (0.036, 0.004), (0.039, 0.04), (0.04, 0.085)]
    solids.vessel(mug, 0.003, materials.make("stoneware/sage"), (-1.38, -0.2, 0.52))
    for number, (cover, turn) in enumerate((("navy", 12), ("rust", -6), ("cream", 20))):
        solids.box(
            (0.15, 0.21, 0.022),
            materials.make(f"paper/{cover}"),
            (-1.45, -0.06, 0.532 + number * 0.0225),
            turn_deg=(0, 0, turn),
            bevel=0.002,
        )


def light(scene: bpy.types.Scene) -> None:
    """Low warm sun through the window, blue sky behind it, the light of the rest of the flat."""
    world = bpy.data.worlds.new("outside")
    world.use_nodes = True
    world.node_tree.nodes["Background"].inputs["Color"].default_value = (0.75, 0.87, 1.0, 1.0)
    world.node_tree.nodes["Background"].inputs["Strength"].default_value = 1.3
    scene.world = world
    sun = bpy.data.lights.new("sun", "SUN")
    sun.energy, sun.angle, sun.color = 9.0, math.radians(1.2), (1.0, 0.83, 0.62)
    _aim("sun", sun, (-3.0, -1.9, 2.3), (0, 0, 0))
    window = bpy.data.lights.new("window", "AREA")
    window.energy, window.shape, window.size, window.size_y = 90, "RECTANGLE", 1.5, 1.4
    window.color = (1.0, 0.95, 0.88)
    _aim("window", window, (LEFT_WALL_X - 0.2, -1.2, 1.5), (1.0, -0.6, 0.6))
    fill = bpy.data.lights.new("fill", "AREA")
    fill.energy, fill.size, fill.color = 60, 3.0, (1.0, 0.93, 0.85)
    _aim("fill", fill, (1.6, -4.5, 2.4), (0, 0, 0.8))


def _aim(
    name: str, lamp: bpy.types.Light, at: tuple[float, float, float], to: tuple[float, float, float]
) -> None:
    """Put a light at ``at`` metres that shines towards ``to``."""
    thing = bpy.data.objects.new(name, lamp)
    thing.location = at
    thing.rotation_euler = (Vector(at) - Vector(to)).to_track_quat("Z", "Y").to_euler()
    bpy.context.scene.collection.objects.link(thing)


def phone(scene: bpy.types.Scene) -> None:
    """A phone at eye height, a step to the left, not quite level."""
    data = bpy.data.cameras.new("phone")
    data.lens, data.sensor_width = 27.0, stage.SENSOR_MM
    camera = bpy.data.objects.new("phone", data)
    camera.location = (-0.85, -2.4, 1.38)
    away = camera.location - Vector((0.06, 0.1, 0.6))
    camera.rotation_euler = away.to_track_quat("Z", "Y").to_euler()
    camera.rotation_euler.rotate_axis("Z", math.radians(-0.8))
    scene.collection.objects.link(camera)
    scene.camera = camera


def develop(raw: Image.Image, seed: int = 11, noise_levels: float = NOISE_LEVELS) -> Image.Image:
    """What a phone's camera does: a soft lens, falling corners, noise."""
    soft_lens = raw.filter(ImageFilter.GaussianBlur(0.6))
    pixels = np.asarray(soft_lens, dtype=np.float32)
    down, across = (
        np.linspace(-1, 1, pixels.shape[0])[:, None],
        np.linspace(-1, 1, pixels.shape[1])[None],
    )
    pixels = pixels * (1 - 0.13 * (down**2 + across**2))[..., None]
    noise = np.random.default_rng(seed).normal(0, noise_levels, pixels.shape)
    return Image.fromarray(np.clip(pixels + noise, 0, 255).astype(np.uint8))


def take(path: Path, *, samples: int = 40, scale: float = 1.0) -> None:
    """Build the room, render it, save a JPEG; ``scale`` < 1 for trials."""
    size = stage.Film(int(WIDTH_PX * scale), samples, int(HEIGHT_PX * scale))
    scene = stage.empty_scene(size)
    scene.view_settings.view_transform, scene.view_settings.exposure = "AgX", 0.3
    scene.view_settings.look = "AgX - Medium High Contrast"
    shell_of_room()
    sofa = {"cover": "woven/petrol", "leg": "wood/walnut"}
    furnish(_upholstery.slim_arms, sofa, (0.05, 0.08, 0), seats=2, width=1.72)
    decorate()
    light(scene)
    phone(scene)
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "raw.png"
        stage.expose(scene, raw)
        with Image.open(raw) as picture:
            path.parent.mkdir(parents=True, exist_ok=True)
            develop(picture.convert("RGB")).save(path, "JPEG", quality=88)

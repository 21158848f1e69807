"""Extra views of the products for training an encoder.

``python -m catalog.studio views --out FOLDER``.

The same objects as in the catalog, as shoppers meet them: any angle and lens, daylight or lamp
light, before a painted wall, on wood, carpet or concrete. Small pictures, few samples; seeded by
product and number.
"""

from __future__ import annotations

import io
import math
import random
import tempfile
from dataclasses import replace
from pathlib import Path

import bpy
import numpy as np
from mathutils import Vector
from PIL import Image

from catalog.studio import materials, pictures, stage
from catalog.studio.recipe import Product

SIZE_PX, SAMPLES, PER_PRODUCT = 160, 12, 3
FLOORS = (
    "wood/oak",
    "wood/walnut",
    "wood/ash",
    "stone/light grey",
    "stone/beige",
    "wool/oatmeal",
    "painted/white",
    "wool/grey",
    "marble/white",
)
WALLS = (
    "white",
    "ivory",
    "light grey",
    "sage",
    "taupe",
    "sky",
    "blush",
    "dark grey",
    "olive",
    "navy",
    "terracotta",
)
DAYLIGHT = ((1.0, 0.82, 0.62), (1.0, 0.93, 0.85), (1.0, 1.0, 1.0), (0.86, 0.93, 1.0))


def backdrop(points: np.ndarray, chance: random.Random, azimuth_deg: float) -> None:
    """A floor under the product and a wall some way behind it.

    Square to the camera within 25 degrees.
    """
    reach = float(np.ptp(points[:, :2], axis=0).max())
    low = float(points[:, 2].min())
    gap = reach * chance.uniform(0.6, 1.4) + 0.05
    floor, wall = (
        materials.make(chance.choice(FLOORS)),
        materials.make(f"painted/{chance.choice(WALLS)}"),
    )
    turn = math.radians(azimuth_deg + chance.uniform(-25, 25))
    back = np.array([-math.sin(turn), math.cos(turn)])
    across = np.array([back[1], -back[0]])
    far = 40 * max(reach, 0.2)
    corner = [back * gap - across * far, back * gap + across * far]
    near = [c - back * far for c in corner]
    flat = [(*p, low - 0.001) for p in (*near, corner[1], corner[0])]
    upright = [
        (*corner[0], low),
        (*corner[1], low),
        (*corner[1], low + far),
        (*corner[0], low + far),
    ]
    for name, quad, stuff in (("floor", flat, floor), ("wall", upright, wall)):
        mesh = bpy.data.meshes.new(name)
        mesh.from_pydata(quad, [], [(0, 1, 2, 3)])
        grain = mesh.attributes.new("grain", "FLOAT_VECTOR", "POINT")
        grain.data.foreach_set("vector", np.array(quad, dtype=np.float32).ravel())
        mesh.materials.append(stuff)
        thing = bpy.data.objects.new(name, mesh)
        thing["backdrop"] = True
        bpy.context.scene.collection.objects.link(thing)


def light(scene: bpy.types.Scene, chance: random.Random, azimuth_deg: float) -> None:
    """A sky of any tint and one sun, hard or soft, from the camera's half of the room."""
    world = bpy.data.worlds.new("sky")
    world.use_nodes = True
    sky = world.node_tree.nodes["Background"].inputs
    sky["Color"].default_value = (*chance.choice(DAYLIGHT), 1.0)
    sky["Strength"].default_value = chance.uniform(0.3, 0.9)
    scene.world = world
    sun = bpy.data.lights.new("sun", "SUN")
    sun.energy, sun.angle = chance.uniform(1.0, 4.0), math.radians(chance.choice((2, 12, 40)))
    sun.color = chance.choice(DAYLIGHT)
    turn = math.radians(azimuth_deg + chance.uniform(-80, 80))
    key = bpy.data.objects.new("sun", sun)
    source = Vector((math.sin(turn), -math.cos(turn), chance.uniform(0.5, 1.8)))
    key.rotation_euler = source.to_track_quat("Z", "Y").to_euler()
    scene.collection.objects.link(key)


def take(product: Product, number: int, path: Path) -> None:
    """One extra view as a JPEG of 160 px."""
    chance = random.Random(f"{product.id} {number}")
    scene = stage.empty_scene(stage.Film(SIZE_PX, SAMPLES))
    pictures.build(product)
    points = stage.product_points(scene)
    azimuth = chance.uniform(-65, 65)
    view = replace(
        product.view,
        azimuth_deg=azimuth,
        elevation_deg=max(product.view.elevation_deg - 8, -9) + chance.uniform(0, 24),
        lens_mm=chance.uniform(28, 80),
        margin=chance.uniform(-0.06, 0.2),
    )
    stage.frame(scene, view, points)
    if chance.random() < 0.85 and product.view.elevation_deg < 60:
        backdrop(points, chance, azimuth)
    light(scene, chance, azimuth)
    scene.view_settings.exposure = chance.uniform(-0.4, 0.5)
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "raw.png"
        stage.expose(scene, raw)
        with Image.open(raw) as picture:
            pixels = np.asarray(picture.convert("RGB"), dtype=np.float32)
    noisy = pixels + np.random.default_rng(number).normal(0, chance.uniform(0, 6), pixels.shape)
    held = io.BytesIO()
    Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8)).save(
        held, "JPEG", quality=chance.randint(60, 92)
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(held.getvalue())

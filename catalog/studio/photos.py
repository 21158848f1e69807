"""Shopper photos: products of the catalog as a phone meets them, with boxes and ids.

    python -m catalog.studio photos

The ground truth for photo to product. One product in five is photographed, drawn by a hash of its
id, so that new products change no photo of others. Nothing of a catalog picture is in them: other
angles and lenses, rooms and streets, daylight and lamp light, other products beside and in front,
a small sensor's noise, JPEG.
"""

from __future__ import annotations

import json
import math
import os
import random
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import bpy
import numpy as np
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector
from numpy.typing import NDArray
from PIL import Image

from catalog.studio import places, room, stage, views
from catalog.studio.arrangement import clear_view, companions, number_of, put
from catalog.studio.recipe import SEEN_FROM_ABOVE_DEG, Product

ONE_IN = 5
WIDTH_PX, HEIGHT_PX, SAMPLES = 384, 480, 10
TABLE_SIZE_M = 0.8  # smaller things, furniture apart, are photographed on a table
SHARP_SIZE_M = 0.12  # from here down the depth of field no longer shrinks with the thing
QUALITY = (70, 92)
SENSOR_NOISE = (1.0, 6.0)  # standard deviation in 8-bit levels
LIST = "photos.json"

Place = Callable[[NDArray[np.float64], random.Random], None]


def photographed(products: Sequence[Product]) -> list[Product]:
    """The products that have a photo of their own."""
    return [product for product in products if number_of(product.id) % ONE_IN == 0]


def take(product: Product, others: Sequence[Product], path: Path) -> dict[str, Any]:
    """Take the photo of a product and return its entry in the list of photos."""
    chance = random.Random(f"photo {product.id}")
    scene = stage.empty_scene(stage.Film(WIDTH_PX, SAMPLES, HEIGHT_PX))
    main = put(product, chance.uniform(-30, 30) if product.view.floor else 0.0)
    place = _place(product, main.points, chance)
    placed = [main]
    if place in (places.by_a_wall, places.on_a_table, places.in_the_street):
        placed += companions(main, others, chance)
    everything = np.vstack([one.points for one in placed])
    before = set(scene.objects)
    place(everything, chance)
    places.mark(before)
    _point_camera(scene, product, main.points, place, chance)
    placed = clear_view(scene, placed)
    views.light(scene, chance, 0.0)
    scene.view_settings.exposure = chance.uniform(-0.3, 0.5)
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "raw.png"
        stage.expose(scene, raw)
        with Image.open(raw) as picture:
            developed = room.develop(
                picture.convert("RGB"), number_of(product.id), chance.uniform(*SENSOR_NOISE)
            )
    path.parent.mkdir(parents=True, exist_ok=True)
    developed.save(path, "JPEG", quality=chance.randint(*QUALITY))
    boxes = [{"id": one.product.id, "box": _box(scene, one.points)} for one in placed]
    return {
        "photo": f"photos/{path.name}",
        "place": place.__name__.replace("_", " "),
        "products": [entry for entry in boxes if entry["box"] is not None],
    }


def _place(product: Product, points: NDArray[np.float64], chance: random.Random) -> Place:
    worn = bool(product.family.seasons)
    if not product.view.floor:
        return chance.choice((places.on_the_wall, places.laid_down if worn else places.on_the_wall))
    if worn:
        return chance.choice((places.in_the_street, places.by_a_wall, places.on_a_table))
    low = (
        product.family.category.startswith("Furniture")
        or product.view.elevation_deg > SEEN_FROM_ABOVE_DEG
    )
    small = float(np.ptp(points, axis=0).max()) < TABLE_SIZE_M
    return places.on_a_table if small and not low else places.by_a_wall


def _point_camera(
    scene: bpy.types.Scene,
    product: Product,
    points: NDArray[np.float64],
    place: Place,
    chance: random.Random,
) -> None:
    flat = place in (places.on_the_wall, places.laid_down)
    view = replace(
        product.view,
        azimuth_deg=chance.uniform(-28, 28) if flat else chance.uniform(-60, 60),
        elevation_deg=chance.uniform(-8, 16) if flat else chance.uniform(4, 42),
        lens_mm=chance.uniform(26, 52),
        margin=chance.uniform(-0.04, 0.22),
    )
    camera = stage.frame(scene, view, points)
    camera.rotation_euler.rotate_axis("Z", math.radians(chance.gauss(0, 2.5)))
    middle = Vector(points.mean(axis=0).tolist())
    camera.data.dof.use_dof = True
    camera.data.dof.focus_distance = (middle - camera.location).length
    # A phone's small sensor keeps an earring sharp as a whole, which this camera's would not.
    closer = max(1.0, SHARP_SIZE_M / float(np.ptp(points, axis=0).max()))
    camera.data.dof.aperture_fstop = chance.uniform(2.0, 6.0) * closer


def _box(scene: bpy.types.Scene, points: NDArray[np.float64]) -> list[float] | None:
    """Left, top, width and height in fractions of the photo; None where nothing is in it."""
    thinned = points[:: max(1, len(points) // 4000)]
    seen = np.array([world_to_camera_view(scene, scene.camera, Vector(p)) for p in thinned])
    left, right = np.clip([seen[:, 0].min(), seen[:, 0].max()], 0, 1)
    top, bottom = np.clip([1 - seen[:, 1].max(), 1 - seen[:, 1].min()], 0, 1)
    if right - left < 0.02 or bottom - top < 0.02:
        return None
    return [round(float(v), 4) for v in (left, top, right - left, bottom - top)]


def read_list(folder: Path) -> dict[str, dict[str, Any]]:
    """The list of the photos that are there, by photo; empty where there is none yet."""
    if not (folder / LIST).exists():
        return {}
    entries = json.loads((folder / LIST).read_text(encoding="utf-8"))
    return {entry["photo"]: entry for entry in entries}


def add_to_list(folder: Path, entry: dict[str, Any]) -> None:
    """Add a photo to the list beside it: one a line, sorted by name.

    The list is read anew, so that processes that share the work (``--part``) share the list. Of
    two that write at the same instant one is lost; the next run takes that photo again.
    """
    entries = read_list(folder) | {entry["photo"]: entry}
    lines = ",\n".join(json.dumps(entries[photo]) for photo in sorted(entries))
    beside = folder / f"{LIST}.{os.getpid()}"
    beside.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    beside.replace(folder / LIST)

"""Pictures on disk.

Take one, keep it as WebP with its recipe's hash inside, tell whether one is up to date.
"""

from __future__ import annotations

import random
import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from catalog.studio.recipe import Kit, Product, View, digest

QUALITY = 88
IMAGE_DESCRIPTION = 0x010E  # the EXIF tag that carries the recipe's hash
DOCUMENT_NAME = 0x010D  # the EXIF tag that carries the product's measured size
WHITENED = (
    222.0,
    247.0,
)  # from here on levels are eased up, so that the floor is white and no edge shows
BORDER = 0.045  # share of the picture over which it fades to white; the product keeps out of it


def recipe_of(path: Path) -> str | None:
    """The recipe hash that a picture was made from, or None when there is no such picture."""
    if not path.exists():
        return None
    with Image.open(path) as picture:
        return str(picture.getexif().get(IMAGE_DESCRIPTION, "")).removeprefix("recipe ")


@dataclass(frozen=True)
class Shot:
    """One picture of a product.

    Attributes:
        recipe: the hash of everything that it is made from.
    """

    path: Path
    view: View
    size_px: int
    recipe: str


def shots(product: Product, folder: Path, front_px: int, second_px: int) -> list[Shot]:
    """The product's two pictures: from the front, and smaller from another side."""
    from catalog.studio.materials import MAKERS

    pair = (("", product.view, front_px), ("_2", product.second, second_px))
    return [
        Shot(
            folder / f"{product.id}{ending}.webp",
            view,
            size_px,
            digest(product, view, size_px, MAKERS),
        )
        for ending, view, size_px in pair
    ]


def build(product: Product) -> None:
    """Put the product on the (empty) stage."""
    from catalog.studio import materials

    stuff = {part: materials.make(name) for part, name in product.colourway.stuff.items()}
    product.design.build(Kit(stuff, product.design.options, random.Random(product.seed)))


def take(product: Product, wanted: Sequence[Shot], *, samples: int) -> None:
    """Build and light a product once; frame, render and save each shot of it."""
    from catalog.studio import stage

    scene = stage.empty_scene(stage.Film(samples=samples))
    build(product)
    points = stage.product_points(scene)
    stage.white_studio(scene, floor=product.view.floor)
    width, depth, height = np.ptp(points, axis=0) * 1000
    size = f"{width:.0f} x {depth:.0f} x {height:.0f} mm"
    for shot in wanted:
        scene.render.resolution_x = scene.render.resolution_y = shot.size_px
        stage.frame(scene, shot.view, points)
        with tempfile.TemporaryDirectory() as folder:
            raw = Path(folder) / "raw.png"
            stage.expose(scene, raw)
            with Image.open(raw) as picture:
                save(picture.convert("RGB"), shot.path, shot.recipe, size)


def save(picture: Image.Image, path: Path, recipe: str, size: str) -> None:
    """Clean the white, write WebP beside and swap it in; ``size`` is the product's, measured."""
    pixels = np.asarray(picture, dtype=np.float32)
    low, high = WHITENED
    ease = np.clip((pixels.min(axis=2, keepdims=True) - low) / (high - low), 0, 1)
    lifted = pixels + (255 - high) * ease * ease * (3 - 2 * ease)
    lifted = 255 - (255 - lifted) * _vignette(*pixels.shape[:2])
    clean = Image.fromarray(np.clip(lifted + 0.5, 0, 255).astype(np.uint8))
    exif = Image.Exif()
    exif[IMAGE_DESCRIPTION] = f"recipe {recipe}"
    exif[DOCUMENT_NAME] = size
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".part")
    clean.save(beside, "WEBP", quality=QUALITY, method=6, exif=exif.tobytes())
    beside.replace(path)


def size_of(path: Path) -> tuple[int, int, int] | None:
    """Width, depth and height in millimetres of what a picture shows; None where unknown."""
    with Image.open(path) as picture:
        found = re.fullmatch(r"(\d+) x (\d+) x (\d+) mm", str(picture.getexif().get(DOCUMENT_NAME)))
    if found is None:
        return None
    width, depth, height = map(int, found.groups())
    return width, depth, height


def _vignette(height: int, width: int) -> np.ndarray:
    """0 at the picture's border, 1 from BORDER inwards: a shadow ends before the frame does.

    (H, W, 1) float.
    """
    down, across = np.linspace(-1, 1, height)[:, None], np.linspace(-1, 1, width)[None]
    room = 1 - np.maximum(np.abs(down), np.abs(across))
    return np.clip(room / (2 * BORDER), 0, 1)[..., None]


def contact_sheet(paths: list[Path], target: Path, *, tile_px: int = 200, columns: int = 6) -> None:
    """All pictures side by side, with their names, for looking at."""
    label_px = 14
    rows = -(-len(paths) // columns)
    sheet = Image.new("RGB", (columns * tile_px, rows * (tile_px + label_px)), "white")
    pen = ImageDraw.Draw(sheet)
    for at, path in enumerate(paths):
        x, y = at % columns * tile_px, at // columns * (tile_px + label_px)
        with Image.open(path) as picture:
            sheet.paste(
                picture.convert("RGB").resize((tile_px, tile_px), Image.Resampling.LANCZOS), (x, y)
            )
        pen.text((x + 3, y + tile_px), path.stem, fill="black")
    sheet.save(target)

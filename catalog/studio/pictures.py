"""Pictures on disk.

Take one, keep it as WebP with its recipe's hash inside, tell whether one is up to date.
"""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from catalog.studio.recipe import Kit, Product, digest

QUALITY = 88
IMAGE_DESCRIPTION = 0x010E  # the EXIF tag that carries the recipe's hash
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


def wanted(product: Product, size_px: int) -> str:
    """The recipe hash that the product's picture should have."""
    from catalog.studio.materials import KINDS

    return digest(product, size_px, KINDS)


def build(product: Product) -> None:
    """Put the product on the (empty) stage."""
    from catalog.studio import materials

    stuff = {part: materials.make(name) for part, name in product.colourway.stuff.items()}
    product.design.build(Kit(stuff, product.design.options, random.Random(product.seed)))


def take(product: Product, path: Path, *, recipe: str, size_px: int, samples: int) -> None:
    """Build, light, frame, render and save one product picture made by ``recipe`` (its hash)."""
    from catalog.studio import stage

    scene = stage.empty_scene(stage.Film(size_px, samples))
    build(product)
    points = stage.product_points(scene)
    stage.white_studio(scene, floor=product.view.floor)
    stage.frame(scene, product.view, points)
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "raw.png"
        stage.expose(scene, raw)
        with Image.open(raw) as picture:
            save(picture.convert("RGB"), path, recipe)


def save(picture: Image.Image, path: Path, recipe: str) -> None:
    """Clean the white, write WebP beside and swap it in."""
    pixels = np.asarray(picture, dtype=np.float32)
    low, high = WHITENED
    ease = np.clip((pixels.min(axis=2, keepdims=True) - low) / (high - low), 0, 1)
    lifted = pixels + (255 - high) * ease * ease * (3 - 2 * ease)
    lifted = 255 - (255 - lifted) * _vignette(*pixels.shape[:2])
    clean = Image.fromarray(np.clip(lifted + 0.5, 0, 255).astype(np.uint8))
    exif = Image.Exif()
    exif[IMAGE_DESCRIPTION] = f"recipe {recipe}"
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".part")
    clean.save(beside, "WEBP", quality=QUALITY, method=6, exif=exif.tobytes())
    beside.replace(path)


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

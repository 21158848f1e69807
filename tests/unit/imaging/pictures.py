"""Pictures made for the tests, as the bytes of files."""

from io import BytesIO

import numpy as np
from PIL import Image

from visfinder.models import Pixels


def corner_marked(width: int = 48, height: int = 32) -> Image.Image:
    """Red, with a blue upper left quarter: shows which way is up."""
    picture = Image.new("RGB", (width, height), (220, 30, 30))
    picture.paste((20, 40, 200), (0, 0, width // 2, height // 2))
    return picture


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    file = BytesIO()
    picture.save(file, kind, **options)  # type: ignore[arg-type]
    return file.getvalue()


def heic(picture: Image.Image, **options: object) -> bytes:
    from pillow_heif import from_pillow

    file = BytesIO()
    from_pillow(picture).save(file, **options)
    return file.getvalue()


def solid(colour: tuple[int, int, int], side: int = 64) -> Pixels:
    return np.full((side, side, 3), colour, np.uint8)


def on_paper(colour: tuple[int, int, int], side: int = 100, paper: int = 250) -> Pixels:
    """A square thing of one colour on near-white paper."""
    pixels = solid((paper, paper, paper), side)
    edge = side // 4
    pixels[edge:-edge, edge:-edge] = colour
    return pixels

"""Why a product looks like the photo: an exact map, not a guess."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from visfinder.errors import ProductError
from visfinder.finder.ahead import LONGEST
from visfinder.finder.photo import Photo
from visfinder.finder.shelf import searchable_row
from visfinder.finder.workspace import Workspace
from visfinder.imaging.fit import crop
from visfinder.imaging.load import content_hash, load, read_bytes
from visfinder.models import Pixels, ProductKey, Region, Vector

Cells = NDArray[np.float32]  # (h, w): a part of a cosine for each place, row by row from the top

_SPLIT = 4
_NARROWEST = 0.05  # of the square: a window that is narrower is drawn so wide


def heat(workspace: Workspace, photo: Photo, region: Region | None, key: ProductKey) -> Cells:
    """Return what each cell of the photo (or region) adds to the cosine with a product.

    The cells lie over the photo fitted into a white square, centred.

    Returns:
        (h, w) float32; its sum is exactly the cosine; negative cells speak against the product.
        What an encoder does not look at, because it cuts the middle out, adds nothing.

    Raises:
        ModelError: the encoder does not know what each cell adds.
        ProductError: no catalog holds the product, or it has no picture to compare with.
        EncoderError: the encoder cannot be loaded.
    """
    return heats(workspace, photo, region, [key])[0]


def heats(
    workspace: Workspace, photo: Photo, region: Region | None, keys: list[ProductKey]
) -> list[Cells]:
    """Return `heat` for several products; the network looks at the photo once.

    Raises:
        ModelError, ProductError, EncoderError: as `heat`.
    """
    shelf = workspace.shelf
    vectors = [shelf.vectors[searchable_row(shelf, key)] for key in keys]
    if not vectors:
        return []
    return _shares(workspace, seen_part(photo, region), vectors)


def product_heat(
    workspace: Workspace, photo: Photo, region: Region | None, key: ProductKey
) -> tuple[Pixels, Cells]:
    """Return a product's picture, and what each of its cells adds to the cosine with the photo.

    Returns:
        uint8 (H, W, 3), and (h, w) float32 over it as `heat` has over the photo: with the same sum.

    Raises:
        ModelError: the encoder does not know what each cell adds.
        ProductError: no catalog holds the product, or its picture is no longer the one compared.
        PhotoError: its picture cannot be read any more.
        EncoderError: the encoder cannot be loaded.
    """
    shelf = workspace.shelf
    product = shelf.products[searchable_row(shelf, key)]
    data = read_bytes(product.picture)
    if content_hash(data) != product.picture_hash:
        raise ProductError(
            f"the picture of “{product.title}”, {product.picture.name}, has changed since its "
            "catalog was imported; import it again"
        )
    pixels = load(data, name=product.picture.name, bound=LONGEST)
    asked = workspace.looking.at(photo, region).seen.vector
    return pixels, _shares(workspace, pixels, [asked])[0]


def seen_part(photo: Photo, region: Region | None) -> Pixels:
    """Return the part of the photo that is compared."""
    return photo.pixels if region is None else crop(photo.pixels, region)


def _shares(workspace: Workspace, pixels: Pixels, vectors: Sequence[Vector]) -> list[Cells]:
    """Return what each place of a picture adds to its cosine with each vector."""
    embedder = workspace.embedder
    cells, window = embedder.explain(pixels), embedder.window(pixels)
    return [_on_square(np.asarray(cells @ vector, np.float32), window) for vector in vectors]


def _on_square(cells: NDArray[np.float32], window: Region) -> NDArray[np.float32]:
    """Return cells (h, w) of a centred window on the whole square, with zeros around.

    Each is split into several, so that the margin is right to a small part of a cell; the sum
    stays what it is.
    """
    if window == Region():
        return cells
    fine = cells.repeat(_SPLIT, axis=0).repeat(_SPLIT, axis=1) / _SPLIT**2
    height, width = fine.shape
    down = round(height * (1 / max(window.height, _NARROWEST) - 1) / 2)
    right = round(width * (1 / max(window.width, _NARROWEST) - 1) / 2)
    return np.pad(fine, ((down, down), (right, right)))

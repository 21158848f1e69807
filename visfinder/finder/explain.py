"""Why a product looks like the photo: an exact map, not a guess."""

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.photo import Photo
from visfinder.finder.shelf import searchable_row
from visfinder.finder.workspace import Workspace
from visfinder.imaging.fit import crop
from visfinder.models import ProductKey, Region

_SPLIT = 4
_NARROWEST = 0.05  # of the square: a window that is narrower is drawn so wide


def heat(
    workspace: Workspace, photo: Photo, region: Region | None, key: ProductKey
) -> NDArray[np.float32]:
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
    shelf = workspace.shelf
    vector = shelf.vectors[searchable_row(shelf, key)]
    pixels = photo.pixels if region is None else crop(photo.pixels, region)
    embedder = workspace.embedder
    cells = np.asarray(embedder.explain(pixels) @ vector, np.float32)
    return _on_square(cells, embedder.window(pixels))


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

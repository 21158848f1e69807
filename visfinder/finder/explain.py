"""Why a product looks like the photo: an exact map, not a guess."""

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.photo import Photo
from visfinder.finder.shelf import searchable_row
from visfinder.finder.workspace import Workspace
from visfinder.imaging.fit import crop
from visfinder.models import ProductKey, Region


def heat(
    workspace: Workspace, photo: Photo, region: Region | None, key: ProductKey
) -> NDArray[np.float32]:
    """Return what each cell of the photo (or region) adds to the cosine with a product.

    The cells lie over the photo as the encoder sees it: fitted into a white square, centred.

    Returns:
        (h, w) float32; its sum is exactly the cosine; negative cells speak against the product.

    Raises:
        ProductError: no catalog holds the product, or it has no picture to compare with.
        EncoderError: the encoder cannot be loaded.
    """
    shelf = workspace.shelf
    vector = shelf.vectors[searchable_row(shelf, key)]
    pixels = photo.pixels if region is None else crop(photo.pixels, region)
    return np.asarray(workspace.embedder.explain(pixels) @ vector, np.float32)

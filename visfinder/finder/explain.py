"""Why a product looks like the photo: an exact map, not a guess."""

import numpy as np
from numpy.typing import NDArray

from visfinder.errors import ProductError
from visfinder.finder.ahead import LONGEST
from visfinder.finder.photo import Photo
from visfinder.finder.shelf import searchable_row
from visfinder.finder.workspace import Workspace
from visfinder.imaging.fit import crop
from visfinder.imaging.load import content_hash, load, read_bytes
from visfinder.models import Pixels, ProductKey, Region

Cells = NDArray[np.float32]  # (h, w): a part of a cosine for each place, row by row from the top


def heat(workspace: Workspace, photo: Photo, region: Region | None, key: ProductKey) -> Cells:
    """Return what each cell of the photo (or region) adds to the cosine with a product.

    The cells lie over the photo as the encoder sees it: fitted into a white square, centred.

    Returns:
        (h, w) float32; its sum is exactly the cosine; negative cells speak against the product.

    Raises:
        ProductError: no catalog holds the product, or it has no picture to compare with.
        EncoderError: the encoder cannot be loaded.
    """
    return heats(workspace, photo, region, [key])[0]


def heats(
    workspace: Workspace, photo: Photo, region: Region | None, keys: list[ProductKey]
) -> list[Cells]:
    """Return `heat` for several products; the network looks at the photo once.

    Raises:
        ProductError, EncoderError: as `heat`.
    """
    shelf = workspace.shelf
    vectors = [shelf.vectors[searchable_row(shelf, key)] for key in keys]
    if not vectors:
        return []
    cells = workspace.embedder.explain(seen_part(photo, region))
    return [np.asarray(cells @ vector, np.float32) for vector in vectors]


def product_heat(
    workspace: Workspace, photo: Photo, region: Region | None, key: ProductKey
) -> tuple[Pixels, Cells]:
    """Return a product's picture, and what each of its cells adds to the cosine with the photo.

    Returns:
        uint8 (H, W, 3), and (h, w) float32 over it as `heat` has over the photo: with the same sum.

    Raises:
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
    return pixels, np.asarray(workspace.embedder.explain(pixels) @ asked, np.float32)


def seen_part(photo: Photo, region: Region | None) -> Pixels:
    """Return the part of the photo that is compared."""
    return photo.pixels if region is None else crop(photo.pixels, region)

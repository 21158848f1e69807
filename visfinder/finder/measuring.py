"""Measuring: a photo beside one product, in the words that the shopper reads."""

from visfinder.errors import PhotoError
from visfinder.finder.explain import seen_part
from visfinder.finder.measured import colour_distance
from visfinder.finder.photo import Photo
from visfinder.finder.shape import Shape, compared
from visfinder.finder.shelf import row_of
from visfinder.finder.traits import trait
from visfinder.finder.workspace import Workspace
from visfinder.imaging.silhouette import silhouette
from visfinder.models import Product, ProductKey, Region

_SIDE = 256  # pixels of the product's picture: that of a card, which is at hand already


def measured(
    workspace: Workspace, photo: Photo, region: Region | None, key: ProductKey
) -> tuple[str, ...]:
    """Say how colour, pattern, material and shape compare; nothing of what is not known.

    What the reasons say already, that both surely are striped, is not said again.

    Raises:
        ProductError: no catalog holds the product.
        EncoderError: the encoder cannot be loaded.
    """
    shelf = workspace.shelf
    product = shelf.products[row_of(shelf, key)]
    look = workspace.looking.at(photo, region)
    colour = colour_distance(look.swatches, product.swatches)
    texts = [] if colour is None else [colour.text]
    for found in (
        trait("Pattern", look.seen.patterns, product.pattern),
        trait("Material", look.seen.materials, product.material),
    ):
        if found is not None and found.ours and found.theirs and not found.reason:
            texts.append(found.text)
    shape = _shape(workspace, photo, region, product)
    if shape is not None and shape.overlap is not None:
        texts.append(shape.text)
    return tuple(texts)


def _shape(
    workspace: Workspace, photo: Photo, region: Region | None, product: Product
) -> Shape | None:
    try:
        pixels = workspace.thumbnails.get(product.picture, _SIDE)
    except PhotoError:  # its card shows that the picture is gone
        return None
    return compared(silhouette(seen_part(photo, region)), silhouette(pixels))

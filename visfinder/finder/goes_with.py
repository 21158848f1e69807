"""Goes with: products of other categories that suit a photo or a product."""

from visfinder.finder.narrowing import EVERYTHING
from visfinder.finder.photo import Photo
from visfinder.finder.workspace import Workspace
from visfinder.models import Answer, Filters, ProductKey, Region
from visfinder.progress import Report, silent


def goes_with(
    workspace: Workspace,
    query: Photo | ProductKey,
    *,
    region: Region | None = None,
    filters: Filters = EVERYTHING,
    report: Report = silent,
) -> Answer:
    """Find what goes with a photo (or a region of it) or with a product: never its own category.

    Raises:
        ProductError: no catalog holds the product.
        EncoderError: the encoder cannot be loaded (only asked for a photo).
        Cancelled: `report` raised it.
    """
    raise NotImplementedError

"""Search: a photo becomes products that look like it."""

from visfinder.finder.narrowing import EVERYTHING
from visfinder.finder.photo import Photo
from visfinder.finder.workspace import Workspace
from visfinder.models import Answer, Filters, Region
from visfinder.progress import Report, silent


def search(
    workspace: Workspace,
    photo: Photo,
    *,
    region: Region | None = None,
    filters: Filters = EVERYTHING,
    report: Report = silent,
) -> Answer:
    """Find the products that look like a photo, or like a region of it.

    Calling it again with the same `Photo` and region embeds nothing: after a rating, the answer is
    ranked anew in milliseconds.

    Raises:
        EncoderError: the encoder cannot be loaded.
        Cancelled: `report` raised it.
    """
    raise NotImplementedError

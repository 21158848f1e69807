"""Search: a photo becomes products that look like it."""

from dataclasses import replace

from visfinder.finder.looking import Look
from visfinder.finder.narrowing import EVERYTHING
from visfinder.finder.photo import Photo
from visfinder.finder.question import from_look
from visfinder.finder.similar import similar
from visfinder.finder.telling import told_of
from visfinder.finder.workspace import Workspace
from visfinder.models import Answer, Filters, Region, Timings
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
    report(0, 2)
    look = workspace.looking.at(photo, region)
    report(1, 2)
    answer = similar(workspace.leaning, from_look(look), filters)
    report(2, 2)
    return replace(
        answer,
        timings=with_photo(answer.timings, photo, look),
        told=told_of(look, answer.recognised),
    )


def with_photo(timings: Timings, photo: Photo, look: Look) -> Timings:
    """Return an answer's timings with those of opening and embedding its photo."""
    before = photo.decode_ms + look.embed_ms
    total = timings.total + before
    return replace(timings, decode=photo.decode_ms, embed=look.embed_ms, total=total)

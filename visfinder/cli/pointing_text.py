"""What was measured of an encoder's explanations, as lines and as records for programs."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from visfinder.cli.evaluation_text import estimate_record, figure

if TYPE_CHECKING:
    from visfinder.training.pointing import Pointing

_NAME: Final = 36
_LEGEND: Final = (
    "share of the cells that speak for a product, by what they add to the cosine, that lies in the "
    "box of the garment"
)


def pointing_lines(measures: Sequence["Pointing"]) -> Iterator[str]:
    """Yield the lines of a table; none where nothing was measured."""
    if not measures:
        return
    yield ""
    yield f"explanations of street photos; the boxes cover {measures[0].covered:.3f} of them"
    for each in measures:
        yield f"{each.compared:<{_NAME}}{figure(each.share)}  {each.share.queries} garments"
    yield _LEGEND


def pointing_records(measures: Sequence["Pointing"]) -> list[dict[str, object]]:
    """Return the measures as `--json` prints them."""
    return [
        {
            "compared": each.compared,
            "share": estimate_record(each.share),
            "covered": round(each.covered, 4),
            "garments": each.share.queries,
        }
        for each in measures
    ]

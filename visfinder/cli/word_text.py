"""What was measured of an encoder's words, as the lines of a table and as records for programs."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from visfinder.training.word_measures import WordMeasure

_NAME: Final = 36
_HEADS: Final = ("top-1", "top-3", "ECE raw", "ECE", "told", "right", "pictures")
_FIGURE: Final = 9
_LEGEND: Final = (
    "top-k: share of pictures with a right word among the k likeliest; ECE: expected calibration "
    "error in 15 bins, raw before temperature scaling; told: share of which a word is told, right: "
    "of those",
)


def word_lines(measures: Sequence["WordMeasure"]) -> Iterator[str]:
    """Yield the lines of a table; none where nothing was measured."""
    if not measures:
        return
    yield ""
    yield f"{'words for the thing in a photo':<{_NAME}}" + "".join(
        f"{h:>{_FIGURE}}" for h in _HEADS
    )
    for each in measures:
        figures = (each.first, each.among, each.before, each.after, each.told, each.precision)
        texts = [*("-" if one is None else f"{one:.3f}" for one in figures), str(each.pictures)]
        name = f"{each.head}, {each.group}"
        yield f"{name:<{_NAME}}" + "".join(f"{text:>{_FIGURE}}" for text in texts)
    yield from _LEGEND


def word_records(measures: Sequence["WordMeasure"]) -> list[dict[str, object]]:
    """Return the measures as `--json` prints them."""
    names = {"first": "top1", "among": "top3", "before": "ece_raw", "after": "ece"}
    return [
        {
            names.get(key, key): round(value, 4) if isinstance(value, float) else value
            for key, value in asdict(each).items()
        }
        for each in measures
    ]

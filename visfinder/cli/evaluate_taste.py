"""`visfinder eval --taste`: the taste model before made-up shoppers."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from visfinder.cli.evaluation_text import estimate_record, figure

if TYPE_CHECKING:
    from visfinder.training.taste_trial import Cell, TasteTrial

_NAME: Final = 16  # characters of the longest method and a gap
_FIGURE: Final = 20
_LEGEND: Final = (
    "nDCG@20 of what is not rated yet: 1 where what suits a hidden taste best comes first",
    "steady: ratings vary by half a star; noisy: three in ten are any number of stars; drifting: "
    "the first half was given a year ago, when half of the tastes were others",
    "half of the ratings are of products that the shopper looked for, half came along by chance",
    "“taste” reads picture, kind, colour and price as a shop's record has them; “pictures only” "
    "and the other methods read pictures; a taste's style is in no record that they read",
    "[low, high]: 95 % interval, by bootstrap over shoppers",
)


def evaluate_taste(
    data: Sequence[Path], encoder: Path | None, shoppers: int, plot: Path | None, *, as_json: bool
) -> None:
    """Measure, print and draw.

    Raises:
        UserError: A package is missing, or no folder holds the fashion catalogue.
        CatalogError, EncoderError, PhotoError: What is measured with cannot be read.
    """
    from visfinder.cli.terminal import say, say_json

    trial = _measured(data, encoder, shoppers, plot)
    if as_json:
        say_json(record(trial))
    else:
        for line in table(trial):
            say(line)
    if plot is not None:
        from visfinder.cli.whole_file import write_whole
        from visfinder.training.taste_plot import drawn

        png = drawn(trial)
        write_whole(plot, lambda file: file.write(png))


def _measured(
    data: Sequence[Path], encoder: Path | None, shoppers: int, plot: Path | None
) -> "TasteTrial":
    from visfinder.cli.progress import Progress
    from visfinder.embedding.embedder import load_embedder
    from visfinder.errors import UserError
    from visfinder.paths import bundled_catalog

    try:
        if plot is not None:  # to see that it can be drawn, before the work
            import visfinder.training.taste_plot  # noqa: F401
        from visfinder.training.shopper_worlds import worlds
        from visfinder.training.taste_trial import taste_trial
    except ModuleNotFoundError as error:
        raise UserError(
            f"visfinder eval --taste needs {error.name}, which is not installed; "
            "install what it needs with: pip install 'visfinder[train]'"
        ) from None
    with Progress("Looking at products") as report:
        found = worlds(data, bundled_catalog(), load_embedder(encoder), report)
    with Progress("Asking shoppers") as report:
        return taste_trial(found, shoppers, report)


def table(trial: "TasteTrial") -> Iterator[str]:
    """Yield what is judged, then a table for each sort of shopper, then what it all means."""
    yield from _judged(trial)
    for cells in _sorts(trial.cells):
        yield ""
        first = cells[0]
        tastes = "1 taste" if first.tastes == 1 else f"{first.tastes} tastes"
        yield f"{first.world}, {tastes}, {first.habit}: nDCG@20 after so many ratings"
        yield f"{'':<{_NAME}}" + "".join(f"{cell.ratings:<{_FIGURE}}" for cell in cells)
        for number, method in enumerate(_methods()):
            figures = "".join(f"{figure(cell.scores[number]):<{_FIGURE}}" for cell in cells)
            yield f"{method:<{_NAME}}{figures}".rstrip()
    yield ""
    yield from (f"{name}: {what}" for name, what in trial.worlds)
    yield f"{trial.shoppers} shoppers of each sort"
    yield from _LEGEND


def record(trial: "TasteTrial") -> dict[str, object]:
    """Return a trial as one JSON object."""
    return {
        "worlds": dict(trial.worlds),
        "shoppers": trial.shoppers,
        "methods": list(_methods()),
        "cells": [_cell_record(cell) for cell in trial.cells],
    }


def _judged(trial: "TasteTrial") -> Iterator[str]:
    yield "taste over Rocchio after 10 ratings (ratio), and over no taste (difference)"
    for cell in trial.cells:
        if cell.ratings == 10 and cell.gain is not None:
            sort = f"{cell.world}, {cell.tastes}, {cell.habit}"
            yield f"  {sort:<24}{figure(cell.gain):<22}{figure(cell.above_none)}"
    yield "named tastes against the hidden ones after 40 ratings (adjusted Rand index)"
    for cell in trial.cells:
        if cell.ratings == 40 and cell.groups is not None:
            yield f"  {f'{cell.world}, {cell.tastes}, {cell.habit}':<24}{figure(cell.groups)}"


def _methods() -> Sequence[str]:
    from visfinder.training.taste_trial import METHODS

    return METHODS


def _sorts(cells: "Sequence[Cell]") -> "list[list[Cell]]":
    """Return the cells of each sort of shopper together, the fewest ratings first."""
    sorts: dict[tuple[str, int, str], list[Cell]] = {}
    for cell in cells:
        sorts.setdefault((cell.world, cell.tastes, cell.habit), []).append(cell)
    return list(sorts.values())


def _cell_record(cell: "Cell") -> dict[str, object]:
    scores = zip(_methods(), cell.scores, strict=True)
    return {
        "world": cell.world,
        "tastes": cell.tastes,
        "habit": str(cell.habit),
        "ratings": cell.ratings,
        "shoppers": cell.above_none.queries,
        "ndcg": {method: estimate_record(each) for method, each in scores},
        "over_rocchio": cell.gain and estimate_record(cell.gain),
        "above_no_taste": estimate_record(cell.above_none),
        "adjusted_rand": cell.groups and estimate_record(cell.groups),
    }

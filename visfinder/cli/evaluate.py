"""`visfinder eval`: how well the encoder finds, beside the frozen start weights."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from visfinder.cli.options import as_json

if TYPE_CHECKING:
    from visfinder.training.evaluation import Comparison


@click.command("eval", short_help="Measure the encoder on pictures it never saw.")
@click.argument(
    "data",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
)
@click.option(
    "--encoder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of another encoder than the one that ships.",
)
@as_json
def evaluate(data: tuple[Path, ...], encoder: Path | None, as_json: bool) -> None:
    """Measure the encoder on the test part of DATA, which no training saw.

    Clothing is held out by the person who sent it, fashion by title, groceries by class and by
    photo. Figures are shares from 0 to 1, larger is better; "start" are the frozen start weights,
    measured where DATA holds them.
    """
    from visfinder.cli.progress import Progress
    from visfinder.cli.terminal import say, say_json
    from visfinder.embedding.embedder import load_embedder
    from visfinder.training.evaluation import evaluate as run

    embedder = load_embedder(encoder)
    with Progress("Measuring") as report:
        compared = run(data, embedder, report)
    if as_json:
        say_json(_record(embedder.encoder_hash, compared))
        return
    for line in _table(compared):
        say(line)


def _record(encoder_hash: str, compared: Sequence["Comparison"]) -> dict[str, object]:
    return {
        "encoder": encoder_hash,
        "measures": [
            {
                "name": one.measured.name,
                "what": one.measured.what,
                "value": round(one.measured.value, 4),
                "start": None if one.start is None else round(one.start, 4),
                "queries": one.measured.queries,
            }
            for one in compared
        ],
    }


def _table(compared: Sequence["Comparison"]) -> list[str]:
    """Return the lines of a table, one measure a line, losses marked."""
    lines = [f"{'measure':<22}{'encoder':>8}{'start':>8}{'queries':>9}  what"]
    for one in compared:
        start = "-" if one.start is None else f"{one.start:.3f}"
        figures = f"{one.measured.value:>8.3f}{start:>8}{one.measured.queries:>9}"
        mark = "  (below the start weights)" if one.worse else ""
        lines.append(f"{one.measured.name:<22}{figures}  {one.measured.what}{mark}")
    return lines

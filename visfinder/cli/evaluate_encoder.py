"""`visfinder eval DATA`: the encoder beside the start weights and other networks."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visfinder.embedding.embedder import Embedder
    from visfinder.training.evaluation import System
    from visfinder.training.pointing import Pointing
    from visfinder.training.questions import Question
    from visfinder.training.results import Evaluation
    from visfinder.training.word_measures import WordMeasure


def evaluate_encoder(
    data: tuple[Path, ...],
    encoder: Path | None,
    beside: tuple[str, ...],
    *,
    robustness: bool,
    by_category: bool,
    plot: Path | None,
    as_json: bool,
) -> None:
    """Measure an encoder and say what was found.

    Args:
        data: Folders of labelled pictures.
        encoder: Its folder; None for the one that ships.
        beside: Names of torchvision's models.
        robustness: Whether to measure again with spoiled photos.
        by_category: Whether the table breaks figures down.
        plot: Where to draw them, too.
        as_json: Whether to print a record instead of a table.

    Raises:
        UserError: A package, a folder's data or a model's weights are not there.
    """
    from visfinder.cli.evaluation_text import record, table
    from visfinder.cli.pointing_text import pointing_lines, pointing_records
    from visfinder.cli.terminal import say, say_json
    from visfinder.cli.word_text import word_lines, word_records
    from visfinder.embedding.embedder import load_embedder

    embedder = load_embedder(encoder)
    questions, systems = _prepared(data, embedder, beside, plot)
    evaluation = _measured(questions, systems, robustness=robustness)
    words = _measured_words(embedder, data)
    pointing = _measured_pointing(embedder, data)
    if as_json:
        more = {"words": word_records(words), "explanations": pointing_records(pointing)}
        say_json(record(embedder.encoder_hash, evaluation) | more)
    else:
        figures = table(evaluation, by_category=by_category)
        for line in (*figures, *word_lines(words), *pointing_lines(pointing)):
            say(line)
    if plot is not None:  # last: a full disk must not cost what was measured
        _draw(evaluation, plot)


def _prepared(
    data: tuple[Path, ...], embedder: "Embedder", beside: tuple[str, ...], plot: Path | None
) -> "tuple[list[Question], list[System]]":
    """Return what to ask and whom; what is missing is said now, not after the work.

    Raises:
        UserError: A package, a folder's data or a model's weights are not there.
    """
    from visfinder.errors import UserError
    from visfinder.paths import bundled_catalog

    try:
        if plot is not None:
            import visfinder.training.plot  # noqa: F401 - to see that it can be
        from visfinder.training.catalog_questions import catalog_questions
        from visfinder.training.questions import data_questions
        from visfinder.training.systems import systems

        questions = [*data_questions(data), *catalog_questions(bundled_catalog())]
        if not questions:
            raise UserError(
                "there is nothing to look for: the test parts of "
                f"{', '.join(str(folder) for folder in data)} are empty and so is the catalog; "
                "name a folder with clothing, fashion or groceries"
            )
        return questions, systems(embedder, data, beside)
    except ModuleNotFoundError as error:
        raise UserError(
            f"visfinder eval needs {error.name}, which is not installed; "
            "install what it needs with: pip install 'visfinder[train]'"
        ) from None


def _measured(
    questions: "list[Question]", systems: "list[System]", *, robustness: bool
) -> "Evaluation":
    from visfinder.cli.progress import Progress
    from visfinder.training.evaluation import evaluate
    from visfinder.training.robustness import SPOILS

    with Progress("Measuring") as report:
        return evaluate(questions, systems, SPOILS if robustness else {}, report)


def _measured_words(embedder: "Embedder", data: tuple[Path, ...]) -> "list[WordMeasure]":
    """Return how the encoder's words do; nothing of one that knows none."""
    from visfinder.cli.progress import Progress
    from visfinder.embedding.embedder import NetworkEmbedder
    from visfinder.training.word_measures import measure_words

    if not isinstance(embedder, NetworkEmbedder) or embedder.heads is None:
        return []
    with Progress("Asking for words") as report:
        return measure_words(embedder.files, embedder.heads, data, report)


def _measured_pointing(embedder: "Embedder", data: tuple[Path, ...]) -> "list[Pointing]":
    """Return how the encoder's explanations do; nothing of one that somebody added."""
    from visfinder.cli.progress import Progress
    from visfinder.embedding.embedder import NetworkEmbedder
    from visfinder.training.pointing import measure_pointing

    if not isinstance(embedder, NetworkEmbedder) or embedder.heads is None:
        return []
    with Progress("Asking why") as report:
        return measure_pointing(embedder.files, data, report)


def _draw(evaluation: "Evaluation", out: Path) -> None:
    from visfinder.cli.whole_file import write_whole
    from visfinder.training.plot import drawn

    png = drawn(evaluation)
    write_whole(out, lambda file: file.write(png))

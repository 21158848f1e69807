"""`visfinder train`: make an encoder from labelled pictures, as the shipped one was made."""

from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from visfinder.errors import UserError

if TYPE_CHECKING:
    from visfinder.training.course import Course
    from visfinder.training.loop import Step

TOLD_STEPS = 10  # steps between two lines of progress, about half a minute on a processor
TOLD_VIEWS = 1024  # views between two lines, as long
NOT_WITH_WORDS = ("out", "steps", "minutes", "seed", "earlier", "resume", "device")
NOT_WITH_PAIRS = ("steps", "minutes", "earlier", "words", "catalog", "resume", "device")
NOT_WITH_CATALOG = ("out", "steps", "minutes", "earlier", "words", "resume", "device")
# What the extra `train` brings, by the names that are imported.
PACKAGES = ("ai_edge_litert", "onnx", "onnxscript", "scipy", "tensorboard")


@click.command("train", short_help="Train an encoder from labelled pictures.")
@click.argument(
    "data",
    nargs=-1,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
)
@click.option(
    "--catalog",
    metavar="NAME",
    help="Adapt the encoder that ships to this catalog instead; takes minutes.",
)
@click.option(
    "--out",
    default=Path("training"),
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder for views, checkpoint and the finished encoder.",
)
@click.option("--steps", type=click.IntRange(1), help="Batches to train for.")
@click.option("--minutes", type=click.FloatRange(0.1), help="Train for so long instead.")
@click.option("--seed", type=int, help="Of everything that is drawn.")
@click.option(
    "--from",
    "earlier",
    metavar="DIRECTORY",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of an encoder to go on from, as an earlier training left it.",
)
@click.option(
    "--words",
    metavar="DIRECTORY",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Train nothing; only fit anew the words, and their probabilities, of the encoder in this "
    "folder.",
)
@click.option(
    "--pairs",
    is_flag=False,
    flag_value="",
    metavar="[CATALOG]",
    help="Train no encoder; learn what goes with what from the looks of this catalog: a folder as "
    "visfinder carries one, or the name of an imported catalog; the bundled one by default.",
)
@click.option("--resume", is_flag=True, help="Go on with the training that OUT holds.")
@click.option(
    "--device",
    type=click.Choice(["auto", "cpu", "cuda"]),
    default="auto",
    show_default=True,
    help="Where to train; auto takes a CUDA device that works.",
)
def train(
    data: tuple[Path, ...],
    catalog: str | None,
    out: Path,
    steps: int | None,
    minutes: float | None,
    seed: int | None,
    earlier: Path | None,
    words: Path | None,
    pairs: str | None,
    resume: bool,
    device: str,
) -> int:
    """Train an encoder on DATA, folders of labelled pictures with the start weights.

    The encoder that ships was made so from encoder v0 (--from); its model card tells the recipe. A
    training that was cut off goes on with --resume and the same options, from its last checkpoint:
    at most a hundred steps back. OUT/metrics tells TensorBoard how it goes. Name the folder of the
    bundled catalog as DATA too to learn from its renders.

    With --catalog NAME, only the last layer is trained, on the pictures, variants and categories of
    that catalog. Figures before and after are told for a part that was held back; where it finds
    more, the catalogs are embedded with it and photos are searched with it from then on.

    With --words DIRECTORY, the encoder there is looked through with the pictures of DATA, and what
    it says of photos (category, pattern, material, close match or none) is fitted anew. Its network
    and its vectors stay as they are.

    With --pairs CATALOG, the weights and the learned head of goes-with are fitted to the catalog's
    looks, in a minute, and figures are told for looks that were held back. With --out they are
    written there; otherwise goes-with uses them from then on, if they do no worse.
    """
    if pairs is not None:
        return _train_pairs(pairs, data, out, seed)
    if bool(data) == (catalog is not None):
        raise click.UsageError("say either DATA, folders to train on, or --catalog NAME")
    if catalog is not None:
        return _train_catalog(catalog, seed)
    if words is not None:
        return _fit_words(words, data)
    if steps is not None and minutes is not None:
        raise click.UsageError("choose one of --steps and --minutes, not both")
    if (out / "recipe.json").exists() != resume:
        how = "holds no training to go on with" if resume else "holds a training already"
        hint = "leave out --resume" if resume else "add --resume to go on with it"
        raise click.UsageError(f"{out} {how}; {hint}, or choose another folder with --out")

    _require_packages()
    from visfinder.cli.terminal import say
    from visfinder.embedding.embedder import choose_device
    from visfinder.training.course import ENCODER
    from visfinder.training.course import train as run

    course, usable = _course(steps, minutes, seed), choose_device(device)
    course = replace(course, earlier=None if earlier is None else str(earlier.resolve()))
    made = run(data, out, course, usable, _tell_views, _tell_step)
    say(f"{made.name} {made.encoder_hash} is in {out / ENCODER}")
    return 0


def _train_pairs(pairs: str, data: tuple[Path, ...], out: Path, seed: int | None) -> int:
    if data:
        raise click.UsageError("--pairs learns from one catalog, not from DATA")
    _refuse(NOT_WITH_PAIRS, "--pairs")
    _require_packages(("scipy",))
    from visfinder.cli.train_pairs import train_pairs

    source = click.get_current_context().get_parameter_source("out")
    to = out if source is click.core.ParameterSource.COMMANDLINE else None
    return train_pairs(pairs, to, seed or 0)


def _train_catalog(name: str, seed: int | None) -> int:
    _refuse(NOT_WITH_CATALOG, "--catalog")
    _require_packages()
    from visfinder.cli.train_catalog import train_catalog

    return train_catalog(name, seed or 0)


def _fit_words(folder: Path, data: tuple[Path, ...]) -> int:
    _refuse(NOT_WITH_WORDS, "--words")
    _require_packages()
    from visfinder.cli.progress import Progress
    from visfinder.cli.terminal import say
    from visfinder.training.words import fit_words

    with Progress("Looking") as report:
        made = fit_words(folder, data, report)
    say(f"the words of {made.name} {made.encoder_hash} are in {folder}")
    return 0


def _refuse(options: tuple[str, ...], beside: str) -> None:
    """Refuse options that another one has no use for."""
    context = click.get_current_context()
    for option in options:
        if context.get_parameter_source(option) is click.core.ParameterSource.COMMANDLINE:
            raise click.UsageError(f"--{option} does not go with {beside}")


def _require_packages(packages: tuple[str, ...] | None = None) -> None:
    """Refuse to begin what would stop after an hour for want of a package."""
    missing = [name for name in packages or PACKAGES if find_spec(name) is None]
    if missing:
        raise UserError(
            f"training needs packages that are not installed ({', '.join(missing)}); "
            "install them with: python -m pip install 'visfinder[train]'"
        )


def _course(steps: int | None, minutes: float | None, seed: int | None) -> "Course":
    """Return the shipped encoder's course with what the options change."""
    from visfinder.training.course import Course

    course = Course()
    recipe = replace(course.recipe, minutes=minutes)
    if steps is not None:
        recipe = replace(recipe, steps=steps)
    if seed is not None:
        recipe = replace(recipe, seed=seed)
    return replace(course, recipe=recipe)


def _tell_views(done: int, total: int) -> None:
    from visfinder.cli.terminal import tell

    if done % TOLD_VIEWS == 0 or done == total:
        tell(f"view {done} of {total}")


def _tell_step(step: "Step") -> None:
    if step.done % TOLD_STEPS and step.done != step.total:
        return
    from visfinder.cli.terminal import tell

    left = f"{step.seconds_left / 60:.0f} min left"
    tell(f"step {step.done} of {step.total}, loss {step.loss:.3f}, {left}")

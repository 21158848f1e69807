"""`visfinder model`: what photos and products are looked at with."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from visfinder.cli.options import as_json
from visfinder.cli.stated import preprocessing, refuse_stated, stated

if TYPE_CHECKING:
    from visfinder.embedding.registry import Entry
    from visfinder.finder.encoders import EncoderInfo

_SHOWN_PROBLEMS: Final = 20
_HASH_SHOWN: Final = 12  # digits


@click.group(short_help="List, add, change and remove encoders.")
def model() -> None:
    """List, add, change and remove the encoders: the networks that look at photos and products."""


@model.command("list")
@as_json
def list_(as_json: bool) -> None:
    """List the encoders; the one in use is marked with a star."""
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.terminal import say, say_json
    from visfinder.finder.encoders import list_encoders

    with opened_workspace() as workspace:
        encoders = list_encoders(workspace)
    if as_json:
        say_json({"encoders": [asdict(encoder) for encoder in encoders]})
        return
    for encoder in encoders:
        say(_line(encoder))


def _line(encoder: "EncoderInfo") -> str:
    mark = "*" if encoder.in_use else " "
    if encoder.problem:
        return f"{mark} {encoder.name}: cannot be used: {encoder.problem}"
    parts = [
        encoder.origin,
        f"{encoder.dimension:,} numbers a picture",
        f"{encoder.embedded:,} of {encoder.pictures:,} pictures embedded",
        encoder.encoder_hash[:_HASH_SHOWN],
    ]
    if not encoder.explains:
        parts.append("cannot show which part of a photo speaks for a product")
    return f"{mark} {encoder.name}: {', '.join(parts)}"


@model.command()
@click.argument("name")
@click.option("--torchvision", metavar="MODEL", help="A classification model, such as resnet50.")
@click.option(
    "--onnx", type=click.Path(path_type=Path), metavar="FILE", help="An ONNX file; it is copied."
)
@stated
@as_json
def add(
    name: str,
    torchvision: str | None,
    onnx: Path | None,
    as_json: bool,
    output: str,
    **said: Any,
) -> None:
    """Add an encoder called NAME, of torchvision or from an ONNX file.

    torchvision's weights are fetched from the internet the first time. Of an ONNX file, say how
    its pictures are prepared; it is tried out on two, and its output must be a vector, or a
    feature map, which is averaged.
    """
    from visfinder.cli.progress import Progress
    from visfinder.cli.terminal import say, say_json
    from visfinder.embedding.adding import add_onnx, add_torchvision
    from visfinder.paths import home

    if (torchvision is None) == (onnx is None):
        raise click.UsageError("say either --torchvision MODEL or --onnx FILE")
    # A minute or several: weights are fetched unless torch has them, and torch is slow to export.
    with Progress("Adding" if torchvision is None else "Fetching and exporting") as report:
        if onnx is not None:
            made = add_onnx(home(), name, onnx.expanduser(), preprocessing(**said), output)
        else:
            refuse_stated()
            made = add_torchvision(home(), name, str(torchvision), report)
    if as_json:
        say_json(_record(made))
        return
    say(_told(made))


def _record(entry: "Entry") -> dict[str, object]:
    files = entry.files
    assert files is not None  # it has just been written and read
    return {
        "name": entry.name,
        "dimension": files.dimension,
        "origin": files.origin,
        "encoder_hash": files.encoder_hash,
        "explains": files.explains,
        "preprocessing": files.preprocessing.written(),
    }


def _told(entry: "Entry") -> str:
    files = entry.files
    assert files is not None
    told = f"{entry.name} is added: {files.origin}, {files.dimension:,} numbers a picture"
    if not files.explains:
        told += "; it cannot show which part of a photo speaks for a product"
    return f"{told}. To search with it: visfinder model use {entry.name}"


@model.command()
@click.argument("name")
@as_json
def use(name: str, as_json: bool) -> int:
    """Search with the encoder NAME; “visfinder” is the one that ships.

    Every picture of the catalogs is embedded with it first; until all are, and after Ctrl+C, the
    present one stays in use. Stopped, it goes on where it was. A window that is open changes at
    its next start.
    """
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.progress import Progress
    from visfinder.cli.terminal import complain, say, say_json, tell
    from visfinder.finder.switching import use_encoder

    with opened_workspace() as workspace, Progress("Embedding", timed=True) as report:
        switched = use_encoder(workspace, name, report)
    problems = switched.problems
    if as_json:
        said = [{"where": one.where, "reason": one.reason} for one in problems]
        say_json({"name": switched.name, "embedded": switched.embedded, "problems": said})
    else:
        for problem in problems[:_SHOWN_PROBLEMS]:
            complain(str(problem))
        if len(problems) > _SHOWN_PROBLEMS:
            complain(f"and {len(problems) - _SHOWN_PROBLEMS:,} more; --json names all of them")
        counted = "1 picture" if len(problems) == 1 else f"{len(problems):,} pictures"
        unread = f", {counted} could not be read" if problems else ""
        say(f"{switched.name} is in use: {switched.embedded:,} products embedded now{unread}")
    if switched.overruled:
        tell("VISFINDER_ENCODER is set, and is used all the same until it no longer is")
    return 1 if problems else 0


@model.command()
@click.argument("name")
@as_json
def remove(name: str, as_json: bool) -> None:
    """Delete an added encoder and what was embedded with it; not the one in use."""
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.terminal import say, say_json
    from visfinder.finder.encoders import remove_encoder

    with opened_workspace() as workspace:
        removed = remove_encoder(workspace, name)
    if as_json:
        say_json({"removed": removed})
    else:
        say(f"{removed} is removed")

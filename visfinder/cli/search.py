"""`visfinder search PHOTO`: products that look like it."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from visfinder.cli.options import as_json, filtered, filters, profile, region

if TYPE_CHECKING:
    from visfinder.finder.photo import Photo
    from visfinder.finder.workspace import Workspace
    from visfinder.models import Answer, Filters, Region


@click.command(short_help="Find products that look like a photo.")
@click.argument("photo")
@region
@filtered
@click.option(
    "--explain",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Write into this new or empty folder a picture for each result: what in the photo (left) "
    "and in the product (right) speaks for it, pale to crimson, and against it, blue.",
)
@click.option("--no-taste", is_flag=True, help="Leave your ratings out of the order.")
@profile
@as_json
def search(
    photo: str,
    region: "Region | None",
    explain: Path | None,
    no_taste: bool,
    as_json: bool,
    **narrowing: Any,
) -> int:
    """Find products that look like PHOTO, a file or a link to a picture."""
    narrowed = replace(filters(**narrowing), by_taste=not no_taste)
    return print_search(photo, region, narrowed, as_json=as_json, explain=explain)


def print_search(
    photo: str,
    region: "Region | None",
    narrowed: "Filters",
    *,
    as_json: bool,
    explain: Path | None = None,
) -> int:
    """Search, print the answer, explain it in a folder if one is given; return the exit code.

    Raises:
        PhotoError, LinkError: if the photo cannot be read; then no database has been touched.
        click.UsageError: if the folder has something in it.
    """
    from visfinder.cli.answers import print_answer
    from visfinder.cli.opening import check_filters, opened_photo, opened_workspace
    from visfinder.finder.search import search as find

    if explain is not None:
        _check_empty(explain)
    opened = opened_photo(photo)
    code = 0
    with opened_workspace() as workspace:
        check_filters(workspace, narrowed)
        answer = find(workspace, opened, region=region, filters=narrowed)
        if explain is not None:
            code = _explain(workspace, opened, region, answer, explain)
    print_answer(answer, photo, as_json=as_json)
    return code


def _check_empty(folder: Path) -> None:
    """Refuse a folder in which something could be overwritten."""
    if folder.exists() and not folder.is_dir():
        raise click.UsageError(f"--explain “{folder}” is a file; name a new or empty folder")
    if folder.is_dir() and any(folder.iterdir()):
        raise click.UsageError(
            f"--explain “{folder}” has files in it, which are not overwritten; name a new or empty "
            "folder"
        )


def _explain(
    workspace: "Workspace",
    photo: "Photo",
    region: "Region | None",
    answer: "Answer",
    folder: Path,
) -> int:
    """Write the explanation; return 1 if some products' pictures could not be drawn."""
    from visfinder.cli.progress import Progress
    from visfinder.cli.terminal import complain, tell
    from visfinder.finder.explanation import write_explanation

    folder.mkdir(parents=True, exist_ok=True)
    with Progress("Explaining") as report:
        problems = write_explanation(workspace, photo, region, answer, folder, report)
    for problem in problems:
        complain(problem)
    tell(f"{len(answer.matches)} pictures and explanation.json are in {folder}")
    return 1 if problems else 0

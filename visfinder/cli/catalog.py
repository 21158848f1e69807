"""`visfinder catalog`: what is searched in."""

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import click

from visfinder.cli.options import as_json

_SHOWN_PROBLEMS: Final = 20


@click.group(short_help="List, add, remove and check catalogs.")
def catalog() -> None:
    """List, add, remove and check the catalogs that are searched."""


@catalog.command("list")
@as_json
def list_(as_json: bool) -> None:
    """List the catalogs."""
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.terminal import say, say_json
    from visfinder.finder.catalogs import list_catalogs

    with opened_workspace() as workspace:
        catalogs = list_catalogs(workspace)
    if as_json:
        records = [
            {
                "name": info.name,
                "source": info.source,
                "products": info.products,
                "imported_at": info.imported_at,
            }
            for info in catalogs
        ]
        say_json({"catalogs": records})
        return
    for info in catalogs:
        day = time.strftime("%Y-%m-%d", time.localtime(info.imported_at))
        source = f"from {info.source}, {day}" if info.source else "comes with visfinder"
        say(f"{info.name}: {info.products:,} products, {source}")


@catalog.command()
@click.argument("source", type=click.Path(path_type=Path))
@click.option("--name", default="", help="What to call it; the source's name by default.")
@as_json
def add(source: Path, name: str, as_json: bool) -> int:
    """Add a folder of pictures, a table (.csv, .tsv) or JSON Lines (.jsonl) as a catalog.

    Adding a source again brings its catalog up to date.  Rows that cannot be used are named and
    left out; the exit code is then 1.
    """
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.progress import Progress
    from visfinder.cli.terminal import say, say_json
    from visfinder.finder.catalogs import add_catalog

    with opened_workspace() as workspace, Progress("Importing") as report:
        imported = add_catalog(workspace, source, name, report)
    problems = [str(problem) for problem in imported.problems]
    if as_json:
        said = [{"where": one.where, "reason": one.reason} for one in imported.problems]
        say_json({"name": imported.name, "products": imported.products, "problems": said})
    else:
        _complain_of(problems)
        say(f"{imported.name}: {imported.products:,} products, {_counted(problems)}")
    return 1 if problems else 0


@catalog.command()
@click.argument("name")
@as_json
def remove(name: str, as_json: bool) -> None:
    """Remove a catalog; its source stays as it is, and so do your ratings."""
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.terminal import say, say_json
    from visfinder.finder.catalogs import remove_catalog

    with opened_workspace() as workspace:
        remove_catalog(workspace, name)
    if as_json:
        say_json({"removed": name})
    else:
        say(f"{name} is removed")


@catalog.command()
@click.argument("name")
@as_json
def check(name: str, as_json: bool) -> int:
    """Look at every product and picture of a catalog; the exit code is 1 if one is not in order."""
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.progress import Progress
    from visfinder.cli.terminal import say, say_json
    from visfinder.finder.catalogs import check_catalog

    with opened_workspace() as workspace, Progress("Checking") as report:
        problems = check_catalog(workspace, name, report)
    if as_json:
        say_json({"name": name, "problems": problems})
    else:
        _complain_of(problems)
        say(f"{name}: {_counted(problems)}" if problems else f"{name} is in order")
    return 1 if problems else 0


def _counted(problems: Sequence[str]) -> str:
    return "1 problem" if len(problems) == 1 else f"{len(problems):,} problems"


def _complain_of(problems: Sequence[str]) -> None:
    """Name the first problems on stderr and count the others."""
    from visfinder.cli.terminal import complain

    for problem in problems[:_SHOWN_PROBLEMS]:
        complain(problem)
    if len(problems) > _SHOWN_PROBLEMS:
        complain(f"and {len(problems) - _SHOWN_PROBLEMS:,} more; --json names all of them")

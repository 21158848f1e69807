"""`visfinder taste`: see it, carry it away, bring it in, forget it."""

import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from visfinder.cli.options import as_json
from visfinder.cli.taste_quiz import quiz

if TYPE_CHECKING:
    from visfinder.finder.taste import TasteSummary


@click.group(short_help="See, export, import and reset your taste.")
def taste() -> None:
    """See, export, import and reset what visfinder learned of your taste."""


taste.add_command(quiz)


@taste.command()
@as_json
def show(as_json: bool) -> None:
    """Say what your ratings amount to."""
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.terminal import say, say_json
    from visfinder.finder.taste import taste_summary

    with opened_workspace() as workspace:
        summary = taste_summary(workspace)
    if as_json:
        say_json(_record(summary))
        return
    for sentence in summary.words:
        say(sentence)


@taste.command()
@click.argument("file", type=click.Path(path_type=Path))
@as_json
def export(file: Path, as_json: bool) -> None:
    """Write every rating to FILE."""
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.terminal import say, say_json
    from visfinder.finder.taste import export_taste

    with opened_workspace() as workspace:
        ratings = export_taste(workspace, file)
    if as_json:
        say_json({"file": str(file), "ratings": ratings})
    else:
        say(f"{file}: {ratings:,} ratings")


@taste.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@as_json
def import_(file: Path, as_json: bool) -> None:
    """Add the ratings of an exported FILE; of two for one product the newer stays."""
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.terminal import say, say_json
    from visfinder.finder.taste import import_taste

    with opened_workspace() as workspace:
        changed = import_taste(workspace, file)
    if as_json:
        say_json({"file": str(file), "changed": changed})
    else:
        say(f"{changed:,} ratings changed")


@taste.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@as_json
def reset(yes: bool, as_json: bool) -> None:
    """Forget every rating, for good; in a terminal, after asking."""
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.terminal import say, say_json
    from visfinder.finder.taste import reset_taste, taste_summary

    with opened_workspace() as workspace:
        ratings = taste_summary(workspace).ratings
        if ratings and not yes and sys.stdin is not None and sys.stdin.isatty():
            question = f"Forget all {ratings:,} ratings for good? `taste export` keeps a copy."
            click.confirm(question, abort=True, err=True)
        reset_taste(workspace)
    if as_json:
        say_json({"forgotten": ratings})
    else:
        say(f"{ratings:,} ratings are forgotten")


def _record(summary: "TasteSummary") -> dict[str, object]:
    """Return the summary as JSON; products by catalog and id."""

    def ids(matches: object) -> list[dict[str, object]]:
        assert isinstance(matches, tuple)
        return [
            {
                "id": match.product.key.id,
                "catalog": match.product.key.catalog,
                "title": match.product.title,
                "stars": match.stars,
            }
            for match in matches
        ]

    return {
        "ratings": summary.ratings,
        "used": summary.used,
        "weight": round(summary.weight, 4),
        "liked": ids(summary.liked),
        "crossed": ids(summary.crossed),
        "colours": [asdict(one) for one in summary.colours],
        "categories": [asdict(one) for one in summary.categories],
        "materials": [asdict(one) for one in summary.materials],
        "price_band": asdict(summary.price_band) if summary.price_band else None,
        "words": list(summary.words),
    }

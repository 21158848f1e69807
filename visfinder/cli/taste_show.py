"""`visfinder taste show`: what visfinder believes of the shopper's taste, and what it rests on."""

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from visfinder.cli.options import as_json, profile

if TYPE_CHECKING:
    from visfinder.finder.taste import NamedTaste, TasteSummary
    from visfinder.finder.taste_edit import Kept
    from visfinder.finder.workspace import Workspace
    from visfinder.models import Match, ProductKey


@click.command()
@profile
@as_json
def show(as_json: bool) -> None:
    """Say what your ratings amount to, and what you hid, kept on boards and renamed."""
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.terminal import say, say_json
    from visfinder.finder.taste import taste_summary
    from visfinder.finder.taste_edit import kept

    with opened_workspace() as workspace:
        summary, rest = taste_summary(workspace), kept(workspace)
        record = _record(summary) | _kept_record(workspace, rest)
    if as_json:
        say_json(record)
        return
    for sentence in (*summary.words, *_sentences(rest)):
        say(sentence)


def _sentences(kept: "Kept") -> list[str]:
    found = []
    if hidden := len(kept.hidden):
        found.append("1 product is hidden." if hidden == 1 else f"{hidden:,} products are hidden.")
    if kept.boards:
        boards = ", ".join(f"{board} ({len(on)})" for board, on in kept.boards.items())
        found.append(f"On your boards: {boards}.")
    if kept.quiz:
        found.append(f"{kept.quiz:,} quiz answers count.")
    return found


def _record(summary: "TasteSummary") -> dict[str, object]:
    """Return the summary as JSON; products by catalog and id."""
    return {
        "ratings": summary.ratings,
        "used": summary.used,
        "weight": round(summary.weight, 4),
        "liked": [_match_record(match) for match in summary.liked],
        "crossed": [_match_record(match) for match in summary.crossed],
        "colours": [asdict(one) for one in summary.colours],
        "categories": [asdict(one) for one in summary.categories],
        "materials": [asdict(one) for one in summary.materials],
        "price_band": asdict(summary.price_band) if summary.price_band else None,
        "tastes": [_taste_record(taste) for taste in summary.tastes],
        "words": list(summary.words),
    }


def _taste_record(taste: "NamedTaste") -> dict[str, object]:
    return {
        "id": taste.key.id,
        "catalog": taste.key.catalog,
        "name": taste.name,
        "words": taste.words,
        "share": round(taste.share, 4),
        "muted": taste.muted,
        "products": [{"id": key.id, "catalog": key.catalog} for key in taste.products],
    }


def _match_record(match: "Match") -> dict[str, object]:
    key, title = match.product.key, match.product.title
    return {"id": key.id, "catalog": key.catalog, "title": title, "stars": match.stars}


def _kept_record(workspace: "Workspace", kept: "Kept") -> dict[str, object]:
    from visfinder.cli.undone_text import title_of

    def named(key: "ProductKey") -> dict[str, object]:
        return {"id": key.id, "catalog": key.catalog, "title": title_of(workspace, key)}

    return {
        "profile": kept.profile,
        "hidden": [named(key) for key in kept.hidden],
        "boards": [
            {"board": board, "products": [named(key) for key in on]}
            for board, on in kept.boards.items()
        ],
        "taste_edits": [
            named(edit.key) | {"name": edit.name, "muted": edit.muted, "deleted": edit.deleted}
            for edit in kept.edits
        ],
        "quiz": kept.quiz,
        "signs": kept.signs,
    }

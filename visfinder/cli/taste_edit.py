"""`visfinder taste edit`: correct what stands about a product, or take changes back."""

from typing import TYPE_CHECKING, Any, Final

import click

from visfinder.cli.options import as_json, profile

if TYPE_CHECKING:
    from visfinder.finder.taste_edit import About, Edits

_NONE: Final = "none"


@click.command()
@click.argument("product_id", required=False)
@click.option(
    "--stars",
    type=click.Choice(["1", "2", "3", "4", "5", _NONE]),
    help="Change the rating, or take it back with none.",
)
@click.option("--hide/--unhide", "hidden", default=None, help="Never show it, or show it again.")
@click.option("--board", "on", multiple=True, metavar="NAME", help="Put it on a board; repeatable.")
@click.option("--off-board", "off", multiple=True, metavar="NAME", help="Take it off a board.")
@click.option(
    "--name", metavar="TEXT", help="Of the taste it stands for: call it so; empty for the own name."
)
@click.option("--mute/--unmute", "muted", default=None, help="Of the taste: let it not count.")
@click.option(
    "--delete/--keep", "deleted", default=None, help="Of the taste: forget it, or take it back."
)
@click.option("--undo", is_flag=True, help="Take the newest change back instead, an import too.")
@click.option("--redo", is_flag=True, help="Bring back what the last --undo took instead.")
@profile
@as_json
def edit(product_id: str | None, undo: bool, redo: bool, as_json: bool, **given: Any) -> None:
    """Correct what stands about PRODUCT_ID: its rating, whether it is hidden, its boards.

    A named taste goes by the product that stands for it, which `visfinder taste show` names.
    """
    wanted = any(value not in (None, ()) for value in given.values())
    if undo or redo:
        if product_id is not None or wanted or (undo and redo):
            raise click.UsageError("--undo and --redo stand alone, without a product")
        _steer(as_json=as_json, redo=redo)
    elif product_id is None or not wanted:
        raise click.UsageError("edit needs a product id and what to change, such as --stars 3")
    else:
        _edit(product_id, given, as_json=as_json)


def _edit(product_id: str, given: dict[str, Any], *, as_json: bool) -> None:
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.terminal import say, say_json
    from visfinder.cli.undone_text import title_of
    from visfinder.finder.taste_edit import edit as change
    from visfinder.finder.taste_edit import find_known

    edits = _edits(**given)
    with opened_workspace() as workspace:
        about = change(workspace, find_known(workspace, product_id), edits)
        title = title_of(workspace, about.key)
    if as_json:
        say_json(_record(about, title))
    else:
        say(_sentence(about, title))


def _edits(stars: str | None, **given: Any) -> "Edits":
    from visfinder.finder.taste_edit import Edits

    return Edits(stars=None if stars is None else 0 if stars == _NONE else int(stars), **given)


def _sentence(about: "About", title: str) -> str:
    said = [f"rated {about.stars}" if about.stars else "not rated"]
    if about.hidden:
        said.append("hidden")
    if about.boards:
        said.append(f"on {', '.join(f'“{board}”' for board in about.boards)}")
    text = f"{title} ({about.key.catalog}:{about.key.id}) is {', '.join(said)}"
    if about.edit is not None:
        flags = [word for word in ("muted", "deleted") if getattr(about.edit, word)]
        named = f"is called “{about.edit.name}”" if about.edit.name else ""
        text += f"; the taste it stands for {' and '.join([*filter(None, [named]), *_is(flags)])}"
    return text if about.changes else f"{text} already; nothing has changed"


def _is(flags: list[str]) -> list[str]:
    return [f"is {' and '.join(flags)}"] if flags else []


def _record(about: "About", title: str) -> dict[str, object]:
    taste = about.edit
    return {
        "id": about.key.id,
        "catalog": about.key.catalog,
        "title": title,
        "changes": about.changes,
        "stars": about.stars,
        "hidden": about.hidden,
        "boards": list(about.boards),
        "taste": taste and {"name": taste.name, "muted": taste.muted, "deleted": taste.deleted},
    }


def _steer(*, as_json: bool, redo: bool) -> None:
    """Take the newest change back, or bring it back."""
    from visfinder.cli.rate import print_undone

    print_undone(as_json=as_json, redoing=redo)

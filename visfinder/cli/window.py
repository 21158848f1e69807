"""`visfinder [PHOTO]`: the window, or the terminal where there is no display."""

import importlib.util
import sys

import click

from visfinder.cli.commands import OpenWindow, names
from visfinder.cli.display import display_is_there
from visfinder.cli.options import chosen_home


@click.command(hidden=True)
@click.argument("photo", required=False)
@click.pass_context
def window(ctx: click.Context, photo: str | None) -> int:
    """Open the window, searching for PHOTO at once."""
    if photo is not None:
        _check_is_photo(photo)
    open_window: OpenWindow | None = ctx.obj
    if open_window is None or importlib.util.find_spec("PySide6") is None:
        _in_terminal(photo, "the window's library, PySide6, is not installed")
        return 0
    if not display_is_there(sys.platform):
        _in_terminal(photo, "there is no display to open a window on")
        return 0
    return open_window(chosen_home(), photo)


def _check_is_photo(photo: str) -> None:
    """Tell a mistyped command from a photo that is not there."""
    import difflib

    from visfinder.cli.goes_with import looks_like_photo

    if looks_like_photo(photo):
        return
    near = difflib.get_close_matches(photo, names(), n=1)
    hint = f"; did you mean “{near[0]}”?" if near else ""
    raise click.UsageError(f"“{photo[:80]}” is neither a command nor a photo that is there{hint}")


def _in_terminal(photo: str | None, why: str) -> None:
    """Answer in the terminal what the window would have shown first."""
    from visfinder.cli.terminal import tell
    from visfinder.models import Filters

    what = "the catalog" if photo is None else "what looks like your photo"
    tell(f"visfinder: {why}, so here is {what} in the terminal")
    if photo is not None:
        from visfinder.cli.search import print_search

        print_search(photo, None, Filters(), as_json=False)
        return
    from visfinder.cli.answers import print_answer
    from visfinder.cli.opening import opened_workspace
    from visfinder.finder.browse import browse

    with opened_workspace() as workspace:
        answer = browse(workspace)
    print_answer(answer, "", as_json=False)

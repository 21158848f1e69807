"""The list of commands, each imported only when it is called.

A first word that names no command is a photo: `visfinder sofa.jpg` opens the window with it.  A
photo that is called like a command is reached as `./search`.
"""

import importlib
from collections.abc import Callable
from typing import Final

import click

from visfinder import __version__
from visfinder.cli.options import profile
from visfinder.paths import Home

OpenWindow = Callable[[Home, str | None], int]  # the context's object: opens it with a photo

_MODULES: Final = {
    "search": "search",
    "goes-with": "goes_with",
    "for-you": "for_you",
    "rate": "rate",
    "embed": "embed",
    "catalog": "catalog",
    "model": "model",
    "taste": "taste",
    "train": "train",
    "eval": "evaluate",
    "doctor": "doctor",
}
_WINDOW: Final = "window"


class Commands(click.Group):
    """Finds a command's module by its name, and the window where the name is a photo's."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the help page."""
        return list(_MODULES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; each module holds one under its own name."""
        module = _MODULES.get(cmd_name)
        return None if module is None else _command(module)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Take the first word for a command, or else for a photo."""
        if args[0] in _MODULES:
            return super().resolve_command(ctx, args)
        # Behind `--` a photo may start with a dash.
        photo = ["--", *args] if args[0].startswith("-") else args
        return _WINDOW, _command(_WINDOW), photo


def _command(module: str) -> click.Command:
    command = getattr(importlib.import_module(f"visfinder.cli.{module}"), module)
    assert isinstance(command, click.Command)
    return command


def names() -> tuple[str, ...]:
    """Return the commands' names."""
    return tuple(_MODULES)


@click.group(
    cls=Commands,
    invoke_without_command=True,
    subcommand_metavar="[PHOTO] | COMMAND [ARGS]…",
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Ratings, catalogs and caches are kept in VISFINDER_HOME, if that is set; "
    "VISFINDER_PROFILE names a profile as --profile does.",
)
@profile
@click.version_option(__version__, message="visfinder %(version)s")
@click.pass_context
def visfinder(ctx: click.Context) -> int | None:
    """Find products from a photo, on your own machine.

    Without a command, the window opens; a PHOTO (a file or a link) is searched for at once.
    """
    if ctx.invoked_subcommand is None:
        code: int | None = ctx.invoke(_command(_WINDOW), photo=None)
        return code
    return None

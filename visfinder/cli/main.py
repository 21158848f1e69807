"""From a process's arguments to its exit code: the one place where errors end.

done                                             0
a photo, link, product, catalog or file failed   1   one line on stderr
wrong usage                                      2   one line on stderr
a part of visfinder or of the system failed      3   one line; a traceback only for our own bugs
Ctrl+C                                         130
"""

import contextlib
import os
import sys
from collections.abc import Sequence
from typing import Final

import click

from visfinder.cli.commands import OpenWindow, visfinder
from visfinder.cli.terminal import complain, plain
from visfinder.errors import BrokenPartError, Cancelled, UserError

DONE: Final = 0
SOME_FAILED: Final = 1
WRONG_USAGE: Final = 2
CANNOT_RUN: Final = 3
INTERRUPTED: Final = 130  # 128 + SIGINT, as shells expect


def run(arguments: Sequence[str], open_window: OpenWindow | None = None) -> int:
    """Run one command and return the exit code; nothing is raised.

    Args:
        arguments: the process's, without its name.
        open_window: opens the window with a photo or none and returns when it is closed; where
            None, the terminal answers.
    """
    for stream in (sys.stdout, sys.stderr):
        # File names on Linux are bytes; one that is no text must not stop the others' output.
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        return _run_telling(arguments, open_window)
    except BrokenPipeError:  # `visfinder search … | head`: the reader has what it wanted
        return DONE
    except (KeyboardInterrupt, Cancelled, click.Abort):
        complain("stopped; nothing is lost")
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - ours: a report with details, never a bare crash
        import traceback  # late: 20 ms that only a mistake needs

        traceback.print_exc()
        complain(f"this is a mistake in visfinder, please report it: {error!r}")
        return CANNOT_RUN
    finally:
        _settle_stdout()


def _run_telling(arguments: Sequence[str], open_window: OpenWindow | None) -> int:
    """Run one command; what was to be expected ends in one line and its code."""
    try:
        code = _invoke(arguments, open_window)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except BrokenPipeError:
        raise
    except click.ClickException as error:
        complain(_usage(error))
        return WRONG_USAGE
    except UserError as error:
        complain(str(error))
        return SOME_FAILED
    except (BrokenPartError, OSError, MemoryError) as error:
        complain(_system(error))
        return CANNOT_RUN


def _invoke(arguments: Sequence[str], open_window: OpenWindow | None) -> int:
    try:
        with visfinder.make_context("visfinder", list(arguments), obj=open_window) as context:
            code = visfinder.invoke(context)
    except click.exceptions.Exit as done:
        return done.exit_code
    return code if isinstance(code, int) else DONE


def _usage(error: click.ClickException) -> str:
    context = error.ctx if isinstance(error, click.UsageError) else None
    shown = context is not None and not context.command.hidden
    command = context.command_path if context is not None and shown else "visfinder"
    message = plain(error.format_message()).rstrip(".")
    return f"{message}; see {command} --help"


def _system(error: Exception) -> str:
    if isinstance(error, MemoryError):
        return "there is not enough memory; close other programs and try again"
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return str(error)


def _settle_stdout() -> None:
    """Discard what cannot be written: the interpreter would try again at exit, and complain."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except (OSError, ValueError):
        with contextlib.suppress(OSError, ValueError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, sys.stdout.fileno())
            os.close(nowhere)

"""`visfinder taste`: see it, correct it, carry it away, bring it in, forget it."""

import sys
import time
from pathlib import Path

import click

from visfinder.cli.options import as_json, profile
from visfinder.cli.taste_edit import edit
from visfinder.cli.taste_profiles import profiles
from visfinder.cli.taste_quiz import quiz
from visfinder.cli.taste_show import show


@click.group(short_help="See, correct, export, import and reset your taste; profiles.")
@profile
def taste() -> None:
    """See, correct, export, import and reset what visfinder learned of your taste."""


taste.add_command(show)
taste.add_command(edit)
taste.add_command(quiz)


@taste.command()
@click.argument("file", type=click.Path(path_type=Path))
@profile
@as_json
def export(file: Path, as_json: bool) -> None:
    """Write everything you rated, hid, kept on boards and answered to FILE."""
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.terminal import say, say_json
    from visfinder.finder.taste import export_taste

    with opened_workspace() as workspace:
        ratings = export_taste(workspace, file)
    if as_json:
        say_json({"file": str(file), "ratings": ratings})
    else:
        say(f"{file}: {ratings:,} ratings, and what else you did")


@taste.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Put it in the place of everything you did.")
@profile
@as_json
def import_(file: Path, replace: bool, as_json: bool) -> None:
    """Add what is in an exported FILE; of two ratings of one product the newer stays.

    `visfinder taste edit --undo` takes an import back.
    """
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.terminal import say, say_json
    from visfinder.finder.taste import import_taste

    with opened_workspace() as workspace:
        changed = import_taste(workspace, file, replacing=replace)
    if as_json:
        say_json({"file": str(file), "changed": changed, "replaced": replace})
        return
    entries = "1 entry" if changed == 1 else f"{changed:,} entries"
    say(f"{entries} of the file replaced everything" if replace else f"{entries} changed")


@taste.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--for-good", is_flag=True, help="Keep nothing aside; this cannot be undone.")
@click.option("--undo", is_flag=True, help="Bring back what the last reset took, within 30 days.")
@profile
@as_json
def reset(yes: bool, for_good: bool, undo: bool, as_json: bool) -> None:
    """Forget everything you did; in a terminal, after asking.

    It is kept aside for 30 days, in which --undo brings it back, and is deleted for good at the
    first start after them.
    """
    if undo and for_good:
        raise click.UsageError("--for-good is not to be undone")
    if undo:
        _restore(as_json=as_json)
    else:
        _reset(ask=not yes, for_good=for_good, as_json=as_json)


def _reset(*, ask: bool, for_good: bool, as_json: bool) -> None:
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.terminal import say, say_json
    from visfinder.finder.taste import reset_taste
    from visfinder.storage.forgotten import KEPT_S

    with opened_workspace() as workspace:
        ratings = len(workspace.profile.ratings())
        if ask and workspace.profile.events() and sys.stdin is not None and sys.stdin.isatty():
            _ask(workspace.profile_name, ratings, for_good=for_good)
        reset_taste(workspace, for_good=for_good)
    until = None if for_good else time.strftime("%Y-%m-%d", time.localtime(time.time() + KEPT_S))
    if as_json:
        say_json({"forgotten": ratings, "kept_until": until})
        return
    kept = f"; until {until}, `visfinder taste reset --undo` brings them back" if until else ""
    say(f"{ratings:,} ratings and all else you did are forgotten{kept}")


def _ask(name: str, ratings: int, *, for_good: bool) -> None:
    """Ask whether to forget a profile's content; Abort where the answer is no."""
    what = f"Forget all {ratings:,} ratings and all else that the profile “{name}” holds"
    if for_good:
        question = f"{what}, for good? `taste export` keeps a copy."
    else:
        question = (
            f"{what}? It is kept aside for 30 days, in which `visfinder taste reset --undo` brings "
            "it back, and is deleted for good at the first start after them."
        )
    click.confirm(question, abort=True, err=True)


def _restore(*, as_json: bool) -> None:
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.terminal import say, say_json
    from visfinder.finder.taste import restore_taste

    with opened_workspace() as workspace:
        restored = restore_taste(workspace)
        ratings = len(workspace.profile.ratings())
    if as_json:
        say_json({"restored": restored, "ratings": ratings})
    elif restored:
        say(f"Everything is back: {ratings:,} ratings, and all else you did")
    else:
        say("There is nothing to bring back: no reset of the last 30 days")


taste.add_command(profiles)

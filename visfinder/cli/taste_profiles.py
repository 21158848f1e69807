"""`visfinder taste profiles`: several shoppers on one machine."""

import sys
import time

import click

from visfinder.cli.options import as_json, chosen_home


@click.group(invoke_without_command=True)
@as_json
@click.pass_context
def profiles(ctx: click.Context, as_json: bool) -> None:
    """List, add, choose, rename and remove profiles, each with a taste of its own.

    The profile called guest is always there and forgets everything when visfinder ends.
    """
    if ctx.invoked_subcommand is None:
        _list(as_json=as_json)


@profiles.command("list")
@as_json
def list_(as_json: bool) -> None:
    """List the profiles, and those removed in the last 30 days."""
    _list(as_json=as_json)


@profiles.command()
@click.argument("name")
@click.option("--use", "use_it", is_flag=True, help="Make it current as well.")
@as_json
def add(name: str, use_it: bool, as_json: bool) -> None:
    """Make an empty profile called NAME."""
    from visfinder.finder.profiles import profiles_of

    known = profiles_of(chosen_home())
    made = known.add(name)
    if use_it:
        made = known.use(made.name)
    _done("added", made.name, f"The profile “{made.name}” is made{_used(made.current)}", as_json)


@profiles.command()
@click.argument("name")
@as_json
def use(name: str, as_json: bool) -> None:
    """Make the profile NAME current: for every command, and the window at its next start."""
    from visfinder.finder.profiles import profiles_of

    used = profiles_of(chosen_home()).use(name)
    _done("used", used.name, f"The profile “{used.name}” is used from now on", as_json)


@profiles.command()
@click.argument("name")
@click.argument("new")
@as_json
def rename(name: str, new: str, as_json: bool) -> None:
    """Call the profile NAME by the name NEW."""
    from visfinder.finder.profiles import profiles_of

    renamed = profiles_of(chosen_home()).rename(name, new)
    _done("renamed", renamed.name, f"The profile is called “{renamed.name}” now", as_json)


@profiles.command()
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--undo", is_flag=True, help="Bring it back, within 30 days of its removal.")
@as_json
def remove(name: str, yes: bool, undo: bool, as_json: bool) -> None:
    """Remove the profile NAME with its ratings; in a terminal, after asking.

    It is kept aside for 30 days, in which --undo brings it back, and is deleted for good at the
    first start after them.
    """
    from visfinder.finder.profiles import profiles_of

    known = profiles_of(chosen_home())
    if undo:
        back = known.bring_back(name)
        _done("restored", back.name, f"The profile “{back.name}” is back", as_json)
        return
    found = known.find(name)
    if not yes and sys.stdin is not None and sys.stdin.isatty():
        question = (
            f"Remove the profile “{found.name}” and its taste? It is kept aside for 30 days, in "
            "which --undo brings it back, and is deleted for good at the first start after them."
        )
        click.confirm(question, abort=True, err=True)
    removed = known.remove(found.name)
    until = _day(removed.until)
    text = (
        f"The profile “{removed.name}” is removed; until {until}, "
        f'`visfinder taste profiles remove "{removed.name}" --undo` brings it back'
    )
    if found.current:
        text += f". “{known.current().name}” is used from now on"
    _done("removed", removed.name, text, as_json, kept_until=until)


def _list(*, as_json: bool) -> None:
    from visfinder.cli.terminal import say, say_json
    from visfinder.finder.profiles import profiles_of

    known = profiles_of(chosen_home())
    there = [*known.all(), known.find("guest")]
    removed = known.removed()
    if as_json:
        say_json(
            {
                "profiles": [
                    {
                        "name": one.name,
                        "current": one.current,
                        "folder": None if one.folder is None else str(one.folder),
                    }
                    for one in there
                ],
                "removed": [{"name": one.name, "kept_until": _day(one.until)} for one in removed],
            }
        )
        return
    for one in there:
        forgets = "" if one.folder else " (forgets everything when visfinder ends)"
        say(f"{'*' if one.current else ' '} {one.name}{forgets}")
    for gone in removed:
        say(f"  {gone.name} (removed; kept until {_day(gone.until)})")


def _done(what: str, name: str, text: str, as_json: bool, **more: object) -> None:
    from visfinder.cli.terminal import say, say_json

    if as_json:
        say_json({what: name, **more})
    else:
        say(text)


def _used(current: bool) -> str:
    return " and used from now on" if current else ""


def _day(at: float) -> str:
    return time.strftime("%Y-%m-%d", time.localtime(at))

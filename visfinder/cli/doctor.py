"""`visfinder doctor`: is every part well, and if not, what to do."""

import click

from visfinder.cli.options import as_json


@click.command(short_help="Look at every part and say how it is.")
@as_json
def doctor(as_json: bool) -> int:
    """Look at every part of visfinder and say how it is; changes nothing.

    The exit code is 1 where something should be done.
    """
    from visfinder.cli.terminal import say, say_json
    from visfinder.finder.doctor import examine
    from visfinder.paths import home

    findings = examine(home())
    well = all(finding.ok for finding in findings)
    if as_json:
        parts = [{"part": one.part, "ok": one.ok, "text": one.text} for one in findings]
        say_json({"ok": well, "findings": parts})
    else:
        for finding in findings:
            say(f"{'✓' if finding.ok else '✗'} {finding.part}: {finding.text}")
    return 0 if well else 1

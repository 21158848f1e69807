"""`visfinder for-you`: products by taste."""

import click

from visfinder.cli.options import as_json, limit, profile


@click.command(short_help="Suggest products to your taste.")
@limit
@click.option(
    "--variety",
    type=click.FloatRange(0, 1),
    default=0.5,
    show_default=True,
    metavar="0..1",
    help="From 0, more of the same, to 1, show me something new.",
)
@profile
@as_json
def for_you(limit: int, variety: float, as_json: bool) -> None:
    """Suggest products to your taste, learned from your ratings."""
    from visfinder.cli.answers import print_answer
    from visfinder.cli.opening import opened_workspace
    from visfinder.finder.for_you import for_you as suggest
    from visfinder.models import Filters

    with opened_workspace() as workspace:
        answer = suggest(workspace, filters=Filters(limit=limit, variety=variety))
    print_answer(answer, "for you", as_json=as_json)

"""`visfinder rate`: rate a product, or take the last rating back."""

from typing import Final

import click

from visfinder.cli.options import as_json, profile

_NONE: Final = "none"


@click.command(short_help="Rate a product, or take a rating back.")
@click.argument("product_id", required=False)
@click.argument("stars", required=False, type=click.Choice(["1", "2", "3", "4", "5", _NONE]))
@click.option("--undo", is_flag=True, help="Take the newest change back instead.")
@profile
@as_json
def rate(product_id: str | None, stars: str | None, undo: bool, as_json: bool) -> None:
    """Rate PRODUCT_ID from 1 (not for me, never show it again) to 5 (love it), or none."""
    if undo:
        if product_id is not None:
            raise click.UsageError("--undo takes the newest change back and needs no product")
        print_undone(as_json=as_json)
    elif product_id is None or stars is None:
        raise click.UsageError("rate needs a product id and 1 to 5 or none")
    else:
        _rate(product_id, None if stars == _NONE else int(stars), as_json=as_json)


def _rate(product_id: str, stars: int | None, *, as_json: bool) -> None:
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.terminal import say, say_json
    from visfinder.cli.undone_text import rating_text
    from visfinder.finder.product import find_product
    from visfinder.finder.rating import rate as give

    with opened_workspace() as workspace:
        key = find_product(workspace, product_id)
        give(workspace, key, stars)
        title = workspace.product(key).title
    if as_json:
        say_json({"id": key.id, "catalog": key.catalog, "title": title, "stars": stars})
    else:
        say(rating_text(title, key, stars))


def print_undone(*, as_json: bool, redoing: bool = False) -> None:
    """Take the newest change back, or the last undo of one, and print what stands now."""
    from visfinder.cli.opening import opened_workspace
    from visfinder.cli.terminal import say, say_json
    from visfinder.cli.undone_text import nothing_text, title_of, undone_record, undone_text
    from visfinder.finder.rating import redo, undo

    with opened_workspace() as workspace:
        done = (redo if redoing else undo)(workspace)
        title = "" if done is None or done.key is None else title_of(workspace, done.key)
    if as_json:
        say_json(undone_record(done, title, redoing=redoing))
    elif done is None:
        say(nothing_text(redoing=redoing))
    else:
        say(undone_text(done, title, redoing=redoing))

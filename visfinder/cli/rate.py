"""`visfinder rate`: rate a product, or take the last rating back."""

from typing import Final

import click

from visfinder.cli.options import as_json

_NONE: Final = "none"


@click.command(short_help="Rate a product, or take a rating back.")
@click.argument("product_id", required=False)
@click.argument("stars", required=False, type=click.Choice(["1", "2", "3", "4", "5", _NONE]))
@click.option("--undo", is_flag=True, help="Take the newest rating back instead.")
@as_json
def rate(product_id: str | None, stars: str | None, undo: bool, as_json: bool) -> None:
    """Rate PRODUCT_ID from 1 (not for me, never show it again) to 5 (love it), or none."""
    from visfinder.cli.terminal import say, say_json

    if undo:
        if product_id is not None:
            raise click.UsageError("--undo takes the newest rating back and needs no product")
        record = _undone()
    elif product_id is None or stars is None:
        raise click.UsageError("rate needs a product id and 1 to 5 or none")
    else:
        record = _rated(product_id, None if stars == _NONE else int(stars))
    if as_json:
        say_json(record)
        return
    if record["id"] is None:
        say("There is nothing to undo")
        return
    given = f"rated {record['stars']}" if record["stars"] else "not rated"
    say(f"{record['title']} ({record['catalog']}:{record['id']}) is {given} now")


def _rated(product_id: str, stars: int | None) -> dict[str, object]:
    from visfinder.cli.opening import opened_workspace
    from visfinder.finder.product import find_product
    from visfinder.finder.rating import rate as give

    with opened_workspace() as workspace:
        key = find_product(workspace, product_id)
        give(workspace, key, stars)
        title = workspace.product(key).title
    return {"id": key.id, "catalog": key.catalog, "title": title, "stars": stars}


def _undone() -> dict[str, object]:
    from visfinder.cli.opening import opened_workspace
    from visfinder.errors import ProductError
    from visfinder.finder.rating import undo

    with opened_workspace() as workspace:
        undone = undo(workspace)
        if undone is None:
            return {"id": None, "catalog": None, "title": None, "stars": None}
        try:
            title = workspace.product(undone.key).title
        except ProductError:  # its catalog has been removed since
            title = "A product"
    key = undone.key
    return {"id": key.id, "catalog": key.catalog, "title": title, "stars": undone.stars}

"""`visfinder goes-with`: products that suit a photo, a product, or a look of several."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from visfinder.cli.options import as_json, filtered, filters, profile, region

if TYPE_CHECKING:
    from visfinder.finder.complete_look import Budget
    from visfinder.finder.photo import Photo
    from visfinder.finder.workspace import Workspace
    from visfinder.models import ProductKey, Region

_ONLY_COMPLETE = ("budget", "slots", "locks")


def _budget(ctx: click.Context, param: click.Parameter, value: str | None) -> "Budget | None":
    """Read "500", "500 EUR" or "€500"."""
    if value is None:
        return None
    from visfinder.errors import UserError
    from visfinder.feeds.price import parse_price
    from visfinder.finder.complete_look import Budget

    try:
        return Budget(*parse_price(value))
    except (ValueError, UserError) as error:
        raise click.BadParameter(f"{error}; say it as in 500 or “500 EUR”") from None


@click.command(short_help="Find products that go with a photo or product, or complete a look.")
@click.argument("photos_or_product_ids", nargs=-1, required=True)
@region
@click.option(
    "--same-category",
    is_flag=True,
    help="Let the categories of what is asked from answer, too; its variants never do.",
)
@click.option(
    "--complete",
    is_flag=True,
    help="Choose one best set across categories instead, whose products suit each other as well.",
)
@click.option(
    "--budget",
    callback=_budget,
    metavar="PRICE",
    help="The most that the set may cost, as in 500 or “500 EUR”; what is locked counts.",
)
@click.option(
    "--slots",
    type=click.IntRange(1, 12),
    default=5,
    show_default=True,
    metavar="N",
    help="Products in the set, locked ones included.",
)
@click.option(
    "--lock",
    "locks",
    multiple=True,
    metavar="ID",
    help="A product that is in the set, whatever else is chosen; may be repeated.",
)
@filtered
@profile
@as_json
def goes_with(
    photos_or_product_ids: tuple[str, ...],
    region: "Region | None",
    same_category: bool,
    complete: bool,
    budget: "Budget | None",
    slots: int,
    locks: tuple[str, ...],
    as_json: bool,
    **narrowing: Any,
) -> None:
    """Find products of other kinds that go with a photo, or with a product by its id.

    Several photos and ids are a look: what is found goes with all of them. With --complete, the
    answer is one set of products that completes it.
    """
    from visfinder.cli.answers import print_answer
    from visfinder.cli.look_text import print_look
    from visfinder.cli.opening import check_filters, opened_workspace
    from visfinder.finder.complete_look import complete_look
    from visfinder.finder.goes_with import goes_with as find
    from visfinder.finder.product import find_product

    _check(photos_or_product_ids, region, complete=complete)
    narrowed = filters(**narrowing)
    with opened_workspace() as workspace:
        check_filters(workspace, narrowed)
        query = [_photo_or_product(workspace, text) for text in photos_or_product_ids]
        chosen: dict[str, Any] = {
            "region": region,
            "filters": narrowed,
            "same_category": same_category,
        }
        if complete:
            keys = [find_product(workspace, text) for text in locks]
            look = complete_look(
                workspace, query, slots=slots, budget=budget, locked=keys, **chosen
            )
            print_look(look, photos_or_product_ids, as_json=as_json)
            return
        answer = find(workspace, query, **chosen)
    print_answer(answer, " + ".join(photos_or_product_ids), as_json=as_json)


def _check(texts: tuple[str, ...], region: "Region | None", *, complete: bool) -> None:
    """Refuse options that do not go together."""
    if region is not None and len(texts) > 1:
        raise click.UsageError("--region is a part of one photo, and there are several")
    context = click.get_current_context()
    for option in _ONLY_COMPLETE:
        source = context.get_parameter_source(option)
        if source is click.core.ParameterSource.COMMANDLINE and not complete:
            name = "lock" if option == "locks" else option
            raise click.UsageError(f"--{name} is for a set; add --complete")


def _photo_or_product(workspace: "Workspace", text: str) -> "Photo | ProductKey":
    """Take the text for a photo where there is such a file or it is a link, else for a product."""
    from visfinder.cli.opening import opened_photo
    from visfinder.errors import ProductError
    from visfinder.finder.product import find_product

    if looks_like_photo(text):
        return opened_photo(text)
    try:
        return find_product(workspace, text)
    except ProductError as error:
        if Path(text).suffix or "/" in text:  # meant as a file: say what is wrong with that
            return opened_photo(text)
        raise error from None


def looks_like_photo(text: str) -> bool:
    """Tell whether a file of this name is there, or the text is a link."""
    if text.casefold().startswith(("http://", "https://", "file:", "data:")):
        return True
    try:
        return Path(text).expanduser().exists()
    except (OSError, ValueError, RuntimeError):  # too long, a NUL, no home folder
        return False

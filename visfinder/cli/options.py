"""Options that several commands share, and what their values become."""

import math
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

if TYPE_CHECKING:
    from visfinder.models import Filters, Region
    from visfinder.paths import Home

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

_MOST_RESULTS: Final = 10_000

as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
limit = click.option(
    "--limit",
    type=click.IntRange(1, _MOST_RESULTS),
    default=24,
    show_default=True,
    metavar="N",
    help="The most products to show.",
)
_PROFILE: Final = "visfinder.profile"


def _keep_profile(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    if value is not None:
        ctx.meta[_PROFILE] = value


profile = click.option(
    "--profile",
    metavar="NAME",
    expose_value=False,
    callback=_keep_profile,
    help="Use this profile, not the current one; guest forgets everything.",
)


def chosen_home() -> "Home":
    """Return the shopper's folders, with the profile that --profile asks for."""
    from visfinder.paths import home

    context = click.get_current_context(silent=True)
    name = None if context is None else context.meta.get(_PROFILE)
    return home() if name is None else replace(home(), profile=name)


_FILTERS: Final = (
    click.option(
        "--category",
        "categories",
        multiple=True,
        help="Only this category or kind of product; may be repeated.",
    ),
    click.option(
        "--colour",
        "--color",
        "colours",
        multiple=True,
        help="Only things of this colour; may be repeated.",
    ),
    click.option("--min-price", type=float, metavar="N", help="Only products from this price."),
    click.option("--max-price", type=float, metavar="N", help="Only products up to this price."),
    click.option(
        "--catalog",
        "catalogs",
        multiple=True,
        metavar="NAME",
        help="Only products of this catalog; may be repeated.",
    ),
)


def _region(ctx: click.Context, param: click.Parameter, value: str | None) -> "Region | None":
    """Read X,Y,W,H."""
    if value is None:
        return None
    from visfinder.models import Region

    try:
        left, top, width, height = (float(part) for part in value.split(","))
    except ValueError:
        raise click.BadParameter(f"“{value}” is not four numbers such as 0.1,0.2,0.5,0.5") from None
    try:
        return Region(left, top, width, height)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


region = click.option(
    "--region",
    callback=_region,
    metavar="X,Y,W,H",
    help="Search with this part of the photo only, in fractions from 0 to 1 of its size.",
)


def filtered(command: Decorated) -> Decorated:
    """Add the options that narrow an answer; the command hands their values to `filters`."""
    for option in reversed((limit, *_FILTERS)):
        command = option(command)
    return command


def filters(
    limit: int,
    categories: tuple[str, ...],
    colours: tuple[str, ...],
    min_price: float | None,
    max_price: float | None,
    catalogs: tuple[str, ...],
) -> "Filters":
    """Return the filters that the options describe.

    Raises:
        click.UsageError: if no price can be between the two.
    """
    from visfinder.models import Filters

    for name, price in (("--min-price", min_price), ("--max-price", max_price)):
        if price is not None and not (math.isfinite(price) and price >= 0):
            raise click.UsageError(f"{name} is a number from 0, not {price}")
    if min_price is not None and max_price is not None and min_price > max_price:
        raise click.UsageError(f"no price is from {min_price:g} and up to {max_price:g}")
    return Filters(limit, categories, colours, min_price, max_price, catalogs)

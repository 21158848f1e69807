"""`visfinder search PHOTO`: products that look like it."""

from typing import TYPE_CHECKING, Any

import click

from visfinder.cli.options import as_json, filtered, filters, region

if TYPE_CHECKING:
    from visfinder.models import Filters, Region


@click.command(short_help="Find products that look like a photo.")
@click.argument("photo")
@region
@filtered
@as_json
def search(photo: str, region: "Region | None", as_json: bool, **narrowing: Any) -> None:
    """Find products that look like PHOTO, a file or a link to a picture."""
    print_search(photo, region, filters(**narrowing), as_json=as_json)


def print_search(
    photo: str, region: "Region | None", narrowed: "Filters", *, as_json: bool
) -> None:
    """Search and print the answer.

    Raises:
        PhotoError, LinkError: if the photo cannot be read; then no database has been touched.
    """
    from visfinder.cli.answers import print_answer
    from visfinder.cli.opening import check_filters, opened_photo, opened_workspace
    from visfinder.finder.search import search as find

    opened = opened_photo(photo)
    with opened_workspace() as workspace:
        check_filters(workspace, narrowed)
        answer = find(workspace, opened, region=region, filters=narrowed)
    print_answer(answer, photo, as_json=as_json)

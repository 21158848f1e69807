"""`visfinder goes-with`: products that suit a photo or a product."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from visfinder.cli.options import as_json, filtered, filters, profile, region

if TYPE_CHECKING:
    from visfinder.finder.photo import Photo
    from visfinder.finder.workspace import Workspace
    from visfinder.models import ProductKey, Region


@click.command(short_help="Find products that go with a photo or product.")
@click.argument("photo_or_product_id")
@region
@filtered
@profile
@as_json
def goes_with(
    photo_or_product_id: str, region: "Region | None", as_json: bool, **narrowing: Any
) -> None:
    """Find products of other kinds that go with a photo, or with a product by its id."""
    from visfinder.cli.answers import print_answer
    from visfinder.cli.opening import check_filters, opened_workspace
    from visfinder.finder.goes_with import goes_with as find

    narrowed = filters(**narrowing)
    with opened_workspace() as workspace:
        check_filters(workspace, narrowed)
        query = _photo_or_product(workspace, photo_or_product_id)
        answer = find(workspace, query, region=region, filters=narrowed)
    print_answer(answer, photo_or_product_id, as_json=as_json)


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

"""Opening what a command works on: the shopper's folders, a photo."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from visfinder.cli.options import chosen_home
from visfinder.cli.progress import Progress
from visfinder.cli.terminal import tell

if TYPE_CHECKING:
    from visfinder.finder.photo import Photo
    from visfinder.finder.workspace import Workspace
    from visfinder.models import Filters


@contextmanager
def opened_workspace() -> Iterator["Workspace"]:
    """Open the shopper's workspace and close it afterwards; its notices go to stderr."""
    from visfinder.finder.workspace import Workspace

    with Progress("Looking at the catalogs") as report:
        workspace = Workspace.open(chosen_home(), report=report)
    with workspace:
        for notice in workspace.notices:
            tell(notice)
        yield workspace


def check_filters(workspace: "Workspace", narrowed: "Filters") -> None:
    """Refuse a catalog that is not there, and mention a colour that has no meaning of its own.

    Raises:
        CatalogError: if there is no catalog of a name that the filters ask for.
    """
    from visfinder.errors import CatalogError
    from visfinder.finder.catalogs import list_catalogs
    from visfinder.imaging.colour_names import known_colours, parse_colour

    if narrowed.catalogs:
        there = [info.name for info in list_catalogs(workspace)]
        folded = {name.casefold() for name in there}
        for name in narrowed.catalogs:
            if name.casefold() not in folded:
                names = ", ".join(f"“{one}”" for one in there)
                raise CatalogError(f"there is no catalog “{name}”; there are {names}")
    for word in narrowed.colours:
        if not parse_colour(word):
            known = ", ".join(known_colours())
            tell(f"“{word}” is looked for in the shops' own words only; colours known: {known}")


def opened_photo(photo: str) -> "Photo":
    """Open a photo from a path or a link.

    Raises:
        PhotoError, LinkError: if it cannot be read.
    """
    from visfinder.finder.photo import open_photo

    return open_photo(photo)

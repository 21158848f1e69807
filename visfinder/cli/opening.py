"""Opening what a command works on: the shopper's folders, a photo."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from visfinder.cli.progress import Progress
from visfinder.cli.terminal import tell

if TYPE_CHECKING:
    from visfinder.finder.photo import Photo
    from visfinder.finder.workspace import Workspace


@contextmanager
def opened_workspace() -> Iterator["Workspace"]:
    """Open the shopper's workspace and close it afterwards; its notices go to stderr."""
    from visfinder.finder.workspace import Workspace
    from visfinder.paths import home

    with Progress("Looking at the catalogs") as report:
        workspace = Workspace.open(home(), report=report)
    with workspace:
        for notice in workspace.notices:
            tell(notice)
        yield workspace


def opened_photo(photo: str) -> "Photo":
    """Open a photo from a path or a link.

    Raises:
        PhotoError, LinkError: if it cannot be read.
    """
    from visfinder.finder.photo import open_photo

    return open_photo(photo)

"""The shopper's catalogs: add one, list them, check one, remove one."""

from dataclasses import dataclass
from pathlib import Path

from visfinder.feeds.source import Problem
from visfinder.finder.workspace import Workspace
from visfinder.models import CatalogInfo
from visfinder.progress import Report, silent


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a catalog source.

    Attributes:
        products: how many are in the catalog now.
        problems: rows and pictures that were left out or are incomplete, and why.
    """

    name: str
    products: int
    problems: tuple[Problem, ...]


def list_catalogs(workspace: Workspace) -> list[CatalogInfo]:
    """Return the catalogs, the bundled one first."""
    raise NotImplementedError


def add_catalog(
    workspace: Workspace, source: Path, name: str = "", report: Report = silent
) -> Imported:
    """Import a folder of pictures or a CSV/JSONL file as a catalog; again, to bring it up to date.

    Pictures are embedded in batches and kept by their content, so a second run after a cancel, a
    crash or a changed source embeds only what is new.  The products appear when all is done.

    Args:
        workspace: where it goes.
        source: the folder or file.
        name: what to call it; taken from the source's name when empty.
        report: told of every picture.

    Raises:
        CatalogError: the source cannot be read, the name is reserved or stands for another source.
        EncoderError: the encoder cannot be loaded.
        Cancelled: `report` raised it; the catalog is as it was before.
    """
    raise NotImplementedError


def remove_catalog(workspace: Workspace, name: str) -> None:
    """Forget a catalog; its source and the shopper's ratings stay as they are.

    Raises:
        CatalogError: there is no such catalog, or it is the bundled one.
    """
    raise NotImplementedError


def check_catalog(workspace: Workspace, name: str, report: Report = silent) -> list[str]:
    """Look at every product of a catalog and return its problems in words; empty: all is well.

    Raises:
        CatalogError: there is no such catalog.
        Cancelled: `report` raised it.
    """
    raise NotImplementedError

"""The catalog that visfinder carries."""

from pathlib import Path

from visfinder.feeds.feed import Feed
from visfinder.feeds.source import read_source
from visfinder.models import BUNDLED

RECORDS = "products.jsonl"  # in the bundled catalog's folder, one product a line


def read_bundled(folder: Path) -> Feed:
    """Read the bundled catalog: `products.jsonl` and the pictures beside it.

    Raises:
        CatalogError: if it is missing or cannot be read.
    """
    return read_source(folder / RECORDS, BUNDLED)

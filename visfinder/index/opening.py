"""Opens the nearest-neighbour index: a checked generation, a new one, or exact search."""

from pathlib import Path

from visfinder.index.neighbours import ProductIndex
from visfinder.models import Vectors


def open_index(folder: Path, vectors: Vectors, state: str) -> ProductIndex:
    """Return an index over `vectors`; it never fails, since exact search needs no file.

    Args:
        folder: where index files are kept; a cache that may be deleted at any time.
        vectors: (N, D), float32, unit rows; N may be 0.
        state: changes whenever the catalogs do (`CatalogStore.state`).
    """
    raise NotImplementedError

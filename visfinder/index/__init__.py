"""Nearest neighbours: annoy behind a manifest, exact search beside it."""

from visfinder.index.neighbours import ProductIndex
from visfinder.index.opening import open_index

__all__ = ["ProductIndex", "open_index"]

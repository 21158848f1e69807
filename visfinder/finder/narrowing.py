"""Narrowing: which products the shopper's filters leave."""

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.shelf import Shelf
from visfinder.models import Filters

EVERYTHING = Filters()


def is_open(filters: Filters) -> bool:
    """Tell whether filters leave everything (they may still limit how many are shown)."""
    return (
        not (filters.categories or filters.colours or filters.catalogs)
        and filters.min_price is None
        and filters.max_price is None
    )


def left_by(filters: Filters, shelf: Shelf) -> NDArray[np.bool_]:
    """Return which products the filters leave, (N,).

    A product without a price is left out where a price is asked for: it cannot be promised.
    """
    left = np.ones(len(shelf), bool)
    if filters.categories:
        wanted = [any(kind.is_a(name) for name in filters.categories) for kind in shelf.kinds]
        left &= np.array(wanted, bool)[shelf.kind_codes]
    if filters.catalogs:
        names = {name.casefold() for name in filters.catalogs}
        named = [catalog.casefold() in names for catalog in shelf.catalogs[0]]
        left &= np.array(named, bool)[shelf.catalogs[1]]
    if filters.min_price is not None or filters.max_price is not None:
        low = -np.inf if filters.min_price is None else filters.min_price
        high = np.inf if filters.max_price is None else filters.max_price
        left &= (low <= shelf.prices) & (shelf.prices <= high)  # false for nan
    if filters.colours:
        left &= np.any([shelf.answers_colour(name) for name in filters.colours], axis=0)
    return left

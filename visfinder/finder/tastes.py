"""The several tastes of one shopper, and what the shopper changed of them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from visfinder.models import ProductKey
from visfinder.storage.standing import TasteEdit
from visfinder.taste.clusters import medoid
from visfinder.taste.groups import taste_groups
from visfinder.taste.items import Items


@dataclass(frozen=True, slots=True, eq=False)
class Liked:
    """What was liked, the newest first.

    Attributes:
        rows: (n,) of the shelf.
        keys: of each product.
        at: (n,) POSIX seconds.
    """

    rows: NDArray[np.int64]
    keys: tuple[ProductKey, ...]
    at: NDArray[np.float64]

    def take(self, kept: NDArray[np.bool_]) -> "Liked":
        """Return some of them."""
        keys = tuple(key for key, keep in zip(self.keys, kept, strict=True) if keep)
        return Liked(self.rows[kept], keys, self.at[kept])


@dataclass(frozen=True, slots=True, eq=False)
class Taste:
    """One taste.

    Attributes:
        medoid: the row that is most like all others of it.
        rows: (n,) of what was liked by it, the newest first.
        name: the shopper's own; empty where there is none.
        muted: whether it is kept, but counts for nothing now.
        edited: the product that its newest edit hangs on; None where it was never edited.
    """

    medoid: int
    rows: NDArray[np.int64]
    name: str
    muted: bool
    edited: ProductKey | None


def tastes_of(liked: Liked, items: Items, edits: Mapping[ProductKey, TasteEdit]) -> list[Taste]:
    """Return the tastes in what was liked, the one with the most of it first.

    A deleted taste takes with it what was liked by it until then: that is left out here, and what
    remains is grouped anew.

    Args:
        liked: n products.
        items: the same as a taste compares them.
        edits: by a product of the taste that they are about.
    """
    groups, apart = taste_groups(items)
    deleted = _deleted(liked, groups, edits)
    if deleted.any():
        liked, items = liked.take(~deleted), items.take(np.flatnonzero(~deleted))
        groups, apart = taste_groups(items)
    tastes = []
    for group in range(int(groups.max(initial=-1)) + 1):
        members = np.flatnonzero(groups == group)
        about = [edits[liked.keys[at]] for at in members if liked.keys[at] in edits]
        newest = max(about, key=lambda edit: edit.at, default=None)
        row = int(liked.rows[medoid(apart, members)])
        taste = Taste(row, liked.rows[members], "", muted=False, edited=None)
        if newest is not None:
            taste = replace(taste, name=newest.name, muted=newest.muted, edited=newest.key)
        tastes.append(taste)
    return tastes


def _deleted(
    liked: Liked, groups: NDArray[np.int64], edits: Mapping[ProductKey, TasteEdit]
) -> NDArray[np.bool_]:
    """Return what went with a deleted taste, (n,)."""
    gone = np.zeros(len(liked.rows), bool)
    for at, key in enumerate(liked.keys):
        edit = edits.get(key)
        if edit is not None and edit.deleted:
            gone |= (groups == groups[at]) & (liked.at <= edit.at)
    return gone

"""Slots: which kinds of product a look still wants, best first, and who may fill them."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.codes import times_before
from visfinder.finder.pair_context import Context
from visfinder.finder.pair_reasons import Paired
from visfinder.finder.shelf import Shelf
from visfinder.pairing.branches import STRANGERS

OFFERED = 24  # products that a slot is filled from
COLOURWAYS = 3  # of one design among them


def slots_of(
    shelf: Shelf, contexts: Sequence[Context], paired: Paired, most: int
) -> list[NDArray[np.int64]]:
    """Return the places in `paired` that may fill each slot, best first, the best slot first.

    A slot is a kind of product.  The next one is always the kind that is wanted most by whoever
    wants it least, of what is asked from and of the slots before: a second shirt is wanted by the
    trousers, but not by the shirt.

    Args:
        shelf: the products.
        contexts: what is asked from.
        paired: all products that go with it, best first.
        most: how many slots there are at most.
    """
    codes = shelf.kind_codes[paired.pairs.rows]
    left = list(dict.fromkeys(codes.tolist()))
    wanted = [context.beside for context in contexts]
    chosen: list[int] = []
    while left and len(chosen) < most:
        beside = np.array(wanted)[:, left]  # (those who want, kinds left)
        code = left[int(np.lexsort((-beside.mean(axis=0), -beside.min(axis=0)))[0])]
        if chosen and beside[:, left.index(code)].min() <= STRANGERS:
            break  # nobody misses what is left
        chosen.append(code)
        wanted.append(shelf.prior.beside(code))
        left = [other for other in left if not shelf.kinds[other].same_as(shelf.kinds[code])]
        left = [other for other in left if other != code]
    return [_offered(shelf, paired, np.flatnonzero(codes == code)) for code in chosen]


def _offered(shelf: Shelf, paired: Paired, places: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the best places of one slot, few of one design."""
    ordered = places[np.argsort(-paired.adds[places].sum(axis=1), kind="stable")]
    designs = shelf.designs[paired.pairs.rows[ordered]]
    kept = (designs < 0) | (times_before(designs) < COLOURWAYS)
    return ordered[kept][:OFFERED]

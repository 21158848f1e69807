"""Pairs: what the goes-with rule says of each product."""

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.pair_context import Context
from visfinder.finder.shelf import Shelf
from visfinder.pairing.harmony import harmony
from visfinder.pairing.palettes import pack
from visfinder.pairing.rule import Parts, price_band

Rows = NDArray[np.int64]


def parts_of(shelf: Shelf, context: Context, rows: Rows) -> tuple[Parts, NDArray[np.int64]]:
    """Return the parts of the rule for some products, and the leading harmony of each, (M,)."""
    palette = pack([context.question.swatches])
    colour, leading = harmony(palette, shelf.palettes[rows])
    look = np.zeros(len(shelf), np.float32)
    for name, strength in context.strength.items():
        members = shelf.looks[name]
        look[members] = np.maximum(look[members], strength)
    parts = Parts(
        look=look[rows],
        pair=context.beside[shelf.kind_codes[rows]],
        colour=colour,
        price=price_band(context.price_rank, shelf.price_ranks[rows]),
    )
    return parts, leading

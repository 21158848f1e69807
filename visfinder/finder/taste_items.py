"""The products of a shelf as a taste compares them.

Colour is read off the picture and off the record, half and half: a record that says "navy" is right
about the colourway, and a picture knows how navy.  Kinds and prices are the record's.
"""

import zlib
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.imaging.colour_names import known_colours, parse_colour
from visfinder.imaging.named_shares import named_shares
from visfinder.models import Product, Vectors
from visfinder.pairing.kinds import Kind, singular
from visfinder.pairing.palettes import CHROMA, HUE, LIGHTNESS, SHARE, Palettes
from visfinder.pairing.traits import unit
from visfinder.taste.items import Items

# Parts of category paths are hashed to so many places (Weinberger et al. 2009), so that a shop with
# ten thousand categories costs no more than one with ten; two parts rarely meet.
_PLACES: Final = 256


def taste_items(
    products: Sequence[Product],
    vectors: Vectors,
    palettes: Palettes,
    kinds: Sequence[Kind],
    kind_codes: NDArray[np.int64],
    price_ranks: NDArray[np.float32],
) -> Items:
    """Return the M products that have a vector, the first of N, as a taste compares them.

    Args:
        products: N of them.
        vectors: (M, D) unit rows.
        palettes: (N, 5, 4).
        kinds: K different ones.
        kind_codes: (N,).
        price_ranks: (N,) 0..1 among those of its kind, nan where there is no price.
    """
    searchable = len(vectors)
    measured = palettes[:searchable]
    seen = named_shares(measured[..., [LIGHTNESS, CHROMA, HUE]], measured[..., SHARE])
    colours = unit(unit(seen) + _recorded(products[:searchable], seen.shape[1]))
    return Items(
        vectors,
        colours,
        kind_codes[:searchable],
        _kind_rows(kinds),
        _prices(price_ranks[:searchable]),
    )


def _recorded(products: Sequence[Product], names: int) -> NDArray[np.float32]:
    """Return the colour each record tells, (N, names), a unit row, or zeros where it tells none."""
    places = {name: place for place, name in enumerate(known_colours())}
    told: dict[str, list[int]] = {}
    rows = np.zeros((len(products), names), np.float32)
    for row, product in enumerate(products):
        if product.colour:
            if product.colour not in told:
                told[product.colour] = [places[name] for name in parse_colour(product.colour)]
            rows[row, told[product.colour]] = 1
    return unit(rows)


def _kind_rows(kinds: Sequence[Kind]) -> NDArray[np.float32]:
    """Return the hashed parts of each kind's path, its name the last, (K, _PLACES), unit rows."""
    rows = np.zeros((max(len(kinds), 1), _PLACES), np.float32)
    for row, kind in enumerate(kinds):
        path = ""
        parts = [singular(part) for part in kind.parts] + [f"= {kind.noun}" if kind.noun else ""]
        for part in filter(None, parts):
            path = part if part.startswith("= ") else f"{path} > {part}"
            code = zlib.crc32(path.encode())
            rows[row, code % _PLACES] += 1 if code // _PLACES % 2 else -1
    return unit(rows)


def _prices(ranks: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return prices as points on a quarter of a circle, (N, 2); zeros where there is no price.

    The cheapest and the dearest of a kind have nothing in common, equal ranks everything.
    """
    angle = np.pi / 2 * np.nan_to_num(ranks)
    known = ~np.isnan(ranks)
    return (np.stack([np.cos(angle), np.sin(angle)], axis=1) * known[:, None]).astype(np.float32)

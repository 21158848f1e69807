"""The first honest goes-with rule: four parts, weighted by hand, each shown to the shopper.

    score = LOOK shared looks + PAIR category pair + COLOUR harmony + PRICE price band

Every part is 0..1 and the weights add up to 1, so a part's share of the score can be told.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# A stylist put the two into one picture: the strongest evidence there is.  The pair decides among
# products without looks; colour orders what is left; price only breaks near ties.
LOOK, PAIR, COLOUR, PRICE = 0.40, 0.30, 0.22, 0.08

UNKNOWN_PRICE = 0.5  # neither for nor against


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """What speaks for each of M products, each part (M,) float32, 0..1."""

    look: NDArray[np.float32]
    pair: NDArray[np.float32]
    colour: NDArray[np.float32]
    price: NDArray[np.float32]

    def weighted(self) -> NDArray[np.float32]:
        """Return the weighted parts, (M, 4) float32, in the order of the fields."""
        parts = np.stack((self.look, self.pair, self.colour, self.price), axis=1)
        return np.asarray(parts * np.array((LOOK, PAIR, COLOUR, PRICE), np.float32), np.float32)

    def score(self) -> NDArray[np.float32]:
        """Return how well each product goes with what was asked, (M,) float32, 0..1."""
        return np.asarray(self.weighted().sum(axis=1), np.float32)


Look = tuple[str, str]  # (catalog, id of the look): two catalogs may use one id for two looks


def look_strength(looks: Sequence[Sequence[Look]], weights: Sequence[float]) -> dict[Look, float]:
    """Return how present each look is among similar products.

    Args:
        looks: the looks of each similar product.
        weights: how similar each is, 0 or more.

    Returns:
        The weights of the products in each look, divided by the largest weight, at most 1.
    """
    top = max(weights, default=0.0)
    strength: dict[Look, float] = {}
    for here, weight in zip(looks, weights, strict=True):
        for look in here:
            strength[look] = strength.get(look, 0.0) + weight
    return {look: min(value / top, 1.0) for look, value in strength.items()} if top > 0 else {}


def price_band(own: float, others: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return how near prices are in rank: a dear sofa goes with a dear lamp, not with a dear mug.

    Args:
        own: where the price lies among products of its kind, 0 (cheapest) to 1; nan if unknown.
        others: (M,) the same for the candidates, each among its own kind.

    Returns:
        (M,) float32: 1 in the same place, 0 at the other end, UNKNOWN_PRICE where unknown.
    """
    return np.asarray(
        np.nan_to_num(1 - np.abs(others - np.float32(own)), nan=UNKNOWN_PRICE), np.float32
    )

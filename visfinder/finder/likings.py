"""Likings: how strongly colours, categories and materials are liked, counted from stars."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from visfinder.models import Product

# Ratings of nobody in particular, in the middle: one heart for a blue thing is a hint (0.25), five
# are a liking (0.63).
PRIOR = 3.0
LEAST = 0.1  # weaker than that is not worth a word

_LOW, _HIGH = 10, 90  # percentiles: one dear exception does not make a price band


@dataclass(frozen=True, slots=True)
class Liking:
    """One thing the shopper leans towards (positive) or away from (negative).

    Attributes:
        name: a colour, category or material as shoppers say it.
        strength: -1..1.
        products: how many rated products it rests on.
    """

    name: str
    strength: float
    products: int


def likings(rated: Iterable[tuple[Sequence[str], int]]) -> tuple[Liking, ...]:
    """Return what is liked or disliked, strongest liking first.

    strength = sum of (stars - 3) / 2 over the products that have it, / (their number + PRIOR).

    Args:
        rated: names that a product goes by (empty ones do not count), and its stars.
    """
    sums: dict[str, list[float]] = {}
    for names, stars in rated:
        for name in names:
            if name:
                sums.setdefault(name, []).append((stars - 3) / 2)
    found = [Liking(name, sum(s) / (len(s) + PRIOR), len(s)) for name, s in sums.items()]
    worth_a_word = [liking for liking in found if abs(liking.strength) >= LEAST]
    return tuple(sorted(worth_a_word, key=lambda one: (-one.strength, one.name)))


def price_band_of(products: Sequence[Product]) -> tuple[float, float, str] | None:
    """Return the 10th and 90th percentile of prices in the commonest currency, None without any."""
    by_currency: dict[str, list[float]] = {}
    for product in products:
        if product.price is not None:
            by_currency.setdefault(product.currency, []).append(product.price)
    if not by_currency:
        return None
    currency, prices = max(by_currency.items(), key=lambda item: len(item[1]))
    low, high = np.percentile(prices, (_LOW, _HIGH))
    return float(low), float(high), currency

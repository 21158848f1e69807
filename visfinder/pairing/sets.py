"""Sets: one product for each slot, so that all of them suit each other and the price.

A beam search: slots are filled in turn, and after each one only the most promising sets are kept.
The order is by how many slots can still be filled within the budget, then by how well the set holds
together, so that a dear first choice does not leave the others empty.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

WIDTH = (
    64  # sets that are kept after each slot; twice as many changed no set of the catalog's looks
)

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Chosen:
    """A set that is being put together.

    Attributes:
        places: of the candidates chosen, one for each slot that is filled.
        value: what they add up to: each with what is asked from, and each two with one another.
        cost: what they cost together.
    """

    places: tuple[int, ...] = ()
    value: float = 0.0
    cost: float = 0.0


def best_set(
    slots: Sequence[Sequence[int]],
    alone: Floats,
    together: Floats,
    prices: Floats,
    budget: float | None,
    *,
    asked: int = 1,
    width: int = WIDTH,
) -> Chosen:
    """Return the best set: the most slots filled that the budget allows, and those at their best.

    Args:
        slots: places of the candidates of each slot.
        alone: (n,) how well each goes with what is asked from, on average.
        together: (n, n) how well each two go with one another.
        prices: (n,) nan where not known; such a product is never chosen under a budget.
        budget: the most that all may cost; None for any.
        asked: how many things are asked from: each weighs as much as another member of the set.
        width: sets kept after each slot.
    """
    affordable = [_affordable(slot, prices, budget) for slot in slots]
    kept = [Chosen()]
    for at, slot in enumerate(affordable):
        cheapest = [min(prices[list(later)]) for later in affordable[at + 1 :] if later]
        grown = list(kept)  # a slot may stay empty
        for chosen in kept:
            for place in slot:
                grown.append(_with(chosen, place, alone, together, prices, asked))
        room = [_still(one, cheapest, budget) for one in grown]
        fitting = [at for at, one in enumerate(grown) if budget is None or one.cost <= budget]
        fitting.sort(key=lambda at: (-room[at], -_worth(grown[at], asked), grown[at].places))
        kept = [grown[at] for at in fitting[:width]]
    return kept[0]


def _affordable(slot: Sequence[int], prices: Floats, budget: float | None) -> list[int]:
    if budget is None:
        return list(slot)
    return [place for place in slot if prices[place] <= budget]  # nan is not


def _with(
    chosen: Chosen, place: int, alone: Floats, together: Floats, prices: Floats, asked: int
) -> Chosen:
    among = sum(float(together[place, other] + together[other, place]) for other in chosen.places)
    price = float(prices[place])
    return Chosen(
        (*chosen.places, place),
        chosen.value + asked * float(alone[place]) + among,
        chosen.cost + (0.0 if np.isnan(price) else price),
    )


def _still(chosen: Chosen, cheapest: Sequence[float], budget: float | None) -> int:
    """Return how many slots a set can have in the end."""
    if budget is None:
        return len(chosen.places) + len(cheapest)
    left, more = budget - chosen.cost, 0
    for price in sorted(cheapest):
        left -= price
        if left < 0:
            break
        more += 1
    return len(chosen.places) + more


def _worth(chosen: Chosen, asked: int) -> float:
    """Return how well a member goes with everything else, summed over the members."""
    return chosen.value / max(asked + len(chosen.places) - 1, 1)

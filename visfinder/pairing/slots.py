"""Slots: categories take turns, so that a list is a set of things and not nine lamps."""

from collections.abc import Hashable, Sequence

SLOTS = 8  # categories that take turns before the others come in; a row of the window shows about 8
ROUNDS = 3  # places a category has before the next eight categories start


def in_turns(
    categories: Sequence[Hashable], *, slots: int = SLOTS, rounds: int = ROUNDS
) -> list[int]:
    """Return the places 0..n-1 of a ranked list in a new order, categories taking turns.

    Args:
        categories: of the ranked products, best first.  The category whose best product ranks
            highest goes first.
        slots: how many categories take turns at a time.
        rounds: how often, before the next `slots` categories start; what is left follows in the
            same way.

    Returns:
        Every place once.
    """
    waiting: dict[Hashable, list[int]] = {}
    for place, category in enumerate(categories):
        waiting.setdefault(category, []).append(place)
    order: list[int] = []
    groups = list(waiting.values())
    while any(groups):
        for start in range(0, len(groups), slots):
            for turn in range(rounds):
                order += [g[turn] for g in groups[start : start + slots] if turn < len(g)]
        groups = [group[rounds:] for group in groups]
    return order

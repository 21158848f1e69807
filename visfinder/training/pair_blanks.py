"""Blanks to fill: a look without one of its products, which is to be told from wrong ones."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.int64]


class Blank(NamedTuple):
    """One question.

    Attributes:
        look: number of the look; questions of one look are right or wrong together.
        rest: (C,) rows that are left of the look, or some of them.
        choices: (1 + wrong,) rows; the right one first.
    """

    look: int
    rest: Rows
    choices: Rows


def blanks(
    looks: Sequence[Rows],
    pool: NDArray[np.bool_],
    kinds: Rows,
    designs: Rows,
    *,
    wrong: int,
    draws: int,
    seed: int,
    same_kind: bool,
    whole: bool = True,
) -> list[Blank]:
    """Return questions about every product of every look, drawn with a seed.

    Args:
        looks: rows of each.
        pool: (N,) where wrong answers come from.
        kinds: (N,), of each product.
        designs: (N,), of each product; a colourway of a product of the look is never wrong.
        wrong: wrong answers in each; a product that has fewer is left out.
        draws: questions about each product.
        seed: of the draws.
        same_kind: whether wrong answers are of the right one's kind; otherwise they are of any
            kind that the look has not.
        whole: whether all the rest is shown; otherwise a number of it that is drawn, 1 or more.
    """
    random = np.random.default_rng(seed)
    asked = []
    for number, look in enumerate(looks):
        others = pool & ~np.isin(designs, designs[look])
        for right in look:
            fitting = kinds == kinds[right] if same_kind else ~np.isin(kinds, kinds[look])
            candidates = np.flatnonzero(others & fitting)
            if len(candidates) < wrong:
                continue
            rest = look[look != right]
            for _ in range(draws):
                shown = rest
                if not whole:
                    shown = random.permutation(rest)[: random.integers(1, len(rest) + 1)]
                drawn = random.choice(candidates, wrong, replace=False)
                asked.append(Blank(number, shown, np.concatenate(([right], drawn))))
    return asked

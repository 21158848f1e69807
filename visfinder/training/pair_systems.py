"""What goes-with is measured beside: chance, the category pair, likeness, the rule by hand."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.pair_context import Context, context_of
from visfinder.finder.pairs import pairs_of
from visfinder.finder.question import from_product
from visfinder.finder.shelf import Shelf
from visfinder.pairing.harmony import harmony
from visfinder.pairing.weights import BY_HAND, COLOUR, LEARNED, LOOK, MANNER, PAIR, PRICE
from visfinder.progress import Report

SYSTEMS: Final = ("fitted", "pictures", "head", "by hand", "visual", "prior", "random")
JITTER: Final = 1e-9
UNKNOWN: Final = 0.5  # by hand, what is not known is neither for nor against

Doubles = NDArray[np.float64]
Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Scores:
    """How well every product goes with some, by each system.

    Attributes:
        place: (N,) of each product among those asked from, -1 where it is not.
        tables: (asked from, N) by the names of `SYSTEMS`.
        whole: the same for whole looks, where it is given which kinds they hold: the rule leaves
            out the category pair, which would compare the kinds of one look with another's.
    """

    place: Rows
    tables: dict[str, Doubles]
    whole: dict[str, Doubles]


def scores_of(shelf: Shelf, rows: Rows, report: Report) -> Scores:
    """Ask from products one by one.

    fitted: the whole rule.  pictures: the same where records say no style, season, formality, price
    and look.  head: the learned head alone.  by hand: looks, category pair, colour and price with
    the weights of the first rule.  visual: cosine of the embeddings.  prior: the category pair.

    Raises:
        Cancelled: `report` raised it.
    """
    place = np.full(len(shelf), -1, np.int64)
    place[rows] = np.arange(len(rows))
    tables = {name: np.zeros((len(rows), len(shelf))) for name in SYSTEMS}
    pair = np.zeros((len(rows), len(shelf)))
    every = np.arange(len(shelf.vectors))
    for at, row in enumerate(rows.tolist()):
        context = context_of(shelf, from_product(shelf, row))
        pairs = pairs_of(shelf, [context], every)
        tables["fitted"][at] = pairs.score
        tables["pictures"][at] = pairs.adds[:, [PAIR, COLOUR, MANNER, LEARNED]].sum(axis=1)
        tables["head"][at] = np.nan_to_num(pairs.parts[0][:, LEARNED])
        tables["by hand"][at] = _by_hand(shelf, context, pairs.parts[0])
        tables["visual"][at] = shelf.vectors @ shelf.vectors[row]
        tables["prior"][at] = pairs.parts[0][:, PAIR]
        pair[at] = pairs.adds[:, PAIR]
        report(at + 1, len(rows))
    _untie(tables)
    rule = {name: tables[name] - pair for name in ("fitted", "pictures")}
    return Scores(place, tables, tables | rule)


def _untie(tables: dict[str, Doubles]) -> None:
    """Decide between equal scores by a draw, the same in every run."""
    random = np.random.default_rng(0)
    for table in tables.values():
        table += JITTER * random.random(table.shape)


def _by_hand(shelf: Shelf, context: Context, parts: NDArray[np.float32]) -> NDArray[np.float32]:
    shown = parts.copy()
    shown[:, COLOUR] = harmony(context.member.palette, shelf.traits.palettes)[0]
    used = [LOOK, PAIR, COLOUR, PRICE]
    return np.nan_to_num(shown[:, used], nan=UNKNOWN) @ BY_HAND.parts[used]

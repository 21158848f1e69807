"""Pairs: what the goes-with rule says of each product beside one thing, or beside several."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from visfinder.finder.pair_context import Context
from visfinder.finder.shelf import Shelf
from visfinder.pairing.rule import contributions, parts_between, usual_parts
from visfinder.pairing.weights import LOOK, PAIR

Rows = NDArray[np.int64]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """M products beside C things.

    Attributes:
        rows: (M,) of the shelf.
        adds: (M, 9) what each of `pairing.weights.PARTS` adds to the score, averaged over the C.
        because: (M, 9) which of the C each part speaks for most.
        parts: (C, M, 9) the parts themselves, 0..1, nan where not known.
        harmonies: (C, M) the leading harmony with each, -1 where none was measured.
    """

    rows: Rows
    adds: Floats
    because: Rows
    parts: Floats
    harmonies: Rows

    @property
    def score(self) -> Floats:
        """How well each product goes with all of them together, (M,)."""
        return np.asarray(self.adds.sum(axis=1), np.float32)

    def take(self, places: Rows) -> "Pairs":
        """Return some of the products, in the order given."""
        return Pairs(
            self.rows[places],
            self.adds[places],
            self.because[places],
            self.parts[:, places],
            self.harmonies[:, places],
        )


def pairs_of(shelf: Shelf, contexts: Sequence[Context], rows: Rows) -> Pairs:
    """Compare products with everything that is asked from; a part counts by its mean."""
    codes = shelf.kind_codes[rows]
    kept = [_beside(shelf, context, rows) for context in contexts]
    parts = np.stack([parts for parts, _ in kept])
    adds = np.stack(
        [
            contributions(found, usual(shelf, context)[codes], shelf.pair_weights)
            for found, context in zip(parts, contexts, strict=True)
        ]
    )
    return Pairs(
        rows=rows,
        adds=np.asarray(adds.mean(axis=0), np.float32),
        because=np.asarray(adds.argmax(axis=0), np.int64),
        parts=parts,
        harmonies=np.stack([leading for _, leading in kept]),
    )


def usual(shelf: Shelf, context: Context) -> Floats:
    """Return what the products of each kind usually have beside one thing, (kinds, 9)."""
    rows = shelf.samples
    parts, _ = parts_between(context.member, shelf.traits, rows, shelf.pair_weights)
    return usual_parts(parts, shelf.kind_codes[rows], len(shelf.kinds), shelf.pair_weights)


def _beside(shelf: Shelf, context: Context, rows: Rows) -> tuple[Floats, Rows]:
    parts, leading = parts_between(context.member, shelf.traits, rows, shelf.pair_weights)
    look = np.zeros(len(shelf), np.float32)
    for row, evidence in context.evidence.items():
        look[row] = evidence.strength
    parts[:, LOOK] = look[rows]
    parts[:, PAIR] = context.beside[shelf.kind_codes[rows]]
    return parts, leading

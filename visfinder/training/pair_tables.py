"""Tables of how products agree, pair by pair, that the weights of goes-with are fitted on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.pairing.harmony import harmony_areas
from visfinder.pairing.palettes import agreement
from visfinder.pairing.rule import parts_between
from visfinder.pairing.weights import FORMALITY, MANNER, PRICE, SEASON, STYLE
from visfinder.progress import Report
from visfinder.training.pair_blanks import Blank
from visfinder.training.pair_catalog import PairCatalog
from visfinder.training.pair_head import Lesson, held_out_agreement

RECORDED: Final = (STYLE, SEASON, FORMALITY, PRICE)
_HEAD_STEPS: Final = 30  # of the hundred that the whole fit reports
_ALL_STEPS: Final = 90

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]
Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Tables:
    """How each two of n products agree; nothing is nan, usual values stand for what is not known.

    Attributes:
        rows: (n,) of the shelf.
        place: (N,) of each product among `rows`, -1 where it is not.
        pictures: (n, n, 8) float32: five harmonies, echo, cosine of the manners, and of the
            readings of a head that saw neither design.
        records: (n, n, 4) float32, as `RECORDED`, 0..1.
    """

    rows: Rows
    place: Rows
    pictures: Floats
    records: Floats

    def differences(self, table: Floats, asked: Sequence[Blank]) -> Doubles:
        """Return (Q, features): the right answer's mean over the rest, less each wrong one's."""
        found = []
        for blank in asked:
            rest, choices = self.place[blank.rest], self.place[blank.choices]
            mean = table[np.ix_(rest, choices)].mean(axis=0, dtype=np.float64)
            found.append(mean[0] - mean[1:])
        return np.concatenate(found)

    def usual(self, asked: Sequence[Blank]) -> Doubles:
        """Return what wrong answers have, (features of pictures + of records,)."""
        ones = np.concatenate([np.repeat(b.rest, len(b.choices) - 1) for b in asked])
        others = np.concatenate([np.tile(b.choices[1:], len(b.rest)) for b in asked])
        at = self.place[ones], self.place[others]
        means = [table[at].mean(axis=0, dtype=np.float64) for table in self._both]
        return np.concatenate(means)

    @property
    def _both(self) -> tuple[Floats, Floats]:
        return self.pictures, self.records


def tables_of(catalog: PairCatalog, lesson: Lesson, report: Report) -> Tables:
    """Compare the products of the training looks' designs.

    Raises:
        Cancelled: `report` raised it.
    """
    shelf, rows = catalog.shelf, np.flatnonzero(catalog.trained)
    traits, plain = shelf.traits, shelf.pair_weights.for_encoder("")
    place = np.full(len(catalog.designs), -1, np.int64)
    place[rows] = np.arange(len(rows))

    def headway(done: int, total: int) -> None:
        report(_HEAD_STEPS * done // total, 100)

    learned = held_out_agreement(lesson, rows, catalog.designs, headway)
    pictures = np.empty((len(rows), len(rows), 8), np.float32)
    records = np.empty((len(rows), len(rows), len(RECORDED)), np.float32)
    palettes = traits.palettes[rows]
    for at, row in enumerate(rows.tolist()):
        palette = traits.palettes[row : row + 1]
        parts, _ = parts_between(traits.member(row), traits, rows, plain)
        pictures[at, :, :5] = harmony_areas(palette, palettes)[0]
        pictures[at, :, 5] = agreement(palette, palettes)
        pictures[at, :, 6] = 2 * parts[:, MANNER] - 1
        records[at] = parts[:, RECORDED]
        report(_HEAD_STEPS + (_ALL_STEPS - _HEAD_STEPS) * (at + 1) // len(rows), 100)
    pictures[:, :, 7] = learned
    return Tables(rows, place, _known(pictures), _known(records))


def _known(table: Floats) -> Floats:
    """Put the mean of what is known in place of nan, feature by feature; 0 where nothing is."""
    for feature in range(table.shape[2]):
        values = table[:, :, feature]
        known = ~np.isnan(values)
        values[~known] = values[known].mean(dtype=np.float64) if known.any() else 0
    return table

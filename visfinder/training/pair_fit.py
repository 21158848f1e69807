"""Fits the weights of goes-with by logistic regression on the training looks.

    blanks of training looks -> parts of the right and of a wrong answer, averaged over the rest
      1. wrong answers of the same kind: what pictures tell (colours, manner, head)
      2. the same: what records add (style, season, formality, price)
      3. wrong answers of other kinds: what the category pair adds

Each step keeps the weights of those before it.  So a catalog whose records say nothing is ranked
with the weights that are best without them, and no part is paid twice for what another told.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from visfinder.errors import UserError
from visfinder.pairing.harmony import HARMONIES
from visfinder.pairing.head import PairHead
from visfinder.pairing.weights import (
    BY_HAND,
    COLOUR,
    LEARNED,
    LOOK,
    MANNER,
    PAIR,
    PARTS,
    PairWeights,
)
from visfinder.progress import Report
from visfinder.training.pair_blanks import Blank, blanks
from visfinder.training.pair_catalog import PairCatalog
from visfinder.training.pair_head import fit_head, lesson_of
from visfinder.training.pair_tables import RECORDED, Doubles, Rows, Tables, tables_of

DRAWS: Final = 3  # questions about each product of a look
WRONG: Final = 4  # wrong answers in each
PENALTY: Final = 0.01  # on the squared weight of a part that has been scaled to a deviation of 1
# A look is a person's answer and no estimate, so no held-back look can weigh it.  It outweighs any
# two parts that were estimated: two thirds of all of them together, as it was by hand.
LOOKS_WEIGH: Final = 2 / 3


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What was fitted, as additions to the logarithm of the odds.

    Attributes:
        harmonies: (5,) of a whole palette in each harmony, of any sign.
        echo: where every colour is found again.
        manner: by the cosine of the manners.
        learned: by the cosine of the head's readings.
        records: (4,) as `RECORDED`.
        usual: by `Tables.names`, what a random product of the right kind has.
        pair: by the category pair.
        usual_pair: what a random product of any kind has of that.
    """

    harmonies: Doubles
    echo: float
    manner: float
    learned: float
    records: Doubles
    usual: Doubles
    pair: float = 0.0
    usual_pair: float = 0.0

    @property
    def width(self) -> float:
        """What lies between the worst colours and the best."""
        return float(self.harmonies.max() - self.harmonies.min() + self.echo)

    def score(self, tables: Tables) -> Doubles:
        """Return the logarithm of the odds of every pair, (n, n), but for a constant."""
        weights = np.append(self.harmonies, (self.echo, self.manner, self.learned))
        seen: Doubles = tables.pictures @ weights
        return seen + tables.records @ self.records

    def as_weights(self, head: PairHead | None) -> PairWeights:
        """Return the same as parts that are 0..1, with weights that add up to 1."""
        least, width = self.harmonies.min(), self.width
        colours = np.append(self.harmonies - least, self.echo) / width if width else BY_HAND.colours
        odds = np.zeros(len(PARTS))
        odds[[PAIR, COLOUR, MANNER, LEARNED]] = (
            self.pair,
            width,
            2 * self.manner,  # a cosine spans 2, a part 1
            2 * self.learned,
        )
        odds[list(RECORDED)] = self.records
        odds[LOOK] = LOOKS_WEIGH * odds.sum()
        base = np.zeros(len(PARTS))
        areas, (echo, manner, learned) = self.usual[:5], self.usual[5:8]
        base[[PAIR, COLOUR, MANNER, LEARNED]] = (
            self.usual_pair,
            areas @ colours[:5] + echo * colours[5],
            (1 + manner) / 2,
            (1 + learned) / 2,
        )
        base[list(RECORDED)] = self.usual[-len(RECORDED) :]
        return PairWeights(
            parts=(odds / odds.sum()).astype(np.float32),
            colours=colours.astype(np.float32),
            base=base.astype(np.float32),
            scale=float(odds.sum()),
            head=head,
        )


def fit_pairs(catalog: PairCatalog, seed: int, report: Report) -> PairWeights:
    """Fit the weights and the head on the training looks of a catalog.

    Args:
        catalog: its held-back looks, and all products of their designs, teach nothing.
        seed: of the blanks.
        report: told how far it is, in hundredths.

    Raises:
        UserError: there are too few products of each kind.
        Cancelled: `report` raised it.
    """
    asked = _blanks(catalog, seed, same_kind=True)
    if not asked:
        raise UserError(
            f"no kind of product in the looks has {WRONG} other designs, so nothing tells what "
            "suits a look from what does not; add more products of each kind"
        )
    lesson = lesson_of(catalog)
    tables = tables_of(catalog, lesson, report)
    pictures = tables.differences(tables.pictures, asked)
    records = tables.differences(tables.records, asked)
    free = [place < len(HARMONIES) for place in range(pictures.shape[1])]
    seen = fitted(pictures, free)
    said = fitted(records, [False] * len(RECORDED), offset=pictures @ seen)
    echo, manner, learned = seen[5:].tolist()
    found = Found(seen[:5], echo, manner, learned, said, tables.usual(asked))
    found = _with_pair(catalog, tables, found, _blanks(catalog, seed + 1, same_kind=False))
    head = fit_head(lesson, catalog.encoder_hash) if found.learned > 0 else None
    report(100, 100)
    return found.as_weights(head)


def _blanks(catalog: PairCatalog, seed: int, *, same_kind: bool) -> list[Blank]:
    return blanks(
        catalog.train,
        catalog.trained,
        catalog.shelf.kind_codes,
        catalog.designs,
        wrong=WRONG if same_kind else 2,
        draws=DRAWS if same_kind else 1,
        seed=seed,
        same_kind=same_kind,
        whole=False,
    )


def _with_pair(catalog: PairCatalog, tables: Tables, found: Found, asked: Sequence[Blank]) -> Found:
    """Fit what the category pair adds, counted without the look that is asked about."""
    if not asked:  # every look holds every kind: nothing tells how much the pair matters
        return replace(found, pair=found.width, usual_pair=float(BY_HAND.base[PAIR]))
    shelf, place = catalog.shelf, tables.place
    codes = shelf.kind_codes
    lifted = _lifted(found.score(tables), codes[tables.rows])
    differences, lead, usual = [], [], []
    for blank in asked:
        kinds = {int(code) for code in codes[catalog.train[blank.look]]}
        beside = np.mean(
            [shelf.prior.beside(int(code), kinds) for code in codes[blank.rest]], axis=0
        )
        score = lifted[np.ix_(place[blank.rest], place[blank.choices])].mean(axis=0)
        worth = beside[codes[blank.choices]]
        differences += (worth[0] - worth[1:]).tolist()
        lead += (score[0] - score[1:]).tolist()
        usual.append(beside[codes[tables.rows]].mean())
    weight = fitted(np.array(differences)[:, None], [False], np.array(lead))[0]
    return replace(found, pair=float(weight), usual_pair=float(np.mean(usual)))


def _lifted(score: Doubles, codes: Rows) -> Doubles:
    """Return scores less what the kind of each column usually has in that row."""
    lifted = score.copy()
    for code in np.unique(codes):
        of = codes == code
        lifted[:, of] -= lifted[:, of].mean(axis=1, keepdims=True)
    return lifted


def fitted(differences: Doubles, free: Sequence[bool], offset: Doubles | float = 0.0) -> Doubles:
    """Return the weights by which right answers beat wrong ones, (F,).

    Args:
        differences: (Q, F), right less wrong.
        free: which weights may be negative.
        offset: (Q,), by what the right answers lead already.
    """
    from scipy.optimize import minimize

    spread = differences.std(axis=0) + 1e-9
    scaled = differences / spread

    def loss(weights: Doubles) -> tuple[float, Doubles]:
        lead = scaled @ weights + offset
        miss = 1 / (1 + np.exp(np.clip(lead, -50, 50)))
        value = float(np.logaddexp(0, -lead).mean() + PENALTY * weights @ weights)
        return value, -(scaled * miss[:, None]).mean(axis=0) + 2 * PENALTY * weights

    bounds = [(None, None) if one else (0, None) for one in free]
    start = np.zeros(len(free))
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds)
    return np.asarray(found.x / spread, np.float64)

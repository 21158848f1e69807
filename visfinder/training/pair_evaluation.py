"""How well goes-with tells the products of held-back looks from others.

* fill in the blank: of four products, which one is missing from the look?  Hard: all four are of
  one kind; easy: the wrong ones are of any other kind (Han et al., "Learning Fashion Compatibility
  with Bidirectional LSTMs", 2017).
* compatibility AUC: how probable it is that a real look scores above one whose products were all,
  or but one, exchanged for others of the same kinds (Vasileva et al. 2018).
* recall@10 in the slot: whether the missing product is among the first ten of all of its kind.

Wrong products are of designs that no training look holds either, or a system that knows the
training looks would tell the two apart by that alone.  Only recall looks among all products.
"""

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.progress import Report
from visfinder.training.bootstrap import estimate
from visfinder.training.pair_blanks import Blank, blanks
from visfinder.training.pair_catalog import PairCatalog
from visfinder.training.pair_systems import Scores, scores_of
from visfinder.training.results import Category, Evaluation, Measure

DRAWS: Final = 5  # questions about each product
CHOICES: Final = 4
SWAPPED: Final = 20  # exchanged looks for each real one
WITHIN: Final = 10

Doubles = NDArray[np.float64]
Rows = NDArray[np.int64]


def evaluate_pairs(catalog: PairCatalog, seed: int, report: Report) -> Evaluation:
    """Measure all systems on the held-back looks of a catalog.

    Args:
        catalog: its shelf carries the weights that are measured as "fitted".
        seed: of the questions.
        report: told after each product that is asked from.

    Raises:
        Cancelled: `report` raised it.
    """
    rows = _held(catalog)
    scores = scores_of(catalog.shelf, rows, report)
    systems, measures = tuple(scores.tables), []
    for name, same_kind in (("hard", True), ("easy", False)):
        asked = _asked(catalog, seed, same_kind=same_kind)
        wrong = "of the same kind" if same_kind else "of kinds that the look has not"
        what = f"which product is missing from a look, of {CHOICES}; the wrong ones {wrong}"
        measures.append(_measure(f"{name} blanks FITB", what, _right, catalog, scores, asked))
    asked = _asked(catalog, seed, wrong=0)
    what = f"the missing product among all of its kind, of which {WITHIN} are shown"
    measures.append(_measure(f"slots R@{WITHIN}", what, _recalled, catalog, scores, asked))
    measures += [_auc(catalog, scores, seed, every=every) for every in (True, False)]
    # Of a catalog whose looks hold every kind, nothing easy can be asked.
    told = tuple(measure for measure in measures if len(measure.estimates) == len(systems))
    return Evaluation(systems, told, ())


def _held(catalog: PairCatalog) -> Rows:
    """Return the products that questions are about: of kinds of held-back looks, and untrained."""
    codes = catalog.shelf.kind_codes
    tested = np.unique(codes[np.concatenate(list(catalog.test))])
    return np.flatnonzero(~catalog.trained & np.isin(codes, tested))


def _asked(
    catalog: PairCatalog, seed: int, *, same_kind: bool = True, wrong: int = CHOICES - 1
) -> list[Blank]:
    pool = np.zeros(len(catalog.designs), bool)
    pool[_held(catalog)] = True
    return blanks(
        catalog.test,
        pool,
        catalog.shelf.kind_codes,
        catalog.designs,
        wrong=wrong,
        draws=DRAWS if wrong else 1,
        seed=seed,
        same_kind=same_kind,
    )


_Answered = Callable[[PairCatalog, Scores, Doubles, Blank], float]


def _measure(
    name: str,
    what: str,
    answered: _Answered,
    catalog: PairCatalog,
    scores: Scores,
    asked: Sequence[Blank],
) -> Measure:
    groups = np.array([str(blank.look) for blank in asked])
    codes, kinds = catalog.shelf.kind_codes, catalog.shelf.kinds
    branches = np.array([kinds[codes[blank.choices[0]]].parts[0] for blank in asked])
    right = [
        np.array([answered(catalog, scores, table, blank) for blank in asked])
        for table in scores.tables.values()
    ]
    found = [estimate(each, groups) for each in right]
    categories = tuple(
        Category(
            str(branch),
            tuple(float(each[branches == branch].mean()) for each in right),
            int((branches == branch).sum()),
        )
        for branch in np.unique(branches)
        if branch
    )
    known = tuple(each for each in found if each is not None)
    return Measure(name, what, known, None, categories)


def _right(catalog: PairCatalog, scores: Scores, table: Doubles, blank: Blank) -> float:
    choices = table[np.ix_(scores.place[blank.rest], blank.choices)].mean(axis=0)
    return float(choices.argmax() == 0)


def _recalled(catalog: PairCatalog, scores: Scores, table: Doubles, blank: Blank) -> float:
    codes, right = catalog.shelf.kind_codes, blank.choices[0]
    slot = np.flatnonzero(codes == codes[right])
    offered = table[np.ix_(scores.place[blank.rest], slot)].mean(axis=0)
    better = int((offered > offered[slot == right]).sum())
    return float(better < WITHIN)


def _auc(catalog: PairCatalog, scores: Scores, seed: int, *, every: bool) -> Measure:
    """Return how often a held-back look scores above exchanged ones, of itself and of others."""
    exchanged = [
        _exchanged(catalog, look, seed + at, every) for at, look in enumerate(catalog.test)
    ]
    found = []
    for table in scores.whole.values():
        real = np.array([_whole(table, scores, look) for look in catalog.test])
        false = np.array([_whole(table, scores, look) for looks in exchanged for look in looks])
        above = (real[:, None] > false[None]).mean(axis=1)
        found.append(estimate(above, np.arange(len(real)).astype(np.str_)))
    how = "all of its products" if every else "one product"
    what = f"a real look scores above one with {how} exchanged for others of the same kind"
    name = "looks AUC" if every else "one exchanged AUC"
    return Measure(name, what, tuple(each for each in found if each is not None), None, ())


def _whole(table: Doubles, scores: Scores, look: Rows) -> float:
    """Return the mean score of a look's ordered pairs."""
    between = table[np.ix_(scores.place[look], look)]
    return float((between.sum() - np.trace(between)) / (len(look) * (len(look) - 1)))


def _exchanged(catalog: PairCatalog, look: Rows, seed: int, every: bool) -> list[Rows]:
    random = np.random.default_rng(seed)
    codes, pool = catalog.shelf.kind_codes, _held(catalog)
    pool = pool[~np.isin(catalog.designs[pool], catalog.designs[look])]
    candidates = [pool[codes[pool] == codes[row]] for row in look]
    places = [place for place, fitting in enumerate(candidates) if len(fitting)]
    made = []
    for _ in range(SWAPPED if places else 0):
        swapped = look.copy()
        for place in places if every else random.choice(places, 1):
            swapped[place] = random.choice(candidates[place])
        made.append(swapped)
    return made

"""Every recommendation answers "why?" truthfully: without the named reason, it stands lower."""

import numpy as np

from tests.bundled_shelf import bundled_shelf
from visfinder.finder.goes_with import ranked
from visfinder.finder.leaning import Leaning
from visfinder.finder.pair_context import context_of
from visfinder.finder.pair_reasons import TOLD, pair_matches
from visfinder.finder.pairs import pairs_of
from visfinder.finder.question import from_product
from visfinder.models import Filters

ASKED, SHOWN = 40, 5


def test_without_the_first_reason_each_of_200_products_stands_lower() -> None:
    shelf = bundled_shelf()
    leaning = Leaning.of({}, shelf, 0)
    lower, ranked_lower, told = [], [], set()
    for asked in np.random.default_rng(0).permutation(len(shelf))[:ASKED].tolist():
        context = context_of(shelf, from_product(shelf, asked))
        shown = ranked(leaning, [context], Filters(limit=SHOWN))
        every = pairs_of(shelf, [context], np.arange(len(shelf)))
        for match in pair_matches(leaning, [context], shown):
            row, first = shelf.rows[match.product.key], match.reasons[0]
            assert first.share > 0
            without = every.adds.copy()
            without[:, TOLD[first.kind]] = 0
            before, after = every.score, without.sum(axis=1)
            lower.append(after[row] - after.mean() < before[row] - before.mean())
            ranked_lower.append((after > after[row]).sum() >= (before > before[row]).sum())
            told.add(first.kind)
    assert len(lower) == ASKED * SHOWN
    assert all(lower), "against the field, each loses by what its first reason said"
    # Where the reason is what the leaders have most of, they may fall further still.
    assert np.mean(ranked_lower) > 0.85
    assert {"look", "pair"} <= told


def test_shares_are_what_the_parts_add_to_the_score() -> None:
    shelf = bundled_shelf()
    leaning = Leaning.of({}, shelf, 0)
    context = context_of(shelf, from_product(shelf, 0))
    shown = ranked(leaning, [context], Filters(limit=24))
    for match, adds in zip(pair_matches(leaning, [context], shown), shown.adds, strict=True):
        for reason in match.reasons:
            part = adds[list(TOLD[reason.kind])].sum() / np.abs(adds).sum()
            assert abs(reason.share - part) < 1e-4

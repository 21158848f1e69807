"""Which views train together.

A batch shows one data set, so that what has to be told apart is alike; every so often it shows
all of them, which keeps the data sets where they are to each other. What a batch holds depends on
the seed and the step alone, so a resumed run goes on exactly as the interrupted one would have.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from visfinder.training.pictures import PACKAGED_CLASSES, Part, Picture, Source
from visfinder.training.shared_kinds import shared_kind
from visfinder.training.view_cache import Round, views_by_row

MIXED = "mixed"
SHARED_KINDS = "shared kinds"  # pictures of one kind from different data sets
# Relative shares of the batches. Fashion has the most pictures and the most to tell apart;
# groceries are learned within a hundred batches. What is mixed keeps the data sets where they are.
SHARES: dict[str, float] = {
    Source.FASHION: 0.42,
    Source.CLOTHING: 0.20,
    Source.GROCERY: 0.14,
    Source.STREET: 0.10,
    Source.CATALOG: 0.20,
    SHARED_KINDS: 0.16,
    MIXED: 0.10,
}
KINDS_A_BATCH = 8  # of the catalog's 72: chairs have to be told from chairs, not from mugs
ALIKE = 0.5  # of the fashion batches show few kinds, too
VIEWS_A_SHARED_KIND = 8
VIEWS_A_CLASS = 4  # of a grocery class in a batch, one of them its catalogue picture
SEEN_TWICE = 4.0  # how much more often a thing is shown that has several pictures
UNKNOWN = -1

Ids = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Batch:
    """N views of one data set, or of all.

    Attributes:
        source: Name of the data set, `MIXED` or `SHARED_KINDS`.
        rounds: (N,) which round each view is of.
        views: (N,) its place in that round.
        instances: (N,) what is shown; equal where it is the same thing.
        kinds: (N,) number of the category among those of the data set, or -1.
        colours: (N,) number of the colour, or -1.
    """

    source: str
    rounds: Ids
    views: Ids
    instances: Ids
    kinds: Ids
    colours: Ids


def numbered(names: Sequence[str]) -> dict[str, int]:
    """Number the names that occur at least twice, in alphabetical order; "" is not a name."""
    counts: dict[str, int] = defaultdict(int)
    for name in names:
        counts[name] += 1
    kept = sorted(name for name, count in counts.items() if name and count > 1)
    return {name: number for number, name in enumerate(kept)}


def _by_kind_and_source(pictures: Sequence[Picture]) -> dict[str, list[list[int]]]:
    """Return the training rows of each kind that several data sets show, by data set."""
    found: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for row, picture in enumerate(pictures):
        if picture.part is Part.TRAIN and (kind := shared_kind(picture)):
            found[kind][picture.source].append(row)
    return {kind: list(found[kind].values()) for kind in sorted(found) if len(found[kind]) > 1}


class Batches:
    """Draws batches of the training pictures from rounds of their views."""

    def __init__(
        self, pictures: Sequence[Picture], rounds: Sequence[Round], *, size: int, seed: int
    ) -> None:
        self._size = size
        self._seed = seed
        self._pictures = pictures
        self._views = views_by_row(rounds)
        self._rows: dict[str, list[int]] = defaultdict(list)
        for row, picture in enumerate(pictures):
            if picture.part is Part.TRAIN:
                self._rows[picture.source].append(row)
                self._rows[MIXED].append(row)
        self._shared = _by_kind_and_source(pictures)
        self._rows[SHARED_KINDS] = [row for rows in self._shared.values() for row in chain(*rows)]
        self.kinds = {
            source: numbered([pictures[row].kind for row in self._rows[source]])
            for source in Source
        }
        self._shared_kinds = {kind: number for number, kind in enumerate(self._shared)}
        self.colours = {
            source: numbered([pictures[row].colour for row in self._rows[source]])
            for source in Source
        }
        self._instances = numbered([p.instance for p in pictures] * 2)
        self._groups = self._grouped()

    def _grouped(self) -> dict[str, list[list[int]]]:
        """Return per data set the training rows that show the same thing."""
        groups: dict[str, list[list[int]]] = {}
        for source in Source:
            by_name: dict[str, list[int]] = defaultdict(list)
            for row in self._rows[source]:
                by_name[self._pictures[row].instance].append(row)
            groups[source] = [by_name[name] for name in sorted(by_name)]
        return groups

    def draw(self, step: int) -> Batch:
        """Return the batch of a step."""
        random = np.random.default_rng((self._seed, step))
        there = [name for name in SHARES if self._rows[name]]
        shares = np.array([SHARES[name] for name in there])
        source = str(random.choice(there, p=shares / shares.sum()))
        rows = self._chosen_rows(source, random)
        return self._batch(source, rows, random)

    def _chosen_rows(self, source: str, random: np.random.Generator) -> list[int]:
        if source == MIXED:
            return [int(row) for row in random.choice(self._rows[MIXED], self._size)]
        if source == SHARED_KINDS:
            return self._shared_rows(random)
        if source == Source.CLOTHING:
            return self._balanced_rows(Source.CLOTHING, random)
        if source == Source.GROCERY:
            return self._grocery_rows(random)
        groups = self._groups[source]
        if source == Source.CATALOG or (source == Source.FASHION and random.random() < ALIKE):
            groups = self._of_few_kinds(groups, random)
        return self._paired_rows(groups, random)

    def _of_few_kinds(
        self, groups: list[list[int]], random: np.random.Generator
    ) -> list[list[int]]:
        """Return the groups of a few kinds, drawn by how many things are of each."""
        kinds = [self._pictures[group[0]].kind for group in groups]
        few: set[str] = set()
        for place in random.permutation(len(kinds)).tolist():
            if len(few) == KINDS_A_BATCH:
                break
            few.add(kinds[place])
        return [group for group, kind in zip(groups, kinds, strict=True) if kind in few]

    def _paired_rows(self, groups: list[list[int]], random: np.random.Generator) -> list[int]:
        """Return two pictures of each of size / 2 things; one picture twice if it has only one."""
        weights = np.array([1.0 if len(group) < 2 else SEEN_TWICE for group in groups])
        count = min(self._size // 2, len(groups))
        chosen = random.choice(len(groups), count, False, weights / weights.sum())
        rows: list[int] = []
        for number in chosen:
            group = groups[number]
            rows += random.choice(group, 2, replace=len(group) < 2).tolist()
        return rows

    def _balanced_rows(self, source: Source, random: np.random.Generator) -> list[int]:
        """Return pictures of known kind, rare kinds more often: by the root of their number."""
        kinds = self.kinds[source]
        rows = [row for row in self._rows[source] if self._pictures[row].kind in kinds]
        names = np.array([kinds[self._pictures[row].kind] for row in rows])
        weights = 1 / np.sqrt(np.bincount(names)[names])
        chosen = random.choice(rows, min(self._size, len(rows)), False, weights / weights.sum())
        return [int(row) for row in chosen]

    def _shared_rows(self, random: np.random.Generator) -> list[int]:
        """Return pictures of some kinds, of each as many from every data set that shows it."""
        kinds = list(self._shared)
        count = min(self._size // VIEWS_A_SHARED_KIND, len(kinds))
        rows: list[int] = []
        for number in random.choice(len(kinds), count, replace=False):
            sources = self._shared[kinds[number]]
            for place in range(VIEWS_A_SHARED_KIND):
                rows.append(int(random.choice(sources[place % len(sources)])))
        return rows

    def _grocery_rows(self, random: np.random.Generator) -> list[int]:
        """Return per chosen class its catalogue picture and photos; packages twice as often."""
        groups = self._groups[Source.GROCERY]
        iconic = [[row for row in group if self._pictures[row].iconic] for group in groups]
        weights = np.array(
            [
                2.0 if own and int(self._pictures[own[0]].path.stem) in PACKAGED_CLASSES else 1.0
                for own in iconic
            ]
        )
        count = min(self._size // VIEWS_A_CLASS, len(groups))
        chosen = random.choice(len(groups), count, False, weights / weights.sum())
        rows: list[int] = []
        for number in chosen:
            photos = [row for row in groups[number] if not self._pictures[row].iconic]
            own = iconic[number]
            rows += own + random.choice(photos, VIEWS_A_CLASS - len(own)).tolist()
        return rows

    def _batch(self, source: str, rows: list[int], random: np.random.Generator) -> Batch:
        picked = [self._views[row][random.integers(len(self._views[row]))] for row in rows]
        shown = [self._pictures[row] for row in rows]
        of_one = source not in {MIXED, SHARED_KINDS}
        kinds, colours = (
            vocabulary[Source(source)] if of_one else {}
            for vocabulary in (self.kinds, self.colours)
        )
        named = [p.kind for p in shown]
        if source == SHARED_KINDS:
            kinds, named = self._shared_kinds, [shared_kind(p) for p in shown]
        return Batch(
            source=source,
            rounds=np.array([number for number, _ in picked]),
            views=np.array([view for _, view in picked]),
            instances=np.array([self._instances[p.instance] for p in shown]),
            kinds=np.array([kinds.get(name, UNKNOWN) for name in named]),
            colours=np.array([colours.get(p.colour, UNKNOWN) for p in shown]),
        )

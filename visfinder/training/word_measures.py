"""How often an encoder's words are right, and whether its probabilities mean what they say.

Measured on the test part, which neither taught the words nor calibrated them, for each kind of
picture apart: a render is no photo. A label that is wider than the words ("Shoes") is answered by
any word that it may be; only pictures whose label is one word say how well probabilities fit.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from visfinder.embedding.heads import NONE, Head, Heads, softmax
from visfinder.embedding.runtime import Floats
from visfinder.embedding.weights import EncoderFiles
from visfinder.progress import Report
from visfinder.training.calibration import Doubles, calibration_error
from visfinder.training.catalog_questions import catalog_questions
from visfinder.training.head_fit import allowed_of
from visfinder.training.looks import look, plain, shown
from visfinder.training.pictures import Part, Picture, Source, part_of
from visfinder.training.questions import Shot
from visfinder.training.word_tables import Labels, labels_of
from visfinder.training.words import all_pictures, catalog_of

_GROUPS: Final[Mapping[Source, str]] = {
    Source.CLOTHING: "clothing photos",
    Source.FASHION: "fashion pictures",
    Source.STREET: "street photos",
    Source.GROCERY: "groceries",
    Source.CATALOG: "renders",
}
_SHOPPER: Final = "rendered shopper photos"
_FIRST: Final = 3  # words among which a right one counts as found


@dataclass(frozen=True, slots=True)
class WordMeasure:
    """How one head does on one kind of picture.

    Attributes:
        head: "category", "pattern" or "material".
        group: Of pictures, in words.
        pictures: How many have a label that the head has a word for.
        first: Share whose likeliest word is right.
        among: Share with a right word among the three likeliest.
        before: Expected calibration error, 0..1, with a temperature of 1.
        after: The same as it is told.
        told: Share of which a word is told; None of categories, which the finder decides on.
        precision: Share of the told words that are right; None where none is told.
    """

    head: str
    group: str
    pictures: int
    first: float
    among: float
    before: float
    after: float
    told: float | None = None
    precision: float | None = None


class _Asked(NamedTuple):
    """Pictures of one kind with their labels by head, and their logits (N, C)."""

    group: str
    labels: Mapping[str, Labels]
    logits: Floats


def measure_words(
    files: EncoderFiles, heads: Heads, data: Sequence[Path], report: Report
) -> list[WordMeasure]:
    """Measure the words of an encoder on the test part of data folders.

    Args:
        files: The encoder.
        heads: Its words.
        data: Folders as `visfinder train` reads them; the bundled catalog joins them.
        report: Told how many pictures have been looked at.
    """
    pictures = [p for p in all_pictures(data) if p.part is Part.TEST]
    photos = _shopper_photos(catalog_of(data))
    sights = [*(plain(picture) for picture in pictures), *(shown(shot) for shot, _ in photos)]
    logits = look(files, sights, report).logits
    groups = [*_by_source(pictures, logits)]
    if photos:
        labels = {"category": [(word,) for _, word in photos]}
        groups.append(_Asked(_SHOPPER, labels, logits[len(pictures) :]))
    return [measure for asked in groups for measure in _measured(heads, asked)]


def _by_source(pictures: Sequence[Picture], logits: Floats) -> Iterator[_Asked]:
    for source, group in _GROUPS.items():
        rows = [row for row, picture in enumerate(pictures) if picture.source is source]
        yield _Asked(group, labels_of([pictures[row] for row in rows]), logits[rows])


def _shopper_photos(catalog: Path) -> list[tuple[Shot, str]]:
    """Return the catalog's shopper photos of designs of the test part, with their category."""
    asked = [q for q in catalog_questions(catalog) if q.name == "catalog photo"]
    return [
        (query.shot, query.category)
        for question in asked
        for query in question.queries
        if part_of(f"design {query.wanted}") is Part.TEST
    ]


def _measured(heads: Heads, asked: _Asked) -> Iterator[WordMeasure]:
    for name, labels in asked.labels.items():
        if name == "category":
            words = (*heads.words, NONE) if NONE not in heads.words else heads.words
            before, after = (_categories(heads, words, asked.logits, t) for t in (False, True))
            least = None
        else:
            head: Head = getattr(heads, name)
            words, least = head.words, head.least
            labels = [tuple(w if w in words else NONE for w in label) for label in labels]
            before, after = (softmax(head.scores(asked.logits, tempered=t)) for t in (False, True))
        allowed = allowed_of(labels, words)
        known = allowed.any(axis=1)
        if known.any():
            likely = before[known], after[known]
            yield _measure((name, asked.group), words, allowed[known], likely, least)


def _measure(
    named: tuple[str, str],
    words: Sequence[str],
    allowed: NDArray[np.bool_],
    likely: tuple[Doubles, Doubles],
    least: float | None,
) -> WordMeasure:
    """Return the figures of one head on one kind of picture.

    Args:
        named: The head and the group.
        words: K of them.
        allowed: (N, K), the right words of each picture.
        likely: (N, K) twice, before and after the temperature.
        least: Probability from which a word is told; None where that is not the head's to say.
    """
    rows = np.arange(len(allowed))
    order = np.argsort(-likely[1], axis=1)
    best = order[:, 0]
    first, among = allowed[rows, best], allowed[rows[:, None], order[:, :_FIRST]].any(axis=1)
    one = allowed.sum(axis=1) == 1
    errors = [
        calibration_error(each[one].max(axis=1), allowed[rows[one], each[one].argmax(axis=1)])
        for each in likely
    ]
    told = precision = None
    if least is not None:
        sure = (likely[1][rows, best] >= least) & (np.array(words)[best] != NONE)
        told = float(sure.mean())
        precision = float(first[sure].mean()) if sure.any() else None
    figures = (float(first.mean()), float(among.mean()), errors[0], errors[1])
    return WordMeasure(*named, len(allowed), *figures, told, precision)


def _categories(heads: Heads, words: Sequence[str], logits: Floats, tempered: bool) -> Doubles:
    """Return (N, K) probabilities of categories; the share that no word has is `NONE`'s."""
    places = {word: place for place, word in enumerate(words)}
    likely = np.zeros((len(logits), len(words)))
    for row, each in enumerate(logits):
        for word, share in heads.categories(each, tempered=tempered).items():
            likely[row, places[word]] = share
    likely[:, places[NONE]] = 1 - likely.sum(axis=1)
    return likely

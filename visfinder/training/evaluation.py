"""Several encoders, side by side, on questions that have right answers.

Each picture is decoded once and shown to every encoder. All figures come with intervals, and what
the encoder gained on the frozen start weights with a paired one.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np

from visfinder.imaging.fit import crop
from visfinder.imaging.load import load
from visfinder.models import Pixels, Vectors
from visfinder.progress import Report
from visfinder.training.bootstrap import estimate
from visfinder.training.measures import FIGURES, STRANGER, Labels, Right, Scores, answered
from visfinder.training.questions import Question, Shot
from visfinder.training.results import START, Category, Evaluation, Kept, Measure

CHUNK: Final = 32  # pictures in memory at once
FIRST: Final = "R@1"  # the figure that robustness is taken of
BROKEN_DOWN: Final = (FIRST, "P@10")  # figures that are given by category, too

Embed = Callable[[Sequence[Pixels]], Vectors]


class System(NamedTuple):
    """An encoder to measure: pictures of any sizes to unit rows."""

    name: str
    embed: Embed


Spoils = Mapping[str, Callable[[Shot, Pixels], Pixels]]


def evaluate(
    questions: Sequence[Question], systems: Sequence[System], spoils: Spoils, report: Report
) -> Evaluation:
    """Measure systems on questions.

    Args:
        questions: At least one, each with at least one query.
        systems: The encoder first.
        spoils: What is to go wrong with query photos, by name; may be empty.
        report: Told after each chunk of pictures.

    Raises:
        PhotoError: A picture cannot be read.
    """
    shots = _unique(shot for question in questions for shot in _shots(question))
    firsts = [question for question in questions if FIRST in question.figures]
    queries = _unique(query.shot for question in firsts for query in question.queries)
    total = len(shots) + len(spoils) * len(queries)
    clean = [View(shots, v) for v in _vectors(shots, systems, None, _later(report, 0, total))]
    rights = [answers(question, clean, clean) for question in questions]
    measures = [
        measure
        for question, right in zip(questions, rights, strict=True)
        for measure in _measures(question, right, [system.name for system in systems])
    ]
    kept: list[Kept] = []
    for number, (condition, spoil) in enumerate(spoils.items() if queries else ()):
        tick = _later(report, len(shots) + number * len(queries), total)
        spoiled = [View(queries, v) for v in _vectors(queries, systems, spoil, tick)]
        for question, right in zip(questions, rights, strict=True):
            if FIRST in question.figures:
                left = answers(question, spoiled, clean)
                kept.append(_kept(question, condition, left, right))
    return Evaluation(tuple(system.name for system in systems), tuple(measures), tuple(kept))


class View:
    """What one system makes of some pictures."""

    def __init__(self, shots: Sequence[Shot], vectors: Vectors) -> None:
        self._rows = {shot: row for row, shot in enumerate(shots)}
        self._vectors = vectors

    def of(self, shots: Iterable[Shot]) -> Vectors:
        """Return the vectors of some of the pictures."""
        vectors: Vectors = self._vectors[[self._rows[shot] for shot in shots]]
        return vectors


def _unique(shots: Iterable[Shot]) -> list[Shot]:
    return list(dict.fromkeys(shots))


def _shots(question: Question) -> list[Shot]:
    return [asked.shot for asked in question.queries] + [entry.shot for entry in question.gallery]


def _later(report: Report, before: int, total: int) -> Report:
    """Return a report for one pass of several."""
    return lambda done, _: report(before + done, total)


def _vectors(
    shots: Sequence[Shot],
    systems: Sequence[System],
    spoil: Callable[[Shot, Pixels], Pixels] | None,
    report: Report,
) -> list[Vectors]:
    """Return what each system makes of the pictures, decoding each once."""
    rows: list[list[Vectors]] = [[] for _ in systems]
    for start in range(0, len(shots), CHUNK):
        chunk = shots[start : start + CHUNK]
        pictures = [_pixels(shot) for shot in chunk]
        if spoil is not None:
            pictures = [spoil(*pair) for pair in zip(chunk, pictures, strict=True)]
        for system, made in zip(systems, rows, strict=True):
            made.append(system.embed(pictures))
        report(start + len(chunk), len(shots))
    return [np.concatenate(made) for made in rows]


def _pixels(shot: Shot) -> Pixels:
    whole = load(shot.path)
    return whole if shot.region is None else crop(whole, shot.region)


def _labels(labels: Iterable[str]) -> Labels:
    return np.array(list(labels), dtype=np.str_)


def answers(question: Question, queries: Sequence[View], galleries: Sequence[View]) -> list[Right]:
    """Return which answers of each system are right."""
    places = {entry.shot: place for place, entry in enumerate(question.gallery)}
    own = np.array([places.get(query.shot, STRANGER) for query in question.queries], np.int64)
    wanted = _labels(query.wanted for query in question.queries)
    labels = _labels(entry.label for entry in question.gallery)
    return [
        answered(
            asked.of(query.shot for query in question.queries),
            gallery.of(entry.shot for entry in question.gallery),
            wanted,
            labels,
            own,
        )
        for asked, gallery in zip(queries, galleries, strict=True)
    ]


def _measures(question: Question, rights: Sequence[Right], systems: Sequence[str]) -> list[Measure]:
    groups = _labels(query.group for query in question.queries)
    start = systems.index(START) if START in systems else None
    made = []
    for figure in question.figures:
        scores = [FIGURES[figure](right) for right in rights]
        estimates = [estimate(each, groups) for each in scores]
        gain = None if start is None else estimate(scores[0] - scores[start], groups)
        by_category = _categories(question, scores) if figure in BROKEN_DOWN else ()
        # A figure that says nothing of any query has no estimate, and is not shown.
        known = tuple(each for each in estimates if each is not None)
        if len(known) == len(systems):
            name = f"{question.name} {figure}"
            made.append(Measure(name, question.what, known, gain, by_category))
    return made


def _categories(question: Question, scores: Sequence[Scores]) -> tuple[Category, ...]:
    every = _labels(query.category for query in question.queries)
    names, counts = np.unique(every, return_counts=True)
    categories = [
        Category(str(name), tuple(float(s[every == name].mean()) for s in scores), int(count))
        for name, count in zip(names, counts, strict=True)
        if name
    ]
    return tuple(sorted(categories, key=lambda category: (-category.queries, category.name)))


def _kept(
    question: Question, condition: str, spoiled: Sequence[Right], clean: Sequence[Right]
) -> Kept:
    groups = _labels(query.group for query in question.queries)
    first = FIGURES[FIRST]
    shares = [
        estimate(first(after), groups, against=first(before))
        for after, before in zip(spoiled, clean, strict=True)
    ]
    return Kept(f"{question.name} {FIRST}", condition, tuple(shares))

"""Fits how probable it is that the best match is the very product, in numpy.

Photos whose right answer is known are looked for twice: among everything, and with all right
answers taken away, as when a shop does not have the thing. Either time the best match has a lead
(`visfinder.embedding.sameness`) and is right or wrong. The questions weigh alike, however many
photos each has.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from visfinder.embedding.sameness import Sameness, lead_of
from visfinder.models import Vectors
from visfinder.training.catalog_questions import catalog_questions
from visfinder.training.pictures import Part, Picture, part_of
from visfinder.training.questions import Question, questions_of

# Questions whose right answers are the same product or a colourway of it.
_ASKED: Final = ("grocery", "grocery unseen", "fashion name")
_ASKED_OF_CATALOG: Final = ("catalog photo", "catalog second view")
_STEPS: Final = 50
_RIDGE: Final = 1e-6  # of the squared numbers, so that what can be told apart has an end

Doubles = NDArray[np.float64]


class Searches(NamedTuple):
    """Leads (N,), whether the best match was right (N,) bool, and how much each counts (N,)."""

    leads: Doubles
    right: NDArray[np.bool_]
    weights: Doubles


def same_questions(pictures: Sequence[Picture], catalog: Path, part: Part) -> list[Question]:
    """Return what a held-out part asks whose answers are the very product or a colourway.

    Args:
        pictures: All there are.
        catalog: Folder of the bundled catalog's kind; asked for designs of the part.
        part: Selection or test.
    """
    asked = [q for q in questions_of(pictures, part) if q.name in _ASKED]
    for question in catalog_questions(catalog):
        if question.name in _ASKED_OF_CATALOG:
            held = [q for q in question.queries if part_of(f"design {q.wanted}") is part]
            asked.append(replace(question, queries=tuple(held)))
    return [question for question in asked if question.queries]


def searches_of(question: Question, queries: Vectors, gallery: Vectors) -> Searches:
    """Search with each query, with its right answers and without; what has no lead is left out.

    Args:
        question: What was asked.
        queries: (N, D) unit rows, of its queries.
        gallery: (M, D) unit rows, of its gallery.
    """
    cosines = (queries @ gallery.T).astype(np.float64)
    names = [entry.label for entry in question.gallery]
    labels, designs = np.unique(names, return_inverse=True)
    places = {entry.shot: place for place, entry in enumerate(question.gallery)}
    leads, right = [], []
    for row, query in enumerate(question.queries):
        wanted = labels[designs] == query.wanted
        itself = np.arange(len(names)) == places.get(query.shot, -1)
        for there in (~itself, ~itself & ~wanted):
            order = np.flatnonzero(there)[np.argsort(-cosines[row][there], kind="stable")]
            lead = lead_of(cosines[row][order], designs[order])
            if lead is not None:
                leads.append(lead)
                right.append(bool(wanted[order[0]]))
    weights = np.full(len(leads), 1 / max(len(leads), 1))
    return Searches(np.array(leads, np.float64), np.array(right, bool), weights)


def joined(several: Sequence[Searches]) -> Searches:
    """Return the searches of several questions as one."""
    return Searches(*(np.concatenate(parts) for parts in zip(*several, strict=True)))


def fit_sameness(searches: Searches) -> Sameness | None:
    """Return the curve under which what was found is likeliest, by Newton's method.

    None where there are no searches, or where right matches stand out no more than wrong ones.
    """
    if not searches.right.any() or searches.right.all():
        return None
    inputs = np.stack([searches.leads, np.ones(len(searches.leads))], axis=1)
    shares = searches.weights / searches.weights.sum()
    numbers = np.zeros(2)
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-np.clip(inputs @ numbers, -60, 60)))
        slope = inputs.T @ (shares * (likely - searches.right)) + _RIDGE * numbers
        bend = (inputs * (shares * likely * (1 - likely))[:, None]).T @ inputs + _RIDGE * np.eye(2)
        step = np.linalg.solve(bend, slope)
        # A whole step can overshoot where the curve is flat.
        numbers = numbers - step * min(1.0, 20.0 / float(np.abs(step).max() + 1e-12))
    if numbers[0] <= 0:
        return None
    return Sameness(float(numbers[0]), float(-numbers[1] / numbers[0]))

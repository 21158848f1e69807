"""Codes: equal things as equal numbers, so that products can be grouped in arrays."""

from collections.abc import Hashable, Iterable
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

T = TypeVar("T", bound=Hashable)
Codes = NDArray[np.int64]  # (N,): equal codes, equal things; -1 for none


def coded(values: Iterable[T | None]) -> tuple[list[T], Codes]:
    """Return the different values in order of appearance, and each one's place; None is -1."""
    places: dict[T, int] = {}
    codes = [-1 if v is None else places.setdefault(v, len(places)) for v in values]
    return list(places), np.array(codes, np.int64)


def times_before(labels: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return how often each label came before, (N,): [7, 8, 7] is [0, 0, 1]."""
    order = np.argsort(labels, kind="stable")
    ordered = labels[order]
    starts = np.searchsorted(ordered, ordered, side="left")
    counts = np.empty(len(labels), np.int64)
    counts[order] = np.arange(len(labels)) - starts
    return counts

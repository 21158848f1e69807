"""The tables of words that an encoder's folder holds, fitted to what it makes of pictures.

`heads.npz` and `concepts.json` as `visfinder.embedding.heads` reads them.
"""

import io
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from visfinder.embedding.concepts import ShopWords
from visfinder.embedding.heads import FLOOR, NAMES, NONE, softmax
from visfinder.embedding.runtime import Floats
from visfinder.embedding.sameness import Sameness
from visfinder.training.calibration import Doubles, Groups, Mask, least_confidence, temperature
from visfinder.training.head_fit import Linear, allowed_of, fit_linear
from visfinder.training.pictures import Part, Picture, Source
from visfinder.training.vocabulary import category_words

# Pictures that a word needs: of the training part, and held out, where the words are not fixed.
_TAUGHT, _TAUGHT_FINE, _HELD = 8, 20, 6

Labels = Sequence[Sequence[str]]
Table = dict[str, NDArray[np.generic]]


class Seen(NamedTuple):
    """Pictures and what the encoder makes of them.

    Attributes:
        pictures: N of them.
        logits: (N, C).
        others: more views of some: which picture each shows, (M,), and their logits, (M, C).
    """

    pictures: Sequence[Picture]
    logits: Floats
    others: tuple[NDArray[np.int64], Floats]


def labels_of(pictures: Sequence[Picture]) -> Mapping[str, Labels]:
    """Return the words of each picture by the name of the head; () where nobody knows."""
    return {
        "category": [category_words(picture) for picture in pictures],
        "pattern": [(picture.pattern,) if picture.pattern else () for picture in pictures],
        "material": [(picture.material,) if picture.material else () for picture in pictures],
    }


def packed_words(
    seen: Seen, every: Mapping[str, Sequence[int]], same: Sameness | None
) -> tuple[bytes, dict[str, list[int]]]:
    """Fit all heads and return `heads.npz`, and the classes that `concepts.json` needs.

    Args:
        seen: What there is to learn from.
        every: ImageNet's classes by shop word.
        same: What the lead of a match means; None where it is not known.
    """
    labels = labels_of(seen.pictures)
    words = _taught(seen.pictures, labels["category"], _TAUGHT, held=0)
    rendered = [_only_rendered(seen.pictures, labels["category"], word) for word in words]
    classes = _classes(every, words, rendered)
    lift = _lift(seen.logits, classes, words)
    table: Table = {
        "rendered": np.array(rendered),
        "same": np.array([] if same is None else [same.slope, same.middle], np.float64),
    }
    for name in NAMES:
        told, added = labels[name], lift if name == "category" else None
        if name != "category":
            words = _taught(seen.pictures, told, _TAUGHT_FINE, held=_HELD)
            # What is labelled with a word too rare to be told is none of the others.
            told = [((w[0] if w[0] in words else NONE),) if w else () for w in told]
            words = [*words, *([NONE] if NONE not in words else [])]
        table |= _fitted(name, seen, told, words, added)
    return _archive(table), classes


def without_sameness(packed: bytes) -> bytes:
    """Return `heads.npz` for another space, in which nobody knows what leads mean."""
    with np.load(io.BytesIO(packed), allow_pickle=False) as archive:
        table = dict(archive) | {"same": np.array([], np.float64)}
    return _archive(table)


def _archive(table: Table) -> bytes:
    packed = io.BytesIO()
    np.savez_compressed(packed, **table)  # type: ignore[arg-type]  # the stub wants a bool first
    return packed.getvalue()


def _fitted(
    name: str, seen: Seen, labels: Labels, words: Sequence[str], lift: Doubles | None
) -> Table:
    """Fit one head on the training part and calibrate it on the selection part."""
    allowed = allowed_of(labels, words)
    parts = np.array([picture.part for picture in seen.pictures])
    known = allowed.any(axis=1)
    train, held = known & (parts == Part.TRAIN), known & (parts == Part.SELECTION)
    rows, logits = seen.others
    more = train[rows]
    linear = fit_linear(
        np.concatenate([seen.logits[train], logits[more]]),
        np.concatenate([allowed[train], allowed[rows[more]]]),
        words,
    )
    added = np.zeros(len(words)) if lift is None else lift[held]
    sources = np.array([str(picture.source) for picture in seen.pictures])[held]
    scores = linear.scores(seen.logits[held])
    heat = temperature(scores, allowed[held], added, sources)
    least = _least(scores / heat + added, allowed[held], words, sources)
    return _packed(name, linear, heat, least)


def _packed(name: str, linear: Linear, heat: float, least: float) -> Table:
    return {
        f"{name}_words": np.array(linear.words),
        f"{name}_weight": linear.weight,
        f"{name}_bias": linear.bias,
        f"{name}_temperature": np.array(heat),
        f"{name}_least": np.array(least),
    }


def _least(scores: Doubles, allowed: Mask, words: Sequence[str], sources: Groups) -> float:
    """Return the probability from which a word but `NONE` is told; sources weigh alike."""
    shares = softmax(scores)
    best = shares.argmax(axis=1)
    named = np.array(words)[best] != NONE
    rows = np.arange(len(scores))
    sure, right = shares[rows, best], allowed[rows, best]
    return least_confidence(sure[named], right[named], sources[named])


def _taught(pictures: Sequence[Picture], labels: Labels, taught: int, held: int) -> list[str]:
    """Return the words, sorted, that enough pictures name alone."""
    alone = [
        (label[0], p.part) for p, label in zip(pictures, labels, strict=True) if len(label) == 1
    ]
    train = Counter(word for word, part in alone if part is Part.TRAIN)
    kept = Counter(word for word, part in alone if part is not Part.TRAIN)
    return sorted(word for word in train if train[word] >= taught and kept[word] >= held)


def _only_rendered(pictures: Sequence[Picture], labels: Labels, word: str) -> bool:
    """Tell whether no photo that trains may show a word; "none of these" is never lifted."""
    return word != NONE and not any(
        word in label and picture.part is Part.TRAIN and picture.source is not Source.CATALOG
        for picture, label in zip(pictures, labels, strict=True)
    )


def _classes(
    every: Mapping[str, Sequence[int]], words: Sequence[str], rendered: Sequence[bool]
) -> dict[str, list[int]]:
    """Return the classes of words that only renders taught, and of those that nothing did.

    A class that a taught word claims says nothing of one that was not: its photos are that word's.
    """
    claimed = {number for word in words for number in every.get(word, ())}
    lifted = {word for word, only in zip(words, rendered, strict=True) if only}
    free = {
        word: [n for n in numbers if word in words or n not in claimed]
        for word, numbers in every.items()
        if word in lifted or word not in words
    }
    return {word: numbers for word, numbers in free.items() if numbers}


def _lift(logits: Floats, classes: Mapping[str, Sequence[int]], words: Sequence[str]) -> Doubles:
    """Return (N, K): what ImageNet's classes add to the scores of categories."""
    shares_of = ShopWords(json.dumps(classes).encode())
    lift = np.zeros((len(logits), len(words)))
    places = {word: place for place, word in enumerate(words) if word in classes}
    for row, each in enumerate(logits):
        for word, share in shares_of(each).items():
            if word in places:
                lift[row, places[word]] = np.log1p(share / FLOOR)
    return lift

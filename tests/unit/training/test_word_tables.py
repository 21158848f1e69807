"""Heads of words are fitted to labelled pictures and calibrated on others."""

from functools import cache
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)

from visfinder.embedding.concepts import ShopWords  # noqa: E402
from visfinder.embedding.heads import Heads  # noqa: E402
from visfinder.embedding.sameness import Sameness  # noqa: E402
from visfinder.training.head_fit import allowed_of, fit_linear  # noqa: E402
from visfinder.training.pictures import Part, Picture, Source  # noqa: E402
from visfinder.training.word_tables import Seen, packed_words, without_sameness  # noqa: E402

CLASSES = 30
PARTS = [Part.TRAIN] * 6 + [Part.SELECTION, Part.TEST]
KINDS = (
    (Source.CLOTHING, "T-Shirt", "T-shirts"),
    (Source.FASHION, "Watches", "Watches"),
    (Source.CATALOG, "Sofas", "Sofas"),
    (Source.GROCERY, "Kiwi", ""),
)


def shop(count: int) -> tuple[Seen, np.ndarray]:
    """Return pictures of four kinds, half of them striped, and the centre of each kind's logits."""
    random = np.random.default_rng(0)
    centres = random.normal(0, 3, (len(KINDS), CLASSES))
    stripes = random.normal(0, 3, CLASSES)
    pictures, rows = [], []
    for number in range(count):
        at = number % len(KINDS)
        source, kind, _ = KINDS[at]
        part = PARTS[(number // len(KINDS)) % len(PARTS)]
        striped = source is Source.FASHION and random.random() < 0.5
        pattern = ("striped" if striped else "plain") if source is Source.FASHION else ""
        pictures.append(Picture(Path("x"), source, part, str(number), kind, pattern=pattern))
        rows.append(centres[at] + striped * stripes + random.normal(0, 1, CLASSES))
    nothing = np.zeros(0, np.int64), np.zeros((0, CLASSES), np.float32)
    return Seen(pictures, np.array(rows, np.float32), nothing), centres


EVERY = {"Sofas": [3], "Watches": [4], "Cots": [5], "Clocks": [4]}


@cache
def fitted(same: Sameness | None = None) -> tuple[Heads, dict[str, list[int]], np.ndarray, bytes]:
    seen, centres = shop(800)
    packed, classes = packed_words(seen, EVERY, same)
    words = ShopWords(repr(classes).replace("'", '"').encode())
    return Heads(packed, words), classes, centres.astype(np.float32), packed


def test_the_fitted_words_name_what_they_have_not_seen() -> None:
    heads, _, centres, _ = fitted()
    for (_, _, word), logits in zip(KINDS, centres, strict=True):
        seen = heads.categories(logits)
        assert (next(iter(seen)) == word) if word else max(seen.values()) < 0.5


def test_classes_are_kept_for_what_no_photo_taught_unless_a_taught_word_claims_them() -> None:
    heads, classes, _, _ = fitted()
    assert classes == {"Sofas": [3], "Cots": [5]}
    assert "Cots" in heads.words


def test_a_pattern_with_enough_pictures_is_a_word_and_a_rare_one_is_not() -> None:
    heads, _, _, _ = fitted()
    assert set(heads.pattern.words) == {"plain", "striped", ""}
    assert heads.material.words == ("",), "no label names a material"
    assert heads.material.told(heads.material.likely(np.zeros(CLASSES, np.float32))) == ""
    assert 0.5 <= heads.pattern.least <= 1


def test_what_a_lead_means_is_dropped_for_another_space() -> None:
    heads, _, _, packed = fitted(Sameness(20, 0.6))
    assert heads.same == Sameness(20, 0.6)
    assert Heads(without_sameness(packed), ShopWords(b"{}")).same is None


def test_a_label_that_may_be_two_words_teaches_neither_against_the_other() -> None:
    words = ["Boots", "Heels", "Hats"]
    allowed = allowed_of([("Boots",), ("Heels",), ("Boots", "Heels"), ("Hats",), ()], words)
    assert allowed.tolist()[2] == [True, True, False]
    assert not allowed[4].any()
    random = np.random.default_rng(0)
    rows = np.repeat([0, 2, 3], [60, 60, 60])
    logits = np.eye(3, dtype=np.float32)[[0, 1, 2]].repeat(60, axis=0) * 4
    logits += random.normal(0, 0.5, logits.shape).astype(np.float32)
    scores = fit_linear(logits, allowed[rows], words).scores(logits)
    wide = scores[60:120]
    assert (wide[:, :2].max(axis=1) > wide[:, 2]).all()


def test_a_rare_word_is_heard_beside_a_frequent_one() -> None:
    random = np.random.default_rng(0)
    centres = random.normal(0, 3, (2, 20))
    labels = [("Hats",)] * 400 + [("Backpacks",)] * 10
    allowed = allowed_of(labels, ["Backpacks", "Hats"])
    rows = allowed.argmax(axis=1)
    logits = (centres[rows] + random.normal(0, 1, (410, 20))).astype(np.float32)
    scores = fit_linear(logits, allowed, ["Backpacks", "Hats"]).scores(logits)
    assert (scores.argmax(axis=1) == rows)[400:].all()

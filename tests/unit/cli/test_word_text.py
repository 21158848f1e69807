"""What was measured of words is a table for people and records for programs."""

import pytest

pytest.importorskip("torch", exc_type=ImportError)

from visfinder.cli.word_text import word_lines, word_records
from visfinder.training.word_measures import WordMeasure


def test_measures_of_words_are_a_table_and_records() -> None:
    pattern = WordMeasure("pattern", "renders", 442, 0.7, 0.93, 0.09, 0.04, 0.5, 0.82)
    category = WordMeasure("category", "street photos", 10, 0.6, 0.8, 0.2, 0.1)
    _, head, first, second, legend = word_lines([category, pattern])
    assert head.split()[-4:] == ["ECE", "told", "right", "pictures"]
    assert first.split()[-7:] == ["0.600", "0.800", "0.200", "0.100", "-", "-", "10"]
    assert second.startswith("pattern, renders")
    assert "calibration" in legend
    assert list(word_lines([])) == []
    assert word_records([pattern])[0] == {
        "head": "pattern", "group": "renders", "pictures": 442, "top1": 0.7, "top3": 0.93,
        "ece_raw": 0.09, "ece": 0.04, "told": 0.5, "precision": 0.82,
    }  # fmt: skip

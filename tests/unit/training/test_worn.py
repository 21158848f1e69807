"""The words of worn things are learned from labels, rare ones too."""

from pathlib import Path

import pytest

torch = pytest.importorskip("torch", exc_type=ImportError)

from visfinder.embedding.worn import NOTHING_WORN, WornWords  # noqa: E402
from visfinder.training.pictures import Part, Picture, Source  # noqa: E402
from visfinder.training.worn import fit_worn, word_of  # noqa: E402


def picture(source: Source, kind: str) -> Picture:
    return Picture(Path("x.jpg"), source, Part.TRAIN, "x", kind)


def test_labels_of_three_data_sets_share_a_word() -> None:
    named = [(Source.CLOTHING, "T-Shirt"), (Source.FASHION, "Tshirts"), (Source.STREET, "t-shirt")]
    assert {word_of(picture(*each)) for each in named} == {"T-shirts"}


def test_groceries_are_nothing_worn_and_unknown_labels_have_no_word() -> None:
    assert word_of(picture(Source.GROCERY, "Kiwi")) == NOTHING_WORN
    assert word_of(picture(Source.FASHION, "Free Gifts")) is None


def test_the_fitted_words_name_what_they_have_not_seen() -> None:
    random = torch.manual_seed(0)
    words = ["Hats"] * 200 + ["Backpacks"] * 12 + [NOTHING_WORN] * 100
    centres = {word: torch.randn(20, generator=random) * 3 for word in set(words)}

    def logits() -> "torch.Tensor":
        return torch.stack([centres[w] + torch.randn(20, generator=random) for w in words])

    table = WornWords(fit_worn(logits(), words))
    seen = [table(row) for row in logits().numpy()]
    right = [
        max(shares, key=lambda w: shares[w]) == w for shares, w in zip(seen, words, strict=True)
    ]
    assert sum(right) / len(right) > 0.95
    assert all(right[200:212])


def test_what_the_training_never_met_is_no_worn_thing() -> None:
    random = torch.manual_seed(0)
    logits = torch.randn(120, 20, generator=random)
    logits[:60, 3] += 8  # hats answer with class 3, groceries with class 5
    logits[60:, 5] += 8
    table = WornWords(fit_worn(logits, ["Hats"] * 60 + [NOTHING_WORN] * 60))
    stranger = torch.zeros(20)
    stranger[11] = 12.0
    assert table(logits[0].numpy())["Hats"] > 0.9
    assert table(stranger.numpy())[NOTHING_WORN] > 0.9

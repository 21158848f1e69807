"""Which garment, shoe, hat or bag a photo shows, from the ImageNet logits the network knows.

ImageNet has a jersey and a purse, but hardly the words that a shop sells clothes under, so a
softmax over the logits was fitted to photos that people named (`visfinder.training.worn`). It
knows one more answer, "nothing worn", and where that is likely the ImageNet classes speak alone.

A softmax is sure of itself on what it never saw, and would call a cup of coffee a shoe. So each
ImageNet class also has a familiarity, 0..1: how often it answers photos of worn things rather than
others. Where a photo's classes are unfamiliar, nothing is worn.
"""

import io
import zipfile
from collections.abc import Mapping

import numpy as np

from visfinder.embedding.runtime import Floats
from visfinder.errors import EncoderError

NOTHING_WORN = ""

# Of whichever of the two answers fits the photo; the other keeps the rest, since clothes lie on
# sofas and beds. With 0.5 a bag in the street often finds a vase; with 1 for the classes, where one
# class is several kinds of furniture, an armchair finds sofas first.
TRUST = 0.7

# Mean familiarity of a photo's classes, up to which nothing is worn and from which the softmax is
# believed. Half of all clothing and bags lie above 0.7, a cup, a cat and most rendered furniture
# between 0.15 and 0.4.
STRANGE, FAMILIAR = 0.25, 0.5


class WornWords:
    """A softmax over C logits whose K answers are shop words and "nothing worn".

    Args:
        data: npz of `words` (K,), and float32 `weight` (C, K), `bias` (K,), `familiarity` (C,).

    Raises:
        EncoderError: The data are not that.
    """

    def __init__(self, data: bytes) -> None:
        try:
            with np.load(io.BytesIO(data), allow_pickle=False) as table:
                self._words = [str(word) for word in table["words"]]
                self._weight: Floats = table["weight"].astype(np.float32)
                self._bias: Floats = table["bias"].astype(np.float32)
                self._familiarity: Floats = table["familiarity"].astype(np.float32)
        except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
            raise EncoderError(f"worn.npz is not a table of words: {error}") from error
        if self._weight.shape != (len(self._familiarity), len(self._words)) or (
            self._bias.shape != (len(self._words),)
        ):
            raise EncoderError("worn.npz holds tables of different sizes")

    def __call__(self, logits: Floats) -> Mapping[str, float]:
        """Return the probability 0..1 of each word and of nothing worn; they sum to 1."""
        mean = float(softmax(logits) @ self._familiarity)
        belief = min(max((mean - STRANGE) / (FAMILIAR - STRANGE), 0.0), 1.0)
        shares = softmax(logits @ self._weight + self._bias) * belief
        likely = dict(zip(self._words, shares.tolist(), strict=True))
        likely[NOTHING_WORN] = likely.get(NOTHING_WORN, 0.0) + 1 - belief
        return likely


def softmax(scores: Floats) -> Floats:
    """Return float32 shares (N,) of scores (N,), which sum to 1."""
    shares = np.exp(scores - scores.max())
    return shares / shares.sum()  # type: ignore[no-any-return]


def blend(classes: Mapping[str, float], worn: Mapping[str, float]) -> Mapping[str, float]:
    """Join what the ImageNet classes say with what the worn words say, likeliest first.

    Args:
        classes: probability by shop word, of any kind of product.
        worn: probability by worn thing, and of nothing worn.
    """
    nothing = worn.get(NOTHING_WORN, 0.0)
    weight = TRUST * nothing + (1 - TRUST) * (1 - nothing)
    joined = {word: share * weight for word, share in classes.items()}
    for word, share in worn.items():
        if word != NOTHING_WORN:
            joined[word] = joined.get(word, 0.0) + TRUST * share
    return dict(sorted(joined.items(), key=lambda entry: -entry[1]))

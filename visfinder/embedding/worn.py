"""Which garment, shoe, hat or bag a photo shows, from the ImageNet logits the network knows.

ImageNet has a jersey and a purse, but hardly the words that a shop sells clothes under, so a
softmax over the logits was fitted to photos that people named (`visfinder.training.worn`). It
knows one more answer, "nothing worn", and where that is likely the ImageNet classes speak alone.
"""

import io
import zipfile
from collections.abc import Mapping

import numpy as np

from visfinder.embedding.runtime import Floats
from visfinder.errors import EncoderError

NOTHING_WORN = ""

# Of the answer for a worn thing. The rest stays with the ImageNet classes, which have seen sofas
# and beds that clothes lie on; with 0.7 a bag in the street finds bags, with 0.5 often a vase.
TRUST = 0.7


class WornWords:
    """A softmax over C logits whose K answers are shop words and "nothing worn".

    Args:
        data: npz of `words` (K,), `weight` (C, K) float32 and `bias` (K,) float32.

    Raises:
        EncoderError: The data are not that.
    """

    def __init__(self, data: bytes) -> None:
        try:
            with np.load(io.BytesIO(data), allow_pickle=False) as table:
                self._words = [str(word) for word in table["words"]]
                self._weight: Floats = table["weight"].astype(np.float32)
                self._bias: Floats = table["bias"].astype(np.float32)
        except (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile) as error:
            raise EncoderError(f"worn.npz is not a table of words: {error}") from error
        if self._weight.shape[1:] != self._bias.shape or len(self._words) != len(self._bias):
            raise EncoderError("worn.npz holds tables of different sizes")

    def __call__(self, logits: Floats) -> Mapping[str, float]:
        """Return the probability 0..1 of each word and of nothing worn; they sum to 1."""
        scores = logits @ self._weight + self._bias
        shares = np.exp(scores - scores.max())
        shares /= shares.sum()
        return dict(zip(self._words, shares.tolist(), strict=True))


def blend(classes: Mapping[str, float], worn: Mapping[str, float]) -> Mapping[str, float]:
    """Join what the ImageNet classes say with what the worn words say, likeliest first.

    Args:
        classes: probability by shop word, of any kind of product.
        worn: probability by worn thing, and of nothing worn.
    """
    nothing = worn.get(NOTHING_WORN, 0.0)
    joined = {
        word: share * (1 - TRUST if word in worn else 1 - TRUST + TRUST * nothing)
        for word, share in classes.items()
    }
    for word, share in worn.items():
        if word != NOTHING_WORN:
            joined[word] = joined.get(word, 0.0) + TRUST * share
    return dict(sorted(joined.items(), key=lambda entry: -entry[1]))

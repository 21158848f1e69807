"""What a photo shows, in words with probabilities that mean what they say.

Three linear softmax heads over the ImageNet logits that the network gives, for the category, the
pattern and the material of the thing in the photo, fitted to labelled pictures
(`visfinder.training.words`). A softmax is sure of itself beyond what it gets right, so each head
has a temperature, fitted to pictures that no training saw: Guo, Pleiss, Sun and Weinberger, "On
Calibration of Modern Neural Networks", ICML 2017, section 4.2.

`heads.npz` holds of each head `NAME_words` (K,), where "" is none of the others, float32
`NAME_weight` (C, K) and `NAME_bias` (K,), `NAME_temperature` and `NAME_least`, the probability from
which a word is told. `rendered` (K,) bool says which categories no photo taught, only renders.
`same` is (slope, middle) of `Sameness`; empty where it is not known.
"""

import io
import zipfile
import zlib
from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from visfinder.embedding.concepts import ShopWords
from visfinder.embedding.runtime import Floats
from visfinder.embedding.sameness import Sameness
from visfinder.errors import EncoderError

NONE: Final = ""  # the word for what is none of the others
NAMES: Final = ("category", "pattern", "material")

# Of a class that speaks for a category that only renders taught: a class with probability p lifts
# the odds of its word by (p + FLOOR) / FLOOR. Tried out by keeping photos of shoes, bags, watches
# and dresses from a fit to their renders: 0.52 of them were named right instead of 0.45, 0.71
# instead of 0.61 in the first three, and 0.006 fewer of the photos that did teach.
FLOOR: Final = 0.01

Doubles = NDArray[np.float64]

# What a zip archive of arrays raises when any byte of it is wrong.
_DAMAGE = (OSError, ValueError, KeyError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error)


class Head:
    """A softmax over C logits whose K answers are words.

    Args:
        table: Arrays as in `heads.npz`.
        name: What they begin with.

    Attributes:
        words: K of them.
        least: Probability from which a word is told.

    Raises:
        ValueError, KeyError: The table holds no such head.
    """

    def __init__(self, table: Mapping[str, NDArray[np.generic]], name: str) -> None:
        self.words = tuple(str(word) for word in table[f"{name}_words"])
        self._weight: Floats = table[f"{name}_weight"].astype(np.float32)
        self._bias: Floats = table[f"{name}_bias"].astype(np.float32)
        self._temperature = float(table[f"{name}_temperature"].astype(np.float64))
        self.least = float(table[f"{name}_least"].astype(np.float64))
        sizes = (self._weight.shape[1:], self._bias.shape)
        if self._weight.ndim != 2 or sizes != ((len(self.words),),) * 2 or not self.words:
            raise ValueError(f"the tables of {name} have different sizes")
        numbers = [self._weight, self._bias, np.array([self._temperature, self.least])]
        if not all(np.isfinite(each).all() for each in numbers) or self._temperature <= 0:
            raise ValueError(f"the tables of {name} hold what is no number")

    def scores(self, logits: Floats, *, tempered: bool = True) -> Doubles:
        """Return the scores (..., K) of logits (..., C); their softmax are the probabilities.

        Raises:
            ValueError: The logits are of another network.
        """
        scores = (logits @ self._weight + self._bias).astype(np.float64)
        return scores / self._temperature if tempered else scores

    def likely(self, logits: Floats) -> Mapping[str, float]:
        """Return the probability 0..1 of each word but `NONE`, likeliest first."""
        return ranked(dict(zip(self.words, softmax(self.scores(logits)).tolist(), strict=True)))

    def told(self, likely: Mapping[str, float]) -> str:
        """Return the likeliest word where it is probable enough to be told, else ""."""
        best = next(iter(likely), "")
        return best if best and likely[best] >= self.least else ""


class Heads:
    """The words of an encoder.

    Args:
        data: npz, as the module says.
        classes: What the ImageNet classes say about words that no photo taught.

    Raises:
        EncoderError: The data are not that.
    """

    def __init__(self, data: bytes, classes: ShopWords) -> None:
        try:
            with np.load(io.BytesIO(data), allow_pickle=False) as archive:
                table = dict(archive)
            self.category, self.pattern, self.material = (Head(table, name) for name in NAMES)
            rendered = table["rendered"].astype(bool)
            same = [float(number) for number in table["same"]]
            if rendered.shape != (len(self.category.words),) or len(same) not in (0, 2):
                raise ValueError("the table of categories has another size than its words")
        except _DAMAGE as error:
            raise EncoderError(f"heads.npz is not a table of words: {error}") from error
        self.same = Sameness(same[0], same[1]) if same else None
        self._classes = classes
        words = self.category.words
        self._lifted = [word if lift else "" for word, lift in zip(words, rendered, strict=True)]
        self._untaught = [word for word in classes.words if word not in words]

    @property
    def words(self) -> tuple[str, ...]:
        """Every category, those first that pictures taught."""
        return (*self.category.words, *self._untaught)

    def categories(self, logits: Floats, *, tempered: bool = True) -> Mapping[str, float]:
        """Return the probability 0..1 of each category but `NONE` for logits (C,), likeliest first.

        They sum to at most 1. A word that no picture taught has the odds p against all others,
        where p is the probability of its classes: it never gets beyond a half. With umbrellas,
        watches, mugs and ten more kept from a fit altogether, 0.91 of their photos had the right
        word in the first three so, none without, and all other photos were named as before.
        """
        shares = self._classes(logits)
        scores = self.category.scores(logits, tempered=tempered)
        lift = [np.log1p(shares.get(word, 0.0) / FLOOR) if word else 0.0 for word in self._lifted]
        taught = softmax(scores + np.array(lift)).tolist()
        odds = {word: shares[word] for word in self._untaught}
        whole = 1 + sum(odds.values())
        joined = dict(zip(self.category.words, taught, strict=True)) | odds
        return ranked({word: share / whole for word, share in joined.items()})


def ranked(likely: Mapping[str, float]) -> Mapping[str, float]:
    """Return words with their probabilities, likeliest first, without `NONE`."""
    named = [(word, share) for word, share in likely.items() if word != NONE]
    return dict(sorted(named, key=lambda entry: -entry[1]))


def softmax(scores: Doubles) -> Doubles:
    """Return shares of scores (..., K) that sum to 1 along the last axis."""
    shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
    total: Doubles = shares / shares.sum(axis=-1, keepdims=True)
    return total

"""Which product a photo shows, in shop words, from the ImageNet classes the network knows.

`concepts.json` maps shop words to class numbers: {"Sofas": [832], "Mugs": [505, 969], ...}. The
probability of a word is the sum of its classes'; what no class covers has no word.
"""

import json
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from visfinder.embedding.runtime import Floats
from visfinder.errors import EncoderError


class ShopWords:
    """The mapping from classes to shop words.

    Args:
        text: JSON of {word: [class numbers]}.

    Raises:
        EncoderError: The text is not such a mapping.
    """

    def __init__(self, text: bytes) -> None:
        try:
            mapping = json.loads(text)
            self._classes: dict[str, NDArray[np.int64]] = {
                str(word): np.array(numbers, dtype=np.int64) for word, numbers in mapping.items()
            }
        except (ValueError, AttributeError, TypeError) as error:
            raise EncoderError(f"concepts.json is not a mapping of words: {error}") from error

    @property
    def words(self) -> Sequence[str]:
        """The words that classes speak for."""
        return tuple(self._classes)

    def __call__(self, logits: Floats) -> Mapping[str, float]:
        """Return the probability 0..1 of each word, likeliest first, from logits (C,)."""
        shifted = np.exp(logits.astype(np.float64) - logits.max())
        shares = shifted / shifted.sum()
        # A catalog's word for a product is no certainty even when the class is: never above 1.
        likely = {word: min(float(shares[ids].sum()), 1.0) for word, ids in self._classes.items()}
        return dict(sorted(likely.items(), key=lambda entry: -entry[1]))

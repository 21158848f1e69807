"""A question: what an answer is ranked against, whether it came from a photo or from a product."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from visfinder.embedding.sameness import Sameness
from visfinder.finder.looking import Look
from visfinder.finder.shelf import Shelf
from visfinder.models import Swatch, Vector
from visfinder.pairing.kinds import Kind

# Probability from which a recognised category is told to the shopper. It is calibrated, so from
# here on a word is about as often right as wrong, and mostly right; what ImageNet alone knows
# never gets beyond a half.
SURE = 0.45

VOTERS = 20  # most similar products, heard about what is meant
# Their weight is cosine^6: one at 0.9 weighs eleven times one at 0.6, and an exact match leads.
SHARPNESS = 6
RIVAL = 0.5  # words at least half as probable as the likeliest stand for the same class
UNHEARD = 0.25  # a rival for which no similar product speaks keeps a fifth of its probability

# "lamp" recognised, "Table lamp" on the shelf: surely meant.  The other way round: perhaps.
_WIDER = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """What is looked for.

    Attributes:
        vector: (D,) unit length.
        categories: shop words and how probable each is, 0..1.
        swatches: its colours.
        what: how reasons name it: "your photo", or a product's title.
        row: the product asked from, -1 for a photo.
        patterns: how probable each pattern is, 0..1, likeliest first; empty where nothing is known.
        materials: the same of materials.
        same: what the lead of the best match means; None where that is not known.
        closest: probability 0..1 that the best match is the very product; None where not known.
    """

    vector: Vector
    categories: Mapping[str, float]
    swatches: tuple[Swatch, ...]
    what: str
    row: int = -1
    patterns: Mapping[str, float] = field(default_factory=dict)
    materials: Mapping[str, float] = field(default_factory=dict)
    same: Sameness | None = None
    closest: float | None = None

    @property
    def recognised(self) -> str:
        """The category that is surely meant, in shop words; "" where none is."""
        return self.likeliest(SURE)

    def likeliest(self, least: float) -> str:
        """Return the most probable word, "" where none has that probability."""
        best = max(self.categories, key=lambda word: self.categories[word], default="")
        return best if best and self.categories[best] >= least else ""

    def category_fit(self, shelf: Shelf) -> NDArray[np.float32]:
        """Return how well each kind of the shelf fits what was recognised, (kinds,) 0..1."""
        fits = [
            max((self.fit(kind, word) for word in self.categories), default=0.0)
            for kind in shelf.kinds
        ]
        return np.array(fits, np.float32)

    def fit(self, kind: Kind, word: str) -> float:
        """Return how well a kind fits one of the words, 0..1: at most the word's probability."""
        if kind.is_a(word):
            return self.categories[word]
        if kind.label and Kind(word, "").is_a(kind.label):
            return _WIDER * self.categories[word]
        return 0.0


def supported(question: Question, shelf: Shelf) -> Question:
    """Return the question with its categories weighed by what the most similar products are.

    The network's classes overlap: one of them stands for sofas and for beds, both with 0.97.  The
    products that look alike tell which of such rivals is meant; other words are left as they are.
    """
    best = max(question.categories.values(), default=0.0)
    rivals = [word for word, p in question.categories.items() if p >= RIVAL * best]
    if question.row >= 0 or len(rivals) < 2:
        return question
    rows, cosines = shelf.nearest(question.vector, VOTERS)
    weights = np.maximum(cosines, 0) ** SHARPNESS
    kinds = [shelf.kinds[code] for code in shelf.kind_codes[rows]]
    whole = float(weights.sum()) or 1.0
    votes = {w: float(weights[[kind.is_a(w) for kind in kinds]].sum()) / whole for w in rivals}
    most = max(votes.values())
    weighed = dict(question.categories)
    for word in rivals:
        weighed[word] *= (UNHEARD + votes[word]) / (UNHEARD + most)
    return replace(question, categories=weighed)


def from_look(look: Look) -> Question:
    """Ask from what was seen in a photo."""
    seen = look.seen
    return Question(
        seen.vector,
        seen.categories,
        look.swatches,
        "your photo",
        patterns=seen.patterns,
        materials=seen.materials,
        same=seen.same,
    )


def from_product(shelf: Shelf, row: int) -> Question:
    """Ask from a searchable product of the shelf."""
    product = shelf.products[row]
    label = shelf.kinds[shelf.kind_codes[row]].label
    categories = {label: 1.0} if label else {}
    return Question(
        shelf.vectors[row],
        categories,
        product.swatches,
        product.title,
        row,
        patterns={product.pattern: 1.0} if product.pattern else {},
        materials={product.material: 1.0} if product.material else {},
    )

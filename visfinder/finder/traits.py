"""Traits: the pattern or the material of a photo and of a product, compared in words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from visfinder.pairing.kinds import Kind

# Calibrated probabilities: of a hundred photos told "striped" with .6, sixty are.
# From here up a trait of the photo is told without "perhaps", and may be a reason: about where the
# shipped encoder's heads begin to tell one as what the photo shows (`embedding.heads`).
SURE = 0.55
PERHAPS = 0.25  # below it nothing is said of the photo: one in four would be a bad guess

_PARTS = re.compile(r"[,;/|&+]|\band\b|\d+(?:[.,]\d+)?\s*%")  # of "60 % cotton, 40 % linen"


@dataclass(frozen=True, slots=True)
class Trait:
    """One trait of a photo beside a product's.

    Attributes:
        name: "Pattern" or "Material".
        ours: the photo's word; "" where none is probable.
        probability: of `ours`, 0..1.
        theirs: as the product's record has it; "" where it says nothing.
        shared: whether `ours` is what the product has, too.
    """

    name: str
    ours: str
    probability: float
    theirs: str
    shared: bool

    @property
    def sure(self) -> bool:
        """Whether the photo's word is told without "perhaps"."""
        return self.probability >= SURE

    @property
    def text(self) -> str:
        """The comparison in words: "Pattern: perhaps checked in the photo, plain here"."""
        if self.shared and self.sure:
            return f"{self.name}: {self.ours} in both"
        theirs = self.theirs or "not told"
        if self.shared:
            return f"{self.name}: {theirs} here, perhaps in the photo too"
        ours = f"{'' if self.sure else 'perhaps '}{self.ours}" if self.ours else "not known"
        return f"{self.name}: {ours} in the photo, {theirs} here"

    @property
    def reason(self) -> str:
        """What both surely have, as a reason in words; "" where they do not."""
        return f"Same {self.name.casefold()}: {self.ours}" if self.shared and self.sure else ""


def trait(name: str, ours: Mapping[str, float], theirs: str) -> Trait | None:
    """Compare a trait; None where nothing is known on either side.

    Args:
        name: "Pattern" or "Material".
        ours: probability 0..1 by word.
        theirs: as the product's record has it: one word, or several ("60 % cotton, 40 % linen").
    """
    probable = sorted((word for word in ours if ours[word] >= PERHAPS), key=lambda w: -ours[w])
    if not (probable or theirs):
        return None
    shared = next((word for word in probable if _has(theirs, word)), "")
    word = shared or next(iter(probable), "")
    return Trait(name, word, ours.get(word, 0.0), theirs, bool(shared))


def _has(theirs: str, word: str) -> bool:
    """Tell whether a record names a trait, or a narrower one: "painted wood" is wood."""
    named = theirs.casefold()
    parts = [named, *_PARTS.split(named)]
    return any(Kind(part.strip(), "").is_a(word) for part in parts)

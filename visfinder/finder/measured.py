"""What is measured, not learnt, between a photo and a product: how far apart their colours are."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product as pairs

import numpy as np

from visfinder.finder.reasons import naming_swatches
from visfinder.imaging.colour import colour_name
from visfinder.imaging.oklch import from_lch
from visfinder.models import Swatch

# OKLab distances: about 0.02 is the least that eyes notice side by side (Ottosson 2020); below 0.06
# `imaging.colour` takes two shades for one colour.
_UNSEEN, _ONE_COLOUR, _RELATED = 0.02, 0.06, 0.15
_GREY = 0.03  # of chroma: below it, hue means nothing


@dataclass(frozen=True, slots=True)
class ColourDistance:
    """The two colours, of those that photo and product are named by, that are nearest.

    Attributes:
        ours: the photo's.
        theirs: the product's.
        apart: distance in OKLab.
        lightness: theirs less ours, -1..1.
        chroma: theirs less ours.
        hue: degrees from ours to theirs, -180..180; None where one of them is grey.
    """

    ours: Swatch
    theirs: Swatch
    apart: float
    lightness: float
    chroma: float
    hue: float | None

    @property
    def text(self) -> str:
        """The distance in words: "Colour: navy in both, 0.04 apart in OKLab: ..."."""
        ours, theirs = colour_name(self.ours), colour_name(self.theirs)
        names = f"{ours} in both" if ours == theirs else f"{ours} in the photo, {theirs} here"
        return f"Colour: {names}, {self.apart:.2f} apart in OKLab: {self._how}"

    @property
    def _how(self) -> str:
        for limit, word in (
            (_UNSEEN, "no difference that eyes see"),
            (_ONE_COLOUR, "the same colour in another light"),
            (_RELATED, "related"),
        ):
            if self.apart < limit:
                return word
        return "different"


def colour_distance(ours: Sequence[Swatch], theirs: Sequence[Swatch]) -> ColourDistance | None:
    """Return how far apart the nearest colours are; None where one side has none."""
    compared = [
        _compared(one, other)
        for one, other in pairs(naming_swatches(ours), naming_swatches(theirs))
    ]
    return min(compared, key=lambda pair: pair.apart, default=None)


def _compared(ours: Swatch, theirs: Swatch) -> ColourDistance:
    both = np.array([[s.lightness, s.chroma, s.hue] for s in (ours, theirs)], np.float32)
    one, other = from_lch(both)
    grey = min(ours.chroma, theirs.chroma) < _GREY
    turn = (theirs.hue - ours.hue + 180) % 360 - 180
    return ColourDistance(
        ours,
        theirs,
        apart=float(np.linalg.norm(other - one)),
        lightness=theirs.lightness - ours.lightness,
        chroma=theirs.chroma - ours.chroma,
        hue=None if grey else turn,
    )

"""Shape: the outlines of a photo and of a product's picture, compared in words."""

from dataclasses import dataclass

from visfinder.imaging.silhouette import NoOutline, Overlap, Silhouette, overlap

_PROPORTIONS = (  # height / width below which a thing is called so
    (0.62, "wide and low"),
    (0.87, "wider than tall"),
    (1.15, "about as tall as wide"),
    (1.6, "taller than wide"),
)
_TALLEST = "tall and narrow"


@dataclass(frozen=True, slots=True)
class Shape:
    """The photo's outline beside the product's.

    Attributes:
        ours: height / width of the thing in the photo; None where its outline is not known.
        theirs: the same of the product.
        overlap: how far the outlines agree; None where one of them is not known.
        unknown: why one of them is not known, in words; "" where both are.
    """

    ours: float | None
    theirs: float | None
    overlap: Overlap | None
    unknown: str = ""

    @property
    def text(self) -> str:
        """The comparison in words: "Shape: both tall and narrow, outlines overlap by 83 %"."""
        if self.ours is None or self.theirs is None or self.overlap is None:
            return f"Shape: not measured, {self.unknown}"
        ours, theirs = _proportion(self.ours), _proportion(self.theirs)
        form = f"both {ours}" if ours == theirs else f"{ours} in the photo, {theirs} here"
        turned = ", one of them mirrored" if self.overlap.mirrored else ""
        return f"Shape: {form}, outlines overlap by {100 * self.overlap.share:.0f} %{turned}"


def compared(ours: Silhouette | NoOutline, theirs: Silhouette | NoOutline) -> Shape:
    """Compare the outlines of a photo and of a product's picture."""
    if isinstance(ours, NoOutline):
        known = None if isinstance(theirs, NoOutline) else theirs.proportion
        return Shape(None, known, None, f"the photo's {ours}")
    if isinstance(theirs, NoOutline):
        return Shape(ours.proportion, None, None, f"the product picture's {theirs}")
    return Shape(ours.proportion, theirs.proportion, overlap(ours, theirs))


def _proportion(proportion: float) -> str:
    return next((word for limit, word in _PROPORTIONS if proportion < limit), _TALLEST)

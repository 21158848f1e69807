"""What is said of each part of goes-with: one sentence for, one against."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from visfinder.finder.look_names import look_name
from visfinder.finder.pair_context import Context
from visfinder.finder.reasons import naming_colours
from visfinder.finder.shelf import Shelf
from visfinder.models import Product, ReasonKind
from visfinder.pairing.harmony import HARMONIES
from visfinder.pairing.kinds import article, singular
from visfinder.pairing.traits import SEASONS

_HARMONY_WORDS = {
    "neutral": "Quiet colours together: {theirs} with {ours}",
    "tonal": "Tone in tone: {theirs} with {ours}",
    "analogous": "Neighbouring colours: {theirs} with {ours}",
    "complementary": "Colours that lift each other: {theirs} with {ours}",
    "clash": "Fewer clashing colours than most: {theirs} with {ours}",
}
_LEVELS = ("", "beach or sport", "casual", "smart casual", "formal", "black tie")


@dataclass(frozen=True, slots=True, eq=False)
class Beside:
    """One product beside one thing that is asked from.

    Attributes:
        shelf: the products.
        context: what is known of the thing.
        row: the product.
        harmony: the leading one, a place in `HARMONIES` or -1.
    """

    shelf: Shelf
    context: Context
    row: int
    harmony: int

    @property
    def product(self) -> Product:
        """The product."""
        return self.shelf.products[self.row]


def in_words(kind: ReasonKind, beside: Beside, *, favours: bool) -> str:
    """Return what is said of a part, "" where nothing true can be said in a sentence."""
    return _SENTENCES[kind](beside, favours)


def _look(beside: Beside, favours: bool) -> str:
    shelf, context = beside.shelf, beside.context
    evidence = context.evidence.get(beside.row)
    if evidence is None or not favours:
        return ""
    itself = evidence.row == context.question.row
    title = "it" if itself else shelf.products[evidence.row].title
    if evidence.how == "cross-sell":
        return f"The shop offers it with {'what you asked from' if itself else title}"
    if evidence.how == "order":
        return f"Bought together with {'what you asked from' if itself else title}"
    name = look_name(evidence.look[1], shelf.look_titles) if evidence.look else ""
    return f"In the same look: {name}" if itself else f"In one look with {title}: {name}"


def _pair(beside: Beside, favours: bool) -> str:
    shelf, context = beside.shelf, beside.context
    code = int(shelf.kind_codes[beside.row])
    theirs, ours = shelf.kinds[code].noun, singular(context.kind.label)
    if not theirs or not ours:
        return ""
    if not favours:
        return f"{article(theirs).capitalize()} is seldom looked for beside {article(ours)}"
    text = f"{article(theirs).capitalize()} goes with {article(ours)}"
    times = shelf.prior.in_looks(context.code, code) if context.code >= 0 else 0
    return f"{text}, as in {times} looks" if times > 1 else text


def _colour(beside: Beside, favours: bool) -> str:
    ours = naming_colours(beside.context.question.swatches)
    theirs = naming_colours(beside.product.swatches)
    if beside.harmony < 0 or not ours or not theirs:
        return ""
    if not favours:
        return f"Colours that others match better: {theirs[0]} with {ours[0]}"
    if ours[0] == theirs[0]:
        return f"The same colour: {ours[0]}"
    words = _HARMONY_WORDS[HARMONIES[beside.harmony]]
    return words.format(theirs=theirs[0], ours=ours[0])


def _style(beside: Beside, favours: bool) -> str:
    traits = beside.shelf.traits
    theirs = traits.words[beside.row]
    shared = np.minimum(theirs, beside.context.member.words)
    if not favours:
        own = traits.vocabulary[int(theirs.argmax())] if theirs.any() else ""
        return f"Another style: {own}" if own and not shared.any() else "Less alike in style"
    if not shared.any():
        return "Alike in style, by its looks"
    return f"The same style: {traits.vocabulary[int(shared.argmax())]}"


def _season(beside: Beside, favours: bool) -> str:
    theirs = beside.product.seasons
    if not theirs:
        return ""
    ours = beside.context.member.seasons
    shared = [name for name, mark in zip(SEASONS, ours, strict=True) if mark and name in theirs]
    if not favours or not shared:
        return f"For other seasons: {', '.join(theirs)}"
    return f"For the same season: {', '.join(shared)}"


def _formality(beside: Beside, favours: bool) -> str:
    theirs = beside.product.formality
    if not 0 < theirs < len(_LEVELS):
        return ""
    if favours:
        return f"Equally formal: {_LEVELS[theirs]}"
    more = theirs > beside.context.member.formality
    return f"{'More' if more else 'Less'} formal: {_LEVELS[theirs]}"


def _learned(beside: Beside, favours: bool) -> str:
    return "Looks put such things together" if favours else "Looks seldom put these together"


def _price(beside: Beside, favours: bool) -> str:
    if favours:
        return "In the same price range for its kind"
    dearer = beside.shelf.price_ranks[beside.row] > beside.context.member.price_rank
    return f"{'Dearer' if dearer else 'Cheaper'} for its kind than what you asked from"


_SENTENCES: dict[ReasonKind, Callable[[Beside, bool], str]] = {
    "look": _look,
    "pair": _pair,
    "colour": _colour,
    "style": _style,
    "season": _season,
    "formality": _formality,
    "learned": _learned,
    "price": _price,
}

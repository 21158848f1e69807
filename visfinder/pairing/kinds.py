"""Kinds of product: what a shopper calls them, and when two names mean the same.

"Sofas", "sofa" and "Furniture > Sofas" are one kind.  A wider word takes in a narrower one: "lamp"
takes in "Table lamps", because English puts the noun last.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

_IRREGULAR = {
    "shelves": "shelf",
    "bookshelves": "bookshelf",
    "knives": "knife",
    "scarves": "scarf",
    "leaves": "leaf",
    "loaves": "loaf",
    "halves": "half",
    "men": "man",
    "women": "woman",
    "children": "child",
    "furniture": "furniture",
    "shoes": "shoe",
    "vases": "vase",
    "cases": "case",
    "bookcases": "bookcase",
    "suitcases": "suitcase",
    "purses": "purse",
    "blouses": "blouse",
    "houses": "house",
}
# What has two legs or two lenses is a plural, whatever `singular` makes of it for comparing.
_PAIRS = {
    **{word: f"{word}s" for word in ("trouser", "jean", "short", "legging", "tight", "pant")},
    "sunglass": "sunglasses",
    "pyjama": "pyjamas",
}
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


@lru_cache(maxsize=4096)  # a catalog has a few hundred different names, each asked for often
def singular(text: str) -> str:
    """Return a name in lower case, each word in the singular: "Table Lamps" is "table lamp"."""
    return " ".join(_singular(word) for word in _WORD.findall(text.casefold()))


def _singular(word: str) -> str:
    if known := _IRREGULAR.get(word):
        return known
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


@dataclass(frozen=True, slots=True)
class Kind:
    """What a product is, by its product type and its category path, as written in its record."""

    product_type: str
    category: str

    @property
    def label(self) -> str:
        """The finest word for it, as the shop writes it; "" where the record has none."""
        return self.product_type or self.parts[-1]

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of the category path, widest first; at least one, which may be ""."""
        return tuple(part.strip() for part in self.category.split(">"))

    @property
    def noun(self) -> str:
        """The label for use in a sentence: lower case, singular."""
        return singular(self.label)

    def is_a(self, name: str) -> bool:
        """Tell whether a word or path names this kind, or a wider one that takes it in."""
        if ">" in name:
            asked = [singular(part) for part in name.split(">")]
            return [singular(part) for part in self.parts[: len(asked)]] == asked
        asked_for = singular(name)
        if not asked_for:
            return False
        names = [singular(part) for part in (self.product_type, *self.parts)]
        return any(own == asked_for or own.endswith(" " + asked_for) for own in names)

    def same_as(self, other: "Kind") -> bool:
        """Tell whether two kinds are one to a shopper; nameless ones never are."""
        if not self.label or not other.label:
            return False
        return self.noun == other.noun or self.is_a(other.label) or other.is_a(self.label)


def article(noun: str) -> str:
    """Return "a sofa", "an armchair"; words that are plural by nature have no article."""
    *before, last = noun.rsplit(" ", 1)
    if last in _PAIRS:
        return " ".join([*before, _PAIRS[last]])
    if not noun or (noun.endswith("s") and not noun.endswith(("ss", "us"))):
        return noun
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"

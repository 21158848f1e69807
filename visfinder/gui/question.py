"""What the shopper asks at the moment, and what it is called."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from visfinder.finder.photo import Photo
    from visfinder.models import Answer, Filters, Product, Region


class Tab(enum.StrEnum):
    """The four lists, by the words on their tabs."""

    SIMILAR = "Similar"
    GOES_WITH = "Goes with"
    FOR_YOU = "For you"
    CATALOG = "Catalog"


ASKING_TABS = (Tab.SIMILAR, Tab.GOES_WITH)  # they need a photo or a product to start from
_LIMITS = {Tab.SIMILAR: 120, Tab.GOES_WITH: 60, Tab.FOR_YOU: 60, Tab.CATALOG: 1_000_000}
USUAL_VARIETY = 0.5  # as in `finder.taste_mix`, which is not known before numpy is


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What the filter row is set to; the window's word for `Filters`, known before numpy is."""

    kind: str = ""
    colour: str = ""
    min_price: float | None = None
    max_price: float | None = None
    by_taste: bool = True
    variety: float = USUAL_VARIETY

    def filters(self, tab: Tab) -> Filters:
        """Return the finder's filters for one list."""
        from visfinder.models import Filters

        return Filters(
            limit=_LIMITS[tab],
            categories=(self.kind,) if self.kind else (),
            colours=(self.colour,) if self.colour else (),
            min_price=self.min_price,
            max_price=self.max_price,
            by_taste=self.by_taste,
            variety=self.variety if tab is Tab.FOR_YOU else USUAL_VARIETY,
        )

    def __bool__(self) -> bool:
        return replace(self, by_taste=True, variety=USUAL_VARIETY) != Narrowed()


_TO_BEGIN = "to begin with: rate a few, and this list becomes yours"


@dataclass(frozen=True, slots=True)
class Question:
    """Where *Similar* and *Goes with* start from.

    Attributes:
        photo: the shopper's photo, if there is one.
        region: the part of it that is searched; None for all of it.
        product: a product asked from instead ("More like this"); it goes before the photo.
    """

    photo: Photo | None = None
    region: Region | None = None
    product: Product | None = None

    def __bool__(self) -> bool:
        return self.photo is not None or self.product is not None

    def heading(self, tab: Tab, answer: Answer) -> str:
        """Return the line above a list."""
        count = len(answer.matches)
        products = f"{count:,} product{'' if count == 1 else 's'}"
        if tab is Tab.CATALOG:
            return f"{products} in your catalogs"
        if tab is Tab.FOR_YOU:
            # Before the first rating no reason has a share: nothing was chosen by taste yet.
            learned = any(reason.share for match in answer.matches for reason in match.reasons)
            return f"{products} {'for your taste' if learned else _TO_BEGIN}"
        verb = "similar to" if tab is Tab.SIMILAR else "that go with"
        if tab is Tab.GOES_WITH and count == 1:
            verb = "that goes with"
        if self.product is not None:
            return f"{products} {verb} {self.product.title}"
        part = "the chosen part of your photo" if self.region is not None else "your photo"
        heading = f"{products} {verb} {part}"
        return heading if tab is not Tab.SIMILAR else _with_verdict(heading, answer)


def _with_verdict(heading: str, answer: Answer) -> str:
    """Say before a heading that nothing of the list is the thing in the photo, if so."""
    from visfinder.finder.closeness import NO_CLOSE_MATCH, is_close

    return heading if is_close(answer.closest) else f"{NO_CLOSE_MATCH.capitalize()} · {heading}"

"""One thing the shopper did, which proves by itself that it is undamaged.

A profile is the list of these events, in the order of `seq`.  The database and the journal hold
the same list; since an event carries its own digest, whatever is still valid in either is true.

    kind                                      says
    rate                                      a rating of 1..5 (1: crossed out), or taken back
    hide, unhide                              the product is not shown, or shown again
    board, unboard                            it was put on the board `name`, or taken off
    open, more-like                           it was looked at, or asked from: a sign, no decision
    taste-rename, taste-mute, taste-unmute,   about the named taste whose medoid the product is
    taste-delete, taste-keep
    quiz                                      the product was preferred to `other`
    clear, imported                           first and last event of an import
    undo, redo                                take an action back, and bring it back
    reset, restore                            everything before is forgotten, and remembered again
    import                                    a rating brought by visfinder 0.1
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import Any, Final, Literal, TypeAlias, get_args

from visfinder.models import ProductKey

# What can be recorded one by one; a rating has a method of its own.
RecordKind: TypeAlias = Literal[
    "hide", "unhide", "board", "unboard", "open", "more-like", "quiz",
    "taste-rename", "taste-mute", "taste-unmute", "taste-delete", "taste-keep",
]  # fmt: skip
EventKind: TypeAlias = (
    RecordKind
    | Literal["rate", "import", "clear", "imported", "undo", "redo", "reset", "restore"]
)  # fmt: skip

RECORDED: Final[tuple[str, ...]] = get_args(RecordKind)
SIGNS: Final = frozenset({"open", "more-like"})
COUNTED: Final = SIGNS | {"quiz"}  # each one counts, where of the others the newest decides
# About other events, not about a product.
STEERING: Final = frozenset({"undo", "redo", "reset", "restore", "clear", "imported"})
_KINDS: Final = frozenset({*RECORDED, *STEERING, "rate", "import"})

# How strongly each speaks of taste beside a rating, where the event does not say.
USUAL_WEIGHTS: Final[Mapping[str, float]] = {
    "rate": 1.0,
    "import": 1.0,
    "board": 0.8,
    "quiz": 0.5,
    "hide": 0.3,
    "more-like": 0.3,
    "open": 0.1,
}
HEAVIEST: Final = 10.0  # beyond ten ratings, a weight is a slip of the finger

_DIGEST_BYTES = 16
_FIRST_FIELDS = 7  # of version 1; what came later counts in the digest only where it is set


@dataclass(frozen=True)
class Event:
    """A rating given or taken back, another act, or an undo; see the table of kinds above.

    Attributes:
        seq: place in the list, from 1; two processes' events may share one after a restoration.
        at: POSIX seconds; what is imported has the time at which it was given.
        key: the product; None where it is not about one.
        stars: 1..5 of a rating; None where it was taken back, and for the other kinds.
        undoes: what an undo, redo or restore is about: an action's name, or a reset's digest.
        weight: how strongly it speaks of taste; None for the usual weight of its kind.
        name: of a board, or the new one of a named taste.
        other: the product that was not preferred.
        batch: names the import that it belongs to; None where it was done by itself.
    """

    seq: int
    at: float
    kind: EventKind
    key: ProductKey | None = None
    stars: int | None = None
    undoes: str | None = None
    weight: float | None = None
    name: str | None = None
    other: ProductKey | None = None
    batch: str | None = None

    @cached_property
    def digest(self) -> str:
        """BLAKE2b-128 of everything above, hex; names the event."""
        values = list(self.fields().values())
        if not any(value is not None for value in values[_FIRST_FIELDS:]):
            del values[_FIRST_FIELDS:]  # as version 1 counted it
        return blake2b(json.dumps(values).encode(), digest_size=_DIGEST_BYTES).hexdigest()

    @property
    def action(self) -> str:
        """What an undo names: the whole import, or this event."""
        return self.batch or self.digest

    @property
    def counts(self) -> float:
        """How strongly it speaks of taste, its own weight or the usual one of its kind."""
        return USUAL_WEIGHTS.get(self.kind, 0.0) if self.weight is None else self.weight

    def fields(self) -> dict[str, Any]:
        """Return the event without its digest, as it is stored."""
        catalog, product = self.key or (None, None)
        other_catalog, other_product = self.other or (None, None)
        return {
            "seq": self.seq,
            "at": self.at,
            "kind": self.kind,
            "catalog": catalog,
            "product": product,
            "stars": self.stars,
            "undoes": self.undoes,
            "weight": self.weight,
            "name": self.name,
            "other_catalog": other_catalog,
            "other_product": other_product,
            "batch": self.batch,
        }

    def stored(self) -> dict[str, Any]:
        """Return the event as a row of the database."""
        return self.fields() | {"digest": self.digest}

    def written(self) -> dict[str, Any]:
        """Return the event as an object of the journal, without what it does not say."""
        fields = list(self.fields().items())
        later = {name: value for name, value in fields[_FIRST_FIELDS:] if value is not None}
        return dict(fields[:_FIRST_FIELDS]) | later | {"digest": self.digest}


def event_of(stored: Mapping[str, Any]) -> Event | None:
    """Return a stored event, or None where it is damaged."""
    try:
        catalog, other = stored["catalog"], stored.get("other_catalog")
        event = Event(
            seq=stored["seq"],
            at=stored["at"],
            kind=stored["kind"],
            key=None if catalog is None else ProductKey(catalog, stored["product"]),
            stars=stored["stars"],
            undoes=stored["undoes"],
            weight=stored.get("weight"),
            name=stored.get("name"),
            other=None if other is None else ProductKey(other, stored["other_product"]),
            batch=stored.get("batch"),
        )
        valid = event.kind in _KINDS and event.digest == stored["digest"]
    except (KeyError, TypeError, ValueError):
        return None
    return event if valid else None

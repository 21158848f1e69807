"""One change of the shopper's ratings, which proves by itself that it is undamaged.

The ratings are the list of these events, in the order of `seq`.  The database and the journal hold
the same list; since an event carries its own digest, whatever is still valid in either is true.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import Any, Literal

from visfinder.models import ProductKey

EventKind = Literal["rate", "undo", "reset", "import"]
_KINDS = ("rate", "undo", "reset", "import")
_DIGEST_BYTES = 16


@dataclass(frozen=True)
class Event:
    """A rating given or taken back, an undo, an imported rating, or a reset.

    Attributes:
        seq: place in the list, from 1; two processes' events may share one after a restoration.
        at: POSIX seconds; an imported rating has the time at which it was given.
        key: the product; None for a reset.
        stars: 1..5; None where the rating was taken back, and for undo and reset.
        undoes: digest of the event that an undo takes back, hex; None for the other kinds.
    """

    seq: int
    at: float
    kind: EventKind
    key: ProductKey | None = None
    stars: int | None = None
    undoes: str | None = None

    @cached_property
    def digest(self) -> str:
        """BLAKE2b-128 of everything above, hex; names the event."""
        content = json.dumps(list(self.fields().values())).encode()
        return blake2b(content, digest_size=_DIGEST_BYTES).hexdigest()

    def fields(self) -> dict[str, Any]:
        """Return the event without its digest, as it is stored."""
        catalog, product = self.key or (None, None)
        return {
            "seq": self.seq,
            "at": self.at,
            "kind": self.kind,
            "catalog": catalog,
            "product": product,
            "stars": self.stars,
            "undoes": self.undoes,
        }

    def stored(self) -> dict[str, Any]:
        """Return the event as a row of the database or an object of the journal."""
        return self.fields() | {"digest": self.digest}


def event_of(stored: Mapping[str, Any]) -> Event | None:
    """Return a stored event, or None where it is damaged."""
    try:
        catalog, product = stored["catalog"], stored["product"]
        event = Event(
            seq=stored["seq"],
            at=stored["at"],
            kind=stored["kind"],
            key=None if catalog is None else ProductKey(catalog, product),
            stars=stored["stars"],
            undoes=stored["undoes"],
        )
        valid = event.kind in _KINDS and event.digest == stored["digest"]
    except (KeyError, TypeError, ValueError):
        return None
    return event if valid else None

"""What may be recorded of a product, and whether it says anything new."""

import math
import time

from visfinder.errors import ProductError, UserError
from visfinder.models import ProductKey
from visfinder.storage.connection import is_storable
from visfinder.storage.events import HEAVIEST, RECORDED, Event, RecordKind
from visfinder.storage.ledger import Ledger
from visfinder.storage.standing import topic_of

_LONGEST_NAME = 100  # characters of a board's or taste's name
_NAMED = ("board", "unboard", "taste-rename")
# Where nothing was said of a product, these would say nothing either.
_TAKING_BACK = ("unhide", "unboard", "taste-unmute", "taste-keep")


def rated(ledger: Ledger, key: ProductKey, stars: int | None) -> list[Event]:
    """Return the event of a rating; none where it is as it was."""
    if ledger.stars(key) == stars:
        return []
    return [Event(ledger.next_seq, time.time(), "rate", key, stars)]


def recorded(
    ledger: Ledger,
    kind: RecordKind,
    key: ProductKey,
    name: str,
    other: ProductKey | None,
    weight: float | None,
) -> list[Event]:
    """Return the event that says so; none where it would change nothing."""
    event = Event(
        ledger.next_seq, time.time(), kind, key, weight=weight, name=name or None, other=other
    )
    topic = topic_of(event)
    if topic is None:
        return [event]
    old = ledger.standing.decided.get(topic)
    if old is None:
        says_nothing = kind in _TAKING_BACK or (kind == "taste-rename" and not name)
        return [] if says_nothing else [event]
    return [] if (old.kind, old.name) == (kind, event.name) else [event]


def checked_stars(stars: int | None) -> None:
    """Refuse what is no rating.

    Raises:
        UserError: if it is not 1 to 5, nor None.
    """
    if stars is not None and stars not in range(1, 6):
        raise UserError(f"a rating is 1 to 5 stars, not {stars}; none takes a rating back")


def checked_key(key: ProductKey) -> None:
    """Refuse a product whose id is no text.

    Raises:
        ProductError: if it is not; some file names are none.
    """
    if not is_storable(key.catalog) or not is_storable(key.id):
        raise ProductError(f"{key!r} is no text and cannot be stored; rename the product")


def checked_name(kind: str, name: str) -> str:
    """Return the name that goes with a kind of event, without the white space around it.

    Raises:
        UserError: if it is missing, too long, or does not belong there.
    """
    if kind not in RECORDED:
        raise UserError(f"“{kind}” cannot be recorded; there are {', '.join(RECORDED)}")
    name = " ".join(name.split())
    if bool(name) and kind not in _NAMED:
        raise UserError(f"“{kind}” has no name")
    if not name and kind in ("board", "unboard"):
        raise UserError("a board needs a name, such as “Living room”")
    if len(name) > _LONGEST_NAME:
        raise UserError(f"“{name[:40]}…” is too long: a name has up to {_LONGEST_NAME} characters")
    if not is_storable(name):
        raise UserError(f"{name!r} is no text and cannot be stored; choose another name")
    return name


def checked_other(kind: str, key: ProductKey, other: ProductKey | None) -> None:
    """Refuse a quiz answer without two products, and a second product elsewhere.

    Raises:
        UserError: if that is so.
    """
    if (other is not None) != (kind == "quiz") or other == key:
        raise UserError("a quiz answer is about two products, and nothing else is")
    if other is not None:
        checked_key(other)


def checked_weight(weight: float | None) -> float | None:
    """Return a weight as it is stored.

    Raises:
        UserError: if it is not from 0 to `HEAVIEST`.
    """
    if weight is None:
        return None
    if not (math.isfinite(weight) and 0 <= weight <= HEAVIEST):
        raise UserError(f"a weight is from 0 to {HEAVIEST:g}, not {weight}; a rating's is 1")
    return float(weight)

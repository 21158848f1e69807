"""What an imported taste changes of a profile: merged with it, or in its place."""

import secrets
from collections.abc import Iterator
from dataclasses import replace

from visfinder.storage.events import USUAL_WEIGHTS, Event, EventKind
from visfinder.storage.ledger import Ledger
from visfinder.storage.standing import Standing, TasteEdit, topic_of
from visfinder.storage.taste_file import Taste

# What says no more than nothing does, where nothing was said before.
_NEUTRAL = frozenset({"unhide", "unboard", "taste-unmute", "taste-keep"})


def taste_of(standing: Standing) -> Taste:
    """Return everything that stands, to be written into a file."""
    decided = standing.decided.items()
    return Taste(
        ratings=tuple(standing.ratings().values()),
        weights={
            topic.key: event.counts
            for topic, event in decided
            if topic.aspect == "rating" and event.counts != USUAL_WEIGHTS["rate"]
        },
        hidden=standing.hidden(),
        boards=standing.boards(),
        edits=tuple(standing.taste_edits().values()),
        quiz=standing.quiz(),
        signs=standing.signs(),
    )


def importing(ledger: Ledger, taste: Taste, now: float, *, replacing: bool) -> list[Event]:
    """Return the events of an import, none where it changes nothing.

    Of two statements about the same thing the newer one wins, and everything else joins; where the
    taste replaces the present one, that counts no more.  A time in the future counts as now.

    Args:
        ledger: what there is.
        taste: what is brought.
        now: POSIX seconds.
        replacing: instead of merging.
    """
    standing = Standing() if replacing else ledger.standing
    brought = sorted(
        (replace(event, at=min(event.at, now)) for event in _brought(taste)), key=lambda e: e.at
    )
    newest = {topic_of(event): event for event in brought}  # of a product that is named twice
    counted = {_identity(event) for event in standing.told}
    wanted: list[Event] = []
    for event in brought:
        if topic := topic_of(event):
            if newest[topic] is event and _is_news(event, standing.decided.get(topic)):
                wanted.append(event)
        elif (identity := _identity(event)) not in counted:
            counted.add(identity)
            wanted.append(event)
    if not wanted and not replacing:
        return []
    before = [Event(0, now, "clear")] if replacing else []
    batch = secrets.token_hex(8)
    return [
        replace(event, seq=seq, batch=batch)
        for seq, event in enumerate([*before, *wanted, Event(0, now, "imported")], ledger.next_seq)
    ]


def _is_news(event: Event, old: Event | None) -> bool:
    if old is None:
        return event.kind not in _NEUTRAL and (event.kind != "taste-rename" or bool(event.name))
    return old.at < event.at and _says(old) != _says(event)


def _says(event: Event) -> object:
    topic = topic_of(event)
    rating = topic is not None and topic.aspect == "rating"
    return event.stars if rating else (event.kind, event.name)


def _identity(event: Event) -> object:
    return event.kind, event.key, event.other, event.at


def _brought(taste: Taste) -> Iterator[Event]:
    for rating in taste.ratings:
        weight = taste.weights.get(rating.key)
        yield Event(0, rating.at, "rate", rating.key, rating.stars, weight=weight)
    for key, at in taste.hidden.items():
        yield Event(0, at, "hide", key)
    for board, products in taste.boards.items():
        for key, at in products.items():
            yield Event(0, at, "board", key, name=board)
    for edit in taste.edits:
        yield from _edits(edit)
    for answer in taste.quiz:
        weight = _own("quiz", answer.weight)
        yield Event(0, answer.at, "quiz", answer.preferred, weight=weight, other=answer.other)
    for sign in taste.signs:
        kind: EventKind = "open" if sign.kind == "open" else "more-like"
        yield Event(0, sign.at, kind, sign.key, weight=_own(kind, sign.weight))


def _edits(edit: TasteEdit) -> Iterator[Event]:
    kinds: tuple[EventKind, EventKind] = (
        "taste-mute" if edit.muted else "taste-unmute",
        "taste-delete" if edit.deleted else "taste-keep",
    )
    yield Event(0, edit.at, "taste-rename", edit.key, name=edit.name or None)
    for kind in kinds:
        yield Event(0, edit.at, kind, edit.key)


def _own(kind: str, weight: float) -> float | None:
    return None if weight == USUAL_WEIGHTS[kind] else weight

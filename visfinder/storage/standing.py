"""What stands of a profile: the events that decide, and what they say."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from visfinder.models import ProductKey, Rating
from visfinder.storage.events import COUNTED, Event

# What an event of each kind decides; the newest one about the same thing counts.
_ASPECTS: Final[Mapping[str, str]] = {
    "rate": "rating",
    "import": "rating",
    "hide": "hidden",
    "unhide": "hidden",
    "board": "board",
    "unboard": "board",
    "taste-rename": "taste name",
    "taste-mute": "taste muted",
    "taste-unmute": "taste muted",
    "taste-delete": "taste deleted",
    "taste-keep": "taste deleted",
}


class Topic(NamedTuple):
    """What can be decided: an aspect of a product; `name` tells boards apart."""

    aspect: str
    key: ProductKey
    name: str = ""


@dataclass(frozen=True, slots=True)
class TasteEdit:
    """What the shopper changed of the named taste whose medoid is `key`.

    Attributes:
        name: the shopper's own; empty where visfinder's words stay.
        at: POSIX seconds of the newest change.
    """

    key: ProductKey
    name: str
    muted: bool
    deleted: bool
    at: float


@dataclass(frozen=True, slots=True)
class QuizAnswer:
    """Which of two products was preferred, when (POSIX seconds), and how much it counts."""

    preferred: ProductKey
    other: ProductKey
    at: float
    weight: float


@dataclass(frozen=True, slots=True)
class Sign:
    """A product was opened, or asked from ("more-like"); when, and how much it counts."""

    kind: str
    key: ProductKey
    at: float
    weight: float


@dataclass
class Standing:
    """What the events so far amount to.

    Attributes:
        decided: the event that decides about each topic, in the order of the changes.
        told: the events that decide nothing and are counted: signs and quiz answers, oldest first.
    """

    decided: dict[Topic, Event] = field(default_factory=dict)
    told: list[Event] = field(default_factory=list)

    def taking(self, events: Iterable[Event]) -> "Standing":
        """Return what stands after more events; this one stays as it is."""
        after = Standing(dict(self.decided), list(self.told))
        for event in events:
            after.take(event)
        return after

    def take(self, event: Event) -> None:
        """Let one more event count."""
        if event.kind == "clear":
            self.decided.clear()
            self.told.clear()
        elif topic := topic_of(event):
            self.decided.pop(topic, None)  # so that the order is that of the changes
            self.decided[topic] = event
        elif event.kind in COUNTED:
            self.told.append(event)

    def stars(self, key: ProductKey) -> int | None:
        """Return a product's rating; None where it has none."""
        event = self.decided.get(Topic("rating", key))
        return event.stars if event else None

    def ratings(self) -> dict[ProductKey, Rating]:
        """Return the rating of each rated product, oldest change first."""
        return {
            topic.key: Rating(topic.key, event.stars, event.at)
            for topic, event in self._about("rating")
            if event.stars is not None
        }

    def hidden(self) -> dict[ProductKey, float]:
        """Return when (POSIX seconds) each hidden product was hidden, oldest first."""
        return {topic.key: e.at for topic, e in self._about("hidden") if e.kind == "hide"}

    def boards(self) -> dict[str, dict[ProductKey, float]]:
        """Return what is on each board, and since when (POSIX seconds); no board is empty."""
        boards: dict[str, dict[ProductKey, float]] = {}
        for topic, event in self._about("board"):
            if event.kind == "board":
                boards.setdefault(topic.name, {})[topic.key] = event.at
        return boards

    def taste_edits(self) -> dict[ProductKey, TasteEdit]:
        """Return what was changed of named tastes, by the product of their medoid."""
        edits: dict[ProductKey, TasteEdit] = {}
        for topic, event in self.decided.items():
            if topic.aspect.startswith("taste "):
                old = edits.get(topic.key, TasteEdit(topic.key, "", False, False, 0.0))
                edits[topic.key] = TasteEdit(
                    topic.key,
                    event.name or "" if topic.aspect == "taste name" else old.name,
                    event.kind == "taste-mute" if topic.aspect == "taste muted" else old.muted,
                    event.kind == "taste-delete"
                    if topic.aspect == "taste deleted"
                    else old.deleted,
                    max(event.at, old.at),
                )
        return {key: edit for key, edit in edits.items() if edit.name or edit.muted or edit.deleted}

    def quiz(self) -> tuple[QuizAnswer, ...]:
        """Return the answers of the quiz, oldest first."""
        return tuple(
            QuizAnswer(event.key, event.other, event.at, event.counts)
            for event in self.told
            if event.key is not None and event.other is not None
        )

    def signs(self) -> tuple[Sign, ...]:
        """Return what was opened and asked from, oldest first."""
        return tuple(
            Sign(event.kind, event.key, event.at, event.counts)
            for event in self.told
            if event.key is not None and event.other is None
        )

    def _about(self, aspect: str) -> Iterable[tuple[Topic, Event]]:
        return ((topic, event) for topic, event in self.decided.items() if topic.aspect == aspect)


def topic_of(event: Event) -> Topic | None:
    """Return what an event decides; None where it decides nothing."""
    aspect = _ASPECTS.get(event.kind)
    if aspect is None or event.key is None:
        return None
    return Topic(aspect, event.key, (event.name or "") if aspect == "board" else "")

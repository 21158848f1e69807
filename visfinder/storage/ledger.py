"""Folds the list of events into what stands; nothing here touches a file."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from visfinder.models import ProductKey, Rating
from visfinder.storage.events import SIGNS, STEERING, Event
from visfinder.storage.standing import Standing, Topic, topic_of


@dataclass(frozen=True, slots=True)
class Action:
    """What an undo takes back as one: an event, or an import as a whole.

    Attributes:
        id: what an undo names.
        kind: of its event; "import" for an import.
        key: the product; None for an import.
        name: of the board or taste.
        count: number of its events.
    """

    id: str
    kind: str
    key: ProductKey | None
    name: str
    count: int


class Ledger:
    """The living events, in order: those of the last reset that was not undone, and after it.

    It never changes: `extended` makes the one that follows.

    Attributes:
        events: oldest first.
        standing: what they amount to.
    """

    def __init__(self, events: Iterable[Event]) -> None:
        self.events: Sequence[Event] = living(events)
        self._dead = _undone(self.events)
        self.standing = self._folded()

    def extended(self, events: Sequence[Event]) -> "Ledger":
        """Return the ledger with newer events; in a time that hardly depends on how many it has.

        An undo or redo folds everything again, which takes 10 ms for 20,000 events.
        """
        last = self.events[-1].seq if self.events else 0
        kinds = {event.kind for event in events}
        steered = bool(kinds & STEERING)
        if kinds & STEERING - {"undo", "redo"} or any(event.seq <= last for event in events):
            return Ledger([*self.events, *events])
        after = Ledger.__new__(Ledger)
        after.events = [*self.events, *events]
        after._dead = _undone(events, self._dead)
        after.standing = after._folded() if steered else self.standing.taking(events)
        return after

    def _folded(self) -> Standing:
        return Standing().taking(event for event in self.events if event.action not in self._dead)

    @property
    def next_seq(self) -> int:
        """The place of the next event."""
        return self.events[-1].seq + 1 if self.events else 1

    @property
    def reset(self) -> Event | None:
        """The reset before which everything is forgotten; None where nothing is."""
        first = self.events[0] if self.events else None
        if first is None or first.kind != "reset" or first.digest in _restored(self.events):
            return None
        return first

    @property
    def lost(self) -> int:
        """Number of events that are known to be missing, from the gaps in `seq`."""
        if not self.events:
            return 0
        first = self.events[0].seq if self.reset else 1
        return self.events[-1].seq - first + 1 - len({event.seq for event in self.events})

    def ratings(self) -> dict[ProductKey, Rating]:
        """Return the rating of each rated product, oldest change first."""
        return dict(self._ratings)

    def hidden(self) -> dict[ProductKey, float]:
        """Return when (POSIX seconds) each hidden product was hidden, oldest first."""
        return dict(self._hidden)

    # Every answer asks for these two.
    @cached_property
    def _ratings(self) -> dict[ProductKey, Rating]:
        return self.standing.ratings()

    @cached_property
    def _hidden(self) -> dict[ProductKey, float]:
        return self.standing.hidden()

    def rating(self, key: ProductKey) -> Rating | None:
        """Return the rating of a product; None where it has none."""
        event = self.standing.decided.get(Topic("rating", key))
        return Rating(key, event.stars, event.at) if event and event.stars is not None else None

    def stars(self, key: ProductKey) -> int | None:
        """Return a product's rating; None where it has none."""
        return self.standing.stars(key)

    def newest_action(self) -> Action | None:
        """Return the newest action by hand that still stands; None when there is none.

        Signs are left out: nobody who presses Undo means that a product was looked at.
        """
        for event in reversed(self.events):
            if self._is_by_hand(event) and event.action not in self._dead and self._decides(event):
                return self._action(event)
        return None

    def undone_action(self) -> Action | None:
        """Return the action that a redo brings back: the last undone, unless others followed."""
        waiting: list[str] = []
        for event in self.events:
            if event.kind == "undo" and event.undoes:
                waiting.append(event.undoes)
            elif event.kind == "redo" and event.undoes in waiting:
                waiting.remove(event.undoes)
            elif self._is_by_hand(event) or event.kind in ("reset", "import"):
                waiting.clear()
        return self.action(waiting[-1], among_undone=True) if waiting else None

    def action(self, name: str, *, among_undone: bool = False) -> Action | None:
        """Return an action by its name or an event's digest; None where none such stands."""
        for event in reversed(self.events):
            if name in (event.digest, event.batch) and event.kind not in STEERING:
                return self._action(event) if (event.action in self._dead) == among_undone else None
        return None

    def _action(self, event: Event) -> Action:
        if event.batch is None:
            return Action(event.digest, event.kind, event.key, event.name or "", 1)
        mine = [e for e in self.events if e.batch == event.batch and e.kind not in STEERING]
        return Action(event.batch, "import", None, "", len(mine))

    def _is_by_hand(self, event: Event) -> bool:
        """Return whether an undo may take it back; version 1's imports were not undoable."""
        return event.batch is not None or event.kind not in (*SIGNS, *STEERING, "import")

    def _decides(self, event: Event) -> bool:
        """Return whether it matters; a rating that version 1's import outdid does not."""
        topic = topic_of(event)
        return event.kind != "rate" or topic is None or self.standing.decided.get(topic) is event


def living(events: Iterable[Event]) -> list[Event]:
    """Return each event once, in order, from the last reset on that was not undone.

    An import that was cut short, since its process was killed, is left out as a whole.
    """
    by_digest = {event.digest: event for event in events}
    ordered = sorted(by_digest.values(), key=lambda event: (event.seq, event.at, event.digest))
    whole = {event.batch for event in ordered if event.kind == "imported"}
    ordered = [event for event in ordered if event.batch is None or event.batch in whole]
    restored = _restored(ordered)
    for place in range(len(ordered) - 1, -1, -1):
        if ordered[place].kind == "reset" and ordered[place].digest not in restored:
            return ordered[place:]
    return ordered


def _restored(events: Iterable[Event]) -> set[str | None]:
    return {event.undoes for event in events if event.kind == "restore"}


def _undone(events: Iterable[Event], before: frozenset[str] = frozenset()) -> frozenset[str]:
    """Return the names of the actions that are undone after some events."""
    undone = set(before)
    for event in events:
        if event.kind == "undo" and event.undoes:
            undone.add(event.undoes)
        elif event.kind == "redo" and event.undoes:
            undone.discard(event.undoes)
    return frozenset(undone)

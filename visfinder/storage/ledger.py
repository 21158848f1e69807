"""Folds the list of events into the ratings that stand; nothing here touches a file."""

from collections.abc import Iterable

from visfinder.models import ProductKey, Rating
from visfinder.storage.events import Event


class Ledger:
    """The living events, in order: those of the last reset and after it.

    Attributes:
        events: oldest first.
        standing: the event that decides about each product; its stars are None where the rating
            was taken back.
    """

    def __init__(self, events: Iterable[Event]) -> None:
        self.events = living(events)
        undone = {event.undoes for event in self.events if event.kind == "undo"}
        self._changes = [
            event
            for event in self.events
            if event.kind in ("rate", "import") and event.digest not in undone
        ]
        self.standing: dict[ProductKey, Event] = {}
        for event in self._changes:
            if event.key is not None:
                self.standing.pop(event.key, None)  # so that the order is that of the changes
                self.standing[event.key] = event

    @property
    def next_seq(self) -> int:
        """The place of the next event."""
        return self.events[-1].seq + 1 if self.events else 1

    @property
    def reset_at(self) -> float | None:
        """When everything before was forgotten, in POSIX seconds; None where nothing was."""
        return self.events[0].at if self.events and self.events[0].kind == "reset" else None

    @property
    def lost(self) -> int:
        """Number of events that are known to be missing, from the gaps in `seq`."""
        if not self.events:
            return 0
        first = self.events[0].seq if self.events[0].kind == "reset" else 1
        return self.events[-1].seq - first + 1 - len({event.seq for event in self.events})

    def ratings(self) -> dict[ProductKey, Rating]:
        """Return the rating of each rated product, oldest change first."""
        return {
            key: Rating(key, event.stars, event.at)
            for key, event in self.standing.items()
            if event.stars is not None
        }

    def rating(self, key: ProductKey) -> Rating | None:
        """Return the rating of a product; None where it has none."""
        event = self.standing.get(key)
        return Rating(key, event.stars, event.at) if event and event.stars is not None else None

    def stars(self, key: ProductKey) -> int | None:
        """Return a product's rating; None where it has none."""
        event = self.standing.get(key)
        return event.stars if event else None

    def newest_change(self) -> Event | None:
        """Return the newest rating by hand that still decides; None when there is none."""
        for event in reversed(self._changes):
            if event.kind == "rate" and event.key and self.standing[event.key] is event:
                return event
        return None


def living(events: Iterable[Event]) -> list[Event]:
    """Return each event once, in order, from the last reset on."""
    by_digest = {event.digest: event for event in events}
    ordered = sorted(by_digest.values(), key=lambda event: (event.seq, event.at, event.digest))
    for place in range(len(ordered) - 1, -1, -1):
        if ordered[place].kind == "reset":
            return ordered[place:]
    return ordered
